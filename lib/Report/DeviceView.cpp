//===- DeviceView.cpp - devices as text ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Report/DeviceView.h"
#include "ridge/Report/TextTable.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include <map>

using namespace llvm;

namespace ridge::report {

static constexpr StringLiteral kUnknown = "unknown";

namespace {
/// The peak that a matmul of 16-bit operands meets: of a matrix unit where there is one, else of the vector unit.
struct MatmulPeak {
  double opsPerSecond;
  Unit unit;
  DataType type;

  std::string text() const {
    std::string result = formatv("{0:f1} {1}", opsPerSecond / 1e12, dataTypeName(type)).str();
    return unit == Unit::Matmul ? result : result + " vector";
  }
};
} // namespace

static std::optional<MatmulPeak> matmulPeak(const Device &device) {
  for (Unit unit : {Unit::Matmul, Unit::Vector})
    for (DataType type : {DataType::BF16, DataType::F16, DataType::F32})
      if (std::optional<double> peak = device.peak(unit, type))
        return MatmulPeak{*peak, unit, type};
  return std::nullopt;
}

static std::string coresText(const Device &device) {
  std::optional<int64_t> matmul = device.coreCount(CoreKind::Matmul), vector = device.coreCount(CoreKind::Vector);
  if (device.execution == Execution::Simt)
    return matmul ? std::to_string(*matmul) + " SM" : kUnknown.str();
  if (!matmul && !vector)
    return kUnknown.str();
  return (matmul ? std::to_string(*matmul) : kUnknown.str()) + " cube, " + (vector ? std::to_string(*vector) : kUnknown.str()) + " vector";
}

static std::string factText(const Device &device, StringRef key) {
  auto fact = find_if(device.facts, [&](const Fact &candidate) { return candidate.key == key; });
  return fact == device.facts.end() || fact->value.empty() ? kUnknown.str() : fact->value;
}

static std::string ridgePointText(const Device &device) {
  std::optional<MatmulPeak> peak = matmulPeak(device);
  if (!peak || !device.memoryBytesPerSecond)
    return kUnknown.str();
  return formatv("{0:f1}", peak->opsPerSecond / *device.memoryBytesPerSecond).str();
}

void printDeviceList(ArrayRef<const Device *> devices, raw_ostream &os, size_t width) {
  TextTable table;
  table.addColumn("DEVICE");
  table.addColumn("NAME");
  table.addColumn("CORES", TextTable::Align::Right);
  table.addColumn("MATMUL TFLOP/s", TextTable::Align::Right);
  table.addColumn("BANDWIDTH", TextTable::Align::Right);
  table.addColumn("MEMORY", TextTable::Align::Right);
  table.addColumn("RIDGE FLOP/B", TextTable::Align::Right);
  for (const Device *device : devices) {
    std::optional<MatmulPeak> peak = matmulPeak(*device);
    table.addRow({device->id, device->name, coresText(*device), peak ? peak->text() : kUnknown.str(), factText(*device, "memory.bandwidth"),
                  factText(*device, "memory.size"), ridgePointText(*device)});
  }
  table.print(os, width);
  os << '\n';
  printWrapped(os, "",
               "Dense peaks at the clock they are quoted at, per chip or die; ridge point = peak / bandwidth. "
               "`ridge devices ID` shows every fact with its source.",
               width);
  std::vector<std::pair<StringRef, std::string>> notes; // each note once, and who it is of
  for (const Device *device : devices)
    for (const std::string &note : device->notes) {
      auto known = find_if(notes, [&](const auto &entry) { return entry.first == note; });
      if (known == notes.end())
        notes.push_back({note, device->id});
      else
        known->second += ", " + device->id;
    }
  for (const auto &[note, ids] : notes)
    printWrapped(os, "  ", ids + ": " + note.str(), width);
}

namespace {
/// A line of the table of facts, before its note is wrapped.
struct FactLine {
  std::string key, value, confidence, sources, note;
};

/// Numbers sources in the order in which they first appear.
class SourceList {
public:
  std::string cite(const Fact &fact) {
    SmallVector<std::string> numbers;
    for (const std::string &source : fact.sources)
      numbers.push_back(std::to_string(numberOf(source, fact.date)));
    return numbers.empty() ? "" : "[" + join(numbers, ",") + "]";
  }

  void print(raw_ostream &os, size_t width) const {
    if (sources.empty())
      return;
    StringRef usual = sources.front().second;
    os << "\nSources" << (usual.empty() ? "" : ", read " + usual + " unless another date stands there") << '\n';
    for (const auto &[index, source] : enumerate(sources)) {
      std::string number = formatv("{0,6} ", "[" + std::to_string(index + 1) + "]").str();
      printWrapped(os, number, source.first + (source.second == usual ? "" : " (" + source.second + ")"), width);
    }
  }

private:
  size_t numberOf(const std::string &source, const std::string &date) {
    std::pair<std::string, std::string> entry(source, date);
    auto found = llvm::find(sources, entry);
    size_t index = found - sources.begin();
    if (found == sources.end())
      sources.push_back(std::move(entry));
    return index + 1;
  }

