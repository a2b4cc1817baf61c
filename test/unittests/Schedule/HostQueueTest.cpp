//===- HostQueueTest.cpp - kernels that a host launches one by one ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Schedule/HostQueue.h"
#include "GraphBuilder.h"
#include "gtest/gtest.h"
#include <random>

using namespace ridge;
using namespace ridge::test;
using model::Context;

namespace {

/// RF-65 as it is defined, kernel by kernel; loops are written out.
double simulate(llvm::ArrayRef<KernelRun> runs, double periodUs) {
  double endUs = 0, issueUs = 0;
  for (size_t first = 0, last; first < runs.size(); first = last) {
    for (last = first; last < runs.size() && runs[last].count == runs[first].count;)
      ++last;
    for (int64_t turn = 0; turn < runs[first].count; ++turn)
      for (size_t i = first; i < last; ++i) {
        endUs = std::max(endUs, issueUs) + runs[i].timeUs;
        issueUs += periodUs;
      }
  }
  return endUs;
}

KernelGraph chain(size_t kernels) {
  GraphBuilder b;
  for (size_t i = 0; i < kernels; ++i)
    b.kernel({}, {});
  return b.graph;
}

std::vector<KernelPlan> plansOf(llvm::ArrayRef<double> timesUs) {
  std::vector<KernelPlan> plans;
  for (double us : timesUs)
    plans.push_back(planOf(us, us, us));
  return plans;
}

} // namespace

TEST(HostQueue, ShortKernelsWaitLongOnesLetTheHostRunAhead) {
  // Issued at 0, 3, 6, 9; starts 0, 3, 6, 16; the last ends at 17.
  EXPECT_DOUBLE_EQ(queuedTimeUs({{1, 1}, {1, 1}, {10, 1}, {1, 1}}, 3), 17);
  // Behind a long kernel nobody waits: 10 + 1 + 1.
  EXPECT_DOUBLE_EQ(queuedTimeUs({{10, 1}, {1, 1}, {1, 1}}, 3), 12);
  EXPECT_DOUBLE_EQ(queuedTimeUs({{1, 1}, {10, 1}}, 0), 11);
  EXPECT_DOUBLE_EQ(queuedTimeUs({}, 3), 0);
}

TEST(HostQueue, StartsAreThoseOfTheQueue) {
  EXPECT_EQ(queuedStartsUs({{1, 1}, {1, 1}, {10, 1}, {1, 1}}, 3), (std::vector<double>{0, 3, 6, 16}));
  EXPECT_EQ(queuedStartsUs({{1, 5}, {2, 1}, {3, 2}}, 0), (std::vector<double>{0, 5, 7}));
  EXPECT_EQ(queuedStartsUs({{1, 5}, {2, 1}}, 3), (std::vector<double>{0, 15})); // the sixth kernel is issued at 5 x 3
}

TEST(HostQueue, LoopsTurnTheirWholeBody) {
  // A body of 1 and 7 us at P = 3 is 8 us long and takes 6 to issue: the device waits in the first turn alone, 3 + 7, then 8 a turn.
  EXPECT_DOUBLE_EQ(queuedTimeUs({{1, 100}, {7, 100}}, 3), 10 + 99 * 8);
  // A body of 1 and 2 us: the last of 200 kernels is issued at 199 x 3 and takes 2.
  EXPECT_DOUBLE_EQ(queuedTimeUs({{1, 100}, {2, 100}}, 3), 199 * 3 + 2);
  EXPECT_DOUBLE_EQ(queuedTimeUs({{1, 0}, {5, 1}}, 3), 5);
}

TEST(HostQueue, ClosedFormEqualsTheQueue) {
  std::mt19937 random(7);
  for (int trial = 0; trial < 500; ++trial) {
    std::vector<KernelRun> runs;
    for (unsigned i = 0, n = random() % 12; i < n; ++i)
      runs.push_back({double(random() % 80) / 8, int64_t(random() % 4)});
    double periodUs = double(random() % 40) / 8, sumUs = 0;
    for (const KernelRun &run : runs)
      sumUs += run.timeUs * double(run.count);
    EXPECT_DOUBLE_EQ(queuedTimeUs(runs, periodUs), simulate(runs, periodUs)) << "trial " << trial;
    EXPECT_GE(queuedTimeUs(runs, periodUs), sumUs);
  }
}

TEST(HostQueue, TotalsSayWhatTheDeviceWaits) {
  Device device;
  device.launchPeriodUs = 3;
  std::vector<KernelPlan> plans = plansOf({1, 1, 10, 1});
  ScheduleTotals eager = schedule(chain(4), plans, device, Context::Launch::Eager);
  EXPECT_DOUBLE_EQ(eager.timeUs, 17); // 13 of kernels
  EXPECT_DOUBLE_EQ(eager.hostWaitUs.value(), 4);
  EXPECT_DOUBLE_EQ(eager.criticalPathUs, 10); // the kernels are independent; the last is issued at 9
  ScheduleTotals graph = schedule(chain(4), plans, device);
  EXPECT_DOUBLE_EQ(graph.timeUs, 13);
  EXPECT_FALSE(graph.hostWaitUs);
  // The user's period goes before the device's; at 100 us the last kernel ends at 301.
  EXPECT_DOUBLE_EQ(schedule(chain(4), plans, device, {Context::Launch::Eager, 100}).timeUs, 301);
}

TEST(HostQueue, AnUnknownPeriodChangesNothing) {
  ScheduleTotals totals = schedule(chain(4), plansOf({1, 1, 10, 1}), Device(), Context::Launch::Eager);
  EXPECT_DOUBLE_EQ(totals.timeUs, 13);
  EXPECT_FALSE(totals.hostWaitUs);
}

TEST(HostQueue, ModesAreParsed) {
  EXPECT_FALSE(parseLaunchMode("graph")->isEager());
  EXPECT_TRUE(parseLaunchMode("eager")->isEager());
  EXPECT_DOUBLE_EQ(parseLaunchMode("eager:6.5")->periodUs.value(), 6.5);
  for (const char *wrong : {"", "slow", "eager:", "eager:0", "eager:-1", "eager:nan", "eager:inf", "eager:x", "graph:3"})
    EXPECT_FALSE(parseLaunchMode(wrong)) << wrong;
}
