//===- PrepareModule.cpp - TOSA lowered, dimensions bound --------------===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PropagateShapes.h"
#include "mlir/Conversion/TosaToArith/TosaToArith.h"
#include "mlir/Conversion/TosaToLinalg/TosaToLinalg.h"
#include "mlir/Conversion/TosaToSCF/TosaToSCF.h"
#include "mlir/Conversion/TosaToTensor/TosaToTensor.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/Dialect/Tosa/Transforms/Passes.h"
#include "mlir/IR/Iterators.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"
#include "ridge/Frontend/Frontend.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace ridge::frontend {

// Diagnostics are made at locations rather than at operations: those would print a whole function after the message.

static bool isDynamic(Type type) {
  auto shaped = dyn_cast<ShapedType>(type);
  return shaped && !shaped.hasStaticShape();
}

//===----------------------------------------------------------------------===//
// TOSA
//===----------------------------------------------------------------------===//

static bool isTosa(Operation *op) { return isa_and_nonnull<tosa::TosaDialect>(op->getDialect()); }

/// The passes of upstream's tosa-to-linalg pipeline without its validation, which refuses the f64 constants that importers write into
/// norms; then those for what it leaves. tosa-to-arith turns the constants that remain into arith.constant.
static LogicalResult lowerTosa(ModuleOp module) {
  if (!module.walk([](Operation *op) { return isTosa(op) ? WalkResult::interrupt() : WalkResult::advance(); }).wasInterrupted())
    return success();
  PassManager manager(module->getContext());
  OpPassManager &any = manager.nestAny();
  any.addPass(tosa::createTosaInferShapesPass());
  any.addPass(tosa::createTosaMakeBroadcastablePass());
  any.addPass(tosa::createTosaToLinalgNamed());
  any.addPass(createCanonicalizerPass());
  any.addPass(tosa::createTosaMakeBroadcastablePass());
  any.addPass(tosa::createTosaToLinalg());
  any.addPass(createTosaToTensorPass());
  any.addPass(createTosaToSCFPass());
  any.addPass(createTosaToArithPass());
  any.addPass(createCanonicalizerPass());
  if (failed(manager.run(module)))
    return emitError(module.getLoc(), "TOSA could not be lowered to linalg");
  return success();
}

//===----------------------------------------------------------------------===//
// Barriers
//===----------------------------------------------------------------------===//

/// A barrier tells XLA not to merge what a checkpointed layer computes again with what it computed before. It does nothing at run time.
static void dropBarriers(ModuleOp module) {
  module.walk([](Operation *op) {
    if (op->getName().getStringRef() != "stablehlo.optimization_barrier" || op->getOperandTypes() != op->getResultTypes())
      return;
    op->replaceAllUsesWith(op->getOperands());
    op->erase();
  });
}

//===----------------------------------------------------------------------===//
// Bindings
//===----------------------------------------------------------------------===//

static LogicalResult bindDimension(Operation *entry, const Binding &binding) {
  Block &block = entry->getRegion(0).front();
  auto error = [&]() {
    return emitError(entry->getLoc()) << "binding arg" << binding.argument << ":" << binding.dimension << "=" << binding.size << ": ";
  };
  if (binding.argument >= block.getNumArguments())
    return error() << "the entry has " << block.getNumArguments() << " arguments";
  BlockArgument argument = block.getArgument(binding.argument);
  auto type = dyn_cast<RankedTensorType>(argument.getType());
  if (!type)
    return error() << "argument " << binding.argument << " of type " << argument.getType() << " is no ranked tensor";
  if (binding.dimension >= type.getRank())
    return error() << "argument " << binding.argument << " has " << type.getRank() << " dimensions";
  if (binding.size <= 0)
    return error() << "the size must be positive";
  int64_t size = type.getDimSize(binding.dimension);
  if (!ShapedType::isDynamic(size) && size != binding.size)
    return error() << "the dimension already has size " << size;
  SmallVector<int64_t> shape(type.getShape());
  shape[binding.dimension] = binding.size;
  argument.setType(type.clone(shape));
  return success();
}

static bool hasDynamicResult(Operation *op) { return llvm::any_of(op->getResultTypes(), isDynamic); }

