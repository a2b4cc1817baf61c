//===- Schedule.h - order, overlap and memory of a planned graph ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#pragma once

#include "ridge/Planner/Planner.h"
#include "ridge/Schedule/KernelGraph.h"
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

/// Totals, critical path (Boost.Graph) and liveness of a graph whose kernels are planned.
ScheduleTotals schedule(const KernelGraph &graph, const std::vector<KernelPlan> &plans, const Device &device);

/// Plans every distinct (workload, context) once, on up to `threads` threads (0: all cores), then schedules. The result does not depend on
/// the number of threads.
DevicePlan planGraph(const KernelGraph &graph, const Planner &planner, model::Context::Launch launch, unsigned threads = 0);

} // namespace ridge
