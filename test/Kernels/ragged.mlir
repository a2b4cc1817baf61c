// RUN: ridge-opt %s --pass-pipeline='builtin.module(ridge-form-kernels)' | FileCheck %s
// RUN: ridge-opt %s --pass-pipeline='builtin.module(ridge-form-kernels{fusion=elementwise})' | FileCheck %s --check-prefix=ASIS

#row = affine_map<(d0, d1, d2) -> (d1)>
#group = affine_map<(d0, d1, d2) -> (d0)>
#rows = affine_map<(d0, d1, d2) -> (d1, d2)>
#all = affine_map<(d0, d1, d2) -> (d0, d1, d2)>

// jax.lax.ragged_dot as jax.export writes it: 32 rows of 16 are repeated for 4 groups, rows outside a group's range are zero, and one contraction
// sums over groups and depth. 2 * 32 * 8 * 16 FLOPs are the rows' own; the text does four times as many.
// CHECK-LABEL: func @ragged_dot
// CHECK: ridge.kernel "grouped_gemm_0" workload(<grouped_gemm, groups = 4, m = 32, n = 8, k = 16, lhs = bf16, rhs = bf16, acc = f32, out = bf16
// CHECK-SAME: matmul_flops = 8192, reads = [
// CHECK-SAME: notes(["written over all 4 groups with the rows of others masked: planned as a grouped product, its FLOPs are those of the rows", "the rows are taken as spread evenly over the groups"])
// CHECK-NOT: ridge.kernel "gemm
// ASIS-LABEL: func @ragged_dot
// ASIS: ridge.kernel "gemm_0" {{.*}} matmul_flops = 32768
func.func @ragged_dot(%x: tensor<32x16xbf16>, %start: tensor<4xi32>, %end: tensor<4xi32>, %w: tensor<4x16x8xbf16>) -> tensor<32x8xbf16> {
  %zero = arith.constant 0.0 : bf16
  %none = arith.constant dense<0.0> : tensor<bf16>
  %ie = tensor.empty() : tensor<32xi32>
  %index = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%ie : tensor<32xi32>) {
  ^bb0(%out: i32):
    %i = linalg.index 0 : index
    %c = arith.index_cast %i : index to i32
    linalg.yield %c : i32
  } -> tensor<32xi32>
  %be = tensor.empty() : tensor<4x32x16xi1>
  %range = linalg.generic {indexing_maps = [#row, #group, #group, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%index, %start, %end : tensor<32xi32>, tensor<4xi32>, tensor<4xi32>) outs(%be : tensor<4x32x16xi1>) {
  ^bb0(%i: i32, %s: i32, %e: i32, %out: i1):
    %after = arith.cmpi sle, %s, %i : i32
    %before = arith.cmpi slt, %i, %e : i32
    %both = arith.andi %after, %before : i1
    linalg.yield %both : i1
  } -> tensor<4x32x16xi1>
  %own = call @own_rows(%range, %x, %none) : (tensor<4x32x16xi1>, tensor<32x16xbf16>, tensor<bf16>) -> tensor<4x32x16xbf16>
  %ye = tensor.empty() : tensor<32x8xbf16>
  %yz = linalg.fill ins(%zero : bf16) outs(%ye : tensor<32x8xbf16>) -> tensor<32x8xbf16>
  %y = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d3, d0, d2)>, affine_map<(d0, d1, d2, d3) -> (d3, d2, d1)>, affine_map<(d0, d1, d2, d3) -> (d0, d1)>],
      iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%own, %w : tensor<4x32x16xbf16>, tensor<4x16x8xbf16>) outs(%yz : tensor<32x8xbf16>) {
  ^bb0(%a: bf16, %b: bf16, %out: bf16):
    %p = arith.mulf %a, %b : bf16
    %s = arith.addf %out, %p : bf16
    linalg.yield %s : bf16
  } -> tensor<32x8xbf16>
  return %y : tensor<32x8xbf16>
}

// A mask that is an argument may keep a row in every group: the product is charged as written.
// CHECK-LABEL: func @any_mask
// CHECK: ridge.kernel "gemm_0" workload(<gemm, batch = 1, m = 32, n = 8, k = 64, {{.*}} matmul_flops = 32768
func.func @any_mask(%x: tensor<32x16xbf16>, %mask: tensor<4x32x16xi1>, %w: tensor<4x16x8xbf16>) -> tensor<32x8xbf16> {
  %zero = arith.constant 0.0 : bf16
  %none = arith.constant dense<0.0> : tensor<bf16>
  %own = call @own_rows(%mask, %x, %none) : (tensor<4x32x16xi1>, tensor<32x16xbf16>, tensor<bf16>) -> tensor<4x32x16xbf16>
  %ye = tensor.empty() : tensor<32x8xbf16>
  %yz = linalg.fill ins(%zero : bf16) outs(%ye : tensor<32x8xbf16>) -> tensor<32x8xbf16>
  %y = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d3, d0, d2)>, affine_map<(d0, d1, d2, d3) -> (d3, d2, d1)>, affine_map<(d0, d1, d2, d3) -> (d0, d1)>],
      iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%own, %w : tensor<4x32x16xbf16>, tensor<4x16x8xbf16>) outs(%yz : tensor<32x8xbf16>) {
  ^bb0(%a: bf16, %b: bf16, %out: bf16):
    %p = arith.mulf %a, %b : bf16
    %s = arith.addf %out, %p : bf16
    linalg.yield %s : bf16
  } -> tensor<32x8xbf16>
  return %y : tensor<32x8xbf16>
}

func.func private @own_rows(%range: tensor<4x32x16xi1>, %x: tensor<32x16xbf16>, %none: tensor<bf16>) -> tensor<4x32x16xbf16> {
  %e = tensor.empty() : tensor<4x32x16xbf16>
  %xb = linalg.generic {indexing_maps = [#rows, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<32x16xbf16>) outs(%e : tensor<4x32x16xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    linalg.yield %in : bf16
  } -> tensor<4x32x16xbf16>
  %nb = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> ()>, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%none : tensor<bf16>) outs(%e : tensor<4x32x16xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    linalg.yield %in : bf16
  } -> tensor<4x32x16xbf16>
  %own = linalg.generic {indexing_maps = [#all, #all, #all, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%range, %xb, %nb : tensor<4x32x16xi1>, tensor<4x32x16xbf16>, tensor<4x32x16xbf16>) outs(%e : tensor<4x32x16xbf16>) {
  ^bb0(%in: i1, %row: bf16, %other: bf16, %out: bf16):
    %s = arith.select %in, %row, %other : bf16
    linalg.yield %s : bf16
  } -> tensor<4x32x16xbf16>
  return %own : tensor<4x32x16xbf16>
}
