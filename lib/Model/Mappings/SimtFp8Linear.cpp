//===- SimtFp8Linear.cpp - an 8-bit linear layer with its quantiser ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Mappings.h"
#include "SimtFp8GemmModel.h"
#include "SimtGemmModel.h"

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

/// RF-19: a quantiser that reads 16-bit activations and writes 8-bit ones, then the product.
class SimtFp8Linear final : public Mapping {
public:
  llvm::StringRef name() const override { return "simt.fp8_linear"; }
  Execution execution() const override { return Execution::Simt; }
  llvm::ArrayRef<ParameterInfo> parameters() const override { return kParameters; }

  std::string unsupported(const Workload &workload, const Machine &machine) const override {
    const auto *shape = std::get_if<GemmShape>(&workload.shape);
    if (!shape)
      return "not a matrix product";
    if (machine.tiles->blocks.empty())
      return "the library lists no tiles";
    if (!machine.device->peak(Unit::Matmul, multiplyType(shape->lhs, shape->rhs)))
      return "the tensor cores of " + machine.device->id + " have no peak in " + dataTypeName(shape->lhs).str();
    return simtGemmUnsupported(*machine.device, multiplyType(workload));
  }

  void libraryTilings(const Workload &workload, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) const override {
    visit(tileByRows(*machine.tiles, std::get<GemmShape>(workload.shape).m));
  }

  void legalTilings(const Workload &, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) const override {
    for (size_t i = 0; i < machine.tiles->blocks.size(); ++i) {
      Tiling tiling;
      tiling.block = machine.tiles->blocks[i];
      if (i < machine.tiles->clusters.size())
        tiling.cluster = machine.tiles->clusters[i];
      visit(tiling);
    }
  }

  double build(const Workload &workload, const Tiling &tiling, const Machine &machine, const Context &context,
               TileProgram &program) const override {
    const auto &shape = std::get<GemmShape>(workload.shape);
    double miss = missShare(workload, machine, context), quantizer = 0;
    if (shape.quantizesLhs)
      quantizer = addQuantizer(shape, machine, program);
    Fp8Problem p;
    p.groups = double(shape.batch);
    p.m = double(shape.batch) * double(shape.m);
    p.n = double(shape.n);
    p.k = double(shape.k);
    p.rows.push_back(double(shape.m));
    p.lhsBytes = elementBytes(shape.lhs);
    p.rhsBytes = elementBytes(shape.rhs);
    p.outBytes = elementBytes(shape.out);
    p.extraRead = double(shape.epilogue.readBytes);
    p.epilogueVector = double(shape.epilogue.vectorOps);
    p.epilogueSpecial = double(shape.epilogue.specialOps);
    p.type = multiplyType(shape.lhs, shape.rhs);
    return quantizer + buildSimtFp8(p, tiling, machine, miss, writeMissShare(context, miss), program);
  }

private:
  /// Its 2 bytes read and 1 byte written per activation are fitted as HBM traffic, whatever the L2 holds. Returns those bytes.
  static double addQuantizer(const GemmShape &shape, const Machine &machine, TileProgram &program) {
    const Device &device = *machine.device;
    Phase &phase = program.phases.emplace_back();
    phase.core = CoreKind::Vector;
    phase.cores = double(*device.coreCount(CoreKind::Matmul));
    ChipDemand &hbm = phase.chip[unsigned(ChipResource::Hbm)];
    hbm.bytes = double(shape.batch) * double(shape.m) * double(shape.k) * (2 + elementBytes(shape.lhs));
    hbm.bytesPerUs = *device.memoryBytesPerSecond * machine[kQuantizeHbm] * 1e-6;
    return hbm.bytes;
  }
};

} // namespace

const Mapping &ridge::model::simtFp8Linear() {
  static const SimtFp8Linear mapping;
  return mapping;
}
