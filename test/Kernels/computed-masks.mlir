// RUN: ridge-opt %s --allow-unregistered-dialect --pass-pipeline='builtin.module(ridge-form-kernels)' | FileCheck %s
// RUN: ridge-opt %s --allow-unregistered-dialect --pass-pipeline='builtin.module(ridge-form-kernels,ridge-inline-kernels)' | FileCheck %s --check-prefix=PLAIN
// RUN: ridge-opt %s --allow-unregistered-dialect --pass-pipeline='builtin.module(ridge-form-kernels{fusion=elementwise})' | FileCheck %s --check-prefix=WHOLE

#id = affine_map<(d0) -> (d0)>
#id2 = affine_map<(d0, d1) -> (d0, d1)>
#q = affine_map<(d0, d1) -> (d0)>
#k = affine_map<(d0, d1) -> (d1)>
#id3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#tail = affine_map<(d0, d1, d2) -> (d1, d2)>

// The mask of torch-mlir's decoders: causal, within sequences that a prefix sum tells apart. Two layers share it and neither reads it, so what leads to
// it is no kernel: only the two attentions are launched. q, k, v and the result: 4*64*32*2 = 16384 bytes each.
// CHECK-LABEL: func.func @packed(
// CHECK: ridge.kernel "attention_prefill_0" {{.*}} causal = true, {{.*}} reads = [16384, 16384, 16384], writes = [16384]
// CHECK: "tm_tensor.scan"
// CHECK: ridge.kernel "attention_prefill_1" {{.*}} causal = true, {{.*}} reads = [16384, 16384, 16384], writes = [16384]
// CHECK: "tm_tensor.scan"
// CHECK-NOT: ridge.kernel
// CHECK: return
// What was cloned means the same: each attention still has its mask.
// PLAIN-LABEL: func.func @packed(
// PLAIN: %[[MASK:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<4x64x64xi1>)
// PLAIN: "tm_tensor.attention"(%{{.*}}, %{{.*}}, %{{.*}}, %[[MASK]],
// PLAIN: %[[SECOND:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<4x64x64xi1>)
// PLAIN: "tm_tensor.attention"(%{{.*}}, %{{.*}}, %{{.*}}, %[[SECOND]],
// WHOLE-LABEL: func.func @packed(
// WHOLE-NOT: ridge.kernel "{{scan|elementwise}}
// WHOLE: return
func.func @packed(%q: tensor<4x64x32xbf16>, %k: tensor<4x64x32xbf16>, %v: tensor<4x64x32xbf16>) -> tensor<4x64x32xbf16> {
  %zero = arith.constant 0 : i64
  %one = arith.constant 1 : i64
  %zf = arith.constant 0.0 : bf16
  %ei = tensor.empty() : tensor<64xi64>
  %iota = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel"]} outs(%ei : tensor<64xi64>) {
  ^bb0(%out: i64):
    %0 = linalg.index 0 : index
    %1 = arith.index_cast %0 : index to i64
    linalg.yield %1 : i64
  } -> tensor<64xi64>
  %positions = tensor.expand_shape %iota [[0, 1]] output_shape [1, 64] : tensor<64xi64> into tensor<1x64xi64>
  %first = tensor.extract_slice %positions[0, 0] [1, 1] [1, 1] : tensor<1x64xi64> to tensor<1x1xi64>
  %e11 = tensor.empty() : tensor<1x1xi64>
  %before = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]} ins(%first : tensor<1x1xi64>) outs(%e11 : tensor<1x1xi64>) {
  ^bb0(%in: i64, %out: i64):
    %0 = arith.subi %in, %one : i64
    linalg.yield %0 : i64
  } -> tensor<1x1xi64>
  %padded = tensor.concat dim(1) %before, %positions : (tensor<1x1xi64>, tensor<1x64xi64>) -> tensor<1x65xi64>
  %left = tensor.extract_slice %padded[0, 0] [1, 64] [1, 1] : tensor<1x65xi64> to tensor<1x64xi64>
  %right = tensor.extract_slice %padded[0, 1] [1, 64] [1, 1] : tensor<1x65xi64> to tensor<1x64xi64>
  %e1 = tensor.empty() : tensor<1x64xi64>
  %starts = linalg.generic {indexing_maps = [#id2, #id2, #id2], iterator_types = ["parallel", "parallel"]} ins(%right, %left : tensor<1x64xi64>, tensor<1x64xi64>) outs(%e1 : tensor<1x64xi64>) {
  ^bb0(%a: i64, %b: i64, %out: i64):
    %0 = arith.subi %a, %b : i64
    %1 = arith.cmpi ne, %0, %one : i64
    %2 = arith.extui %1 : i1 to i64
    linalg.yield %2 : i64
  } -> tensor<1x64xi64>
  %s0 = linalg.fill ins(%zero : i64) outs(%e1 : tensor<1x64xi64>) -> tensor<1x64xi64>
  %es = tensor.empty() : tensor<1xi64>
  %s1 = linalg.fill ins(%zero : i64) outs(%es : tensor<1xi64>) -> tensor<1xi64>
  %sequence:2 = "tm_tensor.scan"(%starts, %s0, %s1) <{dimension = 1 : i64, inclusive = true, operandSegmentSizes = array<i32: 1, 2>}> ({
  ^bb0(%a: i64, %b: i64):
    %0 = arith.addi %a, %b : i64
    "tm_tensor.yield"(%0) : (i64) -> ()
  }) : (tensor<1x64xi64>, tensor<1x64xi64>, tensor<1xi64>) -> (tensor<1x64xi64>, tensor<1xi64>)
  %em = tensor.empty() : tensor<64x64xi1>
  %mask = linalg.generic {indexing_maps = [#k, #q, #id2], iterator_types = ["parallel", "parallel"]} ins(%iota, %iota : tensor<64xi64>, tensor<64xi64>) outs(%em : tensor<64x64xi1>) {
  ^bb0(%key: i64, %query: i64, %out: i1):
    %0 = arith.index_cast %key : i64 to index
    %1 = arith.index_cast %query : i64 to index
    %c0 = arith.constant 0 : index
    %2 = tensor.extract %sequence#0[%c0, %0] : tensor<1x64xi64>
    %3 = tensor.extract %sequence#0[%c0, %1] : tensor<1x64xi64>
    %4 = arith.cmpi eq, %2, %3 : i64
    %5 = arith.cmpi sle, %key, %query : i64
    %6 = arith.andi %4, %5 : i1
    linalg.yield %6 : i1
  } -> tensor<64x64xi1>
  %eb = tensor.empty() : tensor<4x64x64xi1>
  %heads = linalg.generic {indexing_maps = [#tail, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%mask : tensor<64x64xi1>) outs(%eb : tensor<4x64x64xi1>) {
  ^bb0(%in: i1, %out: i1):
    linalg.yield %in : i1
  } -> tensor<4x64x64xi1>
  %eo = tensor.empty() : tensor<4x64x32xbf16>
  %init = linalg.fill ins(%zf : bf16) outs(%eo : tensor<4x64x32xbf16>) -> tensor<4x64x32xbf16>
  %a0 = "tm_tensor.attention"(%q, %k, %v, %heads, %init) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.1 : f64}> : (tensor<4x64x32xbf16>, tensor<4x64x32xbf16>, tensor<4x64x32xbf16>, tensor<4x64x64xi1>, tensor<4x64x32xbf16>) -> tensor<4x64x32xbf16>
  %a1 = "tm_tensor.attention"(%a0, %k, %v, %heads, %init) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.1 : f64}> : (tensor<4x64x32xbf16>, tensor<4x64x32xbf16>, tensor<4x64x32xbf16>, tensor<4x64x64xi1>, tensor<4x64x32xbf16>) -> tensor<4x64x32xbf16>
  return %a1 : tensor<4x64x32xbf16>
}

