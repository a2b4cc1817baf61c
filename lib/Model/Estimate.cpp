//===- Estimate.cpp - how long, why and how sure ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Model/Estimate.h"

namespace ridge::model {

llvm::StringRef boundName(Bound bound) {
  static constexpr const char *names[] = {"unknown", "compute", "memory", "l2", "network", "latency"};
  return names[unsigned(bound)];
}

llvm::StringRef provenanceName(Provenance::Level level) {
  static constexpr const char *names[] = {"calibrated", "transferred", "uncalibrated"};
  return names[unsigned(level)];
}

} // namespace ridge::model
