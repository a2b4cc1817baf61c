//===- RowPredictor.cpp - answers to measured rows ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Calibration/Rows.h"
#include "ridge/Support/Error.h"

namespace ridge::calibration {

static RowPrediction refused(std::string reason) {
  RowPrediction prediction;
  prediction.reason = std::move(reason);
  return prediction;
}

RowPrediction RowPredictor::predict(llvm::ArrayRef<std::string> fields, const RowColumns &columns) {
  auto question = table.question(fields, columns);
  if (!question)
    return refused(llvm::toString(question.takeError()));
  auto key = std::make_pair(question->device, question->library);
  auto planner = planners.find(key);
  if (planner == planners.end()) {
    auto device = devices.get(question->device);
    if (!device)
      return refused(llvm::toString(device.takeError()));
    PlannerOptions options;
    if (!question->library.empty())
      for (unsigned kind = 0; kind < kNumKernelKinds; ++kind)
        options.libraries[kernelKindName(KernelKind(kind))] = question->library;
    planner = planners.try_emplace(key, **device, libraries, options).first;
  }
  KernelPlan plan = planner->second.plan(question->workload, question->context);
  if (!plan.estimate.timeUs)
    return refused(plan.estimate.notes.empty() ? "the time is unknown" : plan.estimate.notes.front());
  RowPrediction prediction;
  prediction.timeUs = plan.estimate.timeUs;
  prediction.lowUs = plan.estimate.lowUs;
  prediction.highUs = plan.estimate.highUs;
  prediction.bound = plan.estimate.bound;
  prediction.tiling = plan.tiling.label();
  auto level = question->libraryKnown ? plan.estimate.provenance.level : model::Provenance::Level::Uncalibrated;
  prediction.provenance = model::provenanceName(level).str();
  return prediction;
}

} // namespace ridge::calibration
