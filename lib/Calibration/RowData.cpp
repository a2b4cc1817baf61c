//===- RowData.cpp - all that predicting rows needs ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Calibration/RowData.h"

using namespace ridge;
using namespace ridge::calibration;

static llvm::Error addLibraries(model::LibrarySet &libraries, const std::vector<std::string> &files) {
  for (const std::string &file : files) {
    auto library = model::readLibraryFile(file);
    if (!library)
      return library.takeError();
    libraries.add(std::move(*library));
  }
  return llvm::Error::success();
}

llvm::Expected<RowData> RowData::open(const std::vector<std::string> &deviceFiles, const std::vector<std::string> &libraryFiles,
                                      llvm::StringRef withoutDevice) {
  std::string directory = dataDirectory();
  auto devices = DeviceRegistry::open(directory);
  if (!devices)
    return devices.takeError();
  for (const std::string &file : deviceFiles)
    if (auto id = devices->addFile(file); !id)
      return id.takeError();
  auto libraries = model::LibrarySet::open(directory);
  if (!libraries)
    return libraries.takeError();
  if (!withoutDevice.empty()) {
    if (auto device = devices->get(withoutDevice); !device)
      return device.takeError();
    libraries = libraries->without(withoutDevice, *devices);
  }
  if (llvm::Error error = addLibraries(*libraries, libraryFiles))
    return std::move(error);
  auto table = RowTable::open(directory);
  if (!table)
    return table.takeError();
  RowData data;
  data.devices = std::make_unique<DeviceRegistry>(std::move(*devices));
  data.libraries = std::make_unique<model::LibrarySet>(std::move(*libraries));
  data.table = std::make_unique<RowTable>(std::move(*table));
  return data;
}

model::LibrarySet RowData::librariesWithout(llvm::StringRef device) const { return libraries->without(device, *devices); }

const Device *RowData::deviceOf(llvm::StringRef name) const {
  auto device = devices->get(table->deviceId(name));
  if (device)
    return *device;
  llvm::consumeError(device.takeError());
  return nullptr;
}
