//===- Fit.cpp - calibrating a library to measured rows ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Calibration/Fit.h"
#include "ClassProblem.h"
#include "ridge/Calibration/ErrorTable.h"
#include "ridge/Calibration/Intervals.h"
#include "ridge/Planner/Planner.h"
#include "ridge/Support/Error.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

using namespace ridge;
using namespace ridge::calibration;
using namespace ridge::model;

namespace {

/// More rows add time, not knowledge.
constexpr size_t kMostFitRows = 2500;

/// Rows under this are decided by launch and caches; the error statement is about the others, as everywhere.
constexpr double kShortUs = ErrorTable::kShortUs;

std::vector<double> quantiles(std::vector<double> values, std::initializer_list<double> shares) {
  std::sort(values.begin(), values.end());
  std::vector<double> result;
  for (double share : shares)
    result.push_back(values.empty() ? 0 : values[std::min(values.size() - 1, size_t(share * values.size()))]);
  return result;
}

/// A row under given parameters; nullopt where it is refused.
std::optional<HeldRow> heldRow(const FitSample &sample, const ResolvedClass &resolved) {
  auto estimate = libraryEstimate(*sample.device, sample.workload, resolved, sample.context);
  if (!estimate || !estimate->timeUs || !(*estimate->timeUs > 0))
    return std::nullopt;
  return HeldRow{std::log(sample.measuredUs / *estimate->timeUs), sample.measuredUs, regimeOf(*estimate), resolved.provenance.level};
}

std::vector<HeldRow> predictHeld(const SampleList &samples, const std::vector<double> &parameters) {
  std::vector<HeldRow> result;
  for (const FitSample *sample : samples) {
    ResolvedClass resolved = sample->resolved;
    resolved.parameters.assign(parameters.begin(), parameters.end());
    if (auto row = heldRow(*sample, resolved))
      result.push_back(*row);
  }
  return result;
}

FitError errorOf(const std::vector<HeldRow> &held) {
  std::vector<double> errors;
  FitError error;
  for (const HeldRow &h : held) {
    double percent = 100 * std::abs(std::exp(-h.logRatio) - 1);
    if (h.measuredUs >= kShortUs) {
      errors.push_back(percent);
    } else {
      ++error.shortRows;
      error.shortMeanPercent += percent;
    }
  }
  error.shortMeanPercent /= std::max<int64_t>(1, error.shortRows);
  error.rows = errors.size();
  for (double e : errors)
    error.meanPercent += e / errors.size();
  auto q = quantiles(errors, {.5, .9});
  error.medianPercent = q[0];
  error.p90Percent = q[1];
  return error;
}

/// Mean |log ratio| over all held-out rows: what "worse" means.
double distance(const std::vector<HeldRow> &held) {
  double sum = 0;
  for (const HeldRow &h : held)
    sum += std::abs(h.logRatio);
  return held.empty() ? 0 : sum / held.size();
}

/// Fits one class.
class ClassFit {
public:
  ClassFit(LibraryClass &klass, SampleList samples, const FitOptions &options)
      : klass(klass), samples(std::move(samples)), options(options) {}

  llvm::Expected<FitReport> run() {
    FitReport report;
    report.classKey = klass.key;
    for (const FitSample *sample : samples)
      sites[sample->site].push_back(sample);
    report.problem = tooFewRows(klass.key, samples.size(), sites.size());
    if (samples.empty())
      return report;
    fewSites = sites.size() < size_t(kFewestFitSites);
    pickLevel();
    report.level = levelText();
    report.rows = samples.size();
    report.sites = sites.size();
    const auto &start = samples.front()->resolved.parameters;
    if (!report.problem.empty()) {
      // The kept values may have seen every row: as of a sibling device, their errors elsewhere are taken as half as wide again.
      after = before = predictHeld(samples, {start.begin(), start.end()});
      widen(after);
      return report;
    }
    ClassProblem problem(klass.mapping->parameters(), start);
    if (llvm::Error error = pickFree(problem))
      return std::move(error);
    if (llvm::Error error = problem.chooseReach(training(), options))
      return std::move(error);
    std::vector<double> fitted;
    if (llvm::Error error = fewSites || samples.size() < kSmallSuite ? leaveOneOut(problem, fitted) : holdOut(problem, fitted))
      return std::move(error);
    report.heldBefore = errorOf(before);
    report.heldAfter = errorOf(after);
    report.pinned = problem.pinnedBy(evenly(training(), kMostFitRows));
    for (unsigned j : fitted.empty() ? std::vector<unsigned>() : problem.moved(fitted))
      report.moved.push_back(klass.mapping->parameters()[j].name);
    report.improved = options.accept == FitAccept::Always ||
                      (options.accept == FitAccept::Better && speaksForItsLevel() && distance(after) < distance(before));
    if (report.improved)
      write(problem, fitted, report);
    if (fewSites)
      widen(after);
    return report;
  }

