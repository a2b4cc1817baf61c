//===- Planner.cpp - which tiling, and how long ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Planner/Planner.h"
#include "ridge/Model/Evaluator.h"
#include "ridge/Model/Rates.h"
#include "ridge/Support/CheckedMath.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include <algorithm>
#include <cmath>

using namespace ridge;
using namespace ridge::model;

namespace {

/// Short of 20 us a kernel is mostly launch and caches; beyond, the regime is its bound.
constexpr double kShortUs = 20;

/// Sets `type` to TF32 where it is F32. Returns whether it was.
bool asTf32(DataType &type) {
  bool isF32 = type == DataType::F32;
  if (isF32)
    type = DataType::TF32;
  return isF32;
}

/// Applies what `--f32` says, where the device has both ways, and notes what was assumed.
struct F32Policy {
  const Device &device;
  const PlannerOptions &options;
  std::vector<std::string> &notes;

  bool hasBoth() const { return device.peak(Unit::Matmul, DataType::TF32) && !device.peak(Unit::Matmul, DataType::F32); }

  void apply(DataType &lhs, DataType &rhs, bool tf32, llvm::StringRef what) {
    if ((lhs != DataType::F32 && rhs != DataType::F32) || !hasBoth())
      return;
    if (tf32) {
      asTf32(lhs);
      asTf32(rhs);
    }
    notes.push_back(llvm::formatv(tf32 ? "f32 {0} in tf32 on the tensor cores" : "f32 {0} in ieee f32 on the vector lanes", what));
  }
  void operator()(GemmShape &s) { apply(s.lhs, s.rhs, options.f32MatmulAsTf32, "product"); }
  void operator()(GroupedGemmShape &s) { apply(s.lhs, s.rhs, options.f32MatmulAsTf32, "product"); }
  void operator()(ConvolutionShape &s) { apply(s.input, s.filter, options.f32ConvolutionAsTf32, "convolution"); }
  template <typename S> void operator()(S &) {}
};

/// The library that the caller asked for: by class key, then by kind; empty: the device's own choice.
llvm::StringRef askedLibrary(const PlannerOptions &options, const Workload &workload) {
  if (options.libraries.empty())
    return "";
  for (const std::string &key : classKeys(workload))
    if (auto it = options.libraries.find(key); it != options.libraries.end())
      return it->second;
  if (auto it = options.libraries.find(kernelKindName(workload.kind())); it != options.libraries.end())
    return it->second;
  return "";
}

/// The library's choice: the fastest of its tilings, or the first one where it has a rule of its own.
Tiling chooseTiling(const Workload &workload, const Mapping &mapping, const Machine &machine, const PreparedWorkload &prepared) {
  bool search = machine.tiles->rule.empty() || machine.tiles->rule == "search";
  TileProgram program;
  Tiling best;
  double bestUs = std::numeric_limits<double>::infinity();
  bool any = false;
  mapping.libraryTilings(workload, machine, [&](const Tiling &tiling) {
    if (any && !search)
      return;
    if (!any && !search) {
      best = tiling;
      any = true;
      return;
    }
    if (any && !prepared.mayBeat(tiling, bestUs))
      return;
    program.clear();
    prepared.build(tiling, program);
    double us = evaluateTime(program, bestUs);
    if (any && !(us < bestUs))
      return;
    best = tiling;
    bestUs = us;
    any = true;
  });
  return best;
}

/// The `count` fastest of the tilings that it has considered, ties in their order.
class Ranking {
public:
  Ranking(const PreparedWorkload &prepared, unsigned count) : prepared(prepared), count(count) {}

  void consider(const Tiling &tiling) {
    double limit = ranked.size() < count ? std::numeric_limits<double>::infinity() : ranked.back().timeUs;
    if (!prepared.mayBeat(tiling, limit))
      return;
    program.clear();
    prepared.build(tiling, program);
    double us = evaluateTime(program, limit);
    if (!(us < limit))
      return;
    // A square of the space may be reached in both orientations.
    if (llvm::any_of(ranked, [&](const RankedTiling &r) { return r.tiling == tiling; }))
      return;
    auto place = std::upper_bound(ranked.begin(), ranked.end(), us, [](double t, const RankedTiling &r) { return t < r.timeUs; });
    ranked.insert(place, {tiling, us, 0});
    if (ranked.size() > count)
      ranked.pop_back();
  }

