//===- Fit.cpp - calibrating a library to measured rows ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Calibration/Fit.h"
#include "Solver/Solver.h"
#include "ridge/Calibration/ErrorTable.h"
#include "ridge/Planner/Planner.h"
#include "ridge/Support/Error.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace ridge;
using namespace ridge::calibration;
using namespace ridge::model;

namespace {

using Samples = std::vector<const FitSample *>;

/// Rows under this are decided by launch and caches; the error statement is about the others, as everywhere.
constexpr double kShortUs = ErrorTable::kShortUs;
/// A suite of fewer rows is scored leaving one site out in turn, since a quarter of it would say nothing.
constexpr size_t kSmallSuite = 60;
/// One parameter for so many rows, four at most in a small suite: 27 rows with all parameters free gave 100 % error on a sibling device.
constexpr size_t kRowsPerParameter = 15, kMostFreeInSmallSuite = 4;

std::vector<double> quantiles(std::vector<double> values, std::initializer_list<double> shares) {
  std::sort(values.begin(), values.end());
  std::vector<double> result;
  for (double share : shares)
    result.push_back(values.empty() ? 0 : values[std::min(values.size() - 1, size_t(share * values.size()))]);
  return result;
}

/// The parameters of one class as the solver sees them: logarithms, except where zero is allowed.
class ClassProblem {
public:
  ClassProblem(llvm::ArrayRef<ParameterInfo> infos, std::vector<double> values) : infos(infos), values(std::move(values)) {}

  void setFree(std::vector<unsigned> indices) { free = std::move(indices); }
  llvm::ArrayRef<unsigned> freed() const { return free; }
  const std::vector<double> &current() const { return values; }
  void set(std::vector<double> newValues) { values = std::move(newValues); }

  bool isLog(unsigned j) const { return infos[j].lower > 0; }
  double encode(unsigned j, double value) const { return isLog(j) ? std::log(value) : value; }
  double decode(unsigned j, double x) const { return std::clamp(isLog(j) ? std::exp(x) : x, infos[j].lower, infos[j].upper); }

  std::vector<double> withFree(const std::vector<double> &x) const {
    std::vector<double> result = values;
    for (unsigned i = 0; i < free.size(); ++i)
      result[free[i]] = decode(free[i], x[i]);
    return result;
  }

  /// log(predicted / measured) of each sample; a refused row counts as a factor of two.
  static void residuals(const Samples &samples, const std::vector<double> &parameters, double *out) {
    for (size_t i = 0; i < samples.size(); ++i) {
      ResolvedClass resolved = samples[i]->resolved;
      resolved.parameters.assign(parameters.begin(), parameters.end());
      std::optional<double> us = libraryTimeUs(*samples[i]->device, samples[i]->workload, resolved, samples[i]->context);
      out[i] = us && std::isfinite(*us) && *us > 0 ? std::log(*us / samples[i]->measuredUs) : std::log(2.0);
    }
  }

