//===- RowPattern.cpp - row reductions and elementwise chains ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A group grows backwards from its root: it takes a producer once all of the producer's consumers are members, so nothing is computed
// twice.
//
#include "Grouping.h"
#include <queue>

using namespace ridge;
using namespace ridge::kernels;
using analysis::OpClass;

namespace {
/// The iteration space that the members of one group share.
struct RowSpace {
  int64_t elements = 0; ///< of the largest member
  int64_t rows = 0;     ///< results of the reductions; 0: no reduction yet

  static int64_t inputElements(const Node &node) { return node.info.rows * node.info.reducedElements; }

  explicit RowSpace(const Node &root) : elements(root.elements) {
    if (root.info.klass == OpClass::Reduction) {
      rows = root.info.rows;
      elements = std::max(elements, inputElements(root));
    }
  }

  bool accepts(const Node &node) const {
    if (node.info.klass != OpClass::Reduction)
      return node.elements <= elements;
    if (rows)
      return node.info.rows == rows && inputElements(node) <= elements;
    // The first reduction: over the rows of what the group computes, or the group works on its result.
    return inputElements(node) == elements || node.info.rows == elements;
  }

  void take(const Node &node) {
    if (node.info.klass != OpClass::Reduction)
      return;
    rows = node.info.rows;
    elements = std::max(elements, inputElements(node));
  }
};
} // namespace

static bool joinsRows(const Node &node) {
  OpClass klass = node.info.klass;
  return node.role == Role::Node && (klass == OpClass::Elementwise || klass == OpClass::Reduction || klass == OpClass::Movement);
}

/// A gather is computed in the kernel that reads it if it is this many times smaller: statistics that an importer indexes by channel.
static constexpr int64_t kSmallerThanRows = 16;

static bool joinsAsSmall(const Node &node, const RowSpace &space) {
  int64_t touched = 0;
  for (int64_t bytes : node.info.operandBytes)
    touched += bytes;
  return node.role == Role::Node && node.info.klass == OpClass::Gather && node.elements <= space.elements / kSmallerThanRows &&
         touched <= space.elements;
}

static void growBackwards(Formation &formation, Group &group) {
  RowSpace space(formation.graph[group.root]);
  // The latest candidate first: its consumers have been decided.
  std::priority_queue<unsigned> candidates;
  auto push = [&](unsigned node) {
    for (unsigned producer : formation.graph[node].producers)
      candidates.push(producer);
  };
  push(group.root);
  while (!candidates.empty()) {
    unsigned i = candidates.top();
    candidates.pop();
    const Node &node = formation.graph[i];
    if (!formation.isFree(i) || !((joinsRows(node) && space.accepts(node)) || joinsAsSmall(node, space)) || !formation.isInner(i, group))
      continue;
    space.take(node);
    formation.add(group, i);
    push(i);
  }
}

void kernels::formRows(Formation &formation) {
  for (unsigned i = formation.graph.nodes.size(); i-- > 0;)
    if (formation.isFree(i) && joinsRows(formation.graph[i]))
      growBackwards(formation, formation.open(i));
}
