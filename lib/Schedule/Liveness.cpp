//===- Liveness.cpp - how much memory a graph holds at once ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Schedule/Liveness.h"

#include "ridge/Support/CheckedMath.h"
#include <algorithm>

using namespace ridge;

namespace {

/// The kernels between which a tensor lives, both included; first > last: never touched.
struct Interval {
  int first = std::numeric_limits<int>::max(), last = -1;
};

std::vector<Interval> liveIntervals(const KernelGraph &graph) {
  std::vector<Interval> intervals(graph.tensors.size());
  for (int kernel = 0, end = int(graph.kernels.size()); kernel < end; ++kernel) {
    auto touch = [&](int tensor) {
      if (tensor < 0 || size_t(tensor) >= intervals.size())
        return;
      intervals[tensor].first = std::min(intervals[tensor].first, kernel);
      intervals[tensor].last = kernel;
    };
    llvm::for_each(graph.kernels[kernel].reads, touch);
    llvm::for_each(graph.kernels[kernel].writes, touch);
  }
  for (size_t tensor = 0; tensor < intervals.size(); ++tensor)
    if (graph.tensors[tensor].isOutput && intervals[tensor].last >= 0)
      intervals[tensor].last = int(graph.kernels.size()) - 1;
  return intervals;
}

} // namespace

std::optional<MemoryUse> ridge::memoryUse(const KernelGraph &graph) {
  std::vector<Interval> intervals = liveIntervals(graph);
  MemoryUse use;
  use.weightsBytes = graph.weightsBytes;
  use.inputBytes = graph.inputBytes;

  // Bytes that begin and end to live at each kernel. Sums are checked once, as a total that nothing below can exceed.
  std::vector<int64_t> born(graph.kernels.size() + 1, 0), dead(graph.kernels.size() + 1, 0);
  std::optional<int64_t> all = checkedAdd(use.weightsBytes, use.inputBytes);
  for (size_t i = 0; i < graph.tensors.size(); ++i) {
    const Tensor &tensor = graph.tensors[i];
    bool made = tensor.origin == Tensor::Origin::Kernel && !tensor.aliasesInput && intervals[i].last >= 0;
    bool constant = tensor.origin == Tensor::Origin::Constant;
    if (!made && !constant)
      continue;
    if (!all || !(all = checkedAdd(*all, tensor.bytes)))
      return std::nullopt;
    if (constant) {
      use.weightsBytes += tensor.bytes;
    } else {
      born[intervals[i].first] += tensor.bytes;
      dead[intervals[i].last + 1] += tensor.bytes;
    }
  }
  if (!all)
    return std::nullopt;

  int64_t live = 0;
  for (size_t kernel = 0; kernel < graph.kernels.size(); ++kernel) {
    live += born[kernel] - dead[kernel];
    if (live > use.peakActivationBytes || kernel == 0) {
      use.peakActivationBytes = live;
      use.peakKernel = int(kernel);
    }
  }
  use.peakBytes = use.weightsBytes + use.inputBytes + use.peakActivationBytes;
  return use;
}
