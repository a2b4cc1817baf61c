//===- SimtGemmModel.cpp - a matrix product tiled over streaming multiprocessors ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SimtGemmModel.h"
#include "MissingFact.h"
#include "ridge/Model/Norm.h"
#include <algorithm>
#include <cmath>

using namespace ridge;
using namespace ridge::model;

static constexpr ParameterInfo kParameters[] = {
    {"launch", "us", "launch, first instruction to last store of an empty kernel", 0, 50},
    {"matmul", "share", "rate of the multiplying unit over its peak at the highest clock", 0.05, 1},
    {"hbm", "share", "HBM rate of a streaming kernel over the nominal bandwidth", 0.1, 1},
    {"hbm_core", "B/ns", "HBM rate that one SM can draw: bytes in flight over latency", 1, 1000},
    {"hbm_norm", "1", "p of the join of the two HBM limits", 1, 64},
    {"hbm_ramp", "us", "time to fill the HBM pipe", 0, 20},
    {"l2", "B/clk", "L2 read rate of the chip, per SM and clock", 1, 1000},
    {"l2_core", "B/clk", "rate at which an SM draws operands that the L2 holds", 1, 1000},
    {"load", "B/clk", "rate at which an SM fills its shared memory", 1, 1000},
    {"iteration", "clk", "latency of a K block that nothing hides", 0, 5000},
    {"tile", "clk", "fill and drain of a tile", 0, 20000},
    {"store", "B/clk", "rate of the epilogue's stores, per SM", 0.1, 10000},
    {"split_fixed", "us", "second step of a split-K product", 0, 50},
    {"split", "B/clk", "rate of the split-K reduction, per SM", 0.1, 1000},
    {"join", "1", "p of the join of cores, L2 and HBM", 1, 64},
    {"throttle_cap", "share", "utilisation of the quoted peak at which power slows a kernel of 100 us", 0.1, 2},
    {"throttle_exponent", "1", "slow-down per excess utilisation", 0, 2},
    {"throttle_decay", "1", "how the cap falls with duration", 0, 0.5},
    {"narrow", "share", "rate of the multiplying unit in tiles of at most 64 rows or columns over that in larger ones", 0.05, 1},
};

llvm::ArrayRef<ParameterInfo> ridge::model::simtGemmParameters() { return kParameters; }

double ridge::model::blockDepth(const GemmProblem &problem, const std::array<int32_t, 3> &block) {
  return block[2] * 2.0 / std::max(problem.lhsBytes, problem.rhsBytes);
}

void ridge::model::fitReads(const Workload &workload, GemmProblem &p) {
  double reads = double(workload.readBytes()), operands = p.lhsRead + p.rhsRead;
  p.written = double(workload.writeBytes());
  p.extraRead = std::max(0.0, reads - operands);
  if (reads < operands) {
    p.lhsRead *= reads / operands;
    p.rhsRead *= reads / operands;
  }
}

std::string SimtGemmModel::unsupported(const Device &device, DataType type) {
  if (!matmulUnit(device, type))
    return device.id + " has no known peak in " + dataTypeName(type).str();
  return missingFact(device, {Need::MatmulCores, Need::MaxClock, Need::Bandwidth});
}

/// Rows or columns of the narrowest tiles: the height of one warp group's MMA.
static constexpr int32_t kNarrow = 64;

/// Of the L2 that data still finds when it comes back (RF-8).
static constexpr double kHeldShare = 0.85;

/// Splits of K that leave at least two K blocks to each part.
static bool splitFits(double k, double depth, int32_t splits) { return splits == 1 || splits * 2 * depth <= k; }

/// std::ceil of a non-negative number, without a call. Above 1e15 the rounding no longer shows.
static double ceilOf(double x) {
  if (x > 1e15)
    return x;
  double whole = double(int64_t(x));
  return whole < x ? whole + 1 : whole;
}

/// The tiles of a tiling. A cluster is placed whole: its tiles beyond the edge run empty.
struct SimtGemmModel::Grid {
  double tilesM, tilesN, splits, tiles, iterations;
};

