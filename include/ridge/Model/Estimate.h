//===- Estimate.h - how long, why and how sure ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#pragma once

#include "ridge/Model/TileProgram.h"
#include "llvm/ADT/StringRef.h"
#include <array>
#include <optional>
#include <string>
#include <vector>

namespace ridge::model {

/// The largest single term of the last join. Launch, ramp, fill and tail together are Latency.
enum class Bound : uint8_t { Unknown, Compute, Memory, L2, Network, Latency };
llvm::StringRef boundName(Bound bound); ///< unknown, compute, memory, l2, network, latency

/// Where the parameters came from.
struct Provenance {
  enum class Level : uint8_t { Calibrated, Transferred, Uncalibrated };
  Level level = Level::Uncalibrated;
  std::string detail; ///< the rows it is calibrated on, or the device or family it is transferred from
};
llvm::StringRef provenanceName(Provenance::Level level); ///< calibrated, transferred, uncalibrated

/// The time of one execution. Absent numbers are unknown.
struct Estimate {
  std::optional<double> timeUs, lowUs, highUs; ///< the interval holds 80 % of unseen rows
  Bound bound = Bound::Unknown;
  double launchUs = 0;                            ///< part of timeUs
  std::array<double, kNumCoreResources> coreUs{}; ///< time on each core resource, all waves
  std::array<double, kNumChipResources> chipUs{}; ///< time on each chip resource
  double waves = 0, tail = 0;                     ///< tiles over slots; share of the last wave's slots that idle
  double slowdown = 1;                            ///< by the power throttle
  std::optional<double> roofUs;                   ///< no kernel can be faster
  std::optional<double> intensity;                ///< FLOP that must be done (necessaryShare) per HBM byte
  int64_t hbmBytes = 0;                           ///< after L2 residency, with re-reads that miss
  Provenance provenance;
  std::vector<std::string> notes; ///< assumptions and dropped terms

  std::optional<double> roofFraction() const {
    if (!timeUs || !roofUs || *timeUs <= 0)
      return std::nullopt;
    return *roofUs / *timeUs;
  }
};

} // namespace ridge::model
