//===- PlainMapping.cpp - the roofline of a device of which only peaks and bandwidth are known ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Model/Library.h"
#include "ridge/Model/Rates.h"
#include <algorithm>

using namespace ridge;
using namespace ridge::model;

namespace {

enum Parameter : unsigned { Launch, MatmulShare, VectorShare, HbmShare };

constexpr ParameterInfo kParameters[] = {
    {"launch", "us", "launch and fill of a kernel", 0, 1000},
    {"matmul", "share", "matmul rate over the quoted peak", 0.01, 1},
    {"vector", "share", "vector and special rate over the quoted peak", 0.01, 1},
    {"hbm", "share", "memory rate over the nominal bandwidth", 0.01, 1},
};

/// RF-10: launch + max(work / peak, bytes / bandwidth): one tile on one core that is the whole chip.
class PlainMapping final : public Mapping {
public:
  llvm::StringRef name() const override { return "plain"; }
  Execution execution() const override { return Execution::Plain; }
  llvm::ArrayRef<ParameterInfo> parameters() const override { return kParameters; }

  std::string unsupported(const Workload &workload, const Machine &machine) const override {
    const Device &device = *machine.device;
    if (workload.kind() == KernelKind::Opaque)
      return "the operation is not understood";
    if (workload.kind() == KernelKind::Collective)
      return "a collective needs a library that describes it";
    if (!device.memoryBytesPerSecond)
      return "the memory bandwidth of " + device.id + " is unknown";
    std::optional<DataType> type = multiplyType(workload);
    if (workload.flops.matmul > 0 && type && !matmulUnit(device, *type))
      return device.id + " has no known peak in " + dataTypeName(*type).str();
    return "";
  }

  double build(const Workload &workload, const Tiling &, const Machine &machine, const Context &context,
               TileProgram &program) const override {
    const Device &device = *machine.device;
    program.launchUs = machine[Launch];
    Phase &phase = program.phases.emplace_back();
    TileGroup &group = phase.groups.emplace_back();
    group.tiles = 1;
    DataType type = multiplyType(workload).value_or(DataType::F32);
    double matmulWork = necessaryShare(workload) * double(workload.flops.matmul);
    if (std::optional<MatmulUnit> unit = matmulUnit(device, type); unit && matmulWork > 0)
      group.iteration[unit->unit == Unit::Matmul ? CoreResource::Matmul : CoreResource::Vector] =
          matmulWork / (*device.peak(unit->unit, unit->type) * machine[MatmulShare]) * 1e6;
    if (std::optional<double> peak = vectorPeak(device, type))
      group.iteration[CoreResource::Vector] += double(workload.flops.vector) / (*peak * machine[VectorShare]) * 1e6;
    if (std::optional<double> peak = specialPeak(device))
      group.iteration[CoreResource::Special] = double(workload.flops.special) / (*peak * machine[VectorShare]) * 1e6;

    double miss = missShare(workload, machine, context);
    ChipDemand &hbm = phase.chip[unsigned(ChipResource::Hbm)];
    hbm.bytes = miss * double(workload.readBytes()) + writeMissShare(context, miss) * double(workload.writeBytes());
    hbm.bytesPerUs = *device.memoryBytesPerSecond * machine[HbmShare] * 1e-6;
    return hbm.bytes;
  }
};

/// The rule of thumb max(work / peak, bytes / (0.8 x bandwidth)) + 3 us. On public bf16 GEMM rows of 20 us and more its mean error is 17 %
/// (H100), 20 % (H200) and 23 % (A100), always to the fast side; other kernels run up to three times slower. The interval says so.
LibraryClass makePlainClass() {
  LibraryClass klass;
  klass.key = "plain";
  klass.mapping = &plainMapping();
  klass.base.values = {{"launch", 3}, {"matmul", 1}, {"vector", 1}, {"hbm", 0.8}};
  klass.tiles[""].rule = "search";
  for (IntervalFactors &factors : klass.intervals[unsigned(Provenance::Level::Uncalibrated)])
    factors = {0.95, 3.0};
  return klass;
}

} // namespace

const Mapping &ridge::model::plainMapping() {
  static const PlainMapping mapping;
  return mapping;
}

const LibraryClass &ridge::model::plainClass() {
  static const LibraryClass klass = makePlainClass();
  return klass;
}
