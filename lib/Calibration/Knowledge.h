//===- Knowledge.h - what rows tell of parameters, before they are timed ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// RF-71 of docs/model.md: linear Gaussian inference about parameters in units of what is believed of each (one standard deviation). A row
// is the vector of how the logarithm of its time follows each parameter; its measured time does not enter.
//
//===----------------------------------------------------------------------===//

#pragma once

#include <cstddef>
#include <vector>

namespace ridge::calibration {

/// How far a measured time is from the best that a class can say, as one standard deviation of the logarithm: the 90th percentiles of the
/// shipped classes on unseen sites are 9 to 16 %.
inline constexpr double kRowDeviation = 0.1;

class Knowledge {
public:
  using Row = std::vector<double>;

  /// Nothing is known of so many parameters but what is believed: unit covariance.
  explicit Knowledge(size_t parameters);

  /// Takes in that the row is timed.
  void add(const Row &row);

  /// How many parameters the rows pin: the number of parameters less what is left of their variances. Never more than rows added.
  double pinned() const;

  /// Of `candidates`, the index of the row that leaves least variance over the rows whose second moments are `moments`. `taken` ones do not
  /// count. O(candidates x parameters^2).
  size_t best(const std::vector<Row> &candidates, const std::vector<bool> &taken, const std::vector<Row> &moments) const;

private:
  Row times(const Row &row) const;

  std::vector<Row> covariance;
};

/// The indices of `count` rows that together leave least open of the times of all of them, one after the other.
std::vector<size_t> mostInformative(const std::vector<Knowledge::Row> &rows, size_t count);

} // namespace ridge::calibration
