// RUN: ridge-opt %s --split-input-file --allow-unregistered-dialect --pass-pipeline='builtin.module(ridge-form-kernels)' | FileCheck %s

// Multi-head latent attention, absorbed, as the reference code of DeepSeek-V3 spells a decode step and ridge.from_torch imports it: products with the
// latent cache of 512 elements and with the rotary one of 64 are added, and the latent cache is the values too. 4 sequences, 16 heads.
// 2 * 4*16*256 * (512 + 64 + 512) = 35651584 FLOPs; the caches are read once, 4*256*512*2 = 1048576 and 4*256*64*2 = 131072 bytes.
// CHECK-LABEL: func.func @two_caches(
// CHECK: ridge.kernel "mla_decode_0" workload(<mla_decode, phase = mla_decode, batch = 4, heads_q = 16, heads_kv = 1, seq_q = 1, seq_kv = 256, head_dim = 576, head_dim_v = 512, causal = false
// CHECK-SAME: matmul_flops = 35651584
// CHECK-SAME: reads = [65536, 1048576, 8192, 131072], writes = [65536]>)
// CHECK-NOT: ridge.kernel
// CHECK: return
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @two_caches(%arg0: tensor<4x1x16x512xbf16>, %arg1: tensor<4x1x16x64xbf16>, %arg2: tensor<4x256x512xbf16>, %arg3: tensor<4x256x64xbf16>) -> tensor<4x1x16x512xbf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.352000e-01 : f64
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [4, 1, 16, 512, 1] : tensor<4x1x16x512xbf16> into tensor<4x1x16x512x1xbf16>
    %expanded_2 = tensor.expand_shape %arg2 [[0], [1], [2, 3, 4]] output_shape [4, 256, 512, 1, 1] : tensor<4x256x512xbf16> into tensor<4x256x512x1x1xbf16>
    %0 = tensor.empty() : tensor<4x16x512x1x1xbf16>
    %transposed = linalg.transpose ins(%expanded : tensor<4x1x16x512x1xbf16>) outs(%0 : tensor<4x16x512x1x1xbf16>) permutation = [0, 2, 3, 1, 4] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1], [2, 3, 4]] : tensor<4x16x512x1x1xbf16> into tensor<4x16x512xbf16>
    %1 = tensor.empty() : tensor<4x512x1x256x1xbf16>
    %transposed_3 = linalg.transpose ins(%expanded_2 : tensor<4x256x512x1x1xbf16>) outs(%1 : tensor<4x512x1x256x1xbf16>) permutation = [0, 2, 3, 1, 4] 
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0], [1], [2, 3, 4]] : tensor<4x512x1x256x1xbf16> into tensor<4x512x256xbf16>
    %2 = tensor.empty() : tensor<4x16x256xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<4x16x256xf32>) -> tensor<4x16x256xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<4x16x512xbf16>, tensor<4x512x256xbf16>) outs(%3 : tensor<4x16x256xf32>) -> tensor<4x16x256xf32>
    %5 = tensor.empty() : tensor<4x16x256xbf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<4x16x256xf32>) outs(%5 : tensor<4x16x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %37 = arith.truncf %in : f32 to bf16
      linalg.yield %37 : bf16
    } -> tensor<4x16x256xbf16>
    %expanded_5 = tensor.expand_shape %6 [[0], [1], [2, 3, 4]] output_shape [4, 16, 1, 1, 256] : tensor<4x16x256xbf16> into tensor<4x16x1x1x256xbf16>
    %7 = tensor.empty() : tensor<4x1x16x256x1xbf16>
    %transposed_6 = linalg.transpose ins(%expanded_5 : tensor<4x16x1x1x256xbf16>) outs(%7 : tensor<4x1x16x256x1xbf16>) permutation = [0, 3, 1, 4, 2] 
    %collapsed_7 = tensor.collapse_shape %transposed_6 [[0], [1], [2], [3, 4]] : tensor<4x1x16x256x1xbf16> into tensor<4x1x16x256xbf16>
    %expanded_8 = tensor.expand_shape %arg1 [[0], [1], [2], [3, 4]] output_shape [4, 1, 16, 64, 1] : tensor<4x1x16x64xbf16> into tensor<4x1x16x64x1xbf16>
    %expanded_9 = tensor.expand_shape %arg3 [[0], [1], [2, 3, 4]] output_shape [4, 256, 64, 1, 1] : tensor<4x256x64xbf16> into tensor<4x256x64x1x1xbf16>
    %8 = tensor.empty() : tensor<4x16x64x1x1xbf16>
    %transposed_10 = linalg.transpose ins(%expanded_8 : tensor<4x1x16x64x1xbf16>) outs(%8 : tensor<4x16x64x1x1xbf16>) permutation = [0, 2, 3, 1, 4] 
    %collapsed_11 = tensor.collapse_shape %transposed_10 [[0], [1], [2, 3, 4]] : tensor<4x16x64x1x1xbf16> into tensor<4x16x64xbf16>
    %9 = tensor.empty() : tensor<4x64x1x256x1xbf16>
    %transposed_12 = linalg.transpose ins(%expanded_9 : tensor<4x256x64x1x1xbf16>) outs(%9 : tensor<4x64x1x256x1xbf16>) permutation = [0, 2, 3, 1, 4] 
    %collapsed_13 = tensor.collapse_shape %transposed_12 [[0], [1], [2, 3, 4]] : tensor<4x64x1x256x1xbf16> into tensor<4x64x256xbf16>
    %10 = linalg.batch_matmul ins(%collapsed_11, %collapsed_13 : tensor<4x16x64xbf16>, tensor<4x64x256xbf16>) outs(%3 : tensor<4x16x256xf32>) -> tensor<4x16x256xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<4x16x256xf32>) outs(%5 : tensor<4x16x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %37 = arith.truncf %in : f32 to bf16
      linalg.yield %37 : bf16
    } -> tensor<4x16x256xbf16>
    %expanded_14 = tensor.expand_shape %11 [[0], [1], [2, 3, 4]] output_shape [4, 16, 1, 1, 256] : tensor<4x16x256xbf16> into tensor<4x16x1x1x256xbf16>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<4x16x1x1x256xbf16>) outs(%7 : tensor<4x1x16x256x1xbf16>) permutation = [0, 3, 1, 4, 2] 
    %collapsed_16 = tensor.collapse_shape %transposed_15 [[0], [1], [2], [3, 4]] : tensor<4x1x16x256x1xbf16> into tensor<4x1x16x256xbf16>
    %12 = tensor.empty() : tensor<4x1x16x256xbf16>
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_7, %collapsed_16 : tensor<4x1x16x256xbf16>, tensor<4x1x16x256xbf16>) outs(%12 : tensor<4x1x16x256xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %37 = arith.addf %in, %in_26 : bf16
      linalg.yield %37 : bf16
    } -> tensor<4x1x16x256xbf16>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<4x1x16x256xbf16>) outs(%12 : tensor<4x1x16x256xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %37 = arith.truncf %cst_1 : f64 to bf16
      %38 = arith.mulf %in, %37 : bf16
      linalg.yield %38 : bf16
    } -> tensor<4x1x16x256xbf16>
    %15 = tensor.empty() : tensor<4x1x16x256xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<4x1x16x256xbf16>) outs(%15 : tensor<4x1x16x256xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %37 = arith.extf %in : bf16 to f32
      linalg.yield %37 : f32
    } -> tensor<4x1x16x256xf32>
    %17 = tensor.empty() : tensor<4x1x16xi64>
    %18 = linalg.fill ins(%c0_i64 : i64) outs(%17 : tensor<4x1x16xi64>) -> tensor<4x1x16xi64>
    %19 = tensor.empty() : tensor<4x1x16xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<4x1x16xf32>) -> tensor<4x1x16xf32>
    %21:2 = linalg.generic {indexing_maps = [#map1, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<4x1x16x256xf32>) outs(%20, %18 : tensor<4x1x16xf32>, tensor<4x1x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_26: i64):
      %37 = linalg.index 3 : index
      %38 = arith.index_cast %37 : index to i64
      %39 = arith.maximumf %in, %out : f32
      %40 = arith.cmpf ogt, %in, %out : f32
      %41 = arith.select %40, %38, %out_26 : i64
      linalg.yield %39, %41 : f32, i64
    } -> (tensor<4x1x16xf32>, tensor<4x1x16xi64>)
    %expanded_17 = tensor.expand_shape %21#0 [[0], [1], [2, 3]] output_shape [4, 1, 16, 1] : tensor<4x1x16xf32> into tensor<4x1x16x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %expanded_17 : tensor<4x1x16x256xf32>, tensor<4x1x16x1xf32>) outs(%15 : tensor<4x1x16x256xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %37 = arith.subf %in, %in_26 : f32
      linalg.yield %37 : f32
    } -> tensor<4x1x16x256xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<4x1x16x256xf32>) outs(%15 : tensor<4x1x16x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = math.exp %in : f32
      linalg.yield %37 : f32
    } -> tensor<4x1x16x256xf32>
    %24 = tensor.empty() : tensor<4x1x16x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<4x1x16x1xf32>) -> tensor<4x1x16x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<4x1x16x256xf32>) outs(%25 : tensor<4x1x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.addf %in, %out : f32
      linalg.yield %37 : f32
    } -> tensor<4x1x16x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<4x1x16x256xf32>, tensor<4x1x16x1xf32>) outs(%15 : tensor<4x1x16x256xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %37 = arith.divf %in, %in_26 : f32
      linalg.yield %37 : f32
    } -> tensor<4x1x16x256xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<4x1x16x256xf32>) outs(%12 : tensor<4x1x16x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %37 = arith.truncf %in : f32 to bf16
      linalg.yield %37 : bf16
    } -> tensor<4x1x16x256xbf16>
    %expanded_18 = tensor.expand_shape %28 [[0], [1], [2], [3, 4]] output_shape [4, 1, 16, 256, 1] : tensor<4x1x16x256xbf16> into tensor<4x1x16x256x1xbf16>
    %29 = tensor.empty() : tensor<4x16x256x1x1xbf16>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<4x1x16x256x1xbf16>) outs(%29 : tensor<4x16x256x1x1xbf16>) permutation = [0, 2, 3, 1, 4] 
    %collapsed_20 = tensor.collapse_shape %transposed_19 [[0], [1], [2, 3, 4]] : tensor<4x16x256x1x1xbf16> into tensor<4x16x256xbf16>
    %30 = tensor.empty() : tensor<4x256x1x512x1xbf16>
    %transposed_21 = linalg.transpose ins(%expanded_2 : tensor<4x256x512x1x1xbf16>) outs(%30 : tensor<4x256x1x512x1xbf16>) permutation = [0, 1, 3, 2, 4] 
    %collapsed_22 = tensor.collapse_shape %transposed_21 [[0], [1], [2, 3, 4]] : tensor<4x256x1x512x1xbf16> into tensor<4x256x512xbf16>
    %31 = tensor.empty() : tensor<4x16x512xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<4x16x512xf32>) -> tensor<4x16x512xf32>
    %33 = linalg.batch_matmul ins(%collapsed_20, %collapsed_22 : tensor<4x16x256xbf16>, tensor<4x256x512xbf16>) outs(%32 : tensor<4x16x512xf32>) -> tensor<4x16x512xf32>
    %34 = tensor.empty() : tensor<4x16x512xbf16>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<4x16x512xf32>) outs(%34 : tensor<4x16x512xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %37 = arith.truncf %in : f32 to bf16
      linalg.yield %37 : bf16
    } -> tensor<4x16x512xbf16>
    %expanded_23 = tensor.expand_shape %35 [[0], [1], [2, 3, 4]] output_shape [4, 16, 1, 1, 512] : tensor<4x16x512xbf16> into tensor<4x16x1x1x512xbf16>
    %36 = tensor.empty() : tensor<4x1x16x512x1xbf16>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<4x16x1x1x512xbf16>) outs(%36 : tensor<4x1x16x512x1xbf16>) permutation = [0, 3, 1, 4, 2] 
    %collapsed_25 = tensor.collapse_shape %transposed_24 [[0], [1], [2], [3, 4]] : tensor<4x1x16x512x1xbf16> into tensor<4x1x16x512xbf16>
    return %collapsed_25 : tensor<4x1x16x512xbf16>
  }
}

