//===- PlanAttrs.h - plans as attributes ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "Ridge/RidgeDialect.h"
#include "ridge/Schedule/Schedule.h"

namespace ridge {

/// The plan of a kernel on a device. Times are rounded to nanoseconds; what is unknown is left out.
PlanAttr toAttr(mlir::MLIRContext *context, llvm::StringRef device, const KernelPlan &plan);

/// What a schedule needs of the plan that `toAttr` wrote.
KernelPlan fromAttr(PlanAttr attr);

/// Totals on a device; the times of a graph in which no kernel is known are left out.
TotalsAttr toAttr(mlir::MLIRContext *context, llvm::StringRef device, const ScheduleTotals &totals);

} // namespace ridge
