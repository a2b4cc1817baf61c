// RUN: ridge-opt %s --split-input-file --pass-pipeline='builtin.module(ridge-form-kernels)' | FileCheck %s

// Experts with 8-bit floats, imported from PyTorch: 8 tokens are quantised before their 16 pairs are made, the activation between the products
// is quantised by the pair. All of the layer is one kernel, which reads 4 x 64 x 64 and 4 x 64 x 32 bytes of weights once, 8 x 64 of
// quantised tokens and, for each pair, the scales of its expert's columns (16 x 64 x 4, twice).
// CHECK-LABEL: func @fp8_experts
// CHECK: ridge.kernel "row_reduction_0" workload(<row_reduction, op = dynamic_quant, rows = 8, columns = 64,
// CHECK: ridge.kernel "moe_0" workload(<moe, tokens = 8, experts = 4, topk = 2, hidden = 64, intermediate = 32, {{.*}} type = fp8, weight = fp8, matmul_flops = 196608, {{.*}} reads = [128, 16384, 512, 32, 1024, 8192, 1024, 32], writes = [1024]>)
// CHECK-NOT: ridge.kernel
// CHECK: return
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0)>
func.func @fp8_experts(%arg0: tensor<8x64xbf16>, %arg1: tensor<8x2xi64>, %arg2: tensor<8x2xbf16>, %arg3: tensor<4x64x64xf8E4M3FN>, %arg4: tensor<4x64x1xf32>, %arg5: tensor<4x64x32xf8E4M3FN>, %arg6: tensor<4x64x1xf32>) -> tensor<8x64xbf16> {
  %c0_i64 = arith.constant 0 : i64
  %cst = arith.constant 0xFF800000 : f32
  %c4_i64 = arith.constant 4 : i64
  %cst_0 = arith.constant 0.000000e+00 : f32
  %cst_1 = arith.constant 0.000000e+00 : bf16
  %cst_2 = arith.constant 1.000000e+00 : f32
  %cst_3 = arith.constant 4.480000e+02 : f32
  %collapsed = tensor.collapse_shape %arg1 [[0, 1]] : tensor<8x2xi64> into tensor<16xi64>
  %0 = tensor.empty() : tensor<8x64xf32>
  %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<8x64xbf16>) outs(%0 : tensor<8x64xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %67 = arith.extf %in : bf16 to f32
    linalg.yield %67 : f32
  } -> tensor<8x64xf32>
  %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<8x64xf32>) outs(%0 : tensor<8x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    %67 = math.absf %in : f32
    linalg.yield %67 : f32
  } -> tensor<8x64xf32>
  %3 = tensor.empty() : tensor<8xi64>
  %4 = linalg.fill ins(%c0_i64 : i64) outs(%3 : tensor<8xi64>) -> tensor<8xi64>
  %5 = tensor.empty() : tensor<8xf32>
  %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8xf32>) -> tensor<8xf32>
  %7:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "reduction"]} ins(%2 : tensor<8x64xf32>) outs(%6, %4 : tensor<8xf32>, tensor<8xi64>) {
  ^bb0(%in: f32, %out: f32, %out_17: i64):
    %67 = linalg.index 1 : index
    %68 = arith.index_cast %67 : index to i64
    %69 = arith.maximumf %in, %out : f32
    %70 = arith.cmpf ogt, %in, %out : f32
    %71 = arith.select %70, %68, %out_17 : i64
    linalg.yield %69, %71 : f32, i64
  } -> (tensor<8xf32>, tensor<8xi64>)
  %expanded = tensor.expand_shape %7#0 [[0, 1]] output_shape [8, 1] : tensor<8xf32> into tensor<8x1xf32>
  %8 = tensor.empty() : tensor<8x1xf32>
  %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<8x1xf32>) outs(%8 : tensor<8x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %67 = arith.divf %in, %cst_3 : f32
    linalg.yield %67 : f32
  } -> tensor<8x1xf32>
  %10 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %9 : tensor<8x64xf32>, tensor<8x1xf32>) outs(%0 : tensor<8x64xf32>) {
  ^bb0(%in: f32, %in_17: f32, %out: f32):
    %67 = arith.divf %in, %in_17 : f32
    linalg.yield %67 : f32
  } -> tensor<8x64xf32>
  %11 = tensor.empty() : tensor<8x64xf8E4M3FN>
  %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<8x64xf32>) outs(%11 : tensor<8x64xf8E4M3FN>) {
  ^bb0(%in: f32, %out: f8E4M3FN):
    %67 = arith.truncf %in : f32 to f8E4M3FN
    linalg.yield %67 : f8E4M3FN
  } -> tensor<8x64xf8E4M3FN>
  %13 = tensor.empty() : tensor<8x2x64xf8E4M3FN>
  %14 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<8x64xf8E4M3FN>) outs(%13 : tensor<8x2x64xf8E4M3FN>) {
  ^bb0(%in: f8E4M3FN, %out: f8E4M3FN):
    linalg.yield %in : f8E4M3FN
  } -> tensor<8x2x64xf8E4M3FN>
  %collapsed_4 = tensor.collapse_shape %14 [[0, 1], [2]] : tensor<8x2x64xf8E4M3FN> into tensor<16x64xf8E4M3FN>
  %15 = tensor.empty() : tensor<8x2x1xf32>
  %16 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<8x1xf32>) outs(%15 : tensor<8x2x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<8x2x1xf32>
  %collapsed_5 = tensor.collapse_shape %16 [[0, 1], [2]] : tensor<8x2x1xf32> into tensor<16x1xf32>
  %17 = tensor.empty() : tensor<16x64xbf16>
  %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_4 : tensor<16x64xf8E4M3FN>) outs(%17 : tensor<16x64xbf16>) {
  ^bb0(%in: f8E4M3FN, %out: bf16):
    %67 = arith.extf %in : f8E4M3FN to bf16
    linalg.yield %67 : bf16
  } -> tensor<16x64xbf16>
  %19 = tensor.empty() : tensor<16x64x64xf8E4M3FN>
  %20 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<16xi64>) outs(%19 : tensor<16x64x64xf8E4M3FN>) {
  ^bb0(%in: i64, %out: f8E4M3FN):
    %67 = arith.cmpi slt, %in, %c0_i64 : i64
    %68 = arith.addi %in, %c4_i64 : i64
    %69 = arith.select %67, %68, %in : i64
    %70 = arith.index_cast %69 : i64 to index
    %71 = linalg.index 1 : index
    %72 = linalg.index 2 : index
    %extracted = tensor.extract %arg3[%70, %71, %72] : tensor<4x64x64xf8E4M3FN>
    linalg.yield %extracted : f8E4M3FN
  } -> tensor<16x64x64xf8E4M3FN>
  %21 = tensor.empty() : tensor<16x64x64xbf16>
  %22 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<16x64x64xf8E4M3FN>) outs(%21 : tensor<16x64x64xbf16>) {
  ^bb0(%in: f8E4M3FN, %out: bf16):
    %67 = arith.extf %in : f8E4M3FN to bf16
    linalg.yield %67 : bf16
  } -> tensor<16x64x64xbf16>
  %expanded_6 = tensor.expand_shape %18 [[0], [1, 2]] output_shape [16, 64, 1] : tensor<16x64xbf16> into tensor<16x64x1xbf16>
  %23 = tensor.empty() : tensor<16x64x1xf32>
  %24 = linalg.fill ins(%cst_0 : f32) outs(%23 : tensor<16x64x1xf32>) -> tensor<16x64x1xf32>
  %25 = linalg.batch_matmul ins(%22, %expanded_6 : tensor<16x64x64xbf16>, tensor<16x64x1xbf16>) outs(%24 : tensor<16x64x1xf32>) -> tensor<16x64x1xf32>
  %26 = tensor.empty() : tensor<16x64x1xbf16>
  %27 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<16x64x1xf32>) outs(%26 : tensor<16x64x1xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %67 = arith.truncf %in : f32 to bf16
    linalg.yield %67 : bf16
  } -> tensor<16x64x1xbf16>
  %collapsed_7 = tensor.collapse_shape %27 [[0], [1, 2]] : tensor<16x64x1xbf16> into tensor<16x64xbf16>
  %collapsed_8 = tensor.collapse_shape %arg4 [[0], [1, 2]] : tensor<4x64x1xf32> into tensor<4x64xf32>
  %28 = tensor.empty() : tensor<16x64xf32>
  %29 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_7, %collapsed_5 : tensor<16x64xbf16>, tensor<16x1xf32>) outs(%28 : tensor<16x64xf32>) {
  ^bb0(%in: bf16, %in_17: f32, %out: f32):
    %67 = arith.extf %in : bf16 to f32
    %68 = arith.mulf %67, %in_17 : f32
    linalg.yield %68 : f32
  } -> tensor<16x64xf32>
  %30 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<16xi64>) outs(%28 : tensor<16x64xf32>) {
  ^bb0(%in: i64, %out: f32):
    %67 = arith.cmpi slt, %in, %c0_i64 : i64
    %68 = arith.addi %in, %c4_i64 : i64
    %69 = arith.select %67, %68, %in : i64
    %70 = arith.index_cast %69 : i64 to index
    %71 = linalg.index 1 : index
    %extracted = tensor.extract %collapsed_8[%70, %71] : tensor<4x64xf32>
    linalg.yield %extracted : f32
  } -> tensor<16x64xf32>
  %31 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%29, %30 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%28 : tensor<16x64xf32>) {
  ^bb0(%in: f32, %in_17: f32, %out: f32):
    %67 = arith.mulf %in, %in_17 : f32
    linalg.yield %67 : f32
  } -> tensor<16x64xf32>
  %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<16x64xf32>) outs(%17 : tensor<16x64xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %67 = arith.truncf %in : f32 to bf16
    linalg.yield %67 : bf16
  } -> tensor<16x64xbf16>
  %extracted_slice = tensor.extract_slice %32[0, 0] [16, 32] [1, 1] : tensor<16x64xbf16> to tensor<16x32xbf16>
  %extracted_slice_9 = tensor.extract_slice %32[0, 32] [16, 32] [1, 1] : tensor<16x64xbf16> to tensor<16x32xbf16>
  %33 = tensor.empty() : tensor<16x32xf32>
  %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<16x32xbf16>) outs(%33 : tensor<16x32xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %67 = arith.extf %in : bf16 to f32
    linalg.yield %67 : f32
  } -> tensor<16x32xf32>
  %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<16x32xf32>) outs(%33 : tensor<16x32xf32>) {
  ^bb0(%in: f32, %out: f32):
    %67 = arith.negf %in : f32
    %68 = math.exp %67 : f32
    %69 = arith.addf %68, %cst_2 : f32
    %70 = arith.divf %cst_2, %69 : f32
    linalg.yield %70 : f32
  } -> tensor<16x32xf32>
  %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%34, %35 : tensor<16x32xf32>, tensor<16x32xf32>) outs(%33 : tensor<16x32xf32>) {
  ^bb0(%in: f32, %in_17: f32, %out: f32):
    %67 = arith.mulf %in, %in_17 : f32
    linalg.yield %67 : f32
  } -> tensor<16x32xf32>
  %37 = tensor.empty() : tensor<16x32xbf16>
  %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<16x32xf32>) outs(%37 : tensor<16x32xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %67 = arith.truncf %in : f32 to bf16
    linalg.yield %67 : bf16
  } -> tensor<16x32xbf16>
  %39 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%38, %extracted_slice_9 : tensor<16x32xbf16>, tensor<16x32xbf16>) outs(%37 : tensor<16x32xbf16>) {
  ^bb0(%in: bf16, %in_17: bf16, %out: bf16):
    %67 = arith.mulf %in, %in_17 : bf16
    linalg.yield %67 : bf16
  } -> tensor<16x32xbf16>
  %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<16x32xbf16>) outs(%33 : tensor<16x32xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %67 = arith.extf %in : bf16 to f32
    linalg.yield %67 : f32
  } -> tensor<16x32xf32>
  %41 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<16x32xf32>) outs(%33 : tensor<16x32xf32>) {
  ^bb0(%in: f32, %out: f32):
    %67 = math.absf %in : f32
    linalg.yield %67 : f32
  } -> tensor<16x32xf32>
  %42 = tensor.empty() : tensor<16xi64>
  %43 = linalg.fill ins(%c0_i64 : i64) outs(%42 : tensor<16xi64>) -> tensor<16xi64>
  %44 = tensor.empty() : tensor<16xf32>
  %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<16xf32>) -> tensor<16xf32>
  %46:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "reduction"]} ins(%41 : tensor<16x32xf32>) outs(%45, %43 : tensor<16xf32>, tensor<16xi64>) {
  ^bb0(%in: f32, %out: f32, %out_17: i64):
    %67 = linalg.index 1 : index
    %68 = arith.index_cast %67 : index to i64
    %69 = arith.maximumf %in, %out : f32
    %70 = arith.cmpf ogt, %in, %out : f32
    %71 = arith.select %70, %68, %out_17 : i64
    linalg.yield %69, %71 : f32, i64
  } -> (tensor<16xf32>, tensor<16xi64>)
  %expanded_10 = tensor.expand_shape %46#0 [[0, 1]] output_shape [16, 1] : tensor<16xf32> into tensor<16x1xf32>
  %47 = tensor.empty() : tensor<16x1xf32>
  %48 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_10 : tensor<16x1xf32>) outs(%47 : tensor<16x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %67 = arith.divf %in, %cst_3 : f32
    linalg.yield %67 : f32
  } -> tensor<16x1xf32>
  %49 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%40, %48 : tensor<16x32xf32>, tensor<16x1xf32>) outs(%33 : tensor<16x32xf32>) {
  ^bb0(%in: f32, %in_17: f32, %out: f32):
    %67 = arith.divf %in, %in_17 : f32
    linalg.yield %67 : f32
  } -> tensor<16x32xf32>
  %50 = tensor.empty() : tensor<16x32xf8E4M3FN>
  %51 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%49 : tensor<16x32xf32>) outs(%50 : tensor<16x32xf8E4M3FN>) {
  ^bb0(%in: f32, %out: f8E4M3FN):
    %67 = arith.truncf %in : f32 to f8E4M3FN
    linalg.yield %67 : f8E4M3FN
  } -> tensor<16x32xf8E4M3FN>
  %52 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<16x32xf8E4M3FN>) outs(%37 : tensor<16x32xbf16>) {
  ^bb0(%in: f8E4M3FN, %out: bf16):
    %67 = arith.extf %in : f8E4M3FN to bf16
    linalg.yield %67 : bf16
  } -> tensor<16x32xbf16>
  %53 = tensor.empty() : tensor<16x64x32xf8E4M3FN>
  %54 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<16xi64>) outs(%53 : tensor<16x64x32xf8E4M3FN>) {
  ^bb0(%in: i64, %out: f8E4M3FN):
    %67 = arith.cmpi slt, %in, %c0_i64 : i64
    %68 = arith.addi %in, %c4_i64 : i64
    %69 = arith.select %67, %68, %in : i64
    %70 = arith.index_cast %69 : i64 to index
    %71 = linalg.index 1 : index
    %72 = linalg.index 2 : index
    %extracted = tensor.extract %arg5[%70, %71, %72] : tensor<4x64x32xf8E4M3FN>
    linalg.yield %extracted : f8E4M3FN
  } -> tensor<16x64x32xf8E4M3FN>
  %55 = tensor.empty() : tensor<16x64x32xbf16>
  %56 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<16x64x32xf8E4M3FN>) outs(%55 : tensor<16x64x32xbf16>) {
  ^bb0(%in: f8E4M3FN, %out: bf16):
    %67 = arith.extf %in : f8E4M3FN to bf16
    linalg.yield %67 : bf16
  } -> tensor<16x64x32xbf16>
  %expanded_11 = tensor.expand_shape %52 [[0], [1, 2]] output_shape [16, 32, 1] : tensor<16x32xbf16> into tensor<16x32x1xbf16>
  %57 = linalg.batch_matmul ins(%56, %expanded_11 : tensor<16x64x32xbf16>, tensor<16x32x1xbf16>) outs(%24 : tensor<16x64x1xf32>) -> tensor<16x64x1xf32>
  %58 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<16x64x1xf32>) outs(%26 : tensor<16x64x1xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %67 = arith.truncf %in : f32 to bf16
    linalg.yield %67 : bf16
  } -> tensor<16x64x1xbf16>
  %collapsed_12 = tensor.collapse_shape %58 [[0], [1, 2]] : tensor<16x64x1xbf16> into tensor<16x64xbf16>
  %collapsed_13 = tensor.collapse_shape %arg6 [[0], [1, 2]] : tensor<4x64x1xf32> into tensor<4x64xf32>
  %59 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_12, %48 : tensor<16x64xbf16>, tensor<16x1xf32>) outs(%28 : tensor<16x64xf32>) {
  ^bb0(%in: bf16, %in_17: f32, %out: f32):
    %67 = arith.extf %in : bf16 to f32
    %68 = arith.mulf %67, %in_17 : f32
    linalg.yield %68 : f32
  } -> tensor<16x64xf32>
  %60 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<16xi64>) outs(%28 : tensor<16x64xf32>) {
  ^bb0(%in: i64, %out: f32):
    %67 = arith.cmpi slt, %in, %c0_i64 : i64
    %68 = arith.addi %in, %c4_i64 : i64
    %69 = arith.select %67, %68, %in : i64
    %70 = arith.index_cast %69 : i64 to index
    %71 = linalg.index 1 : index
    %extracted = tensor.extract %collapsed_13[%70, %71] : tensor<4x64xf32>
    linalg.yield %extracted : f32
  } -> tensor<16x64xf32>
  %61 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%59, %60 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%28 : tensor<16x64xf32>) {
  ^bb0(%in: f32, %in_17: f32, %out: f32):
    %67 = arith.mulf %in, %in_17 : f32
    linalg.yield %67 : f32
  } -> tensor<16x64xf32>
  %62 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%61 : tensor<16x64xf32>) outs(%17 : tensor<16x64xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %67 = arith.truncf %in : f32 to bf16
    linalg.yield %67 : bf16
  } -> tensor<16x64xbf16>
  %collapsed_14 = tensor.collapse_shape %arg2 [[0, 1]] : tensor<8x2xbf16> into tensor<16xbf16>
  %expanded_15 = tensor.expand_shape %collapsed_14 [[0, 1]] output_shape [16, 1] : tensor<16xbf16> into tensor<16x1xbf16>
  %63 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%62, %expanded_15 : tensor<16x64xbf16>, tensor<16x1xbf16>) outs(%17 : tensor<16x64xbf16>) {
  ^bb0(%in: bf16, %in_17: bf16, %out: bf16):
    %67 = arith.mulf %in, %in_17 : bf16
    linalg.yield %67 : bf16
  } -> tensor<16x64xbf16>
  %expanded_16 = tensor.expand_shape %63 [[0, 1], [2]] output_shape [8, 2, 64] : tensor<16x64xbf16> into tensor<8x2x64xbf16>
  %64 = tensor.empty() : tensor<8x64xbf16>
  %65 = linalg.fill ins(%cst_1 : bf16) outs(%64 : tensor<8x64xbf16>) -> tensor<8x64xbf16>
  %66 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "reduction", "parallel"]} ins(%expanded_16 : tensor<8x2x64xbf16>) outs(%65 : tensor<8x64xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    %67 = arith.addf %in, %out : bf16
    linalg.yield %67 : bf16
  } -> tensor<8x64xbf16>
  return %66 : tensor<8x64xbf16>
}

