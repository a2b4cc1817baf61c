//===- MoeLoads.h - how many rows the experts of a rank receive ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "ridge/Workload/Workload.h"
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

/// How a router loads its experts.
enum class Routing : uint8_t { Dealt, Drawn, PowerLaw };

/// RF-45. Loads of `tokens` x `topk` rows over `experts` on `ranks` ranks. Arguments are positive; experts, topk and ranks are whole. The
/// rank that is timed has a row at least, and where loads differ it is the busiest of all: the one that the others wait for.
///
/// Dealt: every expert gets as many rows. Drawn: every token draws its experts, all equally likely, so that an expert's load is binomial
/// and an expert that no token drew is not read. PowerLaw: loads follow a truncated power law of that exponent, normalised to the number of
/// rows, no expert holds more than one row of a token; the greatest sum of few heavy-tailed loads has no simple form, so it is averaged
/// over draws, which are always the same.
MoeLoads moeLoads(double tokens, double experts, double topk, double ranks, Routing routing, double exponent = 0);

/// The loads that the layer's own fields ask for.
MoeLoads moeLoads(const MoeShape &shape);

} // namespace ridge::model
