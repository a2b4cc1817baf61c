//===- ElementTrace.cpp - which elements an element is computed from ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementTrace.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/SmallBitVector.h"
#include "llvm/ADT/TypeSwitch.h"
#include <set>

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;
using analysis::OpClass;

/// Steps after which an element counts as not understood.
static constexpr size_t kLongestTrace = 4096;

using Elements = SmallVector<Element, 4>;

static ArrayRef<int64_t> shapeOf(Value tensor) { return cast<ShapedType>(tensor.getType()).getShape(); }

static bool isStatic(Value tensor) {
  auto type = dyn_cast<RankedTensorType>(tensor.getType());
  return type && type.hasStaticShape();
}

/// The same element of a tensor of another shape.
static Element reshaped(const Element &element, Value source) {
  int64_t position = 0;
  for (auto [coordinate, size] : llvm::zip_equal(element.place, shapeOf(element.tensor)))
    position = position * size + coordinate;
  ArrayRef<int64_t> shape = shapeOf(source);
  Element result{source, SmallVector<int64_t, 6>(shape.size())};
  for (unsigned dim = shape.size(); dim-- > 0;) {
    result.place[dim] = position % std::max<int64_t>(shape[dim], 1);
    position /= std::max<int64_t>(shape[dim], 1);
  }
  return result;
}

std::optional<SmallVector<int64_t, 8>> kernels::loopsAt(linalg::LinalgOp op, ArrayRef<int64_t> place, bool lastReduced) {
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  SmallVector<int64_t, 8> loops(ranges.size());
  for (auto [loop, iterator] : llvm::enumerate(op.getIteratorTypesArray()))
    if (iterator == utils::IteratorType::reduction && lastReduced)
      loops[loop] = std::max<int64_t>(ranges[loop], 1) - 1;
  AffineMap out = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  for (auto [expr, coordinate] : llvm::zip_equal(out.getResults(), place)) {
    if (isa<AffineConstantExpr>(expr))
      continue;
    auto dim = dyn_cast<AffineDimExpr>(expr);
    if (!dim)
      return std::nullopt;
    loops[dim.getPosition()] = coordinate;
  }
  return loops;
}

Element kernels::operandAt(linalg::LinalgOp op, OpOperand &operand, ArrayRef<int64_t> loops) {
  SmallVector<int64_t, 4> place = op.getMatchingIndexingMap(&operand).compose(loops);
  return {operand.get(), SmallVector<int64_t, 6>(place.begin(), place.end())};
}

static std::optional<Elements> behindLinalg(linalg::LinalgOp op, const Element &element) {
  if (op.getNumDpsInits() < 1 || op->getNumResults() < 1)
    return std::nullopt;
  Elements found;
  for (bool lastReduced : {false, true}) {
    std::optional<SmallVector<int64_t, 8>> loops = loopsAt(op, element.place, lastReduced);
    if (!loops)
      return std::nullopt;
    for (OpOperand *input : op.getDpsInputOperands())
      if (isStatic(input->get()) && op.payloadUsesValueFromOperand(input))
        found.push_back(operandAt(op, *input, *loops));
    if (!op.getNumReductionLoops())
      break;
  }
  return found;
}

/// The element of the source that a slice with these offsets and strides shows, where rank is kept; nullopt if it lies outside.
static std::optional<Element> sliceSource(Value source, ArrayRef<int64_t> place, ArrayRef<int64_t> offsets, ArrayRef<int64_t> sizes,
                                          ArrayRef<int64_t> strides) {
  Element inner{source, SmallVector<int64_t, 6>(place.size())};
  for (unsigned dim = 0; dim < place.size(); ++dim) {
    int64_t distance = place[dim] - offsets[dim];
    if (distance < 0 || distance % strides[dim] || distance / strides[dim] >= sizes[dim])
      return std::nullopt;
    inner.place[dim] = distance / strides[dim];
  }
  return inner;
}

/// Offsets, sizes and strides are numbers.
template <typename SliceOp> static bool hasStaticSlice(SliceOp op) {
  auto isKnown = [](ArrayRef<int64_t> numbers) { return llvm::none_of(numbers, ShapedType::isDynamic); };
  return isKnown(op.getStaticOffsets()) && isKnown(op.getStaticSizes()) && isKnown(op.getStaticStrides());
}

/// A place in a slice without its dropped dimensions of size one.
static SmallVector<int64_t, 6> withDropped(ArrayRef<int64_t> place, const llvm::SmallBitVector &dropped) {
  SmallVector<int64_t, 6> whole(dropped.size());
  unsigned next = 0;
  for (unsigned dim = 0; dim < dropped.size(); ++dim)
    whole[dim] = dropped.test(dim) ? 0 : place[next++];
  return whole;
}