// Twice the batch moves twice the bytes.
// CHECK-LABEL: func.func @twice_the_batch(
// CHECK-COUNT-2: ridge.kernel "attention_prefill_{{[23]}}" {{.*}} reads = [32768, 32768, 32768], writes = [32768]
// CHECK-NOT: ridge.kernel
// CHECK: return
func.func @twice_the_batch(%q: tensor<8x64x32xbf16>, %k: tensor<8x64x32xbf16>, %v: tensor<8x64x32xbf16>) -> tensor<8x64x32xbf16> {
  %zero = arith.constant 0 : i64
  %one = arith.constant 1 : i64
  %zf = arith.constant 0.0 : bf16
  %ei = tensor.empty() : tensor<64xi64>
  %iota = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel"]} outs(%ei : tensor<64xi64>) {
  ^bb0(%out: i64):
    %0 = linalg.index 0 : index
    %1 = arith.index_cast %0 : index to i64
    linalg.yield %1 : i64
  } -> tensor<64xi64>
  %positions = tensor.expand_shape %iota [[0, 1]] output_shape [1, 64] : tensor<64xi64> into tensor<1x64xi64>
  %first = tensor.extract_slice %positions[0, 0] [1, 1] [1, 1] : tensor<1x64xi64> to tensor<1x1xi64>
  %e11 = tensor.empty() : tensor<1x1xi64>
  %before = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]} ins(%first : tensor<1x1xi64>) outs(%e11 : tensor<1x1xi64>) {
  ^bb0(%in: i64, %out: i64):
    %0 = arith.subi %in, %one : i64
    linalg.yield %0 : i64
  } -> tensor<1x1xi64>
  %padded = tensor.concat dim(1) %before, %positions : (tensor<1x1xi64>, tensor<1x64xi64>) -> tensor<1x65xi64>
  %left = tensor.extract_slice %padded[0, 0] [1, 64] [1, 1] : tensor<1x65xi64> to tensor<1x64xi64>
  %right = tensor.extract_slice %padded[0, 1] [1, 64] [1, 1] : tensor<1x65xi64> to tensor<1x64xi64>
  %e1 = tensor.empty() : tensor<1x64xi64>
  %starts = linalg.generic {indexing_maps = [#id2, #id2, #id2], iterator_types = ["parallel", "parallel"]} ins(%right, %left : tensor<1x64xi64>, tensor<1x64xi64>) outs(%e1 : tensor<1x64xi64>) {
  ^bb0(%a: i64, %b: i64, %out: i64):
    %0 = arith.subi %a, %b : i64
    %1 = arith.cmpi ne, %0, %one : i64
    %2 = arith.extui %1 : i1 to i64
    linalg.yield %2 : i64
  } -> tensor<1x64xi64>
  %s0 = linalg.fill ins(%zero : i64) outs(%e1 : tensor<1x64xi64>) -> tensor<1x64xi64>
  %es = tensor.empty() : tensor<1xi64>
  %s1 = linalg.fill ins(%zero : i64) outs(%es : tensor<1xi64>) -> tensor<1xi64>
  %sequence:2 = "tm_tensor.scan"(%starts, %s0, %s1) <{dimension = 1 : i64, inclusive = true, operandSegmentSizes = array<i32: 1, 2>}> ({
  ^bb0(%a: i64, %b: i64):
    %0 = arith.addi %a, %b : i64
    "tm_tensor.yield"(%0) : (i64) -> ()
  }) : (tensor<1x64xi64>, tensor<1x64xi64>, tensor<1xi64>) -> (tensor<1x64xi64>, tensor<1xi64>)
  %em = tensor.empty() : tensor<64x64xi1>
  %mask = linalg.generic {indexing_maps = [#k, #q, #id2], iterator_types = ["parallel", "parallel"]} ins(%iota, %iota : tensor<64xi64>, tensor<64xi64>) outs(%em : tensor<64x64xi1>) {
  ^bb0(%key: i64, %query: i64, %out: i1):
    %0 = arith.index_cast %key : i64 to index
    %1 = arith.index_cast %query : i64 to index
    %c0 = arith.constant 0 : index
    %2 = tensor.extract %sequence#0[%c0, %0] : tensor<1x64xi64>
    %3 = tensor.extract %sequence#0[%c0, %1] : tensor<1x64xi64>
    %4 = arith.cmpi eq, %2, %3 : i64
    %5 = arith.cmpi sle, %key, %query : i64
    %6 = arith.andi %4, %5 : i1
    linalg.yield %6 : i1
  } -> tensor<64x64xi1>
  %eb = tensor.empty() : tensor<8x64x64xi1>
  %heads = linalg.generic {indexing_maps = [#tail, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%mask : tensor<64x64xi1>) outs(%eb : tensor<8x64x64xi1>) {
  ^bb0(%in: i1, %out: i1):
    linalg.yield %in : i1
  } -> tensor<8x64x64xi1>
  %eo = tensor.empty() : tensor<8x64x32xbf16>
  %init = linalg.fill ins(%zf : bf16) outs(%eo : tensor<8x64x32xbf16>) -> tensor<8x64x32xbf16>
  %a0 = "tm_tensor.attention"(%q, %k, %v, %heads, %init) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.1 : f64}> : (tensor<8x64x32xbf16>, tensor<8x64x32xbf16>, tensor<8x64x32xbf16>, tensor<8x64x64xi1>, tensor<8x64x32xbf16>) -> tensor<8x64x32xbf16>
  %a1 = "tm_tensor.attention"(%a0, %k, %v, %heads, %init) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.1 : f64}> : (tensor<8x64x32xbf16>, tensor<8x64x32xbf16>, tensor<8x64x32xbf16>, tensor<8x64x64xi1>, tensor<8x64x32xbf16>) -> tensor<8x64x32xbf16>
  return %a1 : tensor<8x64x32xbf16>
}

