//===- ClassProblem.cpp - one class's parameters as a solver sees them ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ClassProblem.h"
#include "Solver/Solver.h"
#include "ridge/Planner/Planner.h"
#include "ridge/Support/Error.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include <limits>

using namespace ridge;
using namespace ridge::calibration;
using namespace ridge::model;

namespace {

/// One parameter for so many rows; in a small suite, where the pull to the start steadies them, one for fewer rows, but four at most: 27
/// rows with all parameters free gave 100 % error on a sibling device.
constexpr size_t kRowsPerParameter = 15, kSmallSuiteRowsPerParameter = 5, kMostFreeInSmallSuite = 4;

/// What is believed of a parameter before any row: that it lies within a factor of two of where the fit starts (or, where zero is allowed,
/// within a twentieth of its range), as one standard deviation. Rows that pin a parameter outweigh this by far; one that no row pins stays
/// where it was instead of drifting to a bound, from where it would mislead on a device on which it counts.
constexpr double kBelievedFactor = 2, kBelievedShare = 0.05;
/// The loss is linear in large errors, with a slope of this scale of them; typical errors of 5 % then weigh as Laplace's law has it.
constexpr double kTypicalError = 0.05, kRobustScale = 0.02;

/// Columns under this move no row.
constexpr double kNoMotion = 1e-5;

/// log(predicted / measured) of each sample; a refused row counts as a factor of two.
void residuals(const SampleList &samples, const std::vector<double> &parameters, double *out) {
  for (size_t i = 0; i < samples.size(); ++i) {
    ResolvedClass resolved = samples[i]->resolved;
    resolved.parameters.assign(parameters.begin(), parameters.end());
    std::optional<double> us = libraryTimeUs(*samples[i]->device, samples[i]->workload, resolved, samples[i]->context);
    out[i] = us && std::isfinite(*us) && *us > 0 ? std::log(*us / samples[i]->measuredUs) : std::log(2.0);
  }
}

double dot(const std::vector<double> &a, const std::vector<double> &b) {
  double sum = 0;
  for (size_t i = 0; i < a.size(); ++i)
    sum += a[i] * b[i];
  return sum;
}

} // namespace

size_t ridge::calibration::freeCount(size_t rows, size_t parameters) {
  if (rows < kSmallSuite)
    return std::clamp<size_t>(rows / kSmallSuiteRowsPerParameter, 1, std::min(parameters, kMostFreeInSmallSuite));
  return std::min(parameters, rows / kRowsPerParameter);
}

SampleList ridge::calibration::evenly(const SampleList &rows, size_t most) {
  if (rows.size() <= most)
    return rows;
  SampleList result;
  for (size_t i = 0; i < most; ++i)
    result.push_back(rows[i * rows.size() / most]);
  return result;
}

std::string ridge::calibration::tooFewToFit(llvm::StringRef classKey, size_t rows, size_t sites) {
  if (int64_t(rows) >= kFewestFitRows && int64_t(sites) >= kFewestFitSites)
    return "";
  return llvm::formatv("{0}: {1} rows of {2} sites are too few to fit; at least {3} rows of {4} sites are needed", classKey, rows, sites,
                       kFewestFitRows, kFewestFitSites);
}

std::vector<double> ClassProblem::withFree(const std::vector<double> &x) const {
  std::vector<double> result = values;
  for (unsigned i = 0; i < free.size(); ++i)
    result[free[i]] = decode(free[i], x[i]);
  return result;
}

llvm::Expected<std::vector<double>> ClassProblem::solveOn(const SampleList &samples, const FitOptions &options) const {
  if (free.empty()) // no parameter moves any of the rows
    return values;
  SolverProblem problem;
  for (unsigned j : free) {
    double lower = encode(j, infos[j].lower), upper = encode(j, infos[j].upper);
    double margin = 1e-6 * (upper - lower);
    problem.lower.push_back(lower);
    problem.upper.push_back(upper);
    problem.start.push_back(std::clamp(encode(j, values[j]), lower + margin, upper - margin));
    // 1/2 (pull x)^2 of the sum stands for 1/2 (x / deviation)^2 of a log likelihood whose rows count |error| / kTypicalError.
    double deviation = isLog(j) ? std::log(kBelievedFactor) : kBelievedShare * (upper - lower);
    problem.pull.push_back(std::sqrt(kRobustScale * kTypicalError) / deviation);
  }
  problem.robustScale = kRobustScale;
  problem.residuals = samples.size();
  problem.maxIterations = options.maxIterations;
  problem.evaluate = [&](const std::vector<double> &x, double *out) { residuals(samples, withFree(x), out); };
  problem.progress = [&](int iteration, double cost) {
    if (options.progress)
      options.progress(llvm::formatv("iteration {0}: cost {1:F5}", iteration, cost));
  };
  SolverResult result = solve(problem);
  if (!result.error.empty())
    return makeError("the fit did not converge: " + result.error);
  return withFree(result.x);
}

