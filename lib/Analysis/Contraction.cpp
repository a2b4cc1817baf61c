//===- Contraction.cpp - multiply-accumulate over operands of different footprints ---===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Detail.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/LinalgInterfaces.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;

namespace ridge::analysis::detail {

/// The value behind casts and parentheses of casts.
static Value behindCasts(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    if (op->getNumOperands() != 1 || !isa<CastOpInterface>(op))
      break;
    value = op->getOperand(0);
  }
  return value;
}

/// Block arguments that `value` depends on.
static llvm::SmallBitVector argumentsOf(Value value, Block &block) {
  llvm::SmallBitVector found(block.getNumArguments());
  SmallVector<Value> worklist{value};
  llvm::DenseSet<Value> seen;
  while (!worklist.empty()) {
    Value next = worklist.pop_back_val();
    if (!seen.insert(next).second)
      continue;
    auto argument = dyn_cast<BlockArgument>(next);
    if (argument && argument.getOwner() == &block)
      found.set(argument.getArgNumber());
    else if (Operation *op = next.getDefiningOp(); op && op->getBlock() == &block)
      llvm::append_range(worklist, op->getOperands());
  }
  return found;
}

static bool isMultiply(Operation *op) {
  // A logical and with a logical or is the contraction of booleans.
  return op && isa<arith::MulFOp, arith::MulIOp, arith::AndIOp>(op);
}
static bool isAdd(Operation *op) { return op && isa<arith::AddFOp, arith::AddIOp, arith::OrIOp>(op); }

std::optional<MultiplyAccumulate> matchMultiplyAccumulate(linalg::LinalgOp op) {
  Block *block = op.getBlock();
  if (op.getNumDpsInits() != 1 || op.getNumReductionLoops() == 0)
    return std::nullopt;
  unsigned accumulator = block->getNumArguments() - 1;
  MultiplyAccumulate match;
  match.add = behindCasts(block->getTerminator()->getOperand(0)).getDefiningOp();
  if (!isAdd(match.add))
    return std::nullopt;
  for (unsigned side : {0u, 1u}) {
    auto carried = dyn_cast<BlockArgument>(behindCasts(match.add->getOperand(side)));
    Operation *product = behindCasts(match.add->getOperand(1 - side)).getDefiningOp();
    if (!carried || carried.getOwner() != block || carried.getArgNumber() != accumulator || !isMultiply(product) ||
        isa<arith::AndIOp>(product) != isa<arith::OrIOp>(match.add))
      continue;
    llvm::SmallBitVector left = argumentsOf(product->getOperand(0), *block), right = argumentsOf(product->getOperand(1), *block);
    if (left.none() || right.none() || left.anyCommon(right) || left.test(accumulator) || right.test(accumulator))
      continue;
    match.multiply = product;
    match.lhs = std::min(left.find_first(), right.find_first());
    match.rhs = std::max(left.find_first(), right.find_first());
    return match;
  }
  return std::nullopt;
}

/// The innermost loop of an operand that has more than one iteration; nullopt if there is none.
static std::optional<unsigned> innermostLoop(AffineMap map, ArrayRef<int64_t> ranges) {
  for (AffineExpr expr : llvm::reverse(map.getResults()))
    if (auto dim = dyn_cast<AffineDimExpr>(expr); dim && ranges[dim.getPosition()] != 1)
      return dim.getPosition();
  return std::nullopt;
}

std::optional<ContractionInfo> contractionLoops(AffineMap lhs, AffineMap rhs, AffineMap out, ArrayRef<int64_t> ranges) {
  ContractionInfo info;
  auto multiply = [](int64_t &size, int64_t range) {
    std::optional<int64_t> product = checkedMul(size, range);
    size = product.value_or(0);
    return product.has_value();
  };
  bool fits = true;
  llvm::SmallBitVector reduced(ranges.size());
  for (unsigned loop = 0; loop != ranges.size(); ++loop) {
    bool inLhs = lhs.isFunctionOfDim(loop), inRhs = rhs.isFunctionOfDim(loop);
    if (!out.isFunctionOfDim(loop)) {
      reduced.set(loop);
      fits &= multiply(info.k, ranges[loop]);
    } else if (inLhs != inRhs) {
      fits &= multiply(inLhs ? info.m : info.n, ranges[loop]);
    } else {
      fits &= multiply(info.batch, ranges[loop]);
      if (inLhs)
        fits &= multiply(info.lhsBatches, ranges[loop]) && multiply(info.rhsBatches, ranges[loop]);
    }
  }
  if (!fits)
    return std::nullopt;
  std::optional<unsigned> lhsInner = innermostLoop(lhs, ranges), rhsInner = innermostLoop(rhs, ranges);
  info.lhsTransposed = lhsInner && !reduced.test(*lhsInner);
  info.rhsTransposed = rhsInner && reduced.test(*rhsInner);
  return info;
}

