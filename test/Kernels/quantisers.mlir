// RUN: ridge-opt %s --split-input-file --pass-pipeline='builtin.module(ridge-form-kernels)' | FileCheck %s

// 8-bit floats with a scale for each row of activations and each column of weights, imported from PyTorch. The largest magnitude comes with its
// place, which nothing reads. 4 rows of 128 in 2 bytes are read; narrow rows and 4 scales are written, which the product's epilogue reads.
// CHECK-LABEL: func @per_token
// CHECK: ridge.kernel "row_reduction_0" workload(<row_reduction, op = dynamic_quant, rows = 4, columns = 128, passes = 2, type = bf16, out = fp8, {{.*}} reads = [1024], writes = [16, 512]>)
// CHECK-SAME: notes(["rows are quantised by their own largest values in one kernel, which also writes their scales"])
// CHECK: ridge.kernel "gemm_0" workload(<gemm, {{.*}} lhs = fp8, rhs = fp8, {{.*}} reads = [512, 4096, 16, 128]
// CHECK-NOT: ridge.kernel
// CHECK: return
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d1)>
func.func @per_token(%arg0: tensor<4x128xbf16>, %arg1: tensor<32x128xf8E4M3FN>, %arg2: tensor<32xf32>) -> tensor<4x32xbf16> {
  %c0_i64 = arith.constant 0 : i64
  %cst = arith.constant 0xFF800000 : f32
  %cst_0 = arith.constant 0.000000e+00 : f32
  %cst_1 = arith.constant 4.480000e+02 : f32
  %0 = tensor.empty() : tensor<4x128xf32>
  %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<4x128xbf16>) outs(%0 : tensor<4x128xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %26 = arith.extf %in : bf16 to f32
    linalg.yield %26 : f32
  } -> tensor<4x128xf32>
  %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<4x128xf32>) outs(%0 : tensor<4x128xf32>) {
  ^bb0(%in: f32, %out: f32):
    %26 = math.absf %in : f32
    linalg.yield %26 : f32
  } -> tensor<4x128xf32>
  %3 = tensor.empty() : tensor<4xi64>
  %4 = linalg.fill ins(%c0_i64 : i64) outs(%3 : tensor<4xi64>) -> tensor<4xi64>
  %5 = tensor.empty() : tensor<4xf32>
  %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<4xf32>) -> tensor<4xf32>
  %7:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "reduction"]} ins(%2 : tensor<4x128xf32>) outs(%6, %4 : tensor<4xf32>, tensor<4xi64>) {
  ^bb0(%in: f32, %out: f32, %out_2: i64):
    %26 = linalg.index 1 : index
    %27 = arith.index_cast %26 : index to i64
    %28 = arith.maximumf %in, %out : f32
    %29 = arith.cmpf ogt, %in, %out : f32
    %30 = arith.select %29, %27, %out_2 : i64
    linalg.yield %28, %30 : f32, i64
  } -> (tensor<4xf32>, tensor<4xi64>)
  %expanded = tensor.expand_shape %7#0 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
  %8 = tensor.empty() : tensor<4x1xf32>
  %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<4x1xf32>) outs(%8 : tensor<4x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %26 = arith.divf %in, %cst_1 : f32
    linalg.yield %26 : f32
  } -> tensor<4x1xf32>
  %10 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %9 : tensor<4x128xf32>, tensor<4x1xf32>) outs(%0 : tensor<4x128xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %26 = arith.divf %in, %in_2 : f32
    linalg.yield %26 : f32
  } -> tensor<4x128xf32>
  %11 = tensor.empty() : tensor<4x128xf8E4M3FN>
  %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<4x128xf32>) outs(%11 : tensor<4x128xf8E4M3FN>) {
  ^bb0(%in: f32, %out: f8E4M3FN):
    %26 = arith.truncf %in : f32 to f8E4M3FN
    linalg.yield %26 : f8E4M3FN
  } -> tensor<4x128xf8E4M3FN>
  %13 = tensor.empty() : tensor<4x128xbf16>
  %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<4x128xf8E4M3FN>) outs(%13 : tensor<4x128xbf16>) {
  ^bb0(%in: f8E4M3FN, %out: bf16):
    %26 = arith.extf %in : f8E4M3FN to bf16
    linalg.yield %26 : bf16
  } -> tensor<4x128xbf16>
  %15 = tensor.empty() : tensor<32x128xbf16>
  %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<32x128xf8E4M3FN>) outs(%15 : tensor<32x128xbf16>) {
  ^bb0(%in: f8E4M3FN, %out: bf16):
    %26 = arith.extf %in : f8E4M3FN to bf16
    linalg.yield %26 : bf16
  } -> tensor<32x128xbf16>
  %17 = tensor.empty() : tensor<128x32xbf16>
  %transposed = linalg.transpose ins(%16 : tensor<32x128xbf16>) outs(%17 : tensor<128x32xbf16>) permutation = [1, 0] 
  %18 = tensor.empty() : tensor<4x32xf32>
  %19 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<4x32xf32>) -> tensor<4x32xf32>
  %20 = linalg.matmul ins(%14, %transposed : tensor<4x128xbf16>, tensor<128x32xbf16>) outs(%19 : tensor<4x32xf32>) -> tensor<4x32xf32>
  %21 = tensor.empty() : tensor<4x32xbf16>
  %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<4x32xf32>) outs(%21 : tensor<4x32xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %26 = arith.truncf %in : f32 to bf16
    linalg.yield %26 : bf16
  } -> tensor<4x32xbf16>
  %23 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%22, %9 : tensor<4x32xbf16>, tensor<4x1xf32>) outs(%18 : tensor<4x32xf32>) {
  ^bb0(%in: bf16, %in_2: f32, %out: f32):
    %26 = arith.extf %in : bf16 to f32
    %27 = arith.mulf %26, %in_2 : f32
    linalg.yield %27 : f32
  } -> tensor<4x32xf32>
  %24 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel"]} ins(%23, %arg2 : tensor<4x32xf32>, tensor<32xf32>) outs(%18 : tensor<4x32xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %26 = arith.mulf %in, %in_2 : f32
    linalg.yield %26 : f32
  } -> tensor<4x32xf32>
  %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<4x32xf32>) outs(%21 : tensor<4x32xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %26 = arith.truncf %in : f32 to bf16
    linalg.yield %26 : bf16
  } -> tensor<4x32xbf16>
  return %25 : tensor<4x32xbf16>
}

