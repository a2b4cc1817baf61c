//===- PlanGraphTest.cpp - each distinct kernel is planned once, by any number of threads ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GraphBuilder.h"
#include "gtest/gtest.h"
#include <atomic>

using namespace ridge;
using namespace ridge::test;
using Launch = model::Context::Launch;

namespace {

/// 500 kernels of 100 distinct workloads; without tensors every context is the same.
KernelGraph repeatedGraph() {
  GraphBuilder b;
  for (int i = 0; i < 500; ++i) {
    ElementwiseShape shape;
    shape.rows = i % 100 + 1;
    shape.columns = 8;
    b.kernel({}, {}).workload.shape = shape;
  }
  return b.graph;
}

KernelPlan fakePlan(const Workload &workload, const model::Context &) {
  double rows = double(std::get<ElementwiseShape>(workload.shape).rows);
  return planOf(rows / 3, rows / 4, rows / 2);
}

} // namespace

TEST(PlanGraph, PlansEveryDistinctKernelOnce) {
  std::atomic<int> calls{0};
  auto counting = [&](const Workload &workload, const model::Context &context) {
    ++calls;
    return fakePlan(workload, context);
  };
  DevicePlan plan = planGraph(repeatedGraph(), Device(), counting, Launch::Graph, 4);
  EXPECT_EQ(calls, 100);
  ASSERT_EQ(plan.kernels.size(), 500u);
  for (int i = 0; i < 500; ++i)
    EXPECT_EQ(plan.kernels[i].estimate.timeUs, double(i % 100 + 1) / 3);
}

TEST(PlanGraph, OneThreadAndManyGiveTheSame) {
  Device device;
  DevicePlan one = planGraph(repeatedGraph(), device, fakePlan, Launch::Graph, 1);
  for (unsigned threads : {0u, 2u, 8u}) {
    DevicePlan many = planGraph(repeatedGraph(), device, fakePlan, Launch::Graph, threads);
    EXPECT_EQ(one.totals.timeUs, many.totals.timeUs);
    EXPECT_EQ(one.totals.lowUs, many.totals.lowUs);
    EXPECT_EQ(one.totals.highUs, many.totals.highUs);
    for (size_t i = 0; i < one.kernels.size(); ++i)
      EXPECT_EQ(one.kernels[i].estimate.timeUs, many.kernels[i].estimate.timeUs);
  }
}

TEST(PlanGraph, AnEmptyGraphHasAnEmptyPlan) {
  DevicePlan plan = planGraph(KernelGraph(), Device(), fakePlan, Launch::Graph, 0);
  EXPECT_TRUE(plan.kernels.empty());
  EXPECT_EQ(plan.totals.timeUs, 0);
}

TEST(PlanGraph, ContextsThatDifferArePlannedApart) {
  // One workload twice: its operand is cold the first time and warm the second.
  GraphBuilder b;
  int x = b.tensor(8, Tensor::Origin::Input);
  b.kernel({x}, {});
  b.kernel({x}, {});
  b.graph.kernels[1].workload = b.graph.kernels[0].workload;
  Device device;
  device.l2Bytes = 1000;
  auto byResidency = [](const Workload &, const model::Context &context) {
    double time = 2 - context.residency[0];
    return planOf(time, time, time);
  };
  DevicePlan plan = planGraph(b.graph, device, byResidency, Launch::Graph, 1);
  EXPECT_EQ(plan.kernels[0].estimate.timeUs, 2.0);
  EXPECT_EQ(plan.kernels[1].estimate.timeUs, 1.0);
}
