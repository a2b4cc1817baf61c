//===- ValidationPage.h - scored rows as a page of figures ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The figures are Plotly's, which the Python package draws (python/ridge/validation_html.py): rows and the error table go to it as CSV.
//
//===----------------------------------------------------------------------===//

#pragma once

#include "ridge/Calibration/Rows.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/raw_ostream.h"
#include <memory>
#include <string>

namespace ridge::tool {

/// Collects scored rows in a temporary file, which goes with the object, and has the page made of them.
class ValidationPage {
public:
  /// Fails if there is no Python: RIDGE_PYTHON if set, else python3 on PATH.
  static llvm::Expected<std::unique_ptr<ValidationPage>> open(llvm::StringRef path);

  void add(llvm::StringRef suite, llvm::StringRef device, llvm::StringRef op, double measuredUs,
           const calibration::RowPrediction &prediction);

  /// Writes the page to the path given to `open`, or nothing if it fails: the Python package or plotly may be missing. `printErrors` prints
  /// the error table as CSV.
  llvm::Error write(llvm::function_ref<void(llvm::raw_ostream &)> printErrors);

private:
  ValidationPage() = default;
  std::string page, python;
  llvm::FileRemover rowsFile;
  std::string rowsPath;
  std::unique_ptr<llvm::raw_fd_ostream> rows;
};

} // namespace ridge::tool
