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
#include "ElementTrace.h"
#include "Grouping.h"
#include "llvm/ADT/SmallBitVector.h"
#include <queue>

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;
using analysis::OpClass;

/// A longer row, if there is only one, is spread over many CTAs, which a second kernel must wait for: as many elements as a CTA of 1024
/// threads holds in 64 registers each.
static constexpr int64_t kLongestSingleRow = 65536;

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
    if (node.info.rows == 1 && inputElements(node) > kLongestSingleRow)
      return elements == 1;
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

/// The elements of a reduction's result that an element of the root needs, and along which of the root's dimensions they change; nullopt
/// if that is not understood.
namespace {
struct RowsRead {
  bool severalRows = false;
  llvm::SmallBitVector changes;
};
} // namespace

static std::optional<RowsRead> rowsRead(const Formation &formation, const Group &group, unsigned reduction) {
  const BlockGraph &graph = formation.graph;
  Value root = graph[group.root].op->getResult(0), target = graph[reduction].op->getResult(0);
  if (!isa<RankedTensorType>(root.getType()))
    return std::nullopt;
  auto trace = [&](const Element &from) {
    return tracedTo(graph, from, target, [&](unsigned i) { return graph[i].group == formation.idOf(group); });
  };
  Element sample = sampleOf(root);
  std::optional<SmallVector<Element, 2>> rows = trace(sample);
  if (!rows || rows->empty())
    return std::nullopt;
  RowsRead read{rows->size() > 1, llvm::SmallBitVector(sample.place.size())};
  ArrayRef<int64_t> shape = cast<RankedTensorType>(root.getType()).getShape();
  for (unsigned dim = 0; dim < shape.size() && !read.severalRows; ++dim) {
    if (shape[dim] <= 1)
      continue;
    Element next = sample;
    next.place[dim] = (next.place[dim] + 1) % shape[dim];
    std::optional<SmallVector<Element, 2>> others = trace(next);
    if (!others || others->empty())
      return std::nullopt;
    read.changes[dim] = !(others->front() == rows->front());
  }
  return read;
}

/// The rows of a reduction that is to join are those of the reductions in the group: not its columns, nor rows that other CTAs hold.
static bool isAligned(const Formation &formation, const Group &group, unsigned reduction) {
  std::optional<RowsRead> own = rowsRead(formation, group, reduction);
  if (!own)
    return true;
  if (own->severalRows)
    return false;
  const Node &root = formation.graph[group.root];
  if (root.info.klass == OpClass::Reduction) // each of its results is a row
    return true;
  return llvm::all_of(group.members, [&](unsigned member) {
    if (formation.graph[member].info.klass != OpClass::Reduction)
      return true;
    std::optional<RowsRead> other = rowsRead(formation, group, member);
    return !other || other->changes == own->changes;
  });
}

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

/// Elements picked one by one are loads from computed places, in the kernel that works on them: the neighbours of an interpolation.
static bool picksElements(const Node &node) {
  return node.role == Role::Node && node.info.klass == OpClass::Gather && node.info.rows > 1 && node.info.rows == node.elements;
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
    if (!formation.isFree(i) || !(((joinsRows(node) || picksElements(node)) && space.accepts(node)) || joinsAsSmall(node, space)) ||
        !formation.isInner(i, group) || (node.info.klass == OpClass::Reduction && !isAligned(formation, group, i)))
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
