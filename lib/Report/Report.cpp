//===- Report.cpp - gathers what the views show ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Report/Report.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Process.h"
#include <algorithm>
#include <cstdlib>
#include <tuple>
#include <unordered_map>

using namespace llvm;
using namespace ridge;
using namespace ridge::report;

static LibraryUse &useOf(DeviceReport &device, KernelKind kind, const KernelPlan &plan) {
  for (LibraryUse &use : device.libraries)
    if (use.kind == kind && use.library == plan.library && use.provenance.level == plan.estimate.provenance.level &&
        use.provenance.detail == plan.estimate.provenance.detail)
      return use;
  return device.libraries.emplace_back(LibraryUse{plan.library, kind, plan.estimate.provenance, 0});
}

static DeviceReport summarize(const KernelGraph &graph, const DevicePlan &plan) {
  DeviceReport result;
  result.plan = &plan;
  double roofUs = 0;
  bool roofKnown = true;
  for (size_t i = 0; i < graph.kernels.size(); ++i) {
    const model::Estimate &estimate = plan.kernels[i].estimate;
    if (!estimate.timeUs)
      continue;
    double timeUs = double(graph.kernels[i].count) * *estimate.timeUs;
    useOf(result, graph.kernels[i].workload.kind(), plan.kernels[i]).timeUs += timeUs;
    result.timeUsByProvenance[unsigned(estimate.provenance.level)] += timeUs;
    result.timeUsByBound[unsigned(estimate.bound)] += timeUs;
    roofKnown &= estimate.roofUs.has_value();
    roofUs += double(graph.kernels[i].count) * estimate.roofUs.value_or(0);
  }
  if (roofKnown)
    result.roofUs = roofUs;
  llvm::sort(result.libraries, [](const LibraryUse &a, const LibraryUse &b) {
    return std::tie(b.timeUs, a.kind, a.library, a.provenance.level, a.provenance.detail) <
           std::tie(a.timeUs, b.kind, b.library, b.provenance.level, b.provenance.detail);
  });
  return result;
}

Report report::makeReport(const KernelGraph &graph, ArrayRef<DevicePlan> plans, StringRef model, StringRef version) {
  Report result;
  result.model = model.str();
  result.version = version.str();
  result.graph = &graph;
  for (const DevicePlan &plan : plans)
    result.devices.push_back(summarize(graph, plan));
  return result;
}

std::vector<std::string> report::kernelNotes(const Report &report, size_t kernel, size_t device) {
  std::vector<std::string> notes = report.graph->kernels[kernel].notes;
  for (const std::string &note : report.devices[device].plan->kernels[kernel].estimate.notes)
    if (!is_contained(notes, note))
      notes.push_back(note);
  return notes;
}

namespace {

/// Kernels that fold into one row: the same work, done the same way.
struct FoldKey {
  const Report *report;
  size_t kernel;

  bool operator==(const FoldKey &o) const {
    const KernelNode &a = report->graph->kernels[kernel], &b = report->graph->kernels[o.kernel];
    if (a.workload != b.workload || a.notes != b.notes)
      return false;
    return llvm::all_of(report->devices, [&](const DeviceReport &device) {
      const KernelPlan &x = device.plan->kernels[kernel], &y = device.plan->kernels[o.kernel];
      return x.tiling == y.tiling && x.library == y.library && x.estimate.timeUs.has_value() == y.estimate.timeUs.has_value();
    });
  }
  struct Hash {
    size_t operator()(const FoldKey &key) const { return hash_value(key.report->graph->kernels[key.kernel].workload); }
  };
};

} // namespace

static RowOnDevice rowOnDevice(const Report &report, const Row &row, const DeviceReport &device) {
  RowOnDevice result;
  result.plan = &device.plan->kernels[row.kernels.front()];
  if (!result.plan->estimate.timeUs)
    return result;
  double totalUs = 0, lowUs = 0, highUs = 0, roofUs = 0, least = *result.plan->estimate.timeUs, most = least;
  bool roofKnown = true, intervalKnown = true;
  for (size_t kernel : row.kernels) {
    const model::Estimate &estimate = device.plan->kernels[kernel].estimate;
    double count = double(report.graph->kernels[kernel].count);
    totalUs += count * *estimate.timeUs;
    lowUs += count * estimate.lowUs.value_or(0);
    highUs += count * estimate.highUs.value_or(0);
    roofUs += count * estimate.roofUs.value_or(0);
    intervalKnown &= estimate.lowUs && estimate.highUs;
    roofKnown &= estimate.roofUs.has_value();
    least = std::min(least, *estimate.timeUs);
    most = std::max(most, *estimate.timeUs);
  }
  double executions = std::max(1.0, double(row.executions));
  result.totalUs = totalUs;
  result.timeUs = totalUs / executions;
  if (intervalKnown) {
    result.lowUs = lowUs / executions;
    result.highUs = highUs / executions;
  }
  if (device.totals().timeUs > 0)
    result.share = totalUs / device.totals().timeUs;
  if (roofKnown && totalUs > 0)
    result.roofFraction = roofUs / totalUs;
  result.varies = most > 1.02 * least;
  return result;
}

std::vector<Row> report::foldedRows(const Report &report, Order order) {
  std::vector<Row> rows;
  std::unordered_map<FoldKey, size_t, FoldKey::Hash> index;
  for (size_t kernel = 0; kernel < report.graph->kernels.size(); ++kernel) {
    auto [it, isNew] = index.try_emplace(FoldKey{&report, kernel}, rows.size());
    if (isNew)
      rows.emplace_back();
    rows[it->second].kernels.push_back(kernel);
    rows[it->second].executions += report.graph->kernels[kernel].count;
  }
  for (Row &row : rows)
    for (const DeviceReport &device : report.devices)
      row.devices.push_back(rowOnDevice(report, row, device));
  if (order == Order::Time)
    llvm::sort(rows, [](const Row &a, const Row &b) {
      double aUs = a.devices.front().totalUs.value_or(0), bUs = b.devices.front().totalUs.value_or(0);
      return aUs != bUs ? aUs > bUs : a.kernels.front() < b.kernels.front();
    });
  return rows;
}

size_t report::terminalWidth() {
  unsigned columns = 0;
  if (const char *text = std::getenv("COLUMNS"))
    if (!StringRef(text).getAsInteger(10, columns) && columns > 0)
      return columns;
  columns = sys::Process::StandardOutColumns();
  return columns > 0 ? columns : 120;
}
