//===- Liveness.h - how much memory a graph holds at once ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "ridge/Schedule/KernelGraph.h"
#include <optional>

namespace ridge {

/// Memory of a graph that runs in program order, in bytes.
struct MemoryUse {
  int64_t weightsBytes = 0; ///< KernelGraph::weightsBytes and constants
  int64_t inputBytes = 0;
  int64_t peakActivationBytes = 0; ///< the most that tensors made by kernels hold at once
  int64_t peakBytes = 0;           ///< the sum of the three
  int peakKernel = -1;             ///< the first kernel at which the peak is reached; -1 without kernels
};

/// A tensor that a kernel makes lives from its first touch to its last, to the end if the entry returns it, and takes no memory where it
/// aliases an input (a cache updated in place). Nothing is reused inside a kernel: its results exist beside its operands. Weights,
/// constants and inputs live throughout (RF-64). nullopt: a sum does not fit 64 bits.
std::optional<MemoryUse> memoryUse(const KernelGraph &graph);

} // namespace ridge
