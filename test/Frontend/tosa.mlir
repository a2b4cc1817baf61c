// RUN: ridge-analyze --print-module %s | FileCheck %s
// TOSA is lowered by upstream's passes without validation: f64 constants, which importers write into norms, belong to no profile and are kept.

// CHECK-NOT: tosa.
// CHECK: linalg.batch_matmul
// CHECK-NOT: tosa.
// 2*2*3*5*4 = 240
// CHECK: contraction: ops=1 matmul=240
// CHECK-NOT: opaque
// CHECK: total matmul flops: 240
func.func @main(%a: tensor<2x3x4xf32>, %b: tensor<2x4x5xf32>) -> tensor<2x3x1xf64> {
  %za = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %0 = tosa.matmul %a, %b, %za, %za : (tensor<2x3x4xf32>, tensor<2x4x5xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x3x5xf32>
  %1 = tosa.cast %0 : (tensor<2x3x5xf32>) -> tensor<2x3x5xf64>
  %2 = "tosa.reduce_sum"(%1) <{axis = 2 : i32}> : (tensor<2x3x5xf64>) -> tensor<2x3x1xf64>
  %n = "tosa.const"() <{values = dense<0.2> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %3 = tosa.mul %2, %n, %shift : (tensor<2x3x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x3x1xf64>
  return %3 : tensor<2x3x1xf64>
}
