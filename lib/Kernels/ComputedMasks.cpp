//===- ComputedMasks.cpp - masks that no kernel reads ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// An attention kernel compares positions itself; the mask that an importer computes once for all layers is then read by nobody, and nor is
// what leads to it (prefix sums that tell packed sequences apart, comparisons, padding). Its computation is cloned into each attention
// kernel, where it is not charged, and what has no other reader is not planned.
//
#include "Grouping.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/DenseSet.h"

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;

namespace {
/// Gives one attention kernel its own computation of the masks that it does not read.
class MaskClones {
public:
  MaskClones(Formation &formation, Group &group) : formation(formation), graph(formation.graph), group(group) {}

  void give() {
    SmallVector<unsigned, 16> members(group.members.begin(), group.members.end());
    llvm::sort(members);
    for (unsigned member : members) {
      bool changed = false;
      forEachUse(graph[member].op, [&](OpOperand &operand) {
        if (!leadsToMask(operand.get()) || !mayClone(operand.get()))
          return;
        operand.set(clone(operand.get(), graph[member].op));
        changed = true;
      });
      if (changed)
        graph.reconnect(member);
    }
  }

private:
  bool isInside(int i) const { return i >= 0 && graph[i].role != Role::Outside; }

  /// The value is a mask that the kernel does not read, or is read through from one.
  bool leadsToMask(Value value) const {
    int i = graph.indexOf(value);
    if (!isInside(i))
      return false;
    if (graph[i].role == Role::Node)
      return group.uncharged.contains(value);
    bool leads = false;
    forEachUse(graph[i].op, [&](OpOperand &operand) { leads |= leadsToMask(operand.get()); });
    return leads;
  }

  /// No other kernel claims a step of the computation.
  bool mayClone(Value value) const {
    SmallVector<Value, 16> worklist{value};
    llvm::DenseSet<Value> seen;
    while (!worklist.empty()) {
      Value next = worklist.pop_back_val();
      int i = graph.indexOf(next);
      if (!isInside(i) || !seen.insert(next).second)
        continue;
      if (!formation.isFree(i))
        return false;
      forEachUse(graph[i].op, [&](OpOperand &operand) { worklist.push_back(operand.get()); });
    }
    return true;
  }

  Value clone(Value value, Operation *before) {
    int i = graph.indexOf(value);
    if (!isInside(i))
      return value;
    if (Value known = clones.lookupOrNull(value))
      return known;
    Operation *original = graph[i].op;
    IRMapping operands;
    forEachUse(original, [&](OpOperand &operand) {
      if (isInside(graph.indexOf(operand.get())))
        operands.map(operand.get(), clone(operand.get(), before));
    });
    Operation *copy = OpBuilder(before).clone(*original, operands);
    graph.addUncharged(copy, i);
    clones.map(original->getResults(), copy->getResults());
    return clones.lookup(value);
  }

  Formation &formation;
  BlockGraph &graph;
  Group &group;
  IRMapping clones;
};
} // namespace

void kernels::cloneComputedMasks(Formation &formation) {
  for (Group &group : formation.groups)
    if ((group.attention || group.scan) && !group.uncharged.empty())
      MaskClones(formation, group).give();
  formation.graph.dropDead();
}
