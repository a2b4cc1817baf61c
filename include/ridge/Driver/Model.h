//===- Model.h - from a model's file to its kernels and their plans ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "ridge/Driver/Inputs.h"
#include "ridge/Transforms/BuildKernelGraph.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/OwningOpRef.h"
#include <memory>
#include <optional>

namespace ridge::driver {

/// What `ridge estimate` takes of a model, spelled as there.
struct ModelRequest {
  std::string path;                   ///< text or bytecode; "-" is standard input
  std::optional<llvm::StringRef> text; ///< the model itself, ended by a zero byte; `path` is then but its name
  std::string entry, bind;
  std::string fusion = "flash", causal = "auto", moeBalance = "balanced";
};

/// A model whose kernels are formed. `built.ops` point into `module`.
struct ModelInput {
  std::unique_ptr<mlir::MLIRContext> context;
  mlir::OwningOpRef<mlir::ModuleOp> module;
  BuiltKernelGraph built;
};

/// Reads the model and forms its kernels. What is wrong with the model is written to `diagnostics`; the error's message is then empty.
llvm::Error readModel(const ModelRequest &request, llvm::raw_ostream &diagnostics, ModelInput &input);

/// Plans every kernel on every chosen device, with that many threads (0: one a core).
std::vector<DevicePlan> planModel(const ModelInput &model, const Inputs &inputs, unsigned threads);

/// What was asked for besides the devices, for the report's head: "fusion flash", and what is not the default.
std::vector<std::string> reportSettings(const ModelRequest &model, const InputRequest &inputs);

/// An error that names the first kernel whose time is unknown on some device.
llvm::Error checkAllKnown(const KernelGraph &graph, llvm::ArrayRef<DevicePlan> plans);

} // namespace ridge::driver
