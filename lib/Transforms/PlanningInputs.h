//===- PlanningInputs.h - devices and libraries for the passes ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "mlir/IR/BuiltinOps.h"
#include "ridge/Device/Device.h"
#include "ridge/Schedule/Schedule.h"
#include <optional>

namespace ridge {

/// The devices of that list, or, where it is empty, those that the module's DLTI target system specification names. Fails with a
/// diagnostic.
llvm::FailureOr<std::vector<const Device *>> chooseDevices(mlir::ModuleOp module, llvm::ArrayRef<std::string> ids,
                                                           DeviceRegistry &registry);

/// Opens the shipped devices and adds the user's own, if one is named.
llvm::FailureOr<DeviceRegistry> openDevices(mlir::ModuleOp module, llvm::StringRef deviceFile);

/// As parseLaunchMode; anything else fails with a diagnostic.
llvm::FailureOr<LaunchMode> readLaunchMode(mlir::ModuleOp module, llvm::StringRef text);

} // namespace ridge
