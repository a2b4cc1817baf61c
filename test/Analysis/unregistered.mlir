// RUN: ridge-analyze --ops %s | FileCheck %s
// Operations of dialects that are not loaded, in generic form, inside a function that is not loaded either.

"util.func"() <{function_type = (tensor<4x16x8xbf16>, tensor<4x32x8xbf16>, tensor<4x32x6xbf16>, tensor<4x16x32xi1>) -> (), sym_name = "main"}> ({
^bb0(%q: tensor<4x16x8xbf16>, %k: tensor<4x32x8xbf16>, %v: tensor<4x32x6xbf16>, %mask: tensor<4x16x32xi1>):
  %init = tensor.empty() : tensor<4x16x6xbf16>
  // Products whole: 2*4*16*32*(8+6) = 57344. 2048 scores: scale, mask, maximum, subtraction, sum, 5*2048 = 10240; exponentials 2048 and a
  // division of 4*16*6 = 384 outputs: 2432. The mask is read, 2048 bytes, the initial value is not.
  // CHECK: tm_tensor.attention: attention matmul=57344 vector=10240 special=2432 reads=[1024, 2048, 1536, 2048, 0] writes=[768] type=bf16 phase=prefill batch=1 heads_q=4 heads_kv=4 seq_q=16 seq_kv=32 head_dim=8 head_dim_v=6 causal=false window=0 mask_bytes=2048
  %0 = "tm_tensor.attention"(%q, %k, %v, %mask, %init) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.5 : f64}> : (tensor<4x16x8xbf16>, tensor<4x32x8xbf16>, tensor<4x32x6xbf16>, tensor<4x16x32xi1>, tensor<4x16x6xbf16>) -> tensor<4x16x6xbf16>
  // CHECK: tm_tensor.attention: attention matmul=57344 vector=8192 special=2432 reads=[1024, 2048, 1536, 0] {{.*}}mask_bytes=0
  %1 = "tm_tensor.attention"(%q, %k, %v, %init) <{operandSegmentSizes = array<i32: 3, 1>}> : (tensor<4x16x8xbf16>, tensor<4x32x8xbf16>, tensor<4x32x6xbf16>, tensor<4x16x6xbf16>) -> tensor<4x16x6xbf16>
  %x = tensor.empty() : tensor<3x16xi64>
  %acc = tensor.empty() : tensor<3xi64>
  // An addition an element: 48.
  // CHECK: tm_tensor.scan: scan matmul=0 vector=48 special=0 reads=[384, 0, 0] writes=[384, 24] rows=3 reduced=16 type=i64
  %2:2 = "tm_tensor.scan"(%x, %x, %acc) <{dimension = 1 : i64, inclusive = true, operandSegmentSizes = array<i32: 1, 2>}> ({
  ^bb0(%a: i64, %b: i64):
    %s = arith.addi %a, %b : i64
    "tm_tensor.yield"(%s) : (i64) -> ()
  }) : (tensor<3x16xi64>, tensor<3x16xi64>, tensor<3xi64>) -> (tensor<3x16xi64>, tensor<3xi64>)
  %keys = tensor.empty() : tensor<3x16xf32>
  // 48 elements take log2 16 = 4 comparisons each: 192. Keys and values are read and written.
  // CHECK: tm_tensor.sort: sort matmul=0 vector=192 special=0 reads=[192, 384] writes=[192, 384] rows=3 reduced=16 type=f32
  %3:2 = "tm_tensor.sort"(%keys, %x) <{dimension = 1 : i64, operandSegmentSizes = array<i32: 0, 2>}> ({
  ^bb0(%a: f32, %b: f32, %c: i64, %d: i64):
    %gt = arith.cmpf ogt, %a, %b : f32
    "tm_tensor.yield"(%gt) : (i1) -> ()
  }) : (tensor<3x16xf32>, tensor<3x16xi64>) -> (tensor<3x16xf32>, tensor<3x16xi64>)
  %top = tensor.empty() : tensor<3x2xf32>
  %at = tensor.empty() : tensor<3x2xi64>
  // CHECK: tm_tensor.topk: sort matmul=0 vector=192 special=0 reads=[192, 384, 0, 0] writes=[24, 48] rows=3 reduced=16
  %4:2 = "tm_tensor.topk"(%keys, %x, %top, %at) <{dimension = 1 : i64, operandSegmentSizes = array<i32: 2, 2>}> ({
  ^bb0(%a: f32, %b: f32):
    %gt = arith.cmpf ogt, %a, %b : f32
    "tm_tensor.yield"(%gt) : (i1) -> ()
  }) : (tensor<3x16xf32>, tensor<3x16xi64>, tensor<3x2xf32>, tensor<3x2xi64>) -> (tensor<3x2xf32>, tensor<3x2xi64>)
  %updates = tensor.empty() : tensor<5xbf16>
  %places = tensor.empty() : tensor<5x3xi64>
  // Five elements are written in place: 10 bytes of a cache of 1024.
  // CHECK: tm_tensor.scatter: scatter matmul=0 vector=0 special=0 reads=[10, 120, 0] writes=[10] rows=5 reduced=0 type=bf16
  %5 = "tm_tensor.scatter"(%updates, %places, %q) <{dimension_map = array<i64: 0, 1, 2>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
  ^bb0(%a: bf16, %b: bf16):
    "tm_tensor.yield"(%a) : (bf16) -> ()
  }) : (tensor<5xbf16>, tensor<5x3xi64>, tensor<4x16x8xbf16>) -> tensor<4x16x8xbf16>
  // One that adds reads what it overwrites, and adds five times.
  // CHECK: tm_tensor.scatter: scatter matmul=0 vector=5 special=0 reads=[10, 120, 10] writes=[10] rows=5
  %6 = "tm_tensor.scatter"(%updates, %places, %q) <{dimension_map = array<i64: 0, 1, 2>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = false}> ({
  ^bb0(%a: bf16, %b: bf16):
    %s = arith.addf %a, %b : bf16
    "tm_tensor.yield"(%s) : (bf16) -> ()
  }) : (tensor<5xbf16>, tensor<5x3xi64>, tensor<4x16x8xbf16>) -> tensor<4x16x8xbf16>
  %l = tensor.empty() : tensor<2x5x3x4x8xbf16>
  %r = tensor.empty() : tensor<2x6x3x8xbf16>
  // Batch 2*3, m 5*4, n 6, k 8: 2*6*20*6*8 = 11520; accumulation as the algorithm says.
  // CHECK: stablehlo.dot_general: contraction matmul=11520 vector=0 special=0 reads=[1920, 576] writes=[1440] type=bf16 gemm=6x20x6x8 bf16,bf16->f32 operands=0,1 batches=6,6 rhs-transposed
  %7 = "stablehlo.dot_general"(%l, %r) <{algorithm = #stablehlo.dot_algorithm<lhs_precision_type = bf16, rhs_precision_type = bf16, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 1, allow_imprecise_accumulation = false>, dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 2], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [4], rhs_contracting_dimensions = [3]>}> : (tensor<2x5x3x4x8xbf16>, tensor<2x6x3x8xbf16>) -> tensor<2x3x5x4x6xbf16>
  // CHECK: stablehlo.logistic: elementwise matmul=0 vector=0 special=384 reads=[768] writes=[768]
  %8 = "stablehlo.logistic"(%init) : (tensor<4x16x6xbf16>) -> tensor<4x16x6xbf16>
  "util.return"() : () -> ()
}) : () -> ()
