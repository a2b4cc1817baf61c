//===- ResidencyTest.cpp - what the L2 still holds (RF-60) ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GraphBuilder.h"
#include "gtest/gtest.h"

using namespace ridge;
using namespace ridge::test;
using Launch = model::Context::Launch;

TEST(Residency, FirstTouchesAreColdAndFreshResultsAreWarm) {
  GraphBuilder b;
  int x = b.tensor(100, Tensor::Origin::Input), y = b.tensor(100), z = b.tensor(100);
  b.kernel({x}, {y});
  b.kernel({y, x}, {z});
  auto contexts = kernelContexts(b.graph, 1000, Launch::Eager);
  EXPECT_EQ(contexts[0].residency, (llvm::SmallVector<float, 4>{0}));
  EXPECT_EQ(contexts[1].residency, (llvm::SmallVector<float, 4>{1, 1}));
  EXPECT_EQ(contexts[1].launch, Launch::Eager);
  EXPECT_EQ(contexts[1].rotatingSets, 0.0);
}

TEST(Residency, FallsFrom085To115OfTheL2) {
  // The producer moves 100 + 100, the consumer 100 + 100: W = 200.
  GraphBuilder b;
  int x = b.tensor(100, Tensor::Origin::Input), y = b.tensor(100), z = b.tensor(100);
  b.kernel({x}, {y});
  b.kernel({y}, {z});
  auto share = [&](int64_t l2) { return kernelContexts(b.graph, l2, Launch::Graph)[1].residency[0]; };
  EXPECT_EQ(share(236), 1);    // 200 / 0.85 = 235.3
  EXPECT_EQ(share(200), 0.5f); // (230 - 200) / 60
  EXPECT_EQ(share(173), 0);    // 200 / 1.15 = 173.9
  EXPECT_EQ(share(0), 0);
}

TEST(Residency, BytesBetweenCountOnceHoweverOftenTouched) {
  GraphBuilder b;
  int x = b.tensor(10, Tensor::Origin::Input), big = b.tensor(300, Tensor::Origin::Weight), y = b.tensor(10);
  b.kernel({x}, {});
  b.kernel({big}, {});
  b.kernel({big}, {});
  b.kernel({x}, {y});
  // W = (10 + 20) / 2 + 300 = 315, and not 615.
  auto share = [&](int64_t l2) { return kernelContexts(b.graph, l2, Launch::Graph)[3].residency[0]; };
  EXPECT_EQ(share(371), 1); // 315 / 0.85 = 370.6
  EXPECT_EQ(share(315), 0.5f);
  EXPECT_EQ(share(270), 0);
}

TEST(Residency, NeverGrowsWithMoreTrafficBetween) {
  for (int64_t between = 0; between < 2000; between += 50) {
    float last = 1;
    for (int64_t more : {0, 100}) {
      GraphBuilder b;
      int x = b.tensor(50, Tensor::Origin::Input), other = b.tensor(between + more + 1, Tensor::Origin::Weight);
      b.kernel({x}, {});
      b.kernel({other}, {});
      b.kernel({x}, {});
      float share = kernelContexts(b.graph, 1000, Launch::Graph)[2].residency[0];
      EXPECT_LE(share, last);
      last = share;
    }
  }
}

TEST(Residency, APartThatWasTouchedDoesNotStandForTheWhole) {
  // Rows of a cache are written, then the whole cache is read: 10 of 160 bytes are fresh.
  GraphBuilder b;
  int cache = b.tensor(160, Tensor::Origin::Input);
  b.kernel({}, {cache}).workload.writes[0] = 10;
  b.kernel({cache}, {});
  EXPECT_EQ(kernelContexts(b.graph, 100000, Launch::Graph)[1].residency[0], 1.0f / 16);
  // After it was read whole, a part touched later leaves the rest as it was.
  b.kernel({}, {cache}).workload.writes[0] = 10;
  b.kernel({cache}, {});
  EXPECT_EQ(kernelContexts(b.graph, 100000, Launch::Graph)[3].residency[0], 1);
  // The part is near, the whole too far: W = (160 + 160) / 2 + 10 with an L2 of 100, while for the part W = (10 + 160) / 2.
  EXPECT_EQ(kernelContexts(b.graph, 100, Launch::Graph)[3].residency[0], 1.0f / 16);
}

TEST(Residency, OperandsWithoutATensorAreCold) {
  GraphBuilder b;
  b.kernel({}, {}).workload.reads = {5, 6};
  auto contexts = kernelContexts(b.graph, 1000, Launch::Graph);
  EXPECT_EQ(contexts[0].residency, (llvm::SmallVector<float, 4>{0, 0}));
}
