// The same layer for 16 sequences of a decode step: the H100 waits for the weights; on the H20, a seventh of whose tensor rate stands before a
// faster memory, the padding to 64 rows takes longer than they do.
// RUN: mlir-opt %s --load-pass-plugin=%plugin --load-dialect-plugin=%plugin \
// RUN:   --pass-pipeline='builtin.module(ridge-pipeline{device=h100-sxm,h20})' | FileCheck %s

// 14336*4096*2 = 117440512 B of weights: 35 us at the H100's 3.352 TB/s, 29 us at the H20's 4.0.
// By mma.sync the H20 needs 2*64*14336*4096 / (146e12 * 0.79) = 65 us for the padded rows.
// CHECK: ridge.kernel "gemm_0"
// CHECK-SAME: gemm, batch = 1, m = 16, n = 14336, k = 4096
// CHECK-SAME: reads = [117440512, 131072], writes = [458752]
// CHECK-SAME: device = "h100-sxm"
// CHECK-SAME: time_ns = {{(3[6-9]|4[0-9])[0-9][0-9][0-9]}},
// CHECK-SAME: bound = memory
// CHECK-SAME: device = "h20"
// CHECK-SAME: time_ns = {{[67][0-9][0-9][0-9][0-9]}},
// CHECK-SAME: bound = compute
func.func @linear(%x: tensor<16x4096xbf16>, %w: tensor<14336x4096xbf16>) -> tensor<16x14336xbf16> {
  %zero = arith.constant 0.0 : f32
  %0 = tensor.empty() : tensor<4096x14336xbf16>
  %wt = linalg.transpose ins(%w : tensor<14336x4096xbf16>) outs(%0 : tensor<4096x14336xbf16>) permutation = [1, 0]
  %1 = tensor.empty() : tensor<16x14336xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%1 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
  %mm = linalg.matmul ins(%x, %wt : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%fill : tensor<16x14336xf32>) -> tensor<16x14336xf32>
  %2 = tensor.empty() : tensor<16x14336xbf16>
  %r = linalg.generic {
      indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]}
      ins(%mm : tensor<16x14336xf32>) outs(%2 : tensor<16x14336xbf16>) {
  ^bb0(%acc: f32, %out: bf16):
    %half = arith.truncf %acc : f32 to bf16
    linalg.yield %half : bf16
  } -> tensor<16x14336xbf16>
  return %r : tensor<16x14336xbf16>
}
