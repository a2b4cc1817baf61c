//===- DavinciVector.cpp - elementwise, row-wise and moving kernels on vector cores ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Mappings.h"
#include "MissingFact.h"
#include "ridge/Model/Rates.h"
#include <algorithm>
#include <cmath>

using namespace ridge;
using namespace ridge::model;

namespace {

enum Parameter : unsigned {
  Launch,
  LaunchCores,
  Hbm,
  Resident,
  Written,
  Piece,
  Element,
  LongRow,
  Operations,
  Row,
  Transpose,
  TransposeLaunch,
  Join
};

constexpr ParameterInfo kParameters[] = {
    {"launch", "us", "launch and head of a kernel on one core", 0, 100},
    {"launch_cores", "us", "further launch with all cores, in proportion to the cores used", 0, 60},
    {"hbm", "share", "HBM rate of a streaming kernel over the nominal bandwidth", 0.1, 1.05},
    {"resident", "B/clk", "rate at which a vector core reads and writes what the L2 holds", 1, 500},
    {"written", "share", "share of the L2 that keeps results, under a measuring protocol", 0, 2},
    {"piece", "elements", "of the smallest piece of flat work that a core gets; 0: elementwise work lies in rows, a row to a core", 0, 1e6},
    {"element", "clk", "time of an element on one core, data movement inside it included; 0: from the counted operations", 0, 200},
    {"long_row", "1", "time of an element of a row that is walked more than once and too long for UB, over one that fits", 1, 5},
    {"operations", "share", "rate of counted operations over the vector peak, where `element` is 0", 0.01, 1},
    {"row", "clk", "time of a piece or row beside its elements: address arithmetic, waits for memory, sums across lanes", 0, 50000},
    {"transpose", "clk", "further time of an element where the contiguous dimension changes", 0, 200},
    {"transpose_launch", "us", "further launch of such a copy, which takes all cores whatever its size", 0, 60},
    {"join", "1", "p of the join of cores and HBM", 1, 64},
};

/// How the kernel's elements lie on cores: `tiles` of `elements` each.
struct Layout {
  double tiles = 0, elements = 0, factor = 1; ///< `factor`: passes over an element beyond the first are in it
};

struct LayoutOf {
  double piece; ///< elements; 0: elementwise work lies in rows

  Layout inRows(double rows, double columns) const { return {rows, columns}; }
  Layout inPieces(double elements) const {
    double size = std::max(1.0, piece);
    return {std::ceil(elements / size), std::min(elements, size)};
  }

