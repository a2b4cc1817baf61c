//===- UnseenSites.cpp - predictions by values that have not seen a row's site ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ClassProblem.h"
#include "ridge/Planner/Planner.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <map>
#include <set>
#include <tuple>

using namespace ridge;
using namespace ridge::calibration;
using namespace ridge::model;

namespace {

/// Rows that one level of one class answers.
using LevelKey = std::tuple<std::string, std::string, std::string>;

std::optional<double> timeUs(const FitSample &sample, const ResolvedClass &resolved) {
  return libraryTimeUs(*sample.device, sample.workload, resolved, sample.context);
}

/// Time by other values over time by the shipped ones; 1 where either is unknown.
double ratio(const FitSample &sample, const ResolvedClass &resolved) {
  std::optional<double> shipped = timeUs(sample, sample.resolved), other = timeUs(sample, resolved);
  return shipped && other && *shipped > 0 ? *other / *shipped : 1;
}

/// Each site in turn by a fit to the others.
llvm::Error leaveSitesOut(const SampleList &samples, const std::set<std::string> &sites, const FitOptions &options,
                          llvm::function_ref<void(const FitSample &, double)> answer) {
  ClassProblem problem(samples.front()->resolved.klass->mapping->parameters(), samples.front()->resolved.parameters);
  if (llvm::Error error = problem.chooseReach(samples, options))
    return error;
  for (const std::string &site : sites) {
    SampleList others;
    llvm::copy_if(samples, std::back_inserter(others), [&](const FitSample *s) { return s->site != site; });
    auto solved = problem.solveOn(others, options);
    if (!solved)
      return solved.takeError();
    for (const FitSample *sample : samples) {
      if (sample->site != site)
        continue;
      ResolvedClass resolved = sample->resolved;
      resolved.parameters.assign(solved->begin(), solved->end());
      answer(*sample, ratio(*sample, resolved));
    }
  }
  return llvm::Error::success();
}

} // namespace

llvm::Expected<std::vector<double>> ridge::calibration::unseenRatios(llvm::ArrayRef<FitSample> samples, const FitOptions &options) {
  std::vector<double> ratios(samples.size(), 1);
  std::map<LevelKey, SampleList> groups;
  for (const FitSample &sample : samples)
    if (sample.resolved.library && sample.resolved.provenance.level == Provenance::Level::Calibrated)
      groups[{sample.resolved.library->name, sample.resolved.klass->key, levelOf(sample)}].push_back(&sample);
  auto answer = [&](const FitSample &sample, double of) { ratios[&sample - samples.data()] = of; };
  for (const auto &group : groups) {
    const SampleList &rows = group.second;
    std::set<std::string> sites;
    for (const FitSample *sample : rows)
      sites.insert(sample->site);
    if (int64_t(rows.size()) >= kFewestFitRows && int64_t(sites.size()) >= kFewestFitSites) {
      if (llvm::Error error = leaveSitesOut(rows, sites, options, answer))
        return std::move(error);
    } else {
      for (const FitSample *sample : rows)
        if (sample->transfer)
          answer(*sample, ratio(*sample, *sample->transfer));
    }
  }
  return ratios;
}