  /// Solves for the free parameters on these samples and returns all parameters.
  llvm::Expected<std::vector<double>> solveOn(const Samples &samples, const FitOptions &options) const {
    if (free.empty()) // no parameter moves any of the rows
      return values;
    SolverProblem problem;
    for (unsigned j : free) {
      double lower = encode(j, infos[j].lower), upper = encode(j, infos[j].upper);
      double margin = 1e-6 * (upper - lower);
      problem.lower.push_back(lower);
      problem.upper.push_back(upper);
      problem.start.push_back(std::clamp(encode(j, values[j]), lower + margin, upper - margin));
    }
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

  /// The `count` parameters that these samples can move most: greedily, the one whose column explains most of what is left.
  std::vector<unsigned> mostTelling(const Samples &samples, size_t count) const {
    size_t rows = samples.size();
    std::vector<double> base(rows);
    residuals(samples, values, base.data());
    std::vector<std::vector<double>> columns;
    for (unsigned j = 0; j < infos.size(); ++j) {
      std::vector<double> moved = values, column(rows);
      constexpr double step = 1e-3;
      moved[j] = decode(j, encode(j, values[j]) + step);
      if (moved[j] == values[j])
        moved[j] = decode(j, encode(j, values[j]) - step);
      residuals(samples, moved, column.data());
      for (size_t i = 0; i < rows; ++i)
        column[i] = (column[i] - base[i]) / step;
      columns.push_back(std::move(column));
    }
    return pursue(std::move(base), std::move(columns), count);
  }

private:
  static double dot(const std::vector<double> &a, const std::vector<double> &b) {
    double sum = 0;
    for (size_t i = 0; i < a.size(); ++i)
      sum += a[i] * b[i];
    return sum;
  }

  static std::vector<unsigned> pursue(std::vector<double> left, std::vector<std::vector<double>> columns, size_t count) {
    std::vector<unsigned> chosen;
    while (chosen.size() < count) {
      int best = -1;
      double bestGain = 0;
      for (unsigned j = 0; j < columns.size(); ++j) {
        double square = dot(columns[j], columns[j]);
        if (square < 1e-9 || llvm::is_contained(chosen, j))
          continue;
        double gain = std::pow(dot(columns[j], left), 2) / square;
        if (gain > bestGain) {
          bestGain = gain;
          best = int(j);
        }
      }
      if (best < 0)
        break;
      chosen.push_back(best);
      std::vector<double> unit = columns[best];
      double norm = std::sqrt(dot(unit, unit));
      for (double &u : unit)
        u /= norm;
      auto remove = [&](std::vector<double> &v) {
        double along = dot(v, unit);
        for (size_t i = 0; i < v.size(); ++i)
          v[i] -= along * unit[i];
      };
      remove(left);
      for (unsigned j = 0; j < columns.size(); ++j)
        if (!llvm::is_contained(chosen, j))
          remove(columns[j]);
    }
    llvm::sort(chosen);
    return chosen;
  }

  llvm::ArrayRef<ParameterInfo> infos;
  std::vector<double> values;
  std::vector<unsigned> free;
};

/// A prediction of a held-out row.
struct Held {
  double logRatio; ///< of measured over predicted
  double measuredUs;
  Regime regime;
};

std::vector<Held> predictHeld(const Samples &samples, const std::vector<double> &parameters) {
  std::vector<Held> result;
  for (const FitSample *sample : samples) {
    ResolvedClass resolved = sample->resolved;
    resolved.parameters.assign(parameters.begin(), parameters.end());
    auto estimate = libraryEstimate(*sample->device, sample->workload, resolved, sample->context);
    if (!estimate || !estimate->timeUs || !(*estimate->timeUs > 0))
      continue;
    result.push_back({std::log(sample->measuredUs / *estimate->timeUs), sample->measuredUs, regimeOf(*estimate)});
  }
  return result;
}

FitError errorOf(const std::vector<Held> &held) {
  std::vector<double> errors;
  for (const Held &h : held)
    if (h.measuredUs >= kShortUs)
      errors.push_back(100 * std::abs(std::exp(-h.logRatio) - 1));
  FitError error;
  error.rows = errors.size();
  for (double e : errors)
    error.meanPercent += e / errors.size();
  auto q = quantiles(errors, {.5, .9});
  error.medianPercent = q[0];
  error.p90Percent = q[1];
  return error;
}

/// Mean |log ratio| over all held-out rows: what "worse" means.
double distance(const std::vector<Held> &held) {
  double sum = 0;
  for (const Held &h : held)
    sum += std::abs(h.logRatio);
  return held.empty() ? 0 : sum / held.size();
}

/// RF-9: split-conformal factors, 10 % of unseen rows below and 10 % above; a regime with few rows takes all of them together.
void setIntervals(LibraryClass &klass, const std::vector<Held> &held) {
  constexpr size_t kFewest = 20;
  auto factors = [](std::vector<double> logs) {
    std::sort(logs.begin(), logs.end());
    // The rank ceil((n + 1) 0.9) of n exchangeable rows covers the next one with probability 0.9; its mirror image gives the lower end.
    size_t n = logs.size(), high = std::min(n - 1, size_t(std::ceil((n + 1) * .9)) - 1), low = n - 1 - high;
    return IntervalFactors{std::exp(std::min(0.0, logs[low])), std::exp(std::max(0.0, logs[high]))};
  };
  std::vector<double> all;
  std::array<std::vector<double>, kNumRegimes> byRegime;
  for (const Held &h : held) {
    all.push_back(h.logRatio);
    byRegime[unsigned(h.regime)].push_back(h.logRatio);
  }
  if (all.empty())
    return;
  bool derived[2] = {isWidened(klass, 1), isWidened(klass, 2)};
  for (unsigned r = 0; r < kNumRegimes; ++r)
    klass.intervals[0][r] = factors(byRegime[r].size() >= kFewest ? byRegime[r] : all);
  for (unsigned level = 1; level < 3; ++level)
    if (derived[level - 1])
      klass.intervals[level].fill(IntervalFactors());
  widenIntervals(klass);
}

/// Fits one class.
class ClassFit {
public:
  ClassFit(LibraryClass &klass, Samples samples, const FitOptions &options) : klass(klass), samples(std::move(samples)), options(options) {}

