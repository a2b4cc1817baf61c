//===- Context.h - how a kernel is met ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#pragma once

#include "llvm/ADT/SmallVector.h"
#include <optional>

namespace ridge::model {

/// The circumstances of one execution, apart from the kernel itself.
struct Context {
  /// Share of each operand read (in Workload::reads' order) that the L2 holds when the kernel starts, 0 to 1. Empty: `rotatingSets`
  /// decides.
  llvm::SmallVector<float, 4> residency;
  /// The measuring protocol: the timing loop turns over this many sets of operands, so what then fits the L2 is resident. nullopt: the
  /// library's own protocol; 0: cold; 1: one set, warm.
  std::optional<double> rotatingSets;
  enum class Launch : uint8_t { Graph, Eager } launch = Launch::Graph;
  enum class Timing : uint8_t { Kernel, Host } timing = Timing::Kernel;

  bool operator==(const Context &o) const {
    return residency == o.residency && rotatingSets == o.rotatingSets && launch == o.launch && timing == o.timing;
  }
};

} // namespace ridge::model
