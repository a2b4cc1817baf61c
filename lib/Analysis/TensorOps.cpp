//===- TensorOps.cpp - views and data movement -------------------------===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Detail.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace ridge::analysis::detail {

static constexpr llvm::StringLiteral kUnknownSize =
    "its shape is dynamic, an element type is not understood or its size does not fit in 64 bits";

static OpInfo ofClass(OpClass klass) {
  OpInfo info;
  info.klass = klass;
  return info;
}

/// Reads `source` operands whole (scalars and places 0) and writes the results whole.
static OpInfo wholeMovement(Operation *op, OpClass klass) {
  OpInfo info = ofClass(klass);
  return setWholeBytes(info, op) ? info : opaque(op, kUnknownSize);
}

/// Only as many elements of the first operand as the result shows are seen.
static OpInfo view(Operation *op) {
  OpInfo info = ofClass(OpClass::View);
  std::optional<int64_t> bytes = tensorBytes(op->getResult(0).getType());
  if (!bytes)
    return opaque(op, kUnknownSize);
  info.operandBytes.assign(op->getNumOperands(), 0);
  info.operandBytes[0] = *bytes;
  info.resultBytes.assign(1, *bytes);
  return info;
}

/// Writes the bytes of `source` into a destination in place. A destination that holds nothing has nothing else to keep.
static OpInfo insertion(Operation *op, Value source) {
  OpInfo info = ofClass(OpClass::Movement);
  std::optional<int64_t> bytes = isa<ShapedType>(source.getType()) ? tensorBytes(source.getType()) : bytesOf(op->getResult(0).getType(), 1);
  if (!bytes || !tensorBytes(op->getResult(0).getType()))
    return opaque(op, kUnknownSize);
  info.operandBytes.assign(op->getNumOperands(), 0);
  info.operandBytes[0] = isa<ShapedType>(source.getType()) ? *bytes : 0;
  info.resultBytes.assign(1, *bytes);
  return info;
}

/// Reads or writes slices at computed places: one row per place.
static OpInfo indexed(Operation *op, OpClass klass, Value slices, RankedTensorType indices) {
  OpInfo info = ofClass(klass);
  std::optional<int64_t> moved = tensorBytes(slices.getType()), places = elementsOf(indices);
  if (!moved || !places || !setWholeBytes(info, op))
    return opaque(op, kUnknownSize);
  int64_t coordinates = indices.getRank() ? indices.getShape().back() : 1;
  info.rows = coordinates ? *places / coordinates : 0;
  if (klass == OpClass::Gather)
    info.operandBytes[0] = std::min(info.operandBytes[0], *moved);
  else
    info.operandBytes[1] = 0;
  info.resultBytes[0] = *moved;
  return info;
}

static OpInfo generated(tensor::GenerateOp op) {
  std::string reason;
  std::optional<BodyCost> cost = bodyCost(op.getBody().front(), reason);
  std::optional<int64_t> elements = elementsOf(op.getType());
  OpInfo info = ofClass(OpClass::Elementwise);
  if (!cost)
    return opaque(op, reason);
  if (!elements || !addCost(info.flops, *elements, *cost) || !setWholeBytes(info, op))
    return opaque(op, kUnknownSize);
  return info;
}

/// softmax over rows: maximum, subtraction, exponential, sum and division of each element.
static OpInfo softmax(linalg::SoftmaxOp op) {
  OpInfo info = ofClass(OpClass::Reduction);
  auto type = cast<ShapedType>(op.getInput().getType());
  std::optional<int64_t> elements = elementsOf(type);
  if (!elements || !addCost(info.flops, *elements, BodyCost{3, 2}) || !setWholeBytes(info, op))
    return opaque(op, kUnknownSize);
  info.operandBytes[1] = 0;
  info.reducedElements = type.getDimSize(op.getDimension());
  info.rows = info.reducedElements ? *elements / info.reducedElements : 0;
  return info;
}

/// pack and unpack rewrite their source into another layout; the destination is not read.
static OpInfo relayout(Operation *op) {
  OpInfo info = wholeMovement(op, OpClass::Movement);
  if (info.klass == OpClass::Movement)
    info.operandBytes[1] = 0;
  return info;
}

std::optional<OpInfo> analyzeTensorOp(Operation *op) {
  return TypeSwitch<Operation *, std::optional<OpInfo>>(op)
      .Case<tensor::EmptyOp, tensor::DimOp, tensor::RankOp, tensor::ExtractOp, tensor::FromElementsOp>(
          [](auto) { return ofClass(OpClass::Free); })
      .Case<tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::ReshapeOp, tensor::CastOp, tensor::BitcastOp, tensor::ExtractSliceOp>(
          [](auto inner) { return view(inner); })
      .Case<tensor::PadOp, tensor::ConcatOp>([](auto inner) { return wholeMovement(inner, OpClass::Movement); })
      .Case([](tensor::SplatOp inner) { return wholeMovement(inner, OpClass::Fill); })
      .Case([](tensor::InsertSliceOp inner) { return insertion(inner, inner.getSource()); })
      .Case([](tensor::InsertOp inner) { return insertion(inner, inner.getScalar()); })
      .Case([](tensor::GatherOp inner) { return indexed(inner, OpClass::Gather, inner.getResult(), inner.getIndices().getType()); })
      .Case([](tensor::ScatterOp inner) { return indexed(inner, OpClass::Scatter, inner.getSource(), inner.getIndices().getType()); })
      .Case([](tensor::GenerateOp inner) { return generated(inner); })
      .Case([](linalg::SoftmaxOp inner) { return softmax(inner); })
      .Case<linalg::PackOp, linalg::UnPackOp>([](auto inner) { return relayout(inner); })
      .Default([](Operation *) { return std::nullopt; });
}

} // namespace ridge::analysis::detail
