//===- JsonView.cpp - a report as ridge.report/1 ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Report/Format.h"
#include "ridge/Report/SweepView.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/JSON.h"
#include <limits>

using namespace llvm;
using namespace ridge;
using namespace ridge::report;

namespace {

/// Writes attributes of the schema; unknown numbers are null.
class JsonView {
public:
  JsonView(const Report &report, json::OStream &json) : report(report), json(json) {}
  void print();

private:
  void number(StringRef key, std::optional<double> value) {
    json.attributeBegin(key);
    json.rawValue(value ? exactText(*value) : std::string("null"));
    json.attributeEnd();
  }
  /// A total that did not fit 64 bits is not known.
  void integer(StringRef key, int64_t value) {
    if (value == std::numeric_limits<int64_t>::max())
      json.attribute(key, nullptr);
    else
      json.attribute(key, value);
  }
  void text(StringRef key, StringRef value) {
    // A name from the input may be any bytes; JSON holds UTF-8 only.
    json.attribute(key, json::isUTF8(value) ? value.str() : json::fixUTF8(value));
  }
  void flops(const FlopCount &flops) {
    json.attributeObject("flops", [&] {
      integer("matmul", flops.matmul);
      integer("vector", flops.vector);
      integer("special", flops.special);
    });
  }
  void device(size_t index);
  void total(const DeviceReport &device);
  void libraries(const DeviceReport &device);
  void kernel(size_t kernel, size_t device);
  void workload(const Workload &workload);
  void tiling(const model::Tiling &tiling);

  const Report &report;
  json::OStream &json;
};

} // namespace

void JsonView::print() {
  json.object([&] {
    json.attribute("schema", "ridge.report/1");
    text("model", report.model);
    text("entry", report.graph->entry);
    text("ridge_version", report.version);
    json.attributeArray("settings", [&] {
      for (const std::string &setting : report.settings)
        json.value(setting);
    });
    json.attributeArray("devices", [&] {
      for (size_t i = 0; i < report.devices.size(); ++i)
        json.object([&] { device(i); });
    });
  });
}

void JsonView::device(size_t index) {
  const DeviceReport &device = report.devices[index];
  text("device", device.device().id);
  json.attributeObject("total", [&] { total(device); });
  json.attributeArray("libraries", [&] { libraries(device); });
  json.attributeArray("notes", [&] {
    for (const std::string &note : device.device().notes)
      json.value(json::fixUTF8(note));
  });
  json.attributeArray("kernels", [&] {
    for (size_t i = 0; i < report.graph->kernels.size(); ++i)
      json.object([&] { kernel(i, index); });
  });
}

void JsonView::total(const DeviceReport &device) {
  const ScheduleTotals &totals = device.totals();
  bool complete = totals.unknownKernels == 0;
  number("time_us", totals.timeUs);
  number("low_us", totals.lowUs);
  // Kernels without a time may take any: there is a lower bound only.
  number("high_us", complete ? totals.highUs : std::nullopt);
  number("launch_us", totals.launchUs);
  number("host_wait_us", totals.hostWaitUs);
  number("host_period_us", device.plan->launch.periodOn(device.device()));
  flops(totals.flops);
  integer("bytes", totals.bytes);
  integer("hbm_bytes", totals.hbmBytes);
  integer("weights_bytes", totals.weightsBytes);
  integer("input_bytes", report.graph->inputBytes);
  integer("output_bytes", report.graph->outputBytes);
  integer("peak_activation_bytes", totals.peakActivationBytes);
  integer("peak_memory_bytes", totals.peakMemoryBytes);
  number("critical_path_us", totals.criticalPathUs);
  number("roof_us", complete ? device.roofUs : std::nullopt);
  if (totals.fitsMemory)
    json.attribute("fits_memory", *totals.fitsMemory);
  else
    json.attribute("fits_memory", nullptr);
  integer("kernels", totals.kernels);
  integer("unknown_kernels", totals.unknownKernels);
}

