//===- TensorTable.cpp - which values are one tensor ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TensorTable.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "ridge/Analysis/OpInfo.h"

using namespace mlir;
using namespace ridge;
using analysis::OpClass;

Value TensorTable::rootOf(Value value) const {
  for (;;) {
    if (auto it = aliases.find(value); it != aliases.end()) {
      value = it->second;
      continue;
    }
    Operation *op = value.getDefiningOp();
    if (!op || isa<KernelOp>(op) || op->getNumOperands() == 0 || op->getNumRegions() || analysis::analyzeOp(op).klass != OpClass::View)
      return value;
    value = op->getOperand(0);
  }
}

/// Parameters are floating point or quantised; wider integers are ids and positions unless a product decodes them, single bits are masks.
static bool mayBeWeight(Type element) {
  return isa<FloatType>(element) || (element.isInteger() && element.getIntOrFloatBitWidth() > 1 && element.getIntOrFloatBitWidth() <= 8);
}

int TensorTable::tensorOf(Value value) {
  Value root = rootOf(value);
  auto [it, isNew] = numbers.try_emplace(root, graph.tensors.size());
  if (!isNew)
    return it->second;
  Tensor &tensor = graph.tensors.emplace_back();
  tensor.bytes = analysis::tensorBytes(root.getType()).value_or(0);
  auto argument = dyn_cast<BlockArgument>(root);
  if (argument && argument.getOwner() == &entry->getRegion(0).front())
    tensor.origin = mayBeWeight(getElementTypeOrSelf(root.getType())) ? Tensor::Origin::Weight : Tensor::Origin::Input;
  else
    tensor.origin = Tensor::Origin::Constant;
  return it->second;
}

/// What a kernel does with an argument tells whether it is data: the left side of a contraction, the image of a convolution, an operand of
/// attention, a cache that is updated. Parameters enter elsewhere: as right sides, filters, tables, scales and biases.
static bool isData(Value value, KernelOp kernel) {
  Block &body = kernel.getBody().front();
  SmallVector<Value, 4> worklist{value};
  while (!worklist.empty())
    for (OpOperand &use : worklist.pop_back_val().getUses()) {
      Operation *op = use.getOwner();
      if (op->getBlock() != &body || op->hasTrait<OpTrait::IsTerminator>())
        continue;
      analysis::OpInfo info = analysis::analyzeOp(op);
      switch (info.klass) {
      case OpClass::View:
      case OpClass::Transpose:
      case OpClass::Broadcast:
      case OpClass::Movement:
        llvm::append_range(worklist, op->getResults());
        break;
      case OpClass::Contraction:
        if (use.getOperandNumber() == info.contraction->lhsOperand)
          return true;
        break;
      case OpClass::Convolution:
        if (use.getOperandNumber() == 0)
          return true;
        break;
      case OpClass::Attention:
      case OpClass::Scatter:
        return true;
      default:
        break;
      }
    }
  return false;
}

/// A product that takes its weights out of what is stored in at most 8 bits.
static bool decodesWeights(const Workload &workload) {
  if (const auto *gemm = std::get_if<GemmShape>(&workload.shape))
    return storageBits(gemm->rhs) <= 8 || storageBits(gemm->lhs) <= 8;
  if (const auto *grouped = std::get_if<GroupedGemmShape>(&workload.shape))
    return storageBits(grouped->rhs) <= 8;
  if (const auto *moe = std::get_if<MoeShape>(&workload.shape))
    return storageBits(moe->weight) <= 8;
  return false;
}

/// Whether a kernel computes an operand of its product from the value: packed weights and zero points, and the order of their groups.
static bool entersProduct(Value value, KernelOp kernel) {
  Block &body = kernel.getBody().front();
  SetVector<Value> reached;
  reached.insert(value);
  for (size_t i = 0; i < reached.size(); ++i)
    for (OpOperand &use : reached[i].getUses()) {
      Operation *op = body.findAncestorOpInBlock(*use.getOwner());
      if (!op)
        continue;
      if (analysis::analyzeOp(op).klass == OpClass::Contraction)
        return true;
      reached.insert(op->result_begin(), op->result_end());
    }
  return false;
}

static bool isAttention(const Workload &workload) { return std::holds_alternative<AttentionShape>(workload.shape); }

