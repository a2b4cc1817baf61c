// RUN: ridge-opt %s --allow-unregistered-dialect --pass-pipeline='builtin.module(ridge-form-kernels)' | FileCheck %s

// A cache that grows by one token: only the token moves. 8*1*64*2 = 1024
// CHECK-LABEL: func.func @append(
// CHECK: ridge.kernel "gather_0" workload(<gather, op = cache_update, rows = 8, columns = 64, type = bf16
// CHECK-SAME: reads = [0, 1024], writes = [1024]>) notes(["appends to the cache in place: only the new rows are written"]) -> tensor<8x129x64xbf16>
func.func @append(%cache: tensor<8x128x64xbf16>, %token: tensor<8x1x64xbf16>) -> tensor<8x129x64xbf16> {
  %0 = tensor.concat dim(1) %cache, %token : (tensor<8x128x64xbf16>, tensor<8x1x64xbf16>) -> tensor<8x129x64xbf16>
  return %0 : tensor<8x129x64xbf16>
}

// The twin: two halves of one size are joined; both are copied.
// CHECK-LABEL: func.func @join(
// CHECK: ridge.kernel "copy_0" workload(<copy, elements = 131072, transposes = false, type = bf16, reads = [131072, 131072], writes = [262144]>)
func.func @join(%a: tensor<8x128x64xbf16>, %b: tensor<8x128x64xbf16>) -> tensor<8x256x64xbf16> {
  %0 = tensor.concat dim(1) %a, %b : (tensor<8x128x64xbf16>, tensor<8x128x64xbf16>) -> tensor<8x256x64xbf16>
  return %0 : tensor<8x256x64xbf16>
}

// index_copy as torch-mlir writes it: charged at the rows it writes. 512 elements of 2 bytes, 512x3 indices of 8.
// CHECK-LABEL: func.func @scatter(
// CHECK: ridge.kernel "gather_1" workload(<gather, op = scatter, rows = 8, columns = 64, type = bf16, reads = [1024, 12288, 0], writes = [1024]>) -> tensor<8x128x64xbf16>
func.func @scatter(%cache: tensor<8x128x64xbf16>, %token: tensor<8x1x64xbf16>, %places: tensor<512x3xi64>) -> tensor<8x128x64xbf16> {
  %0 = tensor.collapse_shape %token [[0, 1, 2]] : tensor<8x1x64xbf16> into tensor<512xbf16>
  %1 = tensor.expand_shape %0 [[0, 1, 2, 3]] output_shape [512, 1, 1, 1] : tensor<512xbf16> into tensor<512x1x1x1xbf16>
  %2 = "tm_tensor.scatter"(%1, %places, %cache) <{dimension_map = array<i64: 0, 1, 2>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
  ^bb0(%new: bf16, %old: bf16):
    "tm_tensor.yield"(%new) : (bf16) -> ()
  }) : (tensor<512x1x1x1xbf16>, tensor<512x3xi64>, tensor<8x128x64xbf16>) -> tensor<8x128x64xbf16>
  return %2 : tensor<8x128x64xbf16>
}

// The twin: the old cache is returned too, so the rest is copied: of 8*128*64*2 = 131072 bytes all but 1024 are read.
// CHECK-LABEL: func.func @keep_old(
// CHECK: ridge.kernel "copy_1" workload(<copy, elements = 65536, transposes = false, type = bf16, reads = [1024, 12288, 130048], writes = [131072]>) notes(["the old content of the tensor that it updates is read later: the rest is copied"])
func.func @keep_old(%cache: tensor<8x128x64xbf16>, %token: tensor<512x1x1x1xbf16>, %places: tensor<512x3xi64>) -> (tensor<8x128x64xbf16>, tensor<8x128x64xbf16>) {
  %0 = "tm_tensor.scatter"(%token, %places, %cache) <{dimension_map = array<i64: 0, 1, 2>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
  ^bb0(%new: bf16, %old: bf16):
    "tm_tensor.yield"(%new) : (bf16) -> ()
  }) : (tensor<512x1x1x1xbf16>, tensor<512x3xi64>, tensor<8x128x64xbf16>) -> tensor<8x128x64xbf16>
  return %0, %cache : tensor<8x128x64xbf16>, tensor<8x128x64xbf16>
}

// A loop that updates what comes from outside copies it in each turn; what it carries it updates in place.
// CHECK-LABEL: func.func @loop(
// CHECK: ridge.kernel "copy_2" workload(<copy, elements = 8192, transposes = false, type = bf16, reads = [1024, 15360], writes = [16384]>) notes(["the old content
// CHECK: ridge.kernel "copy_3" workload(<copy, elements = 512, transposes = false, type = bf16, reads = [1024, 0], writes = [1024]>) ->
func.func @loop(%cache: tensor<16x512xbf16>, %state: tensor<16x512xbf16>, %row: tensor<1x512xbf16>) -> (tensor<16x512xbf16>, tensor<16x512xbf16>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %0:2 = scf.for %i = %c0 to %c4 step %c1 iter_args(%last = %state, %carried = %state) -> (tensor<16x512xbf16>, tensor<16x512xbf16>) {
    %1 = tensor.insert_slice %row into %cache[%i, 0] [1, 512] [1, 1] : tensor<1x512xbf16> into tensor<16x512xbf16>
    %2 = tensor.insert_slice %row into %carried[%i, 0] [1, 512] [1, 1] : tensor<1x512xbf16> into tensor<16x512xbf16>
    scf.yield %1, %2 : tensor<16x512xbf16>, tensor<16x512xbf16>
  }
  return %0#0, %0#1 : tensor<16x512xbf16>, tensor<16x512xbf16>
}

// A gradient of a slice: zeros around what is inserted. 16*512*2 = 16384 bytes are written.
// CHECK-LABEL: func.func @into_zeros(
// CHECK: ridge.kernel "copy_4" workload(<copy, elements = 8192, transposes = false, type = bf16, reads = [1024], writes = [16384]>)
func.func @into_zeros(%row: tensor<1x512xbf16>) -> tensor<16x512xbf16> {
  %zero = arith.constant 0.0 : bf16
  %empty = tensor.empty() : tensor<16x512xbf16>
  %zeros = linalg.fill ins(%zero : bf16) outs(%empty : tensor<16x512xbf16>) -> tensor<16x512xbf16>
  %0 = tensor.insert_slice %row into %zeros[3, 0] [1, 512] [1, 1] : tensor<1x512xbf16> into tensor<16x512xbf16>
  return %0 : tensor<16x512xbf16>
}