// -----

// A scale for each group of 32 in a row, and for each block of 32 x 32 weights: 16 groups.
// CHECK-LABEL: func @per_group
// CHECK: ridge.kernel "row_reduction_0" workload(<row_reduction, op = dynamic_quant, rows = 16, columns = 32, {{.*}} out = fp8, {{.*}} reads = [1024], writes = [64, 512]>)
// CHECK: ridge.kernel "gemm_0" workload(<gemm, {{.*}} lhs = fp8, rhs = fp8, {{.*}} reads = [512, 64, 4096, 16]
// CHECK-NOT: ridge.kernel
// CHECK: return
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, 0)>
func.func @per_group(%arg0: tensor<4x128xbf16>, %arg1: tensor<32x128xf8E4M3FN>, %arg2: tensor<1x4xf32>) -> tensor<4x32xbf16> {
  %c0_i64 = arith.constant 0 : i64
  %cst = arith.constant 0xFF800000 : f32
  %cst_0 = arith.constant 0.000000e+00 : f32
  %cst_1 = arith.constant 1.000000e+00 : f32
  %cst_2 = arith.constant 1.000000e-04 : f64
  %cst_3 = arith.constant 4.480000e+02 : f32
  %expanded = tensor.expand_shape %arg0 [[0], [1, 2]] output_shape [4, 4, 32] : tensor<4x128xbf16> into tensor<4x4x32xbf16>
  %0 = tensor.empty() : tensor<4x4x32xbf16>
  %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<4x4x32xbf16>) outs(%0 : tensor<4x4x32xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    %30 = math.absf %in : bf16
    linalg.yield %30 : bf16
  } -> tensor<4x4x32xbf16>
  %2 = tensor.empty() : tensor<4x4x32xf32>
  %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<4x4x32xbf16>) outs(%2 : tensor<4x4x32xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %30 = arith.extf %in : bf16 to f32
    linalg.yield %30 : f32
  } -> tensor<4x4x32xf32>
  %4 = tensor.empty() : tensor<4x4xi64>
  %5 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<4x4xi64>) -> tensor<4x4xi64>
  %6 = tensor.empty() : tensor<4x4xf32>
  %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<4x4xf32>) -> tensor<4x4xf32>
  %8:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<4x4x32xf32>) outs(%7, %5 : tensor<4x4xf32>, tensor<4x4xi64>) {
  ^bb0(%in: f32, %out: f32, %out_11: i64):
    %30 = linalg.index 2 : index
    %31 = arith.index_cast %30 : index to i64
    %32 = arith.maximumf %in, %out : f32
    %33 = arith.cmpf ogt, %in, %out : f32
    %34 = arith.select %33, %31, %out_11 : i64
    linalg.yield %32, %34 : f32, i64
  } -> (tensor<4x4xf32>, tensor<4x4xi64>)
  %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8#0 : tensor<4x4xf32>) outs(%6 : tensor<4x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %30 = arith.truncf %cst_2 : f64 to f32
    %31 = arith.cmpf ult, %in, %30 : f32
    %32 = arith.select %31, %30, %in : f32
    linalg.yield %32 : f32
  } -> tensor<4x4xf32>
  %expanded_4 = tensor.expand_shape %9 [[0], [1, 2]] output_shape [4, 4, 1] : tensor<4x4xf32> into tensor<4x4x1xf32>
  %10 = tensor.empty() : tensor<4x4x1xf32>
  %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<4x4x1xf32>) outs(%10 : tensor<4x4x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %30 = arith.cmpf one, %in, %cst_0 : f32
    cf.assert %30, "unimplemented: tensor with zero element"
    %31 = arith.divf %cst_1, %in : f32
    linalg.yield %31 : f32
  } -> tensor<4x4x1xf32>
  %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<4x4x1xf32>) outs(%10 : tensor<4x4x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %30 = arith.mulf %in, %cst_3 : f32
    linalg.yield %30 : f32
  } -> tensor<4x4x1xf32>
  %13 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %12 : tensor<4x4x32xbf16>, tensor<4x4x1xf32>) outs(%2 : tensor<4x4x32xf32>) {
  ^bb0(%in: bf16, %in_11: f32, %out: f32):
    %30 = arith.extf %in : bf16 to f32
    %31 = arith.mulf %30, %in_11 : f32
    linalg.yield %31 : f32
  } -> tensor<4x4x32xf32>
  %14 = tensor.empty() : tensor<4x4x32xf8E4M3FN>
  %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<4x4x32xf32>) outs(%14 : tensor<4x4x32xf8E4M3FN>) {
  ^bb0(%in: f32, %out: f8E4M3FN):
    %30 = arith.truncf %in : f32 to f8E4M3FN
    linalg.yield %30 : f8E4M3FN
  } -> tensor<4x4x32xf8E4M3FN>
  %collapsed = tensor.collapse_shape %15 [[0], [1, 2]] : tensor<4x4x32xf8E4M3FN> into tensor<4x128xf8E4M3FN>
  %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<4x4xf32>) outs(%6 : tensor<4x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %30 = arith.divf %in, %cst_3 : f32
    linalg.yield %30 : f32
  } -> tensor<4x4xf32>
  %17 = tensor.empty() : tensor<4x128xf32>
  %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<4x128xf8E4M3FN>) outs(%17 : tensor<4x128xf32>) {
  ^bb0(%in: f8E4M3FN, %out: f32):
    %30 = arith.extf %in : f8E4M3FN to f32
    linalg.yield %30 : f32
  } -> tensor<4x128xf32>
  %expanded_5 = tensor.expand_shape %18 [[0], [1, 2]] output_shape [4, 4, 32] : tensor<4x128xf32> into tensor<4x4x32xf32>
  %expanded_6 = tensor.expand_shape %16 [[0], [1, 2]] output_shape [4, 4, 1] : tensor<4x4xf32> into tensor<4x4x1xf32>
  %19 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_5, %expanded_6 : tensor<4x4x32xf32>, tensor<4x4x1xf32>) outs(%2 : tensor<4x4x32xf32>) {
  ^bb0(%in: f32, %in_11: f32, %out: f32):
    %30 = arith.mulf %in, %in_11 : f32
    linalg.yield %30 : f32
  } -> tensor<4x4x32xf32>
  %collapsed_7 = tensor.collapse_shape %19 [[0], [1, 2]] : tensor<4x4x32xf32> into tensor<4x128xf32>
  %20 = tensor.empty() : tensor<32x128xf32>
  %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<32x128xf8E4M3FN>) outs(%20 : tensor<32x128xf32>) {
  ^bb0(%in: f8E4M3FN, %out: f32):
    %30 = arith.extf %in : f8E4M3FN to f32
    linalg.yield %30 : f32
  } -> tensor<32x128xf32>
  %expanded_8 = tensor.expand_shape %21 [[0, 1], [2, 3]] output_shape [1, 32, 4, 32] : tensor<32x128xf32> into tensor<1x32x4x32xf32>
  %expanded_9 = tensor.expand_shape %arg2 [[0], [1, 2, 3]] output_shape [1, 1, 4, 1] : tensor<1x4xf32> into tensor<1x1x4x1xf32>
  %22 = tensor.empty() : tensor<1x32x4x32xf32>
  %23 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %expanded_9 : tensor<1x32x4x32xf32>, tensor<1x1x4x1xf32>) outs(%22 : tensor<1x32x4x32xf32>) {
  ^bb0(%in: f32, %in_11: f32, %out: f32):
    %30 = arith.mulf %in, %in_11 : f32
    linalg.yield %30 : f32
  } -> tensor<1x32x4x32xf32>
  %collapsed_10 = tensor.collapse_shape %23 [[0, 1], [2, 3]] : tensor<1x32x4x32xf32> into tensor<32x128xf32>
  %24 = tensor.empty() : tensor<128x32xf32>
  %transposed = linalg.transpose ins(%collapsed_10 : tensor<32x128xf32>) outs(%24 : tensor<128x32xf32>) permutation = [1, 0] 
  %25 = tensor.empty() : tensor<4x32xf32>
  %26 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<4x32xf32>) -> tensor<4x32xf32>
  %27 = linalg.matmul ins(%collapsed_7, %transposed : tensor<4x128xf32>, tensor<128x32xf32>) outs(%26 : tensor<4x32xf32>) -> tensor<4x32xf32>
  %28 = tensor.empty() : tensor<4x32xbf16>
  %29 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<4x32xf32>) outs(%28 : tensor<4x32xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %30 = arith.truncf %in : f32 to bf16
    linalg.yield %30 : bf16
  } -> tensor<4x32xbf16>
  return %29 : tensor<4x32xbf16>
}

