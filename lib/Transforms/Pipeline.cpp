//===- Pipeline.cpp - registration of passes and pipeline ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"
#include "mlir/Pass/PassRegistry.h"
#include "ridge/Transforms/Passes.h"

namespace ridge {
#define GEN_PASS_REGISTRATION
#include "ridge/Transforms/Passes.h.inc"
} // namespace ridge

using namespace mlir;
using namespace ridge;

namespace {
/// As the command line of `ridge estimate` names them.
struct PipelineOptions : PassPipelineOptions<PipelineOptions> {
  ListOption<std::string> device{*this, "device", llvm::cl::desc("Device ids, such as h20")};
  Option<std::string> library{*this, "library", llvm::cl::desc("Libraries by kind of kernel: gemm:cublas;attention:fa3"),
                              llvm::cl::init("")};
  Option<std::string> bind{*this, "bind", llvm::cl::desc("Sizes of dynamic dimensions: arg0:1=2048;arg1:1=2048"), llvm::cl::init("")};
  Option<std::string> entry{*this, "entry", llvm::cl::desc("The function to plan"), llvm::cl::init("")};
  Option<std::string> fusion{*this, "fusion", llvm::cl::desc("none, elementwise or flash"), llvm::cl::init("flash")};
  Option<std::string> causal{*this, "causal", llvm::cl::desc("auto, on or off"), llvm::cl::init("auto")};
  Option<std::string> moeBalance{*this, "moe-balance", llvm::cl::desc("drawn, balanced, or the exponent of a power law"),
                                 llvm::cl::init("drawn")};
  Option<std::string> f32{*this, "f32", llvm::cl::desc("ieee or tf32"), llvm::cl::init("")};
  Option<std::string> launch{*this, "launch", llvm::cl::desc("graph, eager, or eager:US with the host's period from launch to launch"),
                             llvm::cl::init("graph")};
  Option<std::string> deviceFile{*this, "device-file", llvm::cl::desc("A device of your own, as YAML"), llvm::cl::init("")};
};
} // namespace

static void buildPipeline(OpPassManager &manager, const PipelineOptions &options) {
  RidgeFormKernelsOptions form;
  form.fusion = options.fusion;
  form.causal = options.causal;
  form.moeBalance = options.moeBalance;
  form.entry = options.entry;
  form.bind = options.bind;
  manager.addPass(createRidgeFormKernels(form));
  RidgePlanKernelsOptions plan;
  llvm::append_range(plan.devices, options.device);
  plan.library = options.library;
  plan.deviceFile = options.deviceFile;
  plan.entry = options.entry;
  plan.f32 = options.f32;
  plan.launch = options.launch;
  manager.addPass(createRidgePlanKernels(plan));
  RidgeScheduleKernelsOptions schedule;
  schedule.entry = options.entry;
  schedule.launch = options.launch;
  schedule.deviceFile = options.deviceFile;
  manager.addPass(createRidgeScheduleKernels(schedule));
}

void ridge::registerPasses() {
  registerRidgePasses();
  PassPipelineRegistration<PipelineOptions>("ridge-pipeline", "Form, plan and schedule kernels, and leave them in the IR", buildPipeline);
}
