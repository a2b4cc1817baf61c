//===- MoeLoads.cpp - how many rows the experts of a rank receive ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MoeLoads.h"
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <vector>

using namespace ridge::model;

namespace {

/// Loads drawn for one layer in all, and draws of the layer at least: few experts need many.
constexpr size_t kDrawnLoads = 768, kFewestDraws = 2;

/// Experts that are told apart: of more, each load stands for several.
constexpr double kMostExperts = 1024;

/// A truncated power law x^-exponent between `low` and `high`, by a table of its inverse distribution.
class PowerLaw {
public:
  PowerLaw(double exponent, double low, double high) {
    double a = 1 - exponent;
    for (unsigned i = 0; i <= kSteps; ++i) {
      double u = double(i) / kSteps;
      // At exponent 1 the distribution is uniform in the logarithm.
      table[i] = std::abs(a) < 1e-9 ? low * std::pow(high / low, u)
                                    : std::pow((std::pow(high, a) - std::pow(low, a)) * u + std::pow(low, a), 1 / a);
    }
  }
  double at(double u) const {
    unsigned i = std::min(kSteps - 1, unsigned(u * kSteps));
    return table[i] + (table[i + 1] - table[i]) * (u * kSteps - i);
  }

private:
  static constexpr unsigned kSteps = 256;
  std::array<double, kSteps + 1> table;
};

/// Uniform numbers between 0 and 1, the same in every run (SplitMix64, Steele et al. 2014).
class Uniform {
public:
  double next() {
    uint64_t z = state += 0x9e3779b97f4a7c15;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return double((z ^ (z >> 31)) >> 11) * 0x1p-53;
  }

private:
  uint64_t state = 0;
};

/// One draw of a layer's loads, rank by rank.
class Draw {
public:
  Draw(size_t experts, size_t ranks) : loads(experts), sums(ranks) {}

  /// Draws, scales to `rows` rows, rounds, and caps every expert at one row of a token.
  void draw(const PowerLaw &law, Uniform &uniform, double rows, double tokens) {
    for (double &load : loads)
      load = law.at(uniform.next());
    double scale = rows / std::accumulate(loads.begin(), loads.end(), 0.0);
    for (double &load : loads)
      load = std::min(std::round(load * scale), tokens);
  }

  /// The busiest rank's loads, ascending, once all ranks have shared what rounding and the cap left over.
  std::vector<double> busiest(double rows, double tokens) {
    size_t local = loads.size() / sums.size();
    for (size_t r = 0; r < sums.size(); ++r)
      sums[r] = std::accumulate(loads.begin() + r * local, loads.begin() + (r + 1) * local, 0.0);
    double left = (rows - std::accumulate(sums.begin(), sums.end(), 0.0)) / double(sums.size());
    size_t most = std::max_element(sums.begin(), sums.end()) - sums.begin();
    std::vector<double> rank(loads.begin() + most * local, loads.begin() + (most + 1) * local);
    std::sort(rank.begin(), rank.end());
    // What one rank gets is dealt to its emptiest experts; what rounding gave too much is taken from the fullest.
    left > 0 ? fill(rank, std::ceil(left), tokens) : drain(rank, std::floor(-left));
    return rank;
  }

private:
  static void fill(std::vector<double> &rank, double rows, double most) {
    double below = 0; // of the loads before i, which the level has passed
    for (size_t i = 0; i < rank.size(); ++i) {
      below += rank[i];
      double level = (below + rows) / double(i + 1);
      if (i + 1 < rank.size() && level > rank[i + 1])
        continue;
      // Whole rows: some of them hold one more than the others.
      double floor = std::floor(level), more = std::round((level - floor) * double(i + 1));
      for (size_t j = 0; j <= i; ++j)
        rank[j] = std::min(most, floor + (double(i - j) < more ? 1 : 0));
      return;
    }
  }
  static void drain(std::vector<double> &rank, double rows) {
    for (size_t i = rank.size(); i-- > 0 && rows > 0; --rows)
      rank[i] = std::max(0.0, rank[i] - 1);
    std::sort(rank.begin(), rank.end());
  }

