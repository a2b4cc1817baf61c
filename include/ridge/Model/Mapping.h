//===- Mapping.h - from workload and tiling to tile program ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A mapping is the small piece that knows one kernel class on one kind of machine: which parameters describe a library there, which
// tilings exist, and what a tile demands. Mappings are stateless; the registry lists them by name ("simt.gemm", "davinci.gemm", ...).
//
#pragma once

#include "ridge/Device/Device.h"
#include "ridge/Model/Context.h"
#include "ridge/Model/TileProgram.h"
#include "ridge/Model/Tiling.h"
#include "ridge/Workload/Workload.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <array>
#include <memory>
#include <string>
#include <vector>

namespace ridge::model {

/// A calibrated parameter of a mapping: its name in library files, its unit, what it is, and the range that physics allows.
struct ParameterInfo {
  const char *name, *unit, *meaning;
  double lower, upper;
};

/// The tilings that a library holds, as its file lists them.
struct TileSet {
  std::string rule;                           ///< "search" (the model's best), or a rule that the mapping knows by name
  std::vector<std::array<int32_t, 3>> blocks; ///< (m, n, k) or (query rows, keys, head size)
  std::vector<std::array<int32_t, 3>> inner;  ///< L0 tiles, parallel to `blocks`; empty: none
  std::vector<int32_t> splits{1};
  bool bothOrientations = false;                ///< each block also with m and n exchanged
  std::array<int32_t, 3> instruction{};         ///< MMA shape (m, n, k) that the legal tile space is built of; zero: none known
  std::vector<std::array<int32_t, 2>> clusters; ///< CTAs of a cluster (m, n), parallel to `blocks`; empty: none
  std::vector<int32_t> upTo;                    ///< rows that each of the first blocks serves at most, for rules that go by rows
  std::vector<std::array<int32_t, 2>> tuned;    ///< (experts, intermediate) of a rank for which the library holds tuned tiles
  double protocolSets = 0;                      ///< operand sets that the rows of its fit rotate over; 0: cold
};

/// Everything a mapping needs besides workload and tiling: one library class resolved on one device.
struct Machine {
  const Device *device = nullptr;
  const TileSet *tiles = nullptr;
  llvm::ArrayRef<double> parameters; ///< in the mapping's order
  bool otherTypes = false;           ///< the class's rows have operands of other types than the workload
  double operator[](unsigned parameter) const { return parameters[parameter]; }
};

/// A workload readied for a search over tilings: what does not depend on the tiling is worked out once. It refers to the workload, machine
/// and context that it was made of.
class PreparedWorkload {
public:
  virtual ~PreparedWorkload() = default;
  /// As Mapping::build.
  virtual double build(const Tiling &tiling, TileProgram &program) const = 0;
  /// False only if the tiling's program is sure to take no less than `limitUs`; cheap enough to be asked for every tiling.
  virtual bool mayBeat(const Tiling &, double limitUs) const { return true; }
};

class Mapping {
public:
  virtual ~Mapping() = default;
  virtual llvm::StringRef name() const = 0;
  virtual Execution execution() const = 0;
  virtual llvm::ArrayRef<ParameterInfo> parameters() const = 0;

  /// Why the workload cannot be run so on this device ("the device has no fp8 matmul peak"), or empty.
  virtual std::string unsupported(const Workload &workload, const Machine &machine) const = 0;

  /// Calls `visit` with every tiling that the library would consider, its own choice first where `tiles->rule` names one. A class without
  /// tilings visits one empty tiling, which is the default.
  virtual void libraryTilings(const Workload &workload, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) const;

  /// The whole legal tile space: what fits the device's buffers and instructions, whatever the library holds. Default: as above.
  virtual void legalTilings(const Workload &workload, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) const;

  /// Whether this workload takes the device beyond what the mapping describes, so that no class's rows speak for the answer: it is
  /// uncalibrated then. Default: no.
  virtual bool extrapolates(const Workload &, const Device &) const { return false; }

  /// Adds what a reader of this prediction must know beside its provenance: what the class leaves out for this very workload. Default:
  /// none.
  virtual void notes(const Workload &workload, const Machine &machine, llvm::SmallVectorImpl<std::string> &notes) const;

  /// Fills `program` (cleared by the caller) and returns the bytes that reach HBM.
  virtual double build(const Workload &workload, const Tiling &tiling, const Machine &machine, const Context &context,
                       TileProgram &program) const = 0;

  /// Readies a search. Default: calls build for every tiling; a mapping with many tilings overrides it.
  virtual std::unique_ptr<PreparedWorkload> prepare(const Workload &workload, const Machine &machine, const Context &context) const;
};

/// All mappings, and the one of that name (null if there is none).
llvm::ArrayRef<const Mapping *> mappings();
const Mapping *findMapping(llvm::StringRef name);

/// The plain roofline mapping, which needs no core counts and serves where nothing better is known.
const Mapping &plainMapping();

/// Share of the operands' bytes that must come from HBM, 0 to 1, under a context: by residency where it is given, else by the protocol.
double missShare(const Workload &workload, const Machine &machine, const Context &context);

} // namespace ridge::model
