//===- Inputs.h - the devices and libraries that a command plans with ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "Commands.h"

#include "ridge/Driver/Inputs.h"
#include <optional>

namespace ridge::tool {

/// The options by which every planning command chooses devices and libraries. A command declares one of these after beginCommandLine.
struct InputOptions {
  explicit InputOptions(llvm::cl::OptionCategory &category);
  driver::InputRequest request() const;
  llvm::cl::opt<std::string> device, library, f32, launch;
  llvm::cl::list<std::string> deviceFiles;
};

using driver::Inputs;

/// Reads and checks all of it. An error of usage has been printed and gives kWrongUsage, one of a file or a name kFailed; kDone otherwise.
/// `kind`: a library may be named alone and is then for kernels of this kind.
int openInputs(const InputOptions &options, std::optional<KernelKind> kind, Inputs &inputs);

} // namespace ridge::tool
