//===- HostQueue.h - kernels that a host launches one by one ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "llvm/ADT/ArrayRef.h"
#include <cstdint>
#include <vector>

namespace ridge {

/// A kernel that takes `timeUs` and runs `count` times.
struct KernelRun {
  double timeUs = 0;
  int64_t count = 1;
};

/// When the last of the kernels is done, in us after the host issued the first, if the host issues one every `periodUs` and the device runs
/// them in order (RF-65): start_i = max(end_(i-1), i x period). The host runs ahead of long kernels without limit. Neighbours with the
/// same count are the body of one loop, which turns that often. At least the sum of the times, which it is for a period of 0.
double queuedTimeUs(llvm::ArrayRef<KernelRun> runs, double periodUs);

/// When the first execution of each kernel starts, where every kernel is a loop of its own. A period of 0: one after the other.
std::vector<double> queuedStartsUs(llvm::ArrayRef<KernelRun> runs, double periodUs);

} // namespace ridge
