//===- RowData.h - all that predicting rows needs ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#pragma once

#include "ridge/Calibration/Rows.h"
#include "llvm/Support/Error.h"
#include <memory>
#include <string>
#include <vector>

namespace ridge::calibration {

/// Devices, libraries and the row table of the data directory.
class RowData {
public:
  /// What was measured on `withoutDevice` is left out of the shipped libraries; `libraryFiles` take the place of those of their names,
  /// whole.
  static llvm::Expected<RowData> open(const std::vector<std::string> &deviceFiles, const std::vector<std::string> &libraryFiles = {},
                                      llvm::StringRef withoutDevice = "");

  const model::LibrarySet &librarySet() const { return *libraries; }

  /// The libraries as they would be had nothing been measured on that device.
  model::LibrarySet librariesWithout(llvm::StringRef device) const;

  /// The device of a name as rows spell it, or null.
  const Device *deviceOf(llvm::StringRef name) const;

  /// A predictor that refers to this object's data.
  RowPredictor predictor() const { return {*devices, *libraries, *table}; }

private:
  std::unique_ptr<DeviceRegistry> devices;
  std::unique_ptr<model::LibrarySet> libraries;
  std::unique_ptr<RowTable> table;
};

} // namespace ridge::calibration
