//===- LaunchMode.cpp - how kernels are launched ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Schedule/Schedule.h"

#include <cmath>

using namespace ridge;

std::optional<double> LaunchMode::periodOn(const Device &device) const {
  if (!isEager())
    return std::nullopt;
  return periodUs ? periodUs : device.launchPeriodUs;
}

std::optional<LaunchMode> ridge::parseLaunchMode(llvm::StringRef text) {
  if (text == "graph")
    return LaunchMode();
  if (text == "eager")
    return LaunchMode(model::Context::Launch::Eager);
  double periodUs;
  if (!text.consume_front("eager:") || text.getAsDouble(periodUs) || !std::isfinite(periodUs) || periodUs <= 0)
    return std::nullopt;
  return LaunchMode(model::Context::Launch::Eager, periodUs);
}
