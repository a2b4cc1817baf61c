//===- DavinciGemm.cpp - matrix products, grouped products and fused experts on cube cores ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DavinciCube.h"
#include "Mappings.h"
#include "MoeLoads.h"
#include <algorithm>
#include <cmath>

using namespace ridge;
using namespace ridge::model;

namespace {

/// Rows at multiples of 16 KiB beyond the first: the vendor's templates copy such operands before they multiply, where they have 2048 rows
/// (hicann/catlass@0dfcf9df:examples/102_dynamic_optimized_matmul/include/select_kernel_b16.h).
bool mayConflict(int64_t rows, int64_t stride, DataType type) {
  int64_t bytes = stride * int64_t(storageBits(type)) / 8;
  return rows >= 2048 && bytes > 16384 && bytes % 16384 == 0;
}

struct Problems {
  llvm::SmallVector<CubeProblem, 2> list;

  template <typename Shape> CubeProblem &add(const Shape &shape) {
    CubeProblem &p = list.emplace_back();
    p.type = multiplyType(shape.lhs, shape.rhs);
    p.setElements(shape.lhs, shape.rhs, shape.out, shape.epilogue);
    return p;
  }

  void operator()(const GemmShape &s) {
    CubeProblem &p = add(s);
    p.batch = double(s.batch);
    p.m = double(s.m);
    p.n = double(s.n);
    p.k = double(s.k);
    p.lhsTransposed = s.lhsTransposed;
    // A single row is contiguous however it is stored.
    p.lhsStride = s.m == 1 ? 0 : double(s.lhsTransposed ? s.m : s.k);
    p.rhsStride = double(s.rhsTransposed ? s.k : s.n);
    p.outStride = s.m == 1 ? 0 : double(s.n);
    if (storageBits(s.rhs) < storageBits(p.type))
      p.weightElements = double(s.rhsBatches) * p.n * p.k;
  }

  void operator()(const GroupedGemmShape &s) {
    CubeProblem &p = add(s);
    // A group without a row is not read.
    p.batch = double(std::min(s.groups, s.m));
    p.m = double(s.m) / p.batch;
    p.n = double(s.n);
    p.k = double(s.k);
    p.lhsStride = double(s.k);
    p.rhsStride = p.outStride = double(s.n);
    if (storageBits(s.rhs) < storageBits(p.type))
      p.weightElements = p.batch * p.n * p.k;
  }

  /// RF-54: gate and up, then down, over the experts that hold a row.
  void operator()(const MoeShape &s) {
    double experts = std::max(1.0, double(s.experts) / double(std::max<int64_t>(1, s.epRanks)));
    MoeLoads loads = moeLoads(s);
    double rows = std::max(1.0, loads.mean() * experts), hit = std::max(1.0, loads.activeShare() * experts);
    double intermediate = std::max(1.0, double(s.intermediate) / double(std::max<int64_t>(1, s.tpRanks)));
    CubeProblem up;
    up.type = multiplyType(s.type, s.weight);
    up.lhsBytes = up.outBytes = elementBytes(s.type);
    up.rhsBytes = elementBytes(s.weight);
    up.batch = hit;
    up.m = rows / hit;
    up.n = 2 * intermediate;
    up.k = double(s.hidden);
    up.epilogueVector = 2; // the gate's product, halved over both columns, and its sigmoid's sum
    up.epilogueSpecial = 1;
    CubeProblem down = up;
    down.n = double(s.hidden);
    down.k = intermediate;
    down.epilogueVector = 1;
    down.epilogueSpecial = 0;
    for (CubeProblem *p : {&up, &down}) {
      p->readBytes = rows * p->k * p->lhsBytes + hit * p->n * p->k * p->rhsBytes;
      p->writeBytes = rows * p->n * p->outBytes;
      if (storageBits(s.weight) < storageBits(p->type))
        p->weightElements = hit * p->n * p->k;
      list.push_back(*p);
    }
  }

  template <typename Shape> void operator()(const Shape &) {}
};

class DavinciGemm final : public ProblemMapping<DavinciCubeModel> {
public:
  llvm::StringRef name() const override { return "davinci.gemm"; }
  Execution execution() const override { return Execution::Davinci; }
  llvm::ArrayRef<ParameterInfo> parameters() const override { return davinciCubeParameters(); }

  void notes(const Workload &workload, const Machine &, llvm::SmallVectorImpl<std::string> &notes) const override {
    const auto *shape = std::get_if<GemmShape>(&workload.shape);
    if (!shape)
      return;
    const GemmShape &s = *shape;
    if (mayConflict(s.lhsTransposed ? s.k : s.m, s.lhsTransposed ? s.m : s.k, s.lhs) ||
        mayConflict(s.rhsTransposed ? s.n : s.k, s.rhsTransposed ? s.k : s.n, s.rhs))
      notes.push_back("rows at multiples of 16 KiB may meet stride conflicts, which are not described");
    else
      notes.push_back("weights in ND and in fractal NZ layout are not told apart");
  }

private:
  std::string refusal(const Workload &workload) const override {
    KernelKind kind = workload.kind();
    bool products = kind == KernelKind::Gemm || kind == KernelKind::GroupedGemm || kind == KernelKind::Moe;
    return products ? "" : "not a matrix product";
  }

  Problem problem(const Workload &workload, const Machine &machine) const override {
    Problems problems;
    std::visit([&](const auto &shape) { problems(shape); }, workload.shape);
    for (CubeProblem &problem : problems.list)
      problem.type = cubeType(*machine.device, problem.type);
    if (problems.list.size() == 1) {
      problems.list[0].readBytes = double(workload.readBytes());
      problems.list[0].writeBytes = double(workload.writeBytes());
    }
    return problems.list;
  }
};

} // namespace

const Mapping &ridge::model::davinciGemm() {
  static const DavinciGemm mapping;
  return mapping;
}
