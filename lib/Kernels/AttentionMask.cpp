//===- AttentionMask.cpp - what a mask's computation tells ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Grouping.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "llvm/ADT/DenseSet.h"

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;
using analysis::OpClass;

/// A mask whose computation is longer than this is taken as given.
static constexpr size_t kLongestMask = 256;

static bool isOrder(arith::CmpIPredicate predicate) { return predicate != arith::CmpIPredicate::eq && predicate != arith::CmpIPredicate::ne; }

/// The loops that a scalar of a body varies with, through casts and additions of constants; nullopt if it is not a position.
static std::optional<llvm::SmallBitVector> loopsOf(linalg::LinalgOp op, Value value) {
  llvm::SmallBitVector loops(op.getNumLoops());
  SmallVector<Value, 4> worklist{value};
  for (unsigned steps = 0; !worklist.empty(); ++steps) {
    Value next = worklist.pop_back_val();
    if (steps > 16 || !isa<IntegerType, IndexType>(next.getType()))
      return std::nullopt;
    if (auto argument = dyn_cast<BlockArgument>(next)) {
      if (argument.getOwner() != op.getBlock())
        continue;
      AffineMap map = op.getIndexingMapsArray()[argument.getArgNumber()];
      for (unsigned loop = 0; loop < op.getNumLoops(); ++loop)
        if (map.isFunctionOfDim(loop))
          loops.set(loop);
      continue;
    }
    Operation *inner = next.getDefiningOp();
    if (inner->getBlock() != op.getBlock())
      continue;
    if (auto index = dyn_cast<linalg::IndexOp>(inner))
      loops.set(index.getDim());
    else if (isa<arith::IndexCastOp, arith::AddIOp, arith::SubIOp, arith::ExtSIOp, arith::ExtUIOp, arith::TruncIOp, arith::MulIOp>(inner))
      llvm::append_range(worklist, inner->getOperands());
    else
      return std::nullopt;
  }
  return loops;
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
    int i = graph.indexOf(value);
    if (isTriangular(value)) {
      info.causal = true;
      continue;
    }
    if (i < 0 || graph[i].role == Role::Outside) {
      bool isData = isa<FloatType>(getElementTypeOrSelf(value.getType())) && elementsOf(value.getType()) > 1 && !value.getDefiningOp();
      info.pure &= !isData;
      continue;
    }
    const Node &node = graph[i];
    OpClass klass = node.info.klass;
    bool understood = node.role == Role::ReadThrough || klass == OpClass::Elementwise || klass == OpClass::Movement || klass == OpClass::Scan ||
                      (klass == OpClass::Gather && !isa<FloatType>(getElementTypeOrSelf(value.getType())));
    if (!understood) {
      info.pure = false;
      continue;
    }
    info.causal |= comparesPositions(node.op);
    forEachUse(node.op, [&](OpOperand &operand) {
      if (isa<TensorType>(operand.get().getType()))
        worklist.push_back(operand.get());
    });
  }
  return info;
}
