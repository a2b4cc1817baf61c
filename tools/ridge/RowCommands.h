//===- RowCommands.h - what the commands over measured rows share ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "ridge/Calibration/Rows.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"
#include <memory>
#include <string>
#include <vector>

namespace ridge::tool {

/// Devices, libraries and the row table of the data directory.
class RowData {
public:
  /// `libraryFiles` take the place of shipped libraries of their names; what was measured on `withoutDevice` is left out of all.
  static llvm::Expected<RowData> open(const std::vector<std::string> &deviceFiles, const std::vector<std::string> &libraryFiles = {},
                                      llvm::StringRef withoutDevice = "") {
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
    for (const std::string &file : libraryFiles) {
      auto library = model::readLibraryFile(file);
      if (!library)
        return library.takeError();
      libraries->add(std::move(*library));
    }
    if (!withoutDevice.empty()) {
      if (auto device = devices->get(withoutDevice); !device)
        return device.takeError();
      libraries = libraries->without(withoutDevice);
    }
    auto table = calibration::RowTable::open(directory);
    if (!table)
      return table.takeError();
    RowData data;
    data.devices = std::make_unique<DeviceRegistry>(std::move(*devices));
    data.libraries = std::make_unique<model::LibrarySet>(std::move(*libraries));
    data.table = std::make_unique<calibration::RowTable>(std::move(*table));
    return data;
  }

  const model::LibrarySet &librarySet() const { return *libraries; }

  /// The device of a name as rows spell it, or null.
  const Device *deviceOf(llvm::StringRef name) const {
    auto device = devices->get(table->deviceId(name));
    if (device)
      return *device;
    llvm::consumeError(device.takeError());
    return nullptr;
  }

  /// A predictor that refers to this object's data.
  calibration::RowPredictor predictor() const { return {*devices, *libraries, *table}; }

private:
  std::unique_ptr<DeviceRegistry> devices;
  std::unique_ptr<model::LibrarySet> libraries;
  std::unique_ptr<calibration::RowTable> table;
};

/// Progress of a long file, on a terminal only.
class Progress {
public:
  void tick(int64_t row) {
    if (terminal && row % 20000 == 0)
      llvm::errs() << "\rridge: " << row << " rows";
  }
  ~Progress() {
    if (terminal)
      llvm::errs() << "\r\x1b[K";
  }

private:
  bool terminal = llvm::sys::Process::StandardErrIsDisplayed();
};

} // namespace ridge::tool