  llvm::Expected<FitReport> run() {
    for (const FitSample *sample : samples)
      sites[sample->site].push_back(sample);
    if (llvm::Error error = checkEnough())
      return std::move(error);
    pickLevel();
    const auto &start = samples.front()->resolved.parameters;
    ClassProblem problem(klass.mapping->parameters(), {start.begin(), start.end()});
    if (llvm::Error error = pickFree(problem))
      return std::move(error);
    std::vector<double> fitted;
    if (llvm::Error error = samples.size() < kSmallSuite ? leaveOneOut(problem, fitted) : holdOut(problem, fitted))
      return std::move(error);
    FitReport report{klass.key, levelText(), int64_t(samples.size()), int64_t(sites.size()), {}, errorOf(before), errorOf(after), false};
    for (unsigned j : problem.freed())
      report.freed.push_back(klass.mapping->parameters()[j].name);
    report.improved = distance(after) < distance(before);
    setIntervalsIfOwn(report.improved ? after : before);
    if (report.improved)
      write(problem, fitted, report);
    return report;
  }

private:
  llvm::Error checkEnough() {
    if (int64_t(samples.size()) >= kFewestFitRows && int64_t(sites.size()) >= kFewestFitSites)
      return llvm::Error::success();
    return makeError(llvm::formatv("{0}: {1} rows of {2} sites are too few to fit; at least {3} rows of {4} sites are needed", klass.key,
                                   samples.size(), sites.size(), kFewestFitRows, kFewestFitSites));
  }

  void pickLevel() {
    const Device &device = *samples.front()->device;
    bool oneDevice = llvm::all_of(samples, [&](const FitSample *s) { return s->device->id == device.id; });
    level = options.level;
    if (level != FitLevel::Auto)
      return;
    auto family = klass.families.find(device.family);
    bool familyIsItsOwn = family == klass.families.end() || family->second.device.empty() || family->second.device == device.id;
    level = !oneDevice || (familyIsItsOwn && !klass.overrides.count(device.id)) ? FitLevel::Family : FitLevel::Device;
  }

  ParameterLevel &target() {
    const Device &device = *samples.front()->device;
    switch (level) {
    case FitLevel::Base:
      return klass.base;
    case FitLevel::Device:
      return klass.overrides[device.id];
    default:
      return klass.families[device.family];
    }
  }

  std::string levelText() const {
    const Device &device = *samples.front()->device;
    return level == FitLevel::Base ? "base" : level == FitLevel::Device ? "device " + device.id : "family " + device.family;
  }

  llvm::Error pickFree(ClassProblem &problem) {
    auto infos = klass.mapping->parameters();
    std::vector<unsigned> free;
    llvm::SmallVector<llvm::StringRef, 32> names;
    for (const ParameterInfo &info : infos)
      names.push_back(info.name);
    for (const std::string &name : options.free) {
      auto it = llvm::find(names, name);
      if (it == names.end())
        return makeError(klass.mapping->name() + " has no parameter '" + name + "'; nearest: " + nearestNames(name, names));
      free.push_back(it - names.begin());
    }
    if (options.free.empty()) {
      size_t most = samples.size() / kRowsPerParameter;
      if (samples.size() < kSmallSuite)
        most = std::clamp<size_t>(most, 1, kMostFreeInSmallSuite);
      if (most >= infos.size())
        for (unsigned j = 0; j < infos.size(); ++j)
          free.push_back(j);
      else
        free = problem.mostTelling(training(), most);
    }
    problem.setFree(std::move(free));
    return llvm::Error::success();
  }

