//===- OpInfo.cpp - dispatch of the analysis, types and names ----------===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Detail.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace ridge::analysis {

llvm::StringRef opClassName(OpClass klass) {
  static constexpr llvm::StringLiteral names[] = {"free",        "view",      "fill",        "broadcast",   "transpose", "movement",
                                                  "elementwise", "reduction", "contraction", "convolution", "pooling",   "attention",
                                                  "gather",      "scatter",   "scan",        "sort",        "structure", "opaque"};
  return names[static_cast<unsigned>(klass)];
}

std::optional<DataType> dataTypeOf(Type type) {
  if (isa<IndexType>(type))
    return DataType::I64;
  if (auto integer = dyn_cast<IntegerType>(type)) {
    switch (integer.getWidth()) {
    case 1:
      return DataType::I1;
    case 4:
      return DataType::I4;
    case 8:
      return DataType::I8;
    case 16:
      return DataType::I16;
    case 32:
      return DataType::I32;
    case 64:
      return DataType::I64;
    default:
      return std::nullopt;
    }
  }
  return TypeSwitch<Type, std::optional<DataType>>(type)
      .Case<Float64Type>([](Type) { return DataType::F64; })
      .Case<Float32Type>([](Type) { return DataType::F32; })
      .Case<FloatTF32Type>([](Type) { return DataType::TF32; })
      .Case<Float16Type>([](Type) { return DataType::F16; })
      .Case<BFloat16Type>([](Type) { return DataType::BF16; })
      .Case<ComplexType>([](ComplexType complex) { return complex.getElementType().isF32() ? std::optional(DataType::C64) : std::nullopt; })
      .Default([](Type other) -> std::optional<DataType> {
        auto real = dyn_cast<FloatType>(other);
        return real && real.getWidth() == 8 ? std::optional(DataType::F8) : std::nullopt;
      });
}

std::optional<int64_t> tensorBytes(Type type) {
  auto shaped = dyn_cast<ShapedType>(type);
  if (!shaped || !shaped.hasStaticShape())
    return std::nullopt;
  std::optional<int64_t> elements = detail::elementsOf(type);
  return elements ? detail::bytesOf(type, *elements) : std::nullopt;
}

namespace detail {

OpInfo opaque(Operation *op, StringRef reason) {
  OpInfo info;
  info.reason = reason.str();
  setWholeBytes(info, op);
  return info;
}

static bool isTensorLike(Type type) { return isa<TensorType, BaseMemRefType>(type); }

static bool touchesTensors(Operation *op) {
  return llvm::any_of(op->getOperandTypes(), isTensorLike) || llvm::any_of(op->getResultTypes(), isTensorLike);
}

static bool hasDynamicShape(Operation *op) {
  auto isDynamic = [](Type type) {
    auto shaped = dyn_cast<ShapedType>(type);
    return shaped && !shaped.hasStaticShape();
  };
  return llvm::any_of(op->getOperandTypes(), isDynamic) || llvm::any_of(op->getResultTypes(), isDynamic);
}

static bool isStructure(Operation *op) {
  return op->hasTrait<OpTrait::IsTerminator>() || op->hasTrait<OpTrait::SymbolTable>() ||
         isa<FunctionOpInterface, CallOpInterface, LoopLikeOpInterface, RegionBranchOpInterface>(op);
}

/// arith and math on whole tensors.
static OpInfo analyzeElementwiseOp(Operation *op, BodyCost cost) {
  OpInfo info;
  info.klass = OpClass::Elementwise;
  std::optional<int64_t> elements = op->getNumResults() == 1 ? elementsOf(op->getResult(0).getType()) : std::nullopt;
  if (!elements || !addCost(info.flops, *elements, cost) || !setWholeBytes(info, op))
    return opaque(op, "an element type is not understood or its size does not fit in 64 bits");
  return info;
}

static OpInfo dispatch(Operation *op) {
  OpInfo nothing;
  nothing.klass = OpClass::Structure;
  if (!op->isRegistered())
    return analyzeUnregistered(op);
  if (isStructure(op))
    return nothing;
  nothing.klass = OpClass::Free;
  if (op->hasTrait<OpTrait::ConstantLike>() || !touchesTensors(op) || isa<cf::AssertOp>(op))
    return nothing;
  if (std::optional<OpInfo> info = analyzeTensorOp(op))
    return *info;
  if (hasDynamicShape(op))
    return opaque(op, "its shape is dynamic");
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    return analyzeLinalg(linalgOp);
  if (op->hasTrait<OpTrait::Elementwise>())
    if (std::optional<BodyCost> cost = scalarCost(op))
      return analyzeElementwiseOp(op, *cost);
  return opaque(op, ("operation '" + op->getName().getStringRef() + "' is not understood").str());
}

} // namespace detail

OpInfo analyzeOp(Operation *op) {
  OpInfo info = detail::dispatch(op);
  for (Type type : op->getResultTypes())
    if (std::optional<DataType> element = isa<ShapedType>(type) ? dataTypeOf(getElementTypeOrSelf(type)) : std::nullopt) {
      info.type = *element;
      break;
    }
  // Sizes of what computes nothing are not asked for; whoever indexes them by operand finds zeros all the same.
  info.operandBytes.resize(op->getNumOperands(), 0);
  info.resultBytes.resize(op->getNumResults(), 0);
  return info;
}

} // namespace ridge::analysis
