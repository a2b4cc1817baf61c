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
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FormatVariadic.h"
#include <limits>
#include <map>

using namespace ridge;
using namespace ridge::calibration;
using namespace ridge::model;

namespace {

/// The loss is linear in large errors, with a slope of this scale of them; typical errors of 5 % then weigh as Laplace's law has it.
constexpr double kTypicalError = 0.05, kRobustScale = 0.02;

/// Most rows among which informative ones are looked for, and most parts of cross-validation: more add time, not knowledge.
constexpr size_t kMostCandidates = 1500, kMostFolds = 8;

/// Share of a handful of rows that is taken evenly: those that tell most are extremes, where the forms themselves are least sure.
constexpr double kEvenShare = 0.3;

/// log(predicted / measured) of each sample; a refused row counts as a factor of two.
void residuals(const SampleList &samples, const std::vector<double> &parameters, double *out) {
  for (size_t i = 0; i < samples.size(); ++i) {
    ResolvedClass resolved = samples[i]->resolved;
    resolved.parameters.assign(parameters.begin(), parameters.end());
    std::optional<double> us = libraryTimeUs(*samples[i]->device, samples[i]->workload, resolved, samples[i]->context);
    out[i] = us && std::isfinite(*us) && *us > 0 ? std::log(*us / samples[i]->measuredUs) : std::log(2.0);
  }
}

/// Sum of |log(predicted / measured)|.
double distance(const SampleList &samples, const std::vector<double> &parameters) {
  std::vector<double> left(samples.size());
  residuals(samples, parameters, left.data());
  double sum = 0;
  for (double r : left)
    sum += std::abs(r);
  return sum;
}

} // namespace

std::vector<size_t> ridge::calibration::foldsOf(const SampleList &samples) {
  std::map<std::string, size_t> sites;
  for (const FitSample *sample : samples)
    sites.emplace(sample->site, 0);
  size_t count = 0;
  if (sites.size() < size_t(kFewestFitSites)) {
    std::vector<size_t> folds;
    for (; count < samples.size(); ++count)
      folds.push_back(count % kMostFolds);
    return folds;
  }
  for (auto &site : sites)
    site.second = count++ % kMostFolds;
  std::vector<size_t> folds;
  for (const FitSample *sample : samples)
    folds.push_back(sites[sample->site]);
  return folds;
}

SampleList ridge::calibration::evenly(const SampleList &rows, size_t most) {
  if (rows.size() <= most)
    return rows;
  SampleList result;
  for (size_t i = 0; i < most; ++i)
    result.push_back(rows[i * rows.size() / most]);
  return result;
}

std::string ridge::calibration::tooFewRows(llvm::StringRef classKey, size_t rows, size_t sites) {
  if (int64_t(rows) >= kFewestFitRows)
    return "";
  return llvm::formatv("{0}: {1} rows of {2} sites are too few to fit; at least {3} rows are needed, better of {4} sites", classKey, rows,
                       sites, kFewestFitRows, kFewestFitSites);
}

ClassProblem::ClassProblem(llvm::ArrayRef<ParameterInfo> infos, llvm::ArrayRef<double> values)
    : infos(infos), values(values.begin(), values.end()) {
  for (unsigned j = 0; j < infos.size(); ++j)
    free.push_back(j);
}

/// What is believed of a parameter before any row, as one standard deviation of its encoding: how far the values that Ridge ships differ
/// between two architectures or two libraries, by the kind of parameter that its unit tells. Shares of a fact differ by 1.4, rates and
/// times by 1.8, latencies in clocks by 4, norms and targets by 2.7 (of 80 parameters of six pairs of classes, root mean square); what
/// counts code, such as registers, does not follow the device. Rows that pin a parameter outweigh this by far; one that no row pins stays
/// where it was instead of drifting to a bound, from where it would mislead on a device on which it counts.
double ClassProblem::believedDeviation(unsigned j) const {
  llvm::StringRef unit = infos[j].unit;
  if (!isLog(j))
    return llvm::StringSwitch<double>(unit).Cases({"1", "share"}, 0.3).Cases({"us", "clk"}, 0.1).Default(0.02) *
           (infos[j].upper - infos[j].lower);
  return std::log(
      llvm::StringSwitch<double>(unit).Case("share", 1.4).Cases({"us", "B/clk", "B/ns"}, 1.8).Case("clk", 4).Case("1", 2.7).Default(1.1));
}

