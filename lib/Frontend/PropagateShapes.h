//===- PropagateShapes.h - static shapes through a function ------------===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "mlir/IR/Operation.h"
#include "llvm/Support/LogicalResult.h"

namespace ridge::frontend {

/// Folds the shape arithmetic of `function`, whose arguments have their final types, and gives every result the static type that follows.
/// Called functions are specialised to the types of each call. Fails only on recursive calls; what stays dynamic is left.
llvm::LogicalResult propagateShapes(mlir::Operation *function);

} // namespace ridge::frontend
