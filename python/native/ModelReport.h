//===- ModelReport.h - a model given as text, estimated ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Between Python and Ridge: standard types alone, so that code with exceptions and code without may include it.
//
//===----------------------------------------------------------------------===//

#pragma once

#include <optional>
#include <string>
#include <vector>

namespace ridge::python {

/// What `ridge estimate` takes, spelled as there; an empty text is its default.
struct EstimateQuestion {
  std::string path;                ///< of the model; with `text` but its name
  std::optional<std::string> text; ///< the model itself
  std::string devices, library, f32, launch, bind, entry, fusion, causal, moeBalance;
  std::vector<std::string> deviceFiles;
  bool strict = false;
  unsigned threads = 0;
};

/// Plans the model. Returns whether it could; `answer` is the report (JSON, ridge.report/1) or what is wrong.
bool estimate(const EstimateQuestion &question, std::string &answer);

} // namespace ridge::python
