//===- PlanningInputs.cpp - devices and libraries for the passes ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PlanningInputs.h"
#include "mlir/Dialect/DLTI/DLTI.h"
#include "ridge/Support/Error.h"

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
    return module.emitError("no device is given; name one by devices=<id>, or by the module's dlti.target_system_spec");
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

llvm::Expected<llvm::StringMap<std::string>> ridge::parseLibraries(StringRef text) {
  llvm::StringMap<std::string> libraries;
  SmallVector<StringRef> parts;
  std::string separated = text.str();
  std::replace(separated.begin(), separated.end(), ';', ',');
  StringRef(separated).split(parts, ',', -1, /*KeepEmpty=*/false);
  for (StringRef part : parts) {
    auto [kind, name] = part.split(':');
    if (kind.empty() || name.empty())
      return makeError("library '" + part + "': expected kind:name, such as gemm:cublas");
    if (kind == "attention")
      for (AttentionPhase phase : {AttentionPhase::Prefill, AttentionPhase::Decode, AttentionPhase::MlaDecode}) {
        AttentionShape shape;
        shape.phase = phase;
        libraries[kernelKindName(Workload{shape, {}, {}, {}}.kind())] = name.str();
      }
    else if (parseKernelKind(kind.split('.').first))
      libraries[kind] = name.str();
    else
      return makeError("library '" + part + "': unknown kind of kernel '" + kind + "'");
  }
  return libraries;
}

FailureOr<LaunchMode> ridge::readLaunchMode(ModuleOp module, StringRef text) {
  if (std::optional<LaunchMode> mode = parseLaunchMode(text))
    return *mode;
  return module.emitError("unknown launch '") << text << "'; allowed are graph, eager and eager:US, a period in microseconds above zero";
}
