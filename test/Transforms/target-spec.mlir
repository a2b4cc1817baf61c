// The device comes from the module where no option names one; loops multiply what their body takes.
// RUN: ridge-opt %s --pass-pipeline='builtin.module(ridge-pipeline)' | FileCheck %s

// CHECK: ridge.schedule = [#ridge.totals<device = "h100-sxm"
// CHECK-SAME: kernels = 2, unknown_kernels = 0>]
// CHECK: scf.for
// CHECK: ridge.kernel "elementwise_0"
// CHECK-SAME: plans([#ridge.plan<device = "h100-sxm"
module attributes {dlti.target_system_spec = #dlti.target_system_spec<"h100-sxm" = #dlti.target_device_spec<"x" = 1 : i32>>} {
  func.func @main(%a: tensor<64x64xf32>) -> tensor<64x64xf32> {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c12 = arith.constant 12 : index
    %0 = scf.for %i = %c0 to %c12 step %c1 iter_args(%x = %a) -> tensor<64x64xf32> {
      %e = tensor.empty() : tensor<64x64xf32>
      %1 = linalg.exp ins(%x : tensor<64x64xf32>) outs(%e : tensor<64x64xf32>) -> tensor<64x64xf32>
      scf.yield %1 : tensor<64x64xf32>
    }
    %e = tensor.empty() : tensor<64x64xf32>
    %2 = linalg.exp ins(%0 : tensor<64x64xf32>) outs(%e : tensor<64x64xf32>) -> tensor<64x64xf32>
    return %2 : tensor<64x64xf32>
  }
}
