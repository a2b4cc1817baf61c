//===- LibraryChoice.cpp - which library for which kernels ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Planner/LibraryChoice.h"
#include "ridge/Support/Error.h"
#include "llvm/ADT/SmallVector.h"

using namespace ridge;

static std::string nearest(llvm::StringRef name, llvm::ArrayRef<std::string> candidates) {
  llvm::SmallVector<llvm::StringRef> names(candidates.begin(), candidates.end());
  return "; nearest: " + nearestNames(name, names);
}

/// What `attention` stands for.
static constexpr KernelKind kAttentionKinds[] = {KernelKind::AttentionPrefill, KernelKind::AttentionDecode, KernelKind::MlaDecode};

/// The class keys that a kind as users write it stands for.
static llvm::Expected<llvm::SmallVector<std::string, 3>> keysOf(llvm::StringRef kind) {
  llvm::SmallVector<std::string, 3> keys;
  if (kind == "attention") {
    for (KernelKind each : kAttentionKinds)
      keys.push_back(kernelKindName(each).str());
    return keys;
  }
  if (parseKernelKind(kind.split('.').first)) {
    keys.push_back(kind.str());
    return keys;
  }
  std::vector<std::string> kinds{"attention"};
  for (unsigned i = 0; i < kNumKernelKinds; ++i)
    kinds.push_back(kernelKindName(KernelKind(i)).str());
  return makeError("'" + kind + "' is no kind of kernel" + nearest(kind, kinds));
}

llvm::Expected<llvm::StringMap<std::string>> ridge::parseLibraryChoice(llvm::StringRef text, const model::LibrarySet &libraries,
                                                                       std::optional<KernelKind> alone) {
  llvm::StringMap<std::string> choice;
  while (!text.empty()) {
    size_t end = text.find_first_of(",;");
    llvm::StringRef part = text.substr(0, end).trim();
    text = end == llvm::StringRef::npos ? llvm::StringRef() : text.substr(end + 1);
    if (part.empty())
      continue;
    auto [kind, name] = part.split(':');
    if (name.empty() && alone)
      std::tie(kind, name) = std::pair(kernelKindName(*alone), part);
    if (kind.empty() || name.empty())
      return makeError("found '" + part + "', allowed is KIND:LIBRARY as in gemm:cublas");
    auto keys = keysOf(kind);
    if (!keys)
      return keys.takeError();
    if (!libraries.find(name))
      return makeError("there is no library '" + name + "'" + nearest(name, libraries.names()));
    for (const std::string &key : *keys)
      choice[key] = name.str();
  }
  return choice;
}
