//===- SampleMaker.h - measured rows as samples of a fit ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "ridge/Calibration/Fit.h"
#include "ridge/Calibration/RowData.h"
#include <map>
#include <string>

namespace ridge::calibration {

/// Makes samples of rows. It refers to the row data, and the samples refer to it.
class SampleMaker {
public:
  explicit SampleMaker(const RowData &data) : data(data) {}

  /// The row as a sample of what `library` (empty: the default) answers it with, and how it would had nothing been measured on the device.
  /// The sample is of one call where the row times several.
  FitSample make(const RowQuestion &question, const Device &device, llvm::StringRef library, double measuredUs, llvm::StringRef suite);

private:
  const model::LibrarySet &without(const std::string &id);

  const RowData &data;
  std::map<std::string, model::LibrarySet> sets; ///< made as they are needed
};

} // namespace ridge::calibration
