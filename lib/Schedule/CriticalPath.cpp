//===- CriticalPath.cpp - the longest path through a graph of kernels ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Schedule/Dependences.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/topological_sort.hpp>
#include <iterator>

using namespace ridge;

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;

double ridge::criticalPathUs(llvm::ArrayRef<Dependence> dependences, llvm::ArrayRef<double> timesUs) {
  Graph graph(timesUs.size());
  for (const Dependence &dependence : dependences)
    boost::add_edge(dependence.before, dependence.after, graph);

  // Every edge goes forward, so that a cycle, which Boost would throw at, cannot exist.
  std::vector<Graph::vertex_descriptor> order;
  order.reserve(timesUs.size());
  boost::topological_sort(graph, std::back_inserter(order));

  // `order` has sinks first: the longest path from a kernel to the end follows from those of its successors.
  std::vector<double> longestUs(timesUs.size(), 0);
  double result = 0;
  for (Graph::vertex_descriptor kernel : order) {
    double afterUs = 0;
    for (auto [edge, end] = boost::out_edges(kernel, graph); edge != end; ++edge)
      afterUs = std::max(afterUs, longestUs[boost::target(*edge, graph)]);
    longestUs[kernel] = timesUs[kernel] + afterUs;
    result = std::max(result, longestUs[kernel]);
  }
  return result;
}
