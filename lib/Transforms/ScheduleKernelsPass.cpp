//===- ScheduleKernelsPass.cpp - ridge-schedule-kernels ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PlanAttrs.h"
#include "PlanningInputs.h"
#include "Ridge/RidgeDialect.h"
#include "ridge/Frontend/Frontend.h"
#include "ridge/Transforms/BuildKernelGraph.h"
#include "ridge/Transforms/Passes.h"

namespace ridge {
#define GEN_PASS_DEF_RIDGESCHEDULEKERNELS
#include "ridge/Transforms/Passes.h.inc"
} // namespace ridge

using namespace mlir;
using namespace ridge;

static PlanAttr planFor(KernelOp kernel, StringRef device) {
  if (std::optional<ArrayAttr> plans = kernel.getPlans())
    for (PlanAttr plan : plans->getAsRange<PlanAttr>())
      if (plan.getDevice().getValue() == device)
        return plan;
  return {};
}

namespace {
struct ScheduleKernelsPass : ridge::impl::RidgeScheduleKernelsBase<ScheduleKernelsPass> {
  using Base::Base;

  void getDependentDialects(DialectRegistry &registry) const override { registry.insert<RidgeDialect>(); }

  void runOnOperation() override {
    if (failed(run()))
      signalPassFailure();
  }

private:
  LogicalResult run() {
    ModuleOp module = getOperation();
    FailureOr<Operation *> function = frontend::findEntry(module, entry);
    FailureOr<DeviceRegistry> registry = openDevices(module, deviceFile);
    FailureOr<LaunchMode> mode = readLaunchMode(module, launch);
    if (failed(function) || failed(registry) || failed(mode))
      return failure();
    FailureOr<BuiltKernelGraph> built = buildKernelGraph(module, *function);
    if (failed(built))
      return failure();
    SmallVector<Attribute> totals;
    if (!built->ops.empty())
      if (std::optional<ArrayAttr> plans = cast<KernelOp>(built->ops.front()).getPlans())
        for (PlanAttr plan : plans->getAsRange<PlanAttr>())
          if (failed(scheduleOn(plan.getDevice().getValue(), *built, *registry, *mode, totals)))
            return failure();
    if (totals.empty())
      return module.emitError("no kernel is planned; run ridge-plan-kernels first");
    module->setAttr(kScheduleAttrName, ArrayAttr::get(&getContext(), totals));
    return success();
  }

  LogicalResult scheduleOn(StringRef id, const BuiltKernelGraph &built, DeviceRegistry &registry, LaunchMode mode,
                           SmallVectorImpl<Attribute> &totals) {
    llvm::Expected<const Device *> device = registry.get(id);
    if (!device)
      return getOperation().emitError(llvm::toString(device.takeError()));
    std::vector<KernelPlan> plans;
    for (Operation *op : built.ops) {
      PlanAttr plan = planFor(cast<KernelOp>(op), id);
      if (!plan)
        return op->emitOpError() << "is not planned on '" << id << "', on which other kernels are";
      plans.push_back(fromAttr(plan));
    }
    totals.push_back(toAttr(&getContext(), id, schedule(built.graph, plans, **device, mode)));
    return success();
  }
};
} // namespace
