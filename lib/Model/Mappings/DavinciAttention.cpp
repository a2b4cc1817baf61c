//===- DavinciAttention.cpp - attention over cube and vector cores ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DavinciCube.h"
#include "Mappings.h"
#include "MissingFact.h"
#include <algorithm>
#include <cmath>

using namespace ridge;
using namespace ridge::model;

namespace {

enum Parameter : unsigned {
  Launch,
  LaunchCores,
  Host,
  HostPeriod,
  Matmul,
  Score,
  Hbm,
  Load,
  InnerNorm,
  Tile,
  Contention,
  Skip,
  Split,
  Join
};

constexpr ParameterInfo kParameters[] = {
    {"launch", "us", "launch and head of a kernel on one core", 0, 200},
    {"launch_cores", "us", "further launch with all cores, in proportion to the cores used", 0, 100},
    {"host", "us", "what a timer on the host adds", 0, 300},
    {"host_period", "us", "shortest time from one call to the next that a timer on the host sees", 0, 500},
    {"matmul", "share", "cube rate over its peak", 0.05, 1},
    {"score", "clk", "vector-core time of a score: scale, maximum, exponential, sum, and its way between the cores", 0.001, 20},
    {"hbm", "share", "HBM rate of a streaming kernel over the nominal bandwidth", 0.1, 1.05},
    {"load", "B/clk", "rate at which a core fills its L1 with keys and values", 1, 1000},
    {"inner_norm", "1", "p of the join of cube, vector and load in a block of keys", 1, 64},
    {"tile", "clk", "fill and drain of a tile", 0, 50000},
    {"contention", "share", "slow-down of a tile when all cores run", 0, 3},
    {"skip", "share", "part of what the mask hides that the kernel does not compute", 0, 1},
    {"split", "us", "joining the parts of a split key range", 0, 60},
    {"join", "1", "p of the join of cores and HBM", 1, 64},
};

/// Query rows of one head, or of all heads that share keys, over which a core walks the keys.
struct Rows {
  double units = 0; ///< independent sets of rows
  double rows = 0;  ///< in each
  double packed = 1;
};

/// With few queries the heads of a group share a tile, so that keys are loaded once for all of them. "Few": all of a head's queries are
/// at most one fractal of 16 rows; a latent cache has one head of keys for all queries and always packs.
Rows rowsOf(const AttentionShape &s) {
  double group = std::max(1.0, double(s.headsQ) / double(std::max<int64_t>(1, s.headsKv)));
  bool packs = s.phase == AttentionPhase::MlaDecode || s.seqQ <= 16;
  if (packs)
    return {double(s.batch) * double(s.headsKv), group * double(s.seqQ), group};
  return {double(s.batch) * double(s.headsQ), double(s.seqQ), 1};
}

/// Keys that a tile of `rows` queries walks. A mask that hides part of a single tile's keys saves nothing.
double keysWalked(const AttentionShape &s, double tileRows, const Machine &machine) {
  double keys = double(s.seqKv), visible = keys * visibleShare(s);
  if (s.window > 0)
    return std::min(keys, visible + tileRows);
  return double(s.seqQ) <= tileRows ? keys : machine[Skip] * visible + (1 - machine[Skip]) * keys;
}

double roundUp(double value, double step) { return std::ceil(value / step) * step; }

class DavinciAttention final : public Mapping {
public:
  llvm::StringRef name() const override { return "davinci.attention"; }
  Execution execution() const override { return Execution::Davinci; }
  llvm::ArrayRef<ParameterInfo> parameters() const override { return kParameters; }

  std::string unsupported(const Workload &workload, const Machine &machine) const override {
    const auto *shape = std::get_if<AttentionShape>(&workload.shape);
    if (!shape)
      return "not an attention";
    if (machine.tiles->blocks.empty() || machine.tiles->blocks[0][1] <= 0)
      return "the library lists no tiles";
    if (std::string why = missingFact(*machine.device, {Need::VectorCores}); !why.empty())
      return why;
    return davinciCubeUnsupported(*machine.device, multiplyType(shape->type, shape->kvType));
  }

