// RUN: ridge-analyze --bind=arg0:1=6,arg1:0=5 --print-module %s | FileCheck %s
// RUN: ridge-analyze --bind=arg0:1=12,arg1:0=5 %s | FileCheck %s --check-prefix=TWICE
// Shape arithmetic folds from the bound dimensions through every kind of op that carries a shape.

// CHECK-LABEL: func.func @main(
// CHECK-SAME: tensor<2x6xf32>, %{{.*}}: tensor<5x2xf32>) -> (tensor<2x3x2xf32>, tensor<12xf32>, tensor<5x4xf32>, tensor<2x5xf32>, tensor<2x2xf32>, tensor<4x6xf32>, tensor<2x6xi64>)
// CHECK-NOT: x?
// One matmul a call of @gram: 2 * 2*2 * 6 = 48 and 2 * 5*5 * 2 = 100.
// CHECK: total matmul flops: 148
// 2 * 2*2 * 12 + 100 = 196
// TWICE: total matmul flops: 196
func.func @main(%x: tensor<2x?xf32>, %y: tensor<?x2xf32>)
    -> (tensor<2x3x?xf32>, tensor<?xf32>, tensor<?x4xf32>, tensor<2x?xf32>, tensor<?x?xf32>, tensor<4x?xf32>, tensor<2x?xi64>) {
  %f0 = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %two = arith.constant 2 : i64
  %three = arith.constant 3 : i64
  %n = tensor.dim %x, %c1 : tensor<2x?xf32>
  %n64 = arith.index_cast %n : index to i64
  // n / 3 through i64, from_elements and reshape.
  %third = arith.divsi %n64, %three : i64
  %shape = tensor.from_elements %two, %three, %third : tensor<3xi64>
  %0 = tensor.reshape %x(%shape) : (tensor<2x?xf32>, tensor<3xi64>) -> tensor<2x3x?xf32>
  %1 = tensor.collapse_shape %x [[0, 1]] : tensor<2x?xf32> into tensor<?xf32>
  %2 = tensor.concat dim(1) %y, %y : (tensor<?x2xf32>, tensor<?x2xf32>) -> tensor<?x4xf32>
  // min(n - 1, 5) columns of a slice: an affine map, a minimum, and assertions that hold.
  %less = affine.apply affine_map<()[s0] -> (s0 - 1)>()[%n]
  %five = arith.constant 5 : index
  %least = arith.minsi %less, %five : index
  %fits = arith.cmpi sle, %least, %n : index
  cf.assert %fits, "slice is too long"
  %3 = tensor.extract_slice %x[0, 0] [2, %least] [1, 1] : tensor<2x?xf32> to tensor<2x?xf32>
  // Calls are specialised: one copy of @gram for each type.
  %xd = tensor.cast %x : tensor<2x?xf32> to tensor<?x?xf32>
  %yd = tensor.cast %y : tensor<?x2xf32> to tensor<?x?xf32>
  %4 = func.call @gram(%xd) : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %unused = func.call @gram(%yd) : (tensor<?x?xf32>) -> tensor<?x?xf32>
  %wide = tensor.pad %x low[%c1, 0] high[1, 0] {
  ^bb0(%i: index, %j: index):
    tensor.yield %f0 : f32
  } : tensor<2x?xf32> to tensor<?x?xf32>
  %padded = tensor.cast %wide : tensor<?x?xf32> to tensor<4x?xf32>
  // An unregistered op's result has the type of its destination; a loop's that of its initial value.
  %e = tensor.empty(%n) : tensor<2x?xi64>
  %acc = tensor.empty() : tensor<2xi64>
  %6:2 = "tm_tensor.scan"(%e, %e, %acc) <{dimension = 1 : i64, inclusive = true, operandSegmentSizes = array<i32: 1, 2>}> ({
  ^bb0(%a: i64, %b: i64):
    %s = arith.addi %a, %b : i64
    "tm_tensor.yield"(%s) : (i64) -> ()
  }) : (tensor<2x?xi64>, tensor<2x?xi64>, tensor<2xi64>) -> (tensor<2x?xi64>, tensor<2xi64>)
  %c3 = arith.constant 3 : index
  %7 = scf.for %i = %c0 to %c3 step %c1 iter_args(%it = %6#0) -> tensor<2x?xi64> {
    %doubled = arith.addi %it, %it : tensor<2x?xi64>
    scf.yield %doubled : tensor<2x?xi64>
  }
  return %0, %1, %2, %3, %4, %padded, %7 : tensor<2x3x?xf32>, tensor<?xf32>, tensor<?x4xf32>, tensor<2x?xf32>, tensor<?x?xf32>, tensor<4x?xf32>, tensor<2x?xi64>
}

func.func private @gram(%a: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = tensor.dim %a, %c0 : tensor<?x?xf32>
  %k = tensor.dim %a, %c1 : tensor<?x?xf32>
  %et = tensor.empty(%k, %m) : tensor<?x?xf32>
  %t = linalg.transpose ins(%a : tensor<?x?xf32>) outs(%et : tensor<?x?xf32>) permutation = [1, 0]
  %e = tensor.empty(%m, %m) : tensor<?x?xf32>
  %0 = linalg.matmul ins(%a, %t : tensor<?x?xf32>, tensor<?x?xf32>) outs(%e : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}