  std::vector<RankedTiling> ranked;

private:
  const PreparedWorkload &prepared;
  unsigned count;
  TileProgram program;
};

/// The `count` fastest legal tilings, ties in the order in which they are visited.
std::vector<RankedTiling> rankTilings(const Workload &workload, const Mapping &mapping, const Machine &machine,
                                      const PreparedWorkload &prepared, unsigned count, const Tiling &chosen) {
  Ranking ranking(prepared, count);
  ranking.consider(chosen);
  mapping.legalTilings(workload, machine, [&](const Tiling &tiling) {
    if (tiling != chosen)
      ranking.consider(tiling);
  });
  std::vector<RankedTiling> &ranked = ranking.ranked;
  for (RankedTiling &r : ranked)
    r.loss = ranked.front().timeUs > 0 ? r.timeUs / ranked.front().timeUs - 1 : 0;
  return std::move(ranked);
}

/// RF-9: roof, intensity and interval.
void finish(const Device &device, const Workload &workload, const ResolvedClass &resolved, double hbmBytes, Estimate &e) {
  e.hbmBytes = int64_t(std::min(hbmBytes, 9e18));
  e.roofUs = roofUs(device, workload, hbmBytes);
  double work = double(workload.flops.matmul) + double(workload.flops.vector) + double(workload.flops.special);
  if (hbmBytes > 0)
    e.intensity = necessaryShare(workload) * work / hbmBytes;
  e.provenance = resolved.provenance;
  if (!std::isfinite(*e.timeUs)) {
    e.timeUs.reset();
    e.notes.push_back("the shape is too large for the model");
    return;
  }
  if (e.roofUs && *e.timeUs < *e.roofUs) {
    e.notes.push_back(llvm::formatv("the model's {0:F3} us lie below the roof, which is shown instead", *e.timeUs));
    e.timeUs = e.roofUs;
  }
  const IntervalFactors &factors = resolved.klass->intervals[unsigned(e.provenance.level)][unsigned(regimeOf(e))];
  if (!factors.known()) {
    e.notes.push_back("no interval is known for this class");
    return;
  }
  e.lowUs = std::max(*e.timeUs * factors.low, std::min(e.roofUs.value_or(0), *e.timeUs));
  e.highUs = *e.timeUs * factors.high;
}

/// Padding of the matrix work from which a reader must know of it.
constexpr double kNotablePadding = 1.5;

/// What whole tiles add to a product whose time is not memory's: the reason why a faster memory would not help. Cube cores cut their tiles
/// to the fractals that hold data, so that only Simt tiles pad.
std::optional<std::string> paddingNote(const Device &device, const Workload &workload, const Tiling &tiling, Bound bound) {
  auto *shape = std::get_if<GemmShape>(&workload.shape);
  bool worked = bound == Bound::Compute || bound == Bound::Latency;
  if (!shape || !worked || device.execution != Execution::Simt)
    return std::nullopt;
  if (tiling.block[0] <= 0 || tiling.block[1] <= 0 || shape->m <= 0 || shape->n <= 0)
    return std::nullopt;
  auto padding = [](int64_t size, int64_t tile) { return double(ceilDiv(size, tile)) * double(tile) / double(size); };
  double rows = padding(shape->m, tiling.block[0]), columns = padding(shape->n, tiling.block[1]);
  if (rows * columns < kNotablePadding)
    return std::nullopt;
  constexpr double kNamed = 1.1; // a side that adds less than a tenth is not named
  bool namesRows = rows >= kNamed, namesColumns = columns >= kNamed;
  std::string tiles = namesRows ? llvm::formatv("{0} rows", tiling.block[0]).str() : "";
  std::string sizes = namesRows ? llvm::formatv("m = {0}", shape->m).str() : "";
  if (namesColumns) {
    tiles += (namesRows ? " and " : "") + llvm::formatv("{0} columns", tiling.block[1]).str();
    sizes += (namesRows ? ", " : "") + llvm::formatv("n = {0}", shape->n).str();
  }
  return llvm::formatv("tiles of {0} pad {1}: {2:F1}x the matrix work", tiles, sizes, rows * columns).str();
}

} // namespace

