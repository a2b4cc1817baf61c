//===- HostQueue.cpp - kernels that a host launches one by one ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Schedule/HostQueue.h"

#include <algorithm>

using namespace ridge;

namespace {

/// In max-plus terms one turn of a loop's body maps (end, issue) to (max(end + sum, issue + alone), issue + issued); its powers have a
/// closed form.
class Queue {
public:
  double endUs = 0, issueUs = 0; ///< of the last kernel, of the next one

  void turn(llvm::ArrayRef<KernelRun> body, double turns, double periodUs) {
    // One turn of a body for which the device is never idle takes `sumUs`; one that starts with an idle device, `aloneUs`.
    double sumUs = 0, aloneUs = 0, issuedUs = 0;
    for (const KernelRun &run : body) {
      aloneUs = std::max(aloneUs, issuedUs) + run.timeUs;
      sumUs += run.timeUs;
      issuedUs += periodUs;
    }
    if (turns > 0)
      endUs = std::max(endUs + turns * sumUs, issueUs + aloneUs + (turns - 1) * std::max(sumUs, issuedUs));
    issueUs += turns * issuedUs;
  }
};

} // namespace

double ridge::queuedTimeUs(llvm::ArrayRef<KernelRun> runs, double periodUs) {
  Queue queue;
  while (!runs.empty()) {
    int64_t count = runs.front().count;
    llvm::ArrayRef<KernelRun> body = runs.take_while([&](const KernelRun &run) { return run.count == count; });
    queue.turn(body, double(count), periodUs);
    runs = runs.drop_front(body.size());
  }
  return queue.endUs;
}

std::vector<double> ridge::queuedStartsUs(llvm::ArrayRef<KernelRun> runs, double periodUs) {
  Queue queue;
  std::vector<double> startsUs;
  startsUs.reserve(runs.size());
  for (const KernelRun &run : runs) {
    startsUs.push_back(std::max(queue.endUs, queue.issueUs));
    queue.turn(run, double(run.count), periodUs);
  }
  return startsUs;
}
