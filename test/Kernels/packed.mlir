// RUN: ridge-opt %s --split-input-file --pass-pipeline='builtin.module(ridge-form-kernels)' | FileCheck %s

// Weights of 4 bits, eight along k in a word, with zero points packed alike and scales by group, as GPTQ's linear layer spells it in torch
// (ModelCloud/GPTQModel@8f8b02a7: gptqmodel/nn_modules/qlinear/__init__.py, dequantize_weight), through torch.export and torch-mlir.
// The kernel reads 16 x 32 words of 4 bytes, that is 128 x 32 halves of a byte; beside them the group of each row (128 x 4), scales (4 x 32 x 2),
// shifts (8 x 4) and zero points (4 x 4 x 4).
// CHECK-LABEL: func @gptq
// CHECK: ridge.kernel "gemm_0" workload(<gemm, batch = 1, m = 4, n = 32, k = 128, lhs = f16, rhs = int4, acc = f32, out = f16, {{.*}} rhs_transposed = false, {{.*}} epilogue_read_bytes = 864, matmul_flops = 32768, reads = [512, 256, 2048, 32, 64, 1024], writes = [256]>)
// CHECK-SAME: notes(["the right operand is unpacked in the kernel: 8 of 4 bits in a word of 32", "the right operand is read as stored and de-quantised in the kernel"])
// CHECK-NOT: ridge.kernel
// CHECK: return
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map4 = affine_map<(d0, d1, d2) -> (0, d1, 0)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1) -> (d0)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
func.func @gptq(%arg0: tensor<4x128xf16>, %arg1: tensor<16x32xi32>, %arg2: tensor<4x4xi32>, %arg3: tensor<4x32xf16>, %arg4: tensor<128xi32>, %arg5: tensor<1x8xi32>) -> tensor<4x32xf16> {
  %c0_i64 = arith.constant 0 : i64
  %c4_i64 = arith.constant 4 : i64
  %cst = arith.constant 0.000000e+00 : f32
  %c15_i8 = arith.constant 15 : i8
  %0 = tensor.empty() : tensor<4x4x8xi32>
  %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<4x4xi32>) outs(%0 : tensor<4x4x8xi32>) {
  ^bb0(%in: i32, %out: i32):
    linalg.yield %in : i32
  } -> tensor<4x4x8xi32>
  %expanded = tensor.expand_shape %arg5 [[0, 1], [2]] output_shape [1, 1, 8] : tensor<1x8xi32> into tensor<1x1x8xi32>
  %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded : tensor<4x4x8xi32>, tensor<1x1x8xi32>) outs(%0 : tensor<4x4x8xi32>) {
  ^bb0(%in: i32, %in_2: i32, %out: i32):
    %25 = arith.shrsi %in, %in_2 : i32
    linalg.yield %25 : i32
  } -> tensor<4x4x8xi32>
  %3 = tensor.empty() : tensor<4x4x8xi8>
  %4 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<4x4x8xi32>) outs(%3 : tensor<4x4x8xi8>) {
  ^bb0(%in: i32, %out: i8):
    %25 = arith.trunci %in : i32 to i8
    linalg.yield %25 : i8
  } -> tensor<4x4x8xi8>
  %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<4x4x8xi8>) outs(%3 : tensor<4x4x8xi8>) {
  ^bb0(%in: i8, %out: i8):
    %25 = arith.andi %in, %c15_i8 : i8
    linalg.yield %25 : i8
  } -> tensor<4x4x8xi8>
  %collapsed = tensor.collapse_shape %5 [[0], [1, 2]] : tensor<4x4x8xi8> into tensor<4x32xi8>
  %6 = tensor.empty() : tensor<16x8x32xi32>
  %7 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<16x32xi32>) outs(%6 : tensor<16x8x32xi32>) {
  ^bb0(%in: i32, %out: i32):
    linalg.yield %in : i32
  } -> tensor<16x8x32xi32>
  %expanded_0 = tensor.expand_shape %arg5 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xi32> into tensor<1x8x1xi32>
  %8 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %expanded_0 : tensor<16x8x32xi32>, tensor<1x8x1xi32>) outs(%6 : tensor<16x8x32xi32>) {
  ^bb0(%in: i32, %in_2: i32, %out: i32):
    %25 = arith.shrsi %in, %in_2 : i32
    linalg.yield %25 : i32
  } -> tensor<16x8x32xi32>
  %9 = tensor.empty() : tensor<16x8x32xi8>
  %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<16x8x32xi32>) outs(%9 : tensor<16x8x32xi8>) {
  ^bb0(%in: i32, %out: i8):
    %25 = arith.trunci %in : i32 to i8
    linalg.yield %25 : i8
  } -> tensor<16x8x32xi8>
  %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<16x8x32xi8>) outs(%9 : tensor<16x8x32xi8>) {
  ^bb0(%in: i8, %out: i8):
    %25 = arith.andi %in, %c15_i8 : i8
    linalg.yield %25 : i8
  } -> tensor<16x8x32xi8>
  %collapsed_1 = tensor.collapse_shape %11 [[0, 1], [2]] : tensor<16x8x32xi8> into tensor<128x32xi8>
  %12 = tensor.empty() : tensor<128xi64>
  %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg4 : tensor<128xi32>) outs(%12 : tensor<128xi64>) {
  ^bb0(%in: i32, %out: i64):
    %25 = arith.extsi %in : i32 to i64
    linalg.yield %25 : i64
  } -> tensor<128xi64>
  %14 = tensor.empty() : tensor<128x32xf16>
  %15 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<128xi64>) outs(%14 : tensor<128x32xf16>) {
  ^bb0(%in: i64, %out: f16):
    %25 = arith.cmpi slt, %in, %c0_i64 : i64
    %26 = arith.addi %in, %c4_i64 : i64
    %27 = arith.select %25, %26, %in : i64
    %28 = arith.index_cast %27 : i64 to index
    %29 = linalg.index 1 : index
    %extracted = tensor.extract %arg3[%28, %29] : tensor<4x32xf16>
    linalg.yield %extracted : f16
  } -> tensor<128x32xf16>
  %16 = tensor.empty() : tensor<128x32xi8>
  %17 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<128xi64>) outs(%16 : tensor<128x32xi8>) {
  ^bb0(%in: i64, %out: i8):
    %25 = arith.cmpi slt, %in, %c0_i64 : i64
    %26 = arith.addi %in, %c4_i64 : i64
    %27 = arith.select %25, %26, %in : i64
    %28 = arith.index_cast %27 : i64 to index
    %29 = linalg.index 1 : index
    %extracted = tensor.extract %collapsed[%28, %29] : tensor<4x32xi8>
    linalg.yield %extracted : i8
  } -> tensor<128x32xi8>
  %18 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%collapsed_1, %17 : tensor<128x32xi8>, tensor<128x32xi8>) outs(%16 : tensor<128x32xi8>) {
  ^bb0(%in: i8, %in_2: i8, %out: i8):
    %25 = arith.subi %in, %in_2 : i8
    linalg.yield %25 : i8
  } -> tensor<128x32xi8>
  %19 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%15, %18 : tensor<128x32xf16>, tensor<128x32xi8>) outs(%14 : tensor<128x32xf16>) {
  ^bb0(%in: f16, %in_2: i8, %out: f16):
    %25 = arith.sitofp %in_2 : i8 to f16
    %26 = arith.mulf %in, %25 : f16
    linalg.yield %26 : f16
  } -> tensor<128x32xf16>
  %20 = tensor.empty() : tensor<4x32xf32>
  %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<4x32xf32>) -> tensor<4x32xf32>
  %22 = linalg.matmul ins(%arg0, %19 : tensor<4x128xf16>, tensor<128x32xf16>) outs(%21 : tensor<4x32xf32>) -> tensor<4x32xf32>
  %23 = tensor.empty() : tensor<4x32xf16>
  %24 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<4x32xf32>) outs(%23 : tensor<4x32xf16>) {
  ^bb0(%in: f32, %out: f16):
    %25 = arith.truncf %in : f32 to f16
    linalg.yield %25 : f16
  } -> tensor<4x32xf16>
  return %24 : tensor<4x32xf16>
}

