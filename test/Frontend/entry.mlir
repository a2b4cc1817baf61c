// RUN: ridge-analyze --entry=second %s | FileCheck %s
// RUN: ridge-analyze --entry=helper %s | FileCheck %s --check-prefix=HELPER
// RUN: mlir-opt --emit-bytecode %s -o %t.mlirbc
// RUN: ridge-analyze --entry=second %t.mlirbc | FileCheck %s
// RUN: cat %s | ridge-analyze --entry=second - | FileCheck %s

// 2*2*3*2 = 24
// CHECK: total matmul flops: 24
// HELPER: total matmul flops: 0
func.func @first() { return }
func.func @second(%a: tensor<2x2xf32>, %b: tensor<2x3xf32>) {
  %e = tensor.empty() : tensor<2x3xf32>
  %0 = linalg.matmul ins(%a, %b : tensor<2x2xf32>, tensor<2x3xf32>) outs(%e : tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}
func.func private @helper(%a: tensor<2x2xf32>) {
  return
}
