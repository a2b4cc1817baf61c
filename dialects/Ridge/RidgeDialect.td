//===- RidgeDialect.td - the dialect of planned kernels ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RIDGE_DIALECT_TD
#define RIDGE_DIALECT_TD

include "mlir/IR/OpBase.td"

def Ridge_Dialect : Dialect {
  let name = "ridge";
  let cppNamespace = "::ridge";
  let summary = "Kernels, what they must do, and how long that takes";
  let description = [{
    A `ridge.kernel` groups the operations that one launch runs. Its `workload` says what must be computed and moved, as the planner sees it; its
    `plans` say, for each device, which tiling to use, how long the kernel takes and what bounds it. A module that was scheduled carries the totals
    of each device in its attribute `ridge.schedule`, an array of `#ridge.totals`.

    Times are integer nanoseconds. A number that is not known is left out, never written as zero.
  }];
  let useDefaultAttributePrinterParser = 1;
  let extraClassDeclaration = [{
    void registerAttributes();
  }];
}

#endif // RIDGE_DIALECT_TD
