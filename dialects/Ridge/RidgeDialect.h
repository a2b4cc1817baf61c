//===- RidgeDialect.h - the ridge dialect ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#pragma once

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "ridge/Model/Estimate.h"
#include "ridge/Model/Tiling.h"
#include "ridge/Workload/Workload.h"
#include <optional>

namespace ridge {
/// Reads a bound as model::boundName writes it; an unknown word is an error that lists the allowed ones.
mlir::FailureOr<model::Bound> parseBound(mlir::AsmParser &parser);

/// The module attribute that ridge-schedule-kernels writes: an array of #ridge.totals.
inline constexpr llvm::StringLiteral kScheduleAttrName = "ridge.schedule";
} // namespace ridge

#include "Ridge/RidgeDialect.h.inc"

#define GET_ATTRDEF_CLASSES
#include "Ridge/RidgeAttrs.h.inc"

#define GET_OP_CLASSES
#include "Ridge/RidgeOps.h.inc"