int TensorTable::read(Value value, KernelOp kernel) {
  int number = tensorOf(value);
  Tensor &tensor = graph.tensors[number];
  if (tensor.origin == Tensor::Origin::Weight && (isAttention(kernel.getWorkload()->getValue()) || isData(value, kernel)))
    tensor.origin = Tensor::Origin::Input;
  else if (tensor.origin == Tensor::Origin::Input && isa<IntegerType>(getElementTypeOrSelf(value.getType())) &&
           decodesWeights(kernel.getWorkload()->getValue()) && entersProduct(value, kernel))
    tensor.origin = Tensor::Origin::Weight;
  return number;
}

int TensorTable::write(Value result, KernelOp kernel, ArrayRef<Value> captured, const Workload &workload) {
  int64_t bytes = analysis::tensorBytes(result.getType()).value_or(0);
  // What attention saves for its backward pass is smaller than the tensor in the program.
  if (isAttention(workload))
    bytes = std::min(bytes, workload.writes[cast<OpResult>(result).getResultNumber()]);
  bool aliases = false;
  // What is written in part lies in a tensor that is captured and not read.
  if (workload.writes[cast<OpResult>(result).getResultNumber()] < bytes)
    for (auto [value, read] : llvm::zip_equal(captured, workload.reads)) {
      int number = tensorOf(value);
      bool isInput = graph.tensors[number].origin != Tensor::Origin::Kernel || graph.tensors[number].aliasesInput;
      if (!read && !isInput && graph.tensors[number].bytes == bytes)
        return numbers[result] = number;
      if (read || !isInput)
        continue;
      // The cache, or the cache without the rows that a concat appends.
      aliases = true;
      if (graph.tensors[number].origin == Tensor::Origin::Weight)
        graph.tensors[number].origin = Tensor::Origin::Input;
    }
  int number = graph.tensors.size();
  numbers[result] = number;
  Tensor &tensor = graph.tensors.emplace_back();
  tensor.bytes = bytes;
  tensor.aliasesInput = aliases;
  return number;
}

void TensorTable::enterLoop(Operation *loop) {
  // What a loop carries on is data.
  auto carry = [&](Value argument, Value init) {
    alias(argument, init);
    if (!isa<ShapedType>(init.getType()))
      return;
    Tensor &tensor = graph.tensors[tensorOf(init)];
    if (tensor.origin == Tensor::Origin::Weight)
      tensor.origin = Tensor::Origin::Input;
  };
  if (auto loopLike = dyn_cast<LoopLikeOpInterface>(loop)) {
    for (auto [argument, init] : llvm::zip(loopLike.getRegionIterArgs(), loopLike.getInits()))
      carry(argument, init);
    return;
  }
  for (Region &region : loop->getRegions())
    if (!region.empty())
      for (auto [argument, operand] : llvm::zip(region.front().getArguments(), loop->getOperands()))
        alias(argument, operand);
}

void TensorTable::leaveLoop(Operation *loop) {
  Region &last = loop->getRegions().back();
  if (last.empty() || last.back().empty())
    return;
  Operation *terminator = &last.back().back();
  // A loop's state is returned by the terminator's last operands.
  ValueRange yielded = terminator->getOperands();
  if (yielded.size() >= loop->getNumResults())
    for (auto [result, value] : llvm::zip(loop->getResults(), yielded.take_back(loop->getNumResults())))
      if (!isa<BlockArgument>(result))
        alias(result, value);
}

void TensorTable::finish() {
  Operation *terminator = entry->getRegion(0).back().getTerminator();
  for (Value value : terminator->getOperands()) {
    if (!isa<ShapedType>(value.getType()))
      continue;
    int number = tensorOf(value);
    Tensor &tensor = graph.tensors[number];
    if (!std::exchange(tensor.isOutput, true))
      graph.outputBytes += tensor.bytes;
  }
  // Arguments that nothing reads are held all the same.
  for (BlockArgument argument : entry->getRegion(0).front().getArguments())
    if (isa<ShapedType>(argument.getType()))
      tensorOf(argument);
  for (const Tensor &tensor : graph.tensors) {
    if (tensor.origin == Tensor::Origin::Weight)
      graph.weightsBytes += tensor.bytes;
    if (tensor.origin == Tensor::Origin::Input)
      graph.inputBytes += tensor.bytes;
  }
}
