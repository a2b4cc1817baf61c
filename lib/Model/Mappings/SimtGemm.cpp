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

/// RF-11 to RF-15: CTA tiles over SMs in waves, joined with L2 and HBM, split-K, power.
class SimtGemm final : public ProblemMapping<SimtGemmModel> {
public:
  llvm::StringRef name() const override { return "simt.gemm"; }
  Execution execution() const override { return Execution::Simt; }
  llvm::ArrayRef<ParameterInfo> parameters() const override { return simtGemmParameters(); }

  void notes(const Workload &workload, const Machine &machine, llvm::SmallVectorImpl<std::string> &notes) const override {
    const auto &shape = std::get<GemmShape>(workload.shape);
    if (!machine.otherTypes)
      return;
    if (storageBits(shape.lhs) == storageBits(shape.rhs))
      notes.push_back(("the class has no rows in " + dataTypeName(shape.lhs) + ": only peak and bytes are its own").str());
    else
      notes.push_back(("what widening " + dataTypeName(shape.rhs) + " to " + dataTypeName(shape.lhs) + " costs is not known here").str());
  }

private:
  std::string refusal(const Workload &workload) const override {
    const auto *shape = std::get_if<GemmShape>(&workload.shape);
    if (!shape)
      return "not a matrix product";
    return shape->quantizesLhs ? "the quantiser of the activations is not part of this kernel" : "";
  }

  GemmProblem problem(const Workload &workload, const Machine &machine) const override {
    const auto &shape = std::get<GemmShape>(workload.shape);
    GemmProblem p;
    p.batch = double(shape.batch);
    p.m = double(shape.m);
    p.n = double(shape.n);
    p.k = double(shape.k);
    p.setElements(shape.lhs, shape.rhs, shape.out, shape.epilogue);
    p.lhsRead = double(shape.lhsBatches) * p.m * p.k * p.lhsBytes;
    p.rhsRead = double(shape.rhsBatches) * p.k * p.n * p.rhsBytes;
    fitReads(workload, p);
    if (std::optional<MatmulUnit> unit = matmulUnit(*machine.device, multiplyType(shape.lhs, shape.rhs)))
      p.unit = *unit;
    return p;
  }
};

} // namespace

const Mapping &ridge::model::simtGemm() {
  static const SimtGemm mapping;
  return mapping;
}
