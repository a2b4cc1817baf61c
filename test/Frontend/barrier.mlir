// RUN: ridge estimate %s --device=h100-sxm --format=json | FileCheck %s

// As jax.checkpoint writes a layer that is computed again: the barrier is no kernel, and the second product stays. 2 * 2*64*64*64 = 1048576
// CHECK: "matmul": 1048576
// CHECK: "unknown_kernels": 0
func.func @main(%a: tensor<64x64xbf16>, %b: tensor<64x64xbf16>) -> (tensor<64x64xf32>, tensor<64x64xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<64x64xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<64x64xf32>) -> tensor<64x64xf32>
  %first = linalg.matmul ins(%a, %b : tensor<64x64xbf16>, tensor<64x64xbf16>) outs(%init : tensor<64x64xf32>) -> tensor<64x64xf32>
  %c:2 = "stablehlo.optimization_barrier"(%a, %b) : (tensor<64x64xbf16>, tensor<64x64xbf16>) -> (tensor<64x64xbf16>, tensor<64x64xbf16>)
  %again = linalg.matmul ins(%c#0, %c#1 : tensor<64x64xbf16>, tensor<64x64xbf16>) outs(%init : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %first, %again : tensor<64x64xf32>, tensor<64x64xf32>
}
