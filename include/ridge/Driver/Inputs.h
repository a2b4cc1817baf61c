//===- Inputs.h - the devices and libraries that a caller plans with ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "ridge/Schedule/Schedule.h"
#include "llvm/Support/Error.h"
#include <optional>
#include <string>
#include <vector>

namespace ridge::driver {

/// An error of what was asked for rather than of a file or a model; tools exit with status 2.
class UsageError : public llvm::ErrorInfo<UsageError> {
public:
  static char ID;
  explicit UsageError(const llvm::Twine &message) : text(message.str()) {}
  void log(llvm::raw_ostream &os) const override { os << text; }
  std::error_code convertToErrorCode() const override { return llvm::inconvertibleErrorCode(); }

private:
  std::string text;
};

/// What `ridge estimate` takes of devices and libraries, spelled as there.
struct InputRequest {
  std::string device;                   ///< ids, separated by commas
  std::string library;                  ///< "gemm:cublas,..."; empty: each device's own
  std::string f32;                      ///< "ieee", "tf32", or empty
  std::string launch = "graph";         ///< "graph", "eager" or "eager:US"
  std::vector<std::string> deviceFiles; ///< YAML files of the caller's own devices
};

/// What they chose. Devices and libraries live in the registries: the object stays where it is.
struct Inputs {
  std::optional<DeviceRegistry> registry;
  std::optional<model::LibrarySet> libraries;
  std::vector<const Device *> devices;
  PlannerOptions planner;
  LaunchMode launch;
};

/// Reads and checks all of it. `kind`: a library may be named alone and is then for kernels of this kind.
llvm::Error openInputs(const InputRequest &request, std::optional<KernelKind> kind, Inputs &inputs);

/// The parts of a comma-separated list, trimmed, empty ones dropped.
std::vector<std::string> splitList(llvm::StringRef text);

} // namespace ridge::driver
