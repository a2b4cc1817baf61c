//===- Links.h - what a collective finds between devices ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "ridge/Model/Mapping.h"
#include <string>

namespace ridge::model {

/// The parameter that says how many ranks a full mesh of direct links joins; mappings for such devices have it last.
inline constexpr ParameterInfo kMeshParameter = {"mesh", "ranks",
                                                 "ranks at which a full mesh of direct links reaches the device's link bandwidth", 2, 1024};

/// Why no collective of that shape runs on the device: one rank, or a link of which nothing is known. Empty if one does.
std::string linksUnsupported(const CollectiveShape &shape, const Device &device);

/// Whether more ranks take part than one node's links are known to join.
bool beyondNode(const CollectiveShape &shape, const Device &device);

/// Notes where more ranks take part than one node's links join: the rest of their way is not described.
void noteBeyondNode(const CollectiveShape &shape, const Device &device, llvm::SmallVectorImpl<std::string> &notes);

/// RF-40: bytes on the busiest link where the message passes it `passes` times, as a multiple of (ranks - 1) / ranks.
double bytesOnLink(const CollectiveShape &shape, double passes);

/// What the links of one rank carry together, one way, in bytes a us. Behind a switch every rank has its whole bandwidth. In a full mesh
/// for `meshRanks` ranks (0: behind a switch) a link leads to each peer, so that n ranks have (n - 1) / (meshRanks - 1) of it.
double linkBytesPerUs(const CollectiveShape &shape, const Device &device, double meshRanks);

} // namespace ridge::model