// -----

// 8-bit integers, rounded and clamped, as torchao's int8 dynamic activation: the importer adds products in i64, no unit does.
// CHECK-LABEL: func @int8_rows
// CHECK: ridge.kernel "row_reduction_0" workload(<row_reduction, op = dynamic_quant, {{.*}} out = int8, {{.*}} reads = [1024], writes = [8, 512]>)
// CHECK: ridge.kernel "gemm_0" workload(<gemm, {{.*}} lhs = int8, rhs = int8, acc = i32,
// CHECK-NOT: ridge.kernel
// CHECK: return
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d1)>
func.func @int8_rows(%arg0: tensor<4x128xbf16>, %arg1: tensor<32x128xi8>, %arg2: tensor<32xbf16>) -> tensor<4x32xbf16> {
  %c0_i64 = arith.constant 0 : i64
  %cst = arith.constant 0xFF80 : bf16
  %cst_0 = arith.constant 0.000000e+00 : bf16
  %cst_1 = arith.constant 1.000000e+00 : bf16
  %cst_2 = arith.constant 1.275000e+02 : f32
  %cst_3 = arith.constant 1.1920929E-7 : f32
  %cst_4 = arith.constant -1.280000e+02 : bf16
  %cst_5 = arith.constant 1.270000e+02 : bf16
  %0 = tensor.empty() : tensor<4x128xbf16>
  %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<4x128xbf16>) outs(%0 : tensor<4x128xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    %33 = math.absf %in : bf16
    linalg.yield %33 : bf16
  } -> tensor<4x128xbf16>
  %2 = tensor.empty() : tensor<4xi64>
  %3 = linalg.fill ins(%c0_i64 : i64) outs(%2 : tensor<4xi64>) -> tensor<4xi64>
  %4 = tensor.empty() : tensor<4xbf16>
  %5 = linalg.fill ins(%cst : bf16) outs(%4 : tensor<4xbf16>) -> tensor<4xbf16>
  %6:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<4x128xbf16>) outs(%5, %3 : tensor<4xbf16>, tensor<4xi64>) {
  ^bb0(%in: bf16, %out: bf16, %out_6: i64):
    %33 = linalg.index 1 : index
    %34 = arith.index_cast %33 : index to i64
    %35 = arith.maximumf %in, %out : bf16
    %36 = arith.cmpf ogt, %in, %out : bf16
    %37 = arith.select %36, %34, %out_6 : i64
    linalg.yield %35, %37 : bf16, i64
  } -> (tensor<4xbf16>, tensor<4xi64>)
  %expanded = tensor.expand_shape %6#0 [[0, 1]] output_shape [4, 1] : tensor<4xbf16> into tensor<4x1xbf16>
  %7 = tensor.empty() : tensor<4x1xf32>
  %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<4x1xbf16>) outs(%7 : tensor<4x1xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %33 = arith.extf %in : bf16 to f32
    linalg.yield %33 : f32
  } -> tensor<4x1xf32>
  %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<4x1xf32>) outs(%7 : tensor<4x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %33 = arith.divf %in, %cst_2 : f32
    linalg.yield %33 : f32
  } -> tensor<4x1xf32>
  %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<4x1xf32>) outs(%7 : tensor<4x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %33 = arith.cmpf ult, %in, %cst_3 : f32
    %34 = arith.select %33, %cst_3, %in : f32
    linalg.yield %34 : f32
  } -> tensor<4x1xf32>
  %11 = tensor.empty() : tensor<4x1xbf16>
  %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<4x1xf32>) outs(%11 : tensor<4x1xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %33 = arith.truncf %in : f32 to bf16
    linalg.yield %33 : bf16
  } -> tensor<4x1xbf16>
  %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<4x1xbf16>) outs(%11 : tensor<4x1xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    %33 = arith.cmpf one, %in, %cst_0 : bf16
    cf.assert %33, "unimplemented: tensor with zero element"
    %34 = arith.divf %cst_1, %in : bf16
    linalg.yield %34 : bf16
  } -> tensor<4x1xbf16>
  %14 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %13 : tensor<4x128xbf16>, tensor<4x1xbf16>) outs(%0 : tensor<4x128xbf16>) {
  ^bb0(%in: bf16, %in_6: bf16, %out: bf16):
    %33 = arith.mulf %in, %in_6 : bf16
    linalg.yield %33 : bf16
  } -> tensor<4x128xbf16>
  %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<4x128xbf16>) outs(%0 : tensor<4x128xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    %33 = math.roundeven %in : bf16
    linalg.yield %33 : bf16
  } -> tensor<4x128xbf16>
  %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<4x128xbf16>) outs(%0 : tensor<4x128xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    %33 = arith.cmpf ult, %in, %cst_4 : bf16
    %34 = arith.select %33, %cst_4, %in : bf16
    %35 = arith.cmpf ugt, %34, %cst_5 : bf16
    %36 = arith.select %35, %cst_5, %34 : bf16
    linalg.yield %36 : bf16
  } -> tensor<4x128xbf16>
  %17 = tensor.empty() : tensor<4x128xi8>
  %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<4x128xbf16>) outs(%17 : tensor<4x128xi8>) {
  ^bb0(%in: bf16, %out: i8):
    %33 = arith.fptosi %in : bf16 to i8
    linalg.yield %33 : i8
  } -> tensor<4x128xi8>
  %19 = tensor.empty() : tensor<4x128xi32>
  %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<4x128xi8>) outs(%19 : tensor<4x128xi32>) {
  ^bb0(%in: i8, %out: i32):
    %33 = arith.extsi %in : i8 to i32
    linalg.yield %33 : i32
  } -> tensor<4x128xi32>
  %21 = tensor.empty() : tensor<32x128xi32>
  %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<32x128xi8>) outs(%21 : tensor<32x128xi32>) {
  ^bb0(%in: i8, %out: i32):
    %33 = arith.extsi %in : i8 to i32
    linalg.yield %33 : i32
  } -> tensor<32x128xi32>
  %23 = tensor.empty() : tensor<128x32xi32>
  %transposed = linalg.transpose ins(%22 : tensor<32x128xi32>) outs(%23 : tensor<128x32xi32>) permutation = [1, 0] 
  %24 = tensor.empty() : tensor<4x32xi64>
  %25 = linalg.fill ins(%c0_i64 : i64) outs(%24 : tensor<4x32xi64>) -> tensor<4x32xi64>
  %26 = linalg.matmul ins(%20, %transposed : tensor<4x128xi32>, tensor<128x32xi32>) outs(%25 : tensor<4x32xi64>) -> tensor<4x32xi64>
  %27 = tensor.empty() : tensor<4x32xi32>
  %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<4x32xi64>) outs(%27 : tensor<4x32xi32>) {
  ^bb0(%in: i64, %out: i32):
    %33 = arith.trunci %in : i64 to i32
    linalg.yield %33 : i32
  } -> tensor<4x32xi32>
  %29 = tensor.empty() : tensor<4x32xbf16>
  %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<4x32xi32>) outs(%29 : tensor<4x32xbf16>) {
  ^bb0(%in: i32, %out: bf16):
    %33 = arith.sitofp %in : i32 to bf16
    linalg.yield %33 : bf16
  } -> tensor<4x32xbf16>
  %31 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%30, %12 : tensor<4x32xbf16>, tensor<4x1xbf16>) outs(%29 : tensor<4x32xbf16>) {
  ^bb0(%in: bf16, %in_6: bf16, %out: bf16):
    %33 = arith.mulf %in, %in_6 : bf16
    linalg.yield %33 : bf16
  } -> tensor<4x32xbf16>
  %32 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel"]} ins(%31, %arg2 : tensor<4x32xbf16>, tensor<32xbf16>) outs(%29 : tensor<4x32xbf16>) {
  ^bb0(%in: bf16, %in_6: bf16, %out: bf16):
    %33 = arith.mulf %in, %in_6 : bf16
    linalg.yield %33 : bf16
  } -> tensor<4x32xbf16>
  return %32 : tensor<4x32xbf16>
}

