//===- AttentionScores.cpp - which scores a softmax leaves ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AttentionMask.h"
#include "AttentionPattern.h"
#include "PositionEvaluator.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include <list>

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;
using analysis::OpClass;

/// Which element of the sum the product's operand needs at a point of its loops; nullopt if that is not understood.
static std::optional<Element> sumAt(const BlockGraph &graph, ArrayRef<unsigned> nodes, unsigned sum, linalg::LinalgOp product,
                                    unsigned operand, ArrayRef<int64_t> loops) {
  Element from = operandAt(product, product->getOpOperand(operand), loops);
  std::optional<SmallVector<Element, 2>> found =
      tracedTo(graph, from, graph[sum].op->getResult(0), [&](unsigned i) { return llvm::is_contained(nodes, i); });
  return found && found->size() == 1 ? std::optional(found->front()) : std::nullopt;
}

/// All keys of a query share one element of the sum, and no two queries do.
static bool isSumOfQuery(const BlockGraph &graph, ArrayRef<unsigned> nodes, unsigned sum, linalg::LinalgOp product, unsigned operand) {
  SmallVector<int64_t> ranges = product.getStaticLoopRanges();
  AffineMap map = product.getMatchingIndexingMap(&product->getOpOperand(operand));
  SmallVector<int64_t, 8> loops;
  for (auto [loop, range] : llvm::enumerate(ranges))
    loops.push_back((range / 2 + 2 * int64_t(loop) + 1) % std::max<int64_t>(range, 1));
  std::optional<Element> own = sumAt(graph, nodes, sum, product, operand, loops);
  for (auto [loop, iterator] : llvm::enumerate(product.getIteratorTypesArray())) {
    if (!own || ranges[loop] <= 1 || !map.isFunctionOfDim(loop))
      continue;
    SmallVector<int64_t, 8> next = loops;
    next[loop] = (next[loop] + 1) % ranges[loop];
    std::optional<Element> other = sumAt(graph, nodes, sum, product, operand, next);
    if (other && (*other == *own) != (iterator == utils::IteratorType::reduction))
      return false;
  }
  return true;
}

bool kernels::sumsOverKeys(const BlockGraph &graph, ArrayRef<unsigned> nodes, unsigned product, unsigned operand) {
  auto op = dyn_cast<linalg::LinalgOp>(graph[product].op);
  return !op || llvm::all_of(nodes, [&](unsigned i) {
    bool isSum = graph[i].info.klass == OpClass::Reduction && (graph[i].body & kAdd);
    return !isSum || isSumOfQuery(graph, nodes, i, op, operand);
  });
}

namespace {
/// What is exponentiated: scores with everything that hides some of them.
struct Exponent {
  const Node *node = nullptr;
  unsigned keys = 0; ///< dimension of its result
};

/// Evaluators for different numbers of filled keys.
class Evaluators {
public:
  PositionEvaluator &with(int64_t filled) {
    for (auto &[number, evaluator] : all)
      if (number == filled)
        return evaluator;
    return all.emplace_back(filled, PositionEvaluator(filled)).second;
  }

private:
  std::list<std::pair<int64_t, PositionEvaluator>> all;
};
} // namespace

static bool isNamed(Operation *op, StringRef name) { return op->getName().getStringRef() == name; }

/// The dimension of the node's result that a sum among the others runs over; the last one where none tells.
static unsigned summedDimension(const BlockGraph &graph, ArrayRef<unsigned> nodes, RankedTensorType type) {
  for (unsigned i : nodes) {
    auto op = dyn_cast<linalg::LinalgOp>(graph[i].op);
    if (!op || graph[i].info.klass != OpClass::Reduction || !(graph[i].body & kAdd))
      continue;
    OpOperand *input = op.getDpsInputOperands().front();
    if (input->get().getType().getTypeID() != type.getTypeID() || cast<ShapedType>(input->get().getType()).getShape() != type.getShape())
      continue;
    AffineMap map = op.getMatchingIndexingMap(input);
    for (auto [loop, iterator] : llvm::enumerate(op.getIteratorTypesArray()))
      for (unsigned dim = 0; dim < map.getNumResults(); ++dim)
        if (iterator == utils::IteratorType::reduction && map.getResult(dim).isFunctionOfDim(loop))
          return dim;
  }
  return type.getRank() - 1;
}

