// What passes that read workloads check of them.
// RUN: ridge-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(ridge-plan-kernels{device=h20})'

func.func @flops(%a: tensor<4x4xf32>, %b: tensor<4x4xf32>, %c: tensor<4x4xf32>) -> tensor<4x4xf32> {
  // expected-error@+1 {{has a workload of 999 matrix FLOPs}}
  %0 = ridge.kernel "gemm_0" workload(<gemm, m = 4, n = 4, k = 4, matmul_flops = 999, reads = [64, 64, 64], writes = [64]>) -> tensor<4x4xf32> {
    // 2*4*4*4 = 128
    // expected-note@-2 {{the operations in its region do 128}}
    %1 = linalg.matmul ins(%a, %b : tensor<4x4xf32>, tensor<4x4xf32>) outs(%c : tensor<4x4xf32>) -> tensor<4x4xf32>
    ridge.yield %1 : tensor<4x4xf32>
  }
  return %0 : tensor<4x4xf32>
}

// -----

func.func @reads(%a: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{has a workload that reads 2 tensors, but its region captures 1}}
  %0 = ridge.kernel "copy_0" workload(<copy, elements = 4, type = f32, reads = [16, 16], writes = [16]>) -> tensor<4xf32> {
    ridge.yield %a : tensor<4xf32>
  }
  return %0 : tensor<4xf32>
}

// -----

func.func @none(%a: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{has no workload; run ridge-form-kernels}}
  %0 = ridge.kernel "k" -> tensor<4xf32> {
    ridge.yield %a : tensor<4xf32>
  }
  return %0 : tensor<4xf32>
}
