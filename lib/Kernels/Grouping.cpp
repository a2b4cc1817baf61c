//===- Grouping.cpp - how groups grow ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Grouping.h"
#include "ElementTrace.h"
#include "llvm/ADT/DenseSet.h"

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;
using analysis::OpClass;

Group &Formation::open(unsigned root) {
  Group &group = groups.emplace_back();
  group.root = root;
  add(group, root);
  return group;
}

void Formation::add(Group &group, unsigned node) {
  graph[node].group = idOf(group);
  group.members.push_back(node);
}

bool Formation::isInner(unsigned node, const Group &group) const {
  int id = idOf(group);
  return !graph[node].escapes && llvm::all_of(graph[node].consumers, [&](unsigned consumer) { return graph[consumer].group == id; });
}

bool Formation::isConvex(ArrayRef<unsigned> nodes) const {
  llvm::DenseSet<unsigned> inside(nodes.begin(), nodes.end()), seen;
  unsigned last = *llvm::max_element(nodes);
  SmallVector<unsigned, 32> worklist;
  auto leave = [&](unsigned from) {
    for (unsigned consumer : graph[from].consumers)
      if (consumer <= last && seen.insert(consumer).second)
        worklist.push_back(consumer);
  };
  for (unsigned node : nodes)
    for (unsigned consumer : graph[node].consumers)
      if (!inside.contains(consumer) && consumer <= last && seen.insert(consumer).second)
        worklist.push_back(consumer);
  while (!worklist.empty()) {
    unsigned node = worklist.pop_back_val();
    if (inside.contains(node))
      return false;
    if (graph[node].group < 0)
      leave(node);
    else
      llvm::for_each(groups[graph[node].group].members, leave);
  }
  return true;
}

static int64_t writtenBytes(const Node &node) {
  int64_t bytes = 0;
  for (int64_t b : node.info.resultBytes)
    bytes += b;
  return bytes;
}

/// Each element of the consumer needs one element of the producer's result, which its tile holds; y + transpose(y) needs two.
static bool needsOneElement(const BlockGraph &graph, unsigned consumer, unsigned producer, ArrayRef<unsigned> between) {
  std::optional<SmallVector<Element, 2>> read =
      tracedTo(graph, sampleOf(graph[consumer].op->getResult(0)), graph[producer].op->getResult(0),
               [&](unsigned i) { return llvm::is_contained(between, i); });
  return !read || read->size() <= 1;
}

namespace {
/// Follows one value forward over elementwise consumers of the same size, through parts that meet again in one node.
class EpilogueWalk {
public:
  EpilogueWalk(Formation &formation, unsigned exit, int64_t elements) : formation(formation), elements(elements), exit(exit) {}

  /// Adds the next node, or the nodes up to where all paths meet, to `taken`; false if there is no such step.
  bool step() {
    const Node &node = formation.graph[exit];
    if (node.escapes || node.consumers.empty())
      return false;
    SmallVector<unsigned, 8> pending(node.consumers.begin(), node.consumers.end()), part;
    while (part.size() < kLongestPart) {
      auto first = llvm::min_element(pending);
      unsigned next = *first;
      pending.erase(first);
      if (!joins(next))
        return false;
      part.push_back(next);
      if (pending.empty()) {
        if (!needsOneElement(formation.graph, next, exit, part))
          return false;
        llvm::append_range(taken, part);
        exit = next;
        return true;
      }
      if (formation.graph[next].escapes)
        return false;
      for (unsigned consumer : formation.graph[next].consumers)
        if (!llvm::is_contained(pending, consumer))
          pending.push_back(consumer);
    }
    return false;
  }

  SmallVector<unsigned, 8> taken;
  unsigned exitNode() const { return exit; }

private:
  static constexpr size_t kLongestPart = 24;

  bool joins(unsigned i) const {
    const Node &node = formation.graph[i];
    return node.group < 0 && node.info.klass == OpClass::Elementwise && node.elements == elements;
  }

  Formation &formation;
  int64_t elements;
  unsigned exit;
};
} // namespace

void kernels::growEpilogue(Formation &formation, Group &group, int64_t elements) {
  EpilogueWalk walk(formation, group.root, elements > 0 ? elements : formation.graph[group.root].elements);
  size_t best = 0;
  int64_t bestBytes = writtenBytes(formation.graph[group.root]);
  while (walk.step()) {
    int64_t bytes = writtenBytes(formation.graph[walk.exitNode()]);
    if (bytes <= bestBytes) {
      best = walk.taken.size();
      bestBytes = bytes;
    }
  }
  for (unsigned node : ArrayRef(walk.taken).take_front(best))
    formation.add(group, node);
  if (best)
    group.root = walk.taken[best - 1];
}

void kernels::takeSmallProducers(Formation &formation, Group &group, int64_t maxElements) {
  for (size_t i = 0; i < group.members.size(); ++i) {
    if (int(group.members[i]) == group.anchor)
      continue;
    // Adding grows `members`, which the loop then visits; the producers' list itself stays.
    for (unsigned producer : formation.graph[group.members[i]].producers) {
      const Node &node = formation.graph[producer];
      if (node.group < 0 && node.info.klass == OpClass::Elementwise && node.elements <= maxElements && formation.isInner(producer, group))
        formation.add(group, producer);
    }
  }
}

void kernels::formSingles(Formation &formation) {
  for (unsigned i = 0; i < formation.graph.nodes.size(); ++i) {
    if (formation.graph[i].role != Role::Node || !formation.isFree(i))
      continue;
    Group &group = formation.open(i);
    OpClass klass = formation.graph[i].info.klass;
    if (klass == OpClass::Contraction || klass == OpClass::Convolution || klass == OpClass::Attention)
      group.anchor = i;
    if (klass == OpClass::Attention)
      group.attention = formation.graph[i].info.attention;
  }
}
