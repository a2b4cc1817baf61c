//===- ModelInput.cpp - the options by which commands read a model ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ModelInput.h"

using namespace llvm;

namespace ridge::tool {

ModelOptions::ModelOptions(cl::OptionCategory &category)
    : path(cl::Positional, cl::Required, cl::desc("MODEL.mlir (text or bytecode; - is standard input)"), cl::cat(category)),
      entry("entry", cl::desc("The function to plan, where there are several"), cl::value_desc("name"), cl::cat(category)),
      bind("bind", cl::desc("Sizes of dynamic dimensions, by argument (number or name) and dimension"), cl::value_desc("arg0:1=2048,..."),
           cl::cat(category)),
      fusion("fusion", cl::desc("How far operations become one kernel (default flash)"), cl::value_desc("none|elementwise|flash"),
             cl::init("flash"), cl::cat(category)),
      causal("causal", cl::desc("Whether attention is causal: read off its mask, or as said (default auto)"), cl::value_desc("auto|on|off"),
             cl::init("auto"), cl::cat(category)),
      moeBalance(
          "moe-balance",
          cl::desc(
              "How routers load their experts: each token draws its own, all get as much, or a power law of that exponent (default drawn)"),
          cl::value_desc("drawn|balanced|1.2"), cl::init("drawn"), cl::cat(category)) {}

driver::ModelRequest ModelOptions::request() const {
  driver::ModelRequest request;
  request.path = path;
  request.entry = entry;
  request.bind = bind;
  request.fusion = fusion;
  request.causal = causal;
  request.moeBalance = moeBalance;
  return request;
}

int readModel(const ModelOptions &options, ModelInput &input) {
  if (Error error = driver::readModel(options.request(), errs(), input))
    return fail(std::move(error));
  return kDone;
}

} // namespace ridge::tool
