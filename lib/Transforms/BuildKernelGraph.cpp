//===- BuildKernelGraph.cpp - from ridge.kernel ops to plain values ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Transforms/BuildKernelGraph.h"
#include "Ridge/RidgeDialect.h"
#include "TensorTable.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "ridge/Analysis/OpInfo.h"
#include "ridge/Analysis/TripCount.h"
#include "ridge/Kernels/FormKernels.h"
#include "ridge/Support/CheckedMath.h"

using namespace mlir;
using namespace ridge;
using analysis::OpClass;

/// Matrix FLOPs of the operations in the region, as the analysis counts them; what has no reduction has none.
static int64_t matmulFlopsOf(KernelOp kernel) {
  int64_t sum = 0;
  for (Operation &op : kernel.getBody().front()) {
    auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
    bool mayContract = linalgOp ? linalgOp.getNumReductionLoops() > 0 : !op.getDialect();
    if (mayContract && __builtin_add_overflow(sum, analysis::analyzeOp(&op).flops.matmul, &sum))
      return -1;
  }
  return sum;
}

/// A grouped product may be written over all groups, with the rows of others masked.
static bool isDenselyWritten(const Workload &workload, int64_t flops) {
  const auto *grouped = std::get_if<GroupedGemmShape>(&workload.shape);
  return grouped && grouped->groups > 0 && flops % grouped->groups == 0 && flops / grouped->groups == workload.flops.matmul;
}

static std::string locationOf(Operation *op) {
  std::string text;
  op->getLoc()->walk([&](Location loc) {
    auto place = dyn_cast<FileLineColLoc>(loc);
    if (!place)
      return WalkResult::advance();
    text = (place.getFilename().getValue() + ":" + Twine(place.getLine()) + ":" + Twine(place.getColumn())).str();
    return WalkResult::interrupt();
  });
  return text;
}

namespace {
class GraphBuilder {
public:
  GraphBuilder(ModuleOp module, Operation *entry) : symbols(module), tensors(entry, built.graph) {}

  FailureOr<BuiltKernelGraph> build(Operation *entry) {
    built.graph.entry = SymbolTable::getSymbolName(entry).str();
    if (failed(visit(entry->getRegion(0), 1)))
      return failure();
    tensors.finish();
    return std::move(built);
  }

private:
  LogicalResult visit(Region &region, int64_t count) {
    for (Block &block : region)
      for (Operation &op : block)
        if (failed(visit(op, count)))
          return failure();
    return success();
  }

  LogicalResult visit(Operation &op, int64_t count) {
    if (auto kernel = dyn_cast<KernelOp>(op))
      return addKernel(kernel, count);
    if (Operation *callee = calleeOf(op))
      return visitCall(op, callee, count);
    return op.getNumRegions() && holdsKernels(op) ? visitRegions(op, count) : success();
  }

  static bool holdsKernels(Operation &op) {
    return op.walk([](KernelOp) { return WalkResult::interrupt(); }).wasInterrupted() ||
           op.walk([](Operation *inner) {
               return isa<CallOpInterface>(inner) ? WalkResult::interrupt() : WalkResult::advance();
             }).wasInterrupted();
  }

  Operation *calleeOf(Operation &op) {
    auto symbol = op.getAttrOfType<FlatSymbolRefAttr>("callee");
    Operation *callee = symbol ? symbols.lookup(symbol.getValue()) : nullptr;
    return callee && callee->getNumRegions() == 1 && !callee->getRegion(0).empty() ? callee : nullptr;
  }

  LogicalResult addKernel(KernelOp kernel, int64_t count) {
    std::optional<WorkloadAttr> workload = kernel.getWorkload();
    if (!workload)
      return kernel.emitOpError("has no workload; run ridge-form-kernels");
    SmallVector<Value, 4> captured = kernels::capturedTensors(kernel);
    const Workload &value = workload->getValue();
    if (captured.size() != value.reads.size())
      return kernel.emitOpError() << "has a workload that reads " << value.reads.size() << " tensors, but its region captures "
                                  << captured.size();
    if (int64_t flops = matmulFlopsOf(kernel); flops != value.flops.matmul && !isDenselyWritten(value, flops)) {
      InFlightDiagnostic error = kernel.emitOpError() << "has a workload of " << value.flops.matmul << " matrix FLOPs";
      error.attachNote() << "the operations in its region do " << flops;
      return error;
    }
    auto [known, isNew] = nodeOf.try_emplace(kernel, built.graph.kernels.size());
    if (!isNew)
      return addCount(kernel, built.graph.kernels[known->second].count, count);
    KernelNode &node = built.graph.kernels.emplace_back();
    node.name = kernel.getKernelName().str();
    node.location = locationOf(kernel);
    node.workload = value;
    node.count = count;
    for (Value tensor : captured)
      node.reads.push_back(tensors.read(tensor, kernel));
    for (Value result : kernel.getResults())
      node.writes.push_back(tensors.write(result, kernel, captured, value));
    if (ArrayAttr notes = kernel.getNotesAttr())
      for (Attribute note : notes)
        node.notes.push_back(cast<StringAttr>(note).getValue().str());
    built.ops.push_back(kernel);
    return success();
  }

  static LogicalResult addCount(Operation *op, int64_t &sum, int64_t count) {
    if (__builtin_add_overflow(sum, count, &sum))
      return op->emitError("runs more often than 64 bits can count");
    return success();
  }

  /// Every call of a function runs its kernels again; they appear once.
  LogicalResult visitCall(Operation &call, Operation *callee, int64_t count) {
    if (llvm::is_contained(callStack, callee))
      return call.emitError("recursive calls cannot be planned");
    Block &body = callee->getRegion(0).front();
    OperandRange operands = call.getOperands();
    for (auto [argument, operand] : llvm::zip(body.getArguments(), operands))
      tensors.alias(argument, operand);
    callStack.push_back(callee);
    if (failed(visit(callee->getRegion(0), count)))
      return failure();
    callStack.pop_back();
    for (auto [result, returned] : llvm::zip(call.getResults(), callee->getRegion(0).back().getTerminator()->getOperands()))
      tensors.alias(result, returned);
    return success();
  }

  /// A loop's body runs as often as it turns; other regions (branches) count once.
  LogicalResult visitRegions(Operation &op, int64_t count) {
    bool isLoop = isa<LoopLikeOpInterface>(op) || op.getName().getStringRef().ends_with("while");
    std::optional<int64_t> trips = isLoop ? analysis::tripCount(&op) : 1;
    if (!trips) {
      InFlightDiagnostic error = op.emitError("how often this loop runs depends on data");
      error.attachNote() << "loops with constant bounds are planned; unroll it or give it constant bounds";
      return error;
    }
    std::optional<int64_t> inside = checkedMul(count, *trips);
    if (!inside)
      return op.emitError("runs more often than 64 bits can count");
    tensors.enterLoop(&op);
    if (*inside > 0)
      for (Region &region : op.getRegions())
        if (failed(visit(region, *inside)))
          return failure();
    tensors.leaveLoop(&op);
    return success();
  }

  BuiltKernelGraph built;
  SymbolTable symbols;
  TensorTable tensors;
  llvm::DenseMap<Operation *, size_t> nodeOf;
  SmallVector<Operation *, 4> callStack;
};
} // namespace

FailureOr<BuiltKernelGraph> ridge::buildKernelGraph(ModuleOp module, Operation *entry) { return GraphBuilder(module, entry).build(entry); }
