//===- PositionEvaluator.h - numbers that follow from positions ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Which keys a mask hides is a matter of its numbers, however an importer computes them: by comparisons, by windows, periods and blocks,
// negated or added up. So single elements of a mask are computed here.
//
#pragma once

#include "ElementTrace.h"
#include <map>

namespace ridge::kernels {

/// A number that a program computes for one element, as far as it follows from positions.
struct PositionNumber {
  std::optional<double> value;
  bool varies = false;  ///< with the element's position
  bool assumed = false; ///< read from a tensor of integers that is taken to hold consecutive positions, the last of them the last key
};

/// Computes elements from indices, constants and integer inputs. Integers that come from outside, or from steps that are not understood,
/// are taken as consecutive positions that end at a key; in no test for equality, and not against constants.
class PositionEvaluator {
public:
  /// `filled`: keys up to the position that the last query has.
  explicit PositionEvaluator(int64_t filled) : filled(filled) {}

  PositionNumber at(const Element &element);
  /// A scalar of the operation's body at a point of its loops.
  PositionNumber inBody(mlir::linalg::LinalgOp op, mlir::Value scalar, llvm::ArrayRef<int64_t> loops);

private:
  PositionNumber compute(const Element &element);
  PositionNumber outside(const Element &element) const;
  PositionNumber apply(mlir::linalg::LinalgOp op, mlir::Operation *inner, llvm::ArrayRef<int64_t> loops);

  int64_t filled;
  unsigned depth = 0;
  std::map<std::pair<const void *, llvm::SmallVector<int64_t, 6>>, PositionNumber> known;
};

} // namespace ridge::kernels