// -----

// AWQ packs eight columns a word in an order of its own (casper-hansen/AutoAWQ@7ee28736: awq/utils/packing_utils.py, dequantize_gemm): unpacked
// columns are put in order by an index. 128 x 4 words of 4 bytes are 128 x 32 halves of a byte.
// CHECK-LABEL: func @awq
// CHECK: ridge.kernel "gemm_0" workload(<gemm, batch = 1, m = 4, n = 32, k = 128, lhs = f16, rhs = int4, {{.*}} matmul_flops = 32768, reads = [64, 2048, 64, 256, 1024], writes = [256]>)
// CHECK-SAME: unpacked in the kernel: 8 of 4 bits in a word of 32
// CHECK-NOT: ridge.kernel
// CHECK: return
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d2)>
func.func @awq(%arg0: tensor<8xi64>, %arg1: tensor<4x128xf16>, %arg2: tensor<128x4xi32>, %arg3: tensor<4x4xi32>, %arg4: tensor<4x32xf16>) -> tensor<4x32xf16> {
  %c128_i64 = arith.constant 128 : i64
  %c0_i64 = arith.constant 0 : i64
  %c32_i64 = arith.constant 32 : i64
  %c4_i64 = arith.constant 4 : i64
  %c8_i64 = arith.constant 8 : i64
  %cst = arith.constant 0.000000e+00 : f32
  %c15_i8 = arith.constant 15 : i8
  %0 = tensor.empty() : tensor<8xi64>
  %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
  ^bb0(%out: i64):
    %38 = linalg.index 0 : index
    %39 = arith.index_cast %38 : index to i64
    %40 = arith.muli %39, %c4_i64 : i64
    linalg.yield %40 : i64
  } -> tensor<8xi64>
  %2 = tensor.empty() : tensor<32xi32>
  %3 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%2 : tensor<32xi32>) {
  ^bb0(%out: i32):
    %38 = linalg.index 0 : index
    %39 = arith.index_cast %38 : index to i64
    %40 = arith.trunci %39 : i64 to i32
    linalg.yield %40 : i32
  } -> tensor<32xi32>
  %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [4, 8] : tensor<32xi32> into tensor<4x8xi32>
  %4 = tensor.empty() : tensor<4xi64>
  %5 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%4 : tensor<4xi64>) {
  ^bb0(%out: i64):
    %38 = linalg.index 0 : index
    %39 = arith.index_cast %38 : index to i64
    linalg.yield %39 : i64
  } -> tensor<4xi64>
  %expanded_0 = tensor.expand_shape %5 [[0, 1]] output_shape [4, 1] : tensor<4xi64> into tensor<4x1xi64>
  %6 = tensor.empty() : tensor<4x8xi32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_0, %arg0 : tensor<4x1xi64>, tensor<8xi64>) outs(%6 : tensor<4x8xi32>) {
  ^bb0(%in: i64, %in_9: i64, %out: i32):
    %38 = arith.cmpi slt, %in, %c0_i64 : i64
    %39 = arith.addi %in, %c4_i64 : i64
    %40 = arith.select %38, %39, %in : i64
    %41 = arith.index_cast %40 : i64 to index
    %42 = arith.cmpi slt, %in_9, %c0_i64 : i64
    %43 = arith.addi %in_9, %c8_i64 : i64
    %44 = arith.select %42, %43, %in_9 : i64
    %45 = arith.index_cast %44 : i64 to index
    %extracted = tensor.extract %expanded[%41, %45] : tensor<4x8xi32>
    linalg.yield %extracted : i32
  } -> tensor<4x8xi32>
  %collapsed = tensor.collapse_shape %7 [[0, 1]] : tensor<4x8xi32> into tensor<32xi32>
  %8 = tensor.empty() : tensor<32xi64>
  %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%collapsed : tensor<32xi32>) outs(%8 : tensor<32xi64>) {
  ^bb0(%in: i32, %out: i64):
    %38 = arith.extsi %in : i32 to i64
    linalg.yield %38 : i64
  } -> tensor<32xi64>
  %expanded_1 = tensor.expand_shape %arg3 [[0], [1, 2]] output_shape [4, 4, 1] : tensor<4x4xi32> into tensor<4x4x1xi32>
  %expanded_2 = tensor.expand_shape %1 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xi64> into tensor<1x1x8xi64>
  %10 = tensor.empty() : tensor<4x4x8xi64>
  %11 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1, %expanded_2 : tensor<4x4x1xi32>, tensor<1x1x8xi64>) outs(%10 : tensor<4x4x8xi64>) {
  ^bb0(%in: i32, %in_9: i64, %out: i64):
    %38 = arith.extsi %in : i32 to i64
    %39 = arith.shrsi %38, %in_9 : i64
    linalg.yield %39 : i64
  } -> tensor<4x4x8xi64>
  %12 = tensor.empty() : tensor<4x4x8xi8>
  %13 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<4x4x8xi64>) outs(%12 : tensor<4x4x8xi8>) {
  ^bb0(%in: i64, %out: i8):
    %38 = arith.trunci %in : i64 to i8
    linalg.yield %38 : i8
  } -> tensor<4x4x8xi8>
  %collapsed_3 = tensor.collapse_shape %13 [[0], [1, 2]] : tensor<4x4x8xi8> into tensor<4x32xi8>
  %14 = tensor.empty() : tensor<4x32xi8>
  %15 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_0, %9 : tensor<4x1xi64>, tensor<32xi64>) outs(%14 : tensor<4x32xi8>) {
  ^bb0(%in: i64, %in_9: i64, %out: i8):
    %38 = arith.cmpi slt, %in, %c0_i64 : i64
    %39 = arith.addi %in, %c4_i64 : i64
    %40 = arith.select %38, %39, %in : i64
    %41 = arith.index_cast %40 : i64 to index
    %42 = arith.cmpi slt, %in_9, %c0_i64 : i64
    %43 = arith.addi %in_9, %c32_i64 : i64
    %44 = arith.select %42, %43, %in_9 : i64
    %45 = arith.index_cast %44 : i64 to index
    %extracted = tensor.extract %collapsed_3[%41, %45] : tensor<4x32xi8>
    linalg.yield %extracted : i8
  } -> tensor<4x32xi8>
  %expanded_4 = tensor.expand_shape %arg2 [[0], [1, 2]] output_shape [128, 4, 1] : tensor<128x4xi32> into tensor<128x4x1xi32>
  %16 = tensor.empty() : tensor<128x4x8xi64>
  %17 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_4, %expanded_2 : tensor<128x4x1xi32>, tensor<1x1x8xi64>) outs(%16 : tensor<128x4x8xi64>) {
  ^bb0(%in: i32, %in_9: i64, %out: i64):
    %38 = arith.extsi %in : i32 to i64
    %39 = arith.shrsi %38, %in_9 : i64
    linalg.yield %39 : i64
  } -> tensor<128x4x8xi64>
  %18 = tensor.empty() : tensor<128x4x8xi8>
  %19 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<128x4x8xi64>) outs(%18 : tensor<128x4x8xi8>) {
  ^bb0(%in: i64, %out: i8):
    %38 = arith.trunci %in : i64 to i8
    linalg.yield %38 : i8
  } -> tensor<128x4x8xi8>
  %collapsed_5 = tensor.collapse_shape %19 [[0], [1, 2]] : tensor<128x4x8xi8> into tensor<128x32xi8>
  %20 = tensor.empty() : tensor<128xi64>
  %21 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%20 : tensor<128xi64>) {
  ^bb0(%out: i64):
    %38 = linalg.index 0 : index
    %39 = arith.index_cast %38 : index to i64
    linalg.yield %39 : i64
  } -> tensor<128xi64>
  %expanded_6 = tensor.expand_shape %21 [[0, 1]] output_shape [128, 1] : tensor<128xi64> into tensor<128x1xi64>
  %22 = tensor.empty() : tensor<128x32xi8>
  %23 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_6, %9 : tensor<128x1xi64>, tensor<32xi64>) outs(%22 : tensor<128x32xi8>) {
  ^bb0(%in: i64, %in_9: i64, %out: i8):
    %38 = arith.cmpi slt, %in, %c0_i64 : i64
    %39 = arith.addi %in, %c128_i64 : i64
    %40 = arith.select %38, %39, %in : i64
    %41 = arith.index_cast %40 : i64 to index
    %42 = arith.cmpi slt, %in_9, %c0_i64 : i64
    %43 = arith.addi %in_9, %c32_i64 : i64
    %44 = arith.select %42, %43, %in_9 : i64
    %45 = arith.index_cast %44 : i64 to index
    %extracted = tensor.extract %collapsed_5[%41, %45] : tensor<128x32xi8>
    linalg.yield %extracted : i8
  } -> tensor<128x32xi8>
  %24 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<128x32xi8>) outs(%22 : tensor<128x32xi8>) {
  ^bb0(%in: i8, %out: i8):
    %38 = arith.andi %in, %c15_i8 : i8
    linalg.yield %38 : i8
  } -> tensor<128x32xi8>
  %25 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<4x32xi8>) outs(%14 : tensor<4x32xi8>) {
  ^bb0(%in: i8, %out: i8):
    %38 = arith.andi %in, %c15_i8 : i8
    linalg.yield %38 : i8
  } -> tensor<4x32xi8>
  %26 = tensor.empty() : tensor<4x32x32xf16>
  %27 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4 : tensor<4x32xf16>) outs(%26 : tensor<4x32x32xf16>) {
  ^bb0(%in: f16, %out: f16):
    linalg.yield %in : f16
  } -> tensor<4x32x32xf16>
  %collapsed_7 = tensor.collapse_shape %27 [[0, 1], [2]] : tensor<4x32x32xf16> into tensor<128x32xf16>
  %28 = tensor.empty() : tensor<4x32x32xi8>
  %29 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<4x32xi8>) outs(%28 : tensor<4x32x32xi8>) {
  ^bb0(%in: i8, %out: i8):
    linalg.yield %in : i8
  } -> tensor<4x32x32xi8>
  %collapsed_8 = tensor.collapse_shape %29 [[0, 1], [2]] : tensor<4x32x32xi8> into tensor<128x32xi8>
  %30 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%24, %collapsed_8 : tensor<128x32xi8>, tensor<128x32xi8>) outs(%22 : tensor<128x32xi8>) {
  ^bb0(%in: i8, %in_9: i8, %out: i8):
    %38 = arith.subi %in, %in_9 : i8
    linalg.yield %38 : i8
  } -> tensor<128x32xi8>
  %31 = tensor.empty() : tensor<128x32xf16>
  %32 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%30, %collapsed_7 : tensor<128x32xi8>, tensor<128x32xf16>) outs(%31 : tensor<128x32xf16>) {
  ^bb0(%in: i8, %in_9: f16, %out: f16):
    %38 = arith.sitofp %in : i8 to f16
    %39 = arith.mulf %38, %in_9 : f16
    linalg.yield %39 : f16
  } -> tensor<128x32xf16>
  %33 = tensor.empty() : tensor<4x32xf32>
  %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<4x32xf32>) -> tensor<4x32xf32>
  %35 = linalg.matmul ins(%arg1, %32 : tensor<4x128xf16>, tensor<128x32xf16>) outs(%34 : tensor<4x32xf32>) -> tensor<4x32xf32>
  %36 = tensor.empty() : tensor<4x32xf16>
  %37 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%35 : tensor<4x32xf32>) outs(%36 : tensor<4x32xf16>) {
  ^bb0(%in: f32, %out: f16):
    %38 = arith.truncf %in : f32 to f16
    linalg.yield %38 : f16
  } -> tensor<4x32xf16>
  return %37 : tensor<4x32xf16>
}

