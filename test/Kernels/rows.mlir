// RUN: ridge-opt %s --pass-pipeline='builtin.module(ridge-form-kernels)' | FileCheck %s

#id = affine_map<(d0, d1) -> (d0, d1)>
#col = affine_map<(d0, d1) -> (d1)>
#first = affine_map<(d0, d1) -> (d0, 0)>

// RMSNorm as torch-mlir decomposes it: cast, square, sum, mean, epsilon, root, scale, cast, weight. One kernel that reads the 16-bit input once.
// CHECK-LABEL: func.func @rmsnorm(
// 64*256*2 = 32768
// CHECK: ridge.kernel "row_reduction_0" workload(<row_reduction, op = rmsnorm, rows = 64, columns = 256, passes = 2, type = bf16
// CHECK-SAME: reads = [32768, 512], writes = [32768]>)
// CHECK-NOT: ridge.kernel
// CHECK: return
func.func @rmsnorm(%x: tensor<64x256xbf16>, %w: tensor<256xbf16>) -> tensor<64x256xbf16> {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 256.0 : f32
  %eps = arith.constant 1.0e-05 : f64
  %two = arith.constant 2 : i64
  %e = tensor.empty() : tensor<64x256xf32>
  %es = tensor.empty() : tensor<64x1xf32>
  %eb = tensor.empty() : tensor<64x256xbf16>
  %wide = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<64x256xbf16>) outs(%e : tensor<64x256xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %0 = arith.extf %in : bf16 to f32
    linalg.yield %0 : f32
  } -> tensor<64x256xf32>
  %square = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%wide : tensor<64x256xf32>) outs(%e : tensor<64x256xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = math.fpowi %in, %two : f32, i64
    linalg.yield %0 : f32
  } -> tensor<64x256xf32>
  %init = linalg.fill ins(%zero : f32) outs(%es : tensor<64x1xf32>) -> tensor<64x1xf32>
  %sum = linalg.generic {indexing_maps = [#id, #first], iterator_types = ["parallel", "reduction"]} ins(%square : tensor<64x256xf32>) outs(%init : tensor<64x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.addf %in, %out : f32
    linalg.yield %0 : f32
  } -> tensor<64x1xf32>
  %scale = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%sum : tensor<64x1xf32>) outs(%es : tensor<64x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.divf %in, %n : f32
    %1 = arith.truncf %eps : f64 to f32
    %2 = arith.addf %0, %1 : f32
    %3 = math.rsqrt %2 : f32
    linalg.yield %3 : f32
  } -> tensor<64x1xf32>
  %scaled = linalg.generic {indexing_maps = [#id, #first, #id], iterator_types = ["parallel", "parallel"]} ins(%wide, %scale : tensor<64x256xf32>, tensor<64x1xf32>) outs(%e : tensor<64x256xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %0 = arith.mulf %in, %s : f32
    linalg.yield %0 : f32
  } -> tensor<64x256xf32>
  %narrow = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%scaled : tensor<64x256xf32>) outs(%eb : tensor<64x256xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %0 = arith.truncf %in : f32 to bf16
    linalg.yield %0 : bf16
  } -> tensor<64x256xbf16>
  %weighted = linalg.generic {indexing_maps = [#col, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%w, %narrow : tensor<256xbf16>, tensor<64x256xbf16>) outs(%eb : tensor<64x256xbf16>) {
  ^bb0(%in: bf16, %v: bf16, %out: bf16):
    %0 = arith.mulf %in, %v : bf16
    linalg.yield %0 : bf16
  } -> tensor<64x256xbf16>
  return %weighted : tensor<64x256xbf16>
}

// The twin: the sum of squares is returned as well, so the rows are read twice, by two kernels, and neither is a norm.
// CHECK-LABEL: func.func @sum_escapes(
// CHECK: ridge.kernel "row_reduction_1" workload(<row_reduction, op = "", rows = 64, columns = 256, passes = 1
// CHECK-SAME: reads = [65536], writes = [256]>)
// CHECK: ridge.kernel "elementwise_0"
// CHECK-SAME: reads = [65536, 256], writes = [65536]>)
func.func @sum_escapes(%x: tensor<64x256xf32>) -> (tensor<64x1xf32>, tensor<64x256xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<64x256xf32>
  %es = tensor.empty() : tensor<64x1xf32>
  %init = linalg.fill ins(%zero : f32) outs(%es : tensor<64x1xf32>) -> tensor<64x1xf32>
  %sum = linalg.generic {indexing_maps = [#id, #first], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<64x256xf32>) outs(%init : tensor<64x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.addf %in, %out : f32
    linalg.yield %0 : f32
  } -> tensor<64x1xf32>
  %scaled = linalg.generic {indexing_maps = [#id, #first, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %sum : tensor<64x256xf32>, tensor<64x1xf32>) outs(%e : tensor<64x256xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %0 = math.rsqrt %s : f32
    %1 = arith.mulf %in, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<64x256xf32>
  return %sum, %scaled : tensor<64x1xf32>, tensor<64x256xf32>
}

// Sums over rows and over columns walk the tensor in different orders: two kernels.
// CHECK-LABEL: func.func @rows_and_columns(
// CHECK: ridge.kernel "row_reduction_2"
// CHECK: ridge.kernel "row_reduction_3"
func.func @rows_and_columns(%x: tensor<64x256xf32>) -> tensor<f32> {
  %zero = arith.constant 0.0 : f32
  %er = tensor.empty() : tensor<64xf32>
  %init = linalg.fill ins(%zero : f32) outs(%er : tensor<64xf32>) -> tensor<64xf32>
  %rows = linalg.generic {indexing_maps = [#id, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<64x256xf32>) outs(%init : tensor<64xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.addf %in, %out : f32
    linalg.yield %0 : f32
  } -> tensor<64xf32>
  %ea = tensor.empty() : tensor<f32>
  %init2 = linalg.fill ins(%zero : f32) outs(%ea : tensor<f32>) -> tensor<f32>
  %all = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>], iterator_types = ["reduction"]} ins(%rows : tensor<64xf32>) outs(%init2 : tensor<f32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.maximumf %in, %out : f32
    linalg.yield %0 : f32
  } -> tensor<f32>
  return %all : tensor<f32>
}