SimtGemmModel::Grid SimtGemmModel::gridOf(const Tiling &tiling) const {
  double clusterM = std::max(1, tiling.cluster[0]), clusterN = std::max(1, tiling.cluster[1]);
  Grid grid;
  grid.tilesM = ceilOf(p.m / (tiling.block[0] * clusterM)) * clusterM;
  grid.tilesN = ceilOf(p.n / (tiling.block[1] * clusterN)) * clusterN;
  grid.splits = std::max(1, tiling.splits);
  grid.tiles = p.batch * grid.tilesM * grid.tilesN * grid.splits;
  grid.iterations = ceilOf(p.k / (grid.splits * tiling.block[2]));
  return grid;
}

SimtGemmModel::SimtGemmModel(const GemmProblem &problem, const Machine &on, double readMiss, double writeMiss)
    : p(problem), machine(on), readMiss(readMiss), writeMiss(writeMiss) {
  const Device &device = *machine.device;
  cores = double(*device.coreCount(CoreKind::Matmul));
  clockUs = *device.maxClockHz * 1e-6;
  usPerOp = cores / (*device.peakAtHighestClock(p.unit.unit, p.unit.type) * machine[kGemmMatmul]) * 1e6;
  usPerLoad = 1 / (machine[kGemmLoad] * clockUs);
  usPerStore = 1 / (machine[kGemmStore] * clockUs);
  exposedUs = machine[kGemmIteration] / clockUs;
  fixedUs = machine[kGemmTile] / clockUs;
  if (p.epilogueVector > 0)
    vectorPerUs = vectorPeak(device, DataType::F32).value_or(0) / cores * 1e-6;
  if (p.epilogueSpecial > 0)
    specialPerUs = specialPeak(device).value_or(0) / cores * 1e-6;
  if (device.l2Bytes)
    l2Bytes = double(*device.l2Bytes);
  hbmPerUs = *device.memoryBytesPerSecond * machine[kGemmHbm] * 1e-6;
  hbmBytes = readMiss * (p.lhsRead + p.rhsRead + p.extraRead) + writeMiss * p.written;
  splitUsPerPart = 8 * p.batch * p.m * p.n / (machine[kGemmSplit] * cores * clockUs);
  leastUs = std::max(2 * p.batch * p.m * p.n * p.k * usPerOp / cores, hbmBytes / hbmPerUs);
  if (p.unit.unit == Unit::Matmul)
    peakWorkUs = 2 * p.batch * p.m * p.n * p.k / *device.peak(p.unit.unit, p.unit.type) * 1e6;
}

/// RF-14. Bytes of A and B from HBM: once each while both fit the L2. Otherwise a wave covers a near-square block of tiles; where the L2
/// holds what that block reads, the waves of a row (or column) of blocks share its panel, else each wave reads its own.
double SimtGemmModel::operandBytes(double bm, double bn, const Grid &grid) const {
  double once = p.lhsRead + p.rhsRead;
  if (once <= l2Bytes)
    return once;
  double gm = std::min(grid.tilesM, std::max(1.0, std::sqrt(cores * bn / bm))), gn = std::min(grid.tilesN, cores / gm);
  // Where the batch shares a matrix or the windows of a convolution overlap, the operand is smaller than the product's view of it.
  double lhs = p.k * gm * bm * p.lhsBytes * std::min(1.0, p.lhsRead / (p.batch * p.m * p.k * p.lhsBytes));
  double rhs = p.k * gn * bn * p.rhsBytes * std::min(1.0, p.rhsRead / (p.batch * p.n * p.k * p.rhsBytes));
  if (lhs + rhs <= kHeldShare * l2Bytes)
    return std::min(p.lhsRead + p.rhsRead * ceilOf(grid.tilesM / gm), p.rhsRead + p.lhsRead * ceilOf(grid.tilesN / gn));
  return std::max(once, (lhs + rhs) * grid.tilesM * grid.tilesN / (gm * gn) * p.batch);
}

