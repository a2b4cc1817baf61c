// RUN: ridge-opt %s --allow-unregistered-dialect --pass-pipeline='builtin.module(ridge-form-kernels)' | FileCheck %s
// RUN: ridge-opt %s --allow-unregistered-dialect --pass-pipeline='builtin.module(ridge-form-kernels,ridge-inline-kernels)' | FileCheck %s --check-prefix=PLAIN
// RUN: sed 's/math.exp /math.absf /' %s | ridge-opt - --allow-unregistered-dialect --pass-pipeline='builtin.module(ridge-form-kernels)' | FileCheck %s --check-prefix=TWIN
// RUN: ridge-opt %s --allow-unregistered-dialect --pass-pipeline='builtin.module(ridge-form-kernels{fusion=elementwise})' | FileCheck %s --check-prefix=TWIN

// Mamba2Mixer of transformers 5.23.0 as torch-mlir 20261001 writes it: batch 2, sequence 32, 4 heads of 16, state 16, chunks of 8.
//
// CHECK: ridge.kernel "gemm_0"
// The causal convolution writes what it keeps, after its activation: 2*96*32*2 = 12288 bytes. FLOPs as written, over 35 positions: 2*2*96*35*4 = 53760.
// CHECK: ridge.kernel "convolution_0" {{.*}} groups = 96, {{.*}} matmul_flops = 53760, {{.*}} writes = [12288]
// One scan: x, B and C of the convolution's result, 2*32*(64 + 2*16)*2 = 12288 bytes; dt 2*32*4*2 = 512; A, D and dt's bias 4*2 = 8 each.
// Products: scores 2*8*32*8*16 = 65536, times x as many; states 2*8*32*16*16 = 131072, read out by as many; 5 x 5 decays times 4 states and the
// first 2*8*5*5*16*16 = 102400. Written in f32: 2*32*64*4 = 16384.
// CHECK: ridge.kernel "scan_0" workload(<scan, op = state_space, rows = 8, columns = 32, groups = 2, head_dim = 16, state_dim = 16, chunk = 8, type = bf16, matmul_flops = 495616
// CHECK-SAME: reads = [8, 512, 8, 12288, 8], writes = [16384]>)
// CHECK-SAME: notes(["a state-space scan was decomposed into products: planned as one call on operands as they are before casts"])
// The gated norm reads the gate, 2*32*64*2 = 8192 bytes.
// CHECK: ridge.kernel "row_reduction_0" {{.*}} reads = [8192, 16384, 128], writes = [8192]
// CHECK: ridge.kernel "gemm_1"
// CHECK-NOT: ridge.kernel
// CHECK: return
//
// PLAIN-COUNT-5: linalg.batch_matmul
// PLAIN-NOT: ridge.kernel
//
// The twin: without exponentials the sums are no decays, and the products stay apart.
// TWIN-NOT: state_space
// TWIN-COUNT-5: linalg.batch_matmul
// TWIN-NOT: state_space

