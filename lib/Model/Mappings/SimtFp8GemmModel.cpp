//===- SimtFp8GemmModel.cpp - block-scaled products tiled over streaming multiprocessors ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SimtFp8GemmModel.h"
#include "MissingFact.h"
#include "ridge/Support/CheckedMath.h"
#include <algorithm>
#include <cmath>

using namespace ridge;
using namespace ridge::model;

llvm::SmallVector<double, 9> ridge::model::spreadRows(double mean, double spread) {
  llvm::SmallVector<double, 9> rows;
  // The small addition keeps a load that is a whole number from being floored to the one below it.
  for (int i = -4; i <= 4; ++i)
    rows.push_back(std::floor(mean * (1 + spread * i / 4) + 1e-9));
  return rows;
}

Tiling ridge::model::fewestWaves(llvm::ArrayRef<std::array<int32_t, 3>> blocks, int64_t m, int64_t n, int64_t groups, int64_t cores) {
  Tiling best;
  double bestWaves = 0, bestLast = 0;
  for (const auto &block : blocks) {
    double tiles = double(ceilDiv(m, block[0])) * double(ceilDiv(n, block[1])) * double(groups);
    double waves = std::ceil(tiles / double(cores)), last = tiles - (waves - 1) * double(cores);
    bool better = best.block[0] == 0 || waves < bestWaves;
    if (!better && waves == bestWaves) {
      better = last > bestLast;
      if (last == bestLast)
        better = (block[0] == best.block[0] && block[1] < best.block[1]) || (block[1] == best.block[1] && block[0] < best.block[0]) ||
                 (block[0] != best.block[0] && block[1] > best.block[1]);
    }
    if (!better)
      continue;
    best.block = block;
    bestWaves = waves;
    bestLast = last;
  }
  return best;
}

namespace {

/// Row blocks of one group, on average.
double rowBlocks(const Fp8Problem &p, double bm) {
  double blocks = 0;
  for (double rows : p.rows)
    blocks += std::ceil(std::ceil(std::max(rows, 0.0) / p.align) * p.align / bm);
  return p.rows.empty() ? 0 : blocks / double(p.rows.size());
}

/// Groups that hold a row at all: only their weights are read.
double activeGroups(const Fp8Problem &p) {
  double active = 0;
  for (double rows : p.rows)
    active += rows >= 1 ? 1 : 0;
  return p.rows.empty() ? 0 : p.groups * active / double(p.rows.size());
}

/// RF-17: what a K block and the epilogue of a tile ask of the SM.
void setTileDemands(const Fp8Problem &p, double bm, double bn, double depth, const Machine &machine, double cores, TileGroup &group) {
  const Device &device = *machine.device;
  double clockUs = *device.maxClockHz * 1e-6; // clocks per us
  double opsPerUs = *device.peak(Unit::Matmul, p.type) * machine[kFp8Matmul] / cores * 1e-6;
  group.iteration[CoreResource::Matmul] = 2 * bm * bn * depth / opsPerUs;
  group.iteration[CoreResource::LoadPath] = depth * (bm * p.lhsBytes + bn * p.rhsBytes) / (machine[kFp8Load] * clockUs);
  group.floorUs = machine[kFp8Iteration] / clockUs;
  group.fixedUs = machine[kFp8Tile] / clockUs;
  group.epilogue[CoreResource::LocalMemory] = bm * bn * p.outBytes / (machine[kFp8Store] * clockUs);
  if (p.epilogueVector > 0)
    if (std::optional<double> peak = vectorPeak(device, DataType::F32))
      group.epilogue[CoreResource::Vector] = bm * bn * p.epilogueVector / (*peak / cores * 1e-6);
  if (p.epilogueSpecial > 0)
    if (std::optional<double> peak = specialPeak(device))
      group.epilogue[CoreResource::Special] = bm * bn * p.epilogueSpecial / (*peak / cores * 1e-6);
}

} // namespace

Fp8Problem ridge::model::denseFp8Problem(const GemmShape &shape) {
  Fp8Problem p;
  p.setOperands(shape);
  p.groups = double(shape.batch);
  p.m = double(shape.batch) * double(shape.m);
  p.rows.push_back(double(shape.m));
  return p;
}

std::string SimtFp8GemmModel::unsupported(const Device &device, DataType type) {
  if (std::string why = missingMatmulPeak(device, type); !why.empty())
    return why;
  return missingFact(device, {Need::MatmulCores, Need::MaxClock, Need::Bandwidth});
}

double SimtFp8GemmModel::build(const Tiling &tiling, TileProgram &program) const {
  const Device &device = *machine.device;
  double cores = double(*device.coreCount(CoreKind::Matmul)), clockUs = *device.maxClockHz * 1e-6;
  double bm = tiling.block[0], bn = tiling.block[1], depth = tiling.block[2];
  double clusterM = std::max(1, tiling.cluster[0]), clusterN = std::max(1, tiling.cluster[1]);

  program.launchUs += machine[kFp8Launch];
  Phase &phase = program.phases.emplace_back();
  phase.cores = cores;
  phase.joinNorm = machine[kFp8Join];
  TileGroup &group = phase.groups.emplace_back();
  // A cluster is placed whole: its tiles beyond the edge run empty.
  group.tiles = p.groups * (clusterM > 1 ? std::ceil(rowBlocks(p, bm) / clusterM) * clusterM : rowBlocks(p, bm)) *
                std::ceil(p.n / (bn * clusterN)) * clusterN;
  group.iterations = std::ceil(p.k / depth);
  setTileDemands(p, bm, bn, depth, machine, cores, group);

  ChipDemand &l2 = phase.chip[unsigned(ChipResource::L2)];
  l2.bytes = group.tiles * group.iterations * depth * (bm * p.lhsBytes / clusterN + bn * p.rhsBytes / clusterM);
  l2.bytesPerUs = machine[kFp8L2] * cores * clockUs;
  double reads = p.m * p.k * p.lhsBytes + activeGroups(p) * p.n * p.k * p.rhsBytes + p.extraRead, writes = p.m * p.n * p.outBytes;
  ChipDemand &hbm = phase.chip[unsigned(ChipResource::Hbm)];
  hbm.bytes = readMiss * reads + writeMiss * writes;
  hbm.bytesPerUs = *device.memoryBytesPerSecond * machine[kFp8Hbm] * 1e-6;
  hbm.bytesPerUsPerCore = machine[kFp8HbmCore] * 1e3;
  hbm.rampUs = readMiss * machine[kFp8HbmRamp];
  phase.residentRead.bytes = (1 - readMiss) * reads + (1 - writeMiss) * writes;
  phase.residentRead.bytesPerUsPerCore = machine[kFp8L2Core] * clockUs;
  setThrottle(phase, device, 2 * p.m * p.n * p.k / *device.peak(Unit::Matmul, p.type) * 1e6, machine[kFp8ThrottleCap],
              machine[kFp8ThrottleExponent], 0);
  return hbm.bytes;
}
