//===- SimtGroupedGemm.cpp - one product an expert on streaming multiprocessors ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Mappings.h"
#include "SimtFp8GemmModel.h"
#include "SimtGemmModel.h"
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
class SimtGroupedGemm final : public Mapping {
public:
  llvm::StringRef name() const override { return "simt.grouped_gemm"; }
  Execution execution() const override { return Execution::Simt; }
  llvm::ArrayRef<ParameterInfo> parameters() const override { return kParameters; }

  std::string unsupported(const Workload &workload, const Machine &machine) const override {
    const auto *shape = std::get_if<GroupedGemmShape>(&workload.shape);
    if (!shape)
      return "not a grouped matrix product";
    if (machine.tiles->blocks.empty())
      return "the library lists no tiles";
    if (!machine.device->peak(Unit::Matmul, multiplyType(shape->lhs, shape->rhs)))
      return "the tensor cores of " + machine.device->id + " have no peak in " + dataTypeName(shape->lhs).str();
    return simtGemmUnsupported(*machine.device, multiplyType(workload));
  }

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

  void legalTilings(const Workload &, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) const override {
    for (const auto &block : machine.tiles->blocks) {
      Tiling tiling;
      tiling.block = block;
      visit(tiling);
    }
  }

  double build(const Workload &workload, const Tiling &tiling, const Machine &machine, const Context &context,
               TileProgram &program) const override {
    const auto &shape = std::get<GroupedGemmShape>(workload.shape);
    Fp8Problem p;
    p.groups = double(shape.groups);
    p.m = double(shape.m);
    p.n = double(shape.n);
    p.k = double(shape.k);
    p.rows = spreadRows(p.m / p.groups, machine[kSpread]);
    if (!shape.masked)
      p.align = double(paddedTo(machine));
    p.lhsBytes = elementBytes(shape.lhs);
    p.rhsBytes = elementBytes(shape.rhs);
    p.outBytes = elementBytes(shape.out);
    p.extraRead = double(shape.epilogue.readBytes);
    p.epilogueVector = double(shape.epilogue.vectorOps);
    p.epilogueSpecial = double(shape.epilogue.specialOps);
    p.type = multiplyType(shape.lhs, shape.rhs);
    double miss = missShare(workload, machine, context);
    return buildSimtFp8(p, tiling, machine, miss, writeMissShare(context, miss), program);
  }
};

} // namespace

const Mapping &ridge::model::simtGroupedGemm() {
  static const SimtGroupedGemm mapping;
  return mapping;
}
