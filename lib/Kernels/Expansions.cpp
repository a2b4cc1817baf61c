//===- Expansions.cpp - large operands that a product computes from small tensors ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// The state-space product of Mamba-2 scales scores by decays and states by decays: matrices as large as the scores, each a function of a
// vector. An exported graph writes them out, a prefix sum included; kernels compute them where they are used.
//
#include "Grouping.h"
#include "llvm/ADT/DenseSet.h"
#include <queue>

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;
using analysis::OpClass;

/// What is expanded is this many times larger than all that it is computed from.
static constexpr int64_t kLargerThanInputs = 16;
/// More steps than this are no decay that a kernel computes on the way.
static constexpr size_t kLongestExpansion = 12;

namespace {
/// The nodes that compute one value from small tensors, if nothing else reads any of them.
class Expansion {
public:
  Expansion(const Formation &formation, const Group &group, unsigned value) : graph(formation.graph), formation(formation), group(group) {
    found = follow(value);
  }

  bool isValid() const { return found; }
  SmallVector<unsigned, 8> nodes;

private:
  bool follow(unsigned value) {
    int64_t largest = graph[value].elements, inputs = 0;
    std::priority_queue<unsigned> candidates; // the latest first: its consumers have been decided
    candidates.push(value);
    llvm::DenseSet<Value> counted;
    while (!candidates.empty()) {
      unsigned i = candidates.top();
      candidates.pop();
      if (inside.contains(i))
        continue;
      const Node &node = graph[i];
      if (nodes.size() == kLongestExpansion || !formation.isFree(i) || !joins(node) || !isInner(node))
        return false;
      inside.insert(i);
      nodes.push_back(i);
      for (auto [operand, bytes] : llvm::zip(node.operands, node.info.operandBytes)) {
        Value source = graph.source(operand);
        int producer = graph.indexOf(source);
        bool isLarge = elementsOf(source.getType()) * kLargerThanInputs > largest;
        if (bytes == 0)
          continue;
        if (isLarge && producer >= 0 && graph[producer].role == Role::Node)
          candidates.push(producer);
        else if (counted.insert(source).second && (producer < 0 || graph[producer].info.klass != OpClass::Fill))
          inputs += elementsOf(source.getType());
      }
    }
    return inputs * kLargerThanInputs <= largest;
  }

  static bool joins(const Node &node) {
    return node.role == Role::Node &&
           (node.info.klass == OpClass::Elementwise || node.info.klass == OpClass::Scan || node.info.klass == OpClass::Movement);
  }

  bool isInner(const Node &node) const {
    int id = formation.idOf(group);
    return !node.escapes &&
           llvm::all_of(node.consumers, [&](unsigned consumer) { return graph[consumer].group == id || inside.contains(consumer); });
  }

  const BlockGraph &graph;
  const Formation &formation;
  const Group &group;
  llvm::DenseSet<unsigned> inside;
  bool found = false;
};
} // namespace

void kernels::takeExpansions(Formation &formation, Group &group) {
  const BlockGraph &graph = formation.graph;
  for (size_t member = 0; member < group.members.size(); ++member) {
    SmallVector<unsigned, 2> producers = graph[group.members[member]].producers;
    for (unsigned producer : producers) {
      if (!formation.isFree(producer) || graph[producer].elements * kLargerThanInputs <= graph[group.anchor].elements)
        continue;
      Expansion expansion(formation, group, producer);
      if (!expansion.isValid())
        continue;
      for (unsigned node : expansion.nodes)
        formation.add(group, node);
      group.notes.push_back("computes an operand of " + std::to_string(graph[producer].elements) + " elements from small tensors");
    }
  }
}