// The twin: the caller wants the mask too. It is computed by kernels, the prefix sum among them, once.
// CHECK-LABEL: func.func @returned(
// CHECK: ridge.kernel "elementwise_0"
// CHECK: ridge.kernel "scan_0"
// CHECK: ridge.kernel "gather_0" {{.*}} writes = [4096]
// CHECK-COUNT-2: ridge.kernel "attention_prefill_{{[45]}}"
// CHECK-NOT: ridge.kernel
// CHECK: return
func.func @returned(%q: tensor<4x64x32xbf16>, %k: tensor<4x64x32xbf16>, %v: tensor<4x64x32xbf16>) -> (tensor<4x64x32xbf16>, tensor<64x64xi1>) {
  %zero = arith.constant 0 : i64
  %one = arith.constant 1 : i64
  %zf = arith.constant 0.0 : bf16
  %ei = tensor.empty() : tensor<64xi64>
  %iota = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel"]} outs(%ei : tensor<64xi64>) {
  ^bb0(%out: i64):
    %0 = linalg.index 0 : index
    %1 = arith.index_cast %0 : index to i64
    linalg.yield %1 : i64
  } -> tensor<64xi64>
  %positions = tensor.expand_shape %iota [[0, 1]] output_shape [1, 64] : tensor<64xi64> into tensor<1x64xi64>
  %first = tensor.extract_slice %positions[0, 0] [1, 1] [1, 1] : tensor<1x64xi64> to tensor<1x1xi64>
  %e11 = tensor.empty() : tensor<1x1xi64>
  %before = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]} ins(%first : tensor<1x1xi64>) outs(%e11 : tensor<1x1xi64>) {
  ^bb0(%in: i64, %out: i64):
    %0 = arith.subi %in, %one : i64
    linalg.yield %0 : i64
  } -> tensor<1x1xi64>
  %padded = tensor.concat dim(1) %before, %positions : (tensor<1x1xi64>, tensor<1x64xi64>) -> tensor<1x65xi64>
  %left = tensor.extract_slice %padded[0, 0] [1, 64] [1, 1] : tensor<1x65xi64> to tensor<1x64xi64>
  %right = tensor.extract_slice %padded[0, 1] [1, 64] [1, 1] : tensor<1x65xi64> to tensor<1x64xi64>
  %e1 = tensor.empty() : tensor<1x64xi64>
  %starts = linalg.generic {indexing_maps = [#id2, #id2, #id2], iterator_types = ["parallel", "parallel"]} ins(%right, %left : tensor<1x64xi64>, tensor<1x64xi64>) outs(%e1 : tensor<1x64xi64>) {
  ^bb0(%a: i64, %b: i64, %out: i64):
    %0 = arith.subi %a, %b : i64
    %1 = arith.cmpi ne, %0, %one : i64
    %2 = arith.extui %1 : i1 to i64
    linalg.yield %2 : i64
  } -> tensor<1x64xi64>
  %s0 = linalg.fill ins(%zero : i64) outs(%e1 : tensor<1x64xi64>) -> tensor<1x64xi64>
  %es = tensor.empty() : tensor<1xi64>
  %s1 = linalg.fill ins(%zero : i64) outs(%es : tensor<1xi64>) -> tensor<1xi64>
  %sequence:2 = "tm_tensor.scan"(%starts, %s0, %s1) <{dimension = 1 : i64, inclusive = true, operandSegmentSizes = array<i32: 1, 2>}> ({
  ^bb0(%a: i64, %b: i64):
    %0 = arith.addi %a, %b : i64
    "tm_tensor.yield"(%0) : (i64) -> ()
  }) : (tensor<1x64xi64>, tensor<1x64xi64>, tensor<1xi64>) -> (tensor<1x64xi64>, tensor<1xi64>)
  %em = tensor.empty() : tensor<64x64xi1>
  %mask = linalg.generic {indexing_maps = [#k, #q, #id2], iterator_types = ["parallel", "parallel"]} ins(%iota, %iota : tensor<64xi64>, tensor<64xi64>) outs(%em : tensor<64x64xi1>) {
  ^bb0(%key: i64, %query: i64, %out: i1):
    %0 = arith.index_cast %key : i64 to index
    %1 = arith.index_cast %query : i64 to index
    %c0 = arith.constant 0 : index
    %2 = tensor.extract %sequence#0[%c0, %0] : tensor<1x64xi64>
    %3 = tensor.extract %sequence#0[%c0, %1] : tensor<1x64xi64>
    %4 = arith.cmpi eq, %2, %3 : i64
    %5 = arith.cmpi sle, %key, %query : i64
    %6 = arith.andi %4, %5 : i1
    linalg.yield %6 : i1
  } -> tensor<64x64xi1>
  %eb = tensor.empty() : tensor<4x64x64xi1>
  %heads = linalg.generic {indexing_maps = [#tail, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%mask : tensor<64x64xi1>) outs(%eb : tensor<4x64x64xi1>) {
  ^bb0(%in: i1, %out: i1):
    linalg.yield %in : i1
  } -> tensor<4x64x64xi1>
  %eo = tensor.empty() : tensor<4x64x32xbf16>
  %init = linalg.fill ins(%zf : bf16) outs(%eo : tensor<4x64x32xbf16>) -> tensor<4x64x32xbf16>
  %a0 = "tm_tensor.attention"(%q, %k, %v, %heads, %init) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.1 : f64}> : (tensor<4x64x32xbf16>, tensor<4x64x32xbf16>, tensor<4x64x32xbf16>, tensor<4x64x64xi1>, tensor<4x64x32xbf16>) -> tensor<4x64x32xbf16>
  %a1 = "tm_tensor.attention"(%a0, %k, %v, %heads, %init) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.1 : f64}> : (tensor<4x64x32xbf16>, tensor<4x64x32xbf16>, tensor<4x64x32xbf16>, tensor<4x64x64xi1>, tensor<4x64x32xbf16>) -> tensor<4x64x32xbf16>
  return %a1, %mask : tensor<4x64x32xbf16>, tensor<64x64xi1>
}
