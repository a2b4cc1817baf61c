//===- InlineHelpers.cpp - small private functions become part of their callers ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Importers of JAX outline helpers (silu, where, tril); a kernel does not stop at them.
//
#include "Grouping.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace ridge;

/// A larger function is a part of the model in its own right: its kernels appear once and count every call.
static constexpr size_t kLargestHelper = 64;
/// Helpers that call helpers, at most so deep; what recursion leaves is refused where calls are followed.
static constexpr unsigned kDeepestHelpers = 8;

static func::FuncOp helperOf(func::CallOp call, SymbolTable &symbols) {
  auto callee = symbols.lookup<func::FuncOp>(call.getCallee());
  if (!callee || !callee.isPrivate() || callee.isExternal() || !callee.getBody().hasOneBlock() || callee->isAncestor(call))
    return {};
  return llvm::hasNItemsOrLess(callee.getBody().front(), kLargestHelper) ? callee : func::FuncOp();
}

static void inlineCall(func::CallOp call, func::FuncOp callee) {
  Block &body = callee.getBody().front();
  IRMapping values;
  values.map(body.getArguments(), call.getOperands());
  OpBuilder builder(call);
  for (Operation &op : body.without_terminator())
    builder.clone(op, values);
  SmallVector<Value> results;
  for (Value returned : body.getTerminator()->getOperands())
    results.push_back(values.lookupOrDefault(returned));
  call.replaceAllUsesWith(results);
  call.erase();
}

void kernels::inlineHelpers(ModuleOp module) {
  SymbolTable symbols(module);
  llvm::SmallSetVector<Operation *, 8> inlined;
  for (unsigned depth = 0; depth < kDeepestHelpers; ++depth) {
    SmallVector<std::pair<func::CallOp, func::FuncOp>> calls;
    module.walk([&](func::CallOp call) {
      if (func::FuncOp callee = helperOf(call, symbols))
        calls.emplace_back(call, callee);
    });
    if (calls.empty())
      break;
    for (auto [call, callee] : calls) {
      inlineCall(call, callee);
      inlined.insert(callee);
    }
  }
  for (Operation *callee : inlined)
    if (SymbolTable::symbolKnownUseEmpty(callee, module))
      callee->erase();
}
