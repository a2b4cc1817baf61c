// RUN: ridge-opt %s --pass-pipeline='builtin.module(ridge-form-kernels)' | FileCheck %s
// RUN: ridge-opt %s --pass-pipeline='builtin.module(ridge-form-kernels{moe-balance=1.2})' | FileCheck %s --check-prefix=LAW
// RUN: ridge-opt %s --pass-pipeline='builtin.module(ridge-form-kernels{moe-balance=balanced})' | FileCheck %s --check-prefix=EVEN
// RUN: not ridge-opt %s --pass-pipeline='builtin.module(ridge-form-kernels{moe-balance=often})' 2>&1 | FileCheck %s --check-prefix=BAD
// BAD: unknown moe-balance 'often'; allowed are drawn, balanced and an exponent over 0 and up to 10

// A layer of experts as transformers exports it with batched_mm: each of the 16 pairs of token and expert gathers its own copy of the weights.
// The kernel reads all 4 experts once (4 x 32 x 32 and 4 x 32 x 16, two bytes each), not 16 copies.
// CHECK-LABEL: func @layer
// CHECK: ridge.kernel "moe_0" workload(<moe, tokens = 8, experts = 4, topk = 2, hidden = 32, intermediate = 16, {{.*}}power_law_hundredths = 0, drawn = true, products_only = false, type = bf16, weight = bf16, matmul_flops = 49152,
// CHECK-SAME: reads = [{{.*}}8192,{{.*}}4096
// CHECK-SAME: notes(["expert weights were gathered for each token: planned as grouped products that read each hit expert once", "tokens are taken to draw their experts, all equally likely (--moe-balance)"])
// CHECK-NOT: ridge.kernel
// LAW: power_law_hundredths = 120, drawn = false
// EVEN: power_law_hundredths = 0, drawn = false
func.func @layer(%x: tensor<8x32xbf16>, %chosen: tensor<16xi64>, %share: tensor<16x1xf32>, %gate_up: tensor<4x32x32xbf16>,
    %down: tensor<4x32x16xbf16>) -> tensor<8x32xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : bf16
  %xe = tensor.empty() : tensor<8x2x32xbf16>
  %xb = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<8x32xbf16>) outs(%xe : tensor<8x2x32xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    linalg.yield %in : bf16
  } -> tensor<8x2x32xbf16>
  %rows = tensor.collapse_shape %xb [[0, 1], [2]] : tensor<8x2x32xbf16> into tensor<16x32xbf16>
  %w1_e = tensor.empty() : tensor<16x32x32xbf16>
  %w1 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%chosen : tensor<16xi64>) outs(%w1_e : tensor<16x32x32xbf16>) {
  ^bb0(%in: i64, %out: bf16):
    %i = arith.index_cast %in : i64 to index
    %j = linalg.index 1 : index
    %l = linalg.index 2 : index
    %w = tensor.extract %gate_up[%i, %j, %l] : tensor<4x32x32xbf16>
    linalg.yield %w : bf16
  } -> tensor<16x32x32xbf16>
  %h_x = tensor.expand_shape %rows [[0], [1, 2]] output_shape [16, 32, 1] : tensor<16x32xbf16> into tensor<16x32x1xbf16>
  %h_e = tensor.empty() : tensor<16x32x1xf32>
  %h_z = linalg.fill ins(%zero : f32) outs(%h_e : tensor<16x32x1xf32>) -> tensor<16x32x1xf32>
  %h_p = linalg.batch_matmul ins(%w1, %h_x : tensor<16x32x32xbf16>, tensor<16x32x1xbf16>) outs(%h_z : tensor<16x32x1xf32>) -> tensor<16x32x1xf32>
  %h_h = tensor.empty() : tensor<16x32x1xbf16>
  %h_t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%h_p : tensor<16x32x1xf32>) outs(%h_h : tensor<16x32x1xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %t = arith.truncf %in : f32 to bf16
    linalg.yield %t : bf16
  } -> tensor<16x32x1xbf16>
  %h = tensor.collapse_shape %h_t [[0], [1, 2]] : tensor<16x32x1xbf16> into tensor<16x32xbf16>
  %gate = tensor.extract_slice %h[0, 0] [16, 16] [1, 1] : tensor<16x32xbf16> to tensor<16x16xbf16>
  %up = tensor.extract_slice %h[0, 16] [16, 16] [1, 1] : tensor<16x32xbf16> to tensor<16x16xbf16>
  %ae = tensor.empty() : tensor<16x16xbf16>
  %a = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]}
      ins(%gate, %up : tensor<16x16xbf16>, tensor<16x16xbf16>) outs(%ae : tensor<16x16xbf16>) {
  ^bb0(%g: bf16, %u: bf16, %out: bf16):
    %n = arith.negf %g : bf16
    %e = math.exp %n : bf16
    %d = arith.addf %e, %one : bf16
    %s = arith.divf %g, %d : bf16
    %r = arith.mulf %s, %u : bf16
    linalg.yield %r : bf16
  } -> tensor<16x16xbf16>
  %w2_e = tensor.empty() : tensor<16x32x16xbf16>
  %w2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%chosen : tensor<16xi64>) outs(%w2_e : tensor<16x32x16xbf16>) {
  ^bb0(%in: i64, %out: bf16):
    %i = arith.index_cast %in : i64 to index
    %j = linalg.index 1 : index
    %l = linalg.index 2 : index
    %w = tensor.extract %down[%i, %j, %l] : tensor<4x32x16xbf16>
    linalg.yield %w : bf16
  } -> tensor<16x32x16xbf16>
  %y_x = tensor.expand_shape %a [[0], [1, 2]] output_shape [16, 16, 1] : tensor<16x16xbf16> into tensor<16x16x1xbf16>
  %y_e = tensor.empty() : tensor<16x32x1xf32>
  %y_z = linalg.fill ins(%zero : f32) outs(%y_e : tensor<16x32x1xf32>) -> tensor<16x32x1xf32>
  %y_p = linalg.batch_matmul ins(%w2, %y_x : tensor<16x32x16xbf16>, tensor<16x16x1xbf16>) outs(%y_z : tensor<16x32x1xf32>) -> tensor<16x32x1xf32>
  %y_h = tensor.empty() : tensor<16x32x1xbf16>
  %y_t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%y_p : tensor<16x32x1xf32>) outs(%y_h : tensor<16x32x1xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %t = arith.truncf %in : f32 to bf16
    linalg.yield %t : bf16
  } -> tensor<16x32x1xbf16>
  %y = tensor.collapse_shape %y_t [[0], [1, 2]] : tensor<16x32x1xbf16> into tensor<16x32xbf16>
  %we = tensor.empty() : tensor<16x32xf32>
  %weighted = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, 0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]}
      ins(%y, %share : tensor<16x32xbf16>, tensor<16x1xf32>) outs(%we : tensor<16x32xf32>) {
  ^bb0(%in: bf16, %s: f32, %out: f32):
    %f = arith.extf %in : bf16 to f32
    %m = arith.mulf %f, %s : f32
    linalg.yield %m : f32
  } -> tensor<16x32xf32>
  %each = tensor.expand_shape %weighted [[0, 1], [2]] output_shape [8, 2, 32] : tensor<16x32xf32> into tensor<8x2x32xf32>
  %se = tensor.empty() : tensor<8x32xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x32xf32>) -> tensor<8x32xf32>
  %sum = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>], iterator_types = ["parallel", "reduction", "parallel"]}
      ins(%each : tensor<8x2x32xf32>) outs(%sz : tensor<8x32xf32>) {
  ^bb0(%in: f32, %out: f32):
    %m = arith.addf %in, %out : f32
    linalg.yield %m : f32
  } -> tensor<8x32xf32>
  return %sum : tensor<8x32xf32>
}

