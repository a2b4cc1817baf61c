// RUN: ridge-analyze --ops %s | FileCheck %s
// What is not understood says why and still counts its bytes; nothing becomes a silent zero.

func.func @main(%big: tensor<3037000500x8xf32>, %bigger: tensor<8x3037000500xf32>, %x: tensor<4x8xf32>, %c: tensor<4x8xcomplex<f32>>, %i3: tensor<4x8xi3>) {
  %e = tensor.empty() : tensor<3037000500x3037000500xf32>
  // 2 * 3037000500^2 * 8 is about 1.5e20, beyond 64 bits.
  // CHECK: linalg.matmul: opaque matmul=0 {{.*}}(its work does not fit in 64 bits)
  %0 = linalg.matmul ins(%big, %bigger : tensor<3037000500x8xf32>, tensor<8x3037000500xf32>) outs(%e : tensor<3037000500x3037000500xf32>) -> tensor<3037000500x3037000500xf32>
  %ee = tensor.empty() : tensor<4294967296x4294967296xf32>
  // CHECK: linalg.generic: opaque matmul=0 {{.*}}does not fit in 64 bits)
  %1 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} outs(%ee : tensor<4294967296x4294967296xf32>) {
  ^bb0(%o: f32):
    %s = arith.addf %o, %o : f32
    linalg.yield %s : f32
  } -> tensor<4294967296x4294967296xf32>
  // CHECK: arith.addi: opaque {{.*}}(an element type is not understood
  %2 = arith.addi %i3, %i3 : tensor<4x8xi3>
  // CHECK: vendor.fancy: opaque matmul=0 vector=0 special=0 reads=[128] writes=[128] type=f32 (operation 'vendor.fancy' belongs to no dialect that is understood)
  %3 = "vendor.fancy"(%x) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  // CHECK: tm_tensor.unheard_of: opaque {{.*}}(operation 'tm_tensor.unheard_of' is not understood)
  %4 = "tm_tensor.unheard_of"(%x) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  // Sizes are read off the text of torch's own tensor type: 2*3*2 = 12 and 2*5*8 = 80 bytes.
  %5 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %6 = "vendor.make"() : () -> !torch.vtensor<[2,3],bf16>
  // CHECK: torch.aten.topk: opaque matmul=0 vector=0 special=0 reads=[12, 0] writes=[80] {{.*}}(the torch dialect is not lowered here: import the model to linalg on tensors)
  %7 = "torch.aten.topk"(%6, %5) : (!torch.vtensor<[2,3],bf16>, !torch.int) -> !torch.vtensor<[2,5],si64>
  // A body with an operation of its own kind.
  %ex = tensor.empty() : tensor<4x8xf32>
  // CHECK: linalg.generic: opaque {{.*}}(its body holds 'vendor.scalar', which is not understood)
  %8 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
         ins(%x : tensor<4x8xf32>) outs(%ex : tensor<4x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %s = "vendor.scalar"(%a) : (f32) -> f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  // CHECK: stablehlo.dot_general: opaque {{.*}}(its dot_dimension_numbers are not understood)
  %9 = "stablehlo.dot_general"(%x, %x) : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x4xf32>
  // CHECK: opaque op arith.addi: 1
  // CHECK: opaque op vendor.fancy: 1
  // CHECK: total matmul flops: 0
  return
}
