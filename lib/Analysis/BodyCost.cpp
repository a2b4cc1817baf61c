//===- BodyCost.cpp - arithmetic of a body, op by op -------------------===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Detail.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace ridge::analysis::detail {

/// Multiplications that raising to the constant integer power n takes by squaring, plus a division if n is negative.
static BodyCost powerCost(int64_t n) {
  uint64_t magnitude = n < 0 ? 0 - static_cast<uint64_t>(n) : static_cast<uint64_t>(n);
  BodyCost cost;
  if (magnitude > 1)
    cost.vector = llvm::Log2_64(magnitude) + llvm::popcount(magnitude) - 1;
  cost.special = n < 0;
  return cost;
}

static std::optional<BodyCost> powCost(Operation *op) {
  APInt integer;
  if (isa<math::FPowIOp>(op) && matchPattern(op->getOperand(1), m_ConstantInt(&integer)) && integer.getSignificantBits() <= 32)
    return powerCost(integer.getSExtValue());
  APFloat real(0.0);
  if (isa<math::PowFOp>(op) && matchPattern(op->getOperand(1), m_ConstantFloat(&real))) {
    bool exact = false;
    APSInt rounded(32, /*isUnsigned=*/false);
    if (real.convertToInteger(rounded, APFloat::rmTowardZero, &exact) == APFloat::opOK && exact)
      return powerCost(rounded.getSExtValue());
  }
  return BodyCost{0, 1};
}

static bool isCast(Operation *op) {
  return isa<arith::ExtFOp, arith::TruncFOp, arith::ExtSIOp, arith::ExtUIOp, arith::TruncIOp, arith::SIToFPOp, arith::UIToFPOp,
             arith::FPToSIOp, arith::FPToUIOp, arith::IndexCastOp, arith::IndexCastUIOp, arith::BitcastOp>(op);
}

/// Types of the value that an operation works on: index arithmetic computes addresses and is free.
static bool isIndexArithmetic(Operation *op) {
  return op->getNumOperands() &&
         llvm::all_of(op->getOperandTypes(),
                      [](Type type) { return isa<IndexType>(getElementTypeOrSelf(type)) || getElementTypeOrSelf(type).isInteger(1); }) &&
         llvm::any_of(op->getOperandTypes(), [](Type type) { return isa<IndexType>(getElementTypeOrSelf(type)); });
}

/// Operations on the parts that the definition takes. A quotient is the product with a conjugate over a square.
static std::optional<BodyCost> complexCost(StringRef name) {
  return StringSwitch<std::optional<BodyCost>>(name)
      .Cases({"create", "re", "im", "constant", "bitcast"}, BodyCost{})
      .Case("conj", BodyCost{1, 0})
      .Cases({"add", "sub", "neg", "eq", "neq"}, BodyCost{2, 0})
      .Case("abs", BodyCost{3, 1})
      .Case("mul", BodyCost{6, 0})
      .Case("div", BodyCost{9, 2})
      .Case("exp", BodyCost{2, 3})
      .Case("angle", BodyCost{0, 1})
      .Default(std::nullopt);
}

std::optional<BodyCost> scalarCost(Operation *op) {
  if (isCast(op) || op->hasTrait<OpTrait::IsTerminator>() || op->hasTrait<OpTrait::ConstantLike>() || isIndexArithmetic(op) ||
      isa<linalg::IndexOp, tensor::ExtractOp, tensor::DimOp, cf::AssertOp>(op))
    return BodyCost{};
  StringRef dialect = op->getName().getDialectNamespace(), name = op->getName().stripDialect();
  if (dialect == "arith") {
    if (isa<arith::DivFOp, arith::DivSIOp, arith::DivUIOp, arith::CeilDivSIOp, arith::CeilDivUIOp, arith::FloorDivSIOp, arith::RemFOp,
            arith::RemSIOp, arith::RemUIOp>(op))
      return BodyCost{0, 1};
    return BodyCost{1, 0};
  }
  if (dialect == "math") {
    if (isa<math::FPowIOp, math::PowFOp>(op))
      return powCost(op);
    if (isa<math::FmaOp>(op))
      return BodyCost{2, 0};
    bool isCheap = llvm::StringSwitch<bool>(name)
                       .Cases({"absf", "absi", "ceil", "floor", "round", "roundeven", "trunc", "copysign", "clampf"}, true)
                       .Cases({"isfinite", "isinf", "isnan", "isnormal", "ctlz", "cttz", "ctpop"}, true)
                       .Default(false);
    return isCheap ? BodyCost{1, 0} : BodyCost{0, 1};
  }
  if (dialect == "complex")
    return complexCost(name);
  if (dialect == "affine")
    return BodyCost{};
  if (dialect == "stablehlo")
    return stablehloCost(name);
  return std::nullopt;
}

