// RUN: ridge-opt %s --allow-unregistered-dialect --pass-pipeline='builtin.module(ridge-form-kernels)' | FileCheck %s

#scalar = affine_map<() -> ()>

// jnp.argsort as JAX 0.10.2 leaves it behind torch-mlir: keys 64*128*4 = 32768 bytes and the positions that move with them, 32768, which the kernel
// counts itself. 8192 elements take log2 128 = 7 comparisons of 10 operations each, as written on the keys' bits: 573440.
// CHECK-LABEL: func.func @keys_and_positions(
// CHECK: ridge.kernel "sort_0" workload(<sort, rows = 64, columns = 128, {{.*}}type = f32, vector_flops = 573440, reads = [32768], writes = [32768, 32768]>)
// CHECK-NOT: ridge.kernel
// CHECK: return
func.func @keys_and_positions(%keys: tensor<64x128xf32>) -> (tensor<64x128xf32>, tensor<64x128xi32>) {
  %zero = arith.constant 0 : i32
  %most = arith.constant 2147483647 : i32
  %e = tensor.empty() : tensor<64x128xi32>
  %positions = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<64x128xi32>) {
  ^bb0(%out: i32):
    %0 = linalg.index 1 : index
    %1 = arith.index_cast %0 : index to i32
    linalg.yield %1 : i32
  } -> tensor<64x128xi32>
  %sorted:2 = "stablehlo.sort"(%keys, %positions) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>, %c: tensor<i32>, %d: tensor<i32>):
    %eb = tensor.empty() : tensor<i1>
    %less = linalg.generic {indexing_maps = [#scalar, #scalar, #scalar], iterator_types = []} ins(%a, %b : tensor<f32>, tensor<f32>) outs(%eb : tensor<i1>) {
    ^bb0(%left: f32, %right: f32, %out: i1):
      %0 = arith.bitcast %left : f32 to i32
      %1 = arith.cmpi slt, %0, %zero : i32
      %2 = arith.subi %most, %0 : i32
      %3 = arith.select %1, %2, %0 : i32
      %4 = arith.bitcast %right : f32 to i32
      %5 = arith.cmpi slt, %4, %zero : i32
      %6 = arith.subi %most, %4 : i32
      %7 = arith.select %5, %6, %4 : i32
      %8 = arith.cmpi slt, %3, %7 : i32
      %9 = arith.ori %8, %1 : i1
      %10 = arith.andi %9, %8 : i1
      %11 = arith.ori %10, %5 : i1
      linalg.yield %11 : i1
    } -> tensor<i1>
    "stablehlo.return"(%less) : (tensor<i1>) -> ()
  }) : (tensor<64x128xf32>, tensor<64x128xi32>) -> (tensor<64x128xf32>, tensor<64x128xi32>)
  return %sorted#0, %sorted#1 : tensor<64x128xf32>, tensor<64x128xi32>
}

// Twice the rows move twice the bytes. The comparator is left in stablehlo: a comparison.
// CHECK-LABEL: func.func @twice_the_rows(
// CHECK: ridge.kernel "sort_1" workload(<sort, rows = 128, columns = 128, {{.*}}vector_flops = 114688, reads = [65536], writes = [65536]>)
func.func @twice_the_rows(%keys: tensor<128x128xf32>) -> tensor<128x128xf32> {
  %sorted = "stablehlo.sort"(%keys) <{dimension = 1 : i64, is_stable = false}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %less = "stablehlo.compare"(%a, %b) <{comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
    "stablehlo.return"(%less) : (tensor<i1>) -> ()
  }) : (tensor<128x128xf32>) -> tensor<128x128xf32>
  return %sorted : tensor<128x128xf32>
}

// x.at[i].set(t): eight rows of 32 floats are written where eight indices say; 1024 bytes each way and 32 of indices, whatever the table's size.
// CHECK-LABEL: func.func @rows_set(
// CHECK: ridge.kernel "gather_0" workload(<gather, op = scatter, rows = 8, columns = 32, type = f32, reads = [0, 32, 1024], writes = [1024]>)
func.func @rows_set(%table: tensor<512x32xf32>, %places: tensor<8x1xi32>, %rows: tensor<8x32xf32>) -> tensor<512x32xf32> {
  %0 = "stablehlo.scatter"(%table, %places, %rows) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
  ^bb0(%old: tensor<f32>, %new: tensor<f32>):
    "stablehlo.return"(%new) : (tensor<f32>) -> ()
  }) : (tensor<512x32xf32>, tensor<8x1xi32>, tensor<8x32xf32>) -> tensor<512x32xf32>
  return %0 : tensor<512x32xf32>
}

