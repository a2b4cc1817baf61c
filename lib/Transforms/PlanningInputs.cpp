//===- PlanningInputs.cpp - devices and libraries for the passes ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PlanningInputs.h"
#include "mlir/Dialect/DLTI/DLTI.h"

using namespace mlir;
using namespace ridge;

FailureOr<DeviceRegistry> ridge::openDevices(ModuleOp module, StringRef deviceFile) {
  llvm::Expected<DeviceRegistry> registry = DeviceRegistry::open(dataDirectory());
  if (!registry)
    return module.emitError(llvm::toString(registry.takeError()));
  if (!deviceFile.empty())
    if (llvm::Expected<std::string> id = registry->addFile(deviceFile); !id)
      return module.emitError(llvm::toString(id.takeError()));
  return std::move(*registry);
}

static SmallVector<std::string> namedByTarget(ModuleOp module) {
  SmallVector<std::string> ids;
  auto target = module->getAttrOfType<TargetSystemSpecAttr>(DLTIDialect::kTargetSystemDescAttrName);
  if (target)
    for (DataLayoutEntryInterface entry : target.getEntries())
      if (auto id = dyn_cast<StringAttr>(entry.getKey()))
        ids.push_back(id.getValue().str());
  return ids;
}

FailureOr<std::vector<const Device *>> ridge::chooseDevices(ModuleOp module, ArrayRef<std::string> ids, DeviceRegistry &registry) {
  SmallVector<std::string> names(ids);
  if (names.empty())
    names = namedByTarget(module);
  if (names.empty())
    return module.emitError("no device is given; name one by device=<id>, or by the module's dlti.target_system_spec");
  std::vector<const Device *> devices;
  for (const std::string &name : names) {
    llvm::Expected<const Device *> device = registry.get(name);
    if (!device)
      return module.emitError(llvm::toString(device.takeError()));
    if (std::string why = (*device)->unpredictableBecause(); !why.empty())
      return module.emitError(why);
    devices.push_back(*device);
  }
  return devices;
}

FailureOr<LaunchMode> ridge::readLaunchMode(ModuleOp module, StringRef text) {
  if (std::optional<LaunchMode> mode = parseLaunchMode(text))
    return *mode;
  return module.emitError("unknown launch '") << text << "'; allowed are graph, eager and eager:US, a period in microseconds above zero";
}