// Something else reads the first product: the layer is no single call; each product stands alone, and still reads each expert once.
// CHECK-LABEL: func @read_between
// CHECK: ridge.kernel "grouped_gemm_0" workload(<grouped_gemm, groups = 4, m = 16, n = 32, k = 32
// CHECK: ridge.kernel "grouped_gemm_1" workload(<grouped_gemm, groups = 4, m = 16, n = 32, k = 16
func.func @read_between(%x: tensor<8x32xbf16>, %chosen: tensor<16xi64>, %share: tensor<16x1xf32>, %gate_up: tensor<4x32x32xbf16>,
    %down: tensor<4x32x16xbf16>) -> (tensor<8x32xf32>, tensor<16x32xbf16>) {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : bf16
  %xe = tensor.empty() : tensor<8x2x32xbf16>
  %xb = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<8x32xbf16>) outs(%xe : tensor<8x2x32xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    linalg.yield %in : bf16
  } -> tensor<8x2x32xbf16>
  %rows = tensor.collapse_shape %xb [[0, 1], [2]] : tensor<8x2x32xbf16> into tensor<16x32xbf16>
  %w1_e = tensor.empty() : tensor<16x32x32xbf16>
  %w1 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%chosen : tensor<16xi64>) outs(%w1_e : tensor<16x32x32xbf16>) {
  ^bb0(%in: i64, %out: bf16):
    %i = arith.index_cast %in : i64 to index
    %j = linalg.index 1 : index
    %l = linalg.index 2 : index
    %w = tensor.extract %gate_up[%i, %j, %l] : tensor<4x32x32xbf16>
    linalg.yield %w : bf16
  } -> tensor<16x32x32xbf16>
  %h_x = tensor.expand_shape %rows [[0], [1, 2]] output_shape [16, 32, 1] : tensor<16x32xbf16> into tensor<16x32x1xbf16>
  %h_e = tensor.empty() : tensor<16x32x1xf32>
  %h_z = linalg.fill ins(%zero : f32) outs(%h_e : tensor<16x32x1xf32>) -> tensor<16x32x1xf32>
  %h_p = linalg.batch_matmul ins(%w1, %h_x : tensor<16x32x32xbf16>, tensor<16x32x1xbf16>) outs(%h_z : tensor<16x32x1xf32>) -> tensor<16x32x1xf32>
  %h_h = tensor.empty() : tensor<16x32x1xbf16>
  %h_t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%h_p : tensor<16x32x1xf32>) outs(%h_h : tensor<16x32x1xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %t = arith.truncf %in : f32 to bf16
    linalg.yield %t : bf16
  } -> tensor<16x32x1xbf16>
  %h = tensor.collapse_shape %h_t [[0], [1, 2]] : tensor<16x32x1xbf16> into tensor<16x32xbf16>
  %gate = tensor.extract_slice %h[0, 0] [16, 16] [1, 1] : tensor<16x32xbf16> to tensor<16x16xbf16>
  %up = tensor.extract_slice %h[0, 16] [16, 16] [1, 1] : tensor<16x32xbf16> to tensor<16x16xbf16>
  %ae = tensor.empty() : tensor<16x16xbf16>
  %a = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]}
      ins(%gate, %up : tensor<16x16xbf16>, tensor<16x16xbf16>) outs(%ae : tensor<16x16xbf16>) {
  ^bb0(%g: bf16, %u: bf16, %out: bf16):
    %n = arith.negf %g : bf16
    %e = math.exp %n : bf16
    %d = arith.addf %e, %one : bf16
    %s = arith.divf %g, %d : bf16
    %r = arith.mulf %s, %u : bf16
    linalg.yield %r : bf16
  } -> tensor<16x16xbf16>
  %w2_e = tensor.empty() : tensor<16x32x16xbf16>
  %w2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%chosen : tensor<16xi64>) outs(%w2_e : tensor<16x32x16xbf16>) {
  ^bb0(%in: i64, %out: bf16):
    %i = arith.index_cast %in : i64 to index
    %j = linalg.index 1 : index
    %l = linalg.index 2 : index
    %w = tensor.extract %down[%i, %j, %l] : tensor<4x32x16xbf16>
    linalg.yield %w : bf16
  } -> tensor<16x32x16xbf16>
  %y_x = tensor.expand_shape %a [[0], [1, 2]] output_shape [16, 16, 1] : tensor<16x16xbf16> into tensor<16x16x1xbf16>
  %y_e = tensor.empty() : tensor<16x32x1xf32>
  %y_z = linalg.fill ins(%zero : f32) outs(%y_e : tensor<16x32x1xf32>) -> tensor<16x32x1xf32>
  %y_p = linalg.batch_matmul ins(%w2, %y_x : tensor<16x32x16xbf16>, tensor<16x16x1xbf16>) outs(%y_z : tensor<16x32x1xf32>) -> tensor<16x32x1xf32>
  %y_h = tensor.empty() : tensor<16x32x1xbf16>
  %y_t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%y_p : tensor<16x32x1xf32>) outs(%y_h : tensor<16x32x1xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %t = arith.truncf %in : f32 to bf16
    linalg.yield %t : bf16
  } -> tensor<16x32x1xbf16>
  %y = tensor.collapse_shape %y_t [[0], [1, 2]] : tensor<16x32x1xbf16> into tensor<16x32xbf16>
  %we = tensor.empty() : tensor<16x32xf32>
  %weighted = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, 0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]}
      ins(%y, %share : tensor<16x32xbf16>, tensor<16x1xf32>) outs(%we : tensor<16x32xf32>) {
  ^bb0(%in: bf16, %s: f32, %out: f32):
    %f = arith.extf %in : bf16 to f32
    %m = arith.mulf %f, %s : f32
    linalg.yield %m : f32
  } -> tensor<16x32xf32>
  %each = tensor.expand_shape %weighted [[0, 1], [2]] output_shape [8, 2, 32] : tensor<16x32xf32> into tensor<8x2x32xf32>
  %se = tensor.empty() : tensor<8x32xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x32xf32>) -> tensor<8x32xf32>
  %sum = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d2)>], iterator_types = ["parallel", "reduction", "parallel"]}
      ins(%each : tensor<8x2x32xf32>) outs(%sz : tensor<8x32xf32>) {
  ^bb0(%in: f32, %out: f32):
    %m = arith.addf %in, %out : f32
    linalg.yield %m : f32
  } -> tensor<8x32xf32>
  return %sum, %h : tensor<8x32xf32>, tensor<16x32xbf16>
}

