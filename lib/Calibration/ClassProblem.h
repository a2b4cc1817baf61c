//===- ClassProblem.h - one class's parameters as a solver sees them ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// RF-70 of docs/model.md.
//
//===----------------------------------------------------------------------===//

#pragma once

#include "Knowledge.h"
#include "ridge/Calibration/Fit.h"
#include <algorithm>
#include <cmath>
#include <vector>

namespace ridge::calibration {

using SampleList = std::vector<const FitSample *>;

/// At most so many of the rows, evenly taken.
SampleList evenly(const SampleList &rows, size_t most);

/// For each sample, which part of cross-validation it belongs to: all rows of a site to one, or rows in turn where there are too few sites.
std::vector<size_t> foldsOf(const SampleList &samples);

/// Why a class with so many rows of so many sites cannot be fitted, or empty.
std::string tooFewRows(llvm::StringRef classKey, size_t rows, size_t sites);

/// The parameters of one class: logarithms, except where zero is allowed. All are free unless setFree says otherwise; each is held to its
/// start by what is believed of it before any row.
class ClassProblem {
public:
  ClassProblem(llvm::ArrayRef<model::ParameterInfo> infos, llvm::ArrayRef<double> values);

  void setFree(std::vector<unsigned> indices) { free = std::move(indices); }
  const std::vector<double> &current() const { return values; }

  /// In a small suite, how far parameters may move from their start is found by cross-validation over its sites: all that is believed, a
  /// half or a quarter of it, or not at all. More rows outweigh what is believed.
  llvm::Error chooseReach(const SampleList &samples, const FitOptions &options);

  /// Solves for the free parameters on these samples and returns all parameters. On the samples they are never worse than the start.
  llvm::Expected<std::vector<double>> solveOn(const SampleList &samples, const FitOptions &options) const;

  /// `count` of the rows: most of them together leave least open of the times of all, the others are taken evenly. Measured times do not
  /// enter.
  SampleList mostInformative(const SampleList &samples, size_t count) const;

  /// How many of the free parameters the samples pin.
  double pinnedBy(const SampleList &samples) const;

  /// Those that `fitted` moved by a fifth of what is believed of them and more, the furthest first.
  std::vector<unsigned> moved(llvm::ArrayRef<double> fitted) const;

private:
  bool isLog(unsigned j) const { return infos[j].lower > 0; }
  double encode(unsigned j, double value) const { return isLog(j) ? std::log(value) : value; }
  double decode(unsigned j, double x) const { return std::clamp(isLog(j) ? std::exp(x) : x, infos[j].lower, infos[j].upper); }
  double believedDeviation(unsigned j) const;
  std::vector<double> withFree(const std::vector<double> &x) const;
  std::vector<Knowledge::Row> sensitivities(const SampleList &samples) const;

  llvm::ArrayRef<model::ParameterInfo> infos;
  std::vector<double> values;
  std::vector<unsigned> free;
  double reach = 1; ///< share of what is believed that parameters may move
};

} // namespace ridge::calibration