// -----

// Two new tokens, whose mask varies with the query and not with the head.
// CHECK-LABEL: func.func @two_tokens(
// CHECK: ridge.kernel "mla_decode_0" {{.*}} batch = 4, heads_q = 16, heads_kv = 1, seq_q = 2, seq_kv = 256, head_dim = 576, head_dim_v = 512
// CHECK-SAME: mask_bytes = 1024
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @two_tokens(%arg0: tensor<4x2x16x512xbf16>, %arg1: tensor<4x2x16x64xbf16>, %arg2: tensor<4x256x512xbf16>, %arg3: tensor<4x256x64xbf16>, %arg4: tensor<1x2x256xbf16>) -> tensor<4x2x16x512xbf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.352000e-01 : f64
    %expanded = tensor.expand_shape %arg2 [[0], [1], [2, 3, 4]] output_shape [4, 256, 512, 1, 1] : tensor<4x256x512xbf16> into tensor<4x256x512x1x1xbf16>
    %collapsed = tensor.collapse_shape %arg0 [[0], [1, 2], [3]] : tensor<4x2x16x512xbf16> into tensor<4x32x512xbf16>
    %0 = tensor.empty() : tensor<4x512x256x1x1xbf16>
    %transposed = linalg.transpose ins(%expanded : tensor<4x256x512x1x1xbf16>) outs(%0 : tensor<4x512x256x1x1xbf16>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_2 = tensor.collapse_shape %transposed [[0], [1], [2, 3, 4]] : tensor<4x512x256x1x1xbf16> into tensor<4x512x256xbf16>
    %1 = tensor.empty() : tensor<4x32x256xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x32x256xf32>) -> tensor<4x32x256xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<4x32x512xbf16>, tensor<4x512x256xbf16>) outs(%2 : tensor<4x32x256xf32>) -> tensor<4x32x256xf32>
    %4 = tensor.empty() : tensor<4x32x256xbf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<4x32x256xf32>) outs(%4 : tensor<4x32x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %34 = arith.truncf %in : f32 to bf16
      linalg.yield %34 : bf16
    } -> tensor<4x32x256xbf16>
    %expanded_3 = tensor.expand_shape %5 [[0], [1, 2], [3, 4]] output_shape [4, 2, 16, 1, 256] : tensor<4x32x256xbf16> into tensor<4x2x16x1x256xbf16>
    %6 = tensor.empty() : tensor<4x2x16x256x1xbf16>
    %transposed_4 = linalg.transpose ins(%expanded_3 : tensor<4x2x16x1x256xbf16>) outs(%6 : tensor<4x2x16x256x1xbf16>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_5 = tensor.collapse_shape %transposed_4 [[0], [1], [2], [3, 4]] : tensor<4x2x16x256x1xbf16> into tensor<4x2x16x256xbf16>
    %expanded_6 = tensor.expand_shape %arg3 [[0], [1], [2, 3, 4]] output_shape [4, 256, 64, 1, 1] : tensor<4x256x64xbf16> into tensor<4x256x64x1x1xbf16>
    %collapsed_7 = tensor.collapse_shape %arg1 [[0], [1, 2], [3]] : tensor<4x2x16x64xbf16> into tensor<4x32x64xbf16>
    %7 = tensor.empty() : tensor<4x64x256x1x1xbf16>
    %transposed_8 = linalg.transpose ins(%expanded_6 : tensor<4x256x64x1x1xbf16>) outs(%7 : tensor<4x64x256x1x1xbf16>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_9 = tensor.collapse_shape %transposed_8 [[0], [1], [2, 3, 4]] : tensor<4x64x256x1x1xbf16> into tensor<4x64x256xbf16>
    %8 = linalg.batch_matmul ins(%collapsed_7, %collapsed_9 : tensor<4x32x64xbf16>, tensor<4x64x256xbf16>) outs(%2 : tensor<4x32x256xf32>) -> tensor<4x32x256xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<4x32x256xf32>) outs(%4 : tensor<4x32x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %34 = arith.truncf %in : f32 to bf16
      linalg.yield %34 : bf16
    } -> tensor<4x32x256xbf16>
    %expanded_10 = tensor.expand_shape %9 [[0], [1, 2], [3, 4]] output_shape [4, 2, 16, 1, 256] : tensor<4x32x256xbf16> into tensor<4x2x16x1x256xbf16>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<4x2x16x1x256xbf16>) outs(%6 : tensor<4x2x16x256x1xbf16>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_12 = tensor.collapse_shape %transposed_11 [[0], [1], [2], [3, 4]] : tensor<4x2x16x256x1xbf16> into tensor<4x2x16x256xbf16>
    %10 = tensor.empty() : tensor<4x2x16x256xbf16>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_5, %collapsed_12 : tensor<4x2x16x256xbf16>, tensor<4x2x16x256xbf16>) outs(%10 : tensor<4x2x16x256xbf16>) {
    ^bb0(%in: bf16, %in_19: bf16, %out: bf16):
      %34 = arith.addf %in, %in_19 : bf16
      linalg.yield %34 : bf16
    } -> tensor<4x2x16x256xbf16>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<4x2x16x256xbf16>) outs(%10 : tensor<4x2x16x256xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %34 = arith.truncf %cst_1 : f64 to bf16
      %35 = arith.mulf %in, %34 : bf16
      linalg.yield %35 : bf16
    } -> tensor<4x2x16x256xbf16>
    %expanded_13 = tensor.expand_shape %arg4 [[0], [1], [2, 3]] output_shape [1, 2, 1, 256] : tensor<1x2x256xbf16> into tensor<1x2x1x256xbf16>
    %13 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %expanded_13 : tensor<4x2x16x256xbf16>, tensor<1x2x1x256xbf16>) outs(%10 : tensor<4x2x16x256xbf16>) {
    ^bb0(%in: bf16, %in_19: bf16, %out: bf16):
      %34 = arith.addf %in, %in_19 : bf16
      linalg.yield %34 : bf16
    } -> tensor<4x2x16x256xbf16>
    %14 = tensor.empty() : tensor<4x2x16x256xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<4x2x16x256xbf16>) outs(%14 : tensor<4x2x16x256xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %34 = arith.extf %in : bf16 to f32
      linalg.yield %34 : f32
    } -> tensor<4x2x16x256xf32>
    %16 = tensor.empty() : tensor<4x2x16xi64>
    %17 = linalg.fill ins(%c0_i64 : i64) outs(%16 : tensor<4x2x16xi64>) -> tensor<4x2x16xi64>
    %18 = tensor.empty() : tensor<4x2x16xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<4x2x16xf32>) -> tensor<4x2x16xf32>
    %20:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<4x2x16x256xf32>) outs(%19, %17 : tensor<4x2x16xf32>, tensor<4x2x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %34 = linalg.index 3 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = arith.maximumf %in, %out : f32
      %37 = arith.cmpf ogt, %in, %out : f32
      %38 = arith.select %37, %35, %out_19 : i64
      linalg.yield %36, %38 : f32, i64
    } -> (tensor<4x2x16xf32>, tensor<4x2x16xi64>)
    %expanded_14 = tensor.expand_shape %20#0 [[0], [1], [2, 3]] output_shape [4, 2, 16, 1] : tensor<4x2x16xf32> into tensor<4x2x16x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %expanded_14 : tensor<4x2x16x256xf32>, tensor<4x2x16x1xf32>) outs(%14 : tensor<4x2x16x256xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %34 = arith.subf %in, %in_19 : f32
      linalg.yield %34 : f32
    } -> tensor<4x2x16x256xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<4x2x16x256xf32>) outs(%14 : tensor<4x2x16x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.exp %in : f32
      linalg.yield %34 : f32
    } -> tensor<4x2x16x256xf32>
    %23 = tensor.empty() : tensor<4x2x16x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<4x2x16x1xf32>) -> tensor<4x2x16x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<4x2x16x256xf32>) outs(%24 : tensor<4x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %in, %out : f32
      linalg.yield %34 : f32
    } -> tensor<4x2x16x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<4x2x16x256xf32>, tensor<4x2x16x1xf32>) outs(%14 : tensor<4x2x16x256xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %34 = arith.divf %in, %in_19 : f32
      linalg.yield %34 : f32
    } -> tensor<4x2x16x256xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<4x2x16x256xf32>) outs(%10 : tensor<4x2x16x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %34 = arith.truncf %in : f32 to bf16
      linalg.yield %34 : bf16
    } -> tensor<4x2x16x256xbf16>
    %collapsed_15 = tensor.collapse_shape %27 [[0], [1, 2], [3]] : tensor<4x2x16x256xbf16> into tensor<4x32x256xbf16>
    %28 = tensor.empty() : tensor<4x32x512xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<4x32x512xf32>) -> tensor<4x32x512xf32>
    %30 = linalg.batch_matmul ins(%collapsed_15, %arg2 : tensor<4x32x256xbf16>, tensor<4x256x512xbf16>) outs(%29 : tensor<4x32x512xf32>) -> tensor<4x32x512xf32>
    %31 = tensor.empty() : tensor<4x32x512xbf16>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<4x32x512xf32>) outs(%31 : tensor<4x32x512xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %34 = arith.truncf %in : f32 to bf16
      linalg.yield %34 : bf16
    } -> tensor<4x32x512xbf16>
    %expanded_16 = tensor.expand_shape %32 [[0], [1, 2], [3, 4]] output_shape [4, 2, 16, 1, 512] : tensor<4x32x512xbf16> into tensor<4x2x16x1x512xbf16>
    %33 = tensor.empty() : tensor<4x2x16x512x1xbf16>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<4x2x16x1x512xbf16>) outs(%33 : tensor<4x2x16x512x1xbf16>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_18 = tensor.collapse_shape %transposed_17 [[0], [1], [2], [3, 4]] : tensor<4x2x16x512x1xbf16> into tensor<4x2x16x512xbf16>
    return %collapsed_18 : tensor<4x2x16x512xbf16>
  }
}

