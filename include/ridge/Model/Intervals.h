//===- Intervals.h - how far a time may be off ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "ridge/Model/Library.h"

namespace ridge::model {

/// Those factors one level of provenance further from their rows (RF-9).
IntervalFactors widened(const IntervalFactors &above);

} // namespace ridge::model
