//===- SimtStreamingTest.cpp - kernels that move more than they compute ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SimtKernels.h"
#include "gtest/gtest.h"

using namespace ridge;
using namespace ridge::model;

namespace {

ElementwiseShape elementwise(llvm::StringRef op, int64_t rows, int64_t columns, DataType type = DataType::F16) {
  return {op.str(), rows, columns, type, type};
}
RowReductionShape norm(llvm::StringRef op, int64_t rows, int64_t columns, int64_t passes = 2) {
  return {op.str(), rows, columns, passes, DataType::F16, DataType::F16};
}

TEST(SimtStreaming, WalksRowsInTrips) {
  // 2048 rows of 12288 columns, one CTA a row, 12 trips of 1024 elements; an SM holds two CTAs of 1024 threads.
  KernelRun silu = run("h100-sxm", "vllm", elementwise("silu_and_mul", 2048, 12288));
  const Phase &phase = silu.program.phases[0];
  EXPECT_DOUBLE_EQ(phase.groups[0].tiles, 2048);
  EXPECT_DOUBLE_EQ(phase.groups[0].iterations, 12);
  EXPECT_NEAR(phase.occupancy, 2, 0.01);
  // A norm walks its row twice: 2 x 4096 / 1024 = 8.
  EXPECT_DOUBLE_EQ(run("h100-sxm", "vllm", norm("rmsnorm", 64, 4096)).program.phases[0].groups[0].iterations, 8);
  // One row takes its 12 trips of 923.5 clocks at 1830 MHz and no less: 6.06 us and the launch.
  EXPECT_GT(run("h100-sxm", "vllm", elementwise("silu_and_mul", 1, 12288)).us(), 12 * 923.5 / 1830);
}

TEST(SimtStreaming, MovesEachByteOnce) {
  Context cold;
  cold.rotatingSets = 0;
  // silu_and_mul reads 2 x 2048 x 4096 x 2 B and writes half of that: 50331648.
  EXPECT_DOUBLE_EQ(run("h100-sxm", "vllm", elementwise("silu_and_mul", 2048, 4096), cold).hbmBytes, 50331648);
  // A gather of 8-byte rows moves sectors of 32 bytes: four times its 1024 x (8 + 8 + 8) B.
  EXPECT_DOUBLE_EQ(run("h100-sxm", "torch-cuda", GatherShape{"gather", 1024, 4, DataType::F16}, cold).hbmBytes, 4 * 1024.0 * 24);
  // What the L2 holds is not read; the result is written.
  Context warm;
  warm.residency = {1};
  EXPECT_DOUBLE_EQ(run("h100-sxm", "torch-cuda", elementwise("relu", 1024, 1024), warm).hbmBytes, 2.0 * 1024 * 1024);
}

TEST(SimtStreaming, NeverBeatsTheMemory) {
  Context cold;
  cold.rotatingSets = 0;
  for (const char *device : {"h100-sxm", "h20", "h20-3e", "h200-sxm", "a100-sxm-80gb"})
    for (int64_t rows : {1, 64, 4096, 262144}) {
      const WorkloadShape shapes[] = {elementwise("add", rows, 4096), norm("softmax", rows, 4096, 3), GatherShape{"embedding", rows, 4096},
                                      CopyShape{rows * 4096, true},   ScanShape{"", rows, 4096},      SortShape{rows, 8192},
                                      PoolingShape{rows, 9}};
      for (const WorkloadShape &shape : shapes) {
        KernelRun r = run(device, "torch-cuda", shape, cold);
        EXPECT_GE(r.us(), r.hbmBytes / *shippedDevice(device).memoryBytesPerSecond * 1e6) << device << " " << rows;
        EXPECT_GT(r.us(), 1.3) << "the period of empty kernels in a graph";
      }
    }
}

TEST(SimtStreaming, MoreRowsAreNeverFaster) {
  for (const char *library : {"vllm", "torch-cuda"}) {
    double before = 0, beforeNorm = 0;
    for (int64_t rows = 1; rows <= 262144; rows *= 2) {
      double us = run("h100-sxm", library, elementwise("silu_and_mul", rows, 4096)).us();
      double normUs = run("h100-sxm", library, norm("rmsnorm", rows, 4096)).us();
      EXPECT_GE(us, before) << library << " " << rows;
      EXPECT_GE(normUs, beforeNorm) << library << " " << rows;
      before = us;
      beforeNorm = normUs;
    }
  }
}

TEST(SimtStreaming, FewLongRowsAreBoundByTheirLoop) {
  // The same bytes in one row or in 4096: a row that is walked three times belongs to one CTA.
  double one = run("h100-sxm", "torch-cuda", norm("softmax", 1, 1 << 22, 3)).us();
  double many = run("h100-sxm", "torch-cuda", norm("softmax", 4096, 1 << 10, 3)).us();
  EXPECT_GT(one, 20 * many);
}

TEST(SimtStreaming, TransposingCostsMore) {
  EXPECT_GT(run("h100-sxm", "torch-cuda", CopyShape{1 << 26, true}).us(),
            1.4 * run("h100-sxm", "torch-cuda", CopyShape{1 << 26, false}).us());
}

TEST(SimtSort, PassesOverMemory) {
  // One row of 2^26 f32: 4 B are counted once, then 4 passes read and write 12 B: 2^26 x (4 + 4 x 24) = 6.71e9 B.
  Context cold;
  cold.rotatingSets = 0;
  KernelRun r = run("h100-sxm", "torch-cuda", SortShape{1, 1 << 26}, cold);
  EXPECT_DOUBLE_EQ(r.hbmBytes, (1 << 26) * 100.0);
  // 2^11 columns: 11 x 12 / 2 = 66 steps over two pieces of 1024.
  EXPECT_DOUBLE_EQ(run("h100-sxm", "torch-cuda", SortShape{64, 2048}, cold).program.phases[0].groups[0].iterations, 132);
  // The first 50 kept: 4 digits counted over two pieces, and 6 x 7 / 2 = 21 steps for 64.
  EXPECT_DOUBLE_EQ(run("h100-sxm", "torch-cuda", SortShape{64, 2048, 50}, cold).program.phases[0].groups[0].iterations, 29);
  // Keys alone: 2^26 x (4 + 4 x 2 x 4) B. The first ten of them: five readings, and 10 x 12 B written.
  EXPECT_DOUBLE_EQ(run("h100-sxm", "torch-cuda", SortShape{1, 1 << 26, 0, 0}, cold).hbmBytes, (1 << 26) * 36.0);
  EXPECT_DOUBLE_EQ(run("h100-sxm", "torch-cuda", SortShape{1, 1 << 26, 10}, cold).hbmBytes, (1 << 26) * 20.0 + 120);
}

struct Measured {
  const char *device;
  WorkloadShape shape;
  double us, tolerance;
};

TEST(SimtStreaming, MeetsMeasuredKernels) {
  // vidur@7d47513363ec, data/profiling/compute/h100. The timer steps by 1 us.
  const Measured rows[] = {
      {"h100-sxm", elementwise("silu_and_mul", 744, 22016), 50, 0.08},
      {"h100-sxm", elementwise("silu_and_mul", 872, 13824), 40, 0.08},
      {"h100-sxm", elementwise("gelu", 1936, 10240), 33, 0.08},
      {"h100-sxm", norm("rmsnorm", 3232, 5120), 62, 0.08},
      {"h100-sxm", norm("rmsnorm", 2496, 4096), 38, 0.08},
      {"h100-sxm", GatherShape{"embedding", 3424, 8192, DataType::F16}, 187.5, 0.08},
      {"h100-sxm", GatherShape{"embedding", 3776, 8192, DataType::F16}, 208.5, 0.08},
  };
  for (const Measured &row : rows)
    EXPECT_NEAR(run(row.device, "vllm", row.shape).us() / row.us, 1, row.tolerance) << llvm::cantFail(makeWorkload(row.shape)).label();
}

} // namespace