// -----

// One cache of 576 elements whose first 512 are the values, kept whole: 4*256*576*2 = 1179648 bytes, once.
// CHECK-LABEL: func.func @one_cache(
// CHECK: ridge.kernel "mla_decode_0" workload(<mla_decode, phase = mla_decode, batch = 4, heads_q = 16, heads_kv = 1, seq_q = 1, seq_kv = 256, head_dim = 576, head_dim_v = 512
// CHECK-SAME: reads = [73728, 1179648], writes = [65536]>)
#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
module {
  func.func @one_cache(%arg0: tensor<4x16x1x576xbf16>, %arg1: tensor<4x256x576xbf16>) -> tensor<4x16x1x512xbf16> {
    %cst = arith.constant 0.000000e+00 : bf16
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2], [3]] output_shape [4, 1, 256, 576] : tensor<4x256x576xbf16> into tensor<4x1x256x576xbf16>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [4, 1, 256, 512] [1, 1, 1, 1] : tensor<4x1x256x576xbf16> to tensor<4x1x256x512xbf16>
    %0 = tensor.empty() : tensor<4x1x16x256x576xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<4x1x256x576xbf16>) outs(%0 : tensor<4x1x16x256x576xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<4x1x16x256x576xbf16>
    %collapsed = tensor.collapse_shape %1 [[0], [1, 2], [3], [4]] : tensor<4x1x16x256x576xbf16> into tensor<4x16x256x576xbf16>
    %2 = tensor.empty() : tensor<4x1x16x256x512xbf16>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<4x1x256x512xbf16>) outs(%2 : tensor<4x1x16x256x512xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<4x1x16x256x512xbf16>
    %collapsed_0 = tensor.collapse_shape %3 [[0], [1, 2], [3], [4]] : tensor<4x1x16x256x512xbf16> into tensor<4x16x256x512xbf16>
    %collapsed_1 = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<4x16x1x576xbf16> into tensor<64x1x576xbf16>
    %collapsed_2 = tensor.collapse_shape %collapsed [[0, 1], [2], [3]] : tensor<4x16x256x576xbf16> into tensor<64x256x576xbf16>
    %collapsed_3 = tensor.collapse_shape %collapsed_0 [[0, 1], [2], [3]] : tensor<4x16x256x512xbf16> into tensor<64x256x512xbf16>
    %4 = tensor.empty() : tensor<64x1x512xbf16>
    %5 = linalg.fill ins(%cst : bf16) outs(%4 : tensor<64x1x512xbf16>) -> tensor<64x1x512xbf16>
    %6 = "tm_tensor.attention"(%collapsed_1, %collapsed_2, %collapsed_3, %5) <{operandSegmentSizes = array<i32: 3, 1>, scale = 1.352000e-01 : f64}> : (tensor<64x1x576xbf16>, tensor<64x256x576xbf16>, tensor<64x256x512xbf16>, tensor<64x1x512xbf16>) -> tensor<64x1x512xbf16>
    %expanded_4 = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [4, 16, 1, 512] : tensor<64x1x512xbf16> into tensor<4x16x1x512xbf16>
    return %expanded_4 : tensor<4x16x1x512xbf16>
  }
}