  std::optional<Layout> operator()(const ElementwiseShape &s) const {
    return piece > 0 ? inPieces(double(s.rows) * double(s.columns)) : inRows(double(s.rows), double(s.columns));
  }
  /// A plain sum is spread over all cores; a norm or a softmax keeps a row on one.
  std::optional<Layout> operator()(const RowReductionShape &s) const {
    return s.passes > 1 ? inRows(double(s.rows), double(s.columns)) : inPieces(double(s.rows) * double(s.columns));
  }
  std::optional<Layout> operator()(const GatherShape &s) const { return inRows(double(s.rows), double(s.columns)); }
  std::optional<Layout> operator()(const CopyShape &s) const { return inPieces(double(s.elements)); }
  std::optional<Layout> operator()(const ScanShape &s) const {
    return s.isStateSpace() ? std::nullopt : std::optional(inRows(double(s.rows), double(s.columns)));
  }
  /// A merge sort walks a row log2(columns) times, a selection of the first log2(kept) times.
  std::optional<Layout> operator()(const SortShape &s) const {
    Layout layout = inRows(double(s.rows), double(s.columns));
    layout.factor = std::max(1.0, std::log2(std::max(1.0, s.kept > 0 ? double(s.kept) : layout.elements)));
    return layout;
  }
  std::optional<Layout> operator()(const PoolingShape &s) const {
    Layout layout = inPieces(double(s.outputs));
    layout.factor = double(std::max<int64_t>(1, s.window));
    return layout;
  }
  /// Depthwise: a product a window position and no sum over channels, so the vector lanes do it.
  std::optional<Layout> operator()(const ConvolutionShape &s) const {
    if (s.groups <= 1 || s.groups != s.inChannels)
      return std::nullopt;
    Layout layout = inPieces(double(s.batch) * double(s.outChannels) * double(s.outDepth) * double(s.outHeight) * double(s.outWidth));
    layout.factor = double(s.kernelDepth) * double(s.kernelHeight) * double(s.kernelWidth);
    return layout;
  }
  template <typename Shape> std::optional<Layout> operator()(const Shape &) const { return std::nullopt; }
};

std::optional<Layout> layoutOf(const Workload &workload, const Machine &machine) {
  return std::visit(LayoutOf{machine[Piece]}, workload.shape);
}

/// Share of the results that must leave the L2 while the kernel runs. Under a measuring protocol as many stay as fit `written` of the L2.
/// In a graph the L2 is full of what other kernels wrote: each line taken drives one out.
double spillShare(const Workload &workload, const Machine &machine, const Context &context) {
  double writes = double(workload.writeBytes());
  if (!context.residency.empty() || !machine.device->l2Bytes || writes <= 0)
    return 1;
  return std::max(0.0, 1 - machine[Written] * double(*machine.device->l2Bytes) / writes);
}

bool transposes(const Workload &workload) {
  const auto *copy = std::get_if<CopyShape>(&workload.shape);
  return copy && copy->transposes;
}

double clockPerUs(const Device &device) { return device.vectorClockHz.value_or(*device.maxClockHz) * 1e-6; }

/// A row that UB does not hold in f32 comes from the L2 or HBM again for each walk.
bool walksLongRows(const Workload &workload, const Device &device) {
  const auto *rows = std::get_if<RowReductionShape>(&workload.shape);
  return rows && rows->passes > 1 && device.ubBytes && 4 * double(rows->columns) > double(*device.ubBytes);
}

/// RF-57: the time of a tile on its core.
void setTile(const Workload &workload, const Layout &layout, const Machine &machine, double cores, TileGroup &group) {
  const Device &device = *machine.device;
  double clockUs = clockPerUs(device);
  double elements = layout.elements * layout.factor;
  group.tiles = layout.tiles;
  group.fixedUs = machine[Row] / clockUs;
  double element = machine[Element] * (walksLongRows(workload, device) ? machine[LongRow] : 1);
  group.iteration[CoreResource::Vector] = elements * (element + (transposes(workload) ? machine[Transpose] : 0)) / clockUs;
  if (machine[Element] > 0)
    return;
  double perTile = cores / layout.tiles / machine[Operations] * 1e6; // of the whole chip's rate
  double vector = double(workload.flops.vector) + double(workload.flops.matmul);
  if (std::optional<double> peak = vectorPeak(device, DataType::F32))
    group.iteration[CoreResource::Vector] += vector / *peak * perTile;
  if (std::optional<double> peak = specialPeak(device))
    group.iteration[CoreResource::Special] = double(workload.flops.special) / *peak * perTile;
}

/// RF-56 to RF-58.
class DavinciVector final : public Mapping {
public:
  llvm::StringRef name() const override { return "davinci.vector"; }
  Execution execution() const override { return Execution::Davinci; }
  llvm::ArrayRef<ParameterInfo> parameters() const override { return kParameters; }

  std::string unsupported(const Workload &workload, const Machine &machine) const override {
    if (!layoutOf(workload, machine))
      return "not a kernel of the vector cores";
    return missingFact(*machine.device, {Need::VectorCores, Need::VectorClock, Need::Bandwidth});
  }

  double build(const Workload &workload, const Tiling &, const Machine &machine, const Context &context,
               TileProgram &program) const override {
    const Device &device = *machine.device;
    std::optional<Layout> layout = layoutOf(workload, machine);
    if (!layout)
      return 0;
    double cores = double(*device.coreCount(CoreKind::Vector)), clockUs = clockPerUs(device);
    program.launchUs += machine[Launch] + (transposes(workload) ? machine[TransposeLaunch] : 0);
    Phase &phase = program.phases.emplace_back();
    phase.core = CoreKind::Vector;
    phase.cores = cores;
    phase.iterationNorm = 1; // one instruction stream issues arithmetic and special functions in turn
    phase.joinNorm = machine[Join];
    phase.perCoreLaunchUs = machine[LaunchCores];
    setTile(workload, *layout, machine, cores, phase.groups.emplace_back());

    double miss = missShare(workload, machine, context), spill = spillShare(workload, machine, context);
    double reads = double(workload.readBytes()), writes = double(workload.writeBytes());
    ChipDemand &hbm = phase.chip[unsigned(ChipResource::Hbm)];
    hbm.bytes = miss * reads + spill * writes;
    hbm.bytesPerUs = *device.memoryBytesPerSecond * 1e-6 * machine[Hbm];
    phase.residentRead.bytes = (1 - miss) * reads + (1 - spill) * writes;
    phase.residentRead.bytesPerUs = device.calibrated.l2BytesPerSecond.value_or(0) * 1e-6;
    phase.residentRead.bytesPerUsPerCore = machine[Resident] * clockUs;
    return hbm.bytes;
  }
};

} // namespace

const Mapping &ridge::model::davinciVector() {
  static const DavinciVector mapping;
  return mapping;
}
