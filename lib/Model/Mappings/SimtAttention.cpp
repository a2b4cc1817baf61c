//===- SimtAttention.cpp - what attention mappings on SMs share ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SimtAttention.h"
#include "MissingFact.h"
#include "SimtMachine.h"
#include "ridge/Model/Rates.h"
#include "ridge/Support/CheckedMath.h"
#include <algorithm>
#include <limits>

using namespace ridge;
using namespace ridge::model;

int64_t ridge::model::groupSize(const AttentionShape &shape) {
  return std::max<int64_t>(1, ceilDiv(std::max<int64_t>(1, shape.headsQ), std::max<int64_t>(1, shape.headsKv)));
}

std::array<int32_t, 3> ridge::model::attentionBlock(const TileSet &tiles, int64_t headDim, int64_t rows) {
  int32_t head = 0, largest = 0;
  for (const auto &block : tiles.blocks) {
    largest = std::max(largest, block[2]);
    if (block[2] >= headDim && (head == 0 || block[2] < head))
      head = block[2];
  }
  if (head == 0)
    head = largest;
  std::array<int32_t, 3> holds{}, tallest{};
  for (const auto &block : tiles.blocks) {
    if (block[2] != head)
      continue;
    if (block[0] > tallest[0])
      tallest = block;
    if (block[0] >= rows && (holds[0] == 0 || block[0] < holds[0]))
      holds = block;
  }
  return holds[0] > 0 ? holds : tallest;
}

std::string ridge::model::unsupportedAttention(const Workload &workload, const Machine &machine) {
  const auto *shape = std::get_if<AttentionShape>(&workload.shape);
  if (!shape)
    return "the mapping describes attention only";
  const Device &device = *machine.device;
  if (std::string why = missingFact(device, {Need::MatmulCores, Need::Bandwidth, Need::SmClock}); !why.empty())
    return why;
  if (!matmulOpsPerUs(device, shape->type))
    return missingMatmulPeak(device, shape->type);
  if (!machine.tiles || machine.tiles->blocks.empty())
    return "the library lists no tile (query rows, keys, head size)";
  return "";
}

std::optional<double> ridge::model::attentionOpsPerUs(const Device &device, const AttentionShape &shape) {
  std::optional<double> peak = matmulOpsPerUs(device, shape.type);
  return peak && splitsIntoTf32(device, shape) ? *peak / kTf32ProductsOfF32 : peak;
}

void ridge::model::noteTypes(const Workload &workload, const Machine &machine, llvm::SmallVectorImpl<std::string> &notes) {
  const auto &shape = std::get<AttentionShape>(workload.shape);
  if (splitsIntoTf32(*machine.device, shape))
    notes.push_back("f32 attention: each product is three of tf32, as in PyTorch's memory-efficient kernel; no rows of it");
  if (machine.otherTypes && storageBits(shape.kvType) < storageBits(shape.type))
    notes.push_back(("the " + dataTypeName(shape.kvType) + " cache counts by its bytes: what widening it costs is not known here").str());
}
