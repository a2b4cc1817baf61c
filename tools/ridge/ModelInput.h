//===- ModelInput.h - from a model's file to its kernels ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "Commands.h"

#include "ridge/Driver/Model.h"

namespace ridge::tool {

/// The options by which commands read a model. A command declares one of these after beginCommandLine.
struct ModelOptions {
  explicit ModelOptions(llvm::cl::OptionCategory &category);
  driver::ModelRequest request() const;
  llvm::cl::opt<std::string> path, entry, bind, fusion, causal, moeBalance;
};

using driver::ModelInput;

/// Reads the model and forms its kernels. An error of usage has been printed and gives kWrongUsage, one of the model kFailed; else kDone.
int readModel(const ModelOptions &options, ModelInput &input);

} // namespace ridge::tool
