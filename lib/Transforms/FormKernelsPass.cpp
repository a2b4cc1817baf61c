//===- FormKernelsPass.cpp - ridge-form-kernels ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Ridge/RidgeDialect.h"
#include "ridge/Frontend/Frontend.h"
#include "ridge/Kernels/FormKernels.h"
#include "ridge/Transforms/Passes.h"

namespace ridge {
#define GEN_PASS_DEF_RIDGEFORMKERNELS
#include "ridge/Transforms/Passes.h.inc"
} // namespace ridge

using namespace mlir;
using namespace ridge;

namespace {
struct FormKernelsPass : ridge::impl::RidgeFormKernelsBase<FormKernelsPass> {
  using Base::Base;

  void getDependentDialects(DialectRegistry &registry) const override {
    registry.insert<RidgeDialect>();
    // Lowering TOSA makes ops of several dialects, and the analysis asks interfaces that are attached from outside.
    frontend::registerInputDialects(registry);
  }

  void runOnOperation() override {
    if (failed(form()))
      signalPassFailure();
  }

private:
  LogicalResult form() {
    std::optional<kernels::Fusion> level = kernels::parseFusion(fusion);
    if (!level)
      return getOperation().emitError("unknown fusion '") << fusion << "'; allowed are none, elementwise and flash";
    std::optional<kernels::Causality> causality = kernels::parseCausality(causal);
    if (!causality)
      return getOperation().emitError("unknown causality '") << causal << "'; allowed are auto, on and off";
    std::optional<kernels::MoeBalance> balance = kernels::parseMoeBalance(moeBalance);
    if (!balance)
      return getOperation().emitError("unknown moe-balance '")
             << moeBalance << "'; allowed are drawn, balanced and an exponent over 0 and up to 10";
    if (failed(prepare()))
      return failure();
    kernels::FormOptions options;
    options.fusion = *level;
    options.causal = *causality;
    options.moeBalance = *balance;
    options.entry = entry;
    return kernels::formKernels(getOperation(), options);
  }

  LogicalResult prepare() {
    std::string text = bind;
    llvm::Expected<std::vector<frontend::Binding>> bindings = frontend::parseBindings(text);
    if (!bindings)
      return getOperation().emitError(llvm::toString(bindings.takeError()));
    if (entry.empty() && bindings->empty())
      return prepareAll();
    FailureOr<Operation *> function = frontend::findEntry(getOperation(), entry);
    return failed(function) ? failure() : frontend::prepareModule(getOperation(), *function, *bindings);
  }

  /// Without an entry every function is prepared as it is.
  LogicalResult prepareAll() {
    for (Operation &op : *getOperation().getBody()) {
      auto function = dyn_cast<FunctionOpInterface>(op);
      if (function && !function.isExternal() && failed(frontend::prepareModule(getOperation(), &op, {})))
        return failure();
    }
    return success();
  }
};
} // namespace
