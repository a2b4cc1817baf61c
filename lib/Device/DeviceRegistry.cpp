//===- DeviceRegistry.cpp - the shipped devices and the user's own ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Device/Device.h"
#include "ridge/Support/Error.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace ridge {

llvm::Expected<DeviceRegistry> DeviceRegistry::open(llvm::StringRef dataDirectory) {
  llvm::SmallString<256> directory(dataDirectory);
  llvm::sys::path::append(directory, "devices");
  DeviceRegistry registry;
  std::error_code error;
  for (llvm::sys::fs::directory_iterator file(directory, error), end; !error && file != end; file.increment(error))
    if (llvm::sys::path::extension(file->path()) == ".yaml")
      registry.paths[llvm::sys::path::stem(file->path()).str()] = file->path();
  if (error)
    return makeError(directory.str() + ": cannot be listed: " + error.message() +
                     "; RIDGE_DATA_DIR names the directory that holds devices/");
  if (registry.paths.empty())
    return makeError(directory.str() + ": holds no .yaml file; RIDGE_DATA_DIR names the directory that holds devices/");
  return registry;
}

llvm::Expected<std::string> DeviceRegistry::addFile(llvm::StringRef path) {
  auto device = readDeviceFile(path);
  if (!device)
    return device.takeError();
  std::string id = device->id;
  paths[id] = path.str();
  loaded[id] = std::move(*device);
  return id;
}

llvm::Expected<const Device *> DeviceRegistry::get(llvm::StringRef id) const {
  auto known = loaded.find(id.str());
  if (known != loaded.end())
    return &known->second;
  auto path = paths.find(id.str());
  if (path == paths.end()) {
    llvm::SmallVector<llvm::StringRef, 32> names;
    for (const auto &entry : paths)
      names.push_back(entry.first);
    return makeError("unknown device '" + id + "'; nearest: " + nearestNames(id, names) + "; `ridge devices` lists all");
  }
  auto device = readDeviceFile(path->second);
  if (!device)
    return device.takeError();
  if (device->id != id)
    return makeError(path->second + ":1:1: field 'id': found '" + device->id + "', allowed is the name of the file: '" + id + "'");
  return &loaded.emplace(id.str(), std::move(*device)).first->second;
}

std::vector<std::string> DeviceRegistry::ids() const {
  std::vector<std::string> result;
  for (const auto &entry : paths)
    result.push_back(entry.first);
  return result;
}

} // namespace ridge