  std::vector<std::pair<std::string, std::string>> sources;
};
} // namespace

/// What each section of a file is called; the others are called as they are.
static StringRef sectionTitle(StringRef section) {
  if (section == "calibrated")
    return "calibrated (fitted)";
  if (section == "observed")
    return "observed (not used)";
  if (section == "sm")
    return "of one SM";
  if (section == "core")
    return "of one core";
  return section;
}

static std::vector<FactLine> factLines(const Device &device, SourceList &sources) {
  std::vector<FactLine> lines;
  StringRef current;
  for (const Fact &fact : device.facts) {
    auto [section, key] = StringRef(fact.key).split('.');
    if (section != current)
      lines.push_back({sectionTitle(section).str(), "", "", "", ""});
    current = section;
    lines.push_back({("  " + key).str(), fact.value.empty() ? kUnknown.str() : fact.value, fact.calibrated ? "fitted" : fact.confidence,
                     sources.cite(fact), fact.note});
  }
  return lines;
}

/// What follows from the facts: where the roof is, and the ridge point.
static void addDerived(const Device &device, std::vector<FactLine> &lines) {
  size_t before = lines.size();
  lines.push_back({"follows from the facts", "", "", "", ""});
  for (const auto &[key, peak] : device.peaks) {
    double highest = *device.peakAtHighestClock(key.first, key.second);
    if (key.first != Unit::Matmul || highest == peak.opsPerSecond)
      continue;
    lines.push_back({"  roof of matmul." + dataTypeName(key.second).str(), formatv("{0:f1} T/s", highest / 1e12).str(), "derived", "",
                     formatv("at the highest clock: {0:f1} x {1:f0} / {2:f0} MHz", peak.opsPerSecond / 1e12, *device.maxClockHz / 1e6,
                             *peak.quotedClockHz / 1e6)
                         .str()});
  }
  if (std::optional<MatmulPeak> peak = matmulPeak(device); peak && device.memoryBytesPerSecond)
    lines.push_back({"  ridge point", ridgePointText(device) + " FLOP/B", "derived", "", peak->text() + " TFLOP/s over the bandwidth"});
  if (lines.size() == before + 1)
    lines.pop_back();
}

/// Adds the line with its note broken to `noteWidth` columns.
static void addWrapped(TextTable &table, const FactLine &line, size_t noteWidth) {
  std::string wrapped;
  raw_string_ostream stream(wrapped);
  printWrapped(stream, "", line.note, noteWidth);
  SmallVector<StringRef> parts;
  StringRef(wrapped).trim().split(parts, '\n');
  table.addRow({line.key, line.value, line.confidence, line.sources, parts.front().str()});
  for (StringRef part : ArrayRef(parts).drop_front())
    table.addRow({"", "", "", "", part.str()});
}

static void printFacts(ArrayRef<FactLine> lines, raw_ostream &os, size_t width) {
  size_t widths[4] = {4, 5, 10, 6}; // of the titles
  for (const FactLine &line : lines)
    for (auto [column, text] : {std::pair{0, &line.key}, {1, &line.value}, {2, &line.confidence}, {3, &line.sources}})
      widths[column] = std::max(widths[column], text->size());
  size_t offset = widths[0] + widths[1] + widths[2] + widths[3] + 8; // gaps of two
  constexpr size_t leastNote = 30;
  TextTable table;
  for (StringRef title : {"FACT", "VALUE", "CONFIDENCE", "SOURCE", "NOTE"})
    table.addColumn(title);
  for (const FactLine &line : lines)
    addWrapped(table, line, width > offset + leastNote ? width - offset : leastNote);
  table.print(os, std::max(width, offset + leastNote));
}

static void printLibraries(const Device &device, raw_ostream &os, size_t width) {
  std::map<StringRef, std::vector<StringRef>> classes; // by library
  for (const auto &entry : device.defaultLibraries)
    classes[entry.second].push_back(entry.first());
  if (classes.empty())
    return;
  os << "\nDefault libraries\n";
  for (auto &[library, keys] : classes) {
    sort(keys);
    printWrapped(os, ("  " + library + ": ").str(), join(keys, ", "), width);
  }
}

void printDevice(const Device &device, raw_ostream &os, size_t width) {
  static constexpr StringLiteral executions[] = {"simt", "davinci", "plain"};
  os << device.id << ": " << device.name << "\nvendor " << device.vendor << ", family "
     << (device.family.empty() ? kUnknown.str() : device.family) << ", execution " << executions[unsigned(device.execution)] << '\n';
  if (std::string reason = device.unpredictableBecause(); !reason.empty())
    printWrapped(os, "Nothing is predicted: ", reason, width);
  os << '\n';
  SourceList sources;
  std::vector<FactLine> lines = factLines(device, sources);
  addDerived(device, lines);
  printFacts(lines, os, width);

  printLibraries(device, os, width);
  if (!device.notes.empty())
    os << "\nNotes\n";
  for (const std::string &note : device.notes)
    printWrapped(os, "  ", note, width);
  sources.print(os, width);
}

} // namespace ridge::report
