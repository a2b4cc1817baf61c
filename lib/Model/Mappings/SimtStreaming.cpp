//===- SimtStreaming.cpp - kernels that stream their operands, on SMs ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// RF-30 to RF-32 of docs/model.md: elementwise work, row reductions, gathers, copies, pooling and scans. They differ in what a CTA holds:
// a piece of the flat result, or whole rows that it walks once or several times. Bytes against the loop of one CTA.
//
//===----------------------------------------------------------------------===//

#include "Mappings.h"
#include "MissingFact.h"
#include "SimtMachine.h"
#include "ridge/Model/Rates.h"
#include "ridge/Support/CheckedMath.h"
#include <algorithm>
#include <cmath>
#include <type_traits>

using namespace ridge;
using namespace ridge::model;

namespace {

enum Parameter : unsigned {
  Launch,
  Memory,
  L2Gain,
  Draw,
  TripClocks,
  TripElements,
  Ctas,
  Walks,
  WholeRows,
  Held,
  Vector,
  Special,
  Strided,
  Join
};

constexpr ParameterInfo kParameters[] = {
    {"launch", "us", "time of an empty call", 0.3, 30},
    {"memory", "share", "share of the nominal memory bandwidth that the kernel's loads and stores sustain", 0.01, 1},
    {"l2_gain", "1", "rate of what the L2 holds, over the rate from memory", 1, 12},
    {"draw", "B/ns", "what one SM can draw from memory", 1, 400},
    {"trip_clocks", "clk", "latency of one trip of a CTA's loop: load, work, store", 0, 8000},
    {"trip_elements", "elements", "elements that a CTA handles in a trip", 32, 65536},
    {"ctas", "CTAs", "CTAs that an SM holds at a time", 0.5, 32},
    {"walks", "walks", "times a row is walked; 0: as the workload says", 0, 8},
    {"whole_rows", "switch", "1: every row has a CTA of its own, however short", 0, 1},
    {"held", "registers", "registers that an element of a row occupies while a CTA walks it; 0: the row is read again", 0, 16},
    {"vector", "share", "share of the vector peak", 0.05, 1},
    {"special", "share", "share of the special-function rate", 0.05, 1},
    {"strided", "share", "share of the rate that is left where the contiguous dimension changes", 0.05, 1},
    {"join", "1", "norm that joins the loops and memory", 1, 30},
};

/// The kernel as rows of elements: what a CTA's loop sees.
struct RowWork {
  double rows = 1, columns = 1, walks = 1;
  bool inOnePiece = false; ///< a row cannot be shared by CTAs
  bool transposes = false;
};

struct RowWorkOf {
  RowWork operator()(const ElementwiseShape &s) const { return {double(s.rows), double(s.columns)}; }
  RowWork operator()(const GatherShape &s) const { return {double(s.rows), double(s.columns)}; }
  RowWork operator()(const CopyShape &s) const { return {1, double(s.elements), 1, false, s.transposes}; }
  RowWork operator()(const PoolingShape &s) const { return {1, double(s.outputs)}; }
  RowWork operator()(const ScanShape &s) const {
    return s.isStateSpace() ? RowWork{0, 0} : RowWork{double(s.rows), double(s.columns), 1, true};
  }
  RowWork operator()(const RowReductionShape &s) const {
    // A single pass leaves partial sums that a last CTA adds; several passes need the row's result before the next.
    return {double(s.rows), double(s.columns), double(s.passes), s.passes > 1};
  }
  template <typename Other> RowWork operator()(const Other &) const { return {0, 0}; }
};

/// Device memory moves in sectors of 32 bytes: a row shorter than that, fetched from anywhere, moves a whole one.
double sectorWaste(const Workload &workload) {
  const auto *gather = std::get_if<GatherShape>(&workload.shape);
  if (!gather)
    return 1;
  double row = std::max(1.0, double(gather->columns) * elementBytes(gather->type));
  return std::ceil(row / 32) * 32 / row;
}

/// The element type of a shape that has one.
template <typename Shape, typename = void> struct ElementType {
  static DataType of(const Shape &) { return DataType::F32; }
};
template <typename Shape> struct ElementType<Shape, std::void_t<decltype(std::declval<Shape>().type)>> {
  static DataType of(const Shape &s) { return s.type; }
};

DataType typeOf(const Workload &workload) {
  return std::visit([](const auto &s) { return ElementType<std::decay_t<decltype(s)>>::of(s); }, workload.shape);
}

class SimtStreaming final : public Mapping {
public:
  llvm::StringRef name() const override { return "simt.streaming"; }
  Execution execution() const override { return Execution::Simt; }
  llvm::ArrayRef<ParameterInfo> parameters() const override { return kParameters; }

