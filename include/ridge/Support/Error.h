//===- Error.h - errors that name their place ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/Error.h"
#include <string>

namespace ridge {

/// An error whose text is `message`: what is wrong, where, what was found and what is allowed. No trailing period.
llvm::Error makeError(const llvm::Twine &message);

/// The candidates nearest to `name` by edit distance, at most `limit`, best first; for "did you mean" in messages.
std::string nearestNames(llvm::StringRef name, llvm::ArrayRef<llvm::StringRef> candidates, unsigned limit = 3);

} // namespace ridge
