// RUN: ridge-opt %s --allow-unregistered-dialect --pass-pipeline='builtin.module(ridge-form-kernels)' | FileCheck %s
// RUN: ridge-opt %s --allow-unregistered-dialect --pass-pipeline='builtin.module(ridge-form-kernels{fusion=none})' | FileCheck %s --check-prefix=NONE

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>

// A linear layer as torch-mlir writes it, with a residual: the weight is read as it is stored, the cast and the addition are the epilogue.
// CHECK-LABEL: func.func @linear(
// Operands come in the order of their first use, the weight (through its transpose) first. 2*64*128*256 = 4194304; a 64*256*2 = 32768, weight 128*256*2 = 65536, residual and result 64*128*2 = 16384
// CHECK: ridge.kernel "gemm_0" workload(<gemm, batch = 1, m = 64, n = 128, k = 256, lhs = bf16, rhs = bf16, acc = f32, out = bf16
// CHECK-SAME: rhs_transposed = true
// CHECK-SAME: epilogue_vector_ops = 1, epilogue_special_ops = 0, epilogue_read_bytes = 16384
// CHECK-SAME: matmul_flops = 4194304, vector_flops = 8192, reads = [65536, 32768, 16384], writes = [16384]>) -> tensor<64x128xbf16>
// CHECK-NOT: ridge.kernel
// CHECK: return
// Without fusion each op is a kernel and moves its operands: transpose, fill, product, cast, addition.
// NONE-LABEL: func.func @linear(
// NONE: ridge.kernel "copy_0" workload(<copy, elements = 32768, transposes = true
// NONE: ridge.kernel "elementwise_0"
// NONE: ridge.kernel "gemm_0"
// NONE: ridge.kernel "elementwise_1" workload(<elementwise, op = cast, rows = 64, columns = 128, type = f32, out = bf16, reads = [32768], writes = [16384]>)
// NONE: ridge.kernel "elementwise_2" workload(<elementwise, op = add
func.func @linear(%a: tensor<64x256xbf16>, %w: tensor<128x256xbf16>, %residual: tensor<64x128xbf16>) -> tensor<64x128xbf16> {
  %zero = arith.constant 0.0 : f32
  %e0 = tensor.empty() : tensor<256x128xbf16>
  %wt = linalg.transpose ins(%w : tensor<128x256xbf16>) outs(%e0 : tensor<256x128xbf16>) permutation = [1, 0]
  %e1 = tensor.empty() : tensor<64x128xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e1 : tensor<64x128xf32>) -> tensor<64x128xf32>
  %p = linalg.matmul ins(%a, %wt : tensor<64x256xbf16>, tensor<256x128xbf16>) outs(%init : tensor<64x128xf32>) -> tensor<64x128xf32>
  %e2 = tensor.empty() : tensor<64x128xbf16>
  %t = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%p : tensor<64x128xf32>) outs(%e2 : tensor<64x128xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %0 = arith.truncf %in : f32 to bf16
    linalg.yield %0 : bf16
  } -> tensor<64x128xbf16>
  %s = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%t, %residual : tensor<64x128xbf16>, tensor<64x128xbf16>) outs(%e2 : tensor<64x128xbf16>) {
  ^bb0(%in: bf16, %r: bf16, %out: bf16):
    %0 = arith.addf %in, %r : bf16
    linalg.yield %0 : bf16
  } -> tensor<64x128xbf16>
  return %s : tensor<64x128xbf16>
}

// The twin: the cast result is returned too, so the addition does not end the product's kernel and reads it again.
// CHECK-LABEL: func.func @read_elsewhere(
// CHECK: ridge.kernel "gemm_1" {{.*}} out = bf16, {{.*}} epilogue_vector_ops = 0, {{.*}} reads = [32768, 65536], writes = [16384]>)
// CHECK: ridge.kernel "elementwise_0" workload(<elementwise, op = add, rows = 64, columns = 128, type = bf16, out = bf16, vector_flops = 8192, reads = [16384, 16384], writes = [16384]>)
func.func @read_elsewhere(%a: tensor<64x256xbf16>, %w: tensor<256x128xbf16>, %residual: tensor<64x128xbf16>) -> (tensor<64x128xbf16>, tensor<64x128xbf16>) {
  %zero = arith.constant 0.0 : f32
  %e1 = tensor.empty() : tensor<64x128xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e1 : tensor<64x128xf32>) -> tensor<64x128xf32>
  %p = linalg.matmul ins(%a, %w : tensor<64x256xbf16>, tensor<256x128xbf16>) outs(%init : tensor<64x128xf32>) -> tensor<64x128xf32>
  %e2 = tensor.empty() : tensor<64x128xbf16>
  %t = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%p : tensor<64x128xf32>) outs(%e2 : tensor<64x128xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %0 = arith.truncf %in : f32 to bf16
    linalg.yield %0 : bf16
  } -> tensor<64x128xbf16>
  %s = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%t, %residual : tensor<64x128xbf16>, tensor<64x128xbf16>) outs(%e2 : tensor<64x128xbf16>) {
  ^bb0(%in: bf16, %r: bf16, %out: bf16):
    %0 = arith.addf %in, %r : bf16
    linalg.yield %0 : bf16
  } -> tensor<64x128xbf16>
  return %t, %s : tensor<64x128xbf16>, tensor<64x128xbf16>
}

