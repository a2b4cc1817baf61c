//===- ErrorTable.cpp - how far predictions are from measured rows ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Calibration/ErrorTable.h"
#include "ridge/Calibration/Intervals.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/xxhash.h"
#include <algorithm>
#include <cmath>
#include <set>

namespace ridge::calibration {

/// Between the extremes of fewer rows less than 80 % of the next ones fall: with n rows (n - 1) / (n + 1) do.
static constexpr size_t kFewestCrossRows = 9;

/// One site does not tell how sites differ.
static constexpr size_t kFewestCrossSites = 2;

void ErrorTable::add(llvm::StringRef suite, llvm::StringRef device, double measuredUs, const RowPrediction &prediction,
                     const Origin &origin) {
  Sample sample{measuredUs, prediction.timeUs ? *prediction.timeUs / measuredUs : 0, false, "", "", 0, prediction.regime};
  if (!origin.klass.empty() && prediction.timeUs) {
    sample.klass = origin.klass + " " + prediction.provenance;
    sample.half = llvm::xxh3_64bits(origin.site) / 4 % 2; // the last two bits say which sites are held out
    sample.site = origin.site;
  }
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

ErrorTable::CrossFactors ErrorTable::crossFactors() const {
  CrossRows rows;
  std::map<std::pair<std::string, unsigned>, std::set<std::string>> sites;
  for (const auto &group : groups)
    for (const Sample &sample : group.second)
      if (!sample.klass.empty()) {
        rows[{sample.klass, sample.half}][unsigned(sample.regime)].push_back(-std::log(sample.ratio));
        sites[{sample.klass, sample.half}].insert(sample.site);
      }
  CrossFactors result;
  for (const auto &[key, regimes] : rows) {
    std::vector<double> all;
    for (const auto &regime : regimes)
      llvm::append_range(all, regime);
    if (all.size() < kFewestCrossRows || sites[key].size() < kFewestCrossSites)
      continue;
    for (unsigned r = 0; r < model::kNumRegimes; ++r)
      result[key][r] = conformalFactors(regimes[r].size() >= kFewestIntervalRows ? regimes[r] : all);
  }
  return result;
}

ErrorStatistics ErrorTable::statistics(const std::vector<Sample> &samples, const CrossFactors &cross, bool shortRows) {
  ErrorStatistics result;
  int64_t crossCovered = 0;
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
    if (auto other = cross.find({sample.klass, 1 - sample.half}); other != cross.end()) {
      const model::IntervalFactors &factors = other->second[unsigned(sample.regime)];
      ++result.crossRows;
      crossCovered += sample.ratio * factors.low <= 1 && 1 <= sample.ratio * factors.high;
    }
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
  if (2 * result.crossRows < result.rows) // the others could be different
    result.crossRows = 0;
  if (result.crossRows > 0)
    result.crossPercent = 100. * crossCovered / result.crossRows;
  return result;
}

std::vector<ErrorTable::Line> ErrorTable::lines() const {
  std::vector<Line> result;
  CrossFactors cross = crossFactors();
  for (const auto &[key, samples] : groups)
    result.push_back({key.first, key.second, statistics(samples, cross, false), statistics(samples, cross, true)});
  return result;
}

ErrorTable::Line ErrorTable::total() const {
  std::vector<Sample> all;
  for (const auto &group : groups)
    llvm::append_range(all, group.second);
  CrossFactors cross = crossFactors();
  return {"all", "", statistics(all, cross, false), statistics(all, cross, true)};
}

} // namespace ridge::calibration