  void libraryTilings(const Workload &workload, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) const override {
    const auto &shape = std::get<AttentionShape>(workload.shape);
    for (int32_t splits : machine.tiles->splits)
      for (const auto &block : machine.tiles->blocks) {
        // A part of the keys is at least one block.
        if (splits > 1 && double(shape.seqKv) < double(splits) * block[1])
          continue;
        Tiling tiling;
        tiling.block = {block[0], block[1], int32_t(std::min<int64_t>(shape.headDim, 1 << 20))};
        tiling.splits = splits;
        tiling.packed = int32_t(std::min(rowsOf(shape).packed, 1e6));
        visit(tiling);
      }
  }

  double build(const Workload &workload, const Tiling &tiling, const Machine &machine, const Context &context,
               TileProgram &program) const override {
    const auto &shape = std::get<AttentionShape>(workload.shape);
    const Device &device = *machine.device;
    double cores = double(*device.coreCount(CoreKind::Matmul)), splits = std::max(1, tiling.splits);
    bool hostTimed = context.timing == Context::Timing::Host;
    program.launchUs += machine[Launch] + (hostTimed ? machine[Host] : 0);
    program.leastUs = hostTimed ? machine[HostPeriod] : 0;
    Phase &phase = program.phases.emplace_back();
    phase.cores = cores;
    phase.iterationNorm = machine[InnerNorm];
    phase.joinNorm = machine[Join];
    phase.perCoreLaunchUs = machine[LaunchCores];
    if (splits > 1)
      phase.afterUs = machine[Split];
    setTiles(shape, tiling, machine, cores, phase.groups.emplace_back());

    // RF-59: keys and values once from HBM; tiles of other rows find them in the L2.
    double miss = missShare(workload, machine, context);
    ChipDemand &hbm = phase.chip[unsigned(ChipResource::Hbm)];
    hbm.bytes = miss * double(workload.readBytes()) + writeMissShare(context, miss) * double(workload.writeBytes());
    hbm.bytesPerUs = *device.memoryBytesPerSecond * machine[Hbm] * 1e-6;
    return hbm.bytes;
  }

private:
  /// RF-59. An iteration is one block of keys: two products on the cube core while the vector cores beside it do the softmax of another
  /// block; the slower decides.
  static void setTiles(const AttentionShape &shape, const Tiling &tiling, const Machine &machine, double cores, TileGroup &group) {
    const Device &device = *machine.device;
    double clockUs = *device.maxClockHz * 1e-6, vectorClockUs = device.vectorClockHz.value_or(*device.maxClockHz) * 1e-6;
    double block = tiling.block[1], splits = std::max(1, tiling.splits);
    Rows rows = rowsOf(shape);
    group.tiles = rows.units * std::ceil(rows.rows / tiling.block[0]) * splits;
    double slow = 1 + machine[Contention] * std::min(1.0, group.tiles / cores);
    double tileRows = roundUp(std::min(double(tiling.block[0]), rows.rows), 16); // whole fractals
    group.iterations = std::ceil(keysWalked(shape, tiling.block[0], machine) / splits / block);

    DataType type = cubeType(device, multiplyType(shape.type, shape.kvType));
    double opsPerUs = *device.peakAtHighestClock(Unit::Matmul, type) * machine[Matmul] / cores * 1e-6;
    double vectorCores = double(*device.coreCount(CoreKind::Vector)) / cores;
    // The values of a latent cache are part of its keys.
    double loaded = double(shape.headDim) + (shape.phase == AttentionPhase::MlaDecode ? 0 : double(shape.headDimV));
    // A backward kernel computes the scores again: three products of the one head size (S, dQ, dK) and two of the other (dP, dV).
    double products =
        shape.backward ? 3 * double(shape.headDim) + 2 * double(shape.headDimV) : double(shape.headDim) + double(shape.headDimV);
    // Its vector cores take two matrices of scores off the cube (S, dP) and give two back (P, dS), where a forward kernel takes and gives
    // one.
    double scores = shape.backward ? 2 : 1;
    group.iteration[CoreResource::Matmul] = slow * 2 * tileRows * block * products / opsPerUs;
    group.iteration[CoreResource::Vector] = slow * tileRows * block * scores * machine[Score] / (vectorCores * vectorClockUs);
    group.iteration[CoreResource::LoadPath] = slow * block * loaded * elementBytes(shape.kvType) / (machine[Load] * clockUs);
    group.fixedUs = slow * machine[Tile] / clockUs;
  }
};

} // namespace

const Mapping &ridge::model::davinciAttention() {
  static const DavinciAttention mapping;
  return mapping;
}
