//===- CsvView.cpp - a report as lines of values ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Report/Format.h"
#include "ridge/Report/Report.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;
using namespace ridge;
using namespace ridge::report;

static std::string quoted(StringRef text) {
  if (text.find_first_of(",\"\r\n") == StringRef::npos)
    return text.str();
  std::string result = "\"";
  for (char c : text)
    result += c == '"' ? std::string("\"\"") : std::string(1, c);
  return result + "\"";
}

/// Unknown numbers are empty.
static std::string number(std::optional<double> value) { return value ? exactText(*value) : std::string(); }

static std::optional<double> times(std::optional<double> value, int64_t count) {
  return value ? std::optional<double>(*value * double(count)) : std::nullopt;
}

static void printLine(const Report &report, size_t kernel, size_t device, raw_ostream &os) {
  const KernelNode &node = report.graph->kernels[kernel];
  const KernelPlan &plan = report.devices[device].plan->kernels[kernel];
  const model::Estimate &estimate = plan.estimate;
  bool known = estimate.timeUs.has_value();
  const FlopCount &flops = node.workload.flops;
  std::vector<std::string> cells{quoted(report.devices[device].device().id),
                                 quoted(node.name),
                                 kernelKindName(node.workload.kind()).str(),
                                 std::to_string(node.count),
                                 quoted(node.workload.label()),
                                 std::to_string(flops.matmul),
                                 std::to_string(flops.vector),
                                 std::to_string(flops.special),
                                 std::to_string(node.workload.bytes()),
                                 known || estimate.hbmBytes > 0 ? std::to_string(estimate.hbmBytes) : std::string(),
                                 number(estimate.intensity),
                                 number(estimate.timeUs),
                                 number(estimate.lowUs),
                                 number(estimate.highUs),
                                 number(times(estimate.timeUs, node.count)),
                                 model::boundName(estimate.bound).str(),
                                 number(estimate.roofFraction()),
                                 number(known && estimate.waves > 0 ? std::optional<double>(estimate.waves) : std::nullopt),
                                 quoted(plan.tiling.empty() ? std::string() : plan.tiling.label()),
                                 quoted(plan.library),
                                 model::provenanceName(estimate.provenance.level).str(),
                                 quoted(node.location),
                                 quoted(join(kernelNotes(report, kernel, device), "; "))};
  os << join(cells, ",") << '\n';
}

void ridge::report::printCsv(const Report &report, raw_ostream &os) {
  os << "device,name,kind,count,workload,flops_matmul,flops_vector,flops_special,bytes,hbm_bytes,intensity,time_us,low_us,high_us,total_us,"
        "bound,roof_fraction,waves,tiling,library,provenance,location,notes\n";
  for (size_t device = 0; device < report.devices.size(); ++device)
    for (size_t kernel = 0; kernel < report.graph->kernels.size(); ++kernel)
      printLine(report, kernel, device, os);
}
