// A small model as a table: rows fold, each says its bound and tiling, totals and their certainty follow.
//
// RUN: env COLUMNS=120 ridge estimate %s --device=h100-sxm | FileCheck %s
// RUN: env COLUMNS=120 ridge estimate %s --device=h100-sxm,h20 | FileCheck %s --check-prefix=TWO

// CHECK: table.mlir, entry @main (ridge {{.*}}, fusion flash, launch graph)
// 2 * (2 * 1024 * 1024 * 1024) = 4.29 GFLOP; weights are 2 * 1024 * 1024 * 2 B = 4.19 MB.
// CHECK-NEXT: kernels, {{[0-9]+}} distinct; 4.29 GFLOP in matrix products
// CHECK-NEXT: memory: weights
// CHECK: kernel n workload time us share bound roof tiling library 80 %
// CHECK: gemm_0 {{.*}} 1024x1024x1024 bf16
// CHECK: total h100-sxm
// CHECK-NEXT: ---
// CHECK-NEXT: time {{.*}} us
// CHECK-NEXT: 80 % interval
// CHECK: critical path
// CHECK: HBM traffic
// CHECK: memory {{.*}} of 80.0 GB
// CHECK: Libraries assumed
// CHECK-NEXT: h100-sxm: {{.*}}gemm cublas

// TWO: h100-sxm {{-+}}  h20 {{-+}}
// TWO-NEXT: us share bound {{.*}} us ratio bound
// TWO: gemm_0
// TWO: h100-sxm {{-+}}  h20 {{-+}}
// TWO-NEXT: tiling {{.*}} tiling
// TWO: against h100-sxm  1 {{.*}}x

func.func @main(%x: tensor<1024x1024xbf16>, %w0: tensor<1024x1024xbf16>, %w1: tensor<1024x1024xbf16>) -> tensor<1024x1024xbf16> {
  %zero = arith.constant 0.0 : bf16
  %empty = tensor.empty() : tensor<1024x1024xbf16>
  %init = linalg.fill ins(%zero : bf16) outs(%empty : tensor<1024x1024xbf16>) -> tensor<1024x1024xbf16>
  %0 = linalg.matmul ins(%x, %w0 : tensor<1024x1024xbf16>, tensor<1024x1024xbf16>)
                     outs(%init : tensor<1024x1024xbf16>) -> tensor<1024x1024xbf16>
  %1 = linalg.matmul ins(%0, %w1 : tensor<1024x1024xbf16>, tensor<1024x1024xbf16>)
                     outs(%init : tensor<1024x1024xbf16>) -> tensor<1024x1024xbf16>
  return %1 : tensor<1024x1024xbf16>
}