// -----

// The same by matmul and softmax.
// CHECK-LABEL: func.func @one_cache_decomposed(
// CHECK: ridge.kernel "mla_decode_0" {{.*}} batch = 4, heads_q = 16, heads_kv = 1, seq_q = 1, seq_kv = 256, head_dim = 576, head_dim_v = 512
// CHECK-SAME: reads = [73728, 1179648], writes = [65536]>)
#map = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @one_cache_decomposed(%arg0: tensor<4x16x1x576xbf16>, %arg1: tensor<4x256x576xbf16>) -> tensor<4x16x1x512xbf16> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.352000e-01 : f64
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2], [3]] output_shape [4, 1, 256, 576] : tensor<4x256x576xbf16> into tensor<4x1x256x576xbf16>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [4, 1, 256, 512] [1, 1, 1, 1] : tensor<4x1x256x576xbf16> to tensor<4x1x256x512xbf16>
    %0 = tensor.empty() : tensor<4x1x576x256xbf16>
    %transposed = linalg.transpose ins(%expanded : tensor<4x1x256x576xbf16>) outs(%0 : tensor<4x1x576x256xbf16>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<4x16x1x576xbf16> into tensor<64x1x576xbf16>
    %1 = tensor.empty() : tensor<4x16x576x256xbf16>
    %collapsed_2 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<4x1x576x256xbf16> into tensor<4x576x256xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_2 : tensor<4x576x256xbf16>) outs(%1 : tensor<4x16x576x256xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<4x16x576x256xbf16>
    %collapsed_3 = tensor.collapse_shape %2 [[0, 1], [2], [3]] : tensor<4x16x576x256xbf16> into tensor<64x576x256xbf16>
    %3 = tensor.empty() : tensor<64x1x256xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<64x1x256xf32>) -> tensor<64x1x256xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<64x1x576xbf16>, tensor<64x576x256xbf16>) outs(%4 : tensor<64x1x256xf32>) -> tensor<64x1x256xf32>
    %6 = tensor.empty() : tensor<64x1x256xbf16>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<64x1x256xf32>) outs(%6 : tensor<64x1x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %31 = arith.truncf %in : f32 to bf16
      linalg.yield %31 : bf16
    } -> tensor<64x1x256xbf16>
    %expanded_4 = tensor.expand_shape %7 [[0, 1], [2], [3]] output_shape [4, 16, 1, 256] : tensor<64x1x256xbf16> into tensor<4x16x1x256xbf16>
    %8 = tensor.empty() : tensor<4x16x1x256xbf16>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<4x16x1x256xbf16>) outs(%8 : tensor<4x16x1x256xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %31 = arith.truncf %cst_1 : f64 to bf16
      %32 = arith.mulf %in, %31 : bf16
      linalg.yield %32 : bf16
    } -> tensor<4x16x1x256xbf16>
    %10 = tensor.empty() : tensor<4x16x1x256xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<4x16x1x256xbf16>) outs(%10 : tensor<4x16x1x256xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %31 = arith.extf %in : bf16 to f32
      linalg.yield %31 : f32
    } -> tensor<4x16x1x256xf32>
    %12 = tensor.empty() : tensor<4x16x1xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<4x16x1xi64>) -> tensor<4x16x1xi64>
    %14 = tensor.empty() : tensor<4x16x1xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<4x16x1xf32>) -> tensor<4x16x1xf32>
    %16:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<4x16x1x256xf32>) outs(%15, %13 : tensor<4x16x1xf32>, tensor<4x16x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_10: i64):
      %31 = linalg.index 3 : index
      %32 = arith.index_cast %31 : index to i64
      %33 = arith.maximumf %in, %out : f32
      %34 = arith.cmpf ogt, %in, %out : f32
      %35 = arith.select %34, %32, %out_10 : i64
      linalg.yield %33, %35 : f32, i64
    } -> (tensor<4x16x1xf32>, tensor<4x16x1xi64>)
    %expanded_5 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [4, 16, 1, 1] : tensor<4x16x1xf32> into tensor<4x16x1x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_5 : tensor<4x16x1x256xf32>, tensor<4x16x1x1xf32>) outs(%10 : tensor<4x16x1x256xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %31 = arith.subf %in, %in_10 : f32
      linalg.yield %31 : f32
    } -> tensor<4x16x1x256xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<4x16x1x256xf32>) outs(%10 : tensor<4x16x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = math.exp %in : f32
      linalg.yield %31 : f32
    } -> tensor<4x16x1x256xf32>
    %19 = tensor.empty() : tensor<4x16x1x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<4x16x1x1xf32>) -> tensor<4x16x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<4x16x1x256xf32>) outs(%20 : tensor<4x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %out : f32
      linalg.yield %31 : f32
    } -> tensor<4x16x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<4x16x1x256xf32>, tensor<4x16x1x1xf32>) outs(%10 : tensor<4x16x1x256xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %31 = arith.divf %in, %in_10 : f32
      linalg.yield %31 : f32
    } -> tensor<4x16x1x256xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<4x16x1x256xf32>) outs(%8 : tensor<4x16x1x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %31 = arith.truncf %in : f32 to bf16
      linalg.yield %31 : bf16
    } -> tensor<4x16x1x256xbf16>
    %collapsed_6 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<4x16x1x256xbf16> into tensor<64x1x256xbf16>
    %24 = tensor.empty() : tensor<4x16x256x512xbf16>
    %collapsed_7 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3]] : tensor<4x1x256x512xbf16> into tensor<4x256x512xbf16>
    %25 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_7 : tensor<4x256x512xbf16>) outs(%24 : tensor<4x16x256x512xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<4x16x256x512xbf16>
    %collapsed_8 = tensor.collapse_shape %25 [[0, 1], [2], [3]] : tensor<4x16x256x512xbf16> into tensor<64x256x512xbf16>
    %26 = tensor.empty() : tensor<64x1x512xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<64x1x512xf32>) -> tensor<64x1x512xf32>
    %28 = linalg.batch_matmul ins(%collapsed_6, %collapsed_8 : tensor<64x1x256xbf16>, tensor<64x256x512xbf16>) outs(%27 : tensor<64x1x512xf32>) -> tensor<64x1x512xf32>
    %29 = tensor.empty() : tensor<64x1x512xbf16>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<64x1x512xf32>) outs(%29 : tensor<64x1x512xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %31 = arith.truncf %in : f32 to bf16
      linalg.yield %31 : bf16
    } -> tensor<64x1x512xbf16>
    %expanded_9 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [4, 16, 1, 512] : tensor<64x1x512xbf16> into tensor<4x16x1x512xbf16>
    return %expanded_9 : tensor<4x16x1x512xbf16>
  }
}

