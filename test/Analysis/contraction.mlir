// RUN: ridge-analyze --ops %s | FileCheck %s
// FLOPs: a multiply and an add are two. A fill or empty initial value is not read.

func.func @main(%a: tensor<4x8xbf16>, %b: tensor<8x16xbf16>, %bt: tensor<16x8xbf16>, %ba: tensor<3x4x8xf16>, %bb: tensor<3x8x16xf16>,
                %v: tensor<8xf32>, %m: tensor<4x8xf32>, %q: tensor<4x8xi8>, %r: tensor<8x16xi8>, %zp: i32, %acc: tensor<4x16xi32>,
                %w4: tensor<16x8xi4>, %scale: tensor<16xbf16>, %lhs5: tensor<2x5x3x4x8xf32>, %rhs5: tensor<2x6x3x8xf32>, %shared: tensor<8x16xf16>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x16xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<4x16xf32>) -> tensor<4x16xf32>
  // 2*4*16*8 = 1024; reads 4*8*2 = 64 and 8*16*2 = 256, writes 4*16*4 = 256.
  // CHECK: linalg.matmul: contraction matmul=1024 vector=0 special=0 reads=[64, 256, 0] writes=[256] type=f32 gemm=1x4x16x8 bf16,bf16->f32 operands=0,1 batches=1,1{{$}}
  %0 = linalg.matmul ins(%a, %b : tensor<4x8xbf16>, tensor<8x16xbf16>) outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  // The result of another matmul as initial value is read: 256.
  // CHECK: linalg.matmul: contraction matmul=1024 {{.*}}reads=[64, 256, 256] writes=[256] type=f32 gemm=1x4x16x8 bf16,bf16->f32 operands=0,1 batches=1,1 rhs-transposed{{$}}
  %1 = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
         ins(%a, %bt : tensor<4x8xbf16>, tensor<16x8xbf16>) outs(%0 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %e3 = tensor.empty() : tensor<3x4x16xf32>
  // 2*3*4*16*8 = 3072
  // CHECK: linalg.batch_matmul: contraction matmul=3072 {{.*}}reads=[192, 768, 0] writes=[768] {{.*}}gemm=3x4x16x8 f16,f16->f32 operands=0,1 batches=3,3{{$}}
  %2 = linalg.batch_matmul ins(%ba, %bb : tensor<3x4x8xf16>, tensor<3x8x16xf16>) outs(%e3 : tensor<3x4x16xf32>) -> tensor<3x4x16xf32>
  %e4 = tensor.empty() : tensor<4xf32>
  // 2*4*8 = 64: n is 1.
  // CHECK: linalg.matvec: contraction matmul=64 {{.*}}reads=[128, 32, 0] writes=[16] {{.*}}gemm=1x4x1x8 f32,f32->f32
  %3 = linalg.matvec ins(%m, %v : tensor<4x8xf32>, tensor<8xf32>) outs(%e4 : tensor<4xf32>) -> tensor<4xf32>
  // Zero points are scalars and no traffic; the accumulator is an argument and read.
  // CHECK: linalg.quantized_matmul: contraction matmul=1024 vector=0 special=0 reads=[32, 128, 0, 0, 256] writes=[256] type=i32 gemm=1x4x16x8 int8,int8->i32
  %4 = linalg.quantized_matmul ins(%q, %r, %zp, %zp : tensor<4x8xi8>, tensor<8x16xi8>, i32, i32) outs(%acc : tensor<4x16xi32>) -> tensor<4x16xi32>
  // Weight-only int4: the scale is applied once an element of the weight, 16*8 = 128, not once a multiply. i4 takes half a byte: 16*8/2 = 64.
  // CHECK: linalg.generic: contraction matmul=1024 vector=128 special=0 reads=[64, 64, 32, 0] writes=[256] type=f32 gemm=1x4x16x8 bf16,int4->f32 operands=0,1 batches=1,1 rhs-transposed{{$}}
  %5 = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (n)>, affine_map<(m, n, k) -> (m, n)>],
                       iterator_types = ["parallel", "parallel", "reduction"]}
         ins(%a, %w4, %scale : tensor<4x8xbf16>, tensor<16x8xi4>, tensor<16xbf16>) outs(%init : tensor<4x16xf32>) {
  ^bb0(%x: bf16, %w: i4, %s: bf16, %o: f32):
    %wf = arith.sitofp %w : i4 to bf16
    %ws = arith.mulf %wf, %s : bf16
    %xf = arith.extf %x : bf16 to f32
    %wsf = arith.extf %ws : bf16 to f32
    %p = arith.mulf %xf, %wsf : f32
    %sum = arith.addf %o, %p : f32
    linalg.yield %sum : f32
  } -> tensor<4x16xf32>
  %e6 = tensor.empty() : tensor<2x3x5x4x6xf32>
  // Six loops, as JAX writes grouped-query scores: batch 2*3, m 5*4, n 6, k 8: 2*6*20*6*8 = 11520.
  // CHECK: linalg.generic: contraction matmul=11520 {{.*}}reads=[3840, 1152, 0] writes=[2880] {{.*}}gemm=6x20x6x8 f32,f32->f32 operands=0,1 batches=6,6 rhs-transposed{{$}}
  %6 = linalg.generic {indexing_maps = [affine_map<(b, h, q, g, s, d) -> (b, q, h, g, d)>, affine_map<(b, h, q, g, s, d) -> (b, s, h, d)>,
                                        affine_map<(b, h, q, g, s, d) -> (b, h, q, g, s)>],
                       iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]}
         ins(%lhs5, %rhs5 : tensor<2x5x3x4x8xf32>, tensor<2x6x3x8xf32>) outs(%e6 : tensor<2x3x5x4x6xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %p = arith.mulf %x, %y : f32
    %sum = arith.addf %o, %p : f32
    linalg.yield %sum : f32
  } -> tensor<2x3x5x4x6xf32>
  // A matrix that the batch shares is no batch of matrices: its loops join m. 2*12*16*8 = 3072; it is read once, 256 bytes.
  // CHECK: linalg.batch_matmul: contraction matmul=3072 {{.*}}reads=[192, 256, 0] {{.*}}gemm=1x12x16x8 f16,f16->f32
  %7 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (k, n)>, affine_map<(b, m, n, k) -> (b, m, n)>]
         ins(%ba, %shared : tensor<3x4x8xf16>, tensor<8x16xf16>) outs(%e3 : tensor<3x4x16xf32>) -> tensor<3x4x16xf32>
  // A batch of dot products: m and n are 1. 2*4*8 = 64.
  // CHECK: linalg.generic: contraction matmul=64 vector=0 special=0 reads=[128, 128, 0] writes=[16] type=f32 gemm=4x1x1x8 f32,f32->f32 operands=0,1 batches=4,4 rhs-transposed
  %m2 = linalg.copy ins(%m : tensor<4x8xf32>) outs(%m : tensor<4x8xf32>) -> tensor<4x8xf32>
  %dots = linalg.generic {indexing_maps = [affine_map<(m, k) -> (m, k)>, affine_map<(m, k) -> (m, k)>, affine_map<(m, k) -> (m)>],
                          iterator_types = ["parallel", "reduction"]} ins(%m, %m2 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e4 : tensor<4xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %p = arith.mulf %x, %y : f32
    %sum = arith.addf %o, %p : f32
    linalg.yield %sum : f32
  } -> tensor<4xf32>
  // A sum of squares is a reduction of 4 rows, two operations a point, 4*8*2 = 64.
  // CHECK: linalg.generic: reduction matmul=0 vector=64 special=0 reads=[128, 128, 0] writes=[16] rows=4 reduced=8 type=f32{{$}}
  %8 = linalg.generic {indexing_maps = [affine_map<(m, k) -> (m, k)>, affine_map<(m, k) -> (m, k)>, affine_map<(m, k) -> (m)>],
                       iterator_types = ["parallel", "reduction"]} ins(%m, %m : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e4 : tensor<4xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %p = arith.mulf %x, %y : f32
    %sum = arith.addf %o, %p : f32
    linalg.yield %sum : f32
  } -> tensor<4xf32>
  // A product without a reduced loop is elementwise although inferContractionDims would not mind: 4*16 = 64.
  %e16 = tensor.empty() : tensor<4x16xbf16>
  // CHECK: linalg.generic: elementwise matmul=0 vector=64 special=0 reads=[128, 32, 0] writes=[128]
  %9 = linalg.generic {indexing_maps = [affine_map<(m, n) -> (m, n)>, affine_map<(m, n) -> (n)>, affine_map<(m, n) -> (m, n)>],
                       iterator_types = ["parallel", "parallel"]} ins(%e16, %scale : tensor<4x16xbf16>, tensor<16xbf16>) outs(%e16 : tensor<4x16xbf16>) {
  ^bb0(%x: bf16, %s: bf16, %o: bf16):
    %p = arith.mulf %x, %s : bf16
    linalg.yield %p : bf16
  } -> tensor<4x16xbf16>
  // 4*1024 + 2*3072 + 2*64 + 11520 = 21888
  // CHECK: total matmul flops: 21888
  return
}
