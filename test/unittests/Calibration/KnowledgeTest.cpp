//===- KnowledgeTest.cpp - tests of what rows tell before they are timed ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../../lib/Calibration/Knowledge.h"
#include "gtest/gtest.h"

using namespace ridge::calibration;

TEST(KnowledgeTest, ARowPinsWhatItFollows) {
  Knowledge known(2);
  EXPECT_EQ(known.pinned(), 0);
  known.add({1, 0});
  // Variance 1 becomes 1 - 1 / (1 + 0.1^2) = 0.0099: all but a hundredth of one parameter is pinned.
  EXPECT_NEAR(known.pinned(), 1 / 1.01, 1e-12);
  known.add({1, 0});
  EXPECT_LT(known.pinned(), 1); // the same row again says nothing of the other
  known.add({0, 1});
  EXPECT_GT(known.pinned(), 1.9);
}

TEST(KnowledgeTest, PicksRowsThatTellOfTheOthers) {
  // Three rows follow the first parameter, two the second, one nothing: one of each kind leaves least open, the larger kind first.
  std::vector<Knowledge::Row> rows = {{0, 0}, {0, 1}, {1, 0}, {1, 0}, {0, 1}, {1, 0}};
  EXPECT_EQ(mostInformative(rows, 2), (std::vector<size_t>{2, 1}));
  EXPECT_EQ(mostInformative(rows, 9).size(), rows.size());
  EXPECT_TRUE(mostInformative({}, 3).empty());
}
