// RUN: ridge-opt %s --pass-pipeline='builtin.module(ridge-form-kernels)' | FileCheck %s

#all = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0, 0)>
#one = affine_map<(d0, d1) -> ()>

// Weights of 8 bits, as torchao's int8 weight-only linear is exported: widened, scaled per output channel, transposed, multiplied by bf16.
// The kernel reads 64 x 32 weights of one byte, 64 scales of two and 16 x 32 activations of two.
// CHECK-LABEL: func @weight_only
// CHECK: ridge.kernel "gemm_0" workload(<gemm, batch = 1, m = 16, n = 64, k = 32, lhs = bf16, rhs = int8, acc = f32, out = bf16, lhs_batches = 1, rhs_batches = 1, lhs_transposed = false, rhs_transposed = true,
// CHECK-SAME: matmul_flops = 65536, reads = [2048, 128, 1024]
// CHECK-SAME: notes(["the right operand is read as stored and de-quantised in the kernel"])
// CHECK-NOT: ridge.kernel
func.func @weight_only(%x: tensor<16x32xbf16>, %w: tensor<64x32xi8>, %scale: tensor<64x1xbf16>) -> tensor<16x64xbf16> {
  %zero = arith.constant 0.0 : f32
  %we = tensor.empty() : tensor<64x32xbf16>
  %wide = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel"]} ins(%w : tensor<64x32xi8>) outs(%we : tensor<64x32xbf16>) {
  ^bb0(%in: i8, %out: bf16):
    %f = arith.sitofp %in : i8 to bf16
    linalg.yield %f : bf16
  } -> tensor<64x32xbf16>
  %scaled = linalg.generic {indexing_maps = [#row, #all, #all], iterator_types = ["parallel", "parallel"]}
      ins(%scale, %wide : tensor<64x1xbf16>, tensor<64x32xbf16>) outs(%we : tensor<64x32xbf16>) {
  ^bb0(%s: bf16, %in: bf16, %out: bf16):
    %m = arith.mulf %in, %s : bf16
    linalg.yield %m : bf16
  } -> tensor<64x32xbf16>
  %te = tensor.empty() : tensor<32x64xbf16>
  %t = linalg.transpose ins(%scaled : tensor<64x32xbf16>) outs(%te : tensor<32x64xbf16>) permutation = [1, 0]
  %ye = tensor.empty() : tensor<16x64xf32>
  %yz = linalg.fill ins(%zero : f32) outs(%ye : tensor<16x64xf32>) -> tensor<16x64xf32>
  %y = linalg.matmul ins(%x, %t : tensor<16x32xbf16>, tensor<32x64xbf16>) outs(%yz : tensor<16x64xf32>) -> tensor<16x64xf32>
  %ne = tensor.empty() : tensor<16x64xbf16>
  %n = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel"]} ins(%y : tensor<16x64xf32>) outs(%ne : tensor<16x64xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %f = arith.truncf %in : f32 to bf16
    linalg.yield %f : bf16
  } -> tensor<16x64xbf16>
  return %n : tensor<16x64xbf16>
}

// QuantizeLinear and DequantizeLinear around both operands, as ONNX writes 8-bit models: one kernel quantises, the product is of integers.
// CHECK-LABEL: func @both
// CHECK: ridge.kernel "elementwise_0" {{.*}} reads = [2048], writes = [512]
// CHECK: ridge.kernel "gemm_1" workload(<gemm, {{.*}} lhs = int8, rhs = int8, {{.*}} reads = [512, 2048]
// CHECK-SAME: notes(["both operands are read as stored and de-quantised in the kernel"])
// CHECK-NOT: ridge.kernel
func.func @both(%x: tensor<16x32xf32>, %w: tensor<32x64xi8>) -> tensor<16x64xf32> {
  %zero = arith.constant 0.0 : f32
  %step = arith.constant 0.05 : f32
  %qe = tensor.empty() : tensor<16x32xi8>
  %q = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<16x32xf32>) outs(%qe : tensor<16x32xi8>) {
  ^bb0(%in: f32, %out: i8):
    %d = arith.divf %in, %step : f32
    %r = math.roundeven %d : f32
    %i = arith.fptosi %r : f32 to i8
    linalg.yield %i : i8
  } -> tensor<16x32xi8>
  %xe = tensor.empty() : tensor<16x32xf32>
  %xd = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel"]} ins(%q : tensor<16x32xi8>) outs(%xe : tensor<16x32xf32>) {
  ^bb0(%in: i8, %out: f32):
    %f = arith.sitofp %in : i8 to f32
    %m = arith.mulf %f, %step : f32
    linalg.yield %m : f32
  } -> tensor<16x32xf32>
  %we = tensor.empty() : tensor<32x64xf32>
  %wd = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel"]} ins(%w : tensor<32x64xi8>) outs(%we : tensor<32x64xf32>) {
  ^bb0(%in: i8, %out: f32):
    %f = arith.sitofp %in : i8 to f32
    %m = arith.mulf %f, %step : f32
    linalg.yield %m : f32
  } -> tensor<32x64xf32>
  %ye = tensor.empty() : tensor<16x64xf32>
  %yz = linalg.fill ins(%zero : f32) outs(%ye : tensor<16x64xf32>) -> tensor<16x64xf32>
  %y = linalg.matmul ins(%xd, %wd : tensor<16x32xf32>, tensor<32x64xf32>) outs(%yz : tensor<16x64xf32>) -> tensor<16x64xf32>
  return %y : tensor<16x64xf32>
}

