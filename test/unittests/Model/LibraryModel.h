//===- LibraryModel.h - the time that a shipped library takes ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "ridge/Device/Device.h"
#include "ridge/Model/Evaluator.h"
#include "ridge/Model/Library.h"
#include "gtest/gtest.h"

namespace ridge::test {

/// The shipped devices and libraries.
struct LibraryModel {
  DeviceRegistry devices;
  model::LibrarySet libraries;

  static const LibraryModel &get() {
    static const LibraryModel model{llvm::cantFail(DeviceRegistry::open(RIDGE_SOURCE_DIR)),
                                    llvm::cantFail(model::LibrarySet::open(RIDGE_SOURCE_DIR))};
    return model;
  }

  /// Estimate of a rule's choice, or of `tiling` where it is given; its time is unknown where the library does not answer.
  model::Estimate estimate(WorkloadShape shape, llvm::StringRef device, llvm::StringRef library, model::Tiling tiling = {},
                           const model::Context &context = {}) const {
    const Device &on = *llvm::cantFail(devices.get(device));
    Workload workload = llvm::cantFail(makeWorkload(std::move(shape)));
    std::vector<std::string> notes;
    model::ResolvedClass resolved = libraries.resolve(on, workload, library, notes);
    if (!resolved.library || resolved.library->name != library) {
      model::Estimate unknown;
      unknown.notes = notes;
      return unknown;
    }
    model::Machine machine = resolved.machine(on);
    if (tiling.empty())
      resolved.klass->mapping->libraryTilings(workload, machine, [&](const model::Tiling &t) { tiling = tiling.empty() ? t : tiling; });
    model::TileProgram program;
    resolved.klass->mapping->build(workload, tiling, machine, context, program);
    model::Estimate estimate = model::evaluate(program);
    llvm::SmallVector<std::string> own;
    resolved.klass->mapping->notes(workload, machine, own);
    estimate.notes.insert(estimate.notes.end(), own.begin(), own.end());
    return estimate;
  }

  double us(WorkloadShape shape, llvm::StringRef device, llvm::StringRef library, model::Tiling tiling = {}) const {
    return estimate(std::move(shape), device, library, tiling).timeUs.value_or(-1);
  }
};

inline double us(WorkloadShape shape, llvm::StringRef device, llvm::StringRef library, model::Tiling tiling = {}) {
  return LibraryModel::get().us(std::move(shape), device, library, tiling);
}

} // namespace ridge::test
