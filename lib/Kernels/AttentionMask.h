//===- AttentionMask.h - how masks compare positions ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "llvm/ADT/SmallBitVector.h"

namespace ridge::kernels {

/// Positions vary with few dimensions; a longer chain to them is taken as unknown.
inline constexpr unsigned kDeepestChain = 24;

/// The loops that an operand of the operation varies with, read through broadcasts and elementwise work.
llvm::SmallBitVector varyingLoops(mlir::linalg::LinalgOp op, mlir::OpOperand &operand, unsigned depth = 0);

/// The keys that a comparison of positions leaves to each query: `key > query - W` and its like give W. 0 if the operation compares no
/// positions, or none that far apart.
int64_t windowOf(mlir::Operation *op);

/// Whether a comparison of positions hides the keys on one side of the diagonal: `key - query <= 0` and its like.
bool cutsAtDiagonal(mlir::Operation *op);

} // namespace ridge::kernels