std::vector<double> ClassProblem::withFree(const std::vector<double> &x) const {
  std::vector<double> result = values;
  for (unsigned i = 0; i < free.size(); ++i)
    result[free[i]] = decode(free[i], x[i]);
  return result;
}

llvm::Expected<std::vector<double>> ClassProblem::solveOn(const SampleList &samples, const FitOptions &options) const {
  if (free.empty() || reach == 0)
    return values;
  SolverProblem problem;
  for (unsigned j : free) {
    double lower = encode(j, infos[j].lower), upper = encode(j, infos[j].upper);
    double margin = 1e-6 * (upper - lower);
    problem.lower.push_back(lower);
    problem.upper.push_back(upper);
    problem.start.push_back(std::clamp(encode(j, values[j]), lower + margin, upper - margin));
    // 1/2 (pull x)^2 of the sum stands for 1/2 (x / deviation)^2 of a log likelihood whose rows count |error| / kTypicalError.
    problem.pull.push_back(std::sqrt(kRobustScale * kTypicalError) / (reach * believedDeviation(j)));
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
  std::vector<double> fitted = withFree(result.x);
  return distance(samples, fitted) < distance(samples, values) ? fitted : values;
}

llvm::Error ClassProblem::chooseReach(const SampleList &samples, const FitOptions &options) {
  reach = 1;
  if (samples.size() >= kSmallSuite)
    return llvm::Error::success();
  std::vector<size_t> folds = foldsOf(samples);
  double least = distance(samples, values), best = 0;
  for (double tried : {0.25, 0.5, 1.0}) {
    reach = tried;
    double left = 0;
    for (size_t fold = 0; fold <= *llvm::max_element(folds); ++fold) {
      SampleList seen, unseen;
      for (size_t i = 0; i < samples.size(); ++i)
        (folds[i] == fold ? unseen : seen).push_back(samples[i]);
      auto solved = solveOn(seen, options);
      if (!solved)
        return solved.takeError();
      left += distance(unseen, *solved);
    }
    if (left < least) {
      least = left;
      best = tried;
    }
  }
  reach = best;
  return llvm::Error::success();
}

/// For each sample, how the logarithm of its time follows each free parameter, in units of what is believed of it.
std::vector<Knowledge::Row> ClassProblem::sensitivities(const SampleList &samples) const {
  constexpr double step = 1e-3;
  std::vector<double> base(samples.size()), at(samples.size());
  residuals(samples, values, base.data());
  std::vector<Knowledge::Row> rows(samples.size(), Knowledge::Row(free.size()));
  for (unsigned f = 0; f < free.size(); ++f) {
    unsigned j = free[f];
    std::vector<double> moved = values;
    double way = step;
    moved[j] = decode(j, encode(j, values[j]) + way);
    if (moved[j] == values[j])
      moved[j] = decode(j, encode(j, values[j]) + (way = -step));
    residuals(samples, moved, at.data());
    for (size_t i = 0; i < samples.size(); ++i)
      rows[i][f] = (at[i] - base[i]) / way * believedDeviation(j);
  }
  return rows;
}

SampleList ClassProblem::mostInformative(const SampleList &samples, size_t count) const {
  SampleList candidates = evenly(samples, kMostCandidates), chosen, others;
  size_t even = size_t(kEvenShare * count);
  for (size_t i : calibration::mostInformative(sensitivities(candidates), count - even))
    chosen.push_back(candidates[i]);
  llvm::copy_if(candidates, std::back_inserter(others), [&](const FitSample *s) { return !llvm::is_contained(chosen, s); });
  llvm::append_range(chosen, evenly(others, even));
  return chosen;
}

double ClassProblem::pinnedBy(const SampleList &samples) const {
  Knowledge known(free.size());
  for (const Knowledge::Row &row : sensitivities(samples))
    known.add(row);
  return known.pinned();
}

std::vector<unsigned> ClassProblem::moved(llvm::ArrayRef<double> fitted) const {
  constexpr double kMoved = 0.2;
  auto way = [&](unsigned j) { return std::abs(encode(j, fitted[j]) - encode(j, values[j])) / believedDeviation(j); };
  std::vector<unsigned> result;
  llvm::copy_if(free, std::back_inserter(result), [&](unsigned j) { return way(j) >= kMoved; });
  llvm::sort(result, [&](unsigned a, unsigned b) { return way(a) > way(b); });
  return result;
}