  std::string unsupported(const Workload &workload, const Machine &machine) const override {
    if (std::visit(RowWorkOf(), workload.shape).rows <= 0)
      return "the mapping describes kernels that stream their operands";
    return missingFact(*machine.device, {Need::MatmulCores, Need::Bandwidth, Need::SmClock});
  }

  void libraryTilings(const Workload &workload, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) const override {
    RowWork work = std::visit(RowWorkOf(), workload.shape);
    Tiling tiling;
    double trip = std::max(1.0, machine[TripElements]);
    bool rows = keepsRows(work, machine);
    double perCta = !rows ? 1 : machine[WholeRows] > 0.5 ? 1 : std::max(1.0, std::floor(trip / std::max(1.0, work.columns)));
    tiling.block = {int32_t(perCta), int32_t(std::min(trip, rows ? std::max(1.0, work.columns) : trip)), 0};
    visit(tiling);
  }

  double build(const Workload &workload, const Tiling &tiling, const Machine &machine, const Context &context,
               TileProgram &program) const override;

private:
  static bool keepsRows(const RowWork &work, const Machine &machine) { return work.inOnePiece || machine[WholeRows] > 0.5; }
  static double ctasOf(const RowWork &work, const Machine &machine);
};

/// CTAs that an SM holds at a time: fewer where they keep long rows in registers.
double SimtStreaming::ctasOf(const RowWork &work, const Machine &machine) {
  double ctas = machine[Ctas];
  if (work.inOnePiece && machine[Held] > 0 && machine.device->registers)
    ctas = std::min(ctas, std::max(1.0, std::floor(double(*machine.device->registers) / (machine[Held] * work.columns))));
  return ctas;
}

double SimtStreaming::build(const Workload &workload, const Tiling &tiling, const Machine &machine, const Context &context,
                            TileProgram &program) const {
  const Device &device = *machine.device;
  RowWork work = std::visit(RowWorkOf(), workload.shape);
  double sms = smCount(device), walks = machine[Walks] >= 1 ? machine[Walks] : work.walks;
  program.launchUs = machine[Launch];
  Phase &phase = program.phases.emplace_back();
  phase.core = CoreKind::Vector;
  phase.cores = sms;
  double ctas = ctasOf(work, machine);
  phase.occupancy = ctas;
  phase.joinNorm = machine[Join];

  double rowsOfTile = std::max(1, tiling.block[0]), trip = std::max(1, tiling.block[1]);
  TileGroup &group = phase.groups.emplace_back();
  if (keepsRows(work, machine)) {
    group.tiles = std::ceil(work.rows / rowsOfTile);
    group.iterations = walks * std::ceil(work.columns / trip);
  } else {
    group.tiles = std::max(1.0, std::ceil(work.rows * work.columns / trip));
  }
  group.floorUs = machine[TripClocks] / *smClocksPerUs(device);
  // The CTAs of an SM share its lanes: each has its part of their rate.
  double resident = std::clamp(group.tiles / sms, 1.0, std::max(1.0, ctas)), trips = group.tiles * group.iterations;
  // A product that streams its operands is one with a single vector: the lanes that hold the rows do it.
  double vectorWork = double(workload.flops.vector) + double(workload.flops.matmul);
  if (std::optional<double> peak = vectorPeak(device, typeOf(workload)))
    group.iteration[CoreResource::Vector] = resident * vectorWork / trips / (*peak / 1e6 / sms * machine[Vector]);
  if (std::optional<double> peak = specialPeak(device))
    group.iteration[CoreResource::Special] = resident * double(workload.flops.special) / trips / (*peak / 1e6 / sms * machine[Special]);

  double waste = sectorWaste(workload), moved = double(workload.bytes()) * waste;
  double miss = missShare(workload, machine, context);
  double hbmBytes = waste * (miss * double(workload.readBytes()) + writeMissShare(context, miss) * double(workload.writeBytes()));
  double rate = *device.memoryBytesPerSecond / 1e6 * machine[Memory] * (work.transposes ? machine[Strided] : 1);
  ChipDemand &hbm = phase.chip[unsigned(ChipResource::Hbm)];
  hbm.bytes = hbmBytes;
  hbm.bytesPerUs = rate;
  hbm.bytesPerUsPerCore = machine[Draw] * 1e3;
  phase.residentRead.bytes = moved - hbmBytes;
  phase.residentRead.bytesPerUs = rate * machine[L2Gain];
  return hbmBytes;
}

} // namespace

const Mapping &ridge::model::simtStreaming() {
  static const SimtStreaming mapping;
  return mapping;
}
