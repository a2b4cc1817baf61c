// RUN: ridge-opt %s --split-input-file --allow-unregistered-dialect --pass-pipeline='builtin.module(ridge-form-kernels)' | FileCheck %s
// RUN: ridge-opt %s --split-input-file --allow-unregistered-dialect --pass-pipeline='builtin.module(ridge-form-kernels,ridge-inline-kernels)' | FileCheck %s --check-prefix=AGAIN
// RUN: ridge-opt %s --split-input-file --allow-unregistered-dialect --pass-pipeline='builtin.module(ridge-form-kernels{fusion=elementwise})' | FileCheck %s --check-prefix=PARTS

// The joint forward and backward graph of scaled_dot_product_attention(q, k, v, is_causal=True, enable_gqa=True) in bf16, as ridge.from_torch imports
// it: 2 query heads, 1 head of keys, 16 positions of 16 elements. One kernel forward, of 2 products, which saves 2*16 log-sum-exps in f32 for
// the scores that the program keeps: 2 * 2*16*16*16 * 2 = 32768 FLOPs. One kernel backward, of 4 products: 65536. It reads the log-sum-exps and the
// output (128 + 2*16*16*2 = 1152) in place of the probabilities, the gradient of the output, v, q and k, and sums the gradients of k and v over
// the two heads: 16*16*2 = 512 bytes each. The loss multiplies the output by one more tensor, in the same kernel.
// CHECK-LABEL: func.func @torch_joint(
// CHECK: %[[F:.*]]:2 = ridge.kernel "attention_prefill_0" workload(<attention_prefill, phase = prefill, batch = 1, heads_q = 2, heads_kv = 1, seq_q = 16, seq_kv = 16, head_dim = 16, head_dim_v = 16, causal = true
// CHECK-SAME: backward = false, type = bf16, kv_type = bf16, matmul_flops = 32768
// CHECK-SAME: reads = [1024, 512, 512, 1024], writes = [128, 1024]>)
// CHECK-SAME: "saves a log-sum-exp a row for the backward pass, in place of the probabilities"
// CHECK: ridge.kernel "attention_prefill_1" workload(<attention_prefill, phase = prefill, batch = 1, heads_q = 2, heads_kv = 1, seq_q = 16, seq_kv = 16, head_dim = 16, head_dim_v = 16, causal = true
// CHECK-SAME: backward = true, type = bf16, kv_type = bf16, matmul_flops = 65536
// CHECK-SAME: reads = [1152, 1024, 512, 1024, 512], writes = [512, 512, 1024]>)
// CHECK-SAME: "the backward pass of an attention: planned as one kernel"
// CHECK-NOT: ridge.kernel "gemm
// CHECK: return
// AGAIN-LABEL: func.func @torch_joint(
// AGAIN-COUNT-6: linalg.batch_matmul
// AGAIN-NOT: linalg.batch_matmul
// AGAIN: return
// PARTS-LABEL: func.func @torch_joint(
// PARTS-NOT: attention
// PARTS-COUNT-6: ridge.kernel "gemm_
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0, d1) -> (0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> ()>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, d3, d4)>
module {
  func.func @torch_joint(%arg0: tensor<1x2x16x16xbf16>, %arg1: tensor<1x2x16x16xbf16>, %arg2: tensor<1x1x16x16xbf16>, %arg3: tensor<1x1x16x16xbf16>) -> (tensor<f32>, tensor<1x2x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<1x1x16x16xbf16>) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<1x2x16x16xbf16>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x2x16x16xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<16x16xi1>
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<1x2x16x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x2x16x16xbf16>) outs(%0 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %68 = arith.extf %in : bf16 to f32
      linalg.yield %68 : f32
    } -> tensor<1x2x16x16xf32>
    %2 = tensor.empty() : tensor<1x1x16x16xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x1x16x16xbf16>) outs(%2 : tensor<1x1x16x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %68 = arith.extf %in : bf16 to f32
      linalg.yield %68 : f32
    } -> tensor<1x1x16x16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<1x1x16x16xbf16>) outs(%2 : tensor<1x1x16x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %68 = arith.extf %in : bf16 to f32
      linalg.yield %68 : f32
    } -> tensor<1x1x16x16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x2x16x16xf32>) outs(%0 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.mulf %in, %cst_7 : f32
      linalg.yield %68 : f32
    } -> tensor<1x2x16x16xf32>
    %6 = tensor.empty() : tensor<16xi64>
    %7 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%6 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %68 = linalg.index 0 : index
      %69 = arith.index_cast %68 : index to i64
      linalg.yield %69 : i64
    } -> tensor<16xi64>
    %expanded = tensor.expand_shape %7 [[0, 1]] output_shape [1, 16] : tensor<16xi64> into tensor<1x16xi64>
    %expanded_8 = tensor.expand_shape %7 [[0, 1]] output_shape [16, 1] : tensor<16xi64> into tensor<16x1xi64>
    %8 = tensor.empty() : tensor<16x16xi64>
    %9 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_8 : tensor<1x16xi64>, tensor<16x1xi64>) outs(%8 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %in_30: i64, %out: i64):
      %68 = arith.subi %in, %in_30 : i64
      linalg.yield %68 : i64
    } -> tensor<16x16xi64>
    %10 = tensor.empty() : tensor<16x16xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<16x16xi64>) outs(%10 : tensor<16x16xi1>) {
    ^bb0(%in: i64, %out: i1):
      %68 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %68 : i1
    } -> tensor<16x16xi1>
    %12 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_5 : tensor<16x16xi1>, tensor<16x16xi1>) outs(%10 : tensor<16x16xi1>) {
    ^bb0(%in: i1, %in_30: i1, %out: i1):
      %68 = arith.andi %in, %in_30 : i1
      linalg.yield %68 : i1
    } -> tensor<16x16xi1>
    %13 = tensor.empty() : tensor<16x16xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%12, %cst_3, %cst_4 : tensor<16x16xi1>, tensor<f32>, tensor<f32>) outs(%13 : tensor<16x16xf32>) {
    ^bb0(%in: i1, %in_30: f32, %in_31: f32, %out: f32):
      %68 = arith.select %in, %in_30, %in_31 : f32
      linalg.yield %68 : f32
    } -> tensor<16x16xf32>
    %15 = tensor.empty() : tensor<1x1x2x16x16xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x1x16x16xf32>) outs(%15 : tensor<1x1x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x2x16x16xf32>
    %collapsed = tensor.collapse_shape %16 [[0], [1, 2], [3], [4]] : tensor<1x1x2x16x16xf32> into tensor<1x2x16x16xf32>
    %17 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<1x1x16x16xf32>) outs(%15 : tensor<1x1x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x2x16x16xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<1x2x16x16xf32>) outs(%0 : tensor<1x2x16x16xf32>) permutation = [0, 1, 3, 2] 
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<1x2x16x16xf32>) outs(%0 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.mulf %in, %cst_7 : f32
      linalg.yield %68 : f32
    } -> tensor<1x2x16x16xf32>
    %collapsed_9 = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x2x16x16xf32> into tensor<2x16x16xf32>
    %collapsed_10 = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<1x2x16x16xf32> into tensor<2x16x16xf32>
    %19 = tensor.empty() : tensor<2x16x16xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %21 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<2x16x16xf32>, tensor<2x16x16xf32>) outs(%20 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %expanded_11 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [1, 2, 16, 16] : tensor<2x16x16xf32> into tensor<1x2x16x16xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %14 : tensor<1x2x16x16xf32>, tensor<16x16xf32>) outs(%0 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %68 = arith.addf %in, %in_30 : f32
      linalg.yield %68 : f32
    } -> tensor<1x2x16x16xf32>
    %23 = tensor.empty() : tensor<1x2x16xi64>
    %24 = linalg.fill ins(%c0_i64 : i64) outs(%23 : tensor<1x2x16xi64>) -> tensor<1x2x16xi64>
    %25 = tensor.empty() : tensor<1x2x16xf32>
    %26 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %27:2 = linalg.generic {indexing_maps = [#map, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<1x2x16x16xf32>) outs(%26, %24 : tensor<1x2x16xf32>, tensor<1x2x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_30: i64):
      %68 = linalg.index 3 : index
      %69 = arith.index_cast %68 : index to i64
      %70 = arith.maximumf %in, %out : f32
      %71 = arith.cmpf ogt, %in, %out : f32
      %72 = arith.select %71, %69, %out_30 : i64
      linalg.yield %70, %72 : f32, i64
    } -> (tensor<1x2x16xf32>, tensor<1x2x16xi64>)
    %expanded_12 = tensor.expand_shape %27#0 [[0], [1], [2, 3]] output_shape [1, 2, 16, 1] : tensor<1x2x16xf32> into tensor<1x2x16x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map10, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %expanded_12 : tensor<1x2x16x16xf32>, tensor<1x2x16x1xf32>) outs(%0 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %68 = arith.subf %in, %in_30 : f32
      linalg.yield %68 : f32
    } -> tensor<1x2x16x16xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x2x16x16xf32>) outs(%0 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = math.exp %in : f32
      linalg.yield %68 : f32
    } -> tensor<1x2x16x16xf32>
    %30 = tensor.empty() : tensor<1x2x16x1xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<1x2x16x1xf32>) -> tensor<1x2x16x1xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<1x2x16x16xf32>) outs(%31 : tensor<1x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.addf %in, %out : f32
      linalg.yield %68 : f32
    } -> tensor<1x2x16x1xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map10, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<1x2x16x16xf32>, tensor<1x2x16x1xf32>) outs(%0 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %68 = arith.divf %in, %in_30 : f32
      linalg.yield %68 : f32
    } -> tensor<1x2x16x16xf32>
    %34 = tensor.empty() : tensor<1x2x16x16xi1>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x2x16x16xf32>) outs(%34 : tensor<1x2x16x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %68 = arith.extf %in : f32 to f64
      %69 = arith.cmpf oeq, %68, %cst_6 : f64
      linalg.yield %69 : i1
    } -> tensor<1x2x16x16xi1>
    %36 = tensor.empty() : tensor<1x2x16x1xi1>
    %37 = linalg.fill ins(%true : i1) outs(%36 : tensor<1x2x16x1xi1>) -> tensor<1x2x16x1xi1>
    %38 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<1x2x16x16xi1>) outs(%37 : tensor<1x2x16x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %68 = arith.andi %in, %out : i1
      linalg.yield %68 : i1
    } -> tensor<1x2x16x1xi1>
    %39 = linalg.generic {indexing_maps = [#map10, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %cst_2, %33 : tensor<1x2x16x1xi1>, tensor<1x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%0 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: i1, %in_30: f32, %in_31: f32, %out: f32):
      %68 = arith.select %in, %in_30, %in_31 : f32
      linalg.yield %68 : f32
    } -> tensor<1x2x16x16xf32>
    %collapsed_13 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<1x2x16x16xf32> into tensor<2x16x16xf32>
    %collapsed_14 = tensor.collapse_shape %17 [[0, 1, 2], [3], [4]] : tensor<1x1x2x16x16xf32> into tensor<2x16x16xf32>
    %40 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<2x16x16xf32>, tensor<2x16x16xf32>) outs(%20 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %expanded_15 = tensor.expand_shape %40 [[0, 1], [2], [3]] output_shape [1, 2, 16, 16] : tensor<2x16x16xf32> into tensor<1x2x16x16xf32>
    %41 = tensor.empty() : tensor<1x2x16x16xbf16>
    %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x2x16x16xf32>) outs(%41 : tensor<1x2x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %68 = arith.truncf %in : f32 to bf16
      linalg.yield %68 : bf16
    } -> tensor<1x2x16x16xbf16>
    %43 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %arg0 : tensor<1x2x16x16xbf16>, tensor<1x2x16x16xbf16>) outs(%41 : tensor<1x2x16x16xbf16>) {
    ^bb0(%in: bf16, %in_30: bf16, %out: bf16):
      %68 = arith.mulf %in, %in_30 : bf16
      linalg.yield %68 : bf16
    } -> tensor<1x2x16x16xbf16>
    %44 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<1x2x16x16xbf16>) outs(%0 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %68 = arith.extf %in : bf16 to f32
      linalg.yield %68 : f32
    } -> tensor<1x2x16x16xf32>
    %45 = tensor.empty() : tensor<f32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<f32>) -> tensor<f32>
    %47 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "reduction", "reduction", "reduction"]} ins(%44 : tensor<1x2x16x16xf32>) outs(%46 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.addf %in, %out : f32
      linalg.yield %68 : f32
    } -> tensor<f32>
    %48 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %arg0 : tensor<1x2x16x16xbf16>, tensor<1x2x16x16xbf16>) outs(%41 : tensor<1x2x16x16xbf16>) {
    ^bb0(%in: bf16, %in_30: bf16, %out: bf16):
      %68 = arith.mulf %in, %in_30 : bf16
      linalg.yield %68 : bf16
    } -> tensor<1x2x16x16xbf16>
    %49 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<1x2x16x16xbf16>) outs(%0 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %68 = arith.extf %in : bf16 to f32
      linalg.yield %68 : f32
    } -> tensor<1x2x16x16xf32>
    %collapsed_16 = tensor.collapse_shape %49 [[0, 1], [2], [3]] : tensor<1x2x16x16xf32> into tensor<2x16x16xf32>
    %transposed_17 = linalg.transpose ins(%collapsed_13 : tensor<2x16x16xf32>) outs(%19 : tensor<2x16x16xf32>) permutation = [0, 2, 1] 
    %50 = linalg.batch_matmul ins(%transposed_17, %collapsed_16 : tensor<2x16x16xf32>, tensor<2x16x16xf32>) outs(%20 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %transposed_18 = linalg.transpose ins(%collapsed_14 : tensor<2x16x16xf32>) outs(%19 : tensor<2x16x16xf32>) permutation = [0, 2, 1] 
    %51 = linalg.batch_matmul ins(%collapsed_16, %transposed_18 : tensor<2x16x16xf32>, tensor<2x16x16xf32>) outs(%20 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %expanded_19 = tensor.expand_shape %51 [[0, 1], [2], [3]] output_shape [1, 2, 16, 16] : tensor<2x16x16xf32> into tensor<1x2x16x16xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %39 : tensor<1x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%0 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %68 = arith.mulf %in, %in_30 : f32
      linalg.yield %68 : f32
    } -> tensor<1x2x16x16xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%52 : tensor<1x2x16x16xf32>) outs(%31 : tensor<1x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.addf %in, %out : f32
      linalg.yield %68 : f32
    } -> tensor<1x2x16x1xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map10, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %53 : tensor<1x2x16x16xf32>, tensor<1x2x16x1xf32>) outs(%0 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %68 = arith.mulf %in, %in_30 : f32
      linalg.yield %68 : f32
    } -> tensor<1x2x16x16xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %54 : tensor<1x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%0 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %68 = arith.subf %in, %in_30 : f32
      linalg.yield %68 : f32
    } -> tensor<1x2x16x16xf32>
    %collapsed_20 = tensor.collapse_shape %55 [[0, 1], [2], [3]] : tensor<1x2x16x16xf32> into tensor<2x16x16xf32>
    %transposed_21 = linalg.transpose ins(%collapsed_9 : tensor<2x16x16xf32>) outs(%19 : tensor<2x16x16xf32>) permutation = [0, 2, 1] 
    %56 = linalg.batch_matmul ins(%transposed_21, %collapsed_20 : tensor<2x16x16xf32>, tensor<2x16x16xf32>) outs(%20 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %transposed_22 = linalg.transpose ins(%collapsed_10 : tensor<2x16x16xf32>) outs(%19 : tensor<2x16x16xf32>) permutation = [0, 2, 1] 
    %57 = linalg.batch_matmul ins(%collapsed_20, %transposed_22 : tensor<2x16x16xf32>, tensor<2x16x16xf32>) outs(%20 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %expanded_23 = tensor.expand_shape %56 [[0, 1], [2], [3]] output_shape [1, 2, 16, 16] : tensor<2x16x16xf32> into tensor<1x2x16x16xf32>
    %expanded_24 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [1, 2, 16, 16] : tensor<2x16x16xf32> into tensor<1x2x16x16xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<1x2x16x16xf32>) outs(%0 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.mulf %in, %cst_7 : f32
      linalg.yield %68 : f32
    } -> tensor<1x2x16x16xf32>
    %transposed_25 = linalg.transpose ins(%58 : tensor<1x2x16x16xf32>) outs(%0 : tensor<1x2x16x16xf32>) permutation = [0, 1, 3, 2] 
    %expanded_26 = tensor.expand_shape %50 [[0, 1, 2], [3], [4]] output_shape [1, 1, 2, 16, 16] : tensor<2x16x16xf32> into tensor<1x1x2x16x16xf32>
    %59 = tensor.empty() : tensor<1x1x1x16x16xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<1x1x1x16x16xf32>) -> tensor<1x1x1x16x16xf32>
    %61 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["parallel", "parallel", "reduction", "parallel", "parallel"]} ins(%expanded_26 : tensor<1x1x2x16x16xf32>) outs(%60 : tensor<1x1x1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.addf %in, %out : f32
      linalg.yield %68 : f32
    } -> tensor<1x1x1x16x16xf32>
    %collapsed_27 = tensor.collapse_shape %61 [[0], [1, 2], [3], [4]] : tensor<1x1x1x16x16xf32> into tensor<1x1x16x16xf32>
    %expanded_28 = tensor.expand_shape %transposed_25 [[0], [1, 2], [3], [4]] output_shape [1, 1, 2, 16, 16] : tensor<1x2x16x16xf32> into tensor<1x1x2x16x16xf32>
    %62 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["parallel", "parallel", "reduction", "parallel", "parallel"]} ins(%expanded_28 : tensor<1x1x2x16x16xf32>) outs(%60 : tensor<1x1x1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.addf %in, %out : f32
      linalg.yield %68 : f32
    } -> tensor<1x1x1x16x16xf32>
    %collapsed_29 = tensor.collapse_shape %62 [[0], [1, 2], [3], [4]] : tensor<1x1x1x16x16xf32> into tensor<1x1x16x16xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<1x2x16x16xf32>) outs(%0 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.mulf %in, %cst_7 : f32
      linalg.yield %68 : f32
    } -> tensor<1x2x16x16xf32>
    %64 = tensor.empty() : tensor<1x1x16x16xbf16>
    %65 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_27 : tensor<1x1x16x16xf32>) outs(%64 : tensor<1x1x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %68 = arith.truncf %in : f32 to bf16
      linalg.yield %68 : bf16
    } -> tensor<1x1x16x16xbf16>
    %66 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_29 : tensor<1x1x16x16xf32>) outs(%64 : tensor<1x1x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %68 = arith.truncf %in : f32 to bf16
      linalg.yield %68 : bf16
    } -> tensor<1x1x16x16xbf16>
    %67 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<1x2x16x16xf32>) outs(%41 : tensor<1x2x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %68 = arith.truncf %in : f32 to bf16
      linalg.yield %68 : bf16
    } -> tensor<1x2x16x16xbf16>
    return %47, %67, %66, %65 : tensor<f32>, tensor<1x2x16x16xbf16>, tensor<1x1x16x16xbf16>, tensor<1x1x16x16xbf16>
  }
}

