//===- DataDirectory.cpp - where devices/ and libraries/ are found ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Device/Device.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <cstdlib>
#include <dlfcn.h>

namespace ridge {

/// The file that holds this code: the running program, or the plugin that a host program loaded.
static std::string ownFile() {
  static const char anchor = 0;
  Dl_info info;
  llvm::SmallString<256> path;
  if (dladdr(&anchor, &info) && info.dli_fname && llvm::sys::path::has_parent_path(info.dli_fname) &&
      !llvm::sys::fs::real_path(info.dli_fname, path))
    return path.str().str();
  // A program found through PATH is known to dladdr by its bare name only.
  return llvm::sys::fs::getMainExecutable(nullptr, const_cast<char *>(&anchor));
}

static bool holdsData(llvm::StringRef directory) {
  llvm::SmallString<256> devices(directory);
  llvm::sys::path::append(devices, "devices");
  return llvm::sys::fs::is_directory(devices);
}

std::string dataDirectory() {
  if (const char *fromUser = std::getenv("RIDGE_DATA_DIR"); fromUser && *fromUser)
    return fromUser;
  llvm::SmallString<256> directory(ownFile());
  llvm::sys::path::remove_filename(directory);
  // An installed bin or lib lies beside share, lib/<triple> one level deeper; build/<preset>/bin and lib three below the source tree.
  for (llvm::StringRef relative : {"../share/ridge", "../../share/ridge", "../../.."}) {
    llvm::SmallString<256> candidate(directory);
    llvm::sys::path::append(candidate, relative);
    llvm::sys::path::remove_dots(candidate, /*remove_dot_dot=*/true);
    if (holdsData(candidate))
      return candidate.str().str();
  }
  return RIDGE_SOURCE_DIR;
}

} // namespace ridge