// -----

// Smallest and largest values of a row give a scale and a zero point.
// CHECK-LABEL: func @with_zero_points
// CHECK: ridge.kernel "row_reduction_0" workload(<row_reduction, op = dynamic_quant, {{.*}} reads = [1024], writes = [16, 16, 512]>)
// CHECK: ridge.kernel "gemm_0"
// CHECK-NOT: ridge.kernel
// CHECK: return
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> ()>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
func.func @with_zero_points(%arg0: tensor<4x128xbf16>, %arg1: tensor<32x128xi8>, %arg2: tensor<32xf32>) -> tensor<4x32xbf16> {
  %c0_i64 = arith.constant 0 : i64
  %cst = arith.constant 0x7F800000 : f32
  %cst_0 = arith.constant 0xFF800000 : f32
  %cst_1 = arith.constant 0.000000e+00 : f32
  %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
  %cst_3 = arith.constant 9.9999999999999995E-7 : f64
  %cst_4 = arith.constant 2.550000e+02 : f32
  %cst_5 = arith.constant -1.280000e+02 : f32
  %cst_6 = arith.constant 1.270000e+02 : f32
  %cst_7 = arith.constant dense<-128> : tensor<i64>
  %0 = tensor.empty() : tensor<4x128xf32>
  %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<4x128xbf16>) outs(%0 : tensor<4x128xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %37 = arith.extf %in : bf16 to f32
    linalg.yield %37 : f32
  } -> tensor<4x128xf32>
  %2 = tensor.empty() : tensor<4xi64>
  %3 = linalg.fill ins(%c0_i64 : i64) outs(%2 : tensor<4xi64>) -> tensor<4xi64>
  %4 = tensor.empty() : tensor<4xf32>
  %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<4xf32>) -> tensor<4xf32>
  %6:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<4x128xf32>) outs(%5, %3 : tensor<4xf32>, tensor<4xi64>) {
  ^bb0(%in: f32, %out: f32, %out_10: i64):
    %37 = linalg.index 1 : index
    %38 = arith.index_cast %37 : index to i64
    %39 = arith.minimumf %in, %out : f32
    %40 = arith.cmpf olt, %in, %out : f32
    %41 = arith.select %40, %38, %out_10 : i64
    linalg.yield %39, %41 : f32, i64
  } -> (tensor<4xf32>, tensor<4xi64>)
  %expanded = tensor.expand_shape %6#0 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
  %7 = tensor.empty() : tensor<4x1xf32>
  %8 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded, %cst_2 : tensor<4x1xf32>, tensor<f32>) outs(%7 : tensor<4x1xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %37 = arith.cmpf olt, %in, %in_10 : f32
    %38 = arith.select %37, %in, %in_10 : f32
    linalg.yield %38 : f32
  } -> tensor<4x1xf32>
  %9 = linalg.fill ins(%cst_0 : f32) outs(%4 : tensor<4xf32>) -> tensor<4xf32>
  %10:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<4x128xf32>) outs(%9, %3 : tensor<4xf32>, tensor<4xi64>) {
  ^bb0(%in: f32, %out: f32, %out_10: i64):
    %37 = linalg.index 1 : index
    %38 = arith.index_cast %37 : index to i64
    %39 = arith.maximumf %in, %out : f32
    %40 = arith.cmpf ogt, %in, %out : f32
    %41 = arith.select %40, %38, %out_10 : i64
    linalg.yield %39, %41 : f32, i64
  } -> (tensor<4xf32>, tensor<4xi64>)
  %expanded_8 = tensor.expand_shape %10#0 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
  %11 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_8, %cst_2 : tensor<4x1xf32>, tensor<f32>) outs(%7 : tensor<4x1xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %37 = arith.cmpf ogt, %in, %in_10 : f32
    %38 = arith.select %37, %in, %in_10 : f32
    linalg.yield %38 : f32
  } -> tensor<4x1xf32>
  %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %8 : tensor<4x1xf32>, tensor<4x1xf32>) outs(%7 : tensor<4x1xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %37 = arith.subf %in, %in_10 : f32
    linalg.yield %37 : f32
  } -> tensor<4x1xf32>
  %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<4x1xf32>) outs(%7 : tensor<4x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %37 = arith.divf %in, %cst_4 : f32
    linalg.yield %37 : f32
  } -> tensor<4x1xf32>
  %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<4x1xf32>) outs(%7 : tensor<4x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %37 = arith.truncf %cst_3 : f64 to f32
    %38 = arith.cmpf ult, %in, %37 : f32
    %39 = arith.select %38, %37, %in : f32
    linalg.yield %39 : f32
  } -> tensor<4x1xf32>
  %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%8, %14 : tensor<4x1xf32>, tensor<4x1xf32>) outs(%7 : tensor<4x1xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %37 = arith.divf %in, %in_10 : f32
    linalg.yield %37 : f32
  } -> tensor<4x1xf32>
  %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<4x1xf32>) outs(%7 : tensor<4x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %37 = math.roundeven %in : f32
    linalg.yield %37 : f32
  } -> tensor<4x1xf32>
  %17 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_7, %16 : tensor<i64>, tensor<4x1xf32>) outs(%7 : tensor<4x1xf32>) {
  ^bb0(%in: i64, %in_10: f32, %out: f32):
    %37 = arith.sitofp %in : i64 to f32
    %38 = arith.subf %37, %in_10 : f32
    linalg.yield %38 : f32
  } -> tensor<4x1xf32>
  %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<4x1xf32>) outs(%7 : tensor<4x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %37 = arith.cmpf ult, %in, %cst_5 : f32
    %38 = arith.select %37, %cst_5, %in : f32
    %39 = arith.cmpf ugt, %38, %cst_6 : f32
    %40 = arith.select %39, %cst_6, %38 : f32
    linalg.yield %40 : f32
  } -> tensor<4x1xf32>
  %19 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %14 : tensor<4x128xf32>, tensor<4x1xf32>) outs(%0 : tensor<4x128xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %37 = arith.divf %in, %in_10 : f32
    linalg.yield %37 : f32
  } -> tensor<4x128xf32>
  %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<4x128xf32>) outs(%0 : tensor<4x128xf32>) {
  ^bb0(%in: f32, %out: f32):
    %37 = math.roundeven %in : f32
    linalg.yield %37 : f32
  } -> tensor<4x128xf32>
  %21 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel"]} ins(%20, %18 : tensor<4x128xf32>, tensor<4x1xf32>) outs(%0 : tensor<4x128xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %37 = arith.addf %in, %in_10 : f32
    linalg.yield %37 : f32
  } -> tensor<4x128xf32>
  %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<4x128xf32>) outs(%0 : tensor<4x128xf32>) {
  ^bb0(%in: f32, %out: f32):
    %37 = arith.cmpf ult, %in, %cst_5 : f32
    %38 = arith.select %37, %cst_5, %in : f32
    %39 = arith.cmpf ugt, %38, %cst_6 : f32
    %40 = arith.select %39, %cst_6, %38 : f32
    linalg.yield %40 : f32
  } -> tensor<4x128xf32>
  %23 = tensor.empty() : tensor<4x128xi8>
  %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<4x128xf32>) outs(%23 : tensor<4x128xi8>) {
  ^bb0(%in: f32, %out: i8):
    %37 = arith.fptosi %in : f32 to i8
    linalg.yield %37 : i8
  } -> tensor<4x128xi8>
  %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<4x128xi8>) outs(%0 : tensor<4x128xf32>) {
  ^bb0(%in: i8, %out: f32):
    %37 = arith.sitofp %in : i8 to f32
    linalg.yield %37 : f32
  } -> tensor<4x128xf32>
  %26 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel"]} ins(%25, %18 : tensor<4x128xf32>, tensor<4x1xf32>) outs(%0 : tensor<4x128xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %37 = arith.subf %in, %in_10 : f32
    linalg.yield %37 : f32
  } -> tensor<4x128xf32>
  %27 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel"]} ins(%26, %14 : tensor<4x128xf32>, tensor<4x1xf32>) outs(%0 : tensor<4x128xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %37 = arith.mulf %in, %in_10 : f32
    linalg.yield %37 : f32
  } -> tensor<4x128xf32>
  %28 = tensor.empty() : tensor<32x128xf32>
  %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<32x128xi8>) outs(%28 : tensor<32x128xf32>) {
  ^bb0(%in: i8, %out: f32):
    %37 = arith.sitofp %in : i8 to f32
    linalg.yield %37 : f32
  } -> tensor<32x128xf32>
  %expanded_9 = tensor.expand_shape %arg2 [[0, 1]] output_shape [32, 1] : tensor<32xf32> into tensor<32x1xf32>
  %30 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel"]} ins(%29, %expanded_9 : tensor<32x128xf32>, tensor<32x1xf32>) outs(%28 : tensor<32x128xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %37 = arith.mulf %in, %in_10 : f32
    linalg.yield %37 : f32
  } -> tensor<32x128xf32>
  %31 = tensor.empty() : tensor<128x32xf32>
  %transposed = linalg.transpose ins(%30 : tensor<32x128xf32>) outs(%31 : tensor<128x32xf32>) permutation = [1, 0] 
  %32 = tensor.empty() : tensor<4x32xf32>
  %33 = linalg.fill ins(%cst_1 : f32) outs(%32 : tensor<4x32xf32>) -> tensor<4x32xf32>
  %34 = linalg.matmul ins(%27, %transposed : tensor<4x128xf32>, tensor<128x32xf32>) outs(%33 : tensor<4x32xf32>) -> tensor<4x32xf32>
  %35 = tensor.empty() : tensor<4x32xbf16>
  %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<4x32xf32>) outs(%35 : tensor<4x32xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %37 = arith.truncf %in : f32 to bf16
    linalg.yield %37 : bf16
  } -> tensor<4x32xbf16>
  return %36 : tensor<4x32xbf16>
}

