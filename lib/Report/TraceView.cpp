//===- TraceView.cpp - a plan over time, as Chrome reads it ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Report/Format.h"
#include "ridge/Report/Report.h"
#include "ridge/Schedule/HostQueue.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/JSON.h"

using namespace llvm;
using namespace ridge;
using namespace ridge::report;

namespace {

class TraceView {
public:
  TraceView(const Report &report, raw_ostream &os) : report(report), json(os, 1) {}

  void print() {
    json.object([&] {
      json.attribute("displayTimeUnit", "ns");
      json.attributeArray("traceEvents", [&] {
        for (size_t i = 0; i < report.devices.size(); ++i)
          device(i);
      });
    });
  }

private:
  void device(size_t index);
  void event(size_t kernel, size_t device, double startUs);
  void number(StringRef key, double value) {
    json.attributeBegin(key);
    json.rawValue(exactText(value));
    json.attributeEnd();
  }
  void text(StringRef key, StringRef value) { json.attribute(key, json::isUTF8(value) ? value.str() : json::fixUTF8(value)); }

  const Report &report;
  json::OStream json;
};

} // namespace

void TraceView::device(size_t index) {
  const DevicePlan &plan = *report.devices[index].plan;
  json.object([&] {
    json.attribute("ph", "M");
    json.attribute("name", "process_name");
    json.attribute("pid", int64_t(index));
    json.attributeObject("args", [&] { text("name", plan.device->id); });
  });
  std::vector<KernelRun> runs;
  for (auto [node, kernel] : zip_equal(report.graph->kernels, plan.kernels))
    runs.push_back({kernel.estimate.timeUs.value_or(0), node.count});
  std::vector<double> startsUs = queuedStartsUs(runs, plan.launch.periodOn(*plan.device).value_or(0));
  for (size_t kernel = 0; kernel < startsUs.size(); ++kernel)
    json.object([&] { event(kernel, index, startsUs[kernel]); });
}

/// A kernel without a time is an instant, not an event that takes none.
void TraceView::event(size_t kernel, size_t device, double startUs) {
  const KernelNode &node = report.graph->kernels[kernel];
  const KernelPlan &plan = report.devices[device].plan->kernels[kernel];
  bool known = plan.estimate.timeUs.has_value();
  json.attribute("ph", known ? "X" : "i");
  text("name", known ? node.name : node.name + " (time unknown)");
  json.attribute("cat", kernelKindName(node.workload.kind()));
  json.attribute("pid", int64_t(device));
  json.attribute("tid", 0);
  number("ts", startUs);
  if (known)
    number("dur", *plan.estimate.timeUs * double(node.count));
  else
    json.attribute("s", "t");
  json.attributeObject("args", [&] {
    text("workload", node.workload.label());
    json.attribute("count", node.count);
    json.attribute("bound", model::boundName(plan.estimate.bound));
    text("tiling", plan.tiling.label());
    text("library", plan.library);
    text("location", node.location);
  });
}

void ridge::report::printTrace(const Report &report, raw_ostream &os) {
  TraceView(report, os).print();
  os << '\n';
}
