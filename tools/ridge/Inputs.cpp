//===- Inputs.cpp - the devices and libraries that a command plans with ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Inputs.h"

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

driver::InputRequest InputOptions::request() const {
  driver::InputRequest request;
  request.device = device;
  request.library = library;
  request.f32 = f32;
  request.launch = launch;
  request.deviceFiles.assign(deviceFiles.begin(), deviceFiles.end());
  return request;
}

int openInputs(const InputOptions &options, std::optional<KernelKind> kind, Inputs &inputs) {
  if (Error error = driver::openInputs(options.request(), kind, inputs))
    return fail(std::move(error));
  return kDone;
}

} // namespace ridge::tool
