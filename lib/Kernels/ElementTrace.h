//===- ElementTrace.h - which elements an element is computed from ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a kernel may compute in one go depends on which elements meet: a tile of a product holds y[i, j] but not y[j, i], a CTA's row holds
// its own sum but not that of a column. Sizes do not tell (a square matrix looks the same either way), so single elements are followed
// back through indexing maps and views.
//
//===----------------------------------------------------------------------===//

#pragma once

#include "BlockGraph.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace ridge::kernels {

/// One element of a statically shaped tensor.
struct Element {
  mlir::Value tensor;
  llvm::SmallVector<int64_t, 6> place;
  bool operator==(const Element &other) const { return tensor == other.tensor && place == other.place; }
};

/// The loops of an operation at an element of its first result, reduced ones at their first or last point; nullopt if the result's map is
/// no permutation of loops.
std::optional<llvm::SmallVector<int64_t, 8>> loopsAt(mlir::linalg::LinalgOp op, llvm::ArrayRef<int64_t> place, bool lastReduced);
/// The element of an operand that the operation reads at a point of its loops.
Element operandAt(mlir::linalg::LinalgOp op, mlir::OpOperand &operand, llvm::ArrayRef<int64_t> loops);

/// The elements from which the operation that defines it makes this one; of a reduction, those at its first and last reduced points. None
/// for fills and padding. nullopt if the operation is not understood or nothing defines the tensor.
std::optional<llvm::SmallVector<Element, 4>> elementsBehind(const Element &element);

/// The places of `target` that this element is computed from, through nodes of one group and what lies between; nullopt if a step is not
/// understood. Nodes other than those for which `isInside` holds are not followed.
std::optional<llvm::SmallVector<Element, 2>> tracedTo(const BlockGraph &graph, const Element &from, mlir::Value target,
                                                      llvm::function_ref<bool(unsigned)> isInside);

/// An element in the middle of a tensor whose coordinates differ wherever sizes allow.
Element sampleOf(mlir::Value tensor);

} // namespace ridge::kernels
