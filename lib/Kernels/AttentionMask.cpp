//===- AttentionMask.cpp - what a mask varies with and is computed from ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AttentionMask.h"
#include "Grouping.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/DenseSet.h"

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;
using analysis::OpClass;

/// A mask whose computation is longer than this is taken as given.
static constexpr size_t kLongestMask = 256;

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

bool kernels::isComputedMask(const BlockGraph &graph, Value mask) {
  llvm::DenseSet<Value> seen;
  SmallVector<Value, 16> worklist{mask};
  while (!worklist.empty()) {
    Value value = worklist.pop_back_val();
    if (!seen.insert(value).second)
      continue;
    if (seen.size() > kLongestMask)
      return false;
    Operation *op = value.getDefiningOp();
    if (!op || op->hasTrait<OpTrait::ConstantLike>()) {
      if (!op && isa<FloatType>(getElementTypeOrSelf(value.getType())) && elementsOf(value.getType()) > 1)
        return false;
      continue;
    }
    // What a loop reads from outside is followed there too.
    int i = graph.indexOf(value);
    switch (i >= 0 ? graph[i].info.klass : analysis::analyzeOp(op).klass) {
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
      return false;
    default:
      return false;
    }
    forEachUse(op, [&](OpOperand &operand) {
      if (isa<TensorType>(operand.get().getType()))
        worklist.push_back(operand.get());
    });
  }
  return true;
}
