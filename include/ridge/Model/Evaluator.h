//===- Evaluator.h - from tile program to time ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#pragma once

#include "ridge/Model/Estimate.h"
#include "ridge/Model/TileProgram.h"
#include <limits>

namespace ridge::model {

/// The whole time of a program in us, or infinity once it is sure to exceed `limit`: a lower bound without powers is taken first, so a
/// search over tilings pays for powers only near the optimum. RF-1 to RF-6 in docs/model.md.
double evaluateTime(const TileProgram &program, double limitUs = std::numeric_limits<double>::infinity());

/// As evaluateTime, with every term: bound, shares, waves, tail, slowdown. Roof, bytes, provenance and interval are the planner's to add.
Estimate evaluate(const TileProgram &program);

} // namespace ridge::model
