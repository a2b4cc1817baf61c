//===- KernelBytes.h - what a kernel's region reads ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "BlockGraph.h"
#include "Ridge/RidgeDialect.h"

namespace ridge::kernels {

/// Bytes of each captured tensor that the region touches, once: through views, broadcasts and gathers only what is seen. `infoOf` gives the
/// analysis of a top-level operation of the region, which names tensors by what `originalOf` gives for them.
llvm::SmallVector<int64_t, 4> touchedBytes(KernelOp kernel, llvm::ArrayRef<mlir::Value> captured,
                                           llvm::function_ref<const analysis::OpInfo *(mlir::Operation *)> infoOf,
                                           llvm::function_ref<bool(mlir::Operation *)> readsThrough,
                                           llvm::function_ref<mlir::Value(mlir::Value)> originalOf);

} // namespace ridge::kernels
