//===- Fit.h - calibrating a library to measured rows ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#pragma once

#include "ridge/Calibration/Rows.h"
#include "ridge/Model/Library.h"
#include "llvm/Support/Error.h"
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ridge::calibration {

/// One measured row, ready to fit.
struct FitSample {
  const Device *device = nullptr;
  Workload workload;
  model::Context context;
  model::ResolvedClass resolved;
  /// The class as it would answer had nothing been measured on the device; its library must outlive the sample. For the intervals of
  /// transferred predictions.
  std::optional<model::ResolvedClass> transfer;
  double measuredUs = 0;
  std::string suite, site;
};

/// Rows of one site share everything but the axis that a sweep walks (rows of a GEMM, batch and lengths of attention, ranks of a
/// collective): a model that has seen one of them has seen the site.
std::string siteOf(const Workload &workload);

/// Whether a site is held out: a quarter of all sites, by a hash of the name, so that it never changes.
bool isHeldOut(llvm::StringRef site);

/// Where the fitted values are written.
enum class FitLevel : uint8_t { Auto, Base, Family, Device };

/// When fitted values replace those that the fit started from.
enum class FitAccept : uint8_t {
  Better, ///< where they are nearer on sites that the fit did not see
  Always, ///< even if not: for a start that has itself seen those sites
  Never,  ///< only the intervals are set
};

struct FitOptions {
  FitAccept accept = FitAccept::Better;
  FitLevel level = FitLevel::Auto; ///< Auto: the family where the rows' device is the one it was calibrated on, else the device
  std::vector<std::string> free;   ///< parameters to free; empty: all, each held to its start as far as the rows do not pin it
  size_t mostRows = 0;             ///< of a class, from the sites that are not held out: those that tell most; 0: all rows
  int maxIterations = 40;
  std::string date; ///< of the fit, YYYY-MM-DD
  std::function<void(const std::string &)> progress;
};

/// Mean, median and 90th percentile of |predicted - measured| / measured in percent, of rows of 20 us and more; of shorter ones the mean.
struct FitError {
  int64_t rows = 0;
  double meanPercent = 0, medianPercent = 0, p90Percent = 0;
  int64_t shortRows = 0;
  double shortMeanPercent = 0;
};

/// What became of one class.
struct FitReport {
  std::string classKey, level;
  int64_t rows = 0, sites = 0;
  double pinned = 0;              ///< how many parameters the rows pin
  std::vector<std::string> moved; ///< parameters that left what was believed of them by a fifth of it, the furthest first
  FitError heldBefore, heldAfter; ///< on sites that the fit did not see
  bool improved = false;          ///< false: the values it started from were kept
  std::string problem;            ///< why the class was left alone; empty: it was not
};

/// A suite of fewer rows is scored leaving one site out in turn, since a quarter of it would say nothing.
inline constexpr size_t kSmallSuite = 60;

/// Fewest rows that a class can be fitted to, and fewest sites that can be left out in turn: of fewer, rows are, which says less of sites
/// not seen, so that the intervals are half as wide again.
inline constexpr int64_t kFewestFitRows = 8, kFewestFitSites = 3;

/// Fits the classes of `library` that the samples resolve to and updates them in place: values, rows, date, error statement and, from sites
/// that the fit did not see, the intervals. Unless `accept` says otherwise, never worse on those sites than what it started from. A class
/// with too few rows is left alone and its report says how many it needs; fails if that is so of all.
llvm::Expected<std::vector<FitReport>> fitLibrary(model::Library &library, std::vector<FitSample> samples, const FitOptions &options);

/// The level that answers for a sample, an override's device or a family: rows of devices that share one are fitted together.
std::string levelOf(const FitSample &sample);

/// What small suites are scored by: for each sample, the time by values that have not seen its site over the time by those it resolved to.
/// The values come from a refit to the other sites of its class and level among the samples; where these are too few to fit, they are those
/// that would answer had nothing been measured on the device. 1 for samples that are not calibrated, which have been seen by no fit.
llvm::Expected<std::vector<double>> unseenRatios(llvm::ArrayRef<FitSample> samples, const FitOptions &options);

} // namespace ridge::calibration
