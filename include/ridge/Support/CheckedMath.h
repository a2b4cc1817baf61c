//===- CheckedMath.h - integer arithmetic that notices overflow ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include <cstdint>
#include <optional>

namespace ridge {

/// a * b, or nullopt if it does not fit.
inline std::optional<int64_t> checkedMul(int64_t a, int64_t b) {
  int64_t result;
  if (__builtin_mul_overflow(a, b, &result))
    return std::nullopt;
  return result;
}

/// a + b, or nullopt if it does not fit.
inline std::optional<int64_t> checkedAdd(int64_t a, int64_t b) {
  int64_t result;
  if (__builtin_add_overflow(a, b, &result))
    return std::nullopt;
  return result;
}

/// The product of all factors, or nullopt if it does not fit. The product of none is 1.
template <typename Range> std::optional<int64_t> checkedProduct(const Range &factors) {
  std::optional<int64_t> result = 1;
  for (int64_t factor : factors)
    if (!(result = checkedMul(*result, factor)))
      return std::nullopt;
  return result;
}

/// ceil(a / b) of non-negative a and positive b.
constexpr int64_t ceilDiv(int64_t a, int64_t b) { return a / b + (a % b != 0); }

} // namespace ridge
