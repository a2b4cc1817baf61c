//===- Library.h - how a kernel library behaves ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A library is data, read from libraries/<name>.yaml: for each class of kernel the mapping that describes it, its tilings, and parameters as
// a base, then by family, then by device, each level with the rows it was fitted on. A missing level inherits.
//
#pragma once

#include "ridge/Model/Estimate.h"
#include "ridge/Model/Mapping.h"
#include "ridge/Workload/Workload.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Error.h"
#include <map>
#include <string>
#include <vector>

namespace ridge::model {

/// One regime's interval: 80 % of unseen rows fall between time * low and time * high.
struct IntervalFactors {
  double low = 1, high = 1;
};

/// Regimes are decided by predicted time and bound, never by measured time.
enum class Regime : uint8_t { Short, Memory, Compute, Latency }; ///< Short: under 20 us
inline constexpr unsigned kNumRegimes = 4;

/// Parameters at one level (base, a family or a device).
struct ParameterLevel {
  std::map<std::string, double> values;
  std::string rows;   ///< suites the values were fitted on, with their count
  std::string date;   ///< of the fit, YYYY-MM-DD
  std::string error;  ///< held-out error statement
};

/// One class of kernel in a library. `key` is a class key: "gemm", "gemm.fp8", "attention_prefill.full", "elementwise.silu_and_mul".
struct LibraryClass {
  std::string key;
  const Mapping *mapping = nullptr;
  std::map<std::string, TileSet> tiles;               ///< by family; "" is the default
  ParameterLevel base;
  std::map<std::string, ParameterLevel> families, overrides;
  std::array<std::array<IntervalFactors, kNumRegimes>, 3> intervals; ///< by Provenance::Level, then Regime
};

struct Library {
  std::string name, title, version;
  std::vector<LibraryClass> classes;
};

/// A class resolved for a device, ready to plan with. `machine` points into this object and into the device.
struct ResolvedClass {
  const LibraryClass *klass = nullptr;
  const Library *library = nullptr;
  llvm::SmallVector<double, 24> parameters;
  const TileSet *tiles = nullptr;
  Provenance provenance;
  Machine machine(const Device &device) const { return {&device, tiles, parameters}; }
};

llvm::Expected<Library> parseLibrary(llvm::StringRef text, llvm::StringRef name);
llvm::Expected<Library> readLibraryFile(llvm::StringRef path);

/// Class keys of a workload, most specific first: {"gemm.quantized.fp8", "gemm.fp8", "gemm"}. A key ends with the operand type where it is
/// not a 16-bit float (gemm.fp8, gemm.int8, gemm.f32, gemm.w8a16), the shape's `op` (elementwise.add, collective.all_reduce), or "full" /
/// "causal" (attention_prefill.full).
llvm::SmallVector<std::string, 4> classKeys(const Workload &workload);

/// All libraries of the data directory.
class LibrarySet {
public:
  static llvm::Expected<LibrarySet> open(llvm::StringRef dataDirectory);
  void add(Library library);
  const Library *find(llvm::StringRef name) const;
  std::vector<std::string> names() const;

  /// The class that answers for this workload on this device: of `library` if it is named, else the device's default. Falls back to the
  /// plain mapping, uncalibrated. `note` receives what was assumed.
  ResolvedClass resolve(const Device &device, const Workload &workload, llvm::StringRef library, std::vector<std::string> &notes) const;

private:
  std::vector<std::unique_ptr<Library>> libraries;
};

} // namespace ridge::model
