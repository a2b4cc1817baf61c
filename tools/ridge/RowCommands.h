//===- RowCommands.h - what the commands over measured rows share ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "ridge/Calibration/RowData.h"
#include "ridge/Support/Error.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"
#include <cstdint>

namespace ridge::tool {

using calibration::RowData;

/// A file of rows whose header has been understood.
struct RowFile {
  calibration::CsvReader reader;
  calibration::RowColumns columns;

  /// `measured`: the rows must carry a time. Errors name the file and the header's line.
  static llvm::Expected<RowFile> open(llvm::StringRef path, bool measured) {
    auto reader = calibration::CsvReader::open(path);
    if (!reader)
      return reader.takeError();
    auto columns = calibration::RowColumns::find(*reader);
    if (!columns)
      return makeError(path + ":1: " + llvm::toString(columns.takeError()));
    if (measured && columns->latencyUs < 0)
      return makeError(path + ":1: the column 'latency_us' is missing from the header");
    return RowFile{std::move(*reader), *columns};
  }
};

/// Progress of a long file, on a terminal only.
class Progress {
public:
  void tick(int64_t row) {
    if (terminal && row % 20000 == 0)
      llvm::errs() << "\rridge: " << row << " rows";
  }
  ~Progress() {
    if (terminal)
      llvm::errs() << "\r\x1b[K";
  }

private:
  bool terminal = llvm::sys::Process::StandardErrIsDisplayed();
};

} // namespace ridge::tool
