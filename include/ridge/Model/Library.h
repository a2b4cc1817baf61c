//===- Library.h - how a kernel library behaves ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A library is data, read from libraries/<name>.yaml: for each class of kernel the mapping that describes it, its tilings, and parameters
// as a base, then by family, then by device, each level with the rows it was fitted on. A missing level inherits.
//
//   schema: ridge.library/1
//   name: cublas
//   title: cuBLAS                          # optional, as version
//   version: "12.4"                        # of the kernels that the rows show
//   classes:
//     gemm:                                # class key, see classKeys
//       mapping: simt.gemm
//       covers: [gemm.f16]                 # optional: more specific keys that its own rows include
//       protocol: 6.2                      # optional: operand sets that the rows' timing loop turns over; 0 or absent: cold
//       tiles:                             # optional; by device id, else family, else `default`
//         hopper:
//           rule: search                   # or a rule that the mapping knows by name
//           blocks: [[64, 8, 64], [128, 256, 64]]
//           inner: [[64, 8, 16], [128, 256, 16]]   # optional, parallel to blocks
//           splits: [1, 2, 4]              # optional: [1]
//           both_orientations: true        # optional: false
//           clusters: [[1, 1], [2, 1]]     # optional, parallel to blocks
//           up_to: [64]                    # optional, for rules by rows: most rows of each of the first blocks
//           tuned: [[8, 1792]]             # optional, mixture of experts: (experts, intermediate) of a rank with tuned tiles
//           instruction: [64, 8, 16]       # optional: MMA shape of the legal tile space
//           protocol: 7.1                  # optional: over the class's
//         h800-sxm: hopper                 # as one above
//       parameters:                        # by the names of the mapping's parameters()
//         base: {values: {launch: 2.0}, rows: ..., device: ..., date: ..., error: ...}
//         families:
//           hopper: {device: h100-sxm, values: {...}, rows: "gemm-h100-bf16 (10505)", date: 2026-01-31, error: "4.3 % ..."}
//         overrides:
//           h20: {values: {matmul: 0.98}, rows: ..., date: ..., error: ...}
//       intervals:                         # by provenance, then regime; a level not given widens the one before it
//         calibrated: {short: [0.9, 1.1], memory: [0.93, 1.07], compute: [0.94, 1.06], latency: [0.9, 1.1]}
//
// Each level's values overlay those of the level before; together they must give every parameter of the mapping. A class
// without `parameters` only says which tilings there are, and borrows its values (LibrarySet::resolve); so does one whose base alone is
// uncalibrated for what that leaves out. `device` says where the
// rows of a level come from, and `also: [id]` which others were fitted together with them: there the class is calibrated, elsewhere
// transferred. A level without rows is uncalibrated; one may also say so itself (`provenance: uncalibrated`).
//
#pragma once

#include "ridge/Model/Estimate.h"
#include "ridge/Model/Mapping.h"
#include "ridge/Workload/Workload.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Error.h"
#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ridge::model {

/// One regime's interval: 80 % of unseen rows fall between time * low and time * high.
struct IntervalFactors {
  double low = 0, high = 0; ///< both 0: not known
  bool known() const { return high > 0; }
};

/// Regimes are decided by predicted time and bound, never by measured time.
enum class Regime : uint8_t { Short, Memory, Compute, Latency }; ///< Short: under 20 us
inline constexpr unsigned kNumRegimes = 4;

/// Parameters at one level (base, a family or a device).
struct ParameterLevel {
  std::map<std::string, double> values;
  std::string rows;                            ///< suites the values were fitted on, with their count
  std::string device;                          ///< that the rows were measured on; of an override: the device itself
  std::vector<std::string> also;               ///< further devices whose rows shaped the values
  std::optional<Provenance::Level> provenance; ///< where the file says so itself
  std::string date;                            ///< of the fit, YYYY-MM-DD
  std::string error;                           ///< held-out error statement

  /// Whether rows of that device are among those the values rest on.
  bool restsOn(llvm::StringRef id) const;
};

/// One class of kernel in a library. `key` is a class key: "gemm", "gemm.fp8", "attention_prefill.full", "elementwise.silu_and_mul".
struct LibraryClass {
  std::string key;
  const Mapping *mapping = nullptr;
  std::vector<std::string> covers;      ///< more specific keys that the rows include
  std::map<std::string, TileSet> tiles; ///< by device id or family; "" is the default and always there
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
  bool otherTypes = false; ///< the class has no rows of the workload's operand types
  Machine machine(const Device &device) const { return {&device, tiles, parameters, otherTypes}; }
};

/// Parses a library in the schema above. Fails at the place of the first thing that is wrong: an unknown mapping, parameter or key, a value
/// outside its parameter's range, a parameter that no level gives.
llvm::Expected<Library> parseLibrary(llvm::StringRef text, llvm::StringRef name);
llvm::Expected<Library> readLibraryFile(llvm::StringRef path);

/// A level of provenance without interval factors of its own takes those of the level above, in log half as wide again: in our fits the
/// error on an unseen device is 1.2 to 2 times that on unseen sites of the same one (docs/model.md, RF-9).
void widenIntervals(LibraryClass &klass);

/// Whether the factors of that level (1 or 2) are what widenIntervals makes of the level above.
bool isWidened(const LibraryClass &klass, unsigned level);

/// Class keys of a workload, most specific first: {"gemm.quantized.fp8", "gemm.fp8", "gemm"}. A key ends with the operand type where it is
/// not a 16-bit float (gemm.fp8, gemm.int8, gemm.f32, gemm.w8a16), the shape's `op` (elementwise.add, collective.all_reduce), or "full" /
/// "causal" (attention_prefill.full), and "paged" where the call writes the cache first (attention_prefill.causal.paged). A backward pass
/// asks for attention_prefill.backward first.
llvm::SmallVector<std::string, 4> classKeys(const Workload &workload);

/// The ending of those keys for the operand types: "" for 16-bit floats, on which a class without ending is calibrated, and for kernels
/// whose classes do not go by type; "w8a16" where only the weights are narrower.
std::string typeSuffix(const Workload &workload);

/// The class that answers where no library does: the plain roofline, uncalibrated.
const LibraryClass &plainClass();

/// All libraries of the data directory.
class LibrarySet {
public:
  static llvm::Expected<LibrarySet> open(llvm::StringRef dataDirectory);
  void add(Library library);
  const Library *find(llvm::StringRef name) const;
  std::vector<std::string> names() const;

  /// The set as it would be had nothing been measured on that device: the levels whose rows come from it are gone, and with them the
  /// overrides that were fitted on top. Where a family loses its values so, those of a sibling device that stand alone speak for it.
  LibrarySet without(llvm::StringRef device, const DeviceRegistry &devices) const;

  /// The class that answers for this workload on this device: of `library` if it is named, else the device's default. Parameters that it
  /// lacks for the device are borrowed from its other families, then from classes of the same kind, in libraries at large; without such it
  /// falls back to the plain mapping. Both are uncalibrated. `notes` receives what was assumed.
  ResolvedClass resolve(const Device &device, const Workload &workload, llvm::StringRef library, std::vector<std::string> &notes) const;

private:
  std::vector<std::unique_ptr<Library>> libraries;
};

} // namespace ridge::model
