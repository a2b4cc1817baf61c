//===- PlanAttrs.cpp - plans as attributes ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PlanAttrs.h"
#include "mlir/IR/Builders.h"
#include <cmath>

using namespace mlir;
using namespace ridge;

static std::optional<int64_t> toNs(std::optional<double> us) {
  if (!us || !std::isfinite(*us) || *us < 0 || *us > 9e15)
    return std::nullopt;
  return std::llround(*us * 1000);
}

static std::optional<double> toUs(std::optional<int64_t> ns) { return ns ? std::optional<double>(*ns / 1000.0) : std::nullopt; }

static StringAttr textOrNone(MLIRContext *context, StringRef text) { return text.empty() ? StringAttr() : StringAttr::get(context, text); }

static std::string provenanceText(const model::Provenance &provenance) {
  std::string text = model::provenanceName(provenance.level).str();
  return provenance.detail.empty() ? text : text + ": " + provenance.detail;
}

static model::Provenance parseProvenance(StringRef text) {
  auto [level, detail] = text.split(": ");
  model::Provenance provenance;
  provenance.detail = detail.str();
  for (auto known : {model::Provenance::Level::Calibrated, model::Provenance::Level::Transferred, model::Provenance::Level::Uncalibrated})
    if (model::provenanceName(known) == level)
      provenance.level = known;
  return provenance;
}

PlanAttr ridge::toAttr(MLIRContext *context, StringRef device, const KernelPlan &plan) {
  const model::Estimate &estimate = plan.estimate;
  SmallVector<StringRef> notes(estimate.notes.begin(), estimate.notes.end());
  return PlanAttr::get(context, StringAttr::get(context, device), textOrNone(context, plan.library),
                       plan.tiling.empty() ? TilingAttr() : TilingAttr::get(context, plan.tiling), toNs(estimate.timeUs),
                       toNs(estimate.lowUs), toNs(estimate.highUs), toNs(estimate.roofUs), estimate.hbmBytes, estimate.bound,
                       StringAttr::get(context, provenanceText(estimate.provenance)),
                       notes.empty() ? ArrayAttr() : Builder(context).getStrArrayAttr(notes));
}

KernelPlan ridge::fromAttr(PlanAttr attr) {
  KernelPlan plan;
  plan.estimate.timeUs = toUs(attr.getTimeNs());
  plan.estimate.lowUs = toUs(attr.getLowNs());
  plan.estimate.highUs = toUs(attr.getHighNs());
  plan.estimate.roofUs = toUs(attr.getRoofNs());
  plan.estimate.hbmBytes = attr.getHbmBytes().value_or(0);
  plan.estimate.bound = attr.getBound();
  if (attr.getProvenance())
    plan.estimate.provenance = parseProvenance(attr.getProvenance().getValue());
  if (attr.getLibrary())
    plan.library = attr.getLibrary().getValue().str();
  if (attr.getTiling())
    plan.tiling = attr.getTiling().getValue();
  return plan;
}

TotalsAttr ridge::toAttr(MLIRContext *context, StringRef device, const ScheduleTotals &totals) {
  bool known = totals.kernels > totals.unknownKernels || totals.kernels == 0;
  auto time = [&](std::optional<double> us) { return known ? toNs(us) : std::nullopt; };
  return TotalsAttr::get(context, StringAttr::get(context, device), time(totals.timeUs), time(totals.lowUs), time(totals.highUs),
                         time(totals.criticalPathUs), totals.hbmBytes, totals.peakMemoryBytes,
                         totals.fitsMemory ? BoolAttr::get(context, *totals.fitsMemory) : BoolAttr(), totals.kernels,
                         totals.unknownKernels);
}
