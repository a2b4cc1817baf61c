//===- DavinciCube.cpp - products on cube cores ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DavinciCube.h"
#include <algorithm>
#include <cmath>

using namespace ridge;
using namespace ridge::model;

static constexpr ParameterInfo kParameters[] = {
    {"launch", "us", "launch and head of a kernel on one core", 0, 100},
    {"launch_cores", "us", "further launch with all cores, in proportion to the cores used", 0, 60},
    {"matmul", "share", "cube rate over its peak", 0.05, 1},
    {"hbm", "share", "HBM rate of a streaming kernel over the nominal bandwidth", 0.1, 1.05},
    {"load", "B/clk", "rate at which a core fills its L1 from L2 or HBM", 1, 1000},
    {"iteration_norm", "1", "p of the join of cube and load", 1, 64},
    {"tile", "clk", "fill and drain of a tile", 0, 20000},
    {"store", "B/clk", "rate of FixPipe's stores from L0C, per core", 0.1, 10000},
    {"join", "1", "p of the join of cores and HBM", 1, 64},
    {"split", "us", "second step of a split-K product", 0, 60},
    {"misaligned", "1", "load time of rows that do not begin at 32 bytes, over aligned ones", 1, 10},
    {"transposed", "1", "load time with A stored [k, m], over [m, k]", 1, 10},
    {"dequantize", "clk", "vector-core time to turn 64 weight elements into the cube's type", 0, 1000},
};

llvm::ArrayRef<ParameterInfo> ridge::model::davinciCubeParameters() { return kParameters; }

DataType ridge::model::cubeType(const Device &device, DataType type) {
  return type == DataType::TF32 && !device.peak(Unit::Matmul, type) ? DataType::F32 : type;
}

std::string ridge::model::davinciCubeUnsupported(const Device &device, DataType type) {
  type = cubeType(device, type);
  if (!device.peak(Unit::Matmul, type))
    return device.id + " has no cube peak in " + dataTypeName(type).str();
  if (!device.coreCount(CoreKind::Matmul))
    return "the number of cube cores of " + device.id + " is unknown";
  if (!device.maxClockHz)
    return "the clock of " + device.id + " is unknown";
  if (!device.memoryBytesPerSecond)
    return "the memory bandwidth of " + device.id + " is unknown";
  if (!device.l1Bytes || !device.l0aBytes || !device.l0bBytes || !device.l0cBytes)
    return "the buffer sizes (L1, L0A, L0B, L0C) of " + device.id + " are unknown";
  return "";
}

namespace {

/// A side of the cube's fractal in m and n; in k it takes 32 bytes: 16 x 16 x 16 in 16 bits, 16 x 32 x 16 in int8.
constexpr double kFractal = 16, kFractalBytes = 32;

double roundUp(double value, double step) { return std::ceil(value / step) * step; }

/// Bytes of an element in L1 and L0: both operands are in the cube's type there.
double cubeBytes(const CubeProblem &p) { return elementBytes(p.type); }

double tilesOf(const CubeProblem &p, double bm, double bn) { return p.batch * std::ceil(p.m / bm) * std::ceil(p.n / bn); }

/// Splitting K pays only where whole tiles leave cores idle; each part keeps two L1 tiles.
bool splitFits(const CubeProblem &p, const Tiling &tiling, int32_t splits, double cores) {
  return splits == 1 || (p.k >= 2.0 * splits * kFractal && tilesOf(p, tiling.block[0], tiling.block[1]) < 2 * cores);
}

} // namespace

bool ridge::model::fitCubeTile(const Device &device, const CubeProblem &problem, Tiling &tiling) {
  double bm = tiling.block[0], bn = tiling.block[1], bytes = cubeBytes(problem);
  if (bm * bn * 4 > double(*device.l0cBytes))
    return false;
  int32_t step = int32_t(kFractalBytes / bytes);
  // Two buffers each; beyond 512 bytes of a row a deeper L0 tile saves nothing.
  double depth = std::min({double(*device.l0aBytes) / (2 * bm * bytes), double(*device.l0bBytes) / (2 * bn * bytes), 512 / bytes});
  int32_t inner = int32_t(depth) / step * step;
  double l1Depth = double(*device.l1Bytes) / (2 * (bm + bn) * bytes);
  if (inner < step || l1Depth < inner)
    return false;
  // Up to four L0 tiles an L1 tile, as the vendor's templates have it.
  tiling.block[2] = inner * std::min(4, int32_t(l1Depth / inner));
  tiling.inner = {tiling.block[0], tiling.block[1], inner};
  return true;
}

void ridge::model::davinciCubeLibraryTilings(const CubeProblem &problem, const Machine &machine,
                                             llvm::function_ref<void(const Tiling &)> visit) {
  double cores = double(*machine.device->coreCount(CoreKind::Matmul));
  for (int32_t splits : machine.tiles->splits)
    for (const auto &block : machine.tiles->blocks) {
      Tiling tiling;
      tiling.block = {block[0], block[1], 0};
      tiling.splits = splits;
      if (fitCubeTile(*machine.device, problem, tiling) && splitFits(problem, tiling, splits, cores))
        visit(tiling);
    }
}

void ridge::model::davinciCubeLegalTilings(const CubeProblem &problem, const Machine &machine,
                                           llvm::function_ref<void(const Tiling &)> visit) {
  double cores = double(*machine.device->coreCount(CoreKind::Matmul));
  constexpr int32_t kStep = int32_t(kFractal);
  for (int32_t splits : machine.tiles->splits)
    for (int32_t bm = kStep; bm <= 256; bm += kStep)
      for (int32_t bn = kStep; bn <= 512; bn += bn < 128 ? kStep : 2 * kStep) {
        Tiling tiling;
        tiling.block = {bm, bn, 0};
        tiling.splits = splits;
        if (fitCubeTile(*machine.device, problem, tiling) && splitFits(problem, tiling, splits, cores))
          visit(tiling);
      }
}

