//===- DependencesTest.cpp - order and critical path against naive twins ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Schedule/Dependences.h"
#include "GraphBuilder.h"
#include "gtest/gtest.h"
#include <functional>
#include <numeric>
#include <set>

using namespace ridge;
using namespace ridge::test;

static std::vector<std::pair<int, int>> pairs(const KernelGraph &graph) {
  std::vector<std::pair<int, int>> result;
  for (const Dependence &dependence : dependences(graph))
    result.push_back({dependence.before, dependence.after});
  return result;
}

using Pairs = std::vector<std::pair<int, int>>;

TEST(Dependences, ReadsWaitForTheLastWrite) {
  GraphBuilder b;
  int x = b.tensor(8, Tensor::Origin::Input), y = b.tensor(8), z = b.tensor(8);
  b.kernel({x}, {y});
  b.kernel({x}, {z});
  b.kernel({y, z, y}, {});
  EXPECT_EQ(pairs(b.graph), (Pairs{{0, 2}, {1, 2}}));
}

TEST(Dependences, WritesWaitForReadsAndWritesBefore) {
  GraphBuilder b;
  int cache = b.tensor(8, Tensor::Origin::Input), y = b.tensor(8);
  b.kernel({cache}, {y});     // reads the old cache
  b.kernel({}, {cache});      // updates it in place
  b.kernel({cache}, {cache}); // again
  EXPECT_EQ(pairs(b.graph), (Pairs{{0, 1}, {1, 2}}));
}

TEST(Dependences, TensorsOutOfRangeAreIgnored) {
  GraphBuilder b;
  b.kernel({}, {}).reads.push_back(7);
  b.kernel({}, {}).writes.push_back(-1);
  EXPECT_TRUE(dependences(b.graph).empty());
}

TEST(CriticalPath, OfADiamond) {
  // 0 -> {1, 2} -> 3 with 1 + max(5, 2) + 1 = 7.
  std::vector<Dependence> diamond{{0, 1}, {0, 2}, {1, 3}, {2, 3}};
  EXPECT_DOUBLE_EQ(criticalPathUs(diamond, {1, 5, 2, 1}), 7);
  EXPECT_DOUBLE_EQ(criticalPathUs({}, {1, 5, 2, 1}), 5);
  EXPECT_DOUBLE_EQ(criticalPathUs({}, {}), 0);
}

/// Two kernels that touch one tensor, one of them writing it, must keep their order: quadratic, and through transitivity only.
static bool conflict(const KernelNode &a, const KernelNode &b) {
  auto shares = [](auto &x, auto &y) { return llvm::any_of(x, [&](int tensor) { return llvm::is_contained(y, tensor); }); };
  return shares(a.writes, b.reads) || shares(a.reads, b.writes) || shares(a.writes, b.writes);
}

TEST(CriticalPath, AgreesWithANaiveTwinOnRandomGraphs) {
  for (unsigned seed = 0; seed < 300; ++seed) {
    KernelGraph graph = randomGraph(seed);
    std::mt19937 random(seed);
    std::vector<double> times;
    for (size_t i = 0; i < graph.kernels.size(); ++i)
      times.push_back(double(random() % 100));
    std::vector<double> longest(times);
    double naive = 0;
    for (size_t i = 0; i < times.size(); ++i) {
      for (size_t j = 0; j < i; ++j)
        if (conflict(graph.kernels[j], graph.kernels[i]))
          longest[i] = std::max(longest[i], longest[j] + times[i]);
      naive = std::max(naive, longest[i]);
    }
    double path = criticalPathUs(dependences(graph), times);
    EXPECT_DOUBLE_EQ(path, naive) << "seed " << seed;
    EXPECT_LE(path, std::accumulate(times.begin(), times.end(), 0.0)) << "seed " << seed;
  }
}
