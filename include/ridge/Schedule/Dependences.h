//===- Dependences.h - which kernel must wait for which ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "ridge/Schedule/KernelGraph.h"
#include "llvm/ADT/ArrayRef.h"
#include <vector>

namespace ridge {

/// Kernel `after` may start only when kernel `before` is done. Always before < after.
struct Dependence {
  int before = 0, after = 0;
  bool operator==(const Dependence &o) const { return before == o.before && after == o.after; }
  bool operator<(const Dependence &o) const { return after != o.after ? after < o.after : before < o.before; }
};

/// The dependences of a graph, sorted by `after`, then `before`, each once: a read waits for the last write of its tensor, a write for the
/// last write and the reads since (RF-61). Linear in the number of operands. Tensor indices out of range are ignored.
std::vector<Dependence> dependences(const KernelGraph &graph);

/// The longest path through the dependences, where kernel i takes `timesUs[i]`: what any number of streams cannot beat (RF-62). All
/// executions of one kernel are taken to follow each other.
double criticalPathUs(llvm::ArrayRef<Dependence> dependences, llvm::ArrayRef<double> timesUs);

} // namespace ridge
