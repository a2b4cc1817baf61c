//===- Devices.cpp - ridge devices: the known devices and their facts ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Commands.h"

#include "ridge/Device/Device.h"
#include "ridge/Report/DeviceView.h"
#include "ridge/Report/Report.h"

using namespace llvm;

namespace ridge::tool {

static constexpr StringLiteral kOverview = "Lists the devices that ridge knows; with an ID, every fact of one with its sources.\n\n"
                                           "A device file of your own takes part with --device-file; docs/devices.md shows one.";

int runDevices(int argc, char **argv) {
  beginCommandLine();
  cl::OptionCategory category("Options of ridge devices");
  cl::opt<std::string> id(cl::Positional, cl::desc("[ID]"), cl::cat(category));
  cl::list<std::string> files("device-file", cl::desc("Adds a device file; may replace a shipped device"), cl::value_desc("FILE"),
                              cl::cat(category));
  cl::opt<std::string> output("o", cl::desc("Writes to FILE instead of stdout"), cl::value_desc("FILE"), cl::cat(category));
  if (!parseCommandLine(argc, argv, category, kOverview))
    return kWrongUsage;

  auto registry = DeviceRegistry::open(dataDirectory());
  if (!registry)
    return fail(registry.takeError());
  for (const std::string &file : files)
    if (auto added = registry->addFile(file); !added)
      return fail(added.takeError());

  std::vector<const Device *> devices;
  for (const std::string &name : id.getNumOccurrences() ? std::vector<std::string>{id} : registry->ids()) {
    auto device = registry->get(name);
    if (!device)
      return fail(device.takeError());
    devices.push_back(*device);
  }
  return writeOutput(output, [&](raw_ostream &os) -> Error {
    if (id.getNumOccurrences())
      report::printDevice(*devices.front(), os, report::terminalWidth());
    else
      report::printDeviceList(devices, os, report::terminalWidth());
    return Error::success();
  });
}

} // namespace ridge::tool
