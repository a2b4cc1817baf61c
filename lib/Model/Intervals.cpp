//===- Intervals.cpp - intervals of provenances that no rows give ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Model/Intervals.h"
#include <cmath>

using namespace ridge;
using namespace ridge::model;

IntervalFactors ridge::model::widened(const IntervalFactors &above) { return {std::pow(above.low, 1.5), std::pow(above.high, 1.5)}; }

void ridge::model::widenIntervals(LibraryClass &klass) {
  for (unsigned level = 1; level < klass.intervals.size(); ++level)
    for (unsigned regime = 0; regime < kNumRegimes; ++regime) {
      IntervalFactors &own = klass.intervals[level][regime];
      if (!own.known() && klass.intervals[level - 1][regime].known())
        own = widened(klass.intervals[level - 1][regime]);
    }
}

bool ridge::model::isWidened(const LibraryClass &klass, unsigned level) {
  for (unsigned regime = 0; regime < kNumRegimes; ++regime) {
    IntervalFactors own = klass.intervals[level][regime], expected = widened(klass.intervals[level - 1][regime]);
    if (own.known() && (own.low != expected.low || own.high != expected.high))
      return false;
  }
  return true;
}
