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

struct LastTouch {
  int kernel = -1;
  double bytes = 0;
};

/// Share of a tensor that is still held when `reuseBytes` passed between two touches of one byte (RF-60): all up to 0.85 of the L2, nothing
/// from 1.15, linear between. These two numbers were fitted with the GEMM protocol, where operands rotate: docs/model.md, RF-12. Rounded to
/// sixteenths so that equal layers stay equal.
float residentShare(double reuseBytes, double l2Bytes) {
  if (l2Bytes <= 0)
    return 0;
  double share = std::clamp((1.15 * l2Bytes - reuseBytes) / (0.3 * l2Bytes), 0.0, 1.0);
  return float(std::round(share * 16) / 16);
}

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
  std::vector<LastTouch> lastTouch(graph.tensors.size());
  std::vector<double> kernelBytes(graph.kernels.size());
  TouchedBytes touched(graph.kernels.size());

  for (int kernel = 0, end = int(graph.kernels.size()); kernel < end; ++kernel) {
    const KernelNode &node = graph.kernels[kernel];
    kernelBytes[kernel] = totalBytes(node.workload);
    model::Context &context = contexts[kernel];
    context.launch = launch;
    context.rotatingSets = 0;
    context.residency.assign(node.workload.reads.size(), 0);
    auto known = [&](int tensor) { return tensor >= 0 && size_t(tensor) < lastTouch.size(); };

    for (size_t i = 0; i < std::min(node.reads.size(), node.workload.reads.size()); ++i) {
      if (!known(node.reads[i]) || lastTouch[node.reads[i]].kernel < 0)
        continue;
      // Between two touches of one byte pass, on average, half of what each of the two kernels moves and all that lies between.
      int last = lastTouch[node.reads[i]].kernel;
      double reuseBytes = (kernelBytes[last] + kernelBytes[kernel]) / 2 + touched.between(last + 1, kernel);
      context.residency[i] = residentShare(reuseBytes, double(l2Bytes));
    }

    auto touch = [&](int tensor, double bytes) {
      if (!known(tensor))
        return;
      if (lastTouch[tensor].kernel >= 0)
        touched.add(lastTouch[tensor].kernel, -lastTouch[tensor].bytes);
      lastTouch[tensor] = {kernel, bytes};
      touched.add(kernel, bytes);
    };
    for (size_t i = 0; i < std::min(node.reads.size(), node.workload.reads.size()); ++i)
      touch(node.reads[i], double(node.workload.reads[i]));
    for (size_t i = 0; i < std::min(node.writes.size(), node.workload.writes.size()); ++i)
      touch(node.writes[i], double(node.workload.writes[i]));
  }
  return contexts;
}
