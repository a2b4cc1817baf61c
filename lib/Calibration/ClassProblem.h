//===- ClassProblem.h - one class's parameters as a solver sees them ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "ridge/Calibration/Fit.h"
#include <algorithm>
#include <cmath>
#include <vector>

namespace ridge::calibration {

using SampleList = std::vector<const FitSample *>;

/// How many of `parameters` so many rows can pin.
size_t freeCount(size_t rows, size_t parameters);

/// At most so many of the rows, evenly taken.
SampleList evenly(const SampleList &rows, size_t most);

/// Why a class with so many rows and sites cannot be fitted, or empty.
std::string tooFewToFit(llvm::StringRef classKey, size_t rows, size_t sites);

/// The parameters of one class: logarithms, except where zero is allowed.
class ClassProblem {
public:
  ClassProblem(llvm::ArrayRef<model::ParameterInfo> infos, llvm::ArrayRef<double> values)
      : infos(infos), values(values.begin(), values.end()) {}

  void setFree(std::vector<unsigned> indices) { free = std::move(indices); }
  llvm::ArrayRef<unsigned> freed() const { return free; }
  const std::vector<double> &current() const { return values; }

  /// Frees as many parameters as the samples can pin: all, or those that tell most.
  llvm::Error freeWhatTells(const SampleList &samples, const FitOptions &options);

  /// Solves for the free parameters on these samples and returns all parameters.
  llvm::Expected<std::vector<double>> solveOn(const SampleList &samples, const FitOptions &options) const;

private:
  bool isLog(unsigned j) const { return infos[j].lower > 0; }
  double encode(unsigned j, double value) const { return isLog(j) ? std::log(value) : value; }
  double decode(unsigned j, double x) const { return std::clamp(isLog(j) ? std::exp(x) : x, infos[j].lower, infos[j].upper); }
  std::vector<double> withFree(const std::vector<double> &x) const;
  double meanDistance(const SampleList &samples) const;
  std::vector<double> column(const SampleList &samples, const std::vector<double> &base, unsigned j) const;
  std::vector<unsigned> promising(const SampleList &samples) const;
  llvm::Expected<std::vector<unsigned>> mostTelling(const SampleList &samples, size_t count, const FitOptions &options) const;

  llvm::ArrayRef<model::ParameterInfo> infos;
  std::vector<double> values;
  std::vector<unsigned> free;
};

} // namespace ridge::calibration
