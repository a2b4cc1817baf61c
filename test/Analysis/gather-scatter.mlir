// RUN: ridge-analyze --ops %s | FileCheck %s

func.func @main(%ids: tensor<2x3xi64>, %table: tensor<1000x64xbf16>, %small: tensor<4x64xbf16>, %rows: tensor<3xi64>, %coords: tensor<3x1xindex>,
                %new: tensor<3x64xbf16>, %flat: tensor<8xf32>, %order: tensor<8xi64>, %cube: tensor<4x5x6xf32>) {
  %e = tensor.empty() : tensor<2x3x64xbf16>
  // Embedding: 6 rows of 64 are read, 6*64*2 = 768 bytes, not the 128000 of the table. The assertion and its comparison are free.
  // CHECK: linalg.generic: gather matmul=0 vector=0 special=0 reads=[48, 0] writes=[768] captured=[768] rows=6 reduced=0 type=bf16
  %0 = linalg.generic {indexing_maps = [affine_map<(b, s, d) -> (b, s)>, affine_map<(b, s, d) -> (b, s, d)>], iterator_types = ["parallel", "parallel", "parallel"]}
         ins(%ids : tensor<2x3xi64>) outs(%e : tensor<2x3x64xbf16>) {
  ^bb0(%id: i64, %o: bf16):
    %c1000 = arith.constant 1000 : index
    %at = arith.index_cast %id : i64 to index
    %d = linalg.index 2 : index
    %fits = arith.cmpi slt, %at, %c1000 : index
    cf.assert %fits, "index must be smaller than dim size"
    %a = tensor.extract %table[%at, %d] : tensor<1000x64xbf16>
    linalg.yield %a : bf16
  } -> tensor<2x3x64xbf16>
  // A table smaller than what is gathered is read once: 4*64*2 = 512.
  // CHECK: linalg.generic: gather {{.*}}writes=[768] captured=[512] rows=6
  %1 = linalg.generic {indexing_maps = [affine_map<(b, s, d) -> (b, s)>, affine_map<(b, s, d) -> (b, s, d)>], iterator_types = ["parallel", "parallel", "parallel"]}
         ins(%ids : tensor<2x3xi64>) outs(%e : tensor<2x3x64xbf16>) {
  ^bb0(%id: i64, %o: bf16):
    %at = arith.index_cast %id : i64 to index
    %d = linalg.index 2 : index
    %a = tensor.extract %small[%at, %d] : tensor<4x64xbf16>
    linalg.yield %a : bf16
  } -> tensor<2x3x64xbf16>
  // Elements at computed places: each its own row. Wrapping a negative index only places the element: no work.
  %ef = tensor.empty() : tensor<8xf32>
  // CHECK: linalg.generic: gather matmul=0 vector=0 special=0 reads=[64, 0] writes=[32] captured=[32] rows=8
  %2 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
         ins(%order : tensor<8xi64>) outs(%ef : tensor<8xf32>) {
  ^bb0(%id: i64, %o: f32):
    %c0 = arith.constant 0 : i64
    %c8 = arith.constant 8 : i64
    %neg = arith.cmpi slt, %id, %c0 : i64
    %wrapped = arith.addi %id, %c8 : i64
    %sel = arith.select %neg, %wrapped, %id : i64
    %at = arith.index_cast %sel : i64 to index
    %a = tensor.extract %flat[%at] : tensor<8xf32>
    linalg.yield %a : f32
  } -> tensor<8xf32>
  // The gathered middle dimension leaves runs of 6: 4*3*6 points are 12 rows.
  %ec = tensor.empty() : tensor<4x3x6xf32>
  // CHECK: linalg.generic: gather {{.*}}reads=[24, 0] writes=[288] captured=[288] rows=12
  %3 = linalg.generic {indexing_maps = [affine_map<(i, j, k) -> (j)>, affine_map<(i, j, k) -> (i, j, k)>], iterator_types = ["parallel", "parallel", "parallel"]}
         ins(%rows : tensor<3xi64>) outs(%ec : tensor<4x3x6xf32>) {
  ^bb0(%id: i64, %o: f32):
    %at = arith.index_cast %id : i64 to index
    %i = linalg.index 0 : index
    %k = linalg.index 2 : index
    %a = tensor.extract %cube[%i, %at, %k] : tensor<4x5x6xf32>
    linalg.yield %a : f32
  } -> tensor<4x3x6xf32>
  // CHECK: tensor.gather: gather {{.*}}reads=[384, 24] writes=[384] rows=3
  %4 = tensor.gather %table[%coords] gather_dims([0]) : (tensor<1000x64xbf16>, tensor<3x1xindex>) -> tensor<3x1x64xbf16>
  %5 = tensor.expand_shape %new [[0, 1], [2]] output_shape [3, 1, 64] : tensor<3x64xbf16> into tensor<3x1x64xbf16>
  // 3 rows of 64 are written in place: 384 bytes, the rest of the table stays.
  // CHECK: tensor.scatter: scatter {{.*}}reads=[384, 0, 24] writes=[384] rows=3
  %6 = tensor.scatter %5 into %table[%coords] scatter_dims([0]) unique : (tensor<3x1x64xbf16>, tensor<1000x64xbf16>, tensor<3x1xindex>) -> tensor<1000x64xbf16>
  return
}
