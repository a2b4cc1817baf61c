//===- TileProgram.h - what a tiled kernel demands of a machine ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The one form that every kernel is brought to. A mapping makes it from a Workload and a Tiling; the Evaluator turns it into a time and
// knows nothing of kernels, devices or libraries. Amounts are already divided by rates: every demand is a time in microseconds on one
// core or on the chip, so that evaluation is a join of terms.
//
#pragma once

#include "ridge/Device/Device.h"
#include "llvm/ADT/SmallVector.h"
#include <array>
#include <cstdint>

namespace ridge::model {

/// What a core offers. A tile's iteration takes the p-norm of its demands on these.
enum class CoreResource : uint8_t { Matmul, Vector, Special, LoadPath, LocalMemory };
inline constexpr unsigned kNumCoreResources = 5;

/// What the chip offers to all cores together.
enum class ChipResource : uint8_t { L2, Hbm, Link };
inline constexpr unsigned kNumChipResources = 3;

/// Time in us that one iteration (or prologue, or epilogue) of a tile would take on each resource of its core alone.
struct CoreDemand {
  std::array<double, kNumCoreResources> us{};
  double &operator[](CoreResource r) { return us[unsigned(r)]; }
  double operator[](CoreResource r) const { return us[unsigned(r)]; }
};

/// Equal tiles. Its time on one core is
///   fixedUs + iterations * (max(norm_p(iteration), floorUs) + exposedUs) + norm_p(epilogue).
struct TileGroup {
  double tiles = 0;      ///< how many; may be fractional where it is an expectation
  double iterations = 1; ///< of each tile
  CoreDemand iteration;  ///< demand of one iteration
  CoreDemand epilogue;   ///< demand after the last iteration
  double fixedUs = 0;    ///< fill and drain, which nothing hides
  double exposedUs = 0;  ///< latency of one iteration that nothing hides
  double floorUs = 0;    ///< latency of one iteration that overlaps with the work: the iteration takes at least this
};

/// How the tiles of a phase are spread over the cores.
enum class Spread : uint8_t {
  Waves,      ///< ceil(tiles / slots) tiles one after the other
  Conserving, ///< norm_q of the load, a share of it in waves, and the longest tile: dynamic or persistent scheduling
  Blend       ///< (1 - share) * smooth + share * waves, smooth = (1 + x^q)^(1/q) tiles, x = tiles / slots
};

/// A demand on the chip. Bytes that come from HBM and bytes that the L2 serves are apart.
struct ChipDemand {
  double bytes = 0;             ///< moved in all
  double bytesPerUs = 0;        ///< what the chip sustains; 0: unlimited
  double bytesPerUsPerCore = 0; ///< what one busy core can draw; 0: unlimited
  double norm = 0;              ///< how the two limits join: 0 is the smaller of the two rates, otherwise a p-norm of the two times
  double rampUs = 0;            ///< time to fill the pipe
};

/// One phase of a kernel: tiles over cores of one kind, under demands on the chip.
struct Phase {
  CoreKind core = CoreKind::Matmul;
  double cores = 1;     ///< of that kind on the device
  double occupancy = 1; ///< tiles that one core holds at a time, where this hides latency; time per tile is given for a full core
  llvm::SmallVector<TileGroup, 2> groups;
  double iterationNorm = 0; ///< p of the join inside an iteration; 0: max
  Spread spread = Spread::Waves;
  double spreadNorm = 1;                          ///< q of Conserving and Blend
  double spreadShare = 0;                         ///< of Conserving and Blend: what is paid of the wave quantisation
  double longestTileUs = 0;                       ///< of Conserving: 0 takes the longest group's tile
  std::array<ChipDemand, kNumChipResources> chip; ///< by ChipResource; bytes = 0: none
  ChipDemand residentRead;    ///< operands that the L2 holds: read at the rate that cores draw from it, joined with HBM by their sum
  double joinNorm = 0;        ///< p of the join of cores and chip; 0: max
  double afterUs = 0;         ///< added after the join, inside the throttle (split-K reduction)
  double perCoreLaunchUs = 0; ///< launch that grows with the share of cores used (Ascend): perCoreLaunchUs * min(1, tiles / cores)
  double unthrottledUs = 0;   ///< added after the throttle (a preceding small kernel of the same call)

  // The throttle: the clock falls where utilisation u of the peak would exceed the cap. time *= max(1, u / (cap * (t / 100
  // us)^-decay))^exponent.
  double throttleWorkUs = 0; ///< matmul work over peak, us: u = throttleWorkUs / t; 0: none
  double throttleCap = 0, throttleExponent = 0, throttleDecay = 0;

  /// Phases of one `alternative` group > 0 are ways to do the same: they join by a soft minimum with `alternativeNorm`.
  int alternative = 0;
  double alternativeNorm = 0;
};

/// A kernel call, tiled.
struct TileProgram {
  double launchUs = 0;
  double leastUs = 0; ///< what a timer shows at least: the host cannot issue calls more often, so that short kernels hide behind it
  llvm::SmallVector<Phase, 2> phases;

  void clear() {
    launchUs = leastUs = 0;
    phases.clear();
  }
};

} // namespace ridge::model
