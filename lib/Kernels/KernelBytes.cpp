//===- KernelBytes.cpp - what a kernel's region reads ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelBytes.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Transforms/RegionUtils.h"
#include "ridge/Kernels/FormKernels.h"

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;

SmallVector<Value, 4> kernels::capturedTensors(Operation *op) {
  auto kernel = cast<KernelOp>(op);
  SetVector<Value> used;
  getUsedValuesDefinedAbove(kernel.getBody(), kernel.getBody(), used);
  SmallVector<Value, 4> tensors;
  for (Value value : used)
    if (isa<ShapedType>(value.getType()))
      tensors.push_back(value);
  return tensors;
}

namespace {
class TouchedBytes {
public:
  TouchedBytes(KernelOp kernel, llvm::function_ref<const analysis::OpInfo *(Operation *)> infoOf,
               llvm::function_ref<bool(Operation *)> readsThrough, llvm::function_ref<Value(Value)> originalOf)
      : block(kernel.getBody().front()), infoOf(infoOf), readsThrough(readsThrough), originalOf(originalOf) {}

  /// Bytes of the value that the region's operations touch.
  int64_t of(Value value) {
    auto [it, isNew] = known.try_emplace(value, 0);
    if (!isNew)
      return it->second;
    int64_t whole = wholeBytes(value), sum = 0;
    for (OpOperand &use : value.getUses()) {
      Operation *op = block.findAncestorOpInBlock(*use.getOwner());
      if (op && !op->hasTrait<OpTrait::IsTerminator>())
        sum = std::min(whole, sum + std::min(whole, byUse(op, use)));
    }
    return known[value] = sum;
  }

private:
  static int64_t wholeBytes(Value value) {
    // A splat constant is one element, however large its type.
    DenseElementsAttr constant;
    if (matchPattern(value, m_Constant(&constant)) && constant.isSplat())
      return analysis::tensorBytes(RankedTensorType::get({}, constant.getElementType())).value_or(0);
    return analysis::tensorBytes(value.getType()).value_or(0);
  }

  int64_t byUse(Operation *op, OpOperand &use) {
    const analysis::OpInfo *info = infoOf(op);
    if (!info)
      return wholeBytes(use.get());
    if (use.getOwner() != op) {
      for (auto &[tensor, bytes] : info->captured)
        if (tensor == originalOf(use.get()))
          return bytes;
      return info->klass == analysis::OpClass::Opaque ? wholeBytes(use.get()) : 0;
    }
    unsigned operand = use.getOperandNumber();
    int64_t direct = info->klass == analysis::OpClass::Opaque || operand >= info->operandBytes.size() ? wholeBytes(use.get())
                                                                                                      : info->operandBytes[operand];
    if (!readsThrough(op))
      return direct;
    int64_t through = 0;
    for (Value result : op->getResults())
      through += of(result);
    return std::min(direct, through);
  }

  Block &block;
  llvm::function_ref<const analysis::OpInfo *(Operation *)> infoOf;
  llvm::function_ref<bool(Operation *)> readsThrough;
  llvm::function_ref<Value(Value)> originalOf;
  llvm::DenseMap<Value, int64_t> known;
};
} // namespace

SmallVector<int64_t, 4> kernels::touchedBytes(KernelOp kernel, ArrayRef<Value> captured,
                                              llvm::function_ref<const analysis::OpInfo *(Operation *)> infoOf,
                                              llvm::function_ref<bool(Operation *)> readsThrough,
                                              llvm::function_ref<Value(Value)> originalOf) {
  TouchedBytes touched(kernel, infoOf, readsThrough, originalOf);
  SmallVector<int64_t, 4> bytes;
  for (Value value : captured)
    bytes.push_back(touched.of(value));
  return bytes;
}
