//===- SampleMaker.cpp - measured rows as samples of a fit ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Calibration/SampleMaker.h"

using namespace ridge;
using namespace ridge::calibration;

const model::LibrarySet &SampleMaker::without(const std::string &id) {
  auto at = sets.find(id);
  return (at == sets.end() ? sets.emplace(id, data.librariesWithout(id)).first : at)->second;
}

FitSample SampleMaker::make(const RowQuestion &question, const Device &device, llvm::StringRef library, double measuredUs,
                            llvm::StringRef suite) {
  std::vector<std::string> notes;
  FitSample sample{&device,     question.workload,        question.context, {}, {}, measuredUs / double(question.calls),
                   suite.str(), siteOf(question.workload)};
  sample.resolved = data.librarySet().resolve(device, sample.workload, library, notes);
  auto transfer = without(device.id).resolve(device, sample.workload, library, notes);
  if (transfer.library && sample.resolved.library && transfer.library->name == sample.resolved.library->name &&
      transfer.klass->key == sample.resolved.klass->key)
    sample.transfer = std::move(transfer);
  return sample;
}