// -----

// Weights of 4 bits in words of 32, gathered as words with the scales of their groups of 16: half a byte for each of 4 x 64 x 64 and 4 x 64 x 32.
// CHECK-LABEL: func @int4_experts
// CHECK: ridge.kernel "moe_0" workload(<moe, tokens = 8, experts = 4, topk = 2, hidden = 64, intermediate = 32, {{.*}} type = bf16, weight = int4, {{.*}} reads = [128, 8192, 2048, 32, 1024, 4096, 1024, 32, 32], writes = [1024]>)
// CHECK-NOT: ridge.kernel
// CHECK: return
#map = affine_map<(d0, d1, d2) -> (d0, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
func.func @int4_experts(%arg0: tensor<8x64xbf16>, %arg1: tensor<8x2xi64>, %arg2: tensor<8x2xbf16>, %arg3: tensor<4x64x8xi32>, %arg4: tensor<4x64x4xbf16>, %arg5: tensor<4x64x4xi32>, %arg6: tensor<4x64x2xbf16>, %arg7: tensor<8xi32>, %arg8: tensor<8xi32>) -> tensor<8x64xbf16> {
  %c0_i64 = arith.constant 0 : i64
  %c4_i64 = arith.constant 4 : i64
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant 0.000000e+00 : bf16
  %cst_1 = arith.constant 1.000000e+00 : f32
  %c15_i32 = arith.constant 15 : i32
  %cst_2 = arith.constant 8.000000e+00 : bf16
  %collapsed = tensor.collapse_shape %arg1 [[0, 1]] : tensor<8x2xi64> into tensor<16xi64>
  %0 = tensor.empty() : tensor<8x2x64xbf16>
  %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<8x64xbf16>) outs(%0 : tensor<8x2x64xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    linalg.yield %in : bf16
  } -> tensor<8x2x64xbf16>
  %collapsed_3 = tensor.collapse_shape %1 [[0, 1], [2]] : tensor<8x2x64xbf16> into tensor<16x64xbf16>
  %2 = tensor.empty() : tensor<16x64x8xi32>
  %3 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<16xi64>) outs(%2 : tensor<16x64x8xi32>) {
  ^bb0(%in: i64, %out: i32):
    %49 = arith.cmpi slt, %in, %c0_i64 : i64
    %50 = arith.addi %in, %c4_i64 : i64
    %51 = arith.select %49, %50, %in : i64
    %52 = arith.index_cast %51 : i64 to index
    %53 = linalg.index 1 : index
    %54 = linalg.index 2 : index
    %extracted = tensor.extract %arg3[%52, %53, %54] : tensor<4x64x8xi32>
    linalg.yield %extracted : i32
  } -> tensor<16x64x8xi32>
  %4 = tensor.empty() : tensor<16x64x4xbf16>
  %5 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<16xi64>) outs(%4 : tensor<16x64x4xbf16>) {
  ^bb0(%in: i64, %out: bf16):
    %49 = arith.cmpi slt, %in, %c0_i64 : i64
    %50 = arith.addi %in, %c4_i64 : i64
    %51 = arith.select %49, %50, %in : i64
    %52 = arith.index_cast %51 : i64 to index
    %53 = linalg.index 1 : index
    %54 = linalg.index 2 : index
    %extracted = tensor.extract %arg4[%52, %53, %54] : tensor<4x64x4xbf16>
    linalg.yield %extracted : bf16
  } -> tensor<16x64x4xbf16>
  %expanded = tensor.expand_shape %3 [[0], [1], [2, 3]] output_shape [16, 64, 8, 1] : tensor<16x64x8xi32> into tensor<16x64x8x1xi32>
  %6 = tensor.empty() : tensor<16x64x8x8xi32>
  %7 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg7 : tensor<16x64x8x1xi32>, tensor<8xi32>) outs(%6 : tensor<16x64x8x8xi32>) {
  ^bb0(%in: i32, %in_21: i32, %out: i32):
    %49 = arith.shrsi %in, %in_21 : i32
    linalg.yield %49 : i32
  } -> tensor<16x64x8x8xi32>
  %collapsed_4 = tensor.collapse_shape %7 [[0], [1], [2, 3]] : tensor<16x64x8x8xi32> into tensor<16x64x64xi32>
  %8 = tensor.empty() : tensor<16x64x64xi32>
  %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_4 : tensor<16x64x64xi32>) outs(%8 : tensor<16x64x64xi32>) {
  ^bb0(%in: i32, %out: i32):
    %49 = arith.andi %in, %c15_i32 : i32
    linalg.yield %49 : i32
  } -> tensor<16x64x64xi32>
  %10 = tensor.empty() : tensor<16x64x64xi8>
  %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<16x64x64xi32>) outs(%10 : tensor<16x64x64xi8>) {
  ^bb0(%in: i32, %out: i8):
    %49 = arith.trunci %in : i32 to i8
    linalg.yield %49 : i8
  } -> tensor<16x64x64xi8>
  %expanded_5 = tensor.expand_shape %11 [[0], [1], [2, 3]] output_shape [16, 64, 4, 16] : tensor<16x64x64xi8> into tensor<16x64x4x16xi8>
  %12 = tensor.empty() : tensor<16x64x4x16xbf16>
  %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<16x64x4x16xi8>) outs(%12 : tensor<16x64x4x16xbf16>) {
  ^bb0(%in: i8, %out: bf16):
    %49 = arith.sitofp %in : i8 to bf16
    linalg.yield %49 : bf16
  } -> tensor<16x64x4x16xbf16>
  %14 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<16x64x4x16xbf16>) outs(%12 : tensor<16x64x4x16xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    %49 = arith.subf %in, %cst_2 : bf16
    linalg.yield %49 : bf16
  } -> tensor<16x64x4x16xbf16>
  %expanded_6 = tensor.expand_shape %5 [[0], [1], [2, 3]] output_shape [16, 64, 4, 1] : tensor<16x64x4xbf16> into tensor<16x64x4x1xbf16>
  %15 = linalg.generic {indexing_maps = [#map5, #map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %expanded_6 : tensor<16x64x4x16xbf16>, tensor<16x64x4x1xbf16>) outs(%12 : tensor<16x64x4x16xbf16>) {
  ^bb0(%in: bf16, %in_21: bf16, %out: bf16):
    %49 = arith.mulf %in, %in_21 : bf16
    linalg.yield %49 : bf16
  } -> tensor<16x64x4x16xbf16>
  %collapsed_7 = tensor.collapse_shape %15 [[0], [1], [2, 3]] : tensor<16x64x4x16xbf16> into tensor<16x64x64xbf16>
  %expanded_8 = tensor.expand_shape %collapsed_3 [[0], [1, 2]] output_shape [16, 64, 1] : tensor<16x64xbf16> into tensor<16x64x1xbf16>
  %16 = tensor.empty() : tensor<16x64x1xf32>
  %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<16x64x1xf32>) -> tensor<16x64x1xf32>
  %18 = linalg.batch_matmul ins(%collapsed_7, %expanded_8 : tensor<16x64x64xbf16>, tensor<16x64x1xbf16>) outs(%17 : tensor<16x64x1xf32>) -> tensor<16x64x1xf32>
  %19 = tensor.empty() : tensor<16x64x1xbf16>
  %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<16x64x1xf32>) outs(%19 : tensor<16x64x1xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %49 = arith.truncf %in : f32 to bf16
    linalg.yield %49 : bf16
  } -> tensor<16x64x1xbf16>
  %collapsed_9 = tensor.collapse_shape %20 [[0], [1, 2]] : tensor<16x64x1xbf16> into tensor<16x64xbf16>
  %extracted_slice = tensor.extract_slice %collapsed_9[0, 0] [16, 32] [1, 1] : tensor<16x64xbf16> to tensor<16x32xbf16>
  %extracted_slice_10 = tensor.extract_slice %collapsed_9[0, 32] [16, 32] [1, 1] : tensor<16x64xbf16> to tensor<16x32xbf16>
  %21 = tensor.empty() : tensor<16x32xf32>
  %22 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<16x32xbf16>) outs(%21 : tensor<16x32xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %49 = arith.extf %in : bf16 to f32
    linalg.yield %49 : f32
  } -> tensor<16x32xf32>
  %23 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<16x32xf32>) outs(%21 : tensor<16x32xf32>) {
  ^bb0(%in: f32, %out: f32):
    %49 = arith.negf %in : f32
    %50 = math.exp %49 : f32
    %51 = arith.addf %50, %cst_1 : f32
    %52 = arith.divf %cst_1, %51 : f32
    linalg.yield %52 : f32
  } -> tensor<16x32xf32>
  %24 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%22, %23 : tensor<16x32xf32>, tensor<16x32xf32>) outs(%21 : tensor<16x32xf32>) {
  ^bb0(%in: f32, %in_21: f32, %out: f32):
    %49 = arith.mulf %in, %in_21 : f32
    linalg.yield %49 : f32
  } -> tensor<16x32xf32>
  %25 = tensor.empty() : tensor<16x32xbf16>
  %26 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<16x32xf32>) outs(%25 : tensor<16x32xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %49 = arith.truncf %in : f32 to bf16
    linalg.yield %49 : bf16
  } -> tensor<16x32xbf16>
  %27 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%26, %extracted_slice_10 : tensor<16x32xbf16>, tensor<16x32xbf16>) outs(%25 : tensor<16x32xbf16>) {
  ^bb0(%in: bf16, %in_21: bf16, %out: bf16):
    %49 = arith.mulf %in, %in_21 : bf16
    linalg.yield %49 : bf16
  } -> tensor<16x32xbf16>
  %28 = tensor.empty() : tensor<16x64x4xi32>
  %29 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<16xi64>) outs(%28 : tensor<16x64x4xi32>) {
  ^bb0(%in: i64, %out: i32):
    %49 = arith.cmpi slt, %in, %c0_i64 : i64
    %50 = arith.addi %in, %c4_i64 : i64
    %51 = arith.select %49, %50, %in : i64
    %52 = arith.index_cast %51 : i64 to index
    %53 = linalg.index 1 : index
    %54 = linalg.index 2 : index
    %extracted = tensor.extract %arg5[%52, %53, %54] : tensor<4x64x4xi32>
    linalg.yield %extracted : i32
  } -> tensor<16x64x4xi32>
  %30 = tensor.empty() : tensor<16x64x2xbf16>
  %31 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<16xi64>) outs(%30 : tensor<16x64x2xbf16>) {
  ^bb0(%in: i64, %out: bf16):
    %49 = arith.cmpi slt, %in, %c0_i64 : i64
    %50 = arith.addi %in, %c4_i64 : i64
    %51 = arith.select %49, %50, %in : i64
    %52 = arith.index_cast %51 : i64 to index
    %53 = linalg.index 1 : index
    %54 = linalg.index 2 : index
    %extracted = tensor.extract %arg6[%52, %53, %54] : tensor<4x64x2xbf16>
    linalg.yield %extracted : bf16
  } -> tensor<16x64x2xbf16>
  %expanded_11 = tensor.expand_shape %29 [[0], [1], [2, 3]] output_shape [16, 64, 4, 1] : tensor<16x64x4xi32> into tensor<16x64x4x1xi32>
  %32 = tensor.empty() : tensor<16x64x4x8xi32>
  %33 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %arg8 : tensor<16x64x4x1xi32>, tensor<8xi32>) outs(%32 : tensor<16x64x4x8xi32>) {
  ^bb0(%in: i32, %in_21: i32, %out: i32):
    %49 = arith.shrsi %in, %in_21 : i32
    linalg.yield %49 : i32
  } -> tensor<16x64x4x8xi32>
  %collapsed_12 = tensor.collapse_shape %33 [[0], [1], [2, 3]] : tensor<16x64x4x8xi32> into tensor<16x64x32xi32>
  %34 = tensor.empty() : tensor<16x64x32xi32>
  %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<16x64x32xi32>) outs(%34 : tensor<16x64x32xi32>) {
  ^bb0(%in: i32, %out: i32):
    %49 = arith.andi %in, %c15_i32 : i32
    linalg.yield %49 : i32
  } -> tensor<16x64x32xi32>
  %36 = tensor.empty() : tensor<16x64x32xi8>
  %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<16x64x32xi32>) outs(%36 : tensor<16x64x32xi8>) {
  ^bb0(%in: i32, %out: i8):
    %49 = arith.trunci %in : i32 to i8
    linalg.yield %49 : i8
  } -> tensor<16x64x32xi8>
  %expanded_13 = tensor.expand_shape %37 [[0], [1], [2, 3]] output_shape [16, 64, 2, 16] : tensor<16x64x32xi8> into tensor<16x64x2x16xi8>
  %38 = tensor.empty() : tensor<16x64x2x16xbf16>
  %39 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<16x64x2x16xi8>) outs(%38 : tensor<16x64x2x16xbf16>) {
  ^bb0(%in: i8, %out: bf16):
    %49 = arith.sitofp %in : i8 to bf16
    linalg.yield %49 : bf16
  } -> tensor<16x64x2x16xbf16>
  %40 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<16x64x2x16xbf16>) outs(%38 : tensor<16x64x2x16xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    %49 = arith.subf %in, %cst_2 : bf16
    linalg.yield %49 : bf16
  } -> tensor<16x64x2x16xbf16>
  %expanded_14 = tensor.expand_shape %31 [[0], [1], [2, 3]] output_shape [16, 64, 2, 1] : tensor<16x64x2xbf16> into tensor<16x64x2x1xbf16>
  %41 = linalg.generic {indexing_maps = [#map5, #map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %expanded_14 : tensor<16x64x2x16xbf16>, tensor<16x64x2x1xbf16>) outs(%38 : tensor<16x64x2x16xbf16>) {
  ^bb0(%in: bf16, %in_21: bf16, %out: bf16):
    %49 = arith.mulf %in, %in_21 : bf16
    linalg.yield %49 : bf16
  } -> tensor<16x64x2x16xbf16>
  %collapsed_15 = tensor.collapse_shape %41 [[0], [1], [2, 3]] : tensor<16x64x2x16xbf16> into tensor<16x64x32xbf16>
  %expanded_16 = tensor.expand_shape %27 [[0], [1, 2]] output_shape [16, 32, 1] : tensor<16x32xbf16> into tensor<16x32x1xbf16>
  %42 = linalg.batch_matmul ins(%collapsed_15, %expanded_16 : tensor<16x64x32xbf16>, tensor<16x32x1xbf16>) outs(%17 : tensor<16x64x1xf32>) -> tensor<16x64x1xf32>
  %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<16x64x1xf32>) outs(%19 : tensor<16x64x1xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %49 = arith.truncf %in : f32 to bf16
    linalg.yield %49 : bf16
  } -> tensor<16x64x1xbf16>
  %collapsed_17 = tensor.collapse_shape %43 [[0], [1, 2]] : tensor<16x64x1xbf16> into tensor<16x64xbf16>
  %collapsed_18 = tensor.collapse_shape %arg2 [[0, 1]] : tensor<8x2xbf16> into tensor<16xbf16>
  %expanded_19 = tensor.expand_shape %collapsed_18 [[0, 1]] output_shape [16, 1] : tensor<16xbf16> into tensor<16x1xbf16>
  %44 = tensor.empty() : tensor<16x64xbf16>
  %45 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel"]} ins(%collapsed_17, %expanded_19 : tensor<16x64xbf16>, tensor<16x1xbf16>) outs(%44 : tensor<16x64xbf16>) {
  ^bb0(%in: bf16, %in_21: bf16, %out: bf16):
    %49 = arith.mulf %in, %in_21 : bf16
    linalg.yield %49 : bf16
  } -> tensor<16x64xbf16>
  %expanded_20 = tensor.expand_shape %45 [[0, 1], [2]] output_shape [8, 2, 64] : tensor<16x64xbf16> into tensor<8x2x64xbf16>
  %46 = tensor.empty() : tensor<8x64xbf16>
  %47 = linalg.fill ins(%cst_0 : bf16) outs(%46 : tensor<8x64xbf16>) -> tensor<8x64xbf16>
  %48 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "reduction", "parallel"]} ins(%expanded_20 : tensor<8x2x64xbf16>) outs(%47 : tensor<8x64xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    %49 = arith.addf %in, %out : bf16
    linalg.yield %49 : bf16
  } -> tensor<8x64xbf16>
  return %48 : tensor<8x64xbf16>
}

