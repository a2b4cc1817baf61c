// RUN: ridge-opt %s --split-input-file --verify-diagnostics

func.func @types(%a: tensor<4xf32>) -> tensor<8xf32> {
  // expected-error@+1 {{yields types that differ from its result types}}
  %0 = ridge.kernel "k" -> tensor<8xf32> {
    // expected-note@+1 {{yields ('tensor<4xf32>'), results are ('tensor<8xf32>')}}
    ridge.yield %a : tensor<4xf32>
  }
  return %0 : tensor<8xf32>
}

// -----

func.func @writes(%a: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{has a workload that writes 2 results, but returns 1}}
  %0 = ridge.kernel "k" workload(<copy, elements = 4, type = f32, reads = [16], writes = [16, 16]>) -> tensor<4xf32> {
    ridge.yield %a : tensor<4xf32>
  }
  return %0 : tensor<4xf32>
}

// -----

func.func @arguments() {
  // expected-error@+1 {{has block arguments; a kernel captures its operands}}
  "ridge.kernel"() <{kernel_name = "k"}> ({
  ^bb0(%a: tensor<4xf32>):
    "ridge.yield"() : () -> ()
  }) : () -> ()
  return
}

// -----

// expected-error@+1 {{unknown kind of kernel 'matmul'}}
module attributes {a = #ridge.workload<matmul, m = 4>} {}

// -----

// expected-error@+1 {{field 'm' of a gemm: found 'wide'}}
module attributes {a = #ridge.workload<gemm, m = wide>} {}

// -----

// expected-error@+1 {{unknown field 'tile'; allowed are block, inner, cluster, stages, splits and packed}}
module attributes {a = #ridge.tiling<tile = 4>} {}

// -----

// expected-error@+1 {{'block' has 2 sizes; it takes 3}}
module attributes {a = #ridge.tiling<block = [4, 4]>} {}

// -----

// expected-error@+2 {{unknown bound 'heat'; allowed are unknown, compute, memory, l2, network and latency}}
// expected-error@+1 {{failed to parse Ridge_PlanAttr parameter 'bound'}}
module attributes {a = #ridge.plan<device = "h20", bound = heat>} {}
