//===- PositionEvaluator.cpp - numbers that follow from positions ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PositionEvaluator.h"
#include "AttentionMask.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"
#include <cmath>

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;

/// Longer computations are not followed.
static constexpr unsigned kDeepestNumber = 192;

static PositionNumber constant(double value) { return {value, false, false}; }

static PositionNumber constantOf(Attribute attribute) {
  if (auto real = dyn_cast<FloatAttr>(attribute))
    return constant(real.getValueAsDouble());
  auto integer = dyn_cast<IntegerAttr>(attribute);
  if (!integer)
    return {};
  bool isTruth = integer.getType().isInteger(1);
  return constant(isTruth ? double(integer.getValue().getBoolValue()) : integer.getValue().roundToDouble(/*isSigned=*/true));
}

static PositionNumber elementOf(DenseElementsAttr elements, const Element &element) {
  int64_t position = 0;
  for (auto [coordinate, size] : llvm::zip_equal(element.place, cast<ShapedType>(element.tensor.getType()).getShape()))
    position = position * size + coordinate;
  if (elements.isSplat())
    position = 0;
  return constantOf(elements.getValues<Attribute>()[position]);
}

/// A whole number that is no truth value.
static bool isNumber(Type type) { return type.isIndex() || (isa<IntegerType>(type) && !type.isInteger(1)); }

PositionNumber PositionEvaluator::outside(const Element &element) const {
  if (!isNumber(getElementTypeOrSelf(element.tensor.getType())))
    return {};
  ArrayRef<int64_t> shape = cast<ShapedType>(element.tensor.getType()).getShape();
  for (unsigned dim = shape.size(); dim-- > 0;)
    if (shape[dim] > 1)
      return {double(filled - shape[dim] + element.place[dim]), true, true};
  return {double(filled - 1), false, true};
}

PositionNumber PositionEvaluator::at(const Element &element) {
  auto [it, isNew] = known.try_emplace({element.tensor.getAsOpaquePointer(), element.place});
  if (isNew && depth < kDeepestNumber) {
    ++depth;
    PositionNumber number = compute(element);
    --depth;
    known[{element.tensor.getAsOpaquePointer(), element.place}] = number;
    return number;
  }
  return it->second;
}

PositionNumber PositionEvaluator::compute(const Element &element) {
  Operation *op = element.tensor.getDefiningOp();
  auto type = dyn_cast<RankedTensorType>(element.tensor.getType());
  if (!type || !type.hasStaticShape())
    return {};
  DenseElementsAttr elements;
  if (matchPattern(element.tensor, m_Constant(&elements)))
    return elementOf(elements, element);
  if (auto splat = element.tensor.getDefiningOp<tensor::SplatOp>())
    return matchPattern(splat.getInput(), m_Constant()) ? inBody({}, splat.getInput(), {}) : PositionNumber{};
  if (auto generic = dyn_cast_or_null<linalg::LinalgOp>(op)) {
    std::optional<SmallVector<int64_t, 8>> loops = generic.getNumReductionLoops() || generic.getNumDpsInits() != 1
                                                       ? std::nullopt
                                                       : loopsAt(generic, element.place, /*lastReduced=*/false);
    if (loops)
      return inBody(generic, generic.getBlock()->getTerminator()->getOperand(0), *loops);
    return outside(element);
  }
  std::optional<SmallVector<Element, 4>> behind = elementsBehind(element);
  return behind && behind->size() == 1 ? at(behind->front()) : outside(element);
}

PositionNumber PositionEvaluator::inBody(linalg::LinalgOp op, Value scalar, ArrayRef<int64_t> loops) {
  Attribute attribute;
  if (matchPattern(scalar, m_Constant(&attribute)))
    return constantOf(attribute);
  if (!op)
    return {};
  if (auto argument = dyn_cast<BlockArgument>(scalar)) {
    if (argument.getOwner() != op.getBlock())
      return {};
    OpOperand &operand = op->getOpOperand(argument.getArgNumber());
    return isa<RankedTensorType>(operand.get().getType()) ? at(operandAt(op, operand, loops)) : inBody({}, operand.get(), {});
  }
  Operation *inner = scalar.getDefiningOp();
  if (inner->getBlock() != op.getBlock() || depth >= kDeepestNumber)
    return {};
  ++depth;
  PositionNumber number = apply(op, inner, loops);
  --depth;
  return number;
}

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

