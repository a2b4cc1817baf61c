//===- DeviceFile.cpp - reads and checks a device file ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FactReader.h"
#include "ridge/Support/Error.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FormatVariadic.h"
#include <cmath>

namespace ridge {

/// KernelKind's names that may have a default library; Workload spells them, and Device must not depend on its code.
static constexpr llvm::StringLiteral kKernelClasses[] = {
    "gemm",        "grouped_gemm", "moe",  "convolution", "pooling", "attention_prefill", "attention_decode", "mla_decode", "row_reduction",
    "elementwise", "gather",       "copy", "scan",        "sort",    "collective"};

namespace {
/// Fills one Device, section by section. Cores and clocks come before the peaks, which are checked against them.
class DeviceFileReader {
public:
  DeviceFileReader(const YamlNode &root, FactReader &facts, Device &device) : root(root), facts(facts), device(device) {}

  llvm::Error readAll();

private:
  llvm::Error readIdentity();
  llvm::Error readCores();
  llvm::Error readClocks();
  llvm::Error readPeaks();
  llvm::Error readPeak(const YamlNode &section, Unit unit, llvm::StringRef name);
  llvm::Error checkPeak(const YamlNode &node, Unit unit, const Peak &peak, std::optional<double> opsPerClock) const;
  llvm::Error readMemory();
  llvm::Error readSm();
  llvm::Error readDavinciCore();
  llvm::Error readCalibrated();
  llvm::Error readShownFacts();
  llvm::Error readLibraries();
  llvm::Error readNotes();

  /// The section of that name, or null if the file has none; it may hold only the `allowed` keys.
  llvm::Error openSection(llvm::StringRef name, llvm::ArrayRef<llvm::StringRef> allowed, const YamlNode *&section) const;

