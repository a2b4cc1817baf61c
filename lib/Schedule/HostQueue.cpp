//===- HostQueue.cpp - kernels that a host launches one by one ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Schedule/HostQueue.h"

#include <algorithm>

using namespace ridge;

double ridge::queuedTimeUs(llvm::ArrayRef<KernelRun> runs, double periodUs) {
  double endUs = 0, issueUs = 0; // of the last kernel, of the next one
  for (size_t first = 0; first < runs.size();) {
    // One turn of a body whose kernels the device does not wait for takes `sumUs`; a turn that starts with an idle device, `aloneUs`.
    double sumUs = 0, aloneUs = 0, issuedUs = 0;
    size_t last = first;
    for (; last < runs.size() && runs[last].count == runs[first].count; ++last) {
      aloneUs = std::max(aloneUs, issuedUs) + runs[last].timeUs;
      sumUs += runs[last].timeUs;
      issuedUs += periodUs;
    }
    // In max-plus terms a turn maps (end, issue) to (max(end + sum, issue + alone), issue + issued); its powers have a closed form.
    double turns = double(runs[first].count);
    if (turns > 0)
      endUs = std::max(endUs + turns * sumUs, issueUs + aloneUs + (turns - 1) * std::max(sumUs, issuedUs));
    issueUs += turns * issuedUs;
    first = last;
  }
  return endUs;
}