static bool compares(arith::CmpIPredicate predicate, double left, double right) {
  switch (predicate) {
  case arith::CmpIPredicate::eq:
    return left == right;
  case arith::CmpIPredicate::ne:
    return left != right;
  case arith::CmpIPredicate::slt:
  case arith::CmpIPredicate::ult:
    return left < right;
  case arith::CmpIPredicate::sle:
  case arith::CmpIPredicate::ule:
    return left <= right;
  case arith::CmpIPredicate::sgt:
  case arith::CmpIPredicate::ugt:
    return left > right;
  case arith::CmpIPredicate::sge:
  case arith::CmpIPredicate::uge:
    return left >= right;
  }
  return false;
}

static std::optional<bool> compares(arith::CmpFPredicate predicate, double left, double right) {
  using P = arith::CmpFPredicate;
  switch (predicate) {
  case P::OEQ:
  case P::UEQ:
    return left == right;
  case P::ONE:
  case P::UNE:
    return left != right;
  case P::OLT:
  case P::ULT:
    return left < right;
  case P::OLE:
  case P::ULE:
    return left <= right;
  case P::OGT:
  case P::UGT:
    return left > right;
  case P::OGE:
  case P::UGE:
    return left >= right;
  default:
    return std::nullopt;
  }
}

/// Positions that were assumed say nothing about equality, nor about how they compare with a constant.
static bool mayCompare(const PositionNumber &left, const PositionNumber &right, bool isEquality) {
  if (!left.value || !right.value)
    return false;
  bool anyAssumed = left.assumed || right.assumed;
  auto isPosition = [](const PositionNumber &number) { return number.varies || number.assumed; };
  return !anyAssumed || (!isEquality && isPosition(left) && isPosition(right));
}

static PositionNumber joined(const PositionNumber &left, const PositionNumber &right, double value) {
  return {value, left.varies || right.varies, left.assumed || right.assumed};
}

/// Where one side is not known: zero times anything, and what stays hidden whatever finite number is added to it.
static PositionNumber halfKnown(Operation *op, const PositionNumber &left, const PositionNumber &right) {
  const PositionNumber &side = left.value ? left : right;
  if (!side.value)
    return {};
  double value = *side.value;
  bool truth = op->getResult(0).getType().isInteger(1);
  if (isa<arith::MulFOp, arith::MulIOp>(op) && value == 0)
    return side;
  if (isa<arith::AndIOp>(op) && truth && value == 0)
    return side;
  if (isa<arith::OrIOp>(op) && truth && value != 0)
    return side;
  bool staysHidden = isa<arith::AddFOp, arith::MinimumFOp, arith::MinNumFOp>(op) || (isa<arith::SubFOp>(op) && left.value);
  if (staysHidden && value <= kHiddenScore)
    return side;
  if (isa<arith::SubFOp>(op) && right.value && value >= -kHiddenScore)
    return {-value, side.varies, side.assumed};
  return {};
}

static PositionNumber binary(Operation *op, const PositionNumber &left, const PositionNumber &right) {
  if (!left.value || !right.value)
    return halfKnown(op, left, right);
  double a = *left.value, b = *right.value;
  bool truth = op->getResult(0).getType().isInteger(1);
  return TypeSwitch<Operation *, PositionNumber>(op)
      .Case<arith::AddIOp, arith::AddFOp>([&](auto) { return joined(left, right, a + b); })
      .Case<arith::SubIOp, arith::SubFOp>([&](auto) { return joined(left, right, a - b); })
      .Case<arith::MulIOp, arith::MulFOp>([&](auto) { return joined(left, right, a == 0 || b == 0 ? 0 : a * b); })
      .Case<arith::DivFOp>([&](auto) { return b == 0 ? PositionNumber{} : joined(left, right, a / b); })
      .Case<arith::DivSIOp, arith::DivUIOp>([&](auto) { return b == 0 ? PositionNumber{} : joined(left, right, std::trunc(a / b)); })
      .Case<arith::FloorDivSIOp>([&](auto) { return b == 0 ? PositionNumber{} : joined(left, right, std::floor(a / b)); })
      .Case<arith::CeilDivSIOp, arith::CeilDivUIOp>([&](auto) { return b == 0 ? PositionNumber{} : joined(left, right, std::ceil(a / b)); })
      .Case<arith::RemSIOp, arith::RemUIOp>([&](auto) { return b == 0 ? PositionNumber{} : joined(left, right, std::fmod(a, b)); })
      .Case<arith::MaxSIOp, arith::MaxUIOp, arith::MaximumFOp, arith::MaxNumFOp>([&](auto) { return joined(left, right, std::max(a, b)); })
      .Case<arith::MinSIOp, arith::MinUIOp, arith::MinimumFOp, arith::MinNumFOp>([&](auto) { return joined(left, right, std::min(a, b)); })
      .Case<arith::AndIOp>([&](auto) { return truth ? joined(left, right, a && b) : PositionNumber{}; })
      .Case<arith::OrIOp>([&](auto) { return truth ? joined(left, right, a || b) : PositionNumber{}; })
      .Case<arith::XOrIOp>([&](auto) { return truth ? joined(left, right, (a != 0) != (b != 0)) : PositionNumber{}; })
      .Default([](Operation *) { return PositionNumber{}; });
}

