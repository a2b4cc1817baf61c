//===- Format.cpp - numbers as people and programs read them ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Report/Format.h"

#include "llvm/Support/Format.h"
#include "llvm/Support/Unicode.h"
#include "llvm/Support/raw_ostream.h"
#include <charconv>
#include <cmath>

using namespace llvm;

namespace ridge::report {

static std::string fixed(double value, int decimals) {
  std::string text;
  raw_string_ostream(text) << format("%.*f", decimals, value);
  return text;
}

std::string threeDigits(double value) {
  double size = std::fabs(value);
  if (!(size > 0) || !std::isfinite(size))
    return size == 0 ? "0" : "?";
  // 9.996 rounds to 10.0, which has one decimal less than its logarithm says; a very small number keeps six decimals at most.
  int decimals = std::clamp(2 - int(std::floor(std::log10(size * (1 + 5e-4)))), 0, 6);
  return fixed(value, decimals);
}

/// The value in the largest unit in which it reads as one or more; steps are of 1000.
static std::string withUnit(double value, ArrayRef<StringRef> units) {
  size_t unit = 0;
  while (unit + 1 < units.size() && std::fabs(value) >= 999.5) {
    value /= 1000;
    ++unit;
  }
  return threeDigits(value) + " " + units[unit].str();
}

std::string timeText(double us) { return withUnit(us, {"us", "ms", "s"}); }

std::string bytesText(double bytes) { return withUnit(bytes, {"B", "kB", "MB", "GB", "TB", "PB"}); }

std::string flopsText(double flops) { return withUnit(flops, {"FLOP", "kFLOP", "MFLOP", "GFLOP", "TFLOP", "PFLOP", "EFLOP"}); }

std::string percentText(double share) {
  double percent = share * 100;
  if (percent == 0)
    return "0%";
  if (percent < 0.05)
    return "<0.1%";
  return fixed(percent, percent < 0.95 ? 1 : 0) + "%";
}

std::string ratioText(double ratio) { return fixed(ratio, ratio < 0.995 ? 2 : ratio < 9.95 ? 1 : 0) + "x"; }

std::string exactText(double value) {
  if (!std::isfinite(value))
    return "null";
  char buffer[32];
  std::to_chars_result end = std::to_chars(buffer, buffer + sizeof(buffer), value);
  return std::string(buffer, end.ptr);
}

size_t textWidth(StringRef text) {
  int width = sys::unicode::columnWidthUTF8(text);
  return width < 0 ? text.size() : size_t(width);
}

} // namespace ridge::report
