// RUN: ridge-analyze --ops %s | FileCheck %s
// Views, fills, broadcasts, transposes and other movement. Bytes are of f32: 4 an element.

#id = affine_map<(i, j) -> (i, j)>

func.func @main(%x: tensor<4x8xf32>, %v: tensor<8xf32>, %one: tensor<f32>, %cache: tensor<16x8x4096x128xbf16>, %new: tensor<16x8x1x128xbf16>, %pos: index,
                %unit: tensor<16x32x1x128xbf16>) {
  %f0 = arith.constant 0.0 : f32
  %ex = tensor.empty() : tensor<4x8xf32>
  // CHECK: linalg.fill: fill {{.*}}reads=[0, 0] writes=[128]
  %0 = linalg.fill ins(%f0 : f32) outs(%ex : tensor<4x8xf32>) -> tensor<4x8xf32>
  // A fill in the body, and the element of a one-element tensor everywhere, as JAX writes it.
  // CHECK: linalg.generic: fill {{.*}}reads=[0] writes=[128]
  %1 = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]} outs(%ex : tensor<4x8xf32>) {
  ^bb0(%o: f32):
    linalg.yield %f0 : f32
  } -> tensor<4x8xf32>
  // CHECK: linalg.generic: fill {{.*}}reads=[4, 0] writes=[128]
  %2 = linalg.generic {indexing_maps = [affine_map<(i, j) -> ()>, #id], iterator_types = ["parallel", "parallel"]} ins(%one : tensor<f32>) outs(%ex : tensor<4x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<4x8xf32>
  // CHECK: tensor.splat: fill {{.*}}writes=[128]
  %3 = tensor.splat %f0 : tensor<4x8xf32>
  // CHECK: linalg.broadcast: broadcast {{.*}}reads=[32, 0] writes=[128]
  %4 = linalg.broadcast ins(%v : tensor<8xf32>) outs(%ex : tensor<4x8xf32>) dimensions = [0]
  // CHECK: linalg.generic: broadcast {{.*}}reads=[32, 0] writes=[128]
  %5 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (j)>, #id], iterator_types = ["parallel", "parallel"]} ins(%v : tensor<8xf32>) outs(%ex : tensor<4x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<4x8xf32>
  %et = tensor.empty() : tensor<8x4xf32>
  // CHECK: linalg.transpose: transpose {{.*}}reads=[128, 0] writes=[128]
  %6 = linalg.transpose ins(%x : tensor<4x8xf32>) outs(%et : tensor<8x4xf32>) permutation = [1, 0]
  // Moving a dimension of one element moves nothing.
  %eu = tensor.empty() : tensor<16x1x32x128xbf16>
  // CHECK: linalg.transpose: view
  %7 = linalg.transpose ins(%unit : tensor<16x32x1x128xbf16>) outs(%eu : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3]
  // An identity generic is the same tensor; a copy asked for by name is made.
  // CHECK: linalg.generic: view
  %8 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<4x8xf32>) outs(%ex : tensor<4x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<4x8xf32>
  // CHECK: linalg.copy: movement {{.*}}reads=[128, 0] writes=[128]
  %9 = linalg.copy ins(%x : tensor<4x8xf32>) outs(%ex : tensor<4x8xf32>) -> tensor<4x8xf32>
  // Views see what they show: 2*4 elements of the slice, 32 bytes.
  // CHECK: tensor.extract_slice: view {{.*}}reads=[32] writes=[32]
  %10 = tensor.extract_slice %x[0, 0] [2, 4] [1, 2] : tensor<4x8xf32> to tensor<2x4xf32>
  // CHECK: tensor.expand_shape: view
  %11 = tensor.expand_shape %x [[0], [1, 2]] output_shape [4, 2, 4] : tensor<4x8xf32> into tensor<4x2x4xf32>
  // CHECK: tensor.collapse_shape: view
  %12 = tensor.collapse_shape %x [[0, 1]] : tensor<4x8xf32> into tensor<32xf32>
  // CHECK: tensor.bitcast: view
  %13 = tensor.bitcast %x : tensor<4x8xf32> to tensor<4x8xi32>
  // 6*10*4 = 240
  // CHECK: tensor.pad: movement {{.*}}reads=[128] writes=[240]
  %14 = tensor.pad %x low[1, 1] high[1, 1] {
  ^bb0(%i: index, %j: index):
    tensor.yield %f0 : f32
  } : tensor<4x8xf32> to tensor<6x10xf32>
  // CHECK: tensor.concat: movement {{.*}}reads=[128, 128] writes=[256]
  %15 = tensor.concat dim(0) %x, %x : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<8x8xf32>
  // A cache of 16*8*4096*128 takes the new token in place: 16*8*128*2 = 32768 bytes read and written.
  // CHECK: tensor.insert_slice: movement {{.*}}reads=[32768, 0, 0] writes=[32768]
  %16 = tensor.insert_slice %new into %cache[0, 0, %pos, 0] [16, 8, 1, 128] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> into tensor<16x8x4096x128xbf16>
  // Repeating every element by an index map, as upsampling does: data movement that reads 4*4 elements, 64 bytes.
  // CHECK: linalg.generic: movement {{.*}}reads=[64, 0] writes=[128]
  %17 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j floordiv 2)>, #id], iterator_types = ["parallel", "parallel"]}
          ins(%4 : tensor<4x8xf32>) outs(%ex : tensor<4x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<4x8xf32>
  // Reversal by an extract at a place that depends on the position alone.
  // CHECK: linalg.generic: movement {{.*}}reads=[0] writes=[128] captured=[128]
  %18 = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]} outs(%ex : tensor<4x8xf32>) {
  ^bb0(%o: f32):
    %c7 = arith.constant 7 : index
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %k = arith.subi %c7, %j : index
    %a = tensor.extract %x[%i, %k] : tensor<4x8xf32>
    linalg.yield %a : f32
  } -> tensor<4x8xf32>
  %ep = tensor.empty() : tensor<2x4x2x2xf32>
  // CHECK: linalg.pack: movement {{.*}}reads=[128, 0] writes=[128]
  %19 = linalg.pack %x inner_dims_pos = [0, 1] inner_tiles = [2, 2] into %ep : tensor<4x8xf32> -> tensor<2x4x2x2xf32>
  return
}
