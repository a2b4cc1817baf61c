// RUN: ridge-analyze --ops %s | FileCheck %s
// The layout is read off the indexing maps. An input dimension is touched over (out - 1) * stride + kernel positions, or out * kernel if fewer.

func.func @main(%nhwc: tensor<2x10x10x3xf16>, %hwcf: tensor<3x3x3x8xf16>, %nchw: tensor<2x6x10x10xf16>, %fchw: tensor<8x6x3x3xf16>,
                %ngchw: tensor<2x2x3x10x10xf16>, %gfchw: tensor<2x4x3x3x3xf16>, %chw: tensor<6x3x3xf16>, %hwcm: tensor<3x3x3x4xf16>,
                %hwcf8: tensor<3x3x3x8xi8>, %nhwc8: tensor<2x10x10x3xi8>, %zp: i32, %f11: tensor<8x6x1x1xf16>,
                %ncw: tensor<1x80x3000xf16>, %fcw: tensor<384x80x3xf16>, %ndhwc: tensor<1x4x6x6x2xf32>, %dhwcf: tensor<2x3x3x2x5xf32>) {
  // Input rows: (4 - 1) * 2 + 3 = 9 of 10, so 2*9*9*3 elements * 2 bytes = 972. 2 * (2*4*4*8) * (3*3*3) = 13824.
  // CHECK: linalg.conv_2d_nhwc_hwcf: convolution matmul=13824 {{.*}}reads=[972, 432, 0] writes=[1024] {{.*}}batch=2 groups=1 in_channels=3 out_channels=8 out_depth=1 out_height=4 out_width=4 kernel_depth=1 kernel_height=3 kernel_width=3 stride_depth=1 stride_height=2 stride_width=2 input=f16 filter=f16 acc=f32 out=f32 channels_last=true
  %e0 = tensor.empty() : tensor<2x4x4x8xf32>
  %0 = linalg.conv_2d_nhwc_hwcf {strides = dense<2> : tensor<2xi64>} ins(%nhwc, %hwcf : tensor<2x10x10x3xf16>, tensor<3x3x3x8xf16>) outs(%e0 : tensor<2x4x4x8xf32>) -> tensor<2x4x4x8xf32>
  // 2 * (2*8*8*8) * (6*3*3) = 110592; the input whole: 2*6*10*10*2 = 2400.
  // CHECK: linalg.conv_2d_nchw_fchw: convolution matmul=110592 {{.*}}reads=[2400, 864, 0] writes=[4096] {{.*}}groups=1 in_channels=6 out_channels=8 {{.*}}out_height=8 out_width=8 {{.*}}stride_height=1 {{.*}}channels_last=false
  %e1 = tensor.empty() : tensor<2x8x8x8xf32>
  %1 = linalg.conv_2d_nchw_fchw ins(%nchw, %fchw : tensor<2x6x10x10xf16>, tensor<8x6x3x3xf16>) outs(%e1 : tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
  // A strided 1x1 convolution reads every other element: 2*6*5*5*2 = 600. 2 * (2*8*5*5) * 6 = 4800.
  // CHECK: linalg.conv_2d_nchw_fchw: convolution matmul=4800 {{.*}}reads=[600, 96, 0] writes=[1600] {{.*}}kernel_height=1 {{.*}}stride_height=2
  %e2 = tensor.empty() : tensor<2x8x5x5xf32>
  %2 = linalg.conv_2d_nchw_fchw {strides = dense<2> : tensor<2xi64>} ins(%nchw, %f11 : tensor<2x6x10x10xf16>, tensor<8x6x1x1xf16>) outs(%e2 : tensor<2x8x5x5xf32>) -> tensor<2x8x5x5xf32>
  // Dilation by 4: (2 - 1) * 1 + (3 - 1) * 4 + 1 = 10 positions span, but 2 * 3 = 6 are touched: 2*6*6*6*2 = 864. 2 * (2*8*2*2) * 54 = 6912.
  // CHECK: linalg.conv_2d_nchw_fchw: convolution matmul=6912 {{.*}}reads=[864, 864, 0] writes=[256]
  %e3 = tensor.empty() : tensor<2x8x2x2xf32>
  %3 = linalg.conv_2d_nchw_fchw {dilations = dense<4> : tensor<2xi64>} ins(%nchw, %fchw : tensor<2x6x10x10xf16>, tensor<8x6x3x3xf16>) outs(%e3 : tensor<2x8x2x2xf32>) -> tensor<2x8x2x2xf32>
  // Channels of all groups together: 2*3 in, 2*4 out. 2 * (2*8*8*8) * (3*3*3) = 55296.
  // CHECK: linalg.conv_2d_ngchw_gfchw: convolution matmul=55296 {{.*}}groups=2 in_channels=6 out_channels=8 {{.*}}channels_last=false
  %e4 = tensor.empty() : tensor<2x2x4x8x8xf32>
  %4 = linalg.conv_2d_ngchw_gfchw ins(%ngchw, %gfchw : tensor<2x2x3x10x10xf16>, tensor<2x4x3x3x3xf16>) outs(%e4 : tensor<2x2x4x8x8xf32>) -> tensor<2x2x4x8x8xf32>
  // Depthwise: 2 * (2*6*8*8) * 9 = 13824.
  // CHECK: linalg.depthwise_conv_2d_nchw_chw: convolution matmul=13824 {{.*}}batch=2 groups=6 in_channels=6 out_channels=6
  %e5 = tensor.empty() : tensor<2x6x8x8xf32>
  %5 = linalg.depthwise_conv_2d_nchw_chw ins(%nchw, %chw : tensor<2x6x10x10xf16>, tensor<6x3x3xf16>) outs(%e5 : tensor<2x6x8x8xf32>) -> tensor<2x6x8x8xf32>
  // Multiplier 4: 3*4 = 12 out. 2 * (2*8*8*12) * 9 = 27648.
  // CHECK: linalg.depthwise_conv_2d_nhwc_hwcm: convolution matmul=27648 {{.*}}groups=3 in_channels=3 out_channels=12 {{.*}}channels_last=true
  %e6 = tensor.empty() : tensor<2x8x8x3x4xf32>
  %6 = linalg.depthwise_conv_2d_nhwc_hwcm ins(%nhwc, %hwcm : tensor<2x10x10x3xf16>, tensor<3x3x3x4xf16>) outs(%e6 : tensor<2x8x8x3x4xf32>) -> tensor<2x8x8x3x4xf32>
  // Quantised: zero points are scalars. 2 * (2*8*8*8) * 27 = 55296.
  // CHECK: linalg.conv_2d_nhwc_hwcf_q: convolution matmul=55296 vector=0 special=0 reads=[600, 216, 0, 0, 0] {{.*}}input=int8 filter=int8 acc=i32 out=i32 channels_last=true
  %e7 = tensor.empty() : tensor<2x8x8x8xi32>
  %7 = linalg.conv_2d_nhwc_hwcf_q ins(%nhwc8, %hwcf8, %zp, %zp : tensor<2x10x10x3xi8>, tensor<3x3x3x8xi8>, i32, i32) outs(%e7 : tensor<2x8x8x8xi32>) -> tensor<2x8x8x8xi32>
  // One spatial dimension is the width. 2 * (384*2998) * (80*3) = 552591360.
  // CHECK: linalg.conv_1d_ncw_fcw: convolution matmul=552591360 {{.*}}out_depth=1 out_height=1 out_width=2998 kernel_depth=1 kernel_height=1 kernel_width=3
  %e8 = tensor.empty() : tensor<1x384x2998xf32>
  %8 = linalg.conv_1d_ncw_fcw ins(%ncw, %fcw : tensor<1x80x3000xf16>, tensor<384x80x3xf16>) outs(%e8 : tensor<1x384x2998xf32>) -> tensor<1x384x2998xf32>
  // 2 * (3*4*4*5) * (2*3*3*2) = 17280
  // CHECK: linalg.conv_3d_ndhwc_dhwcf: convolution matmul=17280 {{.*}}out_depth=3 out_height=4 out_width=4 kernel_depth=2 kernel_height=3 kernel_width=3
  %e9 = tensor.empty() : tensor<1x3x4x4x5xf32>
  %9 = linalg.conv_3d_ndhwc_dhwcf ins(%ndhwc, %dhwcf : tensor<1x4x6x6x2xf32>, tensor<2x3x3x2x5xf32>) outs(%e9 : tensor<1x3x4x4x5xf32>) -> tensor<1x3x4x4x5xf32>
  // A generic of the same kind.
  // CHECK: linalg.generic: convolution matmul=13824 {{.*}}batch=2 groups=1 in_channels=3 out_channels=8 {{.*}}stride_height=2 stride_width=2
  %10 = linalg.generic {indexing_maps = [affine_map<(n, h, w, f, kh, kw, c) -> (n, h * 2 + kh, w * 2 + kw, c)>, affine_map<(n, h, w, f, kh, kw, c) -> (kh, kw, c, f)>,
                                         affine_map<(n, h, w, f, kh, kw, c) -> (n, h, w, f)>],
                        iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction", "reduction"]}
        ins(%nhwc, %hwcf : tensor<2x10x10x3xf16>, tensor<3x3x3x8xf16>) outs(%e0 : tensor<2x4x4x8xf32>) {
  ^bb0(%x: f16, %w: f16, %o: f32):
    %xf = arith.extf %x : f16 to f32
    %wf = arith.extf %w : f16 to f32
    %p = arith.mulf %xf, %wf : f32
    %s = arith.addf %o, %p : f32
    linalg.yield %s : f32
  } -> tensor<2x4x4x8xf32>
  // Pooling: the window operand gives a shape and is not read. 2*6*4*4 = 192 outputs of 9: 1728 comparisons; input 2*6*9*9*2 = 1944 bytes.
  %win = tensor.empty() : tensor<3x3xf16>
  %e11 = tensor.empty() : tensor<2x6x4x4xf16>
  // CHECK: linalg.pooling_nchw_max: pooling matmul=0 vector=1728 special=0 reads=[1944, 0, 0] writes=[384] rows=192 reduced=9 type=f16 outputs=192 window=9 type=f16
  %11 = linalg.pooling_nchw_max {strides = dense<2> : tensor<2xi64>} ins(%nchw, %win : tensor<2x6x10x10xf16>, tensor<3x3xf16>) outs(%e11 : tensor<2x6x4x4xf16>) -> tensor<2x6x4x4xf16>
  return
}