bool addExtraWork(OpInfo &info, linalg::LinalgOp op, const MultiplyAccumulate &body, ArrayRef<int64_t> ranges) {
  Block *block = op.getBlock();
  for (Operation *inner : executedOps(*block)) {
    if (inner == body.multiply || inner == body.add)
      continue;
    std::optional<BodyCost> cost = scalarCost(inner);
    if (!cost)
      return false;
    llvm::SmallBitVector loops(ranges.size());
    llvm::SmallBitVector arguments = argumentsOf(inner->getResult(0), *block);
    for (unsigned argument : arguments.set_bits()) {
      AffineMap map = op.getMatchingIndexingMap(&op->getOpOperand(argument));
      for (unsigned loop = 0; loop != ranges.size(); ++loop)
        if (map.isFunctionOfDim(loop))
          loops.set(loop);
    }
    std::optional<int64_t> points = 1;
    for (unsigned loop : loops.set_bits())
      if (!(points = checkedMul(*points, ranges[loop])))
        return false;
    if (!addCost(info.flops, *points, *cost))
      return false;
  }
  return true;
}

/// A sum of squares is a reduction. Products of two operands are not, even where each row meets only its twin: importers write batches of
/// dot products so.
static bool isSumOfSquares(linalg::LinalgOp op, OpOperand *lhs, OpOperand *rhs) {
  return lhs->get() == rhs->get() && op.getMatchingIndexingMap(lhs) == op.getMatchingIndexingMap(rhs);
}

std::optional<OpInfo> analyzeContraction(linalg::LinalgOp op, ArrayRef<int64_t> ranges) {
  bool isNamed = !isa<linalg::GenericOp>(op.getOperation());
  // The quantised matmuls subtract zero points, which upstream's interface does not accept.
  if (isNamed && !linalg::isaContractionOpInterface(op) && !op->getName().getStringRef().contains("matmul"))
    return std::nullopt;
  std::optional<MultiplyAccumulate> body = matchMultiplyAccumulate(op);
  if (!body && !isNamed)
    return std::nullopt;
  unsigned lhs = body ? body->lhs : 0, rhs = body ? body->rhs : 1;
  OpOperand *lhsOperand = &op->getOpOperand(lhs), *rhsOperand = &op->getOpOperand(rhs), *init = op.getDpsInitOperand(0);
  AffineMap outMap = op.getMatchingIndexingMap(init);
  std::optional<ContractionInfo> loops =
      contractionLoops(op.getMatchingIndexingMap(lhsOperand), op.getMatchingIndexingMap(rhsOperand), outMap, ranges);
  if (!isNamed && isSumOfSquares(op, lhsOperand, rhsOperand))
    return std::nullopt;
  std::optional<int64_t> points = checkedProduct(ranges), flops = points ? checkedMul(*points, 2) : std::nullopt;
  if (!flops || !loops)
    return opaque(op, "its work does not fit in 64 bits");
  std::optional<DataType> lhsType = dataTypeOf(getElementTypeOrSelf(lhsOperand->get().getType()));
  std::optional<DataType> rhsType = dataTypeOf(getElementTypeOrSelf(rhsOperand->get().getType()));
  std::optional<DataType> accType = dataTypeOf(getElementTypeOrSelf(body ? body->add->getResult(0).getType() : init->get().getType()));
  if (!lhsType || !rhsType || !accType)
    return opaque(op, "an element type is not understood");
  loops->lhsOperand = lhs;
  loops->rhsOperand = rhs;
  loops->initOperand = init->getOperandNumber();
  loops->lhs = *lhsType;
  loops->rhs = *rhsType;
  loops->acc = *accType;
  OpInfo info;
  info.klass = OpClass::Contraction;
  info.flops.matmul = *flops;
  info.contraction = *loops;
  if (!isNamed && !addExtraWork(info, op, *body, ranges))
    return opaque(op, "its body is not understood or its work does not fit in 64 bits");
  return info;
}

} // namespace ridge::analysis::detail
