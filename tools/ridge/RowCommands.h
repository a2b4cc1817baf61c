//===- RowCommands.h - what the commands over measured rows share ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "ridge/Calibration/RowData.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"
#include <cstdint>

namespace ridge::tool {

using calibration::RowData;

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
