//===- main.cpp - a program that plans one kernel with the installed Ridge ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Planner/Planner.h"
#include <cstdio>

using namespace ridge;

int main(int argc, char **argv) {
  if (argc != 2)
    return 2;
  llvm::ExitOnError check("consumer: ");
  DeviceRegistry devices = check(DeviceRegistry::open(argv[1]));
  model::LibrarySet libraries = check(model::LibrarySet::open(argv[1]));
  Planner planner(*check(devices.get("h100-sxm")), libraries);
  GemmShape shape;
  shape.m = shape.n = shape.k = 8192;
  KernelPlan plan = planner.plan(check(makeWorkload(shape)));
  std::printf("%s: %s-bound, %.0f us, %s\n", "8192x8192x8192 bf16", model::boundName(plan.estimate.bound).str().c_str(),
              plan.estimate.timeUs.value_or(-1), plan.tiling.label().c_str());
}
