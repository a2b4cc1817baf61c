//===- Error.cpp - errors that name their place ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Support/Error.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

namespace ridge {

llvm::Error makeError(const llvm::Twine &message) { return llvm::createStringError(llvm::inconvertibleErrorCode(), message); }

std::string nearestNames(llvm::StringRef name, llvm::ArrayRef<llvm::StringRef> candidates, unsigned limit) {
  llvm::SmallVector<std::pair<unsigned, llvm::StringRef>> ranked;
  for (llvm::StringRef candidate : candidates)
    ranked.push_back({name.edit_distance_insensitive(candidate), candidate});
  llvm::sort(ranked);
  std::string text;
  for (const auto &entry : llvm::ArrayRef(ranked).take_front(limit)) {
    if (!text.empty())
      text += ", ";
    text += entry.second;
  }
  return text;
}

} // namespace ridge
