//===- ShippedDevicesTest.cpp - what the shipped device files say ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Device/Device.h"
#include "gtest/gtest.h"

using namespace ridge;

namespace {
class ShippedDevices : public testing::Test {
protected:
  ShippedDevices() : registry(open()) {}

  const Device &get(llvm::StringRef id) {
    auto device = registry.get(id);
    if (device)
      return **device;
    ADD_FAILURE() << llvm::toString(device.takeError());
    static const Device none;
    return none;
  }

  static DeviceRegistry open() {
    auto registry = DeviceRegistry::open(RIDGE_SOURCE_DIR);
    if (registry)
      return std::move(*registry);
    ADD_FAILURE() << llvm::toString(registry.takeError());
    return DeviceRegistry();
  }

  DeviceRegistry registry;
};
} // namespace

TEST_F(ShippedDevices, EveryFileLoadsAndEveryValueNamesItsSource) {
  std::vector<std::string> ids = registry.ids();
  EXPECT_FALSE(ids.empty());
  for (const std::string &id : ids) {
    const Device &device = get(id);
    EXPECT_EQ(device.id, id);
    for (const Fact &fact : device.facts) {
      if (fact.value.empty())
        continue;
      EXPECT_FALSE(fact.sources.empty()) << id << " " << fact.key;
      EXPECT_FALSE(fact.date.empty()) << id << " " << fact.key;
      EXPECT_TRUE(fact.calibrated || !fact.confidence.empty()) << id << " " << fact.key;
    }
  }
}

TEST_F(ShippedDevices, AscendMatmulPeakIsTheCubeAlone) {
  // 20 cubes x 8192 x 1.8 GHz = 294.9; 313 adds 40 vector cores x 256 x 1.8 GHz = 18.4.
  const Device &b3 = get("ascend-910b3");
  EXPECT_NEAR(*b3.peak(Unit::Matmul, DataType::BF16) / 1e12, 294.9, 0.05);
  EXPECT_NEAR(*b3.peak(Unit::Vector, DataType::F16) / 1e12, 18.43, 0.01);
  EXPECT_NEAR(*get("ascend-910b1").peak(Unit::Matmul, DataType::F16) / 1e12, 363.7, 0.05);
  EXPECT_NEAR(*get("ascend-910b2").peak(Unit::Matmul, DataType::F16) / 1e12, 353.9, 0.05);
  // 20 x 8192 x 1.65 GHz, the clock that was observed.
  EXPECT_NEAR(*get("ascend-910b4").peak(Unit::Matmul, DataType::F16) / 1e12, 270.3, 0.05);
  EXPECT_EQ(b3.peak(Unit::Matmul, DataType::F8), std::nullopt);
  EXPECT_NEAR(*b3.peak(Unit::Matmul, DataType::F16) / *b3.peak(Unit::Matmul, DataType::F32), 4, 0.01);
}

TEST_F(ShippedDevices, DensePeaksLikeForLike) {
  const Device &h20 = get("h20"), &h100 = get("h100-sxm");
  EXPECT_EQ(*h20.peak(Unit::Matmul, DataType::F8), 296e12);
  EXPECT_EQ(*h100.peak(Unit::Matmul, DataType::F8), 1979e12);
  // 148 / 989.4 and 296 / 1979 are both 15.0 %.
  EXPECT_NEAR(*h20.peak(Unit::Matmul, DataType::BF16) / *h100.peak(Unit::Matmul, DataType::BF16), 0.15, 0.001);
  EXPECT_NEAR(*h20.peak(Unit::Matmul, DataType::F8) / *h100.peak(Unit::Matmul, DataType::F8), 0.15, 0.001);
  EXPECT_NEAR(*h100.peak(Unit::Matmul, DataType::F8) / *h100.peak(Unit::Matmul, DataType::BF16), 2, 0.001);
}

TEST_F(ShippedDevices, RoofIsTakenAtTheHighestClock) {
  // 132 SM x 4096 x 1.98 GHz = 1070.5
  EXPECT_NEAR(*get("h100-sxm").peakAtHighestClock(Unit::Matmul, DataType::BF16) / 1e12, 1070.5, 0.1);
  // 78 SM x 1024 x 1.98 GHz = 158.1
  EXPECT_NEAR(*get("h20").peakAtHighestClock(Unit::Matmul, DataType::BF16) / 1e12, 158.1, 0.1);
  EXPECT_EQ(*get("a100-sxm-80gb").peakAtHighestClock(Unit::Matmul, DataType::BF16), 312e12);
}

TEST_F(ShippedDevices, OnlyPowerBoundDevicesThrottle) {
  EXPECT_TRUE(get("h100-sxm").calibrated.throttleUtilization);
  EXPECT_FALSE(get("h20").calibrated.throttleUtilization);
}
