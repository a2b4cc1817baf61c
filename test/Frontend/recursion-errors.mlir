// RUN: not ridge-analyze --entry=main --bind=arg0:0=4 %s 2>&1 | FileCheck %s

// CHECK: recursion-errors.mlir:8:{{[0-9]+}}: error: a recursive call has no static plan
func.func @main(%x: tensor<?xf32>) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %1 = tensor.concat dim(0) %x, %x : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  %0 = func.call @main(%1) : (tensor<?xf32>) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}
