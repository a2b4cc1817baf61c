// Llama-3-8B, prefill of one sequence of 2048 tokens, bf16. Weights are arguments; attention is kept whole (tm_tensor.attention).
// Made with torch.export and torch-mlir (torch 2.15.0, transformers 5.23.0, torch-mlir 20261001) from the model's configuration on fake
// tensors, with scaled_dot_product_attention left out of the decompositions; then mlir-opt-22 --canonicalize --cse.
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
module {
  func.func @main(%arg0: tensor<1x2048xi64>, %arg1: tensor<128256x4096xbf16>, %arg2: tensor<4096x4096xbf16>, %arg3: tensor<1024x4096xbf16>, %arg4: tensor<1024x4096xbf16>, %arg5: tensor<4096x4096xbf16>, %arg6: tensor<14336x4096xbf16>, %arg7: tensor<14336x4096xbf16>, %arg8: tensor<4096x14336xbf16>, %arg9: tensor<4096xbf16>, %arg10: tensor<4096xbf16>, %arg11: tensor<4096x4096xbf16>, %arg12: tensor<1024x4096xbf16>, %arg13: tensor<1024x4096xbf16>, %arg14: tensor<4096x4096xbf16>, %arg15: tensor<14336x4096xbf16>, %arg16: tensor<14336x4096xbf16>, %arg17: tensor<4096x14336xbf16>, %arg18: tensor<4096xbf16>, %arg19: tensor<4096xbf16>, %arg20: tensor<4096x4096xbf16>, %arg21: tensor<1024x4096xbf16>, %arg22: tensor<1024x4096xbf16>, %arg23: tensor<4096x4096xbf16>, %arg24: tensor<14336x4096xbf16>, %arg25: tensor<14336x4096xbf16>, %arg26: tensor<4096x14336xbf16>, %arg27: tensor<4096xbf16>, %arg28: tensor<4096xbf16>, %arg29: tensor<4096x4096xbf16>, %arg30: tensor<1024x4096xbf16>, %arg31: tensor<1024x4096xbf16>, %arg32: tensor<4096x4096xbf16>, %arg33: tensor<14336x4096xbf16>, %arg34: tensor<14336x4096xbf16>, %arg35: tensor<4096x14336xbf16>, %arg36: tensor<4096xbf16>, %arg37: tensor<4096xbf16>, %arg38: tensor<4096x4096xbf16>, %arg39: tensor<1024x4096xbf16>, %arg40: tensor<1024x4096xbf16>, %arg41: tensor<4096x4096xbf16>, %arg42: tensor<14336x4096xbf16>, %arg43: tensor<14336x4096xbf16>, %arg44: tensor<4096x14336xbf16>, %arg45: tensor<4096xbf16>, %arg46: tensor<4096xbf16>, %arg47: tensor<4096x4096xbf16>, %arg48: tensor<1024x4096xbf16>, %arg49: tensor<1024x4096xbf16>, %arg50: tensor<4096x4096xbf16>, %arg51: tensor<14336x4096xbf16>, %arg52: tensor<14336x4096xbf16>, %arg53: tensor<4096x14336xbf16>, %arg54: tensor<4096xbf16>, %arg55: tensor<4096xbf16>, %arg56: tensor<4096x4096xbf16>, %arg57: tensor<1024x4096xbf16>, %arg58: tensor<1024x4096xbf16>, %arg59: tensor<4096x4096xbf16>, %arg60: tensor<14336x4096xbf16>, %arg61: tensor<14336x4096xbf16>, %arg62: tensor<4096x14336xbf16>, %arg63: tensor<4096xbf16>, %arg64: tensor<4096xbf16>, %arg65: tensor<4096x4096xbf16>, %arg66: tensor<1024x4096xbf16>, %arg67: tensor<1024x4096xbf16>, %arg68: tensor<4096x4096xbf16>, %arg69: tensor<14336x4096xbf16>, %arg70: tensor<14336x4096xbf16>, %arg71: tensor<4096x14336xbf16>, %arg72: tensor<4096xbf16>, %arg73: tensor<4096xbf16>, %arg74: tensor<4096x4096xbf16>, %arg75: tensor<1024x4096xbf16>, %arg76: tensor<1024x4096xbf16>, %arg77: tensor<4096x4096xbf16>, %arg78: tensor<14336x4096xbf16>, %arg79: tensor<14336x4096xbf16>, %arg80: tensor<4096x14336xbf16>, %arg81: tensor<4096xbf16>, %arg82: tensor<4096xbf16>, %arg83: tensor<4096x4096xbf16>, %arg84: tensor<1024x4096xbf16>, %arg85: tensor<1024x4096xbf16>, %arg86: tensor<4096x4096xbf16>, %arg87: tensor<14336x4096xbf16>, %arg88: tensor<14336x4096xbf16>, %arg89: tensor<4096x14336xbf16>, %arg90: tensor<4096xbf16>, %arg91: tensor<4096xbf16>, %arg92: tensor<4096x4096xbf16>, %arg93: tensor<1024x4096xbf16>, %arg94: tensor<1024x4096xbf16>, %arg95: tensor<4096x4096xbf16>, %arg96: tensor<14336x4096xbf16>, %arg97: tensor<14336x4096xbf16>, %arg98: tensor<4096x14336xbf16>, %arg99: tensor<4096xbf16>, %arg100: tensor<4096xbf16>, %arg101: tensor<4096x4096xbf16>, %arg102: tensor<1024x4096xbf16>, %arg103: tensor<1024x4096xbf16>, %arg104: tensor<4096x4096xbf16>, %arg105: tensor<14336x4096xbf16>, %arg106: tensor<14336x4096xbf16>, %arg107: tensor<4096x14336xbf16>, %arg108: tensor<4096xbf16>, %arg109: tensor<4096xbf16>, %arg110: tensor<4096x4096xbf16>, %arg111: tensor<1024x4096xbf16>, %arg112: tensor<1024x4096xbf16>, %arg113: tensor<4096x4096xbf16>, %arg114: tensor<14336x4096xbf16>, %arg115: tensor<14336x4096xbf16>, %arg116: tensor<4096x14336xbf16>, %arg117: tensor<4096xbf16>, %arg118: tensor<4096xbf16>, %arg119: tensor<4096x4096xbf16>, %arg120: tensor<1024x4096xbf16>, %arg121: tensor<1024x4096xbf16>, %arg122: tensor<4096x4096xbf16>, %arg123: tensor<14336x4096xbf16>, %arg124: tensor<14336x4096xbf16>, %arg125: tensor<4096x14336xbf16>, %arg126: tensor<4096xbf16>, %arg127: tensor<4096xbf16>, %arg128: tensor<4096x4096xbf16>, %arg129: tensor<1024x4096xbf16>, %arg130: tensor<1024x4096xbf16>, %arg131: tensor<4096x4096xbf16>, %arg132: tensor<14336x4096xbf16>, %arg133: tensor<14336x4096xbf16>, %arg134: tensor<4096x14336xbf16>, %arg135: tensor<4096xbf16>, %arg136: tensor<4096xbf16>, %arg137: tensor<4096x4096xbf16>, %arg138: tensor<1024x4096xbf16>, %arg139: tensor<1024x4096xbf16>, %arg140: tensor<4096x4096xbf16>, %arg141: tensor<14336x4096xbf16>, %arg142: tensor<14336x4096xbf16>, %arg143: tensor<4096x14336xbf16>, %arg144: tensor<4096xbf16>, %arg145: tensor<4096xbf16>, %arg146: tensor<4096x4096xbf16>, %arg147: tensor<1024x4096xbf16>, %arg148: tensor<1024x4096xbf16>, %arg149: tensor<4096x4096xbf16>, %arg150: tensor<14336x4096xbf16>, %arg151: tensor<14336x4096xbf16>, %arg152: tensor<4096x14336xbf16>, %arg153: tensor<4096xbf16>, %arg154: tensor<4096xbf16>, %arg155: tensor<4096x4096xbf16>, %arg156: tensor<1024x4096xbf16>, %arg157: tensor<1024x4096xbf16>, %arg158: tensor<4096x4096xbf16>, %arg159: tensor<14336x4096xbf16>, %arg160: tensor<14336x4096xbf16>, %arg161: tensor<4096x14336xbf16>, %arg162: tensor<4096xbf16>, %arg163: tensor<4096xbf16>, %arg164: tensor<4096x4096xbf16>, %arg165: tensor<1024x4096xbf16>, %arg166: tensor<1024x4096xbf16>, %arg167: tensor<4096x4096xbf16>, %arg168: tensor<14336x4096xbf16>, %arg169: tensor<14336x4096xbf16>, %arg170: tensor<4096x14336xbf16>, %arg171: tensor<4096xbf16>, %arg172: tensor<4096xbf16>, %arg173: tensor<4096x4096xbf16>, %arg174: tensor<1024x4096xbf16>, %arg175: tensor<1024x4096xbf16>, %arg176: tensor<4096x4096xbf16>, %arg177: tensor<14336x4096xbf16>, %arg178: tensor<14336x4096xbf16>, %arg179: tensor<4096x14336xbf16>, %arg180: tensor<4096xbf16>, %arg181: tensor<4096xbf16>, %arg182: tensor<4096x4096xbf16>, %arg183: tensor<1024x4096xbf16>, %arg184: tensor<1024x4096xbf16>, %arg185: tensor<4096x4096xbf16>, %arg186: tensor<14336x4096xbf16>, %arg187: tensor<14336x4096xbf16>, %arg188: tensor<4096x14336xbf16>, %arg189: tensor<4096xbf16>, %arg190: tensor<4096xbf16>, %arg191: tensor<4096x4096xbf16>, %arg192: tensor<1024x4096xbf16>, %arg193: tensor<1024x4096xbf16>, %arg194: tensor<4096x4096xbf16>, %arg195: tensor<14336x4096xbf16>, %arg196: tensor<14336x4096xbf16>, %arg197: tensor<4096x14336xbf16>, %arg198: tensor<4096xbf16>, %arg199: tensor<4096xbf16>, %arg200: tensor<4096x4096xbf16>, %arg201: tensor<1024x4096xbf16>, %arg202: tensor<1024x4096xbf16>, %arg203: tensor<4096x4096xbf16>, %arg204: tensor<14336x4096xbf16>, %arg205: tensor<14336x4096xbf16>, %arg206: tensor<4096x14336xbf16>, %arg207: tensor<4096xbf16>, %arg208: tensor<4096xbf16>, %arg209: tensor<4096x4096xbf16>, %arg210: tensor<1024x4096xbf16>, %arg211: tensor<1024x4096xbf16>, %arg212: tensor<4096x4096xbf16>, %arg213: tensor<14336x4096xbf16>, %arg214: tensor<14336x4096xbf16>, %arg215: tensor<4096x14336xbf16>, %arg216: tensor<4096xbf16>, %arg217: tensor<4096xbf16>, %arg218: tensor<4096x4096xbf16>, %arg219: tensor<1024x4096xbf16>, %arg220: tensor<1024x4096xbf16>, %arg221: tensor<4096x4096xbf16>, %arg222: tensor<14336x4096xbf16>, %arg223: tensor<14336x4096xbf16>, %arg224: tensor<4096x14336xbf16>, %arg225: tensor<4096xbf16>, %arg226: tensor<4096xbf16>, %arg227: tensor<4096x4096xbf16>, %arg228: tensor<1024x4096xbf16>, %arg229: tensor<1024x4096xbf16>, %arg230: tensor<4096x4096xbf16>, %arg231: tensor<14336x4096xbf16>, %arg232: tensor<14336x4096xbf16>, %arg233: tensor<4096x14336xbf16>, %arg234: tensor<4096xbf16>, %arg235: tensor<4096xbf16>, %arg236: tensor<4096x4096xbf16>, %arg237: tensor<1024x4096xbf16>, %arg238: tensor<1024x4096xbf16>, %arg239: tensor<4096x4096xbf16>, %arg240: tensor<14336x4096xbf16>, %arg241: tensor<14336x4096xbf16>, %arg242: tensor<4096x14336xbf16>, %arg243: tensor<4096xbf16>, %arg244: tensor<4096xbf16>, %arg245: tensor<4096x4096xbf16>, %arg246: tensor<1024x4096xbf16>, %arg247: tensor<1024x4096xbf16>, %arg248: tensor<4096x4096xbf16>, %arg249: tensor<14336x4096xbf16>, %arg250: tensor<14336x4096xbf16>, %arg251: tensor<4096x14336xbf16>, %arg252: tensor<4096xbf16>, %arg253: tensor<4096xbf16>, %arg254: tensor<4096x4096xbf16>, %arg255: tensor<1024x4096xbf16>, %arg256: tensor<1024x4096xbf16>, %arg257: tensor<4096x4096xbf16>, %arg258: tensor<14336x4096xbf16>, %arg259: tensor<14336x4096xbf16>, %arg260: tensor<4096x14336xbf16>, %arg261: tensor<4096xbf16>, %arg262: tensor<4096xbf16>, %arg263: tensor<4096x4096xbf16>, %arg264: tensor<1024x4096xbf16>, %arg265: tensor<1024x4096xbf16>, %arg266: tensor<4096x4096xbf16>, %arg267: tensor<14336x4096xbf16>, %arg268: tensor<14336x4096xbf16>, %arg269: tensor<4096x14336xbf16>, %arg270: tensor<4096xbf16>, %arg271: tensor<4096xbf16>, %arg272: tensor<4096x4096xbf16>, %arg273: tensor<1024x4096xbf16>, %arg274: tensor<1024x4096xbf16>, %arg275: tensor<4096x4096xbf16>, %arg276: tensor<14336x4096xbf16>, %arg277: tensor<14336x4096xbf16>, %arg278: tensor<4096x14336xbf16>, %arg279: tensor<4096xbf16>, %arg280: tensor<4096xbf16>, %arg281: tensor<4096x4096xbf16>, %arg282: tensor<1024x4096xbf16>, %arg283: tensor<1024x4096xbf16>, %arg284: tensor<4096x4096xbf16>, %arg285: tensor<14336x4096xbf16>, %arg286: tensor<14336x4096xbf16>, %arg287: tensor<4096x14336xbf16>, %arg288: tensor<4096xbf16>, %arg289: tensor<4096xbf16>, %arg290: tensor<4096xbf16>, %arg291: tensor<128256x4096xbf16>, %arg292: tensor<64xf32>, %arg293: tensor<64xf32>) -> tensor<1x2048x128256xbf16> {
    %cst = arith.constant 0.000000e+00 : bf16
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c2048_i64 = arith.constant 2048 : i64
    %c128256 = arith.constant 128256 : index
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<true> : tensor<i1>
    %cst_3 = arith.constant 1.000000e-05 : f64
    %cst_4 = arith.constant 4.096000e+03 : f32
    %0 = tensor.empty() : tensor<1x2048x4096xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x2048xi64>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %1679 = arith.index_cast %in : i64 to index
      %1680 = linalg.index 2 : index
      %1681 = arith.cmpi slt, %1679, %c128256 : index
      cf.assert %1681, "index must be smaller than dim size"
      %1682 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %1682, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%1679, %1680] : tensor<128256x4096xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x2048x4096xbf16>
    %2 = tensor.empty() : tensor<2048xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<2048xi64>) {
    ^bb0(%out: i64):
      %1679 = linalg.index 0 : index
      %1680 = arith.index_cast %1679 : index to i64
      linalg.yield %1680 : i64
    } -> tensor<2048xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 2048] : tensor<2048xi64> into tensor<1x2048xi64>
    %extracted_slice = tensor.extract_slice %expanded[0, 0] [1, 1] [1, 1] : tensor<1x2048xi64> to tensor<1x1xi64>
    %4 = tensor.empty() : tensor<1x1xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x1xi64>) outs(%4 : tensor<1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %1679 = arith.subi %in, %c1_i64 : i64
      linalg.yield %1679 : i64
    } -> tensor<1x1xi64>
    %concat = tensor.concat dim(1) %5, %expanded : (tensor<1x1xi64>, tensor<1x2048xi64>) -> tensor<1x2049xi64>
    %extracted_slice_5 = tensor.extract_slice %concat[0, 0] [1, 2048] [1, 1] : tensor<1x2049xi64> to tensor<1x2048xi64>
    %extracted_slice_6 = tensor.extract_slice %concat[0, 1] [1, 2048] [1, 1] : tensor<1x2049xi64> to tensor<1x2048xi64>
    %6 = tensor.empty() : tensor<1x2048xi64>
    %7 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_6, %extracted_slice_5 : tensor<1x2048xi64>, tensor<1x2048xi64>) outs(%6 : tensor<1x2048xi64>) {
    ^bb0(%in: i64, %in_1040: i64, %out: i64):
      %1679 = arith.subi %in, %in_1040 : i64
      linalg.yield %1679 : i64
    } -> tensor<1x2048xi64>
    %8 = tensor.empty() : tensor<1x2048xi1>
    %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<1x2048xi64>) outs(%8 : tensor<1x2048xi1>) {
    ^bb0(%in: i64, %out: i1):
      %1679 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %1679 : i1
    } -> tensor<1x2048xi1>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<1x2048xi1>) outs(%6 : tensor<1x2048xi64>) {
    ^bb0(%in: i1, %out: i64):
      %1679 = arith.extui %in : i1 to i64
      linalg.yield %1679 : i64
    } -> tensor<1x2048xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<1x2048xi64>) -> tensor<1x2048xi64>
    %12 = tensor.empty() : tensor<1xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<1xi64>) -> tensor<1xi64>
    %14:2 = "tm_tensor.scan"(%10, %11, %13) <{dimension = 1 : i64, inclusive = true, operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg294: i64, %arg295: i64):
      %1679 = arith.addi %arg294, %arg295 : i64
      "tm_tensor.yield"(%1679) : (i64) -> ()
    }) : (tensor<1x2048xi64>, tensor<1x2048xi64>, tensor<1xi64>) -> (tensor<1x2048xi64>, tensor<1xi64>)
    %15 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%12 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_7 = tensor.expand_shape %15 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_8 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 2048, 1] : tensor<2048xi64> into tensor<1x1x2048x1xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 2048] : tensor<2048xi64> into tensor<1x1x1x2048xi64>
    %16 = tensor.empty() : tensor<1x1x2048x1xi64>
    %17 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %expanded_8 : tensor<1x1x1x1xi64>, tensor<1x1x2048x1xi64>) outs(%16 : tensor<1x1x2048x1xi64>) {
    ^bb0(%in: i64, %in_1040: i64, %out: i64):
      %1679 = arith.cmpi slt, %in, %c0_i64 : i64
      %1680 = arith.addi %in, %c1_i64 : i64
      %1681 = arith.select %1679, %1680, %in : i64
      %1682 = arith.index_cast %1681 : i64 to index
      %1683 = arith.cmpi slt, %in_1040, %c0_i64 : i64
      %1684 = arith.addi %in_1040, %c2048_i64 : i64
      %1685 = arith.select %1683, %1684, %in_1040 : i64
      %1686 = arith.index_cast %1685 : i64 to index
      %extracted = tensor.extract %14#0[%1682, %1686] : tensor<1x2048xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x2048x1xi64>
    %18 = tensor.empty() : tensor<1x1x1x2048xi64>
    %19 = linalg.generic {indexing_maps = [#map4, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %expanded_9 : tensor<1x1x1x1xi64>, tensor<1x1x1x2048xi64>) outs(%18 : tensor<1x1x1x2048xi64>) {
    ^bb0(%in: i64, %in_1040: i64, %out: i64):
      %1679 = arith.cmpi slt, %in, %c0_i64 : i64
      %1680 = arith.addi %in, %c1_i64 : i64
      %1681 = arith.select %1679, %1680, %in : i64
      %1682 = arith.index_cast %1681 : i64 to index
      %1683 = arith.cmpi slt, %in_1040, %c0_i64 : i64
      %1684 = arith.addi %in_1040, %c2048_i64 : i64
      %1685 = arith.select %1683, %1684, %in_1040 : i64
      %1686 = arith.index_cast %1685 : i64 to index
      %extracted = tensor.extract %14#0[%1682, %1686] : tensor<1x2048xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x1x2048xi64>
    %20 = tensor.empty() : tensor<1x1x2048x2048xi1>
    %21 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %19 : tensor<1x1x2048x1xi64>, tensor<1x1x1x2048xi64>) outs(%20 : tensor<1x1x2048x2048xi1>) {
    ^bb0(%in: i64, %in_1040: i64, %out: i1):
      %1679 = arith.cmpi eq, %in, %in_1040 : i64
      linalg.yield %1679 : i1
    } -> tensor<1x1x2048x2048xi1>
    %22 = linalg.generic {indexing_maps = [#map10, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2, %21 : tensor<i1>, tensor<1x1x2048x2048xi1>) outs(%20 : tensor<1x1x2048x2048xi1>) {
    ^bb0(%in: i1, %in_1040: i1, %out: i1):
      %1679 = arith.andi %in, %in_1040 : i1
      linalg.yield %1679 : i1
    } -> tensor<1x1x2048x2048xi1>
    %23 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %expanded_8 : tensor<1x1x1x1xi64>, tensor<1x1x2048x1xi64>) outs(%16 : tensor<1x1x2048x1xi64>) {
    ^bb0(%in: i64, %in_1040: i64, %out: i64):
      %1679 = arith.cmpi slt, %in, %c0_i64 : i64
      %1680 = arith.addi %in, %c1_i64 : i64
      %1681 = arith.select %1679, %1680, %in : i64
      %1682 = arith.index_cast %1681 : i64 to index
      %1683 = arith.cmpi slt, %in_1040, %c0_i64 : i64
      %1684 = arith.addi %in_1040, %c2048_i64 : i64
      %1685 = arith.select %1683, %1684, %in_1040 : i64
      %1686 = arith.index_cast %1685 : i64 to index
      %extracted = tensor.extract %expanded[%1682, %1686] : tensor<1x2048xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x2048x1xi64>
    %24 = linalg.generic {indexing_maps = [#map4, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %expanded_9 : tensor<1x1x1x1xi64>, tensor<1x1x1x2048xi64>) outs(%18 : tensor<1x1x1x2048xi64>) {
    ^bb0(%in: i64, %in_1040: i64, %out: i64):
      %1679 = arith.cmpi slt, %in, %c0_i64 : i64
      %1680 = arith.addi %in, %c1_i64 : i64
      %1681 = arith.select %1679, %1680, %in : i64
      %1682 = arith.index_cast %1681 : i64 to index
      %1683 = arith.cmpi slt, %in_1040, %c0_i64 : i64
      %1684 = arith.addi %in_1040, %c2048_i64 : i64
      %1685 = arith.select %1683, %1684, %in_1040 : i64
      %1686 = arith.index_cast %1685 : i64 to index
      %extracted = tensor.extract %expanded[%1682, %1686] : tensor<1x2048xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x1x1x2048xi64>
    %25 = linalg.generic {indexing_maps = [#map9, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %23 : tensor<1x1x1x2048xi64>, tensor<1x1x2048x1xi64>) outs(%20 : tensor<1x1x2048x2048xi1>) {
    ^bb0(%in: i64, %in_1040: i64, %out: i1):
      %1679 = arith.cmpi sle, %in, %in_1040 : i64
      linalg.yield %1679 : i1
    } -> tensor<1x1x2048x2048xi1>
    %26 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<1x1x2048x2048xi1>, tensor<1x1x2048x2048xi1>) outs(%20 : tensor<1x1x2048x2048xi1>) {
    ^bb0(%in: i1, %in_1040: i1, %out: i1):
      %1679 = arith.andi %in, %in_1040 : i1
      linalg.yield %1679 : i1
    } -> tensor<1x1x2048x2048xi1>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 2048, 1] : tensor<2048xi64> into tensor<1x2048x1xi64>
    %27 = tensor.empty() : tensor<1x2048x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x2048x1xi64>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %1679 = arith.sitofp %in : i64 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %29 = tensor.empty() : tensor<1x2048x64xf32>
    %30 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %arg292 : tensor<1x2048x1xf32>, tensor<64xf32>) outs(%29 : tensor<1x2048x64xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x64xf32>
    %concat_11 = tensor.concat dim(2) %30, %30 : (tensor<1x2048x64xf32>, tensor<1x2048x64xf32>) -> tensor<1x2048x128xf32>
    %31 = tensor.empty() : tensor<1x2048x128xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_11 : tensor<1x2048x128xf32>) outs(%31 : tensor<1x2048x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.cos %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x128xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_11 : tensor<1x2048x128xf32>) outs(%31 : tensor<1x2048x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.sin %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x128xf32>
    %34 = tensor.empty() : tensor<1x2048x128xbf16>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<1x2048x128xf32>) outs(%34 : tensor<1x2048x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x128xbf16>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x2048x128xf32>) outs(%34 : tensor<1x2048x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x128xbf16>
    %37 = tensor.empty() : tensor<1x2048x4096xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %40 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<1x2048x1xf32>) -> tensor<1x2048x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%39 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %44 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %47 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %46 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %48 = tensor.empty() : tensor<4096x4096xbf16>
    %transposed = linalg.transpose ins(%arg2 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %47 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %49 = tensor.empty() : tensor<2048x4096xf32>
    %50 = linalg.fill ins(%cst_0 : f32) outs(%49 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %51 = linalg.matmul ins(%collapsed, %transposed : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %52 = tensor.empty() : tensor<2048x4096xbf16>
    %53 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_12 = tensor.expand_shape %53 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %54 = tensor.empty() : tensor<1x32x2048x128xbf16>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %55 = tensor.empty() : tensor<4096x1024xbf16>
    %transposed_14 = linalg.transpose ins(%arg3 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %56 = tensor.empty() : tensor<2048x1024xf32>
    %57 = linalg.fill ins(%cst_0 : f32) outs(%56 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %58 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %59 = tensor.empty() : tensor<2048x1024xbf16>
    %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%58 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_15 = tensor.expand_shape %60 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %61 = tensor.empty() : tensor<1x8x2048x128xbf16>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg4 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %62 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%62 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_18 = tensor.expand_shape %63 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %35 [[0], [1, 2], [3]] output_shape [1, 1, 2048, 128] : tensor<1x2048x128xbf16> into tensor<1x1x2048x128xbf16>
    %expanded_21 = tensor.expand_shape %36 [[0], [1, 2], [3]] output_shape [1, 1, 2048, 128] : tensor<1x2048x128xbf16> into tensor<1x1x2048x128xbf16>
    %64 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_22 = tensor.extract_slice %transposed_13[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_23 = tensor.extract_slice %transposed_13[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %65 = tensor.empty() : tensor<1x32x2048x64xbf16>
    %66 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_24 = tensor.concat dim(3) %66, %extracted_slice_22 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %67 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_24, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %68 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %67 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %69 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_25 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_26 = tensor.extract_slice %transposed_16[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %70 = tensor.empty() : tensor<1x8x2048x64xbf16>
    %71 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_27 = tensor.concat dim(3) %71, %extracted_slice_25 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %72 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %73 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %74 = tensor.empty() : tensor<1x8x4x2048x128xbf16>
    %75 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %76 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %77 = tensor.empty() : tensor<1x32x2048x2048xi1>
    %78 = linalg.generic {indexing_maps = [#map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x1x2048x2048xi1>) outs(%77 : tensor<1x32x2048x2048xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x32x2048x2048xi1>
    %collapsed_28 = tensor.collapse_shape %68 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_29 = tensor.collapse_shape %75 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_30 = tensor.collapse_shape %76 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_31 = tensor.collapse_shape %78 [[0, 1], [2], [3]] : tensor<1x32x2048x2048xi1> into tensor<32x2048x2048xi1>
    %79 = tensor.empty() : tensor<32x2048x128xbf16>
    %80 = linalg.fill ins(%cst : bf16) outs(%79 : tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %81 = "tm_tensor.attention"(%collapsed_28, %collapsed_29, %collapsed_30, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_32 = tensor.expand_shape %81 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %82 = tensor.empty() : tensor<1x2048x32x128xbf16>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_34 = linalg.transpose ins(%arg5 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_35 = tensor.collapse_shape %transposed_33 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %83 = linalg.matmul ins(%collapsed_35, %transposed_34 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %84 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%83 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_36 = tensor.expand_shape %84 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %85 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_36 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%87 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %91 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %94 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %93 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %95 = tensor.empty() : tensor<4096x14336xbf16>
    %transposed_37 = linalg.transpose ins(%arg6 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_38 = tensor.collapse_shape %94 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %96 = tensor.empty() : tensor<2048x14336xf32>
    %97 = linalg.fill ins(%cst_0 : f32) outs(%96 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %98 = linalg.matmul ins(%collapsed_38, %transposed_37 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %99 = tensor.empty() : tensor<2048x14336xbf16>
    %100 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%98 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_39 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %101 = tensor.empty() : tensor<1x2048x14336xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_39 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %103 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %105 = tensor.empty() : tensor<1x2048x14336xbf16>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_40 = linalg.transpose ins(%arg7 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %107 = linalg.matmul ins(%collapsed_38, %transposed_40 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %108 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%107 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_41 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %expanded_41 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %110 = tensor.empty() : tensor<14336x4096xbf16>
    %transposed_42 = linalg.transpose ins(%arg8 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %109 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %111 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %112 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%111 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_44 = tensor.expand_shape %112 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %expanded_44 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %119 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %122 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %121 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_45 = linalg.transpose ins(%arg11 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %122 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %123 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %124 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%123 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_47 = tensor.expand_shape %124 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_48 = linalg.transpose ins(%expanded_47 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_49 = linalg.transpose ins(%arg12 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %125 = linalg.matmul ins(%collapsed_46, %transposed_49 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %126 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%125 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_50 = tensor.expand_shape %126 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_52 = linalg.transpose ins(%arg13 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %127 = linalg.matmul ins(%collapsed_46, %transposed_52 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %128 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%127 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_53 = tensor.expand_shape %128 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %129 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_48, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_55 = tensor.extract_slice %transposed_48[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_56 = tensor.extract_slice %transposed_48[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %130 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_56 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_57 = tensor.concat dim(3) %130, %extracted_slice_55 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %131 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_57, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %132 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129, %131 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %133 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_51, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_58 = tensor.extract_slice %transposed_51[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_59 = tensor.extract_slice %transposed_51[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %134 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_59 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_60 = tensor.concat dim(3) %134, %extracted_slice_58 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %135 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_60, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %136 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %135 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %137 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%136 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %138 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_54 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_61 = tensor.collapse_shape %132 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_62 = tensor.collapse_shape %137 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_63 = tensor.collapse_shape %138 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %139 = "tm_tensor.attention"(%collapsed_61, %collapsed_62, %collapsed_63, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_64 = tensor.expand_shape %139 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_65 = linalg.transpose ins(%expanded_64 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_66 = linalg.transpose ins(%arg14 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_67 = tensor.collapse_shape %transposed_65 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %140 = linalg.matmul ins(%collapsed_67, %transposed_66 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %141 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%140 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_68 = tensor.expand_shape %141 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %142 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %expanded_68 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%144 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %148 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %151 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %150 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_69 = linalg.transpose ins(%arg15 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_70 = tensor.collapse_shape %151 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %152 = linalg.matmul ins(%collapsed_70, %transposed_69 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %153 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%152 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_71 = tensor.expand_shape %153 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_71 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %155 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_72 = linalg.transpose ins(%arg16 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %158 = linalg.matmul ins(%collapsed_70, %transposed_72 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %159 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%158 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_73 = tensor.expand_shape %159 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %160 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %expanded_73 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_74 = linalg.transpose ins(%arg17 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_75 = tensor.collapse_shape %160 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %161 = linalg.matmul ins(%collapsed_75, %transposed_74 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %162 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%161 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_76 = tensor.expand_shape %162 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %163 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %expanded_76 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%165 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %169 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %172 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg27, %171 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_77 = linalg.transpose ins(%arg20 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_78 = tensor.collapse_shape %172 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %173 = linalg.matmul ins(%collapsed_78, %transposed_77 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %174 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%173 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_79 = tensor.expand_shape %174 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_80 = linalg.transpose ins(%expanded_79 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_81 = linalg.transpose ins(%arg21 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %175 = linalg.matmul ins(%collapsed_78, %transposed_81 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %176 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%175 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_82 = tensor.expand_shape %176 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_83 = linalg.transpose ins(%expanded_82 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_84 = linalg.transpose ins(%arg22 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %177 = linalg.matmul ins(%collapsed_78, %transposed_84 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %178 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%177 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_85 = tensor.expand_shape %178 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_86 = linalg.transpose ins(%expanded_85 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %179 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_80, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_87 = tensor.extract_slice %transposed_80[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_88 = tensor.extract_slice %transposed_80[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %180 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_88 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_89 = tensor.concat dim(3) %180, %extracted_slice_87 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %181 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_89, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %182 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%179, %181 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %183 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_83, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_90 = tensor.extract_slice %transposed_83[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_91 = tensor.extract_slice %transposed_83[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %184 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_91 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_92 = tensor.concat dim(3) %184, %extracted_slice_90 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %185 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_92, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %186 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183, %185 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %187 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%186 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %188 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_86 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_93 = tensor.collapse_shape %182 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_94 = tensor.collapse_shape %187 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_95 = tensor.collapse_shape %188 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %189 = "tm_tensor.attention"(%collapsed_93, %collapsed_94, %collapsed_95, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_96 = tensor.expand_shape %189 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_97 = linalg.transpose ins(%expanded_96 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_98 = linalg.transpose ins(%arg23 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_99 = tensor.collapse_shape %transposed_97 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %190 = linalg.matmul ins(%collapsed_99, %transposed_98 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %191 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%190 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_100 = tensor.expand_shape %191 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %192 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %expanded_100 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %193 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%194 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %198 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %201 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg28, %200 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_101 = linalg.transpose ins(%arg24 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_102 = tensor.collapse_shape %201 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %202 = linalg.matmul ins(%collapsed_102, %transposed_101 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %203 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%202 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_103 = tensor.expand_shape %203 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %204 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_103 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204, %205 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_104 = linalg.transpose ins(%arg25 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %208 = linalg.matmul ins(%collapsed_102, %transposed_104 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %209 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%208 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_105 = tensor.expand_shape %209 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %210 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207, %expanded_105 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_106 = linalg.transpose ins(%arg26 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_107 = tensor.collapse_shape %210 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %211 = linalg.matmul ins(%collapsed_107, %transposed_106 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %212 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%211 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_108 = tensor.expand_shape %212 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %213 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %expanded_108 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %214 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%215 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %219 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %219 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %222 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg36, %221 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_109 = linalg.transpose ins(%arg29 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_110 = tensor.collapse_shape %222 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %223 = linalg.matmul ins(%collapsed_110, %transposed_109 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %224 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%223 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_111 = tensor.expand_shape %224 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_112 = linalg.transpose ins(%expanded_111 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_113 = linalg.transpose ins(%arg30 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %225 = linalg.matmul ins(%collapsed_110, %transposed_113 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %226 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%225 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_114 = tensor.expand_shape %226 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_115 = linalg.transpose ins(%expanded_114 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_116 = linalg.transpose ins(%arg31 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %227 = linalg.matmul ins(%collapsed_110, %transposed_116 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %228 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%227 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_117 = tensor.expand_shape %228 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_118 = linalg.transpose ins(%expanded_117 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %229 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_112, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_119 = tensor.extract_slice %transposed_112[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_120 = tensor.extract_slice %transposed_112[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %230 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_120 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_121 = tensor.concat dim(3) %230, %extracted_slice_119 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %231 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_121, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %232 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%229, %231 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %233 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_115, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_122 = tensor.extract_slice %transposed_115[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_123 = tensor.extract_slice %transposed_115[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %234 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_123 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_124 = tensor.concat dim(3) %234, %extracted_slice_122 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %235 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_124, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %236 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233, %235 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %237 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%236 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %238 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_118 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_125 = tensor.collapse_shape %232 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_126 = tensor.collapse_shape %237 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_127 = tensor.collapse_shape %238 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %239 = "tm_tensor.attention"(%collapsed_125, %collapsed_126, %collapsed_127, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_128 = tensor.expand_shape %239 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_129 = linalg.transpose ins(%expanded_128 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_130 = linalg.transpose ins(%arg32 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_131 = tensor.collapse_shape %transposed_129 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %240 = linalg.matmul ins(%collapsed_131, %transposed_130 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %241 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%240 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_132 = tensor.expand_shape %241 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %242 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213, %expanded_132 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %243 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%244 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243, %248 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %251 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg37, %250 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_133 = linalg.transpose ins(%arg33 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_134 = tensor.collapse_shape %251 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %252 = linalg.matmul ins(%collapsed_134, %transposed_133 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %253 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%252 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_135 = tensor.expand_shape %253 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %254 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_135 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %255 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %256 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254, %255 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_136 = linalg.transpose ins(%arg34 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %258 = linalg.matmul ins(%collapsed_134, %transposed_136 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %259 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%258 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_137 = tensor.expand_shape %259 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %260 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257, %expanded_137 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_138 = linalg.transpose ins(%arg35 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_139 = tensor.collapse_shape %260 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %261 = linalg.matmul ins(%collapsed_139, %transposed_138 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %262 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%261 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_140 = tensor.expand_shape %262 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %263 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242, %expanded_140 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %264 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %265 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %266 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%265 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %267 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %268 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %269 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %270 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264, %269 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %271 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %272 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg45, %271 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_141 = linalg.transpose ins(%arg38 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_142 = tensor.collapse_shape %272 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %273 = linalg.matmul ins(%collapsed_142, %transposed_141 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %274 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%273 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_143 = tensor.expand_shape %274 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_144 = linalg.transpose ins(%expanded_143 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_145 = linalg.transpose ins(%arg39 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %275 = linalg.matmul ins(%collapsed_142, %transposed_145 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %276 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%275 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_146 = tensor.expand_shape %276 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_147 = linalg.transpose ins(%expanded_146 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_148 = linalg.transpose ins(%arg40 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %277 = linalg.matmul ins(%collapsed_142, %transposed_148 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %278 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%277 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_149 = tensor.expand_shape %278 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_150 = linalg.transpose ins(%expanded_149 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %279 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_144, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_151 = tensor.extract_slice %transposed_144[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_152 = tensor.extract_slice %transposed_144[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %280 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_152 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_153 = tensor.concat dim(3) %280, %extracted_slice_151 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %281 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_153, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %282 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%279, %281 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %283 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_147, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_154 = tensor.extract_slice %transposed_147[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_155 = tensor.extract_slice %transposed_147[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %284 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_155 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_156 = tensor.concat dim(3) %284, %extracted_slice_154 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %285 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_156, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %286 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%283, %285 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %287 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%286 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %288 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_150 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_157 = tensor.collapse_shape %282 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_158 = tensor.collapse_shape %287 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_159 = tensor.collapse_shape %288 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %289 = "tm_tensor.attention"(%collapsed_157, %collapsed_158, %collapsed_159, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_160 = tensor.expand_shape %289 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_161 = linalg.transpose ins(%expanded_160 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_162 = linalg.transpose ins(%arg41 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_163 = tensor.collapse_shape %transposed_161 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %290 = linalg.matmul ins(%collapsed_163, %transposed_162 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %291 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%290 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_164 = tensor.expand_shape %291 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %292 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263, %expanded_164 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %293 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %294 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %295 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%294 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %296 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%295 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %297 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%296 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %298 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %299 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293, %298 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %300 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%299 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %301 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg46, %300 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_165 = linalg.transpose ins(%arg42 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_166 = tensor.collapse_shape %301 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %302 = linalg.matmul ins(%collapsed_166, %transposed_165 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %303 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%302 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_167 = tensor.expand_shape %303 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %304 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_167 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %305 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%304 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %306 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%304, %305 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %307 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%306 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_168 = linalg.transpose ins(%arg43 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %308 = linalg.matmul ins(%collapsed_166, %transposed_168 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %309 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%308 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_169 = tensor.expand_shape %309 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %310 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%307, %expanded_169 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_170 = linalg.transpose ins(%arg44 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_171 = tensor.collapse_shape %310 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %311 = linalg.matmul ins(%collapsed_171, %transposed_170 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %312 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%311 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_172 = tensor.expand_shape %312 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %313 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292, %expanded_172 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %314 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%313 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %315 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%314 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %316 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%315 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %317 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%316 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %318 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%317 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %319 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%318 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %320 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%314, %319 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %321 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %322 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg54, %321 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_173 = linalg.transpose ins(%arg47 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_174 = tensor.collapse_shape %322 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %323 = linalg.matmul ins(%collapsed_174, %transposed_173 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %324 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%323 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_175 = tensor.expand_shape %324 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_176 = linalg.transpose ins(%expanded_175 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_177 = linalg.transpose ins(%arg48 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %325 = linalg.matmul ins(%collapsed_174, %transposed_177 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %326 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%325 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_178 = tensor.expand_shape %326 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_179 = linalg.transpose ins(%expanded_178 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_180 = linalg.transpose ins(%arg49 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %327 = linalg.matmul ins(%collapsed_174, %transposed_180 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %328 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%327 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_181 = tensor.expand_shape %328 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_182 = linalg.transpose ins(%expanded_181 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %329 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_176, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_183 = tensor.extract_slice %transposed_176[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_184 = tensor.extract_slice %transposed_176[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %330 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_184 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_185 = tensor.concat dim(3) %330, %extracted_slice_183 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %331 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_185, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %332 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%329, %331 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %333 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_179, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_186 = tensor.extract_slice %transposed_179[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_187 = tensor.extract_slice %transposed_179[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %334 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_187 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_188 = tensor.concat dim(3) %334, %extracted_slice_186 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %335 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_188, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %336 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%333, %335 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %337 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%336 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %338 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_182 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_189 = tensor.collapse_shape %332 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_190 = tensor.collapse_shape %337 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_191 = tensor.collapse_shape %338 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %339 = "tm_tensor.attention"(%collapsed_189, %collapsed_190, %collapsed_191, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_192 = tensor.expand_shape %339 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_193 = linalg.transpose ins(%expanded_192 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_194 = linalg.transpose ins(%arg50 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_195 = tensor.collapse_shape %transposed_193 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %340 = linalg.matmul ins(%collapsed_195, %transposed_194 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %341 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%340 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_196 = tensor.expand_shape %341 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %342 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%313, %expanded_196 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %343 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%342 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %344 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%343 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %345 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%344 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %346 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%345 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %347 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%346 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %348 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%347 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %349 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%343, %348 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %350 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%349 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %351 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg55, %350 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_197 = linalg.transpose ins(%arg51 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_198 = tensor.collapse_shape %351 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %352 = linalg.matmul ins(%collapsed_198, %transposed_197 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %353 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%352 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_199 = tensor.expand_shape %353 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %354 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_199 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %355 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%354 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %356 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%354, %355 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %357 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%356 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_200 = linalg.transpose ins(%arg52 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %358 = linalg.matmul ins(%collapsed_198, %transposed_200 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %359 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%358 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_201 = tensor.expand_shape %359 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %360 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%357, %expanded_201 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_202 = linalg.transpose ins(%arg53 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_203 = tensor.collapse_shape %360 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %361 = linalg.matmul ins(%collapsed_203, %transposed_202 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %362 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%361 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_204 = tensor.expand_shape %362 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %363 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%342, %expanded_204 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %364 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%363 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %365 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%364 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %366 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%365 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %367 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%366 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %368 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%367 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %369 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%368 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %370 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%364, %369 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %371 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%370 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %372 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg63, %371 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_205 = linalg.transpose ins(%arg56 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_206 = tensor.collapse_shape %372 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %373 = linalg.matmul ins(%collapsed_206, %transposed_205 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %374 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%373 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_207 = tensor.expand_shape %374 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_208 = linalg.transpose ins(%expanded_207 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_209 = linalg.transpose ins(%arg57 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %375 = linalg.matmul ins(%collapsed_206, %transposed_209 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %376 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%375 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_210 = tensor.expand_shape %376 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_211 = linalg.transpose ins(%expanded_210 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_212 = linalg.transpose ins(%arg58 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %377 = linalg.matmul ins(%collapsed_206, %transposed_212 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %378 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%377 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_213 = tensor.expand_shape %378 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_214 = linalg.transpose ins(%expanded_213 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %379 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_208, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_215 = tensor.extract_slice %transposed_208[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_216 = tensor.extract_slice %transposed_208[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %380 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_216 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_217 = tensor.concat dim(3) %380, %extracted_slice_215 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %381 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_217, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %382 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%379, %381 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %383 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_211, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_218 = tensor.extract_slice %transposed_211[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_219 = tensor.extract_slice %transposed_211[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %384 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_219 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_220 = tensor.concat dim(3) %384, %extracted_slice_218 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %385 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_220, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %386 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%383, %385 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %387 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%386 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %388 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_214 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_221 = tensor.collapse_shape %382 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_222 = tensor.collapse_shape %387 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_223 = tensor.collapse_shape %388 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %389 = "tm_tensor.attention"(%collapsed_221, %collapsed_222, %collapsed_223, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_224 = tensor.expand_shape %389 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_225 = linalg.transpose ins(%expanded_224 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_226 = linalg.transpose ins(%arg59 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_227 = tensor.collapse_shape %transposed_225 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %390 = linalg.matmul ins(%collapsed_227, %transposed_226 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %391 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%390 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_228 = tensor.expand_shape %391 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %392 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%363, %expanded_228 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %393 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%392 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %394 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%393 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %395 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%394 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %396 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%395 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %397 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%396 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %398 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%397 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %399 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%393, %398 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %400 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%399 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %401 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg64, %400 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_229 = linalg.transpose ins(%arg60 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_230 = tensor.collapse_shape %401 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %402 = linalg.matmul ins(%collapsed_230, %transposed_229 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %403 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%402 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_231 = tensor.expand_shape %403 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %404 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_231 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %405 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%404 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %406 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%404, %405 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %407 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%406 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_232 = linalg.transpose ins(%arg61 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %408 = linalg.matmul ins(%collapsed_230, %transposed_232 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %409 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%408 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_233 = tensor.expand_shape %409 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %410 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%407, %expanded_233 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_234 = linalg.transpose ins(%arg62 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_235 = tensor.collapse_shape %410 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %411 = linalg.matmul ins(%collapsed_235, %transposed_234 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %412 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%411 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_236 = tensor.expand_shape %412 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %413 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%392, %expanded_236 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %414 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%413 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %415 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%414 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %416 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%415 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %417 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%416 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %418 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%417 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %419 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%418 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %420 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%414, %419 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %421 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%420 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %422 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg72, %421 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_237 = linalg.transpose ins(%arg65 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_238 = tensor.collapse_shape %422 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %423 = linalg.matmul ins(%collapsed_238, %transposed_237 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %424 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%423 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_239 = tensor.expand_shape %424 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_240 = linalg.transpose ins(%expanded_239 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_241 = linalg.transpose ins(%arg66 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %425 = linalg.matmul ins(%collapsed_238, %transposed_241 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %426 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%425 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_242 = tensor.expand_shape %426 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_243 = linalg.transpose ins(%expanded_242 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_244 = linalg.transpose ins(%arg67 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %427 = linalg.matmul ins(%collapsed_238, %transposed_244 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %428 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%427 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_245 = tensor.expand_shape %428 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_246 = linalg.transpose ins(%expanded_245 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %429 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_240, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_247 = tensor.extract_slice %transposed_240[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_248 = tensor.extract_slice %transposed_240[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %430 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_248 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_249 = tensor.concat dim(3) %430, %extracted_slice_247 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %431 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_249, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %432 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%429, %431 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %433 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_243, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_250 = tensor.extract_slice %transposed_243[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_251 = tensor.extract_slice %transposed_243[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %434 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_251 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_252 = tensor.concat dim(3) %434, %extracted_slice_250 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %435 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_252, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %436 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%433, %435 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %437 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%436 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %438 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_246 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_253 = tensor.collapse_shape %432 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_254 = tensor.collapse_shape %437 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_255 = tensor.collapse_shape %438 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %439 = "tm_tensor.attention"(%collapsed_253, %collapsed_254, %collapsed_255, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_256 = tensor.expand_shape %439 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_257 = linalg.transpose ins(%expanded_256 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_258 = linalg.transpose ins(%arg68 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_259 = tensor.collapse_shape %transposed_257 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %440 = linalg.matmul ins(%collapsed_259, %transposed_258 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %441 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%440 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_260 = tensor.expand_shape %441 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %442 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%413, %expanded_260 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %443 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%442 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %444 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%443 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %445 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%444 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %446 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%445 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %447 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%446 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %448 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%447 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %449 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%443, %448 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %450 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%449 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %451 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg73, %450 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_261 = linalg.transpose ins(%arg69 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_262 = tensor.collapse_shape %451 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %452 = linalg.matmul ins(%collapsed_262, %transposed_261 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %453 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%452 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_263 = tensor.expand_shape %453 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %454 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_263 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %455 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%454 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %456 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%454, %455 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %457 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%456 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_264 = linalg.transpose ins(%arg70 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %458 = linalg.matmul ins(%collapsed_262, %transposed_264 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %459 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%458 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_265 = tensor.expand_shape %459 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %460 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%457, %expanded_265 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_266 = linalg.transpose ins(%arg71 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_267 = tensor.collapse_shape %460 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %461 = linalg.matmul ins(%collapsed_267, %transposed_266 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %462 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%461 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_268 = tensor.expand_shape %462 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %463 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%442, %expanded_268 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %464 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%463 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %465 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%464 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %466 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%465 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %467 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%466 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %468 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%467 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %469 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%468 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %470 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%464, %469 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %471 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%470 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %472 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg81, %471 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_269 = linalg.transpose ins(%arg74 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_270 = tensor.collapse_shape %472 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %473 = linalg.matmul ins(%collapsed_270, %transposed_269 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %474 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%473 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_271 = tensor.expand_shape %474 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_272 = linalg.transpose ins(%expanded_271 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_273 = linalg.transpose ins(%arg75 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %475 = linalg.matmul ins(%collapsed_270, %transposed_273 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %476 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%475 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_274 = tensor.expand_shape %476 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_275 = linalg.transpose ins(%expanded_274 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_276 = linalg.transpose ins(%arg76 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %477 = linalg.matmul ins(%collapsed_270, %transposed_276 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %478 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%477 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_277 = tensor.expand_shape %478 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_278 = linalg.transpose ins(%expanded_277 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %479 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_272, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_279 = tensor.extract_slice %transposed_272[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_280 = tensor.extract_slice %transposed_272[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %480 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_280 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_281 = tensor.concat dim(3) %480, %extracted_slice_279 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %481 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_281, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %482 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%479, %481 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %483 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_275, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_282 = tensor.extract_slice %transposed_275[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_283 = tensor.extract_slice %transposed_275[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %484 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_283 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_284 = tensor.concat dim(3) %484, %extracted_slice_282 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %485 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_284, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %486 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%483, %485 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %487 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%486 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %488 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_278 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_285 = tensor.collapse_shape %482 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_286 = tensor.collapse_shape %487 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_287 = tensor.collapse_shape %488 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %489 = "tm_tensor.attention"(%collapsed_285, %collapsed_286, %collapsed_287, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_288 = tensor.expand_shape %489 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_289 = linalg.transpose ins(%expanded_288 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_290 = linalg.transpose ins(%arg77 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_291 = tensor.collapse_shape %transposed_289 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %490 = linalg.matmul ins(%collapsed_291, %transposed_290 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %491 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%490 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_292 = tensor.expand_shape %491 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %492 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%463, %expanded_292 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %493 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%492 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %494 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%493 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %495 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%494 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %496 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%495 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %497 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%496 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %498 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%497 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %499 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%493, %498 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %500 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%499 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %501 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg82, %500 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_293 = linalg.transpose ins(%arg78 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_294 = tensor.collapse_shape %501 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %502 = linalg.matmul ins(%collapsed_294, %transposed_293 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %503 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%502 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_295 = tensor.expand_shape %503 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %504 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_295 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %505 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%504 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %506 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%504, %505 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %507 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%506 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_296 = linalg.transpose ins(%arg79 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %508 = linalg.matmul ins(%collapsed_294, %transposed_296 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %509 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%508 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_297 = tensor.expand_shape %509 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %510 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%507, %expanded_297 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_298 = linalg.transpose ins(%arg80 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_299 = tensor.collapse_shape %510 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %511 = linalg.matmul ins(%collapsed_299, %transposed_298 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %512 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%511 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_300 = tensor.expand_shape %512 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %513 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%492, %expanded_300 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %514 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%513 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %515 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%514 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %516 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%515 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %517 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%516 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %518 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%517 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %519 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%518 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %520 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%514, %519 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %521 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%520 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %522 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg90, %521 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_301 = linalg.transpose ins(%arg83 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_302 = tensor.collapse_shape %522 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %523 = linalg.matmul ins(%collapsed_302, %transposed_301 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %524 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%523 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_303 = tensor.expand_shape %524 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_304 = linalg.transpose ins(%expanded_303 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_305 = linalg.transpose ins(%arg84 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %525 = linalg.matmul ins(%collapsed_302, %transposed_305 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %526 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%525 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_306 = tensor.expand_shape %526 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_307 = linalg.transpose ins(%expanded_306 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_308 = linalg.transpose ins(%arg85 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %527 = linalg.matmul ins(%collapsed_302, %transposed_308 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %528 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%527 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_309 = tensor.expand_shape %528 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_310 = linalg.transpose ins(%expanded_309 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %529 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_304, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_311 = tensor.extract_slice %transposed_304[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_312 = tensor.extract_slice %transposed_304[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %530 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_312 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_313 = tensor.concat dim(3) %530, %extracted_slice_311 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %531 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_313, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %532 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%529, %531 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %533 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_307, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_314 = tensor.extract_slice %transposed_307[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_315 = tensor.extract_slice %transposed_307[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %534 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_315 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_316 = tensor.concat dim(3) %534, %extracted_slice_314 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %535 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_316, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %536 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%533, %535 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %537 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%536 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %538 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_310 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_317 = tensor.collapse_shape %532 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_318 = tensor.collapse_shape %537 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_319 = tensor.collapse_shape %538 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %539 = "tm_tensor.attention"(%collapsed_317, %collapsed_318, %collapsed_319, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_320 = tensor.expand_shape %539 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_321 = linalg.transpose ins(%expanded_320 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_322 = linalg.transpose ins(%arg86 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_323 = tensor.collapse_shape %transposed_321 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %540 = linalg.matmul ins(%collapsed_323, %transposed_322 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %541 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%540 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_324 = tensor.expand_shape %541 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %542 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%513, %expanded_324 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %543 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%542 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %544 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%543 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %545 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%544 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %546 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%545 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %547 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%546 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %548 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%547 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %549 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%543, %548 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %550 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%549 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %551 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg91, %550 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_325 = linalg.transpose ins(%arg87 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_326 = tensor.collapse_shape %551 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %552 = linalg.matmul ins(%collapsed_326, %transposed_325 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %553 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%552 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_327 = tensor.expand_shape %553 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %554 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_327 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %555 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%554 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %556 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%554, %555 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %557 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%556 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_328 = linalg.transpose ins(%arg88 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %558 = linalg.matmul ins(%collapsed_326, %transposed_328 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %559 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%558 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_329 = tensor.expand_shape %559 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %560 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%557, %expanded_329 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_330 = linalg.transpose ins(%arg89 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_331 = tensor.collapse_shape %560 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %561 = linalg.matmul ins(%collapsed_331, %transposed_330 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %562 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%561 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_332 = tensor.expand_shape %562 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %563 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%542, %expanded_332 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %564 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%563 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %565 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%564 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %566 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%565 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %567 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%566 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %568 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%567 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %569 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%568 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %570 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%564, %569 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %571 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%570 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %572 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg99, %571 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_333 = linalg.transpose ins(%arg92 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_334 = tensor.collapse_shape %572 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %573 = linalg.matmul ins(%collapsed_334, %transposed_333 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %574 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%573 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_335 = tensor.expand_shape %574 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_336 = linalg.transpose ins(%expanded_335 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_337 = linalg.transpose ins(%arg93 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %575 = linalg.matmul ins(%collapsed_334, %transposed_337 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %576 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%575 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_338 = tensor.expand_shape %576 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_339 = linalg.transpose ins(%expanded_338 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_340 = linalg.transpose ins(%arg94 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %577 = linalg.matmul ins(%collapsed_334, %transposed_340 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %578 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%577 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_341 = tensor.expand_shape %578 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_342 = linalg.transpose ins(%expanded_341 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %579 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_336, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_343 = tensor.extract_slice %transposed_336[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_344 = tensor.extract_slice %transposed_336[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %580 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_344 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_345 = tensor.concat dim(3) %580, %extracted_slice_343 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %581 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_345, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %582 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%579, %581 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %583 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_339, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_346 = tensor.extract_slice %transposed_339[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_347 = tensor.extract_slice %transposed_339[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %584 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_347 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_348 = tensor.concat dim(3) %584, %extracted_slice_346 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %585 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_348, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %586 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%583, %585 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %587 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%586 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %588 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_342 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_349 = tensor.collapse_shape %582 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_350 = tensor.collapse_shape %587 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_351 = tensor.collapse_shape %588 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %589 = "tm_tensor.attention"(%collapsed_349, %collapsed_350, %collapsed_351, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_352 = tensor.expand_shape %589 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_353 = linalg.transpose ins(%expanded_352 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_354 = linalg.transpose ins(%arg95 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_355 = tensor.collapse_shape %transposed_353 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %590 = linalg.matmul ins(%collapsed_355, %transposed_354 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %591 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%590 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_356 = tensor.expand_shape %591 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %592 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%563, %expanded_356 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %593 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%592 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %594 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%593 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %595 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%594 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %596 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%595 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %597 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%596 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %598 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%597 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %599 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%593, %598 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %600 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%599 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %601 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg100, %600 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_357 = linalg.transpose ins(%arg96 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_358 = tensor.collapse_shape %601 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %602 = linalg.matmul ins(%collapsed_358, %transposed_357 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %603 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%602 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_359 = tensor.expand_shape %603 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %604 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_359 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %605 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%604 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %606 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%604, %605 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %607 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%606 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_360 = linalg.transpose ins(%arg97 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %608 = linalg.matmul ins(%collapsed_358, %transposed_360 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %609 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%608 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_361 = tensor.expand_shape %609 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %610 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%607, %expanded_361 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_362 = linalg.transpose ins(%arg98 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_363 = tensor.collapse_shape %610 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %611 = linalg.matmul ins(%collapsed_363, %transposed_362 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %612 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%611 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_364 = tensor.expand_shape %612 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %613 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%592, %expanded_364 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %614 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%613 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %615 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%614 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %616 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%615 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %617 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%616 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %618 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%617 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %619 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%618 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %620 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%614, %619 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %621 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%620 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %622 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg108, %621 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_365 = linalg.transpose ins(%arg101 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_366 = tensor.collapse_shape %622 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %623 = linalg.matmul ins(%collapsed_366, %transposed_365 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %624 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%623 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_367 = tensor.expand_shape %624 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_368 = linalg.transpose ins(%expanded_367 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_369 = linalg.transpose ins(%arg102 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %625 = linalg.matmul ins(%collapsed_366, %transposed_369 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %626 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%625 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_370 = tensor.expand_shape %626 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_371 = linalg.transpose ins(%expanded_370 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_372 = linalg.transpose ins(%arg103 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %627 = linalg.matmul ins(%collapsed_366, %transposed_372 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %628 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%627 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_373 = tensor.expand_shape %628 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_374 = linalg.transpose ins(%expanded_373 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %629 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_368, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_375 = tensor.extract_slice %transposed_368[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_376 = tensor.extract_slice %transposed_368[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %630 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_376 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_377 = tensor.concat dim(3) %630, %extracted_slice_375 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %631 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_377, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %632 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%629, %631 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %633 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_371, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_378 = tensor.extract_slice %transposed_371[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_379 = tensor.extract_slice %transposed_371[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %634 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_379 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_380 = tensor.concat dim(3) %634, %extracted_slice_378 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %635 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_380, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %636 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%633, %635 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %637 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%636 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %638 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_374 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_381 = tensor.collapse_shape %632 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_382 = tensor.collapse_shape %637 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_383 = tensor.collapse_shape %638 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %639 = "tm_tensor.attention"(%collapsed_381, %collapsed_382, %collapsed_383, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_384 = tensor.expand_shape %639 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_385 = linalg.transpose ins(%expanded_384 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_386 = linalg.transpose ins(%arg104 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_387 = tensor.collapse_shape %transposed_385 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %640 = linalg.matmul ins(%collapsed_387, %transposed_386 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %641 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%640 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_388 = tensor.expand_shape %641 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %642 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%613, %expanded_388 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %643 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%642 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %644 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%643 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %645 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%644 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %646 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%645 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %647 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%646 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %648 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%647 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %649 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%643, %648 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %650 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%649 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %651 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg109, %650 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_389 = linalg.transpose ins(%arg105 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_390 = tensor.collapse_shape %651 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %652 = linalg.matmul ins(%collapsed_390, %transposed_389 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %653 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%652 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_391 = tensor.expand_shape %653 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %654 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_391 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %655 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%654 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %656 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%654, %655 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %657 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%656 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_392 = linalg.transpose ins(%arg106 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %658 = linalg.matmul ins(%collapsed_390, %transposed_392 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %659 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%658 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_393 = tensor.expand_shape %659 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %660 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%657, %expanded_393 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_394 = linalg.transpose ins(%arg107 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_395 = tensor.collapse_shape %660 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %661 = linalg.matmul ins(%collapsed_395, %transposed_394 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %662 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%661 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_396 = tensor.expand_shape %662 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %663 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%642, %expanded_396 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %664 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%663 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %665 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%664 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %666 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%665 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %667 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%666 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %668 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%667 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %669 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%668 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %670 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%664, %669 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %671 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%670 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %672 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg117, %671 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_397 = linalg.transpose ins(%arg110 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_398 = tensor.collapse_shape %672 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %673 = linalg.matmul ins(%collapsed_398, %transposed_397 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %674 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%673 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_399 = tensor.expand_shape %674 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_400 = linalg.transpose ins(%expanded_399 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_401 = linalg.transpose ins(%arg111 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %675 = linalg.matmul ins(%collapsed_398, %transposed_401 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %676 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%675 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_402 = tensor.expand_shape %676 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_403 = linalg.transpose ins(%expanded_402 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_404 = linalg.transpose ins(%arg112 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %677 = linalg.matmul ins(%collapsed_398, %transposed_404 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %678 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%677 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_405 = tensor.expand_shape %678 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_406 = linalg.transpose ins(%expanded_405 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %679 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_400, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_407 = tensor.extract_slice %transposed_400[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_408 = tensor.extract_slice %transposed_400[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %680 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_408 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_409 = tensor.concat dim(3) %680, %extracted_slice_407 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %681 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_409, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %682 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%679, %681 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %683 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_403, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_410 = tensor.extract_slice %transposed_403[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_411 = tensor.extract_slice %transposed_403[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %684 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_411 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_412 = tensor.concat dim(3) %684, %extracted_slice_410 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %685 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_412, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %686 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%683, %685 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %687 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%686 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %688 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_406 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_413 = tensor.collapse_shape %682 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_414 = tensor.collapse_shape %687 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_415 = tensor.collapse_shape %688 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %689 = "tm_tensor.attention"(%collapsed_413, %collapsed_414, %collapsed_415, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_416 = tensor.expand_shape %689 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_417 = linalg.transpose ins(%expanded_416 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_418 = linalg.transpose ins(%arg113 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_419 = tensor.collapse_shape %transposed_417 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %690 = linalg.matmul ins(%collapsed_419, %transposed_418 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %691 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%690 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_420 = tensor.expand_shape %691 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %692 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%663, %expanded_420 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %693 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%692 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %694 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%693 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %695 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%694 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %696 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%695 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %697 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%696 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %698 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%697 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %699 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%693, %698 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %700 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%699 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %701 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg118, %700 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_421 = linalg.transpose ins(%arg114 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_422 = tensor.collapse_shape %701 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %702 = linalg.matmul ins(%collapsed_422, %transposed_421 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %703 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%702 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_423 = tensor.expand_shape %703 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %704 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_423 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %705 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%704 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %706 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%704, %705 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %707 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%706 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_424 = linalg.transpose ins(%arg115 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %708 = linalg.matmul ins(%collapsed_422, %transposed_424 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %709 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%708 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_425 = tensor.expand_shape %709 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %710 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%707, %expanded_425 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_426 = linalg.transpose ins(%arg116 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_427 = tensor.collapse_shape %710 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %711 = linalg.matmul ins(%collapsed_427, %transposed_426 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %712 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%711 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_428 = tensor.expand_shape %712 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %713 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%692, %expanded_428 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %714 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%713 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %715 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%714 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %716 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%715 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %717 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%716 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %718 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%717 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %719 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%718 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %720 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%714, %719 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %721 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%720 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %722 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg126, %721 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_429 = linalg.transpose ins(%arg119 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_430 = tensor.collapse_shape %722 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %723 = linalg.matmul ins(%collapsed_430, %transposed_429 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %724 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%723 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_431 = tensor.expand_shape %724 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_432 = linalg.transpose ins(%expanded_431 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_433 = linalg.transpose ins(%arg120 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %725 = linalg.matmul ins(%collapsed_430, %transposed_433 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %726 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%725 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_434 = tensor.expand_shape %726 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_435 = linalg.transpose ins(%expanded_434 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_436 = linalg.transpose ins(%arg121 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %727 = linalg.matmul ins(%collapsed_430, %transposed_436 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %728 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%727 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_437 = tensor.expand_shape %728 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_438 = linalg.transpose ins(%expanded_437 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %729 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_432, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_439 = tensor.extract_slice %transposed_432[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_440 = tensor.extract_slice %transposed_432[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %730 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_440 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_441 = tensor.concat dim(3) %730, %extracted_slice_439 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %731 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_441, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %732 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%729, %731 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %733 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_435, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_442 = tensor.extract_slice %transposed_435[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_443 = tensor.extract_slice %transposed_435[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %734 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_443 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_444 = tensor.concat dim(3) %734, %extracted_slice_442 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %735 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_444, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %736 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%733, %735 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %737 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%736 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %738 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_438 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_445 = tensor.collapse_shape %732 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_446 = tensor.collapse_shape %737 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_447 = tensor.collapse_shape %738 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %739 = "tm_tensor.attention"(%collapsed_445, %collapsed_446, %collapsed_447, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_448 = tensor.expand_shape %739 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_449 = linalg.transpose ins(%expanded_448 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_450 = linalg.transpose ins(%arg122 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_451 = tensor.collapse_shape %transposed_449 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %740 = linalg.matmul ins(%collapsed_451, %transposed_450 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %741 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%740 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_452 = tensor.expand_shape %741 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %742 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%713, %expanded_452 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %743 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%742 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %744 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%743 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %745 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%744 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %746 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%745 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %747 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%746 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %748 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%747 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %749 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%743, %748 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %750 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%749 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %751 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg127, %750 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_453 = linalg.transpose ins(%arg123 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_454 = tensor.collapse_shape %751 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %752 = linalg.matmul ins(%collapsed_454, %transposed_453 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %753 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%752 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_455 = tensor.expand_shape %753 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %754 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_455 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %755 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%754 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %756 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%754, %755 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %757 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%756 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_456 = linalg.transpose ins(%arg124 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %758 = linalg.matmul ins(%collapsed_454, %transposed_456 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %759 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%758 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_457 = tensor.expand_shape %759 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %760 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%757, %expanded_457 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_458 = linalg.transpose ins(%arg125 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_459 = tensor.collapse_shape %760 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %761 = linalg.matmul ins(%collapsed_459, %transposed_458 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %762 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%761 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_460 = tensor.expand_shape %762 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %763 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%742, %expanded_460 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %764 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%763 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %765 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%764 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %766 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%765 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %767 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%766 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %768 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%767 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %769 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%768 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %770 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%764, %769 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %771 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%770 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %772 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg135, %771 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_461 = linalg.transpose ins(%arg128 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_462 = tensor.collapse_shape %772 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %773 = linalg.matmul ins(%collapsed_462, %transposed_461 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %774 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%773 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_463 = tensor.expand_shape %774 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_464 = linalg.transpose ins(%expanded_463 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_465 = linalg.transpose ins(%arg129 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %775 = linalg.matmul ins(%collapsed_462, %transposed_465 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %776 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%775 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_466 = tensor.expand_shape %776 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_467 = linalg.transpose ins(%expanded_466 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_468 = linalg.transpose ins(%arg130 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %777 = linalg.matmul ins(%collapsed_462, %transposed_468 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %778 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%777 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_469 = tensor.expand_shape %778 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_470 = linalg.transpose ins(%expanded_469 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %779 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_464, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_471 = tensor.extract_slice %transposed_464[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_472 = tensor.extract_slice %transposed_464[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %780 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_472 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_473 = tensor.concat dim(3) %780, %extracted_slice_471 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %781 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_473, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %782 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%779, %781 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %783 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_467, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_474 = tensor.extract_slice %transposed_467[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_475 = tensor.extract_slice %transposed_467[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %784 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_475 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_476 = tensor.concat dim(3) %784, %extracted_slice_474 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %785 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_476, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %786 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%783, %785 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %787 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%786 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %788 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_470 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_477 = tensor.collapse_shape %782 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_478 = tensor.collapse_shape %787 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_479 = tensor.collapse_shape %788 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %789 = "tm_tensor.attention"(%collapsed_477, %collapsed_478, %collapsed_479, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_480 = tensor.expand_shape %789 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_481 = linalg.transpose ins(%expanded_480 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_482 = linalg.transpose ins(%arg131 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_483 = tensor.collapse_shape %transposed_481 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %790 = linalg.matmul ins(%collapsed_483, %transposed_482 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %791 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%790 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_484 = tensor.expand_shape %791 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %792 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%763, %expanded_484 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %793 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%792 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %794 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%793 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %795 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%794 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %796 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%795 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %797 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%796 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %798 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%797 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %799 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%793, %798 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %800 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%799 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %801 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg136, %800 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_485 = linalg.transpose ins(%arg132 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_486 = tensor.collapse_shape %801 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %802 = linalg.matmul ins(%collapsed_486, %transposed_485 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %803 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%802 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_487 = tensor.expand_shape %803 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %804 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_487 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %805 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%804 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %806 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%804, %805 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %807 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%806 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_488 = linalg.transpose ins(%arg133 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %808 = linalg.matmul ins(%collapsed_486, %transposed_488 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %809 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%808 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_489 = tensor.expand_shape %809 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %810 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%807, %expanded_489 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_490 = linalg.transpose ins(%arg134 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_491 = tensor.collapse_shape %810 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %811 = linalg.matmul ins(%collapsed_491, %transposed_490 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %812 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%811 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_492 = tensor.expand_shape %812 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %813 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%792, %expanded_492 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %814 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%813 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %815 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%814 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %816 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%815 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %817 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%816 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %818 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%817 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %819 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%818 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %820 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%814, %819 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %821 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%820 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %822 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg144, %821 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_493 = linalg.transpose ins(%arg137 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_494 = tensor.collapse_shape %822 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %823 = linalg.matmul ins(%collapsed_494, %transposed_493 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %824 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%823 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_495 = tensor.expand_shape %824 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_496 = linalg.transpose ins(%expanded_495 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_497 = linalg.transpose ins(%arg138 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %825 = linalg.matmul ins(%collapsed_494, %transposed_497 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %826 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%825 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_498 = tensor.expand_shape %826 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_499 = linalg.transpose ins(%expanded_498 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_500 = linalg.transpose ins(%arg139 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %827 = linalg.matmul ins(%collapsed_494, %transposed_500 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %828 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%827 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_501 = tensor.expand_shape %828 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_502 = linalg.transpose ins(%expanded_501 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %829 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_496, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_503 = tensor.extract_slice %transposed_496[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_504 = tensor.extract_slice %transposed_496[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %830 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_504 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_505 = tensor.concat dim(3) %830, %extracted_slice_503 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %831 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_505, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %832 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%829, %831 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %833 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_499, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_506 = tensor.extract_slice %transposed_499[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_507 = tensor.extract_slice %transposed_499[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %834 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_507 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_508 = tensor.concat dim(3) %834, %extracted_slice_506 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %835 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_508, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %836 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%833, %835 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %837 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%836 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %838 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_502 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_509 = tensor.collapse_shape %832 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_510 = tensor.collapse_shape %837 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_511 = tensor.collapse_shape %838 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %839 = "tm_tensor.attention"(%collapsed_509, %collapsed_510, %collapsed_511, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_512 = tensor.expand_shape %839 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_513 = linalg.transpose ins(%expanded_512 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_514 = linalg.transpose ins(%arg140 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_515 = tensor.collapse_shape %transposed_513 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %840 = linalg.matmul ins(%collapsed_515, %transposed_514 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %841 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%840 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_516 = tensor.expand_shape %841 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %842 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%813, %expanded_516 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %843 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%842 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %844 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%843 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %845 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%844 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %846 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%845 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %847 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%846 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %848 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%847 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %849 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%843, %848 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %850 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%849 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %851 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg145, %850 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_517 = linalg.transpose ins(%arg141 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_518 = tensor.collapse_shape %851 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %852 = linalg.matmul ins(%collapsed_518, %transposed_517 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %853 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%852 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_519 = tensor.expand_shape %853 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %854 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_519 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %855 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%854 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %856 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%854, %855 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %857 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%856 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_520 = linalg.transpose ins(%arg142 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %858 = linalg.matmul ins(%collapsed_518, %transposed_520 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %859 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%858 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_521 = tensor.expand_shape %859 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %860 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%857, %expanded_521 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_522 = linalg.transpose ins(%arg143 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_523 = tensor.collapse_shape %860 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %861 = linalg.matmul ins(%collapsed_523, %transposed_522 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %862 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%861 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_524 = tensor.expand_shape %862 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %863 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%842, %expanded_524 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %864 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%863 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %865 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%864 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %866 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%865 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %867 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%866 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %868 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%867 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %869 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%868 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %870 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%864, %869 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %871 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%870 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %872 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg153, %871 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_525 = linalg.transpose ins(%arg146 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_526 = tensor.collapse_shape %872 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %873 = linalg.matmul ins(%collapsed_526, %transposed_525 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %874 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%873 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_527 = tensor.expand_shape %874 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_528 = linalg.transpose ins(%expanded_527 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_529 = linalg.transpose ins(%arg147 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %875 = linalg.matmul ins(%collapsed_526, %transposed_529 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %876 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%875 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_530 = tensor.expand_shape %876 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_531 = linalg.transpose ins(%expanded_530 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_532 = linalg.transpose ins(%arg148 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %877 = linalg.matmul ins(%collapsed_526, %transposed_532 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %878 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%877 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_533 = tensor.expand_shape %878 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_534 = linalg.transpose ins(%expanded_533 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %879 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_528, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_535 = tensor.extract_slice %transposed_528[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_536 = tensor.extract_slice %transposed_528[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %880 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_536 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_537 = tensor.concat dim(3) %880, %extracted_slice_535 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %881 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_537, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %882 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%879, %881 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %883 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_531, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_538 = tensor.extract_slice %transposed_531[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_539 = tensor.extract_slice %transposed_531[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %884 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_539 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_540 = tensor.concat dim(3) %884, %extracted_slice_538 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %885 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_540, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %886 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%883, %885 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %887 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%886 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %888 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_534 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_541 = tensor.collapse_shape %882 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_542 = tensor.collapse_shape %887 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_543 = tensor.collapse_shape %888 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %889 = "tm_tensor.attention"(%collapsed_541, %collapsed_542, %collapsed_543, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_544 = tensor.expand_shape %889 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_545 = linalg.transpose ins(%expanded_544 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_546 = linalg.transpose ins(%arg149 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_547 = tensor.collapse_shape %transposed_545 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %890 = linalg.matmul ins(%collapsed_547, %transposed_546 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %891 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%890 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_548 = tensor.expand_shape %891 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %892 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%863, %expanded_548 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %893 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%892 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %894 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%893 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %895 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%894 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %896 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%895 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %897 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%896 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %898 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%897 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %899 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%893, %898 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %900 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%899 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %901 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg154, %900 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_549 = linalg.transpose ins(%arg150 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_550 = tensor.collapse_shape %901 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %902 = linalg.matmul ins(%collapsed_550, %transposed_549 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %903 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%902 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_551 = tensor.expand_shape %903 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %904 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_551 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %905 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%904 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %906 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%904, %905 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %907 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%906 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_552 = linalg.transpose ins(%arg151 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %908 = linalg.matmul ins(%collapsed_550, %transposed_552 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %909 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%908 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_553 = tensor.expand_shape %909 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %910 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%907, %expanded_553 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_554 = linalg.transpose ins(%arg152 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_555 = tensor.collapse_shape %910 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %911 = linalg.matmul ins(%collapsed_555, %transposed_554 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %912 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%911 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_556 = tensor.expand_shape %912 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %913 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%892, %expanded_556 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %914 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%913 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %915 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%914 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %916 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%915 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %917 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%916 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %918 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%917 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %919 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%918 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %920 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%914, %919 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %921 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%920 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %922 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg162, %921 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_557 = linalg.transpose ins(%arg155 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_558 = tensor.collapse_shape %922 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %923 = linalg.matmul ins(%collapsed_558, %transposed_557 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %924 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%923 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_559 = tensor.expand_shape %924 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_560 = linalg.transpose ins(%expanded_559 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_561 = linalg.transpose ins(%arg156 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %925 = linalg.matmul ins(%collapsed_558, %transposed_561 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %926 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%925 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_562 = tensor.expand_shape %926 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_563 = linalg.transpose ins(%expanded_562 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_564 = linalg.transpose ins(%arg157 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %927 = linalg.matmul ins(%collapsed_558, %transposed_564 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %928 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%927 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_565 = tensor.expand_shape %928 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_566 = linalg.transpose ins(%expanded_565 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %929 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_560, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_567 = tensor.extract_slice %transposed_560[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_568 = tensor.extract_slice %transposed_560[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %930 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_568 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_569 = tensor.concat dim(3) %930, %extracted_slice_567 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %931 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_569, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %932 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%929, %931 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %933 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_563, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_570 = tensor.extract_slice %transposed_563[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_571 = tensor.extract_slice %transposed_563[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %934 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_571 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_572 = tensor.concat dim(3) %934, %extracted_slice_570 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %935 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_572, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %936 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%933, %935 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %937 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%936 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %938 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_566 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_573 = tensor.collapse_shape %932 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_574 = tensor.collapse_shape %937 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_575 = tensor.collapse_shape %938 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %939 = "tm_tensor.attention"(%collapsed_573, %collapsed_574, %collapsed_575, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_576 = tensor.expand_shape %939 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_577 = linalg.transpose ins(%expanded_576 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_578 = linalg.transpose ins(%arg158 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_579 = tensor.collapse_shape %transposed_577 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %940 = linalg.matmul ins(%collapsed_579, %transposed_578 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %941 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%940 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_580 = tensor.expand_shape %941 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %942 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%913, %expanded_580 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %943 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%942 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %944 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%943 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %945 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%944 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %946 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%945 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %947 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%946 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %948 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%947 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %949 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%943, %948 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %950 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%949 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %951 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg163, %950 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_581 = linalg.transpose ins(%arg159 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_582 = tensor.collapse_shape %951 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %952 = linalg.matmul ins(%collapsed_582, %transposed_581 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %953 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%952 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_583 = tensor.expand_shape %953 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %954 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_583 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %955 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%954 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %956 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%954, %955 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %957 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%956 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_584 = linalg.transpose ins(%arg160 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %958 = linalg.matmul ins(%collapsed_582, %transposed_584 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %959 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%958 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_585 = tensor.expand_shape %959 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %960 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%957, %expanded_585 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_586 = linalg.transpose ins(%arg161 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_587 = tensor.collapse_shape %960 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %961 = linalg.matmul ins(%collapsed_587, %transposed_586 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %962 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%961 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_588 = tensor.expand_shape %962 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %963 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%942, %expanded_588 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %964 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%963 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %965 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%964 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %966 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%965 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %967 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%966 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %968 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%967 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %969 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%968 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %970 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%964, %969 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %971 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%970 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %972 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg171, %971 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_589 = linalg.transpose ins(%arg164 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_590 = tensor.collapse_shape %972 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %973 = linalg.matmul ins(%collapsed_590, %transposed_589 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %974 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%973 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_591 = tensor.expand_shape %974 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_592 = linalg.transpose ins(%expanded_591 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_593 = linalg.transpose ins(%arg165 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %975 = linalg.matmul ins(%collapsed_590, %transposed_593 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %976 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%975 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_594 = tensor.expand_shape %976 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_595 = linalg.transpose ins(%expanded_594 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_596 = linalg.transpose ins(%arg166 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %977 = linalg.matmul ins(%collapsed_590, %transposed_596 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %978 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%977 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_597 = tensor.expand_shape %978 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_598 = linalg.transpose ins(%expanded_597 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %979 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_592, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_599 = tensor.extract_slice %transposed_592[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_600 = tensor.extract_slice %transposed_592[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %980 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_600 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_601 = tensor.concat dim(3) %980, %extracted_slice_599 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %981 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_601, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %982 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%979, %981 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %983 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_595, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_602 = tensor.extract_slice %transposed_595[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_603 = tensor.extract_slice %transposed_595[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %984 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_603 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_604 = tensor.concat dim(3) %984, %extracted_slice_602 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %985 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_604, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %986 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%983, %985 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %987 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%986 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %988 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_598 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_605 = tensor.collapse_shape %982 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_606 = tensor.collapse_shape %987 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_607 = tensor.collapse_shape %988 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %989 = "tm_tensor.attention"(%collapsed_605, %collapsed_606, %collapsed_607, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_608 = tensor.expand_shape %989 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_609 = linalg.transpose ins(%expanded_608 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_610 = linalg.transpose ins(%arg167 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_611 = tensor.collapse_shape %transposed_609 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %990 = linalg.matmul ins(%collapsed_611, %transposed_610 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %991 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%990 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_612 = tensor.expand_shape %991 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %992 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%963, %expanded_612 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %993 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%992 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %994 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%993 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %995 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%994 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %996 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%995 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %997 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%996 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %998 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%997 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %999 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%993, %998 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1000 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%999 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1001 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg172, %1000 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_613 = linalg.transpose ins(%arg168 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_614 = tensor.collapse_shape %1001 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %1002 = linalg.matmul ins(%collapsed_614, %transposed_613 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %1003 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1002 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_615 = tensor.expand_shape %1003 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %1004 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_615 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %1005 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1004 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %1006 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1004, %1005 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %1007 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1006 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_616 = linalg.transpose ins(%arg169 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %1008 = linalg.matmul ins(%collapsed_614, %transposed_616 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %1009 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1008 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_617 = tensor.expand_shape %1009 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %1010 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1007, %expanded_617 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_618 = linalg.transpose ins(%arg170 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_619 = tensor.collapse_shape %1010 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %1011 = linalg.matmul ins(%collapsed_619, %transposed_618 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1012 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1011 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_620 = tensor.expand_shape %1012 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %1013 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%992, %expanded_620 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1014 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1013 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1015 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1014 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1016 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1015 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1017 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1016 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1018 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1017 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %1019 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1018 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1020 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1014, %1019 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1021 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1020 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1022 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg180, %1021 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_621 = linalg.transpose ins(%arg173 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_622 = tensor.collapse_shape %1022 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %1023 = linalg.matmul ins(%collapsed_622, %transposed_621 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1024 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1023 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_623 = tensor.expand_shape %1024 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_624 = linalg.transpose ins(%expanded_623 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_625 = linalg.transpose ins(%arg174 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1025 = linalg.matmul ins(%collapsed_622, %transposed_625 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %1026 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1025 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_626 = tensor.expand_shape %1026 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_627 = linalg.transpose ins(%expanded_626 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_628 = linalg.transpose ins(%arg175 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1027 = linalg.matmul ins(%collapsed_622, %transposed_628 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %1028 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1027 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_629 = tensor.expand_shape %1028 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_630 = linalg.transpose ins(%expanded_629 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %1029 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_624, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_631 = tensor.extract_slice %transposed_624[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_632 = tensor.extract_slice %transposed_624[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %1030 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_632 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_633 = tensor.concat dim(3) %1030, %extracted_slice_631 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %1031 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_633, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %1032 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1029, %1031 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %1033 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_627, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_634 = tensor.extract_slice %transposed_627[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_635 = tensor.extract_slice %transposed_627[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %1034 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_635 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_636 = tensor.concat dim(3) %1034, %extracted_slice_634 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %1035 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_636, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %1036 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1033, %1035 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %1037 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1036 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %1038 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_630 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_637 = tensor.collapse_shape %1032 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_638 = tensor.collapse_shape %1037 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_639 = tensor.collapse_shape %1038 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %1039 = "tm_tensor.attention"(%collapsed_637, %collapsed_638, %collapsed_639, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_640 = tensor.expand_shape %1039 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_641 = linalg.transpose ins(%expanded_640 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_642 = linalg.transpose ins(%arg176 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_643 = tensor.collapse_shape %transposed_641 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %1040 = linalg.matmul ins(%collapsed_643, %transposed_642 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1041 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1040 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_644 = tensor.expand_shape %1041 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %1042 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1013, %expanded_644 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1043 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1042 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1044 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1043 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1045 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1044 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1046 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1045 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1047 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1046 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %1048 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1047 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1049 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1043, %1048 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1050 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1049 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1051 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg181, %1050 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_645 = linalg.transpose ins(%arg177 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_646 = tensor.collapse_shape %1051 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %1052 = linalg.matmul ins(%collapsed_646, %transposed_645 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %1053 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1052 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_647 = tensor.expand_shape %1053 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %1054 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_647 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %1055 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1054 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %1056 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1054, %1055 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %1057 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1056 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_648 = linalg.transpose ins(%arg178 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %1058 = linalg.matmul ins(%collapsed_646, %transposed_648 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %1059 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1058 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_649 = tensor.expand_shape %1059 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %1060 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1057, %expanded_649 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_650 = linalg.transpose ins(%arg179 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_651 = tensor.collapse_shape %1060 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %1061 = linalg.matmul ins(%collapsed_651, %transposed_650 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1062 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1061 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_652 = tensor.expand_shape %1062 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %1063 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1042, %expanded_652 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1064 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1063 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1065 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1064 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1066 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1065 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1067 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1066 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1068 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1067 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %1069 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1068 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1070 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1064, %1069 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1071 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1070 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1072 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg189, %1071 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_653 = linalg.transpose ins(%arg182 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_654 = tensor.collapse_shape %1072 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %1073 = linalg.matmul ins(%collapsed_654, %transposed_653 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1074 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1073 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_655 = tensor.expand_shape %1074 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_656 = linalg.transpose ins(%expanded_655 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_657 = linalg.transpose ins(%arg183 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1075 = linalg.matmul ins(%collapsed_654, %transposed_657 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %1076 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1075 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_658 = tensor.expand_shape %1076 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_659 = linalg.transpose ins(%expanded_658 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_660 = linalg.transpose ins(%arg184 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1077 = linalg.matmul ins(%collapsed_654, %transposed_660 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %1078 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1077 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_661 = tensor.expand_shape %1078 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_662 = linalg.transpose ins(%expanded_661 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %1079 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_656, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_663 = tensor.extract_slice %transposed_656[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_664 = tensor.extract_slice %transposed_656[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %1080 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_664 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_665 = tensor.concat dim(3) %1080, %extracted_slice_663 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %1081 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_665, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %1082 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1079, %1081 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %1083 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_659, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_666 = tensor.extract_slice %transposed_659[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_667 = tensor.extract_slice %transposed_659[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %1084 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_667 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_668 = tensor.concat dim(3) %1084, %extracted_slice_666 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %1085 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_668, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %1086 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1083, %1085 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %1087 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1086 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %1088 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_662 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_669 = tensor.collapse_shape %1082 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_670 = tensor.collapse_shape %1087 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_671 = tensor.collapse_shape %1088 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %1089 = "tm_tensor.attention"(%collapsed_669, %collapsed_670, %collapsed_671, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_672 = tensor.expand_shape %1089 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_673 = linalg.transpose ins(%expanded_672 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_674 = linalg.transpose ins(%arg185 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_675 = tensor.collapse_shape %transposed_673 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %1090 = linalg.matmul ins(%collapsed_675, %transposed_674 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1091 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1090 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_676 = tensor.expand_shape %1091 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %1092 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1063, %expanded_676 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1093 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1092 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1094 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1093 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1095 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1094 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1096 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1095 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1097 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1096 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %1098 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1097 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1099 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1093, %1098 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1099 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1101 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg190, %1100 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_677 = linalg.transpose ins(%arg186 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_678 = tensor.collapse_shape %1101 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %1102 = linalg.matmul ins(%collapsed_678, %transposed_677 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %1103 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1102 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_679 = tensor.expand_shape %1103 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %1104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_679 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %1105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1104 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %1106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1104, %1105 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %1107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1106 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_680 = linalg.transpose ins(%arg187 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %1108 = linalg.matmul ins(%collapsed_678, %transposed_680 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %1109 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1108 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_681 = tensor.expand_shape %1109 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %1110 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1107, %expanded_681 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_682 = linalg.transpose ins(%arg188 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_683 = tensor.collapse_shape %1110 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %1111 = linalg.matmul ins(%collapsed_683, %transposed_682 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1112 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1111 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_684 = tensor.expand_shape %1112 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %1113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1092, %expanded_684 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1113 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1114 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1116 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1115 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1116 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1117 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %1119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1118 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1120 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1114, %1119 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1120 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1122 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg198, %1121 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_685 = linalg.transpose ins(%arg191 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_686 = tensor.collapse_shape %1122 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %1123 = linalg.matmul ins(%collapsed_686, %transposed_685 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1124 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1123 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_687 = tensor.expand_shape %1124 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_688 = linalg.transpose ins(%expanded_687 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_689 = linalg.transpose ins(%arg192 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1125 = linalg.matmul ins(%collapsed_686, %transposed_689 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %1126 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1125 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_690 = tensor.expand_shape %1126 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_691 = linalg.transpose ins(%expanded_690 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_692 = linalg.transpose ins(%arg193 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1127 = linalg.matmul ins(%collapsed_686, %transposed_692 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %1128 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1127 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_693 = tensor.expand_shape %1128 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_694 = linalg.transpose ins(%expanded_693 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %1129 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_688, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_695 = tensor.extract_slice %transposed_688[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_696 = tensor.extract_slice %transposed_688[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %1130 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_696 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_697 = tensor.concat dim(3) %1130, %extracted_slice_695 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %1131 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_697, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %1132 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1129, %1131 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %1133 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_691, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_698 = tensor.extract_slice %transposed_691[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_699 = tensor.extract_slice %transposed_691[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %1134 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_699 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_700 = tensor.concat dim(3) %1134, %extracted_slice_698 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %1135 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_700, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %1136 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1133, %1135 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %1137 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1136 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %1138 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_694 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_701 = tensor.collapse_shape %1132 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_702 = tensor.collapse_shape %1137 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_703 = tensor.collapse_shape %1138 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %1139 = "tm_tensor.attention"(%collapsed_701, %collapsed_702, %collapsed_703, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_704 = tensor.expand_shape %1139 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_705 = linalg.transpose ins(%expanded_704 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_706 = linalg.transpose ins(%arg194 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_707 = tensor.collapse_shape %transposed_705 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %1140 = linalg.matmul ins(%collapsed_707, %transposed_706 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1141 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1140 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_708 = tensor.expand_shape %1141 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %1142 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1113, %expanded_708 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1142 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1143 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1145 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1144 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1145 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1146 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %1148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1147 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1149 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1143, %1148 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1149 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1151 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg199, %1150 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_709 = linalg.transpose ins(%arg195 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_710 = tensor.collapse_shape %1151 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %1152 = linalg.matmul ins(%collapsed_710, %transposed_709 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %1153 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1152 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_711 = tensor.expand_shape %1153 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %1154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_711 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %1155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1154 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %1156 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1154, %1155 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %1157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1156 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_712 = linalg.transpose ins(%arg196 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %1158 = linalg.matmul ins(%collapsed_710, %transposed_712 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %1159 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1158 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_713 = tensor.expand_shape %1159 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %1160 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1157, %expanded_713 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_714 = linalg.transpose ins(%arg197 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_715 = tensor.collapse_shape %1160 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %1161 = linalg.matmul ins(%collapsed_715, %transposed_714 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1162 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1161 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_716 = tensor.expand_shape %1162 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %1163 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1142, %expanded_716 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1163 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1164 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1166 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1165 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1166 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1167 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %1169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1168 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1170 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1164, %1169 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1170 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1172 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg207, %1171 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_717 = linalg.transpose ins(%arg200 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_718 = tensor.collapse_shape %1172 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %1173 = linalg.matmul ins(%collapsed_718, %transposed_717 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1174 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1173 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_719 = tensor.expand_shape %1174 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_720 = linalg.transpose ins(%expanded_719 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_721 = linalg.transpose ins(%arg201 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1175 = linalg.matmul ins(%collapsed_718, %transposed_721 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %1176 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1175 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_722 = tensor.expand_shape %1176 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_723 = linalg.transpose ins(%expanded_722 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_724 = linalg.transpose ins(%arg202 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1177 = linalg.matmul ins(%collapsed_718, %transposed_724 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %1178 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1177 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_725 = tensor.expand_shape %1178 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_726 = linalg.transpose ins(%expanded_725 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %1179 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_720, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_727 = tensor.extract_slice %transposed_720[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_728 = tensor.extract_slice %transposed_720[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %1180 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_728 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_729 = tensor.concat dim(3) %1180, %extracted_slice_727 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %1181 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_729, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %1182 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1179, %1181 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %1183 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_723, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_730 = tensor.extract_slice %transposed_723[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_731 = tensor.extract_slice %transposed_723[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %1184 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_731 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_732 = tensor.concat dim(3) %1184, %extracted_slice_730 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %1185 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_732, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %1186 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1183, %1185 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %1187 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1186 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %1188 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_726 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_733 = tensor.collapse_shape %1182 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_734 = tensor.collapse_shape %1187 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_735 = tensor.collapse_shape %1188 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %1189 = "tm_tensor.attention"(%collapsed_733, %collapsed_734, %collapsed_735, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_736 = tensor.expand_shape %1189 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_737 = linalg.transpose ins(%expanded_736 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_738 = linalg.transpose ins(%arg203 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_739 = tensor.collapse_shape %transposed_737 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %1190 = linalg.matmul ins(%collapsed_739, %transposed_738 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1191 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1190 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_740 = tensor.expand_shape %1191 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %1192 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1163, %expanded_740 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1193 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1192 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1193 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1195 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1194 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1196 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1195 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1197 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1196 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %1198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1197 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1199 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1193, %1198 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1200 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1199 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1201 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg208, %1200 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_741 = linalg.transpose ins(%arg204 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_742 = tensor.collapse_shape %1201 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %1202 = linalg.matmul ins(%collapsed_742, %transposed_741 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %1203 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1202 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_743 = tensor.expand_shape %1203 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %1204 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_743 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %1205 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1204 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %1206 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1204, %1205 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %1207 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1206 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_744 = linalg.transpose ins(%arg205 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %1208 = linalg.matmul ins(%collapsed_742, %transposed_744 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %1209 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1208 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_745 = tensor.expand_shape %1209 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %1210 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1207, %expanded_745 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_746 = linalg.transpose ins(%arg206 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_747 = tensor.collapse_shape %1210 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %1211 = linalg.matmul ins(%collapsed_747, %transposed_746 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1212 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1211 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_748 = tensor.expand_shape %1212 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %1213 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1192, %expanded_748 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1214 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1213 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1214 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1216 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1215 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1216 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1218 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1217 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %1219 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1218 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1220 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1214, %1219 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1221 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1220 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1222 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg216, %1221 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_749 = linalg.transpose ins(%arg209 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_750 = tensor.collapse_shape %1222 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %1223 = linalg.matmul ins(%collapsed_750, %transposed_749 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1224 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1223 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_751 = tensor.expand_shape %1224 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_752 = linalg.transpose ins(%expanded_751 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_753 = linalg.transpose ins(%arg210 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1225 = linalg.matmul ins(%collapsed_750, %transposed_753 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %1226 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1225 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_754 = tensor.expand_shape %1226 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_755 = linalg.transpose ins(%expanded_754 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_756 = linalg.transpose ins(%arg211 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1227 = linalg.matmul ins(%collapsed_750, %transposed_756 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %1228 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1227 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_757 = tensor.expand_shape %1228 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_758 = linalg.transpose ins(%expanded_757 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %1229 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_752, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_759 = tensor.extract_slice %transposed_752[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_760 = tensor.extract_slice %transposed_752[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %1230 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_760 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_761 = tensor.concat dim(3) %1230, %extracted_slice_759 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %1231 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_761, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %1232 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1229, %1231 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %1233 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_755, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_762 = tensor.extract_slice %transposed_755[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_763 = tensor.extract_slice %transposed_755[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %1234 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_763 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_764 = tensor.concat dim(3) %1234, %extracted_slice_762 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %1235 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_764, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %1236 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1233, %1235 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %1237 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1236 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %1238 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_758 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_765 = tensor.collapse_shape %1232 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_766 = tensor.collapse_shape %1237 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_767 = tensor.collapse_shape %1238 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %1239 = "tm_tensor.attention"(%collapsed_765, %collapsed_766, %collapsed_767, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_768 = tensor.expand_shape %1239 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_769 = linalg.transpose ins(%expanded_768 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_770 = linalg.transpose ins(%arg212 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_771 = tensor.collapse_shape %transposed_769 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %1240 = linalg.matmul ins(%collapsed_771, %transposed_770 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1241 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1240 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_772 = tensor.expand_shape %1241 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %1242 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1213, %expanded_772 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1243 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1242 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1244 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1243 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1245 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1244 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1246 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1245 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1247 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1246 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %1248 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1247 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1249 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1243, %1248 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1250 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1249 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1251 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg217, %1250 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_773 = linalg.transpose ins(%arg213 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_774 = tensor.collapse_shape %1251 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %1252 = linalg.matmul ins(%collapsed_774, %transposed_773 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %1253 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1252 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_775 = tensor.expand_shape %1253 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %1254 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_775 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %1255 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1254 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %1256 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1254, %1255 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %1257 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1256 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_776 = linalg.transpose ins(%arg214 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %1258 = linalg.matmul ins(%collapsed_774, %transposed_776 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %1259 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1258 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_777 = tensor.expand_shape %1259 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %1260 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1257, %expanded_777 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_778 = linalg.transpose ins(%arg215 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_779 = tensor.collapse_shape %1260 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %1261 = linalg.matmul ins(%collapsed_779, %transposed_778 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1262 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1261 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_780 = tensor.expand_shape %1262 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %1263 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1242, %expanded_780 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1264 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1263 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1265 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1264 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1266 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1265 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1267 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1266 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1268 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1267 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %1269 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1268 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1270 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1264, %1269 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1271 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1270 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1272 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg225, %1271 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_781 = linalg.transpose ins(%arg218 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_782 = tensor.collapse_shape %1272 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %1273 = linalg.matmul ins(%collapsed_782, %transposed_781 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1274 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1273 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_783 = tensor.expand_shape %1274 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_784 = linalg.transpose ins(%expanded_783 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_785 = linalg.transpose ins(%arg219 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1275 = linalg.matmul ins(%collapsed_782, %transposed_785 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %1276 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1275 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_786 = tensor.expand_shape %1276 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_787 = linalg.transpose ins(%expanded_786 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_788 = linalg.transpose ins(%arg220 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1277 = linalg.matmul ins(%collapsed_782, %transposed_788 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %1278 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1277 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_789 = tensor.expand_shape %1278 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_790 = linalg.transpose ins(%expanded_789 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %1279 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_784, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_791 = tensor.extract_slice %transposed_784[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_792 = tensor.extract_slice %transposed_784[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %1280 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_792 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_793 = tensor.concat dim(3) %1280, %extracted_slice_791 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %1281 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_793, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %1282 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1279, %1281 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %1283 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_787, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_794 = tensor.extract_slice %transposed_787[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_795 = tensor.extract_slice %transposed_787[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %1284 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_795 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_796 = tensor.concat dim(3) %1284, %extracted_slice_794 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %1285 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_796, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %1286 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1283, %1285 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %1287 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1286 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %1288 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_790 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_797 = tensor.collapse_shape %1282 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_798 = tensor.collapse_shape %1287 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_799 = tensor.collapse_shape %1288 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %1289 = "tm_tensor.attention"(%collapsed_797, %collapsed_798, %collapsed_799, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_800 = tensor.expand_shape %1289 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_801 = linalg.transpose ins(%expanded_800 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_802 = linalg.transpose ins(%arg221 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_803 = tensor.collapse_shape %transposed_801 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %1290 = linalg.matmul ins(%collapsed_803, %transposed_802 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1291 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1290 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_804 = tensor.expand_shape %1291 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %1292 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1263, %expanded_804 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1293 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1292 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1294 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1293 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1295 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1294 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1296 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1295 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1297 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1296 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %1298 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1297 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1299 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1293, %1298 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1300 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1299 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1301 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg226, %1300 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_805 = linalg.transpose ins(%arg222 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_806 = tensor.collapse_shape %1301 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %1302 = linalg.matmul ins(%collapsed_806, %transposed_805 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %1303 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1302 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_807 = tensor.expand_shape %1303 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %1304 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_807 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %1305 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1304 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %1306 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1304, %1305 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %1307 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1306 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_808 = linalg.transpose ins(%arg223 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %1308 = linalg.matmul ins(%collapsed_806, %transposed_808 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %1309 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1308 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_809 = tensor.expand_shape %1309 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %1310 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1307, %expanded_809 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_810 = linalg.transpose ins(%arg224 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_811 = tensor.collapse_shape %1310 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %1311 = linalg.matmul ins(%collapsed_811, %transposed_810 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1312 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1311 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_812 = tensor.expand_shape %1312 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %1313 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1292, %expanded_812 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1314 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1313 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1315 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1314 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1316 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1315 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1317 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1316 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1318 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1317 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %1319 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1318 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1320 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1314, %1319 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1321 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1320 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1322 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg234, %1321 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_813 = linalg.transpose ins(%arg227 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_814 = tensor.collapse_shape %1322 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %1323 = linalg.matmul ins(%collapsed_814, %transposed_813 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1324 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1323 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_815 = tensor.expand_shape %1324 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_816 = linalg.transpose ins(%expanded_815 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_817 = linalg.transpose ins(%arg228 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1325 = linalg.matmul ins(%collapsed_814, %transposed_817 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %1326 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1325 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_818 = tensor.expand_shape %1326 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_819 = linalg.transpose ins(%expanded_818 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_820 = linalg.transpose ins(%arg229 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1327 = linalg.matmul ins(%collapsed_814, %transposed_820 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %1328 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1327 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_821 = tensor.expand_shape %1328 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_822 = linalg.transpose ins(%expanded_821 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %1329 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_816, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_823 = tensor.extract_slice %transposed_816[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_824 = tensor.extract_slice %transposed_816[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %1330 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_824 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_825 = tensor.concat dim(3) %1330, %extracted_slice_823 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %1331 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_825, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %1332 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1329, %1331 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %1333 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_819, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_826 = tensor.extract_slice %transposed_819[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_827 = tensor.extract_slice %transposed_819[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %1334 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_827 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_828 = tensor.concat dim(3) %1334, %extracted_slice_826 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %1335 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_828, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %1336 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1333, %1335 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %1337 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1336 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %1338 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_822 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_829 = tensor.collapse_shape %1332 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_830 = tensor.collapse_shape %1337 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_831 = tensor.collapse_shape %1338 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %1339 = "tm_tensor.attention"(%collapsed_829, %collapsed_830, %collapsed_831, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_832 = tensor.expand_shape %1339 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_833 = linalg.transpose ins(%expanded_832 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_834 = linalg.transpose ins(%arg230 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_835 = tensor.collapse_shape %transposed_833 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %1340 = linalg.matmul ins(%collapsed_835, %transposed_834 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1341 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1340 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_836 = tensor.expand_shape %1341 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %1342 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1313, %expanded_836 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1343 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1342 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1344 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1343 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1345 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1344 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1346 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1345 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1347 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1346 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %1348 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1347 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1349 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1343, %1348 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1350 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1349 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1351 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg235, %1350 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_837 = linalg.transpose ins(%arg231 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_838 = tensor.collapse_shape %1351 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %1352 = linalg.matmul ins(%collapsed_838, %transposed_837 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %1353 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1352 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_839 = tensor.expand_shape %1353 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %1354 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_839 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %1355 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1354 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %1356 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1354, %1355 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %1357 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1356 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_840 = linalg.transpose ins(%arg232 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %1358 = linalg.matmul ins(%collapsed_838, %transposed_840 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %1359 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1358 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_841 = tensor.expand_shape %1359 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %1360 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1357, %expanded_841 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_842 = linalg.transpose ins(%arg233 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_843 = tensor.collapse_shape %1360 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %1361 = linalg.matmul ins(%collapsed_843, %transposed_842 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1362 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1361 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_844 = tensor.expand_shape %1362 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %1363 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1342, %expanded_844 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1364 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1363 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1365 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1364 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1366 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1365 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1367 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1366 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1368 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1367 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %1369 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1368 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1370 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1364, %1369 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1371 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1370 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1372 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg243, %1371 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_845 = linalg.transpose ins(%arg236 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_846 = tensor.collapse_shape %1372 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %1373 = linalg.matmul ins(%collapsed_846, %transposed_845 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1374 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1373 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_847 = tensor.expand_shape %1374 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_848 = linalg.transpose ins(%expanded_847 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_849 = linalg.transpose ins(%arg237 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1375 = linalg.matmul ins(%collapsed_846, %transposed_849 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %1376 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1375 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_850 = tensor.expand_shape %1376 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_851 = linalg.transpose ins(%expanded_850 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_852 = linalg.transpose ins(%arg238 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1377 = linalg.matmul ins(%collapsed_846, %transposed_852 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %1378 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1377 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_853 = tensor.expand_shape %1378 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_854 = linalg.transpose ins(%expanded_853 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %1379 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_848, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_855 = tensor.extract_slice %transposed_848[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_856 = tensor.extract_slice %transposed_848[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %1380 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_856 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_857 = tensor.concat dim(3) %1380, %extracted_slice_855 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %1381 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_857, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %1382 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1379, %1381 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %1383 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_851, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_858 = tensor.extract_slice %transposed_851[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_859 = tensor.extract_slice %transposed_851[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %1384 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_859 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_860 = tensor.concat dim(3) %1384, %extracted_slice_858 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %1385 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_860, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %1386 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1383, %1385 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %1387 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1386 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %1388 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_854 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_861 = tensor.collapse_shape %1382 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_862 = tensor.collapse_shape %1387 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_863 = tensor.collapse_shape %1388 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %1389 = "tm_tensor.attention"(%collapsed_861, %collapsed_862, %collapsed_863, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_864 = tensor.expand_shape %1389 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_865 = linalg.transpose ins(%expanded_864 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_866 = linalg.transpose ins(%arg239 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_867 = tensor.collapse_shape %transposed_865 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %1390 = linalg.matmul ins(%collapsed_867, %transposed_866 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1391 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1390 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_868 = tensor.expand_shape %1391 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %1392 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1363, %expanded_868 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1393 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1392 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1394 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1393 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1395 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1394 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1396 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1395 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1397 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1396 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %1398 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1397 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1399 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1393, %1398 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1400 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1399 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1401 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg244, %1400 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_869 = linalg.transpose ins(%arg240 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_870 = tensor.collapse_shape %1401 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %1402 = linalg.matmul ins(%collapsed_870, %transposed_869 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %1403 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1402 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_871 = tensor.expand_shape %1403 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %1404 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_871 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %1405 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1404 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %1406 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1404, %1405 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %1407 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1406 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_872 = linalg.transpose ins(%arg241 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %1408 = linalg.matmul ins(%collapsed_870, %transposed_872 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %1409 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1408 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_873 = tensor.expand_shape %1409 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %1410 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1407, %expanded_873 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_874 = linalg.transpose ins(%arg242 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_875 = tensor.collapse_shape %1410 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %1411 = linalg.matmul ins(%collapsed_875, %transposed_874 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1412 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1411 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_876 = tensor.expand_shape %1412 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %1413 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1392, %expanded_876 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1414 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1413 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1415 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1414 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1416 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1415 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1417 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1416 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1418 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1417 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %1419 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1418 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1420 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1414, %1419 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1421 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1420 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1422 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg252, %1421 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_877 = linalg.transpose ins(%arg245 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_878 = tensor.collapse_shape %1422 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %1423 = linalg.matmul ins(%collapsed_878, %transposed_877 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1424 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1423 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_879 = tensor.expand_shape %1424 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_880 = linalg.transpose ins(%expanded_879 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_881 = linalg.transpose ins(%arg246 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1425 = linalg.matmul ins(%collapsed_878, %transposed_881 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %1426 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1425 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_882 = tensor.expand_shape %1426 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_883 = linalg.transpose ins(%expanded_882 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_884 = linalg.transpose ins(%arg247 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1427 = linalg.matmul ins(%collapsed_878, %transposed_884 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %1428 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1427 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_885 = tensor.expand_shape %1428 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_886 = linalg.transpose ins(%expanded_885 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %1429 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_880, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_887 = tensor.extract_slice %transposed_880[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_888 = tensor.extract_slice %transposed_880[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %1430 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_888 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_889 = tensor.concat dim(3) %1430, %extracted_slice_887 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %1431 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_889, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %1432 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1429, %1431 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %1433 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_883, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_890 = tensor.extract_slice %transposed_883[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_891 = tensor.extract_slice %transposed_883[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %1434 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_891 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_892 = tensor.concat dim(3) %1434, %extracted_slice_890 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %1435 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_892, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %1436 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1433, %1435 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %1437 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1436 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %1438 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_886 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_893 = tensor.collapse_shape %1432 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_894 = tensor.collapse_shape %1437 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_895 = tensor.collapse_shape %1438 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %1439 = "tm_tensor.attention"(%collapsed_893, %collapsed_894, %collapsed_895, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_896 = tensor.expand_shape %1439 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_897 = linalg.transpose ins(%expanded_896 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_898 = linalg.transpose ins(%arg248 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_899 = tensor.collapse_shape %transposed_897 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %1440 = linalg.matmul ins(%collapsed_899, %transposed_898 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1441 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1440 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_900 = tensor.expand_shape %1441 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %1442 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1413, %expanded_900 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1443 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1442 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1444 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1443 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1445 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1444 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1446 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1445 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1447 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1446 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %1448 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1447 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1449 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1443, %1448 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1450 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1449 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1451 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg253, %1450 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_901 = linalg.transpose ins(%arg249 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_902 = tensor.collapse_shape %1451 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %1452 = linalg.matmul ins(%collapsed_902, %transposed_901 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %1453 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1452 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_903 = tensor.expand_shape %1453 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %1454 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_903 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %1455 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1454 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %1456 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1454, %1455 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %1457 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1456 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_904 = linalg.transpose ins(%arg250 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %1458 = linalg.matmul ins(%collapsed_902, %transposed_904 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %1459 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1458 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_905 = tensor.expand_shape %1459 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %1460 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1457, %expanded_905 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_906 = linalg.transpose ins(%arg251 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_907 = tensor.collapse_shape %1460 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %1461 = linalg.matmul ins(%collapsed_907, %transposed_906 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1462 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1461 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_908 = tensor.expand_shape %1462 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %1463 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1442, %expanded_908 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1464 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1463 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1465 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1464 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1466 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1465 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1467 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1466 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1468 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1467 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %1469 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1468 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1470 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1464, %1469 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1471 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1470 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1472 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg261, %1471 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_909 = linalg.transpose ins(%arg254 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_910 = tensor.collapse_shape %1472 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %1473 = linalg.matmul ins(%collapsed_910, %transposed_909 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1474 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1473 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_911 = tensor.expand_shape %1474 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_912 = linalg.transpose ins(%expanded_911 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_913 = linalg.transpose ins(%arg255 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1475 = linalg.matmul ins(%collapsed_910, %transposed_913 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %1476 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1475 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_914 = tensor.expand_shape %1476 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_915 = linalg.transpose ins(%expanded_914 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_916 = linalg.transpose ins(%arg256 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1477 = linalg.matmul ins(%collapsed_910, %transposed_916 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %1478 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1477 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_917 = tensor.expand_shape %1478 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_918 = linalg.transpose ins(%expanded_917 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %1479 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_912, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_919 = tensor.extract_slice %transposed_912[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_920 = tensor.extract_slice %transposed_912[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %1480 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_920 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_921 = tensor.concat dim(3) %1480, %extracted_slice_919 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %1481 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_921, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %1482 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1479, %1481 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %1483 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_915, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_922 = tensor.extract_slice %transposed_915[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_923 = tensor.extract_slice %transposed_915[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %1484 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_923 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_924 = tensor.concat dim(3) %1484, %extracted_slice_922 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %1485 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_924, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %1486 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1483, %1485 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %1487 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1486 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %1488 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_918 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_925 = tensor.collapse_shape %1482 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_926 = tensor.collapse_shape %1487 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_927 = tensor.collapse_shape %1488 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %1489 = "tm_tensor.attention"(%collapsed_925, %collapsed_926, %collapsed_927, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_928 = tensor.expand_shape %1489 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_929 = linalg.transpose ins(%expanded_928 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_930 = linalg.transpose ins(%arg257 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_931 = tensor.collapse_shape %transposed_929 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %1490 = linalg.matmul ins(%collapsed_931, %transposed_930 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1491 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1490 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_932 = tensor.expand_shape %1491 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %1492 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1463, %expanded_932 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1493 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1492 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1494 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1493 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1495 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1494 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1496 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1495 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1497 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1496 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %1498 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1497 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1499 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1493, %1498 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1500 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1499 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1501 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg262, %1500 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_933 = linalg.transpose ins(%arg258 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_934 = tensor.collapse_shape %1501 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %1502 = linalg.matmul ins(%collapsed_934, %transposed_933 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %1503 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1502 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_935 = tensor.expand_shape %1503 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %1504 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_935 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %1505 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1504 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %1506 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1504, %1505 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %1507 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1506 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_936 = linalg.transpose ins(%arg259 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %1508 = linalg.matmul ins(%collapsed_934, %transposed_936 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %1509 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1508 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_937 = tensor.expand_shape %1509 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %1510 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1507, %expanded_937 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_938 = linalg.transpose ins(%arg260 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_939 = tensor.collapse_shape %1510 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %1511 = linalg.matmul ins(%collapsed_939, %transposed_938 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1512 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1511 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_940 = tensor.expand_shape %1512 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %1513 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1492, %expanded_940 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1514 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1513 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1515 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1514 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1516 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1515 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1517 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1516 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1518 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1517 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %1519 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1518 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1520 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1514, %1519 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1521 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1520 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1522 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg270, %1521 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_941 = linalg.transpose ins(%arg263 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_942 = tensor.collapse_shape %1522 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %1523 = linalg.matmul ins(%collapsed_942, %transposed_941 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1524 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1523 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_943 = tensor.expand_shape %1524 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_944 = linalg.transpose ins(%expanded_943 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_945 = linalg.transpose ins(%arg264 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1525 = linalg.matmul ins(%collapsed_942, %transposed_945 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %1526 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1525 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_946 = tensor.expand_shape %1526 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_947 = linalg.transpose ins(%expanded_946 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_948 = linalg.transpose ins(%arg265 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1527 = linalg.matmul ins(%collapsed_942, %transposed_948 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %1528 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1527 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_949 = tensor.expand_shape %1528 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_950 = linalg.transpose ins(%expanded_949 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %1529 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_944, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_951 = tensor.extract_slice %transposed_944[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_952 = tensor.extract_slice %transposed_944[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %1530 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_952 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_953 = tensor.concat dim(3) %1530, %extracted_slice_951 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %1531 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_953, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %1532 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1529, %1531 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %1533 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_947, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_954 = tensor.extract_slice %transposed_947[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_955 = tensor.extract_slice %transposed_947[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %1534 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_955 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_956 = tensor.concat dim(3) %1534, %extracted_slice_954 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %1535 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_956, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %1536 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1533, %1535 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %1537 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1536 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %1538 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_950 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_957 = tensor.collapse_shape %1532 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_958 = tensor.collapse_shape %1537 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_959 = tensor.collapse_shape %1538 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %1539 = "tm_tensor.attention"(%collapsed_957, %collapsed_958, %collapsed_959, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_960 = tensor.expand_shape %1539 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_961 = linalg.transpose ins(%expanded_960 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_962 = linalg.transpose ins(%arg266 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_963 = tensor.collapse_shape %transposed_961 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %1540 = linalg.matmul ins(%collapsed_963, %transposed_962 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1541 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1540 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_964 = tensor.expand_shape %1541 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %1542 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1513, %expanded_964 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1543 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1542 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1544 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1543 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1545 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1544 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1546 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1545 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1547 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1546 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %1548 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1547 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1549 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1543, %1548 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1550 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1549 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1551 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg271, %1550 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_965 = linalg.transpose ins(%arg267 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_966 = tensor.collapse_shape %1551 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %1552 = linalg.matmul ins(%collapsed_966, %transposed_965 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %1553 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1552 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_967 = tensor.expand_shape %1553 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %1554 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_967 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %1555 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1554 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %1556 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1554, %1555 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %1557 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1556 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_968 = linalg.transpose ins(%arg268 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %1558 = linalg.matmul ins(%collapsed_966, %transposed_968 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %1559 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1558 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_969 = tensor.expand_shape %1559 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %1560 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1557, %expanded_969 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_970 = linalg.transpose ins(%arg269 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_971 = tensor.collapse_shape %1560 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %1561 = linalg.matmul ins(%collapsed_971, %transposed_970 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1562 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1561 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_972 = tensor.expand_shape %1562 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %1563 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1542, %expanded_972 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1564 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1563 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1565 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1564 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1566 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1565 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1567 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1566 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1568 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1567 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %1569 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1568 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1570 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1564, %1569 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1571 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1570 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1572 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg279, %1571 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_973 = linalg.transpose ins(%arg272 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_974 = tensor.collapse_shape %1572 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %1573 = linalg.matmul ins(%collapsed_974, %transposed_973 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1574 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1573 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_975 = tensor.expand_shape %1574 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_976 = linalg.transpose ins(%expanded_975 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_977 = linalg.transpose ins(%arg273 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1575 = linalg.matmul ins(%collapsed_974, %transposed_977 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %1576 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1575 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_978 = tensor.expand_shape %1576 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_979 = linalg.transpose ins(%expanded_978 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_980 = linalg.transpose ins(%arg274 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1577 = linalg.matmul ins(%collapsed_974, %transposed_980 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %1578 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1577 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_981 = tensor.expand_shape %1578 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_982 = linalg.transpose ins(%expanded_981 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %1579 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_976, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_983 = tensor.extract_slice %transposed_976[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_984 = tensor.extract_slice %transposed_976[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %1580 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_984 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_985 = tensor.concat dim(3) %1580, %extracted_slice_983 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %1581 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_985, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %1582 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1579, %1581 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %1583 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_979, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_986 = tensor.extract_slice %transposed_979[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_987 = tensor.extract_slice %transposed_979[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %1584 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_987 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_988 = tensor.concat dim(3) %1584, %extracted_slice_986 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %1585 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_988, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %1586 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1583, %1585 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %1587 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1586 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %1588 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_982 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_989 = tensor.collapse_shape %1582 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_990 = tensor.collapse_shape %1587 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_991 = tensor.collapse_shape %1588 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %1589 = "tm_tensor.attention"(%collapsed_989, %collapsed_990, %collapsed_991, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_992 = tensor.expand_shape %1589 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_993 = linalg.transpose ins(%expanded_992 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_994 = linalg.transpose ins(%arg275 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_995 = tensor.collapse_shape %transposed_993 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %1590 = linalg.matmul ins(%collapsed_995, %transposed_994 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1591 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1590 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_996 = tensor.expand_shape %1591 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %1592 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1563, %expanded_996 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1593 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1592 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1594 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1593 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1595 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1594 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1596 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1595 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1597 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1596 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %1598 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1597 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1599 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1593, %1598 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1600 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1599 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1601 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg280, %1600 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_997 = linalg.transpose ins(%arg276 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_998 = tensor.collapse_shape %1601 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %1602 = linalg.matmul ins(%collapsed_998, %transposed_997 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %1603 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1602 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_999 = tensor.expand_shape %1603 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %1604 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_999 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %1605 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1604 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %1606 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1604, %1605 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %1607 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1606 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_1000 = linalg.transpose ins(%arg277 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %1608 = linalg.matmul ins(%collapsed_998, %transposed_1000 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %1609 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1608 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_1001 = tensor.expand_shape %1609 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %1610 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1607, %expanded_1001 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_1002 = linalg.transpose ins(%arg278 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_1003 = tensor.collapse_shape %1610 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %1611 = linalg.matmul ins(%collapsed_1003, %transposed_1002 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1612 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1611 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_1004 = tensor.expand_shape %1612 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %1613 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1592, %expanded_1004 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1614 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1613 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1615 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1614 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1616 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1615 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1617 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1616 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1618 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1617 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %1619 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1618 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1620 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1614, %1619 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1621 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1620 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1622 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg288, %1621 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_1005 = linalg.transpose ins(%arg281 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_1006 = tensor.collapse_shape %1622 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %1623 = linalg.matmul ins(%collapsed_1006, %transposed_1005 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1624 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1623 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_1007 = tensor.expand_shape %1624 [[0, 1], [2, 3]] output_shape [1, 2048, 32, 128] : tensor<2048x4096xbf16> into tensor<1x2048x32x128xbf16>
    %transposed_1008 = linalg.transpose ins(%expanded_1007 : tensor<1x2048x32x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_1009 = linalg.transpose ins(%arg282 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1625 = linalg.matmul ins(%collapsed_1006, %transposed_1009 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %1626 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1625 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_1010 = tensor.expand_shape %1626 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_1011 = linalg.transpose ins(%expanded_1010 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_1012 = linalg.transpose ins(%arg283 : tensor<1024x4096xbf16>) outs(%55 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1627 = linalg.matmul ins(%collapsed_1006, %transposed_1012 : tensor<2048x4096xbf16>, tensor<4096x1024xbf16>) outs(%57 : tensor<2048x1024xf32>) -> tensor<2048x1024xf32>
    %1628 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1627 : tensor<2048x1024xf32>) outs(%59 : tensor<2048x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x1024xbf16>
    %expanded_1013 = tensor.expand_shape %1628 [[0, 1], [2, 3]] output_shape [1, 2048, 8, 128] : tensor<2048x1024xbf16> into tensor<1x2048x8x128xbf16>
    %transposed_1014 = linalg.transpose ins(%expanded_1013 : tensor<1x2048x8x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) permutation = [0, 2, 1, 3] 
    %1629 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_1008, %expanded_20 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %extracted_slice_1015 = tensor.extract_slice %transposed_1008[0, 0, 0, 0] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %extracted_slice_1016 = tensor.extract_slice %transposed_1008[0, 0, 0, 64] [1, 32, 2048, 64] [1, 1, 1, 1] : tensor<1x32x2048x128xbf16> to tensor<1x32x2048x64xbf16>
    %1630 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1016 : tensor<1x32x2048x64xbf16>) outs(%65 : tensor<1x32x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x64xbf16>
    %concat_1017 = tensor.concat dim(3) %1630, %extracted_slice_1015 : (tensor<1x32x2048x64xbf16>, tensor<1x32x2048x64xbf16>) -> tensor<1x32x2048x128xbf16>
    %1631 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1017, %expanded_21 : tensor<1x32x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %1632 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1629, %1631 : tensor<1x32x2048x128xbf16>, tensor<1x32x2048x128xbf16>) outs(%54 : tensor<1x32x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x32x2048x128xbf16>
    %1633 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_1011, %expanded_20 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %extracted_slice_1018 = tensor.extract_slice %transposed_1011[0, 0, 0, 0] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %extracted_slice_1019 = tensor.extract_slice %transposed_1011[0, 0, 0, 64] [1, 8, 2048, 64] [1, 1, 1, 1] : tensor<1x8x2048x128xbf16> to tensor<1x8x2048x64xbf16>
    %1634 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1019 : tensor<1x8x2048x64xbf16>) outs(%70 : tensor<1x8x2048x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1679 = arith.negf %in : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x64xbf16>
    %concat_1020 = tensor.concat dim(3) %1634, %extracted_slice_1018 : (tensor<1x8x2048x64xbf16>, tensor<1x8x2048x64xbf16>) -> tensor<1x8x2048x128xbf16>
    %1635 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1020, %expanded_21 : tensor<1x8x2048x128xbf16>, tensor<1x1x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %1636 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1633, %1635 : tensor<1x8x2048x128xbf16>, tensor<1x8x2048x128xbf16>) outs(%61 : tensor<1x8x2048x128xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x8x2048x128xbf16>
    %1637 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1636 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %1638 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_1014 : tensor<1x8x2048x128xbf16>) outs(%74 : tensor<1x8x4x2048x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x2048x128xbf16>
    %collapsed_1021 = tensor.collapse_shape %1632 [[0, 1], [2], [3]] : tensor<1x32x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_1022 = tensor.collapse_shape %1637 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %collapsed_1023 = tensor.collapse_shape %1638 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x128xbf16> into tensor<32x2048x128xbf16>
    %1639 = "tm_tensor.attention"(%collapsed_1021, %collapsed_1022, %collapsed_1023, %collapsed_31, %80) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x128xbf16>, tensor<32x2048x2048xi1>, tensor<32x2048x128xbf16>) -> tensor<32x2048x128xbf16>
    %expanded_1024 = tensor.expand_shape %1639 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 128] : tensor<32x2048x128xbf16> into tensor<1x32x2048x128xbf16>
    %transposed_1025 = linalg.transpose ins(%expanded_1024 : tensor<1x32x2048x128xbf16>) outs(%82 : tensor<1x2048x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_1026 = linalg.transpose ins(%arg284 : tensor<4096x4096xbf16>) outs(%48 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_1027 = tensor.collapse_shape %transposed_1025 [[0, 1], [2, 3]] : tensor<1x2048x32x128xbf16> into tensor<2048x4096xbf16>
    %1640 = linalg.matmul ins(%collapsed_1027, %transposed_1026 : tensor<2048x4096xbf16>, tensor<4096x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1641 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1640 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_1028 = tensor.expand_shape %1641 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %1642 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1613, %expanded_1028 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1643 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1642 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1644 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1643 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1645 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1644 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1646 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1645 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1647 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1646 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %1648 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1647 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1649 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1643, %1648 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1650 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1649 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1651 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg289, %1650 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %transposed_1029 = linalg.transpose ins(%arg285 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_1030 = tensor.collapse_shape %1651 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %1652 = linalg.matmul ins(%collapsed_1030, %transposed_1029 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %1653 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1652 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_1031 = tensor.expand_shape %1653 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %1654 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1031 : tensor<1x2048x14336xbf16>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %1655 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1654 : tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.negf %in : f32
      %1680 = math.exp %1679 : f32
      %1681 = arith.addf %1680, %cst_1 : f32
      %1682 = arith.divf %cst_1, %1681 : f32
      linalg.yield %1682 : f32
    } -> tensor<1x2048x14336xf32>
    %1656 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1654, %1655 : tensor<1x2048x14336xf32>, tensor<1x2048x14336xf32>) outs(%101 : tensor<1x2048x14336xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x14336xf32>
    %1657 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1656 : tensor<1x2048x14336xf32>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_1032 = linalg.transpose ins(%arg286 : tensor<14336x4096xbf16>) outs(%95 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %1658 = linalg.matmul ins(%collapsed_1030, %transposed_1032 : tensor<2048x4096xbf16>, tensor<4096x14336xbf16>) outs(%97 : tensor<2048x14336xf32>) -> tensor<2048x14336xf32>
    %1659 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1658 : tensor<2048x14336xf32>) outs(%99 : tensor<2048x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x14336xbf16>
    %expanded_1033 = tensor.expand_shape %1659 [[0, 1], [2]] output_shape [1, 2048, 14336] : tensor<2048x14336xbf16> into tensor<1x2048x14336xbf16>
    %1660 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1657, %expanded_1033 : tensor<1x2048x14336xbf16>, tensor<1x2048x14336xbf16>) outs(%105 : tensor<1x2048x14336xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x14336xbf16>
    %transposed_1034 = linalg.transpose ins(%arg287 : tensor<4096x14336xbf16>) outs(%110 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_1035 = tensor.collapse_shape %1660 [[0, 1], [2]] : tensor<1x2048x14336xbf16> into tensor<2048x14336xbf16>
    %1661 = linalg.matmul ins(%collapsed_1035, %transposed_1034 : tensor<2048x14336xbf16>, tensor<14336x4096xbf16>) outs(%50 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
    %1662 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1661 : tensor<2048x4096xf32>) outs(%52 : tensor<2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x4096xbf16>
    %expanded_1036 = tensor.expand_shape %1662 [[0, 1], [2]] output_shape [1, 2048, 4096] : tensor<2048x4096xbf16> into tensor<1x2048x4096xbf16>
    %1663 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1642, %expanded_1036 : tensor<1x2048x4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.addf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1664 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1663 : tensor<1x2048x4096xbf16>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1679 = arith.extf %in : bf16 to f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1665 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1664 : tensor<1x2048x4096xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1666 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1665 : tensor<1x2048x4096xf32>) outs(%40 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.addf %in, %out : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1667 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1666 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.divf %in, %cst_4 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1668 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1667 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = arith.truncf %cst_3 : f64 to f32
      %1680 = arith.addf %in, %1679 : f32
      linalg.yield %1680 : f32
    } -> tensor<1x2048x1xf32>
    %1669 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1668 : tensor<1x2048x1xf32>) outs(%27 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1679 = math.rsqrt %in : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x1xf32>
    %1670 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1664, %1669 : tensor<1x2048x4096xf32>, tensor<1x2048x1xf32>) outs(%37 : tensor<1x2048x4096xf32>) {
    ^bb0(%in: f32, %in_1040: f32, %out: f32):
      %1679 = arith.mulf %in, %in_1040 : f32
      linalg.yield %1679 : f32
    } -> tensor<1x2048x4096xf32>
    %1671 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1670 : tensor<1x2048x4096xf32>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1672 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg290, %1671 : tensor<4096xbf16>, tensor<1x2048x4096xbf16>) outs(%0 : tensor<1x2048x4096xbf16>) {
    ^bb0(%in: bf16, %in_1040: bf16, %out: bf16):
      %1679 = arith.mulf %in, %in_1040 : bf16
      linalg.yield %1679 : bf16
    } -> tensor<1x2048x4096xbf16>
    %1673 = tensor.empty() : tensor<4096x128256xbf16>
    %transposed_1037 = linalg.transpose ins(%arg291 : tensor<128256x4096xbf16>) outs(%1673 : tensor<4096x128256xbf16>) permutation = [1, 0] 
    %collapsed_1038 = tensor.collapse_shape %1672 [[0, 1], [2]] : tensor<1x2048x4096xbf16> into tensor<2048x4096xbf16>
    %1674 = tensor.empty() : tensor<2048x128256xf32>
    %1675 = linalg.fill ins(%cst_0 : f32) outs(%1674 : tensor<2048x128256xf32>) -> tensor<2048x128256xf32>
    %1676 = linalg.matmul ins(%collapsed_1038, %transposed_1037 : tensor<2048x4096xbf16>, tensor<4096x128256xbf16>) outs(%1675 : tensor<2048x128256xf32>) -> tensor<2048x128256xf32>
    %1677 = tensor.empty() : tensor<2048x128256xbf16>
    %1678 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1676 : tensor<2048x128256xf32>) outs(%1677 : tensor<2048x128256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1679 = arith.truncf %in : f32 to bf16
      linalg.yield %1679 : bf16
    } -> tensor<2048x128256xbf16>
    %expanded_1039 = tensor.expand_shape %1678 [[0, 1], [2]] output_shape [1, 2048, 128256] : tensor<2048x128256xbf16> into tensor<1x2048x128256xbf16>
    return %expanded_1039 : tensor<1x2048x128256xbf16>
  }
}