// -----

// torchao packs two columns a byte; high and low halves are written to even and odd columns, then shifted and scaled by group
// (pytorch/ao v0.18.0: torchao/quantization/utils.py, groupwise_affine_dequantize_tensor_from_qparams). 32 x 64 bytes and 4 x 32 x 2 scales and
// zero points of 2 bytes. The product takes the weights transposed.
// CHECK-LABEL: func @torchao
// CHECK: ridge.kernel "gemm_0" workload(<gemm, batch = 1, m = 4, n = 32, k = 128, lhs = bf16, rhs = int4, {{.*}} rhs_transposed = true, {{.*}} epilogue_read_bytes = 512, matmul_flops = 32768, reads = [2048, 512, 1024], writes = [256]>)
// CHECK-SAME: unpacked in the kernel: 2 of 4 bits in a word of 8
// CHECK-NOT: ridge.kernel
// CHECK: return
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
func.func @torchao(%arg0: tensor<4x128xbf16>, %arg1: tensor<32x64xi8>, %arg2: tensor<4x32x2xbf16>) -> tensor<4x32xbf16> {
  %cst = arith.constant 0.000000e+00 : f32
  %c4_i32 = arith.constant 4 : i32
  %c15_i32 = arith.constant 15 : i32
  %cst_0 = arith.constant 8.000000e+00 : f32
  %cst_1 = arith.constant dense<0> : tensor<32x128xi32>
  %extracted_slice = tensor.extract_slice %arg2[0, 0, 0] [4, 32, 1] [1, 1, 1] : tensor<4x32x2xbf16> to tensor<4x32x1xbf16>
  %extracted_slice_2 = tensor.extract_slice %arg2[0, 0, 1] [4, 32, 1] [1, 1, 1] : tensor<4x32x2xbf16> to tensor<4x32x1xbf16>
  %collapsed = tensor.collapse_shape %extracted_slice [[0], [1, 2]] : tensor<4x32x1xbf16> into tensor<4x32xbf16>
  %0 = tensor.empty() : tensor<32x4xbf16>
  %transposed = linalg.transpose ins(%collapsed : tensor<4x32xbf16>) outs(%0 : tensor<32x4xbf16>) permutation = [1, 0] 
  %collapsed_3 = tensor.collapse_shape %extracted_slice_2 [[0], [1, 2]] : tensor<4x32x1xbf16> into tensor<4x32xbf16>
  %transposed_4 = linalg.transpose ins(%collapsed_3 : tensor<4x32xbf16>) outs(%0 : tensor<32x4xbf16>) permutation = [1, 0] 
  %1 = tensor.empty() : tensor<32x64xi32>
  %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<32x64xi8>) outs(%1 : tensor<32x64xi32>) {
  ^bb0(%in: i8, %out: i32):
    %17 = arith.extui %in : i8 to i32
    linalg.yield %17 : i32
  } -> tensor<32x64xi32>
  %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<32x64xi32>) outs(%1 : tensor<32x64xi32>) {
  ^bb0(%in: i32, %out: i32):
    %17 = arith.shrsi %in, %c4_i32 : i32
    linalg.yield %17 : i32
  } -> tensor<32x64xi32>
  %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<32x64xi32>) outs(%1 : tensor<32x64xi32>) {
  ^bb0(%in: i32, %out: i32):
    %17 = arith.andi %in, %c15_i32 : i32
    linalg.yield %17 : i32
  } -> tensor<32x64xi32>
  %inserted_slice = tensor.insert_slice %3 into %cst_1[0, 0] [32, 64] [1, 2] : tensor<32x64xi32> into tensor<32x128xi32>
  %inserted_slice_5 = tensor.insert_slice %4 into %inserted_slice[0, 1] [32, 64] [1, 2] : tensor<32x64xi32> into tensor<32x128xi32>
  %expanded = tensor.expand_shape %transposed [[0], [1, 2]] output_shape [32, 4, 1] : tensor<32x4xbf16> into tensor<32x4x1xbf16>
  %expanded_6 = tensor.expand_shape %transposed_4 [[0], [1, 2]] output_shape [32, 4, 1] : tensor<32x4xbf16> into tensor<32x4x1xbf16>
  %expanded_7 = tensor.expand_shape %inserted_slice_5 [[0], [1, 2]] output_shape [32, 4, 32] : tensor<32x128xi32> into tensor<32x4x32xi32>
  %5 = tensor.empty() : tensor<32x4x32xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<32x4x32xi32>) outs(%5 : tensor<32x4x32xf32>) {
  ^bb0(%in: i32, %out: f32):
    %17 = arith.sitofp %in : i32 to f32
    %18 = arith.subf %17, %cst_0 : f32
    linalg.yield %18 : f32
  } -> tensor<32x4x32xf32>
  %7 = tensor.empty() : tensor<32x4x32xbf16>
  %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<32x4x32xf32>) outs(%7 : tensor<32x4x32xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %17 = arith.truncf %in : f32 to bf16
    linalg.yield %17 : bf16
  } -> tensor<32x4x32xbf16>
  %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %expanded : tensor<32x4x32xbf16>, tensor<32x4x1xbf16>) outs(%7 : tensor<32x4x32xbf16>) {
  ^bb0(%in: bf16, %in_10: bf16, %out: bf16):
    %17 = arith.mulf %in, %in_10 : bf16
    linalg.yield %17 : bf16
  } -> tensor<32x4x32xbf16>
  %10 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %expanded_6 : tensor<32x4x32xbf16>, tensor<32x4x1xbf16>) outs(%7 : tensor<32x4x32xbf16>) {
  ^bb0(%in: bf16, %in_10: bf16, %out: bf16):
    %17 = arith.addf %in, %in_10 : bf16
    linalg.yield %17 : bf16
  } -> tensor<32x4x32xbf16>
  %collapsed_8 = tensor.collapse_shape %10 [[0], [1, 2]] : tensor<32x4x32xbf16> into tensor<32x128xbf16>
  %11 = tensor.empty() : tensor<128x32xbf16>
  %transposed_9 = linalg.transpose ins(%collapsed_8 : tensor<32x128xbf16>) outs(%11 : tensor<128x32xbf16>) permutation = [1, 0] 
  %12 = tensor.empty() : tensor<4x32xf32>
  %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<4x32xf32>) -> tensor<4x32xf32>
  %14 = linalg.matmul ins(%arg0, %transposed_9 : tensor<4x128xbf16>, tensor<128x32xbf16>) outs(%13 : tensor<4x32xf32>) -> tensor<4x32xf32>
  %15 = tensor.empty() : tensor<4x32xbf16>
  %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<4x32xf32>) outs(%15 : tensor<4x32xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %17 = arith.truncf %in : f32 to bf16
    linalg.yield %17 : bf16
  } -> tensor<4x32xbf16>
  return %16 : tensor<4x32xbf16>
}

