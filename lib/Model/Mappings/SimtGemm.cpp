//===- SimtGemm.cpp - dense matrix products on streaming multiprocessors ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Mappings.h"
#include "SimtGemmModel.h"

using namespace ridge;
using namespace ridge::model;

namespace {

GemmProblem problemOf(const Workload &workload, const Device &device) {
  const auto &shape = std::get<GemmShape>(workload.shape);
  GemmProblem p;
  p.batch = double(shape.batch);
  p.m = double(shape.m);
  p.n = double(shape.n);
  p.k = double(shape.k);
  p.lhsBytes = elementBytes(shape.lhs);
  p.rhsBytes = elementBytes(shape.rhs);
  p.outBytes = elementBytes(shape.out);
  p.lhsRead = double(shape.lhsBatches) * p.m * p.k * p.lhsBytes;
  p.rhsRead = double(shape.rhsBatches) * p.k * p.n * p.rhsBytes;
  fitReads(workload, p);
  p.epilogueVector = double(shape.epilogue.vectorOps);
  p.epilogueSpecial = double(shape.epilogue.specialOps);
  if (std::optional<MatmulUnit> unit = matmulUnit(device, multiplyType(shape.lhs, shape.rhs)))
    p.unit = *unit;
  return p;
}

/// RF-11 to RF-15: CTA tiles over SMs in waves, joined with L2 and HBM, split-K, power.
class SimtGemm final : public Mapping {
public:
  llvm::StringRef name() const override { return "simt.gemm"; }
  Execution execution() const override { return Execution::Simt; }
  llvm::ArrayRef<ParameterInfo> parameters() const override { return simtGemmParameters(); }

  std::string unsupported(const Workload &workload, const Machine &machine) const override {
    const auto *shape = std::get_if<GemmShape>(&workload.shape);
    if (!shape)
      return "not a matrix product";
    if (shape->quantizesLhs)
      return "the quantiser of the activations is not part of this kernel";
    if (machine.tiles->blocks.empty())
      return "the library lists no tiles";
    return simtGemmUnsupported(*machine.device, multiplyType(workload));
  }

  void libraryTilings(const Workload &workload, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) const override {
    simtGemmLibraryTilings(problemOf(workload, *machine.device), machine, visit);
  }

  void legalTilings(const Workload &workload, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) const override {
    simtGemmLegalTilings(problemOf(workload, *machine.device), machine, visit);
  }

  double build(const Workload &workload, const Tiling &tiling, const Machine &machine, const Context &context,
               TileProgram &program) const override {
    return model(workload, machine, context).build(tiling, program);
  }

  std::unique_ptr<PreparedWorkload> prepare(const Workload &workload, const Machine &machine, const Context &context) const override {
    return std::make_unique<SimtGemmModel>(model(workload, machine, context));
  }

private:
  static SimtGemmModel model(const Workload &workload, const Machine &machine, const Context &context) {
    double miss = missShare(workload, machine, context);
    return SimtGemmModel(problemOf(workload, *machine.device), machine, miss, writeMissShare(context, miss));
  }
};

} // namespace

const Mapping &ridge::model::simtGemm() {
  static const SimtGemm mapping;
  return mapping;
}