// Both operands are widened from f16: the product is one of f16 with f32 sums.
// CHECK-LABEL: func.func @widened(
// CHECK: ridge.kernel "gemm_2" workload(<gemm, batch = 1, m = 16, n = 16, k = 32, lhs = f16, rhs = f16, acc = f32, out = f32
// CHECK-SAME: reads = [1024, 1024], writes = [1024]>)
// CHECK-NOT: ridge.kernel
// CHECK: return
func.func @widened(%a: tensor<16x32xf16>, %b: tensor<32x16xf16>) -> tensor<16x16xf32> {
  %zero = arith.constant 0.0 : f32
  %ea = tensor.empty() : tensor<16x32xf32>
  %eb = tensor.empty() : tensor<32x16xf32>
  %ec = tensor.empty() : tensor<16x16xf32>
  %wa = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%a : tensor<16x32xf16>) outs(%ea : tensor<16x32xf32>) {
  ^bb0(%in: f16, %out: f32):
    %0 = arith.extf %in : f16 to f32
    linalg.yield %0 : f32
  } -> tensor<16x32xf32>
  %wb = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%b : tensor<32x16xf16>) outs(%eb : tensor<32x16xf32>) {
  ^bb0(%in: f16, %out: f32):
    %0 = arith.extf %in : f16 to f32
    linalg.yield %0 : f32
  } -> tensor<32x16xf32>
  %init = linalg.fill ins(%zero : f32) outs(%ec : tensor<16x16xf32>) -> tensor<16x16xf32>
  %p = linalg.matmul ins(%wa, %wb : tensor<16x32xf32>, tensor<32x16xf32>) outs(%init : tensor<16x16xf32>) -> tensor<16x16xf32>
  return %p : tensor<16x16xf32>
}

// The twin: one operand really is f32, so the product is one of f32 and the other must be widened first.
// CHECK-LABEL: func.func @one_side_widened(
// CHECK: ridge.kernel "elementwise_1" workload(<elementwise, op = cast, rows = 16, columns = 32, type = f16, out = f32, reads = [1024], writes = [2048]>)
// CHECK: ridge.kernel "gemm_3" workload(<gemm, batch = 1, m = 16, n = 16, k = 32, lhs = f32, rhs = f32
func.func @one_side_widened(%a: tensor<16x32xf16>, %b: tensor<32x16xf32>) -> tensor<16x16xf32> {
  %zero = arith.constant 0.0 : f32
  %ea = tensor.empty() : tensor<16x32xf32>
  %ec = tensor.empty() : tensor<16x16xf32>
  %wa = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%a : tensor<16x32xf16>) outs(%ea : tensor<16x32xf32>) {
  ^bb0(%in: f16, %out: f32):
    %0 = arith.extf %in : f16 to f32
    linalg.yield %0 : f32
  } -> tensor<16x32xf32>
  %init = linalg.fill ins(%zero : f32) outs(%ec : tensor<16x16xf32>) -> tensor<16x16xf32>
  %p = linalg.matmul ins(%wa, %b : tensor<16x32xf32>, tensor<32x16xf32>) outs(%init : tensor<16x16xf32>) -> tensor<16x16xf32>
  return %p : tensor<16x16xf32>
}

// An op of no known dialect is a kernel of its own, named, and nothing is made up about it.
// CHECK-LABEL: func.func @opaque(
// CHECK: ridge.kernel "opaque_0" workload(<opaque, op = torch.mystery, reads = [32], writes = [32]>) notes(["not understood:
func.func @opaque(%a: tensor<16xf16>) -> tensor<16xf16> {
  %0 = "torch.mystery"(%a) : (tensor<16xf16>) -> tensor<16xf16>
  return %0 : tensor<16xf16>
}