  Samples training() const {
    if (samples.size() < kSmallSuite)
      return samples;
    return filter([](const FitSample *s) { return !isHeldOut(s->site); });
  }
  template <typename Keep> Samples filter(Keep keep) const {
    Samples result;
    llvm::copy_if(samples, std::back_inserter(result), keep);
    return result;
  }

  /// A quarter of the sites judges; the fit sees the rest.
  llvm::Error holdOut(const ClassProblem &problem, std::vector<double> &fitted) {
    Samples held = filter([](const FitSample *s) { return isHeldOut(s->site); });
    auto solved = problem.solveOn(thin(training()), options);
    if (!solved)
      return solved.takeError();
    fitted = std::move(*solved);
    before = predictHeld(held, problem.current());
    after = predictHeld(held, fitted);
    return llvm::Error::success();
  }

  /// Each site in turn is judged by a fit to the others; what is kept is fitted to all.
  llvm::Error leaveOneOut(const ClassProblem &problem, std::vector<double> &fitted) {
    for (const auto &site : sites) {
      Samples others = filter([&](const FitSample *s) { return s->site != site.first; });
      auto solved = problem.solveOn(others, options);
      if (!solved)
        return solved.takeError();
      llvm::append_range(before, predictHeld(site.second, problem.current()));
      llvm::append_range(after, predictHeld(site.second, *solved));
    }
    auto solved = problem.solveOn(samples, options);
    if (!solved)
      return solved.takeError();
    fitted = std::move(*solved);
    return llvm::Error::success();
  }

  /// At most so many rows, evenly taken: more add time, not knowledge.
  static Samples thin(Samples rows) {
    constexpr size_t kMost = 2500;
    if (rows.size() <= kMost)
      return rows;
    Samples result;
    for (size_t i = 0; i < kMost; ++i)
      result.push_back(rows[i * rows.size() / kMost]);
    return result;
  }

  /// The class's intervals speak for its best-calibrated level; a device's own level must not narrow them for the others.
  void setIntervalsIfOwn(const std::vector<Held> &held) {
    if (level != FitLevel::Device || klass.families.empty())
      setIntervals(klass, held);
  }

  void write(const ClassProblem &problem, const std::vector<double> &fitted, const FitReport &report) {
    ParameterLevel &into = target();
    auto infos = klass.mapping->parameters();
    for (unsigned j : problem.freed())
      into.values[infos[j].name] = fitted[j];
    std::set<std::string> suites;
    for (const FitSample *sample : samples)
      suites.insert(sample->suite);
    into.rows = llvm::formatv("{0} ({1} rows of {2} sites)", llvm::join(suites, ", "), report.rows, report.sites);
    into.device = level == FitLevel::Device ? "" : samples.front()->device->id;
    into.date = options.date;
    into.provenance.reset();
    into.error = llvm::formatv("unseen sites, from 20 us: mean {0:F1} %, median {1:F1} %, 90th percentile {2:F1} % of {3} rows",
                               report.heldAfter.meanPercent, report.heldAfter.medianPercent, report.heldAfter.p90Percent, report.heldAfter.rows);
  }

  LibraryClass &klass;
  Samples samples;
  const FitOptions &options;
  std::map<std::string, Samples> sites;
  FitLevel level = FitLevel::Auto;
  std::vector<Held> before, after;
};

} // namespace

llvm::Expected<std::vector<FitReport>> ridge::calibration::fitLibrary(Library &library, std::vector<FitSample> samples,
                                                                      const FitOptions &options) {
  std::map<std::string, Samples> byClass;
  for (const FitSample &sample : samples)
    if (sample.resolved.library && sample.resolved.library->name == library.name)
      byClass[sample.resolved.klass->key].push_back(&sample);
  if (byClass.empty())
    return makeError("no row is answered by library '" + library.name + "'");
  std::vector<FitReport> reports;
  for (auto &entry : byClass) {
    auto klass = llvm::find_if(library.classes, [&](const LibraryClass &c) { return c.key == entry.first; });
    if (options.progress)
      options.progress(entry.first + ": " + std::to_string(entry.second.size()) + " rows");
    auto report = ClassFit(*klass, std::move(entry.second), options).run();
    if (!report)
      return report.takeError();
    reports.push_back(std::move(*report));
  }
  return reports;
}