// -----

// The twin: the program returns the probabilities, so they are written, and the products stay apart.
// CHECK-LABEL: func.func @probabilities_are_returned(
// CHECK-NOT: attention
// CHECK-COUNT-6: ridge.kernel "gemm_
// CHECK: return
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map4 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  func.func @probabilities_are_returned(%arg0: tensor<1x2x16x16xbf16>, %arg1: tensor<1x2x16x16xbf16>, %arg2: tensor<1x2x16x16xbf16>, %arg3: tensor<1x2x16x16xbf16>) -> (tensor<f32>, tensor<1x2x16x16xbf16>, tensor<1x2x16x16xbf16>, tensor<1x2x16x16xbf16>, tensor<1x2x16x16xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<1x2x16x16xbf16>
    %cst_2 = arith.constant 2.500000e-01 : bf16
    %0 = tensor.empty() : tensor<1x2x16x16xbf16>
    %transposed = linalg.transpose ins(%arg2 : tensor<1x2x16x16xbf16>) outs(%0 : tensor<1x2x16x16xbf16>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<1x2x16x16xbf16> into tensor<2x16x16xbf16>
    %collapsed_3 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x2x16x16xbf16> into tensor<2x16x16xbf16>
    %1 = tensor.empty() : tensor<2x16x16xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<2x16x16xbf16>, tensor<2x16x16xbf16>) outs(%2 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %4 = tensor.empty() : tensor<2x16x16xbf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<2x16x16xf32>) outs(%4 : tensor<2x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %44 = arith.truncf %in : f32 to bf16
      linalg.yield %44 : bf16
    } -> tensor<2x16x16xbf16>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [1, 2, 16, 16] : tensor<2x16x16xbf16> into tensor<1x2x16x16xbf16>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x2x16x16xbf16>) outs(%0 : tensor<1x2x16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %44 = arith.mulf %in, %cst_2 : bf16
      linalg.yield %44 : bf16
    } -> tensor<1x2x16x16xbf16>
    %7 = tensor.empty() : tensor<1x2x16x16xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<1x2x16x16xbf16>) outs(%7 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %44 = arith.extf %in : bf16 to f32
      linalg.yield %44 : f32
    } -> tensor<1x2x16x16xf32>
    %9 = tensor.empty() : tensor<1x2x16xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<1x2x16xi64>) -> tensor<1x2x16xi64>
    %11 = tensor.empty() : tensor<1x2x16xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %13:2 = linalg.generic {indexing_maps = [#map1, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<1x2x16x16xf32>) outs(%12, %10 : tensor<1x2x16xf32>, tensor<1x2x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %44 = linalg.index 3 : index
      %45 = arith.index_cast %44 : index to i64
      %46 = arith.maximumf %in, %out : f32
      %47 = arith.cmpf ogt, %in, %out : f32
      %48 = arith.select %47, %45, %out_19 : i64
      linalg.yield %46, %48 : f32, i64
    } -> (tensor<1x2x16xf32>, tensor<1x2x16xi64>)
    %expanded_4 = tensor.expand_shape %13#0 [[0], [1], [2, 3]] output_shape [1, 2, 16, 1] : tensor<1x2x16xf32> into tensor<1x2x16x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_4 : tensor<1x2x16x16xf32>, tensor<1x2x16x1xf32>) outs(%7 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %44 = arith.subf %in, %in_19 : f32
      linalg.yield %44 : f32
    } -> tensor<1x2x16x16xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x2x16x16xf32>) outs(%7 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.exp %in : f32
      linalg.yield %44 : f32
    } -> tensor<1x2x16x16xf32>
    %16 = tensor.empty() : tensor<1x2x16x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<1x2x16x1xf32>) -> tensor<1x2x16x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<1x2x16x16xf32>) outs(%17 : tensor<1x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %in, %out : f32
      linalg.yield %44 : f32
    } -> tensor<1x2x16x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<1x2x16x16xf32>, tensor<1x2x16x1xf32>) outs(%7 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %44 = arith.divf %in, %in_19 : f32
      linalg.yield %44 : f32
    } -> tensor<1x2x16x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x2x16x16xf32>) outs(%0 : tensor<1x2x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %44 = arith.truncf %in : f32 to bf16
      linalg.yield %44 : bf16
    } -> tensor<1x2x16x16xbf16>
    %collapsed_5 = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<1x2x16x16xbf16> into tensor<2x16x16xbf16>
    %collapsed_6 = tensor.collapse_shape %arg3 [[0, 1], [2], [3]] : tensor<1x2x16x16xbf16> into tensor<2x16x16xbf16>
    %21 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<2x16x16xbf16>, tensor<2x16x16xbf16>) outs(%2 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x16x16xf32>) outs(%4 : tensor<2x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %44 = arith.truncf %in : f32 to bf16
      linalg.yield %44 : bf16
    } -> tensor<2x16x16xbf16>
    %expanded_7 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [1, 2, 16, 16] : tensor<2x16x16xbf16> into tensor<1x2x16x16xbf16>
    %23 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %arg0 : tensor<1x2x16x16xbf16>, tensor<1x2x16x16xbf16>) outs(%0 : tensor<1x2x16x16xbf16>) {
    ^bb0(%in: bf16, %in_19: bf16, %out: bf16):
      %44 = arith.mulf %in, %in_19 : bf16
      linalg.yield %44 : bf16
    } -> tensor<1x2x16x16xbf16>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x2x16x16xbf16>) outs(%7 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %44 = arith.extf %in : bf16 to f32
      linalg.yield %44 : f32
    } -> tensor<1x2x16x16xf32>
    %25 = tensor.empty() : tensor<f32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<f32>) -> tensor<f32>
    %27 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["reduction", "reduction", "reduction", "reduction"]} ins(%24 : tensor<1x2x16x16xf32>) outs(%26 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %in, %out : f32
      linalg.yield %44 : f32
    } -> tensor<f32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %arg0 : tensor<1x2x16x16xbf16>, tensor<1x2x16x16xbf16>) outs(%0 : tensor<1x2x16x16xbf16>) {
    ^bb0(%in: bf16, %in_19: bf16, %out: bf16):
      %44 = arith.mulf %in, %in_19 : bf16
      linalg.yield %44 : bf16
    } -> tensor<1x2x16x16xbf16>
    %collapsed_8 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<1x2x16x16xbf16> into tensor<2x16x16xbf16>
    %transposed_9 = linalg.transpose ins(%collapsed_5 : tensor<2x16x16xbf16>) outs(%4 : tensor<2x16x16xbf16>) permutation = [0, 2, 1] 
    %29 = linalg.batch_matmul ins(%transposed_9, %collapsed_8 : tensor<2x16x16xbf16>, tensor<2x16x16xbf16>) outs(%2 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x16x16xf32>) outs(%4 : tensor<2x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %44 = arith.truncf %in : f32 to bf16
      linalg.yield %44 : bf16
    } -> tensor<2x16x16xbf16>
    %transposed_10 = linalg.transpose ins(%collapsed_6 : tensor<2x16x16xbf16>) outs(%4 : tensor<2x16x16xbf16>) permutation = [0, 2, 1] 
    %31 = linalg.batch_matmul ins(%collapsed_8, %transposed_10 : tensor<2x16x16xbf16>, tensor<2x16x16xbf16>) outs(%2 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x16x16xf32>) outs(%4 : tensor<2x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %44 = arith.truncf %in : f32 to bf16
      linalg.yield %44 : bf16
    } -> tensor<2x16x16xbf16>
    %expanded_11 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [1, 2, 16, 16] : tensor<2x16x16xbf16> into tensor<1x2x16x16xbf16>
    %expanded_12 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [1, 2, 16, 16] : tensor<2x16x16xbf16> into tensor<1x2x16x16xbf16>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x2x16x16xbf16>) outs(%7 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %44 = arith.extf %in : bf16 to f32
      linalg.yield %44 : f32
    } -> tensor<1x2x16x16xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %19 : tensor<1x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%7 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %44 = arith.mulf %in, %in_19 : f32
      linalg.yield %44 : f32
    } -> tensor<1x2x16x16xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<1x2x16x16xf32>) outs(%17 : tensor<1x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %in, %out : f32
      linalg.yield %44 : f32
    } -> tensor<1x2x16x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %35 : tensor<1x2x16x16xf32>, tensor<1x2x16x1xf32>) outs(%7 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %44 = arith.mulf %in, %in_19 : f32
      linalg.yield %44 : f32
    } -> tensor<1x2x16x16xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %36 : tensor<1x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%7 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %44 = arith.subf %in, %in_19 : f32
      linalg.yield %44 : f32
    } -> tensor<1x2x16x16xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<1x2x16x16xf32>) outs(%0 : tensor<1x2x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %44 = arith.truncf %in : f32 to bf16
      linalg.yield %44 : bf16
    } -> tensor<1x2x16x16xbf16>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<1x2x16x16xbf16>) outs(%0 : tensor<1x2x16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %44 = arith.mulf %in, %cst_2 : bf16
      linalg.yield %44 : bf16
    } -> tensor<1x2x16x16xbf16>
    %collapsed_13 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<1x2x16x16xbf16> into tensor<2x16x16xbf16>
    %transposed_14 = linalg.transpose ins(%collapsed : tensor<2x16x16xbf16>) outs(%4 : tensor<2x16x16xbf16>) permutation = [0, 2, 1] 
    %40 = linalg.batch_matmul ins(%transposed_14, %collapsed_13 : tensor<2x16x16xbf16>, tensor<2x16x16xbf16>) outs(%2 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x16x16xf32>) outs(%4 : tensor<2x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %44 = arith.truncf %in : f32 to bf16
      linalg.yield %44 : bf16
    } -> tensor<2x16x16xbf16>
    %transposed_15 = linalg.transpose ins(%collapsed_3 : tensor<2x16x16xbf16>) outs(%4 : tensor<2x16x16xbf16>) permutation = [0, 2, 1] 
    %42 = linalg.batch_matmul ins(%collapsed_13, %transposed_15 : tensor<2x16x16xbf16>, tensor<2x16x16xbf16>) outs(%2 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x16x16xf32>) outs(%4 : tensor<2x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %44 = arith.truncf %in : f32 to bf16
      linalg.yield %44 : bf16
    } -> tensor<2x16x16xbf16>
    %expanded_16 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [1, 2, 16, 16] : tensor<2x16x16xbf16> into tensor<1x2x16x16xbf16>
    %expanded_17 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [1, 2, 16, 16] : tensor<2x16x16xbf16> into tensor<1x2x16x16xbf16>
    %transposed_18 = linalg.transpose ins(%expanded_16 : tensor<1x2x16x16xbf16>) outs(%0 : tensor<1x2x16x16xbf16>) permutation = [0, 1, 3, 2] 
    return %27, %expanded_17, %transposed_18, %expanded_11, %19 : tensor<f32>, tensor<1x2x16x16xbf16>, tensor<1x2x16x16xbf16>, tensor<1x2x16x16xbf16>, tensor<1x2x16x16xf32>
  }
}
