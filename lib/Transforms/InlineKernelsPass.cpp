//===- InlineKernelsPass.cpp - ridge-inline-kernels ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Ridge/RidgeDialect.h"
#include "ridge/Transforms/Passes.h"

namespace ridge {
#define GEN_PASS_DEF_RIDGEINLINEKERNELS
#include "ridge/Transforms/Passes.h.inc"
} // namespace ridge

using namespace mlir;
using namespace ridge;

namespace {
struct InlineKernelsPass : ridge::impl::RidgeInlineKernelsBase<InlineKernelsPass> {
  void runOnOperation() override {
    getOperation()->walk([](KernelOp kernel) {
      Block &body = kernel.getBody().front();
      Operation *yield = body.getTerminator();
      kernel.replaceAllUsesWith(yield->getOperands());
      yield->erase();
      kernel->getBlock()->getOperations().splice(kernel->getIterator(), body.getOperations());
      kernel.erase();
    });
  }
};
} // namespace
