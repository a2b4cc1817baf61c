//===- RowPredictor.cpp - answers to measured rows ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Calibration/Rows.h"
#include "ridge/Model/Intervals.h"
#include "ridge/Support/Error.h"
#include <algorithm>

namespace ridge::calibration {

static RowPrediction refused(std::string reason) {
  RowPrediction prediction;
  prediction.reason = std::move(reason);
  return prediction;
}

/// Makes an answer uncalibrated: what it rests on is not what was asked.
static void degrade(RowPrediction &prediction, double roofUs) {
  double time = *prediction.timeUs;
  model::IntervalFactors factors;
  if (prediction.lowUs && prediction.highUs && time > 0)
    factors = {*prediction.lowUs / time, *prediction.highUs / time};
  constexpr unsigned kUncalibrated = unsigned(model::Provenance::Level::Uncalibrated);
  for (unsigned level = unsigned(prediction.level); factors.known() && level < kUncalibrated; ++level)
    factors = model::widened(factors);
  if (factors.known()) {
    prediction.lowUs = std::max(time * factors.low, std::min(roofUs, time));
    prediction.highUs = time * factors.high;
  }
  prediction.level = model::Provenance::Level::Uncalibrated;
}

llvm::Expected<std::pair<RowQuestion, const Device *>> RowPredictor::question(llvm::ArrayRef<std::string> fields,
                                                                              const RowColumns &columns) const {
  auto question = table.question(fields, columns);
  if (!question)
    return question.takeError();
  auto device = devices.get(question->device);
  if (!device)
    return device.takeError();
  return std::make_pair(std::move(*question), *device);
}

RowPrediction RowPredictor::predict(llvm::ArrayRef<std::string> fields, const RowColumns &columns) {
  auto asked = question(fields, columns);
  if (!asked)
    return refused(llvm::toString(asked.takeError()));
  return predict(asked->first, *asked->second);
}

RowPrediction RowPredictor::predict(const RowQuestion &row, const Device &device) {
  auto key = std::make_pair(row.device, row.library);
  auto planner = planners.find(key);
  if (planner == planners.end()) {
    PlannerOptions options;
    if (!row.library.empty())
      for (unsigned kind = 0; kind < kNumKernelKinds; ++kind)
        options.libraries[kernelKindName(KernelKind(kind))] = row.library;
    planner = planners.try_emplace(key, device, libraries, options).first;
  }
  KernelPlan plan = planner->second.plan(row.workload, row.context);
  if (!plan.estimate.timeUs)
    return refused(plan.estimate.notes.empty() ? "the time is unknown" : plan.estimate.notes.front());
  RowPrediction prediction;
  auto all = [&](std::optional<double> us) { return us ? std::optional<double>(*us * double(row.calls)) : us; };
  prediction.timeUs = all(plan.estimate.timeUs);
  prediction.lowUs = all(plan.estimate.lowUs);
  prediction.highUs = all(plan.estimate.highUs);
  prediction.bound = plan.estimate.bound;
  prediction.tiling = plan.tiling.label();
  prediction.regime = regimeOf(plan.estimate);
  prediction.level = plan.estimate.provenance.level;
  if (!row.libraryKnown || !row.assumed.empty())
    degrade(prediction, plan.estimate.roofUs.value_or(0));
  prediction.provenance = model::provenanceName(prediction.level).str();
  if (!row.assumed.empty())
    prediction.provenance += " (" + row.assumed + ")";
  return prediction;
}

} // namespace ridge::calibration
