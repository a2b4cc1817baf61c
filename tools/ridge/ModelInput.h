//===- ModelInput.h - from a model's file to its kernels ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "Commands.h"

#include "ridge/Transforms/BuildKernelGraph.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/OwningOpRef.h"
#include <memory>
#include <optional>

namespace ridge::tool {

/// The options by which commands read a model. A command declares one of these after beginCommandLine.
struct ModelOptions {
  explicit ModelOptions(llvm::cl::OptionCategory &category);
  llvm::cl::opt<std::string> path, entry, bind, fusion, causal, moeBalance;
};

/// A model whose kernels are formed. `graph.ops` point into `module`.
struct ModelInput {
  std::unique_ptr<mlir::MLIRContext> context;
  mlir::OwningOpRef<mlir::ModuleOp> module;
  BuiltKernelGraph built;
  std::vector<std::string> settings; ///< for the report's head: "fusion flash"
};

/// Reads the model and forms its kernels. An error of usage has been printed and gives kWrongUsage, one of the model kFailed; else kDone.
int readModel(const ModelOptions &options, ModelInput &input);

} // namespace ridge::tool