/// RF-12. The narrowest tiles may be kernels of an instruction that does not reach the unit's peak.
double SimtGemmModel::multiplyUs(const Tiling &tiling) const {
  double us = 2.0 * tiling.block[0] * tiling.block[1] * tiling.block[2] * usPerOp;
  return std::min(tiling.block[0], tiling.block[1]) <= kNarrow ? us / machine[kGemmNarrow] : us;
}

/// RF-12: what an iteration and the epilogue of a tile ask of the SM.
void SimtGemmModel::setTile(const Tiling &tiling, TileGroup &group) const {
  double bm = tiling.block[0], bn = tiling.block[1], depth = tiling.block[2], lhsElements = p.depthwise ? bm * bn : bm;
  group.iteration[p.unit.unit == Unit::Matmul ? CoreResource::Matmul : CoreResource::Vector] = multiplyUs(tiling);
  group.iteration[CoreResource::LoadPath] = depth * (lhsElements * p.lhsBytes + bn * p.rhsBytes) * usPerLoad;
  group.exposedUs = exposedUs;
  group.fixedUs = fixedUs;
  group.epilogue[CoreResource::LocalMemory] = bm * bn * p.outBytes * usPerStore;
  if (vectorPerUs > 0)
    group.epilogue[CoreResource::Vector] = bm * bn * p.epilogueVector / vectorPerUs;
  if (specialPerUs > 0)
    group.epilogue[CoreResource::Special] = bm * bn * p.epilogueSpecial / specialPerUs;
}

/// RF-13: what the product asks of L2 and HBM. Returns the bytes that reach HBM.
double SimtGemmModel::setChip(double operands, double l2Read, Phase &phase) const {
  ChipDemand &l2 = phase.chip[unsigned(ChipResource::L2)];
  l2.bytes = l2Read;
  l2.bytesPerUs = machine[kGemmL2] * cores * clockUs;

  double reads = operands + p.extraRead;
  ChipDemand &hbm = phase.chip[unsigned(ChipResource::Hbm)];
  hbm.bytes = readMiss * reads + writeMiss * p.written;
  hbm.bytesPerUs = hbmPerUs;
  hbm.bytesPerUsPerCore = machine[kGemmHbmCore] * 1e3;
  hbm.norm = machine[kGemmHbmNorm];
  hbm.rampUs = readMiss * machine[kGemmHbmRamp];
  phase.residentRead.bytes = (1 - readMiss) * reads + (1 - writeMiss) * p.written;
  phase.residentRead.bytesPerUsPerCore = machine[kGemmL2Core] * clockUs;
  return hbm.bytes;
}

/// RF-15: each part writes its f32 sums and the reduction reads them.
double SimtGemmModel::splitUs(double splits) const { return splits <= 1 ? 0 : machine[kGemmSplitFixed] + splitUsPerPart * splits; }

double SimtGemmModel::build(const Tiling &tiling, TileProgram &program) const {
  double bm = tiling.block[0], bn = tiling.block[1], depth = tiling.block[2];
  Grid grid = gridOf(tiling);
  program.launchUs += machine[kGemmLaunch];
  Phase &phase = program.phases.emplace_back();
  phase.cores = cores;
  phase.joinNorm = machine[kGemmJoin];
  TileGroup &group = phase.groups.emplace_back();
  group.tiles = grid.tiles;
  group.iterations = grid.iterations;
  setTile(tiling, group);

  // A cluster loads a tile of A once for its columns and a tile of B once for its rows; the windows of a depthwise tile overlap in L1.
  double clusterM = std::max(1, tiling.cluster[0]), clusterN = std::max(1, tiling.cluster[1]);
  double l2Read = p.depthwise ? p.lhsRead + grid.tiles * bn * p.k * p.rhsBytes
                              : grid.tiles * grid.iterations * depth * (bm * p.lhsBytes / clusterN + bn * p.rhsBytes / clusterM);
  double moved = setChip(operandBytes(bm, bn, grid), l2Read, phase);
  phase.afterUs = splitUs(grid.splits);
  if (peakWorkUs > 0)
    setThrottle(phase, *machine.device, peakWorkUs, machine[kGemmThrottleCap], machine[kGemmThrottleExponent], machine[kGemmThrottleDecay]);
  return moved;
}

