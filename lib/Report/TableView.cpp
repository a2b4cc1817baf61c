//===- TableView.cpp - a report for people ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Report/Format.h"
#include "ridge/Report/Report.h"
#include "ridge/Report/TextTable.h"
#include "llvm/ADT/StringExtras.h"
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

using namespace llvm;
using namespace ridge;
using namespace ridge::report;
using Side = TextTable::Align;

namespace {

/// Notes in order of their first mark.
class NoteList {
public:
  /// The number of a note, from 1; remembers on which device it was made.
  size_t mark(const std::string &note, size_t device) {
    auto [it, isNew] = numbers.try_emplace(note, notes.size() + 1);
    if (isNew)
      notes.push_back({note, {}});
    std::vector<size_t> &devices = notes[it->second - 1].devices;
    if (!is_contained(devices, device))
      devices.push_back(device);
    return it->second;
  }
  struct Note {
    std::string text;
    std::vector<size_t> devices;
  };
  std::vector<Note> notes;

private:
  std::map<std::string, size_t> numbers;
};

class TableView {
public:
  TableView(const Report &report, const TableOptions &options, raw_ostream &os)
      : report(report), options(options), os(os), rows(foldedRows(report, options.order)) {}

  void print() {
    chooseUnit();
    markNotes();
    header();
    os << '\n';
    if (report.devices.size() == 1)
      kernelsOfOneDevice();
    else
      kernelsSideBySide();
    os << '\n';
    totals();
    os << '\n';
    libraries();
    unknownKernels();
    notes();
  }

private:
  void chooseUnit();
  void markNotes();
  void header();
  void kernelsOfOneDevice();
  void kernelsSideBySide();
  void tilingsSideBySide();
  void totals();
  void libraries();
  void unknownKernels();
  void notes();

  std::string timeCell(const RowOnDevice &row) const;
  std::string boundCell(const RowOnDevice &row) const;
  std::string nameCell(const Row &row) const;
  std::string workloadCell(const Row &row) const { return report.graph->kernels[row.kernels.front()].workload.label(); }
  std::string executionsCell(const Row &row) const { return std::to_string(row.executions); }
  const std::string &deviceId(size_t device) const { return report.devices[device].device().id; }

  const Report &report;
  const TableOptions &options;
  raw_ostream &os;
  std::vector<Row> rows;
  std::vector<std::string> marks; ///< parallel to rows
  NoteList noteList;
  double unitUs = 1; ///< of the kernels' times
  bool anyVaries = false, anyEpilogue = false;
};

std::string percentOrUnknown(std::optional<double> share) { return share ? percentText(*share) : "?"; }

/// "-4/+7": the 80 % interval around the time, in percent.
std::string intervalCell(const RowOnDevice &row) {
  if (!row.timeUs || !row.lowUs || !row.highUs || *row.timeUs <= 0)
    return "?";
  auto percent = [&](double other) { return std::to_string(std::lround(100 * std::fabs(other / *row.timeUs - 1))); };
  return "-" + percent(*row.lowUs) + "/+" + percent(*row.highUs);
}

std::string tilingCell(const RowOnDevice &row) { return row.plan->tiling.empty() ? "-" : row.plan->tiling.label(); }

/// The largest shares as "memory 91%, latency 6%", at most `limit`.
std::string sharesText(ArrayRef<std::pair<StringRef, double>> parts, size_t limit) {
  double total = std::accumulate(parts.begin(), parts.end(), 0.0, [](double sum, const auto &part) { return sum + part.second; });
  SmallVector<std::pair<StringRef, double>> sorted(parts.begin(), parts.end());
  llvm::sort(sorted, [](const auto &a, const auto &b) { return a.second != b.second ? a.second > b.second : a.first < b.first; });
  std::string text;
  for (const auto &[name, value] : ArrayRef(sorted).take_front(limit))
    if (value > 0)
      text += (text.empty() ? "" : ", ") + (name + " " + percentText(value / total)).str();
  return text.empty() ? "-" : text;
}

} // namespace

void TableView::chooseUnit() {
  for (const Row &row : rows) {
    anyEpilogue |= StringRef(nameCell(row)).ends_with(" +ep");
    for (const RowOnDevice &device : row.devices) {
      if (device.timeUs.value_or(0) >= 1e5)
        unitUs = 1000;
      anyVaries |= device.varies;
    }
  }
}