namespace {

/// RF-51: what an iteration (one L1 tile of K) and the epilogue of a tile ask of a cube core.
void setCubeTile(const CubeProblem &p, const Tiling &tiling, const Machine &machine, double cores, TileGroup &group) {
  const Device &device = *machine.device;
  double clockUs = *device.maxClockHz * 1e-6;
  double splits = std::max(1, tiling.splits), depth = tiling.block[2];
  double bm = std::min(double(tiling.block[0]), roundUp(p.m, kFractal)), bn = std::min(double(tiling.block[1]), roundUp(p.n, kFractal));
  double rows = std::min(double(tiling.block[0]), p.m), columns = std::min(double(tiling.block[1]), p.n);
  double opsPerUs = *device.peakAtHighestClock(Unit::Matmul, p.type) * machine[kCubeMatmul] / cores * 1e-6;
  double stretch = (p.misaligned ? machine[kCubeMisaligned] : 1) * (p.lhsTransposed ? machine[kCubeTransposed] : 1);

  group.iterations = roundUp(p.k / splits, kFractal) / depth;
  group.iteration[CoreResource::Matmul] = 2 * bm * bn * depth / opsPerUs;
  group.iteration[CoreResource::LoadPath] =
      (rows * p.lhsBytes * p.lhsLoadShare + columns * p.rhsBytes) * depth * stretch / (machine[kCubeLoad] * clockUs);
  group.fixedUs = machine[kCubeTile] / clockUs;
  // Partial sums of a split leave in f32.
  double outBytes = splits > 1 ? 4 : p.outBytes;
  group.epilogue[CoreResource::LocalMemory] = rows * columns * outBytes / (machine[kCubeStore] * clockUs);
  double vectorCores = device.coreCount(CoreKind::Vector) ? double(*device.coreCount(CoreKind::Vector)) : cores;
  double perCube = std::max(1.0, vectorCores / cores); // vector cores beside a cube core share its tile
  if (std::optional<double> peak = vectorPeak(device, DataType::F32); peak && p.vectorOps > 0)
    group.epilogue[CoreResource::Vector] = rows * columns * p.vectorOps / (*peak / vectorCores * perCube * 1e-6);
  if (std::optional<double> peak = specialPeak(device); peak && p.specialOps > 0)
    group.epilogue[CoreResource::Special] = rows * columns * p.specialOps / (*peak / vectorCores * perCube * 1e-6);
}

/// RF-53: vector cores turn the weights into the cube's type and leave them in the L2. Returns the weight bytes that came from HBM.
double addDequantize(const CubeProblem &p, const Machine &machine, double readMiss, TileProgram &program) {
  const Device &device = *machine.device;
  double cores = double(device.coreCount(CoreKind::Vector).value_or(*device.coreCount(CoreKind::Matmul)));
  Phase &phase = program.phases.emplace_back();
  phase.core = CoreKind::Vector;
  phase.cores = cores;
  phase.joinNorm = machine[kCubeJoin];
  TileGroup &group = phase.groups.emplace_back();
  group.tiles = cores;
  group.iteration[CoreResource::Vector] = p.weightElements / cores / 64 * machine[kCubeDequantize] / (*device.maxClockHz * 1e-6);
  ChipDemand &hbm = phase.chip[unsigned(ChipResource::Hbm)];
  hbm.bytes = readMiss * p.weightElements * p.rhsBytes;
  hbm.bytesPerUs = *device.memoryBytesPerSecond * machine[kCubeHbm] * 1e-6;
  return hbm.bytes;
}

} // namespace

double ridge::model::buildDavinciCube(const CubeProblem &p, const Tiling &tiling, const Machine &machine, double readMiss, double writeMiss,
                                      TileProgram &program) {
  const Device &device = *machine.device;
  double cores = double(*device.coreCount(CoreKind::Matmul));
  double reads = p.readBytes, hbmBytes = 0;
  CubeProblem cube = p;
  if (p.weightElements > 0) {
    hbmBytes = addDequantize(p, machine, readMiss, program);
    reads -= p.weightElements * p.rhsBytes;
    cube.rhsBytes = cubeBytes(p);
  }
  Phase &phase = program.phases.emplace_back();
  phase.cores = cores;
  phase.iterationNorm = machine[kCubeIterationNorm];
  phase.joinNorm = machine[kCubeJoin];
  phase.perCoreLaunchUs = machine[kCubeLaunchCores];
  TileGroup &group = phase.groups.emplace_back();
  double splits = std::max(1, tiling.splits);
  group.tiles = tilesOf(p, tiling.block[0], tiling.block[1]) * splits;
  setCubeTile(cube, tiling, machine, cores, group);
  if (splits > 1)
    phase.afterUs = machine[kCubeSplit];

  // RF-52: operands once from HBM. The cores' own loads of what the L2 serves are in the load path above.
  ChipDemand &hbm = phase.chip[unsigned(ChipResource::Hbm)];
  hbm.bytes = readMiss * std::max(0.0, reads) + writeMiss * p.writeBytes;
  hbm.bytesPerUs = *device.memoryBytesPerSecond * machine[kCubeHbm] * 1e-6;
  return hbmBytes + hbm.bytes;
}