// -----

// The keys are a concat of both caches, made by a kernel before.
// CHECK-LABEL: func.func @concatenated(
// CHECK: ridge.kernel "mla_decode_0" {{.*}} head_dim = 576, head_dim_v = 512
// CHECK-SAME: reads = [73728, 1179648, 0], writes = [65536]>)
#map = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @concatenated(%arg0: tensor<4x16x1x512xbf16>, %arg1: tensor<4x16x1x64xbf16>, %arg2: tensor<4x256x512xbf16>, %arg3: tensor<4x256x64xbf16>) -> tensor<4x16x1x512xbf16> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.352000e-01 : f64
    %concat = tensor.concat dim(3) %arg0, %arg1 : (tensor<4x16x1x512xbf16>, tensor<4x16x1x64xbf16>) -> tensor<4x16x1x576xbf16>
    %concat_2 = tensor.concat dim(2) %arg2, %arg3 : (tensor<4x256x512xbf16>, tensor<4x256x64xbf16>) -> tensor<4x256x576xbf16>
    %expanded = tensor.expand_shape %concat_2 [[0], [1, 2], [3]] output_shape [4, 1, 256, 576] : tensor<4x256x576xbf16> into tensor<4x1x256x576xbf16>
    %0 = tensor.empty() : tensor<4x1x576x256xbf16>
    %transposed = linalg.transpose ins(%expanded : tensor<4x1x256x576xbf16>) outs(%0 : tensor<4x1x576x256xbf16>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %concat [[0, 1], [2], [3]] : tensor<4x16x1x576xbf16> into tensor<64x1x576xbf16>
    %1 = tensor.empty() : tensor<4x16x576x256xbf16>
    %collapsed_3 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<4x1x576x256xbf16> into tensor<4x576x256xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_3 : tensor<4x576x256xbf16>) outs(%1 : tensor<4x16x576x256xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<4x16x576x256xbf16>
    %collapsed_4 = tensor.collapse_shape %2 [[0, 1], [2], [3]] : tensor<4x16x576x256xbf16> into tensor<64x576x256xbf16>
    %3 = tensor.empty() : tensor<64x1x256xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<64x1x256xf32>) -> tensor<64x1x256xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<64x1x576xbf16>, tensor<64x576x256xbf16>) outs(%4 : tensor<64x1x256xf32>) -> tensor<64x1x256xf32>
    %6 = tensor.empty() : tensor<64x1x256xbf16>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<64x1x256xf32>) outs(%6 : tensor<64x1x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %31 = arith.truncf %in : f32 to bf16
      linalg.yield %31 : bf16
    } -> tensor<64x1x256xbf16>
    %expanded_5 = tensor.expand_shape %7 [[0, 1], [2], [3]] output_shape [4, 16, 1, 256] : tensor<64x1x256xbf16> into tensor<4x16x1x256xbf16>
    %8 = tensor.empty() : tensor<4x16x1x256xbf16>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<4x16x1x256xbf16>) outs(%8 : tensor<4x16x1x256xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %31 = arith.truncf %cst_1 : f64 to bf16
      %32 = arith.mulf %in, %31 : bf16
      linalg.yield %32 : bf16
    } -> tensor<4x16x1x256xbf16>
    %10 = tensor.empty() : tensor<4x16x1x256xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<4x16x1x256xbf16>) outs(%10 : tensor<4x16x1x256xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %31 = arith.extf %in : bf16 to f32
      linalg.yield %31 : f32
    } -> tensor<4x16x1x256xf32>
    %12 = tensor.empty() : tensor<4x16x1xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<4x16x1xi64>) -> tensor<4x16x1xi64>
    %14 = tensor.empty() : tensor<4x16x1xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<4x16x1xf32>) -> tensor<4x16x1xf32>
    %16:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<4x16x1x256xf32>) outs(%15, %13 : tensor<4x16x1xf32>, tensor<4x16x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_10: i64):
      %31 = linalg.index 3 : index
      %32 = arith.index_cast %31 : index to i64
      %33 = arith.maximumf %in, %out : f32
      %34 = arith.cmpf ogt, %in, %out : f32
      %35 = arith.select %34, %32, %out_10 : i64
      linalg.yield %33, %35 : f32, i64
    } -> (tensor<4x16x1xf32>, tensor<4x16x1xi64>)
    %expanded_6 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [4, 16, 1, 1] : tensor<4x16x1xf32> into tensor<4x16x1x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_6 : tensor<4x16x1x256xf32>, tensor<4x16x1x1xf32>) outs(%10 : tensor<4x16x1x256xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %31 = arith.subf %in, %in_10 : f32
      linalg.yield %31 : f32
    } -> tensor<4x16x1x256xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<4x16x1x256xf32>) outs(%10 : tensor<4x16x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = math.exp %in : f32
      linalg.yield %31 : f32
    } -> tensor<4x16x1x256xf32>
    %19 = tensor.empty() : tensor<4x16x1x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<4x16x1x1xf32>) -> tensor<4x16x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<4x16x1x256xf32>) outs(%20 : tensor<4x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %out : f32
      linalg.yield %31 : f32
    } -> tensor<4x16x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<4x16x1x256xf32>, tensor<4x16x1x1xf32>) outs(%10 : tensor<4x16x1x256xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %31 = arith.divf %in, %in_10 : f32
      linalg.yield %31 : f32
    } -> tensor<4x16x1x256xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<4x16x1x256xf32>) outs(%8 : tensor<4x16x1x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %31 = arith.truncf %in : f32 to bf16
      linalg.yield %31 : bf16
    } -> tensor<4x16x1x256xbf16>
    %collapsed_7 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<4x16x1x256xbf16> into tensor<64x1x256xbf16>
    %24 = tensor.empty() : tensor<4x16x256x512xbf16>
    %25 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<4x256x512xbf16>) outs(%24 : tensor<4x16x256x512xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<4x16x256x512xbf16>
    %collapsed_8 = tensor.collapse_shape %25 [[0, 1], [2], [3]] : tensor<4x16x256x512xbf16> into tensor<64x256x512xbf16>
    %26 = tensor.empty() : tensor<64x1x512xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<64x1x512xf32>) -> tensor<64x1x512xf32>
    %28 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<64x1x256xbf16>, tensor<64x256x512xbf16>) outs(%27 : tensor<64x1x512xf32>) -> tensor<64x1x512xf32>
    %29 = tensor.empty() : tensor<64x1x512xbf16>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<64x1x512xf32>) outs(%29 : tensor<64x1x512xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %31 = arith.truncf %in : f32 to bf16
      linalg.yield %31 : bf16
    } -> tensor<64x1x512xbf16>
    %expanded_9 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [4, 16, 1, 512] : tensor<64x1x512xbf16> into tensor<4x16x1x512xbf16>
    return %expanded_9 : tensor<4x16x1x512xbf16>
  }
}

