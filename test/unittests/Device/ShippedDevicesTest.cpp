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
  EXPECT_EQ(ids, (std::vector<std::string>{"a100-sxm-80gb", "ascend-910a", "ascend-910b1", "ascend-910b2", "ascend-910b3", "ascend-910b4",
                                           "ascend-910c-die", "h100-pcie", "h100-sxm", "h20", "h20-3e", "h200-sxm", "h800-sxm",
                                           "lingjiu-gp201", "mlu370-x8", "mlu590", "mtt-s4000"}));
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
  for (const char *held : {"h100-sxm", "h100-pcie", "h200-sxm", "h800-sxm", "a100-sxm-80gb"})
    EXPECT_TRUE(get(held).calibrated.throttleUtilization) << held;
  for (const char *free : {"h20", "h20-3e", "ascend-910b3"})
    EXPECT_FALSE(get(free).calibrated.throttleUtilization) << free;
}

TEST_F(ShippedDevices, FirstGenerationAscendIsNotThe910B) {
  const Device &first = get("ascend-910a"), &second = get("ascend-910b3");
  EXPECT_NE(first.family, second.family);
  // 32 cores hold a cube and a vector unit each; the 910B3 has 20 cube cores and 40 vector cores.
  EXPECT_EQ(first.coreCount(CoreKind::Matmul), first.coreCount(CoreKind::Vector));
  EXPECT_EQ(*second.coreCount(CoreKind::Vector), 2 * *second.coreCount(CoreKind::Matmul));
  EXPECT_EQ(*first.l2Bytes, 32 << 20);
  EXPECT_EQ(*second.l2Bytes, 192 << 20);
  // 32 x 8192 x 1.0 GHz = 262.1, and no native bf16.
  EXPECT_NEAR(*first.peak(Unit::Matmul, DataType::F16) / 1e12, 262.1, 0.05);
  EXPECT_EQ(first.peak(Unit::Matmul, DataType::BF16), std::nullopt);
}

TEST_F(ShippedDevices, WhatIsNotPublishedIsUnknown) {
  EXPECT_EQ(get("mlu590").unpredictableBecause(),
            "mlu590: memory.bandwidth and peaks are unknown: the vendor has published no specification of this part; a device file of your "
            "own can fill them (--device-file)");
  EXPECT_EQ(get("mlu370-x8").unpredictableBecause(), "");
  const Device &display = get("lingjiu-gp201");
  EXPECT_EQ(display.memoryBytesPerSecond, std::nullopt);
  EXPECT_EQ(display.peaks.size(), 1u);
  EXPECT_EQ(*display.peak(Unit::Vector, DataType::F32), 1.2e12);
}

TEST_F(ShippedDevices, SpecialFunctionsAreSixteenAClock) {
  // 132 SM x 16 x 1.98 GHz = 4.182 T/s
  const Device &h100 = get("h100-sxm");
  EXPECT_EQ(*h100.specialOpsPerClock, 16);
  EXPECT_NEAR(*h100.peakAtHighestClock(Unit::Special, DataType::F32) / 1e12, 4.182, 0.001);
}

TEST(DeviceRegistry, OffersTheNearestNamesAndTakesTheUsersFile) {
  auto registry = DeviceRegistry::open(RIDGE_SOURCE_DIR);
  ASSERT_TRUE(bool(registry));
  auto device = registry->get("h100-smx");
  ASSERT_FALSE(bool(device));
  EXPECT_EQ(llvm::toString(device.takeError()),
            "unknown device 'h100-smx'; nearest: h100-sxm, h200-sxm, h800-sxm; `ridge devices` lists all");
  auto id = registry->addFile(RIDGE_SOURCE_DIR "/devices/h20.yaml");
  ASSERT_TRUE(bool(id));
  EXPECT_EQ(*id, "h20");
  auto missing = registry->addFile("/no/such.yaml");
  ASSERT_FALSE(bool(missing));
  EXPECT_NE(llvm::toString(missing.takeError()).find("/no/such.yaml: cannot be read"), std::string::npos);
  auto empty = DeviceRegistry::open("/no/such/directory");
  ASSERT_FALSE(bool(empty));
  EXPECT_NE(llvm::toString(empty.takeError()).find("RIDGE_DATA_DIR"), std::string::npos);
}
