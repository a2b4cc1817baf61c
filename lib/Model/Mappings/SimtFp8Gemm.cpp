//===- SimtFp8Gemm.cpp - block-scaled dense products on streaming multiprocessors ===//
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

/// RF-17.
class SimtFp8Gemm final : public ProblemMapping<SimtFp8GemmModel> {
public:
  llvm::StringRef name() const override { return "simt.fp8_gemm"; }
  Execution execution() const override { return Execution::Simt; }
  llvm::ArrayRef<ParameterInfo> parameters() const override { return kFp8Parameters; }

  void libraryTilings(const Workload &workload, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) const override {
    if (machine.tiles->rule != "waves")
      return legalTilings(workload, machine, visit);
    const auto &shape = std::get<GemmShape>(workload.shape);
    visit(fewestWaves(machine.tiles->blocks, shape.m, shape.n, shape.batch, *machine.device->coreCount(CoreKind::Matmul)));
  }

private:
  std::string refusal(const Workload &workload) const override {
    const auto *shape = std::get_if<GemmShape>(&workload.shape);
    if (!shape)
      return "not a matrix product";
    return shape->quantizesLhs ? "the quantiser of the activations is not part of this kernel" : "";
  }

  Fp8Problem problem(const Workload &workload, const Machine &) const override {
    return denseFp8Problem(std::get<GemmShape>(workload.shape));
  }
};

} // namespace

const Mapping &ridge::model::simtFp8Gemm() {
  static const SimtFp8Gemm mapping;
  return mapping;
}
