//===- Passes.h - the passes and their pipeline ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#pragma once

#include "mlir/Pass/Pass.h"
#include <memory>
#include <string>

namespace ridge {

#define GEN_PASS_DECL
#include "ridge/Transforms/Passes.h.inc"

/// Registers every pass and the pipeline `ridge-pipeline` (form, plan, schedule), which takes the options of `ridge estimate`.
void registerPasses();

} // namespace ridge
