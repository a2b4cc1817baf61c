//===- OpInfo.h - what one operation is and what it does ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The analysis looks at one operation alone, as written. What several operations become together is the business of the Kernels layer.
//
#pragma once

#include "mlir/IR/Operation.h"
#include "ridge/Workload/Workload.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>
#include <string>

namespace ridge::analysis {

enum class OpClass : uint8_t {
  Free,        ///< computes no tensor that a kernel must make: constants, index and shape arithmetic, asserts, empty tensors
  View,        ///< reshapes, casts between equal layouts and slices that a consumer reads through
  Fill,        ///< writes one value everywhere
  Broadcast,   ///< repeats elements
  Transpose,   ///< permutes dimensions
  Movement,    ///< other data movement: copy, pad, concat, insert_slice, reverse, upsampling by index maps
  Elementwise, ///< arithmetic without reduction
  Reduction,   ///< at least one reduced loop without being a contraction
  Contraction, ///< multiply-accumulate over two operands: matmul, batch_matmul, generics, dot_general
  Convolution,
  Pooling,
  Attention, ///< kept whole by the importer
  Gather,    ///< reads rows at computed places
  Scatter,   ///< writes rows at computed places
  Scan,
  Sort,
  Structure, ///< calls, loops, returns: no work of its own
  Opaque     ///< not understood
};

/// The loops of a contraction, multiplied together by role, and how its operands lie.
struct ContractionInfo {
  int64_t batch = 1, m = 1, n = 1, k = 1;
  unsigned lhsOperand = 0, rhsOperand = 1, initOperand = 2;
  int64_t lhsBatches = 1, rhsBatches = 1;            ///< distinct matrices of each side
  bool lhsTransposed = false, rhsTransposed = false; ///< as GemmShape means it: innermost dimension of lhs is not k; of rhs is k
  DataType lhs = DataType::F32, rhs = DataType::F32, acc = DataType::F32;
};

/// Everything the Kernels layer needs to know of one operation. Sizes are of static shapes.
struct OpInfo {
  OpClass klass = OpClass::Opaque;
  FlopCount flops;                            ///< of one execution
  llvm::SmallVector<int64_t, 4> operandBytes; ///< bytes touched of each operand, once; 0 for scalars and untouched initial values
  llvm::SmallVector<int64_t, 2> resultBytes;  ///< bytes written of each result (a scatter: the rows it writes)
  /// Tensors that the body reads although they are no operands (`tensor.extract` in a body), and the bytes touched of each.
  llvm::SmallVector<std::pair<mlir::Value, int64_t>, 1> captured;
  DataType type = DataType::F32; ///< element type of the main result
  std::optional<ContractionInfo> contraction;
  std::optional<ConvolutionShape> convolution; ///< without epilogue; also says layout
  std::optional<PoolingShape> pooling;
  std::optional<AttentionShape> attention; ///< of an attention kept whole; causal is not decided here
  int64_t reducedElements = 0;             ///< Reduction, Scan, Sort: elements of one row
  int64_t rows = 0;                        ///< Reduction, Scan, Sort, Gather, Scatter: rows
  std::string reason;                      ///< Opaque: why it is not understood
};

/// Analyses one operation with static shapes. Overflow of 64 bits makes it Opaque with that reason; a dynamic shape likewise.
///
/// FLOPs count a multiply and an add as two; the f64 arithmetic that importers insert into norms is counted like any other, its type is in
/// `type`. Of a body, what reaches the yielded values is counted, once per point of the iteration space; free are constants and arithmetic
/// on constants, casts, and the arithmetic of addresses (index type, and whatever only places a `tensor.extract`). A comparison, a select,
/// a maximum, an absolute value and integer or logical arithmetic are one vector operation each; a division, a root, an exponential and
/// their like one special operation; fpowi and powf by a constant integer n are the multiplications that squaring needs (n = 2: one).
///
/// View: `operandBytes` and `resultBytes` are of the elements seen through it. insert_slice, tensor.insert and scatter write in place:
/// their destination is not read and only what they insert is written.
OpInfo analyzeOp(mlir::Operation *op);

llvm::StringRef opClassName(OpClass klass);

/// The element type as Ridge names it; nullopt for types without a size of their own (index counts as I64).
std::optional<DataType> dataTypeOf(mlir::Type type);

/// Bytes of a statically shaped tensor or memref; nullopt if dynamic, of unknown element type or beyond 64 bits.
std::optional<int64_t> tensorBytes(mlir::Type type);

} // namespace ridge::analysis
