//===- TripCount.cpp - how often a loop runs ---------------------------===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Analysis/TripCount.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "ridge/Support/CheckedMath.h"

using namespace mlir;

namespace ridge::analysis {

namespace {

/// Evaluates integers (scalars and tensors of one element) on demand. Unknown values stay unknown.
class IntegerEvaluator {
public:
  void set(Value value, std::optional<APInt> number) { values[value] = number; }
  std::optional<APInt> get(Value value);

private:
  std::optional<APInt> compute(Operation *op, unsigned result);
  std::optional<APInt> computeGeneric(linalg::GenericOp op, unsigned result);
  std::optional<APInt> computeStablehlo(Operation *op);
  std::optional<APInt> fold(Operation *op, unsigned result);

  llvm::DenseMap<Value, std::optional<APInt>> values;
};

} // namespace

std::optional<APInt> IntegerEvaluator::get(Value value) {
  if (auto found = values.find(value); found != values.end())
    return found->second;
  // Guards against cycles through graph regions.
  values[value] = std::nullopt;
  auto result = dyn_cast<OpResult>(value);
  std::optional<APInt> number = result ? compute(result.getOwner(), result.getResultNumber()) : std::nullopt;
  values[value] = number;
  return number;
}

static std::optional<APInt> integerIn(Attribute attribute) {
  if (auto integer = dyn_cast_or_null<IntegerAttr>(attribute))
    return integer.getValue();
  auto elements = dyn_cast_or_null<DenseIntElementsAttr>(attribute);
  if (elements && elements.isSplat())
    return elements.getSplatValue<APInt>();
  return std::nullopt;
}

/// A generic over one element does its body once.
std::optional<APInt> IntegerEvaluator::computeGeneric(linalg::GenericOp op, unsigned result) {
  if (!llvm::all_of(op.getStaticLoopRanges(), [](int64_t range) { return range == 1; }))
    return std::nullopt;
  Block *body = op.getBlock();
  for (auto [argument, operand] : llvm::zip_equal(body->getArguments(), op->getOperands()))
    set(argument, get(operand));
  for (Operation &inner : *body)
    for (Value value : inner.getResults())
      values.erase(value);
  return get(body->getTerminator()->getOperand(result));
}

std::optional<APInt> IntegerEvaluator::computeStablehlo(Operation *op) {
  StringRef name = op->getName().getStringRef();
  if (op->getNumOperands() != 2 || op->getNumResults() != 1)
    return std::nullopt;
  std::optional<APInt> lhs = get(op->getOperand(0)), rhs = get(op->getOperand(1));
  if (!lhs || !rhs || lhs->getBitWidth() != rhs->getBitWidth())
    return std::nullopt;
  if (name == "stablehlo.add")
    return *lhs + *rhs;
  if (name == "stablehlo.subtract")
    return *lhs - *rhs;
  if (name != "stablehlo.compare")
    return std::nullopt;
  std::string text;
  llvm::raw_string_ostream stream(text);
  if (Attribute properties = op->getPropertiesAsAttribute())
    properties.print(stream);
  op->getDiscardableAttrDictionary().print(stream);
  StringRef shown(text);
  for (auto [direction, holds] : {std::pair<StringRef, bool>{"LT>", lhs->slt(*rhs)},
                                  {"LE>", lhs->sle(*rhs)},
                                  {"GT>", lhs->sgt(*rhs)},
                                  {"GE>", lhs->sge(*rhs)},
                                  {"EQ>", *lhs == *rhs},
                                  {"NE>", *lhs != *rhs}})
    if (shown.contains(("comparison_direction " + direction).str()))
      return APInt(1, holds);
  return std::nullopt;
}

std::optional<APInt> IntegerEvaluator::fold(Operation *op, unsigned result) {
  if (op->getNumRegions() || op->getNumOperands() > 4)
    return std::nullopt;
  SmallVector<Attribute> operands;
  for (Value operand : op->getOperands()) {
    std::optional<APInt> number = get(operand);
    if (!number || !operand.getType().isIntOrIndex())
      return std::nullopt;
    operands.push_back(IntegerAttr::get(operand.getType(), *number));
  }
  SmallVector<OpFoldResult> results;
  // Folding may swap operands of commutative operations in place; that changes nothing that is computed.
  if (failed(op->fold(operands, results)) || result >= results.size())
    return std::nullopt;
  if (auto attribute = dyn_cast<Attribute>(results[result]))
    return integerIn(attribute);
  return get(cast<Value>(results[result]));
}

std::optional<APInt> IntegerEvaluator::compute(Operation *op, unsigned result) {
  Attribute constant;
  if (matchPattern(op, m_Constant(&constant)))
    return integerIn(constant);
  StringRef name = op->getName().getStringRef();
  if (name == "stablehlo.constant") {
    auto properties = dyn_cast_or_null<DictionaryAttr>(op->getPropertiesAsAttribute());
    return integerIn(properties ? properties.get("value") : op->getAttr("value"));
  }
  if (auto generic = dyn_cast<linalg::GenericOp>(op))
    return computeGeneric(generic, result);
  if (isa<tensor::ExtractOp, tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::CastOp>(op) || name == "stablehlo.reshape" ||
      (isa<tensor::FromElementsOp>(op) && op->getNumOperands() == 1))
    return get(op->getOperand(0));
  if (isa<linalg::FillOp>(op))
    return get(op->getOperand(0));
  if (op->getName().getDialectNamespace() == "stablehlo")
    return computeStablehlo(op);
  return isa_and_nonnull<arith::ArithDialect>(op->getDialect()) ? fold(op, result) : std::nullopt;
}

/// Trips of a loop that tests a condition first: runs its counter until the test fails or is not known.
static std::optional<int64_t> countWhile(Operation *loop) {
  if (loop->getNumRegions() != 2 || loop->getRegion(0).empty() || loop->getRegion(1).empty())
    return std::nullopt;
  Block &before = loop->getRegion(0).front(), &after = loop->getRegion(1).front();
  Operation *test = before.getTerminator(), *yield = after.getTerminator();
  bool passesThrough = isa<scf::WhileOp>(loop);
  if (before.getNumArguments() != loop->getNumOperands() || test->getNumOperands() < 1 ||
      yield->getNumOperands() != loop->getNumOperands() ||
      after.getNumArguments() != (passesThrough ? test->getNumOperands() - 1 : loop->getNumOperands()))
    return std::nullopt;
  IntegerEvaluator outside;
  SmallVector<std::optional<APInt>> state;
  for (Value init : loop->getOperands())
    state.push_back(outside.get(init));
  constexpr int64_t kMostTrips = 1 << 16;
  for (int64_t trips = 0; trips <= kMostTrips; ++trips) {
    IntegerEvaluator evaluator;
    for (auto [argument, number] : llvm::zip_equal(before.getArguments(), state))
      evaluator.set(argument, number);
    std::optional<APInt> holds = evaluator.get(test->getOperand(0));
    if (!holds)
      return std::nullopt;
    if (holds->isZero())
      return trips;
    for (auto [index, argument] : llvm::enumerate(after.getArguments()))
      evaluator.set(argument, passesThrough ? evaluator.get(test->getOperand(index + 1)) : state[index]);
    for (auto [number, next] : llvm::zip_equal(state, yield->getOperands()))
      number = evaluator.get(next);
  }
  return std::nullopt;
}

std::optional<int64_t> tripCount(Operation *loop) {
  if (isa<scf::WhileOp>(loop) || loop->getName().getStringRef() == "stablehlo.while")
    return countWhile(loop);
  auto loopLike = dyn_cast<LoopLikeOpInterface>(loop);
  if (!loopLike)
    return std::nullopt;
  auto lower = loopLike.getLoopLowerBounds(), upper = loopLike.getLoopUpperBounds(), step = loopLike.getLoopSteps();
  if (!lower || !upper || !step)
    return std::nullopt;
  std::optional<int64_t> trips = 1;
  for (auto [from, to, by] : llvm::zip_equal(*lower, *upper, *step)) {
    std::optional<int64_t> first = getConstantIntValue(from), end = getConstantIntValue(to), stride = getConstantIntValue(by);
    std::optional<int64_t> span =
        first && end && stride && *stride > 0 ? checkedAdd(*end, -std::max<int64_t>(*first, -INT64_MAX)) : std::nullopt;
    if (!span || !(trips = checkedMul(*trips, *span > 0 ? ceilDiv(*span, *stride) : 0)))
      return std::nullopt;
  }
  return trips;
}

} // namespace ridge::analysis
