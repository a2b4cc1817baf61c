//===- Model.h - from a model's file to its kernels and their plans ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/OwningOpRef.h"
#include "ridge/Driver/Inputs.h"
#include "ridge/Frontend/Frontend.h"
#include "ridge/Kernels/FormKernels.h"
#include "ridge/Transforms/BuildKernelGraph.h"
#include <memory>
#include <optional>

namespace ridge::driver {

/// What `ridge estimate` takes of a model, spelled as there.
struct ModelRequest {
  std::string path;                    ///< text or bytecode; "-" is standard input
  std::optional<llvm::StringRef> text; ///< the model itself, ended by a zero byte; `path` is then but its name
  std::string entry, bind;
  std::string fusion = "flash", causal = "auto", moeBalance = "drawn";
};

/// A model as it was read, and how its kernels are to be formed.
struct OpenedModel {
  std::unique_ptr<mlir::MLIRContext> context;
  mlir::OwningOpRef<mlir::ModuleOp> module;
  std::string entry;
  kernels::FormOptions form;               ///< its `entry` is to be set
  std::vector<frontend::Binding> bindings; ///< of ModelRequest::bind
};

/// Checks the request and reads the model. Errors as of readModel.
llvm::Error openModel(const ModelRequest &request, llvm::raw_ostream &diagnostics, OpenedModel &model);

/// "arg0:1=2048,tokens:0=4" as bindings; an argument may go by the name that its location keeps.
llvm::Expected<std::vector<frontend::Binding>> readBindings(const OpenedModel &model, llvm::StringRef text);

/// Binds dimensions and forms the kernels of `module`, which is the model's own or a copy. Errors as of readModel.
llvm::Error formModel(const OpenedModel &model, mlir::ModuleOp module, llvm::ArrayRef<frontend::Binding> bindings,
                      llvm::raw_ostream &diagnostics, BuiltKernelGraph &built);

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
