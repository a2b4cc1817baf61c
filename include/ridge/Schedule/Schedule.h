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

/// Totals of a model on one device. Absent numbers are unknown; `unknownKernels` kernels add no time, so totals are then lower bounds.
struct ScheduleTotals {
  double timeUs = 0;                         ///< one after the other
  double lowUs = 0, highUs = 0;              ///< interval that accounts for errors that repeat in equal kernels
  double criticalPathUs = 0;                 ///< the bound that more streams could reach
  FlopCount flops;
  int64_t bytes = 0, hbmBytes = 0;
  int64_t weightsBytes = 0, peakActivationBytes = 0, peakMemoryBytes = 0;
  std::optional<bool> fitsMemory;
  int64_t kernels = 0, unknownKernels = 0;   ///< ridge.kernel ops
  bool overflow = false;                     ///< a total did not fit 64 bits
};

/// A graph planned on one device.
struct DevicePlan {
  const Device *device = nullptr;
  std::vector<KernelPlan> kernels;           ///< parallel to KernelGraph::kernels
  ScheduleTotals totals;
};

/// Totals, critical path (Boost.Graph) and liveness of a graph whose kernels are planned. Every total counts a kernel `count` times; totals
/// that do not fit 64 bits stay at the largest number and set `overflow`.
///
/// The interval (RF-63): errors of equal kernels repeat, so their half-widths add; those of different kernels are independent, so their
/// half-widths add as squares do. Where a library's parameters are transferred or uncalibrated, all its kernels of one kind err together.
/// Memory is RF-64 of Liveness.h, the critical path RF-62 of Dependences.h.
ScheduleTotals schedule(const KernelGraph &graph, const std::vector<KernelPlan> &plans, const Device &device);

/// Plans every distinct (workload, context) once, on up to `threads` threads (0: all cores), then schedules. The result does not depend on
/// the number of threads.
/// Kernels of which nothing is known but bytes are planned too: their estimates have no time.
DevicePlan planGraph(const KernelGraph &graph, const Planner &planner, model::Context::Launch launch, unsigned threads = 0);

/// How to plan one kernel; called from several threads at once.
using PlanFunction = llvm::function_ref<KernelPlan(const Workload &, const model::Context &)>;

/// As above, by any way of planning a kernel.
DevicePlan planGraph(const KernelGraph &graph, const Device &device, PlanFunction plan, model::Context::Launch launch,
                     unsigned threads = 0);

} // namespace ridge
