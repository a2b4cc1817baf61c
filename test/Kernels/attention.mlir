// RUN: ridge-opt %s --allow-unregistered-dialect --pass-pipeline='builtin.module(ridge-form-kernels)' | FileCheck %s
// RUN: ridge-opt %s --allow-unregistered-dialect --pass-pipeline='builtin.module(ridge-form-kernels{causal=off})' | FileCheck %s --check-prefix=OFF
// RUN: ridge-opt %s --allow-unregistered-dialect --pass-pipeline='builtin.module(ridge-form-kernels{fusion=elementwise})' | FileCheck %s --check-prefix=PARTS

#id2 = affine_map<(d0, d1) -> (d0, d1)>
#q = affine_map<(d0, d1) -> (d0)>
#k = affine_map<(d0, d1) -> (d1)>
#id3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#tail = affine_map<(d0, d1, d2) -> (d1, d2)>
#row = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#heads = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#id5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>

// Kept whole, as torch-mlir writes grouped-query attention: the repeated keys and values are read as two heads, the mask compares positions and is
// not read. 2*2*(2*8*64*64*32) = 8388608; q 2*8*64*32*2 = 65536, k and v 2*2*64*32*2 = 16384
// CHECK-LABEL: func.func @whole(
// CHECK: ridge.kernel "attention_prefill_0" workload(<attention_prefill, phase = prefill, batch = 2, heads_q = 8, heads_kv = 2, seq_q = 64, seq_kv = 64, head_dim = 32, head_dim_v = 32, causal = true
// CHECK-SAME: mask_bytes = 0
// CHECK-SAME: matmul_flops = 8388608
// CHECK-SAME: reads = [65536, 16384, 16384], writes = [65536]>)
// CHECK-SAME: notes(["causal: read off the mask, which the kernel computes itself"])
// OFF-LABEL: func.func @whole(
// OFF: ridge.kernel "attention_prefill_0" {{.*}} causal = false
func.func @whole(%q: tensor<2x8x64x32xbf16>, %k: tensor<2x2x64x32xbf16>, %v: tensor<2x2x64x32xbf16>) -> tensor<16x64x32xbf16> {
  %ei = tensor.empty() : tensor<64xi64>
  %iota = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%ei : tensor<64xi64>) {
  ^bb0(%out: i64):
    %0 = linalg.index 0 : index
    %1 = arith.index_cast %0 : index to i64
    linalg.yield %1 : i64
  } -> tensor<64xi64>
  %em = tensor.empty() : tensor<64x64xi1>
  %mask = linalg.generic {indexing_maps = [#k, #q, #id2], iterator_types = ["parallel", "parallel"]} ins(%iota, %iota : tensor<64xi64>, tensor<64xi64>) outs(%em : tensor<64x64xi1>) {
  ^bb0(%key: i64, %query: i64, %out: i1):
    %0 = arith.cmpi sle, %key, %query : i64
    linalg.yield %0 : i1
  } -> tensor<64x64xi1>
  %ek = tensor.empty() : tensor<2x2x4x64x32xbf16>
  %kr = linalg.generic {indexing_maps = [#heads, #id5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x2x64x32xbf16>) outs(%ek : tensor<2x2x4x64x32xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    linalg.yield %in : bf16
  } -> tensor<2x2x4x64x32xbf16>
  %vr = linalg.generic {indexing_maps = [#heads, #id5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%v : tensor<2x2x64x32xbf16>) outs(%ek : tensor<2x2x4x64x32xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    linalg.yield %in : bf16
  } -> tensor<2x2x4x64x32xbf16>
  %eb = tensor.empty() : tensor<16x64x64xi1>
  %mb = linalg.generic {indexing_maps = [#tail, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%mask : tensor<64x64xi1>) outs(%eb : tensor<16x64x64xi1>) {
  ^bb0(%in: i1, %out: i1):
    linalg.yield %in : i1
  } -> tensor<16x64x64xi1>
  %qc = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x8x64x32xbf16> into tensor<16x64x32xbf16>
  %kc = tensor.collapse_shape %kr [[0, 1, 2], [3], [4]] : tensor<2x2x4x64x32xbf16> into tensor<16x64x32xbf16>
  %vc = tensor.collapse_shape %vr [[0, 1, 2], [3], [4]] : tensor<2x2x4x64x32xbf16> into tensor<16x64x32xbf16>
  %zero = arith.constant 0.0 : bf16
  %eo = tensor.empty() : tensor<16x64x32xbf16>
  %init = linalg.fill ins(%zero : bf16) outs(%eo : tensor<16x64x32xbf16>) -> tensor<16x64x32xbf16>
  %a = "tm_tensor.attention"(%qc, %kc, %vc, %mb, %init) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.1 : f64}> : (tensor<16x64x32xbf16>, tensor<16x64x32xbf16>, tensor<16x64x32xbf16>, tensor<16x64x64xi1>, tensor<16x64x32xbf16>) -> tensor<16x64x32xbf16>
  return %a : tensor<16x64x32xbf16>
}

// The twin: the mask is an argument. It may hide anything, so it is read (64*64 = 4096 bytes) and nothing is skipped.
// CHECK-LABEL: func.func @given_mask(
// CHECK: ridge.kernel "attention_prefill_1" {{.*}} causal = false, window = 0, mask_bytes = 4096
// CHECK-SAME: reads = [65536, 16384, 16384, 4096]
func.func @given_mask(%q: tensor<2x8x64x32xbf16>, %k: tensor<2x2x64x32xbf16>, %v: tensor<2x2x64x32xbf16>, %mask: tensor<64x64xi1>) -> tensor<16x64x32xbf16> {
  %ek = tensor.empty() : tensor<2x2x4x64x32xbf16>
  %kr = linalg.generic {indexing_maps = [#heads, #id5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x2x64x32xbf16>) outs(%ek : tensor<2x2x4x64x32xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    linalg.yield %in : bf16
  } -> tensor<2x2x4x64x32xbf16>
  %vr = linalg.generic {indexing_maps = [#heads, #id5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%v : tensor<2x2x64x32xbf16>) outs(%ek : tensor<2x2x4x64x32xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    linalg.yield %in : bf16
  } -> tensor<2x2x4x64x32xbf16>
  %eb = tensor.empty() : tensor<16x64x64xi1>
  %mb = linalg.generic {indexing_maps = [#tail, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%mask : tensor<64x64xi1>) outs(%eb : tensor<16x64x64xi1>) {
  ^bb0(%in: i1, %out: i1):
    linalg.yield %in : i1
  } -> tensor<16x64x64xi1>
  %qc = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x8x64x32xbf16> into tensor<16x64x32xbf16>
  %kc = tensor.collapse_shape %kr [[0, 1, 2], [3], [4]] : tensor<2x2x4x64x32xbf16> into tensor<16x64x32xbf16>
  %vc = tensor.collapse_shape %vr [[0, 1, 2], [3], [4]] : tensor<2x2x4x64x32xbf16> into tensor<16x64x32xbf16>
  %zero = arith.constant 0.0 : bf16
  %eo = tensor.empty() : tensor<16x64x32xbf16>
  %init = linalg.fill ins(%zero : bf16) outs(%eo : tensor<16x64x32xbf16>) -> tensor<16x64x32xbf16>
  %a = "tm_tensor.attention"(%qc, %kc, %vc, %mb, %init) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.1 : f64}> : (tensor<16x64x32xbf16>, tensor<16x64x32xbf16>, tensor<16x64x32xbf16>, tensor<16x64x64xi1>, tensor<16x64x32xbf16>) -> tensor<16x64x32xbf16>
  return %a : tensor<16x64x32xbf16>
}

// A comparison of positions with a constant checks a range; it is no causal mask.
// CHECK-LABEL: func.func @range_check(
// CHECK: ridge.kernel "attention_prefill_2" {{.*}} causal = false
func.func @range_check(%q: tensor<2x8x64x32xbf16>, %k: tensor<2x2x64x32xbf16>, %v: tensor<2x2x64x32xbf16>) -> tensor<16x64x32xbf16> {
  %c0 = arith.constant 0 : i64
  %ei = tensor.empty() : tensor<64xi64>
  %iota = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%ei : tensor<64xi64>) {
  ^bb0(%out: i64):
    %0 = linalg.index 0 : index
    %1 = arith.index_cast %0 : index to i64
    linalg.yield %1 : i64
  } -> tensor<64xi64>
  %em = tensor.empty() : tensor<64x64xi1>
  %mask = linalg.generic {indexing_maps = [#k, #q, #id2], iterator_types = ["parallel", "parallel"]} ins(%iota, %iota : tensor<64xi64>, tensor<64xi64>) outs(%em : tensor<64x64xi1>) {
  ^bb0(%key: i64, %query: i64, %out: i1):
    %0 = arith.cmpi sge, %key, %c0 : i64
    linalg.yield %0 : i1
  } -> tensor<64x64xi1>
  %ek = tensor.empty() : tensor<2x2x4x64x32xbf16>
  %kr = linalg.generic {indexing_maps = [#heads, #id5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x2x64x32xbf16>) outs(%ek : tensor<2x2x4x64x32xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    linalg.yield %in : bf16
  } -> tensor<2x2x4x64x32xbf16>
  %vr = linalg.generic {indexing_maps = [#heads, #id5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%v : tensor<2x2x64x32xbf16>) outs(%ek : tensor<2x2x4x64x32xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    linalg.yield %in : bf16
  } -> tensor<2x2x4x64x32xbf16>
  %eb = tensor.empty() : tensor<16x64x64xi1>
  %mb = linalg.generic {indexing_maps = [#tail, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%mask : tensor<64x64xi1>) outs(%eb : tensor<16x64x64xi1>) {
  ^bb0(%in: i1, %out: i1):
    linalg.yield %in : i1
  } -> tensor<16x64x64xi1>
  %qc = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x8x64x32xbf16> into tensor<16x64x32xbf16>
  %kc = tensor.collapse_shape %kr [[0, 1, 2], [3], [4]] : tensor<2x2x4x64x32xbf16> into tensor<16x64x32xbf16>
  %vc = tensor.collapse_shape %vr [[0, 1, 2], [3], [4]] : tensor<2x2x4x64x32xbf16> into tensor<16x64x32xbf16>
  %zero = arith.constant 0.0 : bf16
  %eo = tensor.empty() : tensor<16x64x32xbf16>
  %init = linalg.fill ins(%zero : bf16) outs(%eo : tensor<16x64x32xbf16>) -> tensor<16x64x32xbf16>
  %a = "tm_tensor.attention"(%qc, %kc, %vc, %mb, %init) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.1 : f64}> : (tensor<16x64x32xbf16>, tensor<16x64x32xbf16>, tensor<16x64x32xbf16>, tensor<16x64x64xi1>, tensor<16x64x32xbf16>) -> tensor<16x64x32xbf16>
  return %a : tensor<16x64x32xbf16>
}

// Decomposed with upcasts, as torch-mlir writes scaled_dot_product_attention: one kernel on the 16-bit tensors.
// 2*2*(8*64*64*32) = 4194304; q, k, v 8*64*32*2 = 32768
// CHECK-LABEL: func.func @decomposed(
// CHECK: ridge.kernel "attention_prefill_3" workload(<attention_prefill, phase = prefill, batch = 1, heads_q = 8, heads_kv = 8, seq_q = 64, seq_kv = 64, head_dim = 32, head_dim_v = 32, causal = false
// CHECK-SAME: type = bf16, kv_type = bf16, matmul_flops = 4194304
// CHECK-SAME: reads = [32768, 32768, 32768], writes = [65536]>)
// CHECK-NOT: ridge.kernel
// CHECK: return
// PARTS-LABEL: func.func @decomposed(
// PARTS: ridge.kernel "gemm_
// PARTS: ridge.kernel "row_reduction_0" workload(<row_reduction, op = softmax, rows = 512, columns = 64, passes = 3
// PARTS: ridge.kernel "gemm_
func.func @decomposed(%q: tensor<8x64x32xbf16>, %k: tensor<8x64x32xbf16>, %v: tensor<8x64x32xbf16>) -> tensor<8x64x32xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %scale = arith.constant 0.25 : f64
  %eq = tensor.empty() : tensor<8x64x32xf32>
  %q32 = linalg.generic {indexing_maps = [#id3, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%q : tensor<8x64x32xbf16>) outs(%eq : tensor<8x64x32xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %0 = arith.extf %in : bf16 to f32
    linalg.yield %0 : f32
  } -> tensor<8x64x32xf32>
  %k32 = linalg.generic {indexing_maps = [#id3, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%k : tensor<8x64x32xbf16>) outs(%eq : tensor<8x64x32xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %0 = arith.extf %in : bf16 to f32
    linalg.yield %0 : f32
  } -> tensor<8x64x32xf32>
  %v32 = linalg.generic {indexing_maps = [#id3, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%v : tensor<8x64x32xbf16>) outs(%eq : tensor<8x64x32xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %0 = arith.extf %in : bf16 to f32
    linalg.yield %0 : f32
  } -> tensor<8x64x32xf32>
  %qs = linalg.generic {indexing_maps = [#id3, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%q32 : tensor<8x64x32xf32>) outs(%eq : tensor<8x64x32xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.truncf %scale : f64 to f32
    %1 = arith.mulf %in, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<8x64x32xf32>
  %et = tensor.empty() : tensor<8x32x64xf32>
  %kt = linalg.transpose ins(%k32 : tensor<8x64x32xf32>) outs(%et : tensor<8x32x64xf32>) permutation = [0, 2, 1]
  %es = tensor.empty() : tensor<8x64x64xf32>
  %is = linalg.fill ins(%zero : f32) outs(%es : tensor<8x64x64xf32>) -> tensor<8x64x64xf32>
  %s = linalg.batch_matmul ins(%qs, %kt : tensor<8x64x32xf32>, tensor<8x32x64xf32>) outs(%is : tensor<8x64x64xf32>) -> tensor<8x64x64xf32>
  %er = tensor.empty() : tensor<8x64x1xf32>
  %ir = linalg.fill ins(%low : f32) outs(%er : tensor<8x64x1xf32>) -> tensor<8x64x1xf32>
  %max = linalg.generic {indexing_maps = [#id3, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%s : tensor<8x64x64xf32>) outs(%ir : tensor<8x64x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.maximumf %in, %out : f32
    linalg.yield %0 : f32
  } -> tensor<8x64x1xf32>
  %e = linalg.generic {indexing_maps = [#id3, #row, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%s, %max : tensor<8x64x64xf32>, tensor<8x64x1xf32>) outs(%es : tensor<8x64x64xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %0 = arith.subf %in, %m : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<8x64x64xf32>
  %i0 = linalg.fill ins(%zero : f32) outs(%er : tensor<8x64x1xf32>) -> tensor<8x64x1xf32>
  %sum = linalg.generic {indexing_maps = [#id3, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%e : tensor<8x64x64xf32>) outs(%i0 : tensor<8x64x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.addf %in, %out : f32
    linalg.yield %0 : f32
  } -> tensor<8x64x1xf32>
  %p = linalg.generic {indexing_maps = [#id3, #row, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%e, %sum : tensor<8x64x64xf32>, tensor<8x64x1xf32>) outs(%es : tensor<8x64x64xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %0 = arith.divf %in, %m : f32
    linalg.yield %0 : f32
  } -> tensor<8x64x64xf32>
  %io = linalg.fill ins(%zero : f32) outs(%eq : tensor<8x64x32xf32>) -> tensor<8x64x32xf32>
  %o = linalg.batch_matmul ins(%p, %v32 : tensor<8x64x64xf32>, tensor<8x64x32xf32>) outs(%io : tensor<8x64x32xf32>) -> tensor<8x64x32xf32>
  return %o : tensor<8x64x32xf32>
}

// The twin: the probabilities are returned too, so they must exist in memory.
// CHECK-LABEL: func.func @probabilities_escape(
// CHECK-NOT: attention
// CHECK: ridge.kernel "gemm_0"
// CHECK: ridge.kernel "row_reduction_0" workload(<row_reduction, op = softmax
// CHECK: ridge.kernel "gemm_1"
func.func @probabilities_escape(%q: tensor<8x64x32xbf16>, %k: tensor<8x64x32xbf16>, %v: tensor<8x64x32xbf16>) -> (tensor<8x64x32xf32>, tensor<8x64x64xf32>) {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %scale = arith.constant 0.25 : f64
  %eq = tensor.empty() : tensor<8x64x32xf32>
  %q32 = linalg.generic {indexing_maps = [#id3, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%q : tensor<8x64x32xbf16>) outs(%eq : tensor<8x64x32xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %0 = arith.extf %in : bf16 to f32
    linalg.yield %0 : f32
  } -> tensor<8x64x32xf32>
  %k32 = linalg.generic {indexing_maps = [#id3, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%k : tensor<8x64x32xbf16>) outs(%eq : tensor<8x64x32xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %0 = arith.extf %in : bf16 to f32
    linalg.yield %0 : f32
  } -> tensor<8x64x32xf32>
  %v32 = linalg.generic {indexing_maps = [#id3, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%v : tensor<8x64x32xbf16>) outs(%eq : tensor<8x64x32xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %0 = arith.extf %in : bf16 to f32
    linalg.yield %0 : f32
  } -> tensor<8x64x32xf32>
  %qs = linalg.generic {indexing_maps = [#id3, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%q32 : tensor<8x64x32xf32>) outs(%eq : tensor<8x64x32xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.truncf %scale : f64 to f32
    %1 = arith.mulf %in, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<8x64x32xf32>
  %et = tensor.empty() : tensor<8x32x64xf32>
  %kt = linalg.transpose ins(%k32 : tensor<8x64x32xf32>) outs(%et : tensor<8x32x64xf32>) permutation = [0, 2, 1]
  %es = tensor.empty() : tensor<8x64x64xf32>
  %is = linalg.fill ins(%zero : f32) outs(%es : tensor<8x64x64xf32>) -> tensor<8x64x64xf32>
  %s = linalg.batch_matmul ins(%qs, %kt : tensor<8x64x32xf32>, tensor<8x32x64xf32>) outs(%is : tensor<8x64x64xf32>) -> tensor<8x64x64xf32>
  %er = tensor.empty() : tensor<8x64x1xf32>
  %ir = linalg.fill ins(%low : f32) outs(%er : tensor<8x64x1xf32>) -> tensor<8x64x1xf32>
  %max = linalg.generic {indexing_maps = [#id3, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%s : tensor<8x64x64xf32>) outs(%ir : tensor<8x64x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.maximumf %in, %out : f32
    linalg.yield %0 : f32
  } -> tensor<8x64x1xf32>
  %e = linalg.generic {indexing_maps = [#id3, #row, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%s, %max : tensor<8x64x64xf32>, tensor<8x64x1xf32>) outs(%es : tensor<8x64x64xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %0 = arith.subf %in, %m : f32
    %1 = math.exp %0 : f32
    linalg.yield %1 : f32
  } -> tensor<8x64x64xf32>
  %i0 = linalg.fill ins(%zero : f32) outs(%er : tensor<8x64x1xf32>) -> tensor<8x64x1xf32>
  %sum = linalg.generic {indexing_maps = [#id3, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%e : tensor<8x64x64xf32>) outs(%i0 : tensor<8x64x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.addf %in, %out : f32
    linalg.yield %0 : f32
  } -> tensor<8x64x1xf32>
  %p = linalg.generic {indexing_maps = [#id3, #row, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%e, %sum : tensor<8x64x64xf32>, tensor<8x64x1xf32>) outs(%es : tensor<8x64x64xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %0 = arith.divf %in, %m : f32
    linalg.yield %0 : f32
  } -> tensor<8x64x64xf32>
  %io = linalg.fill ins(%zero : f32) outs(%eq : tensor<8x64x32xf32>) -> tensor<8x64x32xf32>
  %o = linalg.batch_matmul ins(%p, %v32 : tensor<8x64x64xf32>, tensor<8x64x32xf32>) outs(%io : tensor<8x64x32xf32>) -> tensor<8x64x32xf32>
  return %o, %p : tensor<8x64x32xf32>, tensor<8x64x64xf32>
}

