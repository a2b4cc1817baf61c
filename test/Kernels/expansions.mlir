// RUN: ridge-opt %s --pass-pipeline='builtin.module(ridge-form-kernels)' | FileCheck %s
// RUN: ridge-opt %s --pass-pipeline='builtin.module(ridge-form-kernels{fusion=elementwise})' | FileCheck %s --check-prefix=APART

#all = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#row = affine_map<(d0, d1, d2) -> (d0, d1)>
#column = affine_map<(d0, d1, d2) -> (d0, d2)>

// Scores times decays, as Mamba-2's state-space product is exported: the decays exp(a_i - a_j) are as large as the scores and a function of 6 x 64
// numbers. The kernel reads those (1536 bytes) and the factors, and writes the product.
// CHECK-LABEL: func @decays
// CHECK: ridge.kernel "gemm_0" {{.*}} reads = [1536, 49152, 49152], writes = [98304]
// CHECK-SAME: notes(["computes an operand of 24576 elements from small tensors"])
// CHECK-NOT: ridge.kernel
// APART-LABEL: func @decays
// APART: ridge.kernel "elementwise_0" {{.*}} writes = [98304]
func.func @decays(%c: tensor<6x64x32xf32>, %b: tensor<6x32x64xf32>, %a: tensor<6x64xf32>) -> tensor<6x64x64xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<6x64x64xf32>
  %difference = linalg.generic {indexing_maps = [#row, #column, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%a, %a : tensor<6x64xf32>, tensor<6x64xf32>) outs(%e : tensor<6x64x64xf32>) {
  ^bb0(%i: f32, %j: f32, %out: f32):
    %d = arith.subf %i, %j : f32
    linalg.yield %d : f32
  } -> tensor<6x64x64xf32>
  %decay = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%difference : tensor<6x64x64xf32>) outs(%e : tensor<6x64x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    %x = math.exp %in : f32
    linalg.yield %x : f32
  } -> tensor<6x64x64xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<6x64x64xf32>) -> tensor<6x64x64xf32>
  %scores = linalg.batch_matmul ins(%c, %b : tensor<6x64x32xf32>, tensor<6x32x64xf32>) outs(%z : tensor<6x64x64xf32>) -> tensor<6x64x64xf32>
  %r = linalg.generic {indexing_maps = [#all, #all, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%scores, %decay : tensor<6x64x64xf32>, tensor<6x64x64xf32>) outs(%e : tensor<6x64x64xf32>) {
  ^bb0(%s: f32, %d: f32, %out: f32):
    %m = arith.mulf %s, %d : f32
    linalg.yield %m : f32
  } -> tensor<6x64x64xf32>
  return %r : tensor<6x64x64xf32>
}

// A bias as large as the scores is no expansion: another kernel makes its exponential.
// CHECK-LABEL: func @large_bias
// CHECK: ridge.kernel "elementwise_0" {{.*}} reads = [98304], writes = [98304]
// CHECK: ridge.kernel "gemm_1" {{.*}} reads = [49152, 49152, 98304], writes = [98304]
func.func @large_bias(%c: tensor<6x64x32xf32>, %b: tensor<6x32x64xf32>, %bias: tensor<6x64x64xf32>) -> tensor<6x64x64xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<6x64x64xf32>
  %decay = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%bias : tensor<6x64x64xf32>) outs(%e : tensor<6x64x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    %x = math.exp %in : f32
    linalg.yield %x : f32
  } -> tensor<6x64x64xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<6x64x64xf32>) -> tensor<6x64x64xf32>
  %scores = linalg.batch_matmul ins(%c, %b : tensor<6x64x32xf32>, tensor<6x32x64xf32>) outs(%z : tensor<6x64x64xf32>) -> tensor<6x64x64xf32>
  %r = linalg.generic {indexing_maps = [#all, #all, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%scores, %decay : tensor<6x64x64xf32>, tensor<6x64x64xf32>) outs(%e : tensor<6x64x64xf32>) {
  ^bb0(%s: f32, %d: f32, %out: f32):
    %m = arith.mulf %s, %d : f32
    linalg.yield %m : f32
  } -> tensor<6x64x64xf32>
  return %r : tensor<6x64x64xf32>
}
