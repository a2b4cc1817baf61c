//===- Linalg.cpp - what a linalg operation is -------------------------===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Detail.h"
#include "mlir/Dialect/Linalg/IR/LinalgInterfaces.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;

namespace ridge::analysis::detail {

static constexpr llvm::StringLiteral kTooLarge = "its size or work does not fit in 64 bits";

/// Operand bytes through the indexing maps, result bytes whole; false on overflow or an unknown element type.
static bool setLinalgBytes(OpInfo &info, linalg::LinalgOp op, ArrayRef<int64_t> ranges) {
  if (!setWholeBytes(info, op))
    return false;
  for (OpOperand &operand : op->getOpOperands()) {
    auto shaped = dyn_cast<ShapedType>(operand.get().getType());
    if (!shaped)
      continue;
    int64_t &bytes = info.operandBytes[operand.getOperandNumber()];
    bool isUnused = !op.payloadUsesValueFromOperand(&operand);
    if (isUnused || (op.isDpsInit(&operand) && isDeadInit(operand.get()))) {
      bytes = 0;
      continue;
    }
    std::optional<int64_t> elements = touchedElements(op.getMatchingIndexingMap(&operand), ranges, shaped.getShape());
    std::optional<int64_t> touched = elements ? bytesOf(shaped, *elements) : std::nullopt;
    if (!touched)
      return false;
    bytes = *touched;
  }
  return true;
}

/// The loops, in the order of the operand's dimensions, that have more than one iteration; nullopt unless every result is a loop or a
/// constant.
static std::optional<SmallVector<unsigned>> movingLoops(AffineMap map, ArrayRef<int64_t> ranges) {
  SmallVector<unsigned> loops;
  for (AffineExpr expr : map.getResults()) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    if (!dim && !isa<AffineConstantExpr>(expr))
      return std::nullopt;
    if (dim && ranges[dim.getPosition()] != 1)
      loops.push_back(dim.getPosition());
  }
  return loops;
}

/// What an op is that yields one of its operands unchanged.
static OpClass movementClass(linalg::LinalgOp op, OpOperand *source, ArrayRef<int64_t> ranges) {
  auto from = movingLoops(op.getMatchingIndexingMap(source), ranges);
  auto to = movingLoops(op.getMatchingIndexingMap(op.getDpsInitOperand(0)), ranges);
  if (!from || !to)
    return OpClass::Movement;
  if (*from == *to)
    return isa<linalg::CopyOp>(op.getOperation()) ? OpClass::Movement : OpClass::View;
  if (from->size() < to->size() && llvm::all_of(*from, [&](unsigned loop) { return llvm::is_contained(*to, loop); }))
    return OpClass::Broadcast;
  return from->size() == to->size() ? OpClass::Transpose : OpClass::Movement;
}

bool repeatsOneValue(linalg::LinalgOp op) {
  auto argument = dyn_cast<BlockArgument>(op.getBlock()->getTerminator()->getOperand(0));
  if (op->getNumResults() != 1 || !argument || argument.getOwner() != op.getBlock())
    return false;
  OpOperand *source = &op->getOpOperand(argument.getArgNumber());
  auto shaped = dyn_cast<ShapedType>(source->get().getType());
  bool isOne = !shaped || (shaped.hasStaticShape() && shaped.getNumElements() == 1);
  return op.isDpsInput(source) && isOne && elementsOf(op->getResult(0).getType()).value_or(0) != 1;
}

/// Yields of an op without arithmetic: a fill, or data movement of one operand. nullopt if the body computes.
static std::optional<OpInfo> analyzePassThrough(linalg::LinalgOp op, ArrayRef<int64_t> ranges) {
  Block *block = op.getBlock();
  if (op.getNumDpsInits() != 1 || op.getNumReductionLoops() != 0)
    return std::nullopt;
  Value yielded = block->getTerminator()->getOperand(0);
  auto argument = dyn_cast<BlockArgument>(yielded);
  OpInfo info;
  if (!argument || argument.getOwner() != block) {
    if (!executedOps(*block).empty() || (yielded.getDefiningOp() && yielded.getDefiningOp()->getBlock() == block &&
                                         isa<linalg::IndexOp, tensor::ExtractOp>(yielded.getDefiningOp())))
      return std::nullopt;
    info.klass = OpClass::Fill;
    return info;
  }
  OpOperand *source = &op->getOpOperand(argument.getArgNumber());
  info.klass = op.isDpsInit(source) ? OpClass::View : repeatsOneValue(op) ? OpClass::Fill : movementClass(op, source, ranges);
  return info;
}

/// True if the place of this extract depends on data rather than on the position alone.
static bool readsComputedPlace(tensor::ExtractOp extract, Block *block) {
  SmallVector<Value> worklist(extract.getIndices());
  llvm::DenseSet<Value> seen;
  while (!worklist.empty()) {
    Value value = worklist.pop_back_val();
    if (!seen.insert(value).second)
      continue;
    Operation *op = value.getDefiningOp();
    bool isHere = op ? op->getBlock() == block : cast<BlockArgument>(value).getOwner() == block;
    if (!isHere)
      continue;
    if (!op || isa<tensor::ExtractOp>(op))
      return true;
    llvm::append_range(worklist, op->getOperands());
  }
  return false;
}

