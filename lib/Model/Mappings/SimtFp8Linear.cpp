//===- SimtFp8Linear.cpp - an 8-bit linear layer with its quantiser ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Mappings.h"
#include "SimtFp8GemmModel.h"

using namespace ridge;
using namespace ridge::model;

namespace {

enum Parameter : unsigned { kQuantizeHbm = kNumFp8Parameters };

constexpr ParameterInfo kOwn[] = {
    {"quantize_hbm", "share", "HBM rate of the quantiser over the nominal bandwidth", 0.01, 1},
};
constexpr auto kParameters = fp8ParametersWith(kOwn);

/// The tile of as many rows: the first block whose `upTo` is not below them, or the last block.
Tiling tileByRows(const TileSet &tiles, int64_t rows) {
  size_t i = 0;
  while (i + 1 < tiles.blocks.size() && i < tiles.upTo.size() && rows > tiles.upTo[i])
    ++i;
  Tiling tiling;
  tiling.block = tiles.blocks[i];
  if (i < tiles.clusters.size())
    tiling.cluster = tiles.clusters[i];
  return tiling;
}

struct LinearProblem : Fp8Problem {
  double quantizerBytes = 0; ///< that the quantiser reads and writes; 0: none
};

/// RF-19: a quantiser that reads 16-bit activations and writes 8-bit ones, then the product.
class LinearModel final : public SimtFp8GemmModel {
public:
  using Problem = LinearProblem;
  LinearModel(const LinearProblem &problem, const Machine &machine, double readMiss, double writeMiss)
      : SimtFp8GemmModel(problem, machine, readMiss, writeMiss), quantizerBytes(problem.quantizerBytes) {}

  double build(const Tiling &tiling, TileProgram &program) const override {
    if (quantizerBytes > 0)
      addQuantizer(program);
    return quantizerBytes + SimtFp8GemmModel::build(tiling, program);
  }

private:
  /// Its bytes are fitted as HBM traffic, whatever the L2 holds.
  void addQuantizer(TileProgram &program) const {
    Phase &phase = program.phases.emplace_back();
    phase.core = CoreKind::Vector;
    phase.cores = double(*machine.device->coreCount(CoreKind::Matmul));
    ChipDemand &hbm = phase.chip[unsigned(ChipResource::Hbm)];
    hbm.bytes = quantizerBytes;
    hbm.bytesPerUs = *machine.device->memoryBytesPerSecond * machine[kQuantizeHbm] * 1e-6;
  }

  double quantizerBytes;
};

class SimtFp8Linear final : public ProblemMapping<LinearModel> {
public:
  llvm::StringRef name() const override { return "simt.fp8_linear"; }
  Execution execution() const override { return Execution::Simt; }
  llvm::ArrayRef<ParameterInfo> parameters() const override { return kParameters; }

  void libraryTilings(const Workload &workload, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) const override {
    visit(tileByRows(*machine.tiles, std::get<GemmShape>(workload.shape).m));
  }

private:
  std::string refusal(const Workload &workload) const override {
    return std::holds_alternative<GemmShape>(workload.shape) ? "" : "not a matrix product";
  }

  LinearProblem problem(const Workload &workload, const Machine &) const override {
    const auto &shape = std::get<GemmShape>(workload.shape);
    LinearProblem p{denseFp8Problem(shape)};
    if (shape.quantizesLhs) // 2 bytes of each activation read
      p.quantizerBytes = double(shape.batch) * double(shape.m) * double(shape.k) * (2 + p.lhsBytes);
    return p;
  }
};

} // namespace

const Mapping &ridge::model::simtFp8Linear() {
  static const SimtFp8Linear mapping;
  return mapping;
}
