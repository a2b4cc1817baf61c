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

/// RF-9. Work that a mask hides or that a recurrence saves need not be done, so it does not count here although `flops` has it whole.
llvm::SmallVector<RoofTerm, 5> ridge::roofTerms(const Device &device, const Workload &workload, double hbmBytes) {
  llvm::SmallVector<RoofTerm, 5> terms;
  using Resource = RoofTerm::Resource;
  auto add = [&](Resource resource, double amount, std::optional<double> perSecond) {
    if (amount > 0 && perSecond && *perSecond > 0)
      terms.push_back({resource, amount, *perSecond});
  };
  double share = model::necessaryShare(workload);
  double vectorWork = share * double(workload.flops.vector);
  std::optional<DataType> type = model::multiplyType(workload);
  const auto *attention = std::get_if<AttentionShape>(&workload.shape);
  double products = attention && model::splitsIntoTf32(device, *attention) ? model::kTf32ProductsOfF32 : 1;
  // A fused attention or scan in f32 multiplies in tf32; products and convolutions come here in the type that was asked for.
  bool isFused = std::holds_alternative<AttentionShape>(workload.shape) || std::holds_alternative<ScanShape>(workload.shape);
  if (type == DataType::F32 && isFused && device.peak(Unit::Matmul, DataType::TF32))
    type = DataType::TF32;
  if (type && workload.flops.matmul > 0)
    if (std::optional<model::MatmulUnit> unit = model::matmulUnit(device, *type)) {
      double matmulWork = products * share * double(workload.flops.matmul);
      if (unit->unit == Unit::Vector)
        vectorWork += matmulWork;
      add(Resource::Matmul, matmulWork, device.peakAtHighestClock(unit->unit, unit->type));
    }
  std::optional<double> vectorPeak = device.peakAtHighestClock(Unit::Vector, DataType::F32);
  for (DataType packed : {DataType::F16, DataType::BF16})
    if (std::optional<double> peak = device.peakAtHighestClock(Unit::Vector, packed))
      vectorPeak = std::max(vectorPeak.value_or(0), *peak);
  add(Resource::Vector, vectorWork, vectorPeak);
  add(Resource::Special, share * double(workload.flops.special), model::specialPeak(device));
  add(Resource::Hbm, hbmBytes, device.memoryBytesPerSecond);
  add(Resource::L2, double(workload.bytes()), device.calibrated.l2BytesPerSecond);
  return terms;
}

std::optional<double> ridge::roofUs(const Device &device, const Workload &workload, double hbmBytes) {
  std::optional<double> us;
  for (const RoofTerm &term : roofTerms(device, workload, hbmBytes))
    us = std::max(us.value_or(0), term.us());
  return us;
}