static std::optional<Elements> behindExtract(tensor::ExtractSliceOp op, const Element &element) {
  if (!hasStaticSlice(op))
    return std::nullopt;
  SmallVector<int64_t, 6> place = withDropped(element.place, op.getDroppedDims());
  for (unsigned dim = 0; dim < place.size(); ++dim)
    place[dim] = op.getStaticOffsets()[dim] + place[dim] * op.getStaticStrides()[dim];
  return Elements{{op.getSource(), place}};
}

static std::optional<Elements> behindInsert(tensor::InsertSliceOp op, const Element &element) {
  if (!hasStaticSlice(op))
    return std::nullopt;
  std::optional<Element> inner =
      sliceSource(op.getSource(), element.place, op.getStaticOffsets(), op.getStaticSizes(), op.getStaticStrides());
  if (!inner)
    return Elements{{op.getDest(), element.place}};
  SmallVector<int64_t, 6> place;
  llvm::SmallBitVector dropped = op.getDroppedDims();
  for (unsigned dim = 0; dim < inner->place.size(); ++dim)
    if (!dropped.test(dim))
      place.push_back(inner->place[dim]);
  return Elements{{op.getSource(), place}};
}

static std::optional<Elements> behindConcat(tensor::ConcatOp op, Element element) {
  int64_t &coordinate = element.place[op.getDim()];
  for (Value input : op.getInputs()) {
    int64_t size = shapeOf(input)[op.getDim()];
    if (coordinate < size)
      return Elements{{input, element.place}};
    coordinate -= size;
  }
  return std::nullopt;
}

static std::optional<Elements> behindPad(tensor::PadOp op, const Element &element) {
  Element inner{op.getSource(), element.place};
  for (auto [dim, low] : llvm::enumerate(op.getStaticLow())) {
    if (ShapedType::isDynamic(low))
      return std::nullopt;
    inner.place[dim] -= low;
    if (inner.place[dim] < 0 || inner.place[dim] >= shapeOf(op.getSource())[dim])
      return Elements{};
  }
  return Elements{inner};
}

std::optional<SmallVector<Element, 4>> kernels::elementsBehind(const Element &element) {
  Operation *op = element.tensor.getDefiningOp();
  if (!op || !llvm::all_of(op->getResults(), isStatic))
    return std::nullopt;
  for (Value operand : op->getOperands())
    if (isa<ShapedType>(operand.getType()) && !isStatic(operand))
      return std::nullopt;
  if (op->hasTrait<OpTrait::ConstantLike>() || isa<tensor::EmptyOp, linalg::FillOp, tensor::SplatOp>(op))
    return Elements{};
  return TypeSwitch<Operation *, std::optional<Elements>>(op)
      .Case([&](linalg::LinalgOp inner) { return behindLinalg(inner, element); })
      .Case<tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::CastOp, tensor::ReshapeOp>(
          [&](auto inner) { return Elements{reshaped(element, inner->getOperand(0))}; })
      .Case([&](tensor::ExtractSliceOp inner) { return behindExtract(inner, element); })
      .Case([&](tensor::InsertSliceOp inner) { return behindInsert(inner, element); })
      .Case([&](tensor::ConcatOp inner) { return behindConcat(inner, element); })
      .Case([&](tensor::PadOp inner) { return behindPad(inner, element); })
      .Default([](Operation *) { return std::nullopt; });
}

std::optional<SmallVector<Element, 2>> kernels::tracedTo(const BlockGraph &graph, const Element &from, Value target,
                                                         llvm::function_ref<bool(unsigned)> isInside) {
  SmallVector<Element, 2> found;
  SmallVector<Element, 16> worklist{from};
  std::set<std::pair<const void *, SmallVector<int64_t, 6>>> seen;
  while (!worklist.empty()) {
    Element element = worklist.pop_back_val();
    if (!seen.insert({element.tensor.getAsOpaquePointer(), element.place}).second)
      continue;
    if (seen.size() > kLongestTrace)
      return std::nullopt;
    if (element.tensor == target && !(element == from)) {
      found.push_back(std::move(element));
      continue;
    }
    int i = graph.indexOf(element.tensor);
    bool isFollowed = i >= 0 && (graph[i].role == Role::ReadThrough || (graph[i].role == Role::Node && isInside(i)));
    if (!isFollowed)
      continue;
    // Places that the body computes are none that maps tell.
    if (!graph[i].info.captured.empty())
      return std::nullopt;
    std::optional<SmallVector<Element, 4>> behind = elementsBehind(element);
    if (!behind)
      return std::nullopt;
    llvm::append_range(worklist, *behind);
  }
  return found;
}

Element kernels::sampleOf(Value tensor) {
  Element sample{tensor, {}};
  int64_t step = 1;
  // Neighbouring dimensions get different coordinates: 1, 3, 5 from the middle on.
  for (int64_t size : shapeOf(tensor)) {
    sample.place.push_back((size / 2 + step) % std::max<int64_t>(size, 1));
    step += 2;
  }
  return sample;
}
