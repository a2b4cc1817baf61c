//===- AttentionWindow.cpp - sliding windows, read off a mask's comparisons ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AttentionMask.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include <optional>

using namespace mlir;
using namespace ridge::kernels;

namespace {
/// queries * q + keys * k + constant, where q and k are the positions of a query and a key.
struct Positions {
  int64_t queries = 0, keys = 0, constant = 0;

  Positions combine(const Positions &other, int64_t sign) const {
    return {queries + sign * other.queries, keys + sign * other.keys, constant + sign * other.constant};
  }
};
} // namespace

static std::optional<Positions> positionsOf(linalg::LinalgOp op, Value scalar, unsigned depth);

static std::optional<int64_t> integerConstant(Value value) {
  APInt integer;
  if (matchPattern(value, m_ConstantInt(&integer)) && integer.getSignificantBits() <= 64)
    return integer.getSExtValue();
  DenseElementsAttr constant;
  if (matchPattern(value, m_Constant(&constant)) && constant.isSplat() && isa<IntegerType>(constant.getElementType()))
    return constant.getSplatValue<APInt>().trySExtValue();
  return std::nullopt;
}

/// The operation behind reshapes that computes a tensor.
static linalg::LinalgOp producerOf(Value tensor) {
  for (unsigned steps = 0; steps < kDeepestChain; ++steps) {
    Operation *op = tensor.getDefiningOp();
    if (!op || !isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::CastOp>(op))
      return dyn_cast_or_null<linalg::LinalgOp>(op);
    tensor = op->getOperand(0);
  }
  return {};
}

static std::optional<Positions> yieldedBy(linalg::LinalgOp op, unsigned depth) {
  if (!op || depth > kDeepestChain || op.getNumReductionLoops() || op->getNumResults() != 1)
    return std::nullopt;
  return positionsOf(op, op.getBlock()->getTerminator()->getOperand(0), depth + 1);
}

/// A position that varies with one loop: of a key if that loop runs along the last dimension of the result.
static Positions positionAlong(linalg::LinalgOp op, unsigned loop) {
  AffineMap out = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  unsigned rank = out.getNumResults();
  bool isKey = rank > 0 && out.getResult(rank - 1).isFunctionOfDim(loop);
  return isKey ? Positions{0, 1, 0} : Positions{1, 0, 0};
}

/// What was added to the positions in a tensor of one varying dimension; 0 where it comes from outside.
static int64_t offsetOf(Value tensor, unsigned depth) {
  std::optional<Positions> inner = yieldedBy(producerOf(tensor), depth);
  return inner && inner->queries + inner->keys == 1 ? inner->constant : 0;
}

static std::optional<Positions> positionsOfOperand(linalg::LinalgOp op, OpOperand &operand, unsigned depth) {
  if (std::optional<int64_t> constant = integerConstant(operand.get()))
    return Positions{0, 0, *constant};
  llvm::SmallBitVector loops = varyingLoops(op, operand);
  if (loops.count() > 1)
    return yieldedBy(producerOf(operand.get()), depth);
  // What varies with nothing is where the only query of a decode step stands.
  Positions position = loops.any() ? positionAlong(op, loops.find_first()) : Positions{1, 0, 0};
  position.constant = offsetOf(operand.get(), depth);
  return position;
}

/// A scalar of a body as a sum of positions; nullopt if it is something else.
static std::optional<Positions> positionsOf(linalg::LinalgOp op, Value scalar, unsigned depth) {
  if (depth > kDeepestChain || !isa<IntegerType, IndexType>(scalar.getType()))
    return std::nullopt;
  if (std::optional<int64_t> constant = integerConstant(scalar))
    return Positions{0, 0, *constant};
  if (auto argument = dyn_cast<BlockArgument>(scalar))
    return argument.getOwner() == op.getBlock() ? positionsOfOperand(op, op->getOpOperand(argument.getArgNumber()), depth + 1)
                                                : std::nullopt;
  Operation *inner = scalar.getDefiningOp();
  if (auto index = dyn_cast<linalg::IndexOp>(inner))
    return positionAlong(op, index.getDim());
  if (isa<arith::IndexCastOp, arith::ExtSIOp, arith::ExtUIOp, arith::TruncIOp>(inner))
    return positionsOf(op, inner->getOperand(0), depth + 1);
  if (!isa<arith::AddIOp, arith::SubIOp>(inner))
    return std::nullopt;
  std::optional<Positions> left = positionsOf(op, inner->getOperand(0), depth + 1),
                           right = positionsOf(op, inner->getOperand(1), depth + 1);
  if (!left || !right)
    return std::nullopt;
  return left->combine(*right, isa<arith::AddIOp>(inner) ? 1 : -1);
}

/// Keys that `key - query <predicate> bound`, or its opposite, leaves to a query that also sees no later key; -1: no such predicate.
static int64_t keysLeft(arith::CmpIPredicate predicate, int64_t bound) {
  switch (predicate) {
  case arith::CmpIPredicate::sgt:
  case arith::CmpIPredicate::sle:
    return -bound;
  case arith::CmpIPredicate::sge:
  case arith::CmpIPredicate::slt:
    return 1 - bound;
  default:
    return -1;
  }
}

static arith::CmpIPredicate swapped(arith::CmpIPredicate predicate) {
  switch (predicate) {
  case arith::CmpIPredicate::sgt:
    return arith::CmpIPredicate::slt;
  case arith::CmpIPredicate::slt:
    return arith::CmpIPredicate::sgt;
  case arith::CmpIPredicate::sge:
    return arith::CmpIPredicate::sle;
  case arith::CmpIPredicate::sle:
    return arith::CmpIPredicate::sge;
  default:
    return predicate;
  }
}

/// The keys that each comparison `key - query <predicate> bound` of the operation leaves to a query that also sees no later key.
static SmallVector<int64_t, 2> keysLeftBy(Operation *op) {
  SmallVector<int64_t, 2> left;
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || op->getNumRegions() != 1)
    return left;
  for (Operation &inner : *linalgOp.getBlock()) {
    auto compare = dyn_cast<arith::CmpIOp>(inner);
    if (!compare)
      continue;
    std::optional<Positions> lhs = positionsOf(linalgOp, compare.getLhs(), 0), rhs = positionsOf(linalgOp, compare.getRhs(), 0);
    if (!lhs || !rhs)
      continue;
    Positions difference = lhs->combine(*rhs, -1);
    arith::CmpIPredicate predicate = compare.getPredicate();
    if (difference.keys == -1) {
      difference = Positions{}.combine(difference, -1);
      predicate = swapped(predicate);
    }
    if (difference.keys == 1 && difference.queries == -1)
      left.push_back(keysLeft(predicate, -difference.constant));
  }
  return left;
}

int64_t ridge::kernels::windowOf(Operation *op) {
  // A boundary at the diagonal or next to it is causality.
  for (int64_t keys : keysLeftBy(op))
    if (keys > 1)
      return keys;
  return 0;
}

bool ridge::kernels::cutsAtDiagonal(Operation *op) {
  return llvm::any_of(keysLeftBy(op), [](int64_t keys) { return keys == 0 || keys == 1; });
}
