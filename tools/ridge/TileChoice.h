//===- TileChoice.h - recorded tilings against Ridge's ranking ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "RowCommands.h"
#include <map>
#include <string>
#include <vector>

namespace ridge::tool {

/// Scores tilings that autotuners chose by regret: how much slower Ridge predicts the recorded tiling than its own best one. Rows of dense
/// products count (columns device, op, dtype, m, n, k, BLOCK_M, BLOCK_N, BLOCK_K); others say nothing of a tiling that Ridge ranks.
class TileChoices {
public:
  explicit TileChoices(const RowData &data) : data(data) {}

  llvm::Error add(llvm::StringRef path);
  void print(llvm::raw_ostream &os, bool csv) const;

private:
  struct Scores {
    int64_t choices = 0, found = 0, firstFive = 0;
    std::vector<double> losses; ///< percent
  };
  const RowData &data;
  std::map<std::string, Scores> byDevice;
};

} // namespace ridge::tool