void TableView::markNotes() {
  for (const Row &row : rows) {
    std::vector<size_t> numbers;
    for (size_t device = 0; device < report.devices.size(); ++device)
      for (size_t kernel : row.kernels)
        for (const std::string &note : kernelNotes(report, kernel, device))
          numbers.push_back(noteList.mark(note, device));
    llvm::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    marks.push_back(join(map_range(numbers, [](size_t number) { return std::to_string(number); }), ","));
  }
}

void TableView::header() {
  const KernelGraph &graph = *report.graph;
  const ScheduleTotals &totals = report.devices.front().totals();
  os << report.model << (graph.entry.empty() ? "" : ", entry @" + graph.entry) << " (ridge " << report.version;
  for (const std::string &setting : report.settings)
    os << ", " << setting;
  os << ")\n";
  if (totals.overflow) {
    os << "  totals of work or memory do not fit 64 bits: they are unknown\n";
    return;
  }
  printWrapped(os, "  ",
               std::to_string(totals.kernels) + " kernels, " + std::to_string(rows.size()) + " distinct; " +
                   flopsText(double(totals.flops.matmul)) + " in matrix products; " + bytesText(double(totals.bytes)) +
                   " read and written by kernels",
               options.width);
  printWrapped(os, "  memory: ",
               "weights " + bytesText(double(totals.weightsBytes)) + " + inputs " + bytesText(double(graph.inputBytes)) +
                   " + activations at their peak " + bytesText(double(totals.peakActivationBytes)) + " = " +
                   bytesText(double(totals.peakMemoryBytes)),
               options.width);
  for (const DeviceReport &device : report.devices)
    if (device.totals().fitsMemory == false)
      os << "  DOES NOT FIT " << device.device().id << ": " << bytesText(double(totals.peakMemoryBytes)) << " needed, "
         << bytesText(double(*device.device().memoryBytes)) << " there\n";
}

std::string TableView::timeCell(const RowOnDevice &row) const {
  return row.timeUs ? (row.varies ? "~" : "") + threeDigits(*row.timeUs / unitUs) : "?";
}

/// The first kernel's name, marked where it does more than its kind: two rows may else look alike.
std::string TableView::nameCell(const Row &row) const {
  const KernelNode &node = report.graph->kernels[row.kernels.front()];
  bool hasEpilogue = false;
  for (const FieldText &field : fields(node.workload.shape))
    hasEpilogue |= field.name.starts_with("epilogue_") && field.value != "0";
  return node.name + (hasEpilogue ? " +ep" : "");
}

std::string TableView::boundCell(const RowOnDevice &row) const {
  return row.timeUs ? model::boundName(row.plan->estimate.bound).str() : "?";
}

void TableView::kernelsOfOneDevice() {
  TextTable table;
  std::string unit = unitUs == 1 ? "us" : "ms";
  table.addColumn("kernel");
  table.addColumn("n", Side::Right);
  table.addColumn("workload", Side::Left, "", true);
  table.addColumn("time " + unit, Side::Right);
  table.addColumn("share", Side::Right, "", false, 1);
  table.addColumn("bound");
  table.addColumn("roof", Side::Right, "", false, 2);
  table.addColumn("tiling");
  table.addColumn("library", Side::Left, "", false, 3);
  table.addColumn("80 %", Side::Right, "", false, 4);
  table.addColumn("notes");
  for (size_t i = 0; i < rows.size(); ++i) {
    const Row &row = rows[i];
    const RowOnDevice &device = row.devices.front();
    table.addRow({nameCell(row), executionsCell(row), workloadCell(row), timeCell(device), percentOrUnknown(device.share),
                  boundCell(device), percentOrUnknown(device.roofFraction), tilingCell(device),
                  device.plan->library.empty() ? "-" : device.plan->library, intervalCell(device), marks[i]});
  }
  table.print(os, options.width);
}

