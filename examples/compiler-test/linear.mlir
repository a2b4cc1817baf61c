// A linear layer as this compiler emits it: a transposed weight, a bf16 product that accumulates in f32, a bias and a rounding. One launch.
// RUN: mlir-opt %s --load-pass-plugin=%plugin --load-dialect-plugin=%plugin \
// RUN:   --pass-pipeline='builtin.module(ridge-pipeline{device=h100-sxm,h20,ascend-910b3})' | FileCheck %s

// 2*2048*14336*4096 = 240518168576 FLOP: 243 us at the H100's 989.4 TFLOP/s, 1625 us at the H20's 148, 816 us at the 910B3's 294.9.
// CHECK: ridge.kernel "gemm_0"
// CHECK-SAME: gemm, batch = 1, m = 2048, n = 14336, k = 4096
// CHECK-SAME: matmul_flops = 240518168576
// CHECK-SAME: device = "h100-sxm"
// CHECK-SAME: block = [128, 256, 64]
// CHECK-SAME: time_ns = {{(2[5-9]|3[0-9])[0-9][0-9][0-9][0-9]}},
// CHECK-SAME: bound = compute
// CHECK-SAME: device = "h20"
// CHECK-SAME: time_ns = {{1[67][0-9][0-9][0-9][0-9][0-9]}},
// CHECK-SAME: bound = compute
// CHECK-SAME: device = "ascend-910b3"
// CHECK-SAME: inner = [128, 256,
// CHECK-SAME: bound = compute
// CHECK-NOT: ridge.kernel
func.func @linear(%x: tensor<2048x4096xbf16>, %w: tensor<14336x4096xbf16>, %b: tensor<14336xbf16>) -> tensor<2048x14336xbf16> {
  %zero = arith.constant 0.0 : f32
  %0 = tensor.empty() : tensor<4096x14336xbf16>
  %wt = linalg.transpose ins(%w : tensor<14336x4096xbf16>) outs(%0 : tensor<4096x14336xbf16>) permutation = [1, 0]
  %1 = tensor.empty() : tensor<2048x14336xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%1 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
  %mm = linalg.matmul ins(%x, %wt : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%fill : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
  %2 = tensor.empty() : tensor<2048x14336xbf16>
  %r = linalg.generic {
      indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%mm, %b : tensor<2048x14336xf32>, tensor<14336xbf16>) outs(%2 : tensor<2048x14336xbf16>) {
  ^bb0(%acc: f32, %bias: bf16, %out: bf16):
    %wide = arith.extf %bias : bf16 to f32
    %sum = arith.addf %acc, %wide : f32
    %half = arith.truncf %sum : f32 to bf16
    linalg.yield %half : bf16
  } -> tensor<2048x14336xbf16>
  return %r : tensor<2048x14336xbf16>
}