static PositionNumber chosen(const PositionNumber &condition, const PositionNumber &yes, const PositionNumber &no) {
  if (condition.value)
    return *condition.value ? yes : no;
  return yes.value && no.value && *yes.value == *no.value ? yes : PositionNumber{};
}

PositionNumber PositionEvaluator::apply(linalg::LinalgOp op, Operation *inner, ArrayRef<int64_t> loops) {
  auto operand = [&](unsigned i) { return inBody(op, inner->getOperand(i), loops); };
  if (auto index = dyn_cast<linalg::IndexOp>(inner))
    return {double(loops[index.getDim()]), true, false};
  if (auto compare = dyn_cast<arith::CmpIOp>(inner)) {
    PositionNumber left = operand(0), right = operand(1);
    arith::CmpIPredicate predicate = compare.getPredicate();
    bool isEquality = predicate == arith::CmpIPredicate::eq || predicate == arith::CmpIPredicate::ne;
    return mayCompare(left, right, isEquality) ? joined(left, right, compares(predicate, *left.value, *right.value)) : PositionNumber{};
  }
  if (auto compare = dyn_cast<arith::CmpFOp>(inner)) {
    PositionNumber left = operand(0), right = operand(1);
    std::optional<bool> holds;
    if (mayCompare(left, right, /*isEquality=*/false))
      holds = compares(compare.getPredicate(), *left.value, *right.value);
    return holds ? joined(left, right, *holds) : PositionNumber{};
  }
  if (isa<arith::SelectOp>(inner))
    return chosen(operand(0), operand(1), operand(2));
  if (isa<arith::NegFOp>(inner)) {
    PositionNumber number = operand(0);
    return number.value ? PositionNumber{-*number.value, number.varies, number.assumed} : number;
  }
  if (isa<arith::ExtSIOp, arith::SIToFPOp>(inner) && inner->getOperand(0).getType().isInteger(1)) {
    PositionNumber number = operand(0); // a truth value of one bit is -1 as a signed number
    return number.value ? PositionNumber{-*number.value, number.varies, number.assumed} : number;
  }
  if (isa<arith::TruncIOp, arith::FPToSIOp, arith::FPToUIOp>(inner) && inner->getResult(0).getType().isInteger(1)) {
    PositionNumber number = operand(0);
    return number.value ? PositionNumber{double(std::fmod(*number.value, 2) != 0), number.varies, number.assumed} : number;
  }
  if (isa<arith::FPToSIOp, arith::FPToUIOp>(inner)) {
    PositionNumber number = operand(0);
    return number.value ? PositionNumber{std::trunc(*number.value), number.varies, number.assumed} : number;
  }
  if (isa<CastOpInterface>(inner))
    return operand(0);
  if (auto extract = dyn_cast<tensor::ExtractOp>(inner)) {
    Element element{extract.getTensor(), {}};
    for (auto [index, size] : llvm::zip_equal(extract.getIndices(), extract.getTensor().getType().getShape())) {
      PositionNumber place = inBody(op, index, loops);
      if (!place.value || place.assumed || *place.value < 0 || *place.value >= double(size))
        return {};
      element.place.push_back(int64_t(*place.value));
    }
    return at(element);
  }
  return inner->getNumOperands() == 2 && inner->getNumResults() == 1 ? binary(inner, operand(0), operand(1)) : PositionNumber{};
}