  std::vector<double> loads, sums;
};

/// As many equally likely values as there are places, from `values` in ascending order: means of equal shares of them.
template <size_t Places> void summarise(const std::vector<double> &values, std::array<double, Places> &into) {
  double each = double(values.size()) / Places;
  for (size_t i = 0; i < Places; ++i) {
    double from = double(i) * each, to = from + each, sum = 0;
    for (size_t j = size_t(from); j < values.size() && double(j) < to; ++j)
      sum += values[j] * (std::min(to, double(j + 1)) - std::max(from, double(j)));
    into[i] = sum / each;
  }
}

/// An expert holds whole rows: of a load below one, that share of the experts holds one.
double activeOf(double load) { return std::min(1.0, load); }

/// As many equally likely values as there are places of a binomial: how many of `tokens` do what each does with probability `share`.
template <size_t Places> void binomial(double tokens, double share, std::array<double, Places> &into) {
  double mean = tokens * share, deviation = std::sqrt(mean * (1 - share));
  // Beyond some thousand rows they spread by less than a hundredth.
  if (deviation > 64 || share >= 1)
    return into.fill(mean);
  // Weights against that of the likeliest value, by the ratio of neighbours.
  double mode = std::min(tokens, std::floor((tokens + 1) * share)), reach = std::ceil(8 * deviation) + 8;
  double low = std::max(0.0, mode - reach), high = std::min(std::floor(tokens), mode + reach), odds = share / (1 - share);
  std::vector<double> weights(size_t(high - low) + 1);
  weights[size_t(mode - low)] = 1;
  for (double x = mode; x > low; --x)
    weights[size_t(x - 1 - low)] = weights[size_t(x - low)] * x / ((tokens - x + 1) * odds);
  for (double x = mode; x < high; ++x)
    weights[size_t(x + 1 - low)] = weights[size_t(x - low)] * (tokens - x) / (x + 1) * odds;
  double each = std::accumulate(weights.begin(), weights.end(), 0.0) / Places;
  size_t j = 0;
  for (double &value : into) {
    double sum = 0, left = each;
    for (; j < weights.size() && left > 0; j += left > 0) {
      double taken = std::min(left, weights[j]);
      sum += taken * (low + double(j));
      weights[j] -= taken;
      left -= taken;
    }
    value = sum / each;
  }
}

/// The mean of the greatest of `count` normal numbers, in standard deviations: the integral of what their distribution leaves.
double greatestNormal(double count) {
  constexpr double kReach = 6, kStep = 0.05;
  double sum = -kReach;
  for (double x = -kReach; x < kReach; x += kStep)
    sum += kStep * (1 - std::pow(0.5 * std::erfc(-(x + kStep / 2) / std::sqrt(2.0)), count));
  return sum;
}

/// Tokens of all ranks that meet a rank with `rows` of their rows: a token's picks that may fall on it are taken as independent.
double arrivals(double tokens, double picks, double rows) {
  return tokens * (1 - std::pow(1 - std::min(1.0, rows / (tokens * picks)), picks));
}

MoeLoads dealtLoads(double tokens, double experts, double topk, double local) {
  MoeLoads result;
  double rows = tokens * topk;
  result.rows.fill(std::max(rows / experts, 1 / local));
  // Even dealing gives a token experts that lie apart: they meet on a rank only where it holds more than one in topk of all.
  result.arrived = std::min(tokens, result.rows[0] * local);
  return result;
}

MoeLoads drawnLoads(double tokens, double experts, double topk, double local, double ranks) {
  MoeLoads result;
  double picks = std::min(topk, local), rows = tokens * topk / ranks;
  // Of a token's picks, a rank gets a hypergeometric number.
  double deviation = ranks > 1 ? std::sqrt(rows * (1 - 1 / ranks) * (experts - topk) / std::max(1.0, experts - 1)) : 0;
  double busiest = std::clamp(rows + (deviation > 0 ? deviation * greatestNormal(ranks) : 0), 1.0, std::max(1.0, tokens * picks));
  binomial(tokens, std::min(1.0, busiest / local / tokens), result.rows);
  result.arrived = arrivals(tokens, picks, busiest);
  return result;
}

} // namespace

MoeLoads ridge::model::moeLoads(const MoeShape &s) {
  Routing routing = s.powerLawHundredths > 0 ? Routing::PowerLaw : s.drawn ? Routing::Drawn : Routing::Dealt;
  return moeLoads(double(s.tokens), double(s.experts), double(s.topk), double(s.epRanks), routing, double(s.powerLawHundredths) / 100);
}

MoeLoads ridge::model::moeLoads(double tokens, double experts, double topk, double ranks, Routing routing, double exponent) {
  MoeLoads result;
  double rows = tokens * topk, local = experts / ranks;
  if (routing == Routing::Dealt)
    return dealtLoads(tokens, experts, topk, local);
  if (routing == Routing::Drawn)
    return drawnLoads(tokens, experts, topk, local, ranks);
  // Very many experts are drawn in bundles; a rank keeps one at least.
  double bundle = std::max(1.0, std::min(local, experts / kMostExperts));
  size_t drawnLocal = std::max<size_t>(1, size_t(std::llround(local / bundle)));
  size_t drawnRanks = size_t(std::max(1.0, std::min(std::round(ranks), kMostExperts)));
  size_t drawn = drawnLocal * drawnRanks;
  // The law's range: up to 0.8 of the tokens where experts have more than a row on average, else from nearly none to two.
  bool many = rows > experts;
  double low = many ? 1 : 0.01;
  PowerLaw law(exponent, low, std::max(low * 1.0001, many ? 0.8 * tokens : 2));
  double drawnRows = rows / experts * double(drawn);

  Uniform uniform;
  Draw draw(drawn, drawnRanks);
  std::vector<double> pool;
  for (size_t i = 0, draws = std::max(kFewestDraws, kDrawnLoads / drawn); i < draws; ++i) {
    draw.draw(law, uniform, drawnRows, tokens);
    std::vector<double> rank = draw.busiest(drawnRows, tokens);
    pool.insert(pool.end(), rank.begin(), rank.end());
  }
  std::sort(pool.begin(), pool.end());
  summarise(pool, result.rows);
  // The busiest has a row, and no more than its tokens' picks can bring.
  double picks = std::min(topk, local), sum = result.mean() * local, bounded = std::clamp(sum, 1.0, tokens * picks);
  for (double &load : result.rows)
    load = sum > 0 ? std::min(load * bounded / sum, tokens) : bounded / local;
  result.arrived = arrivals(tokens, picks, bounded);
  return result;
}

double MoeLoads::mean() const { return std::accumulate(rows.begin(), rows.end(), 0.0) / double(rows.size()); }

double MoeLoads::activeShare() const {
  double share = 0;
  for (double load : rows)
    share += activeOf(load) / double(rows.size());
  return share;
}

double MoeLoads::rowBlocks(double bm) const {
  double blocks = 0;
  for (double load : rows) {
    double active = activeOf(load);
    if (active > 0)
      blocks += active * std::ceil(std::max(1.0, load / active) / bm) / double(rows.size());
  }
  return blocks;
}