/// Nothing of the module is dynamic, so there is nothing to fold: true of most inputs.
static bool isStatic(ModuleOp module, Operation *entry) {
  bool arguments = llvm::none_of(entry->getRegion(0).front().getArgumentTypes(), isDynamic);
  return arguments && !module.walk([](Operation *op) { return hasDynamicResult(op) ? WalkResult::interrupt() : WalkResult::advance(); })
                           .wasInterrupted();
}

/// The entry and every function that it calls.
static SmallVector<Operation *> reachableFunctions(Operation *entry) {
  llvm::SetVector<Operation *> functions;
  functions.insert(entry);
  for (unsigned next = 0; next != functions.size(); ++next)
    functions[next]->walk([&](CallOpInterface call) {
      if (Operation *callee = call.resolveCallable())
        functions.insert(callee);
    });
  return functions.takeVector();
}

/// Names each dynamic dimension of the arguments; failing that, the first value whose shape depends on data.
static LogicalResult requireStatic(Operation *entry, ArrayRef<Operation *> functions) {
  LogicalResult result = success();
  for (BlockArgument argument : entry->getRegion(0).front().getArguments()) {
    auto type = dyn_cast<ShapedType>(argument.getType());
    if (type && !type.hasRank())
      return emitError(entry->getLoc(), "argument ") << argument.getArgNumber() << " has no rank; give the model a ranked type";
    for (int64_t dim = 0; type && dim < type.getRank(); ++dim)
      if (type.isDynamicDim(dim))
        result = emitError(entry->getLoc(), "argument ")
                 << argument.getArgNumber() << " dimension " << dim << " is dynamic; bind it with --bind=arg" << argument.getArgNumber()
                 << ":" << dim << "=<size>";
  }
  if (failed(result))
    return failure();
  for (Operation *function : functions) {
    WalkResult walk = function->walk([](Operation *op) {
      if (!hasDynamicResult(op))
        return WalkResult::advance();
      emitError(op->getLoc()) << "'" << op->getName() << "': its result has a dynamic shape that no argument's shape determines";
      return WalkResult::interrupt();
    });
    if (walk.wasInterrupted())
      return failure();
  }
  return success();
}

/// Importers guard shape arithmetic by assertions; one that is now constant and false says that the sizes do not fit together.
static LogicalResult checkAssertions(Operation *function) {
  WalkResult walk = function->walk([](cf::AssertOp assertion) {
    if (!matchPattern(assertion.getArg(), m_Zero()))
      return WalkResult::advance();
    emitError(assertion.getLoc(), "the bound sizes contradict the model: ") << assertion.getMsg();
    return WalkResult::interrupt();
  });
  return failure(walk.wasInterrupted());
}

/// The shape arithmetic has done its part.
static void eraseDeadOps(Operation *function) {
  function->walk<WalkOrder::PostOrder, ReverseIterator>([](Operation *op) {
    if (isOpTriviallyDead(op))
      op->erase();
  });
}

LogicalResult prepareModule(ModuleOp module, Operation *entry, ArrayRef<Binding> bindings) {
  for (const Binding &binding : bindings)
    if (failed(bindDimension(entry, binding)))
      return failure();
  Block &block = entry->getRegion(0).front();
  if (!bindings.empty()) {
    auto type = cast<FunctionType>(entry->getAttrOfType<TypeAttr>("function_type").getValue());
    entry->setAttr("function_type", TypeAttr::get(FunctionType::get(module.getContext(), block.getArgumentTypes(), type.getResults())));
  }
  dropBarriers(module);
  if (failed(lowerTosa(module)))
    return failure();
  if (isStatic(module, entry))
    return success();
  if (llvm::none_of(block.getArgumentTypes(), isDynamic)) {
    if (failed(propagateShapes(entry)))
      return failure();
    for (Operation *function : reachableFunctions(entry)) {
      if (failed(checkAssertions(function)))
        return failure();
      eraseDeadOps(function);
    }
    if (failed(verify(module)))
      return emitError(entry->getLoc(), "the bound sizes contradict the model");
  }
  return requireStatic(entry, reachableFunctions(entry));
}

} // namespace ridge::frontend
