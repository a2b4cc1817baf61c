// RUN: ridge-analyze --ops %s | FileCheck %s
// One execution of @body is 2*2*2*2 = 16 FLOPs. Runs: 12 (scf.for) * 3 (inner, step 2 from 1 to 7) + 5 (stablehlo.while) + 4 (scf.while)
// + 10 (affine.for) + 1 = 56; 56 * 16 = 896.

func.func @main(%x: tensor<2x2xf32>, %n: index) -> tensor<2x2xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c7 = arith.constant 7 : index
  %c12 = arith.constant 12 : index
  // CHECK: scf.for: trips=12
  // CHECK: scf.for: trips=3
  %0 = scf.for %i = %c0 to %c12 step %c1 iter_args(%a = %x) -> tensor<2x2xf32> {
    %b = scf.for %j = %c1 to %c7 step %c2 iter_args(%c = %a) -> tensor<2x2xf32> {
      %d = func.call @body(%c) : (tensor<2x2xf32>) -> tensor<2x2xf32>
      scf.yield %d : tensor<2x2xf32>
    }
    scf.yield %b : tensor<2x2xf32>
  }
  // The counter is a tensor, as importers carry it.
  // CHECK: stablehlo.while: trips=5
  %start = arith.constant dense<0> : tensor<i32>
  %1:2 = "stablehlo.while"(%start, %0) ({
  ^bb0(%i: tensor<i32>, %a: tensor<2x2xf32>):
    %five = arith.constant 5 : i32
    %at = tensor.extract %i[] : tensor<i32>
    %lt = arith.cmpi slt, %at, %five : i32
    %cond = tensor.from_elements %lt : tensor<i1>
    "stablehlo.return"(%cond) : (tensor<i1>) -> ()
  }, {
  ^bb0(%i: tensor<i32>, %a: tensor<2x2xf32>):
    %one = arith.constant dense<1> : tensor<i32>
    %e = tensor.empty() : tensor<i32>
    %next = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []}
              ins(%i, %one : tensor<i32>, tensor<i32>) outs(%e : tensor<i32>) {
    ^bb0(%p: i32, %q: i32, %o: i32):
      %s = arith.addi %p, %q : i32
      linalg.yield %s : i32
    } -> tensor<i32>
    %d = func.call @body(%a) : (tensor<2x2xf32>) -> tensor<2x2xf32>
    "stablehlo.return"(%next, %d) : (tensor<i32>, tensor<2x2xf32>) -> ()
  }) : (tensor<i32>, tensor<2x2xf32>) -> (tensor<i32>, tensor<2x2xf32>)
  // CHECK: scf.while: trips=4
  %zero = arith.constant 0 : i32
  %2:2 = scf.while (%i = %zero, %a = %1#1) : (i32, tensor<2x2xf32>) -> (i32, tensor<2x2xf32>) {
    %eight = arith.constant 8 : i32
    %lt = arith.cmpi slt, %i, %eight : i32
    scf.condition(%lt) %i, %a : i32, tensor<2x2xf32>
  } do {
  ^bb0(%i: i32, %a: tensor<2x2xf32>):
    %two = arith.constant 2 : i32
    %next = arith.addi %i, %two : i32
    %d = func.call @body(%a) : (tensor<2x2xf32>) -> tensor<2x2xf32>
    scf.yield %next, %d : i32, tensor<2x2xf32>
  }
  // CHECK: affine.for: trips=10
  %3 = affine.for %i = 0 to 10 iter_args(%a = %2#1) -> tensor<2x2xf32> {
    %d = func.call @body(%a) : (tensor<2x2xf32>) -> tensor<2x2xf32>
    affine.yield %d : tensor<2x2xf32>
  }
  // A bound that is an argument is not known: the loop is counted once and said to be unknown.
  // CHECK: scf.for: trips=unknown
  %4 = scf.for %i = %c0 to %n step %c1 iter_args(%a = %3) -> tensor<2x2xf32> {
    %d = func.call @body(%a) : (tensor<2x2xf32>) -> tensor<2x2xf32>
    scf.yield %d : tensor<2x2xf32>
  }
  // CHECK: trips of a loop are unknown
  // CHECK: total matmul flops: 896
  return %4 : tensor<2x2xf32>
}

func.func private @body(%x: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %e = tensor.empty() : tensor<2x2xf32>
  %0 = linalg.matmul ins(%x, %x : tensor<2x2xf32>, tensor<2x2xf32>) outs(%e : tensor<2x2xf32>) -> tensor<2x2xf32>
  return %0 : tensor<2x2xf32>
}
