//===- MoeLoads.h - how many rows the experts of a rank receive ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include <array>

namespace ridge::model {

/// Rows of an expert of the rank that is timed, as values that are equally likely, in ascending order.
struct MoeLoads {
  std::array<double, 32> rows{};
  double arrived = 0; ///< tokens that have an expert on this rank

  double mean() const;               ///< rows of one expert
  double activeShare() const;        ///< of the experts that hold a row at all
  double rowBlocks(double bm) const; ///< blocks of bm rows of one expert, on average
};

/// RF-45. Loads of `tokens` x `topk` rows over `experts` on `ranks` ranks. Exponent 0 is balanced. Otherwise loads follow a truncated power
/// law of that exponent, normalised to the number of rows, no expert holds more than one row of a token, and the rank is the busiest of
/// all: the one that the others wait for. It has a row at least. Arguments are positive; experts, topk and ranks are whole.
///
/// The greatest sum of few heavy-tailed loads has no simple form, so it is averaged over draws, which are always the same.
MoeLoads moeLoads(double tokens, double experts, double topk, double ranks, double exponent);

} // namespace ridge::model
