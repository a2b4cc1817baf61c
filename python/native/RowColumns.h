//===- RowColumns.h - rows given as columns, predicted ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Between Python and Ridge: standard types alone, so that code with exceptions and code without may include it.
//
//===----------------------------------------------------------------------===//

#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace ridge::python {

/// A column by its name in the header of measured rows. Numbers point into arrays of `rows` elements that the caller keeps alive; NaN is an
/// empty field.
struct Column {
  std::string name;
  std::variant<const int64_t *, const double *, std::vector<std::string>> values;
};

/// What is known of each row; NaN and empty text where there is no prediction, then `reason` says why.
struct Predictions {
  std::vector<double> predictedUs, lowUs, highUs;
  std::vector<std::string> bound, tiling, provenance, reason;
};

/// Predicts `rows` rows with the shipped devices and those of `deviceFiles`. With `strict` it stops at the first row without a prediction.
/// Returns the error, or an empty text.
std::string predictColumns(const std::vector<Column> &columns, size_t rows, const std::vector<std::string> &deviceFiles, bool strict,
                           Predictions &predictions);

} // namespace ridge::python