// -----

// The twin: values of their own beside one head of keys are an ordinary decode step that reads both.
// CHECK-LABEL: func.func @own_values(
// CHECK: ridge.kernel "attention_decode_0" {{.*}} batch = 4, heads_q = 16, heads_kv = 1, seq_q = 1, seq_kv = 256, head_dim = 576, head_dim_v = 512
// CHECK-SAME: reads = [73728, 1179648, 1048576], writes = [65536]>)
#map = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @own_values(%arg0: tensor<4x16x1x576xbf16>, %arg1: tensor<4x256x576xbf16>, %arg2: tensor<4x256x512xbf16>) -> tensor<4x16x1x512xbf16> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.352000e-01 : f64
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2], [3]] output_shape [4, 1, 256, 576] : tensor<4x256x576xbf16> into tensor<4x1x256x576xbf16>
    %0 = tensor.empty() : tensor<4x1x576x256xbf16>
    %transposed = linalg.transpose ins(%expanded : tensor<4x1x256x576xbf16>) outs(%0 : tensor<4x1x576x256xbf16>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<4x16x1x576xbf16> into tensor<64x1x576xbf16>
    %1 = tensor.empty() : tensor<4x16x576x256xbf16>
    %collapsed_2 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<4x1x576x256xbf16> into tensor<4x576x256xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_2 : tensor<4x576x256xbf16>) outs(%1 : tensor<4x16x576x256xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<4x16x576x256xbf16>
    %collapsed_3 = tensor.collapse_shape %2 [[0, 1], [2], [3]] : tensor<4x16x576x256xbf16> into tensor<64x576x256xbf16>
    %3 = tensor.empty() : tensor<64x1x256xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<64x1x256xf32>) -> tensor<64x1x256xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<64x1x576xbf16>, tensor<64x576x256xbf16>) outs(%4 : tensor<64x1x256xf32>) -> tensor<64x1x256xf32>
    %6 = tensor.empty() : tensor<64x1x256xbf16>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<64x1x256xf32>) outs(%6 : tensor<64x1x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %31 = arith.truncf %in : f32 to bf16
      linalg.yield %31 : bf16
    } -> tensor<64x1x256xbf16>
    %expanded_4 = tensor.expand_shape %7 [[0, 1], [2], [3]] output_shape [4, 16, 1, 256] : tensor<64x1x256xbf16> into tensor<4x16x1x256xbf16>
    %8 = tensor.empty() : tensor<4x16x1x256xbf16>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<4x16x1x256xbf16>) outs(%8 : tensor<4x16x1x256xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %31 = arith.truncf %cst_1 : f64 to bf16
      %32 = arith.mulf %in, %31 : bf16
      linalg.yield %32 : bf16
    } -> tensor<4x16x1x256xbf16>
    %10 = tensor.empty() : tensor<4x16x1x256xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<4x16x1x256xbf16>) outs(%10 : tensor<4x16x1x256xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %31 = arith.extf %in : bf16 to f32
      linalg.yield %31 : f32
    } -> tensor<4x16x1x256xf32>
    %12 = tensor.empty() : tensor<4x16x1xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<4x16x1xi64>) -> tensor<4x16x1xi64>
    %14 = tensor.empty() : tensor<4x16x1xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<4x16x1xf32>) -> tensor<4x16x1xf32>
    %16:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<4x16x1x256xf32>) outs(%15, %13 : tensor<4x16x1xf32>, tensor<4x16x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %31 = linalg.index 3 : index
      %32 = arith.index_cast %31 : index to i64
      %33 = arith.maximumf %in, %out : f32
      %34 = arith.cmpf ogt, %in, %out : f32
      %35 = arith.select %34, %32, %out_9 : i64
      linalg.yield %33, %35 : f32, i64
    } -> (tensor<4x16x1xf32>, tensor<4x16x1xi64>)
    %expanded_5 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [4, 16, 1, 1] : tensor<4x16x1xf32> into tensor<4x16x1x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_5 : tensor<4x16x1x256xf32>, tensor<4x16x1x1xf32>) outs(%10 : tensor<4x16x1x256xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %31 = arith.subf %in, %in_9 : f32
      linalg.yield %31 : f32
    } -> tensor<4x16x1x256xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<4x16x1x256xf32>) outs(%10 : tensor<4x16x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = math.exp %in : f32
      linalg.yield %31 : f32
    } -> tensor<4x16x1x256xf32>
    %19 = tensor.empty() : tensor<4x16x1x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<4x16x1x1xf32>) -> tensor<4x16x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<4x16x1x256xf32>) outs(%20 : tensor<4x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %out : f32
      linalg.yield %31 : f32
    } -> tensor<4x16x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<4x16x1x256xf32>, tensor<4x16x1x1xf32>) outs(%10 : tensor<4x16x1x256xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %31 = arith.divf %in, %in_9 : f32
      linalg.yield %31 : f32
    } -> tensor<4x16x1x256xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<4x16x1x256xf32>) outs(%8 : tensor<4x16x1x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %31 = arith.truncf %in : f32 to bf16
      linalg.yield %31 : bf16
    } -> tensor<4x16x1x256xbf16>
    %collapsed_6 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<4x16x1x256xbf16> into tensor<64x1x256xbf16>
    %24 = tensor.empty() : tensor<4x16x256x512xbf16>
    %25 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<4x256x512xbf16>) outs(%24 : tensor<4x16x256x512xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<4x16x256x512xbf16>
    %collapsed_7 = tensor.collapse_shape %25 [[0, 1], [2], [3]] : tensor<4x16x256x512xbf16> into tensor<64x256x512xbf16>
    %26 = tensor.empty() : tensor<64x1x512xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<64x1x512xf32>) -> tensor<64x1x512xf32>
    %28 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<64x1x256xbf16>, tensor<64x256x512xbf16>) outs(%27 : tensor<64x1x512xf32>) -> tensor<64x1x512xf32>
    %29 = tensor.empty() : tensor<64x1x512xbf16>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<64x1x512xf32>) outs(%29 : tensor<64x1x512xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %31 = arith.truncf %in : f32 to bf16
      linalg.yield %31 : bf16
    } -> tensor<64x1x512xbf16>
    %expanded_8 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [4, 16, 1, 512] : tensor<64x1x512xbf16> into tensor<4x16x1x512xbf16>
    return %expanded_8 : tensor<4x16x1x512xbf16>
  }
}