/// Elements that lie together: the trailing dimensions of the table that a loop walks whole.
static int64_t contiguousElements(tensor::ExtractOp extract, ArrayRef<int64_t> ranges) {
  int64_t columns = 1;
  llvm::SmallBitVector used(ranges.size());
  for (auto [index, size] : llvm::reverse(llvm::zip_equal(extract.getIndices(), extract.getTensor().getType().getShape()))) {
    auto loop = index.getDefiningOp<linalg::IndexOp>();
    if (size == 1)
      continue;
    if (!loop || ranges[loop.getDim()] != size || used.test(loop.getDim()))
      break;
    used.set(loop.getDim());
    columns *= size;
  }
  return columns;
}

/// Tensors that the body reads by extract. At most each point reads one element, and never more than the tensor has.
static bool setCaptured(OpInfo &info, linalg::LinalgOp op, int64_t points) {
  bool fits = true;
  op.getBlock()->walk([&](tensor::ExtractOp extract) {
    std::optional<int64_t> elements = elementsOf(extract.getTensor().getType());
    std::optional<int64_t> touched = elements ? bytesOf(extract.getTensor().getType(), std::min(*elements, points)) : std::nullopt;
    fits &= touched.has_value();
    if (touched && !llvm::any_of(info.captured, [&](auto &entry) { return entry.first == extract.getTensor(); }))
      info.captured.emplace_back(extract.getTensor(), *touched);
  });
  return fits;
}

/// A body that reads tensors by extract: a gather if a place is computed from data, data movement or elementwise otherwise.
static OpInfo analyzeExtracting(linalg::LinalgOp op, ArrayRef<int64_t> ranges, int64_t points, BodyCost cost) {
  OpInfo info;
  bool isGather = false;
  op.getBlock()->walk([&](tensor::ExtractOp extract) {
    if (!readsComputedPlace(extract, op.getBlock()))
      return;
    int64_t rows = points / std::max<int64_t>(contiguousElements(extract, ranges), 1);
    info.rows = isGather ? std::max(info.rows, rows) : rows;
    isGather = true;
  });
  info.klass = isGather ? OpClass::Gather : cost.vector + cost.special ? OpClass::Elementwise : OpClass::Movement;
  return info;
}

static std::optional<int64_t> productOf(linalg::LinalgOp op, ArrayRef<int64_t> ranges, utils::IteratorType kind) {
  std::optional<int64_t> product = 1;
  for (auto [range, iterator] : llvm::zip_equal(ranges, op.getIteratorTypesArray()))
    if (iterator == kind && !(product = checkedMul(*product, range)))
      return std::nullopt;
  return product;
}

/// Reductions, elementwise operations and gathers: everything whose work is that of its body at each point.
static OpInfo analyzeByBody(linalg::LinalgOp op, ArrayRef<int64_t> ranges) {
  std::string reason;
  std::optional<BodyCost> cost = bodyCost(*op.getBlock(), reason);
  if (!cost)
    return opaque(op, reason);
  std::optional<int64_t> points = checkedProduct(ranges);
  std::optional<int64_t> rows = productOf(op, ranges, utils::IteratorType::parallel);
  std::optional<int64_t> reduced = productOf(op, ranges, utils::IteratorType::reduction);
  if (!points || !rows || !reduced)
    return opaque(op, kTooLarge);
  OpInfo info;
  bool extracts = op.getBlock()->walk([](tensor::ExtractOp) { return WalkResult::interrupt(); }).wasInterrupted();
  if (op.getNumReductionLoops()) {
    info.klass = OpClass::Reduction;
    info.rows = *rows;
    info.reducedElements = *reduced;
  } else if (extracts) {
    info = analyzeExtracting(op, ranges, *points, *cost);
  } else {
    info.klass = OpClass::Elementwise;
  }
  if (!addCost(info.flops, *points, *cost) || !setCaptured(info, op, *points))
    return opaque(op, kTooLarge);
  return info;
}

OpInfo analyzeLinalg(linalg::LinalgOp op) {
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  if (llvm::any_of(ranges, ShapedType::isDynamic))
    return opaque(op, "its shape is dynamic");
  std::optional<OpInfo> info;
  if (isa<linalg::FillOp>(op.getOperation())) {
    info.emplace();
    info->klass = OpClass::Fill;
  }
  if (!info)
    info = analyzePassThrough(op, ranges);
  if (!info)
    info = analyzeWindowed(op, ranges);
  if (!info)
    info = analyzeContraction(op, ranges);
  if (!info)
    info = analyzeByBody(op, ranges);
  if (info->klass != OpClass::Opaque && !setLinalgBytes(*info, op, ranges))
    return opaque(op, "an element type is not understood or its size does not fit in 64 bits");
  return *info;
}

} // namespace ridge::analysis::detail
