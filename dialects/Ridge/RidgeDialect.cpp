//===- RidgeDialect.cpp - registration ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Ridge/RidgeDialect.h"

using namespace ridge;

#include "Ridge/RidgeDialect.cpp.inc"

void RidgeDialect::initialize() {
  registerAttributes();
  addOperations<
#define GET_OP_LIST
#include "Ridge/RidgeOps.cpp.inc"
      >();
}
