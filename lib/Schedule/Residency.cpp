//===- Residency.cpp - what the L2 still holds when a kernel starts ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Schedule/KernelGraph.h"

#include <algorithm>
#include <cmath>

using namespace ridge;

namespace {

/// Prefix sums over kernels with point updates (a Fenwick tree): bytes whose last touch was at a kernel.
class TouchedBytes {
public:
  explicit TouchedBytes(size_t kernels) : sums(kernels + 1, 0) {}

  void add(int kernel, double bytes) {
    for (size_t i = size_t(kernel) + 1; i < sums.size(); i += i & (0 - i))
      sums[i] += bytes;
  }
  /// Of kernels first <= k < end.
  double between(int first, int end) const { return std::max(0.0, prefix(end) - prefix(first)); }

private:
  double prefix(int end) const {
    double sum = 0;
    for (size_t i = size_t(end); i > 0; i -= i & (0 - i))
      sum += sums[i];
    return sum;
  }
  std::vector<double> sums;
};

/// The last touch of a tensor, and the last that touched as much as any: a cache of which a few rows were written was not touched whole.
struct Touches {
  struct Touch {
    int kernel = -1;
    double bytes = 0;
  };
  Touch last, largest;

  void record(int kernel, double bytes, TouchedBytes &touched) {
    add(touched, -1);
    last = {kernel, bytes};
    if (bytes >= largest.bytes)
      largest = last;
    add(touched, 1);
  }

private:
  void add(TouchedBytes &touched, double sign) const {
    if (last.kernel >= 0)
      touched.add(last.kernel, sign * last.bytes);
    if (largest.kernel >= 0)
      touched.add(largest.kernel, sign * (largest.bytes - last.bytes));
  }
};

/// Share of what was touched that is still held when `reuseBytes` passed between two touches of one byte (RF-60): all up to 0.85 of the L2,
/// nothing from 1.15, linear between. The two numbers were fitted with the protocol of the GEMM rows, where operands rotate: docs/model.md.
double residentShare(double reuseBytes, double l2Bytes) {
  return l2Bytes <= 0 ? 0 : std::clamp((1.15 * l2Bytes - reuseBytes) / (0.3 * l2Bytes), 0.0, 1.0);
}

/// So that equal layers stay equal, and are planned once.
float inSixteenths(double share) { return float(std::round(share * 16) / 16); }

double totalBytes(const Workload &workload) {
  double bytes = 0;
  for (int64_t operand : workload.reads)
    bytes += double(operand);
  for (int64_t result : workload.writes)
    bytes += double(result);
  return bytes;
}

} // namespace

std::vector<model::Context> ridge::kernelContexts(const KernelGraph &graph, int64_t l2Bytes, model::Context::Launch launch) {
  std::vector<model::Context> contexts(graph.kernels.size());
  std::vector<Touches> touches(graph.tensors.size());
  std::vector<double> kernelBytes(graph.kernels.size());
  TouchedBytes touched(graph.kernels.size());

  for (int kernel = 0, end = int(graph.kernels.size()); kernel < end; ++kernel) {
    const KernelNode &node = graph.kernels[kernel];
    kernelBytes[kernel] = totalBytes(node.workload);
    model::Context &context = contexts[kernel];
    context.launch = launch;
    context.rotatingSets = 0;
    context.residency.assign(node.workload.reads.size(), 0);

    // Between two touches of one byte pass, on average, half of what each of the two kernels moves and all that lies between.
    auto shareSince = [&](const Touches::Touch &touch) {
      if (touch.kernel < 0)
        return 0.0;
      double reuseBytes = (kernelBytes[touch.kernel] + kernelBytes[kernel]) / 2 + touched.between(touch.kernel + 1, kernel);
      return residentShare(reuseBytes, double(l2Bytes));
    };
    auto known = [&](int tensor) { return tensor >= 0 && size_t(tensor) < touches.size(); };
    for (size_t i = 0; i < std::min(node.reads.size(), node.workload.reads.size()); ++i) {
      double bytes = double(node.workload.reads[i]);
      if (!known(node.reads[i]) || bytes <= 0)
        continue;
      const Touches &before = touches[node.reads[i]];
      double fresh = std::min(bytes, before.last.bytes);
      double older = std::min(bytes, before.largest.bytes) - fresh;
      context.residency[i] = inSixteenths((fresh * shareSince(before.last) + older * shareSince(before.largest)) / bytes);
    }

    auto record = [&](int tensor, int64_t bytes) {
      if (known(tensor))
        touches[tensor].record(kernel, double(bytes), touched);
    };
    for (size_t i = 0; i < std::min(node.reads.size(), node.workload.reads.size()); ++i)
      record(node.reads[i], node.workload.reads[i]);
    for (size_t i = 0; i < std::min(node.writes.size(), node.workload.writes.size()); ++i)
      record(node.writes[i], node.workload.writes[i]);
  }
  return contexts;
}
