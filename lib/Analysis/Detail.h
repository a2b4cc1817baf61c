//===- Detail.h - what the files of the analysis share -----------------===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/AffineMap.h"
#include "ridge/Analysis/OpInfo.h"
#include "ridge/Support/CheckedMath.h"

namespace ridge::analysis::detail {

/// Arithmetic of one point of a body, by unit.
struct BodyCost {
  int64_t vector = 0, special = 0;
};

/// What one scalar or elementwise operation costs; nullopt for an operation that is not arithmetic as far as we know.
std::optional<BodyCost> scalarCost(mlir::Operation *op);

/// Elementwise operations of stablehlo by name, without the dialect's: operations of each unit; nullopt for others.
std::optional<BodyCost> stablehloCost(llvm::StringRef name);

/// The operations of `block` that reach its terminator's operands and depend on the block's arguments or on its position, in order:
/// without constants, and without what only computes the place of a tensor.extract. These are what a kernel executes at every point.
llvm::SmallVector<mlir::Operation *> executedOps(mlir::Block &block);

/// Sum of the executed operations; on failure `reason` names the operation that is not understood.
std::optional<BodyCost> bodyCost(mlir::Block &block, std::string &reason);

/// Adds points x cost to flops; false on overflow.
bool addCost(FlopCount &flops, int64_t points, BodyCost cost);

/// Elements of a statically shaped tensor or memref; nullopt if dynamic or beyond 64 bits. A scalar has none of its own: 0.
std::optional<int64_t> elementsOf(mlir::Type type);

/// Distinct elements that `map` reaches of an operand of that shape, over loops of these ranges; never more than the operand has.
/// Exact for projected permutations, constants and sums of strided loops as in convolutions; an upper bound otherwise.
std::optional<int64_t> touchedElements(mlir::AffineMap map, llvm::ArrayRef<int64_t> ranges, llvm::ArrayRef<int64_t> shape);

/// Bytes that `elements` elements of that type's element type occupy; nullopt for an unknown element type or beyond 64 bits.
std::optional<int64_t> bytesOf(mlir::Type type, int64_t elements);

/// True if the initial value holds nothing worth reading: tensor.empty, a fill or a constant of equal elements.
bool isDeadInit(mlir::Value init);

/// True if the op writes a scalar or the element of a one-element operand everywhere: importers spell fills so.
bool repeatsOneValue(mlir::linalg::LinalgOp op);

/// Fills operandBytes and resultBytes with whole tensors; false if a size is unknown.
bool setWholeBytes(OpInfo &info, mlir::Operation *op);

/// An Opaque result that still counts the bytes it can.
OpInfo opaque(mlir::Operation *op, llvm::StringRef reason);

/// The loops of a contraction by role, from three indexing maps over loops of these ranges; nullopt on overflow.
std::optional<ContractionInfo> contractionLoops(mlir::AffineMap lhs, mlir::AffineMap rhs, mlir::AffineMap out,
                                                llvm::ArrayRef<int64_t> ranges);

/// The two factors of a multiply-accumulate body, as the block arguments that each comes from, and what else the body does.
struct MultiplyAccumulate {
  unsigned lhs = 0, rhs = 0; ///< block argument numbers
  mlir::Operation *multiply = nullptr, *add = nullptr;
};
std::optional<MultiplyAccumulate> matchMultiplyAccumulate(mlir::linalg::LinalgOp op);

/// Contraction or convolution or pooling if the op is one; nullopt otherwise. `flops` and the shape are filled, bytes are not.
std::optional<OpInfo> analyzeContraction(mlir::linalg::LinalgOp op, llvm::ArrayRef<int64_t> ranges);
std::optional<OpInfo> analyzeWindowed(mlir::linalg::LinalgOp op, llvm::ArrayRef<int64_t> ranges);

/// Work of a multiply-accumulate body besides its multiply and add: each operation once per point of the loops that it depends on (a scale
/// of one operand once per element of that operand). False on overflow or an operation that is not understood.
bool addExtraWork(OpInfo &info, mlir::linalg::LinalgOp op, const MultiplyAccumulate &body, llvm::ArrayRef<int64_t> ranges);

OpInfo analyzeLinalg(mlir::linalg::LinalgOp op);
/// Ops of the tensor dialect and those of linalg that are not LinalgOps; nullopt for others.
std::optional<OpInfo> analyzeTensorOp(mlir::Operation *op);
/// Ops of dialects that are not registered: tm_tensor, stablehlo, torch, util and so on.
OpInfo analyzeUnregistered(mlir::Operation *op);

} // namespace ridge::analysis::detail
