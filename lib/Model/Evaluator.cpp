//===- Evaluator.cpp - from tile program to time ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Model/Evaluator.h"
#include "ridge/Model/Norm.h"
#include "llvm/ADT/ArrayRef.h"
#include <algorithm>
#include <cmath>

using namespace ridge;
using namespace ridge::model;

namespace {

/// Everything that one phase comes to, in us.
struct PhaseTerms {
  double tiles = 0, slots = 1;
  double cores = 0; ///< tiles over cores, tail included
  double work = 0;  ///< of it, what the busiest core resource really works, evenly spread
  CoreResource busiest = CoreResource::Matmul;
  std::array<double, kNumChipResources> chip{}; ///< without ramp
  double ramp = 0;                              ///< of HBM
  double resident = 0;                          ///< reads that the L2 serves
  double before = 0;                            ///< joined, before the throttle
  double slowdown = 1;
  double total = 0; ///< after the throttle, with launch by cores and what follows
};

/// Either the exact join, or a lower bound of it that needs no power.
template <bool kLowerBound> struct Join {
  static double norm(llvm::ArrayRef<double> terms, double p) {
    return kLowerBound ? model::normLowerBound(terms, p) : model::norm(terms, p);
  }

  /// RF-1: one tile on one core.
  static double tileUs(const TileGroup &group, double p) {
    return group.fixedUs + group.iterations * (std::max(norm(group.iteration.us, p), group.floorUs) + group.exposedUs) +
           norm(group.epilogue.us, p);
  }

  /// RF-2: all tiles over the slots of all cores.
  static void spread(const Phase &phase, PhaseTerms &t) {
    double load = 0, longest = phase.longestTileUs;
    t.tiles = 0;
    for (const TileGroup &group : phase.groups) {
      double tile = tileUs(group, phase.iterationNorm);
      load += group.tiles * tile;
      t.tiles += group.tiles;
      if (phase.longestTileUs == 0)
        longest = std::max(longest, tile);
    }
    t.slots = std::max(1.0, phase.cores * phase.occupancy);
    if (t.tiles <= 0)
      return;
    double mean = load / t.tiles, x = t.tiles / t.slots;
    switch (phase.spread) {
    case Spread::Waves:
      t.cores = std::max(longest, std::ceil(x) * mean);
      break;
    case Spread::Conserving:
      t.cores = norm({mean * ((1 - phase.spreadShare) * x + phase.spreadShare * std::ceil(x)), longest}, phase.spreadNorm);
      break;
    case Spread::Blend:
      t.cores = mean * ((1 - phase.spreadShare) * norm({1.0, x}, phase.spreadNorm) + phase.spreadShare * std::ceil(x));
      break;
    }
  }

  /// RF-3: bytes over what the chip sustains and what the busy cores can draw.
  static double chipUs(const ChipDemand &demand, double busyCores) {
    if (demand.bytes <= 0)
      return 0;
    double chip = demand.bytesPerUs > 0 ? demand.bytes / demand.bytesPerUs : 0;
    double cores = demand.bytesPerUsPerCore > 0 ? demand.bytes / (demand.bytesPerUsPerCore * busyCores) : 0;
    return norm({chip, cores}, demand.norm);
  }

  /// RF-5: the clock falls where utilisation exceeds what power allows.
  static double slowdown(const Phase &phase, double us) {
    if (phase.throttleWorkUs <= 0 || us <= 0 || phase.throttleCap <= 0)
      return 1;
    double cap = phase.throttleCap;
    if (phase.throttleDecay != 0)
      cap *= std::pow(us / 100, -phase.throttleDecay);
    double excess = phase.throttleWorkUs / us / cap;
    return excess <= 1 ? 1 : std::pow(excess, phase.throttleExponent);
  }

  /// RF-4: cores and chip joined; then RF-5.
  static PhaseTerms evaluate(const Phase &phase) {
    PhaseTerms t;
    spread(phase, t);
    double busy = t.tiles > 0 ? std::max(1.0, std::min(t.tiles, phase.cores)) : std::max(1.0, phase.cores);
    for (unsigned r = 0; r < kNumChipResources; ++r)
      t.chip[r] = chipUs(phase.chip[r], busy);
    t.ramp = phase.chip[unsigned(ChipResource::Hbm)].rampUs;
    t.resident = chipUs(phase.residentRead, busy) + phase.residentRead.rampUs;
    auto ramped = [&](ChipResource r) { return t.chip[unsigned(r)] + phase.chip[unsigned(r)].rampUs; };
    t.before =
        norm({t.cores, ramped(ChipResource::L2), ramped(ChipResource::Hbm) + t.resident, ramped(ChipResource::Link)}, phase.joinNorm) +
        phase.afterUs;
    t.slowdown = slowdown(phase, t.before);
    t.total = t.before * t.slowdown + phase.unthrottledUs;
    if (phase.perCoreLaunchUs != 0)
      t.total += phase.perCoreLaunchUs * std::min(1.0, t.tiles / std::max(1.0, phase.cores));
    return t;
  }
};

/// Soft minimum of the alternatives' times.
double softMin(llvm::ArrayRef<double> times, double q) {
  double least = *std::min_element(times.begin(), times.end());
  if (q <= 0 || least <= 0)
    return least;
  double sum = 0;
  for (double time : times)
    sum += std::pow(least / time, q);
  return least * std::pow(sum, -1 / q);
}

/// RF-6: launch and the phases one after the other, each set of alternatives once. `time(i)` is phase i's time.
template <typename Time> double programUs(const TileProgram &program, Time &&time) {
  double total = program.launchUs;
  llvm::SmallVector<double, 4> times;
  for (size_t i = 0; i < program.phases.size(); ++i) {
    int alternative = program.phases[i].alternative;
    if (alternative <= 0) {
      total += time(i);
      continue;
    }
    bool seen = std::any_of(program.phases.begin(), program.phases.begin() + i,
                            [=](const Phase &phase) { return phase.alternative == alternative; });
    if (seen)
      continue;
    times.clear();
    for (size_t j = i; j < program.phases.size(); ++j)
      if (program.phases[j].alternative == alternative)
        times.push_back(time(j));
    total += softMin(times, program.phases[i].alternativeNorm);
  }
  return total;
}

double lowerBoundUs(const TileProgram &program) {
  double total = program.launchUs;
  for (const Phase &phase : program.phases)
    if (phase.alternative <= 0)
      total += Join<true>::evaluate(phase).total;
  return total;
}

/// The mean time that a core spends on each of its resources; fills the phase's busiest one.
void addCoreShares(const Phase &phase, PhaseTerms &t, Estimate &estimate) {
  std::array<double, kNumCoreResources> us{};
  for (const TileGroup &group : phase.groups)
    for (unsigned r = 0; r < kNumCoreResources; ++r)
      us[r] += group.tiles / t.slots * (group.iterations * group.iteration.us[r] + group.epilogue.us[r]);
  for (unsigned r = 0; r < kNumCoreResources; ++r) {
    us[r] *= t.slowdown;
    estimate.coreUs[r] += us[r];
    if (us[r] > t.work) {
      t.work = us[r];
      t.busiest = CoreResource(r);
    }
  }
}

/// RF-7: time by bound. The largest term of a phase's join counts under its name, all that is launch, ramp, fill or tail as latency.
struct BoundTimes {
  std::array<double, 6> us{};
  void add(Bound bound, double time) { us[unsigned(bound)] += time; }
  Bound largest() const {
    auto *it = std::max_element(us.begin(), us.end());
    return *it > 0 ? Bound(it - us.begin()) : Bound::Unknown;
  }
};

void addBound(const PhaseTerms &t, BoundTimes &times) {
  double l2 = t.chip[unsigned(ChipResource::L2)], hbm = t.chip[unsigned(ChipResource::Hbm)], link = t.chip[unsigned(ChipResource::Link)];
  double memory = hbm + t.ramp + t.resident, largest = std::max({t.cores, l2, memory, link});
  double work = 0;
  if (largest == t.cores) {
    work = std::min(t.work, t.cores * t.slowdown);
    times.add(t.busiest == CoreResource::LoadPath ? Bound::L2 : Bound::Compute, work);
  } else if (largest == memory) {
    work = std::max(hbm, t.resident) * t.slowdown;
    times.add(hbm >= t.resident ? Bound::Memory : Bound::L2, work);
  } else {
    work = largest * t.slowdown;
    times.add(largest == l2 ? Bound::L2 : Bound::Network, work);
  }
  // What the join adds on top of its largest term is contention, not latency: only what the largest term itself loses counts.
  double beyond = t.total - t.before * t.slowdown;
  double idle = largest == t.cores ? t.cores * t.slowdown - work : largest == memory ? t.ramp * t.slowdown : 0;
  times.add(Bound::Latency, beyond + idle);
}

} // namespace

