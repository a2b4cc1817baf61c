//===- Inputs.cpp - the devices and libraries that a command plans with ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Inputs.h"

#include "ridge/Support/Error.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace ridge::tool {

InputOptions::InputOptions(cl::OptionCategory &category)
    : device("device", cl::desc("Devices to plan for ('ridge devices' lists them)"), cl::value_desc("id[,id...]"), cl::cat(category)),
      library("library", cl::desc("Libraries by kind of kernel or class, over the device's own"), cl::value_desc("gemm:cublas,..."),
              cl::cat(category)),
      f32("f32", cl::desc("How f32 contractions multiply: ieee or tf32 (default: products ieee, convolutions tf32)"),
          cl::value_desc("ieee|tf32"), cl::cat(category)),
      launch("launch", cl::desc("How kernels are launched: as a graph (default), or by a host one by one, every so many us"),
             cl::value_desc("graph|eager|eager:US"), cl::init("graph"), cl::cat(category)),
      deviceFiles("device-file", cl::desc("A device of your own, as devices/*.yaml; may be repeated"), cl::value_desc("file"),
                  cl::cat(category)) {}

static std::string didYouMean(StringRef name, ArrayRef<std::string> candidates) {
  SmallVector<StringRef> names(candidates.begin(), candidates.end());
  std::string nearest = nearestNames(name, names);
  return nearest.empty() ? "" : "; nearest: " + nearest;
}

/// A class key begins with a kind: "gemm.fp8".
static Error checkClass(StringRef key) {
  if (parseKernelKind(key.split('.').first))
    return Error::success();
  std::vector<std::string> kinds;
  for (unsigned kind = 0; kind < kNumKernelKinds; ++kind)
    kinds.push_back(kernelKindName(KernelKind(kind)).str());
  return makeError("--library: '" + key + "' is no kind of kernel" + didYouMean(key, kinds));
}

static Error chooseLibraries(StringRef text, std::optional<KernelKind> kind, Inputs &inputs) {
  for (const std::string &part : splitList(text)) {
    auto [key, name] = StringRef(part).split(':');
    if (name.empty() && kind)
      std::tie(key, name) = std::pair(kernelKindName(*kind), StringRef(part));
    if (name.empty())
      return makeError("--library: found '" + part + "', allowed is KIND:LIBRARY as in gemm:cublas");
    if (Error error = checkClass(key))
      return error;
    if (!inputs.libraries->find(name))
      return makeError("--library: there is no library '" + name + "'" + didYouMean(name, inputs.libraries->names()));
    inputs.planner.libraries[key] = name.str();
  }
  return Error::success();
}

static Error chooseDevices(const InputOptions &options, Inputs &inputs) {
  for (const std::string &path : options.deviceFiles)
    if (Expected<std::string> id = inputs.registry->addFile(path); !id)
      return id.takeError();
  for (const std::string &id : splitList(options.device)) {
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

int openInputs(const InputOptions &options, std::optional<KernelKind> kind, Inputs &inputs) {
  if (options.f32 != "" && options.f32 != "ieee" && options.f32 != "tf32")
    return failUsage("--f32: found '" + options.f32 + "', allowed is ieee or tf32");
  std::optional<LaunchMode> launch = parseLaunchMode(options.launch);
  if (!launch)
    return failUsage("--launch: found '" + options.launch + "', allowed is graph, eager or eager:US, a period in microseconds above zero");
  inputs.launch = *launch;
  if (splitList(options.device).empty())
    return failUsage("--device is missing: name one or more devices ('ridge devices' lists them)");
  if (options.f32 != "")
    inputs.planner.f32MatmulAsTf32 = inputs.planner.f32ConvolutionAsTf32 = options.f32 == "tf32";

  std::string data = dataDirectory();
  Expected<DeviceRegistry> registry = DeviceRegistry::open(data);
  if (!registry)
    return fail(registry.takeError());
  inputs.registry.emplace(std::move(*registry));
  Expected<model::LibrarySet> libraries = model::LibrarySet::open(data);
  if (!libraries)
    return fail(libraries.takeError());
  inputs.libraries.emplace(std::move(*libraries));
  if (Error error = chooseDevices(options, inputs))
    return fail(std::move(error));
  if (Error error = chooseLibraries(options.library, kind, inputs))
    return fail(std::move(error));
  return kDone;
}

} // namespace ridge::tool
