//===- ScheduleTest.cpp - totals and their interval ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GraphBuilder.h"
#include "gtest/gtest.h"
#include <cmath>
#include <limits>

using namespace ridge;
using namespace ridge::test;
using Level = model::Provenance::Level;

namespace {

/// Two kernels of one workload, or of two.
KernelGraph pairOfKernels(bool equal) {
  GraphBuilder b;
  b.kernel({}, {});
  b.kernel({}, {});
  if (equal)
    b.graph.kernels[1].workload = b.graph.kernels[0].workload;
  return b.graph;
}

ScheduleTotals totalsOfPair(bool equal, Level level = Level::Calibrated) {
  return schedule(pairOfKernels(equal), {planOf(100, 97, 104, level), planOf(100, 97, 104, level)}, Device());
}

} // namespace

TEST(Schedule, EqualKernelsErrTogether) {
  ScheduleTotals totals = totalsOfPair(true);
  EXPECT_DOUBLE_EQ(totals.timeUs, 200);
  EXPECT_DOUBLE_EQ(totals.lowUs.value(), 194); // 200 - (3 + 3)
  EXPECT_DOUBLE_EQ(totals.highUs.value(), 208);
}

TEST(Schedule, DifferentKernelsErrIndependently) {
  ScheduleTotals totals = totalsOfPair(false);
  EXPECT_DOUBLE_EQ(totals.lowUs.value(), 200 - std::sqrt(3 * 3 + 3 * 3));
  EXPECT_DOUBLE_EQ(totals.highUs.value(), 200 + std::sqrt(4 * 4 + 4 * 4));
}

TEST(Schedule, BorrowedParametersErrTogether) {
  EXPECT_DOUBLE_EQ(totalsOfPair(false, Level::Transferred).highUs.value(), 208);
  EXPECT_DOUBLE_EQ(totalsOfPair(false, Level::Uncalibrated).lowUs.value(), 194);
}

TEST(Schedule, CountsMultiply) {
  GraphBuilder b;
  KernelNode &node = b.kernel({}, {}, 12);
  node.workload.flops = {2, 3, 5};
  node.workload.reads = {7};
  node.workload.writes = {11};
  KernelPlan plan = planOf(10, 9, 12);
  plan.estimate.hbmBytes = 13;
  ScheduleTotals totals = schedule(b.graph, {plan}, Device());
  EXPECT_EQ(totals.flops, (FlopCount{24, 36, 60}));
  EXPECT_EQ(totals.bytes, 12 * 18);
  EXPECT_EQ(totals.hbmBytes, 12 * 13);
  EXPECT_DOUBLE_EQ(totals.timeUs, 120);
  EXPECT_DOUBLE_EQ(totals.criticalPathUs, 120);
  EXPECT_DOUBLE_EQ(totals.lowUs.value(), 108);
  EXPECT_DOUBLE_EQ(totals.highUs.value(), 144);
}

TEST(Schedule, UnknownKernelsAreCountedAndAddNoTime) {
  ScheduleTotals totals = schedule(pairOfKernels(false), {planOf(100, 90, 110), KernelPlan()}, Device());
  EXPECT_EQ(totals.kernels, 2);
  EXPECT_EQ(totals.unknownKernels, 1);
  EXPECT_DOUBLE_EQ(totals.timeUs, 100);
}

TEST(Schedule, AnErrorThatIsUnknownHidesTheIntervalItCouldBreak) {
  auto totalsWith = [](double unknownUs) {
    KernelPlan unknown = planOf(unknownUs, 0, 0);
    unknown.estimate.lowUs = unknown.estimate.highUs = std::nullopt;
    return schedule(pairOfKernels(false), {planOf(100, 90, 120), unknown}, Device());
  };
  // Twice as long, 20 us would take 20 us more: as much as the other kernel's interval has above it.
  ScheduleTotals covered = totalsWith(20), broken = totalsWith(21);
  EXPECT_DOUBLE_EQ(covered.timeUsWithoutInterval, 20);
  EXPECT_DOUBLE_EQ(covered.lowUs.value(), 110);
  EXPECT_DOUBLE_EQ(covered.highUs.value(), 140);
  EXPECT_DOUBLE_EQ(broken.timeUs, 121);
  EXPECT_FALSE(broken.lowUs);
  EXPECT_FALSE(broken.highUs);
}

TEST(Schedule, MemoryFitsOrNotOrIsUnknown) {
  KernelGraph graph = pairOfKernels(false);
  graph.weightsBytes = 100;
  std::vector<KernelPlan> plans(2);
  Device device;
  EXPECT_EQ(schedule(graph, plans, device).fitsMemory, std::nullopt);
  device.memoryBytes = 100;
  EXPECT_EQ(schedule(graph, plans, device).fitsMemory, true);
  device.memoryBytes = 99;
  EXPECT_EQ(schedule(graph, plans, device).fitsMemory, false);
}

TEST(Schedule, OverflowIsSaidAndSaturates) {
  GraphBuilder b;
  KernelNode &node = b.kernel({}, {}, 3);
  node.workload.flops.matmul = std::numeric_limits<int64_t>::max() / 2;
  ScheduleTotals totals = schedule(b.graph, {planOf(1, 1, 1)}, Device());
  EXPECT_TRUE(totals.overflow);
  EXPECT_EQ(totals.flops.matmul, std::numeric_limits<int64_t>::max());
}

TEST(Schedule, RandomGraphsKeepTheirRelations) {
  for (unsigned seed = 0; seed < 200; ++seed) {
    KernelGraph graph = randomGraph(seed);
    std::mt19937 random(seed);
    std::vector<KernelPlan> plans;
    for (size_t i = 0; i < graph.kernels.size(); ++i) {
      double time = double(random() % 1000);
      plans.push_back(planOf(time, time * 0.9, time * 1.2));
    }
    ScheduleTotals totals = schedule(graph, plans, Device());
    EXPECT_LE(totals.criticalPathUs, totals.timeUs);
    EXPECT_LE(totals.lowUs.value(), totals.timeUs);
    EXPECT_GE(totals.highUs.value(), totals.timeUs);
    // Independent errors never add to more than repeated ones do.
    EXPECT_GE(totals.lowUs.value(), totals.timeUs * 0.9 - 1e-9);
    EXPECT_LE(totals.highUs.value(), totals.timeUs * 1.2 + 1e-9);
    EXPECT_GE(totals.peakMemoryBytes, totals.weightsBytes);
    EXPECT_FALSE(totals.overflow);
  }
}
