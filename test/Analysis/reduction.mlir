// RUN: ridge-analyze --ops %s | FileCheck %s

#in = affine_map<(i, j) -> (i, j)>
#out = affine_map<(i, j) -> (i)>

func.func @main(%x: tensor<4x8xf32>) {
  %f0 = arith.constant 0.0 : f32
  %i0 = arith.constant 0 : i64
  %e4 = tensor.empty() : tensor<4xf32>
  %sum0 = linalg.fill ins(%f0 : f32) outs(%e4 : tensor<4xf32>) -> tensor<4xf32>
  %ei = tensor.empty() : tensor<4xi64>
  %arg0 = linalg.fill ins(%i0 : i64) outs(%ei : tensor<4xi64>) -> tensor<4xi64>
  // One addition an element: 32.
  // CHECK: linalg.generic: reduction matmul=0 vector=32 special=0 reads=[128, 0] writes=[16] rows=4 reduced=8 type=f32
  %0 = linalg.generic {indexing_maps = [#in, #out], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<4x8xf32>) outs(%sum0 : tensor<4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %s = arith.addf %a, %o : f32
    linalg.yield %s : f32
  } -> tensor<4xf32>
  // Maximum with its place: a maximum, a comparison and a select an element, 3*32 = 96; linalg.index is free. Two results, 4*4 and 4*8 bytes.
  // CHECK: linalg.generic: reduction matmul=0 vector=96 special=0 reads=[128, 0, 0] writes=[16, 32] rows=4 reduced=8 type=f32
  %1:2 = linalg.generic {indexing_maps = [#in, #out, #out], iterator_types = ["parallel", "reduction"]}
           ins(%x : tensor<4x8xf32>) outs(%sum0, %arg0 : tensor<4xf32>, tensor<4xi64>) {
  ^bb0(%a: f32, %o: f32, %p: i64):
    %j = linalg.index 1 : index
    %ji = arith.index_cast %j : index to i64
    %m = arith.maximumf %a, %o : f32
    %gt = arith.cmpf ogt, %a, %o : f32
    %at = arith.select %gt, %ji, %p : i64
    linalg.yield %m, %at : f32, i64
  } -> (tensor<4xf32>, tensor<4xi64>)
  // CHECK: linalg.reduce: reduction matmul=0 vector=32 special=0 reads=[128, 0] writes=[16] rows=4 reduced=8
  %2 = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>) outs(%sum0 : tensor<4xf32>) dimensions = [1]
  // All of it: one row. The f64 of importers is shown as f64.
  %w = arith.extf %x : tensor<4x8xf32> to tensor<4x8xf64>
  %d0 = arith.constant dense<0.0> : tensor<f64>
  // CHECK: linalg.reduce: reduction matmul=0 vector=32 special=0 reads=[256, 0] writes=[8] rows=1 reduced=32 type=f64
  %3 = linalg.reduce { arith.addf } ins(%w : tensor<4x8xf64>) outs(%d0 : tensor<f64>) dimensions = [0, 1]
  // Softmax: maximum, subtraction, sum; exponential, division: 3*32 and 2*32.
  %ex = tensor.empty() : tensor<4x8xf32>
  // CHECK: linalg.softmax: reduction matmul=0 vector=96 special=64 reads=[128, 0] writes=[128] rows=4 reduced=8
  %4 = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%ex : tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}
