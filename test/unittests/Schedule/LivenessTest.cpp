//===- LivenessTest.cpp - peak memory ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Schedule/Liveness.h"
#include "GraphBuilder.h"
#include "gtest/gtest.h"
#include <limits>

using namespace ridge;
using namespace ridge::test;

TEST(Liveness, AChainHoldsTwoTensorsAtOnce) {
  GraphBuilder b;
  int x = b.tensor(100, Tensor::Origin::Input), a = b.tensor(10), c = b.tensor(20), d = b.tensor(5);
  b.kernel({x}, {a});
  b.kernel({a}, {c});
  b.kernel({c}, {d});
  b.graph.tensors[d].isOutput = true;
  b.graph.weightsBytes = 1000;
  b.graph.inputBytes = 100;
  std::optional<MemoryUse> use = memoryUse(b.graph);
  ASSERT_TRUE(use);
  EXPECT_EQ(use->peakActivationBytes, 30); // a and c at the second kernel; c and d are 25
  EXPECT_EQ(use->peakKernel, 1);
  EXPECT_EQ(use->peakBytes, 1000 + 100 + 30);
}

TEST(Liveness, OutputsLiveToTheEndAndAliasesTakeNothing) {
  GraphBuilder b;
  int out = b.tensor(10), cache = b.tensor(500), t = b.tensor(7);
  b.kernel({}, {out});
  b.kernel({}, {cache});
  b.kernel({}, {t});
  b.graph.tensors[out].isOutput = true;
  b.graph.tensors[cache].aliasesInput = b.graph.tensors[cache].isOutput = true;
  EXPECT_EQ(memoryUse(b.graph)->peakActivationBytes, 17);
}

TEST(Liveness, ConstantsCountWithTheWeights) {
  GraphBuilder b;
  b.tensor(64, Tensor::Origin::Constant);
  b.graph.weightsBytes = 100;
  EXPECT_EQ(memoryUse(b.graph)->weightsBytes, 164);
  EXPECT_EQ(memoryUse(b.graph)->peakKernel, -1);
}

TEST(Liveness, OverflowIsNoticed) {
  GraphBuilder b;
  int t = b.tensor(std::numeric_limits<int64_t>::max());
  b.kernel({}, {t});
  EXPECT_TRUE(memoryUse(b.graph));
  b.graph.weightsBytes = 1;
  EXPECT_FALSE(memoryUse(b.graph));
}

/// The live tensors counted anew at each kernel.
static int64_t naivePeak(const KernelGraph &graph) {
  int64_t peak = 0;
  auto touches = [&](size_t kernel, int tensor) {
    return llvm::is_contained(graph.kernels[kernel].reads, tensor) || llvm::is_contained(graph.kernels[kernel].writes, tensor);
  };
  for (size_t kernel = 0; kernel < graph.kernels.size(); ++kernel) {
    int64_t live = 0;
    for (int t = 0; t < int(graph.tensors.size()); ++t) {
      if (graph.tensors[t].origin != Tensor::Origin::Kernel || graph.tensors[t].aliasesInput)
        continue;
      bool before = false, after = false;
      for (size_t other = 0; other < graph.kernels.size(); ++other) {
        before |= other <= kernel && touches(other, t);
        after |= other >= kernel && touches(other, t);
      }
      if (before && (after || graph.tensors[t].isOutput))
        live += graph.tensors[t].bytes;
    }
    peak = std::max(peak, live);
  }
  return peak;
}

TEST(Liveness, AgreesWithANaiveTwinOnRandomGraphs) {
  for (unsigned seed = 0; seed < 300; ++seed) {
    KernelGraph graph = randomGraph(seed);
    std::optional<MemoryUse> use = memoryUse(graph);
    ASSERT_TRUE(use);
    EXPECT_EQ(use->peakActivationBytes, naivePeak(graph)) << "seed " << seed;
    EXPECT_GE(use->peakBytes, graph.weightsBytes + graph.inputBytes);
  }
}
