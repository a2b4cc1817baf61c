//===- SweepView.h - one model at several sizes ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "ridge/Report/Report.h"

namespace ridge::report {

/// One model planned at several sizes of some of its dimensions.
struct Sweep {
  std::vector<std::string> dimensions; ///< what was varied, all together: "arg0:1"
  std::vector<int64_t> sizes;
  std::vector<Report> reports; ///< parallel to sizes; all of the same model and devices
};

/// One line a size: each device's time, interval, main bound and memory.
void printSweepTable(const Sweep &sweep, size_t width, llvm::raw_ostream &os);

/// Schema ridge.sweep/1 of docs/json.md: a ridge.report/1 for every size.
void printSweepJson(const Sweep &sweep, llvm::raw_ostream &os);

} // namespace ridge::report