void TableView::kernelsSideBySide() {
  TextTable table;
  std::string unit = unitUs == 1 ? "us" : "ms";
  table.addColumn("kernel");
  table.addColumn("n", Side::Right);
  table.addColumn("workload", Side::Left, "", true);
  for (size_t device = 0; device < report.devices.size(); ++device) {
    table.addColumn(unit, Side::Right, deviceId(device));
    if (device == 0)
      table.addColumn("share", Side::Right, deviceId(device), false, 2);
    else
      table.addColumn("ratio", Side::Right, deviceId(device));
    table.addColumn("bound", Side::Left, deviceId(device));
    table.addColumn("roof", Side::Right, deviceId(device), false, 1);
  }
  for (const Row &row : rows) {
    const RowOnDevice &first = row.devices.front();
    std::vector<std::string> cells{nameCell(row), executionsCell(row), workloadCell(row)};
    for (const RowOnDevice &device : row.devices) {
      bool comparable = device.timeUs && first.timeUs && *first.timeUs > 0;
      std::string ratio = comparable ? ratioText(*device.timeUs / *first.timeUs) : "?";
      cells.insert(cells.end(), {timeCell(device), &device == &first ? percentOrUnknown(device.share) : ratio, boundCell(device),
                                 percentOrUnknown(device.roofFraction)});
    }
    table.addRow(std::move(cells));
  }
  table.print(os, options.width);
  os << '\n';
  tilingsSideBySide();
}

void TableView::tilingsSideBySide() {
  TextTable table;
  table.addColumn("kernel");
  for (size_t device = 0; device < report.devices.size(); ++device) {
    table.addColumn("tiling", Side::Left, deviceId(device));
    table.addColumn("library", Side::Left, deviceId(device), false, 1);
  }
  table.addColumn("notes");
  for (size_t i = 0; i < rows.size(); ++i) {
    const Row &row = rows[i];
    if (marks[i].empty() && llvm::all_of(row.devices, [](const RowOnDevice &device) { return device.plan->tiling.empty(); }))
      continue;
    std::vector<std::string> cells{report.graph->kernels[row.kernels.front()].name};
    for (const RowOnDevice &device : row.devices)
      cells.insert(cells.end(), {tilingCell(device), device.plan->library.empty() ? "-" : device.plan->library});
    cells.push_back(marks[i]);
    table.addRow(std::move(cells));
  }
  table.print(os, options.width);
}

void TableView::totals() {
  TextTable table;
  table.addColumn("total");
  for (size_t device = 0; device < report.devices.size(); ++device)
    table.addColumn(deviceId(device));
  auto addRow = [&](const std::string &title, auto cell) {
    std::vector<std::string> cells{title};
    for (const DeviceReport &device : report.devices)
      cells.push_back(cell(device, device.totals()));
    table.addRow(std::move(cells));
  };
  auto atLeast = [](const ScheduleTotals &totals) { return totals.unknownKernels > 0 ? std::string("\u2265 ") : std::string(); };

  addRow("time", [&](const DeviceReport &, const ScheduleTotals &t) { return atLeast(t) + timeText(t.timeUs); });
  addRow("80 % interval", [&](const DeviceReport &, const ScheduleTotals &t) -> std::string {
    if (!t.lowUs || !t.highUs)
      return "unknown";
    return t.unknownKernels > 0 ? "\u2265 " + timeText(*t.lowUs) : timeText(*t.lowUs) + " to " + timeText(*t.highUs);
  });
  if (llvm::any_of(report.devices, [](const DeviceReport &device) { return device.totals().timeUsWithoutInterval > 0; }))
    addRow("  error unknown", [&](const DeviceReport &, const ScheduleTotals &t) -> std::string {
      double us = t.timeUsWithoutInterval;
      return us > 0 ? "for " + percentText(us / t.timeUs) + " of the time" : "-";
    });
  if (report.devices.size() > 1)
    addRow("against " + deviceId(0), [&](const DeviceReport &device, const ScheduleTotals &t) -> std::string {
      const ScheduleTotals &first = report.devices.front().totals();
      if (&device == &report.devices.front())
        return "1";
      bool comparable = t.unknownKernels == 0 && first.unknownKernels == 0 && first.timeUs > 0;
      return comparable ? ratioText(t.timeUs / first.timeUs) : "?";
    });
  addRow("critical path", [&](const DeviceReport &, const ScheduleTotals &t) { return atLeast(t) + timeText(t.criticalPathUs); });
  addRow("sum of roofs", [&](const DeviceReport &device, const ScheduleTotals &t) {
    if (!device.roofUs || t.timeUs <= 0)
      return std::string("?");
    return atLeast(t) + timeText(*device.roofUs) + " (" + percentText(*device.roofUs / t.timeUs) + ")";
  });
  addRow("launches", [&](const DeviceReport &, const ScheduleTotals &t) {
    return t.timeUs > 0 ? timeText(t.launchUs) + " (" + percentText(t.launchUs / t.timeUs) + ")" : std::string("-");
  });
  if (report.devices.front().plan->launch.isEager())
    addRow("host-bound", [&](const DeviceReport &device, const ScheduleTotals &t) -> std::string {
      std::optional<double> periodUs = device.plan->launch.periodOn(device.device());
      if (!periodUs || !t.hostWaitUs)
        return "? (its period is unknown)";
      return timeText(*t.hostWaitUs) + " (" + percentText(t.timeUs > 0 ? *t.hostWaitUs / t.timeUs : 0) + ") at " + timeText(*periodUs) +
             " a launch";
    });
  addRow("HBM traffic", [&](const DeviceReport &, const ScheduleTotals &t) { return atLeast(t) + bytesText(double(t.hbmBytes)); });
  addRow("bound by", [&](const DeviceReport &device, const ScheduleTotals &t) {
    SmallVector<std::pair<StringRef, double>> parts{{"host", t.hostWaitUs.value_or(0)}};
    for (unsigned bound = 0; bound < device.timeUsByBound.size(); ++bound)
      parts.push_back({model::boundName(model::Bound(bound)), device.timeUsByBound[bound]});
    return sharesText(parts, 2);
  });
  addRow("parameters", [&](const DeviceReport &device, const ScheduleTotals &) {
    SmallVector<std::pair<StringRef, double>> parts;
    for (unsigned level = 0; level < device.timeUsByProvenance.size(); ++level)
      parts.push_back({model::provenanceName(model::Provenance::Level(level)), device.timeUsByProvenance[level]});
    return sharesText(parts, 2);
  });
  addRow("memory", [&](const DeviceReport &device, const ScheduleTotals &t) {
    if (!t.fitsMemory || t.overflow)
      return std::string("?");
    return bytesText(double(t.peakMemoryBytes)) + " of " + bytesText(double(*device.device().memoryBytes)) +
           (*t.fitsMemory ? "" : ": DOES NOT FIT");
  });
  table.print(os, options.width);
}