// -----

// The scales of the activation are a result too, so the layer is no single call. Each product still reads each expert once.
// CHECK-LABEL: func @scale_is_read
// CHECK-NOT: <moe,
// CHECK: ridge.kernel "grouped_gemm_0" workload(<grouped_gemm, groups = 4, m = 16, n = 64, k = 64, lhs = fp8, rhs = fp8,
// CHECK: ridge.kernel "grouped_gemm_1" workload(<grouped_gemm, groups = 4, m = 16, n = 64, k = 32, lhs = fp8, rhs = fp8,
// CHECK: return
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0)>
func.func @scale_is_read(%arg0: tensor<8x64xbf16>, %arg1: tensor<8x2xi64>, %arg2: tensor<8x2xbf16>, %arg3: tensor<4x64x64xf8E4M3FN>, %arg4: tensor<4x64x1xf32>, %arg5: tensor<4x64x32xf8E4M3FN>, %arg6: tensor<4x64x1xf32>) -> (tensor<8x64xbf16>, tensor<16x1xf32>) {
  %c0_i64 = arith.constant 0 : i64
  %cst = arith.constant 0xFF800000 : f32
  %c4_i64 = arith.constant 4 : i64
  %cst_0 = arith.constant 0.000000e+00 : f32
  %cst_1 = arith.constant 0.000000e+00 : bf16
  %cst_2 = arith.constant 1.000000e+00 : f32
  %cst_3 = arith.constant 4.480000e+02 : f32
  %collapsed = tensor.collapse_shape %arg1 [[0, 1]] : tensor<8x2xi64> into tensor<16xi64>
  %0 = tensor.empty() : tensor<8x64xf32>
  %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<8x64xbf16>) outs(%0 : tensor<8x64xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %67 = arith.extf %in : bf16 to f32
    linalg.yield %67 : f32
  } -> tensor<8x64xf32>
  %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<8x64xf32>) outs(%0 : tensor<8x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    %67 = math.absf %in : f32
    linalg.yield %67 : f32
  } -> tensor<8x64xf32>
  %3 = tensor.empty() : tensor<8xi64>
  %4 = linalg.fill ins(%c0_i64 : i64) outs(%3 : tensor<8xi64>) -> tensor<8xi64>
  %5 = tensor.empty() : tensor<8xf32>
  %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8xf32>) -> tensor<8xf32>
  %7:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "reduction"]} ins(%2 : tensor<8x64xf32>) outs(%6, %4 : tensor<8xf32>, tensor<8xi64>) {
  ^bb0(%in: f32, %out: f32, %out_17: i64):
    %67 = linalg.index 1 : index
    %68 = arith.index_cast %67 : index to i64
    %69 = arith.maximumf %in, %out : f32
    %70 = arith.cmpf ogt, %in, %out : f32
    %71 = arith.select %70, %68, %out_17 : i64
    linalg.yield %69, %71 : f32, i64
  } -> (tensor<8xf32>, tensor<8xi64>)
  %expanded = tensor.expand_shape %7#0 [[0, 1]] output_shape [8, 1] : tensor<8xf32> into tensor<8x1xf32>
  %8 = tensor.empty() : tensor<8x1xf32>
  %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<8x1xf32>) outs(%8 : tensor<8x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %67 = arith.divf %in, %cst_3 : f32
    linalg.yield %67 : f32
  } -> tensor<8x1xf32>
  %10 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %9 : tensor<8x64xf32>, tensor<8x1xf32>) outs(%0 : tensor<8x64xf32>) {
  ^bb0(%in: f32, %in_17: f32, %out: f32):
    %67 = arith.divf %in, %in_17 : f32
    linalg.yield %67 : f32
  } -> tensor<8x64xf32>
  %11 = tensor.empty() : tensor<8x64xf8E4M3FN>
  %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<8x64xf32>) outs(%11 : tensor<8x64xf8E4M3FN>) {
  ^bb0(%in: f32, %out: f8E4M3FN):
    %67 = arith.truncf %in : f32 to f8E4M3FN
    linalg.yield %67 : f8E4M3FN
  } -> tensor<8x64xf8E4M3FN>
  %13 = tensor.empty() : tensor<8x2x64xf8E4M3FN>
  %14 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<8x64xf8E4M3FN>) outs(%13 : tensor<8x2x64xf8E4M3FN>) {
  ^bb0(%in: f8E4M3FN, %out: f8E4M3FN):
    linalg.yield %in : f8E4M3FN
  } -> tensor<8x2x64xf8E4M3FN>
  %collapsed_4 = tensor.collapse_shape %14 [[0, 1], [2]] : tensor<8x2x64xf8E4M3FN> into tensor<16x64xf8E4M3FN>
  %15 = tensor.empty() : tensor<8x2x1xf32>
  %16 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<8x1xf32>) outs(%15 : tensor<8x2x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<8x2x1xf32>
  %collapsed_5 = tensor.collapse_shape %16 [[0, 1], [2]] : tensor<8x2x1xf32> into tensor<16x1xf32>
  %17 = tensor.empty() : tensor<16x64xbf16>
  %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_4 : tensor<16x64xf8E4M3FN>) outs(%17 : tensor<16x64xbf16>) {
  ^bb0(%in: f8E4M3FN, %out: bf16):
    %67 = arith.extf %in : f8E4M3FN to bf16
    linalg.yield %67 : bf16
  } -> tensor<16x64xbf16>
  %19 = tensor.empty() : tensor<16x64x64xf8E4M3FN>
  %20 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<16xi64>) outs(%19 : tensor<16x64x64xf8E4M3FN>) {
  ^bb0(%in: i64, %out: f8E4M3FN):
    %67 = arith.cmpi slt, %in, %c0_i64 : i64
    %68 = arith.addi %in, %c4_i64 : i64
    %69 = arith.select %67, %68, %in : i64
    %70 = arith.index_cast %69 : i64 to index
    %71 = linalg.index 1 : index
    %72 = linalg.index 2 : index
    %extracted = tensor.extract %arg3[%70, %71, %72] : tensor<4x64x64xf8E4M3FN>
    linalg.yield %extracted : f8E4M3FN
  } -> tensor<16x64x64xf8E4M3FN>
  %21 = tensor.empty() : tensor<16x64x64xbf16>
  %22 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<16x64x64xf8E4M3FN>) outs(%21 : tensor<16x64x64xbf16>) {
  ^bb0(%in: f8E4M3FN, %out: bf16):
    %67 = arith.extf %in : f8E4M3FN to bf16
    linalg.yield %67 : bf16
  } -> tensor<16x64x64xbf16>
  %expanded_6 = tensor.expand_shape %18 [[0], [1, 2]] output_shape [16, 64, 1] : tensor<16x64xbf16> into tensor<16x64x1xbf16>
  %23 = tensor.empty() : tensor<16x64x1xf32>
  %24 = linalg.fill ins(%cst_0 : f32) outs(%23 : tensor<16x64x1xf32>) -> tensor<16x64x1xf32>
  %25 = linalg.batch_matmul ins(%22, %expanded_6 : tensor<16x64x64xbf16>, tensor<16x64x1xbf16>) outs(%24 : tensor<16x64x1xf32>) -> tensor<16x64x1xf32>
  %26 = tensor.empty() : tensor<16x64x1xbf16>
  %27 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<16x64x1xf32>) outs(%26 : tensor<16x64x1xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %67 = arith.truncf %in : f32 to bf16
    linalg.yield %67 : bf16
  } -> tensor<16x64x1xbf16>
  %collapsed_7 = tensor.collapse_shape %27 [[0], [1, 2]] : tensor<16x64x1xbf16> into tensor<16x64xbf16>
  %collapsed_8 = tensor.collapse_shape %arg4 [[0], [1, 2]] : tensor<4x64x1xf32> into tensor<4x64xf32>
  %28 = tensor.empty() : tensor<16x64xf32>
  %29 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_7, %collapsed_5 : tensor<16x64xbf16>, tensor<16x1xf32>) outs(%28 : tensor<16x64xf32>) {
  ^bb0(%in: bf16, %in_17: f32, %out: f32):
    %67 = arith.extf %in : bf16 to f32
    %68 = arith.mulf %67, %in_17 : f32
    linalg.yield %68 : f32
  } -> tensor<16x64xf32>
  %30 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<16xi64>) outs(%28 : tensor<16x64xf32>) {
  ^bb0(%in: i64, %out: f32):
    %67 = arith.cmpi slt, %in, %c0_i64 : i64
    %68 = arith.addi %in, %c4_i64 : i64
    %69 = arith.select %67, %68, %in : i64
    %70 = arith.index_cast %69 : i64 to index
    %71 = linalg.index 1 : index
    %extracted = tensor.extract %collapsed_8[%70, %71] : tensor<4x64xf32>
    linalg.yield %extracted : f32
  } -> tensor<16x64xf32>
  %31 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%29, %30 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%28 : tensor<16x64xf32>) {
  ^bb0(%in: f32, %in_17: f32, %out: f32):
    %67 = arith.mulf %in, %in_17 : f32
    linalg.yield %67 : f32
  } -> tensor<16x64xf32>
  %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<16x64xf32>) outs(%17 : tensor<16x64xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %67 = arith.truncf %in : f32 to bf16
    linalg.yield %67 : bf16
  } -> tensor<16x64xbf16>
  %extracted_slice = tensor.extract_slice %32[0, 0] [16, 32] [1, 1] : tensor<16x64xbf16> to tensor<16x32xbf16>
  %extracted_slice_9 = tensor.extract_slice %32[0, 32] [16, 32] [1, 1] : tensor<16x64xbf16> to tensor<16x32xbf16>
  %33 = tensor.empty() : tensor<16x32xf32>
  %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<16x32xbf16>) outs(%33 : tensor<16x32xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %67 = arith.extf %in : bf16 to f32
    linalg.yield %67 : f32
  } -> tensor<16x32xf32>
  %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<16x32xf32>) outs(%33 : tensor<16x32xf32>) {
  ^bb0(%in: f32, %out: f32):
    %67 = arith.negf %in : f32
    %68 = math.exp %67 : f32
    %69 = arith.addf %68, %cst_2 : f32
    %70 = arith.divf %cst_2, %69 : f32
    linalg.yield %70 : f32
  } -> tensor<16x32xf32>
  %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%34, %35 : tensor<16x32xf32>, tensor<16x32xf32>) outs(%33 : tensor<16x32xf32>) {
  ^bb0(%in: f32, %in_17: f32, %out: f32):
    %67 = arith.mulf %in, %in_17 : f32
    linalg.yield %67 : f32
  } -> tensor<16x32xf32>
  %37 = tensor.empty() : tensor<16x32xbf16>
  %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<16x32xf32>) outs(%37 : tensor<16x32xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %67 = arith.truncf %in : f32 to bf16
    linalg.yield %67 : bf16
  } -> tensor<16x32xbf16>
  %39 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%38, %extracted_slice_9 : tensor<16x32xbf16>, tensor<16x32xbf16>) outs(%37 : tensor<16x32xbf16>) {
  ^bb0(%in: bf16, %in_17: bf16, %out: bf16):
    %67 = arith.mulf %in, %in_17 : bf16
    linalg.yield %67 : bf16
  } -> tensor<16x32xbf16>
  %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<16x32xbf16>) outs(%33 : tensor<16x32xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %67 = arith.extf %in : bf16 to f32
    linalg.yield %67 : f32
  } -> tensor<16x32xf32>
  %41 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<16x32xf32>) outs(%33 : tensor<16x32xf32>) {
  ^bb0(%in: f32, %out: f32):
    %67 = math.absf %in : f32
    linalg.yield %67 : f32
  } -> tensor<16x32xf32>
  %42 = tensor.empty() : tensor<16xi64>
  %43 = linalg.fill ins(%c0_i64 : i64) outs(%42 : tensor<16xi64>) -> tensor<16xi64>
  %44 = tensor.empty() : tensor<16xf32>
  %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<16xf32>) -> tensor<16xf32>
  %46:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "reduction"]} ins(%41 : tensor<16x32xf32>) outs(%45, %43 : tensor<16xf32>, tensor<16xi64>) {
  ^bb0(%in: f32, %out: f32, %out_17: i64):
    %67 = linalg.index 1 : index
    %68 = arith.index_cast %67 : index to i64
    %69 = arith.maximumf %in, %out : f32
    %70 = arith.cmpf ogt, %in, %out : f32
    %71 = arith.select %70, %68, %out_17 : i64
    linalg.yield %69, %71 : f32, i64
  } -> (tensor<16xf32>, tensor<16xi64>)
  %expanded_10 = tensor.expand_shape %46#0 [[0, 1]] output_shape [16, 1] : tensor<16xf32> into tensor<16x1xf32>
  %47 = tensor.empty() : tensor<16x1xf32>
  %48 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_10 : tensor<16x1xf32>) outs(%47 : tensor<16x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %67 = arith.divf %in, %cst_3 : f32
    linalg.yield %67 : f32
  } -> tensor<16x1xf32>
  %49 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%40, %48 : tensor<16x32xf32>, tensor<16x1xf32>) outs(%33 : tensor<16x32xf32>) {
  ^bb0(%in: f32, %in_17: f32, %out: f32):
    %67 = arith.divf %in, %in_17 : f32
    linalg.yield %67 : f32
  } -> tensor<16x32xf32>
  %50 = tensor.empty() : tensor<16x32xf8E4M3FN>
  %51 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%49 : tensor<16x32xf32>) outs(%50 : tensor<16x32xf8E4M3FN>) {
  ^bb0(%in: f32, %out: f8E4M3FN):
    %67 = arith.truncf %in : f32 to f8E4M3FN
    linalg.yield %67 : f8E4M3FN
  } -> tensor<16x32xf8E4M3FN>
  %52 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<16x32xf8E4M3FN>) outs(%37 : tensor<16x32xbf16>) {
  ^bb0(%in: f8E4M3FN, %out: bf16):
    %67 = arith.extf %in : f8E4M3FN to bf16
    linalg.yield %67 : bf16
  } -> tensor<16x32xbf16>
  %53 = tensor.empty() : tensor<16x64x32xf8E4M3FN>
  %54 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<16xi64>) outs(%53 : tensor<16x64x32xf8E4M3FN>) {
  ^bb0(%in: i64, %out: f8E4M3FN):
    %67 = arith.cmpi slt, %in, %c0_i64 : i64
    %68 = arith.addi %in, %c4_i64 : i64
    %69 = arith.select %67, %68, %in : i64
    %70 = arith.index_cast %69 : i64 to index
    %71 = linalg.index 1 : index
    %72 = linalg.index 2 : index
    %extracted = tensor.extract %arg5[%70, %71, %72] : tensor<4x64x32xf8E4M3FN>
    linalg.yield %extracted : f8E4M3FN
  } -> tensor<16x64x32xf8E4M3FN>
  %55 = tensor.empty() : tensor<16x64x32xbf16>
  %56 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<16x64x32xf8E4M3FN>) outs(%55 : tensor<16x64x32xbf16>) {
  ^bb0(%in: f8E4M3FN, %out: bf16):
    %67 = arith.extf %in : f8E4M3FN to bf16
    linalg.yield %67 : bf16
  } -> tensor<16x64x32xbf16>
  %expanded_11 = tensor.expand_shape %52 [[0], [1, 2]] output_shape [16, 32, 1] : tensor<16x32xbf16> into tensor<16x32x1xbf16>
  %57 = linalg.batch_matmul ins(%56, %expanded_11 : tensor<16x64x32xbf16>, tensor<16x32x1xbf16>) outs(%24 : tensor<16x64x1xf32>) -> tensor<16x64x1xf32>
  %58 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<16x64x1xf32>) outs(%26 : tensor<16x64x1xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %67 = arith.truncf %in : f32 to bf16
    linalg.yield %67 : bf16
  } -> tensor<16x64x1xbf16>
  %collapsed_12 = tensor.collapse_shape %58 [[0], [1, 2]] : tensor<16x64x1xbf16> into tensor<16x64xbf16>
  %collapsed_13 = tensor.collapse_shape %arg6 [[0], [1, 2]] : tensor<4x64x1xf32> into tensor<4x64xf32>
  %59 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_12, %48 : tensor<16x64xbf16>, tensor<16x1xf32>) outs(%28 : tensor<16x64xf32>) {
  ^bb0(%in: bf16, %in_17: f32, %out: f32):
    %67 = arith.extf %in : bf16 to f32
    %68 = arith.mulf %67, %in_17 : f32
    linalg.yield %68 : f32
  } -> tensor<16x64xf32>
  %60 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<16xi64>) outs(%28 : tensor<16x64xf32>) {
  ^bb0(%in: i64, %out: f32):
    %67 = arith.cmpi slt, %in, %c0_i64 : i64
    %68 = arith.addi %in, %c4_i64 : i64
    %69 = arith.select %67, %68, %in : i64
    %70 = arith.index_cast %69 : i64 to index
    %71 = linalg.index 1 : index
    %extracted = tensor.extract %collapsed_13[%70, %71] : tensor<4x64xf32>
    linalg.yield %extracted : f32
  } -> tensor<16x64xf32>
  %61 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%59, %60 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%28 : tensor<16x64xf32>) {
  ^bb0(%in: f32, %in_17: f32, %out: f32):
    %67 = arith.mulf %in, %in_17 : f32
    linalg.yield %67 : f32
  } -> tensor<16x64xf32>
  %62 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%61 : tensor<16x64xf32>) outs(%17 : tensor<16x64xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %67 = arith.truncf %in : f32 to bf16
    linalg.yield %67 : bf16
  } -> tensor<16x64xbf16>
  %collapsed_14 = tensor.collapse_shape %arg2 [[0, 1]] : tensor<8x2xbf16> into tensor<16xbf16>
  %expanded_15 = tensor.expand_shape %collapsed_14 [[0, 1]] output_shape [16, 1] : tensor<16xbf16> into tensor<16x1xbf16>
  %63 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%62, %expanded_15 : tensor<16x64xbf16>, tensor<16x1xbf16>) outs(%17 : tensor<16x64xbf16>) {
  ^bb0(%in: bf16, %in_17: bf16, %out: bf16):
    %67 = arith.mulf %in, %in_17 : bf16
    linalg.yield %67 : bf16
  } -> tensor<16x64xbf16>
  %expanded_16 = tensor.expand_shape %63 [[0, 1], [2]] output_shape [8, 2, 64] : tensor<16x64xbf16> into tensor<8x2x64xbf16>
  %64 = tensor.empty() : tensor<8x64xbf16>
  %65 = linalg.fill ins(%cst_1 : bf16) outs(%64 : tensor<8x64xbf16>) -> tensor<8x64xbf16>
  %66 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "reduction", "parallel"]} ins(%expanded_16 : tensor<8x2x64xbf16>) outs(%65 : tensor<8x64xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    %67 = arith.addf %in, %out : bf16
    linalg.yield %67 : bf16
  } -> tensor<8x64xbf16>
  return %66, %48 : tensor<8x64xbf16>, tensor<16x1xf32>
}