// -----

// The unpacked weights are a result too: they are written, and the product reads them in 16 bits.
// CHECK-LABEL: func @unpacked_is_read
// CHECK: ridge.kernel "elementwise_1" {{.*}} writes = [8192]
// CHECK: ridge.kernel "gemm_0" workload(<gemm, batch = 1, m = 4, n = 32, k = 128, lhs = f16, rhs = f16, {{.*}} reads = [1024, 8192]
// CHECK-NOT: unpacked
// CHECK: return
#map = affine_map<(d0, d1, d2) -> (d0, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (0, d1, 0)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
func.func @unpacked_is_read(%arg0: tensor<4x128xf16>, %arg1: tensor<16x32xi32>, %arg2: tensor<4x4xi32>, %arg3: tensor<4x32xf16>, %arg4: tensor<128xi32>, %arg5: tensor<1x8xi32>) -> (tensor<4x32xf16>, tensor<128x32xf16>) {
  %c0_i64 = arith.constant 0 : i64
  %c4_i64 = arith.constant 4 : i64
  %cst = arith.constant 0.000000e+00 : f32
  %c15_i8 = arith.constant 15 : i8
  %0 = tensor.empty() : tensor<16x8x32xi32>
  %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<16x32xi32>) outs(%0 : tensor<16x8x32xi32>) {
  ^bb0(%in: i32, %out: i32):
    linalg.yield %in : i32
  } -> tensor<16x8x32xi32>
  %expanded = tensor.expand_shape %arg5 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xi32> into tensor<1x8x1xi32>
  %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded : tensor<16x8x32xi32>, tensor<1x8x1xi32>) outs(%0 : tensor<16x8x32xi32>) {
  ^bb0(%in: i32, %in_0: i32, %out: i32):
    %16 = arith.shrsi %in, %in_0 : i32
    linalg.yield %16 : i32
  } -> tensor<16x8x32xi32>
  %3 = tensor.empty() : tensor<16x8x32xi8>
  %4 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<16x8x32xi32>) outs(%3 : tensor<16x8x32xi8>) {
  ^bb0(%in: i32, %out: i8):
    %16 = arith.trunci %in : i32 to i8
    linalg.yield %16 : i8
  } -> tensor<16x8x32xi8>
  %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<16x8x32xi8>) outs(%3 : tensor<16x8x32xi8>) {
  ^bb0(%in: i8, %out: i8):
    %16 = arith.andi %in, %c15_i8 : i8
    linalg.yield %16 : i8
  } -> tensor<16x8x32xi8>
  %collapsed = tensor.collapse_shape %5 [[0, 1], [2]] : tensor<16x8x32xi8> into tensor<128x32xi8>
  %6 = tensor.empty() : tensor<128xi64>
  %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg4 : tensor<128xi32>) outs(%6 : tensor<128xi64>) {
  ^bb0(%in: i32, %out: i64):
    %16 = arith.extsi %in : i32 to i64
    linalg.yield %16 : i64
  } -> tensor<128xi64>
  %8 = tensor.empty() : tensor<128x32xf16>
  %9 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<128xi64>) outs(%8 : tensor<128x32xf16>) {
  ^bb0(%in: i64, %out: f16):
    %16 = arith.cmpi slt, %in, %c0_i64 : i64
    %17 = arith.addi %in, %c4_i64 : i64
    %18 = arith.select %16, %17, %in : i64
    %19 = arith.index_cast %18 : i64 to index
    %20 = linalg.index 1 : index
    %extracted = tensor.extract %arg3[%19, %20] : tensor<4x32xf16>
    linalg.yield %extracted : f16
  } -> tensor<128x32xf16>
  %10 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%9, %collapsed : tensor<128x32xf16>, tensor<128x32xi8>) outs(%8 : tensor<128x32xf16>) {
  ^bb0(%in: f16, %in_0: i8, %out: f16):
    %16 = arith.sitofp %in_0 : i8 to f16
    %17 = arith.mulf %in, %16 : f16
    linalg.yield %17 : f16
  } -> tensor<128x32xf16>
  %11 = tensor.empty() : tensor<4x32xf32>
  %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<4x32xf32>) -> tensor<4x32xf32>
  %13 = linalg.matmul ins(%arg0, %10 : tensor<4x128xf16>, tensor<128x32xf16>) outs(%12 : tensor<4x32xf32>) -> tensor<4x32xf32>
  %14 = tensor.empty() : tensor<4x32xf16>
  %15 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<4x32xf32>) outs(%14 : tensor<4x32xf16>) {
  ^bb0(%in: f32, %out: f16):
    %16 = arith.truncf %in : f32 to f16
    linalg.yield %16 : f16
  } -> tensor<4x32xf16>
  return %15, %10 : tensor<4x32xf16>, tensor<128x32xf16>
}

