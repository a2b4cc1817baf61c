//===- Tiling.cpp - how a kernel is cut ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Model/Tiling.h"
#include "llvm/ADT/Twine.h"

namespace ridge::model {

/// "128x256x64", without trailing zero sizes.
static std::string sizes(const std::array<int32_t, 3> &block) {
  std::string text;
  for (int32_t size : block) {
    if (size == 0)
      break;
    text += (text.empty() ? "" : "x") + std::to_string(size);
  }
  return text;
}

std::string Tiling::label() const {
  if (empty())
    return "-";
  std::string text = sizes(block);
  if (inner[0] != 0)
    text = "L1 " + text + " L0 " + sizes(inner);
  auto add = [&text](const llvm::Twine &part) { text += ((text.empty() ? "" : " ") + part).str(); };
  if (cluster[0] * cluster[1] > 1)
    add("c" + llvm::Twine(cluster[0]) + "x" + llvm::Twine(cluster[1]));
  if (stages > 0)
    add("s" + llvm::Twine(stages));
  if (splits > 1)
    add("k" + llvm::Twine(splits));
  if (packed > 1)
    add("g" + llvm::Twine(packed));
  return text.empty() ? "-" : text;
}

} // namespace ridge::model
