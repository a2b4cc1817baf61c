//===- SimtAttention.h - what attention mappings on SMs share ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#pragma once

#include "ridge/Model/Mapping.h"
#include <string>

namespace ridge::model {

/// Query heads that share one key and value head.
int64_t groupSize(const AttentionShape &shape);

/// The library's CTA tile (RF-20): among the blocks (query rows, keys, head size) of the smallest head size that holds `headDim`, the one
/// with the fewest query rows that hold all `rows` of a head, else the tallest. A head size larger than all takes the largest.
std::array<int32_t, 3> attentionBlock(const TileSet &tiles, int64_t headDim, int64_t rows);

/// Why no attention mapping can serve this workload here, or empty.
std::string unsupportedAttention(const Workload &workload, const Machine &machine);

/// Matmul operations a microsecond for the kernel's products; those of f32 are made of three of tf32 (kTf32ProductsOfF32).
std::optional<double> attentionOpsPerUs(const Device &device, const AttentionShape &shape);

/// Says so where products are made of several, and where the class has no rows of a cache of this type.
void noteTypes(const Workload &workload, const Machine &machine, llvm::SmallVectorImpl<std::string> &notes);

} // namespace ridge::model
