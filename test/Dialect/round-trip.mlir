// What is printed parses again, and prints the same.
// RUN: ridge-opt --allow-unregistered-dialect %s | ridge-opt --allow-unregistered-dialect | FileCheck %s
// RUN: ridge-opt --allow-unregistered-dialect %s --mlir-print-op-generic | ridge-opt --allow-unregistered-dialect | FileCheck %s

// CHECK: module attributes {ridge.schedule = [#ridge.totals<device = "h20", time_ns = 12, kernels = 1, unknown_kernels = 0>]}
module attributes {ridge.schedule = [#ridge.totals<device = "h20", time_ns = 12, kernels = 1, unknown_kernels = 0>]} {
  // CHECK-LABEL: func.func @gemm
  func.func @gemm(%a: tensor<16x32xf16>, %b: tensor<32x8xf16>, %init: tensor<16x8xf32>) -> tensor<16x8xf32> {
    // Fields that are left out have their default value and are printed.
    // CHECK: ridge.kernel "gemm_0"
    // CHECK-SAME: workload(<gemm, batch = 1, m = 16, n = 8, k = 32, lhs = f16, rhs = f16, acc = f32, out = f32
    // CHECK-SAME: rhs_transposed = false
    // 2*16*8*32 = 8192
    // CHECK-SAME: matmul_flops = 8192, reads = [1024, 512, 512], writes = [512]>)
    // CHECK-SAME: plans([#ridge.plan<device = "h20", library = "cublas", tiling = <block = [64, 64, 32], cluster = [2, 1], stages = 4>, time_ns = 12, low_ns = 11, high_ns = 14, bound = compute, provenance = "calibrated">, #ridge.plan<device = "other">])
    // CHECK-SAME: notes(["a note"])
    // CHECK-SAME: -> tensor<16x8xf32> {
    %0 = ridge.kernel "gemm_0" workload(<gemm, m = 16, n = 8, k = 32, lhs = f16, rhs = f16, out = f32, rhs_transposed = false, matmul_flops = 8192, reads = [1024, 512, 512], writes = [512]>)
        plans([#ridge.plan<device = "h20", library = "cublas", tiling = <block = [64, 64, 32], cluster = [2, 1], stages = 4>, time_ns = 12, low_ns = 11, high_ns = 14, bound = compute, provenance = "calibrated">, #ridge.plan<device = "other">])
        notes(["a note"]) -> tensor<16x8xf32> {
      %1 = linalg.matmul ins(%a, %b : tensor<16x32xf16>, tensor<32x8xf16>) outs(%init : tensor<16x8xf32>) -> tensor<16x8xf32>
      // CHECK: ridge.yield %{{.*}} : tensor<16x8xf32>
      ridge.yield %1 : tensor<16x8xf32>
    }
    return %0 : tensor<16x8xf32>
  }

  // CHECK-LABEL: func.func @others
  func.func @others() {
    // A kernel without results or workload; text that is no keyword is quoted.
    // CHECK: ridge.kernel "empty" {
    ridge.kernel "empty" {
    }
    // CHECK: "x"() {a = #ridge.workload<opaque, op = a.b, reads = [], writes = []>, t = #ridge.tiling<inner = [1, 2, 3], splits = 2>}
    "x"() {a = #ridge.workload<opaque, op = "a.b">, t = #ridge.tiling<splits = 2, inner = [1, 2, 3]>} : () -> ()
    return
  }
}