double ridge::model::evaluateTime(const TileProgram &program, double limitUs) {
  if (limitUs < std::numeric_limits<double>::infinity() && lowerBoundUs(program) > limitUs)
    return std::numeric_limits<double>::infinity();
  return std::max(program.leastUs, programUs(program, [&](size_t i) { return Join<false>::evaluate(program.phases[i]).total; }));
}

Estimate ridge::model::evaluate(const TileProgram &program) {
  Estimate estimate;
  llvm::SmallVector<PhaseTerms, 2> terms;
  for (const Phase &phase : program.phases)
    terms.push_back(Join<false>::evaluate(phase));
  double kernelUs = programUs(program, [&](size_t i) { return terms[i].total; });
  estimate.timeUs = std::max(program.leastUs, kernelUs);
  estimate.launchUs = program.launchUs;

  BoundTimes times;
  times.add(Bound::Latency, program.launchUs + *estimate.timeUs - kernelUs);
  double longest = -1;
  for (size_t i = 0; i < terms.size(); ++i) {
    const Phase &phase = program.phases[i];
    PhaseTerms &t = terms[i];
    bool beaten = false;
    for (size_t j = 0; phase.alternative > 0 && j < terms.size(); ++j)
      beaten |= program.phases[j].alternative == phase.alternative && (terms[j].total < t.total || (terms[j].total == t.total && j < i));
    if (beaten)
      continue;
    addCoreShares(phase, t, estimate);
    for (unsigned r = 0; r < kNumChipResources; ++r)
      estimate.chipUs[r] += t.chip[r] * t.slowdown;
    addBound(t, times);
    if (t.total <= longest)
      continue;
    longest = t.total;
    estimate.waves = t.tiles / t.slots;
    estimate.tail = t.tiles > 0 ? 1 - estimate.waves / std::ceil(estimate.waves) : 0;
    estimate.slowdown = t.slowdown;
  }
  estimate.bound = times.largest();
  return estimate;
}
