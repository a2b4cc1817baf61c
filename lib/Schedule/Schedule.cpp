//===- Schedule.cpp - totals of a planned graph ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Schedule/Schedule.h"

#include "ridge/Schedule/Dependences.h"
#include "ridge/Schedule/HostQueue.h"
#include "ridge/Schedule/Liveness.h"
#include "ridge/Support/CheckedMath.h"
#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

using namespace ridge;

namespace {

constexpr int64_t kMaximum = std::numeric_limits<int64_t>::max();

/// Adds count * amount to `sum`; on overflow `sum` stays at the largest number and `overflow` is set.
void accumulate(int64_t &sum, int64_t count, int64_t amount, bool &overflow) {
  std::optional<int64_t> product = checkedMul(count, amount);
  std::optional<int64_t> total = product ? checkedAdd(sum, *product) : std::nullopt;
  overflow |= !total;
  sum = total.value_or(kMaximum);
}

/// Kernels whose errors are one and the same error (RF-63).
struct ErrorSource {
  const Workload *workload; ///< null: all of a library's kernels of `kind`
  KernelKind kind;
  llvm::StringRef library;
  model::Provenance::Level level;

  bool operator==(const ErrorSource &o) const {
    return kind == o.kind && library == o.library && level == o.level && !workload == !o.workload &&
           (!workload || *workload == *o.workload);
  }
  struct Hash {
    size_t operator()(const ErrorSource &s) const {
      return llvm::hash_combine(s.workload ? hash_value(*s.workload) : llvm::hash_code(0), unsigned(s.kind), s.library, unsigned(s.level));
    }
  };
};

/// Sums intervals: errors from one source add up, errors from different sources add as independent ones do. Kernels without an interval
/// add none.
class IntervalSum {
public:
  void add(const ErrorSource &source, const model::Estimate &estimate, double count) {
    if (!estimate.lowUs || !estimate.highUs)
      return;
    auto [it, isNew] = index.try_emplace(source, belowUs.size());
    if (isNew) {
      belowUs.push_back(0);
      aboveUs.push_back(0);
    }
    double timeUs = *estimate.timeUs;
    belowUs[it->second] += count * std::max(0.0, timeUs - *estimate.lowUs);
    aboveUs[it->second] += count * std::max(0.0, *estimate.highUs - timeUs);
  }
  double below() const { return norm(belowUs); }
  double above() const { return norm(aboveUs); }

private:
  static double norm(const std::vector<double> &widths) {
    double squares = 0;
    for (double width : widths)
      squares += width * width;
    return std::sqrt(squares);
  }
  std::unordered_map<ErrorSource, size_t, ErrorSource::Hash> index;
  std::vector<double> belowUs, aboveUs; ///< by source, in order of appearance, so that sums do not depend on hashes
};

/// A calibrated kernel errs by itself; where parameters are borrowed or guessed, all kernels that share them err together.
ErrorSource errorSource(const KernelNode &node, const KernelPlan &plan) {
  model::Provenance::Level level = plan.estimate.provenance.level;
  bool own = level == model::Provenance::Level::Calibrated;
  return {own ? &node.workload : nullptr, node.workload.kind(), plan.library, level};
}

void addMemory(const KernelGraph &graph, const Device &device, ScheduleTotals &totals) {
  std::optional<MemoryUse> memory = memoryUse(graph);
  if (!memory) {
    totals.overflow = true;
    totals.weightsBytes = totals.peakActivationBytes = totals.peakMemoryBytes = kMaximum;
    totals.fitsMemory = false;
    return;
  }
  totals.weightsBytes = memory->weightsBytes;
  totals.peakActivationBytes = memory->peakActivationBytes;
  totals.peakMemoryBytes = memory->peakBytes;
  if (device.memoryBytes)
    totals.fitsMemory = memory->peakBytes <= *device.memoryBytes;
}

/// RF-65: what waiting for the host adds to the sum of the times.
void addHostWaits(const KernelGraph &graph, const std::vector<KernelPlan> &plans, double periodUs, ScheduleTotals &totals) {
  std::vector<KernelRun> runs;
  runs.reserve(plans.size());
  double launches = 0;
  for (size_t i = 0; i < plans.size(); ++i) {
    runs.push_back({plans[i].estimate.timeUs.value_or(0), graph.kernels[i].count});
    launches += double(graph.kernels[i].count);
  }
  double waitUs = std::max(0.0, queuedTimeUs(runs, periodUs) - totals.timeUs);
  double issueUs = std::max(0.0, launches - 1) * periodUs;
  totals.hostWaitUs = waitUs;
  totals.timeUs += waitUs;
  if (totals.lowUs && totals.highUs) {
    totals.lowUs = std::min(totals.timeUs, std::max(*totals.lowUs + waitUs, issueUs));
    *totals.highUs += waitUs;
  }
  totals.criticalPathUs = std::min(totals.timeUs, std::max(totals.criticalPathUs, issueUs));
}

} // namespace

ScheduleTotals ridge::schedule(const KernelGraph &graph, const std::vector<KernelPlan> &plans, const Device &device, LaunchMode launch) {
  ScheduleTotals totals;
  totals.kernels = int64_t(graph.kernels.size());
  std::vector<double> timesUs(graph.kernels.size(), 0);
  IntervalSum interval;
  for (size_t i = 0; i < graph.kernels.size(); ++i) {
    const KernelNode &node = graph.kernels[i];
    const KernelPlan &plan = plans[i];
    bool &overflow = totals.overflow;
    accumulate(totals.flops.matmul, node.count, node.workload.flops.matmul, overflow);
    accumulate(totals.flops.vector, node.count, node.workload.flops.vector, overflow);
    accumulate(totals.flops.special, node.count, node.workload.flops.special, overflow);
    for (int64_t bytes : node.workload.reads)
      accumulate(totals.bytes, node.count, bytes, overflow);
    for (int64_t bytes : node.workload.writes)
      accumulate(totals.bytes, node.count, bytes, overflow);
    accumulate(totals.hbmBytes, node.count, plan.estimate.hbmBytes, overflow);
    if (!plan.estimate.timeUs) {
      ++totals.unknownKernels;
      continue;
    }
    timesUs[i] = double(node.count) * *plan.estimate.timeUs;
    totals.timeUs += timesUs[i];
    totals.launchUs += double(node.count) * plan.estimate.launchUs;
    interval.add(errorSource(node, plan), plan.estimate, double(node.count));
    if (!plan.estimate.lowUs || !plan.estimate.highUs)
      totals.timeUsWithoutInterval += timesUs[i];
  }
  // RF-63: off by a factor of two, what has no interval takes its own time more.
  if (totals.timeUsWithoutInterval <= interval.above()) {
    totals.lowUs = std::max(0.0, totals.timeUs - interval.below());
    totals.highUs = totals.timeUs + interval.above();
  }
  // Two sums of the same numbers in different order may differ in the last bit.
  totals.criticalPathUs = std::min(totals.timeUs, criticalPathUs(dependences(graph), timesUs));
  if (std::optional<double> periodUs = launch.periodOn(device))
    addHostWaits(graph, plans, *periodUs, totals);
  addMemory(graph, device, totals);
  return totals;
}