/// A comparator or combiner of tensors without dimensions, lowered: its operations are generics that do their body once.
static std::optional<BodyCost> scalarGenericCost(linalg::GenericOp op, std::string &reason) {
  return op.getNumLoops() == 0 ? bodyCost(*op.getBlock(), reason) : std::nullopt;
}

/// A conditional executes one of its sides: the dearer one is counted.
static std::optional<BodyCost> conditionalCost(scf::IfOp op, std::string &reason) {
  BodyCost dearest;
  for (Region &region : op->getRegions()) {
    if (region.empty())
      continue;
    std::optional<BodyCost> cost = bodyCost(region.front(), reason);
    if (!cost)
      return std::nullopt;
    if (cost->vector + cost->special > dearest.vector + dearest.special)
      dearest = *cost;
  }
  return dearest;
}

/// Marks the operations of `block` that `value` needs, apart from the places of extracts.
static void markNeeded(Value value, Block &block, DenseSet<Operation *> &needed) {
  SmallVector<Value> worklist{value};
  while (!worklist.empty()) {
    Operation *op = worklist.pop_back_val().getDefiningOp();
    if (!op || op->getBlock() != &block || !needed.insert(op).second)
      continue;
    if (isa<tensor::ExtractOp>(op))
      continue;
    llvm::append_range(worklist, op->getOperands());
    op->walk([&](Operation *inner) {
      if (inner != op)
        llvm::append_range(worklist, inner->getOperands());
    });
  }
}

SmallVector<Operation *> executedOps(Block &block) {
  DenseSet<Operation *> needed;
  for (Value yielded : block.getTerminator()->getOperands())
    markNeeded(yielded, block, needed);
  DenseSet<Value> varying(block.args_begin(), block.args_end());
  SmallVector<Operation *> executed;
  for (Operation &op : block.without_terminator()) {
    bool varies = isa<linalg::IndexOp, tensor::ExtractOp>(op) || op.getNumRegions() ||
                  llvm::any_of(op.getOperands(), [&](Value operand) { return varying.contains(operand); });
    if (!varies)
      continue;
    varying.insert(op.result_begin(), op.result_end());
    if (needed.contains(&op))
      executed.push_back(&op);
  }
  return executed;
}

std::optional<BodyCost> bodyCost(Block &block, std::string &reason) {
  BodyCost sum;
  for (Operation *op : executedOps(block)) {
    auto conditional = dyn_cast<scf::IfOp>(op);
    auto generic = dyn_cast<linalg::GenericOp>(op);
    std::optional<BodyCost> cost = conditional ? conditionalCost(conditional, reason)
                                   : generic   ? scalarGenericCost(generic, reason)
                                               : scalarCost(op);
    if (!cost) {
      if (reason.empty())
        reason = "its body holds '" + op->getName().getStringRef().str() + "', which is not understood";
      return std::nullopt;
    }
    sum.vector += cost->vector;
    sum.special += cost->special;
  }
  return sum;
}

bool addCost(FlopCount &flops, int64_t points, BodyCost cost) {
  auto vector = checkedMul(points, cost.vector), special = checkedMul(points, cost.special);
  if (!vector || !special || !(vector = checkedAdd(flops.vector, *vector)) || !(special = checkedAdd(flops.special, *special)))
    return false;
  flops.vector = *vector;
  flops.special = *special;
  return true;
}

} // namespace ridge::analysis::detail
