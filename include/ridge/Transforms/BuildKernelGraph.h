//===- BuildKernelGraph.h - from ridge.kernel ops to plain values ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#pragma once

#include "mlir/IR/BuiltinOps.h"
#include "ridge/Schedule/KernelGraph.h"
#include "llvm/ADT/SmallVector.h"

namespace ridge {

/// The graph of an entry's kernels (an op as frontend::findEntry returns it) and, parallel to it, the kernel ops. Functions that are called
/// and loops with constant trips are followed: their kernels appear once, with `count` multiplied; a loop of unknown trip count is an error
/// at it. A tensor is followed through views and through the loop's and call's arguments, so that it stays one tensor.
struct BuiltKernelGraph {
  KernelGraph graph;
  llvm::SmallVector<mlir::Operation *> ops;
};
llvm::FailureOr<BuiltKernelGraph> buildKernelGraph(mlir::ModuleOp module, mlir::Operation *entry);

} // namespace ridge
