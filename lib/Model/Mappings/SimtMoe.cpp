//===- SimtMoe.cpp - a fused mixture-of-experts layer on streaming multiprocessors ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Mappings.h"
#include "MissingFact.h"
#include "MoeLoads.h"
#include "ProblemMapping.h"
#include <algorithm>
#include <cmath>

using namespace ridge;
using namespace ridge::model;

namespace {

enum Parameter : unsigned { kLaunch, kMatmul, kHbm, kHbmRamp, kLoad, kIteration, kTail, kJoin, kElementwise, kRoute, kRouter };

constexpr ParameterInfo kParameters[] = {
    {"launch", "us", "the launches of the call: sorting, two products, activation, sum", 0, 200},
    {"matmul", "share", "rate of the tensor cores over their quoted peak", 0.05, 1.1},
    {"hbm", "share", "HBM rate of the weights over the nominal bandwidth", 0.1, 0.95},
    {"hbm_ramp", "us", "time to fill the HBM pipe", 0, 20},
    {"load", "B/clk", "rate at which an SM fills its shared memory", 1, 1000},
    {"iteration", "clk", "latency of a K block that nothing hides, for one tile an SM", 0, 5000},
    {"tail", "share", "how far tiles run in whole waves", 0, 1},
    {"join", "1", "p of the join of cores and HBM", 1, 64},
    {"elementwise", "share", "HBM rate of activation, zeroes and weighted sum over the nominal bandwidth", 0.05, 1},
    {"route", "us", "sorting of the rows by expert, per doubling of their number", 0, 20},
    {"router", "us", "choosing the experts of the tokens, where that is part of the call", 0, 50},
};

/// Blocks that the library falls back to come last: the one for few tokens, then the one for many.
constexpr size_t kDefaultBlocks = 2;

/// Sorting, two products, activation and sum are a launch each.
constexpr double kLaunches = 5, kProductLaunches = 2;

int64_t expertsOfRank(const MoeShape &shape) { return std::max<int64_t>(1, shape.experts / shape.epRanks); }
int64_t intermediateOfRank(const MoeShape &shape) { return shape.intermediate / shape.tpRanks; }

/// Whether the library has tuned tiles, and for this shape.
bool isTuned(const MoeShape &shape, const TileSet &tiles) {
  return tiles.blocks.size() > kDefaultBlocks && llvm::any_of(tiles.tuned, [&](const auto &pair) {
           return pair[0] == expertsOfRank(shape) && pair[1] == intermediateOfRank(shape);
         });
}

/// A tile's accumulators leave room for this many rows times columns an SM; smaller tiles share it and hide each other's latency.
constexpr double kResidentArea = 16384;
constexpr double kMostResident = 8;

struct Layer {
  double experts, hidden, intermediate; ///< of this rank
  double tokens, rows;                  ///< that it has in its buffers, whichever rank computes them
  double borrowed = 0;                  ///< rows of other ranks' experts that its first expert computes
  MoeLoads loads;
  double bytes, weightBytes; ///< of an element that is multiplied
  double resultBytes;        ///< of an element in between: 16 bits at least
  DataType type;
};

/// Tokens that the call is given.
double tokensOf(const MoeShape &s, const MoeLoads &loads) { return s.computesRemoteRows ? loads.arrived : double(s.tokens); }

Layer layerOf(const MoeShape &s) {
  Layer layer;
  layer.experts = std::max(1.0, double(s.experts) / double(s.epRanks));
  layer.hidden = double(s.hidden);
  layer.intermediate = std::max(1.0, double(s.intermediate) / double(s.tpRanks));
  layer.loads = moeLoads(s);
  layer.tokens = tokensOf(s, layer.loads);
  layer.rows = layer.tokens * double(s.topk);
  if (s.computesRemoteRows)
    layer.borrowed = std::max(0.0, layer.rows - layer.loads.mean() * layer.experts);
  layer.bytes = elementBytes(s.type);
  layer.weightBytes = elementBytes(s.weight);
  layer.resultBytes = std::max(2.0, layer.bytes);
  layer.type = multiplyType(s.type, s.weight);
  return layer;
}

/// RF-43: one grouped product of the layer, `columns` results from a depth of `depth`. Returns the bytes that reach HBM.
double addProduct(const Layer &layer, double columns, double depth, const Tiling &tiling, const Machine &machine, double weightMiss,
                  TileProgram &program) {
  const Device &device = *machine.device;
  double cores = double(*device.coreCount(CoreKind::Matmul)), clockUs = *device.maxClockHz * 1e-6;
  double bm = tiling.block[0], bn = tiling.block[1], bk = tiling.block[2];
  Phase &phase = program.phases.emplace_back();
  phase.cores = cores;
  phase.joinNorm = machine[kJoin];
  phase.spread = Spread::Blend;
  phase.spreadNorm = 0;
  phase.spreadShare = machine[kTail];
  TileGroup &group = phase.groups.emplace_back();
  group.tiles = std::max(1.0, layer.loads.rowBlocks(bm) * layer.experts + layer.borrowed / bm) * std::ceil(columns / bn);
  group.iterations = std::ceil(depth / bk);
  group.iteration[CoreResource::Matmul] = 2 * bm * bn * bk / (*device.peak(Unit::Matmul, layer.type) * machine[kMatmul] / cores * 1e-6);
  group.iteration[CoreResource::LoadPath] = bk * (bm * layer.bytes + bn * layer.weightBytes) / (machine[kLoad] * clockUs);
  group.exposedUs = machine[kIteration] / clockUs / std::clamp(std::floor(kResidentArea / (bm * bn)), 1.0, kMostResident);

  ChipDemand &hbm = phase.chip[unsigned(ChipResource::Hbm)];
  double active = std::max(1.0, layer.loads.activeShare() * layer.experts), routed = layer.loads.mean() * layer.experts + layer.borrowed;
  double weights = active * columns * depth * layer.weightBytes;
  hbm.bytes = weightMiss * weights + routed * (depth * layer.bytes + columns * layer.resultBytes);
  hbm.bytesPerUs = *device.memoryBytesPerSecond * machine[kHbm] * 1e-6;
  hbm.rampUs = machine[kHbmRamp];
  return hbm.bytes;
}

/// Activation of the rank's rows; zeroes of both products for those whose experts are elsewhere; and the weighted sum over all rows.
/// Operands of 8 bits are quantised from results of 16, in kernels of their own.
double addElementwise(const Layer &layer, const Machine &machine, TileProgram &program) {
  const Device &device = *machine.device;
  double remote = std::max(0.0, layer.rows - layer.loads.mean() * layer.experts - layer.borrowed);
  double activation = 3 * (layer.rows - remote) * layer.intermediate; // reads gate and up, writes their product
  double sum = layer.rows * layer.hidden + layer.tokens * layer.hidden;
  double zeroes = remote * (2 * layer.intermediate + layer.hidden);
  Phase &phase = program.phases.emplace_back();
  phase.core = CoreKind::Vector;
  phase.cores = double(*device.coreCount(CoreKind::Matmul));
  ChipDemand &hbm = phase.chip[unsigned(ChipResource::Hbm)];
  hbm.bytes = (activation + sum + zeroes) * layer.resultBytes;
  if (layer.bytes < layer.resultBytes)
    hbm.bytes += (layer.tokens * layer.hidden + (layer.rows - remote) * layer.intermediate) * (layer.bytes + layer.resultBytes);
  hbm.bytesPerUs = *device.memoryBytesPerSecond * machine[kElementwise] * 1e-6;
  phase.unthrottledUs = machine[kRoute] * std::log2(std::max(1.0, layer.rows));
  return hbm.bytes;
}

class SimtMoe final : public Mapping {
public:
  llvm::StringRef name() const override { return "simt.moe"; }
  Execution execution() const override { return Execution::Simt; }
  llvm::ArrayRef<ParameterInfo> parameters() const override { return kParameters; }

