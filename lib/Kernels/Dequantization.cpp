//===- Dequantization.cpp - quantised operands that a product reads as stored ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Exported quantised models widen each operand, subtract its zero point and multiply its scale before a product. A kernel reads the operand
// as it is stored and does this in registers, or multiplies the integers and scales the sum, so the widening is no kernel of its own.
//
#include "BlockGraph.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;
using analysis::OpClass;

/// Scales and zero points are this many times fewer than what they scale: the smallest groups in use hold 16 elements.
static constexpr int64_t kFewerScales = 16;

/// Of at most 8 bits, and no truth value.
static bool isQuantised(Type element) { return element.isIntOrFloat() && element.getIntOrFloatBitWidth() <= 8 && !element.isInteger(1); }

static bool isWide(Type element) { return element.isIntOrFloat() && element.getIntOrFloatBitWidth() > 8; }

/// The operand of an elementwise step of a de-quantisation that holds the elements; the others are scales, zero points and the initial
/// value.
static std::optional<unsigned> scaledOperand(const BlockGraph &graph, const Node &node) {
  auto generic = dyn_cast<linalg::GenericOp>(node.op);
  constexpr unsigned kSteps = kCast | kMul | kSub | kAdd | kDiv;
  if (!generic || node.role != Role::Node || node.info.klass != OpClass::Elementwise || (node.body & ~kSteps) ||
      node.op->getNumResults() != 1 || !isWide(getElementTypeOrSelf(node.op->getResult(0).getType())))
    return std::nullopt;
  std::optional<unsigned> found;
  for (OpOperand *input : generic.getDpsInputOperands()) {
    if (elementsOf(graph.source(input->get()).getType()) * kFewerScales <= node.elements)
      continue;
    if (found || elementsOf(input->get().getType()) != node.elements)
      return std::nullopt;
    found = input->getOperandNumber();
  }
  return found;
}

namespace {
class Finder {
public:
  explicit Finder(BlockGraph &graph) : graph(graph), operand(graph.nodes.size()) {}

  void run() {
    for (unsigned i = 0; i < graph.nodes.size(); ++i)
      if (std::optional<unsigned> scaled = scaledOperand(graph, graph[i]); scaled && comesFromQuantised(graph[i], *scaled))
        operand[i] = scaled;
    // The users first: a step is read through only if all that reads it does.
    for (unsigned i = graph.nodes.size(); i-- > 0;)
      if (operand[i] && onlyProductsRead(graph[i].op)) {
        graph[i].role = Role::ReadThrough;
        graph[i].through = *operand[i];
      }
  }

private:
  bool comesFromQuantised(const Node &node, unsigned scaled) const {
    Value source = graph.source(node.op->getOperand(scaled));
    int i = graph.indexOf(source);
    return isQuantised(getElementTypeOrSelf(source.getType())) || (i >= 0 && operand[i]);
  }

  bool onlyProductsRead(Operation *op) const {
    return !op->use_empty() && llvm::all_of(op->getUsers(), [&](Operation *user) {
      int i = user->getNumResults() ? graph.indexOf(user->getResult(0)) : -1;
      if (i < 0)
        return false;
      OpClass klass = graph[i].info.klass;
      if (graph[i].role == Role::Node)
        return klass == OpClass::Contraction || klass == OpClass::Convolution;
      return graph[i].role == Role::ReadThrough && onlyProductsRead(user);
    });
  }

  BlockGraph &graph;
  std::vector<std::optional<unsigned>> operand; ///< of each step of a de-quantisation
};
} // namespace

void kernels::readThroughDequantization(BlockGraph &graph) { Finder(graph).run(); }
