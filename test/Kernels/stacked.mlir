// RUN: ridge-opt %s --allow-unregistered-dialect --pass-pipeline='builtin.module(ridge-form-kernels)' | FileCheck %s
// RUN: ridge estimate %s --device=h100-sxm --format=json | FileCheck %s --check-prefix=JSON
// RUN: sed 's/tensor<6x/tensor<12x/g; s/%%c6 = arith.constant 6/%%c6 = arith.constant 12/' %s | ridge estimate - --device=h100-sxm --format=json | FileCheck %s --check-prefix=TWICE

// lax.scan over stacked weights with stacked outputs, as JAX 0.10.2 and torch-mlir write it: each of six trips reads one layer's weight (32*32*4 =
// 4096 bytes) and writes one slice of the stack (16*32*4 = 2048), in place.
// CHECK: ridge.kernel "elementwise_0" workload(<elementwise, op = fill, {{.*}} writes = [12288]
// CHECK: ridge.kernel "gemm_0" {{.*}} reads = [4096, 2048], writes = [2048]
// CHECK: ridge.kernel "copy_0" workload(<copy, elements = 512, transposes = false, type = f32, reads = [2048, 0], writes = [2048]>)
// The stack is filled once, 6*2048 = 12288; then 6 trips of 8192 + 4096: 86016. The first state is no weight. The stack takes no second place in
// memory: 12288 and one activation of 2048.
// JSON: "bytes": 86016
// JSON: "weights_bytes": 24576
// JSON: "input_bytes": 2048
// JSON: "peak_activation_bytes": 14336
// Twice the layers, twice the bytes: 172032.
// TWICE: "bytes": 172032
func.func @main(%weights: tensor<6x32x32xf32>, %x: tensor<16x32xf32>) -> (tensor<16x32xf32>, tensor<6x16x32xf32>) {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c6 = arith.constant 6 : index
  %es = tensor.empty() : tensor<6x16x32xf32>
  %stack = linalg.fill ins(%zero : f32) outs(%es : tensor<6x16x32xf32>) -> tensor<6x16x32xf32>
  %r:2 = scf.for %i = %c0 to %c6 step %c1 iter_args(%y = %x, %ys = %stack) -> (tensor<16x32xf32>, tensor<6x16x32xf32>) {
    %slice = tensor.extract_slice %weights[%i, 0, 0] [1, 32, 32] [1, 1, 1] : tensor<6x32x32xf32> to tensor<1x32x32xf32>
    %w = tensor.collapse_shape %slice [[0, 1], [2]] : tensor<1x32x32xf32> into tensor<32x32xf32>
    %e = tensor.empty() : tensor<16x32xf32>
    %init = linalg.fill ins(%zero : f32) outs(%e : tensor<16x32xf32>) -> tensor<16x32xf32>
    %p = linalg.matmul ins(%y, %w : tensor<16x32xf32>, tensor<32x32xf32>) outs(%init : tensor<16x32xf32>) -> tensor<16x32xf32>
    %t = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%p : tensor<16x32xf32>) outs(%e : tensor<16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = math.tanh %in : f32
      linalg.yield %0 : f32
    } -> tensor<16x32xf32>
    %e1 = tensor.empty() : tensor<1x16x32xf32>
    %row = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%t : tensor<16x32xf32>) outs(%e1 : tensor<1x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x32xf32>
    %next = tensor.insert_slice %row into %ys[%i, 0, 0] [1, 16, 32] [1, 1, 1] : tensor<1x16x32xf32> into tensor<6x16x32xf32>
    scf.yield %t, %next : tensor<16x32xf32>, tensor<6x16x32xf32>
  }
  return %r#0, %r#1 : tensor<16x32xf32>, tensor<6x16x32xf32>
}