// x.at[i].add(t) reads what it adds to: 256 additions.
// CHECK-LABEL: func.func @rows_added(
// CHECK: ridge.kernel "gather_1" workload(<gather, op = scatter, rows = 8, columns = 32, type = f32, vector_flops = 256, reads = [1024, 32, 1024], writes = [1024]>)
func.func @rows_added(%table: tensor<512x32xf32>, %places: tensor<8x1xi32>, %rows: tensor<8x32xf32>) -> tensor<512x32xf32> {
  %0 = "stablehlo.scatter"(%table, %places, %rows) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
  ^bb0(%old: tensor<f32>, %new: tensor<f32>):
    %e = tensor.empty() : tensor<f32>
    %1 = linalg.generic {indexing_maps = [#scalar, #scalar, #scalar], iterator_types = []} ins(%old, %new : tensor<f32>, tensor<f32>) outs(%e : tensor<f32>) {
    ^bb0(%a: f32, %b: f32, %out: f32):
      %2 = arith.addf %a, %b : f32
      linalg.yield %2 : f32
    } -> tensor<f32>
    "stablehlo.return"(%1) : (tensor<f32>) -> ()
  }) : (tensor<512x32xf32>, tensor<8x1xi32>, tensor<8x32xf32>) -> tensor<512x32xf32>
  return %0 : tensor<512x32xf32>
}

// The twin: what is not understood stays so, and a scatter of several tensors at once is not.
// CHECK-LABEL: func.func @unknown(
// CHECK: ridge.kernel "opaque_0"
// CHECK: ridge.kernel "opaque_1"
func.func @unknown(%table: tensor<512x32xf32>, %places: tensor<8x1xi32>, %rows: tensor<8x32xf32>) -> (tensor<512x32xf32>, tensor<512x32xf32>) {
  %0 = "stablehlo.cholesky"(%table) <{lower = true}> : (tensor<512x32xf32>) -> tensor<512x32xf32>
  %1:2 = "stablehlo.scatter"(%table, %table, %places, %rows, %rows) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>, %c: tensor<f32>, %d: tensor<f32>):
    "stablehlo.return"(%c, %d) : (tensor<f32>, tensor<f32>) -> ()
  }) : (tensor<512x32xf32>, tensor<512x32xf32>, tensor<8x1xi32>, tensor<8x32xf32>, tensor<8x32xf32>) -> (tensor<512x32xf32>, tensor<512x32xf32>)
  return %0, %1#0 : tensor<512x32xf32>, tensor<512x32xf32>
}

// The eight largest of 128 as torch-mlir writes them: selected. 64*128*4 = 32768 bytes of keys in, 64*8*4 = 2048 out and 64*8*8 = 4096 of places.
// Comparisons: 8192 elements by log2 8 = 3.
// CHECK-LABEL: func.func @largest(
// CHECK: ridge.kernel "sort_2" workload(<sort, rows = 64, columns = 128, kept = 8, value_bytes = 8, type = f32, vector_flops = 24576, reads = [32768], writes = [2048, 4096]>) notes(["the first 8 of 128 are kept: selected, not sorted"])
#rows = affine_map<(d0, d1) -> (d0, d1)>
func.func @largest(%keys: tensor<64x128xf32>) -> (tensor<64x8xf32>, tensor<64x8xi64>) {
  %e = tensor.empty() : tensor<64x128xi64>
  %places = linalg.generic {indexing_maps = [#rows], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<64x128xi64>) {
  ^bb0(%out: i64):
    %0 = linalg.index 1 : index
    %1 = arith.index_cast %0 : index to i64
    linalg.yield %1 : i64
  } -> tensor<64x128xi64>
  %sorted:2 = "tm_tensor.sort"(%keys, %places) <{dimension = 1 : i64, operandSegmentSizes = array<i32: 0, 2>}> ({
  ^bb0(%a: f32, %b: f32, %c: i64, %d: i64):
    %0 = arith.cmpf oge, %a, %b : f32
    "tm_tensor.yield"(%0) : (i1) -> ()
  }) : (tensor<64x128xf32>, tensor<64x128xi64>) -> (tensor<64x128xf32>, tensor<64x128xi64>)
  %values = tensor.extract_slice %sorted#0[0, 0] [64, 8] [1, 1] : tensor<64x128xf32> to tensor<64x8xf32>
  %indices = tensor.extract_slice %sorted#1[0, 0] [64, 8] [1, 1] : tensor<64x128xi64> to tensor<64x8xi64>
  return %values, %indices : tensor<64x8xf32>, tensor<64x8xi64>
}

// The twin: the places of all are read, so the rows are sorted.
// CHECK-LABEL: func.func @all_places(
// CHECK: ridge.kernel "sort_3" workload(<sort, rows = 64, columns = 128, {{.*}}writes = [32768, 65536]>)
func.func @all_places(%keys: tensor<64x128xf32>, %places: tensor<64x128xi64>) -> (tensor<64x8xf32>, tensor<64x128xi64>) {
  %sorted:2 = "tm_tensor.sort"(%keys, %places) <{dimension = 1 : i64, operandSegmentSizes = array<i32: 0, 2>}> ({
  ^bb0(%a: f32, %b: f32, %c: i64, %d: i64):
    %0 = arith.cmpf oge, %a, %b : f32
    "tm_tensor.yield"(%0) : (i1) -> ()
  }) : (tensor<64x128xf32>, tensor<64x128xi64>) -> (tensor<64x128xf32>, tensor<64x128xi64>)
  %values = tensor.extract_slice %sorted#0[0, 0] [64, 8] [1, 1] : tensor<64x128xf32> to tensor<64x8xf32>
  return %values, %sorted#1 : tensor<64x8xf32>, tensor<64x128xi64>
}