static std::optional<Exponent> exponentOf(const BlockGraph &graph, ArrayRef<unsigned> nodes, int64_t keys) {
  for (unsigned i : nodes) {
    const Node &node = graph[i];
    auto type = dyn_cast<RankedTensorType>(node.op->getResult(0).getType());
    if (!type || !type.hasStaticShape() || !type.getRank())
      continue;
    bool isElementwise = node.info.klass == OpClass::Elementwise && ((node.body & kExp) || isNamed(node.op, "stablehlo.exponential"));
    auto softmax = dyn_cast<linalg::SoftmaxOp>(node.op);
    if (!isElementwise && !softmax)
      continue;
    unsigned dim = softmax ? softmax.getDimension() : summedDimension(graph, nodes, type);
    int64_t size = type.getDimSize(dim);
    if (size == keys || size == keys + 1) // with a learned sink
      return Exponent{&node, dim};
  }
  return std::nullopt;
}

/// What the node exponentiates at a place of its result.
static PositionNumber exponentAt(const Exponent &exponent, ArrayRef<int64_t> place, PositionEvaluator &evaluator) {
  Operation *op = exponent.node->op;
  if (isa<linalg::SoftmaxOp>(op) || isNamed(op, "stablehlo.exponential"))
    return evaluator.at({op->getOperand(0), SmallVector<int64_t, 6>(place)});
  auto generic = dyn_cast<linalg::LinalgOp>(op);
  std::optional<SmallVector<int64_t, 8>> loops = generic ? loopsAt(generic, place, /*lastReduced=*/false) : std::nullopt;
  if (!loops)
    return {};
  for (Operation &inner : *generic.getBlock())
    if (isa<math::ExpOp, math::Exp2Op>(inner))
      return evaluator.inBody(generic, inner.getOperand(0), *loops);
  return {};
}

static bool isHidden(const PositionNumber &score) { return score.value && *score.value <= kHiddenScore; }

/// The queries lie along one dimension of the scores; where heads are folded with them, before or behind them.
static MaskInfo visibleAlong(const Exponent &exponent, unsigned dim, int64_t stride, const AttentionShape &shape) {
  unsigned rank = cast<RankedTensorType>(exponent.node->op->getResult(0).getType()).getRank();
  Evaluators evaluators;
  auto hides = [&](int64_t query, int64_t key, int64_t filled) {
    SmallVector<int64_t, 6> place(rank);
    place[dim] = query * stride;
    place[exponent.keys] = key;
    return isHidden(exponentAt(exponent, place, evaluators.with(filled)));
  };
  return visibleKeys(hides, shape.seqQ, shape.seqKv);
}

MaskInfo kernels::readScores(const BlockGraph &graph, ArrayRef<unsigned> nodes, const AttentionShape &shape) {
  std::optional<Exponent> exponent = exponentOf(graph, nodes, shape.seqKv);
  if (!exponent)
    return {};
  ArrayRef<int64_t> sizes = cast<RankedTensorType>(exponent->node->op->getResult(0).getType()).getShape();
  for (unsigned dim = sizes.size(); dim-- > 0;) {
    if (dim == exponent->keys || shape.seqQ <= 0 || sizes[dim] % shape.seqQ)
      continue;
    for (int64_t stride : {int64_t(1), sizes[dim] / shape.seqQ})
      if (MaskInfo info = visibleAlong(*exponent, dim, stride, shape); info.causal)
        return info;
  }
  return {};
}

MaskInfo kernels::readMask(Value mask, const AttentionShape &shape) {
  auto type = dyn_cast<RankedTensorType>(mask.getType());
  if (!type || !type.hasStaticShape() || type.getRank() < 2 || type.getShape().back() != shape.seqKv ||
      type.getDimSize(type.getRank() - 2) != shape.seqQ)
    return {};
  bool isTruth = type.getElementType().isInteger(1); // a key takes part where it is true
  Evaluators evaluators;
  auto hides = [&](int64_t query, int64_t key, int64_t filled) {
    Element element{mask, SmallVector<int64_t, 6>(type.getRank())};
    element.place[type.getRank() - 2] = query;
    element.place[type.getRank() - 1] = key;
    PositionNumber number = evaluators.with(filled).at(element);
    return isTruth ? number.value && *number.value == 0 : isHidden(number);
  };
  return visibleKeys(hides, shape.seqQ, shape.seqKv);
}
