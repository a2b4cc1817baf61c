//===- Planner.h - which tiling, and how long ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#pragma once

#include "ridge/Device/Device.h"
#include "ridge/Model/Context.h"
#include "ridge/Model/Estimate.h"
#include "ridge/Model/Library.h"
#include "ridge/Model/Tiling.h"
#include "ridge/Workload/Workload.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"
#include <vector>

namespace ridge {

/// One tiling and its predicted time.
struct RankedTiling {
  model::Tiling tiling;
  double timeUs = 0;
  double loss = 0; ///< time over the best's, minus one
};

/// The plan of one kernel on one device.
struct KernelPlan {
  model::Estimate estimate;         ///< of the library's choice
  model::Tiling tiling;             ///< the library's choice
  std::string library;              ///< empty: none (plain roofline or opaque)
  std::vector<RankedTiling> ranked; ///< the best legal tilings, best first; empty unless asked for
};

struct PlannerOptions {
  /// Library by kernel kind or class key, over the device's defaults ({"gemm": "cublas"}).
  llvm::StringMap<std::string> libraries;
  unsigned top = 0;             ///< how many legal tilings to rank
  bool f32MatmulAsTf32 = false; ///< what `--f32` says of f32 contractions
  bool f32ConvolutionAsTf32 = true;
};

/// Plans kernels on one device. Thread-safe: planning changes nothing.
class Planner {
public:
  Planner(const Device &device, const model::LibrarySet &libraries, PlannerOptions options = {});

  /// Never fails: what cannot be predicted has an estimate without time and a note that says why.
  KernelPlan plan(const Workload &workload, const model::Context &context = {}) const;

  /// The workload with what the options say of f32 applied: what `plan` really plans.
  Workload effective(const Workload &workload) const;

  const Device &device() const { return dev; }

private:
  const Device &dev;
  const model::LibrarySet &libs;
  PlannerOptions opts;
};

/// The library's own choice under a class that the caller has resolved, without roof and interval; for calibration, which changes the
/// class's parameters. nullopt where the class cannot run the workload.
std::optional<model::Estimate> libraryEstimate(const Device &device, const Workload &workload, const model::ResolvedClass &resolved,
                                               const model::Context &context);

/// As libraryEstimate, but only the time in us: many times cheaper.
std::optional<double> libraryTimeUs(const Device &device, const Workload &workload, const model::ResolvedClass &resolved,
                                    const model::Context &context);

/// The regime that decides an estimate's interval. The time must be known.
model::Regime regimeOf(const model::Estimate &estimate);

/// What a kernel cannot be faster than, by one resource: `amount` of work or bytes at `perSecond`.
struct RoofTerm {
  enum class Resource : uint8_t { Matmul, Vector, Special, Hbm, L2 } resource;
  double amount = 0, perSecond = 0;
  double us() const { return amount / perSecond * 1e6; }
};

/// The terms of the roof whose rates are known (RF-9). What a mask hides is not counted.
llvm::SmallVector<RoofTerm, 5> roofTerms(const Device &device, const Workload &workload, double hbmBytes);

/// Lower bound of any kernel's time, us, the longest of roofTerms: max(work / peak at the highest clock, HBM bytes / nominal bandwidth, L2
/// bytes / L2 rate); nullopt if no term is known.
std::optional<double> roofUs(const Device &device, const Workload &workload, double hbmBytes);

} // namespace ridge
