//===- Device.h - the facts of one device ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A Device is data, read from devices/<id>.yaml. An absent fact is absent here too: what needs it is dropped and named, never guessed.
//
#pragma once

#include "ridge/Support/DataType.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Error.h"
#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ridge {

/// How kernels are laid on the machine; chooses the mappings that apply.
enum class Execution : uint8_t {
  Simt,    ///< streaming multiprocessors that hold tensor cores, vector lanes and special-function units
  Davinci, ///< cube cores and vector cores with explicit buffers (L1, L0A, L0B, L0C, UB)
  Plain    ///< nothing is known of its inside: peaks and bandwidth only
};

/// The units that have a peak.
enum class Unit : uint8_t { Matmul, Vector, Special };

/// The kinds of core a phase can run on. On Simt both are the SM; on Davinci they are the cube and the vector core.
enum class CoreKind : uint8_t { Matmul, Vector };

/// One fact as it was found, for `ridge devices ID`.
struct Fact {
  std::string key;   ///< dotted path in the file: "memory.bandwidth"
  std::string value; ///< as written, with its unit; empty: unknown
  std::string unit;
  std::vector<std::string> sources;
  std::string date;       ///< when the source was read, YYYY-MM-DD
  std::string confidence; ///< high, medium, low, derived, contradictory, unverified
  std::string note;
  bool calibrated = false; ///< fitted from measured rows, not printed by a vendor
};

/// A peak rate and the clock at which it is quoted.
struct Peak {
  double opsPerSecond = 0;
  std::optional<double> quotedClockHz;
};

/// What no vendor prints, fitted from measured rows (section `calibrated:`).
struct DeviceCalibration {
  std::optional<double> hbmEfficiency;        ///< share of the nominal bandwidth that a streaming kernel sustains
  std::optional<double> hbmBytesPerUsPerCore; ///< bytes per microsecond that one core can draw, from its bytes in flight
  std::optional<double> l2BytesPerSecond;     ///< read rate of the L2 for all cores
  /// Power: where utilisation of the matmul peak begins to slow the clock, at a kernel of 100 us. Absent: the device is not held by power.
  std::optional<double> throttleUtilization;
};

/// One accelerator.
struct Device {
  std::string id, name, vendor;
  std::string family; ///< hopper, ampere, davinci-220 ...: libraries are calibrated by family
  Execution execution = Execution::Plain;

  std::map<CoreKind, int64_t> cores;   ///< absent: unknown
  std::optional<double> maxClockHz;    ///< highest clock; the roof is taken here
  std::optional<double> vectorClockHz; ///< of the vector cores, where it differs
  std::map<std::pair<Unit, DataType>, Peak> peaks;

  std::optional<int64_t> memoryBytes;
  std::optional<double> memoryBytesPerSecond; ///< nominal
  std::optional<int64_t> l2Bytes;
  std::optional<double> linkBytesPerSecond; ///< to the other devices of its node, one way
  std::optional<int64_t> ranksPerNode;      ///< devices that these links join, itself included
  std::optional<double> powerWatts;
  /// What a host that does nothing but launch needs from one kernel to the next on a stream, without a graph.
  std::optional<double> launchPeriodUs;

  // Simt, per SM.
  std::optional<int64_t> sharedMemoryBytes, sharedMemoryBytesPerCta, registers, maxThreads, maxCtas, maxThreadsPerCta;
  std::optional<double> specialOpsPerClock; ///< special-function results per clock and SM
  // Davinci, per core.
  std::optional<int64_t> l1Bytes, l0aBytes, l0bBytes, l0cBytes, ubBytes;

  DeviceCalibration calibrated;
  /// Default library by class key, as Workload keys spell it ("gemm", "gemm.fp8", "attention_prefill").
  llvm::StringMap<std::string> defaultLibraries;

  std::vector<Fact> facts;
  std::vector<std::string> notes; ///< what a reader of its predictions must know

  std::optional<int64_t> coreCount(CoreKind kind) const;
  /// Peak at the clock it is quoted at, operations per second; nullopt if unknown or if the unit does not compute in that type.
  std::optional<double> peak(Unit unit, DataType type) const;
  /// Peak at the highest clock: what the roof uses.
  std::optional<double> peakAtHighestClock(Unit unit, DataType type) const;
  /// Why nothing can be predicted ("mlu590: memory.bandwidth and peaks are unknown: ..."), or empty.
  std::string unpredictableBecause() const;
};

/// Reads and validates a device file. Inconsistent facts are refused: cores x operations per clock x quoted clock must agree with the
/// peak within 2 % where all are known.
llvm::Expected<Device> readDeviceFile(llvm::StringRef path);
llvm::Expected<Device> parseDevice(llvm::StringRef text, llvm::StringRef name);

/// The devices that come with Ridge, and the user's own.
class DeviceRegistry {
public:
  /// Lists devices/*.yaml of the data directory; files are read when asked for.
  static llvm::Expected<DeviceRegistry> open(llvm::StringRef dataDirectory);

  /// Adds one file; its id may replace a shipped one. Returns the id.
  llvm::Expected<std::string> addFile(llvm::StringRef path);

  /// The device of that id; an unknown id fails with the nearest names.
  llvm::Expected<const Device *> get(llvm::StringRef id) const;

  /// All ids, sorted.
  std::vector<std::string> ids() const;

private:
  std::map<std::string, std::string> paths;
  mutable std::map<std::string, Device> loaded;
};

/// The directory that holds devices/ and libraries/: $RIDGE_DATA_DIR, else beside the running binary or plugin (build tree: the source
/// tree; installed: share/ridge), else the source tree that Ridge was built from.
std::string dataDirectory();

} // namespace ridge
