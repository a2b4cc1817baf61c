//===- StateUpdatePattern.cpp - one step of a state-space model ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A token decays the state, adds to it and multiplies it by a vector: h = a h + b x, y = h c (Gu and Dao, Mamba, arXiv:2312.00752, equation
// 2). As written, the new state crosses memory several times, in f32 and narrowed, and the last product looks like one of matrices.
// A runtime reads the state, writes it in place and sums its rows in one kernel, on vector lanes: each element is used once.
//
#include "AttentionPattern.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/SetVector.h"
#include <queue>

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;
using analysis::ContractionInfo;
using analysis::OpClass;

/// More operations than this are no update that one kernel runs.
static constexpr size_t kLongestUpdate = 48;

namespace {
class StateUpdate {
public:
  StateUpdate(const Formation &formation, unsigned product) : formation(formation), graph(formation.graph), product(product) {
    found = contractionAt(graph[product]) && formation.isFree(product) && findState() && canStand();
  }

  bool isFound() const { return found; }
  llvm::SetVector<unsigned> nodes; ///< of the update, with the product
  RowReductionShape shape;

private:
  /// The operand of rows times a vector, and what computes it from a state that comes from outside.
  bool findState() {
    const ContractionInfo &info = *contractionAt(graph[product]);
    if (std::min(info.m, info.n) != 1 || std::max(info.m, info.n) == 1 || info.k == 1)
      return false;
    Value rows = graph[product].operands[info.m == 1 ? info.rhsOperand : info.lhsOperand];
    elements = elementsOf(rows.getType());
    int last = graph.indexOf(graph.source(rows));
    if (last < 0 || elements != info.batch * std::max(info.m, info.n) * info.k)
      return false;
    nodes.insert(product);
    followBack(last);
    takeNarrowed();
    shape.op = "state_update";
    shape.rows = elements / info.k;
    shape.columns = info.k;
    return state && nodes.size() <= kLongestUpdate;
  }

  /// Elementwise work on as many elements as the state has, and what only it reads.
  void followBack(unsigned from) {
    std::priority_queue<unsigned> candidates; // the latest first: its consumers have been decided
    candidates.push(from);
    while (!candidates.empty() && nodes.size() <= kLongestUpdate) {
      unsigned i = candidates.top();
      candidates.pop();
      const Node &node = graph[i];
      bool isWide = node.elements == elements;
      if (nodes.contains(i) || !formation.isFree(i) || node.role != Role::Node || node.info.klass != OpClass::Elementwise ||
          !(isWide ? i <= from : isInner(node)))
        continue;
      nodes.insert(i);
      for (Value operand : node.operands)
        if (Value source = graph.source(operand); isa<BlockArgument>(source) && elementsOf(source.getType()) == elements) {
          state = source;
          shape.type = analysis::dataTypeOf(getElementTypeOrSelf(source.getType())).value_or(DataType::F32);
          shape.out = shape.type;
        }
      for (unsigned producer : node.producers)
        candidates.push(producer);
    }
  }

  bool isInner(const Node &node) const {
    return !node.escapes && llvm::all_of(node.consumers, [&](unsigned consumer) { return nodes.contains(consumer); });
  }

  /// Casts of the new state to the type that it is kept in.
  void takeNarrowed() {
    for (unsigned next = 0; next < nodes.size(); ++next)
      for (unsigned consumer : graph[nodes[next]].consumers)
        if (const Node &node = graph[consumer]; node.elements == elements && node.body == kCast && formation.isFree(consumer) &&
                                                node.info.klass == OpClass::Elementwise && node.consumers.empty())
          nodes.insert(consumer);
  }

  /// Nothing but this kernel reads the new state before the step's end.
  bool canStand() const {
    return formation.isConvex(nodes.getArrayRef()) && llvm::all_of(nodes, [&](unsigned i) {
             bool isRead = llvm::any_of(graph[i].consumers, [&](unsigned consumer) { return !nodes.contains(consumer); });
             return i == product || (!isRead && (!graph[i].escapes || mayLeave(graph, i)));
           });
  }

  const Formation &formation;
  const BlockGraph &graph;
  unsigned product;
  int64_t elements = 0;
  Value state;
  bool found = false;
};
} // namespace

void kernels::formStateUpdates(Formation &formation) {
  for (unsigned i = 0; i < formation.graph.nodes.size(); ++i) {
    StateUpdate update(formation, i);
    if (!update.isFound())
      continue;
    Group &group = formation.open(i);
    for (unsigned node : update.nodes)
      if (node != i)
        formation.add(group, node);
    growEpilogue(formation, group);
    takeSmallProducers(formation, group, formation.graph[i].elements);
    group.update = update.shape;
    group.notes.push_back("a step of a state-space model: the state is read, and written in place, once");
  }
}
