// RUN: ridge-analyze --ops %s | FileCheck %s
// Complex numbers of two f32 parts count eight bytes; their product is four multiplications and two additions. What has no such definition stays opaque.

#map = affine_map<(i, j) -> (i, j)>

func.func @main(%x: tensor<4x8xcomplex<f32>>, %y: tensor<4x8xcomplex<f32>>, %z: tensor<4x8xcomplex<f64>>) {
  %e = tensor.empty() : tensor<4x8xcomplex<f32>>
  // CHECK: linalg.generic: elementwise matmul=0 vector=192 special=0 reads=[256, 256, 0] writes=[256] type=c64
  %0 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]}
         ins(%x, %y : tensor<4x8xcomplex<f32>>, tensor<4x8xcomplex<f32>>) outs(%e : tensor<4x8xcomplex<f32>>) {
  ^bb0(%a: complex<f32>, %b: complex<f32>, %o: complex<f32>):
    %p = complex.mul %a, %b : complex<f32>
    linalg.yield %p : complex<f32>
  } -> tensor<4x8xcomplex<f32>>
  %r = tensor.empty() : tensor<4x8xf32>
  // |x| is two squares, their sum and a root.
  // CHECK: linalg.generic: elementwise matmul=0 vector=96 special=32 reads=[256, 0] writes=[128] type=f32
  %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]}
         ins(%x : tensor<4x8xcomplex<f32>>) outs(%r : tensor<4x8xf32>) {
  ^bb0(%a: complex<f32>, %o: f32):
    %p = complex.abs %a : complex<f32>
    linalg.yield %p : f32
  } -> tensor<4x8xf32>
  // CHECK: linalg.generic: opaque {{.*}}(its body holds 'complex.tanh', which is not understood)
  %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]}
         ins(%x : tensor<4x8xcomplex<f32>>) outs(%e : tensor<4x8xcomplex<f32>>) {
  ^bb0(%a: complex<f32>, %o: complex<f32>):
    %p = complex.tanh %a : complex<f32>
    linalg.yield %p : complex<f32>
  } -> tensor<4x8xcomplex<f32>>
  %d = tensor.empty() : tensor<4x8xcomplex<f64>>
  // CHECK: linalg.generic: opaque {{.*}}(an element type is not understood
  %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]}
         ins(%z : tensor<4x8xcomplex<f64>>) outs(%d : tensor<4x8xcomplex<f64>>) {
  ^bb0(%a: complex<f64>, %o: complex<f64>):
    %p = complex.neg %a : complex<f64>
    linalg.yield %p : complex<f64>
  } -> tensor<4x8xcomplex<f64>>
  return
}
