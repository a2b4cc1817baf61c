//===- SweepView.cpp - one model at several sizes, for people ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Report/SweepView.h"

#include "ridge/Report/Format.h"
#include "ridge/Report/TextTable.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <cmath>

using namespace llvm;
using namespace ridge;
using namespace ridge::report;
using Side = TextTable::Align;

static std::string timeCell(const ScheduleTotals &totals) { return (totals.unknownKernels > 0 ? "\u2265 " : "") + timeText(totals.timeUs); }

/// "-4/+7": the 80 % interval around the time, in percent.
static std::string intervalCell(const ScheduleTotals &totals) {
  if (totals.unknownKernels > 0 || totals.timeUs <= 0 || !totals.lowUs || !totals.highUs)
    return "?";
  auto percent = [&](double other) { return std::to_string(std::lround(100 * std::fabs(other / totals.timeUs - 1))); };
  return "-" + percent(*totals.lowUs) + "/+" + percent(*totals.highUs);
}

/// What takes the largest part of the time: "memory 91%".
static std::string boundCell(const DeviceReport &device) {
  std::string name = "host";
  double us = device.totals().hostWaitUs.value_or(0);
  for (unsigned bound = 0; bound < device.timeUsByBound.size(); ++bound)
    if (device.timeUsByBound[bound] > us) {
      name = model::boundName(model::Bound(bound)).str();
      us = device.timeUsByBound[bound];
    }
  return us > 0 ? name + " " + percentText(us / device.totals().timeUs) : "-";
}

static std::string memoryCell(const ScheduleTotals &totals) {
  if (totals.overflow)
    return "?";
  return bytesText(double(totals.peakMemoryBytes)) + (totals.fitsMemory == false ? " !" : "");
}

void ridge::report::printSweepTable(const Sweep &sweep, size_t width, raw_ostream &os) {
  const Report &first = sweep.reports.front();
  os << first.model << (first.graph->entry.empty() ? "" : ", entry @" + first.graph->entry) << " (ridge " << first.version;
  for (const std::string &setting : first.settings)
    os << ", " << setting;
  os << ")\n\n";
  TextTable table;
  table.addColumn(join(sweep.dimensions, "="), Side::Right);
  for (const DeviceReport &device : first.devices) {
    table.addColumn("time", Side::Right, device.device().id);
    table.addColumn("80 %", Side::Right, device.device().id, false, 2);
    table.addColumn("bound", Side::Left, device.device().id);
    table.addColumn("memory", Side::Right, device.device().id, false, 1);
  }
  bool tooLarge = false;
  for (auto [size, report] : zip_equal(sweep.sizes, sweep.reports)) {
    std::vector<std::string> cells{std::to_string(size)};
    for (const DeviceReport &device : report.devices) {
      tooLarge |= device.totals().fitsMemory == false;
      cells.insert(cells.end(), {timeCell(device.totals()), intervalCell(device.totals()), boundCell(device), memoryCell(device.totals())});
    }
    table.addRow(std::move(cells));
  }
  table.print(os, width);
  os << '\n';
  printWrapped(os, "",
               "Time of the whole model with its 80 % interval in percent; what bounds the largest part of it; peak memory. Without "
               "--sweep and with the size bound, every kernel is shown.",
               width);
  if (tooLarge)
    os << "!: does not fit the device's memory\n";
  for (auto [size, report] : zip_equal(sweep.sizes, sweep.reports))
    for (const DeviceReport &device : report.devices)
      if (device.totals().unknownKernels > 0)
        os << "at " << size << " on " << device.device().id << " the time of " << device.totals().unknownKernels << " kernels is unknown\n";
}
