//===- DavinciCube.cpp - products on cube cores ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DavinciCube.h"
#include "MissingFact.h"
#include "ridge/Model/Norm.h"
#include "llvm/ADT/STLExtras.h"
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
    {"far", "1", "load time of rows 65536 elements and more apart, which are copied one by one, over that of a tile's rows at once", 1, 50},
    {"transposed", "1", "load time with A stored [k, m], over [m, k]", 1, 10},
    {"dequantize", "clk", "vector-core time to turn 64 weight elements into the cube's type", 0, 1000},
};

llvm::ArrayRef<ParameterInfo> ridge::model::davinciCubeParameters() { return kParameters; }

DataType ridge::model::cubeType(const Device &device, DataType type) {
  return type == DataType::TF32 && !device.peak(Unit::Matmul, type) ? DataType::F32 : type;
}

std::string ridge::model::davinciCubeUnsupported(const Device &device, DataType type) {
  type = cubeType(device, type);
  if (std::string why = missingMatmulPeak(device, type); !why.empty())
    return why;
  return missingFact(device, {Need::MatmulCores, Need::MaxClock, Need::Bandwidth, Need::CubeBuffers});
}

namespace {

/// A side of the cube's fractal in m and n; in k it takes 32 bytes: 16 x 16 x 16 in 16 bits, 16 x 32 x 16 in int8.
constexpr double kFractal = 16, kFractalBytes = 32;

double roundUp(double value, double step) { return std::ceil(value / step) * step; }

/// Bytes of an element in L1 and L0: both operands are in the cube's type there.
double cubeBytes(const CubeProblem &p) { return elementBytes(p.type); }

double tilesOf(const CubeProblem &p, double bm, double bn) { return p.batch * std::ceil(p.m / bm) * std::ceil(p.n / bn); }

/// How much longer rows take that do not all begin at multiples of 512 bytes. The vendor's templates reckon with 25 GB/s a core for rows
/// that begin anywhere and 33.4, 41.7, 66.8 and 80 for multiples of 32, 128, 256 and 512 bytes (hicann/catlass@0dfcf9df, examples/
/// 102_dynamic_optimized_matmul/include/select_kernel_b16.h, for tiles of 256 columns): of log(80 / 25) rows at 32 bytes keep the share
/// log(80 / 33.4), and so on. `misaligned` is the whole of it.
double alignmentStretch(double strideBytes, double misaligned) {
  auto multipleOf = [&](double bytes) { return std::fmod(strideBytes, bytes) == 0; };
  auto keep = [&](double rate) { return std::pow(misaligned, std::log(80 / rate) / std::log(80 / 25.0)); };
  if (multipleOf(512))
    return 1;
  return multipleOf(256) ? keep(66.8) : multipleOf(128) ? keep(41.7) : multipleOf(32) ? keep(33.4) : misaligned;
}

/// A copy of many rows into L1 takes their distance as a 16-bit number of elements: rows further apart are copied one by one.
constexpr double kFarthestRows = 65536;

/// Load time of rows `stride` elements of `bytes` apart over that of rows at multiples of 512 bytes.
double loadStretch(double stride, double bytes, const Machine &machine) {
  return alignmentStretch(stride * bytes, machine[kCubeMisaligned]) * (stride >= kFarthestRows ? machine[kCubeFar] : 1);
}

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

void DavinciCubeModel::libraryTilings(const Problem &problems, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) {
  const CubeProblem &problem = problems.front();
  double cores = double(*machine.device->coreCount(CoreKind::Matmul));
  // A lower tile that holds all rows does the same work with more of the buffers left for K.
  auto blocks = llvm::to_vector<64>(llvm::make_filter_range(machine.tiles->blocks, [&](const std::array<int32_t, 3> &block) {
    return llvm::none_of(machine.tiles->blocks, [&](const std::array<int32_t, 3> &other) {
      return other[1] == block[1] && other[0] < block[0] && other[0] >= problem.m;
    });
  }));
  for (int32_t splits : machine.tiles->splits)
    for (const auto &block : blocks) {
      Tiling tiling;
      tiling.block = {block[0], block[1], 0};
      tiling.splits = splits;
      if (fitCubeTile(*machine.device, problem, tiling) && splitFits(problem, tiling, splits, cores))
        visit(tiling);
    }
}

void DavinciCubeModel::legalTilings(const Problem &problems, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) {
  const CubeProblem &problem = problems.front();
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

DavinciCubeModel::DavinciCubeModel(const Problem &problems, const Machine &on, double readMiss, double writeMiss) : machine(on) {
  const Device &device = *machine.device;
  double clockUs = *device.maxClockHz * 1e-6;
  cores = double(*device.coreCount(CoreKind::Matmul));
  vectorCores = double(device.coreCount(CoreKind::Vector).value_or(int64_t(cores)));
  loadPerUs = machine[kCubeLoad] * clockUs;
  storePerUs = machine[kCubeStore] * clockUs;
  fixedUs = machine[kCubeTile] / clockUs;
  hbmPerUs = *device.memoryBytesPerSecond * machine[kCubeHbm] * 1e-6;
  double perCube = std::max(1.0, vectorCores / cores); // vector cores beside a cube core share its tile
  for (const CubeProblem &problem : problems) {
    Product &product = products.emplace_back();
    CubeProblem &p = product.p = problem;
    double reads = p.readBytes;
    if (p.weightElements > 0) {
      product.dequantizes = true;
      product.dequantizeUs = p.weightElements / vectorCores / 64 * machine[kCubeDequantize] / clockUs;
      product.weightBytes = readMiss * p.weightElements * p.rhsBytes;
      reads -= p.weightElements * p.rhsBytes;
      p.rhsBytes = cubeBytes(p);
    }
    // RF-52: operands once from HBM. The cores' own loads of what the L2 serves are in the load path of a tile.
    product.hbmBytes = readMiss * std::max(0.0, reads) + writeMiss * p.writeBytes;
    product.opsPerUs = *device.peakAtHighestClock(Unit::Matmul, p.type) * machine[kCubeMatmul] / cores * 1e-6;
    product.lhsStretch = loadStretch(p.lhsStride, p.lhsBytes, machine) * (p.lhsTransposed ? machine[kCubeTransposed] : 1);
    product.rhsStretch = loadStretch(p.rhsStride, p.rhsBytes, machine);
    product.outStretch = alignmentStretch(p.outStride * p.outBytes, machine[kCubeMisaligned]);
    if (p.epilogueVector > 0)
      product.vectorPerUs = vectorPeak(device, DataType::F32).value_or(0) / vectorCores * perCube * 1e-6;
    if (p.epilogueSpecial > 0)
      product.specialPerUs = specialPeak(device).value_or(0) / vectorCores * perCube * 1e-6;
  }
}

/// RF-51: the tiles of a product, and what an iteration (one L1 tile of K) and the epilogue of one ask of a cube core.
struct DavinciCubeModel::Tile {
  double tiles, iterations, area; ///< area: results of a tile that are there
  double multiplyUs, loadUs, storeUs;
};

DavinciCubeModel::Tile DavinciCubeModel::tileOf(const Product &product, const Tiling &tiling) const {
  const CubeProblem &p = product.p;
  double splits = std::max(1, tiling.splits), depth = tiling.block[2];
  double bm = std::min(double(tiling.block[0]), roundUp(p.m, kFractal)), bn = std::min(double(tiling.block[1]), roundUp(p.n, kFractal));
  double rows = std::min(double(tiling.block[0]), p.m), columns = std::min(double(tiling.block[1]), p.n);
  Tile tile;
  tile.tiles = tilesOf(p, tiling.block[0], tiling.block[1]) * splits;
  tile.iterations = roundUp(p.k / splits, kFractal) / depth;
  tile.area = rows * columns;
  tile.multiplyUs = 2 * bm * bn * depth / product.opsPerUs;
  double lhs = rows * p.lhsBytes * p.lhsLoadShare * product.lhsStretch, rhs = columns * p.rhsBytes * product.rhsStretch;
  tile.loadUs = (lhs + rhs) * depth / loadPerUs;
  // Partial sums of a split leave in f32.
  tile.storeUs = tile.area * (splits > 1 ? 4 : p.outBytes) * product.outStretch / storePerUs;
  return tile;
}

/// RF-53: vector cores turn the weights into the cube's type and leave them in the L2.
void DavinciCubeModel::addDequantize(const Product &product, TileProgram &program) const {
  Phase &phase = program.phases.emplace_back();
  phase.core = CoreKind::Vector;
  phase.cores = vectorCores;
  phase.joinNorm = machine[kCubeJoin];
  TileGroup &group = phase.groups.emplace_back();
  group.tiles = vectorCores;
  group.iteration[CoreResource::Vector] = product.dequantizeUs;
  ChipDemand &hbm = phase.chip[unsigned(ChipResource::Hbm)];
  hbm.bytes = product.weightBytes;
  hbm.bytesPerUs = hbmPerUs;
}

double DavinciCubeModel::build(const Tiling &tiling, TileProgram &program) const {
  double hbmBytes = 0;
  program.launchUs += machine[kCubeLaunch];
  for (const Product &product : products) {
    if (product.dequantizes)
      addDequantize(product, program);
    Tile tile = tileOf(product, tiling);
    Phase &phase = program.phases.emplace_back();
    phase.cores = cores;
    phase.iterationNorm = machine[kCubeIterationNorm];
    phase.joinNorm = machine[kCubeJoin];
    phase.perCoreLaunchUs = machine[kCubeLaunchCores];
    phase.afterUs = tiling.splits > 1 ? machine[kCubeSplit] : 0;
    TileGroup &group = phase.groups.emplace_back();
    group.tiles = tile.tiles;
    group.iterations = tile.iterations;
    group.fixedUs = fixedUs;
    group.iteration[CoreResource::Matmul] = tile.multiplyUs;
    group.iteration[CoreResource::LoadPath] = tile.loadUs;
    group.epilogue[CoreResource::LocalMemory] = tile.storeUs;
    if (product.vectorPerUs > 0)
      group.epilogue[CoreResource::Vector] = tile.area * product.p.epilogueVector / product.vectorPerUs;
    if (product.specialPerUs > 0)
      group.epilogue[CoreResource::Special] = tile.area * product.p.epilogueSpecial / product.specialPerUs;
    ChipDemand &hbm = phase.chip[unsigned(ChipResource::Hbm)];
    hbm.bytes = product.hbmBytes;
    hbm.bytesPerUs = hbmPerUs;
    hbmBytes += product.weightBytes + product.hbmBytes;
  }
  return hbmBytes;
}

/// No more than the product's phases take: the largest of what joins, in each place.
double DavinciCubeModel::leastUs(const Product &product, const Tiling &tiling) const {
  Tile tile = tileOf(product, tiling);
  double one = fixedUs + tile.iterations * normLowerBound({tile.multiplyUs, tile.loadUs}, machine[kCubeIterationNorm]) + tile.storeUs;
  double joined = normLowerBound({std::ceil(tile.tiles / cores) * one, product.hbmBytes / hbmPerUs}, machine[kCubeJoin]);
  double head = machine[kCubeLaunchCores] * std::min(1.0, tile.tiles / cores) + (tiling.splits > 1 ? machine[kCubeSplit] : 0);
  return joined + head + std::max(product.dequantizeUs, product.weightBytes / hbmPerUs);
}

bool DavinciCubeModel::mayBeat(const Tiling &tiling, double limitUs) const {
  double least = machine[kCubeLaunch];
  for (const Product &product : products)
    least += leastUs(product, tiling);
  // The evaluator sums in another order: a bound within rounding of the limit decides nothing.
  return least * (1 - 1e-12) < limitUs;
}
