//===- ErrorTable.h - how far predictions are from measured rows ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#pragma once

#include "ridge/Calibration/Rows.h"
#include <map>
#include <string>
#include <vector>

namespace ridge::calibration {

/// Errors of a group of rows. An error is |predicted - measured| / measured; a refused row counts as 100 %.
struct ErrorStatistics {
  int64_t rows = 0, refused = 0;
  double meanPercent = 0, medianPercent = 0, p90Percent = 0;
  double biasRatio = 1;            ///< median of predicted / measured
  double coveragePercent = 0;      ///< share of measured times inside the interval
};

/// Collects rows by suite and device, apart at 20 us: below, launch and L2 decide.
class ErrorTable {
public:
  static constexpr double kShortUs = 20;

  void add(llvm::StringRef suite, llvm::StringRef device, double measuredUs, const RowPrediction &prediction);

  struct Line {
    std::string suite, device;
    ErrorStatistics longRows, shortRows;
  };
  /// One line a suite and device, in alphabetical order.
  std::vector<Line> lines() const;

private:
  struct Sample {
    double measuredUs, ratio; ///< ratio 0: refused
    bool covered;
  };
  static ErrorStatistics statistics(const std::vector<Sample> &samples, bool shortRows);
  std::map<std::pair<std::string, std::string>, std::vector<Sample>> groups;
};

} // namespace ridge::calibration
