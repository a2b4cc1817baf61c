//===- AttentionMask.h - what masks hide ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "Grouping.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "llvm/ADT/SmallBitVector.h"

namespace ridge::kernels {

/// Positions vary with few dimensions; a longer chain to them is taken as unknown.
inline constexpr unsigned kDeepestChain = 24;

/// The loops that an operand of the operation varies with, read through broadcasts and elementwise work.
llvm::SmallBitVector varyingLoops(mlir::linalg::LinalgOp op, mlir::OpOperand &operand, unsigned depth = 0);

/// A score this low or lower weighs nothing beside any other: exp(-1e4) is zero, and the least mask in use, BERT's, is -1e4.
inline constexpr double kHiddenScore = -1e4;

/// Whether a key is hidden from a query; the number of filled keys gives the position of the last query.
using HidesKey = llvm::function_ref<bool(int64_t query, int64_t key, int64_t filled)>;

/// Which keys the queries see: none behind their own position (causal), and no more than a window before it. Some queries and keys stand
/// for all of them.
MaskInfo visibleKeys(HidesKey hides, int64_t queries, int64_t keys);

} // namespace ridge::kernels
