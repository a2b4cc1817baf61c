//===- SimtSort.cpp - sorting rows, on SMs ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// RF-33 of docs/model.md. Rows that fit one CTA are sorted in shared memory by a bitonic network, read and written once. Longer ones take
// a radix sort: one pass that counts digits, then one pass a digit that reads and writes every key with its index.
//
//===----------------------------------------------------------------------===//

#include "Mappings.h"
#include "MissingFact.h"
#include "SimtMachine.h"
#include "ridge/Model/Rates.h"
#include <algorithm>
#include <cmath>

using namespace ridge;
using namespace ridge::model;

namespace {

enum Parameter : unsigned { Launch, PerPass, Memory, L2Gain, DigitBits, CtaColumns, StepClocks, StepElements, Ctas };

constexpr ParameterInfo kParameters[] = {
    {"launch", "us", "time of an empty call", 0.3, 100},
    {"per_pass", "us", "launch and look-back of one pass of the radix sort", 0, 50},
    {"memory", "share", "share of the nominal memory bandwidth that the passes sustain", 0.05, 1},
    {"l2_gain", "1", "rate of what the L2 holds, over the rate from memory", 1, 12},
    {"digit_bits", "bit", "bits of a key that one pass sorts by", 1, 16},
    {"cta_columns", "elements", "longest row that one CTA sorts in shared memory", 1, 65536},
    {"step_clocks", "clk", "one compare-and-exchange step of a CTA, with its barrier", 1, 2000},
    {"step_elements", "elements", "elements that a CTA exchanges in a step", 32, 8192},
    {"ctas", "CTAs", "CTAs that an SM holds at a time", 0.5, 32},
};

class SimtSort final : public Mapping {
public:
  llvm::StringRef name() const override { return "simt.sort"; }
  Execution execution() const override { return Execution::Simt; }
  llvm::ArrayRef<ParameterInfo> parameters() const override { return kParameters; }

  std::string unsupported(const Workload &workload, const Machine &machine) const override {
    if (!std::holds_alternative<SortShape>(workload.shape))
      return "the mapping describes sorting only";
    return missingFact(*machine.device, {Need::MatmulCores, Need::Bandwidth, Need::SmClock});
  }

  void libraryTilings(const Workload &workload, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) const override {
    const auto &s = std::get<SortShape>(workload.shape);
    Tiling tiling;
    if (double(s.columns) <= machine[CtaColumns])
      tiling.block = {1, int32_t(s.columns), 0};
    visit(tiling);
  }

  double build(const Workload &workload, const Tiling &tiling, const Machine &machine, const Context &context,
               TileProgram &program) const override;
};

/// Steps of a bitonic network of at least that many elements: 2^d have d (d + 1) / 2.
double bitonicSteps(double elements) {
  double depth = std::max(1.0, std::ceil(std::log2(std::max(2.0, elements))));
  return depth * (depth + 1) / 2;
}

double SimtSort::build(const Workload &workload, const Tiling &tiling, const Machine &machine, const Context &context,
                       TileProgram &program) const {
  const auto &s = std::get<SortShape>(workload.shape);
  const Device &device = *machine.device;
  double once = missShare(workload, machine, context) * double(workload.readBytes()) + double(workload.writeBytes());
  double rate = *device.memoryBytesPerSecond / 1e6 * machine[Memory];
  program.launchUs = machine[Launch];
  Phase &phase = program.phases.emplace_back();
  phase.core = CoreKind::Vector;
  phase.cores = smCount(device);
  phase.occupancy = machine[Ctas];
  ChipDemand &hbm = phase.chip[unsigned(ChipResource::Hbm)];
  hbm.bytesPerUs = rate;
  double digits = std::ceil(storageBits(s.type) / machine[DigitBits]);
  if (!tiling.empty()) {
    // A selection counts the row once a digit and sorts what it keeps.
    double pieces = std::ceil(double(s.columns) / machine[StepElements]), keptPieces = std::ceil(double(s.kept) / machine[StepElements]);
    TileGroup &group = phase.groups.emplace_back();
    group.tiles = double(s.rows);
    group.iterations = bitonicSteps(double(s.columns)) * pieces;
    if (s.kept > 0)
      group.iterations = std::min(group.iterations, digits * pieces + bitonicSteps(double(s.kept)) * keptPieces);
    group.floorUs = machine[StepClocks] / *smClocksPerUs(device);
    hbm.bytes = once;
    return once;
  }
  double keys = double(s.rows) * double(s.columns) * elementBytes(s.type);
  double values = double(s.rows) * double(s.columns) * double(s.valueBytes);
  // The counting pass reads the keys; each other pass reads and writes keys and values. A selection only counts, a digit a pass, and reads
  // the keys once more to gather what it keeps.
  double moved = std::max(once, s.kept > 0 ? keys * (digits + 1) + double(workload.writeBytes()) : keys + digits * 2 * (keys + values));
  // Two copies of keys and values take turns: where the L2 holds both, the passes between the first and the last stay there.
  double held = s.kept > 0 ? keys : 2 * (keys + values);
  bool fits = device.l2Bytes && held <= 0.85 * double(*device.l2Bytes);
  hbm.bytes = fits ? once : moved;
  phase.residentRead.bytes = moved - hbm.bytes;
  phase.residentRead.bytesPerUs = rate * machine[L2Gain];
  phase.unthrottledUs = machine[PerPass] * (digits + 1);
  return hbm.bytes;
}

} // namespace

const Mapping &ridge::model::simtSort() {
  static const SimtSort mapping;
  return mapping;
}
