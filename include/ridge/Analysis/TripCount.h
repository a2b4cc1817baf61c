//===- TripCount.h - how often a loop runs -----------------------------===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "mlir/IR/Operation.h"
#include <cstdint>
#include <optional>

namespace ridge::analysis {

/// How often the body of a loop runs if that can be known: loops with constant bounds (scf.for, scf.forall, affine.for and whatever else
/// tells its bounds), and condition-tested loops (scf.while, stablehlo.while) whose counter depends on nothing but constants, up to 2^16
/// trips. 0 for a loop that never runs; nullopt if it depends on data, or for an operation that is no loop.
std::optional<int64_t> tripCount(mlir::Operation *loop);

} // namespace ridge::analysis
