//===- Pipeline.cpp - registration of passes and pipeline ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"

namespace ridge {
} // namespace ridge

using namespace mlir;

void ridge::registerPasses() { registerPass([] { return createRidgeFormKernels(); }); registerPass([] { return createRidgeInlineKernels(); }); }