void JsonView::libraries(const DeviceReport &device) {
  for (const LibraryUse &use : device.libraries)
    json.object([&] {
      json.attribute("kind", kernelKindName(use.kind));
      if (use.library.empty())
        json.attribute("library", nullptr);
      else
        text("library", use.library);
      json.attribute("provenance", model::provenanceName(use.provenance.level));
      text("provenance_detail", use.provenance.detail);
      number("time_us", use.timeUs);
    });
}

void JsonView::workload(const Workload &workload) {
  for (const FieldText &field : fields(workload.shape)) {
    json.attributeBegin(field.name);
    if (field.isText)
      json.value(json::fixUTF8(field.value));
    else
      json.rawValue(field.value);
    json.attributeEnd();
  }
}

void JsonView::tiling(const model::Tiling &tiling) {
  auto visit = [&](const char *name, const auto &value) {
    if constexpr (std::is_same_v<std::decay_t<decltype(value)>, int32_t>) {
      if (value != 0)
        json.attribute(name, value);
    } else if (llvm::any_of(value, [](int32_t part) { return part != 0; })) {
      json.attributeArray(name, [&] {
        for (int32_t part : value)
          json.value(part);
      });
    }
  };
  model::Tiling::visitFields(tiling, visit);
}

void JsonView::kernel(size_t kernel, size_t device) {
  const KernelNode &node = report.graph->kernels[kernel];
  const KernelPlan &plan = report.devices[device].plan->kernels[kernel];
  const model::Estimate &estimate = plan.estimate;
  bool known = estimate.timeUs.has_value();
  text("name", node.name);
  json.attribute("kind", kernelKindName(node.workload.kind()));
  json.attribute("count", node.count);
  json.attributeObject("workload", [&] { workload(node.workload); });
  flops(node.workload.flops);
  integer("bytes", node.workload.bytes());
  if (known || estimate.hbmBytes > 0)
    integer("hbm_bytes", estimate.hbmBytes);
  else
    json.attribute("hbm_bytes", nullptr);
  number("intensity", estimate.intensity);
  number("time_us", estimate.timeUs);
  number("low_us", estimate.lowUs);
  number("high_us", estimate.highUs);
  number("roof_us", estimate.roofUs);
  json.attribute("bound", model::boundName(estimate.bound));
  number("roof_fraction", estimate.roofFraction());
  number("waves", known && estimate.waves > 0 ? std::optional<double>(estimate.waves) : std::nullopt);
  json.attributeObject("tiling", [&] { tiling(plan.tiling); });
  if (plan.library.empty())
    json.attribute("library", nullptr);
  else
    text("library", plan.library);
  json.attribute("provenance", model::provenanceName(estimate.provenance.level));
  text("provenance_detail", estimate.provenance.detail);
  if (!plan.ranked.empty())
    json.attributeArray("ranked", [&] {
      for (const RankedTiling &ranked : plan.ranked)
        json.object([&] {
          json.attributeObject("tiling", [&] { tiling(ranked.tiling); });
          number("time_us", ranked.timeUs);
          number("loss", ranked.loss);
        });
    });
  text("location", node.location);
  json.attributeArray("notes", [&] {
    for (const std::string &note : kernelNotes(report, kernel, device))
      json.value(json::fixUTF8(note));
  });
}

void ridge::report::printJson(const Report &report, raw_ostream &os) {
  json::OStream json(os, 1);
  JsonView(report, json).print();
  os << '\n';
}

void ridge::report::printSweepJson(const Sweep &sweep, raw_ostream &os) {
  json::OStream json(os, 1);
  json.object([&] {
    json.attribute("schema", "ridge.sweep/1");
    json.attributeArray("dimensions", [&] {
      for (const std::string &dimension : sweep.dimensions)
        json.value(json::fixUTF8(dimension));
    });
    json.attributeArray("points", [&] {
      for (auto [size, report] : llvm::zip_equal(sweep.sizes, sweep.reports))
        json.object([&, size = size, &report = report] {
          json.attribute("size", size);
          json.attributeBegin("report");
          JsonView(report, json).print();
          json.attributeEnd();
        });
    });
  });
  os << '\n';
}
