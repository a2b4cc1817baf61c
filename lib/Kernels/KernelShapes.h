//===- KernelShapes.h - parts of a group's workload ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "Grouping.h"

namespace ridge::kernels {

/// The element type of a tensor; the fallback for types that Ridge does not name.
DataType typeOf(mlir::Value value, DataType fallback);
/// The element type that the kernel streams: of its largest operand, the widest of several; of its result where all operands are smaller.
/// Importers compute in f64 between; kernels do not.
DataType streamedType(const BlockGraph &graph, const Group &group, llvm::ArrayRef<mlir::Value> captured, llvm::ArrayRef<int64_t> readBytes);
/// BodyBit of all members.
unsigned allBodies(const BlockGraph &graph, const Group &group);
/// Rows, columns and, where it is one that libraries have a kernel for, the name of a row reduction.
RowReductionShape rowsOf(const BlockGraph &graph, const Group &group, llvm::ArrayRef<mlir::Value> captured,
                         llvm::ArrayRef<int64_t> readBytes);

} // namespace ridge::kernels
