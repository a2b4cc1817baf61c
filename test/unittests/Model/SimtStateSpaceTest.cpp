//===- SimtStateSpaceTest.cpp - chunked state-space scans ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SimtKernels.h"
#include "ridge/Model/Rates.h"
#include "gtest/gtest.h"

using namespace ridge;
using namespace ridge::model;

namespace {

/// A layer of Mamba-2 130m: 24 heads of 64 with a state of 128, chunks of 256; one group of B and C a sequence.
ScanShape layer(int64_t sequences, int64_t positions = 1024) {
  ScanShape s;
  s.op = "state_space";
  s.rows = 24 * sequences;
  s.groups = sequences;
  s.columns = positions;
  s.headDim = 64;
  s.stateDim = 128;
  s.chunk = 256;
  s.type = DataType::BF16;
  return s;
}

Workload made(const ScanShape &shape) { return llvm::cantFail(makeWorkload(shape)); }

TEST(SimtStateSpace, CountsWhatItsProductsDo) {
  // Two sequences. Scores 2*48*1024*256*128 = 3221225472, times x half of that; states 2*48*1024*128*64 = 805306368, read out as many;
  // passing 2*48*5*5*8192 = 19660800.
  Workload two = made(layer(2));
  EXPECT_EQ(two.flops.matmul, 3221225472 + 1610612736 + 2 * 805306368 + 19660800);
  // x 48*1024*64*2, B and C 2*1024*128*2 each, dt 48*1024*2.
  EXPECT_EQ(two.readBytes(), 6291456 + 2 * 524288 + 98304);
  EXPECT_EQ(two.writeBytes(), 6291456);
  // Twice the batch, twice the bytes and FLOPs.
  Workload four = made(layer(4));
  EXPECT_EQ(four.bytes(), 2 * two.bytes());
  EXPECT_EQ(four.flops.matmul, 2 * two.flops.matmul);
  // A recurrence needs 4*48*1024*64*128 of the FLOPs.
  EXPECT_DOUBLE_EQ(necessaryShare(two), 1610612736.0 / double(two.flops.matmul));
}

TEST(SimtStateSpace, RefusesSizesThatAreMissing) {
  ScanShape shape = layer(1);
  shape.chunk = 0;
  llvm::Expected<Workload> refused = makeWorkload(shape);
  ASSERT_FALSE(bool(refused));
  EXPECT_EQ(llvm::toString(refused.takeError()), "scan: field 'chunk': found 0, allowed is a positive number");
}

TEST(SimtStateSpace, RunsFiveKernels) {
  Context cold;
  cold.rotatingSets = 0;
  KernelRun r = run("h100-sxm", "mamba-ssm", layer(2), cold);
  ASSERT_EQ(r.program.phases.size(), 5u);
  // All of it, 27 MB, stays in an L2 of 50 MB: HBM moves the operands alone.
  EXPECT_DOUBLE_EQ(r.hbmBytes, double(made(layer(2)).bytes()));
  // Eight times as much does not: f32 states, 8*48*4*8192*4 B written and read, are part of what HBM moves.
  KernelRun spilled = run("h100-sxm", "mamba-ssm", layer(16), cold);
  EXPECT_GT(spilled.hbmBytes, double(made(layer(16)).bytes()) + 2.0 * 8 * 48 * 4 * 8192 * 4);
}

TEST(SimtStateSpace, NeverFasterWithMoreAndNeverBelowTheRoof) {
  for (const char *device : {"h100-sxm", "h20", "h200-sxm", "a100-sxm-80gb"}) {
    double before = 0;
    for (int64_t sequences = 1; sequences <= 256; sequences *= 4) {
      KernelRun r = run(device, "mamba-ssm", layer(sequences, 4096));
      EXPECT_GE(r.us(), before) << device << " " << sequences;
      Workload workload = made(layer(sequences, 4096));
      double needed = necessaryShare(workload) * double(workload.flops.matmul);
      EXPECT_GE(r.us(), needed / *shippedDevice(device).peakAtHighestClock(Unit::Matmul, DataType::BF16) * 1e6) << device;
      before = r.us();
    }
  }
}

} // namespace