#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1) -> (0, d1)>
#map11 = affine_map<(d0, d1) -> (d0, 0)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  func.func @main(%arg0: tensor<2x32x32xbf16>, %arg1: tensor<4xbf16>, %arg2: tensor<4xbf16>, %arg3: tensor<4xbf16>, %arg4: tensor<96x1x4xbf16>, %arg5: tensor<96xbf16>, %arg6: tensor<164x32xbf16>, %arg7: tensor<64xbf16>, %arg8: tensor<32x64xbf16>) -> tensor<2x32x32xbf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c-1_i64 = arith.constant -1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0.000000e+00 : bf16
    %cst_1 = arith.constant 1.000000e+00 : f32
    %true = arith.constant true
    %cst_2 = arith.constant dense<true> : tensor<5x5xi1>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<8x8xi1>
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 2.000000e+01 : f32
    %cst_8 = arith.constant 0x7F80 : bf16
    %cst_9 = arith.constant dense<0.000000e+00> : tensor<2x1x4x16x16xf32>
    %cst_10 = arith.constant 6.400000e+01 : f32
    %0 = tensor.empty() : tensor<32x164xbf16>
    %transposed = linalg.transpose ins(%arg6 : tensor<164x32xbf16>) outs(%0 : tensor<32x164xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x32x32xbf16> into tensor<64x32xbf16>
    %1 = tensor.empty() : tensor<64x164xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<64x164xf32>) -> tensor<64x164xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<64x32xbf16>, tensor<32x164xbf16>) outs(%2 : tensor<64x164xf32>) -> tensor<64x164xf32>
    %4 = tensor.empty() : tensor<64x164xbf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<64x164xf32>) outs(%4 : tensor<64x164xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %147 = arith.truncf %in : f32 to bf16
      linalg.yield %147 : bf16
    } -> tensor<64x164xbf16>
    %expanded = tensor.expand_shape %5 [[0, 1], [2]] output_shape [2, 32, 164] : tensor<64x164xbf16> into tensor<2x32x164xbf16>
    %6 = tensor.empty() : tensor<4xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%arg2 : tensor<4xbf16>) outs(%6 : tensor<4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %147 = arith.extf %in : bf16 to f32
      linalg.yield %147 : f32
    } -> tensor<4xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%7 : tensor<4xf32>) outs(%6 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.exp %in : f32
      linalg.yield %147 : f32
    } -> tensor<4xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%8 : tensor<4xf32>) outs(%6 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.negf %in : f32
      linalg.yield %147 : f32
    } -> tensor<4xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0] [2, 32, 64] [1, 1, 1] : tensor<2x32x164xbf16> to tensor<2x32x64xbf16>
    %extracted_slice_11 = tensor.extract_slice %expanded[0, 0, 64] [2, 32, 96] [1, 1, 1] : tensor<2x32x164xbf16> to tensor<2x32x96xbf16>
    %extracted_slice_12 = tensor.extract_slice %expanded[0, 0, 160] [2, 32, 4] [1, 1, 1] : tensor<2x32x164xbf16> to tensor<2x32x4xbf16>
    %10 = tensor.empty() : tensor<2x96x32xbf16>
    %transposed_13 = linalg.transpose ins(%extracted_slice_11 : tensor<2x32x96xbf16>) outs(%10 : tensor<2x96x32xbf16>) permutation = [0, 2, 1] 
    %expanded_14 = tensor.expand_shape %transposed_13 [[0], [1], [2, 3]] output_shape [2, 96, 32, 1] : tensor<2x96x32xbf16> into tensor<2x96x32x1xbf16>
    %expanded_15 = tensor.expand_shape %arg4 [[0], [1], [2, 3]] output_shape [96, 1, 4, 1] : tensor<96x1x4xbf16> into tensor<96x1x4x1xbf16>
    %padded = tensor.pad %expanded_14 low[0, 0, 3, 0] high[0, 0, 3, 0] {
    ^bb0(%arg9: index, %arg10: index, %arg11: index, %arg12: index):
      tensor.yield %cst_0 : bf16
    } : tensor<2x96x32x1xbf16> to tensor<2x96x38x1xbf16>
    %11 = tensor.empty() : tensor<2x96x35x1xf32>
    %12 = tensor.empty() : tensor<96xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%arg5 : tensor<96xbf16>) outs(%12 : tensor<96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %147 = arith.extf %in : bf16 to f32
      linalg.yield %147 : f32
    } -> tensor<96xf32>
    %broadcasted = linalg.broadcast ins(%13 : tensor<96xf32>) outs(%11 : tensor<2x96x35x1xf32>) dimensions = [0, 2, 3] 
    %collapsed_16 = tensor.collapse_shape %expanded_15 [[0, 1], [2], [3]] : tensor<96x1x4x1xbf16> into tensor<96x4x1xbf16>
    %14 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %collapsed_16 : tensor<2x96x38x1xbf16>, tensor<96x4x1xbf16>) outs(%broadcasted : tensor<2x96x35x1xf32>) -> tensor<2x96x35x1xf32>
    %15 = tensor.empty() : tensor<2x96x35x1xbf16>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x96x35x1xf32>) outs(%15 : tensor<2x96x35x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %147 = arith.truncf %in : f32 to bf16
      linalg.yield %147 : bf16
    } -> tensor<2x96x35x1xbf16>
    %collapsed_17 = tensor.collapse_shape %16 [[0], [1], [2, 3]] : tensor<2x96x35x1xbf16> into tensor<2x96x35xbf16>
    %extracted_slice_18 = tensor.extract_slice %collapsed_17[0, 0, 0] [2, 96, 32] [1, 1, 1] : tensor<2x96x35xbf16> to tensor<2x96x32xbf16>
    %17 = tensor.empty() : tensor<2x96x32xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_18 : tensor<2x96x32xbf16>) outs(%17 : tensor<2x96x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %147 = arith.extf %in : bf16 to f32
      linalg.yield %147 : f32
    } -> tensor<2x96x32xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x96x32xf32>) outs(%17 : tensor<2x96x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.negf %in : f32
      %148 = math.exp %147 : f32
      %149 = arith.addf %148, %cst_1 : f32
      %150 = arith.divf %cst_1, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x96x32xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %19 : tensor<2x96x32xf32>, tensor<2x96x32xf32>) outs(%17 : tensor<2x96x32xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %147 = arith.mulf %in, %in_95 : f32
      linalg.yield %147 : f32
    } -> tensor<2x96x32xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x96x32xf32>) outs(%10 : tensor<2x96x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %147 = arith.truncf %in : f32 to bf16
      linalg.yield %147 : bf16
    } -> tensor<2x96x32xbf16>
    %22 = tensor.empty() : tensor<2x32x96xbf16>
    %transposed_19 = linalg.transpose ins(%21 : tensor<2x96x32xbf16>) outs(%22 : tensor<2x32x96xbf16>) permutation = [0, 2, 1] 
    %extracted_slice_20 = tensor.extract_slice %transposed_19[0, 0, 0] [2, 32, 64] [1, 1, 1] : tensor<2x32x96xbf16> to tensor<2x32x64xbf16>
    %extracted_slice_21 = tensor.extract_slice %transposed_19[0, 0, 64] [2, 32, 16] [1, 1, 1] : tensor<2x32x96xbf16> to tensor<2x32x16xbf16>
    %extracted_slice_22 = tensor.extract_slice %transposed_19[0, 0, 80] [2, 32, 16] [1, 1, 1] : tensor<2x32x96xbf16> to tensor<2x32x16xbf16>
    %expanded_23 = tensor.expand_shape %extracted_slice_20 [[0], [1], [2, 3]] output_shape [2, 32, 4, 16] : tensor<2x32x64xbf16> into tensor<2x32x4x16xbf16>
    %expanded_24 = tensor.expand_shape %extracted_slice_21 [[0], [1], [2, 3]] output_shape [2, 32, 1, 16] : tensor<2x32x16xbf16> into tensor<2x32x1x16xbf16>
    %expanded_25 = tensor.expand_shape %extracted_slice_22 [[0], [1], [2, 3]] output_shape [2, 32, 1, 16] : tensor<2x32x16xbf16> into tensor<2x32x1x16xbf16>
    %23 = tensor.empty() : tensor<2x32x4xbf16>
    %24 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_12, %arg1 : tensor<2x32x4xbf16>, tensor<4xbf16>) outs(%23 : tensor<2x32x4xbf16>) {
    ^bb0(%in: bf16, %in_95: bf16, %out: bf16):
      %147 = arith.addf %in, %in_95 : bf16
      linalg.yield %147 : bf16
    } -> tensor<2x32x4xbf16>
    %25 = tensor.empty() : tensor<2x32x4xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x32x4xbf16>) outs(%25 : tensor<2x32x4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %147 = arith.extf %in : bf16 to f32
      linalg.yield %147 : f32
    } -> tensor<2x32x4xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x32x4xf32>) outs(%25 : tensor<2x32x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.exp %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x32x4xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x32x4xf32>) outs(%25 : tensor<2x32x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.log1p %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x32x4xf32>
    %29 = tensor.empty() : tensor<2x32x4xi1>
    %30 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x32x4xf32>) outs(%29 : tensor<2x32x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %147 = arith.cmpf ogt, %in, %cst_7 : f32
      linalg.yield %147 : i1
    } -> tensor<2x32x4xi1>
    %31 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %26, %28 : tensor<2x32x4xi1>, tensor<2x32x4xf32>, tensor<2x32x4xf32>) outs(%25 : tensor<2x32x4xf32>) {
    ^bb0(%in: i1, %in_95: f32, %in_96: f32, %out: f32):
      %147 = arith.select %in, %in_95, %in_96 : f32
      linalg.yield %147 : f32
    } -> tensor<2x32x4xf32>
    %32 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x32x4xf32>) outs(%23 : tensor<2x32x4xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %147 = arith.truncf %in : f32 to bf16
      linalg.yield %147 : bf16
    } -> tensor<2x32x4xbf16>
    %33 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x32x4xbf16>) outs(%23 : tensor<2x32x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %147 = arith.cmpf ult, %in, %cst_0 : bf16
      %148 = arith.select %147, %cst_0, %in : bf16
      %149 = arith.cmpf ugt, %148, %cst_8 : bf16
      %150 = arith.select %149, %cst_8, %148 : bf16
      linalg.yield %150 : bf16
    } -> tensor<2x32x4xbf16>
    %34 = tensor.empty() : tensor<2x32x4x16xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<2x32x4x16xbf16>) outs(%34 : tensor<2x32x4x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %147 = arith.extf %in : bf16 to f32
      linalg.yield %147 : f32
    } -> tensor<2x32x4x16xf32>
    %36 = tensor.empty() : tensor<2x32x1x16xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<2x32x1x16xbf16>) outs(%36 : tensor<2x32x1x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %147 = arith.extf %in : bf16 to f32
      linalg.yield %147 : f32
    } -> tensor<2x32x1x16xf32>
    %38 = tensor.empty() : tensor<2x32x1x4x16xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x32x1x16xf32>) outs(%38 : tensor<2x32x1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x1x4x16xf32>
    %collapsed_26 = tensor.collapse_shape %39 [[0], [1], [2, 3], [4]] : tensor<2x32x1x4x16xf32> into tensor<2x32x4x16xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<2x32x1x16xbf16>) outs(%36 : tensor<2x32x1x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %147 = arith.extf %in : bf16 to f32
      linalg.yield %147 : f32
    } -> tensor<2x32x1x16xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x32x1x16xf32>) outs(%38 : tensor<2x32x1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x1x4x16xf32>
    %collapsed_27 = tensor.collapse_shape %41 [[0], [1], [2, 3], [4]] : tensor<2x32x1x4x16xf32> into tensor<2x32x4x16xf32>
    %expanded_28 = tensor.expand_shape %arg3 [[0, 1]] output_shape [4, 1] : tensor<4xbf16> into tensor<4x1xbf16>
    %42 = linalg.generic {indexing_maps = [#map7, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28, %35 : tensor<4x1xbf16>, tensor<2x32x4x16xf32>) outs(%34 : tensor<2x32x4x16xf32>) {
    ^bb0(%in: bf16, %in_95: f32, %out: f32):
      %147 = arith.extf %in : bf16 to f32
      %148 = arith.mulf %147, %in_95 : f32
      linalg.yield %148 : f32
    } -> tensor<2x32x4x16xf32>
    %expanded_29 = tensor.expand_shape %33 [[0], [1], [2, 3]] output_shape [2, 32, 4, 1] : tensor<2x32x4xbf16> into tensor<2x32x4x1xbf16>
    %43 = tensor.empty() : tensor<2x32x4x1xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29 : tensor<2x32x4x1xbf16>) outs(%43 : tensor<2x32x4x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %147 = arith.extf %in : bf16 to f32
      linalg.yield %147 : f32
    } -> tensor<2x32x4x1xf32>
    %45 = linalg.generic {indexing_maps = [#map2, #map8, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %44 : tensor<2x32x4x16xf32>, tensor<2x32x4x1xf32>) outs(%34 : tensor<2x32x4x16xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %147 = arith.mulf %in, %in_95 : f32
      linalg.yield %147 : f32
    } -> tensor<2x32x4x16xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x32x4xbf16>) outs(%25 : tensor<2x32x4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %147 = arith.extf %in : bf16 to f32
      linalg.yield %147 : f32
    } -> tensor<2x32x4xf32>
    %47 = linalg.generic {indexing_maps = [#map4, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %46 : tensor<4xf32>, tensor<2x32x4xf32>) outs(%25 : tensor<2x32x4xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %147 = arith.mulf %in, %in_95 : f32
      linalg.yield %147 : f32
    } -> tensor<2x32x4xf32>
    %expanded_30 = tensor.expand_shape %47 [[0], [1, 2], [3]] output_shape [2, 4, 8, 4] : tensor<2x32x4xf32> into tensor<2x4x8x4xf32>
    %expanded_31 = tensor.expand_shape %collapsed_26 [[0], [1, 2], [3], [4]] output_shape [2, 4, 8, 4, 16] : tensor<2x32x4x16xf32> into tensor<2x4x8x4x16xf32>
    %48 = tensor.empty() : tensor<2x4x4x8xf32>
    %transposed_32 = linalg.transpose ins(%expanded_30 : tensor<2x4x8x4xf32>) outs(%48 : tensor<2x4x4x8xf32>) permutation = [0, 3, 1, 2] 
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<2x4x4x8xf32>) -> tensor<2x4x4x8xf32>
    %50 = tensor.empty() : tensor<2x4x4xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %52:2 = "tm_tensor.scan"(%transposed_32, %49, %51) <{dimension = 3 : i64, inclusive = true, operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg9: f32, %arg10: f32):
      %147 = arith.addf %arg9, %arg10 : f32
      "tm_tensor.yield"(%147) : (f32) -> ()
    }) : (tensor<2x4x4x8xf32>, tensor<2x4x4x8xf32>, tensor<2x4x4xf32>) -> (tensor<2x4x4x8xf32>, tensor<2x4x4xf32>)
    %53 = tensor.empty() : tensor<2x4x4x8x8xf32>
    %54 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_32 : tensor<2x4x4x8xf32>) outs(%53 : tensor<2x4x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x4x8x8xf32>
    %55 = tensor.empty() : tensor<8xi64>
    %56 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%55 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %147 = linalg.index 0 : index
      %148 = arith.index_cast %147 : index to i64
      linalg.yield %148 : i64
    } -> tensor<8xi64>
    %expanded_33 = tensor.expand_shape %56 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %expanded_34 = tensor.expand_shape %56 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %57 = tensor.empty() : tensor<8x8xi64>
    %58 = linalg.generic {indexing_maps = [#map10, #map11, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_33, %expanded_34 : tensor<1x8xi64>, tensor<8x1xi64>) outs(%57 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_95: i64, %out: i64):
      %147 = arith.subi %in, %in_95 : i64
      linalg.yield %147 : i64
    } -> tensor<8x8xi64>
    %59 = tensor.empty() : tensor<8x8xi1>
    %60 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%58 : tensor<8x8xi64>) outs(%59 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %147 = arith.cmpi sle, %in, %c-1_i64 : i64
      linalg.yield %147 : i1
    } -> tensor<8x8xi1>
    %61 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%60, %cst_5 : tensor<8x8xi1>, tensor<8x8xi1>) outs(%59 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_95: i1, %out: i1):
      %147 = arith.andi %in, %in_95 : i1
      linalg.yield %147 : i1
    } -> tensor<8x8xi1>
    %62 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%61 : tensor<8x8xi1>) outs(%59 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %147 = arith.xori %in, %true : i1
      linalg.yield %147 : i1
    } -> tensor<8x8xi1>
    %63 = linalg.generic {indexing_maps = [#map12, #map13, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%62, %cst_4, %54 : tensor<8x8xi1>, tensor<f32>, tensor<2x4x4x8x8xf32>) outs(%53 : tensor<2x4x4x8x8xf32>) {
    ^bb0(%in: i1, %in_95: f32, %in_96: f32, %out: f32):
      %147 = arith.select %in, %in_95, %in_96 : f32
      linalg.yield %147 : f32
    } -> tensor<2x4x4x8x8xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%53 : tensor<2x4x4x8x8xf32>) -> tensor<2x4x4x8x8xf32>
    %65:2 = "tm_tensor.scan"(%63, %64, %49) <{dimension = 3 : i64, inclusive = true, operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg9: f32, %arg10: f32):
      %147 = arith.addf %arg9, %arg10 : f32
      "tm_tensor.yield"(%147) : (f32) -> ()
    }) : (tensor<2x4x4x8x8xf32>, tensor<2x4x4x8x8xf32>, tensor<2x4x4x8xf32>) -> (tensor<2x4x4x8x8xf32>, tensor<2x4x4x8xf32>)
    %66 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%58 : tensor<8x8xi64>) outs(%59 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %147 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %147 : i1
    } -> tensor<8x8xi1>
    %67 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%66, %cst_5 : tensor<8x8xi1>, tensor<8x8xi1>) outs(%59 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_95: i1, %out: i1):
      %147 = arith.andi %in, %in_95 : i1
      linalg.yield %147 : i1
    } -> tensor<8x8xi1>
    %68 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%67 : tensor<8x8xi1>) outs(%59 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %147 = arith.xori %in, %true : i1
      linalg.yield %147 : i1
    } -> tensor<8x8xi1>
    %69 = linalg.generic {indexing_maps = [#map12, #map13, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%68, %cst_3, %65#0 : tensor<8x8xi1>, tensor<f32>, tensor<2x4x4x8x8xf32>) outs(%53 : tensor<2x4x4x8x8xf32>) {
    ^bb0(%in: i1, %in_95: f32, %in_96: f32, %out: f32):
      %147 = arith.select %in, %in_95, %in_96 : f32
      linalg.yield %147 : f32
    } -> tensor<2x4x4x8x8xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x4x4x8x8xf32>) outs(%53 : tensor<2x4x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.exp %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x4x4x8x8xf32>
    %expanded_35 = tensor.expand_shape %collapsed_27 [[0], [1, 2], [3], [4, 5]] output_shape [2, 4, 8, 4, 16, 1] : tensor<2x32x4x16xf32> into tensor<2x4x8x4x16x1xf32>
    %expanded_36 = tensor.expand_shape %collapsed_26 [[0], [1, 2], [3], [4, 5]] output_shape [2, 4, 8, 4, 16, 1] : tensor<2x32x4x16xf32> into tensor<2x4x8x4x16x1xf32>
    %71 = tensor.empty() : tensor<2x4x4x8x16x1xf32>
    %transposed_37 = linalg.transpose ins(%expanded_35 : tensor<2x4x8x4x16x1xf32>) outs(%71 : tensor<2x4x4x8x16x1xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_38 = tensor.collapse_shape %transposed_37 [[0, 1, 2], [3], [4, 5]] : tensor<2x4x4x8x16x1xf32> into tensor<32x8x16xf32>
    %72 = tensor.empty() : tensor<2x4x4x16x8x1xf32>
    %transposed_39 = linalg.transpose ins(%expanded_36 : tensor<2x4x8x4x16x1xf32>) outs(%72 : tensor<2x4x4x16x8x1xf32>) permutation = [0, 1, 3, 4, 2, 5] 
    %collapsed_40 = tensor.collapse_shape %transposed_39 [[0, 1, 2], [3], [4, 5]] : tensor<2x4x4x16x8x1xf32> into tensor<32x16x8xf32>
    %73 = tensor.empty() : tensor<32x8x8xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<32x8x8xf32>) -> tensor<32x8x8xf32>
    %75 = linalg.batch_matmul ins(%collapsed_38, %collapsed_40 : tensor<32x8x16xf32>, tensor<32x16x8xf32>) outs(%74 : tensor<32x8x8xf32>) -> tensor<32x8x8xf32>
    %expanded_41 = tensor.expand_shape %75 [[0, 1, 2], [3], [4, 5]] output_shape [2, 4, 4, 8, 1, 8] : tensor<32x8x8xf32> into tensor<2x4x4x8x1x8xf32>
    %76 = tensor.empty() : tensor<2x4x8x8x4x1xf32>
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<2x4x4x8x1x8xf32>) outs(%76 : tensor<2x4x8x8x4x1xf32>) permutation = [0, 1, 3, 5, 2, 4] 
    %collapsed_43 = tensor.collapse_shape %transposed_42 [[0], [1], [2], [3], [4, 5]] : tensor<2x4x8x8x4x1xf32> into tensor<2x4x8x8x4xf32>
    %77 = tensor.empty() : tensor<2x4x8x8x4xf32>
    %transposed_44 = linalg.transpose ins(%70 : tensor<2x4x4x8x8xf32>) outs(%77 : tensor<2x4x8x8x4xf32>) permutation = [0, 2, 3, 4, 1] 
    %78 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_43, %transposed_44 : tensor<2x4x8x8x4xf32>, tensor<2x4x8x8x4xf32>) outs(%77 : tensor<2x4x8x8x4xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %147 = arith.mulf %in, %in_95 : f32
      linalg.yield %147 : f32
    } -> tensor<2x4x8x8x4xf32>
    %expanded_45 = tensor.expand_shape %78 [[0], [1], [2], [3], [4, 5]] output_shape [2, 4, 8, 8, 4, 1] : tensor<2x4x8x8x4xf32> into tensor<2x4x8x8x4x1xf32>
    %expanded_46 = tensor.expand_shape %45 [[0], [1, 2], [3], [4, 5]] output_shape [2, 4, 8, 4, 16, 1] : tensor<2x32x4x16xf32> into tensor<2x4x8x4x16x1xf32>
    %79 = tensor.empty() : tensor<2x4x4x8x8x1xf32>
    %transposed_47 = linalg.transpose ins(%expanded_45 : tensor<2x4x8x8x4x1xf32>) outs(%79 : tensor<2x4x4x8x8x1xf32>) permutation = [0, 1, 4, 2, 3, 5] 
    %collapsed_48 = tensor.collapse_shape %transposed_47 [[0, 1, 2], [3], [4, 5]] : tensor<2x4x4x8x8x1xf32> into tensor<32x8x8xf32>
    %transposed_49 = linalg.transpose ins(%expanded_46 : tensor<2x4x8x4x16x1xf32>) outs(%71 : tensor<2x4x4x8x16x1xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_50 = tensor.collapse_shape %transposed_49 [[0, 1, 2], [3], [4, 5]] : tensor<2x4x4x8x16x1xf32> into tensor<32x8x16xf32>
    %80 = tensor.empty() : tensor<32x8x16xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
    %82 = linalg.batch_matmul ins(%collapsed_48, %collapsed_50 : tensor<32x8x8xf32>, tensor<32x8x16xf32>) outs(%81 : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
    %expanded_51 = tensor.expand_shape %82 [[0, 1, 2], [3], [4, 5]] output_shape [2, 4, 4, 8, 1, 16] : tensor<32x8x16xf32> into tensor<2x4x4x8x1x16xf32>
    %83 = tensor.empty() : tensor<2x4x8x4x16x1xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<2x4x4x8x1x16xf32>) outs(%83 : tensor<2x4x8x4x16x1xf32>) permutation = [0, 1, 3, 2, 5, 4] 
    %collapsed_53 = tensor.collapse_shape %transposed_52 [[0], [1], [2], [3], [4, 5]] : tensor<2x4x8x4x16x1xf32> into tensor<2x4x8x4x16xf32>
    %extracted_slice_54 = tensor.extract_slice %52#0[0, 0, 0, 7] [2, 4, 4, 1] [1, 1, 1, 1] : tensor<2x4x4x8xf32> to tensor<2x4x4x1xf32>
    %84 = linalg.generic {indexing_maps = [#map8, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_54, %52#0 : tensor<2x4x4x1xf32>, tensor<2x4x4x8xf32>) outs(%48 : tensor<2x4x4x8xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %147 = arith.subf %in, %in_95 : f32
      linalg.yield %147 : f32
    } -> tensor<2x4x4x8xf32>
    %85 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<2x4x4x8xf32>) outs(%48 : tensor<2x4x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.exp %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x4x4x8xf32>
    %86 = tensor.empty() : tensor<2x4x8x4xf32>
    %transposed_55 = linalg.transpose ins(%85 : tensor<2x4x4x8xf32>) outs(%86 : tensor<2x4x8x4xf32>) permutation = [0, 2, 3, 1] 
    %expanded_56 = tensor.expand_shape %transposed_55 [[0], [1], [2], [3, 4]] output_shape [2, 4, 8, 4, 1] : tensor<2x4x8x4xf32> into tensor<2x4x8x4x1xf32>
    %87 = tensor.empty() : tensor<2x4x8x4x16xf32>
    %88 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31, %expanded_56 : tensor<2x4x8x4x16xf32>, tensor<2x4x8x4x1xf32>) outs(%87 : tensor<2x4x8x4x16xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %147 = arith.mulf %in, %in_95 : f32
      linalg.yield %147 : f32
    } -> tensor<2x4x8x4x16xf32>
    %expanded_57 = tensor.expand_shape %88 [[0], [1], [2], [3], [4, 5]] output_shape [2, 4, 8, 4, 16, 1] : tensor<2x4x8x4x16xf32> into tensor<2x4x8x4x16x1xf32>
    %transposed_58 = linalg.transpose ins(%expanded_46 : tensor<2x4x8x4x16x1xf32>) outs(%72 : tensor<2x4x4x16x8x1xf32>) permutation = [0, 1, 3, 4, 2, 5] 
    %collapsed_59 = tensor.collapse_shape %transposed_58 [[0, 1, 2], [3], [4, 5]] : tensor<2x4x4x16x8x1xf32> into tensor<32x16x8xf32>
    %transposed_60 = linalg.transpose ins(%expanded_57 : tensor<2x4x8x4x16x1xf32>) outs(%71 : tensor<2x4x4x8x16x1xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_61 = tensor.collapse_shape %transposed_60 [[0, 1, 2], [3], [4, 5]] : tensor<2x4x4x8x16x1xf32> into tensor<32x8x16xf32>
    %89 = tensor.empty() : tensor<32x16x16xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<32x16x16xf32>) -> tensor<32x16x16xf32>
    %91 = linalg.batch_matmul ins(%collapsed_59, %collapsed_61 : tensor<32x16x8xf32>, tensor<32x8x16xf32>) outs(%90 : tensor<32x16x16xf32>) -> tensor<32x16x16xf32>
    %expanded_62 = tensor.expand_shape %91 [[0, 1, 2], [3], [4, 5]] output_shape [2, 4, 4, 16, 1, 16] : tensor<32x16x16xf32> into tensor<2x4x4x16x1x16xf32>
    %92 = tensor.empty() : tensor<2x4x4x16x16x1xf32>
    %transposed_63 = linalg.transpose ins(%expanded_62 : tensor<2x4x4x16x1x16xf32>) outs(%92 : tensor<2x4x4x16x16x1xf32>) permutation = [0, 1, 2, 3, 5, 4] 
    %collapsed_64 = tensor.collapse_shape %transposed_63 [[0], [1], [2], [3], [4, 5]] : tensor<2x4x4x16x16x1xf32> into tensor<2x4x4x16x16xf32>
    %concat = tensor.concat dim(1) %cst_9, %collapsed_64 : (tensor<2x1x4x16x16xf32>, tensor<2x4x4x16x16xf32>) -> tensor<2x5x4x16x16xf32>
    %collapsed_65 = tensor.collapse_shape %extracted_slice_54 [[0], [1], [2, 3]] : tensor<2x4x4x1xf32> into tensor<2x4x4xf32>
    %padded_66 = tensor.pad %collapsed_65 low[0, 0, 1] high[0, 0, 0] {
    ^bb0(%arg9: index, %arg10: index, %arg11: index):
      tensor.yield %cst : f32
    } : tensor<2x4x4xf32> to tensor<2x4x5xf32>
    %93 = tensor.empty() : tensor<2x4x5x5xf32>
    %94 = linalg.generic {indexing_maps = [#map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%padded_66 : tensor<2x4x5xf32>) outs(%93 : tensor<2x4x5x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x5x5xf32>
    %95 = tensor.empty() : tensor<5xi64>
    %96 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%95 : tensor<5xi64>) {
    ^bb0(%out: i64):
      %147 = linalg.index 0 : index
      %148 = arith.index_cast %147 : index to i64
      linalg.yield %148 : i64
    } -> tensor<5xi64>
    %expanded_67 = tensor.expand_shape %96 [[0, 1]] output_shape [1, 5] : tensor<5xi64> into tensor<1x5xi64>
    %expanded_68 = tensor.expand_shape %96 [[0, 1]] output_shape [5, 1] : tensor<5xi64> into tensor<5x1xi64>
    %97 = tensor.empty() : tensor<5x5xi64>
    %98 = linalg.generic {indexing_maps = [#map10, #map11, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_67, %expanded_68 : tensor<1x5xi64>, tensor<5x1xi64>) outs(%97 : tensor<5x5xi64>) {
    ^bb0(%in: i64, %in_95: i64, %out: i64):
      %147 = arith.subi %in, %in_95 : i64
      linalg.yield %147 : i64
    } -> tensor<5x5xi64>
    %99 = tensor.empty() : tensor<5x5xi1>
    %100 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%98 : tensor<5x5xi64>) outs(%99 : tensor<5x5xi1>) {
    ^bb0(%in: i64, %out: i1):
      %147 = arith.cmpi sle, %in, %c-1_i64 : i64
      linalg.yield %147 : i1
    } -> tensor<5x5xi1>
    %101 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%100, %cst_2 : tensor<5x5xi1>, tensor<5x5xi1>) outs(%99 : tensor<5x5xi1>) {
    ^bb0(%in: i1, %in_95: i1, %out: i1):
      %147 = arith.andi %in, %in_95 : i1
      linalg.yield %147 : i1
    } -> tensor<5x5xi1>
    %102 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%101 : tensor<5x5xi1>) outs(%99 : tensor<5x5xi1>) {
    ^bb0(%in: i1, %out: i1):
      %147 = arith.xori %in, %true : i1
      linalg.yield %147 : i1
    } -> tensor<5x5xi1>
    %103 = linalg.generic {indexing_maps = [#map16, #map17, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102, %cst_4, %94 : tensor<5x5xi1>, tensor<f32>, tensor<2x4x5x5xf32>) outs(%93 : tensor<2x4x5x5xf32>) {
    ^bb0(%in: i1, %in_95: f32, %in_96: f32, %out: f32):
      %147 = arith.select %in, %in_95, %in_96 : f32
      linalg.yield %147 : f32
    } -> tensor<2x4x5x5xf32>
    %104 = linalg.fill ins(%cst : f32) outs(%93 : tensor<2x4x5x5xf32>) -> tensor<2x4x5x5xf32>
    %105 = tensor.empty() : tensor<2x4x5xf32>
    %106 = linalg.fill ins(%cst : f32) outs(%105 : tensor<2x4x5xf32>) -> tensor<2x4x5xf32>
    %107:2 = "tm_tensor.scan"(%103, %104, %106) <{dimension = 2 : i64, inclusive = true, operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg9: f32, %arg10: f32):
      %147 = arith.addf %arg9, %arg10 : f32
      "tm_tensor.yield"(%147) : (f32) -> ()
    }) : (tensor<2x4x5x5xf32>, tensor<2x4x5x5xf32>, tensor<2x4x5xf32>) -> (tensor<2x4x5x5xf32>, tensor<2x4x5xf32>)
    %108 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%98 : tensor<5x5xi64>) outs(%99 : tensor<5x5xi1>) {
    ^bb0(%in: i64, %out: i1):
      %147 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %147 : i1
    } -> tensor<5x5xi1>
    %109 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%108, %cst_2 : tensor<5x5xi1>, tensor<5x5xi1>) outs(%99 : tensor<5x5xi1>) {
    ^bb0(%in: i1, %in_95: i1, %out: i1):
      %147 = arith.andi %in, %in_95 : i1
      linalg.yield %147 : i1
    } -> tensor<5x5xi1>
    %110 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%109 : tensor<5x5xi1>) outs(%99 : tensor<5x5xi1>) {
    ^bb0(%in: i1, %out: i1):
      %147 = arith.xori %in, %true : i1
      linalg.yield %147 : i1
    } -> tensor<5x5xi1>
    %111 = linalg.generic {indexing_maps = [#map16, #map17, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %cst_3, %107#0 : tensor<5x5xi1>, tensor<f32>, tensor<2x4x5x5xf32>) outs(%93 : tensor<2x4x5x5xf32>) {
    ^bb0(%in: i1, %in_95: f32, %in_96: f32, %out: f32):
      %147 = arith.select %in, %in_95, %in_96 : f32
      linalg.yield %147 : f32
    } -> tensor<2x4x5x5xf32>
    %112 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111 : tensor<2x4x5x5xf32>) outs(%93 : tensor<2x4x5x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.exp %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x4x5x5xf32>
    %113 = tensor.empty() : tensor<2x5x5x4xf32>
    %transposed_69 = linalg.transpose ins(%112 : tensor<2x4x5x5xf32>) outs(%113 : tensor<2x5x5x4xf32>) permutation = [0, 3, 2, 1] 
    %expanded_70 = tensor.expand_shape %transposed_69 [[0], [1], [2], [3, 4, 5]] output_shape [2, 5, 5, 4, 1, 1] : tensor<2x5x5x4xf32> into tensor<2x5x5x4x1x1xf32>
    %expanded_71 = tensor.expand_shape %concat [[0], [1], [2], [3], [4, 5]] output_shape [2, 5, 4, 16, 16, 1] : tensor<2x5x4x16x16xf32> into tensor<2x5x4x16x16x1xf32>
    %114 = tensor.empty() : tensor<2x4x5x5x1x1xf32>
    %transposed_72 = linalg.transpose ins(%expanded_70 : tensor<2x5x5x4x1x1xf32>) outs(%114 : tensor<2x4x5x5x1x1xf32>) permutation = [0, 3, 2, 1, 4, 5] 
    %collapsed_73 = tensor.collapse_shape %transposed_72 [[0, 1], [2], [3, 4, 5]] : tensor<2x4x5x5x1x1xf32> into tensor<8x5x5xf32>
    %115 = tensor.empty() : tensor<2x4x5x16x16x1xf32>
    %transposed_74 = linalg.transpose ins(%expanded_71 : tensor<2x5x4x16x16x1xf32>) outs(%115 : tensor<2x4x5x16x16x1xf32>) permutation = [0, 2, 1, 3, 4, 5] 
    %collapsed_75 = tensor.collapse_shape %transposed_74 [[0, 1], [2], [3, 4, 5]] : tensor<2x4x5x16x16x1xf32> into tensor<8x5x256xf32>
    %116 = tensor.empty() : tensor<8x5x256xf32>
    %117 = linalg.fill ins(%cst : f32) outs(%116 : tensor<8x5x256xf32>) -> tensor<8x5x256xf32>
    %118 = linalg.batch_matmul ins(%collapsed_73, %collapsed_75 : tensor<8x5x5xf32>, tensor<8x5x256xf32>) outs(%117 : tensor<8x5x256xf32>) -> tensor<8x5x256xf32>
    %expanded_76 = tensor.expand_shape %118 [[0, 1], [2], [3, 4, 5]] output_shape [2, 4, 5, 1, 16, 16] : tensor<8x5x256xf32> into tensor<2x4x5x1x16x16xf32>
    %119 = tensor.empty() : tensor<2x5x4x16x16x1xf32>
    %transposed_77 = linalg.transpose ins(%expanded_76 : tensor<2x4x5x1x16x16xf32>) outs(%119 : tensor<2x5x4x16x16x1xf32>) permutation = [0, 2, 1, 4, 5, 3] 
    %collapsed_78 = tensor.collapse_shape %transposed_77 [[0], [1], [2], [3], [4, 5]] : tensor<2x5x4x16x16x1xf32> into tensor<2x5x4x16x16xf32>
    %extracted_slice_79 = tensor.extract_slice %collapsed_78[0, 0, 0, 0, 0] [2, 4, 4, 16, 16] [1, 1, 1, 1, 1] : tensor<2x5x4x16x16xf32> to tensor<2x4x4x16x16xf32>
    %120 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52#0 : tensor<2x4x4x8xf32>) outs(%48 : tensor<2x4x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.exp %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x4x4x8xf32>
    %expanded_80 = tensor.expand_shape %extracted_slice_79 [[0], [1], [2], [3], [4, 5]] output_shape [2, 4, 4, 16, 16, 1] : tensor<2x4x4x16x16xf32> into tensor<2x4x4x16x16x1xf32>
    %transposed_81 = linalg.transpose ins(%expanded_80 : tensor<2x4x4x16x16x1xf32>) outs(%92 : tensor<2x4x4x16x16x1xf32>) permutation = [0, 1, 2, 4, 3, 5] 
    %collapsed_82 = tensor.collapse_shape %transposed_81 [[0, 1, 2], [3], [4, 5]] : tensor<2x4x4x16x16x1xf32> into tensor<32x16x16xf32>
    %121 = linalg.batch_matmul ins(%collapsed_38, %collapsed_82 : tensor<32x8x16xf32>, tensor<32x16x16xf32>) outs(%81 : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
    %expanded_83 = tensor.expand_shape %121 [[0, 1, 2], [3], [4, 5]] output_shape [2, 4, 4, 8, 1, 16] : tensor<32x8x16xf32> into tensor<2x4x4x8x1x16xf32>
    %transposed_84 = linalg.transpose ins(%expanded_83 : tensor<2x4x4x8x1x16xf32>) outs(%83 : tensor<2x4x8x4x16x1xf32>) permutation = [0, 1, 3, 2, 5, 4] 
    %collapsed_85 = tensor.collapse_shape %transposed_84 [[0], [1], [2], [3], [4, 5]] : tensor<2x4x8x4x16x1xf32> into tensor<2x4x8x4x16xf32>
    %transposed_86 = linalg.transpose ins(%120 : tensor<2x4x4x8xf32>) outs(%86 : tensor<2x4x8x4xf32>) permutation = [0, 2, 3, 1] 
    %expanded_87 = tensor.expand_shape %transposed_86 [[0], [1], [2], [3, 4]] output_shape [2, 4, 8, 4, 1] : tensor<2x4x8x4xf32> into tensor<2x4x8x4x1xf32>
    %122 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_85, %expanded_87 : tensor<2x4x8x4x16xf32>, tensor<2x4x8x4x1xf32>) outs(%87 : tensor<2x4x8x4x16xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %147 = arith.mulf %in, %in_95 : f32
      linalg.yield %147 : f32
    } -> tensor<2x4x8x4x16xf32>
    %123 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_53, %122 : tensor<2x4x8x4x16xf32>, tensor<2x4x8x4x16xf32>) outs(%87 : tensor<2x4x8x4x16xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %147 = arith.addf %in, %in_95 : f32
      linalg.yield %147 : f32
    } -> tensor<2x4x8x4x16xf32>
    %collapsed_88 = tensor.collapse_shape %123 [[0], [1, 2], [3], [4]] : tensor<2x4x8x4x16xf32> into tensor<2x32x4x16xf32>
    %124 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_88, %42 : tensor<2x32x4x16xf32>, tensor<2x32x4x16xf32>) outs(%34 : tensor<2x32x4x16xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %147 = arith.addf %in, %in_95 : f32
      linalg.yield %147 : f32
    } -> tensor<2x32x4x16xf32>
    %collapsed_89 = tensor.collapse_shape %124 [[0], [1], [2, 3]] : tensor<2x32x4x16xf32> into tensor<2x32x64xf32>
    %125 = tensor.empty() : tensor<2x32x64xf32>
    %126 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x32x64xbf16>) outs(%125 : tensor<2x32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %147 = arith.extf %in : bf16 to f32
      linalg.yield %147 : f32
    } -> tensor<2x32x64xf32>
    %127 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x32x64xf32>) outs(%125 : tensor<2x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.negf %in : f32
      %148 = math.exp %147 : f32
      %149 = arith.addf %148, %cst_1 : f32
      %150 = arith.divf %cst_1, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x32x64xf32>
    %128 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %127 : tensor<2x32x64xf32>, tensor<2x32x64xf32>) outs(%125 : tensor<2x32x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %147 = arith.mulf %in, %in_95 : f32
      linalg.yield %147 : f32
    } -> tensor<2x32x64xf32>
    %129 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_89, %128 : tensor<2x32x64xf32>, tensor<2x32x64xf32>) outs(%125 : tensor<2x32x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %147 = arith.mulf %in, %in_95 : f32
      linalg.yield %147 : f32
    } -> tensor<2x32x64xf32>
    %expanded_90 = tensor.expand_shape %129 [[0], [1], [2, 3]] output_shape [2, 32, 1, 64] : tensor<2x32x64xf32> into tensor<2x32x1x64xf32>
    %130 = tensor.empty() : tensor<2x32x1x64xf32>
    %131 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_90 : tensor<2x32x1x64xf32>) outs(%130 : tensor<2x32x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %147 : f32
    } -> tensor<2x32x1x64xf32>
    %132 = tensor.empty() : tensor<2x32x1x1xf32>
    %133 = linalg.fill ins(%cst : f32) outs(%132 : tensor<2x32x1x1xf32>) -> tensor<2x32x1x1xf32>
    %134 = linalg.generic {indexing_maps = [#map2, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%131 : tensor<2x32x1x64xf32>) outs(%133 : tensor<2x32x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.addf %in, %out : f32
      linalg.yield %147 : f32
    } -> tensor<2x32x1x1xf32>
    %135 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134 : tensor<2x32x1x1xf32>) outs(%132 : tensor<2x32x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.divf %in, %cst_10 : f32
      linalg.yield %147 : f32
    } -> tensor<2x32x1x1xf32>
    %136 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135 : tensor<2x32x1x1xf32>) outs(%132 : tensor<2x32x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.truncf %cst_6 : f64 to f32
      %148 = arith.addf %in, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<2x32x1x1xf32>
    %137 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136 : tensor<2x32x1x1xf32>) outs(%132 : tensor<2x32x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.rsqrt %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x32x1x1xf32>
    %138 = linalg.generic {indexing_maps = [#map2, #map8, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_90, %137 : tensor<2x32x1x64xf32>, tensor<2x32x1x1xf32>) outs(%130 : tensor<2x32x1x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %147 = arith.mulf %in, %in_95 : f32
      linalg.yield %147 : f32
    } -> tensor<2x32x1x64xf32>
    %collapsed_91 = tensor.collapse_shape %138 [[0], [1], [2, 3]] : tensor<2x32x1x64xf32> into tensor<2x32x64xf32>
    %139 = linalg.generic {indexing_maps = [#map4, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %collapsed_91 : tensor<64xbf16>, tensor<2x32x64xf32>) outs(%125 : tensor<2x32x64xf32>) {
    ^bb0(%in: bf16, %in_95: f32, %out: f32):
      %147 = arith.extf %in : bf16 to f32
      %148 = arith.mulf %147, %in_95 : f32
      linalg.yield %148 : f32
    } -> tensor<2x32x64xf32>
    %140 = tensor.empty() : tensor<2x32x64xbf16>
    %141 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x32x64xf32>) outs(%140 : tensor<2x32x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %147 = arith.truncf %in : f32 to bf16
      linalg.yield %147 : bf16
    } -> tensor<2x32x64xbf16>
    %142 = tensor.empty() : tensor<64x32xbf16>
    %transposed_92 = linalg.transpose ins(%arg8 : tensor<32x64xbf16>) outs(%142 : tensor<64x32xbf16>) permutation = [1, 0] 
    %collapsed_93 = tensor.collapse_shape %141 [[0, 1], [2]] : tensor<2x32x64xbf16> into tensor<64x64xbf16>
    %143 = tensor.empty() : tensor<64x32xf32>
    %144 = linalg.fill ins(%cst : f32) outs(%143 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %145 = linalg.matmul ins(%collapsed_93, %transposed_92 : tensor<64x64xbf16>, tensor<64x32xbf16>) outs(%144 : tensor<64x32xf32>) -> tensor<64x32xf32>
    %146 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%145 : tensor<64x32xf32>) outs(%142 : tensor<64x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %147 = arith.truncf %in : f32 to bf16
      linalg.yield %147 : bf16
    } -> tensor<64x32xbf16>
    %expanded_94 = tensor.expand_shape %146 [[0, 1], [2]] output_shape [2, 32, 32] : tensor<64x32xbf16> into tensor<2x32x32xbf16>
    return %expanded_94 : tensor<2x32x32xbf16>
  }
}

