//===- Report.h - a finished plan, ready to be shown ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "ridge/Schedule/Schedule.h"
#include "llvm/Support/raw_ostream.h"
#include <array>
#include <optional>
#include <string>
#include <vector>

namespace ridge::report {

/// What a library did on one device. Kernels of one kind, library and provenance are one use.
struct LibraryUse {
  std::string library; ///< empty: none
  KernelKind kind = KernelKind::Opaque;
  model::Provenance provenance;
  double timeUs = 0; ///< of all executions
};

/// One device's part of a report.
struct DeviceReport {
  const DevicePlan *plan = nullptr;
  std::vector<LibraryUse> libraries;          ///< by time, longest first
  std::array<double, 3> timeUsByProvenance{}; ///< by model::Provenance::Level
  std::array<double, 6> timeUsByBound{};      ///< by model::Bound
  std::optional<double> roofUs;               ///< sum over the kernels with a time; absent if one of them has no roof

  const Device &device() const { return *plan->device; }
  const ScheduleTotals &totals() const { return plan->totals; }
};

/// A plan of one model on one or more devices. It points into the graph and the plans.
struct Report {
  std::string model;                 ///< as the user named it
  std::string version;               ///< of Ridge
  std::vector<std::string> settings; ///< what was asked for besides the devices ("fusion flash")
  const KernelGraph *graph = nullptr;
  std::vector<DeviceReport> devices;
};

/// Gathers what the views show. `plans` must outlive the report and not be empty.
Report makeReport(const KernelGraph &graph, llvm::ArrayRef<DevicePlan> plans, llvm::StringRef model, llvm::StringRef version);

/// A folded row on one device; times are of one execution, as a mean over the row.
struct RowOnDevice {
  const KernelPlan *plan = nullptr;      ///< of the row's first kernel
  std::optional<double> timeUs, totalUs; ///< absent if one of the row's kernels has no time
  std::optional<double> lowUs, highUs;
  std::optional<double> share; ///< of the device's total
  std::optional<double> roofFraction;
  bool varies = false; ///< executions differ by more than 2 %: their operands were last touched elsewhere
};

/// Kernels with equal workloads that got the same tiling everywhere.
struct Row {
  std::vector<size_t> kernels; ///< indices into KernelGraph::kernels, in program order
  int64_t executions = 0;
  std::vector<RowOnDevice> devices; ///< parallel to Report::devices
};

enum class Order { Program, Time };

/// The rows of the table, in program order of their first kernels or by total time on the first device, longest first.
std::vector<Row> foldedRows(const Report &report, Order order);

/// The notes of a kernel on a device: those of the graph, then those of the estimate, each once.
std::vector<std::string> kernelNotes(const Report &report, size_t kernel, size_t device);

struct TableOptions {
  Order order = Order::Program;
  size_t width = 120;
};

/// For people. Folded, aligned, with notes collected below.
void printTable(const Report &report, const TableOptions &options, llvm::raw_ostream &os);

/// Schema ridge.report/1 of docs/json.md: one object a kernel, never folded.
void printJson(const Report &report, llvm::raw_ostream &os);

/// One line a kernel and device, with a header line; quoted as RFC 4180 says.
void printCsv(const Report &report, llvm::raw_ostream &os);

/// What runs when, as Chrome and Perfetto read it (docs/json.md): one process a device, one event a kernel, in us from the start. All
/// executions of a kernel are one event.
void printTrace(const Report &report, llvm::raw_ostream &os);

/// Columns of the terminal: $COLUMNS if set, else the terminal's, else 120.
size_t terminalWidth();

} // namespace ridge::report