// The copies themselves are a result, so they must be made.
// CHECK-LABEL: func @copies_are_read
// CHECK: ridge.kernel "gather_0"
// CHECK: ridge.kernel "gemm_0" workload(<gemm, batch = 16
func.func @copies_are_read(%rows: tensor<16x32xbf16>, %chosen: tensor<16xi64>, %down: tensor<4x16x32xbf16>)
    -> (tensor<16x16xbf16>, tensor<16x16x32xbf16>) {
  %zero = arith.constant 0.0 : f32
  %w_e = tensor.empty() : tensor<16x16x32xbf16>
  %w = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%chosen : tensor<16xi64>) outs(%w_e : tensor<16x16x32xbf16>) {
  ^bb0(%in: i64, %out: bf16):
    %i = arith.index_cast %in : i64 to index
    %j = linalg.index 1 : index
    %l = linalg.index 2 : index
    %w = tensor.extract %down[%i, %j, %l] : tensor<4x16x32xbf16>
    linalg.yield %w : bf16
  } -> tensor<16x16x32xbf16>
  %y_x = tensor.expand_shape %rows [[0], [1, 2]] output_shape [16, 32, 1] : tensor<16x32xbf16> into tensor<16x32x1xbf16>
  %y_e = tensor.empty() : tensor<16x16x1xf32>
  %y_z = linalg.fill ins(%zero : f32) outs(%y_e : tensor<16x16x1xf32>) -> tensor<16x16x1xf32>
  %y_p = linalg.batch_matmul ins(%w, %y_x : tensor<16x16x32xbf16>, tensor<16x32x1xbf16>) outs(%y_z : tensor<16x16x1xf32>) -> tensor<16x16x1xf32>
  %y_h = tensor.empty() : tensor<16x16x1xbf16>
  %y_t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%y_p : tensor<16x16x1xf32>) outs(%y_h : tensor<16x16x1xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %t = arith.truncf %in : f32 to bf16
    linalg.yield %t : bf16
  } -> tensor<16x16x1xbf16>
  %y = tensor.collapse_shape %y_t [[0], [1, 2]] : tensor<16x16x1xbf16> into tensor<16x16xbf16>
  return %y, %w : tensor<16x16xbf16>, tensor<16x16x32xbf16>
}