// Something else reads the widened weights, so they are written.
// CHECK-LABEL: func @widened_is_read
// CHECK: ridge.kernel "elementwise_1" {{.*}} writes = [8192]
// CHECK: ridge.kernel "gemm_2" workload(<gemm, {{.*}} lhs = f32, rhs = f32,
// CHECK-NOT: de-quantised
func.func @widened_is_read(%x: tensor<16x32xf32>, %w: tensor<32x64xi8>) -> (tensor<16x64xf32>, tensor<32x64xf32>) {
  %zero = arith.constant 0.0 : f32
  %step = arith.constant 0.05 : f32
  %we = tensor.empty() : tensor<32x64xf32>
  %wd = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel"]} ins(%w : tensor<32x64xi8>) outs(%we : tensor<32x64xf32>) {
  ^bb0(%in: i8, %out: f32):
    %f = arith.sitofp %in : i8 to f32
    %m = arith.mulf %f, %step : f32
    linalg.yield %m : f32
  } -> tensor<32x64xf32>
  %ye = tensor.empty() : tensor<16x64xf32>
  %yz = linalg.fill ins(%zero : f32) outs(%ye : tensor<16x64xf32>) -> tensor<16x64xf32>
  %y = linalg.matmul ins(%x, %wd : tensor<16x32xf32>, tensor<32x64xf32>) outs(%yz : tensor<16x64xf32>) -> tensor<16x64xf32>
  return %y, %wd : tensor<16x64xf32>, tensor<32x64xf32>
}

// Weights of 4 bits, as ONNX's DequantizeLinear of int4 gives: 64 x 32 weights are 1024 bytes.
// CHECK-LABEL: func @int4_weights
// CHECK: ridge.kernel "gemm_{{[0-9]+}}" workload(<gemm, batch = 1, m = 16, n = 64, k = 32, lhs = bf16, rhs = int4,
// CHECK-SAME: matmul_flops = 65536, reads = [1024, 128, 1024]
func.func @int4_weights(%x: tensor<16x32xbf16>, %w: tensor<64x32xi4>, %scale: tensor<64x1xbf16>) -> tensor<16x64xf32> {
  %zero = arith.constant 0.0 : f32
  %we = tensor.empty() : tensor<64x32xbf16>
  %scaled = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel"]}
      ins(%w, %scale : tensor<64x32xi4>, tensor<64x1xbf16>) outs(%we : tensor<64x32xbf16>) {
  ^bb0(%in: i4, %s: bf16, %out: bf16):
    %f = arith.sitofp %in : i4 to bf16
    %m = arith.mulf %f, %s : bf16
    linalg.yield %m : bf16
  } -> tensor<64x32xbf16>
  %te = tensor.empty() : tensor<32x64xbf16>
  %t = linalg.transpose ins(%scaled : tensor<64x32xbf16>) outs(%te : tensor<32x64xbf16>) permutation = [1, 0]
  %ye = tensor.empty() : tensor<16x64xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%ye : tensor<16x64xf32>) -> tensor<16x64xf32>
  %y = linalg.matmul ins(%x, %t : tensor<16x32xbf16>, tensor<32x64xbf16>) outs(%fill : tensor<16x64xf32>) -> tensor<16x64xf32>
  return %y : tensor<16x64xf32>
}
