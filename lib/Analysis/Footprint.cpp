//===- Footprint.cpp - which elements of an operand are touched --------===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Detail.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/AffineExpr.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/SmallBitVector.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace ridge::analysis::detail {

std::optional<int64_t> elementsOf(Type type) {
  auto shaped = dyn_cast<ShapedType>(type);
  if (!shaped)
    return 0;
  if (!shaped.hasStaticShape())
    return std::nullopt;
  return checkedProduct(shaped.getShape());
}

std::optional<int64_t> bytesOf(Type type, int64_t elements) {
  std::optional<DataType> dataType = dataTypeOf(getElementTypeOrSelf(type));
  // storageBytes multiplies by the bits of an element: at most 64.
  if (!dataType || !checkedMul(elements, storageBits(*dataType)))
    return std::nullopt;
  return storageBytes(*dataType, elements);
}

namespace {
/// The least and the greatest value of an expression.
struct Interval {
  int64_t least, greatest;
};
} // namespace

static std::optional<Interval> valuesOf(AffineExpr expr, ArrayRef<int64_t> ranges);

static std::optional<Interval> valuesOfBinary(AffineBinaryOpExpr binary, ArrayRef<int64_t> ranges) {
  std::optional<Interval> left = valuesOf(binary.getLHS(), ranges), right = valuesOf(binary.getRHS(), ranges);
  if (!left || !right)
    return std::nullopt;
  if (binary.getKind() == AffineExprKind::Add) {
    auto least = checkedAdd(left->least, right->least), greatest = checkedAdd(left->greatest, right->greatest);
    return least && greatest ? std::optional(Interval{*least, *greatest}) : std::nullopt;
  }
  auto constant = dyn_cast<AffineConstantExpr>(binary.getRHS());
  if (!constant)
    return std::nullopt;
  int64_t factor = constant.getValue();
  if (binary.getKind() == AffineExprKind::Mul) {
    auto first = checkedMul(left->least, factor), last = checkedMul(left->greatest, factor);
    return first && last ? std::optional(Interval{std::min(*first, *last), std::max(*first, *last)}) : std::nullopt;
  }
  if (factor <= 0)
    return std::nullopt;
  if (binary.getKind() == AffineExprKind::FloorDiv)
    return Interval{llvm::divideFloorSigned(left->least, factor), llvm::divideFloorSigned(left->greatest, factor)};
  if (binary.getKind() == AffineExprKind::CeilDiv)
    return Interval{llvm::divideCeilSigned(left->least, factor), llvm::divideCeilSigned(left->greatest, factor)};
  return Interval{0, left->least >= 0 ? std::min(left->greatest, factor - 1) : factor - 1};
}

static std::optional<Interval> valuesOf(AffineExpr expr, ArrayRef<int64_t> ranges) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return Interval{constant.getValue(), constant.getValue()};
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return Interval{0, std::max<int64_t>(ranges[dim.getPosition()], 1) - 1};
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  return binary ? valuesOfBinary(binary, ranges) : std::nullopt;
}

/// How many positions lie between the least and the greatest value; nullopt if unknown or beyond 64 bits.
static std::optional<int64_t> spanOf(AffineExpr expr, ArrayRef<int64_t> ranges) {
  std::optional<Interval> values = valuesOf(expr, ranges);
  if (!values || values->least == std::numeric_limits<int64_t>::min())
    return std::nullopt;
  std::optional<int64_t> span = checkedAdd(values->greatest, -values->least);
  return span ? checkedAdd(*span, 1) : std::nullopt;
}

/// Product of the ranges of the loops in `used`; more than 64 bits count as the largest number, since the caller takes a minimum.
static int64_t pointsOf(const llvm::SmallBitVector &used, ArrayRef<int64_t> ranges) {
  std::optional<int64_t> points = 1;
  for (unsigned loop : used.set_bits())
    if (!(points = checkedMul(*points, ranges[loop])))
      return std::numeric_limits<int64_t>::max();
  return *points;
}

std::optional<int64_t> touchedElements(AffineMap map, ArrayRef<int64_t> ranges, ArrayRef<int64_t> shape) {
  std::optional<int64_t> touched = 1;
  llvm::SmallBitVector anywhere(map.getNumDims());
  for (auto [expr, size] : llvm::zip_equal(map.getResults(), shape)) {
    llvm::SmallBitVector used(map.getNumDims());
    expr.walk([&](AffineExpr inner) {
      if (auto dim = dyn_cast<AffineDimExpr>(inner))
        used.set(dim.getPosition());
    });
    anywhere |= used;
    int64_t values = std::min(size, pointsOf(used, ranges));
    if (std::optional<int64_t> span = spanOf(expr, ranges))
      values = std::min(values, *span);
    if (!(touched = checkedMul(*touched, values)))
      return std::nullopt;
  }
  return std::min(*touched, pointsOf(anywhere, ranges));
}

bool isDeadInit(Value init) {
  Operation *op = init.getDefiningOp();
  if (!op)
    return false;
  if (isa<tensor::EmptyOp, linalg::FillOp, tensor::SplatOp>(op))
    return true;
  if (auto generic = dyn_cast<linalg::GenericOp>(op))
    return linalg::isaFillOpInterface(generic).has_value() || repeatsOneValue(generic);
  DenseElementsAttr constant;
  return matchPattern(op, m_Constant(&constant)) && constant.isSplat();
}

bool setWholeBytes(OpInfo &info, Operation *op) {
  auto append = [](Type type, auto &list) {
    bool isTensor = isa<ShapedType>(type);
    std::optional<int64_t> bytes = isTensor ? tensorBytes(type) : 0;
    list.push_back(bytes.value_or(0));
    return bytes.has_value();
  };
  bool known = true;
  info.operandBytes.clear();
  info.resultBytes.clear();
  for (Type type : op->getOperandTypes())
    known &= append(type, info.operandBytes);
  for (Type type : op->getResultTypes())
    known &= append(type, info.resultBytes);
  return known;
}

} // namespace ridge::analysis::detail
