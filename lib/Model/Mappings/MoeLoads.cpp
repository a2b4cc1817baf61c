//===- MoeLoads.cpp - how many rows the experts of a rank receive ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MoeLoads.h"
#include <algorithm>
#include <cmath>
#include <numeric>

using namespace ridge::model;

namespace {

constexpr unsigned kQuantiles = 64;
using Quantiles = std::array<double, kQuantiles>;

double meanOf(const Quantiles &values) { return std::accumulate(values.begin(), values.end(), 0.0) / kQuantiles; }

/// Where a standard normal lies below z with the given probability, 0 < probability < 1, by bisection: 50 halvings of 16 give 1e-14.
double normalQuantile(double probability) {
  double low = -8, high = 8;
  for (int i = 0; i < 50; ++i) {
    double middle = (low + high) / 2;
    (0.5 * std::erfc(-middle / std::sqrt(2.0)) < probability ? low : high) = middle;
  }
  return (low + high) / 2;
}

/// Quantiles, ascending, of a power law x^-exponent between `low` and `high`, by the inverse of its distribution.
Quantiles powerLaw(double exponent, double low, double high) {
  Quantiles values;
  double a = 1 - exponent;
  for (unsigned i = 0; i < kQuantiles; ++i) {
    double u = (i + 0.5) / kQuantiles;
    // At exponent 1 the distribution is uniform in the logarithm.
    values[i] = std::abs(a) < 1e-9 ? low * std::pow(high / low, u)
                                   : std::pow((std::pow(high, a) - std::pow(low, a)) * u + std::pow(low, a), 1 / a);
  }
  return values;
}

/// The sum that the busiest of `ranks` groups of `local` loads is expected to have: the mean of the greatest of as many normals (Blom's
/// position), with the variance of a draw without replacement; never more than the greatest loads together.
double busiestSum(const Quantiles &loads, double experts, double local, double ranks) {
  double mean = meanOf(loads), variance = 0;
  for (double load : loads)
    variance += (load - mean) * (load - mean) / kQuantiles;
  double z = normalQuantile((ranks - 0.375) / (ranks + 0.25));
  double sum = local * mean + z * std::sqrt(variance * local * (1 - local / experts));
  unsigned top = std::max(1u, unsigned(std::lround(kQuantiles * local / experts)));
  double most = std::accumulate(loads.end() - top, loads.end(), 0.0) / top * local;
  return std::min(sum, most);
}

} // namespace

MoeLoads ridge::model::moeLoads(double tokens, double experts, double topk, double ranks, double exponent) {
  MoeLoads result;
  double mean = tokens * topk / experts;
  result.rows.fill(mean);
  if (exponent <= 0)
    return result;
  result.balanced = false;
  // The law's range: up to 0.8 of the tokens where experts have more than a row on average, else from nearly none to two.
  bool many = tokens * topk > experts;
  double low = many ? 1 : 0.01, high = std::max(low * 1.0001, many ? 0.8 * tokens : 2);
  Quantiles loads = powerLaw(exponent, low, high);
  double scale = mean / meanOf(loads);
  for (double &load : loads)
    load = std::min(load * scale, tokens);

  double local = experts / ranks, sum = local * mean;
  if (ranks > 1)
    sum = std::min(busiestSum(loads, experts, local, ranks), tokens * std::min(topk, local));
  double tilt = sum / (local * mean);
  constexpr unsigned kEach = kQuantiles / std::tuple_size_v<decltype(result.rows)>;
  for (unsigned i = 0; i < result.rows.size(); ++i) {
    result.rows[i] = 0;
    for (unsigned j = 0; j < kEach; ++j)
      result.rows[i] += std::min(loads[i * kEach + j] * tilt, tokens) / kEach;
  }
  double rescale = sum / (result.mean() * local);
  for (double &rows : result.rows)
    rows = std::min(rows * rescale, tokens);
  return result;
}

double MoeLoads::mean() const { return std::accumulate(rows.begin(), rows.end(), 0.0) / double(rows.size()); }

/// An expert whose load is drawn has at least one row with probability 1 - exp(-load).
static double activeOf(double load, bool balanced) { return balanced ? std::min(1.0, load) : 1 - std::exp(-load); }

double MoeLoads::activeShare() const {
  double share = 0;
  for (double load : rows)
    share += activeOf(load, balanced) / double(rows.size());
  return share;
}

double MoeLoads::rowBlocks(double bm) const {
  double blocks = 0;
  for (double load : rows) {
    double active = activeOf(load, balanced);
    if (active > 0)
      blocks += active * std::ceil(std::max(1.0, load / active) / bm) / double(rows.size());
  }
  return blocks;
}
