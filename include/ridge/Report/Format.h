//===- Format.h - numbers as people and programs read them ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>

namespace ridge::report {

/// Three significant digits without an exponent: 1724, 24.5, 0.123; whole digits are never cut.
std::string threeDigits(double value);

/// A time of `us` microseconds with its unit: "812 ns" never, "0.81 us", "24.5 us", "1.72 ms", "3.10 s".
std::string timeText(double us);

/// Bytes with decimal prefixes, as vendors print capacities: "16.1 GB", "512 B".
std::string bytesText(double bytes);

/// Operations with decimal prefixes: "32.9 TFLOP".
std::string flopsText(double flops);

/// A share of 1 as whole percent: "84%"; below one percent "0.3%"; "0%" for none.
std::string percentText(double share);

/// A quotient: "5.9x", "0.88x", "12x".
std::string ratioText(double ratio);

/// The shortest decimal number that reads back as `value`; "null" if it is not finite.
std::string exactText(double value);

/// How many columns of the terminal (or screen characters of UTF-8 text) `text` takes.
size_t textWidth(llvm::StringRef text);

} // namespace ridge::report
