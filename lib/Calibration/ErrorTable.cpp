//===- ErrorTable.cpp - how far predictions are from measured rows ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Calibration/ErrorTable.h"
#include <algorithm>
#include <cmath>

namespace ridge::calibration {

void ErrorTable::add(llvm::StringRef suite, llvm::StringRef device, double measuredUs, const RowPrediction &prediction) {
  Sample sample{measuredUs, prediction.timeUs ? *prediction.timeUs / measuredUs : 0, false};
  if (prediction.lowUs && prediction.highUs)
    sample.covered = *prediction.lowUs <= measuredUs && measuredUs <= *prediction.highUs;
  groups[{suite.str(), device.str()}].push_back(sample);
}

/// The value below which the share `q` of the sorted values lies, by linear interpolation.
static double quantile(const std::vector<double> &sorted, double q) {
  if (sorted.empty())
    return 0;
  double position = q * (sorted.size() - 1);
  size_t below = size_t(position);
  size_t above = std::min(below + 1, sorted.size() - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (position - below);
}

ErrorStatistics ErrorTable::statistics(const std::vector<Sample> &samples, bool shortRows) {
  ErrorStatistics result;
  std::vector<double> errors, ratios;
  int64_t covered = 0;
  double sum = 0;
  for (const Sample &sample : samples) {
    if ((sample.measuredUs < kShortUs) != shortRows)
      continue;
    ++result.rows;
    double error = sample.ratio > 0 ? std::abs(sample.ratio - 1) : 1;
    errors.push_back(error);
    sum += error;
    covered += sample.covered;
    if (sample.ratio > 0)
      ratios.push_back(sample.ratio);
    else
      ++result.refused;
  }
  if (errors.empty())
    return result;
  std::sort(errors.begin(), errors.end());
  std::sort(ratios.begin(), ratios.end());
  result.meanPercent = 100 * sum / errors.size();
  result.medianPercent = 100 * quantile(errors, .5);
  result.p90Percent = 100 * quantile(errors, .9);
  result.biasRatio = quantile(ratios, .5);
  result.coveragePercent = 100. * covered / result.rows;
  return result;
}

std::vector<ErrorTable::Line> ErrorTable::lines() const {
  std::vector<Line> result;
  for (const auto &[key, samples] : groups)
    result.push_back({key.first, key.second, statistics(samples, false), statistics(samples, true)});
  return result;
}

} // namespace ridge::calibration