  /// Rows that did not shape what they are predicted with. In a small suite the kept values have seen every row: the refits speak for them.
  const std::vector<HeldRow> &unseen() const {
    return options.accept == FitAccept::Always || samples.size() < kSmallSuite ? after : before;
  }
  const std::vector<HeldRow> &unseenOf(const FitReport &report) const { return report.improved ? after : unseen(); }

private:
  bool speaksForItsLevel() const { return !fewSites || level == FitLevel::Device; }

  /// Other sites differ more than those that the errors are of: as on a sibling device, by half as much again.
  static void widen(std::vector<HeldRow> &rows) {
    for (HeldRow &row : rows)
      row.logRatio *= 1.5;
  }

  void pickLevel() {
    level = options.level;
    if (level != FitLevel::Auto)
      return;
    const Device &device = *samples.front()->device;
    auto speaksFor = [&](const ParameterLevel &of) { return of.device.empty() || of.restsOn(device.id); };
    auto family = klass.families.find(device.family);
    if (fewSites || klass.overrides.count(device.id)) // one site speaks for no other device
      level = FitLevel::Device;
    else if (family != klass.families.end())
      level = speaksFor(family->second) ? FitLevel::Family : FitLevel::Device;
    else if (!klass.base.values.empty() && speaksFor(klass.base))
      level = FitLevel::Base;
    else
      level = klass.base.values.empty() ? FitLevel::Family : FitLevel::Device;
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

  /// What the level that is written to has for a parameter already, of its own or inherited.
  std::optional<double> valueAtLevel(llvm::StringRef name) {
    const Device &device = *samples.front()->device;
    auto family = klass.families.find(device.family);
    const ParameterLevel *inherited = level == FitLevel::Device && family != klass.families.end() ? &family->second : nullptr;
    const ParameterLevel *base = level == FitLevel::Base ? nullptr : &klass.base;
    for (const ParameterLevel *of : {const_cast<const ParameterLevel *>(&target()), inherited, base})
      if (of)
        if (auto it = of->values.find(name.str()); it != of->values.end())
          return it->second;
    return std::nullopt;
  }

  std::string levelText() const {
    const Device &device = *samples.front()->device;
    return level == FitLevel::Base ? "base" : level == FitLevel::Device ? "device " + device.id : "family " + device.family;
  }

  llvm::Error pickFree(ClassProblem &problem) {
    if (options.free.empty())
      return llvm::Error::success();
    std::vector<unsigned> free;
    llvm::SmallVector<llvm::StringRef, 32> names;
    for (const ParameterInfo &info : klass.mapping->parameters())
      names.push_back(info.name);
    for (const std::string &name : options.free) {
      auto it = llvm::find(names, name);
      if (it == names.end())
        return makeError(klass.mapping->name() + " has no parameter '" + name + "'; nearest: " + nearestNames(name, names));
      free.push_back(it - names.begin());
    }
    problem.setFree(std::move(free));
    return llvm::Error::success();
  }

  SampleList training() const {
    if (fewSites || samples.size() < kSmallSuite)
      return samples;
    return filter([](const FitSample *s) { return !isHeldOut(s->site); });
  }
  template <typename Keep> SampleList filter(Keep keep) const {
    SampleList result;
    llvm::copy_if(samples, std::back_inserter(result), keep);
    return result;
  }

  /// A quarter of the sites judges; the fit sees the rest.
  llvm::Error holdOut(const ClassProblem &problem, std::vector<double> &fitted) {
    SampleList held = filter([](const FitSample *s) { return isHeldOut(s->site); });
    before = predictHeld(held, problem.current());
    if (options.accept == FitAccept::Never) {
      after = before;
      return llvm::Error::success();
    }
    auto solved = problem.solveOn(evenly(training(), kMostFitRows), options);
    if (!solved)
      return solved.takeError();
    fitted = std::move(*solved);
    after = predictHeld(held, fitted);
    return llvm::Error::success();
  }

  /// What is left out in turn: sites, or parts of the rows where there are too few of them.
  std::vector<SampleList> parts() const {
    std::vector<SampleList> result;
    std::vector<size_t> folds = foldsOf(samples);
    if (fewSites) {
      result.resize(*llvm::max_element(folds) + 1);
      for (size_t i = 0; i < samples.size(); ++i)
        result[folds[i]].push_back(samples[i]);
    } else {
      for (const auto &site : sites)
        result.push_back(site.second);
    }
    return result;
  }

  /// Each part in turn is judged by a fit to the others; what is kept is fitted to all.
  llvm::Error leaveOneOut(const ClassProblem &problem, std::vector<double> &fitted) {
    for (const SampleList &part : parts()) {
      SampleList others = filter([&](const FitSample *s) { return !llvm::is_contained(part, s); });
      auto solved = problem.solveOn(evenly(others, kMostFitRows), options);
      if (!solved)
        return solved.takeError();
      llvm::append_range(before, predictHeld(part, problem.current()));
      llvm::append_range(after, predictHeld(part, *solved));
    }
    auto solved = problem.solveOn(evenly(samples, kMostFitRows), options);
    if (!solved)
      return solved.takeError();
    fitted = std::move(*solved);
    return llvm::Error::success();
  }

  void write(const ClassProblem &problem, const std::vector<double> &fitted, const FitReport &report) {
    ParameterLevel &into = target();
    auto infos = klass.mapping->parameters();
    for (unsigned j = 0; j < infos.size(); ++j)
      if (valueAtLevel(infos[j].name) != fitted[j])
        into.values[infos[j].name] = fitted[j];
    std::set<std::string> suites;
    for (const FitSample *sample : samples)
      suites.insert(sample->suite);
    into.rows = llvm::formatv("{0} ({1} rows of {2} sites)", llvm::join(suites, ", "), report.rows, report.sites);
    into.device = level == FitLevel::Device ? "" : samples.front()->device->id;
    into.date = options.date;
    into.provenance.reset();
    const FitError &e = report.heldAfter;
    llvm::StringRef how = fewSites                       ? "rows of the same sites unseen in turn"
                          : samples.size() < kSmallSuite ? "each site unseen in turn"
                                                         : "unseen sites";
    into.error = how.str() + ":";
    if (e.rows > 0)
      into.error += llvm::formatv(" from 20 us mean {0:F1} %, median {1:F1} %, 90th percentile {2:F1} % of {3} rows", e.meanPercent,
                                  e.medianPercent, e.p90Percent, e.rows)
                        .str();
    if (e.shortRows > 0)
      into.error += llvm::formatv("{0} under 20 us mean {1:F1} % of {2}", e.rows > 0 ? ";" : "", e.shortMeanPercent, e.shortRows).str();
  }

  LibraryClass &klass;
  SampleList samples;
  const FitOptions &options;
  std::map<std::string, SampleList> sites;
  bool fewSites = false; ///< too few to leave some out
  FitLevel level = FitLevel::Auto;
  std::vector<HeldRow> before, after;
};

} // namespace

/// So many rows of the sites that are not held out: a handful by what they tell before they are timed, many evenly in the order of sites.
/// Small suites hold none out.
static SampleList choose(SampleList rows, size_t most) {
  if (rows.size() >= kSmallSuite)
    llvm::erase_if(rows, [](const FitSample *s) { return isHeldOut(s->site); });
  // SampleList stand in one array: their addresses are the order of the files.
  llvm::sort(rows, [](const FitSample *a, const FitSample *b) { return std::tie(a->site, a) < std::tie(b->site, b); });
  // A handful is chosen by what it tells; where there are many, any will do.
  if (most >= kSmallSuite || rows.size() <= most)
    return evenly(rows, most);
  return ClassProblem(rows.front()->resolved.klass->mapping->parameters(), rows.front()->resolved.parameters).mostInformative(rows, most);
}

std::string ridge::calibration::levelOf(const FitSample &sample) {
  const LibraryClass &klass = *sample.resolved.klass;
  return klass.overrides.count(sample.device->id) ? sample.device->id : sample.device->family;
}

llvm::Expected<std::vector<FitReport>> ridge::calibration::fitLibrary(Library &library, std::vector<FitSample> samples,
                                                                      const FitOptions &options) {
  std::map<std::pair<std::string, std::string>, SampleList> groups;
  std::map<std::string, std::vector<HeldRow>> held;
  for (const FitSample &sample : samples)
    if (sample.resolved.library && sample.resolved.library->name == library.name)
      groups[{sample.resolved.klass->key, levelOf(sample)}].push_back(&sample);
  if (groups.empty())
    return makeError("no row is answered by library '" + library.name + "'");
  std::vector<FitReport> reports;
  for (auto &[key, rows] : groups) {
    auto klass = llvm::find_if(library.classes, [&, &name = key.first](const LibraryClass &c) { return c.key == name; });
    if (options.progress)
      options.progress(key.first + ": " + std::to_string(rows.size()) + " rows");
    for (const FitSample *sample : rows)
      if (sample->transfer)
        if (auto row = heldRow(*sample, *sample->transfer); row && row->level != Provenance::Level::Calibrated)
          held[key.first].push_back(*row);
    ClassFit fit(*klass, options.mostRows > 0 ? choose(rows, options.mostRows) : rows, options);
    auto report = fit.run();
    if (!report)
      return report.takeError();
    llvm::append_range(held[key.first], fit.unseenOf(*report));
    reports.push_back(std::move(*report));
  }
  if (options.accept != FitAccept::Never && llvm::all_of(reports, [](const FitReport &r) { return !r.problem.empty(); }))
    return makeError(reports.front().problem);
  for (LibraryClass &klass : library.classes)
    if (auto rows = held.find(klass.key); rows != held.end())
      setIntervals(klass, rows->second);
  return reports;
}
