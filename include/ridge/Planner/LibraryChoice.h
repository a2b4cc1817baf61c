//===- LibraryChoice.h - which library for which kernels ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#pragma once

#include "ridge/Model/Library.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Error.h"
#include <optional>

namespace ridge {

/// Reads "gemm:cublas,attention:fa3" into PlannerOptions::libraries. A part is KIND:LIBRARY, where the kind may be a class key (gemm.fp8)
/// and `attention` means each of its kinds; separators are commas or semicolons, which pass options need. With `alone`, a part may be a
/// library by itself, for kernels of that kind. Unknown kinds and libraries fail with the nearest names.
llvm::Expected<llvm::StringMap<std::string>> parseLibraryChoice(llvm::StringRef text, const model::LibrarySet &libraries,
                                                                std::optional<KernelKind> alone = std::nullopt);

} // namespace ridge