  const YamlNode &root;
  FactReader &facts;
  Device &device;
};
} // namespace

llvm::Error DeviceFileReader::openSection(llvm::StringRef name, llvm::ArrayRef<llvm::StringRef> allowed, const YamlNode *&section) const {
  section = root.find(name);
  if (section && section->isNull())
    section = nullptr;
  return section ? section->allowOnly(allowed) : llvm::Error::success();
}

llvm::Error DeviceFileReader::readAll() {
  if (auto error = root.allowOnly(
          {"id",     "name", "vendor", "family", "execution", "date", "sources", "cores",      "clocks",   "peaks",
           "memory", "l2",   "link",   "power",  "launch",    "sm",   "core",    "calibrated", "observed", "default_libraries",
           "notes"}))
    return error;
  for (auto step :
       {&DeviceFileReader::readIdentity, &DeviceFileReader::readCores, &DeviceFileReader::readClocks, &DeviceFileReader::readPeaks,
        &DeviceFileReader::readMemory, &DeviceFileReader::readSm, &DeviceFileReader::readDavinciCore, &DeviceFileReader::readCalibrated,
        &DeviceFileReader::readShownFacts, &DeviceFileReader::readLibraries, &DeviceFileReader::readNotes})
    if (auto error = (this->*step)())
      return error;
  return llvm::Error::success();
}

llvm::Error DeviceFileReader::readIdentity() {
  for (auto [key, target] : {std::pair{"id", &device.id}, {"name", &device.name}, {"vendor", &device.vendor}}) {
    auto node = root.require(key);
    if (!node)
      return node.takeError();
    auto text = (*node)->asString();
    if (!text)
      return text.takeError();
    *target = std::move(*text);
  }
  bool plainId = !device.id.empty() && llvm::all_of(device.id, [](char c) { return llvm::isLower(c) || llvm::isDigit(c) || c == '-'; });
  if (!plainId)
    return root.find("id")->error("found '" + device.id + "', allowed are lower-case letters, digits and '-'");
  if (const YamlNode *family = root.find("family"); family && !family->isNull()) {
    auto text = family->asString();
    if (!text)
      return text.takeError();
    device.family = std::move(*text);
  }
  auto execution = root.require("execution");
  if (!execution)
    return execution.takeError();
  auto kind = llvm::StringSwitch<std::optional<Execution>>((*execution)->scalar)
                  .Case("simt", Execution::Simt)
                  .Case("davinci", Execution::Davinci)
                  .Case("plain", Execution::Plain)
                  .Default(std::nullopt);
  if (!kind)
    return (*execution)->error("found '" + (*execution)->scalar + "', allowed is one of: simt, davinci, plain");
  device.execution = *kind;
  return llvm::Error::success();
}

llvm::Error DeviceFileReader::readCores() {
  const YamlNode *section;
  if (auto error = openSection("cores", {"sm", "cube", "vector"}, section))
    return error;
  if (section && section->find("sm") && (section->find("cube") || section->find("vector")))
    return section->error("found 'sm' beside 'cube' or 'vector', allowed is 'sm' alone (it holds both units), or 'cube' and 'vector'");
  std::optional<int64_t> sm, cube, vector;
  for (auto [key, target] : {std::pair{"sm", &sm}, {"cube", &cube}, {"vector", &vector}})
    if (auto error = facts.read(section, key, Dimension::Cores, *target))
      return error;
  if (std::optional<int64_t> count = sm ? sm : cube)
    device.cores[CoreKind::Matmul] = *count;
  if (std::optional<int64_t> count = sm ? sm : vector)
    device.cores[CoreKind::Vector] = *count;
  return llvm::Error::success();
}

llvm::Error DeviceFileReader::readClocks() {
  const YamlNode *section;
  std::optional<double> shownOnly;
  if (auto error = openSection("clocks", {"max", "vector", "under_load"}, section))
    return error;
  if (auto error = facts.read(section, "max", Dimension::Clock, device.maxClockHz))
    return error;
  if (auto error = facts.read(section, "vector", Dimension::Clock, device.vectorClockHz))
    return error;
  return facts.read(section, "under_load", Dimension::Clock, shownOnly);
}

llvm::Error DeviceFileReader::readPeaks() {
  const YamlNode *section;
  if (auto error = openSection("peaks", {"matmul", "vector", "special"}, section))
    return error;
  if (!section)
    return llvm::Error::success();
  for (auto [name, unit] : {std::pair{"matmul", Unit::Matmul}, {"vector", Unit::Vector}, {"special", Unit::Special}}) {
    const YamlNode *types = section->find(name);
    if (!types || types->isNull())
      continue;
    if (types->kind != YamlNode::Kind::Map)
      return types->error("allowed is a map of data types to peaks");
    for (const auto &entry : types->entries)
      if (auto error = readPeak(*types, unit, entry.first))
        return error;
  }
  return llvm::Error::success();
}

llvm::Error DeviceFileReader::readPeak(const YamlNode &section, Unit unit, llvm::StringRef name) {
  const YamlNode &node = *section.find(name);
  std::optional<DataType> type = parseDataType(name);
  if (!type)
    return node.error("unknown data type '" + name + "', allowed is one of: f64, f32, tf32, f16, bf16, fp8, i64, i32, i16, int8, int4");
  if (device.peaks.count({unit, *type}))
    return node.error("the data type " + dataTypeName(*type) + " stands twice");
  std::optional<double> value;
  if (auto error = facts.read(&section, name, Dimension::Rate, value, {"ops_per_clock", "quoted_clock"}))
    return error;
  if (!value)
    return llvm::Error::success();
  Peak peak;
  peak.opsPerSecond = *value;
  std::optional<double> opsPerClock;
  if (const YamlNode *clock = node.find("quoted_clock"); clock && !clock->isNull()) {
    auto quoted = parseQuantity(*clock, Dimension::Clock);
    if (!quoted)
      return quoted.takeError();
    peak.quotedClockHz = *quoted;
    device.facts.back().value += " at " + clock->scalar;
  }
  if (const YamlNode *ops = node.find("ops_per_clock"); ops && !ops->isNull()) {
    auto number = parsePositive(*ops);
    if (!number)
      return number.takeError();
    opsPerClock = *number;
  }
  if (auto error = checkPeak(node, unit, peak, opsPerClock))
    return error;
  device.peaks[{unit, *type}] = peak;
  return llvm::Error::success();
}

llvm::Error DeviceFileReader::checkPeak(const YamlNode &node, Unit unit, const Peak &peak, std::optional<double> opsPerClock) const {
  std::optional<double> highest = unit != Unit::Matmul && device.vectorClockHz ? device.vectorClockHz : device.maxClockHz;
  if (highest && peak.quotedClockHz && *peak.quotedClockHz > *highest)
    return node.find("quoted_clock")
        ->error(
            llvm::formatv("found {0:f0} MHz, allowed is at most the highest clock, {1:f0} MHz", *peak.quotedClockHz / 1e6, *highest / 1e6)
                .str());
  std::optional<int64_t> cores = device.coreCount(unit == Unit::Matmul ? CoreKind::Matmul : CoreKind::Vector);
  if (!cores || !opsPerClock || !peak.quotedClockHz)
    return llvm::Error::success();
  constexpr double tolerance = 0.02; // vendors round peaks to three digits and clocks to 5 MHz
  double product = static_cast<double>(*cores) * *opsPerClock * *peak.quotedClockHz;
  double difference = peak.opsPerSecond / product - 1;
  if (std::abs(difference) <= tolerance)
    return llvm::Error::success();
  std::string operations = llvm::formatv("{0:f2}", *opsPerClock).str();
  return node.error(llvm::formatv("found {0:f3} T/s, but {1} cores x {2} operations per clock x {3:f0} MHz = {4:f3} T/s, {5:f1} % away; "
                                  "allowed is 2 %, or null for what is not known",
                                  peak.opsPerSecond / 1e12, *cores, llvm::StringRef(operations).rtrim('0').rtrim('.'),
                                  *peak.quotedClockHz / 1e6, product / 1e12, std::abs(difference) * 100)
                        .str());
}

llvm::Error DeviceFileReader::readMemory() {
  const YamlNode *memory, *l2, *link, *power, *launch;
  if (auto error = openSection("memory", {"size", "bandwidth"}, memory))
    return error;
  if (auto error = openSection("l2", {"size"}, l2))
    return error;
  if (auto error = openSection("link", {"bandwidth", "ranks_per_node"}, link))
    return error;
  if (auto error = openSection("power", {"cap"}, power))
    return error;
  if (auto error = openSection("launch", {"stream_period"}, launch))
    return error;
  if (auto error = facts.read(memory, "size", Dimension::Bytes, device.memoryBytes))
    return error;
  if (auto error = facts.read(memory, "bandwidth", Dimension::Bandwidth, device.memoryBytesPerSecond))
    return error;
  if (auto error = facts.read(l2, "size", Dimension::Bytes, device.l2Bytes))
    return error;
  if (auto error = facts.read(link, "bandwidth", Dimension::Bandwidth, device.linkBytesPerSecond))
    return error;
  if (auto error = facts.read(link, "ranks_per_node", Dimension::Devices, device.ranksPerNode))
    return error;
  if (auto error = facts.read(power, "cap", Dimension::Power, device.powerWatts))
    return error;
  return facts.read(launch, "stream_period", Dimension::Time, device.launchPeriodUs);
}

llvm::Error DeviceFileReader::readSm() {
  const YamlNode *section;
  if (auto error = openSection(
          "sm",
          {"shared_memory", "shared_memory_per_cta", "registers", "max_threads", "max_ctas", "max_threads_per_cta", "special_results"},
          section))
    return error;
  if (section && device.execution != Execution::Simt)
    return section->error("allowed only where execution is simt");
  struct Field {
    llvm::StringLiteral key;
    Dimension dimension;
    std::optional<int64_t> *target;
  };
  for (const Field &field :
       {Field{"shared_memory", Dimension::Bytes, &device.sharedMemoryBytes},
        Field{"shared_memory_per_cta", Dimension::Bytes, &device.sharedMemoryBytesPerCta},
        Field{"registers", Dimension::Registers, &device.registers}, Field{"max_threads", Dimension::Threads, &device.maxThreads},
        Field{"max_ctas", Dimension::Ctas, &device.maxCtas}, Field{"max_threads_per_cta", Dimension::Threads, &device.maxThreadsPerCta}})
    if (auto error = facts.read(section, field.key, field.dimension, *field.target))
      return error;
  if (device.sharedMemoryBytes && device.sharedMemoryBytesPerCta && *device.sharedMemoryBytesPerCta > *device.sharedMemoryBytes)
    return section->find("shared_memory_per_cta")
        ->error("allowed is at most sm.shared_memory, " + std::to_string(*device.sharedMemoryBytes) + " B");
  return facts.read(section, "special_results", Dimension::OpsPerClock, device.specialOpsPerClock);
}

llvm::Error DeviceFileReader::readDavinciCore() {
  const YamlNode *section;
  if (auto error = openSection("core", {"l1", "l0a", "l0b", "l0c", "ub"}, section))
    return error;
  if (section && device.execution != Execution::Davinci)
    return section->error("allowed only where execution is davinci");
  for (auto [key, target] : {std::pair{"l1", &device.l1Bytes},
                             {"l0a", &device.l0aBytes},
                             {"l0b", &device.l0bBytes},
                             {"l0c", &device.l0cBytes},
                             {"ub", &device.ubBytes}})
    if (auto error = facts.read(section, key, Dimension::Bytes, *target))
      return error;
  return llvm::Error::success();
}

llvm::Error DeviceFileReader::readCalibrated() {
  const YamlNode *section;
  if (auto error = openSection("calibrated", {"hbm_efficiency", "hbm_rate_per_core", "l2_rate", "throttle_start"}, section))
    return error;
  DeviceCalibration &fit = device.calibrated;
  std::optional<double> ratePerCore;
  if (auto error = facts.readCalibrated(section, "hbm_efficiency", Dimension::Share, fit.hbmEfficiency))
    return error;
  if (auto error = facts.readCalibrated(section, "hbm_rate_per_core", Dimension::Bandwidth, ratePerCore))
    return error;
  if (ratePerCore)
    fit.hbmBytesPerUsPerCore = *ratePerCore / 1e6;
  if (auto error = facts.readCalibrated(section, "l2_rate", Dimension::Bandwidth, fit.l2BytesPerSecond))
    return error;
  return facts.readCalibrated(section, "throttle_start", Dimension::Share, fit.throttleUtilization);
}

llvm::Error DeviceFileReader::readShownFacts() {
  const YamlNode *section = root.find("observed");
  if (!section || section->isNull())
    return llvm::Error::success();
  if (section->kind != YamlNode::Kind::Map)
    return section->error("allowed is a map of names to facts");
  for (const auto &entry : section->entries)
    if (auto error = facts.readShown(entry.second))
      return error;
  return llvm::Error::success();
}

llvm::Error DeviceFileReader::readLibraries() {
  const YamlNode *section = root.find("default_libraries");
  if (!section || section->isNull())
    return llvm::Error::success();
  if (section->kind != YamlNode::Kind::Map)
    return section->error("allowed is a map of kernel classes to library names");
  for (const auto &entry : section->entries) {
    // "gemm.fp8" is a class of gemm; what follows the first dot belongs to the library.
    llvm::StringRef kind = llvm::StringRef(entry.first).split('.').first;
    if (!llvm::is_contained(kKernelClasses, kind))
      return entry.second.error("unknown kernel class '" + kind +
                                "', allowed is one of: " + llvm::join(llvm::ArrayRef(kKernelClasses), ", "));
    auto library = entry.second.asString();
    if (!library)
      return library.takeError();
    device.defaultLibraries[entry.first] = std::move(*library);
  }
  return llvm::Error::success();
}

llvm::Error DeviceFileReader::readNotes() {
  const YamlNode *section = root.find("notes");
  if (!section || section->isNull())
    return llvm::Error::success();
  if (section->kind != YamlNode::Kind::Sequence)
    return section->error("allowed is a list of sentences");
  for (const YamlNode &item : section->items) {
    auto text = item.asString();
    if (!text)
      return text.takeError();
    device.notes.push_back(std::move(*text));
  }
  return llvm::Error::success();
}

static llvm::Expected<Device> deviceOf(llvm::Expected<YamlNode> root) {
  if (!root)
    return root.takeError();
  Device device;
  auto facts = FactReader::open(*root, device);
  if (!facts)
    return facts.takeError();
  if (auto error = DeviceFileReader(*root, *facts, device).readAll())
    return error;
  return device;
}

llvm::Expected<Device> parseDevice(llvm::StringRef text, llvm::StringRef name) { return deviceOf(parseYaml(text, name)); }

llvm::Expected<Device> readDeviceFile(llvm::StringRef path) { return deviceOf(readYamlFile(path)); }

} // namespace ridge
