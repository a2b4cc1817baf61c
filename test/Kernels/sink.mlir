// RUN: ridge-opt %s --pass-pipeline='builtin.module(ridge-form-kernels)' | FileCheck %s

#all = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#row = affine_map<(d0, d1, d2) -> (d0, d1)>

// GPT-OSS: each head's learned sink is one more column of the softmax, dropped before the values.
// CHECK-LABEL: func @sink
// CHECK: ridge.kernel "attention_prefill_0" {{.*}} heads_q = 4, heads_kv = 4, seq_q = 64, seq_kv = 64,
// CHECK-NOT: ridge.kernel
func.func @sink(%q: tensor<4x64x32xf32>, %k: tensor<4x32x64xf32>, %v: tensor<4x64x32xf32>, %sink: tensor<4x64x1xf32>) -> tensor<4x64x32xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<4x64x64xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<4x64x64xf32>) -> tensor<4x64x64xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<4x64x32xf32>, tensor<4x32x64xf32>) outs(%sz : tensor<4x64x64xf32>) -> tensor<4x64x64xf32>
  %all = tensor.concat dim(2) %s, %sink : (tensor<4x64x64xf32>, tensor<4x64x1xf32>) -> tensor<4x64x65xf32>
  %re = tensor.empty() : tensor<4x64xf32>
  %rl = linalg.fill ins(%lowest : f32) outs(%re : tensor<4x64xf32>) -> tensor<4x64xf32>
  %m = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%all : tensor<4x64x65xf32>) outs(%rl : tensor<4x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    %x = arith.maximumf %in, %out : f32
    linalg.yield %x : f32
  } -> tensor<4x64xf32>
  %ee = tensor.empty() : tensor<4x64x65xf32>
  %e = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%all, %m : tensor<4x64x65xf32>, tensor<4x64xf32>) outs(%ee : tensor<4x64x65xf32>) {
  ^bb0(%in: f32, %max: f32, %out: f32):
    %d = arith.subf %in, %max : f32
    %x = math.exp %d : f32
    linalg.yield %x : f32
  } -> tensor<4x64x65xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<4x64xf32>) -> tensor<4x64xf32>
  %sum = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%e : tensor<4x64x65xf32>) outs(%rz : tensor<4x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    %x = arith.addf %in, %out : f32
    linalg.yield %x : f32
  } -> tensor<4x64xf32>
  %p = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%e, %sum : tensor<4x64x65xf32>, tensor<4x64xf32>) outs(%ee : tensor<4x64x65xf32>) {
  ^bb0(%in: f32, %total: f32, %out: f32):
    %x = arith.divf %in, %total : f32
    linalg.yield %x : f32
  } -> tensor<4x64x65xf32>
  %kept = tensor.extract_slice %p[0, 0, 0] [4, 64, 64] [1, 1, 1] : tensor<4x64x65xf32> to tensor<4x64x64xf32>
  %oe = tensor.empty() : tensor<4x64x32xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<4x64x32xf32>) -> tensor<4x64x32xf32>
  %o = linalg.batch_matmul ins(%kept, %v : tensor<4x64x64xf32>, tensor<4x64x32xf32>) outs(%oz : tensor<4x64x32xf32>) -> tensor<4x64x32xf32>
  return %o : tensor<4x64x32xf32>
}

// A softmax over 16 more columns that no value belongs to is no attention that a kernel runs.
// CHECK-LABEL: func @many_columns
// CHECK: ridge.kernel "gemm_0"
// CHECK: ridge.kernel "row_reduction_0" workload(<row_reduction, op = softmax
// CHECK: ridge.kernel "gemm_1"
func.func @many_columns(%q: tensor<4x64x32xf32>, %k: tensor<4x32x64xf32>, %v: tensor<4x64x32xf32>, %sink: tensor<4x64x16xf32>) -> tensor<4x64x32xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<4x64x64xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<4x64x64xf32>) -> tensor<4x64x64xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<4x64x32xf32>, tensor<4x32x64xf32>) outs(%sz : tensor<4x64x64xf32>) -> tensor<4x64x64xf32>
  %all = tensor.concat dim(2) %s, %sink : (tensor<4x64x64xf32>, tensor<4x64x16xf32>) -> tensor<4x64x80xf32>
  %re = tensor.empty() : tensor<4x64xf32>
  %rl = linalg.fill ins(%lowest : f32) outs(%re : tensor<4x64xf32>) -> tensor<4x64xf32>
  %m = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%all : tensor<4x64x80xf32>) outs(%rl : tensor<4x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    %x = arith.maximumf %in, %out : f32
    linalg.yield %x : f32
  } -> tensor<4x64xf32>
  %ee = tensor.empty() : tensor<4x64x80xf32>
  %e = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%all, %m : tensor<4x64x80xf32>, tensor<4x64xf32>) outs(%ee : tensor<4x64x80xf32>) {
  ^bb0(%in: f32, %max: f32, %out: f32):
    %d = arith.subf %in, %max : f32
    %x = math.exp %d : f32
    linalg.yield %x : f32
  } -> tensor<4x64x80xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<4x64xf32>) -> tensor<4x64xf32>
  %sum = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%e : tensor<4x64x80xf32>) outs(%rz : tensor<4x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    %x = arith.addf %in, %out : f32
    linalg.yield %x : f32
  } -> tensor<4x64xf32>
  %p = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%e, %sum : tensor<4x64x80xf32>, tensor<4x64xf32>) outs(%ee : tensor<4x64x80xf32>) {
  ^bb0(%in: f32, %total: f32, %out: f32):
    %x = arith.divf %in, %total : f32
    linalg.yield %x : f32
  } -> tensor<4x64x80xf32>
  %kept = tensor.extract_slice %p[0, 0, 0] [4, 64, 64] [1, 1, 1] : tensor<4x64x80xf32> to tensor<4x64x64xf32>
  %oe = tensor.empty() : tensor<4x64x32xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<4x64x32xf32>) -> tensor<4x64x32xf32>
  %o = linalg.batch_matmul ins(%kept, %v : tensor<4x64x64xf32>, tensor<4x64x32xf32>) outs(%oz : tensor<4x64x32xf32>) -> tensor<4x64x32xf32>
  return %o : tensor<4x64x32xf32>
}
