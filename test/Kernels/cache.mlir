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