void TableView::libraries() {
  printWrapped(os, "", "Libraries assumed, with their share of the time and where their parameters come from:", options.width);
  for (const DeviceReport &device : report.devices) {
    std::string text;
    for (const LibraryUse &use : device.libraries) {
      const std::string &detail = use.provenance.detail;
      text += (text.empty() ? "" : "; ") + (kernelKindName(use.kind) + " " + (use.library.empty() ? "plain roofline" : use.library) + " " +
                                            percentText(device.totals().timeUs > 0 ? use.timeUs / device.totals().timeUs : 0) + " " +
                                            model::provenanceName(use.provenance.level) + (detail.empty() ? "" : " (" + detail + ")"))
                                               .str();
    }
    printWrapped(os, "  " + device.device().id + ": ", text.empty() ? "none" : text, options.width);
  }
  printWrapped(os, "",
               "Intervals hold 80 % of unseen kernels; in totals the errors of equal kernels repeat, those of others are independent.",
               options.width);
  if (anyEpilogue)
    printWrapped(os, "+ep: ", "an epilogue runs in the same kernel (bias, activation, residual).", options.width);
  if (anyVaries)
    printWrapped(os, "~: ", "the mean of executions that differ by what the L2 still holds of their operands.", options.width);
}

void TableView::unknownKernels() {
  for (const DeviceReport &device : report.devices) {
    if (device.totals().unknownKernels == 0)
      continue;
    std::string text;
    for (const Row &row : rows) {
      const KernelPlan &plan = device.plan->kernels[row.kernels.front()];
      if (!plan.estimate.timeUs)
        text += (text.empty() ? "" : ", ") + report.graph->kernels[row.kernels.front()].name;
    }
    printWrapped(os, "Unknown on " + device.device().id + ", totals are lower bounds: ", text, options.width);
  }
}

void TableView::notes() {
  if (!noteList.notes.empty())
    os << "Notes:\n";
  for (size_t i = 0; i < noteList.notes.size(); ++i) {
    const NoteList::Note &note = noteList.notes[i];
    std::string text = note.text;
    if (note.devices.size() < report.devices.size())
      text += " (" + join(map_range(note.devices, [&](size_t device) { return deviceId(device); }), ", ") + ")";
    printWrapped(os, "  " + std::to_string(i + 1) + ". ", text, options.width);
  }
  for (const DeviceReport &device : report.devices)
    for (const std::string &note : device.device().notes)
      printWrapped(os, "  " + device.device().id + ": ", note, options.width);
}

void ridge::report::printTable(const Report &report, const TableOptions &options, raw_ostream &os) {
  TableView(report, options, os).print();
}
