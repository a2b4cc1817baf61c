//===- Sweep.h - a model at several sizes ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "ridge/Driver/Model.h"

namespace ridge::driver {

/// A model whose kernels are formed for one size.
struct SweepPoint {
  int64_t size = 0;
  mlir::OwningOpRef<mlir::ModuleOp> module; ///< a copy of the model's
  BuiltKernelGraph built;
};

struct SweepPoints {
  std::vector<std::string> dimensions; ///< as the user named them
  std::vector<SweepPoint> points;
};

/// Forms the model at every size of `text`, "arg0:1=arg1:1=128,512": the dimensions, then the sizes that all of them take. Errors as of
/// readModel.
llvm::Error readSweep(const OpenedModel &model, llvm::StringRef text, llvm::raw_ostream &diagnostics, SweepPoints &sweep);

/// The plans of each point on each device; what points have in common is planned once.
std::vector<std::vector<DevicePlan>> planPoints(const SweepPoints &sweep, const Inputs &inputs, unsigned threads);

} // namespace ridge::driver