// -----

// One scale for all rows: every row must have been measured before the first is divided, so this is no row kernel.
// CHECK-LABEL: func @one_scale
// CHECK-NOT: dynamic_quant
// CHECK: ridge.kernel "elementwise_0" {{.*}} out = fp8,
// CHECK: ridge.kernel "gemm_0"
// CHECK: return
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0) -> ()>
#map4 = affine_map<() -> ()>
#map5 = affine_map<(d0, d1) -> ()>
#map6 = affine_map<(d0, d1) -> (0)>
func.func @one_scale(%arg0: tensor<4x128xbf16>, %arg1: tensor<32x128xf8E4M3FN>, %arg2: tensor<1xf32>) -> tensor<4x32xbf16> {
  %c0_i64 = arith.constant 0 : i64
  %cst = arith.constant 0xFF800000 : f32
  %cst_0 = arith.constant 0.000000e+00 : f32
  %cst_1 = arith.constant 4.480000e+02 : f32
  %0 = tensor.empty() : tensor<4x128xf32>
  %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<4x128xbf16>) outs(%0 : tensor<4x128xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %30 = arith.extf %in : bf16 to f32
    linalg.yield %30 : f32
  } -> tensor<4x128xf32>
  %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<4x128xf32>) outs(%0 : tensor<4x128xf32>) {
  ^bb0(%in: f32, %out: f32):
    %30 = math.absf %in : f32
    linalg.yield %30 : f32
  } -> tensor<4x128xf32>
  %3 = tensor.empty() : tensor<4xi64>
  %4 = linalg.fill ins(%c0_i64 : i64) outs(%3 : tensor<4xi64>) -> tensor<4xi64>
  %5 = tensor.empty() : tensor<4xf32>
  %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<4xf32>) -> tensor<4xf32>
  %7:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "reduction"]} ins(%2 : tensor<4x128xf32>) outs(%6, %4 : tensor<4xf32>, tensor<4xi64>) {
  ^bb0(%in: f32, %out: f32, %out_2: i64):
    %30 = linalg.index 1 : index
    %31 = arith.index_cast %30 : index to i64
    %32 = arith.maximumf %in, %out : f32
    %33 = arith.cmpf ogt, %in, %out : f32
    %34 = arith.select %33, %31, %out_2 : i64
    linalg.yield %32, %34 : f32, i64
  } -> (tensor<4xf32>, tensor<4xi64>)
  %8 = tensor.empty() : tensor<i64>
  %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<i64>) -> tensor<i64>
  %10 = tensor.empty() : tensor<f32>
  %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<f32>) -> tensor<f32>
  %12:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["reduction"]} ins(%7#0 : tensor<4xf32>) outs(%11, %9 : tensor<f32>, tensor<i64>) {
  ^bb0(%in: f32, %out: f32, %out_2: i64):
    %30 = linalg.index 0 : index
    %31 = arith.index_cast %30 : index to i64
    %32 = arith.maximumf %in, %out : f32
    %33 = arith.cmpf ogt, %in, %out : f32
    %34 = arith.select %33, %31, %out_2 : i64
    linalg.yield %32, %34 : f32, i64
  } -> (tensor<f32>, tensor<i64>)
  %13 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = []} ins(%12#0 : tensor<f32>) outs(%10 : tensor<f32>) {
  ^bb0(%in: f32, %out: f32):
    %30 = arith.divf %in, %cst_1 : f32
    linalg.yield %30 : f32
  } -> tensor<f32>
  %14 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %13 : tensor<4x128xf32>, tensor<f32>) outs(%0 : tensor<4x128xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %30 = arith.divf %in, %in_2 : f32
    linalg.yield %30 : f32
  } -> tensor<4x128xf32>
  %15 = tensor.empty() : tensor<4x128xf8E4M3FN>
  %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<4x128xf32>) outs(%15 : tensor<4x128xf8E4M3FN>) {
  ^bb0(%in: f32, %out: f8E4M3FN):
    %30 = arith.truncf %in : f32 to f8E4M3FN
    linalg.yield %30 : f8E4M3FN
  } -> tensor<4x128xf8E4M3FN>
  %17 = tensor.empty() : tensor<4x128xbf16>
  %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<4x128xf8E4M3FN>) outs(%17 : tensor<4x128xbf16>) {
  ^bb0(%in: f8E4M3FN, %out: bf16):
    %30 = arith.extf %in : f8E4M3FN to bf16
    linalg.yield %30 : bf16
  } -> tensor<4x128xbf16>
  %19 = tensor.empty() : tensor<32x128xbf16>
  %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<32x128xf8E4M3FN>) outs(%19 : tensor<32x128xbf16>) {
  ^bb0(%in: f8E4M3FN, %out: bf16):
    %30 = arith.extf %in : f8E4M3FN to bf16
    linalg.yield %30 : bf16
  } -> tensor<32x128xbf16>
  %21 = tensor.empty() : tensor<128x32xbf16>
  %transposed = linalg.transpose ins(%20 : tensor<32x128xbf16>) outs(%21 : tensor<128x32xbf16>) permutation = [1, 0] 
  %22 = tensor.empty() : tensor<4x32xf32>
  %23 = linalg.fill ins(%cst_0 : f32) outs(%22 : tensor<4x32xf32>) -> tensor<4x32xf32>
  %24 = linalg.matmul ins(%18, %transposed : tensor<4x128xbf16>, tensor<128x32xbf16>) outs(%23 : tensor<4x32xf32>) -> tensor<4x32xf32>
  %25 = tensor.empty() : tensor<4x32xbf16>
  %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<4x32xf32>) outs(%25 : tensor<4x32xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %30 = arith.truncf %in : f32 to bf16
    linalg.yield %30 : bf16
  } -> tensor<4x32xbf16>
  %27 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel"]} ins(%26, %13 : tensor<4x32xbf16>, tensor<f32>) outs(%25 : tensor<4x32xbf16>) {
  ^bb0(%in: bf16, %in_2: f32, %out: bf16):
    %30 = arith.truncf %in_2 : f32 to bf16
    %31 = arith.mulf %in, %30 : bf16
    linalg.yield %31 : bf16
  } -> tensor<4x32xbf16>
  %28 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel"]} ins(%27, %arg2 : tensor<4x32xbf16>, tensor<1xf32>) outs(%22 : tensor<4x32xf32>) {
  ^bb0(%in: bf16, %in_2: f32, %out: f32):
    %30 = arith.extf %in : bf16 to f32
    %31 = arith.mulf %30, %in_2 : f32
    linalg.yield %31 : f32
  } -> tensor<4x32xf32>
  %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<4x32xf32>) outs(%25 : tensor<4x32xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %30 = arith.truncf %in : f32 to bf16
    linalg.yield %30 : bf16
  } -> tensor<4x32xbf16>
  return %29 : tensor<4x32xbf16>
}
