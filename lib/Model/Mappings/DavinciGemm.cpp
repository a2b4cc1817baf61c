//===- DavinciGemm.cpp - matrix products, grouped products and fused experts on cube cores ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DavinciCube.h"
#include "Mappings.h"
#include <algorithm>
#include <cmath>

using namespace ridge;
using namespace ridge::model;

namespace {

/// Rows of `columns` elements begin at multiples of 32 bytes.
bool aligned(int64_t columns, DataType type) { return columns * int64_t(storageBits(type)) % 256 == 0; }

template <typename Shape> void setTypes(const Shape &shape, CubeProblem &p) {
  p.type = multiplyType(shape.lhs, shape.rhs);
  p.lhsBytes = elementBytes(shape.lhs);
  p.rhsBytes = elementBytes(shape.rhs);
  p.outBytes = elementBytes(shape.out);
  p.vectorOps = double(shape.epilogue.vectorOps);
  p.specialOps = double(shape.epilogue.specialOps);
}

struct Problems {
  llvm::SmallVector<CubeProblem, 2> list;

  void operator()(const GemmShape &s) {
    CubeProblem &p = list.emplace_back();
    setTypes(s, p);
    p.batch = double(s.batch);
    p.m = double(s.m);
    p.n = double(s.n);
    p.k = double(s.k);
    p.lhsTransposed = s.lhsTransposed;
    p.misaligned = !aligned(s.lhsTransposed ? s.m : s.k, s.lhs) || !aligned(s.rhsTransposed ? s.k : s.n, s.rhs) || !aligned(s.n, s.out);
    if (storageBits(s.rhs) < storageBits(p.type))
      p.weightElements = double(s.rhsBatches) * p.n * p.k;
  }

  void operator()(const GroupedGemmShape &s) {
    CubeProblem &p = list.emplace_back();
    setTypes(s, p);
    // A group without a row is not read.
    p.batch = double(std::min(s.groups, s.m));
    p.m = double(s.m) / p.batch;
    p.n = double(s.n);
    p.k = double(s.k);
    p.misaligned = !aligned(s.k, s.lhs) || !aligned(s.n, s.out);
    if (storageBits(s.rhs) < storageBits(p.type))
      p.weightElements = p.batch * p.n * p.k;
  }

  /// RF-54: gate and up, then down, over the experts that a balanced router is expected to hit.
  void operator()(const MoeShape &s) {
    double experts = std::max(1.0, double(s.experts) / double(std::max<int64_t>(1, s.epRanks)));
    double rows = std::max(1.0, double(s.tokens) * double(s.topk) / double(std::max<int64_t>(1, s.epRanks)));
    double hit = std::max(1.0, experts * (1 - std::pow(1 - 1 / experts, rows)));
    double intermediate = std::max(1.0, double(s.intermediate) / double(std::max<int64_t>(1, s.tpRanks)));
    CubeProblem up;
    up.type = multiplyType(s.type, s.weight);
    up.lhsBytes = up.outBytes = elementBytes(s.type);
    up.rhsBytes = elementBytes(s.weight);
    up.batch = hit;
    up.m = rows / hit;
    up.n = 2 * intermediate;
    up.k = double(s.hidden);
    up.vectorOps = 2; // the gate's product, halved over both columns, and its sigmoid's sum
    up.specialOps = 1;
    CubeProblem down = up;
    down.n = double(s.hidden);
    down.k = intermediate;
    down.vectorOps = 1;
    down.specialOps = 0;
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

Problems problemsOf(const Workload &workload, const Device &device) {
  Problems problems;
  std::visit([&](const auto &shape) { problems(shape); }, workload.shape);
  for (CubeProblem &problem : problems.list)
    problem.type = cubeType(device, problem.type);
  if (problems.list.size() == 1) {
    problems.list[0].readBytes = double(workload.readBytes());
    problems.list[0].writeBytes = double(workload.writeBytes());
  }
  return problems;
}

class DavinciGemm final : public Mapping {
public:
  llvm::StringRef name() const override { return "davinci.gemm"; }
  Execution execution() const override { return Execution::Davinci; }
  llvm::ArrayRef<ParameterInfo> parameters() const override { return davinciCubeParameters(); }

  std::string unsupported(const Workload &workload, const Machine &machine) const override {
    std::optional<DataType> type = multiplyType(workload);
    if (!type || problemsOf(workload, *machine.device).list.empty())
      return "not a matrix product";
    if (machine.tiles->blocks.empty())
      return "the library lists no tiles";
    return davinciCubeUnsupported(*machine.device, *type);
  }

  void libraryTilings(const Workload &workload, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) const override {
    davinciCubeLibraryTilings(problemsOf(workload, *machine.device).list[0], machine, visit);
  }

  void legalTilings(const Workload &workload, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) const override {
    davinciCubeLegalTilings(problemsOf(workload, *machine.device).list[0], machine, visit);
  }

  double build(const Workload &workload, const Tiling &tiling, const Machine &machine, const Context &context,
               TileProgram &program) const override {
    double readMiss = missShare(workload, machine, context), writeMiss = writeMissShare(context, readMiss), hbmBytes = 0;
    program.launchUs += machine[kCubeLaunch];
    for (const CubeProblem &problem : problemsOf(workload, *machine.device).list)
      hbmBytes += buildDavinciCube(problem, tiling, machine, readMiss, writeMiss, program);
    return hbmBytes;
  }
};

} // namespace

const Mapping &ridge::model::davinciGemm() {
  static const DavinciGemm mapping;
  return mapping;
}
