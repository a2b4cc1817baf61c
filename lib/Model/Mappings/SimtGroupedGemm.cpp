//===- SimtGroupedGemm.cpp - one product an expert on streaming multiprocessors ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Mappings.h"
#include "SimtFp8GemmModel.h"
#include "ridge/Support/CheckedMath.h"
#include <algorithm>

using namespace ridge;
using namespace ridge::model;

namespace {

enum Parameter : unsigned { kSpread = kNumFp8Parameters };

constexpr ParameterInfo kOwn[] = {
    {"spread", "share", "groups hold from mean (1 - spread) to mean (1 + spread) rows", 0, 1},
};
constexpr auto kParameters = fp8ParametersWith(kOwn);

/// Rows that a contiguous layout pads each group to: one row block of the only height that its kernel has.
int64_t paddedTo(const Machine &machine) {
  int64_t height = 0;
  for (const auto &block : machine.tiles->blocks)
    height = std::max<int64_t>(height, block[0]);
  return std::max<int64_t>(height, 1);
}

/// RF-18. The library chooses its tile for the load that it is told to expect; the groups then hold their real rows.
class SimtGroupedGemm final : public ProblemMapping<SimtFp8GemmModel> {
public:
  llvm::StringRef name() const override { return "simt.grouped_gemm"; }
  Execution execution() const override { return Execution::Simt; }
  llvm::ArrayRef<ParameterInfo> parameters() const override { return kParameters; }

  void libraryTilings(const Workload &workload, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) const override {
    if (machine.tiles->rule != "waves")
      return legalTilings(workload, machine, visit);
    const auto &shape = std::get<GroupedGemmShape>(workload.shape);
    int64_t cores = *machine.device->coreCount(CoreKind::Matmul), mean = ceilDiv(shape.m, shape.groups);
    if (shape.masked) {
      int64_t expected = shape.expectedRows > 0 ? shape.expectedRows : mean;
      return visit(fewestWaves(machine.tiles->blocks, expected, shape.n, shape.groups, cores));
    }
    int64_t height = paddedTo(machine);
    visit(fewestWaves(machine.tiles->blocks, ceilDiv(mean, height) * height, shape.n, shape.groups, cores));
  }

private:
  std::string refusal(const Workload &workload) const override {
    return std::holds_alternative<GroupedGemmShape>(workload.shape) ? "" : "not a grouped matrix product";
  }

  Fp8Problem problem(const Workload &workload, const Machine &machine) const override {
    const auto &shape = std::get<GroupedGemmShape>(workload.shape);
    Fp8Problem p;
    p.setOperands(shape);
    // Fewer rows than groups: as many groups as rows hold one each, and the others nothing.
    bool sparse = shape.m < shape.groups;
    p.groups = double(sparse ? shape.m : shape.groups);
    p.rows = sparse ? llvm::SmallVector<double, 9>{1.0} : spreadRows(p.m / p.groups, machine[kSpread]);
    if (!shape.masked)
      p.align = double(paddedTo(machine));
    return p;
  }
};

} // namespace

const Mapping &ridge::model::simtGroupedGemm() {
  static const SimtGroupedGemm mapping;
  return mapping;
}
