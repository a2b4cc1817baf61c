// RUN: ridge-opt %s --pass-pipeline='builtin.module(ridge-form-kernels)' | FileCheck %s
// RUN: ridge-opt %s --pass-pipeline='builtin.module(ridge-form-kernels{causal=off})' | FileCheck %s --check-prefix=OFF

#d0 = affine_map<(d0) -> (d0)>
#row = affine_map<(d0, d1) -> (d0)>
#column = affine_map<(d0, d1) -> (d1)>
#square = affine_map<(d0, d1) -> (d0, d1)>
#mask = affine_map<(d0, d1, d2) -> (d1, d2)>
#all = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#reduced = affine_map<(d0, d1, d2) -> (d0, d1)>

// A mask of transformers' sliding layers: key <= query and key > query - 16, both from positions that are computed.
// CHECK-LABEL: func @sliding
// CHECK: causal = true, window = 16,
// CHECK-SAME: "sliding window of 16 keys: read off the mask"
// OFF-LABEL: func @sliding
// OFF: causal = false, window = 0,
func.func @sliding(%q: tensor<4x64x32xf32>, %k: tensor<4x32x64xf32>, %v: tensor<4x64x32xf32>) -> tensor<4x64x32xf32> {
  %far = arith.constant 16 : i64
  %pe = tensor.empty() : tensor<64xi64>
  %position = linalg.generic {indexing_maps = [#d0], iterator_types = ["parallel"]} outs(%pe : tensor<64xi64>) {
  ^bb0(%out: i64):
    %i = linalg.index 0 : index
    %c = arith.index_cast %i : index to i64
    linalg.yield %c : i64
  } -> tensor<64xi64>
  %first = linalg.generic {indexing_maps = [#d0, #d0], iterator_types = ["parallel"]} ins(%position : tensor<64xi64>) outs(%pe : tensor<64xi64>) {
  ^bb0(%in: i64, %out: i64):
    %c = arith.subi %in, %far : i64
    linalg.yield %c : i64
  } -> tensor<64xi64>
  %me = tensor.empty() : tensor<64x64xi1>
  %m = linalg.generic {indexing_maps = [#row, #row, #column, #square], iterator_types = ["parallel", "parallel"]}
      ins(%position, %first, %position : tensor<64xi64>, tensor<64xi64>, tensor<64xi64>) outs(%me : tensor<64x64xi1>) {
  ^bb0(%query: i64, %after: i64, %key: i64, %out: i1):
    %causal = arith.cmpi sle, %key, %query : i64
    %near = arith.cmpi sgt, %key, %after : i64
    %both = arith.andi %causal, %near : i1
    linalg.yield %both : i1
  } -> tensor<64x64xi1>
  %r = call @attention(%q, %k, %v, %m) : (tensor<4x64x32xf32>, tensor<4x32x64xf32>, tensor<4x64x32xf32>, tensor<64x64xi1>) -> tensor<4x64x32xf32>
  return %r : tensor<4x64x32xf32>
}

// The same window as JAX writes it: query - key < 16.
// CHECK-LABEL: func @by_distance
// CHECK: causal = true, window = 16,
func.func @by_distance(%q: tensor<4x64x32xf32>, %k: tensor<4x32x64xf32>, %v: tensor<4x64x32xf32>) -> tensor<4x64x32xf32> {
  %far = arith.constant 16 : i32
  %zero = arith.constant 0 : i32
  %de = tensor.empty() : tensor<64x64xi32>
  %distance = linalg.generic {indexing_maps = [#square], iterator_types = ["parallel", "parallel"]} outs(%de : tensor<64x64xi32>) {
  ^bb0(%out: i32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %a = arith.index_cast %i : index to i32
    %b = arith.index_cast %j : index to i32
    %c = arith.subi %a, %b : i32
    linalg.yield %c : i32
  } -> tensor<64x64xi32>
  %me = tensor.empty() : tensor<64x64xi1>
  %m = linalg.generic {indexing_maps = [#square, #square], iterator_types = ["parallel", "parallel"]}
      ins(%distance : tensor<64x64xi32>) outs(%me : tensor<64x64xi1>) {
  ^bb0(%in: i32, %out: i1):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %causal = arith.cmpi sle, %j, %i : index
    %near = arith.cmpi slt, %in, %far : i32
    %both = arith.andi %causal, %near : i1
    linalg.yield %both : i1
  } -> tensor<64x64xi1>
  %r = call @attention(%q, %k, %v, %m) : (tensor<4x64x32xf32>, tensor<4x32x64xf32>, tensor<4x64x32xf32>, tensor<64x64xi1>) -> tensor<4x64x32xf32>
  return %r : tensor<4x64x32xf32>
}

// Key <= query alone hides no early key, and a window wider than all keys hides nothing.
// CHECK-LABEL: func @only_causal
// CHECK: causal = true, window = 0,
// CHECK-NOT: sliding window
func.func @only_causal(%q: tensor<4x64x32xf32>, %k: tensor<4x32x64xf32>, %v: tensor<4x64x32xf32>) -> tensor<4x64x32xf32> {
  %far = arith.constant -4096 : index
  %me = tensor.empty() : tensor<64x64xi1>
  %m = linalg.generic {indexing_maps = [#square], iterator_types = ["parallel", "parallel"]} outs(%me : tensor<64x64xi1>) {
  ^bb0(%out: i1):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %after = arith.addi %i, %far : index
    %causal = arith.cmpi sle, %j, %i : index
    %near = arith.cmpi sgt, %j, %after : index
    %both = arith.andi %causal, %near : i1
    linalg.yield %both : i1
  } -> tensor<64x64xi1>
  %r = call @attention(%q, %k, %v, %m) : (tensor<4x64x32xf32>, tensor<4x32x64xf32>, tensor<4x64x32xf32>, tensor<64x64xi1>) -> tensor<4x64x32xf32>
  return %r : tensor<4x64x32xf32>
}

func.func private @attention(%q: tensor<4x64x32xf32>, %k: tensor<4x32x64xf32>, %v: tensor<4x64x32xf32>, %m: tensor<64x64xi1>) -> tensor<4x64x32xf32> {
  %zero = arith.constant 0.0 : f32
  %hidden = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<4x64x64xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<4x64x64xf32>) -> tensor<4x64x64xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<4x64x32xf32>, tensor<4x32x64xf32>) outs(%sz : tensor<4x64x64xf32>) -> tensor<4x64x64xf32>
  %masked = linalg.generic {indexing_maps = [#mask, #all, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%m, %s : tensor<64x64xi1>, tensor<4x64x64xf32>) outs(%se : tensor<4x64x64xf32>) {
  ^bb0(%keep: i1, %in: f32, %out: f32):
    %r = arith.select %keep, %in, %hidden : f32
    linalg.yield %r : f32
  } -> tensor<4x64x64xf32>
  %p = linalg.softmax dimension(2) ins(%masked : tensor<4x64x64xf32>) outs(%se : tensor<4x64x64xf32>) -> tensor<4x64x64xf32>
  %oe = tensor.empty() : tensor<4x64x32xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<4x64x32xf32>) -> tensor<4x64x32xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x64x64xf32>, tensor<4x64x32xf32>) outs(%oz : tensor<4x64x32xf32>) -> tensor<4x64x32xf32>
  return %o : tensor<4x64x32xf32>
}
