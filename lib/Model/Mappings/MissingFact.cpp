//===- MissingFact.cpp - which fact a mapping lacks ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MissingFact.h"
#include "SimtMachine.h"

using namespace ridge;
using namespace ridge::model;

/// What the fact is called, or empty where the device has it.
static std::string nameIfMissing(const Device &device, Need need) {
  bool cube = device.execution == Execution::Davinci;
  switch (need) {
  case Need::MatmulCores:
    return device.coreCount(CoreKind::Matmul) ? "" : cube ? "number of cube cores" : "number of SMs";
  case Need::VectorCores:
    return device.coreCount(CoreKind::Vector) ? "" : "number of vector cores";
  case Need::MaxClock:
    return device.maxClockHz ? "" : "clock";
  case Need::SmClock:
    return smClocksPerUs(device) ? "" : "clock";
  case Need::VectorClock:
    return device.vectorClockHz || device.maxClockHz ? "" : "clock";
  case Need::Bandwidth:
    return device.memoryBytesPerSecond ? "" : "memory bandwidth";
  case Need::CubeBuffers:
    return device.l1Bytes && device.l0aBytes && device.l0bBytes && device.l0cBytes ? "" : "size of a buffer (L1, L0A, L0B, L0C)";
  }
  return "";
}

std::string ridge::model::missingFact(const Device &device, std::initializer_list<Need> needs) {
  for (Need need : needs)
    if (std::string name = nameIfMissing(device, need); !name.empty())
      return "the " + name + " of " + device.id + " is unknown";
  return "";
}

std::string ridge::model::missingMatmulPeak(const Device &device, DataType type) {
  if (device.peak(Unit::Matmul, type))
    return "";
  if (device.execution == Execution::Davinci)
    return device.id + " has no cube peak in " + dataTypeName(type).str();
  return "the tensor cores of " + device.id + " have no peak in " + dataTypeName(type).str();
}