  std::string unsupported(const Workload &workload, const Machine &machine) const override {
    const auto *shape = std::get_if<MoeShape>(&workload.shape);
    if (!shape)
      return "not a mixture of experts";
    if (shape->topk > shape->experts || shape->epRanks > shape->experts)
      return "more experts a token, or more ranks, than experts";
    if (machine.tiles->blocks.size() < kDefaultBlocks)
      return "the library lists no default tiles";
    if (std::string why = missingMatmulPeak(*machine.device, multiplyType(shape->type, shape->weight)); !why.empty())
      return why;
    return missingFact(*machine.device, {Need::MatmulCores, Need::MaxClock, Need::Bandwidth});
  }

  void notes(const Workload &workload, const Machine &machine, llvm::SmallVectorImpl<std::string> &notes) const override {
    const auto &shape = std::get<MoeShape>(workload.shape);
    if (machine.tiles->blocks.size() > kDefaultBlocks && !isTuned(shape, *machine.tiles))
      notes.push_back(("no tuned tiles are published for " + llvm::Twine(expertsOfRank(shape)) + " experts of " +
                       llvm::Twine(intermediateOfRank(shape)) + ": the library's default one runs; ridge kernel moe --top ranks others")
                          .str());
  }

  /// RF-44: tuned tiles go by tokens per expert of the rank; where the library holds none, one tile serves few tokens and one all others.
  void libraryTilings(const Workload &workload, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) const override {
    const auto &shape = std::get<MoeShape>(workload.shape);
    const TileSet &tiles = *machine.tiles;
    int64_t experts = expertsOfRank(shape);
    double tokens = shape.computesRemoteRows ? tokensOf(shape, moeLoads(shape)) : double(shape.tokens);
    size_t last = tiles.blocks.size() - kDefaultBlocks, i = last + (tokens > double(experts) ? 1 : 0);
    if (isTuned(shape, tiles))
      for (i = 0; i + 1 < last && i < tiles.upTo.size() && tokens > double(tiles.upTo[i]) * double(experts);)
        ++i;
    Tiling tiling;
    tiling.block = tiles.blocks[i];
    visit(tiling);
  }

  void legalTilings(const Workload &, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) const override {
    visitBlocks(*machine.tiles, visit);
  }

  double build(const Workload &workload, const Tiling &tiling, const Machine &machine, const Context &context,
               TileProgram &program) const override {
    const auto &shape = std::get<MoeShape>(workload.shape);
    Layer layer = layerOf(shape);
    double miss = missShare(workload, machine, context);
    program.launchUs += machine[kLaunch] * (shape.productsOnly ? kProductLaunches / kLaunches : 1);
    if (!shape.computesRemoteRows && !shape.productsOnly) // such a call is given its experts
      program.launchUs += machine[kRouter];
    double bytes = addProduct(layer, 2 * layer.intermediate, layer.hidden, tiling, machine, miss, program);
    bytes += addProduct(layer, layer.hidden, layer.intermediate, tiling, machine, miss, program);
    return shape.productsOnly ? bytes : bytes + addElementwise(layer, machine, program);
  }
};

} // namespace

const Mapping &ridge::model::simtMoe() {
  static const SimtMoe mapping;
  return mapping;
}
