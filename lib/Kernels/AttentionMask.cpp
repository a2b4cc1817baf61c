//===- AttentionMask.cpp - what a mask's computation tells ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AttentionMask.h"
#include "Grouping.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/DenseSet.h"

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;
using analysis::OpClass;

/// A mask whose computation is longer than this is taken as given.
static constexpr size_t kLongestMask = 256;

static bool isOrder(arith::CmpIPredicate predicate) {
  return predicate != arith::CmpIPredicate::eq && predicate != arith::CmpIPredicate::ne;
}

static llvm::SmallBitVector varyingDims(Value value, unsigned depth);

llvm::SmallBitVector kernels::varyingLoops(linalg::LinalgOp op, OpOperand &operand, unsigned depth) {
  llvm::SmallBitVector loops(op.getNumLoops()), dims = varyingDims(operand.get(), depth);
  AffineMap map = op.getMatchingIndexingMap(&operand);
  for (unsigned dim : dims.set_bits())
    for (unsigned loop = 0; loop < loops.size(); ++loop)
      if (map.getResult(dim).isFunctionOfDim(loop))
        loops.set(loop);
  return loops;
}

/// Dimensions along which a tensor's elements can differ, read through broadcasts and elementwise work.
static llvm::SmallBitVector varyingDims(Value value, unsigned depth) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  llvm::SmallBitVector dims(type ? type.getRank() : 0);
  for (unsigned dim = 0; dim < dims.size(); ++dim)
    if (type.getDimSize(dim) != 1)
      dims.set(dim);
  auto op = value.getDefiningOp<linalg::LinalgOp>();
  DenseElementsAttr constant;
  if (matchPattern(value, m_Constant(&constant)) && constant.isSplat())
    dims.reset();
  if (!op || depth == kDeepestChain || op.getNumReductionLoops() || op.getNumDpsInits() != 1)
    return dims;
  llvm::SmallBitVector loops(op.getNumLoops());
  for (OpOperand *input : op.getDpsInputOperands())
    if (isa<RankedTensorType>(input->get().getType()))
      loops |= varyingLoops(op, *input, depth + 1);
  op.getBlock()->walk([&](Operation *inner) {
    if (auto index = dyn_cast<linalg::IndexOp>(inner))
      loops.set(index.getDim());
  });
  AffineMap out = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  for (unsigned dim : dims.set_bits())
    if (!llvm::any_of(loops.set_bits(), [&](unsigned loop) { return out.getResult(dim).isFunctionOfDim(loop); }))
      dims.reset(dim);
  return dims;
}

/// The loops that a scalar of a body varies with, through casts and additions; nullopt if it is not a position: a constant, or anything but
/// an integer of the operands or an index.
static std::optional<llvm::SmallBitVector> loopsOf(linalg::LinalgOp op, Value value) {
  llvm::SmallBitVector loops(op.getNumLoops());
  bool isPosition = false;
  SmallVector<Value, 4> worklist{value};
  for (unsigned steps = 0; !worklist.empty(); ++steps) {
    Value next = worklist.pop_back_val();
    if (steps > kDeepestChain || !isa<IntegerType, IndexType>(next.getType()) || next.getType().isInteger(1))
      return std::nullopt;
    if (auto argument = dyn_cast<BlockArgument>(next)) {
      if (argument.getOwner() != op.getBlock())
        continue;
      OpOperand &operand = op->getOpOperand(argument.getArgNumber());
      loops |= varyingLoops(op, operand, 0);
      isPosition |= !matchPattern(operand.get(), m_Constant());
      continue;
    }
    Operation *inner = next.getDefiningOp();
    if (inner->getBlock() != op.getBlock() || inner->hasTrait<OpTrait::ConstantLike>())
      continue;
    if (auto index = dyn_cast<linalg::IndexOp>(inner)) {
      loops.set(index.getDim());
      isPosition = true;
    } else if (isa<arith::IndexCastOp, arith::AddIOp, arith::SubIOp, arith::ExtSIOp, arith::ExtUIOp, arith::TruncIOp>(inner)) {
      llvm::append_range(worklist, inner->getOperands());
    } else {
      return std::nullopt;
    }
  }
  return isPosition ? std::optional(loops) : std::nullopt;
}

/// An integer comparison, in order, of two positions that vary with different loops.
static bool comparesPositions(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || op->getNumRegions() != 1)
    return false;
  for (Operation &inner : *linalgOp.getBlock()) {
    auto compare = dyn_cast<arith::CmpIOp>(inner);
    if (!compare || !isOrder(compare.getPredicate()))
      continue;
    std::optional<llvm::SmallBitVector> left = loopsOf(linalgOp, compare.getLhs()), right = loopsOf(linalgOp, compare.getRhs());
    if (left && right && *left != *right)
      return true;
  }
  return false;
}

/// Elements (i, j) of a constant square mask hold the same value where j > i, and another below.
static bool isTriangular(Value value) {
  DenseElementsAttr constant;
  auto type = dyn_cast<RankedTensorType>(value.getType());
  if (!type || type.getRank() < 2 || !matchPattern(value, m_Constant(&constant)) || constant.isSplat())
    return false;
  int64_t keys = type.getShape().back(), queries = type.getDimSize(type.getRank() - 2);
  if (keys != queries || keys < 2 || type.getNumElements() > (int64_t(1) << 24))
    return false;
  auto values = constant.getValues<Attribute>();
  Attribute above = values[1], below = values[0];
  if (above == below)
    return false;
  int64_t position = 0;
  for (Attribute element : values) {
    int64_t row = position / keys % queries, column = position % keys;
    if (element != (column > row ? above : below))
      return false;
    ++position;
  }
  return true;
}

MaskInfo kernels::analyzeMask(const BlockGraph &graph, Value mask) {
  MaskInfo info;
  llvm::DenseSet<Value> seen;
  SmallVector<Value, 16> worklist{mask};
  while (!worklist.empty()) {
    Value value = worklist.pop_back_val();
    if (!seen.insert(value).second)
      continue;
    if (seen.size() > kLongestMask)
      return {};
    if (isTriangular(value)) {
      info.causal = true;
      continue;
    }
    Operation *op = value.getDefiningOp();
    if (!op || op->hasTrait<OpTrait::ConstantLike>()) {
      info.pure &= op || !isa<FloatType>(getElementTypeOrSelf(value.getType())) || elementsOf(value.getType()) <= 1;
      continue;
    }
    // What a loop reads from outside is followed there too.
    int i = graph.indexOf(value);
    OpClass klass = i >= 0 ? graph[i].info.klass : analysis::analyzeOp(op).klass;
    switch (klass) {
    case OpClass::Free:
    case OpClass::View:
    case OpClass::Fill:
    case OpClass::Broadcast:
    case OpClass::Transpose:
    case OpClass::Movement:
    case OpClass::Elementwise:
    case OpClass::Scan:
      break;
    case OpClass::Gather:
      if (!isa<FloatType>(getElementTypeOrSelf(value.getType())))
        break;
      [[fallthrough]];
    default:
      info.pure = false;
      continue;
    }
    info.causal |= comparesPositions(op) || cutsAtDiagonal(op);
    info.window = std::max(info.window, windowOf(op));
    forEachUse(op, [&](OpOperand &operand) {
      if (isa<TensorType>(operand.get().getType()))
        worklist.push_back(operand.get());
    });
  }
  return info;
}
