//===- RidgeOps.cpp - the kernel op's verifier ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Ridge/RidgeDialect.h"
#include "mlir/IR/Builders.h"

using namespace ridge;
using namespace mlir;

void KernelOp::getSuccessorRegions(RegionBranchPoint point, SmallVectorImpl<RegionSuccessor> &regions) {
  if (point.isParent())
    regions.emplace_back(&getBody());
  else
    regions.emplace_back(getOperation(), getOperation()->getResults());
}

LogicalResult KernelOp::verify() {
  auto yield = cast<YieldOp>(getBody().front().getTerminator());
  if (yield.getOperandTypes() != getResultTypes()) {
    InFlightDiagnostic error = emitOpError("yields types that differ from its result types");
    error.attachNote(yield.getLoc()) << "yields (" << yield.getOperandTypes() << "), results are (" << getResultTypes() << ")";
    return error;
  }
  if (getBody().front().getNumArguments())
    return emitOpError("has block arguments; a kernel captures its operands");
  std::optional<WorkloadAttr> workload = getWorkload();
  if (workload && workload->getValue().writes.size() != getNumResults())
    return emitOpError() << "has a workload that writes " << workload->getValue().writes.size() << " results, but returns "
                         << getNumResults();
  return success();
}

#define GET_OP_CLASSES
#include "Ridge/RidgeOps.cpp.inc"
