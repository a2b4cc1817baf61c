//===- TensorTable.h - which values are one tensor ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "Ridge/RidgeDialect.h"
#include "mlir/IR/Operation.h"
#include "ridge/Schedule/KernelGraph.h"
#include "llvm/ADT/DenseMap.h"

namespace ridge {

/// Numbers the tensors of a graph. A value that is a view of another, a loop's state or a call's argument is the tensor behind it.
class TensorTable {
public:
  TensorTable(mlir::Operation *entry, KernelGraph &graph) : entry(entry), graph(graph) {}

  /// The tensor that a kernel reads; its use there tells an input from a weight.
  int read(mlir::Value value, KernelOp kernel);
  /// A new tensor for a kernel's result. It takes no memory where the kernel updates an input in place.
  int write(mlir::Value result, KernelOp kernel, llvm::ArrayRef<mlir::Value> captured, const Workload &workload);
  /// `value` is the tensor that `of` is.
  void alias(mlir::Value value, mlir::Value of) { aliases.try_emplace(value, of); }
  void enterLoop(mlir::Operation *loop);
  void leaveLoop(mlir::Operation *loop);
  /// Marks what the entry returns and adds the bytes up.
  void finish();

private:
  mlir::Value rootOf(mlir::Value value) const;
  int tensorOf(mlir::Value value);

  mlir::Operation *entry;
  KernelGraph &graph;
  llvm::DenseMap<mlir::Value, mlir::Value> aliases;
  llvm::DenseMap<mlir::Value, int> numbers;
};

} // namespace ridge
