// RUN: not ridge-analyze --bind=arg0:0=4 %s 2>&1 | FileCheck %s
// A shape that depends on data cannot be bound away; the op is named.

func.func @main(%x: tensor<?xf32>, %n: index) -> tensor<?xf32> {
  // CHECK: data-dependent-errors.mlir:[[@LINE+1]]:{{[0-9]+}}: error: 'tensor.empty': its result has a dynamic shape that no argument's shape determines
  %0 = tensor.empty(%n) : tensor<?xf32>
  return %0 : tensor<?xf32>
}
