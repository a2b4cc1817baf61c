//===- PlanKernelsPass.cpp - ridge-plan-kernels ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PlanAttrs.h"
#include "PlanningInputs.h"
#include "Ridge/RidgeDialect.h"
#include "mlir/Dialect/DLTI/DLTI.h"
#include "mlir/IR/Remarks.h"
#include "ridge/Frontend/Frontend.h"
#include "ridge/Planner/LibraryChoice.h"
#include "ridge/Transforms/BuildKernelGraph.h"
#include "ridge/Transforms/Passes.h"

namespace ridge {
#define GEN_PASS_DEF_RIDGEPLANKERNELS
#include "ridge/Transforms/Passes.h.inc"
} // namespace ridge

using namespace mlir;
using namespace ridge;

/// One remark a kernel and device: what bounds it, how long it takes, how it is cut and whose word that is.
static void remarkPlan(KernelOp kernel, PlanAttr plan) {
  // Notes and names live in attributes, so the remark may refer to them.
  auto remark = remark::analysis(kernel.getLoc(), remark::RemarkOpts::name("plan").category("ridge").function(kernel.getKernelName()));
  if (!remark)
    return;
  remark << remark::metric("device", plan.getDevice().getValue()) << remark::metric("bound", model::boundName(plan.getBound()));
  if (plan.getTimeNs())
    remark << remark::metric("time_ns", *plan.getTimeNs());
  if (plan.getRoofNs())
    remark << remark::metric("roof_ns", *plan.getRoofNs());
  if (plan.getTiling())
    remark << remark::metric("tiling", plan.getTiling().getValue().label());
  if (plan.getLibrary())
    remark << remark::metric("library", plan.getLibrary().getValue());
  if (plan.getProvenance())
    remark << remark::metric("provenance", plan.getProvenance().getValue());
  if (plan.getNotes())
    for (Attribute note : plan.getNotes())
      remark << remark::metric("note", cast<StringAttr>(note).getValue());
}

namespace {
struct PlanKernelsPass : ridge::impl::RidgePlanKernelsBase<PlanKernelsPass> {
  using Base::Base;

  void getDependentDialects(DialectRegistry &registry) const override { registry.insert<RidgeDialect, DLTIDialect>(); }

  void runOnOperation() override {
    if (failed(plan()))
      signalPassFailure();
  }

private:
  LogicalResult plan() {
    ModuleOp module = getOperation();
    FailureOr<DeviceRegistry> registry = openDevices(module, deviceFile);
    if (failed(registry))
      return failure();
    FailureOr<std::vector<const Device *>> chosen = chooseDevices(module, devices, *registry);
    llvm::Expected<model::LibrarySet> libraries = model::LibrarySet::open(dataDirectory());
    if (!libraries)
      return module.emitError(llvm::toString(libraries.takeError()));
    FailureOr<PlannerOptions> options = plannerOptions(*libraries);
    FailureOr<LaunchMode> mode = readLaunchMode(module, launch);
    if (failed(chosen) || failed(options) || failed(mode))
      return failure();
    FailureOr<Operation *> function = frontend::findEntry(module, entry);
    if (failed(function))
      return failure();
    FailureOr<BuiltKernelGraph> built = buildKernelGraph(module, *function);
    if (failed(built))
      return failure();
    std::vector<DevicePlan> plans;
    for (const Device *device : *chosen)
      plans.push_back(planGraph(built->graph, Planner(*device, *libraries, *options), *mode, threads));
    write(*built, plans);
    return success();
  }

  FailureOr<PlannerOptions> plannerOptions(const model::LibrarySet &libraries) {
    ModuleOp module = getOperation();
    if (!f32.empty() && f32 != "ieee" && f32 != "tf32")
      return module.emitError("unknown f32 '") << f32 << "'; allowed are ieee and tf32";
    llvm::Expected<llvm::StringMap<std::string>> named = parseLibraryChoice(library, libraries);
    if (!named)
      return module.emitError("library: ") << llvm::toString(named.takeError());
    PlannerOptions options;
    options.libraries = std::move(*named);
    if (!f32.empty())
      options.f32MatmulAsTf32 = options.f32ConvolutionAsTf32 = f32 == "tf32";
    return options;
  }

  void write(const BuiltKernelGraph &built, ArrayRef<DevicePlan> plans) {
    MLIRContext *context = &getContext();
    for (auto [index, op] : llvm::enumerate(built.ops)) {
      auto kernel = cast<KernelOp>(op);
      SmallVector<Attribute> attrs;
      for (const DevicePlan &plan : plans) {
        PlanAttr attr = toAttr(context, plan.device->id, plan.kernels[index]);
        attrs.push_back(attr);
        remarkPlan(kernel, attr);
      }
      kernel.setPlansAttr(ArrayAttr::get(context, attrs));
    }
  }
};
} // namespace
