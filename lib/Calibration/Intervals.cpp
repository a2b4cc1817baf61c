//===- Intervals.cpp - how sure predictions are, from rows not seen ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Calibration/Intervals.h"
#include <algorithm>
#include <cmath>

using namespace ridge;
using namespace ridge::model;

IntervalFactors calibration::conformalFactors(std::vector<double> logs) {
  if (logs.empty())
    return {};
  std::sort(logs.begin(), logs.end());
  // The rank ceil((n + 1) 0.9) of n exchangeable rows covers the next one with probability 0.9; its mirror image gives the lower end.
  size_t n = logs.size(), high = std::min(n - 1, size_t(std::ceil((n + 1) * .9)) - 1), low = n - 1 - high;
  return {std::exp(std::min(0.0, logs[low])), std::exp(std::max(0.0, logs[high]))};
}

void calibration::setIntervals(LibraryClass &klass, llvm::ArrayRef<HeldRow> held) {
  bool derived[3] = {false, isWidened(klass, 1), isWidened(klass, 2)};
  for (unsigned level = 0; level < klass.intervals.size(); ++level) {
    auto &factors = klass.intervals[level];
    std::vector<double> all;
    std::array<std::vector<double>, kNumRegimes> byRegime;
    for (const HeldRow &row : held)
      if (unsigned(row.level) == level) {
        all.push_back(row.logRatio);
        byRegime[unsigned(row.regime)].push_back(row.logRatio);
      }
    // A handful of rows of another device say less than the rule that widens.
    bool enough = level == 0 ? !all.empty() : all.size() >= kFewestIntervalRows;
    for (unsigned r = 0; r < kNumRegimes; ++r) {
      if (enough)
        factors[r] = conformalFactors(byRegime[r].size() >= kFewestIntervalRows ? byRegime[r] : all);
      else if (derived[level])
        factors[r] = {};
    }
    widenIntervals(klass);
    for (unsigned r = 0; level > 0 && r < kNumRegimes; ++r)
      if (const IntervalFactors &above = klass.intervals[level - 1][r]; above.known() && factors[r].known())
        factors[r] = {std::min(factors[r].low, above.low), std::max(factors[r].high, above.high)};
  }
}
