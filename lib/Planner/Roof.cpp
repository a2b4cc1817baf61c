//===- Roof.cpp - what no kernel can beat ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Model/Rates.h"
#include "ridge/Planner/Planner.h"
#include <algorithm>

using namespace ridge;

namespace {

/// Longest of the known terms.
struct Roof {
  std::optional<double> us;
  void add(double work, std::optional<double> rate) {
    if (work > 0 && rate && *rate > 0)
      us = std::max(us.value_or(0), work / *rate * 1e6);
  }
};

} // namespace

/// RF-9. Work that a mask hides need not be done, so it does not count here although `flops` has it whole.
std::optional<double> ridge::roofUs(const Device &device, const Workload &workload, double hbmBytes) {
  double share = 1;
  if (const auto *attention = std::get_if<AttentionShape>(&workload.shape))
    share = model::visibleShare(*attention);
  Roof roof;
  double vectorWork = share * double(workload.flops.vector);
  std::optional<DataType> type = model::multiplyType(workload);
  if (type && workload.flops.matmul > 0)
    if (std::optional<model::MatmulUnit> unit = model::matmulUnit(device, *type)) {
      double matmulWork = share * double(workload.flops.matmul);
      roof.add(matmulWork, device.peakAtHighestClock(unit->unit, unit->type));
      if (unit->unit == Unit::Vector)
        vectorWork += matmulWork;
    }
  std::optional<double> vectorPeak = device.peakAtHighestClock(Unit::Vector, DataType::F32);
  for (DataType packed : {DataType::F16, DataType::BF16})
    if (std::optional<double> peak = device.peakAtHighestClock(Unit::Vector, packed))
      vectorPeak = std::max(vectorPeak.value_or(0), *peak);
  roof.add(vectorWork, vectorPeak);
  roof.add(share * double(workload.flops.special), model::specialPeak(device));
  roof.add(hbmBytes, device.memoryBytesPerSecond);
  roof.add(double(workload.bytes()), device.calibrated.l2BytesPerSecond);
  return roof.us;
}
