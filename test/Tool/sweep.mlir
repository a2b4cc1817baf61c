// One run, a line a size; the second argument's length goes with the first's.
// RUN: ridge estimate %s --device=h20,ascend-910b3 --sweep=arg0:0=arg1:0=128,256,4096 | FileCheck %s
// CHECK: sweep.mlir, entry @main (ridge {{.*}}, fusion flash, launch graph)
// CHECK: h20 {{-+}} ascend-910b3 {{-+}}
// CHECK-NEXT: arg0:0=arg1:0 time {{.*}} memory
// CHECK: {{^ *}}128 {{[0-9.]+}} us
// CHECK-NEXT: {{^ *}}256 {{[0-9.]+}} us
// CHECK-NEXT: {{^ *}}4096 {{[0-9.]+}} us

// A point is what the same size gives by itself.
// RUN: ridge estimate %s --device=h20 --sweep=arg0:0=arg1:0=128,256 --format=json -o %t.sweep.json
// RUN: ridge estimate %s --device=h20 --bind=arg0:0=256,arg1:0=256 --format=json -o %t.one.json
// RUN: %python -c "import json, sys; s, o = (json.load(open(f)) for f in sys.argv[1:]); assert s['schema'] == 'ridge.sweep/1' and [p['size'] for p in s['points']] == [128, 256] and s['points'][1]['report']['devices'] == o['devices']" %t.sweep.json %t.one.json

// Arguments keep a name in their locations.
// RUN: ridge estimate %s --device=h20 --sweep=tokens:0=128 --bind=other:0=128 | FileCheck %s --check-prefix=NAMED
// NAMED: tokens:0 time
// NAMED: {{^ *}}128 {{[0-9.]+}} us

// RUN: not ridge estimate %s --device=h20 --sweep=arg0:0 2>&1 | FileCheck %s --check-prefix=FORM
// RUN: not ridge estimate %s --device=h20 --sweep=arg0:0= 2>&1 | FileCheck %s --check-prefix=FORM
// RUN: not ridge estimate %s --device=h20 --sweep= 2>&1 | FileCheck %s --check-prefix=FORM
// FORM: error: --sweep: found '{{.*}}', allowed is a dimension and its sizes, as arg0:1=128,512, or several
// RUN: not ridge estimate %s --device=h20 --sweep=arg0:1=64 2>&1 | FileCheck %s --check-prefix=STATIC
// STATIC: error: --sweep: 'arg0:1': the dimension has size 1024 and is not dynamic
// RUN: not ridge estimate %s --device=h20 --sweep=arg7:1=64 2>&1 | FileCheck %s --check-prefix=ARGUMENT
// ARGUMENT: error: --sweep: 'arg7:1': the entry has 2 arguments
// RUN: not ridge estimate %s --device=h20 --sweep=arg0:2=64 2>&1 | FileCheck %s --check-prefix=RANK
// RANK: error: --sweep: 'arg0:2': the argument has 2 dimensions
// RUN: not ridge estimate %s --device=h20 --sweep=arg0:0=64 --bind=arg0:0=64 2>&1 | FileCheck %s --check-prefix=BOUND
// BOUND: error: --sweep: 'arg0:0' is bound already
// RUN: not ridge estimate %s --device=h20 --sweep=arg0:0=64,-3 2>&1 | FileCheck %s --check-prefix=SIZE
// SIZE: error: binding 'arg0:0=-3': size -3 is not positive
// RUN: not ridge estimate %s --device=h20 --sweep=arg0:0=64 2>&1 | FileCheck %s --check-prefix=UNBOUND
// UNBOUND: argument 1 dimension 0 is dynamic
// RUN: not ridge estimate %s --device=h20 --sweep=arg0:0=64 --bind=arg1:0=65 2>&1 | FileCheck %s --check-prefix=CONTRADICTS
// CONTRADICTS: error:
// RUN: not ridge estimate %s --device=h20 --sweep=arg0:0=64 --format=csv 2>&1 | FileCheck %s --check-prefix=CSV
// CSV: error: --format: found 'csv', with --sweep allowed is table or json
func.func @main(%a: tensor<?x1024xf32> loc("tokens"), %b: tensor<?x1024xf32> loc("other")) -> tensor<?x1024xf32> {
  %c0 = arith.constant 0 : index
  %d = tensor.dim %a, %c0 : tensor<?x1024xf32>
  %e = tensor.empty(%d) : tensor<?x1024xf32>
  %0 = linalg.add ins(%a, %b : tensor<?x1024xf32>, tensor<?x1024xf32>) outs(%e : tensor<?x1024xf32>) -> tensor<?x1024xf32>
  return %0 : tensor<?x1024xf32>
}
