//===- SimtFp8GemmTest.cpp - 8-bit products, dense and by expert ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../../lib/Model/Mappings/SimtFp8GemmModel.h"
#include "LibraryModel.h"

using namespace ridge;
using namespace ridge::test;

namespace {

GemmShape gemm(int64_t m, int64_t n, int64_t k, bool quantizes = false) {
  GemmShape s;
  s.m = m;
  s.n = n;
  s.k = k;
  s.lhs = s.rhs = DataType::F8;
  s.quantizesLhs = quantizes;
  return s;
}

GroupedGemmShape grouped(int64_t m, int64_t n, int64_t k, int64_t groups, bool masked, int64_t expected) {
  GroupedGemmShape s;
  s.m = m;
  s.n = n;
  s.k = k;
  s.groups = groups;
  s.lhs = s.rhs = DataType::F8;
  s.masked = masked;
  s.expectedRows = expected;
  return s;
}

TEST(SimtFp8Gemm, RuleTakesFewestWavesThenFullestLastWave) {
  // 256 x 6144 on 78 SMs: 128 x 128 makes 2 x 48 = 96 tiles, two waves; 128 x 160 makes 2 x 39 = 78, one full wave.
  EXPECT_EQ(model::fewestWaves({{128, 128, 128}, {128, 160, 128}}, 256, 6144, 1, 78).block[1], 160);
  // 64 x 1024 on 132 SMs: 64 columns make 16 tiles, 16 columns 64 tiles; one wave either way, the second fuller.
  EXPECT_EQ(model::fewestWaves({{64, 64, 128}, {64, 16, 128}}, 64, 1024, 1, 132).block[1], 16);
  EXPECT_TRUE(model::fewestWaves({}, 64, 1024, 1, 132).empty());
}

TEST(SimtFp8Gemm, PaddedTilesBoundAnH20ByArithmeticAtSixteenRows) {
  // 51200 x 5120: 262 MB of weights take 262.1e6 / (4e12 x .88) = 74.5 us; padded to 64 rows the tensor cores need
  // 2 x 64 x 51200 x 5120 / 296e12 = 113.4 us.
  model::Estimate e = LibraryModel::get().estimate(gemm(16, 51200, 5120), "h20", "deepgemm");
  EXPECT_EQ(e.bound, model::Bound::Compute);
  EXPECT_GT(*e.timeUs, 113.4);
}

TEST(SimtFp8Gemm, MeasuredFiguresOfTheH20) {
  // InferSim bench_data/gemm/h20/data.csv at f2293dab6d23, DeepGEMM. Tolerance: P90 of unseen sites, 7 %.
  EXPECT_NEAR(us(gemm(256, 6144, 2048), "h20", "deepgemm"), 27.958, 0.07 * 27.958);
  EXPECT_NEAR(us(gemm(512, 9216, 4096), "h20", "deepgemm"), 145.857, 0.07 * 145.857);
  EXPECT_NEAR(us(gemm(8192, 51200, 5120), "h20", "deepgemm"), 15438, 0.07 * 15438);
}

TEST(SimtFp8Gemm, MeasuredFiguresOfTheH100) {
  // inference-sim (BLIS) bench_data/gemm/h100/data.csv at 487017bc1298, DeepGEMM: one site, 10 %.
  EXPECT_NEAR(us(gemm(8, 11008, 3584), "h100-sxm", "deepgemm"), 21.419, 0.10 * 21.419);
  EXPECT_NEAR(us(gemm(4096, 11008, 3584), "h100-sxm", "deepgemm"), 266.401, 0.10 * 266.401);
  EXPECT_NEAR(us(gemm(65536, 11008, 3584), "h100-sxm", "deepgemm"), 4194, 0.10 * 4194);
}

TEST(SimtFp8Gemm, MoreIsNeverFasterAtAFixedTile) {
  model::Tiling tiling;
  tiling.block = {128, 128, 128};
  for (const char *device : {"h20", "h100-sxm", "h800-sxm"}) {
    double last = 0;
    for (int64_t m : {1, 64, 65, 129, 1000, 4096, 16384}) {
      double time = us(gemm(m, 4096, 4096), device, "deepgemm", tiling);
      EXPECT_GE(time, last) << device << " m = " << m;
      EXPECT_GE(us(gemm(m, 4097, 4096), device, "deepgemm", tiling), time) << device << " m = " << m;
      EXPECT_GE(us(gemm(m, 4096, 4224), device, "deepgemm", tiling), time) << device << " m = " << m;
      last = time;
    }
  }
}

TEST(SimtFp8Gemm, AnH100IsNeverSlowerThanAnH20WhereArithmeticBounds) {
  model::Tiling tiling;
  tiling.block = {128, 128, 128};
  for (int64_t m : {1024, 4096, 16384})
    EXPECT_LT(us(gemm(m, 8192, 8192), "h100-sxm", "deepgemm", tiling), us(gemm(m, 8192, 8192), "h20", "deepgemm", tiling));
}

TEST(SimtFp8Gemm, ADeviceWithoutEightBitPeakIsRefused) {
  EXPECT_FALSE(LibraryModel::get().estimate(gemm(64, 4096, 4096), "a100-sxm-80gb", "deepgemm").timeUs);
}

TEST(SimtGroupedGemm, MeasuredFiguresOfTheH20) {
  // InferSim bench_data/grouped_gemm/{prefill,decode}/h20/data.csv at f2293dab6d23. Tolerance: P90 of unseen sites, 12 %.
  EXPECT_NEAR(us(grouped(9119, 3120, 2048, 96, false, 85), "h20", "deepgemm"), 637.06, 0.12 * 637.06);
  EXPECT_NEAR(us(grouped(129490, 4096, 1536, 32, false, 4096), "h20", "deepgemm"), 6264, 0.12 * 6264);
  EXPECT_NEAR(us(grouped(2619, 3328, 2560, 2, true, 1536), "h20", "deepgemm"), 195.278, 0.12 * 195.278);
  EXPECT_NEAR(us(grouped(241, 4096, 1536, 8, true, 32), "h20", "deepgemm"), 34.645, 0.12 * 34.645);
}

TEST(SimtGroupedGemm, RowsPadToTheTile) {
  // 70 x 1.3 = 91 and 90 x 1.3 = 117 rows both fit a block of 128: 29 % more rows cost their own bytes only.
  double few = us(grouped(32 * 70, 4096, 2048, 32, false, 0), "h20", "deepgemm");
  double more = us(grouped(32 * 90, 4096, 2048, 32, false, 0), "h20", "deepgemm");
  EXPECT_GE(more, few);
  EXPECT_LT(more, few * 1.1);
}

TEST(SimtGroupedGemm, LoadsSpreadEvenlyAroundTheirMean) {
  llvm::SmallVector<double, 9> rows = model::spreadRows(100, 0.2); // 80, 85, ..., 120
  ASSERT_EQ(rows.size(), 9u);
  EXPECT_EQ(rows.front(), 80);
  EXPECT_EQ(rows[4], 100);
  EXPECT_EQ(rows.back(), 120);
}

TEST(SimtFp8Linear, MeasuredFiguresOfTheH100) {
  // aiconfigurator systems/data/h100_sxm/gemm/sglang/0.5.14 at 095f58a51c4c. Tolerance: P90 of unseen sites, 19 %.
  EXPECT_NEAR(us(gemm(4096, 5120, 5120, true), "h100-sxm", "cutlass-fp8-linear"), 209.795, 0.19 * 209.795);
  EXPECT_NEAR(us(gemm(112, 12288, 5120, true), "h100-sxm", "cutlass-fp8-linear"), 32.931, 0.19 * 32.931);
  EXPECT_NEAR(us(gemm(64, 51200, 3072, true), "h100-sxm", "cutlass-fp8-linear"), 66.569, 0.19 * 66.569);
}

TEST(SimtFp8Linear, TileAndClusterGoByRows) {
  // 64 rows: 64 x 64 tiles; 65 rows: 64 x 128; 129 rows: 128 x 128. With the quantiser, more rows never take less time here.
  double last = 0;
  for (int64_t m : {64, 128, 256, 512, 1024, 4096}) {
    double time = us(gemm(m, 8192, 8192, true), "h100-sxm", "cutlass-fp8-linear");
    EXPECT_GE(time, last) << m;
    last = time;
  }
}

TEST(SimtGroupedGemm, FewerRowsThanGroupsStillReadTheirWeights) {
  // 16 rows meet 16 of 71 experts: 16 x 5374 x 1665 B of weights at 3.352 TB/s take 42.7 us.
  EXPECT_GT(us(grouped(16, 5374, 1665, 71, true, 0), "h100-sxm", "deepgemm"), 42.7);
  EXPECT_GT(us(grouped(16, 5374, 1665, 71, false, 0), "h100-sxm", "deepgemm"), 42.7);
}

} // namespace
