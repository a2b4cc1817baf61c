//===- EvaluatorTest.cpp - the evaluator against arithmetic and a naive twin ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Model/Evaluator.h"
#include "gtest/gtest.h"
#include <cmath>
#include <random>

using namespace ridge;
using namespace ridge::model;

namespace {

/// 260 tiles of 3 us on 132 cores: two waves.
TileProgram twoWaves() {
  TileProgram program;
  program.launchUs = 2;
  Phase &phase = program.phases.emplace_back();
  phase.cores = 132;
  TileGroup &group = phase.groups.emplace_back();
  group.tiles = 260;
  group.iterations = 10;
  group.iteration[CoreResource::Matmul] = 0.2;
  group.iteration[CoreResource::LoadPath] = 0.1;
  group.exposedUs = 0.05;
  group.fixedUs = 0.5;
  return program;
}

TEST(Evaluator, CountsWaves) {
  Estimate e = evaluate(twoWaves());
  // tile = 0.5 + 10 * (max(0.2, 0.1) + 0.05) = 3; ceil(260 / 132) = 2 waves; 2 + 2 * 3 = 8
  EXPECT_NEAR(*e.timeUs, 8.0, 1e-12);
  EXPECT_NEAR(e.waves, 260.0 / 132, 1e-12);
  EXPECT_NEAR(e.tail, 1 - 260.0 / 264, 1e-12);
  // matmul works 260 / 132 * 10 * 0.2 = 3.94 us of 8; launch and the rest of the tiles take 4.06
  EXPECT_NEAR(e.coreUs[unsigned(CoreResource::Matmul)], 260.0 / 132 * 2, 1e-12);
  EXPECT_EQ(e.bound, Bound::Latency);
}

TEST(Evaluator, JoinsTheChipByTheNorm) {
  TileProgram program = twoWaves();
  Phase &phase = program.phases[0];
  ChipDemand &hbm = phase.chip[unsigned(ChipResource::Hbm)];
  hbm.bytes = 8e6;
  hbm.bytesPerUs = 1e6;
  phase.joinNorm = 2;
  // 2 + sqrt(6^2 + 8^2) = 12
  Estimate e = evaluate(program);
  EXPECT_NEAR(*e.timeUs, 12.0, 1e-12);
  EXPECT_EQ(e.bound, Bound::Memory);
  hbm.bytesPerUsPerCore = 5e3; // 132 cores draw 0.66e6 B/us: 12.12 us, longer than the chip's 8
  EXPECT_NEAR(*evaluate(program).timeUs, 2 + std::hypot(6.0, 8e6 / (132 * 5e3)), 1e-9);
}

TEST(Evaluator, SpreadsWithoutWavesWhereTheScheduleConserves) {
  TileProgram program = twoWaves();
  program.phases[0].spread = Spread::Conserving;
  program.phases[0].spreadNorm = 0;
  // 260 * 3 / 132 = 5.909 is longer than one tile of 3
  EXPECT_NEAR(*evaluate(program).timeUs, 2 + 260 * 3.0 / 132, 1e-12);
  program.phases[0].longestTileUs = 7;
  EXPECT_NEAR(*evaluate(program).timeUs, 9.0, 1e-12);
  // A quarter of the quantisation of 260 tiles to two waves of 132: 3 * (0.75 * 260 / 132 + 0.25 * 2)
  program.phases[0].longestTileUs = 0;
  program.phases[0].spreadShare = 0.25;
  EXPECT_NEAR(*evaluate(program).timeUs, 2 + 3 * (0.75 * 260 / 132 + 0.5), 1e-12);
}

TEST(Evaluator, BlendsBetweenSmoothAndWaves) {
  TileProgram program = twoWaves();
  Phase &phase = program.phases[0];
  phase.spread = Spread::Blend;
  phase.spreadNorm = 1;
  phase.spreadShare = 0.25;
  // 3 * (0.75 * (1 + 260 / 132) + 0.25 * 2) + 2
  EXPECT_NEAR(*evaluate(program).timeUs, 2 + 3 * (0.75 * (1 + 260.0 / 132) + 0.5), 1e-12);
}

TEST(Evaluator, ThrottlesAboveTheCap) {
  TileProgram program = twoWaves();
  Phase &phase = program.phases[0];
  phase.throttleWorkUs = 5.4; // utilisation 5.4 / 6 = 0.9
  phase.throttleCap = 0.6;
  phase.throttleExponent = 0.5;
  // 6 * sqrt(0.9 / 0.6) + 2
  Estimate e = evaluate(program);
  EXPECT_NEAR(*e.timeUs, 2 + 6 * std::sqrt(1.5), 1e-12);
  EXPECT_NEAR(e.slowdown, std::sqrt(1.5), 1e-12);
}

TEST(Evaluator, TakesTheSofterOfAlternatives) {
  TileProgram program;
  for (double us : {3.0, 6.0}) {
    Phase &phase = program.phases.emplace_back();
    phase.alternative = 1;
    phase.alternativeNorm = 1;
    phase.afterUs = us;
  }
  // (1/3 + 1/6)^-1 = 2
  EXPECT_NEAR(*evaluate(program).timeUs, 2.0, 1e-12);
  program.phases[0].alternativeNorm = 0;
  EXPECT_NEAR(*evaluate(program).timeUs, 3.0, 1e-12);
}

TEST(Evaluator, LaunchGrowsWithTheCoresUsed) {
  TileProgram program = twoWaves();
  program.phases[0].groups[0].tiles = 33; // a quarter of the cores, one wave
  program.phases[0].perCoreLaunchUs = 8;
  EXPECT_NEAR(*evaluate(program).timeUs, 2 + 3 + 8 * 0.25, 1e-12);
}

/// RF-1 to RF-6 once more, written as the page has them and without regard for speed.
double naivePowerNorm(std::vector<double> terms, double p) {
  double largest = 0, sum = 0;
  for (double t : terms)
    largest = std::max(largest, t);
  if (p <= 0)
    return largest;
  for (double t : terms)
    sum += std::pow(t, p);
  return std::pow(sum, 1 / p);
}

double naiveTime(const TileProgram &program) {
  double time = program.launchUs;
  for (const Phase &ph : program.phases) {
    double tiles = 0, load = 0, longest = 0;
    for (const TileGroup &g : ph.groups) {
      std::vector<double> iteration(g.iteration.us.begin(), g.iteration.us.end()), epilogue(g.epilogue.us.begin(), g.epilogue.us.end());
      double tile = g.fixedUs + g.iterations * (std::max(naivePowerNorm(iteration, ph.iterationNorm), g.floorUs) + g.exposedUs) +
                    naivePowerNorm(epilogue, ph.iterationNorm);
      tiles += g.tiles;
      load += g.tiles * tile;
      longest = std::max(longest, tile);
    }
    double slots = ph.cores * ph.occupancy, x = tiles / slots, mean = load / tiles, cores = 0;
    if (ph.spread == Spread::Waves)
      cores = std::max(longest, std::ceil(x) * mean);
    else if (ph.spread == Spread::Conserving)
      cores = naivePowerNorm({mean * ((1 - ph.spreadShare) * x + ph.spreadShare * std::ceil(x)), longest}, ph.spreadNorm);
    else
      cores = mean * ((1 - ph.spreadShare) * naivePowerNorm({1, x}, ph.spreadNorm) + ph.spreadShare * std::ceil(x));
    double busy = std::min(tiles, ph.cores);
    auto chip = [&](const ChipDemand &d) {
      return naivePowerNorm(
                 {d.bytesPerUs > 0 ? d.bytes / d.bytesPerUs : 0, d.bytesPerUsPerCore > 0 ? d.bytes / d.bytesPerUsPerCore / busy : 0},
                 d.norm) +
             d.rampUs;
    };
    double joined =
        naivePowerNorm({cores, chip(ph.chip[0]), chip(ph.chip[1]) + chip(ph.residentRead), chip(ph.chip[2])}, ph.joinNorm) + ph.afterUs;
    double slow = 1;
    if (ph.throttleWorkUs > 0)
      slow = std::pow(std::max(1.0, ph.throttleWorkUs / joined / (ph.throttleCap * std::pow(joined / 100, -ph.throttleDecay))),
                      ph.throttleExponent);
    time += joined * slow + ph.unthrottledUs + ph.perCoreLaunchUs * std::min(1.0, tiles / ph.cores);
  }
  return time;
}

TileProgram randomProgram(std::mt19937 &random) {
  auto uniform = [&](double low, double high) { return std::uniform_real_distribution<double>(low, high)(random); };
  auto pick = [&](std::initializer_list<double> of) {
    return *(of.begin() + std::uniform_int_distribution<size_t>(0, of.size() - 1)(random));
  };
  TileProgram program;
  program.launchUs = uniform(0, 10);
  for (int phases = int(uniform(1, 3.99)); phases-- > 0;) {
    Phase &ph = program.phases.emplace_back();
    ph.cores = std::floor(uniform(1, 200));
    ph.occupancy = pick({1, 1, 2, 4});
    ph.iterationNorm = pick({0, 1, 2, 3.7});
    ph.joinNorm = pick({0, 1, 2.5, 3.7});
    ph.spread = Spread(int(pick({0, 1, 2})));
    ph.spreadNorm = pick({1, 1.5, 8});
    ph.spreadShare = uniform(0, 1);
    for (int groups = int(uniform(1, 3.99)); groups-- > 0;) {
      TileGroup &g = ph.groups.emplace_back();
      g.tiles = std::floor(uniform(1, 2000));
      g.iterations = std::floor(uniform(1, 100));
      for (double &us : g.iteration.us)
        us = uniform(0, 1);
      for (double &us : g.epilogue.us)
        us = pick({0, 1}) * uniform(0, 2);
      g.fixedUs = uniform(0, 2);
      g.exposedUs = uniform(0, 0.2);
      g.floorUs = uniform(0, 0.5);
    }
    for (ChipDemand *d : {&ph.chip[0], &ph.chip[1], &ph.chip[2], &ph.residentRead})
      *d = {uniform(0, 1e9), pick({0, 1}) * uniform(1e5, 5e6), pick({0, 1}) * uniform(1e4, 2e5), pick({0, 1.5, 3}), pick({0, 1})};
    ph.afterUs = pick({0, 3});
    ph.perCoreLaunchUs = pick({0, 8});
    ph.unthrottledUs = pick({0, 2});
    ph.throttleWorkUs = pick({0, 1}) * uniform(0, 1e4);
    ph.throttleCap = uniform(0.5, 1);
    ph.throttleExponent = uniform(0, 0.9);
    ph.throttleDecay = uniform(0, 0.05);
  }
  return program;
}

TEST(Evaluator, AgreesWithTheNaiveTwin) {
  std::mt19937 random(1);
  for (int i = 0; i < 2000; ++i) {
    TileProgram program = randomProgram(random);
    double expected = naiveTime(program), found = evaluateTime(program);
    // Terms below a thousandth of the largest are left out of a norm: with p = 1 that is up to 1e-3 a term.
    ASSERT_NEAR(found, expected, 5e-3 * expected) << "program " << i;
    ASSERT_DOUBLE_EQ(*evaluate(program).timeUs, found);
  }
}

TEST(Evaluator, PrunesOnlyWhatExceedsTheLimit) {
  std::mt19937 random(2);
  int pruned = 0;
  for (int i = 0; i < 2000; ++i) {
    TileProgram program = randomProgram(random);
    double time = evaluateTime(program);
    EXPECT_EQ(evaluateTime(program, time), time);
    double limited = evaluateTime(program, time * 0.5);
    EXPECT_TRUE(limited == time || std::isinf(limited));
    pruned += std::isinf(limited);
  }
  EXPECT_GT(pruned, 500); // the bound must be tight enough to be of use
}

TEST(Evaluator, MoreBytesNeverTakeLess) {
  std::mt19937 random(3);
  for (int i = 0; i < 500; ++i) {
    TileProgram program = randomProgram(random), more = program;
    for (Phase &ph : more.phases)
      for (ChipDemand &demand : ph.chip)
        demand.bytes *= 1.5;
    EXPECT_GE(evaluateTime(more), evaluateTime(program) * (1 - 1e-12));
  }
}

TEST(Evaluator, SharesStayWithinTheTime) {
  std::mt19937 random(4);
  for (int i = 0; i < 500; ++i) {
    Estimate e = evaluate(randomProgram(random));
    EXPECT_GE(e.tail, 0);
    EXPECT_LT(e.tail, 1);
    EXPECT_NE(e.bound, Bound::Unknown);
    for (double us : e.coreUs)
      EXPECT_LE(us, *e.timeUs * (1 + 1e-12));
  }
}

} // namespace
