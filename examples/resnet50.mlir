// ResNet-50 (v1, ONNX model zoo), one image of 3x224x224, f32. Weights are arguments.
// Made with torch-mlir's ONNX importer (onnx 1.23.2, torch-mlir 20261001) to linalg, then mlir-opt-22 --canonicalize --cse.
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
module {
  func.func @resnet50(%arg0: tensor<1x3x224x224xf32>, %arg1: tensor<64x3x7x7xf32>, %arg2: tensor<1000xf32>, %arg3: tensor<1000x2048xf32>, %arg4: tensor<256xf32>, %arg5: tensor<256xf32>, %arg6: tensor<256xf32>, %arg7: tensor<256xf32>, %arg8: tensor<256x64x1x1xf32>, %arg9: tensor<64x64x1x1xf32>, %arg10: tensor<64x64x3x3xf32>, %arg11: tensor<256xf32>, %arg12: tensor<256xf32>, %arg13: tensor<256xf32>, %arg14: tensor<256xf32>, %arg15: tensor<256x64x1x1xf32>, %arg16: tensor<64x256x1x1xf32>, %arg17: tensor<64x64x3x3xf32>, %arg18: tensor<256xf32>, %arg19: tensor<256xf32>, %arg20: tensor<256xf32>, %arg21: tensor<256xf32>, %arg22: tensor<256x64x1x1xf32>, %arg23: tensor<64x256x1x1xf32>, %arg24: tensor<64x64x3x3xf32>, %arg25: tensor<256xf32>, %arg26: tensor<256xf32>, %arg27: tensor<256xf32>, %arg28: tensor<256xf32>, %arg29: tensor<256x64x1x1xf32>, %arg30: tensor<512xf32>, %arg31: tensor<512xf32>, %arg32: tensor<512xf32>, %arg33: tensor<512xf32>, %arg34: tensor<512x256x1x1xf32>, %arg35: tensor<128xf32>, %arg36: tensor<128xf32>, %arg37: tensor<128xf32>, %arg38: tensor<128xf32>, %arg39: tensor<128x256x1x1xf32>, %arg40: tensor<128xf32>, %arg41: tensor<128xf32>, %arg42: tensor<128xf32>, %arg43: tensor<128xf32>, %arg44: tensor<128x128x3x3xf32>, %arg45: tensor<512xf32>, %arg46: tensor<512xf32>, %arg47: tensor<512xf32>, %arg48: tensor<512xf32>, %arg49: tensor<512x128x1x1xf32>, %arg50: tensor<128xf32>, %arg51: tensor<128xf32>, %arg52: tensor<128xf32>, %arg53: tensor<128xf32>, %arg54: tensor<128x512x1x1xf32>, %arg55: tensor<128xf32>, %arg56: tensor<128xf32>, %arg57: tensor<128xf32>, %arg58: tensor<128xf32>, %arg59: tensor<128x128x3x3xf32>, %arg60: tensor<512xf32>, %arg61: tensor<512xf32>, %arg62: tensor<512xf32>, %arg63: tensor<512xf32>, %arg64: tensor<512x128x1x1xf32>, %arg65: tensor<128xf32>, %arg66: tensor<128xf32>, %arg67: tensor<128xf32>, %arg68: tensor<128xf32>, %arg69: tensor<128x512x1x1xf32>, %arg70: tensor<128xf32>, %arg71: tensor<128xf32>, %arg72: tensor<128xf32>, %arg73: tensor<128xf32>, %arg74: tensor<128x128x3x3xf32>, %arg75: tensor<512xf32>, %arg76: tensor<512xf32>, %arg77: tensor<512xf32>, %arg78: tensor<512xf32>, %arg79: tensor<512x128x1x1xf32>, %arg80: tensor<128xf32>, %arg81: tensor<128xf32>, %arg82: tensor<128xf32>, %arg83: tensor<128xf32>, %arg84: tensor<128x512x1x1xf32>, %arg85: tensor<128xf32>, %arg86: tensor<128xf32>, %arg87: tensor<128xf32>, %arg88: tensor<128xf32>, %arg89: tensor<128x128x3x3xf32>, %arg90: tensor<512xf32>, %arg91: tensor<512xf32>, %arg92: tensor<512xf32>, %arg93: tensor<512xf32>, %arg94: tensor<512x128x1x1xf32>, %arg95: tensor<1024xf32>, %arg96: tensor<1024xf32>, %arg97: tensor<1024xf32>, %arg98: tensor<1024xf32>, %arg99: tensor<1024x512x1x1xf32>, %arg100: tensor<256xf32>, %arg101: tensor<256xf32>, %arg102: tensor<256xf32>, %arg103: tensor<256xf32>, %arg104: tensor<256x512x1x1xf32>, %arg105: tensor<256xf32>, %arg106: tensor<256xf32>, %arg107: tensor<256xf32>, %arg108: tensor<256xf32>, %arg109: tensor<256x256x3x3xf32>, %arg110: tensor<1024xf32>, %arg111: tensor<1024xf32>, %arg112: tensor<1024xf32>, %arg113: tensor<1024xf32>, %arg114: tensor<1024x256x1x1xf32>, %arg115: tensor<256xf32>, %arg116: tensor<256xf32>, %arg117: tensor<256xf32>, %arg118: tensor<256xf32>, %arg119: tensor<256x1024x1x1xf32>, %arg120: tensor<256xf32>, %arg121: tensor<256xf32>, %arg122: tensor<256xf32>, %arg123: tensor<256xf32>, %arg124: tensor<256x256x3x3xf32>, %arg125: tensor<1024xf32>, %arg126: tensor<1024xf32>, %arg127: tensor<1024xf32>, %arg128: tensor<1024xf32>, %arg129: tensor<1024x256x1x1xf32>, %arg130: tensor<256xf32>, %arg131: tensor<256xf32>, %arg132: tensor<256xf32>, %arg133: tensor<256xf32>, %arg134: tensor<256x1024x1x1xf32>, %arg135: tensor<256xf32>, %arg136: tensor<256xf32>, %arg137: tensor<256xf32>, %arg138: tensor<256xf32>, %arg139: tensor<256x256x3x3xf32>, %arg140: tensor<1024xf32>, %arg141: tensor<1024xf32>, %arg142: tensor<1024xf32>, %arg143: tensor<1024xf32>, %arg144: tensor<1024x256x1x1xf32>, %arg145: tensor<256xf32>, %arg146: tensor<256xf32>, %arg147: tensor<256xf32>, %arg148: tensor<256xf32>, %arg149: tensor<256x1024x1x1xf32>, %arg150: tensor<256xf32>, %arg151: tensor<256xf32>, %arg152: tensor<256xf32>, %arg153: tensor<256xf32>, %arg154: tensor<256x256x3x3xf32>, %arg155: tensor<1024xf32>, %arg156: tensor<1024xf32>, %arg157: tensor<1024xf32>, %arg158: tensor<1024xf32>, %arg159: tensor<1024x256x1x1xf32>, %arg160: tensor<256xf32>, %arg161: tensor<256xf32>, %arg162: tensor<256xf32>, %arg163: tensor<256xf32>, %arg164: tensor<256x1024x1x1xf32>, %arg165: tensor<256xf32>, %arg166: tensor<256xf32>, %arg167: tensor<256xf32>, %arg168: tensor<256xf32>, %arg169: tensor<256x256x3x3xf32>, %arg170: tensor<1024xf32>, %arg171: tensor<1024xf32>, %arg172: tensor<1024xf32>, %arg173: tensor<1024xf32>, %arg174: tensor<1024x256x1x1xf32>, %arg175: tensor<256xf32>, %arg176: tensor<256xf32>, %arg177: tensor<256xf32>, %arg178: tensor<256xf32>, %arg179: tensor<256x1024x1x1xf32>, %arg180: tensor<256xf32>, %arg181: tensor<256xf32>, %arg182: tensor<256xf32>, %arg183: tensor<256xf32>, %arg184: tensor<256x256x3x3xf32>, %arg185: tensor<1024xf32>, %arg186: tensor<1024xf32>, %arg187: tensor<1024xf32>, %arg188: tensor<1024xf32>, %arg189: tensor<1024x256x1x1xf32>, %arg190: tensor<2048xf32>, %arg191: tensor<2048xf32>, %arg192: tensor<2048xf32>, %arg193: tensor<2048xf32>, %arg194: tensor<2048x1024x1x1xf32>, %arg195: tensor<512xf32>, %arg196: tensor<512xf32>, %arg197: tensor<512xf32>, %arg198: tensor<512xf32>, %arg199: tensor<512x1024x1x1xf32>, %arg200: tensor<512xf32>, %arg201: tensor<512xf32>, %arg202: tensor<512xf32>, %arg203: tensor<512xf32>, %arg204: tensor<512x512x3x3xf32>, %arg205: tensor<2048xf32>, %arg206: tensor<2048xf32>, %arg207: tensor<2048xf32>, %arg208: tensor<2048xf32>, %arg209: tensor<2048x512x1x1xf32>, %arg210: tensor<512xf32>, %arg211: tensor<512xf32>, %arg212: tensor<512xf32>, %arg213: tensor<512xf32>, %arg214: tensor<512x2048x1x1xf32>, %arg215: tensor<512xf32>, %arg216: tensor<512xf32>, %arg217: tensor<512xf32>, %arg218: tensor<512xf32>, %arg219: tensor<512x512x3x3xf32>, %arg220: tensor<2048xf32>, %arg221: tensor<2048xf32>, %arg222: tensor<2048xf32>, %arg223: tensor<2048xf32>, %arg224: tensor<2048x512x1x1xf32>, %arg225: tensor<512xf32>, %arg226: tensor<512xf32>, %arg227: tensor<512xf32>, %arg228: tensor<512xf32>, %arg229: tensor<512x2048x1x1xf32>, %arg230: tensor<512xf32>, %arg231: tensor<512xf32>, %arg232: tensor<512xf32>, %arg233: tensor<512xf32>, %arg234: tensor<512x512x3x3xf32>, %arg235: tensor<2048xf32>, %arg236: tensor<2048xf32>, %arg237: tensor<2048xf32>, %arg238: tensor<2048xf32>, %arg239: tensor<2048x512x1x1xf32>) -> tensor<1x1000xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense_resource<__elided__> : tensor<1x64x1x1xf32>
    %cst_2 = arith.constant 1.00000007E-5 : f32
    %cst_3 = arith.constant 4.900000e+01 : f32
    %padded = tensor.pad %arg0 low[0, 0, 3, 3] high[0, 0, 3, 3] {
    ^bb0(%arg240: index, %arg241: index, %arg242: index, %arg243: index):
      tensor.yield %cst : f32
    } : tensor<1x3x224x224xf32> to tensor<1x3x230x230xf32>
    %0 = tensor.empty() : tensor<1x64x112x112xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x64x112x112xf32>) -> tensor<1x64x112x112xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %arg1 : tensor<1x3x230x230xf32>, tensor<64x3x7x7xf32>) outs(%1 : tensor<1x64x112x112xf32>) -> tensor<1x64x112x112xf32>
    %3 = tensor.empty() : tensor<1x64x1x1xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<1x64x1x1xf32>) outs(%3 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x64x1x1xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<1x64x1x1xf32>) outs(%3 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x64x1x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %cst_1 : tensor<1x64x112x112xf32>, tensor<1x64x1x1xf32>) outs(%0 : tensor<1x64x112x112xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x64x112x112xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %5 : tensor<1x64x112x112xf32>, tensor<1x64x1x1xf32>) outs(%0 : tensor<1x64x112x112xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x64x112x112xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_1 : tensor<1x64x112x112xf32>, tensor<1x64x1x1xf32>) outs(%0 : tensor<1x64x112x112xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x64x112x112xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %cst_1 : tensor<1x64x112x112xf32>, tensor<1x64x1x1xf32>) outs(%0 : tensor<1x64x112x112xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x64x112x112xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x64x112x112xf32>) outs(%0 : tensor<1x64x112x112xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x64x112x112xf32>
    %padded_4 = tensor.pad %10 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg240: index, %arg241: index, %arg242: index, %arg243: index):
      tensor.yield %cst_0 : f32
    } : tensor<1x64x112x112xf32> to tensor<1x64x114x114xf32>
    %11 = tensor.empty() : tensor<1x64x56x56xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %13 = tensor.empty() : tensor<3x3xf32>
    %14 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_4, %13 : tensor<1x64x114x114xf32>, tensor<3x3xf32>) outs(%12 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%11 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %16 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%14, %arg9 : tensor<1x64x56x56xf32>, tensor<64x64x1x1xf32>) outs(%15 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %cst_1 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%11 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x64x56x56xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %5 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%11 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x64x56x56xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %cst_1 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%11 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x64x56x56xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %cst_1 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%11 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x64x56x56xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x64x56x56xf32>) outs(%11 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x64x56x56xf32>
    %padded_5 = tensor.pad %21 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg240: index, %arg241: index, %arg242: index, %arg243: index):
      tensor.yield %cst : f32
    } : tensor<1x64x56x56xf32> to tensor<1x64x58x58xf32>
    %22 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_5, %arg10 : tensor<1x64x58x58xf32>, tensor<64x64x3x3xf32>) outs(%15 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %cst_1 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%11 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x64x56x56xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %5 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%11 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x64x56x56xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %cst_1 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%11 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x64x56x56xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %cst_1 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%11 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x64x56x56xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x64x56x56xf32>) outs(%11 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x64x56x56xf32>
    %28 = tensor.empty() : tensor<1x256x56x56xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %30 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%27, %arg15 : tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) outs(%29 : tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %expanded = tensor.expand_shape %arg13 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %expanded_6 = tensor.expand_shape %arg12 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %31 = tensor.empty() : tensor<1x256x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %expanded : tensor<1x256x56x56xf32>, tensor<1x256x1x1xf32>) outs(%28 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x56x56xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %33 : tensor<1x256x56x56xf32>, tensor<1x256x1x1xf32>) outs(%28 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x56x56xf32>
    %expanded_7 = tensor.expand_shape %arg14 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %expanded_7 : tensor<1x256x56x56xf32>, tensor<1x256x1x1xf32>) outs(%28 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x56x56xf32>
    %expanded_8 = tensor.expand_shape %arg11 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %expanded_8 : tensor<1x256x56x56xf32>, tensor<1x256x1x1xf32>) outs(%28 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x56x56xf32>
    %38 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%14, %arg8 : tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) outs(%29 : tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %expanded_9 = tensor.expand_shape %arg6 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %expanded_10 = tensor.expand_shape %arg5 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %expanded_9 : tensor<1x256x56x56xf32>, tensor<1x256x1x1xf32>) outs(%28 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x56x56xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %40 : tensor<1x256x56x56xf32>, tensor<1x256x1x1xf32>) outs(%28 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x56x56xf32>
    %expanded_11 = tensor.expand_shape %arg7 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %expanded_11 : tensor<1x256x56x56xf32>, tensor<1x256x1x1xf32>) outs(%28 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x56x56xf32>
    %expanded_12 = tensor.expand_shape %arg4 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %expanded_12 : tensor<1x256x56x56xf32>, tensor<1x256x1x1xf32>) outs(%28 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x56x56xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %44 : tensor<1x256x56x56xf32>, tensor<1x256x56x56xf32>) outs(%28 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x56x56xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<1x256x56x56xf32>) outs(%28 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x256x56x56xf32>
    %47 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%46, %arg16 : tensor<1x256x56x56xf32>, tensor<64x256x1x1xf32>) outs(%15 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %cst_1 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%11 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x64x56x56xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %5 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%11 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x64x56x56xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %cst_1 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%11 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x64x56x56xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %cst_1 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%11 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x64x56x56xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<1x64x56x56xf32>) outs(%11 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x64x56x56xf32>
    %padded_13 = tensor.pad %52 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg240: index, %arg241: index, %arg242: index, %arg243: index):
      tensor.yield %cst : f32
    } : tensor<1x64x56x56xf32> to tensor<1x64x58x58xf32>
    %53 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_13, %arg17 : tensor<1x64x58x58xf32>, tensor<64x64x3x3xf32>) outs(%15 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %cst_1 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%11 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x64x56x56xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %5 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%11 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x64x56x56xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %cst_1 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%11 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x64x56x56xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %cst_1 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%11 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x64x56x56xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<1x64x56x56xf32>) outs(%11 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x64x56x56xf32>
    %59 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%58, %arg22 : tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) outs(%29 : tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %expanded_14 = tensor.expand_shape %arg20 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %expanded_15 = tensor.expand_shape %arg19 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %62 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %expanded_14 : tensor<1x256x56x56xf32>, tensor<1x256x1x1xf32>) outs(%28 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x56x56xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %61 : tensor<1x256x56x56xf32>, tensor<1x256x1x1xf32>) outs(%28 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x56x56xf32>
    %expanded_16 = tensor.expand_shape %arg21 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %64 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %expanded_16 : tensor<1x256x56x56xf32>, tensor<1x256x1x1xf32>) outs(%28 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x56x56xf32>
    %expanded_17 = tensor.expand_shape %arg18 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %expanded_17 : tensor<1x256x56x56xf32>, tensor<1x256x1x1xf32>) outs(%28 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x56x56xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %46 : tensor<1x256x56x56xf32>, tensor<1x256x56x56xf32>) outs(%28 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x56x56xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<1x256x56x56xf32>) outs(%28 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x256x56x56xf32>
    %68 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%67, %arg23 : tensor<1x256x56x56xf32>, tensor<64x256x1x1xf32>) outs(%15 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %cst_1 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%11 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x64x56x56xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %5 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%11 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x64x56x56xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %cst_1 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%11 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x64x56x56xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %cst_1 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%11 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x64x56x56xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<1x64x56x56xf32>) outs(%11 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x64x56x56xf32>
    %padded_18 = tensor.pad %73 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg240: index, %arg241: index, %arg242: index, %arg243: index):
      tensor.yield %cst : f32
    } : tensor<1x64x56x56xf32> to tensor<1x64x58x58xf32>
    %74 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_18, %arg24 : tensor<1x64x58x58xf32>, tensor<64x64x3x3xf32>) outs(%15 : tensor<1x64x56x56xf32>) -> tensor<1x64x56x56xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %cst_1 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%11 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x64x56x56xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %5 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%11 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x64x56x56xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %cst_1 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%11 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x64x56x56xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %cst_1 : tensor<1x64x56x56xf32>, tensor<1x64x1x1xf32>) outs(%11 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x64x56x56xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<1x64x56x56xf32>) outs(%11 : tensor<1x64x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x64x56x56xf32>
    %80 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%79, %arg29 : tensor<1x64x56x56xf32>, tensor<256x64x1x1xf32>) outs(%29 : tensor<1x256x56x56xf32>) -> tensor<1x256x56x56xf32>
    %expanded_19 = tensor.expand_shape %arg27 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %expanded_20 = tensor.expand_shape %arg26 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %81 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %82 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %expanded_19 : tensor<1x256x56x56xf32>, tensor<1x256x1x1xf32>) outs(%28 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x56x56xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %82 : tensor<1x256x56x56xf32>, tensor<1x256x1x1xf32>) outs(%28 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x56x56xf32>
    %expanded_21 = tensor.expand_shape %arg28 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %expanded_21 : tensor<1x256x56x56xf32>, tensor<1x256x1x1xf32>) outs(%28 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x56x56xf32>
    %expanded_22 = tensor.expand_shape %arg25 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %expanded_22 : tensor<1x256x56x56xf32>, tensor<1x256x1x1xf32>) outs(%28 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x56x56xf32>
    %87 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %67 : tensor<1x256x56x56xf32>, tensor<1x256x56x56xf32>) outs(%28 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x56x56xf32>
    %88 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<1x256x56x56xf32>) outs(%28 : tensor<1x256x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x256x56x56xf32>
    %89 = tensor.empty() : tensor<1x128x56x56xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<1x128x56x56xf32>) -> tensor<1x128x56x56xf32>
    %91 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%88, %arg39 : tensor<1x256x56x56xf32>, tensor<128x256x1x1xf32>) outs(%90 : tensor<1x128x56x56xf32>) -> tensor<1x128x56x56xf32>
    %expanded_23 = tensor.expand_shape %arg37 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %expanded_24 = tensor.expand_shape %arg36 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %92 = tensor.empty() : tensor<1x128x1x1xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<1x128x1x1xf32>) outs(%92 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x1x1xf32>
    %94 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<1x128x1x1xf32>) outs(%92 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x1x1xf32>
    %95 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %expanded_23 : tensor<1x128x56x56xf32>, tensor<1x128x1x1xf32>) outs(%89 : tensor<1x128x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x56x56xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %94 : tensor<1x128x56x56xf32>, tensor<1x128x1x1xf32>) outs(%89 : tensor<1x128x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x56x56xf32>
    %expanded_25 = tensor.expand_shape %arg38 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %97 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %expanded_25 : tensor<1x128x56x56xf32>, tensor<1x128x1x1xf32>) outs(%89 : tensor<1x128x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x56x56xf32>
    %expanded_26 = tensor.expand_shape %arg35 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %98 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %expanded_26 : tensor<1x128x56x56xf32>, tensor<1x128x1x1xf32>) outs(%89 : tensor<1x128x56x56xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x56x56xf32>
    %99 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98 : tensor<1x128x56x56xf32>) outs(%89 : tensor<1x128x56x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x128x56x56xf32>
    %padded_27 = tensor.pad %99 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg240: index, %arg241: index, %arg242: index, %arg243: index):
      tensor.yield %cst : f32
    } : tensor<1x128x56x56xf32> to tensor<1x128x58x58xf32>
    %100 = tensor.empty() : tensor<1x128x28x28xf32>
    %101 = linalg.fill ins(%cst : f32) outs(%100 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %102 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_27, %arg44 : tensor<1x128x58x58xf32>, tensor<128x128x3x3xf32>) outs(%101 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %expanded_28 = tensor.expand_shape %arg42 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %expanded_29 = tensor.expand_shape %arg41 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29 : tensor<1x128x1x1xf32>) outs(%92 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x1x1xf32>
    %104 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103 : tensor<1x128x1x1xf32>) outs(%92 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x1x1xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102, %expanded_28 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x28x28xf32>
    %106 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %104 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x28x28xf32>
    %expanded_30 = tensor.expand_shape %arg43 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %107 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %expanded_30 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x28x28xf32>
    %expanded_31 = tensor.expand_shape %arg40 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %108 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %expanded_31 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x28x28xf32>
    %109 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108 : tensor<1x128x28x28xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x128x28x28xf32>
    %110 = tensor.empty() : tensor<1x512x28x28xf32>
    %111 = linalg.fill ins(%cst : f32) outs(%110 : tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %112 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%109, %arg49 : tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) outs(%111 : tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %expanded_32 = tensor.expand_shape %arg47 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %expanded_33 = tensor.expand_shape %arg46 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %113 = tensor.empty() : tensor<1x512x1x1xf32>
    %114 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<1x512x1x1xf32>) outs(%113 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x1x1xf32>
    %115 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114 : tensor<1x512x1x1xf32>) outs(%113 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x1x1xf32>
    %116 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %expanded_32 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%110 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x28x28xf32>
    %117 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %115 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%110 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x28x28xf32>
    %expanded_34 = tensor.expand_shape %arg48 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %118 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %expanded_34 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%110 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x28x28xf32>
    %expanded_35 = tensor.expand_shape %arg45 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %119 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %expanded_35 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%110 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x28x28xf32>
    %120 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%88, %arg34 : tensor<1x256x56x56xf32>, tensor<512x256x1x1xf32>) outs(%111 : tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %expanded_36 = tensor.expand_shape %arg32 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %expanded_37 = tensor.expand_shape %arg31 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %121 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<1x512x1x1xf32>) outs(%113 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x1x1xf32>
    %122 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121 : tensor<1x512x1x1xf32>) outs(%113 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x1x1xf32>
    %123 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120, %expanded_36 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%110 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x28x28xf32>
    %124 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123, %122 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%110 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x28x28xf32>
    %expanded_38 = tensor.expand_shape %arg33 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %125 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124, %expanded_38 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%110 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x28x28xf32>
    %expanded_39 = tensor.expand_shape %arg30 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %126 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %expanded_39 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%110 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x28x28xf32>
    %127 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %126 : tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) outs(%110 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x28x28xf32>
    %128 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127 : tensor<1x512x28x28xf32>) outs(%110 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x512x28x28xf32>
    %129 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%128, %arg54 : tensor<1x512x28x28xf32>, tensor<128x512x1x1xf32>) outs(%101 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %expanded_40 = tensor.expand_shape %arg52 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %expanded_41 = tensor.expand_shape %arg51 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %130 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<1x128x1x1xf32>) outs(%92 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x1x1xf32>
    %131 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130 : tensor<1x128x1x1xf32>) outs(%92 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x1x1xf32>
    %132 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129, %expanded_40 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x28x28xf32>
    %133 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %131 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x28x28xf32>
    %expanded_42 = tensor.expand_shape %arg53 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %134 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %expanded_42 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x28x28xf32>
    %expanded_43 = tensor.expand_shape %arg50 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %135 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134, %expanded_43 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x28x28xf32>
    %136 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135 : tensor<1x128x28x28xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x128x28x28xf32>
    %padded_44 = tensor.pad %136 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg240: index, %arg241: index, %arg242: index, %arg243: index):
      tensor.yield %cst : f32
    } : tensor<1x128x28x28xf32> to tensor<1x128x30x30xf32>
    %137 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_44, %arg59 : tensor<1x128x30x30xf32>, tensor<128x128x3x3xf32>) outs(%101 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %expanded_45 = tensor.expand_shape %arg57 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %expanded_46 = tensor.expand_shape %arg56 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %138 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<1x128x1x1xf32>) outs(%92 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x1x1xf32>
    %139 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138 : tensor<1x128x1x1xf32>) outs(%92 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x1x1xf32>
    %140 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %expanded_45 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x28x28xf32>
    %141 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %139 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x28x28xf32>
    %expanded_47 = tensor.expand_shape %arg58 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %142 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141, %expanded_47 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x28x28xf32>
    %expanded_48 = tensor.expand_shape %arg55 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %143 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142, %expanded_48 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x28x28xf32>
    %144 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143 : tensor<1x128x28x28xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x128x28x28xf32>
    %145 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%144, %arg64 : tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) outs(%111 : tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %expanded_49 = tensor.expand_shape %arg62 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %expanded_50 = tensor.expand_shape %arg61 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %146 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_50 : tensor<1x512x1x1xf32>) outs(%113 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x1x1xf32>
    %147 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146 : tensor<1x512x1x1xf32>) outs(%113 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x1x1xf32>
    %148 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145, %expanded_49 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%110 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x28x28xf32>
    %149 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148, %147 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%110 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x28x28xf32>
    %expanded_51 = tensor.expand_shape %arg63 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %150 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %expanded_51 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%110 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x28x28xf32>
    %expanded_52 = tensor.expand_shape %arg60 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %151 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150, %expanded_52 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%110 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x28x28xf32>
    %152 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151, %128 : tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) outs(%110 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x28x28xf32>
    %153 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152 : tensor<1x512x28x28xf32>) outs(%110 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x512x28x28xf32>
    %154 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%153, %arg69 : tensor<1x512x28x28xf32>, tensor<128x512x1x1xf32>) outs(%101 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %expanded_53 = tensor.expand_shape %arg67 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %expanded_54 = tensor.expand_shape %arg66 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %155 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_54 : tensor<1x128x1x1xf32>) outs(%92 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x1x1xf32>
    %156 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155 : tensor<1x128x1x1xf32>) outs(%92 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x1x1xf32>
    %157 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154, %expanded_53 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x28x28xf32>
    %158 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157, %156 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x28x28xf32>
    %expanded_55 = tensor.expand_shape %arg68 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %159 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158, %expanded_55 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x28x28xf32>
    %expanded_56 = tensor.expand_shape %arg65 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %160 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159, %expanded_56 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x28x28xf32>
    %161 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160 : tensor<1x128x28x28xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x128x28x28xf32>
    %padded_57 = tensor.pad %161 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg240: index, %arg241: index, %arg242: index, %arg243: index):
      tensor.yield %cst : f32
    } : tensor<1x128x28x28xf32> to tensor<1x128x30x30xf32>
    %162 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_57, %arg74 : tensor<1x128x30x30xf32>, tensor<128x128x3x3xf32>) outs(%101 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %expanded_58 = tensor.expand_shape %arg72 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %expanded_59 = tensor.expand_shape %arg71 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %163 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_59 : tensor<1x128x1x1xf32>) outs(%92 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x1x1xf32>
    %164 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163 : tensor<1x128x1x1xf32>) outs(%92 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x1x1xf32>
    %165 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162, %expanded_58 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x28x28xf32>
    %166 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165, %164 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x28x28xf32>
    %expanded_60 = tensor.expand_shape %arg73 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %167 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166, %expanded_60 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x28x28xf32>
    %expanded_61 = tensor.expand_shape %arg70 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %168 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167, %expanded_61 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x28x28xf32>
    %169 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168 : tensor<1x128x28x28xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x128x28x28xf32>
    %170 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%169, %arg79 : tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) outs(%111 : tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %expanded_62 = tensor.expand_shape %arg77 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %expanded_63 = tensor.expand_shape %arg76 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %171 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_63 : tensor<1x512x1x1xf32>) outs(%113 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x1x1xf32>
    %172 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171 : tensor<1x512x1x1xf32>) outs(%113 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x1x1xf32>
    %173 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170, %expanded_62 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%110 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x28x28xf32>
    %174 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173, %172 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%110 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x28x28xf32>
    %expanded_64 = tensor.expand_shape %arg78 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %175 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174, %expanded_64 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%110 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x28x28xf32>
    %expanded_65 = tensor.expand_shape %arg75 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %176 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%175, %expanded_65 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%110 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x28x28xf32>
    %177 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%176, %153 : tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) outs(%110 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x28x28xf32>
    %178 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%177 : tensor<1x512x28x28xf32>) outs(%110 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x512x28x28xf32>
    %179 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%178, %arg84 : tensor<1x512x28x28xf32>, tensor<128x512x1x1xf32>) outs(%101 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %expanded_66 = tensor.expand_shape %arg82 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %expanded_67 = tensor.expand_shape %arg81 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %180 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_67 : tensor<1x128x1x1xf32>) outs(%92 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x1x1xf32>
    %181 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%180 : tensor<1x128x1x1xf32>) outs(%92 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x1x1xf32>
    %182 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%179, %expanded_66 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x28x28xf32>
    %183 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%182, %181 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x28x28xf32>
    %expanded_68 = tensor.expand_shape %arg83 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %184 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183, %expanded_68 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x28x28xf32>
    %expanded_69 = tensor.expand_shape %arg80 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %185 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%184, %expanded_69 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x28x28xf32>
    %186 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185 : tensor<1x128x28x28xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x128x28x28xf32>
    %padded_70 = tensor.pad %186 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg240: index, %arg241: index, %arg242: index, %arg243: index):
      tensor.yield %cst : f32
    } : tensor<1x128x28x28xf32> to tensor<1x128x30x30xf32>
    %187 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_70, %arg89 : tensor<1x128x30x30xf32>, tensor<128x128x3x3xf32>) outs(%101 : tensor<1x128x28x28xf32>) -> tensor<1x128x28x28xf32>
    %expanded_71 = tensor.expand_shape %arg87 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %expanded_72 = tensor.expand_shape %arg86 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %188 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_72 : tensor<1x128x1x1xf32>) outs(%92 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x1x1xf32>
    %189 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%188 : tensor<1x128x1x1xf32>) outs(%92 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x1x1xf32>
    %190 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187, %expanded_71 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x28x28xf32>
    %191 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%190, %189 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x28x28xf32>
    %expanded_73 = tensor.expand_shape %arg88 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %192 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%191, %expanded_73 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x28x28xf32>
    %expanded_74 = tensor.expand_shape %arg85 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %193 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%192, %expanded_74 : tensor<1x128x28x28xf32>, tensor<1x128x1x1xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x128x28x28xf32>
    %194 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%193 : tensor<1x128x28x28xf32>) outs(%100 : tensor<1x128x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x128x28x28xf32>
    %195 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%194, %arg94 : tensor<1x128x28x28xf32>, tensor<512x128x1x1xf32>) outs(%111 : tensor<1x512x28x28xf32>) -> tensor<1x512x28x28xf32>
    %expanded_75 = tensor.expand_shape %arg92 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %expanded_76 = tensor.expand_shape %arg91 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %196 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_76 : tensor<1x512x1x1xf32>) outs(%113 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x1x1xf32>
    %197 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%196 : tensor<1x512x1x1xf32>) outs(%113 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x1x1xf32>
    %198 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%195, %expanded_75 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%110 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x28x28xf32>
    %199 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198, %197 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%110 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x28x28xf32>
    %expanded_77 = tensor.expand_shape %arg93 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %200 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199, %expanded_77 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%110 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x28x28xf32>
    %expanded_78 = tensor.expand_shape %arg90 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %201 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%200, %expanded_78 : tensor<1x512x28x28xf32>, tensor<1x512x1x1xf32>) outs(%110 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x28x28xf32>
    %202 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201, %178 : tensor<1x512x28x28xf32>, tensor<1x512x28x28xf32>) outs(%110 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x28x28xf32>
    %203 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%202 : tensor<1x512x28x28xf32>) outs(%110 : tensor<1x512x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x512x28x28xf32>
    %204 = tensor.empty() : tensor<1x256x28x28xf32>
    %205 = linalg.fill ins(%cst : f32) outs(%204 : tensor<1x256x28x28xf32>) -> tensor<1x256x28x28xf32>
    %206 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%203, %arg104 : tensor<1x512x28x28xf32>, tensor<256x512x1x1xf32>) outs(%205 : tensor<1x256x28x28xf32>) -> tensor<1x256x28x28xf32>
    %expanded_79 = tensor.expand_shape %arg102 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %expanded_80 = tensor.expand_shape %arg101 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %207 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_80 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %208 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%207 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %209 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%206, %expanded_79 : tensor<1x256x28x28xf32>, tensor<1x256x1x1xf32>) outs(%204 : tensor<1x256x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x28x28xf32>
    %210 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%209, %208 : tensor<1x256x28x28xf32>, tensor<1x256x1x1xf32>) outs(%204 : tensor<1x256x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x28x28xf32>
    %expanded_81 = tensor.expand_shape %arg103 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %211 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%210, %expanded_81 : tensor<1x256x28x28xf32>, tensor<1x256x1x1xf32>) outs(%204 : tensor<1x256x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x28x28xf32>
    %expanded_82 = tensor.expand_shape %arg100 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %212 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211, %expanded_82 : tensor<1x256x28x28xf32>, tensor<1x256x1x1xf32>) outs(%204 : tensor<1x256x28x28xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x28x28xf32>
    %213 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%212 : tensor<1x256x28x28xf32>) outs(%204 : tensor<1x256x28x28xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x256x28x28xf32>
    %padded_83 = tensor.pad %213 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg240: index, %arg241: index, %arg242: index, %arg243: index):
      tensor.yield %cst : f32
    } : tensor<1x256x28x28xf32> to tensor<1x256x30x30xf32>
    %214 = tensor.empty() : tensor<1x256x14x14xf32>
    %215 = linalg.fill ins(%cst : f32) outs(%214 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %216 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_83, %arg109 : tensor<1x256x30x30xf32>, tensor<256x256x3x3xf32>) outs(%215 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %expanded_84 = tensor.expand_shape %arg107 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %expanded_85 = tensor.expand_shape %arg106 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %217 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_85 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %218 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%217 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %219 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%216, %expanded_84 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %220 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%219, %218 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %expanded_86 = tensor.expand_shape %arg108 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %221 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220, %expanded_86 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %expanded_87 = tensor.expand_shape %arg105 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %222 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%221, %expanded_87 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %223 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%222 : tensor<1x256x14x14xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x256x14x14xf32>
    %224 = tensor.empty() : tensor<1x1024x14x14xf32>
    %225 = linalg.fill ins(%cst : f32) outs(%224 : tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %226 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%223, %arg114 : tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) outs(%225 : tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %expanded_88 = tensor.expand_shape %arg112 [[0, 1, 2, 3]] output_shape [1, 1024, 1, 1] : tensor<1024xf32> into tensor<1x1024x1x1xf32>
    %expanded_89 = tensor.expand_shape %arg111 [[0, 1, 2, 3]] output_shape [1, 1024, 1, 1] : tensor<1024xf32> into tensor<1x1024x1x1xf32>
    %227 = tensor.empty() : tensor<1x1024x1x1xf32>
    %228 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_89 : tensor<1x1024x1x1xf32>) outs(%227 : tensor<1x1024x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x1x1xf32>
    %229 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%228 : tensor<1x1024x1x1xf32>) outs(%227 : tensor<1x1024x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x1x1xf32>
    %230 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%226, %expanded_88 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %231 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%230, %229 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %expanded_90 = tensor.expand_shape %arg113 [[0, 1, 2, 3]] output_shape [1, 1024, 1, 1] : tensor<1024xf32> into tensor<1x1024x1x1xf32>
    %232 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%231, %expanded_90 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %expanded_91 = tensor.expand_shape %arg110 [[0, 1, 2, 3]] output_shape [1, 1024, 1, 1] : tensor<1024xf32> into tensor<1x1024x1x1xf32>
    %233 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%232, %expanded_91 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %234 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%203, %arg99 : tensor<1x512x28x28xf32>, tensor<1024x512x1x1xf32>) outs(%225 : tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %expanded_92 = tensor.expand_shape %arg97 [[0, 1, 2, 3]] output_shape [1, 1024, 1, 1] : tensor<1024xf32> into tensor<1x1024x1x1xf32>
    %expanded_93 = tensor.expand_shape %arg96 [[0, 1, 2, 3]] output_shape [1, 1024, 1, 1] : tensor<1024xf32> into tensor<1x1024x1x1xf32>
    %235 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_93 : tensor<1x1024x1x1xf32>) outs(%227 : tensor<1x1024x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x1x1xf32>
    %236 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%235 : tensor<1x1024x1x1xf32>) outs(%227 : tensor<1x1024x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x1x1xf32>
    %237 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%234, %expanded_92 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %238 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%237, %236 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %expanded_94 = tensor.expand_shape %arg98 [[0, 1, 2, 3]] output_shape [1, 1024, 1, 1] : tensor<1024xf32> into tensor<1x1024x1x1xf32>
    %239 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%238, %expanded_94 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %expanded_95 = tensor.expand_shape %arg95 [[0, 1, 2, 3]] output_shape [1, 1024, 1, 1] : tensor<1024xf32> into tensor<1x1024x1x1xf32>
    %240 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%239, %expanded_95 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %241 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233, %240 : tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %242 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%241 : tensor<1x1024x14x14xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x1024x14x14xf32>
    %243 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%242, %arg119 : tensor<1x1024x14x14xf32>, tensor<256x1024x1x1xf32>) outs(%215 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %expanded_96 = tensor.expand_shape %arg117 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %expanded_97 = tensor.expand_shape %arg116 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %244 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_97 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %245 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%244 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %246 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%243, %expanded_96 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %247 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%246, %245 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %expanded_98 = tensor.expand_shape %arg118 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %248 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%247, %expanded_98 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %expanded_99 = tensor.expand_shape %arg115 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %249 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%248, %expanded_99 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %250 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%249 : tensor<1x256x14x14xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x256x14x14xf32>
    %padded_100 = tensor.pad %250 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg240: index, %arg241: index, %arg242: index, %arg243: index):
      tensor.yield %cst : f32
    } : tensor<1x256x14x14xf32> to tensor<1x256x16x16xf32>
    %251 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_100, %arg124 : tensor<1x256x16x16xf32>, tensor<256x256x3x3xf32>) outs(%215 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %expanded_101 = tensor.expand_shape %arg122 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %expanded_102 = tensor.expand_shape %arg121 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %252 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_102 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %253 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%252 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %254 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%251, %expanded_101 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %255 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%254, %253 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %expanded_103 = tensor.expand_shape %arg123 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %256 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%255, %expanded_103 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %expanded_104 = tensor.expand_shape %arg120 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %257 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%256, %expanded_104 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %258 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%257 : tensor<1x256x14x14xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x256x14x14xf32>
    %259 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%258, %arg129 : tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) outs(%225 : tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %expanded_105 = tensor.expand_shape %arg127 [[0, 1, 2, 3]] output_shape [1, 1024, 1, 1] : tensor<1024xf32> into tensor<1x1024x1x1xf32>
    %expanded_106 = tensor.expand_shape %arg126 [[0, 1, 2, 3]] output_shape [1, 1024, 1, 1] : tensor<1024xf32> into tensor<1x1024x1x1xf32>
    %260 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_106 : tensor<1x1024x1x1xf32>) outs(%227 : tensor<1x1024x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x1x1xf32>
    %261 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%260 : tensor<1x1024x1x1xf32>) outs(%227 : tensor<1x1024x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x1x1xf32>
    %262 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%259, %expanded_105 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %263 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%262, %261 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %expanded_107 = tensor.expand_shape %arg128 [[0, 1, 2, 3]] output_shape [1, 1024, 1, 1] : tensor<1024xf32> into tensor<1x1024x1x1xf32>
    %264 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%263, %expanded_107 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %expanded_108 = tensor.expand_shape %arg125 [[0, 1, 2, 3]] output_shape [1, 1024, 1, 1] : tensor<1024xf32> into tensor<1x1024x1x1xf32>
    %265 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%264, %expanded_108 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %266 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%265, %242 : tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %267 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%266 : tensor<1x1024x14x14xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x1024x14x14xf32>
    %268 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%267, %arg134 : tensor<1x1024x14x14xf32>, tensor<256x1024x1x1xf32>) outs(%215 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %expanded_109 = tensor.expand_shape %arg132 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %expanded_110 = tensor.expand_shape %arg131 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %269 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_110 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %270 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%269 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %271 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%268, %expanded_109 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %272 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%271, %270 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %expanded_111 = tensor.expand_shape %arg133 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %273 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%272, %expanded_111 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %expanded_112 = tensor.expand_shape %arg130 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %274 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%273, %expanded_112 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %275 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%274 : tensor<1x256x14x14xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x256x14x14xf32>
    %padded_113 = tensor.pad %275 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg240: index, %arg241: index, %arg242: index, %arg243: index):
      tensor.yield %cst : f32
    } : tensor<1x256x14x14xf32> to tensor<1x256x16x16xf32>
    %276 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_113, %arg139 : tensor<1x256x16x16xf32>, tensor<256x256x3x3xf32>) outs(%215 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %expanded_114 = tensor.expand_shape %arg137 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %expanded_115 = tensor.expand_shape %arg136 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %277 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_115 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %278 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%277 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %279 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%276, %expanded_114 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %280 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%279, %278 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %expanded_116 = tensor.expand_shape %arg138 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %281 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%280, %expanded_116 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %expanded_117 = tensor.expand_shape %arg135 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %282 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%281, %expanded_117 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %283 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%282 : tensor<1x256x14x14xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x256x14x14xf32>
    %284 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%283, %arg144 : tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) outs(%225 : tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %expanded_118 = tensor.expand_shape %arg142 [[0, 1, 2, 3]] output_shape [1, 1024, 1, 1] : tensor<1024xf32> into tensor<1x1024x1x1xf32>
    %expanded_119 = tensor.expand_shape %arg141 [[0, 1, 2, 3]] output_shape [1, 1024, 1, 1] : tensor<1024xf32> into tensor<1x1024x1x1xf32>
    %285 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_119 : tensor<1x1024x1x1xf32>) outs(%227 : tensor<1x1024x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x1x1xf32>
    %286 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%285 : tensor<1x1024x1x1xf32>) outs(%227 : tensor<1x1024x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x1x1xf32>
    %287 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%284, %expanded_118 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %288 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%287, %286 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %expanded_120 = tensor.expand_shape %arg143 [[0, 1, 2, 3]] output_shape [1, 1024, 1, 1] : tensor<1024xf32> into tensor<1x1024x1x1xf32>
    %289 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%288, %expanded_120 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %expanded_121 = tensor.expand_shape %arg140 [[0, 1, 2, 3]] output_shape [1, 1024, 1, 1] : tensor<1024xf32> into tensor<1x1024x1x1xf32>
    %290 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%289, %expanded_121 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %291 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%290, %267 : tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %292 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%291 : tensor<1x1024x14x14xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x1024x14x14xf32>
    %293 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%292, %arg149 : tensor<1x1024x14x14xf32>, tensor<256x1024x1x1xf32>) outs(%215 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %expanded_122 = tensor.expand_shape %arg147 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %expanded_123 = tensor.expand_shape %arg146 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %294 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_123 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %295 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%294 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %296 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%293, %expanded_122 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %297 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%296, %295 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %expanded_124 = tensor.expand_shape %arg148 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %298 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%297, %expanded_124 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %expanded_125 = tensor.expand_shape %arg145 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %299 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%298, %expanded_125 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %300 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%299 : tensor<1x256x14x14xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x256x14x14xf32>
    %padded_126 = tensor.pad %300 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg240: index, %arg241: index, %arg242: index, %arg243: index):
      tensor.yield %cst : f32
    } : tensor<1x256x14x14xf32> to tensor<1x256x16x16xf32>
    %301 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_126, %arg154 : tensor<1x256x16x16xf32>, tensor<256x256x3x3xf32>) outs(%215 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %expanded_127 = tensor.expand_shape %arg152 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %expanded_128 = tensor.expand_shape %arg151 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %302 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_128 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %303 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%302 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %304 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%301, %expanded_127 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %305 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%304, %303 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %expanded_129 = tensor.expand_shape %arg153 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %306 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%305, %expanded_129 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %expanded_130 = tensor.expand_shape %arg150 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %307 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%306, %expanded_130 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %308 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%307 : tensor<1x256x14x14xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x256x14x14xf32>
    %309 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%308, %arg159 : tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) outs(%225 : tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %expanded_131 = tensor.expand_shape %arg157 [[0, 1, 2, 3]] output_shape [1, 1024, 1, 1] : tensor<1024xf32> into tensor<1x1024x1x1xf32>
    %expanded_132 = tensor.expand_shape %arg156 [[0, 1, 2, 3]] output_shape [1, 1024, 1, 1] : tensor<1024xf32> into tensor<1x1024x1x1xf32>
    %310 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_132 : tensor<1x1024x1x1xf32>) outs(%227 : tensor<1x1024x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x1x1xf32>
    %311 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%310 : tensor<1x1024x1x1xf32>) outs(%227 : tensor<1x1024x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x1x1xf32>
    %312 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%309, %expanded_131 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %313 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%312, %311 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %expanded_133 = tensor.expand_shape %arg158 [[0, 1, 2, 3]] output_shape [1, 1024, 1, 1] : tensor<1024xf32> into tensor<1x1024x1x1xf32>
    %314 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%313, %expanded_133 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %expanded_134 = tensor.expand_shape %arg155 [[0, 1, 2, 3]] output_shape [1, 1024, 1, 1] : tensor<1024xf32> into tensor<1x1024x1x1xf32>
    %315 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%314, %expanded_134 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %316 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%315, %292 : tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %317 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%316 : tensor<1x1024x14x14xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x1024x14x14xf32>
    %318 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%317, %arg164 : tensor<1x1024x14x14xf32>, tensor<256x1024x1x1xf32>) outs(%215 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %expanded_135 = tensor.expand_shape %arg162 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %expanded_136 = tensor.expand_shape %arg161 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %319 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_136 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %320 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%319 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %321 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%318, %expanded_135 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %322 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%321, %320 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %expanded_137 = tensor.expand_shape %arg163 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %323 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%322, %expanded_137 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %expanded_138 = tensor.expand_shape %arg160 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %324 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%323, %expanded_138 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %325 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%324 : tensor<1x256x14x14xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x256x14x14xf32>
    %padded_139 = tensor.pad %325 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg240: index, %arg241: index, %arg242: index, %arg243: index):
      tensor.yield %cst : f32
    } : tensor<1x256x14x14xf32> to tensor<1x256x16x16xf32>
    %326 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_139, %arg169 : tensor<1x256x16x16xf32>, tensor<256x256x3x3xf32>) outs(%215 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %expanded_140 = tensor.expand_shape %arg167 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %expanded_141 = tensor.expand_shape %arg166 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %327 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_141 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %328 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%327 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %329 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%326, %expanded_140 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %330 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%329, %328 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %expanded_142 = tensor.expand_shape %arg168 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %331 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%330, %expanded_142 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %expanded_143 = tensor.expand_shape %arg165 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %332 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%331, %expanded_143 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %333 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%332 : tensor<1x256x14x14xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x256x14x14xf32>
    %334 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%333, %arg174 : tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) outs(%225 : tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %expanded_144 = tensor.expand_shape %arg172 [[0, 1, 2, 3]] output_shape [1, 1024, 1, 1] : tensor<1024xf32> into tensor<1x1024x1x1xf32>
    %expanded_145 = tensor.expand_shape %arg171 [[0, 1, 2, 3]] output_shape [1, 1024, 1, 1] : tensor<1024xf32> into tensor<1x1024x1x1xf32>
    %335 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_145 : tensor<1x1024x1x1xf32>) outs(%227 : tensor<1x1024x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x1x1xf32>
    %336 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%335 : tensor<1x1024x1x1xf32>) outs(%227 : tensor<1x1024x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x1x1xf32>
    %337 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%334, %expanded_144 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %338 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%337, %336 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %expanded_146 = tensor.expand_shape %arg173 [[0, 1, 2, 3]] output_shape [1, 1024, 1, 1] : tensor<1024xf32> into tensor<1x1024x1x1xf32>
    %339 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%338, %expanded_146 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %expanded_147 = tensor.expand_shape %arg170 [[0, 1, 2, 3]] output_shape [1, 1024, 1, 1] : tensor<1024xf32> into tensor<1x1024x1x1xf32>
    %340 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%339, %expanded_147 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %341 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%340, %317 : tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %342 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%341 : tensor<1x1024x14x14xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x1024x14x14xf32>
    %343 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%342, %arg179 : tensor<1x1024x14x14xf32>, tensor<256x1024x1x1xf32>) outs(%215 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %expanded_148 = tensor.expand_shape %arg177 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %expanded_149 = tensor.expand_shape %arg176 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %344 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_149 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %345 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%344 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %346 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%343, %expanded_148 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %347 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%346, %345 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %expanded_150 = tensor.expand_shape %arg178 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %348 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%347, %expanded_150 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %expanded_151 = tensor.expand_shape %arg175 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %349 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%348, %expanded_151 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %350 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%349 : tensor<1x256x14x14xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x256x14x14xf32>
    %padded_152 = tensor.pad %350 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg240: index, %arg241: index, %arg242: index, %arg243: index):
      tensor.yield %cst : f32
    } : tensor<1x256x14x14xf32> to tensor<1x256x16x16xf32>
    %351 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_152, %arg184 : tensor<1x256x16x16xf32>, tensor<256x256x3x3xf32>) outs(%215 : tensor<1x256x14x14xf32>) -> tensor<1x256x14x14xf32>
    %expanded_153 = tensor.expand_shape %arg182 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %expanded_154 = tensor.expand_shape %arg181 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %352 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_154 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %353 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%352 : tensor<1x256x1x1xf32>) outs(%31 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x1x1xf32>
    %354 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%351, %expanded_153 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %355 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%354, %353 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %expanded_155 = tensor.expand_shape %arg183 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %356 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%355, %expanded_155 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %expanded_156 = tensor.expand_shape %arg180 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %357 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%356, %expanded_156 : tensor<1x256x14x14xf32>, tensor<1x256x1x1xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x256x14x14xf32>
    %358 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%357 : tensor<1x256x14x14xf32>) outs(%214 : tensor<1x256x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x256x14x14xf32>
    %359 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%358, %arg189 : tensor<1x256x14x14xf32>, tensor<1024x256x1x1xf32>) outs(%225 : tensor<1x1024x14x14xf32>) -> tensor<1x1024x14x14xf32>
    %expanded_157 = tensor.expand_shape %arg187 [[0, 1, 2, 3]] output_shape [1, 1024, 1, 1] : tensor<1024xf32> into tensor<1x1024x1x1xf32>
    %expanded_158 = tensor.expand_shape %arg186 [[0, 1, 2, 3]] output_shape [1, 1024, 1, 1] : tensor<1024xf32> into tensor<1x1024x1x1xf32>
    %360 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_158 : tensor<1x1024x1x1xf32>) outs(%227 : tensor<1x1024x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x1x1xf32>
    %361 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%360 : tensor<1x1024x1x1xf32>) outs(%227 : tensor<1x1024x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x1x1xf32>
    %362 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%359, %expanded_157 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %363 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%362, %361 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %expanded_159 = tensor.expand_shape %arg188 [[0, 1, 2, 3]] output_shape [1, 1024, 1, 1] : tensor<1024xf32> into tensor<1x1024x1x1xf32>
    %364 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%363, %expanded_159 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %expanded_160 = tensor.expand_shape %arg185 [[0, 1, 2, 3]] output_shape [1, 1024, 1, 1] : tensor<1024xf32> into tensor<1x1024x1x1xf32>
    %365 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%364, %expanded_160 : tensor<1x1024x14x14xf32>, tensor<1x1024x1x1xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %366 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%365, %342 : tensor<1x1024x14x14xf32>, tensor<1x1024x14x14xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1024x14x14xf32>
    %367 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%366 : tensor<1x1024x14x14xf32>) outs(%224 : tensor<1x1024x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x1024x14x14xf32>
    %368 = tensor.empty() : tensor<1x512x14x14xf32>
    %369 = linalg.fill ins(%cst : f32) outs(%368 : tensor<1x512x14x14xf32>) -> tensor<1x512x14x14xf32>
    %370 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%367, %arg199 : tensor<1x1024x14x14xf32>, tensor<512x1024x1x1xf32>) outs(%369 : tensor<1x512x14x14xf32>) -> tensor<1x512x14x14xf32>
    %expanded_161 = tensor.expand_shape %arg197 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %expanded_162 = tensor.expand_shape %arg196 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %371 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_162 : tensor<1x512x1x1xf32>) outs(%113 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x1x1xf32>
    %372 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%371 : tensor<1x512x1x1xf32>) outs(%113 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x1x1xf32>
    %373 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%370, %expanded_161 : tensor<1x512x14x14xf32>, tensor<1x512x1x1xf32>) outs(%368 : tensor<1x512x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x14x14xf32>
    %374 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%373, %372 : tensor<1x512x14x14xf32>, tensor<1x512x1x1xf32>) outs(%368 : tensor<1x512x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x14x14xf32>
    %expanded_163 = tensor.expand_shape %arg198 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %375 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%374, %expanded_163 : tensor<1x512x14x14xf32>, tensor<1x512x1x1xf32>) outs(%368 : tensor<1x512x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x14x14xf32>
    %expanded_164 = tensor.expand_shape %arg195 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %376 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%375, %expanded_164 : tensor<1x512x14x14xf32>, tensor<1x512x1x1xf32>) outs(%368 : tensor<1x512x14x14xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x14x14xf32>
    %377 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%376 : tensor<1x512x14x14xf32>) outs(%368 : tensor<1x512x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x512x14x14xf32>
    %padded_165 = tensor.pad %377 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg240: index, %arg241: index, %arg242: index, %arg243: index):
      tensor.yield %cst : f32
    } : tensor<1x512x14x14xf32> to tensor<1x512x16x16xf32>
    %378 = tensor.empty() : tensor<1x512x7x7xf32>
    %379 = linalg.fill ins(%cst : f32) outs(%378 : tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %380 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_165, %arg204 : tensor<1x512x16x16xf32>, tensor<512x512x3x3xf32>) outs(%379 : tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %expanded_166 = tensor.expand_shape %arg202 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %expanded_167 = tensor.expand_shape %arg201 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %381 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_167 : tensor<1x512x1x1xf32>) outs(%113 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x1x1xf32>
    %382 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%381 : tensor<1x512x1x1xf32>) outs(%113 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x1x1xf32>
    %383 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%380, %expanded_166 : tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) outs(%378 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x7x7xf32>
    %384 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%383, %382 : tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) outs(%378 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x7x7xf32>
    %expanded_168 = tensor.expand_shape %arg203 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %385 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%384, %expanded_168 : tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) outs(%378 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x7x7xf32>
    %expanded_169 = tensor.expand_shape %arg200 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %386 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%385, %expanded_169 : tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) outs(%378 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x7x7xf32>
    %387 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%386 : tensor<1x512x7x7xf32>) outs(%378 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x512x7x7xf32>
    %388 = tensor.empty() : tensor<1x2048x7x7xf32>
    %389 = linalg.fill ins(%cst : f32) outs(%388 : tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %390 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%387, %arg209 : tensor<1x512x7x7xf32>, tensor<2048x512x1x1xf32>) outs(%389 : tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %expanded_170 = tensor.expand_shape %arg207 [[0, 1, 2, 3]] output_shape [1, 2048, 1, 1] : tensor<2048xf32> into tensor<1x2048x1x1xf32>
    %expanded_171 = tensor.expand_shape %arg206 [[0, 1, 2, 3]] output_shape [1, 2048, 1, 1] : tensor<2048xf32> into tensor<1x2048x1x1xf32>
    %391 = tensor.empty() : tensor<1x2048x1x1xf32>
    %392 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_171 : tensor<1x2048x1x1xf32>) outs(%391 : tensor<1x2048x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x2048x1x1xf32>
    %393 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%392 : tensor<1x2048x1x1xf32>) outs(%391 : tensor<1x2048x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x2048x1x1xf32>
    %394 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%390, %expanded_170 : tensor<1x2048x7x7xf32>, tensor<1x2048x1x1xf32>) outs(%388 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x2048x7x7xf32>
    %395 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%394, %393 : tensor<1x2048x7x7xf32>, tensor<1x2048x1x1xf32>) outs(%388 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x2048x7x7xf32>
    %expanded_172 = tensor.expand_shape %arg208 [[0, 1, 2, 3]] output_shape [1, 2048, 1, 1] : tensor<2048xf32> into tensor<1x2048x1x1xf32>
    %396 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%395, %expanded_172 : tensor<1x2048x7x7xf32>, tensor<1x2048x1x1xf32>) outs(%388 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x2048x7x7xf32>
    %expanded_173 = tensor.expand_shape %arg205 [[0, 1, 2, 3]] output_shape [1, 2048, 1, 1] : tensor<2048xf32> into tensor<1x2048x1x1xf32>
    %397 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%396, %expanded_173 : tensor<1x2048x7x7xf32>, tensor<1x2048x1x1xf32>) outs(%388 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x2048x7x7xf32>
    %398 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%367, %arg194 : tensor<1x1024x14x14xf32>, tensor<2048x1024x1x1xf32>) outs(%389 : tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %expanded_174 = tensor.expand_shape %arg192 [[0, 1, 2, 3]] output_shape [1, 2048, 1, 1] : tensor<2048xf32> into tensor<1x2048x1x1xf32>
    %expanded_175 = tensor.expand_shape %arg191 [[0, 1, 2, 3]] output_shape [1, 2048, 1, 1] : tensor<2048xf32> into tensor<1x2048x1x1xf32>
    %399 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_175 : tensor<1x2048x1x1xf32>) outs(%391 : tensor<1x2048x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x2048x1x1xf32>
    %400 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%399 : tensor<1x2048x1x1xf32>) outs(%391 : tensor<1x2048x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x2048x1x1xf32>
    %401 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%398, %expanded_174 : tensor<1x2048x7x7xf32>, tensor<1x2048x1x1xf32>) outs(%388 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x2048x7x7xf32>
    %402 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%401, %400 : tensor<1x2048x7x7xf32>, tensor<1x2048x1x1xf32>) outs(%388 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x2048x7x7xf32>
    %expanded_176 = tensor.expand_shape %arg193 [[0, 1, 2, 3]] output_shape [1, 2048, 1, 1] : tensor<2048xf32> into tensor<1x2048x1x1xf32>
    %403 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%402, %expanded_176 : tensor<1x2048x7x7xf32>, tensor<1x2048x1x1xf32>) outs(%388 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x2048x7x7xf32>
    %expanded_177 = tensor.expand_shape %arg190 [[0, 1, 2, 3]] output_shape [1, 2048, 1, 1] : tensor<2048xf32> into tensor<1x2048x1x1xf32>
    %404 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%403, %expanded_177 : tensor<1x2048x7x7xf32>, tensor<1x2048x1x1xf32>) outs(%388 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x2048x7x7xf32>
    %405 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%397, %404 : tensor<1x2048x7x7xf32>, tensor<1x2048x7x7xf32>) outs(%388 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x2048x7x7xf32>
    %406 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%405 : tensor<1x2048x7x7xf32>) outs(%388 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x2048x7x7xf32>
    %407 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%406, %arg214 : tensor<1x2048x7x7xf32>, tensor<512x2048x1x1xf32>) outs(%379 : tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %expanded_178 = tensor.expand_shape %arg212 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %expanded_179 = tensor.expand_shape %arg211 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %408 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_179 : tensor<1x512x1x1xf32>) outs(%113 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x1x1xf32>
    %409 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%408 : tensor<1x512x1x1xf32>) outs(%113 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x1x1xf32>
    %410 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%407, %expanded_178 : tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) outs(%378 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x7x7xf32>
    %411 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%410, %409 : tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) outs(%378 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x7x7xf32>
    %expanded_180 = tensor.expand_shape %arg213 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %412 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%411, %expanded_180 : tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) outs(%378 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x7x7xf32>
    %expanded_181 = tensor.expand_shape %arg210 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %413 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%412, %expanded_181 : tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) outs(%378 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x7x7xf32>
    %414 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%413 : tensor<1x512x7x7xf32>) outs(%378 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x512x7x7xf32>
    %padded_182 = tensor.pad %414 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg240: index, %arg241: index, %arg242: index, %arg243: index):
      tensor.yield %cst : f32
    } : tensor<1x512x7x7xf32> to tensor<1x512x9x9xf32>
    %415 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_182, %arg219 : tensor<1x512x9x9xf32>, tensor<512x512x3x3xf32>) outs(%379 : tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %expanded_183 = tensor.expand_shape %arg217 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %expanded_184 = tensor.expand_shape %arg216 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %416 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_184 : tensor<1x512x1x1xf32>) outs(%113 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x1x1xf32>
    %417 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%416 : tensor<1x512x1x1xf32>) outs(%113 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x1x1xf32>
    %418 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%415, %expanded_183 : tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) outs(%378 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x7x7xf32>
    %419 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%418, %417 : tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) outs(%378 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x7x7xf32>
    %expanded_185 = tensor.expand_shape %arg218 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %420 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%419, %expanded_185 : tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) outs(%378 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x7x7xf32>
    %expanded_186 = tensor.expand_shape %arg215 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %421 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%420, %expanded_186 : tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) outs(%378 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x7x7xf32>
    %422 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%421 : tensor<1x512x7x7xf32>) outs(%378 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x512x7x7xf32>
    %423 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%422, %arg224 : tensor<1x512x7x7xf32>, tensor<2048x512x1x1xf32>) outs(%389 : tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %expanded_187 = tensor.expand_shape %arg222 [[0, 1, 2, 3]] output_shape [1, 2048, 1, 1] : tensor<2048xf32> into tensor<1x2048x1x1xf32>
    %expanded_188 = tensor.expand_shape %arg221 [[0, 1, 2, 3]] output_shape [1, 2048, 1, 1] : tensor<2048xf32> into tensor<1x2048x1x1xf32>
    %424 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_188 : tensor<1x2048x1x1xf32>) outs(%391 : tensor<1x2048x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x2048x1x1xf32>
    %425 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%424 : tensor<1x2048x1x1xf32>) outs(%391 : tensor<1x2048x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x2048x1x1xf32>
    %426 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%423, %expanded_187 : tensor<1x2048x7x7xf32>, tensor<1x2048x1x1xf32>) outs(%388 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x2048x7x7xf32>
    %427 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%426, %425 : tensor<1x2048x7x7xf32>, tensor<1x2048x1x1xf32>) outs(%388 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x2048x7x7xf32>
    %expanded_189 = tensor.expand_shape %arg223 [[0, 1, 2, 3]] output_shape [1, 2048, 1, 1] : tensor<2048xf32> into tensor<1x2048x1x1xf32>
    %428 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%427, %expanded_189 : tensor<1x2048x7x7xf32>, tensor<1x2048x1x1xf32>) outs(%388 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x2048x7x7xf32>
    %expanded_190 = tensor.expand_shape %arg220 [[0, 1, 2, 3]] output_shape [1, 2048, 1, 1] : tensor<2048xf32> into tensor<1x2048x1x1xf32>
    %429 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%428, %expanded_190 : tensor<1x2048x7x7xf32>, tensor<1x2048x1x1xf32>) outs(%388 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x2048x7x7xf32>
    %430 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%429, %406 : tensor<1x2048x7x7xf32>, tensor<1x2048x7x7xf32>) outs(%388 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x2048x7x7xf32>
    %431 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%430 : tensor<1x2048x7x7xf32>) outs(%388 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x2048x7x7xf32>
    %432 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%431, %arg229 : tensor<1x2048x7x7xf32>, tensor<512x2048x1x1xf32>) outs(%379 : tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %expanded_191 = tensor.expand_shape %arg227 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %expanded_192 = tensor.expand_shape %arg226 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %433 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_192 : tensor<1x512x1x1xf32>) outs(%113 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x1x1xf32>
    %434 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%433 : tensor<1x512x1x1xf32>) outs(%113 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x1x1xf32>
    %435 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%432, %expanded_191 : tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) outs(%378 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x7x7xf32>
    %436 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%435, %434 : tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) outs(%378 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x7x7xf32>
    %expanded_193 = tensor.expand_shape %arg228 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %437 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%436, %expanded_193 : tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) outs(%378 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x7x7xf32>
    %expanded_194 = tensor.expand_shape %arg225 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %438 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%437, %expanded_194 : tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) outs(%378 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x7x7xf32>
    %439 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%438 : tensor<1x512x7x7xf32>) outs(%378 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x512x7x7xf32>
    %padded_195 = tensor.pad %439 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg240: index, %arg241: index, %arg242: index, %arg243: index):
      tensor.yield %cst : f32
    } : tensor<1x512x7x7xf32> to tensor<1x512x9x9xf32>
    %440 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_195, %arg234 : tensor<1x512x9x9xf32>, tensor<512x512x3x3xf32>) outs(%379 : tensor<1x512x7x7xf32>) -> tensor<1x512x7x7xf32>
    %expanded_196 = tensor.expand_shape %arg232 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %expanded_197 = tensor.expand_shape %arg231 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %441 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_197 : tensor<1x512x1x1xf32>) outs(%113 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x1x1xf32>
    %442 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%441 : tensor<1x512x1x1xf32>) outs(%113 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x1x1xf32>
    %443 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%440, %expanded_196 : tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) outs(%378 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x7x7xf32>
    %444 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%443, %442 : tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) outs(%378 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x7x7xf32>
    %expanded_198 = tensor.expand_shape %arg233 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %445 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%444, %expanded_198 : tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) outs(%378 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x7x7xf32>
    %expanded_199 = tensor.expand_shape %arg230 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %446 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%445, %expanded_199 : tensor<1x512x7x7xf32>, tensor<1x512x1x1xf32>) outs(%378 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x512x7x7xf32>
    %447 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%446 : tensor<1x512x7x7xf32>) outs(%378 : tensor<1x512x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x512x7x7xf32>
    %448 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%447, %arg239 : tensor<1x512x7x7xf32>, tensor<2048x512x1x1xf32>) outs(%389 : tensor<1x2048x7x7xf32>) -> tensor<1x2048x7x7xf32>
    %expanded_200 = tensor.expand_shape %arg237 [[0, 1, 2, 3]] output_shape [1, 2048, 1, 1] : tensor<2048xf32> into tensor<1x2048x1x1xf32>
    %expanded_201 = tensor.expand_shape %arg236 [[0, 1, 2, 3]] output_shape [1, 2048, 1, 1] : tensor<2048xf32> into tensor<1x2048x1x1xf32>
    %449 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_201 : tensor<1x2048x1x1xf32>) outs(%391 : tensor<1x2048x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %cst_2 : f32
      linalg.yield %477 : f32
    } -> tensor<1x2048x1x1xf32>
    %450 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%449 : tensor<1x2048x1x1xf32>) outs(%391 : tensor<1x2048x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.rsqrt %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x2048x1x1xf32>
    %451 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%448, %expanded_200 : tensor<1x2048x7x7xf32>, tensor<1x2048x1x1xf32>) outs(%388 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x2048x7x7xf32>
    %452 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%451, %450 : tensor<1x2048x7x7xf32>, tensor<1x2048x1x1xf32>) outs(%388 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x2048x7x7xf32>
    %expanded_202 = tensor.expand_shape %arg238 [[0, 1, 2, 3]] output_shape [1, 2048, 1, 1] : tensor<2048xf32> into tensor<1x2048x1x1xf32>
    %453 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%452, %expanded_202 : tensor<1x2048x7x7xf32>, tensor<1x2048x1x1xf32>) outs(%388 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.mulf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x2048x7x7xf32>
    %expanded_203 = tensor.expand_shape %arg235 [[0, 1, 2, 3]] output_shape [1, 2048, 1, 1] : tensor<2048xf32> into tensor<1x2048x1x1xf32>
    %454 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%453, %expanded_203 : tensor<1x2048x7x7xf32>, tensor<1x2048x1x1xf32>) outs(%388 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x2048x7x7xf32>
    %455 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%454, %431 : tensor<1x2048x7x7xf32>, tensor<1x2048x7x7xf32>) outs(%388 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x2048x7x7xf32>
    %456 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%455 : tensor<1x2048x7x7xf32>) outs(%388 : tensor<1x2048x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.cmpf ugt, %in, %cst : f32
      %478 = arith.select %477, %in, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<1x2048x7x7xf32>
    %457 = linalg.fill ins(%cst : f32) outs(%391 : tensor<1x2048x1x1xf32>) -> tensor<1x2048x1x1xf32>
    %458 = tensor.empty() : tensor<7x7xf32>
    %459 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%456, %458 : tensor<1x2048x7x7xf32>, tensor<7x7xf32>) outs(%457 : tensor<1x2048x1x1xf32>) -> tensor<1x2048x1x1xf32>
    %460 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%459 : tensor<1x2048x1x1xf32>) outs(%391 : tensor<1x2048x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.divf %in, %cst_3 : f32
      linalg.yield %477 : f32
    } -> tensor<1x2048x1x1xf32>
    %collapsed = tensor.collapse_shape %460 [[0], [1, 2, 3]] : tensor<1x2048x1x1xf32> into tensor<1x2048xf32>
    %461 = tensor.empty() : tensor<2048x1000xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<1000x2048xf32>) outs(%461 : tensor<2048x1000xf32>) permutation = [1, 0] 
    %462 = tensor.empty() : tensor<1x1000xf32>
    %463 = linalg.fill ins(%cst : f32) outs(%462 : tensor<1x1000xf32>) -> tensor<1x1000xf32>
    %464 = linalg.matmul ins(%collapsed, %transposed : tensor<1x2048xf32>, tensor<2048x1000xf32>) outs(%463 : tensor<1x1000xf32>) -> tensor<1x1000xf32>
    %465 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%464, %arg2 : tensor<1x1000xf32>, tensor<1000xf32>) outs(%462 : tensor<1x1000xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.addf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1000xf32>
    %466 = tensor.empty() : tensor<1xi64>
    %467 = linalg.fill ins(%c0_i64 : i64) outs(%466 : tensor<1xi64>) -> tensor<1xi64>
    %468 = tensor.empty() : tensor<1xf32>
    %469 = linalg.fill ins(%cst_0 : f32) outs(%468 : tensor<1xf32>) -> tensor<1xf32>
    %470:2 = linalg.generic {indexing_maps = [#map2, #map4, #map4], iterator_types = ["parallel", "reduction"]} ins(%465 : tensor<1x1000xf32>) outs(%469, %467 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_205: i64):
      %477 = linalg.index 1 : index
      %478 = arith.index_cast %477 : index to i64
      %479 = arith.maximumf %in, %out : f32
      %480 = arith.cmpf ogt, %in, %out : f32
      %481 = arith.select %480, %478, %out_205 : i64
      linalg.yield %479, %481 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_204 = tensor.expand_shape %470#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %471 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%465, %expanded_204 : tensor<1x1000xf32>, tensor<1x1xf32>) outs(%462 : tensor<1x1000xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.subf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1000xf32>
    %472 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%471 : tensor<1x1000xf32>) outs(%462 : tensor<1x1000xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = math.exp %in : f32
      linalg.yield %477 : f32
    } -> tensor<1x1000xf32>
    %473 = tensor.empty() : tensor<1x1xf32>
    %474 = linalg.fill ins(%cst : f32) outs(%473 : tensor<1x1xf32>) -> tensor<1x1xf32>
    %475 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "reduction"]} ins(%472 : tensor<1x1000xf32>) outs(%474 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %477 = arith.addf %in, %out : f32
      linalg.yield %477 : f32
    } -> tensor<1x1xf32>
    %476 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%472, %475 : tensor<1x1000xf32>, tensor<1x1xf32>) outs(%462 : tensor<1x1000xf32>) {
    ^bb0(%in: f32, %in_205: f32, %out: f32):
      %477 = arith.divf %in, %in_205 : f32
      linalg.yield %477 : f32
    } -> tensor<1x1000xf32>
    return %476 : tensor<1x1000xf32>
  }
}

