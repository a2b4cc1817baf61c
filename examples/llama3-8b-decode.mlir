// Llama-3-8B, one decode step of 16 sequences over a static cache of 4096 tokens, bf16. Weights and cache are arguments; attention is kept
// whole (tm_tensor.attention). Made with torch.export and torch-mlir (torch 2.15.0, transformers 5.23.0, torch-mlir 20261001) from the
// model's configuration on fake tensors, with scaled_dot_product_attention left out of the decompositions; then
// mlir-opt-22 --canonicalize --cse.
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
module {
  func.func @main(%arg0: tensor<16x1xi64>, %arg1: tensor<1x1xi64>, %arg2: tensor<16x8x4096x128xbf16>, %arg3: tensor<16x8x4096x128xbf16>, %arg4: tensor<16x8x4096x128xbf16>, %arg5: tensor<16x8x4096x128xbf16>, %arg6: tensor<16x8x4096x128xbf16>, %arg7: tensor<16x8x4096x128xbf16>, %arg8: tensor<16x8x4096x128xbf16>, %arg9: tensor<16x8x4096x128xbf16>, %arg10: tensor<16x8x4096x128xbf16>, %arg11: tensor<16x8x4096x128xbf16>, %arg12: tensor<16x8x4096x128xbf16>, %arg13: tensor<16x8x4096x128xbf16>, %arg14: tensor<16x8x4096x128xbf16>, %arg15: tensor<16x8x4096x128xbf16>, %arg16: tensor<16x8x4096x128xbf16>, %arg17: tensor<16x8x4096x128xbf16>, %arg18: tensor<16x8x4096x128xbf16>, %arg19: tensor<16x8x4096x128xbf16>, %arg20: tensor<16x8x4096x128xbf16>, %arg21: tensor<16x8x4096x128xbf16>, %arg22: tensor<16x8x4096x128xbf16>, %arg23: tensor<16x8x4096x128xbf16>, %arg24: tensor<16x8x4096x128xbf16>, %arg25: tensor<16x8x4096x128xbf16>, %arg26: tensor<16x8x4096x128xbf16>, %arg27: tensor<16x8x4096x128xbf16>, %arg28: tensor<16x8x4096x128xbf16>, %arg29: tensor<16x8x4096x128xbf16>, %arg30: tensor<16x8x4096x128xbf16>, %arg31: tensor<16x8x4096x128xbf16>, %arg32: tensor<16x8x4096x128xbf16>, %arg33: tensor<16x8x4096x128xbf16>, %arg34: tensor<16x8x4096x128xbf16>, %arg35: tensor<16x8x4096x128xbf16>, %arg36: tensor<16x8x4096x128xbf16>, %arg37: tensor<16x8x4096x128xbf16>, %arg38: tensor<16x8x4096x128xbf16>, %arg39: tensor<16x8x4096x128xbf16>, %arg40: tensor<16x8x4096x128xbf16>, %arg41: tensor<16x8x4096x128xbf16>, %arg42: tensor<16x8x4096x128xbf16>, %arg43: tensor<16x8x4096x128xbf16>, %arg44: tensor<16x8x4096x128xbf16>, %arg45: tensor<16x8x4096x128xbf16>, %arg46: tensor<16x8x4096x128xbf16>, %arg47: tensor<16x8x4096x128xbf16>, %arg48: tensor<16x8x4096x128xbf16>, %arg49: tensor<16x8x4096x128xbf16>, %arg50: tensor<16x8x4096x128xbf16>, %arg51: tensor<16x8x4096x128xbf16>, %arg52: tensor<16x8x4096x128xbf16>, %arg53: tensor<16x8x4096x128xbf16>, %arg54: tensor<16x8x4096x128xbf16>, %arg55: tensor<16x8x4096x128xbf16>, %arg56: tensor<16x8x4096x128xbf16>, %arg57: tensor<16x8x4096x128xbf16>, %arg58: tensor<16x8x4096x128xbf16>, %arg59: tensor<16x8x4096x128xbf16>, %arg60: tensor<16x8x4096x128xbf16>, %arg61: tensor<16x8x4096x128xbf16>, %arg62: tensor<16x8x4096x128xbf16>, %arg63: tensor<16x8x4096x128xbf16>, %arg64: tensor<16x8x4096x128xbf16>, %arg65: tensor<16x8x4096x128xbf16>, %arg66: tensor<128256x4096xbf16>, %arg67: tensor<4096x4096xbf16>, %arg68: tensor<1024x4096xbf16>, %arg69: tensor<1024x4096xbf16>, %arg70: tensor<4096x4096xbf16>, %arg71: tensor<14336x4096xbf16>, %arg72: tensor<14336x4096xbf16>, %arg73: tensor<4096x14336xbf16>, %arg74: tensor<4096xbf16>, %arg75: tensor<4096xbf16>, %arg76: tensor<4096x4096xbf16>, %arg77: tensor<1024x4096xbf16>, %arg78: tensor<1024x4096xbf16>, %arg79: tensor<4096x4096xbf16>, %arg80: tensor<14336x4096xbf16>, %arg81: tensor<14336x4096xbf16>, %arg82: tensor<4096x14336xbf16>, %arg83: tensor<4096xbf16>, %arg84: tensor<4096xbf16>, %arg85: tensor<4096x4096xbf16>, %arg86: tensor<1024x4096xbf16>, %arg87: tensor<1024x4096xbf16>, %arg88: tensor<4096x4096xbf16>, %arg89: tensor<14336x4096xbf16>, %arg90: tensor<14336x4096xbf16>, %arg91: tensor<4096x14336xbf16>, %arg92: tensor<4096xbf16>, %arg93: tensor<4096xbf16>, %arg94: tensor<4096x4096xbf16>, %arg95: tensor<1024x4096xbf16>, %arg96: tensor<1024x4096xbf16>, %arg97: tensor<4096x4096xbf16>, %arg98: tensor<14336x4096xbf16>, %arg99: tensor<14336x4096xbf16>, %arg100: tensor<4096x14336xbf16>, %arg101: tensor<4096xbf16>, %arg102: tensor<4096xbf16>, %arg103: tensor<4096x4096xbf16>, %arg104: tensor<1024x4096xbf16>, %arg105: tensor<1024x4096xbf16>, %arg106: tensor<4096x4096xbf16>, %arg107: tensor<14336x4096xbf16>, %arg108: tensor<14336x4096xbf16>, %arg109: tensor<4096x14336xbf16>, %arg110: tensor<4096xbf16>, %arg111: tensor<4096xbf16>, %arg112: tensor<4096x4096xbf16>, %arg113: tensor<1024x4096xbf16>, %arg114: tensor<1024x4096xbf16>, %arg115: tensor<4096x4096xbf16>, %arg116: tensor<14336x4096xbf16>, %arg117: tensor<14336x4096xbf16>, %arg118: tensor<4096x14336xbf16>, %arg119: tensor<4096xbf16>, %arg120: tensor<4096xbf16>, %arg121: tensor<4096x4096xbf16>, %arg122: tensor<1024x4096xbf16>, %arg123: tensor<1024x4096xbf16>, %arg124: tensor<4096x4096xbf16>, %arg125: tensor<14336x4096xbf16>, %arg126: tensor<14336x4096xbf16>, %arg127: tensor<4096x14336xbf16>, %arg128: tensor<4096xbf16>, %arg129: tensor<4096xbf16>, %arg130: tensor<4096x4096xbf16>, %arg131: tensor<1024x4096xbf16>, %arg132: tensor<1024x4096xbf16>, %arg133: tensor<4096x4096xbf16>, %arg134: tensor<14336x4096xbf16>, %arg135: tensor<14336x4096xbf16>, %arg136: tensor<4096x14336xbf16>, %arg137: tensor<4096xbf16>, %arg138: tensor<4096xbf16>, %arg139: tensor<4096x4096xbf16>, %arg140: tensor<1024x4096xbf16>, %arg141: tensor<1024x4096xbf16>, %arg142: tensor<4096x4096xbf16>, %arg143: tensor<14336x4096xbf16>, %arg144: tensor<14336x4096xbf16>, %arg145: tensor<4096x14336xbf16>, %arg146: tensor<4096xbf16>, %arg147: tensor<4096xbf16>, %arg148: tensor<4096x4096xbf16>, %arg149: tensor<1024x4096xbf16>, %arg150: tensor<1024x4096xbf16>, %arg151: tensor<4096x4096xbf16>, %arg152: tensor<14336x4096xbf16>, %arg153: tensor<14336x4096xbf16>, %arg154: tensor<4096x14336xbf16>, %arg155: tensor<4096xbf16>, %arg156: tensor<4096xbf16>, %arg157: tensor<4096x4096xbf16>, %arg158: tensor<1024x4096xbf16>, %arg159: tensor<1024x4096xbf16>, %arg160: tensor<4096x4096xbf16>, %arg161: tensor<14336x4096xbf16>, %arg162: tensor<14336x4096xbf16>, %arg163: tensor<4096x14336xbf16>, %arg164: tensor<4096xbf16>, %arg165: tensor<4096xbf16>, %arg166: tensor<4096x4096xbf16>, %arg167: tensor<1024x4096xbf16>, %arg168: tensor<1024x4096xbf16>, %arg169: tensor<4096x4096xbf16>, %arg170: tensor<14336x4096xbf16>, %arg171: tensor<14336x4096xbf16>, %arg172: tensor<4096x14336xbf16>, %arg173: tensor<4096xbf16>, %arg174: tensor<4096xbf16>, %arg175: tensor<4096x4096xbf16>, %arg176: tensor<1024x4096xbf16>, %arg177: tensor<1024x4096xbf16>, %arg178: tensor<4096x4096xbf16>, %arg179: tensor<14336x4096xbf16>, %arg180: tensor<14336x4096xbf16>, %arg181: tensor<4096x14336xbf16>, %arg182: tensor<4096xbf16>, %arg183: tensor<4096xbf16>, %arg184: tensor<4096x4096xbf16>, %arg185: tensor<1024x4096xbf16>, %arg186: tensor<1024x4096xbf16>, %arg187: tensor<4096x4096xbf16>, %arg188: tensor<14336x4096xbf16>, %arg189: tensor<14336x4096xbf16>, %arg190: tensor<4096x14336xbf16>, %arg191: tensor<4096xbf16>, %arg192: tensor<4096xbf16>, %arg193: tensor<4096x4096xbf16>, %arg194: tensor<1024x4096xbf16>, %arg195: tensor<1024x4096xbf16>, %arg196: tensor<4096x4096xbf16>, %arg197: tensor<14336x4096xbf16>, %arg198: tensor<14336x4096xbf16>, %arg199: tensor<4096x14336xbf16>, %arg200: tensor<4096xbf16>, %arg201: tensor<4096xbf16>, %arg202: tensor<4096x4096xbf16>, %arg203: tensor<1024x4096xbf16>, %arg204: tensor<1024x4096xbf16>, %arg205: tensor<4096x4096xbf16>, %arg206: tensor<14336x4096xbf16>, %arg207: tensor<14336x4096xbf16>, %arg208: tensor<4096x14336xbf16>, %arg209: tensor<4096xbf16>, %arg210: tensor<4096xbf16>, %arg211: tensor<4096x4096xbf16>, %arg212: tensor<1024x4096xbf16>, %arg213: tensor<1024x4096xbf16>, %arg214: tensor<4096x4096xbf16>, %arg215: tensor<14336x4096xbf16>, %arg216: tensor<14336x4096xbf16>, %arg217: tensor<4096x14336xbf16>, %arg218: tensor<4096xbf16>, %arg219: tensor<4096xbf16>, %arg220: tensor<4096x4096xbf16>, %arg221: tensor<1024x4096xbf16>, %arg222: tensor<1024x4096xbf16>, %arg223: tensor<4096x4096xbf16>, %arg224: tensor<14336x4096xbf16>, %arg225: tensor<14336x4096xbf16>, %arg226: tensor<4096x14336xbf16>, %arg227: tensor<4096xbf16>, %arg228: tensor<4096xbf16>, %arg229: tensor<4096x4096xbf16>, %arg230: tensor<1024x4096xbf16>, %arg231: tensor<1024x4096xbf16>, %arg232: tensor<4096x4096xbf16>, %arg233: tensor<14336x4096xbf16>, %arg234: tensor<14336x4096xbf16>, %arg235: tensor<4096x14336xbf16>, %arg236: tensor<4096xbf16>, %arg237: tensor<4096xbf16>, %arg238: tensor<4096x4096xbf16>, %arg239: tensor<1024x4096xbf16>, %arg240: tensor<1024x4096xbf16>, %arg241: tensor<4096x4096xbf16>, %arg242: tensor<14336x4096xbf16>, %arg243: tensor<14336x4096xbf16>, %arg244: tensor<4096x14336xbf16>, %arg245: tensor<4096xbf16>, %arg246: tensor<4096xbf16>, %arg247: tensor<4096x4096xbf16>, %arg248: tensor<1024x4096xbf16>, %arg249: tensor<1024x4096xbf16>, %arg250: tensor<4096x4096xbf16>, %arg251: tensor<14336x4096xbf16>, %arg252: tensor<14336x4096xbf16>, %arg253: tensor<4096x14336xbf16>, %arg254: tensor<4096xbf16>, %arg255: tensor<4096xbf16>, %arg256: tensor<4096x4096xbf16>, %arg257: tensor<1024x4096xbf16>, %arg258: tensor<1024x4096xbf16>, %arg259: tensor<4096x4096xbf16>, %arg260: tensor<14336x4096xbf16>, %arg261: tensor<14336x4096xbf16>, %arg262: tensor<4096x14336xbf16>, %arg263: tensor<4096xbf16>, %arg264: tensor<4096xbf16>, %arg265: tensor<4096x4096xbf16>, %arg266: tensor<1024x4096xbf16>, %arg267: tensor<1024x4096xbf16>, %arg268: tensor<4096x4096xbf16>, %arg269: tensor<14336x4096xbf16>, %arg270: tensor<14336x4096xbf16>, %arg271: tensor<4096x14336xbf16>, %arg272: tensor<4096xbf16>, %arg273: tensor<4096xbf16>, %arg274: tensor<4096x4096xbf16>, %arg275: tensor<1024x4096xbf16>, %arg276: tensor<1024x4096xbf16>, %arg277: tensor<4096x4096xbf16>, %arg278: tensor<14336x4096xbf16>, %arg279: tensor<14336x4096xbf16>, %arg280: tensor<4096x14336xbf16>, %arg281: tensor<4096xbf16>, %arg282: tensor<4096xbf16>, %arg283: tensor<4096x4096xbf16>, %arg284: tensor<1024x4096xbf16>, %arg285: tensor<1024x4096xbf16>, %arg286: tensor<4096x4096xbf16>, %arg287: tensor<14336x4096xbf16>, %arg288: tensor<14336x4096xbf16>, %arg289: tensor<4096x14336xbf16>, %arg290: tensor<4096xbf16>, %arg291: tensor<4096xbf16>, %arg292: tensor<4096x4096xbf16>, %arg293: tensor<1024x4096xbf16>, %arg294: tensor<1024x4096xbf16>, %arg295: tensor<4096x4096xbf16>, %arg296: tensor<14336x4096xbf16>, %arg297: tensor<14336x4096xbf16>, %arg298: tensor<4096x14336xbf16>, %arg299: tensor<4096xbf16>, %arg300: tensor<4096xbf16>, %arg301: tensor<4096x4096xbf16>, %arg302: tensor<1024x4096xbf16>, %arg303: tensor<1024x4096xbf16>, %arg304: tensor<4096x4096xbf16>, %arg305: tensor<14336x4096xbf16>, %arg306: tensor<14336x4096xbf16>, %arg307: tensor<4096x14336xbf16>, %arg308: tensor<4096xbf16>, %arg309: tensor<4096xbf16>, %arg310: tensor<4096x4096xbf16>, %arg311: tensor<1024x4096xbf16>, %arg312: tensor<1024x4096xbf16>, %arg313: tensor<4096x4096xbf16>, %arg314: tensor<14336x4096xbf16>, %arg315: tensor<14336x4096xbf16>, %arg316: tensor<4096x14336xbf16>, %arg317: tensor<4096xbf16>, %arg318: tensor<4096xbf16>, %arg319: tensor<4096x4096xbf16>, %arg320: tensor<1024x4096xbf16>, %arg321: tensor<1024x4096xbf16>, %arg322: tensor<4096x4096xbf16>, %arg323: tensor<14336x4096xbf16>, %arg324: tensor<14336x4096xbf16>, %arg325: tensor<4096x14336xbf16>, %arg326: tensor<4096xbf16>, %arg327: tensor<4096xbf16>, %arg328: tensor<4096x4096xbf16>, %arg329: tensor<1024x4096xbf16>, %arg330: tensor<1024x4096xbf16>, %arg331: tensor<4096x4096xbf16>, %arg332: tensor<14336x4096xbf16>, %arg333: tensor<14336x4096xbf16>, %arg334: tensor<4096x14336xbf16>, %arg335: tensor<4096xbf16>, %arg336: tensor<4096xbf16>, %arg337: tensor<4096x4096xbf16>, %arg338: tensor<1024x4096xbf16>, %arg339: tensor<1024x4096xbf16>, %arg340: tensor<4096x4096xbf16>, %arg341: tensor<14336x4096xbf16>, %arg342: tensor<14336x4096xbf16>, %arg343: tensor<4096x14336xbf16>, %arg344: tensor<4096xbf16>, %arg345: tensor<4096xbf16>, %arg346: tensor<4096x4096xbf16>, %arg347: tensor<1024x4096xbf16>, %arg348: tensor<1024x4096xbf16>, %arg349: tensor<4096x4096xbf16>, %arg350: tensor<14336x4096xbf16>, %arg351: tensor<14336x4096xbf16>, %arg352: tensor<4096x14336xbf16>, %arg353: tensor<4096xbf16>, %arg354: tensor<4096xbf16>, %arg355: tensor<4096xbf16>, %arg356: tensor<128256x4096xbf16>, %arg357: tensor<64xf32>, %arg358: tensor<64xf32>) -> (tensor<16x1x128256xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>) {
    %cst = arith.constant 0.000000e+00 : bf16
    %c2_i64 = arith.constant 2 : i64
    %c4096_i64 = arith.constant 4096 : i64
    %c0_i64 = arith.constant 0 : i64
    %c128256 = arith.constant 128256 : index
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 1.000000e-05 : f64
    %cst_3 = arith.constant 4.096000e+03 : f32
    %0 = tensor.empty() : tensor<16x1x4096xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<16x1xi64>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %1739 = arith.index_cast %in : i64 to index
      %1740 = linalg.index 2 : index
      %1741 = arith.cmpi slt, %1739, %c128256 : index
      cf.assert %1741, "index must be smaller than dim size"
      %1742 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %1742, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg66[%1739, %1740] : tensor<128256x4096xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<16x1x4096xbf16>
    %2 = tensor.empty() : tensor<1xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%3 : tensor<1xi64>) outs(%2 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %1739 = arith.addi %in, %c4096_i64 : i64
      linalg.yield %1739 : i64
    } -> tensor<1xi64>
    %5 = tensor.empty() : tensor<4096xi64>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%5 : tensor<4096xi64>) {
    ^bb0(%out: i64):
      %1739 = linalg.index 0 : index
      %1740 = arith.index_cast %1739 : index to i64
      linalg.yield %1740 : i64
    } -> tensor<4096xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_4 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 4096] : tensor<4096xi64> into tensor<1x1x1x4096xi64>
    %7 = tensor.empty() : tensor<1x1x1x4096xi1>
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4, %expanded : tensor<1x1x1x4096xi64>, tensor<1x1x1x1xi64>) outs(%7 : tensor<1x1x1x4096xi1>) {
    ^bb0(%in: i64, %in_1174: i64, %out: i1):
      %1739 = arith.cmpi sle, %in, %in_1174 : i64
      linalg.yield %1739 : i1
    } -> tensor<1x1x1x4096xi1>
    %9 = tensor.empty() : tensor<16x1x1x4096xi1>
    %collapsed = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<1x1x1x4096xi1> into tensor<1x1x4096xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x4096xi1>) outs(%9 : tensor<16x1x1x4096xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<16x1x1x4096xi1>
    %expanded_5 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, 1] : tensor<1x1xi64> into tensor<1x1x1xi64>
    %11 = tensor.empty() : tensor<1x1x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x1x1xi64>) outs(%11 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %1739 = arith.sitofp %in : i64 to f32
      linalg.yield %1739 : f32
    } -> tensor<1x1x1xf32>
    %13 = tensor.empty() : tensor<1x1x64xf32>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %arg357 : tensor<1x1x1xf32>, tensor<64xf32>) outs(%13 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<1x1x64xf32>
    %concat = tensor.concat dim(2) %14, %14 : (tensor<1x1x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x128xf32>
    %15 = tensor.empty() : tensor<1x1x128xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x128xf32>) outs(%15 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.cos %in : f32
      linalg.yield %1739 : f32
    } -> tensor<1x1x128xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x128xf32>) outs(%15 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.sin %in : f32
      linalg.yield %1739 : f32
    } -> tensor<1x1x128xf32>
    %18 = tensor.empty() : tensor<1x1x128xbf16>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x1x128xf32>) outs(%18 : tensor<1x1x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<1x1x128xbf16>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x1x128xf32>) outs(%18 : tensor<1x1x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<1x1x128xbf16>
    %21 = tensor.empty() : tensor<16x1x4096xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %24 = tensor.empty() : tensor<16x1x1xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<16x1x1xf32>) -> tensor<16x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %29 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %32 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg74, %31 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %33 = tensor.empty() : tensor<4096x4096xbf16>
    %transposed = linalg.transpose ins(%arg67 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_6 = tensor.collapse_shape %32 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %34 = tensor.empty() : tensor<16x4096xf32>
    %35 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %36 = linalg.matmul ins(%collapsed_6, %transposed : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %37 = tensor.empty() : tensor<16x4096xbf16>
    %38 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_7 = tensor.expand_shape %38 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %39 = tensor.empty() : tensor<16x32x1x128xbf16>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %40 = tensor.empty() : tensor<4096x1024xbf16>
    %transposed_9 = linalg.transpose ins(%arg68 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %41 = tensor.empty() : tensor<16x1024xf32>
    %42 = linalg.fill ins(%cst_0 : f32) outs(%41 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %43 = linalg.matmul ins(%collapsed_6, %transposed_9 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %44 = tensor.empty() : tensor<16x1024xbf16>
    %45 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_10 = tensor.expand_shape %45 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %46 = tensor.empty() : tensor<16x8x1x128xbf16>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_12 = linalg.transpose ins(%arg69 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %47 = linalg.matmul ins(%collapsed_6, %transposed_12 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %48 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_13 = tensor.expand_shape %48 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_15 = tensor.expand_shape %19 [[0], [1, 2], [3]] output_shape [1, 1, 1, 128] : tensor<1x1x128xbf16> into tensor<1x1x1x128xbf16>
    %expanded_16 = tensor.expand_shape %20 [[0], [1, 2], [3]] output_shape [1, 1, 1, 128] : tensor<1x1x128xbf16> into tensor<1x1x1x128xbf16>
    %49 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_8, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice = tensor.extract_slice %transposed_8[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_17 = tensor.extract_slice %transposed_8[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %50 = tensor.empty() : tensor<16x32x1x64xbf16>
    %51 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_17 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_18 = tensor.concat dim(3) %51, %extracted_slice : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %52 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_18, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %53 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %52 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %54 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_11, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_19 = tensor.extract_slice %transposed_11[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_20 = tensor.extract_slice %transposed_11[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %55 = tensor.empty() : tensor<16x8x1x64xbf16>
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_20 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_21 = tensor.concat dim(3) %56, %extracted_slice_19 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %57 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_21, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %58 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %57 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %59 = tensor.empty() : tensor<128xi64>
    %60 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%59 : tensor<128xi64>) {
    ^bb0(%out: i64):
      %1739 = linalg.index 0 : index
      %1740 = arith.index_cast %1739 : index to i64
      linalg.yield %1740 : i64
    } -> tensor<128xi64>
    %61 = tensor.empty() : tensor<8xi64>
    %62 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%61 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %1739 = linalg.index 0 : index
      %1740 = arith.index_cast %1739 : index to i64
      linalg.yield %1740 : i64
    } -> tensor<8xi64>
    %63 = tensor.empty() : tensor<16xi64>
    %64 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%63 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %1739 = linalg.index 0 : index
      %1740 = arith.index_cast %1739 : index to i64
      linalg.yield %1740 : i64
    } -> tensor<16xi64>
    %65 = tensor.empty() : tensor<16x8x1x128xi64>
    %expanded_22 = tensor.expand_shape %64 [[0, 1]] output_shape [16, 1] : tensor<16xi64> into tensor<16x1xi64>
    %66 = linalg.generic {indexing_maps = [#map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<16x1xi64>) outs(%65 : tensor<16x8x1x128xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<16x8x1x128xi64>
    %collapsed_23 = tensor.collapse_shape %66 [[0, 1, 2, 3]] : tensor<16x8x1x128xi64> into tensor<16384xi64>
    %expanded_24 = tensor.expand_shape %62 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %67 = linalg.generic {indexing_maps = [#map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<8x1xi64>) outs(%65 : tensor<16x8x1x128xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<16x8x1x128xi64>
    %collapsed_25 = tensor.collapse_shape %67 [[0, 1, 2, 3]] : tensor<16x8x1x128xi64> into tensor<16384xi64>
    %collapsed_26 = tensor.collapse_shape %arg1 [[0, 1]] : tensor<1x1xi64> into tensor<1xi64>
    %68 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_26 : tensor<1xi64>) outs(%65 : tensor<16x8x1x128xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<16x8x1x128xi64>
    %collapsed_27 = tensor.collapse_shape %68 [[0, 1, 2, 3]] : tensor<16x8x1x128xi64> into tensor<16384xi64>
    %69 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<128xi64>) outs(%65 : tensor<16x8x1x128xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<16x8x1x128xi64>
    %collapsed_28 = tensor.collapse_shape %69 [[0, 1, 2, 3]] : tensor<16x8x1x128xi64> into tensor<16384xi64>
    %expanded_29 = tensor.expand_shape %collapsed_23 [[0, 1]] output_shape [16384, 1] : tensor<16384xi64> into tensor<16384x1xi64>
    %expanded_30 = tensor.expand_shape %collapsed_25 [[0, 1]] output_shape [16384, 1] : tensor<16384xi64> into tensor<16384x1xi64>
    %expanded_31 = tensor.expand_shape %collapsed_27 [[0, 1]] output_shape [16384, 1] : tensor<16384xi64> into tensor<16384x1xi64>
    %expanded_32 = tensor.expand_shape %collapsed_28 [[0, 1]] output_shape [16384, 1] : tensor<16384xi64> into tensor<16384x1xi64>
    %concat_33 = tensor.concat dim(1) %expanded_29, %expanded_30, %expanded_31, %expanded_32 : (tensor<16384x1xi64>, tensor<16384x1xi64>, tensor<16384x1xi64>, tensor<16384x1xi64>) -> tensor<16384x4xi64>
    %collapsed_34 = tensor.collapse_shape %58 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_35 = tensor.expand_shape %collapsed_34 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %70 = "tm_tensor.scatter"(%expanded_35, %concat_33, %arg2) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_36 = tensor.collapse_shape %transposed_14 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_37 = tensor.expand_shape %collapsed_36 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %71 = "tm_tensor.scatter"(%expanded_37, %concat_33, %arg3) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %72 = tensor.empty() : tensor<16x8x4x4096x128xbf16>
    %73 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %74 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %75 = tensor.empty() : tensor<16x32x1x4096xi1>
    %76 = linalg.generic {indexing_maps = [#map16, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<16x1x1x4096xi1>) outs(%75 : tensor<16x32x1x4096xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<16x32x1x4096xi1>
    %collapsed_38 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_39 = tensor.collapse_shape %73 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_40 = tensor.collapse_shape %74 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_41 = tensor.collapse_shape %76 [[0, 1], [2], [3]] : tensor<16x32x1x4096xi1> into tensor<512x1x4096xi1>
    %77 = tensor.empty() : tensor<512x1x128xbf16>
    %78 = linalg.fill ins(%cst : bf16) outs(%77 : tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %79 = "tm_tensor.attention"(%collapsed_38, %collapsed_39, %collapsed_40, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_42 = tensor.expand_shape %79 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %80 = tensor.empty() : tensor<16x1x32x128xbf16>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_44 = linalg.transpose ins(%arg70 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_45 = tensor.collapse_shape %transposed_43 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %81 = linalg.matmul ins(%collapsed_45, %transposed_44 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %82 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%81 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_46 = tensor.expand_shape %82 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %83 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_46 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%85 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %89 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %92 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg75, %91 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %93 = tensor.empty() : tensor<4096x14336xbf16>
    %transposed_47 = linalg.transpose ins(%arg71 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %92 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %94 = tensor.empty() : tensor<16x14336xf32>
    %95 = linalg.fill ins(%cst_0 : f32) outs(%94 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %96 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %97 = tensor.empty() : tensor<16x14336xbf16>
    %98 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%96 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_49 = tensor.expand_shape %98 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %99 = tensor.empty() : tensor<16x1x14336xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %101 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %103 = tensor.empty() : tensor<16x1x14336xbf16>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_50 = linalg.transpose ins(%arg72 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %105 = linalg.matmul ins(%collapsed_48, %transposed_50 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %106 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%105 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_51 = tensor.expand_shape %106 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %expanded_51 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %108 = tensor.empty() : tensor<14336x4096xbf16>
    %transposed_52 = linalg.transpose ins(%arg73 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_53 = tensor.collapse_shape %107 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %109 = linalg.matmul ins(%collapsed_53, %transposed_52 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %110 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%109 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_54 = tensor.expand_shape %110 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %111 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %expanded_54 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %117 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %120 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg83, %119 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_55 = linalg.transpose ins(%arg76 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_56 = tensor.collapse_shape %120 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %121 = linalg.matmul ins(%collapsed_56, %transposed_55 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %122 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%121 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_57 = tensor.expand_shape %122 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_58 = linalg.transpose ins(%expanded_57 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_59 = linalg.transpose ins(%arg77 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %123 = linalg.matmul ins(%collapsed_56, %transposed_59 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %124 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%123 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_60 = tensor.expand_shape %124 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_61 = linalg.transpose ins(%expanded_60 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_62 = linalg.transpose ins(%arg78 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %125 = linalg.matmul ins(%collapsed_56, %transposed_62 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %126 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%125 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_63 = tensor.expand_shape %126 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_64 = linalg.transpose ins(%expanded_63 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %127 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_58, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_65 = tensor.extract_slice %transposed_58[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_66 = tensor.extract_slice %transposed_58[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %128 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_66 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_67 = tensor.concat dim(3) %128, %extracted_slice_65 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %129 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_67, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %130 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127, %129 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %131 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_61, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_68 = tensor.extract_slice %transposed_61[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_69 = tensor.extract_slice %transposed_61[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %132 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_69 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_70 = tensor.concat dim(3) %132, %extracted_slice_68 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %133 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_70, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %134 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %133 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_71 = tensor.collapse_shape %134 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_72 = tensor.expand_shape %collapsed_71 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %135 = "tm_tensor.scatter"(%expanded_72, %concat_33, %arg4) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_73 = tensor.collapse_shape %transposed_64 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_74 = tensor.expand_shape %collapsed_73 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %136 = "tm_tensor.scatter"(%expanded_74, %concat_33, %arg5) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %137 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%135 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %138 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%136 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_75 = tensor.collapse_shape %130 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_76 = tensor.collapse_shape %137 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_77 = tensor.collapse_shape %138 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %139 = "tm_tensor.attention"(%collapsed_75, %collapsed_76, %collapsed_77, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_78 = tensor.expand_shape %139 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_79 = linalg.transpose ins(%expanded_78 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_80 = linalg.transpose ins(%arg79 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_81 = tensor.collapse_shape %transposed_79 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %140 = linalg.matmul ins(%collapsed_81, %transposed_80 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %141 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%140 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_82 = tensor.expand_shape %141 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %142 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %expanded_82 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%144 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %148 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %151 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg84, %150 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_83 = linalg.transpose ins(%arg80 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_84 = tensor.collapse_shape %151 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %152 = linalg.matmul ins(%collapsed_84, %transposed_83 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %153 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%152 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_85 = tensor.expand_shape %153 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_85 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %155 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_86 = linalg.transpose ins(%arg81 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %158 = linalg.matmul ins(%collapsed_84, %transposed_86 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %159 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%158 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_87 = tensor.expand_shape %159 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %160 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %expanded_87 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_88 = linalg.transpose ins(%arg82 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_89 = tensor.collapse_shape %160 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %161 = linalg.matmul ins(%collapsed_89, %transposed_88 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %162 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%161 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_90 = tensor.expand_shape %162 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %163 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %expanded_90 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%165 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %169 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %172 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg92, %171 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_91 = linalg.transpose ins(%arg85 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_92 = tensor.collapse_shape %172 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %173 = linalg.matmul ins(%collapsed_92, %transposed_91 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %174 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%173 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_93 = tensor.expand_shape %174 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_94 = linalg.transpose ins(%expanded_93 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_95 = linalg.transpose ins(%arg86 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %175 = linalg.matmul ins(%collapsed_92, %transposed_95 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %176 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%175 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_96 = tensor.expand_shape %176 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_97 = linalg.transpose ins(%expanded_96 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_98 = linalg.transpose ins(%arg87 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %177 = linalg.matmul ins(%collapsed_92, %transposed_98 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %178 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%177 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_99 = tensor.expand_shape %178 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_100 = linalg.transpose ins(%expanded_99 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %179 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_94, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_101 = tensor.extract_slice %transposed_94[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_102 = tensor.extract_slice %transposed_94[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %180 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_102 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_103 = tensor.concat dim(3) %180, %extracted_slice_101 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %181 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_103, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %182 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%179, %181 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %183 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_97, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_104 = tensor.extract_slice %transposed_97[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_105 = tensor.extract_slice %transposed_97[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %184 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_105 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_106 = tensor.concat dim(3) %184, %extracted_slice_104 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %185 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_106, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %186 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183, %185 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_107 = tensor.collapse_shape %186 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_108 = tensor.expand_shape %collapsed_107 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %187 = "tm_tensor.scatter"(%expanded_108, %concat_33, %arg6) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_109 = tensor.collapse_shape %transposed_100 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_110 = tensor.expand_shape %collapsed_109 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %188 = "tm_tensor.scatter"(%expanded_110, %concat_33, %arg7) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %189 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%187 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %190 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%188 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_111 = tensor.collapse_shape %182 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_112 = tensor.collapse_shape %189 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_113 = tensor.collapse_shape %190 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %191 = "tm_tensor.attention"(%collapsed_111, %collapsed_112, %collapsed_113, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_114 = tensor.expand_shape %191 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_115 = linalg.transpose ins(%expanded_114 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_116 = linalg.transpose ins(%arg88 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_117 = tensor.collapse_shape %transposed_115 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %192 = linalg.matmul ins(%collapsed_117, %transposed_116 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %193 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%192 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_118 = tensor.expand_shape %193 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %194 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %expanded_118 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%196 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %200 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %203 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg93, %202 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_119 = linalg.transpose ins(%arg89 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_120 = tensor.collapse_shape %203 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %204 = linalg.matmul ins(%collapsed_120, %transposed_119 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %205 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%204 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_121 = tensor.expand_shape %205 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %206 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_121 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %207 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %209 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_122 = linalg.transpose ins(%arg90 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %210 = linalg.matmul ins(%collapsed_120, %transposed_122 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %211 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%210 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_123 = tensor.expand_shape %211 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %212 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209, %expanded_123 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_124 = linalg.transpose ins(%arg91 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_125 = tensor.collapse_shape %212 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %213 = linalg.matmul ins(%collapsed_125, %transposed_124 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %214 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%213 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_126 = tensor.expand_shape %214 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %215 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %expanded_126 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %216 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%217 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %219 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %222 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %221 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %224 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg101, %223 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_127 = linalg.transpose ins(%arg94 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_128 = tensor.collapse_shape %224 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %225 = linalg.matmul ins(%collapsed_128, %transposed_127 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %226 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%225 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_129 = tensor.expand_shape %226 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_130 = linalg.transpose ins(%expanded_129 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_131 = linalg.transpose ins(%arg95 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %227 = linalg.matmul ins(%collapsed_128, %transposed_131 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %228 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%227 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_132 = tensor.expand_shape %228 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_133 = linalg.transpose ins(%expanded_132 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_134 = linalg.transpose ins(%arg96 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %229 = linalg.matmul ins(%collapsed_128, %transposed_134 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %230 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%229 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_135 = tensor.expand_shape %230 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_136 = linalg.transpose ins(%expanded_135 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %231 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_130, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_137 = tensor.extract_slice %transposed_130[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_138 = tensor.extract_slice %transposed_130[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %232 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_138 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_139 = tensor.concat dim(3) %232, %extracted_slice_137 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %233 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_139, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %234 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%231, %233 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %235 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_133, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_140 = tensor.extract_slice %transposed_133[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_141 = tensor.extract_slice %transposed_133[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %236 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_141 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_142 = tensor.concat dim(3) %236, %extracted_slice_140 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %237 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_142, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %238 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%235, %237 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_143 = tensor.collapse_shape %238 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_144 = tensor.expand_shape %collapsed_143 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %239 = "tm_tensor.scatter"(%expanded_144, %concat_33, %arg8) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_145 = tensor.collapse_shape %transposed_136 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_146 = tensor.expand_shape %collapsed_145 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %240 = "tm_tensor.scatter"(%expanded_146, %concat_33, %arg9) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %241 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%239 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %242 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%240 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_147 = tensor.collapse_shape %234 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_148 = tensor.collapse_shape %241 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_149 = tensor.collapse_shape %242 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %243 = "tm_tensor.attention"(%collapsed_147, %collapsed_148, %collapsed_149, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_150 = tensor.expand_shape %243 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_151 = linalg.transpose ins(%expanded_150 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_152 = linalg.transpose ins(%arg97 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_153 = tensor.collapse_shape %transposed_151 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %244 = linalg.matmul ins(%collapsed_153, %transposed_152 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %245 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%244 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_154 = tensor.expand_shape %245 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %246 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %expanded_154 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %247 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%248 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %253 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247, %252 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %254 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %255 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg102, %254 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_155 = linalg.transpose ins(%arg98 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_156 = tensor.collapse_shape %255 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %256 = linalg.matmul ins(%collapsed_156, %transposed_155 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %257 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%256 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_157 = tensor.expand_shape %257 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %258 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_157 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %259 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258, %259 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %261 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_158 = linalg.transpose ins(%arg99 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %262 = linalg.matmul ins(%collapsed_156, %transposed_158 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %263 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%262 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_159 = tensor.expand_shape %263 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %264 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %expanded_159 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_160 = linalg.transpose ins(%arg100 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_161 = tensor.collapse_shape %264 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %265 = linalg.matmul ins(%collapsed_161, %transposed_160 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %266 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%265 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_162 = tensor.expand_shape %266 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %267 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246, %expanded_162 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %268 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %269 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %270 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%269 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %271 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %272 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %273 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %274 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268, %273 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %275 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %276 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg110, %275 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_163 = linalg.transpose ins(%arg103 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_164 = tensor.collapse_shape %276 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %277 = linalg.matmul ins(%collapsed_164, %transposed_163 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %278 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%277 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_165 = tensor.expand_shape %278 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_166 = linalg.transpose ins(%expanded_165 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_167 = linalg.transpose ins(%arg104 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %279 = linalg.matmul ins(%collapsed_164, %transposed_167 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %280 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%279 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_168 = tensor.expand_shape %280 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_169 = linalg.transpose ins(%expanded_168 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_170 = linalg.transpose ins(%arg105 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %281 = linalg.matmul ins(%collapsed_164, %transposed_170 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %282 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%281 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_171 = tensor.expand_shape %282 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_172 = linalg.transpose ins(%expanded_171 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %283 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_166, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_173 = tensor.extract_slice %transposed_166[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_174 = tensor.extract_slice %transposed_166[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %284 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_174 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_175 = tensor.concat dim(3) %284, %extracted_slice_173 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %285 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_175, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %286 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%283, %285 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %287 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_169, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_176 = tensor.extract_slice %transposed_169[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_177 = tensor.extract_slice %transposed_169[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %288 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_177 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_178 = tensor.concat dim(3) %288, %extracted_slice_176 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %289 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_178, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %290 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%287, %289 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_179 = tensor.collapse_shape %290 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_180 = tensor.expand_shape %collapsed_179 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %291 = "tm_tensor.scatter"(%expanded_180, %concat_33, %arg10) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_181 = tensor.collapse_shape %transposed_172 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_182 = tensor.expand_shape %collapsed_181 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %292 = "tm_tensor.scatter"(%expanded_182, %concat_33, %arg11) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %293 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%291 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %294 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%292 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_183 = tensor.collapse_shape %286 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_184 = tensor.collapse_shape %293 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_185 = tensor.collapse_shape %294 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %295 = "tm_tensor.attention"(%collapsed_183, %collapsed_184, %collapsed_185, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_186 = tensor.expand_shape %295 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_187 = linalg.transpose ins(%expanded_186 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_188 = linalg.transpose ins(%arg106 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_189 = tensor.collapse_shape %transposed_187 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %296 = linalg.matmul ins(%collapsed_189, %transposed_188 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %297 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%296 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_190 = tensor.expand_shape %297 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %298 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267, %expanded_190 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %299 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %300 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%299 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %301 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%300 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %302 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%301 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %303 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%302 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %304 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%303 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %305 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%299, %304 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %306 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%305 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %307 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg111, %306 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_191 = linalg.transpose ins(%arg107 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_192 = tensor.collapse_shape %307 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %308 = linalg.matmul ins(%collapsed_192, %transposed_191 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %309 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%308 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_193 = tensor.expand_shape %309 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %310 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_193 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %311 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%310 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %312 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%310, %311 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %313 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%312 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_194 = linalg.transpose ins(%arg108 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %314 = linalg.matmul ins(%collapsed_192, %transposed_194 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %315 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%314 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_195 = tensor.expand_shape %315 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %316 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%313, %expanded_195 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_196 = linalg.transpose ins(%arg109 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_197 = tensor.collapse_shape %316 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %317 = linalg.matmul ins(%collapsed_197, %transposed_196 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %318 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%317 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_198 = tensor.expand_shape %318 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %319 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298, %expanded_198 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %320 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%319 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %321 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %322 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%321 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %323 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%322 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %324 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%323 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %325 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %326 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320, %325 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %327 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%326 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %328 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg119, %327 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_199 = linalg.transpose ins(%arg112 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_200 = tensor.collapse_shape %328 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %329 = linalg.matmul ins(%collapsed_200, %transposed_199 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %330 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%329 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_201 = tensor.expand_shape %330 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_202 = linalg.transpose ins(%expanded_201 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_203 = linalg.transpose ins(%arg113 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %331 = linalg.matmul ins(%collapsed_200, %transposed_203 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %332 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%331 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_204 = tensor.expand_shape %332 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_205 = linalg.transpose ins(%expanded_204 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_206 = linalg.transpose ins(%arg114 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %333 = linalg.matmul ins(%collapsed_200, %transposed_206 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %334 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%333 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_207 = tensor.expand_shape %334 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_208 = linalg.transpose ins(%expanded_207 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %335 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_202, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_209 = tensor.extract_slice %transposed_202[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_210 = tensor.extract_slice %transposed_202[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %336 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_210 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_211 = tensor.concat dim(3) %336, %extracted_slice_209 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %337 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_211, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %338 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%335, %337 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %339 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_205, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_212 = tensor.extract_slice %transposed_205[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_213 = tensor.extract_slice %transposed_205[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %340 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_213 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_214 = tensor.concat dim(3) %340, %extracted_slice_212 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %341 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_214, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %342 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%339, %341 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_215 = tensor.collapse_shape %342 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_216 = tensor.expand_shape %collapsed_215 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %343 = "tm_tensor.scatter"(%expanded_216, %concat_33, %arg12) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_217 = tensor.collapse_shape %transposed_208 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_218 = tensor.expand_shape %collapsed_217 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %344 = "tm_tensor.scatter"(%expanded_218, %concat_33, %arg13) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %345 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%343 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %346 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%344 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_219 = tensor.collapse_shape %338 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_220 = tensor.collapse_shape %345 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_221 = tensor.collapse_shape %346 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %347 = "tm_tensor.attention"(%collapsed_219, %collapsed_220, %collapsed_221, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_222 = tensor.expand_shape %347 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_223 = linalg.transpose ins(%expanded_222 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_224 = linalg.transpose ins(%arg115 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_225 = tensor.collapse_shape %transposed_223 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %348 = linalg.matmul ins(%collapsed_225, %transposed_224 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %349 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%348 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_226 = tensor.expand_shape %349 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %350 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%319, %expanded_226 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %351 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%350 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %352 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%351 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %353 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%352 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %354 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%353 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %355 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%354 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %356 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%355 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %357 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%351, %356 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %358 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%357 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %359 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg120, %358 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_227 = linalg.transpose ins(%arg116 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_228 = tensor.collapse_shape %359 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %360 = linalg.matmul ins(%collapsed_228, %transposed_227 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %361 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%360 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_229 = tensor.expand_shape %361 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %362 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_229 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %363 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%362 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %364 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%362, %363 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %365 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%364 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_230 = linalg.transpose ins(%arg117 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %366 = linalg.matmul ins(%collapsed_228, %transposed_230 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %367 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%366 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_231 = tensor.expand_shape %367 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %368 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%365, %expanded_231 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_232 = linalg.transpose ins(%arg118 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_233 = tensor.collapse_shape %368 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %369 = linalg.matmul ins(%collapsed_233, %transposed_232 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %370 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%369 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_234 = tensor.expand_shape %370 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %371 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%350, %expanded_234 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %372 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%371 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %373 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%372 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %374 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%373 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %375 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%374 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %376 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%375 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %377 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%376 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %378 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%372, %377 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %379 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%378 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %380 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg128, %379 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_235 = linalg.transpose ins(%arg121 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_236 = tensor.collapse_shape %380 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %381 = linalg.matmul ins(%collapsed_236, %transposed_235 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %382 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%381 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_237 = tensor.expand_shape %382 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_238 = linalg.transpose ins(%expanded_237 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_239 = linalg.transpose ins(%arg122 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %383 = linalg.matmul ins(%collapsed_236, %transposed_239 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %384 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%383 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_240 = tensor.expand_shape %384 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_241 = linalg.transpose ins(%expanded_240 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_242 = linalg.transpose ins(%arg123 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %385 = linalg.matmul ins(%collapsed_236, %transposed_242 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %386 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%385 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_243 = tensor.expand_shape %386 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_244 = linalg.transpose ins(%expanded_243 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %387 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_238, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_245 = tensor.extract_slice %transposed_238[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_246 = tensor.extract_slice %transposed_238[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %388 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_246 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_247 = tensor.concat dim(3) %388, %extracted_slice_245 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %389 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_247, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %390 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%387, %389 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %391 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_241, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_248 = tensor.extract_slice %transposed_241[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_249 = tensor.extract_slice %transposed_241[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %392 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_249 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_250 = tensor.concat dim(3) %392, %extracted_slice_248 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %393 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_250, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %394 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%391, %393 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_251 = tensor.collapse_shape %394 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_252 = tensor.expand_shape %collapsed_251 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %395 = "tm_tensor.scatter"(%expanded_252, %concat_33, %arg14) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_253 = tensor.collapse_shape %transposed_244 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_254 = tensor.expand_shape %collapsed_253 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %396 = "tm_tensor.scatter"(%expanded_254, %concat_33, %arg15) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %397 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%395 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %398 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%396 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_255 = tensor.collapse_shape %390 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_256 = tensor.collapse_shape %397 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_257 = tensor.collapse_shape %398 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %399 = "tm_tensor.attention"(%collapsed_255, %collapsed_256, %collapsed_257, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_258 = tensor.expand_shape %399 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_259 = linalg.transpose ins(%expanded_258 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_260 = linalg.transpose ins(%arg124 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_261 = tensor.collapse_shape %transposed_259 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %400 = linalg.matmul ins(%collapsed_261, %transposed_260 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %401 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%400 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_262 = tensor.expand_shape %401 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %402 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%371, %expanded_262 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %403 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%402 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %404 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%403 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %405 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%404 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %406 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%405 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %407 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%406 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %408 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%407 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %409 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%403, %408 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %410 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%409 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %411 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg129, %410 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_263 = linalg.transpose ins(%arg125 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_264 = tensor.collapse_shape %411 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %412 = linalg.matmul ins(%collapsed_264, %transposed_263 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %413 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%412 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_265 = tensor.expand_shape %413 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %414 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_265 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %415 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%414 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %416 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%414, %415 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %417 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%416 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_266 = linalg.transpose ins(%arg126 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %418 = linalg.matmul ins(%collapsed_264, %transposed_266 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %419 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%418 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_267 = tensor.expand_shape %419 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %420 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%417, %expanded_267 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_268 = linalg.transpose ins(%arg127 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_269 = tensor.collapse_shape %420 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %421 = linalg.matmul ins(%collapsed_269, %transposed_268 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %422 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%421 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_270 = tensor.expand_shape %422 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %423 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%402, %expanded_270 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %424 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%423 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %425 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%424 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %426 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%425 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %427 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%426 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %428 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%427 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %429 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%428 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %430 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%424, %429 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %431 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%430 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %432 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg137, %431 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_271 = linalg.transpose ins(%arg130 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_272 = tensor.collapse_shape %432 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %433 = linalg.matmul ins(%collapsed_272, %transposed_271 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %434 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%433 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_273 = tensor.expand_shape %434 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_274 = linalg.transpose ins(%expanded_273 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_275 = linalg.transpose ins(%arg131 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %435 = linalg.matmul ins(%collapsed_272, %transposed_275 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %436 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%435 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_276 = tensor.expand_shape %436 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_277 = linalg.transpose ins(%expanded_276 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_278 = linalg.transpose ins(%arg132 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %437 = linalg.matmul ins(%collapsed_272, %transposed_278 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %438 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%437 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_279 = tensor.expand_shape %438 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_280 = linalg.transpose ins(%expanded_279 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %439 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_274, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_281 = tensor.extract_slice %transposed_274[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_282 = tensor.extract_slice %transposed_274[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %440 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_282 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_283 = tensor.concat dim(3) %440, %extracted_slice_281 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %441 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_283, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %442 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%439, %441 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %443 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_277, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_284 = tensor.extract_slice %transposed_277[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_285 = tensor.extract_slice %transposed_277[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %444 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_285 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_286 = tensor.concat dim(3) %444, %extracted_slice_284 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %445 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_286, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %446 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%443, %445 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_287 = tensor.collapse_shape %446 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_288 = tensor.expand_shape %collapsed_287 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %447 = "tm_tensor.scatter"(%expanded_288, %concat_33, %arg16) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_289 = tensor.collapse_shape %transposed_280 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_290 = tensor.expand_shape %collapsed_289 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %448 = "tm_tensor.scatter"(%expanded_290, %concat_33, %arg17) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %449 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%447 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %450 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%448 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_291 = tensor.collapse_shape %442 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_292 = tensor.collapse_shape %449 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_293 = tensor.collapse_shape %450 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %451 = "tm_tensor.attention"(%collapsed_291, %collapsed_292, %collapsed_293, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_294 = tensor.expand_shape %451 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_295 = linalg.transpose ins(%expanded_294 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_296 = linalg.transpose ins(%arg133 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_297 = tensor.collapse_shape %transposed_295 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %452 = linalg.matmul ins(%collapsed_297, %transposed_296 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %453 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%452 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_298 = tensor.expand_shape %453 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %454 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%423, %expanded_298 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %455 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%454 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %456 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%455 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %457 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%456 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %458 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%457 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %459 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%458 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %460 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%459 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %461 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%455, %460 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %462 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%461 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %463 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg138, %462 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_299 = linalg.transpose ins(%arg134 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_300 = tensor.collapse_shape %463 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %464 = linalg.matmul ins(%collapsed_300, %transposed_299 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %465 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%464 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_301 = tensor.expand_shape %465 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %466 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_301 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %467 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%466 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %468 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%466, %467 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %469 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%468 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_302 = linalg.transpose ins(%arg135 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %470 = linalg.matmul ins(%collapsed_300, %transposed_302 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %471 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%470 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_303 = tensor.expand_shape %471 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %472 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%469, %expanded_303 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_304 = linalg.transpose ins(%arg136 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_305 = tensor.collapse_shape %472 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %473 = linalg.matmul ins(%collapsed_305, %transposed_304 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %474 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%473 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_306 = tensor.expand_shape %474 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %475 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%454, %expanded_306 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %476 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%475 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %477 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%476 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %478 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%477 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %479 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%478 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %480 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%479 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %481 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%480 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %482 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%476, %481 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %483 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%482 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %484 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg146, %483 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_307 = linalg.transpose ins(%arg139 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_308 = tensor.collapse_shape %484 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %485 = linalg.matmul ins(%collapsed_308, %transposed_307 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %486 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%485 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_309 = tensor.expand_shape %486 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_310 = linalg.transpose ins(%expanded_309 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_311 = linalg.transpose ins(%arg140 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %487 = linalg.matmul ins(%collapsed_308, %transposed_311 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %488 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%487 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_312 = tensor.expand_shape %488 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_313 = linalg.transpose ins(%expanded_312 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_314 = linalg.transpose ins(%arg141 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %489 = linalg.matmul ins(%collapsed_308, %transposed_314 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %490 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%489 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_315 = tensor.expand_shape %490 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_316 = linalg.transpose ins(%expanded_315 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %491 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_310, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_317 = tensor.extract_slice %transposed_310[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_318 = tensor.extract_slice %transposed_310[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %492 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_318 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_319 = tensor.concat dim(3) %492, %extracted_slice_317 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %493 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_319, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %494 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%491, %493 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %495 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_313, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_320 = tensor.extract_slice %transposed_313[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_321 = tensor.extract_slice %transposed_313[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %496 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_321 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_322 = tensor.concat dim(3) %496, %extracted_slice_320 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %497 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_322, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %498 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%495, %497 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_323 = tensor.collapse_shape %498 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_324 = tensor.expand_shape %collapsed_323 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %499 = "tm_tensor.scatter"(%expanded_324, %concat_33, %arg18) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_325 = tensor.collapse_shape %transposed_316 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_326 = tensor.expand_shape %collapsed_325 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %500 = "tm_tensor.scatter"(%expanded_326, %concat_33, %arg19) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %501 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%499 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %502 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%500 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_327 = tensor.collapse_shape %494 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_328 = tensor.collapse_shape %501 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_329 = tensor.collapse_shape %502 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %503 = "tm_tensor.attention"(%collapsed_327, %collapsed_328, %collapsed_329, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_330 = tensor.expand_shape %503 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_331 = linalg.transpose ins(%expanded_330 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_332 = linalg.transpose ins(%arg142 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_333 = tensor.collapse_shape %transposed_331 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %504 = linalg.matmul ins(%collapsed_333, %transposed_332 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %505 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%504 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_334 = tensor.expand_shape %505 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %506 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%475, %expanded_334 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %507 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%506 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %508 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%507 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %509 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%508 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %510 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%509 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %511 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%510 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %512 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%511 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %513 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%507, %512 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %514 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%513 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %515 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg147, %514 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_335 = linalg.transpose ins(%arg143 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_336 = tensor.collapse_shape %515 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %516 = linalg.matmul ins(%collapsed_336, %transposed_335 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %517 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%516 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_337 = tensor.expand_shape %517 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %518 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_337 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %519 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%518 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %520 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%518, %519 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %521 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%520 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_338 = linalg.transpose ins(%arg144 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %522 = linalg.matmul ins(%collapsed_336, %transposed_338 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %523 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%522 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_339 = tensor.expand_shape %523 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %524 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%521, %expanded_339 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_340 = linalg.transpose ins(%arg145 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_341 = tensor.collapse_shape %524 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %525 = linalg.matmul ins(%collapsed_341, %transposed_340 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %526 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%525 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_342 = tensor.expand_shape %526 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %527 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%506, %expanded_342 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %528 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%527 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %529 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%528 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %530 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%529 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %531 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%530 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %532 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%531 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %533 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%532 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %534 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%528, %533 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %535 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%534 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %536 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg155, %535 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_343 = linalg.transpose ins(%arg148 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_344 = tensor.collapse_shape %536 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %537 = linalg.matmul ins(%collapsed_344, %transposed_343 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %538 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%537 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_345 = tensor.expand_shape %538 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_346 = linalg.transpose ins(%expanded_345 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_347 = linalg.transpose ins(%arg149 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %539 = linalg.matmul ins(%collapsed_344, %transposed_347 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %540 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%539 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_348 = tensor.expand_shape %540 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_349 = linalg.transpose ins(%expanded_348 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_350 = linalg.transpose ins(%arg150 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %541 = linalg.matmul ins(%collapsed_344, %transposed_350 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %542 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%541 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_351 = tensor.expand_shape %542 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_352 = linalg.transpose ins(%expanded_351 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %543 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_346, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_353 = tensor.extract_slice %transposed_346[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_354 = tensor.extract_slice %transposed_346[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %544 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_354 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_355 = tensor.concat dim(3) %544, %extracted_slice_353 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %545 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_355, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %546 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%543, %545 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %547 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_349, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_356 = tensor.extract_slice %transposed_349[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_357 = tensor.extract_slice %transposed_349[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %548 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_357 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_358 = tensor.concat dim(3) %548, %extracted_slice_356 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %549 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_358, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %550 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%547, %549 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_359 = tensor.collapse_shape %550 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_360 = tensor.expand_shape %collapsed_359 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %551 = "tm_tensor.scatter"(%expanded_360, %concat_33, %arg20) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_361 = tensor.collapse_shape %transposed_352 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_362 = tensor.expand_shape %collapsed_361 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %552 = "tm_tensor.scatter"(%expanded_362, %concat_33, %arg21) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %553 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%551 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %554 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%552 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_363 = tensor.collapse_shape %546 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_364 = tensor.collapse_shape %553 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_365 = tensor.collapse_shape %554 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %555 = "tm_tensor.attention"(%collapsed_363, %collapsed_364, %collapsed_365, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_366 = tensor.expand_shape %555 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_367 = linalg.transpose ins(%expanded_366 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_368 = linalg.transpose ins(%arg151 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_369 = tensor.collapse_shape %transposed_367 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %556 = linalg.matmul ins(%collapsed_369, %transposed_368 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %557 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%556 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_370 = tensor.expand_shape %557 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %558 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%527, %expanded_370 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %559 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%558 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %560 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%559 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %561 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%560 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %562 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%561 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %563 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%562 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %564 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%563 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %565 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%559, %564 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %566 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%565 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %567 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg156, %566 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_371 = linalg.transpose ins(%arg152 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_372 = tensor.collapse_shape %567 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %568 = linalg.matmul ins(%collapsed_372, %transposed_371 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %569 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%568 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_373 = tensor.expand_shape %569 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %570 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_373 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %571 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%570 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %572 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%570, %571 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %573 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%572 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_374 = linalg.transpose ins(%arg153 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %574 = linalg.matmul ins(%collapsed_372, %transposed_374 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %575 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%574 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_375 = tensor.expand_shape %575 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %576 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%573, %expanded_375 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_376 = linalg.transpose ins(%arg154 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_377 = tensor.collapse_shape %576 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %577 = linalg.matmul ins(%collapsed_377, %transposed_376 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %578 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%577 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_378 = tensor.expand_shape %578 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %579 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%558, %expanded_378 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %580 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%579 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %581 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%580 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %582 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%581 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %583 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%582 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %584 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%583 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %585 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%584 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %586 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%580, %585 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %587 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%586 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %588 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg164, %587 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_379 = linalg.transpose ins(%arg157 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_380 = tensor.collapse_shape %588 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %589 = linalg.matmul ins(%collapsed_380, %transposed_379 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %590 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%589 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_381 = tensor.expand_shape %590 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_382 = linalg.transpose ins(%expanded_381 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_383 = linalg.transpose ins(%arg158 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %591 = linalg.matmul ins(%collapsed_380, %transposed_383 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %592 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%591 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_384 = tensor.expand_shape %592 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_385 = linalg.transpose ins(%expanded_384 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_386 = linalg.transpose ins(%arg159 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %593 = linalg.matmul ins(%collapsed_380, %transposed_386 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %594 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%593 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_387 = tensor.expand_shape %594 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_388 = linalg.transpose ins(%expanded_387 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %595 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_382, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_389 = tensor.extract_slice %transposed_382[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_390 = tensor.extract_slice %transposed_382[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %596 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_390 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_391 = tensor.concat dim(3) %596, %extracted_slice_389 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %597 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_391, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %598 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%595, %597 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %599 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_385, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_392 = tensor.extract_slice %transposed_385[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_393 = tensor.extract_slice %transposed_385[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %600 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_393 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_394 = tensor.concat dim(3) %600, %extracted_slice_392 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %601 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_394, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %602 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%599, %601 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_395 = tensor.collapse_shape %602 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_396 = tensor.expand_shape %collapsed_395 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %603 = "tm_tensor.scatter"(%expanded_396, %concat_33, %arg22) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_397 = tensor.collapse_shape %transposed_388 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_398 = tensor.expand_shape %collapsed_397 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %604 = "tm_tensor.scatter"(%expanded_398, %concat_33, %arg23) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %605 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%603 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %606 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%604 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_399 = tensor.collapse_shape %598 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_400 = tensor.collapse_shape %605 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_401 = tensor.collapse_shape %606 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %607 = "tm_tensor.attention"(%collapsed_399, %collapsed_400, %collapsed_401, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_402 = tensor.expand_shape %607 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_403 = linalg.transpose ins(%expanded_402 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_404 = linalg.transpose ins(%arg160 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_405 = tensor.collapse_shape %transposed_403 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %608 = linalg.matmul ins(%collapsed_405, %transposed_404 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %609 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%608 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_406 = tensor.expand_shape %609 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %610 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%579, %expanded_406 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %611 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%610 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %612 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%611 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %613 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%612 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %614 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%613 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %615 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%614 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %616 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%615 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %617 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%611, %616 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %618 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%617 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %619 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg165, %618 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_407 = linalg.transpose ins(%arg161 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_408 = tensor.collapse_shape %619 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %620 = linalg.matmul ins(%collapsed_408, %transposed_407 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %621 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%620 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_409 = tensor.expand_shape %621 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %622 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_409 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %623 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%622 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %624 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%622, %623 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %625 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%624 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_410 = linalg.transpose ins(%arg162 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %626 = linalg.matmul ins(%collapsed_408, %transposed_410 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %627 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%626 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_411 = tensor.expand_shape %627 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %628 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%625, %expanded_411 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_412 = linalg.transpose ins(%arg163 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_413 = tensor.collapse_shape %628 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %629 = linalg.matmul ins(%collapsed_413, %transposed_412 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %630 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%629 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_414 = tensor.expand_shape %630 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %631 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%610, %expanded_414 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %632 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%631 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %633 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%632 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %634 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%633 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %635 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%634 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %636 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%635 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %637 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%636 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %638 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%632, %637 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %639 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%638 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %640 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg173, %639 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_415 = linalg.transpose ins(%arg166 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_416 = tensor.collapse_shape %640 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %641 = linalg.matmul ins(%collapsed_416, %transposed_415 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %642 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%641 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_417 = tensor.expand_shape %642 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_418 = linalg.transpose ins(%expanded_417 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_419 = linalg.transpose ins(%arg167 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %643 = linalg.matmul ins(%collapsed_416, %transposed_419 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %644 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%643 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_420 = tensor.expand_shape %644 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_421 = linalg.transpose ins(%expanded_420 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_422 = linalg.transpose ins(%arg168 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %645 = linalg.matmul ins(%collapsed_416, %transposed_422 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %646 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%645 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_423 = tensor.expand_shape %646 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_424 = linalg.transpose ins(%expanded_423 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %647 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_418, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_425 = tensor.extract_slice %transposed_418[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_426 = tensor.extract_slice %transposed_418[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %648 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_426 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_427 = tensor.concat dim(3) %648, %extracted_slice_425 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %649 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_427, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %650 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%647, %649 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %651 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_421, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_428 = tensor.extract_slice %transposed_421[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_429 = tensor.extract_slice %transposed_421[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %652 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_429 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_430 = tensor.concat dim(3) %652, %extracted_slice_428 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %653 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_430, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %654 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%651, %653 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_431 = tensor.collapse_shape %654 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_432 = tensor.expand_shape %collapsed_431 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %655 = "tm_tensor.scatter"(%expanded_432, %concat_33, %arg24) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_433 = tensor.collapse_shape %transposed_424 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_434 = tensor.expand_shape %collapsed_433 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %656 = "tm_tensor.scatter"(%expanded_434, %concat_33, %arg25) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %657 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%655 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %658 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%656 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_435 = tensor.collapse_shape %650 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_436 = tensor.collapse_shape %657 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_437 = tensor.collapse_shape %658 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %659 = "tm_tensor.attention"(%collapsed_435, %collapsed_436, %collapsed_437, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_438 = tensor.expand_shape %659 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_439 = linalg.transpose ins(%expanded_438 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_440 = linalg.transpose ins(%arg169 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_441 = tensor.collapse_shape %transposed_439 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %660 = linalg.matmul ins(%collapsed_441, %transposed_440 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %661 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%660 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_442 = tensor.expand_shape %661 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %662 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%631, %expanded_442 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %663 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%662 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %664 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%663 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %665 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%664 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %666 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%665 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %667 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%666 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %668 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%667 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %669 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%663, %668 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %670 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%669 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %671 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg174, %670 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_443 = linalg.transpose ins(%arg170 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_444 = tensor.collapse_shape %671 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %672 = linalg.matmul ins(%collapsed_444, %transposed_443 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %673 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%672 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_445 = tensor.expand_shape %673 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %674 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_445 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %675 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%674 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %676 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%674, %675 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %677 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%676 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_446 = linalg.transpose ins(%arg171 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %678 = linalg.matmul ins(%collapsed_444, %transposed_446 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %679 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%678 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_447 = tensor.expand_shape %679 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %680 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%677, %expanded_447 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_448 = linalg.transpose ins(%arg172 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_449 = tensor.collapse_shape %680 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %681 = linalg.matmul ins(%collapsed_449, %transposed_448 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %682 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%681 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_450 = tensor.expand_shape %682 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %683 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%662, %expanded_450 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %684 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%683 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %685 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%684 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %686 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%685 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %687 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%686 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %688 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%687 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %689 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%688 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %690 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%684, %689 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %691 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%690 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %692 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg182, %691 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_451 = linalg.transpose ins(%arg175 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_452 = tensor.collapse_shape %692 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %693 = linalg.matmul ins(%collapsed_452, %transposed_451 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %694 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%693 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_453 = tensor.expand_shape %694 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_454 = linalg.transpose ins(%expanded_453 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_455 = linalg.transpose ins(%arg176 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %695 = linalg.matmul ins(%collapsed_452, %transposed_455 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %696 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%695 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_456 = tensor.expand_shape %696 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_457 = linalg.transpose ins(%expanded_456 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_458 = linalg.transpose ins(%arg177 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %697 = linalg.matmul ins(%collapsed_452, %transposed_458 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %698 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%697 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_459 = tensor.expand_shape %698 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_460 = linalg.transpose ins(%expanded_459 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %699 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_454, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_461 = tensor.extract_slice %transposed_454[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_462 = tensor.extract_slice %transposed_454[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %700 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_462 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_463 = tensor.concat dim(3) %700, %extracted_slice_461 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %701 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_463, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %702 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%699, %701 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %703 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_457, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_464 = tensor.extract_slice %transposed_457[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_465 = tensor.extract_slice %transposed_457[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %704 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_465 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_466 = tensor.concat dim(3) %704, %extracted_slice_464 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %705 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_466, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %706 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%703, %705 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_467 = tensor.collapse_shape %706 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_468 = tensor.expand_shape %collapsed_467 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %707 = "tm_tensor.scatter"(%expanded_468, %concat_33, %arg26) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_469 = tensor.collapse_shape %transposed_460 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_470 = tensor.expand_shape %collapsed_469 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %708 = "tm_tensor.scatter"(%expanded_470, %concat_33, %arg27) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %709 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%707 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %710 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%708 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_471 = tensor.collapse_shape %702 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_472 = tensor.collapse_shape %709 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_473 = tensor.collapse_shape %710 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %711 = "tm_tensor.attention"(%collapsed_471, %collapsed_472, %collapsed_473, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_474 = tensor.expand_shape %711 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_475 = linalg.transpose ins(%expanded_474 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_476 = linalg.transpose ins(%arg178 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_477 = tensor.collapse_shape %transposed_475 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %712 = linalg.matmul ins(%collapsed_477, %transposed_476 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %713 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%712 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_478 = tensor.expand_shape %713 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %714 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%683, %expanded_478 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %715 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%714 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %716 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%715 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %717 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%716 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %718 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%717 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %719 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%718 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %720 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%719 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %721 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%715, %720 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %722 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%721 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %723 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg183, %722 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_479 = linalg.transpose ins(%arg179 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_480 = tensor.collapse_shape %723 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %724 = linalg.matmul ins(%collapsed_480, %transposed_479 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %725 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%724 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_481 = tensor.expand_shape %725 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %726 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_481 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %727 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%726 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %728 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%726, %727 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %729 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%728 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_482 = linalg.transpose ins(%arg180 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %730 = linalg.matmul ins(%collapsed_480, %transposed_482 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %731 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%730 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_483 = tensor.expand_shape %731 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %732 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%729, %expanded_483 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_484 = linalg.transpose ins(%arg181 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_485 = tensor.collapse_shape %732 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %733 = linalg.matmul ins(%collapsed_485, %transposed_484 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %734 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%733 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_486 = tensor.expand_shape %734 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %735 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%714, %expanded_486 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %736 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%735 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %737 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%736 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %738 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%737 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %739 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%738 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %740 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%739 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %741 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%740 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %742 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%736, %741 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %743 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%742 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %744 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg191, %743 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_487 = linalg.transpose ins(%arg184 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_488 = tensor.collapse_shape %744 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %745 = linalg.matmul ins(%collapsed_488, %transposed_487 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %746 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%745 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_489 = tensor.expand_shape %746 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_490 = linalg.transpose ins(%expanded_489 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_491 = linalg.transpose ins(%arg185 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %747 = linalg.matmul ins(%collapsed_488, %transposed_491 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %748 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%747 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_492 = tensor.expand_shape %748 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_493 = linalg.transpose ins(%expanded_492 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_494 = linalg.transpose ins(%arg186 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %749 = linalg.matmul ins(%collapsed_488, %transposed_494 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %750 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%749 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_495 = tensor.expand_shape %750 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_496 = linalg.transpose ins(%expanded_495 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %751 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_490, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_497 = tensor.extract_slice %transposed_490[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_498 = tensor.extract_slice %transposed_490[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %752 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_498 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_499 = tensor.concat dim(3) %752, %extracted_slice_497 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %753 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_499, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %754 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%751, %753 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %755 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_493, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_500 = tensor.extract_slice %transposed_493[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_501 = tensor.extract_slice %transposed_493[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %756 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_501 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_502 = tensor.concat dim(3) %756, %extracted_slice_500 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %757 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_502, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %758 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%755, %757 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_503 = tensor.collapse_shape %758 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_504 = tensor.expand_shape %collapsed_503 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %759 = "tm_tensor.scatter"(%expanded_504, %concat_33, %arg28) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_505 = tensor.collapse_shape %transposed_496 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_506 = tensor.expand_shape %collapsed_505 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %760 = "tm_tensor.scatter"(%expanded_506, %concat_33, %arg29) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %761 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%759 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %762 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%760 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_507 = tensor.collapse_shape %754 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_508 = tensor.collapse_shape %761 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_509 = tensor.collapse_shape %762 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %763 = "tm_tensor.attention"(%collapsed_507, %collapsed_508, %collapsed_509, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_510 = tensor.expand_shape %763 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_511 = linalg.transpose ins(%expanded_510 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_512 = linalg.transpose ins(%arg187 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_513 = tensor.collapse_shape %transposed_511 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %764 = linalg.matmul ins(%collapsed_513, %transposed_512 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %765 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%764 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_514 = tensor.expand_shape %765 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %766 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%735, %expanded_514 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %767 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%766 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %768 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%767 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %769 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%768 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %770 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%769 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %771 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%770 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %772 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%771 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %773 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%767, %772 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %774 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%773 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %775 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg192, %774 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_515 = linalg.transpose ins(%arg188 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_516 = tensor.collapse_shape %775 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %776 = linalg.matmul ins(%collapsed_516, %transposed_515 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %777 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%776 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_517 = tensor.expand_shape %777 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %778 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_517 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %779 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%778 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %780 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%778, %779 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %781 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%780 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_518 = linalg.transpose ins(%arg189 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %782 = linalg.matmul ins(%collapsed_516, %transposed_518 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %783 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%782 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_519 = tensor.expand_shape %783 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %784 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%781, %expanded_519 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_520 = linalg.transpose ins(%arg190 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_521 = tensor.collapse_shape %784 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %785 = linalg.matmul ins(%collapsed_521, %transposed_520 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %786 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%785 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_522 = tensor.expand_shape %786 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %787 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%766, %expanded_522 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %788 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%787 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %789 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%788 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %790 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%789 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %791 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%790 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %792 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%791 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %793 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%792 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %794 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%788, %793 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %795 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%794 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %796 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg200, %795 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_523 = linalg.transpose ins(%arg193 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_524 = tensor.collapse_shape %796 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %797 = linalg.matmul ins(%collapsed_524, %transposed_523 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %798 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%797 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_525 = tensor.expand_shape %798 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_526 = linalg.transpose ins(%expanded_525 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_527 = linalg.transpose ins(%arg194 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %799 = linalg.matmul ins(%collapsed_524, %transposed_527 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %800 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%799 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_528 = tensor.expand_shape %800 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_529 = linalg.transpose ins(%expanded_528 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_530 = linalg.transpose ins(%arg195 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %801 = linalg.matmul ins(%collapsed_524, %transposed_530 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %802 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%801 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_531 = tensor.expand_shape %802 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_532 = linalg.transpose ins(%expanded_531 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %803 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_526, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_533 = tensor.extract_slice %transposed_526[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_534 = tensor.extract_slice %transposed_526[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %804 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_534 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_535 = tensor.concat dim(3) %804, %extracted_slice_533 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %805 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_535, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %806 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%803, %805 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %807 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_529, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_536 = tensor.extract_slice %transposed_529[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_537 = tensor.extract_slice %transposed_529[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %808 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_537 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_538 = tensor.concat dim(3) %808, %extracted_slice_536 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %809 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_538, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %810 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%807, %809 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_539 = tensor.collapse_shape %810 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_540 = tensor.expand_shape %collapsed_539 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %811 = "tm_tensor.scatter"(%expanded_540, %concat_33, %arg30) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_541 = tensor.collapse_shape %transposed_532 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_542 = tensor.expand_shape %collapsed_541 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %812 = "tm_tensor.scatter"(%expanded_542, %concat_33, %arg31) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %813 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%811 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %814 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%812 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_543 = tensor.collapse_shape %806 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_544 = tensor.collapse_shape %813 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_545 = tensor.collapse_shape %814 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %815 = "tm_tensor.attention"(%collapsed_543, %collapsed_544, %collapsed_545, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_546 = tensor.expand_shape %815 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_547 = linalg.transpose ins(%expanded_546 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_548 = linalg.transpose ins(%arg196 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_549 = tensor.collapse_shape %transposed_547 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %816 = linalg.matmul ins(%collapsed_549, %transposed_548 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %817 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%816 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_550 = tensor.expand_shape %817 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %818 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%787, %expanded_550 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %819 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%818 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %820 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%819 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %821 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%820 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %822 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%821 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %823 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%822 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %824 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%823 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %825 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%819, %824 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %826 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%825 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %827 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg201, %826 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_551 = linalg.transpose ins(%arg197 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_552 = tensor.collapse_shape %827 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %828 = linalg.matmul ins(%collapsed_552, %transposed_551 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %829 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%828 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_553 = tensor.expand_shape %829 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %830 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_553 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %831 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%830 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %832 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%830, %831 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %833 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%832 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_554 = linalg.transpose ins(%arg198 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %834 = linalg.matmul ins(%collapsed_552, %transposed_554 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %835 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%834 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_555 = tensor.expand_shape %835 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %836 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%833, %expanded_555 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_556 = linalg.transpose ins(%arg199 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_557 = tensor.collapse_shape %836 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %837 = linalg.matmul ins(%collapsed_557, %transposed_556 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %838 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%837 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_558 = tensor.expand_shape %838 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %839 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%818, %expanded_558 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %840 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%839 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %841 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%840 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %842 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%841 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %843 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%842 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %844 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%843 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %845 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%844 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %846 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%840, %845 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %847 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%846 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %848 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg209, %847 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_559 = linalg.transpose ins(%arg202 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_560 = tensor.collapse_shape %848 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %849 = linalg.matmul ins(%collapsed_560, %transposed_559 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %850 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%849 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_561 = tensor.expand_shape %850 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_562 = linalg.transpose ins(%expanded_561 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_563 = linalg.transpose ins(%arg203 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %851 = linalg.matmul ins(%collapsed_560, %transposed_563 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %852 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%851 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_564 = tensor.expand_shape %852 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_565 = linalg.transpose ins(%expanded_564 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_566 = linalg.transpose ins(%arg204 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %853 = linalg.matmul ins(%collapsed_560, %transposed_566 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %854 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%853 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_567 = tensor.expand_shape %854 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_568 = linalg.transpose ins(%expanded_567 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %855 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_562, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_569 = tensor.extract_slice %transposed_562[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_570 = tensor.extract_slice %transposed_562[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %856 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_570 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_571 = tensor.concat dim(3) %856, %extracted_slice_569 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %857 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_571, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %858 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%855, %857 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %859 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_565, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_572 = tensor.extract_slice %transposed_565[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_573 = tensor.extract_slice %transposed_565[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %860 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_573 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_574 = tensor.concat dim(3) %860, %extracted_slice_572 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %861 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_574, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %862 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%859, %861 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_575 = tensor.collapse_shape %862 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_576 = tensor.expand_shape %collapsed_575 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %863 = "tm_tensor.scatter"(%expanded_576, %concat_33, %arg32) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_577 = tensor.collapse_shape %transposed_568 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_578 = tensor.expand_shape %collapsed_577 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %864 = "tm_tensor.scatter"(%expanded_578, %concat_33, %arg33) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %865 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%863 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %866 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%864 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_579 = tensor.collapse_shape %858 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_580 = tensor.collapse_shape %865 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_581 = tensor.collapse_shape %866 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %867 = "tm_tensor.attention"(%collapsed_579, %collapsed_580, %collapsed_581, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_582 = tensor.expand_shape %867 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_583 = linalg.transpose ins(%expanded_582 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_584 = linalg.transpose ins(%arg205 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_585 = tensor.collapse_shape %transposed_583 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %868 = linalg.matmul ins(%collapsed_585, %transposed_584 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %869 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%868 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_586 = tensor.expand_shape %869 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %870 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%839, %expanded_586 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %871 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%870 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %872 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%871 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %873 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%872 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %874 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%873 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %875 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%874 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %876 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%875 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %877 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%871, %876 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %878 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%877 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %879 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg210, %878 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_587 = linalg.transpose ins(%arg206 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_588 = tensor.collapse_shape %879 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %880 = linalg.matmul ins(%collapsed_588, %transposed_587 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %881 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%880 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_589 = tensor.expand_shape %881 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %882 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_589 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %883 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%882 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %884 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%882, %883 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %885 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%884 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_590 = linalg.transpose ins(%arg207 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %886 = linalg.matmul ins(%collapsed_588, %transposed_590 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %887 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%886 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_591 = tensor.expand_shape %887 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %888 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%885, %expanded_591 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_592 = linalg.transpose ins(%arg208 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_593 = tensor.collapse_shape %888 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %889 = linalg.matmul ins(%collapsed_593, %transposed_592 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %890 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%889 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_594 = tensor.expand_shape %890 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %891 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%870, %expanded_594 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %892 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%891 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %893 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%892 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %894 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%893 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %895 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%894 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %896 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%895 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %897 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%896 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %898 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%892, %897 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %899 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%898 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %900 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg218, %899 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_595 = linalg.transpose ins(%arg211 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_596 = tensor.collapse_shape %900 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %901 = linalg.matmul ins(%collapsed_596, %transposed_595 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %902 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%901 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_597 = tensor.expand_shape %902 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_598 = linalg.transpose ins(%expanded_597 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_599 = linalg.transpose ins(%arg212 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %903 = linalg.matmul ins(%collapsed_596, %transposed_599 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %904 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%903 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_600 = tensor.expand_shape %904 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_601 = linalg.transpose ins(%expanded_600 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_602 = linalg.transpose ins(%arg213 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %905 = linalg.matmul ins(%collapsed_596, %transposed_602 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %906 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%905 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_603 = tensor.expand_shape %906 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_604 = linalg.transpose ins(%expanded_603 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %907 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_598, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_605 = tensor.extract_slice %transposed_598[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_606 = tensor.extract_slice %transposed_598[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %908 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_606 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_607 = tensor.concat dim(3) %908, %extracted_slice_605 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %909 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_607, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %910 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%907, %909 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %911 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_601, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_608 = tensor.extract_slice %transposed_601[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_609 = tensor.extract_slice %transposed_601[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %912 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_609 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_610 = tensor.concat dim(3) %912, %extracted_slice_608 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %913 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_610, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %914 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%911, %913 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_611 = tensor.collapse_shape %914 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_612 = tensor.expand_shape %collapsed_611 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %915 = "tm_tensor.scatter"(%expanded_612, %concat_33, %arg34) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_613 = tensor.collapse_shape %transposed_604 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_614 = tensor.expand_shape %collapsed_613 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %916 = "tm_tensor.scatter"(%expanded_614, %concat_33, %arg35) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %917 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%915 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %918 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%916 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_615 = tensor.collapse_shape %910 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_616 = tensor.collapse_shape %917 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_617 = tensor.collapse_shape %918 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %919 = "tm_tensor.attention"(%collapsed_615, %collapsed_616, %collapsed_617, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_618 = tensor.expand_shape %919 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_619 = linalg.transpose ins(%expanded_618 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_620 = linalg.transpose ins(%arg214 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_621 = tensor.collapse_shape %transposed_619 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %920 = linalg.matmul ins(%collapsed_621, %transposed_620 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %921 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%920 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_622 = tensor.expand_shape %921 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %922 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%891, %expanded_622 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %923 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%922 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %924 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%923 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %925 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%924 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %926 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%925 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %927 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%926 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %928 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%927 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %929 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%923, %928 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %930 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%929 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %931 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg219, %930 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_623 = linalg.transpose ins(%arg215 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_624 = tensor.collapse_shape %931 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %932 = linalg.matmul ins(%collapsed_624, %transposed_623 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %933 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%932 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_625 = tensor.expand_shape %933 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %934 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_625 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %935 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%934 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %936 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%934, %935 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %937 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%936 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_626 = linalg.transpose ins(%arg216 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %938 = linalg.matmul ins(%collapsed_624, %transposed_626 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %939 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%938 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_627 = tensor.expand_shape %939 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %940 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%937, %expanded_627 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_628 = linalg.transpose ins(%arg217 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_629 = tensor.collapse_shape %940 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %941 = linalg.matmul ins(%collapsed_629, %transposed_628 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %942 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%941 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_630 = tensor.expand_shape %942 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %943 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%922, %expanded_630 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %944 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%943 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %945 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%944 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %946 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%945 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %947 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%946 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %948 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%947 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %949 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%948 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %950 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%944, %949 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %951 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%950 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %952 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg227, %951 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_631 = linalg.transpose ins(%arg220 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_632 = tensor.collapse_shape %952 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %953 = linalg.matmul ins(%collapsed_632, %transposed_631 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %954 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%953 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_633 = tensor.expand_shape %954 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_634 = linalg.transpose ins(%expanded_633 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_635 = linalg.transpose ins(%arg221 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %955 = linalg.matmul ins(%collapsed_632, %transposed_635 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %956 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%955 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_636 = tensor.expand_shape %956 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_637 = linalg.transpose ins(%expanded_636 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_638 = linalg.transpose ins(%arg222 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %957 = linalg.matmul ins(%collapsed_632, %transposed_638 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %958 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%957 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_639 = tensor.expand_shape %958 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_640 = linalg.transpose ins(%expanded_639 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %959 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_634, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_641 = tensor.extract_slice %transposed_634[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_642 = tensor.extract_slice %transposed_634[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %960 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_642 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_643 = tensor.concat dim(3) %960, %extracted_slice_641 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %961 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_643, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %962 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%959, %961 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %963 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_637, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_644 = tensor.extract_slice %transposed_637[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_645 = tensor.extract_slice %transposed_637[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %964 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_645 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_646 = tensor.concat dim(3) %964, %extracted_slice_644 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %965 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_646, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %966 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%963, %965 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_647 = tensor.collapse_shape %966 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_648 = tensor.expand_shape %collapsed_647 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %967 = "tm_tensor.scatter"(%expanded_648, %concat_33, %arg36) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_649 = tensor.collapse_shape %transposed_640 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_650 = tensor.expand_shape %collapsed_649 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %968 = "tm_tensor.scatter"(%expanded_650, %concat_33, %arg37) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %969 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%967 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %970 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%968 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_651 = tensor.collapse_shape %962 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_652 = tensor.collapse_shape %969 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_653 = tensor.collapse_shape %970 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %971 = "tm_tensor.attention"(%collapsed_651, %collapsed_652, %collapsed_653, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_654 = tensor.expand_shape %971 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_655 = linalg.transpose ins(%expanded_654 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_656 = linalg.transpose ins(%arg223 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_657 = tensor.collapse_shape %transposed_655 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %972 = linalg.matmul ins(%collapsed_657, %transposed_656 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %973 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%972 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_658 = tensor.expand_shape %973 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %974 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%943, %expanded_658 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %975 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%974 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %976 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%975 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %977 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%976 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %978 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%977 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %979 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%978 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %980 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%979 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %981 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%975, %980 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %982 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%981 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %983 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg228, %982 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_659 = linalg.transpose ins(%arg224 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_660 = tensor.collapse_shape %983 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %984 = linalg.matmul ins(%collapsed_660, %transposed_659 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %985 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%984 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_661 = tensor.expand_shape %985 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %986 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_661 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %987 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%986 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %988 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%986, %987 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %989 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%988 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_662 = linalg.transpose ins(%arg225 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %990 = linalg.matmul ins(%collapsed_660, %transposed_662 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %991 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%990 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_663 = tensor.expand_shape %991 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %992 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%989, %expanded_663 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_664 = linalg.transpose ins(%arg226 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_665 = tensor.collapse_shape %992 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %993 = linalg.matmul ins(%collapsed_665, %transposed_664 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %994 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%993 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_666 = tensor.expand_shape %994 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %995 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%974, %expanded_666 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %996 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%995 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %997 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%996 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %998 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%997 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %999 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%998 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1000 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%999 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %1001 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1000 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1002 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%996, %1001 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1003 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1002 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1004 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg236, %1003 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_667 = linalg.transpose ins(%arg229 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_668 = tensor.collapse_shape %1004 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %1005 = linalg.matmul ins(%collapsed_668, %transposed_667 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1006 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1005 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_669 = tensor.expand_shape %1006 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_670 = linalg.transpose ins(%expanded_669 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_671 = linalg.transpose ins(%arg230 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1007 = linalg.matmul ins(%collapsed_668, %transposed_671 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %1008 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1007 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_672 = tensor.expand_shape %1008 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_673 = linalg.transpose ins(%expanded_672 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_674 = linalg.transpose ins(%arg231 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1009 = linalg.matmul ins(%collapsed_668, %transposed_674 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %1010 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1009 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_675 = tensor.expand_shape %1010 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_676 = linalg.transpose ins(%expanded_675 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %1011 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_670, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_677 = tensor.extract_slice %transposed_670[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_678 = tensor.extract_slice %transposed_670[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %1012 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_678 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_679 = tensor.concat dim(3) %1012, %extracted_slice_677 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %1013 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_679, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %1014 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1011, %1013 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %1015 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_673, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_680 = tensor.extract_slice %transposed_673[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_681 = tensor.extract_slice %transposed_673[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %1016 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_681 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_682 = tensor.concat dim(3) %1016, %extracted_slice_680 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %1017 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_682, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %1018 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1015, %1017 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_683 = tensor.collapse_shape %1018 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_684 = tensor.expand_shape %collapsed_683 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %1019 = "tm_tensor.scatter"(%expanded_684, %concat_33, %arg38) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_685 = tensor.collapse_shape %transposed_676 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_686 = tensor.expand_shape %collapsed_685 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %1020 = "tm_tensor.scatter"(%expanded_686, %concat_33, %arg39) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %1021 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1019 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %1022 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1020 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_687 = tensor.collapse_shape %1014 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_688 = tensor.collapse_shape %1021 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_689 = tensor.collapse_shape %1022 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %1023 = "tm_tensor.attention"(%collapsed_687, %collapsed_688, %collapsed_689, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_690 = tensor.expand_shape %1023 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_691 = linalg.transpose ins(%expanded_690 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_692 = linalg.transpose ins(%arg232 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_693 = tensor.collapse_shape %transposed_691 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %1024 = linalg.matmul ins(%collapsed_693, %transposed_692 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1025 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1024 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_694 = tensor.expand_shape %1025 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %1026 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%995, %expanded_694 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1027 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1026 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1028 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1027 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1029 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1028 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1030 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1029 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1031 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1030 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %1032 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1031 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1033 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1027, %1032 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1034 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1033 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1035 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg237, %1034 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_695 = linalg.transpose ins(%arg233 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_696 = tensor.collapse_shape %1035 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %1036 = linalg.matmul ins(%collapsed_696, %transposed_695 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %1037 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1036 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_697 = tensor.expand_shape %1037 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %1038 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_697 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %1039 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1038 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %1040 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1038, %1039 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %1041 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1040 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_698 = linalg.transpose ins(%arg234 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %1042 = linalg.matmul ins(%collapsed_696, %transposed_698 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %1043 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1042 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_699 = tensor.expand_shape %1043 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %1044 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1041, %expanded_699 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_700 = linalg.transpose ins(%arg235 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_701 = tensor.collapse_shape %1044 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %1045 = linalg.matmul ins(%collapsed_701, %transposed_700 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1046 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1045 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_702 = tensor.expand_shape %1046 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %1047 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1026, %expanded_702 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1048 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1047 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1049 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1048 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1050 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1049 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1051 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1050 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1052 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1051 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %1053 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1052 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1054 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1048, %1053 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1055 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1054 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1056 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg245, %1055 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_703 = linalg.transpose ins(%arg238 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_704 = tensor.collapse_shape %1056 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %1057 = linalg.matmul ins(%collapsed_704, %transposed_703 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1058 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1057 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_705 = tensor.expand_shape %1058 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_706 = linalg.transpose ins(%expanded_705 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_707 = linalg.transpose ins(%arg239 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1059 = linalg.matmul ins(%collapsed_704, %transposed_707 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %1060 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1059 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_708 = tensor.expand_shape %1060 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_709 = linalg.transpose ins(%expanded_708 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_710 = linalg.transpose ins(%arg240 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1061 = linalg.matmul ins(%collapsed_704, %transposed_710 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %1062 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1061 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_711 = tensor.expand_shape %1062 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_712 = linalg.transpose ins(%expanded_711 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %1063 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_706, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_713 = tensor.extract_slice %transposed_706[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_714 = tensor.extract_slice %transposed_706[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %1064 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_714 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_715 = tensor.concat dim(3) %1064, %extracted_slice_713 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %1065 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_715, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %1066 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1063, %1065 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %1067 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_709, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_716 = tensor.extract_slice %transposed_709[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_717 = tensor.extract_slice %transposed_709[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %1068 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_717 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_718 = tensor.concat dim(3) %1068, %extracted_slice_716 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %1069 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_718, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %1070 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1067, %1069 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_719 = tensor.collapse_shape %1070 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_720 = tensor.expand_shape %collapsed_719 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %1071 = "tm_tensor.scatter"(%expanded_720, %concat_33, %arg40) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_721 = tensor.collapse_shape %transposed_712 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_722 = tensor.expand_shape %collapsed_721 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %1072 = "tm_tensor.scatter"(%expanded_722, %concat_33, %arg41) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %1073 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1071 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %1074 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1072 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_723 = tensor.collapse_shape %1066 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_724 = tensor.collapse_shape %1073 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_725 = tensor.collapse_shape %1074 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %1075 = "tm_tensor.attention"(%collapsed_723, %collapsed_724, %collapsed_725, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_726 = tensor.expand_shape %1075 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_727 = linalg.transpose ins(%expanded_726 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_728 = linalg.transpose ins(%arg241 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_729 = tensor.collapse_shape %transposed_727 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %1076 = linalg.matmul ins(%collapsed_729, %transposed_728 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1077 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1076 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_730 = tensor.expand_shape %1077 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %1078 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1047, %expanded_730 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1079 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1078 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1080 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1079 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1081 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1080 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1082 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1081 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1083 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1082 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %1084 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1083 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1085 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1079, %1084 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1086 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1085 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1087 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg246, %1086 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_731 = linalg.transpose ins(%arg242 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_732 = tensor.collapse_shape %1087 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %1088 = linalg.matmul ins(%collapsed_732, %transposed_731 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %1089 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1088 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_733 = tensor.expand_shape %1089 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %1090 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_733 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %1091 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1090 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %1092 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1090, %1091 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %1093 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1092 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_734 = linalg.transpose ins(%arg243 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %1094 = linalg.matmul ins(%collapsed_732, %transposed_734 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %1095 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1094 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_735 = tensor.expand_shape %1095 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %1096 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1093, %expanded_735 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_736 = linalg.transpose ins(%arg244 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_737 = tensor.collapse_shape %1096 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %1097 = linalg.matmul ins(%collapsed_737, %transposed_736 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1098 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1097 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_738 = tensor.expand_shape %1098 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %1099 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1078, %expanded_738 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1099 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1100 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1102 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1101 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1102 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1103 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %1105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1104 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1106 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1100, %1105 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1106 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1108 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg254, %1107 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_739 = linalg.transpose ins(%arg247 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_740 = tensor.collapse_shape %1108 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %1109 = linalg.matmul ins(%collapsed_740, %transposed_739 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1110 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1109 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_741 = tensor.expand_shape %1110 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_742 = linalg.transpose ins(%expanded_741 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_743 = linalg.transpose ins(%arg248 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1111 = linalg.matmul ins(%collapsed_740, %transposed_743 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %1112 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1111 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_744 = tensor.expand_shape %1112 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_745 = linalg.transpose ins(%expanded_744 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_746 = linalg.transpose ins(%arg249 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1113 = linalg.matmul ins(%collapsed_740, %transposed_746 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %1114 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1113 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_747 = tensor.expand_shape %1114 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_748 = linalg.transpose ins(%expanded_747 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %1115 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_742, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_749 = tensor.extract_slice %transposed_742[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_750 = tensor.extract_slice %transposed_742[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %1116 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_750 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_751 = tensor.concat dim(3) %1116, %extracted_slice_749 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %1117 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_751, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %1118 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1115, %1117 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %1119 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_745, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_752 = tensor.extract_slice %transposed_745[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_753 = tensor.extract_slice %transposed_745[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %1120 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_753 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_754 = tensor.concat dim(3) %1120, %extracted_slice_752 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %1121 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_754, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %1122 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1119, %1121 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_755 = tensor.collapse_shape %1122 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_756 = tensor.expand_shape %collapsed_755 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %1123 = "tm_tensor.scatter"(%expanded_756, %concat_33, %arg42) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_757 = tensor.collapse_shape %transposed_748 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_758 = tensor.expand_shape %collapsed_757 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %1124 = "tm_tensor.scatter"(%expanded_758, %concat_33, %arg43) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %1125 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1123 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %1126 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1124 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_759 = tensor.collapse_shape %1118 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_760 = tensor.collapse_shape %1125 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_761 = tensor.collapse_shape %1126 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %1127 = "tm_tensor.attention"(%collapsed_759, %collapsed_760, %collapsed_761, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_762 = tensor.expand_shape %1127 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_763 = linalg.transpose ins(%expanded_762 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_764 = linalg.transpose ins(%arg250 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_765 = tensor.collapse_shape %transposed_763 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %1128 = linalg.matmul ins(%collapsed_765, %transposed_764 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1129 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1128 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_766 = tensor.expand_shape %1129 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %1130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1099, %expanded_766 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1130 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1131 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1133 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1132 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1133 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1134 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %1136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1135 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1137 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1131, %1136 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1137 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1139 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg255, %1138 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_767 = linalg.transpose ins(%arg251 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_768 = tensor.collapse_shape %1139 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %1140 = linalg.matmul ins(%collapsed_768, %transposed_767 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %1141 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1140 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_769 = tensor.expand_shape %1141 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %1142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_769 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %1143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1142 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %1144 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1142, %1143 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %1145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1144 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_770 = linalg.transpose ins(%arg252 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %1146 = linalg.matmul ins(%collapsed_768, %transposed_770 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %1147 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1146 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_771 = tensor.expand_shape %1147 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %1148 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1145, %expanded_771 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_772 = linalg.transpose ins(%arg253 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_773 = tensor.collapse_shape %1148 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %1149 = linalg.matmul ins(%collapsed_773, %transposed_772 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1150 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1149 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_774 = tensor.expand_shape %1150 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %1151 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1130, %expanded_774 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1151 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1152 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1154 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1153 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1154 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1155 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %1157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1156 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1158 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1152, %1157 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1158 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1160 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg263, %1159 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_775 = linalg.transpose ins(%arg256 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_776 = tensor.collapse_shape %1160 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %1161 = linalg.matmul ins(%collapsed_776, %transposed_775 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1162 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1161 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_777 = tensor.expand_shape %1162 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_778 = linalg.transpose ins(%expanded_777 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_779 = linalg.transpose ins(%arg257 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1163 = linalg.matmul ins(%collapsed_776, %transposed_779 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %1164 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1163 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_780 = tensor.expand_shape %1164 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_781 = linalg.transpose ins(%expanded_780 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_782 = linalg.transpose ins(%arg258 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1165 = linalg.matmul ins(%collapsed_776, %transposed_782 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %1166 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1165 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_783 = tensor.expand_shape %1166 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_784 = linalg.transpose ins(%expanded_783 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %1167 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_778, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_785 = tensor.extract_slice %transposed_778[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_786 = tensor.extract_slice %transposed_778[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %1168 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_786 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_787 = tensor.concat dim(3) %1168, %extracted_slice_785 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %1169 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_787, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %1170 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1167, %1169 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %1171 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_781, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_788 = tensor.extract_slice %transposed_781[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_789 = tensor.extract_slice %transposed_781[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %1172 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_789 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_790 = tensor.concat dim(3) %1172, %extracted_slice_788 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %1173 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_790, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %1174 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1171, %1173 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_791 = tensor.collapse_shape %1174 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_792 = tensor.expand_shape %collapsed_791 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %1175 = "tm_tensor.scatter"(%expanded_792, %concat_33, %arg44) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_793 = tensor.collapse_shape %transposed_784 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_794 = tensor.expand_shape %collapsed_793 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %1176 = "tm_tensor.scatter"(%expanded_794, %concat_33, %arg45) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %1177 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1175 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %1178 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1176 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_795 = tensor.collapse_shape %1170 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_796 = tensor.collapse_shape %1177 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_797 = tensor.collapse_shape %1178 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %1179 = "tm_tensor.attention"(%collapsed_795, %collapsed_796, %collapsed_797, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_798 = tensor.expand_shape %1179 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_799 = linalg.transpose ins(%expanded_798 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_800 = linalg.transpose ins(%arg259 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_801 = tensor.collapse_shape %transposed_799 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %1180 = linalg.matmul ins(%collapsed_801, %transposed_800 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1181 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1180 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_802 = tensor.expand_shape %1181 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %1182 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1151, %expanded_802 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1182 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1183 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1185 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1184 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1186 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1185 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1186 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %1188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1187 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1189 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1183, %1188 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1190 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1189 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1191 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg264, %1190 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_803 = linalg.transpose ins(%arg260 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_804 = tensor.collapse_shape %1191 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %1192 = linalg.matmul ins(%collapsed_804, %transposed_803 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %1193 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1192 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_805 = tensor.expand_shape %1193 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %1194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_805 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %1195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1194 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %1196 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1194, %1195 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %1197 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1196 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_806 = linalg.transpose ins(%arg261 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %1198 = linalg.matmul ins(%collapsed_804, %transposed_806 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %1199 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1198 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_807 = tensor.expand_shape %1199 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %1200 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1197, %expanded_807 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_808 = linalg.transpose ins(%arg262 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_809 = tensor.collapse_shape %1200 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %1201 = linalg.matmul ins(%collapsed_809, %transposed_808 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1202 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1201 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_810 = tensor.expand_shape %1202 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %1203 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1182, %expanded_810 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1204 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1203 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1205 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1204 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1206 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1205 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1207 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1206 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1208 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1207 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %1209 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1208 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1210 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1204, %1209 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1211 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1210 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1212 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg272, %1211 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_811 = linalg.transpose ins(%arg265 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_812 = tensor.collapse_shape %1212 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %1213 = linalg.matmul ins(%collapsed_812, %transposed_811 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1214 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1213 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_813 = tensor.expand_shape %1214 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_814 = linalg.transpose ins(%expanded_813 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_815 = linalg.transpose ins(%arg266 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1215 = linalg.matmul ins(%collapsed_812, %transposed_815 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %1216 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1215 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_816 = tensor.expand_shape %1216 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_817 = linalg.transpose ins(%expanded_816 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_818 = linalg.transpose ins(%arg267 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1217 = linalg.matmul ins(%collapsed_812, %transposed_818 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %1218 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1217 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_819 = tensor.expand_shape %1218 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_820 = linalg.transpose ins(%expanded_819 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %1219 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_814, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_821 = tensor.extract_slice %transposed_814[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_822 = tensor.extract_slice %transposed_814[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %1220 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_822 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_823 = tensor.concat dim(3) %1220, %extracted_slice_821 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %1221 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_823, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %1222 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1219, %1221 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %1223 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_817, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_824 = tensor.extract_slice %transposed_817[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_825 = tensor.extract_slice %transposed_817[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %1224 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_825 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_826 = tensor.concat dim(3) %1224, %extracted_slice_824 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %1225 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_826, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %1226 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1223, %1225 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_827 = tensor.collapse_shape %1226 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_828 = tensor.expand_shape %collapsed_827 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %1227 = "tm_tensor.scatter"(%expanded_828, %concat_33, %arg46) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_829 = tensor.collapse_shape %transposed_820 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_830 = tensor.expand_shape %collapsed_829 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %1228 = "tm_tensor.scatter"(%expanded_830, %concat_33, %arg47) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %1229 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1227 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %1230 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1228 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_831 = tensor.collapse_shape %1222 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_832 = tensor.collapse_shape %1229 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_833 = tensor.collapse_shape %1230 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %1231 = "tm_tensor.attention"(%collapsed_831, %collapsed_832, %collapsed_833, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_834 = tensor.expand_shape %1231 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_835 = linalg.transpose ins(%expanded_834 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_836 = linalg.transpose ins(%arg268 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_837 = tensor.collapse_shape %transposed_835 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %1232 = linalg.matmul ins(%collapsed_837, %transposed_836 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1233 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1232 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_838 = tensor.expand_shape %1233 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %1234 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1203, %expanded_838 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1235 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1234 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1235 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1237 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1236 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1238 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1237 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1239 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1238 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %1240 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1239 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1241 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1235, %1240 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1242 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1241 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1243 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg273, %1242 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_839 = linalg.transpose ins(%arg269 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_840 = tensor.collapse_shape %1243 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %1244 = linalg.matmul ins(%collapsed_840, %transposed_839 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %1245 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1244 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_841 = tensor.expand_shape %1245 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %1246 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_841 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %1247 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1246 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %1248 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1246, %1247 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %1249 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1248 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_842 = linalg.transpose ins(%arg270 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %1250 = linalg.matmul ins(%collapsed_840, %transposed_842 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %1251 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1250 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_843 = tensor.expand_shape %1251 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %1252 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1249, %expanded_843 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_844 = linalg.transpose ins(%arg271 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_845 = tensor.collapse_shape %1252 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %1253 = linalg.matmul ins(%collapsed_845, %transposed_844 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1254 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1253 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_846 = tensor.expand_shape %1254 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %1255 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1234, %expanded_846 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1256 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1255 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1257 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1256 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1258 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1257 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1259 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1258 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1260 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1259 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %1261 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1260 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1262 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1256, %1261 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1263 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1262 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1264 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg281, %1263 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_847 = linalg.transpose ins(%arg274 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_848 = tensor.collapse_shape %1264 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %1265 = linalg.matmul ins(%collapsed_848, %transposed_847 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1266 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1265 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_849 = tensor.expand_shape %1266 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_850 = linalg.transpose ins(%expanded_849 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_851 = linalg.transpose ins(%arg275 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1267 = linalg.matmul ins(%collapsed_848, %transposed_851 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %1268 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1267 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_852 = tensor.expand_shape %1268 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_853 = linalg.transpose ins(%expanded_852 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_854 = linalg.transpose ins(%arg276 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1269 = linalg.matmul ins(%collapsed_848, %transposed_854 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %1270 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1269 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_855 = tensor.expand_shape %1270 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_856 = linalg.transpose ins(%expanded_855 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %1271 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_850, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_857 = tensor.extract_slice %transposed_850[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_858 = tensor.extract_slice %transposed_850[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %1272 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_858 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_859 = tensor.concat dim(3) %1272, %extracted_slice_857 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %1273 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_859, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %1274 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1271, %1273 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %1275 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_853, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_860 = tensor.extract_slice %transposed_853[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_861 = tensor.extract_slice %transposed_853[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %1276 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_861 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_862 = tensor.concat dim(3) %1276, %extracted_slice_860 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %1277 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_862, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %1278 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1275, %1277 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_863 = tensor.collapse_shape %1278 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_864 = tensor.expand_shape %collapsed_863 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %1279 = "tm_tensor.scatter"(%expanded_864, %concat_33, %arg48) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_865 = tensor.collapse_shape %transposed_856 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_866 = tensor.expand_shape %collapsed_865 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %1280 = "tm_tensor.scatter"(%expanded_866, %concat_33, %arg49) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %1281 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1279 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %1282 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1280 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_867 = tensor.collapse_shape %1274 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_868 = tensor.collapse_shape %1281 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_869 = tensor.collapse_shape %1282 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %1283 = "tm_tensor.attention"(%collapsed_867, %collapsed_868, %collapsed_869, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_870 = tensor.expand_shape %1283 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_871 = linalg.transpose ins(%expanded_870 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_872 = linalg.transpose ins(%arg277 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_873 = tensor.collapse_shape %transposed_871 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %1284 = linalg.matmul ins(%collapsed_873, %transposed_872 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1285 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1284 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_874 = tensor.expand_shape %1285 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %1286 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1255, %expanded_874 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1287 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1286 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1288 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1287 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1289 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1288 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1290 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1289 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1291 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1290 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %1292 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1291 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1293 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1287, %1292 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1294 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1293 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1295 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg282, %1294 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_875 = linalg.transpose ins(%arg278 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_876 = tensor.collapse_shape %1295 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %1296 = linalg.matmul ins(%collapsed_876, %transposed_875 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %1297 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1296 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_877 = tensor.expand_shape %1297 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %1298 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_877 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %1299 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1298 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %1300 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1298, %1299 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %1301 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1300 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_878 = linalg.transpose ins(%arg279 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %1302 = linalg.matmul ins(%collapsed_876, %transposed_878 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %1303 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1302 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_879 = tensor.expand_shape %1303 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %1304 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1301, %expanded_879 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_880 = linalg.transpose ins(%arg280 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_881 = tensor.collapse_shape %1304 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %1305 = linalg.matmul ins(%collapsed_881, %transposed_880 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1306 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1305 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_882 = tensor.expand_shape %1306 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %1307 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1286, %expanded_882 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1308 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1307 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1309 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1308 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1310 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1309 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1311 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1310 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1312 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1311 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %1313 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1312 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1314 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1308, %1313 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1315 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1314 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1316 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg290, %1315 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_883 = linalg.transpose ins(%arg283 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_884 = tensor.collapse_shape %1316 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %1317 = linalg.matmul ins(%collapsed_884, %transposed_883 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1318 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1317 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_885 = tensor.expand_shape %1318 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_886 = linalg.transpose ins(%expanded_885 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_887 = linalg.transpose ins(%arg284 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1319 = linalg.matmul ins(%collapsed_884, %transposed_887 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %1320 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1319 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_888 = tensor.expand_shape %1320 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_889 = linalg.transpose ins(%expanded_888 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_890 = linalg.transpose ins(%arg285 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1321 = linalg.matmul ins(%collapsed_884, %transposed_890 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %1322 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1321 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_891 = tensor.expand_shape %1322 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_892 = linalg.transpose ins(%expanded_891 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %1323 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_886, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_893 = tensor.extract_slice %transposed_886[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_894 = tensor.extract_slice %transposed_886[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %1324 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_894 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_895 = tensor.concat dim(3) %1324, %extracted_slice_893 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %1325 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_895, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %1326 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1323, %1325 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %1327 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_889, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_896 = tensor.extract_slice %transposed_889[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_897 = tensor.extract_slice %transposed_889[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %1328 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_897 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_898 = tensor.concat dim(3) %1328, %extracted_slice_896 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %1329 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_898, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %1330 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1327, %1329 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_899 = tensor.collapse_shape %1330 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_900 = tensor.expand_shape %collapsed_899 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %1331 = "tm_tensor.scatter"(%expanded_900, %concat_33, %arg50) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_901 = tensor.collapse_shape %transposed_892 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_902 = tensor.expand_shape %collapsed_901 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %1332 = "tm_tensor.scatter"(%expanded_902, %concat_33, %arg51) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %1333 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1331 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %1334 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1332 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_903 = tensor.collapse_shape %1326 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_904 = tensor.collapse_shape %1333 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_905 = tensor.collapse_shape %1334 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %1335 = "tm_tensor.attention"(%collapsed_903, %collapsed_904, %collapsed_905, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_906 = tensor.expand_shape %1335 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_907 = linalg.transpose ins(%expanded_906 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_908 = linalg.transpose ins(%arg286 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_909 = tensor.collapse_shape %transposed_907 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %1336 = linalg.matmul ins(%collapsed_909, %transposed_908 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1337 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1336 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_910 = tensor.expand_shape %1337 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %1338 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1307, %expanded_910 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1339 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1338 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1340 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1339 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1341 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1340 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1342 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1341 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1343 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1342 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %1344 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1343 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1345 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1339, %1344 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1346 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1345 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1347 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg291, %1346 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_911 = linalg.transpose ins(%arg287 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_912 = tensor.collapse_shape %1347 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %1348 = linalg.matmul ins(%collapsed_912, %transposed_911 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %1349 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1348 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_913 = tensor.expand_shape %1349 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %1350 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_913 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %1351 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1350 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %1352 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1350, %1351 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %1353 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1352 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_914 = linalg.transpose ins(%arg288 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %1354 = linalg.matmul ins(%collapsed_912, %transposed_914 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %1355 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1354 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_915 = tensor.expand_shape %1355 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %1356 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1353, %expanded_915 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_916 = linalg.transpose ins(%arg289 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_917 = tensor.collapse_shape %1356 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %1357 = linalg.matmul ins(%collapsed_917, %transposed_916 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1358 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1357 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_918 = tensor.expand_shape %1358 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %1359 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1338, %expanded_918 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1360 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1359 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1361 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1360 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1362 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1361 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1363 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1362 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1364 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1363 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %1365 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1364 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1366 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1360, %1365 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1367 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1366 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1368 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg299, %1367 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_919 = linalg.transpose ins(%arg292 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_920 = tensor.collapse_shape %1368 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %1369 = linalg.matmul ins(%collapsed_920, %transposed_919 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1370 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1369 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_921 = tensor.expand_shape %1370 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_922 = linalg.transpose ins(%expanded_921 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_923 = linalg.transpose ins(%arg293 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1371 = linalg.matmul ins(%collapsed_920, %transposed_923 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %1372 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1371 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_924 = tensor.expand_shape %1372 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_925 = linalg.transpose ins(%expanded_924 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_926 = linalg.transpose ins(%arg294 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1373 = linalg.matmul ins(%collapsed_920, %transposed_926 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %1374 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1373 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_927 = tensor.expand_shape %1374 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_928 = linalg.transpose ins(%expanded_927 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %1375 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_922, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_929 = tensor.extract_slice %transposed_922[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_930 = tensor.extract_slice %transposed_922[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %1376 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_930 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_931 = tensor.concat dim(3) %1376, %extracted_slice_929 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %1377 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_931, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %1378 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1375, %1377 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %1379 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_925, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_932 = tensor.extract_slice %transposed_925[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_933 = tensor.extract_slice %transposed_925[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %1380 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_933 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_934 = tensor.concat dim(3) %1380, %extracted_slice_932 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %1381 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_934, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %1382 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1379, %1381 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_935 = tensor.collapse_shape %1382 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_936 = tensor.expand_shape %collapsed_935 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %1383 = "tm_tensor.scatter"(%expanded_936, %concat_33, %arg52) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_937 = tensor.collapse_shape %transposed_928 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_938 = tensor.expand_shape %collapsed_937 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %1384 = "tm_tensor.scatter"(%expanded_938, %concat_33, %arg53) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %1385 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1383 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %1386 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1384 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_939 = tensor.collapse_shape %1378 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_940 = tensor.collapse_shape %1385 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_941 = tensor.collapse_shape %1386 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %1387 = "tm_tensor.attention"(%collapsed_939, %collapsed_940, %collapsed_941, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_942 = tensor.expand_shape %1387 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_943 = linalg.transpose ins(%expanded_942 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_944 = linalg.transpose ins(%arg295 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_945 = tensor.collapse_shape %transposed_943 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %1388 = linalg.matmul ins(%collapsed_945, %transposed_944 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1389 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1388 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_946 = tensor.expand_shape %1389 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %1390 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1359, %expanded_946 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1391 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1390 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1392 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1391 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1393 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1392 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1394 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1393 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1395 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1394 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %1396 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1395 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1397 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1391, %1396 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1398 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1397 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1399 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg300, %1398 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_947 = linalg.transpose ins(%arg296 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_948 = tensor.collapse_shape %1399 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %1400 = linalg.matmul ins(%collapsed_948, %transposed_947 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %1401 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1400 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_949 = tensor.expand_shape %1401 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %1402 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_949 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %1403 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1402 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %1404 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1402, %1403 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %1405 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1404 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_950 = linalg.transpose ins(%arg297 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %1406 = linalg.matmul ins(%collapsed_948, %transposed_950 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %1407 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1406 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_951 = tensor.expand_shape %1407 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %1408 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1405, %expanded_951 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_952 = linalg.transpose ins(%arg298 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_953 = tensor.collapse_shape %1408 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %1409 = linalg.matmul ins(%collapsed_953, %transposed_952 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1410 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1409 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_954 = tensor.expand_shape %1410 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %1411 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1390, %expanded_954 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1412 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1411 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1413 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1412 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1414 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1413 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1415 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1414 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1416 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1415 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %1417 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1416 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1418 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1412, %1417 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1419 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1418 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1420 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg308, %1419 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_955 = linalg.transpose ins(%arg301 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_956 = tensor.collapse_shape %1420 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %1421 = linalg.matmul ins(%collapsed_956, %transposed_955 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1422 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1421 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_957 = tensor.expand_shape %1422 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_958 = linalg.transpose ins(%expanded_957 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_959 = linalg.transpose ins(%arg302 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1423 = linalg.matmul ins(%collapsed_956, %transposed_959 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %1424 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1423 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_960 = tensor.expand_shape %1424 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_961 = linalg.transpose ins(%expanded_960 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_962 = linalg.transpose ins(%arg303 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1425 = linalg.matmul ins(%collapsed_956, %transposed_962 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %1426 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1425 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_963 = tensor.expand_shape %1426 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_964 = linalg.transpose ins(%expanded_963 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %1427 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_958, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_965 = tensor.extract_slice %transposed_958[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_966 = tensor.extract_slice %transposed_958[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %1428 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_966 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_967 = tensor.concat dim(3) %1428, %extracted_slice_965 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %1429 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_967, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %1430 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1427, %1429 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %1431 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_961, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_968 = tensor.extract_slice %transposed_961[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_969 = tensor.extract_slice %transposed_961[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %1432 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_969 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_970 = tensor.concat dim(3) %1432, %extracted_slice_968 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %1433 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_970, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %1434 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1431, %1433 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_971 = tensor.collapse_shape %1434 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_972 = tensor.expand_shape %collapsed_971 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %1435 = "tm_tensor.scatter"(%expanded_972, %concat_33, %arg54) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_973 = tensor.collapse_shape %transposed_964 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_974 = tensor.expand_shape %collapsed_973 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %1436 = "tm_tensor.scatter"(%expanded_974, %concat_33, %arg55) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %1437 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1435 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %1438 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1436 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_975 = tensor.collapse_shape %1430 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_976 = tensor.collapse_shape %1437 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_977 = tensor.collapse_shape %1438 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %1439 = "tm_tensor.attention"(%collapsed_975, %collapsed_976, %collapsed_977, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_978 = tensor.expand_shape %1439 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_979 = linalg.transpose ins(%expanded_978 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_980 = linalg.transpose ins(%arg304 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_981 = tensor.collapse_shape %transposed_979 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %1440 = linalg.matmul ins(%collapsed_981, %transposed_980 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1441 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1440 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_982 = tensor.expand_shape %1441 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %1442 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1411, %expanded_982 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1443 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1442 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1444 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1443 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1445 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1444 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1446 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1445 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1447 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1446 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %1448 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1447 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1449 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1443, %1448 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1450 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1449 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1451 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg309, %1450 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_983 = linalg.transpose ins(%arg305 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_984 = tensor.collapse_shape %1451 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %1452 = linalg.matmul ins(%collapsed_984, %transposed_983 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %1453 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1452 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_985 = tensor.expand_shape %1453 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %1454 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_985 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %1455 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1454 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %1456 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1454, %1455 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %1457 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1456 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_986 = linalg.transpose ins(%arg306 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %1458 = linalg.matmul ins(%collapsed_984, %transposed_986 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %1459 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1458 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_987 = tensor.expand_shape %1459 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %1460 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1457, %expanded_987 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_988 = linalg.transpose ins(%arg307 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_989 = tensor.collapse_shape %1460 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %1461 = linalg.matmul ins(%collapsed_989, %transposed_988 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1462 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1461 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_990 = tensor.expand_shape %1462 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %1463 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1442, %expanded_990 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1464 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1463 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1465 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1464 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1466 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1465 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1467 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1466 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1468 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1467 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %1469 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1468 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1470 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1464, %1469 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1471 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1470 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1472 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg317, %1471 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_991 = linalg.transpose ins(%arg310 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_992 = tensor.collapse_shape %1472 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %1473 = linalg.matmul ins(%collapsed_992, %transposed_991 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1474 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1473 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_993 = tensor.expand_shape %1474 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_994 = linalg.transpose ins(%expanded_993 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_995 = linalg.transpose ins(%arg311 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1475 = linalg.matmul ins(%collapsed_992, %transposed_995 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %1476 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1475 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_996 = tensor.expand_shape %1476 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_997 = linalg.transpose ins(%expanded_996 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_998 = linalg.transpose ins(%arg312 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1477 = linalg.matmul ins(%collapsed_992, %transposed_998 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %1478 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1477 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_999 = tensor.expand_shape %1478 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_1000 = linalg.transpose ins(%expanded_999 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %1479 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_994, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_1001 = tensor.extract_slice %transposed_994[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_1002 = tensor.extract_slice %transposed_994[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %1480 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1002 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_1003 = tensor.concat dim(3) %1480, %extracted_slice_1001 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %1481 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1003, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %1482 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1479, %1481 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %1483 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_997, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_1004 = tensor.extract_slice %transposed_997[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_1005 = tensor.extract_slice %transposed_997[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %1484 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1005 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_1006 = tensor.concat dim(3) %1484, %extracted_slice_1004 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %1485 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1006, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %1486 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1483, %1485 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_1007 = tensor.collapse_shape %1486 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_1008 = tensor.expand_shape %collapsed_1007 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %1487 = "tm_tensor.scatter"(%expanded_1008, %concat_33, %arg56) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_1009 = tensor.collapse_shape %transposed_1000 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_1010 = tensor.expand_shape %collapsed_1009 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %1488 = "tm_tensor.scatter"(%expanded_1010, %concat_33, %arg57) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %1489 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1487 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %1490 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1488 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_1011 = tensor.collapse_shape %1482 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_1012 = tensor.collapse_shape %1489 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_1013 = tensor.collapse_shape %1490 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %1491 = "tm_tensor.attention"(%collapsed_1011, %collapsed_1012, %collapsed_1013, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_1014 = tensor.expand_shape %1491 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_1015 = linalg.transpose ins(%expanded_1014 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_1016 = linalg.transpose ins(%arg313 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_1017 = tensor.collapse_shape %transposed_1015 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %1492 = linalg.matmul ins(%collapsed_1017, %transposed_1016 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1493 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1492 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_1018 = tensor.expand_shape %1493 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %1494 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1463, %expanded_1018 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1495 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1494 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1496 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1495 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1497 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1496 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1498 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1497 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1499 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1498 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %1500 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1499 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1501 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1495, %1500 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1502 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1501 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1503 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg318, %1502 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_1019 = linalg.transpose ins(%arg314 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_1020 = tensor.collapse_shape %1503 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %1504 = linalg.matmul ins(%collapsed_1020, %transposed_1019 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %1505 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1504 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_1021 = tensor.expand_shape %1505 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %1506 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1021 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %1507 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1506 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %1508 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1506, %1507 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %1509 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1508 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_1022 = linalg.transpose ins(%arg315 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %1510 = linalg.matmul ins(%collapsed_1020, %transposed_1022 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %1511 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1510 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_1023 = tensor.expand_shape %1511 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %1512 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1509, %expanded_1023 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_1024 = linalg.transpose ins(%arg316 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_1025 = tensor.collapse_shape %1512 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %1513 = linalg.matmul ins(%collapsed_1025, %transposed_1024 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1514 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1513 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_1026 = tensor.expand_shape %1514 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %1515 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1494, %expanded_1026 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1516 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1515 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1517 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1516 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1518 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1517 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1519 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1518 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1520 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1519 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %1521 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1520 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1522 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1516, %1521 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1523 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1522 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1524 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg326, %1523 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_1027 = linalg.transpose ins(%arg319 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_1028 = tensor.collapse_shape %1524 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %1525 = linalg.matmul ins(%collapsed_1028, %transposed_1027 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1526 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1525 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_1029 = tensor.expand_shape %1526 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_1030 = linalg.transpose ins(%expanded_1029 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_1031 = linalg.transpose ins(%arg320 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1527 = linalg.matmul ins(%collapsed_1028, %transposed_1031 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %1528 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1527 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_1032 = tensor.expand_shape %1528 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_1033 = linalg.transpose ins(%expanded_1032 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_1034 = linalg.transpose ins(%arg321 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1529 = linalg.matmul ins(%collapsed_1028, %transposed_1034 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %1530 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1529 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_1035 = tensor.expand_shape %1530 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_1036 = linalg.transpose ins(%expanded_1035 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %1531 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_1030, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_1037 = tensor.extract_slice %transposed_1030[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_1038 = tensor.extract_slice %transposed_1030[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %1532 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1038 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_1039 = tensor.concat dim(3) %1532, %extracted_slice_1037 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %1533 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1039, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %1534 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1531, %1533 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %1535 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_1033, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_1040 = tensor.extract_slice %transposed_1033[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_1041 = tensor.extract_slice %transposed_1033[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %1536 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1041 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_1042 = tensor.concat dim(3) %1536, %extracted_slice_1040 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %1537 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1042, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %1538 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1535, %1537 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_1043 = tensor.collapse_shape %1538 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_1044 = tensor.expand_shape %collapsed_1043 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %1539 = "tm_tensor.scatter"(%expanded_1044, %concat_33, %arg58) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_1045 = tensor.collapse_shape %transposed_1036 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_1046 = tensor.expand_shape %collapsed_1045 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %1540 = "tm_tensor.scatter"(%expanded_1046, %concat_33, %arg59) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %1541 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1539 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %1542 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1540 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_1047 = tensor.collapse_shape %1534 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_1048 = tensor.collapse_shape %1541 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_1049 = tensor.collapse_shape %1542 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %1543 = "tm_tensor.attention"(%collapsed_1047, %collapsed_1048, %collapsed_1049, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_1050 = tensor.expand_shape %1543 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_1051 = linalg.transpose ins(%expanded_1050 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_1052 = linalg.transpose ins(%arg322 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_1053 = tensor.collapse_shape %transposed_1051 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %1544 = linalg.matmul ins(%collapsed_1053, %transposed_1052 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1545 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1544 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_1054 = tensor.expand_shape %1545 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %1546 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1515, %expanded_1054 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1547 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1546 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1548 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1547 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1549 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1548 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1550 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1549 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1551 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1550 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %1552 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1551 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1553 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1547, %1552 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1554 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1553 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1555 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg327, %1554 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_1055 = linalg.transpose ins(%arg323 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_1056 = tensor.collapse_shape %1555 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %1556 = linalg.matmul ins(%collapsed_1056, %transposed_1055 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %1557 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1556 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_1057 = tensor.expand_shape %1557 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %1558 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1057 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %1559 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1558 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %1560 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1558, %1559 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %1561 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1560 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_1058 = linalg.transpose ins(%arg324 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %1562 = linalg.matmul ins(%collapsed_1056, %transposed_1058 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %1563 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1562 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_1059 = tensor.expand_shape %1563 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %1564 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1561, %expanded_1059 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_1060 = linalg.transpose ins(%arg325 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_1061 = tensor.collapse_shape %1564 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %1565 = linalg.matmul ins(%collapsed_1061, %transposed_1060 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1566 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1565 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_1062 = tensor.expand_shape %1566 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %1567 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1546, %expanded_1062 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1568 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1567 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1569 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1568 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1570 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1569 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1571 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1570 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1572 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1571 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %1573 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1572 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1574 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1568, %1573 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1575 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1574 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1576 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg335, %1575 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_1063 = linalg.transpose ins(%arg328 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_1064 = tensor.collapse_shape %1576 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %1577 = linalg.matmul ins(%collapsed_1064, %transposed_1063 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1578 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1577 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_1065 = tensor.expand_shape %1578 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_1066 = linalg.transpose ins(%expanded_1065 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_1067 = linalg.transpose ins(%arg329 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1579 = linalg.matmul ins(%collapsed_1064, %transposed_1067 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %1580 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1579 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_1068 = tensor.expand_shape %1580 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_1069 = linalg.transpose ins(%expanded_1068 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_1070 = linalg.transpose ins(%arg330 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1581 = linalg.matmul ins(%collapsed_1064, %transposed_1070 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %1582 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1581 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_1071 = tensor.expand_shape %1582 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_1072 = linalg.transpose ins(%expanded_1071 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %1583 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_1066, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_1073 = tensor.extract_slice %transposed_1066[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_1074 = tensor.extract_slice %transposed_1066[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %1584 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1074 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_1075 = tensor.concat dim(3) %1584, %extracted_slice_1073 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %1585 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1075, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %1586 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1583, %1585 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %1587 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_1069, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_1076 = tensor.extract_slice %transposed_1069[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_1077 = tensor.extract_slice %transposed_1069[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %1588 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1077 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_1078 = tensor.concat dim(3) %1588, %extracted_slice_1076 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %1589 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1078, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %1590 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1587, %1589 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_1079 = tensor.collapse_shape %1590 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_1080 = tensor.expand_shape %collapsed_1079 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %1591 = "tm_tensor.scatter"(%expanded_1080, %concat_33, %arg60) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_1081 = tensor.collapse_shape %transposed_1072 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_1082 = tensor.expand_shape %collapsed_1081 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %1592 = "tm_tensor.scatter"(%expanded_1082, %concat_33, %arg61) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %1593 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1591 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %1594 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1592 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_1083 = tensor.collapse_shape %1586 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_1084 = tensor.collapse_shape %1593 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_1085 = tensor.collapse_shape %1594 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %1595 = "tm_tensor.attention"(%collapsed_1083, %collapsed_1084, %collapsed_1085, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_1086 = tensor.expand_shape %1595 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_1087 = linalg.transpose ins(%expanded_1086 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_1088 = linalg.transpose ins(%arg331 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_1089 = tensor.collapse_shape %transposed_1087 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %1596 = linalg.matmul ins(%collapsed_1089, %transposed_1088 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1597 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1596 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_1090 = tensor.expand_shape %1597 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %1598 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1567, %expanded_1090 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1599 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1598 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1600 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1599 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1601 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1600 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1602 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1601 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1603 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1602 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %1604 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1603 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1605 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1599, %1604 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1606 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1605 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1607 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg336, %1606 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_1091 = linalg.transpose ins(%arg332 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_1092 = tensor.collapse_shape %1607 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %1608 = linalg.matmul ins(%collapsed_1092, %transposed_1091 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %1609 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1608 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_1093 = tensor.expand_shape %1609 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %1610 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1093 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %1611 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1610 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %1612 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1610, %1611 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %1613 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1612 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_1094 = linalg.transpose ins(%arg333 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %1614 = linalg.matmul ins(%collapsed_1092, %transposed_1094 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %1615 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1614 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_1095 = tensor.expand_shape %1615 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %1616 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1613, %expanded_1095 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_1096 = linalg.transpose ins(%arg334 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_1097 = tensor.collapse_shape %1616 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %1617 = linalg.matmul ins(%collapsed_1097, %transposed_1096 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1618 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1617 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_1098 = tensor.expand_shape %1618 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %1619 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1598, %expanded_1098 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1620 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1619 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1621 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1620 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1622 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1621 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1623 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1622 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1624 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1623 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %1625 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1624 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1626 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1620, %1625 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1627 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1626 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1628 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg344, %1627 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_1099 = linalg.transpose ins(%arg337 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_1100 = tensor.collapse_shape %1628 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %1629 = linalg.matmul ins(%collapsed_1100, %transposed_1099 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1630 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1629 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_1101 = tensor.expand_shape %1630 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_1102 = linalg.transpose ins(%expanded_1101 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_1103 = linalg.transpose ins(%arg338 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1631 = linalg.matmul ins(%collapsed_1100, %transposed_1103 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %1632 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1631 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_1104 = tensor.expand_shape %1632 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_1105 = linalg.transpose ins(%expanded_1104 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_1106 = linalg.transpose ins(%arg339 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1633 = linalg.matmul ins(%collapsed_1100, %transposed_1106 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %1634 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1633 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_1107 = tensor.expand_shape %1634 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_1108 = linalg.transpose ins(%expanded_1107 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %1635 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_1102, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_1109 = tensor.extract_slice %transposed_1102[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_1110 = tensor.extract_slice %transposed_1102[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %1636 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1110 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_1111 = tensor.concat dim(3) %1636, %extracted_slice_1109 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %1637 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1111, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %1638 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1635, %1637 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %1639 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_1105, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_1112 = tensor.extract_slice %transposed_1105[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_1113 = tensor.extract_slice %transposed_1105[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %1640 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1113 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_1114 = tensor.concat dim(3) %1640, %extracted_slice_1112 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %1641 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1114, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %1642 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1639, %1641 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_1115 = tensor.collapse_shape %1642 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_1116 = tensor.expand_shape %collapsed_1115 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %1643 = "tm_tensor.scatter"(%expanded_1116, %concat_33, %arg62) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_1117 = tensor.collapse_shape %transposed_1108 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_1118 = tensor.expand_shape %collapsed_1117 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %1644 = "tm_tensor.scatter"(%expanded_1118, %concat_33, %arg63) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %1645 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1643 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %1646 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1644 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_1119 = tensor.collapse_shape %1638 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_1120 = tensor.collapse_shape %1645 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_1121 = tensor.collapse_shape %1646 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %1647 = "tm_tensor.attention"(%collapsed_1119, %collapsed_1120, %collapsed_1121, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_1122 = tensor.expand_shape %1647 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_1123 = linalg.transpose ins(%expanded_1122 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_1124 = linalg.transpose ins(%arg340 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_1125 = tensor.collapse_shape %transposed_1123 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %1648 = linalg.matmul ins(%collapsed_1125, %transposed_1124 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1649 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1648 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_1126 = tensor.expand_shape %1649 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %1650 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1619, %expanded_1126 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1651 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1650 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1652 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1651 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1653 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1652 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1654 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1653 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1655 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1654 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %1656 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1655 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1657 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1651, %1656 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1658 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1657 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1659 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg345, %1658 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_1127 = linalg.transpose ins(%arg341 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_1128 = tensor.collapse_shape %1659 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %1660 = linalg.matmul ins(%collapsed_1128, %transposed_1127 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %1661 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1660 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_1129 = tensor.expand_shape %1661 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %1662 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1129 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %1663 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1662 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %1664 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1662, %1663 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %1665 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1664 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_1130 = linalg.transpose ins(%arg342 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %1666 = linalg.matmul ins(%collapsed_1128, %transposed_1130 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %1667 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1666 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_1131 = tensor.expand_shape %1667 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %1668 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1665, %expanded_1131 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_1132 = linalg.transpose ins(%arg343 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_1133 = tensor.collapse_shape %1668 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %1669 = linalg.matmul ins(%collapsed_1133, %transposed_1132 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1670 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1669 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_1134 = tensor.expand_shape %1670 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %1671 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1650, %expanded_1134 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1672 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1671 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1673 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1672 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1674 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1673 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1675 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1674 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1676 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1675 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %1677 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1676 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1678 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1672, %1677 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1679 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1678 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1680 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg353, %1679 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_1135 = linalg.transpose ins(%arg346 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_1136 = tensor.collapse_shape %1680 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %1681 = linalg.matmul ins(%collapsed_1136, %transposed_1135 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1682 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1681 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_1137 = tensor.expand_shape %1682 [[0], [1, 2, 3]] output_shape [16, 1, 32, 128] : tensor<16x4096xbf16> into tensor<16x1x32x128xbf16>
    %transposed_1138 = linalg.transpose ins(%expanded_1137 : tensor<16x1x32x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_1139 = linalg.transpose ins(%arg347 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1683 = linalg.matmul ins(%collapsed_1136, %transposed_1139 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %1684 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1683 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_1140 = tensor.expand_shape %1684 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_1141 = linalg.transpose ins(%expanded_1140 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_1142 = linalg.transpose ins(%arg348 : tensor<1024x4096xbf16>) outs(%40 : tensor<4096x1024xbf16>) permutation = [1, 0] 
    %1685 = linalg.matmul ins(%collapsed_1136, %transposed_1142 : tensor<16x4096xbf16>, tensor<4096x1024xbf16>) outs(%42 : tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %1686 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1685 : tensor<16x1024xf32>) outs(%44 : tensor<16x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1024xbf16>
    %expanded_1143 = tensor.expand_shape %1686 [[0], [1, 2, 3]] output_shape [16, 1, 8, 128] : tensor<16x1024xbf16> into tensor<16x1x8x128xbf16>
    %transposed_1144 = linalg.transpose ins(%expanded_1143 : tensor<16x1x8x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) permutation = [0, 2, 1, 3] 
    %1687 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_1138, %expanded_15 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %extracted_slice_1145 = tensor.extract_slice %transposed_1138[0, 0, 0, 0] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %extracted_slice_1146 = tensor.extract_slice %transposed_1138[0, 0, 0, 64] [16, 32, 1, 64] [1, 1, 1, 1] : tensor<16x32x1x128xbf16> to tensor<16x32x1x64xbf16>
    %1688 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1146 : tensor<16x32x1x64xbf16>) outs(%50 : tensor<16x32x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x64xbf16>
    %concat_1147 = tensor.concat dim(3) %1688, %extracted_slice_1145 : (tensor<16x32x1x64xbf16>, tensor<16x32x1x64xbf16>) -> tensor<16x32x1x128xbf16>
    %1689 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1147, %expanded_16 : tensor<16x32x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %1690 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1687, %1689 : tensor<16x32x1x128xbf16>, tensor<16x32x1x128xbf16>) outs(%39 : tensor<16x32x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x32x1x128xbf16>
    %1691 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_1141, %expanded_15 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %extracted_slice_1148 = tensor.extract_slice %transposed_1141[0, 0, 0, 0] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %extracted_slice_1149 = tensor.extract_slice %transposed_1141[0, 0, 0, 64] [16, 8, 1, 64] [1, 1, 1, 1] : tensor<16x8x1x128xbf16> to tensor<16x8x1x64xbf16>
    %1692 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1149 : tensor<16x8x1x64xbf16>) outs(%55 : tensor<16x8x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1739 = arith.negf %in : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x64xbf16>
    %concat_1150 = tensor.concat dim(3) %1692, %extracted_slice_1148 : (tensor<16x8x1x64xbf16>, tensor<16x8x1x64xbf16>) -> tensor<16x8x1x128xbf16>
    %1693 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1150, %expanded_16 : tensor<16x8x1x128xbf16>, tensor<1x1x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %1694 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1691, %1693 : tensor<16x8x1x128xbf16>, tensor<16x8x1x128xbf16>) outs(%46 : tensor<16x8x1x128xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x8x1x128xbf16>
    %collapsed_1151 = tensor.collapse_shape %1694 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_1152 = tensor.expand_shape %collapsed_1151 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %1695 = "tm_tensor.scatter"(%expanded_1152, %concat_33, %arg64) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %collapsed_1153 = tensor.collapse_shape %transposed_1144 [[0, 1, 2, 3]] : tensor<16x8x1x128xbf16> into tensor<16384xbf16>
    %expanded_1154 = tensor.expand_shape %collapsed_1153 [[0, 1, 2, 3, 4]] output_shape [16384, 1, 1, 1, 1] : tensor<16384xbf16> into tensor<16384x1x1x1x1xbf16>
    %1696 = "tm_tensor.scatter"(%expanded_1154, %concat_33, %arg65) <{dimension_map = array<i64: 0, 1, 2, 3>, operandSegmentSizes = array<i32: 2, 1>, unique_indices = true}> ({
    ^bb0(%arg359: bf16, %arg360: bf16):
      "tm_tensor.yield"(%arg359) : (bf16) -> ()
    }) : (tensor<16384x1x1x1x1xbf16>, tensor<16384x4xi64>, tensor<16x8x4096x128xbf16>) -> tensor<16x8x4096x128xbf16>
    %1697 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1695 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %1698 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1696 : tensor<16x8x4096x128xbf16>) outs(%72 : tensor<16x8x4x4096x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<16x8x4x4096x128xbf16>
    %collapsed_1155 = tensor.collapse_shape %1690 [[0, 1], [2], [3]] : tensor<16x32x1x128xbf16> into tensor<512x1x128xbf16>
    %collapsed_1156 = tensor.collapse_shape %1697 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %collapsed_1157 = tensor.collapse_shape %1698 [[0, 1, 2], [3], [4]] : tensor<16x8x4x4096x128xbf16> into tensor<512x4096x128xbf16>
    %1699 = "tm_tensor.attention"(%collapsed_1155, %collapsed_1156, %collapsed_1157, %collapsed_41, %78) <{operandSegmentSizes = array<i32: 4, 1>, scale = 0.088388347648318447 : f64}> : (tensor<512x1x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x4096x128xbf16>, tensor<512x1x4096xi1>, tensor<512x1x128xbf16>) -> tensor<512x1x128xbf16>
    %expanded_1158 = tensor.expand_shape %1699 [[0, 1], [2], [3]] output_shape [16, 32, 1, 128] : tensor<512x1x128xbf16> into tensor<16x32x1x128xbf16>
    %transposed_1159 = linalg.transpose ins(%expanded_1158 : tensor<16x32x1x128xbf16>) outs(%80 : tensor<16x1x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_1160 = linalg.transpose ins(%arg349 : tensor<4096x4096xbf16>) outs(%33 : tensor<4096x4096xbf16>) permutation = [1, 0] 
    %collapsed_1161 = tensor.collapse_shape %transposed_1159 [[0], [1, 2, 3]] : tensor<16x1x32x128xbf16> into tensor<16x4096xbf16>
    %1700 = linalg.matmul ins(%collapsed_1161, %transposed_1160 : tensor<16x4096xbf16>, tensor<4096x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1701 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1700 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_1162 = tensor.expand_shape %1701 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %1702 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1671, %expanded_1162 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1703 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1702 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1704 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1703 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1705 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1704 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1706 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1705 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1707 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1706 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %1708 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1707 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1709 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1703, %1708 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1710 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1709 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1711 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg354, %1710 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %transposed_1163 = linalg.transpose ins(%arg350 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %collapsed_1164 = tensor.collapse_shape %1711 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %1712 = linalg.matmul ins(%collapsed_1164, %transposed_1163 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %1713 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1712 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_1165 = tensor.expand_shape %1713 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %1714 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1165 : tensor<16x1x14336xbf16>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %1715 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1714 : tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.negf %in : f32
      %1740 = math.exp %1739 : f32
      %1741 = arith.addf %1740, %cst_1 : f32
      %1742 = arith.divf %cst_1, %1741 : f32
      linalg.yield %1742 : f32
    } -> tensor<16x1x14336xf32>
    %1716 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1714, %1715 : tensor<16x1x14336xf32>, tensor<16x1x14336xf32>) outs(%99 : tensor<16x1x14336xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x14336xf32>
    %1717 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1716 : tensor<16x1x14336xf32>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_1166 = linalg.transpose ins(%arg351 : tensor<14336x4096xbf16>) outs(%93 : tensor<4096x14336xbf16>) permutation = [1, 0] 
    %1718 = linalg.matmul ins(%collapsed_1164, %transposed_1166 : tensor<16x4096xbf16>, tensor<4096x14336xbf16>) outs(%95 : tensor<16x14336xf32>) -> tensor<16x14336xf32>
    %1719 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1718 : tensor<16x14336xf32>) outs(%97 : tensor<16x14336xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x14336xbf16>
    %expanded_1167 = tensor.expand_shape %1719 [[0], [1, 2]] output_shape [16, 1, 14336] : tensor<16x14336xbf16> into tensor<16x1x14336xbf16>
    %1720 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1717, %expanded_1167 : tensor<16x1x14336xbf16>, tensor<16x1x14336xbf16>) outs(%103 : tensor<16x1x14336xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x14336xbf16>
    %transposed_1168 = linalg.transpose ins(%arg352 : tensor<4096x14336xbf16>) outs(%108 : tensor<14336x4096xbf16>) permutation = [1, 0] 
    %collapsed_1169 = tensor.collapse_shape %1720 [[0], [1, 2]] : tensor<16x1x14336xbf16> into tensor<16x14336xbf16>
    %1721 = linalg.matmul ins(%collapsed_1169, %transposed_1168 : tensor<16x14336xbf16>, tensor<14336x4096xbf16>) outs(%35 : tensor<16x4096xf32>) -> tensor<16x4096xf32>
    %1722 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1721 : tensor<16x4096xf32>) outs(%37 : tensor<16x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x4096xbf16>
    %expanded_1170 = tensor.expand_shape %1722 [[0], [1, 2]] output_shape [16, 1, 4096] : tensor<16x4096xbf16> into tensor<16x1x4096xbf16>
    %1723 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1702, %expanded_1170 : tensor<16x1x4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.addf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1724 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1723 : tensor<16x1x4096xbf16>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1739 = arith.extf %in : bf16 to f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1725 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1724 : tensor<16x1x4096xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1726 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1725 : tensor<16x1x4096xf32>) outs(%25 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.addf %in, %out : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1727 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1726 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.divf %in, %cst_3 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1728 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1727 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = arith.truncf %cst_2 : f64 to f32
      %1740 = arith.addf %in, %1739 : f32
      linalg.yield %1740 : f32
    } -> tensor<16x1x1xf32>
    %1729 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1728 : tensor<16x1x1xf32>) outs(%24 : tensor<16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1739 = math.rsqrt %in : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x1xf32>
    %1730 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1724, %1729 : tensor<16x1x4096xf32>, tensor<16x1x1xf32>) outs(%21 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_1174: f32, %out: f32):
      %1739 = arith.mulf %in, %in_1174 : f32
      linalg.yield %1739 : f32
    } -> tensor<16x1x4096xf32>
    %1731 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1730 : tensor<16x1x4096xf32>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1732 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg355, %1731 : tensor<4096xbf16>, tensor<16x1x4096xbf16>) outs(%0 : tensor<16x1x4096xbf16>) {
    ^bb0(%in: bf16, %in_1174: bf16, %out: bf16):
      %1739 = arith.mulf %in, %in_1174 : bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x1x4096xbf16>
    %1733 = tensor.empty() : tensor<4096x128256xbf16>
    %transposed_1171 = linalg.transpose ins(%arg356 : tensor<128256x4096xbf16>) outs(%1733 : tensor<4096x128256xbf16>) permutation = [1, 0] 
    %collapsed_1172 = tensor.collapse_shape %1732 [[0], [1, 2]] : tensor<16x1x4096xbf16> into tensor<16x4096xbf16>
    %1734 = tensor.empty() : tensor<16x128256xf32>
    %1735 = linalg.fill ins(%cst_0 : f32) outs(%1734 : tensor<16x128256xf32>) -> tensor<16x128256xf32>
    %1736 = linalg.matmul ins(%collapsed_1172, %transposed_1171 : tensor<16x4096xbf16>, tensor<4096x128256xbf16>) outs(%1735 : tensor<16x128256xf32>) -> tensor<16x128256xf32>
    %1737 = tensor.empty() : tensor<16x128256xbf16>
    %1738 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1736 : tensor<16x128256xf32>) outs(%1737 : tensor<16x128256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1739 = arith.truncf %in : f32 to bf16
      linalg.yield %1739 : bf16
    } -> tensor<16x128256xbf16>
    %expanded_1173 = tensor.expand_shape %1738 [[0], [1, 2]] output_shape [16, 1, 128256] : tensor<16x128256xbf16> into tensor<16x1x128256xbf16>
    return %expanded_1173, %70, %71, %135, %136, %187, %188, %239, %240, %291, %292, %343, %344, %395, %396, %447, %448, %499, %500, %551, %552, %603, %604, %655, %656, %707, %708, %759, %760, %811, %812, %863, %864, %915, %916, %967, %968, %1019, %1020, %1071, %1072, %1123, %1124, %1175, %1176, %1227, %1228, %1279, %1280, %1331, %1332, %1383, %1384, %1435, %1436, %1487, %1488, %1539, %1540, %1591, %1592, %1643, %1644, %1695, %1696 : tensor<16x1x128256xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>, tensor<16x8x4096x128xbf16>
  }
}

