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

/// The span of an affine expression over its loops: last value - first value + 1; nullopt unless it is a sum of loops times constants.
static std::optional<int64_t> linearSpan(AffineExpr expr, ArrayRef<int64_t> ranges) {
  if (isa<AffineConstantExpr>(expr))
    return 1;
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return ranges[dim.getPosition()];
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!binary)
    return std::nullopt;
  std::optional<int64_t> left = linearSpan(binary.getLHS(), ranges);
  if (!left)
    return std::nullopt;
  if (binary.getKind() == AffineExprKind::Add) {
    std::optional<int64_t> right = linearSpan(binary.getRHS(), ranges);
    return right ? checkedAdd(*left - 1, *right) : std::nullopt;
  }
  auto factor = dyn_cast<AffineConstantExpr>(binary.getRHS());
  if (binary.getKind() != AffineExprKind::Mul || !factor || factor.getValue() == std::numeric_limits<int64_t>::min())
    return std::nullopt;
  std::optional<int64_t> scaled = checkedMul(*left - 1, std::abs(factor.getValue()));
  return scaled ? checkedAdd(*scaled, 1) : std::nullopt;
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
    if (std::optional<int64_t> span = linearSpan(expr, ranges))
      values = std::min(values, std::max<int64_t>(*span, 0));
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
