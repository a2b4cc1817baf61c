//===- Links.cpp - what a collective finds between devices ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Links.h"
#include "llvm/Support/FormatVariadic.h"
#include <algorithm>

using namespace ridge;
using namespace ridge::model;

/// Nodes of up to so many devices are common (every shipped device whose node is known has one of 8); beyond, a reader must be told.
constexpr int64_t kCommonNode = 8;

std::string model::linksUnsupported(const CollectiveShape &shape, const Device &device) {
  if (shape.ranks < 2)
    return "a collective over one rank moves nothing";
  if (!device.linkBytesPerSecond)
    return "the link bandwidth of " + device.id + " is unknown";
  return "";
}

bool model::beyondNode(const CollectiveShape &shape, const Device &device) {
  return device.ranksPerNode && shape.ranks > *device.ranksPerNode;
}

void model::noteBeyondNode(const CollectiveShape &shape, const Device &device, llvm::SmallVectorImpl<std::string> &notes) {
  if (beyondNode(shape, device))
    notes.push_back(llvm::formatv("the links of {0} join {1} devices: {2} ranks take a slower network too, which is not described",
                                  device.id, *device.ranksPerNode, shape.ranks));
  else if (!device.ranksPerNode && shape.ranks > kCommonNode)
    notes.push_back(
        llvm::formatv("whether the links of {0} join {1} ranks is unknown: beyond them the time is too short", device.id, shape.ranks));
}

double model::bytesOnLink(const CollectiveShape &shape, double passes) {
  double ranks = double(shape.ranks);
  return (ranks - 1) / ranks * double(shape.bytes) * passes;
}

double model::linkBytesPerUs(const CollectiveShape &shape, const Device &device, double meshRanks) {
  double share = meshRanks > 0 ? std::min(1.0, double(shape.ranks - 1) / (meshRanks - 1)) : 1;
  return *device.linkBytesPerSecond * 1e-6 * share;
}
