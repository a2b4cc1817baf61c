//===- Inputs.cpp - the devices and libraries that a caller plans with ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Driver/Inputs.h"
#include "ridge/Planner/LibraryChoice.h"
#include "ridge/Support/Error.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;
using namespace ridge;
using namespace ridge::driver;

char UsageError::ID = 0;

std::vector<std::string> driver::splitList(StringRef text) {
  std::vector<std::string> parts;
  for (StringRef part : split(text, ','))
    if (!part.trim().empty())
      parts.push_back(part.trim().str());
  return parts;
}

static Error chooseDevices(const InputRequest &request, Inputs &inputs) {
  for (const std::string &path : request.deviceFiles)
    if (Expected<std::string> id = inputs.registry->addFile(path); !id)
      return id.takeError();
  for (const std::string &id : splitList(request.device)) {
    Expected<const Device *> device = inputs.registry->get(id);
    if (!device)
      return device.takeError();
    if (std::string why = (*device)->unpredictableBecause(); !why.empty())
      return makeError(why);
    if (!is_contained(inputs.devices, *device))
      inputs.devices.push_back(*device);
  }
  return Error::success();
}

Error driver::openInputs(const InputRequest &request, std::optional<KernelKind> kind, Inputs &inputs) {
  if (request.f32 != "" && request.f32 != "ieee" && request.f32 != "tf32")
    return make_error<UsageError>("--f32: found '" + request.f32 + "', allowed is ieee or tf32");
  std::optional<LaunchMode> launch = parseLaunchMode(request.launch);
  if (!launch)
    return make_error<UsageError>("--launch: found '" + request.launch +
                                  "', allowed is graph, eager or eager:US, a period in microseconds above zero");
  inputs.launch = *launch;
  if (splitList(request.device).empty())
    return make_error<UsageError>("--device is missing: name one or more devices ('ridge devices' lists them)");
  if (request.f32 != "")
    inputs.planner.f32MatmulAsTf32 = inputs.planner.f32ConvolutionAsTf32 = request.f32 == "tf32";

  std::string data = dataDirectory();
  Expected<DeviceRegistry> registry = DeviceRegistry::open(data);
  if (!registry)
    return registry.takeError();
  inputs.registry.emplace(std::move(*registry));
  Expected<model::LibrarySet> libraries = model::LibrarySet::open(data);
  if (!libraries)
    return libraries.takeError();
  inputs.libraries.emplace(std::move(*libraries));
  if (Error error = chooseDevices(request, inputs))
    return error;
  Expected<StringMap<std::string>> choice = parseLibraryChoice(request.library, *inputs.libraries, kind);
  if (!choice)
    return makeError("--library: " + toString(choice.takeError()));
  inputs.planner.libraries = std::move(*choice);
  return Error::success();
}
