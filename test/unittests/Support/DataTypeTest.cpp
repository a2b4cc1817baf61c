//===- DataTypeTest.cpp - tests of element types, checked arithmetic and near names ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Support/DataType.h"
#include "ridge/Support/CheckedMath.h"
#include "ridge/Support/Error.h"
#include "gtest/gtest.h"
#include <limits>

using namespace ridge;

TEST(DataType, NamesRoundTrip) {
  for (unsigned i = 0; i < kNumDataTypes; ++i) {
    auto type = DataType(i);
    EXPECT_EQ(parseDataType(dataTypeName(type)), type) << dataTypeName(type).str();
  }
}

TEST(DataType, AliasesAndUnknownNames) {
  EXPECT_EQ(parseDataType("BFloat16"), DataType::BF16);
  EXPECT_EQ(parseDataType("fp16"), DataType::F16);
  EXPECT_EQ(parseDataType("f8E4M3FN"), DataType::F8);
  EXPECT_EQ(parseDataType("float7"), std::nullopt);
}

TEST(DataType, StorageBytes) {
  EXPECT_EQ(storageBytes(DataType::BF16, 3), 6);
  EXPECT_EQ(storageBytes(DataType::I4, 3), 2); // 12 bits
  EXPECT_EQ(storageBytes(DataType::I1, 8), 8); // a byte each
  EXPECT_EQ(storageBytes(DataType::TF32, 1), 4);
}

TEST(CheckedMath, OverflowIsNoticed) {
  constexpr int64_t max = std::numeric_limits<int64_t>::max();
  EXPECT_EQ(checkedMul(max, 1), max);
  EXPECT_EQ(checkedMul(max, 2), std::nullopt);
  EXPECT_EQ(checkedAdd(max, 1), std::nullopt);
  EXPECT_EQ(checkedProduct(std::initializer_list<int64_t>{1 << 20, 1 << 20, 1 << 20}), 1LL << 60);
  EXPECT_EQ(checkedProduct(std::initializer_list<int64_t>{1LL << 32, 1LL << 32}), std::nullopt);
}

TEST(CheckedMath, CeilDiv) {
  EXPECT_EQ(ceilDiv(0, 4), 0);
  EXPECT_EQ(ceilDiv(8, 4), 2);
  EXPECT_EQ(ceilDiv(9, 4), 3);
  EXPECT_EQ(ceilDiv(std::numeric_limits<int64_t>::max(), 2), std::numeric_limits<int64_t>::max() / 2 + 1);
}

TEST(NearestNames, NearestFirst) { EXPECT_EQ(nearestNames("h10", {"a100-sxm-80gb", "h20", "h100-sxm"}, 1), "h20"); }
