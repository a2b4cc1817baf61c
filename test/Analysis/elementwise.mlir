// RUN: ridge-analyze --ops %s | FileCheck %s
// One vector operation each: sums, products, maxima, comparisons, selects, integer and logical arithmetic. One special operation each: divisions,
// roots, exponentials and their like. Free: casts, constants and arithmetic on constants, what no yielded value needs, address arithmetic.

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i, 0)>
#col = affine_map<(i, j) -> (j)>
#one = affine_map<(i, j) -> (0, 0)>

func.func @main(%x: tensor<4x8xf32>, %h: tensor<4x8xbf16>, %r: tensor<4x1xf32>, %c: tensor<8xf32>, %s: tensor<1x1xf32>, %n: f32, %rank0: tensor<f32>, %zero: tensor<0x8xf32>) {
  %ex = tensor.empty() : tensor<4x8xf32>
  // gelu by erf, 32 points: mul, add, mul, mul and the square of x by fpowi are vector: 5*32 = 160; erf and div special: 2*32 = 64.
  // Broadcast operands count their own elements: 4*1*4 = 16, 8*4 = 32, 1*4 = 4.
  // CHECK: linalg.generic: elementwise matmul=0 vector=160 special=64 reads=[128, 16, 32, 4, 0] writes=[128] type=f32
  %0 = linalg.generic {indexing_maps = [#id, #row, #col, #one, #id], iterator_types = ["parallel", "parallel"]}
         ins(%x, %r, %c, %s : tensor<4x8xf32>, tensor<4x1xf32>, tensor<8xf32>, tensor<1x1xf32>) outs(%ex : tensor<4x8xf32>) {
  ^bb0(%a: f32, %b: f32, %d: f32, %e: f32, %o: f32):
    %wide = arith.constant 5.0e-01 : f64
    %half = arith.truncf %wide : f64 to f32
    %quarter = arith.mulf %half, %half : f32
    %two = arith.constant 2 : i64
    %sq = math.fpowi %a, %two : f32, i64
    %q = arith.divf %sq, %b : f32
    %f = math.erf %q : f32
    %g = arith.addf %f, %d : f32
    %dead = math.exp %g : f32
    %k = arith.mulf %g, %e : f32
    %l = arith.mulf %k, %quarter : f32
    %m = arith.mulf %l, %a : f32
    linalg.yield %m : f32
  } -> tensor<4x8xf32>
  // Powers: x^2 one multiplication, x^3 two, x^8 three, x^-1 one division, x^0.5 one special: vector (1+2+3)*32, four additions 4*32: 320; special 2*32.
  // CHECK: linalg.generic: elementwise matmul=0 vector=320 special=64 reads=[128, 0]
  %1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<4x8xf32>) outs(%ex : tensor<4x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i3 = arith.constant 3 : i32
    %f2 = arith.constant 2.0 : f32
    %f8 = arith.constant 8.0 : f32
    %fm1 = arith.constant -1.0 : f32
    %fh = arith.constant 0.5 : f32
    %p2 = math.powf %a, %f2 : f32
    %p3 = math.fpowi %a, %i3 : f32, i32
    %p8 = math.powf %a, %f8 : f32
    %pm = math.powf %a, %fm1 : f32
    %ph = math.powf %a, %fh : f32
    %s0 = arith.addf %p2, %p3 : f32
    %s1 = arith.addf %s0, %p8 : f32
    %s2 = arith.addf %s1, %pm : f32
    %s3 = arith.addf %s2, %ph : f32
    linalg.yield %s3 : f32
  } -> tensor<4x8xf32>
  // A cast alone is elementwise without work.
  // CHECK: linalg.generic: elementwise matmul=0 vector=0 special=0 reads=[64, 0] writes=[128] type=f32
  %2 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%h : tensor<4x8xbf16>) outs(%ex : tensor<4x8xf32>) {
  ^bb0(%a: bf16, %o: f32):
    %w = arith.extf %a : bf16 to f32
    linalg.yield %w : f32
  } -> tensor<4x8xf32>
  // A comparison and a select: 2*32 = 64. The mask by position reads nothing: index comparisons are addresses.
  // CHECK: linalg.generic: elementwise matmul=0 vector=64 special=0 reads=[128, 0] writes=[128]
  %3 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<4x8xf32>) outs(%ex : tensor<4x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %f0 = arith.constant 0.0 : f32
    %gt = arith.cmpf ogt, %a, %f0 : f32
    %sel = arith.select %gt, %a, %f0 : f32
    linalg.yield %sel : f32
  } -> tensor<4x8xf32>
  // The initial value is read where the body uses it and something made it: 128 bytes for %x, none for tensor.empty.
  // CHECK: linalg.generic: elementwise matmul=0 vector=32 special=0 reads=[128, 128] writes=[128]
  %4 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<4x8xf32>) outs(%x : tensor<4x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %sum = arith.addf %a, %o : f32
    linalg.yield %sum : f32
  } -> tensor<4x8xf32>
  // Named ops and ops on whole tensors.
  // CHECK: linalg.exp: elementwise matmul=0 vector=0 special=32 reads=[128, 0] writes=[128]
  %5 = linalg.exp ins(%x : tensor<4x8xf32>) outs(%ex : tensor<4x8xf32>) -> tensor<4x8xf32>
  // CHECK: arith.addf: elementwise matmul=0 vector=32 special=0 reads=[128, 128] writes=[128]
  %6 = arith.addf %x, %5 : tensor<4x8xf32>
  // CHECK: math.rsqrt: elementwise matmul=0 vector=0 special=32 reads=[128] writes=[128]
  %7 = math.rsqrt %6 : tensor<4x8xf32>
  // CHECK: linalg.map: elementwise matmul=0 vector=32 special=0 reads=[128, 0] writes=[128]
  %8 = linalg.map { math.absf } ins(%x : tensor<4x8xf32>) outs(%ex : tensor<4x8xf32>)
  // No loops: one point.
  %e0 = tensor.empty() : tensor<f32>
  // CHECK: linalg.generic: elementwise matmul=0 vector=1 special=0 reads=[4, 0] writes=[4]
  %9 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%rank0 : tensor<f32>) outs(%e0 : tensor<f32>) {
  ^bb0(%a: f32, %o: f32):
    %neg = arith.negf %a : f32
    linalg.yield %neg : f32
  } -> tensor<f32>
  // Nothing to do is no work: zero-sized shapes.
  %ez = tensor.empty() : tensor<0x8xf32>
  // CHECK: linalg.exp: elementwise matmul=0 vector=0 special=0 reads=[0, 0] writes=[0]
  %10 = linalg.exp ins(%zero : tensor<0x8xf32>) outs(%ez : tensor<0x8xf32>) -> tensor<0x8xf32>
  // CHECK: total matmul flops: 0
  return
}