/// How the samples' residuals follow one parameter, per unit of its encoding.
std::vector<double> ClassProblem::column(const SampleList &samples, const std::vector<double> &base, unsigned j) const {
  constexpr double step = 1e-3;
  std::vector<double> moved = values, result(samples.size());
  moved[j] = decode(j, encode(j, values[j]) + step);
  if (moved[j] == values[j])
    moved[j] = decode(j, encode(j, values[j]) - step);
  residuals(samples, moved, result.data());
  for (size_t i = 0; i < result.size(); ++i)
    result[i] = (result[i] - base[i]) / step;
  return result;
}

double ClassProblem::meanDistance(const SampleList &samples) const {
  std::vector<double> left(samples.size());
  residuals(samples, values, left.data());
  double sum = 0;
  for (double r : left)
    sum += std::abs(r);
  return sum / left.size();
}

/// The parameters whose columns explain most of the residuals beyond what those that are free explain.
std::vector<unsigned> ClassProblem::promising(const SampleList &samples) const {
  constexpr size_t kTried = 4;
  std::vector<double> base(samples.size());
  residuals(samples, values, base.data());
  std::vector<std::vector<double>> units; // of the free parameters' columns, orthonormal
  auto remainder = [&](std::vector<double> of) {
    for (const std::vector<double> &unit : units) {
      double along = dot(of, unit);
      for (size_t i = 0; i < of.size(); ++i)
        of[i] -= along * unit[i];
    }
    return of;
  };
  for (unsigned j : free) {
    std::vector<double> rest = remainder(column(samples, base, j));
    double norm = std::sqrt(dot(rest, rest));
    if (norm < kNoMotion)
      continue;
    for (double &r : rest)
      r /= norm;
    units.push_back(std::move(rest));
  }
  std::vector<double> left = remainder(base);
  std::vector<std::pair<double, unsigned>> gains;
  for (unsigned j = 0; j < infos.size(); ++j) {
    if (llvm::is_contained(free, j))
      continue;
    std::vector<double> rest = remainder(column(samples, base, j));
    double along = dot(rest, left), square = dot(rest, rest);
    if (square > kNoMotion)
      gains.emplace_back(-along * along / square, j);
  }
  llvm::sort(gains);
  std::vector<unsigned> result;
  for (const auto &[gain, j] : llvm::ArrayRef(gains).take_front(kTried))
    result.push_back(j);
  return result;
}

/// The `count` parameters that these samples can move most: one after the other the one that leaves least when it is solved for together
/// with those before it, of the few that promise most.
llvm::Expected<std::vector<unsigned>> ClassProblem::mostTelling(const SampleList &samples, size_t count, const FitOptions &options) const {
  ClassProblem best = *this;
  best.free.clear();
  while (best.free.size() < count) {
    double least = std::numeric_limits<double>::infinity();
    ClassProblem next = best;
    for (unsigned j : best.promising(samples)) {
      ClassProblem trial = *this;
      trial.free = best.free;
      trial.free.push_back(j);
      llvm::Expected<std::vector<double>> solved = trial.solveOn(samples, options);
      if (!solved)
        return solved.takeError();
      trial.values = std::move(*solved);
      if (double left = trial.meanDistance(samples); left < least) {
        least = left;
        next = std::move(trial);
      }
    }
    if (next.free.size() == best.free.size())
      break;
    best = std::move(next);
  }
  llvm::sort(best.free);
  return best.free;
}

llvm::Error ClassProblem::freeWhatTells(const SampleList &samples, const FitOptions &options) {
  size_t count = freeCount(samples.size(), infos.size());
  if (count < infos.size())
    return mostTelling(samples, count, options).moveInto(free);
  free.clear();
  for (unsigned j = 0; j < infos.size(); ++j)
    free.push_back(j);
  return llvm::Error::success();
}