// -----

// Words are repeated and cut to 8 bits, but no bits are taken out of them: nothing is packed here.
// CHECK-LABEL: func @repeated
// CHECK: ridge.kernel "elementwise_0" workload(<elementwise, op = cast, {{.*}} writes = [4096]
// CHECK: ridge.kernel "gemm_0" workload(<gemm, batch = 1, m = 4, n = 32, k = 128, lhs = f16, rhs = int8,
// CHECK-NOT: unpacked
// CHECK: return
#map = affine_map<(d0, d1, d2) -> (d0, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
func.func @repeated(%arg0: tensor<4x128xf16>, %arg1: tensor<16x32xi32>, %arg2: tensor<4x4xi32>, %arg3: tensor<4x32xf16>, %arg4: tensor<128xi32>, %arg5: tensor<1x8xi32>) -> tensor<4x32xf16> {
  %c0_i64 = arith.constant 0 : i64
  %c4_i64 = arith.constant 4 : i64
  %cst = arith.constant 0.000000e+00 : f32
  %0 = tensor.empty() : tensor<16x8x32xi32>
  %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<16x32xi32>) outs(%0 : tensor<16x8x32xi32>) {
  ^bb0(%in: i32, %out: i32):
    linalg.yield %in : i32
  } -> tensor<16x8x32xi32>
  %2 = tensor.empty() : tensor<16x8x32xi8>
  %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<16x8x32xi32>) outs(%2 : tensor<16x8x32xi8>) {
  ^bb0(%in: i32, %out: i8):
    %14 = arith.trunci %in : i32 to i8
    linalg.yield %14 : i8
  } -> tensor<16x8x32xi8>
  %collapsed = tensor.collapse_shape %3 [[0, 1], [2]] : tensor<16x8x32xi8> into tensor<128x32xi8>
  %4 = tensor.empty() : tensor<128xi64>
  %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg4 : tensor<128xi32>) outs(%4 : tensor<128xi64>) {
  ^bb0(%in: i32, %out: i64):
    %14 = arith.extsi %in : i32 to i64
    linalg.yield %14 : i64
  } -> tensor<128xi64>
  %6 = tensor.empty() : tensor<128x32xf16>
  %7 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<128xi64>) outs(%6 : tensor<128x32xf16>) {
  ^bb0(%in: i64, %out: f16):
    %14 = arith.cmpi slt, %in, %c0_i64 : i64
    %15 = arith.addi %in, %c4_i64 : i64
    %16 = arith.select %14, %15, %in : i64
    %17 = arith.index_cast %16 : i64 to index
    %18 = linalg.index 1 : index
    %extracted = tensor.extract %arg3[%17, %18] : tensor<4x32xf16>
    linalg.yield %extracted : f16
  } -> tensor<128x32xf16>
  %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%7, %collapsed : tensor<128x32xf16>, tensor<128x32xi8>) outs(%6 : tensor<128x32xf16>) {
  ^bb0(%in: f16, %in_0: i8, %out: f16):
    %14 = arith.sitofp %in_0 : i8 to f16
    %15 = arith.mulf %in, %14 : f16
    linalg.yield %15 : f16
  } -> tensor<128x32xf16>
  %9 = tensor.empty() : tensor<4x32xf32>
  %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<4x32xf32>) -> tensor<4x32xf32>
  %11 = linalg.matmul ins(%arg0, %8 : tensor<4x128xf16>, tensor<128x32xf16>) outs(%10 : tensor<4x32xf32>) -> tensor<4x32xf32>
  %12 = tensor.empty() : tensor<4x32xf16>
  %13 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<4x32xf32>) outs(%12 : tensor<4x32xf16>) {
  ^bb0(%in: f32, %out: f16):
    %14 = arith.truncf %in : f32 to f16
    linalg.yield %14 : f16
  } -> tensor<4x32xf16>
  return %13 : tensor<4x32xf16>
}
