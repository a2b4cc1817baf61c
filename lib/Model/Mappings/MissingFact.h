//===- MissingFact.h - which fact a mapping lacks ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "ridge/Device/Device.h"
#include <initializer_list>
#include <string>

namespace ridge::model {

/// Facts of a device that mappings divide by.
enum class Need : uint8_t {
  MatmulCores, ///< SMs, or cube cores
  VectorCores,
  MaxClock,
  SmClock,     ///< any that smClocksPerUs takes
  VectorClock, ///< of the vector cores, or of the device
  Bandwidth,
  CubeBuffers ///< L1, L0A, L0B and L0C
};

/// The first of the facts that the device lacks, as a reason ("the memory bandwidth of h20 is unknown"), or empty.
std::string missingFact(const Device &device, std::initializer_list<Need> needs);

/// Why the tensor cores or cubes cannot multiply in that type, or empty.
std::string missingMatmulPeak(const Device &device, DataType type);

} // namespace ridge::model
