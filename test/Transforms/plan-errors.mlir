// RUN: not ridge-opt %s --pass-pipeline='builtin.module(ridge-pipeline)' 2>&1 | FileCheck %s --check-prefix=NODEVICE
// RUN: not ridge-opt %s --pass-pipeline='builtin.module(ridge-pipeline{device=h2o})' 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// RUN: not ridge-opt %s --pass-pipeline='builtin.module(ridge-pipeline{device=mlu590})' 2>&1 | FileCheck %s --check-prefix=NOFACTS
// RUN: not ridge-opt %s --pass-pipeline='builtin.module(ridge-form-kernels{fusion=all})' 2>&1 | FileCheck %s --check-prefix=FUSION
// RUN: not ridge-opt %s --pass-pipeline='builtin.module(ridge-pipeline{device=h20 library=gemm})' 2>&1 | FileCheck %s --check-prefix=LIBRARY
// RUN: not ridge-opt %s --pass-pipeline='builtin.module(ridge-pipeline{device=h20 launch=slow})' 2>&1 | FileCheck %s --check-prefix=LAUNCH
// RUN: not ridge-opt %s --pass-pipeline='builtin.module(ridge-pipeline{device=h20 entry=mian})' 2>&1 | FileCheck %s --check-prefix=ENTRY
// RUN: not ridge-opt %s --pass-pipeline='builtin.module(ridge-form-kernels,ridge-schedule-kernels)' 2>&1 | FileCheck %s --check-prefix=UNPLANNED
// RUN: not ridge-opt %s --pass-pipeline='builtin.module(ridge-form-kernels,ridge-form-kernels)' 2>&1 | FileCheck %s --check-prefix=TWICE

// NODEVICE: error: no device is given; name one by device=<id>, or by the module's dlti.target_system_spec
// UNKNOWN: error: {{.*}}h2o{{.*}}h20
// NOFACTS: error: mlu590: {{.*}}unknown
// FUSION: error: unknown fusion 'all'; allowed are none, elementwise and flash
// LIBRARY: error: library: found 'gemm', allowed is KIND:LIBRARY as in gemm:cublas
// LAUNCH: error: unknown launch 'slow'; allowed are graph, eager and eager:US, a period in microseconds above zero
// ENTRY: error: no entry is named 'mian'
// UNPLANNED: error: no kernel is planned; run ridge-plan-kernels first
// TWICE: error: holds ridge.kernel ops already
func.func @main(%a: tensor<64xf32>) -> tensor<64xf32> {
  %e = tensor.empty() : tensor<64xf32>
  %0 = linalg.exp ins(%a : tensor<64xf32>) outs(%e : tensor<64xf32>) -> tensor<64xf32>
  return %0 : tensor<64xf32>
}
