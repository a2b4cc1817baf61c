//===- SimtMachine.h - what mappings on streaming multiprocessors divide by ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#pragma once

#include "ridge/Device/Device.h"
#include "ridge/Support/DataType.h"
#include <optional>

namespace ridge::model {

/// SMs of the device; 0: unknown.
inline double smCount(const Device &device) { return double(device.coreCount(CoreKind::Matmul).value_or(0)); }

/// The clock that kernels are priced at, in clocks a microsecond: the one behind the printed 16-bit matmul peak, which is what a busy
/// device holds, else the highest. nullopt if neither is known.
inline std::optional<double> smClocksPerUs(const Device &device) {
  for (DataType type : {DataType::BF16, DataType::F16})
    if (auto it = device.peaks.find({Unit::Matmul, type}); it != device.peaks.end() && it->second.quotedClockHz)
      return *it->second.quotedClockHz / 1e6;
  if (device.maxClockHz)
    return *device.maxClockHz / 1e6;
  return std::nullopt;
}

/// Matmul operations a microsecond of the whole chip for operands of that type. The two 16-bit floats stand for each other, and f32
/// operands may go through the tensor cores as TF32, as attention kernels do.
inline std::optional<double> matmulOpsPerUs(const Device &device, DataType type) {
  llvm::SmallVector<DataType, 3> candidates{type};
  if (type == DataType::F16)
    candidates.push_back(DataType::BF16);
  if (type == DataType::BF16)
    candidates.push_back(DataType::F16);
  if (type == DataType::F32)
    candidates.push_back(DataType::TF32);
  for (DataType candidate : candidates)
    if (std::optional<double> peak = device.peak(Unit::Matmul, candidate))
      return *peak / 1e6;
  return std::nullopt;
}

} // namespace ridge::model
