// Stock mlir-opt with the plugin: each pass alone, and the pipeline.
// UNSUPPORTED: sanitizers
// RUN: mlir-opt %s --load-pass-plugin=%plugin --pass-pipeline='builtin.module(ridge-form-kernels)' -o %t.formed.mlir
// RUN: FileCheck %s --check-prefix=FORM --input-file=%t.formed.mlir
// RUN: mlir-opt %t.formed.mlir --load-pass-plugin=%plugin --load-dialect-plugin=%plugin --pass-pipeline='builtin.module(ridge-plan-kernels{device=h20,h100-sxm})' -o %t.planned.mlir
// RUN: FileCheck %s --check-prefix=PLAN --input-file=%t.planned.mlir
// RUN: mlir-opt %t.planned.mlir --load-dialect-plugin=%plugin --pass-pipeline='builtin.module(ridge-schedule-kernels)' | FileCheck %s --check-prefix=SCHEDULE
// RUN: mlir-opt %t.planned.mlir --load-dialect-plugin=%plugin --pass-pipeline='builtin.module(ridge-inline-kernels)' | FileCheck %s --check-prefix=INLINE
// RUN: mlir-opt %s --load-pass-plugin=%plugin --pass-pipeline='builtin.module(ridge-pipeline{device=h20,h100-sxm})' | FileCheck %s --check-prefixes=PLAN,SCHEDULE
// RUN: mlir-opt %s --load-pass-plugin=%plugin --pass-pipeline='builtin.module(ridge-pipeline{device=h20})' --remarks-filter-analyse=ridge -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// FORM: ridge.kernel "gemm_0" workload(<gemm, batch = 1, m = 4096, n = 4096, k = 4096, lhs = bf16
// 2*4096*4096*4096 = 137438953472
// FORM-SAME: matmul_flops = 137438953472
// SCHEDULE: ridge.schedule = [#ridge.totals<device = "h20", time_ns = {{[1-9][0-9]*}}, {{.*}}fits_memory = true, kernels = 1, unknown_kernels = 0>, #ridge.totals<device = "h100-sxm"
// PLAN: plans([#ridge.plan<device = "h20"
// 137438953472 FLOP over 148 TFLOP/s is 929 us: no kernel is faster.
// PLAN-SAME: bound = compute
// PLAN-SAME: #ridge.plan<device = "h100-sxm"
// INLINE-NOT: ridge.
// INLINE: linalg.matmul
// REMARK: remark: [Analysis] plan | Category:ridge | Function=gemm_0 | bound=compute, device=h20{{.*}}time_ns={{[1-9][0-9]*}}
func.func @main(%a: tensor<4096x4096xbf16>, %b: tensor<4096x4096xbf16>) -> tensor<4096x4096xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4096x4096xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<4096x4096xf32>) -> tensor<4096x4096xf32>
  %p = linalg.matmul ins(%a, %b : tensor<4096x4096xbf16>, tensor<4096x4096xbf16>) outs(%init : tensor<4096x4096xf32>) -> tensor<4096x4096xf32>
  return %p : tensor<4096x4096xf32>
}
