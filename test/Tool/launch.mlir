// Four kernels of a few us, issued at 0, 100, 200 and 300 us by a slow host: 300 us and the last kernel.
// RUN: ridge estimate %s --device=h20 --fusion=none --launch=eager:100 | FileCheck %s --check-prefix=SLOW
// SLOW: fusion none, launch eager:100
// SLOW: time{{ +}}30{{[0-9]}} us
// SLOW: critical path{{ +}}30{{[0-9]}} us
// SLOW: host-bound{{ +}}29{{[0-9]}} us (9{{[0-9]}}%) at 100 us a launch
// SLOW: bound by{{ +}}host 9{{[0-9]}}%

// The device's own period, in the tool and in the passes.
// RUN: ridge estimate %s --device=h20 --fusion=none --launch=eager | FileCheck %s --check-prefix=OWN
// OWN: host-bound {{.*}} at 2.50 us a launch

// Where no period is known, kernels are timed as in a graph, and that is said.
// RUN: ridge estimate %s --device=ascend-910b3 --launch=eager | FileCheck %s --check-prefix=UNKNOWN
// UNKNOWN: host-bound{{ +}}? (its period is unknown)

// RUN: ridge estimate %s --device=h20,ascend-910b3 --launch=eager --format=json | FileCheck %s --check-prefix=JSON
// JSON: "launch_us": {{[0-9.]+}}
// JSON-NEXT: "host_wait_us": {{[0-9.]+}}
// JSON-NEXT: "host_period_us": 2.5
// JSON: "host_wait_us": null
// JSON-NEXT: "host_period_us": null

// RUN: ridge-opt %s --pass-pipeline='builtin.module(ridge-pipeline{device=h20 fusion=none launch=eager:100})' | FileCheck %s --check-prefix=PASS
// PASS: ridge.schedule = {{.*}}time_ns = 30{{[0-9]+}},

// RUN: not ridge estimate %s --device=h20 --launch=eager:0 2>&1 | FileCheck %s --check-prefix=WRONG
// WRONG: error: --launch: found 'eager:0', allowed is graph, eager or eager:US, a period in microseconds above zero
func.func @main(%a: tensor<64x1024xf32>) -> tensor<64x1024xf32> {
  %e = tensor.empty() : tensor<64x1024xf32>
  %0 = linalg.exp ins(%a : tensor<64x1024xf32>) outs(%e : tensor<64x1024xf32>) -> tensor<64x1024xf32>
  %1 = linalg.tanh ins(%0 : tensor<64x1024xf32>) outs(%e : tensor<64x1024xf32>) -> tensor<64x1024xf32>
  %2 = linalg.exp ins(%1 : tensor<64x1024xf32>) outs(%e : tensor<64x1024xf32>) -> tensor<64x1024xf32>
  %3 = linalg.tanh ins(%2 : tensor<64x1024xf32>) outs(%e : tensor<64x1024xf32>) -> tensor<64x1024xf32>
  return %3 : tensor<64x1024xf32>
}
