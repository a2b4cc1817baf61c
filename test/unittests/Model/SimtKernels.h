//===- SimtKernels.h - one kernel on a shipped device, for tests of mappings ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#pragma once

#include "ridge/Model/Evaluator.h"
#include "ridge/Model/Library.h"

namespace ridge::model {

/// A kernel as a library runs it: its tiling, program and estimate.
struct KernelRun {
  Tiling tiling;
  TileProgram program;
  Estimate estimate;
  double hbmBytes = 0;
  double us() const { return *estimate.timeUs; }
};

inline const Device &shippedDevice(llvm::StringRef id) {
  static DeviceRegistry registry = llvm::cantFail(DeviceRegistry::open(RIDGE_SOURCE_DIR));
  return *llvm::cantFail(registry.get(id));
}

inline const LibrarySet &shippedLibraries() {
  static LibrarySet set = llvm::cantFail(LibrarySet::open(RIDGE_SOURCE_DIR));
  return set;
}

inline KernelRun run(const Device &device, llvm::StringRef library, const Workload &workload, const Context &context = {}) {
  std::vector<std::string> notes;
  ResolvedClass resolved = shippedLibraries().resolve(device, workload, library, notes);
  Machine machine = resolved.machine(device);
  KernelRun result;
  resolved.klass->mapping->libraryTilings(workload, machine, [&](const Tiling &tiling) { result.tiling = tiling; });
  result.hbmBytes = resolved.klass->mapping->build(workload, result.tiling, machine, context, result.program);
  result.estimate = evaluate(result.program);
  return result;
}

inline KernelRun run(llvm::StringRef device, llvm::StringRef library, WorkloadShape shape, const Context &context = {}) {
  return run(shippedDevice(device), library, llvm::cantFail(makeWorkload(std::move(shape))), context);
}

} // namespace ridge::model