bool SimtGemmModel::mayBeat(const Tiling &tiling, double limitUs) const {
  double bm = tiling.block[0], bn = tiling.block[1], depth = tiling.block[2];
  double room = limitUs - machine[kGemmLaunch] - splitUs(std::max(1, tiling.splits));
  if (room <= leastUs)
    return false;
  Grid grid = gridOf(tiling);
  double iteration = std::max(multiplyUs(tiling), depth * (bm * p.lhsBytes + bn * p.rhsBytes) * usPerLoad);
  double tile = fixedUs + grid.iterations * (iteration + exposedUs) + bm * bn * p.outBytes * usPerStore;
  double busy = ceilOf(grid.tiles / cores) * tile;
  if (busy >= room)
    return false;
  double drawn = hbmBytes / (machine[kGemmHbmCore] * 1e3 * std::min(grid.tiles, cores));
  double hbm = normLowerBound({hbmBytes / hbmPerUs, drawn}, machine[kGemmHbmNorm]) + readMiss * machine[kGemmHbmRamp];
  return normLowerBound({busy, hbm}, machine[kGemmJoin]) < room;
}

void SimtGemmModel::libraryTilings(const GemmProblem &problem, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) {
  Tiling tiling;
  // Splits outermost: the whole product is most often best, and its time then bounds the rest.
  for (int32_t splits : machine.tiles->splits)
    for (const auto &block : machine.tiles->blocks) {
      double depth = blockDepth(problem, block);
      if (!splitFits(problem.k, depth, splits))
        continue;
      tiling.splits = splits;
      tiling.block = {block[0], block[1], int32_t(depth)};
      visit(tiling);
      if (!machine.tiles->bothOrientations || block[0] == block[1])
        continue;
      tiling.block = {block[1], block[0], int32_t(depth)};
      visit(tiling);
    }
}

namespace {

/// Stages of A and B blocks that shared memory holds beside nothing else, at most eight; 0 if the fact is unknown or nothing fits.
int32_t stagesThatFit(const Device &device, double stageBytes) {
  std::optional<int64_t> capacity = device.sharedMemoryBytesPerCta ? device.sharedMemoryBytesPerCta : device.sharedMemoryBytes;
  return capacity ? int32_t(std::min(8.0, double(*capacity) / stageBytes)) : 0;
}

} // namespace

void SimtGemmModel::legalTilings(const GemmProblem &problem, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) {
  const auto &instruction = machine.tiles->instruction;
  const Device &device = *machine.device;
  if (instruction[0] <= 0 || instruction[1] <= 0)
    return libraryTilings(problem, machine, visit);
  // The f32 accumulator of a tile lives in registers; half of them stay for addresses, fragments and the epilogue.
  double accumulators = device.registers ? double(*device.registers) / 2 : 65536.0 / 2;
  // 128 bytes of K a row: one swizzled line of shared memory.
  int32_t depth = int32_t(128 / std::max(problem.lhsBytes, problem.rhsBytes));
  auto tile = [&](int32_t bm, int32_t bn) {
    int32_t stages = stagesThatFit(device, depth * (bm * problem.lhsBytes + bn * problem.rhsBytes));
    if (double(bm) * bn > accumulators || stages < 2)
      return;
    for (int32_t splits : machine.tiles->splits) {
      if (!splitFits(problem.k, depth, splits))
        continue;
      for (std::array<int32_t, 2> cluster : {std::array<int32_t, 2>{1, 1}, {2, 1}, {1, 2}})
        visit(Tiling{{bm, bn, depth}, {}, cluster, stages, splits, 0});
    }
  };
  for (int32_t bm = instruction[0]; bm <= 256; bm += instruction[0])
    for (int32_t bn = instruction[1]; bn <= 256; bn += bn < 64 ? instruction[1] : 4 * instruction[1]) {
      tile(bm, bn);
      if (bm != bn)
        tile(bn, bm);
    }
}
