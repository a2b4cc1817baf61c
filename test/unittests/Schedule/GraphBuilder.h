//===- GraphBuilder.h - small graphs for tests ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "ridge/Schedule/Schedule.h"
#include <random>

namespace ridge::test {

/// Builds graphs of elementwise kernels, tensor by tensor.
class GraphBuilder {
public:
  KernelGraph graph;

  int tensor(int64_t bytes, Tensor::Origin origin = Tensor::Origin::Kernel) {
    graph.tensors.push_back({bytes, origin, false, false});
    return int(graph.tensors.size()) - 1;
  }

  KernelNode &kernel(llvm::ArrayRef<int> reads, llvm::ArrayRef<int> writes, int64_t count = 1) {
    KernelNode node;
    node.name = "k" + std::to_string(graph.kernels.size());
    node.count = count;
    ElementwiseShape shape;
    shape.rows = int64_t(graph.kernels.size()) + 1; // distinct kernels
    shape.columns = 1;
    node.workload.shape = shape;
    for (int tensor : reads)
      node.workload.reads.push_back(graph.tensors[tensor].bytes);
    for (int tensor : writes)
      node.workload.writes.push_back(graph.tensors[tensor].bytes);
    node.reads.assign(reads.begin(), reads.end());
    node.writes.assign(writes.begin(), writes.end());
    graph.kernels.push_back(std::move(node));
    return graph.kernels.back();
  }
};

/// A random graph in which kernels read and write random tensors, in place and repeatedly too.
inline KernelGraph randomGraph(unsigned seed) {
  std::mt19937 random(seed);
  auto below = [&](int limit) { return int(random() % unsigned(limit)); };
  GraphBuilder builder;
  int tensors = 1 + below(20);
  for (int i = 0; i < tensors; ++i) {
    builder.tensor(1 + below(1000), Tensor::Origin(below(4)));
    builder.graph.tensors.back().isOutput = below(5) == 0;
    builder.graph.tensors.back().aliasesInput = below(5) == 0;
  }
  for (int i = 0, kernels = below(30); i < kernels; ++i) {
    std::vector<int> reads, writes;
    for (int j = below(4); j > 0; --j)
      reads.push_back(below(tensors));
    for (int j = below(3); j > 0; --j)
      writes.push_back(below(tensors));
    builder.kernel(reads, writes, 1 + below(3));
  }
  builder.graph.weightsBytes = below(5000);
  builder.graph.inputBytes = below(5000);
  return builder.graph;
}

/// A plan of that time and interval.
inline KernelPlan planOf(double timeUs, double lowUs, double highUs,
                         model::Provenance::Level level = model::Provenance::Level::Calibrated) {
  KernelPlan plan;
  plan.estimate.timeUs = timeUs;
  plan.estimate.lowUs = lowUs;
  plan.estimate.highUs = highUs;
  plan.estimate.provenance.level = level;
  plan.library = "some";
  return plan;
}

} // namespace ridge::test
