// RUN: ridge-opt %s --split-input-file --allow-unregistered-dialect --pass-pipeline='builtin.module(ridge-form-kernels)' | FileCheck %s
// RUN: ridge-opt %s --split-input-file --allow-unregistered-dialect --pass-pipeline='builtin.module(ridge-form-kernels,ridge-inline-kernels)' | FileCheck %s --check-prefix=AGAIN

// jax.vjp of einsum, where(tril), softmax and einsum in bf16, as ridge.from_jax imports it: 4 heads, 16 positions of 16 elements. JAX saves the
// exponentials, their sums and the probabilities: one log-sum-exp a row, 4*16*4 = 256 bytes, stands for all. The backward kernel reads it and
// the output: 256 + 4*16*16*2 = 2304. 2 * 4*16*16*16 * 2 = 65536 FLOPs forward, twice as many backward.
// CHECK-LABEL: func.func public @jax_vjp(
// CHECK: ridge.kernel "attention_prefill_0" {{.*}} heads_q = 4, heads_kv = 4, seq_q = 16, seq_kv = 16, head_dim = 16, head_dim_v = 16, causal = true
// CHECK-SAME: backward = false, type = bf16, kv_type = bf16, matmul_flops = 65536
// CHECK-SAME: reads = [2048, 2048, 2048], writes = [256, 0, 0, 2048]>)
// CHECK: ridge.kernel "attention_prefill_1" {{.*}} causal = true
// CHECK-SAME: backward = true, type = bf16, kv_type = bf16, matmul_flops = 131072
// CHECK-SAME: reads = [0, 2048, 2048, 0, 2304, 2048, 2048], writes = [2048, 2048, 2048]>)
// CHECK-NOT: ridge.kernel "gemm
// CHECK: return
// AGAIN-LABEL: func.func public @jax_vjp(
// AGAIN-NOT: ridge.kernel
#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1) -> ()>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<() -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2) -> ()>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d2)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d2, d0, d1, d3)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map22 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map23 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d3)>
#map24 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
module @jit_jaxpr_as_fun attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @jax_vjp(%arg0: tensor<1x16x4x16xbf16>, %arg1: tensor<1x16x4x16xbf16>, %arg2: tensor<1x16x4x16xbf16>, %arg3: tensor<1x16x4x16xbf16>) -> (tensor<1x16x4x16xbf16> {jax.result_info = "result[0]"}, tensor<1x16x4x16xbf16> {jax.result_info = "result[1]"}, tensor<1x16x4x16xbf16> {jax.result_info = "result[2]"}, tensor<1x16x4x16xbf16> {jax.result_info = "result[3]"}) {
    %cst = arith.constant 0.000000e+00 : bf16
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant -1.000000e+09 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant dense<0> : tensor<i32>
    %cst_4 = arith.constant dense<false> : tensor<i1>
    %cst_5 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_8 = arith.constant dense<true> : tensor<i1>
    %cst_9 = arith.constant dense<2.500000e-01> : tensor<f32>
    %0 = tensor.empty() : tensor<1x4x16x16xf32>
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<1x4x16x16xf32>) -> tensor<1x4x16x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<1x16x4x16xbf16>, tensor<1x16x4x16xbf16>) outs(%1 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: bf16, %in_10: bf16, %out: f32):
      %75 = arith.extf %in : bf16 to f32
      %76 = arith.extf %in_10 : bf16 to f32
      %77 = arith.mulf %75, %76 : f32
      %78 = arith.addf %out, %77 : f32
      linalg.yield %78 : f32
    } -> tensor<1x4x16x16xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%0 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x16xf32>
    %4 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %3 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%0 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %75 = arith.mulf %in, %in_10 : f32
      linalg.yield %75 : f32
    } -> tensor<1x4x16x16xf32>
    %5 = tensor.empty() : tensor<16x16xi1>
    %6 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<i1>) outs(%5 : tensor<16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<16x16xi1>
    %7 = tensor.empty() : tensor<16x16xi32>
    %8 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel"]} outs(%7 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %75 = linalg.index 0 : index
      %76 = arith.index_cast %75 : index to i32
      linalg.yield %76 : i32
    } -> tensor<16x16xi32>
    %9 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<i32>) outs(%7 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %10 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%8, %9 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%7 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %in_10: i32, %out: i32):
      %75 = arith.addi %in, %in_10 : i32
      linalg.yield %75 : i32
    } -> tensor<16x16xi32>
    %11 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel"]} outs(%7 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %75 = linalg.index 1 : index
      %76 = arith.index_cast %75 : index to i32
      linalg.yield %76 : i32
    } -> tensor<16x16xi32>
    %12 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%10, %11 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%5 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %in_10: i32, %out: i1):
      %75 = arith.cmpi sge, %in, %in_10 : i32
      linalg.yield %75 : i1
    } -> tensor<16x16xi1>
    %13 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<i1>) outs(%5 : tensor<16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<16x16xi1>
    %14 = linalg.generic {indexing_maps = [#map6, #map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%12, %6, %13 : tensor<16x16xi1>, tensor<16x16xi1>, tensor<16x16xi1>) outs(%5 : tensor<16x16xi1>) {
    ^bb0(%in: i1, %in_10: i1, %in_11: i1, %out: i1):
      %75 = arith.select %in, %in_10, %in_11 : i1
      linalg.yield %75 : i1
    } -> tensor<16x16xi1>
    %15 = tensor.empty() : tensor<f32>
    %16 = linalg.generic {indexing_maps = [#map7], iterator_types = []} outs(%15 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst_1 : f32
    } -> tensor<f32>
    %17 = tensor.empty() : tensor<1x4x16x16xi1>
    %18 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<16x16xi1>) outs(%17 : tensor<1x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x4x16x16xi1>
    %19 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<f32>) outs(%0 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x16xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %4, %19 : tensor<1x4x16x16xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%0 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: i1, %in_10: f32, %in_11: f32, %out: f32):
      %75 = arith.select %in, %in_10, %in_11 : f32
      linalg.yield %75 : f32
    } -> tensor<1x4x16x16xf32>
    %21 = tensor.empty() : tensor<1x4x16xf32>
    %22 = linalg.fill ins(%cst_0 : f32) outs(%21 : tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<1x4x16x16xf32>) outs(%22 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.maximumf %out, %in : f32
      linalg.yield %75 : f32
    } -> tensor<1x4x16xf32>
    %24 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%21 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16xf32>
    %25 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %23 : tensor<1x4x16xf32>, tensor<1x4x16xf32>) outs(%21 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %75 = arith.maximumf %in, %in_10 : f32
      linalg.yield %75 : f32
    } -> tensor<1x4x16xf32>
    %26 = tensor.empty() : tensor<1x4x16x1xf32>
    %27 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<1x4x16xf32>) outs(%26 : tensor<1x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x1xf32>
    %28 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x4x16x1xf32>) outs(%0 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x16xf32>
    %29 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %28 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%0 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %75 = arith.subf %in, %in_10 : f32
      linalg.yield %75 : f32
    } -> tensor<1x4x16x16xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<1x4x16x16xf32>) outs(%0 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = math.exp %in : f32
      linalg.yield %75 : f32
    } -> tensor<1x4x16x16xf32>
    %31 = linalg.fill ins(%cst_2 : f32) outs(%21 : tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<1x4x16x16xf32>) outs(%31 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.addf %out, %in : f32
      linalg.yield %75 : f32
    } -> tensor<1x4x16xf32>
    %33 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x4x16xf32>) outs(%26 : tensor<1x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x1xf32>
    %34 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x4x16x1xf32>) outs(%0 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x16xf32>
    %35 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %34 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%0 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %75 = arith.divf %in, %in_10 : f32
      linalg.yield %75 : f32
    } -> tensor<1x4x16x16xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %33 : tensor<1x4x16x1xf32>, tensor<1x4x16x1xf32>) outs(%26 : tensor<1x4x16x1xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %75 = arith.mulf %in, %in_10 : f32
      linalg.yield %75 : f32
    } -> tensor<1x4x16x1xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%26 : tensor<1x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x1xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %36 : tensor<1x4x16x1xf32>, tensor<1x4x16x1xf32>) outs(%26 : tensor<1x4x16x1xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %75 = arith.divf %in, %in_10 : f32
      linalg.yield %75 : f32
    } -> tensor<1x4x16x1xf32>
    %39 = tensor.empty() : tensor<1x4x16x16xbf16>
    %40 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<1x4x16x16xf32>) outs(%39 : tensor<1x4x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %75 = arith.truncf %in : f32 to bf16
      linalg.yield %75 : bf16
    } -> tensor<1x4x16x16xbf16>
    %41 = linalg.fill ins(%cst : bf16) outs(%39 : tensor<1x4x16x16xbf16>) -> tensor<1x4x16x16xbf16>
    %42 = linalg.generic {indexing_maps = [#map13, #map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %40 : tensor<1x16x4x16xbf16>, tensor<1x4x16x16xbf16>) outs(%41 : tensor<1x4x16x16xbf16>) {
    ^bb0(%in: bf16, %in_10: bf16, %out: bf16):
      %75 = arith.mulf %in, %in_10 : bf16
      %76 = arith.addf %out, %75 : bf16
      linalg.yield %76 : bf16
    } -> tensor<1x4x16x16xbf16>
    %43 = tensor.empty() : tensor<1x16x4x16xbf16>
    %44 = linalg.generic {indexing_maps = [#map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<1x4x16x16xbf16>) outs(%43 : tensor<1x16x4x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x16x4x16xbf16>
    %45 = linalg.generic {indexing_maps = [#map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<1x16x4x16xbf16>) outs(%39 : tensor<1x4x16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x4x16x16xbf16>
    %46 = linalg.generic {indexing_maps = [#map17, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%45, %arg2 : tensor<1x4x16x16xbf16>, tensor<1x16x4x16xbf16>) outs(%41 : tensor<1x4x16x16xbf16>) {
    ^bb0(%in: bf16, %in_10: bf16, %out: bf16):
      %75 = arith.mulf %in, %in_10 : bf16
      %76 = arith.addf %out, %75 : bf16
      linalg.yield %76 : bf16
    } -> tensor<1x4x16x16xbf16>
    %47 = linalg.generic {indexing_maps = [#map18, #map19, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%45, %40 : tensor<1x4x16x16xbf16>, tensor<1x4x16x16xbf16>) outs(%41 : tensor<1x4x16x16xbf16>) {
    ^bb0(%in: bf16, %in_10: bf16, %out: bf16):
      %75 = arith.mulf %in, %in_10 : bf16
      %76 = arith.addf %out, %75 : bf16
      linalg.yield %76 : bf16
    } -> tensor<1x4x16x16xbf16>
    %48 = linalg.generic {indexing_maps = [#map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<1x4x16x16xbf16>) outs(%43 : tensor<1x16x4x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x16x4x16xbf16>
    %49 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<1x4x16x16xbf16>) outs(%0 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %75 = arith.extf %in : bf16 to f32
      linalg.yield %75 : f32
    } -> tensor<1x4x16x16xf32>
    %50 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<1x4x16x1xf32>) outs(%0 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x16xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %50 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%0 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %75 = arith.mulf %in, %in_10 : f32
      linalg.yield %75 : f32
    } -> tensor<1x4x16x16xf32>
    %52 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %30 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%0 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %75 = arith.mulf %in, %in_10 : f32
      linalg.yield %75 : f32
    } -> tensor<1x4x16x16xf32>
    %53 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%52 : tensor<1x4x16x16xf32>) outs(%31 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.addf %out, %in : f32
      linalg.yield %75 : f32
    } -> tensor<1x4x16xf32>
    %expanded = tensor.expand_shape %53 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x4x16x1xf32>) outs(%26 : tensor<1x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.negf %in : f32
      linalg.yield %75 : f32
    } -> tensor<1x4x16x1xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %34 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%0 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %75 = arith.divf %in, %in_10 : f32
      linalg.yield %75 : f32
    } -> tensor<1x4x16x16xf32>
    %56 = tensor.empty() : tensor<4x16xf32>
    %57 = linalg.fill ins(%cst_2 : f32) outs(%56 : tensor<4x16xf32>) -> tensor<4x16xf32>
    %58 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%54 : tensor<1x4x16x1xf32>) outs(%57 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.addf %out, %in : f32
      linalg.yield %75 : f32
    } -> tensor<4x16xf32>
    %59 = linalg.generic {indexing_maps = [#map22, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<4x16xf32>) outs(%21 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16xf32>
    %60 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<1x4x16xf32>) outs(%0 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x16xf32>
    %61 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %60 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%0 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %75 = arith.addf %in, %in_10 : f32
      linalg.yield %75 : f32
    } -> tensor<1x4x16x16xf32>
    %62 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %30 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%0 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %75 = arith.mulf %in, %in_10 : f32
      linalg.yield %75 : f32
    } -> tensor<1x4x16x16xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%0 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x16xf32>
    %64 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %62, %63 : tensor<1x4x16x16xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%0 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: i1, %in_10: f32, %in_11: f32, %out: f32):
      %75 = arith.select %in, %in_10, %in_11 : f32
      linalg.yield %75 : f32
    } -> tensor<1x4x16x16xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %3 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%0 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %75 = arith.mulf %in, %in_10 : f32
      linalg.yield %75 : f32
    } -> tensor<1x4x16x16xf32>
    %66 = tensor.empty() : tensor<1x16x4x16xf32>
    %67 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x16x4x16xbf16>) outs(%66 : tensor<1x16x4x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %75 = arith.extf %in : bf16 to f32
      linalg.yield %75 : f32
    } -> tensor<1x16x4x16xf32>
    %68 = linalg.generic {indexing_maps = [#map17, #map23, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%65, %67 : tensor<1x4x16x16xf32>, tensor<1x16x4x16xf32>) outs(%1 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %75 = arith.mulf %in, %in_10 : f32
      %76 = arith.addf %out, %75 : f32
      linalg.yield %76 : f32
    } -> tensor<1x4x16x16xf32>
    %69 = linalg.generic {indexing_maps = [#map24, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<1x4x16x16xf32>) outs(%66 : tensor<1x16x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x4x16xf32>
    %70 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<1x16x4x16xf32>) outs(%43 : tensor<1x16x4x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %75 = arith.truncf %in : f32 to bf16
      linalg.yield %75 : bf16
    } -> tensor<1x16x4x16xbf16>
    %71 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x16x4x16xbf16>) outs(%66 : tensor<1x16x4x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %75 = arith.extf %in : bf16 to f32
      linalg.yield %75 : f32
    } -> tensor<1x16x4x16xf32>
    %72 = linalg.generic {indexing_maps = [#map18, #map23, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%65, %71 : tensor<1x4x16x16xf32>, tensor<1x16x4x16xf32>) outs(%1 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %75 = arith.mulf %in, %in_10 : f32
      %76 = arith.addf %out, %75 : f32
      linalg.yield %76 : f32
    } -> tensor<1x4x16x16xf32>
    %73 = linalg.generic {indexing_maps = [#map24, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<1x4x16x16xf32>) outs(%66 : tensor<1x16x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x4x16xf32>
    %74 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<1x16x4x16xf32>) outs(%43 : tensor<1x16x4x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %75 = arith.truncf %in : f32 to bf16
      linalg.yield %75 : bf16
    } -> tensor<1x16x4x16xbf16>
    return %44, %74, %70, %48 : tensor<1x16x4x16xbf16>, tensor<1x16x4x16xbf16>, tensor<1x16x4x16xbf16>, tensor<1x16x4x16xbf16>
  }
}

// -----

// jax.grad of a checkpointed dot_product_attention, grouped: the program itself computes the scores again, so the one kernel does five products.
// 5 * 2 * 4*16*16*16 = 163840. The gradients of 2 heads of keys and values are 2*16*16*2 = 1024 bytes.
// CHECK-LABEL: func.func public @jax_grad(
// CHECK: ridge.kernel "attention_prefill_0" {{.*}} heads_q = 4, heads_kv = 2, seq_q = 16, seq_kv = 16, head_dim = 16, head_dim_v = 16, causal = false
// CHECK-SAME: backward = true, type = bf16, kv_type = bf16, matmul_flops = 163840
// CHECK-SAME: reads = [2048, 1024, 2048, 1024], writes = [1024, 1024, 2048]>)
// CHECK-SAME: "the program computes the scores again"
// CHECK-NOT: attention
// CHECK: return
#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3, d0)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d4, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d5, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d0, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d4, d5)>
#map15 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d0, d1, d5, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d2, d4)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
#map22 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d4, d5, d2)>
#map23 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5, d3)>
#map24 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map25 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d5)>
#map26 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d4)>
#map27 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d3, d4)>
module @jit_jaxpr_as_fun attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @jax_grad(%arg0: tensor<1x16x4x16xbf16>, %arg1: tensor<1x16x2x16xbf16>, %arg2: tensor<1x16x2x16xbf16>, %arg3: tensor<1x16x4x16xbf16>) -> (tensor<1x16x4x16xbf16> {jax.result_info = "result[0]"}, tensor<1x16x2x16xbf16> {jax.result_info = "result[1]"}, tensor<1x16x2x16xbf16> {jax.result_info = "result[2]"}) {
    %cst = arith.constant 0.000000e+00 : bf16
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<2.500000e-01> : tensor<f32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [1, 16, 2, 2, 16] : tensor<1x16x4x16xbf16> into tensor<1x16x2x2x16xbf16>
    %0 = tensor.empty() : tensor<1x2x16x2x16xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<1x2x16x2x16xf32>) -> tensor<1x2x16x2x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<1x16x2x2x16xbf16>, tensor<1x16x2x16xbf16>) outs(%1 : tensor<1x2x16x2x16xf32>) {
    ^bb0(%in: bf16, %in_7: bf16, %out: f32):
      %75 = arith.extf %in : bf16 to f32
      %76 = arith.extf %in_7 : bf16 to f32
      %77 = arith.mulf %75, %76 : f32
      %78 = arith.addf %out, %77 : f32
      linalg.yield %78 : f32
    } -> tensor<1x2x16x2x16xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%0 : tensor<1x2x16x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x2x16xf32>
    %4 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%2, %3 : tensor<1x2x16x2x16xf32>, tensor<1x2x16x2x16xf32>) outs(%0 : tensor<1x2x16x2x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %75 = arith.mulf %in, %in_7 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x16x2x16xf32>
    %5 = tensor.empty() : tensor<1x2x16x2xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<1x2x16x2xf32>) -> tensor<1x2x16x2xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%4 : tensor<1x2x16x2x16xf32>) outs(%6 : tensor<1x2x16x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.maximumf %out, %in : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x16x2xf32>
    %8 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%5 : tensor<1x2x16x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x2xf32>
    %9 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %7 : tensor<1x2x16x2xf32>, tensor<1x2x16x2xf32>) outs(%5 : tensor<1x2x16x2xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %75 = arith.maximumf %in, %in_7 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x16x2xf32>
    %10 = tensor.empty() : tensor<2x1x2x16xf32>
    %11 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x2x16x2xf32>) outs(%10 : tensor<2x1x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x16xf32>
    %12 = tensor.empty() : tensor<2x1x2x16x1xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x1x2x16xf32>) outs(%12 : tensor<2x1x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x16x1xf32>
    %14 = tensor.empty() : tensor<2x1x2x16x16xf32>
    %15 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<1x2x16x2x16xf32>) outs(%14 : tensor<2x1x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x16x16xf32>
    %16 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x1x2x16x1xf32>) outs(%14 : tensor<2x1x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x16x16xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15, %16 : tensor<2x1x2x16x16xf32>, tensor<2x1x2x16x16xf32>) outs(%14 : tensor<2x1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %75 = arith.subf %in, %in_7 : f32
      linalg.yield %75 : f32
    } -> tensor<2x1x2x16x16xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x1x2x16x16xf32>) outs(%14 : tensor<2x1x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = math.exp %in : f32
      linalg.yield %75 : f32
    } -> tensor<2x1x2x16x16xf32>
    %19 = linalg.fill ins(%cst_1 : f32) outs(%10 : tensor<2x1x2x16xf32>) -> tensor<2x1x2x16xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x1x2x16x16xf32>) outs(%19 : tensor<2x1x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.addf %out, %in : f32
      linalg.yield %75 : f32
    } -> tensor<2x1x2x16xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x1x2x16xf32>) outs(%12 : tensor<2x1x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x16x1xf32>
    %22 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x1x2x16x1xf32>) outs(%14 : tensor<2x1x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x16x16xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18, %22 : tensor<2x1x2x16x16xf32>, tensor<2x1x2x16x16xf32>) outs(%14 : tensor<2x1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %75 = arith.divf %in, %in_7 : f32
      linalg.yield %75 : f32
    } -> tensor<2x1x2x16x16xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%21, %21 : tensor<2x1x2x16x1xf32>, tensor<2x1x2x16x1xf32>) outs(%12 : tensor<2x1x2x16x1xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %75 = arith.mulf %in, %in_7 : f32
      linalg.yield %75 : f32
    } -> tensor<2x1x2x16x1xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%12 : tensor<2x1x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x16x1xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25, %24 : tensor<2x1x2x16x1xf32>, tensor<2x1x2x16x1xf32>) outs(%12 : tensor<2x1x2x16x1xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %75 = arith.divf %in, %in_7 : f32
      linalg.yield %75 : f32
    } -> tensor<2x1x2x16x1xf32>
    %27 = tensor.empty() : tensor<2x1x2x16x16xbf16>
    %28 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x1x2x16x16xf32>) outs(%27 : tensor<2x1x2x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %75 = arith.truncf %in : f32 to bf16
      linalg.yield %75 : bf16
    } -> tensor<2x1x2x16x16xbf16>
    %29 = tensor.empty() : tensor<1x16x4x16xf32>
    %30 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<1x16x4x16xbf16>) outs(%29 : tensor<1x16x4x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %75 = arith.extf %in : bf16 to f32
      linalg.yield %75 : f32
    } -> tensor<1x16x4x16xf32>
    %31 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%29 : tensor<1x16x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x4x16xf32>
    %32 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %30 : tensor<1x16x4x16xf32>, tensor<1x16x4x16xf32>) outs(%29 : tensor<1x16x4x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %75 = arith.mulf %in, %in_7 : f32
      linalg.yield %75 : f32
    } -> tensor<1x16x4x16xf32>
    %33 = tensor.empty() : tensor<1x16x4x16xbf16>
    %34 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x16x4x16xf32>) outs(%33 : tensor<1x16x4x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %75 = arith.truncf %in : f32 to bf16
      linalg.yield %75 : bf16
    } -> tensor<1x16x4x16xbf16>
    %expanded_5 = tensor.expand_shape %34 [[0], [1], [2, 3], [4]] output_shape [1, 16, 2, 2, 16] : tensor<1x16x4x16xbf16> into tensor<1x16x2x2x16xbf16>
    %35 = tensor.empty() : tensor<2x1x16x2x16xbf16>
    %36 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x16x2x2x16xbf16>) outs(%35 : tensor<2x1x16x2x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x1x16x2x16xbf16>
    %37 = tensor.empty() : tensor<1x2x16x2x16xbf16>
    %38 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x1x16x2x16xbf16>) outs(%37 : tensor<1x2x16x2x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2x16x2x16xbf16>
    %39 = tensor.empty() : tensor<1x2x2x16x16xbf16>
    %40 = linalg.fill ins(%cst : bf16) outs(%39 : tensor<1x2x2x16x16xbf16>) -> tensor<1x2x2x16x16xbf16>
    %41 = linalg.generic {indexing_maps = [#map12, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%38, %arg2 : tensor<1x2x16x2x16xbf16>, tensor<1x16x2x16xbf16>) outs(%40 : tensor<1x2x2x16x16xbf16>) {
    ^bb0(%in: bf16, %in_7: bf16, %out: bf16):
      %75 = arith.mulf %in, %in_7 : bf16
      %76 = arith.addf %out, %75 : bf16
      linalg.yield %76 : bf16
    } -> tensor<1x2x2x16x16xbf16>
    %42 = linalg.generic {indexing_maps = [#map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<1x2x2x16x16xbf16>) outs(%27 : tensor<2x1x2x16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x1x2x16x16xbf16>
    %43 = tensor.empty() : tensor<1x2x16x16xbf16>
    %44 = linalg.fill ins(%cst : bf16) outs(%43 : tensor<1x2x16x16xbf16>) -> tensor<1x2x16x16xbf16>
    %45 = linalg.generic {indexing_maps = [#map14, #map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%38, %28 : tensor<1x2x16x2x16xbf16>, tensor<2x1x2x16x16xbf16>) outs(%44 : tensor<1x2x16x16xbf16>) {
    ^bb0(%in: bf16, %in_7: bf16, %out: bf16):
      %75 = arith.mulf %in, %in_7 : bf16
      %76 = arith.addf %out, %75 : bf16
      linalg.yield %76 : bf16
    } -> tensor<1x2x16x16xbf16>
    %46 = tensor.empty() : tensor<1x16x2x16xbf16>
    %47 = linalg.generic {indexing_maps = [#map17, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<1x2x16x16xbf16>) outs(%46 : tensor<1x16x2x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x16x2x16xbf16>
    %48 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x1x2x16x16xbf16>) outs(%14 : tensor<2x1x2x16x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %75 = arith.extf %in : bf16 to f32
      linalg.yield %75 : f32
    } -> tensor<2x1x2x16x16xf32>
    %49 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x1x2x16x1xf32>) outs(%14 : tensor<2x1x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x16x16xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%48, %49 : tensor<2x1x2x16x16xf32>, tensor<2x1x2x16x16xf32>) outs(%14 : tensor<2x1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %75 = arith.mulf %in, %in_7 : f32
      linalg.yield %75 : f32
    } -> tensor<2x1x2x16x16xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%50, %18 : tensor<2x1x2x16x16xf32>, tensor<2x1x2x16x16xf32>) outs(%14 : tensor<2x1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %75 = arith.mulf %in, %in_7 : f32
      linalg.yield %75 : f32
    } -> tensor<2x1x2x16x16xf32>
    %52 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<2x1x2x16x16xf32>) outs(%19 : tensor<2x1x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.addf %out, %in : f32
      linalg.yield %75 : f32
    } -> tensor<2x1x2x16xf32>
    %expanded_6 = tensor.expand_shape %52 [[0], [1], [2], [3, 4]] output_shape [2, 1, 2, 16, 1] : tensor<2x1x2x16xf32> into tensor<2x1x2x16x1xf32>
    %53 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x1x2x16x1xf32>) outs(%12 : tensor<2x1x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.negf %in : f32
      linalg.yield %75 : f32
    } -> tensor<2x1x2x16x1xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%48, %22 : tensor<2x1x2x16x16xf32>, tensor<2x1x2x16x16xf32>) outs(%14 : tensor<2x1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %75 = arith.divf %in, %in_7 : f32
      linalg.yield %75 : f32
    } -> tensor<2x1x2x16x16xf32>
    %55 = tensor.empty() : tensor<2x2x16xf32>
    %56 = linalg.fill ins(%cst_1 : f32) outs(%55 : tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
    %57 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%53 : tensor<2x1x2x16x1xf32>) outs(%56 : tensor<2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.addf %out, %in : f32
      linalg.yield %75 : f32
    } -> tensor<2x2x16xf32>
    %58 = linalg.generic {indexing_maps = [#map20, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x2x16xf32>) outs(%10 : tensor<2x1x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x16xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<2x1x2x16xf32>) outs(%14 : tensor<2x1x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x16x16xf32>
    %60 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%54, %59 : tensor<2x1x2x16x16xf32>, tensor<2x1x2x16x16xf32>) outs(%14 : tensor<2x1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %75 = arith.addf %in, %in_7 : f32
      linalg.yield %75 : f32
    } -> tensor<2x1x2x16x16xf32>
    %61 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%60, %18 : tensor<2x1x2x16x16xf32>, tensor<2x1x2x16x16xf32>) outs(%14 : tensor<2x1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %75 = arith.mulf %in, %in_7 : f32
      linalg.yield %75 : f32
    } -> tensor<2x1x2x16x16xf32>
    %62 = linalg.generic {indexing_maps = [#map21, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x1x2x16x16xf32>) outs(%0 : tensor<1x2x16x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x2x16xf32>
    %63 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%62, %3 : tensor<1x2x16x2x16xf32>, tensor<1x2x16x2x16xf32>) outs(%0 : tensor<1x2x16x2x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %75 = arith.mulf %in, %in_7 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x16x2x16xf32>
    %64 = tensor.empty() : tensor<1x2x16x16xf32>
    %65 = linalg.fill ins(%cst_1 : f32) outs(%64 : tensor<1x2x16x16xf32>) -> tensor<1x2x16x16xf32>
    %66 = linalg.generic {indexing_maps = [#map22, #map23, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%63, %expanded : tensor<1x2x16x2x16xf32>, tensor<1x16x2x2x16xbf16>) outs(%65 : tensor<1x2x16x16xf32>) {
    ^bb0(%in: f32, %in_7: bf16, %out: f32):
      %75 = arith.extf %in_7 : bf16 to f32
      %76 = arith.mulf %in, %75 : f32
      %77 = arith.addf %out, %76 : f32
      linalg.yield %77 : f32
    } -> tensor<1x2x16x16xf32>
    %67 = tensor.empty() : tensor<1x16x2x16xf32>
    %68 = linalg.generic {indexing_maps = [#map24, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<1x2x16x16xf32>) outs(%67 : tensor<1x16x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x2x16xf32>
    %69 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<1x16x2x16xf32>) outs(%46 : tensor<1x16x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %75 = arith.truncf %in : f32 to bf16
      linalg.yield %75 : bf16
    } -> tensor<1x16x2x16xbf16>
    %70 = linalg.generic {indexing_maps = [#map25, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%63, %arg1 : tensor<1x2x16x2x16xf32>, tensor<1x16x2x16xbf16>) outs(%1 : tensor<1x2x16x2x16xf32>) {
    ^bb0(%in: f32, %in_7: bf16, %out: f32):
      %75 = arith.extf %in_7 : bf16 to f32
      %76 = arith.mulf %in, %75 : f32
      %77 = arith.addf %out, %76 : f32
      linalg.yield %77 : f32
    } -> tensor<1x2x16x2x16xf32>
    %71 = tensor.empty() : tensor<1x16x2x2x16xf32>
    %72 = linalg.generic {indexing_maps = [#map27, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<1x2x16x2x16xf32>) outs(%71 : tensor<1x16x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x2x2x16xf32>
    %73 = tensor.empty() : tensor<1x16x2x2x16xbf16>
    %74 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<1x16x2x2x16xf32>) outs(%73 : tensor<1x16x2x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %75 = arith.truncf %in : f32 to bf16
      linalg.yield %75 : bf16
    } -> tensor<1x16x2x2x16xbf16>
    %collapsed = tensor.collapse_shape %74 [[0], [1], [2, 3], [4]] : tensor<1x16x2x2x16xbf16> into tensor<1x16x4x16xbf16>
    return %collapsed, %69, %47 : tensor<1x16x4x16xbf16>, tensor<1x16x2x16xbf16>, tensor<1x16x2x16xbf16>
  }
}
