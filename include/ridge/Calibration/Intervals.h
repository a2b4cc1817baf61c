//===- Intervals.h - how sure predictions are, from rows not seen ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#pragma once

#include "ridge/Model/Library.h"
#include "llvm/ADT/ArrayRef.h"
#include <vector>

namespace ridge::calibration {

/// A prediction of a row that no fit has seen.
struct HeldRow {
  double logRatio = 0; ///< of measured over predicted
  double measuredUs = 0;
  model::Regime regime = model::Regime::Short;
  model::Provenance::Level level = model::Provenance::Level::Calibrated;
};

/// Fewest rows of a regime that speak for themselves; fewer are taken together with the class's other rows of that provenance.
inline constexpr size_t kFewestIntervalRows = 30;

/// RF-9: split-conformal factors of these log ratios, 10 % of unseen rows below and 10 % above. Not known without any.
model::IntervalFactors conformalFactors(std::vector<double> logRatios);

/// The factors of a class by provenance and regime from rows that no fit has seen. A provenance is never narrower than the one above it;
/// one without rows keeps what the class has, widened to that.
void setIntervals(model::LibraryClass &klass, llvm::ArrayRef<HeldRow> held);

} // namespace ridge::calibration