Regime ridge::regimeOf(const Estimate &estimate) {
  if (*estimate.timeUs < kShortUs)
    return Regime::Short;
  switch (estimate.bound) {
  case Bound::Memory:
  case Bound::L2:
  case Bound::Network:
    return Regime::Memory;
  case Bound::Compute:
    return Regime::Compute;
  case Bound::Latency:
  case Bound::Unknown:
    return Regime::Latency;
  }
  return Regime::Latency;
}

/// The program of the library's choice; false where the class cannot run the workload.
static bool buildLibraryChoice(const Device &device, const Workload &workload, const ResolvedClass &resolved, const Context &context,
                               TileProgram &program) {
  Machine machine = resolved.machine(device);
  const Mapping &mapping = *resolved.klass->mapping;
  if (!mapping.unsupported(workload, machine).empty())
    return false;
  std::unique_ptr<PreparedWorkload> prepared = mapping.prepare(workload, machine, context);
  prepared->build(chooseTiling(workload, mapping, machine, *prepared), program);
  return true;
}

std::optional<Estimate> ridge::libraryEstimate(const Device &device, const Workload &workload, const ResolvedClass &resolved,
                                               const Context &context) {
  TileProgram program;
  if (!buildLibraryChoice(device, workload, resolved, context, program))
    return std::nullopt;
  return evaluate(program);
}

std::optional<double> ridge::libraryTimeUs(const Device &device, const Workload &workload, const ResolvedClass &resolved,
                                           const Context &context) {
  TileProgram program;
  if (!buildLibraryChoice(device, workload, resolved, context, program))
    return std::nullopt;
  return evaluateTime(program);
}

Planner::Planner(const Device &device, const LibrarySet &libraries, PlannerOptions options)
    : dev(device), libs(libraries), opts(std::move(options)) {}

Workload Planner::effective(const Workload &workload) const {
  Workload result = workload;
  std::vector<std::string> ignored;
  std::visit(F32Policy{dev, opts, ignored}, result.shape);
  return result;
}

KernelPlan Planner::plan(const Workload &asked, const Context &context) const {
  KernelPlan plan;
  std::vector<std::string> notes;
  Workload workload = asked;
  std::visit(F32Policy{dev, opts, notes}, workload.shape);

  auto unknown = [&](const std::string &why) {
    plan.estimate = Estimate();
    plan.estimate.hbmBytes = workload.bytes();
    plan.estimate.roofUs = roofUs(dev, workload, double(workload.bytes()));
    plan.estimate.notes = std::move(notes);
    plan.estimate.notes.push_back(why);
    return plan;
  };
  if (workload.kind() == KernelKind::Opaque)
    return unknown("not understood: its bytes are counted, its time is unknown");
  if (std::string why = dev.unpredictableBecause(); !why.empty())
    return unknown(why);

  ResolvedClass resolved = libs.resolve(dev, workload, askedLibrary(opts, workload), notes);
  Machine machine = resolved.machine(dev);
  const Mapping &mapping = *resolved.klass->mapping;
  if (std::string why = mapping.unsupported(workload, machine); !why.empty())
    return unknown(why);

  std::unique_ptr<PreparedWorkload> prepared = mapping.prepare(workload, machine, context);
  plan.tiling = chooseTiling(workload, mapping, machine, *prepared);
  TileProgram program;
  double hbmBytes = prepared->build(plan.tiling, program);
  plan.estimate = evaluate(program);
  plan.library = resolved.library ? resolved.library->name : "";
  finish(dev, workload, resolved, hbmBytes, plan.estimate);
  if (!dev.l2Bytes && resolved.library)
    notes.push_back("the L2 size of " + dev.id + " is unknown: every operand counts as read from HBM");
  if (std::optional<std::string> note = paddingNote(dev, workload, plan.tiling, plan.estimate.bound))
    notes.push_back(std::move(*note));
  llvm::SmallVector<std::string, 2> own;
  mapping.notes(workload, machine, own);
  notes.insert(notes.end(), own.begin(), own.end());
  plan.estimate.notes.insert(plan.estimate.notes.begin(), notes.begin(), notes.end());
  if (opts.top > 0)
    plan.ranked = rankTilings(workload, mapping, machine, *prepared, opts.top, plan.tiling);
  return plan;
}
