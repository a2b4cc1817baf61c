//===- KernelView.h - one kernel's plan and why ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "ridge/Planner/Planner.h"
#include "llvm/Support/raw_ostream.h"
#include <string>
#include <vector>

namespace ridge::report {

/// What a kernel's explanation shows.
struct KernelExplanation {
  std::string title; ///< "gemm 2048x14336x4096 bf16"
  Workload workload; ///< as it is planned (Planner::effective)
  const KernelPlan *plan = nullptr;
  const Device *device = nullptr;
  std::vector<std::string> notes; ///< of the graph; those of the estimate follow
};

/// The plan, the arithmetic of the roof, where the time goes, and the runners-up with their loss.
void printKernel(const KernelExplanation &kernel, size_t width, llvm::raw_ostream &os);

} // namespace ridge::report
