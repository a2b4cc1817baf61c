// What a missed fusion costs: as this compiler wrote it (fusion=none) the activation is a launch of its own that moves its tensor twice.
// RUN: mlir-opt %s --load-pass-plugin=%plugin --load-dialect-plugin=%plugin \
// RUN:   --pass-pipeline='builtin.module(ridge-pipeline{device=h100-sxm fusion=none})' | FileCheck %s --check-prefix=NONE
// RUN: mlir-opt %s --load-pass-plugin=%plugin --load-dialect-plugin=%plugin \
// RUN:   --pass-pipeline='builtin.module(ridge-pipeline{device=h100-sxm})' | FileCheck %s --check-prefix=FLASH

// NONE-COUNT-3: ridge.kernel
// FLASH-COUNT-1: ridge.kernel
// FLASH-NOT: ridge.kernel
func.func @relu(%x: tensor<4096x4096xf16>, %w: tensor<4096x4096xf16>) -> tensor<4096x4096xf16> {
  %zero = arith.constant 0.0 : f16
  %0 = tensor.empty() : tensor<4096x4096xf16>
  %fill = linalg.fill ins(%zero : f16) outs(%0 : tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  %mm = linalg.matmul ins(%x, %w : tensor<4096x4096xf16>, tensor<4096x4096xf16>) outs(%fill : tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  %r = linalg.generic {
      indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]}
      ins(%mm : tensor<4096x4096xf16>) outs(%0 : tensor<4096x4096xf16>) {
  ^bb0(%v: f16, %out: f16):
    %m = arith.maximumf %v, %zero : f16
    linalg.yield %m : f16
  } -> tensor<4096x4096xf16>
  return %r : tensor<4096x4096xf16>
}
