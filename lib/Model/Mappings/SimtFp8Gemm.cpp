//===- SimtFp8Gemm.cpp - block-scaled dense products on streaming multiprocessors ===//
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

/// A batch is so many products one after the other in the same grid.
Fp8Problem problemOf(const GemmShape &shape) {
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
  return p;
}

/// RF-17.
class SimtFp8Gemm final : public Mapping {
public:
  llvm::StringRef name() const override { return "simt.fp8_gemm"; }
  Execution execution() const override { return Execution::Simt; }
  llvm::ArrayRef<ParameterInfo> parameters() const override { return kFp8Parameters; }

  std::string unsupported(const Workload &workload, const Machine &machine) const override {
    const auto *shape = std::get_if<GemmShape>(&workload.shape);
    if (!shape)
      return "not a matrix product";
    if (shape->quantizesLhs)
      return "the quantiser of the activations is not part of this kernel";
    if (machine.tiles->blocks.empty())
      return "the library lists no tiles";
    if (!machine.device->peak(Unit::Matmul, multiplyType(shape->lhs, shape->rhs)))
      return "the tensor cores of " + machine.device->id + " have no peak in " + dataTypeName(shape->lhs).str();
    return simtGemmUnsupported(*machine.device, multiplyType(workload));
  }

  void libraryTilings(const Workload &workload, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) const override {
    if (machine.tiles->rule != "waves")
      return legalTilings(workload, machine, visit);
    const auto &shape = std::get<GemmShape>(workload.shape);
    visit(fewestWaves(machine.tiles->blocks, shape.m, shape.n, shape.batch, *machine.device->coreCount(CoreKind::Matmul)));
  }

  void legalTilings(const Workload &, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) const override {
    for (const auto &block : machine.tiles->blocks) {
      Tiling tiling;
      tiling.block = block;
      visit(tiling);
    }
  }

  double build(const Workload &workload, const Tiling &tiling, const Machine &machine, const Context &context,
               TileProgram &program) const override {
    double miss = missShare(workload, machine, context);
    return buildSimtFp8(problemOf(std::get<GemmShape>(workload.shape)), tiling, machine, miss, writeMissShare(context, miss), program);
  }
};

} // namespace

const Mapping &ridge::model::simtFp8Gemm() {
  static const SimtFp8Gemm mapping;
  return mapping;
}
