//===- RowShape.cpp - which row reduction a group is ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Libraries have kernels of their own for norms and softmax over rows that lie together in memory. What merely looks like one (a sum
// without squares, rows that are columns) is a plain reduction.
//
#include "KernelShapes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/DenseSet.h"

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;
using analysis::OpClass;

/// Steps from the tensor to the sum of its squares: a subtraction of the mean, casts.
static constexpr size_t kLongestSquare = 8;

static int64_t inputElements(const Node &node) { return node.info.rows * node.info.reducedElements; }

/// The elements of a row lie together in its input: what is reduced are its last dimensions.
static bool isContiguous(const Node &node) {
  auto isLast = [&](Value input, llvm::function_ref<bool(unsigned)> isReduced) {
    ArrayRef<int64_t> shape = cast<ShapedType>(input.getType()).getShape();
    bool wasReduced = false;
    for (unsigned dim = 0; dim < shape.size(); ++dim) {
      if (shape[dim] != 1 && wasReduced && !isReduced(dim))
        return false;
      wasReduced |= shape[dim] != 1 && isReduced(dim);
    }
    return true;
  };
  if (auto softmax = dyn_cast<linalg::SoftmaxOp>(node.op))
    return isLast(softmax.getInput(), [&](unsigned dim) { return dim == softmax.getDimension(); });
  auto op = dyn_cast<linalg::LinalgOp>(node.op);
  if (!op)
    return true;
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  return llvm::all_of(op.getDpsInputOperands(), [&](OpOperand *input) {
    if (elementsOf(input->get().getType()) < inputElements(node))
      return true;
    AffineMap map = op.getMatchingIndexingMap(input);
    return isLast(input->get(), [&](unsigned dim) {
      for (auto [loop, iterator] : llvm::enumerate(iterators))
        if (iterator == utils::IteratorType::reduction && map.getResult(dim).isFunctionOfDim(loop))
          return true;
      return false;
    });
  });
}

static bool isTwo(Value value) {
  APFloat real(0.0);
  APInt integer;
  return (matchPattern(value, m_ConstantFloat(&real)) && real.convertToDouble() == 2) ||
         (matchPattern(value, m_ConstantInt(&integer)) && integer == 2);
}

/// A scalar of a body before casts; the tensor that it is an element of, where it is one.
static Value factorOf(const BlockGraph &graph, Operation *op, Value scalar) {
  while (auto cast = scalar.getDefiningOp<CastOpInterface>())
    scalar = cast->getOperand(0);
  auto argument = dyn_cast<BlockArgument>(scalar);
  bool isElement = argument && argument.getOwner()->getParentOp() == op && argument.getArgNumber() < op->getNumOperands();
  return isElement ? graph.source(op->getOperand(argument.getArgNumber())) : scalar;
}

static bool squares(const BlockGraph &graph, Operation *op) {
  return op
      ->walk([&](Operation *inner) {
        bool isSquare = isa<arith::MulFOp>(inner) && factorOf(graph, op, inner->getOperand(0)) == factorOf(graph, op, inner->getOperand(1));
        isSquare |= isa<math::PowFOp, math::FPowIOp>(inner) && isTwo(inner->getOperand(1));
        return isSquare ? WalkResult::interrupt() : WalkResult::advance();
      })
      .wasInterrupted();
}

/// What the reduction adds up are squares, made in it or in the members that lead to it.
static bool sumsSquares(const BlockGraph &graph, const Group &group, unsigned reduction) {
  SmallVector<unsigned, 8> worklist{reduction};
  llvm::DenseSet<unsigned> seen;
  while (!worklist.empty() && seen.size() < kLongestSquare) {
    unsigned i = worklist.pop_back_val();
    if (!seen.insert(i).second)
      continue;
    if (squares(graph, graph[i].op))
      return true;
    for (unsigned producer : graph[i].producers)
      if (llvm::is_contained(group.members, producer) && graph[producer].info.klass == OpClass::Elementwise &&
          graph[producer].elements == inputElements(graph[reduction]))
        worklist.push_back(producer);
  }
  return false;
}

namespace {
/// The reductions of a group, by what they do.
struct Reductions {
  unsigned sums = 0, sumsOfSquares = 0, maxima = 0;
  bool softmax = false, contiguous = true;
};
} // namespace

static Reductions reductionsOf(const BlockGraph &graph, const Group &group) {
  Reductions found;
  for (unsigned i : group.members) {
    const Node &node = graph[i];
    if (node.info.klass != OpClass::Reduction)
      continue;
    bool adds = node.body & kAdd;
    found.sums += adds;
    found.sumsOfSquares += adds && sumsSquares(graph, group, i);
    found.maxima += (node.body & kMax) != 0;
    found.softmax |= isa<linalg::SoftmaxOp>(node.op);
    found.contiguous &= isContiguous(node);
  }
  return found;
}

/// The name of a reduction whose rows are also rescaled; empty if no library has a kernel for it.
static std::string nameOf(const Reductions &found, unsigned body) {
  if (found.softmax || (found.sums && found.maxima && (body & kExp)))
    return found.contiguous ? "softmax" : "softmax_strided";
  if (!found.contiguous || !(body & kRoot) || !found.sumsOfSquares)
    return "";
  return found.sums == 1 ? "rmsnorm" : found.sumsOfSquares < found.sums ? "layernorm" : "";
}

RowReductionShape kernels::rowsOf(const BlockGraph &graph, const Group &group, ArrayRef<Value> captured, ArrayRef<int64_t> readBytes) {
  RowReductionShape shape;
  for (unsigned i : group.members)
    if (const Node &node = graph[i]; node.info.klass == OpClass::Reduction && inputElements(node) >= shape.rows * shape.columns) {
      shape.rows = node.info.rows;
      shape.columns = node.info.reducedElements;
    }
  bool rescales = graph[group.root].elements > shape.rows;
  if (group.quantisesRows)
    shape.op = "dynamic_quant";
  else if (rescales)
    shape.op = nameOf(reductionsOf(graph, group), allBodies(graph, group));
  shape.passes = StringRef(shape.op).starts_with("softmax") ? 3 : rescales ? 2 : 1;
  shape.type = streamedType(graph, group, captured, readBytes);
  shape.out = typeOf(graph[group.root].op->getResult(0), shape.type);
  return shape;
}
