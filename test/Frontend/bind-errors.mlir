// RUN: not ridge-analyze %s 2>&1 | FileCheck %s --check-prefix=UNBOUND
// RUN: not ridge-analyze --bind=arg0:1=4 %s 2>&1 | FileCheck %s --check-prefix=HALF
// RUN: not ridge-analyze --bind=arg0:1=4,arg1:0=5 %s 2>&1 | FileCheck %s --check-prefix=CONTRADICT
// RUN: not ridge-analyze --bind=arg0:1=7,arg1:0=7 %s 2>&1 | FileCheck %s --check-prefix=ASSERT
// RUN: not ridge-analyze --bind=arg5:0=4 %s 2>&1 | FileCheck %s --check-prefix=ARGUMENT
// RUN: not ridge-analyze --bind=arg0:2=4 %s 2>&1 | FileCheck %s --check-prefix=DIMENSION
// RUN: not ridge-analyze --bind=arg0:0=4 %s 2>&1 | FileCheck %s --check-prefix=STATIC
// RUN: not ridge-analyze --bind=arg2:0=4 %s 2>&1 | FileCheck %s --check-prefix=SCALAR
// RUN: not ridge-analyze --bind=arg0:1=0 %s 2>&1 | FileCheck %s --check-prefix=ZERO
// RUN: not ridge-analyze --bind=arg0:1=-3 %s 2>&1 | FileCheck %s --check-prefix=NEGATIVE
// RUN: not ridge-analyze --bind=arg0:1=99999999999999999999 %s 2>&1 | FileCheck %s --check-prefix=HUGE
// RUN: not ridge-analyze --bind=arg0:1 %s 2>&1 | FileCheck %s --check-prefix=FORM
// RUN: not ridge-analyze --bind=arg0:x=1 %s 2>&1 | FileCheck %s --check-prefix=NUMBER
// RUN: not ridge-analyze --bind=arg0:1=4,arg0:1=5 %s 2>&1 | FileCheck %s --check-prefix=TWICE

// UNBOUND: error: argument 0 dimension 1 is dynamic; bind it with --bind=arg0:1=<size>
// UNBOUND-NOT: see current operation
// UNBOUND: error: argument 1 dimension 0 is dynamic; bind it with --bind=arg1:0=<size>
// HALF-NOT: argument 0
// HALF: error: argument 1 dimension 0 is dynamic; bind it with --bind=arg1:0=<size>
// CONTRADICT: error: {{.*}}
// CONTRADICT: the bound sizes contradict the model
// ASSERT: error: the bound sizes contradict the model: the sequence is too long
// ARGUMENT: error: binding arg5:0=4: the entry has 3 arguments
// DIMENSION: error: binding arg0:2=4: argument 0 has 2 dimensions
// STATIC: error: binding arg0:0=4: the dimension already has size 2
// SCALAR: error: binding arg2:0=4: argument 2 of type 'f32' is no ranked tensor
// ZERO: error: binding 'arg0:1=0': size 0 is not positive; expected arg<number>:<dimension>=<size>, for example arg0:1=2048
// NEGATIVE: error: binding 'arg0:1=-3': size -3 is not positive
// HUGE: error: binding 'arg0:1=99999999999999999999': '99999999999999999999' is not a size
// FORM: error: binding 'arg0:1': not of the form; expected arg<number>:<dimension>=<size>
// NUMBER: error: binding 'arg0:x=1': 'x' is not a dimension number
// TWICE: error: binding 'arg0:1=5' contradicts the earlier size 4 of the same dimension

func.func @main(%x: tensor<2x?xf32>, %y: tensor<?xf32>, %s: f32) -> tensor<2x?xf32> {
  %c1 = arith.constant 1 : index
  %c6 = arith.constant 6 : index
  %n = tensor.dim %x, %c1 : tensor<2x?xf32>
  %short = arith.cmpi sle, %n, %c6 : index
  cf.assert %short, "the sequence is too long"
  %e = tensor.empty(%n) : tensor<2x?xf32>
  %0 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
         ins(%x, %y : tensor<2x?xf32>, tensor<?xf32>) outs(%e : tensor<2x?xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %sum = arith.addf %a, %b : f32
    linalg.yield %sum : f32
  } -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}
