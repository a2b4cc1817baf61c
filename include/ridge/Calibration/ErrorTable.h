//===- ErrorTable.h - how far predictions are from measured rows ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#pragma once

#include "ridge/Calibration/Rows.h"
#include <array>
#include <map>
#include <string>
#include <vector>

namespace ridge::calibration {

/// Errors of a group of rows. An error is |predicted - measured| / measured; a refused row counts as 100 %.
struct ErrorStatistics {
  int64_t rows = 0, refused = 0;
  double meanPercent = 0, medianPercent = 0, p90Percent = 0;
  double biasRatio = 1;       ///< median of predicted / measured
  double coveragePercent = 0; ///< share of measured times inside the interval
  double crossPercent = 0;    ///< share inside intervals made from the other half of the sites (cross-conformal)
  int64_t crossRows = 0;      ///< rows whose other half has rows and sites enough to make one; 0: of most rows it has not
};

/// Collects rows by suite and device, apart at 20 us: below, launch and L2 decide.
class ErrorTable {
public:
  static constexpr double kShortUs = 20;

  /// Where a row's interval comes from: its class of a library, and its site.
  struct Origin {
    std::string klass, site;
  };
  void add(llvm::StringRef suite, llvm::StringRef device, double measuredUs, const RowPrediction &prediction, const Origin &origin = {});

  struct Line {
    std::string suite, device;
    ErrorStatistics longRows, shortRows;
  };
  /// One line a suite and device, in alphabetical order.
  std::vector<Line> lines() const;
  /// All of them together, under the name "all".
  Line total() const;

private:
  struct Sample {
    double measuredUs, ratio; ///< ratio 0: refused
    bool covered;
    std::string klass; ///< with its provenance: rows that share intervals; empty: none
    std::string site;
    unsigned half; ///< of the sites, 0 or 1
    model::Regime regime;
  };
  /// Log ratios of measured over predicted by class, half and regime.
  using CrossRows = std::map<std::pair<std::string, unsigned>, std::array<std::vector<double>, model::kNumRegimes>>;
  using CrossFactors = std::map<std::pair<std::string, unsigned>, std::array<model::IntervalFactors, model::kNumRegimes>>;
  CrossFactors crossFactors() const;
  static ErrorStatistics statistics(const std::vector<Sample> &samples, const CrossFactors &cross, bool shortRows);
  std::map<std::pair<std::string, std::string>, std::vector<Sample>> groups;
};

} // namespace ridge::calibration
