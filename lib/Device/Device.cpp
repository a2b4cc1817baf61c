//===- Device.cpp - the facts of one device ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Device/Device.h"

namespace ridge {

std::optional<int64_t> Device::coreCount(CoreKind kind) const {
  auto found = cores.find(kind);
  return found == cores.end() ? std::nullopt : std::optional<int64_t>(found->second);
}

std::optional<double> Device::peak(Unit unit, DataType type) const {
  auto found = peaks.find({unit, type});
  return found == peaks.end() ? std::nullopt : std::optional<double>(found->second.opsPerSecond);
}

std::optional<double> Device::peakAtHighestClock(Unit unit, DataType type) const {
  auto found = peaks.find({unit, type});
  if (found == peaks.end())
    return std::nullopt;
  const Peak &peak = found->second;
  std::optional<double> highest = unit != Unit::Matmul && vectorClockHz ? vectorClockHz : maxClockHz;
  // Without either clock the quoted peak is all that is known.
  if (!highest || !peak.quotedClockHz)
    return peak.opsPerSecond;
  return peak.opsPerSecond * (*highest / *peak.quotedClockHz);
}

std::string Device::unpredictableBecause() const {
  if (memoryBytesPerSecond || !peaks.empty())
    return "";
  std::string text = id + ": memory.bandwidth and peaks are unknown";
  if (!notes.empty())
    text += ": " + notes.front();
  return text + "; a device file of your own can fill them (--device-file)";
}

} // namespace ridge
