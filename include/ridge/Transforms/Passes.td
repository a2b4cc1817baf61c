//===- Passes.td - the passes ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RIDGE_PASSES_TD
#define RIDGE_PASSES_TD

include "mlir/Pass/PassBase.td"

def RidgeFormKernels : Pass<"ridge-form-kernels", "::mlir::ModuleOp"> {
  let summary = "Group the operations that one launch runs";
  let description = [{
    Lowers TOSA, binds the entry's dynamic dimensions, and groups operations into `ridge.kernel` regions, each with its workload. `fusion` says how
    far: `none` is one kernel an operation, as written; `elementwise` reads through views, fills, broadcasts and transposes and lets elementwise work
    join its neighbours; `flash` also makes one kernel of attention, of norms and of the other patterns that libraries run as one.
  }];
  let options = [
    Option<"fusion", "fusion", "std::string", "\"flash\"", "none, elementwise or flash">,
    Option<"causal", "causal", "std::string", "\"auto\"", "whether attention is causal: auto reads it off the mask; on or off">,
    Option<"moeBalance", "moe-balance", "std::string", "\"drawn\"", "how routers load their experts: drawn by each token, balanced, or the exponent of a power law">,
    Option<"entry", "entry", "std::string", "\"\"", "The function to plan; may be left out if only one is public">,
    Option<"bind", "bind", "std::string", "\"\"", "Sizes of dynamic dimensions: arg0:1=2048;arg1:1=2048">
  ];
  let dependentDialects = ["::ridge::RidgeDialect"];
}

def RidgePlanKernels : Pass<"ridge-plan-kernels", "::mlir::ModuleOp"> {
  let summary = "Choose each kernel's tiling and predict its time";
  let description = [{
    Plans every distinct workload once for each device and writes `plans`. Devices come from `device`, or from the module's DLTI target system
    specification, whose device ids then name Ridge's devices. A remark of the category `ridge` (`--remarks-filter-analyse=ridge`) says for each
    kernel and device what bounds it, how long it takes and the tiling.
  }];
  let options = [
    ListOption<"devices", "device", "std::string", "Device ids, such as h20">,
    Option<"library", "library", "std::string", "\"\"", "Libraries by kind of kernel: gemm:cublas;attention:fa3">,
    Option<"deviceFile", "device-file", "std::string", "\"\"", "A device of your own, as YAML">,
    Option<"entry", "entry", "std::string", "\"\"", "The function to plan; may be left out if only one is public">,
    Option<"f32", "f32", "std::string", "\"\"", "How f32 contractions and convolutions multiply: ieee or tf32; left out, ieee and tf32">,
    Option<"launch", "launch", "std::string", "\"graph\"", "graph, eager, or eager:US with the host's period from launch to launch in us">,
    Option<"threads", "threads", "unsigned", "0", "Threads that plan; 0 takes all cores. The result does not depend on it">
  ];
  let dependentDialects = ["::ridge::RidgeDialect"];
}

def RidgeScheduleKernels : Pass<"ridge-schedule-kernels", "::mlir::ModuleOp"> {
  let summary = "Total time, critical path and memory of a planned module";
  let description = [{
    Reads the kernels' `plans` and writes the module's attribute `ridge.schedule`: for each device that planned every kernel, the time one after the
    other with its interval, the critical path, the peak memory and whether it fits.
  }];
  let options = [
    Option<"entry", "entry", "std::string", "\"\"", "The function to schedule; may be left out if only one is public">,
    Option<"launch", "launch", "std::string", "\"graph\"", "graph, eager, or eager:US with the host's period from launch to launch in us">,
    Option<"deviceFile", "device-file", "std::string", "\"\"", "A device of your own, as YAML">
  ];
  let dependentDialects = ["::ridge::RidgeDialect"];
}

def RidgeInlineKernels : Pass<"ridge-inline-kernels", "::mlir::ModuleOp"> {
  let summary = "Dissolve kernels into their operations";
  let description = [{
    Moves the operations of every `ridge.kernel` to where it stands, as bufferisation needs them. Plans and workloads are dropped.
  }];
}

#endif // RIDGE_PASSES_TD
