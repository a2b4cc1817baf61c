//===- Rates.cpp - which unit of a device does a workload's work ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Model/Rates.h"
#include <algorithm>

namespace ridge::model {

DataType multiplyType(DataType lhs, DataType rhs) { return storageBits(lhs) >= storageBits(rhs) ? lhs : rhs; }

namespace {
struct MultiplyType {
  std::optional<DataType> operator()(const GemmShape &s) { return multiplyType(s.lhs, s.rhs); }
  std::optional<DataType> operator()(const GroupedGemmShape &s) { return multiplyType(s.lhs, s.rhs); }
  std::optional<DataType> operator()(const MoeShape &s) { return multiplyType(s.type, s.weight); }
  std::optional<DataType> operator()(const ConvolutionShape &s) { return multiplyType(s.input, s.filter); }
  std::optional<DataType> operator()(const AttentionShape &s) { return multiplyType(s.type, s.kvType); }
  std::optional<DataType> operator()(const ScanShape &s) { return s.isStateSpace() ? std::optional(s.type) : std::nullopt; }
  template <typename S> std::optional<DataType> operator()(const S &) { return std::nullopt; }
};
} // namespace

std::optional<DataType> multiplyType(const Workload &workload) { return std::visit(MultiplyType{}, workload.shape); }

std::optional<MatmulUnit> matmulUnit(const Device &device, DataType type) {
  if (device.peak(Unit::Matmul, type))
    return MatmulUnit{Unit::Matmul, type};
  if (device.peak(Unit::Vector, type))
    return MatmulUnit{Unit::Vector, type};
  return std::nullopt;
}

std::optional<double> vectorPeak(const Device &device, DataType type) {
  std::optional<double> own = device.peak(Unit::Vector, type);
  return own ? own : device.peak(Unit::Vector, DataType::F32);
}

std::optional<double> specialPeak(const Device &device) {
  if (std::optional<double> peak = device.peak(Unit::Special, DataType::F32))
    return peak;
  std::optional<int64_t> cores = device.coreCount(CoreKind::Vector);
  if (!device.specialOpsPerClock || !device.maxClockHz || !cores)
    return std::nullopt;
  return *device.specialOpsPerClock * *device.maxClockHz * double(*cores);
}

bool splitsIntoTf32(const Device &device, const AttentionShape &shape) {
  return shape.type == DataType::F32 && device.peak(Unit::Matmul, DataType::TF32) && !device.peak(Unit::Matmul, DataType::F32);
}

double visibleShare(const AttentionShape &shape) {
  double queries = double(shape.seqQ), keys = double(shape.seqKv);
  if (queries <= 0 || keys <= 0)
    return 1;
  double visible = keys;
  if (shape.causal && keys >= queries)
    visible = keys - (queries - 1) / 2; // query i of the last `queries` positions sees keys - queries + 1 + i keys
  else if (shape.causal)
    visible = (keys + 1) / 2;
  if (shape.window > 0)
    visible = std::min(visible, double(shape.window));
  return std::min(1.0, visible / keys);
}

double necessaryShare(const Workload &workload) {
  if (const auto *attention = std::get_if<AttentionShape>(&workload.shape))
    return visibleShare(*attention);
  const auto *scan = std::get_if<ScanShape>(&workload.shape);
  if (!scan || !scan->isStateSpace() || workload.flops.matmul <= 0)
    return 1;
  // RF-35: a state in and a state out for each position: blocks of scores are a way to do the same.
  double recurrence = 4 * double(scan->rows) * double(scan->columns) * double(scan->headDim) * double(scan->stateDim);
  return std::min(1.0, recurrence / double(workload.flops.matmul));
}

void setThrottle(Phase &phase, const Device &device, double peakUs, double cap, double exponent, double decay) {
  if (!device.calibrated.throttleUtilization)
    return;
  phase.throttleWorkUs = peakUs;
  // A sibling with less power for its peak slows earlier than the device of the class's rows.
  phase.throttleCap = std::min(cap, *device.calibrated.throttleUtilization);
  phase.throttleExponent = exponent;
  phase.throttleDecay = decay;
}

double writeMissShare(const Context &context, double readMiss) { return context.residency.empty() ? readMiss : 1.0; }

} // namespace ridge::model
