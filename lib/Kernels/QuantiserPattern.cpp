//===- QuantiserPattern.cpp - rows quantised by their own largest values ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Activations quantised as they come: the largest magnitude of a row (or of each group of 128 in it) gives the row's scale, by which the
// row is divided before it is cast. A runtime does this in one kernel that writes the narrow rows and their scales; what it quantises was
// stored by the kernel before. One scale for a whole tensor of several rows needs two kernels and is none of this.
//
#include "Grouping.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include <queue>

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;
using analysis::OpClass;

/// Scales are at least this many times fewer than what they scale: the smallest groups in use hold 16 elements.
static constexpr int64_t kFewerScales = 16;

static bool isNarrow(Type element) { return element.isIntOrFloat() && element.getIntOrFloatBitWidth() <= 8 && !element.isInteger(1); }

static bool isWideFloat(Type element) { return isa<FloatType>(element) && element.getIntOrFloatBitWidth() > 8; }

/// The largest (or smallest) values of rows; not of several rows at once, since rows lie in different CTAs. Importers find their places
/// too.
static bool isRowMaximum(const Node &node) {
  bool placesAreUnread = llvm::all_of(node.op->getResults().drop_front(), [](Value place) { return place.use_empty(); });
  if (node.info.klass != OpClass::Reduction || !(node.body & (kMax | kMin)) || (node.body & kAdd) || !placesAreUnread)
    return false;
  if (node.info.rows > 1)
    return true;
  auto generic = dyn_cast<linalg::GenericOp>(node.op);
  return generic && llvm::count_if(generic.getStaticLoopRanges(), [](int64_t size) { return size != 1; }) == 1;
}

namespace {
/// What a cast to narrow rows is computed from, back to one stored tensor.
class Quantiser {
public:
  Quantiser(const Formation &formation, unsigned root) : formation(formation), graph(formation.graph), root(root) {
    members.push_back(root);
    std::priority_queue<unsigned> candidates; // the latest first: its consumers have been decided
    pushProducers(root, candidates);
    while (!candidates.empty()) {
      unsigned i = candidates.top();
      candidates.pop();
      if (llvm::is_contained(members, i) || !joins(i))
        continue;
      members.push_back(i);
      pushProducers(i, candidates);
    }
  }

  /// One tensor is both measured and divided.
  bool isValid() const {
    Value quantised;
    bool measures = false;
    for (unsigned i : members) {
      measures |= isRowMaximum(graph[i]);
      for (Value operand : graph[i].operands) {
        Value source = graph.source(operand);
        int producer = graph.indexOf(source);
        bool isInside = producer >= 0 && (llvm::is_contained(members, unsigned(producer)) || graph[producer].role != Role::Node);
        if (isInside || isSmall(elementsOf(operand.getType())))
          continue;
        if (quantised && quantised != source)
          return false;
        quantised = source;
      }
    }
    return measures && quantised && isWideFloat(getElementTypeOrSelf(quantised.getType()));
  }

  SmallVector<unsigned, 16> members;

private:
  bool isSmall(int64_t elements) const { return elements * kFewerScales <= graph[root].elements; }

  void pushProducers(unsigned i, std::priority_queue<unsigned> &candidates) const {
    for (unsigned producer : graph[i].producers)
      candidates.push(producer);
  }

  bool joins(unsigned i) const {
    const Node &node = graph[i];
    if (!formation.isFree(i) || node.escapes || node.role != Role::Node)
      return false;
    bool isRowWork = isRowMaximum(node) ? node.info.rows * node.info.reducedElements == graph[root].elements
                                        : node.info.klass == OpClass::Elementwise && node.info.captured.empty();
    if (!isRowWork)
      return false;
    // Scales are results too, if all that reads them comes after the kernel.
    if (isSmall(node.elements))
      return llvm::all_of(node.consumers, [&](unsigned consumer) { return consumer > root || llvm::is_contained(members, consumer); });
    // What is both measured and divided was stored before.
    return node.consumers.size() == 1 && node.elements == graph[root].elements;
  }

  const Formation &formation;
  const BlockGraph &graph;
  unsigned root;
};
} // namespace

void kernels::formQuantisers(Formation &formation) {
  for (unsigned i = 0; i < formation.graph.nodes.size(); ++i) {
    const Node &node = formation.graph[i];
    if (!formation.isFree(i) || node.role != Role::Node || node.info.klass != OpClass::Elementwise || node.op->getNumResults() != 1 ||
        !isNarrow(getElementTypeOrSelf(node.op->getResult(0).getType())))
      continue;
    Quantiser quantiser(formation, i);
    if (!quantiser.isValid())
      continue;
    Group &group = formation.open(i);
    group.quantisesRows = true;
    for (unsigned member : ArrayRef(quantiser.members).drop_front())
      formation.add(group, member);
    group.notes.push_back("rows are quantised by their own largest values in one kernel, which also writes their scales");
  }
}
