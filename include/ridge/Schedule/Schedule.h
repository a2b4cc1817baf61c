//===- Schedule.h - order, overlap and memory of a planned graph ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#pragma once

#include "ridge/Planner/Planner.h"
#include "ridge/Schedule/KernelGraph.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <optional>
#include <string>
#include <vector>

namespace ridge {

/// How a graph's kernels are launched: all at once as a graph, whose gaps the libraries' launch times contain, or one by one by a host.
struct LaunchMode {
  model::Context::Launch launch = model::Context::Launch::Graph;
  /// Between two launches by the host; absent: what the device's file says. Of no effect in a graph.
  std::optional<double> periodUs;

  LaunchMode() = default;
  LaunchMode(model::Context::Launch launch, std::optional<double> periodUs = std::nullopt) : launch(launch), periodUs(periodUs) {}

  bool isEager() const { return launch == model::Context::Launch::Eager; }
  /// On that device; nullopt in a graph, and where nothing states it.
  std::optional<double> periodOn(const Device &device) const;
};

/// "graph", "eager", or "eager:6.5" with the host's period in us; nullopt for anything else.
std::optional<LaunchMode> parseLaunchMode(llvm::StringRef text);

/// Totals of a model on one device. Absent numbers are unknown; `unknownKernels` kernels add no time, so totals are then lower bounds.
struct ScheduleTotals {
  double timeUs = 0;   ///< one after the other, waits for the host included
  double launchUs = 0; ///< part of timeUs: the kernels' own launches
  /// Part of timeUs in which the device waits for the host to launch; absent in a graph, and where the host's period is unknown.
  std::optional<double> hostWaitUs;
  /// Interval that accounts for errors that repeat in equal kernels; absent where kernels whose error is unknown take so much of the time
  /// that, off by a factor of two, they would move the total by more than it.
  std::optional<double> lowUs, highUs;
  double timeUsWithoutInterval = 0; ///< part of timeUs: of kernels whose error is unknown
  double criticalPathUs = 0;        ///< the bound that more streams could reach
  FlopCount flops;
  int64_t bytes = 0, hbmBytes = 0;
  int64_t weightsBytes = 0, peakActivationBytes = 0, peakMemoryBytes = 0;
  std::optional<bool> fitsMemory;
  int64_t kernels = 0, unknownKernels = 0; ///< ridge.kernel ops
  bool overflow = false;                   ///< a total did not fit 64 bits
};

/// A graph planned on one device.
struct DevicePlan {
  const Device *device = nullptr;
  LaunchMode launch;
  std::vector<KernelPlan> kernels; ///< parallel to KernelGraph::kernels
  ScheduleTotals totals;
};

/// Totals, critical path (Boost.Graph) and liveness of a graph whose kernels are planned. Every total counts a kernel `count` times; totals
/// that do not fit 64 bits stay at the largest number and set `overflow`.
///
/// The interval (RF-63): errors of equal kernels repeat, so their half-widths add; those of different kernels are independent, so their
/// half-widths add as squares do. Where a library's parameters are transferred or uncalibrated, all its kernels of one kind err together.
/// Memory is RF-64 of Liveness.h, the critical path RF-62 of Dependences.h. Eager launches are queued as RF-65 of HostQueue.h says; neither
/// the critical path nor the interval's low end is then shorter than the host takes to issue all but the last kernel.
ScheduleTotals schedule(const KernelGraph &graph, const std::vector<KernelPlan> &plans, const Device &device, LaunchMode launch = {});

/// Plans every distinct (workload, context) once, on up to `threads` threads (0: all cores), then schedules. The result does not depend on
/// the number of threads.
/// Kernels of which nothing is known but bytes are planned too: their estimates have no time.
DevicePlan planGraph(const KernelGraph &graph, const Planner &planner, LaunchMode launch, unsigned threads = 0);

/// Several graphs, such as one model at several sizes: what they have in common is planned once.
std::vector<DevicePlan> planGraphs(llvm::ArrayRef<const KernelGraph *> graphs, const Planner &planner, LaunchMode launch,
                                   unsigned threads = 0);

/// How to plan one kernel; called from several threads at once.
using PlanFunction = llvm::function_ref<KernelPlan(const Workload &, const model::Context &)>;

/// As above, by any way of planning a kernel.
DevicePlan planGraph(const KernelGraph &graph, const Device &device, PlanFunction plan, LaunchMode launch, unsigned threads = 0);

} // namespace ridge
