//===- LibraryWriter.h - a library as its file ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#pragma once

#include "ridge/Model/Library.h"
#include "llvm/ADT/StringRef.h"
#include <string>

namespace ridge::model {

/// The library in the schema of Library.h, so that parsing it gives the library back. `comment` holds leading lines that start with '#'.
std::string writeLibrary(const Library &library, llvm::StringRef comment = "");

/// The lines at the start of a file's text that are comments.
llvm::StringRef leadingComment(llvm::StringRef text);

} // namespace ridge::model
