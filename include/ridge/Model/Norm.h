//===- Norm.h - p-norms, and lower bounds of them without powers ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "llvm/ADT/ArrayRef.h"
#include <algorithm>
#include <cmath>

namespace ridge::model {

/// (sum of t^p)^(1/p) of non-negative terms; p = 0 stands for the maximum.
inline double norm(llvm::ArrayRef<double> terms, double p) {
  double largest = *std::max_element(terms.begin(), terms.end());
  if (p <= 0 || largest <= 0)
    return largest;
  double sum = 0;
  for (double term : terms) {
    double share = term / largest;
    // A term below a thousandth of the largest adds nothing that a reader would see.
    sum += share >= 1 ? 1 : share > 1e-3 ? std::pow(share, p) : 0;
  }
  return sum <= 1 ? largest : largest * std::pow(sum, 1 / p);
}

/// At most norm(terms, p): a p-norm falls as p grows, so the norms of 1, 2 and 4, which need no powers, bound those below them.
inline double normLowerBound(llvm::ArrayRef<double> terms, double p) {
  double largest = *std::max_element(terms.begin(), terms.end());
  if (p <= 0 || p > 4 || largest <= 0)
    return largest;
  double sum = 0;
  for (double term : terms) {
    double share = term / largest;
    if (share <= 1e-3 && share < 1) // as norm does
      continue;
    double square = share * share;
    sum += p <= 1 ? share : p <= 2 ? square : square * square;
  }
  return largest * (p <= 1 ? sum : p <= 2 ? std::sqrt(sum) : std::sqrt(std::sqrt(sum)));
}

} // namespace ridge::model
