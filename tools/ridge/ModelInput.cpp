//===- ModelInput.cpp - from a model's file to its kernels ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ModelInput.h"

#include "Ridge/RidgeDialect.h"
#include "ridge/Frontend/Frontend.h"
#include "ridge/Kernels/FormKernels.h"
#include "ridge/Support/Error.h"

using namespace llvm;

namespace ridge::tool {

ModelOptions::ModelOptions(cl::OptionCategory &category)
    : path(cl::Positional, cl::Required, cl::desc("MODEL.mlir (text or bytecode; - is standard input)"), cl::cat(category)),
      entry("entry", cl::desc("The function to plan, where there are several"), cl::value_desc("name"), cl::cat(category)),
      bind("bind", cl::desc("Sizes of dynamic dimensions, by argument and dimension"), cl::value_desc("arg0:1=2048,..."),
           cl::cat(category)),
      fusion("fusion", cl::desc("How far operations become one kernel (default flash)"), cl::value_desc("none|elementwise|flash"),
             cl::init("flash"), cl::cat(category)),
      causal("causal", cl::desc("Whether attention is causal: read off its mask, or as said (default auto)"), cl::value_desc("auto|on|off"),
             cl::init("auto"), cl::cat(category)),
      moeBalance("moe-balance", cl::desc("How routers load their experts: evenly, or by a power law of that exponent (default balanced)"),
                 cl::value_desc("balanced|1.2"), cl::init("balanced"), cl::cat(category)) {}

/// "file:line:column" where the location says so, else MLIR's own spelling.
static std::string placeOf(mlir::Location location) {
  std::string text;
  raw_string_ostream os(text);
  if (auto place = location->findInstanceOf<mlir::FileLineColLoc>())
    os << place.getFilename().getValue() << ':' << place.getLine() << ':' << place.getColumn();
  else if (!isa<mlir::UnknownLoc>(location))
    os << location;
  return text;
}

/// Prints what the layers say of a module that has been read, in the form in which its parser speaks.
static LogicalResult printDiagnostic(mlir::Diagnostic &diagnostic) {
  auto print = [](mlir::Diagnostic &message, StringRef severity) {
    std::string place = placeOf(message.getLocation());
    errs() << place << (place.empty() ? "" : ": ") << severity << ": " << message.str() << '\n';
  };
  bool isError = diagnostic.getSeverity() == mlir::DiagnosticSeverity::Error;
  if (!isError && diagnostic.getSeverity() != mlir::DiagnosticSeverity::Warning)
    return success();
  print(diagnostic, isError ? "error" : "warning");
  for (mlir::Diagnostic &note : diagnostic.getNotes())
    print(note, "note");
  return success();
}

int readModel(const ModelOptions &options, ModelInput &input) {
  std::optional<kernels::Fusion> fusion = kernels::parseFusion(options.fusion);
  if (!fusion)
    return failUsage("--fusion: found '" + options.fusion + "', allowed is none, elementwise or flash");
  std::optional<kernels::Causality> causal = kernels::parseCausality(options.causal);
  if (!causal)
    return failUsage("--causal: found '" + options.causal + "', allowed is auto, on or off");
  std::optional<int64_t> moePowerLaw = kernels::parseMoeBalance(options.moeBalance);
  if (!moePowerLaw)
    return failUsage("--moe-balance: found '" + options.moeBalance + "', allowed is balanced or an exponent over 0 and up to 10");
  Expected<std::vector<frontend::Binding>> bindings = frontend::parseBindings(options.bind);
  if (!bindings)
    return fail(bindings.takeError());
  input.settings.push_back("fusion " + options.fusion);
  if (*causal != kernels::Causality::Auto)
    input.settings.push_back("causal " + options.causal);
  if (*moePowerLaw)
    input.settings.push_back("moe-balance " + options.moeBalance);
  if (!options.bind.empty())
    input.settings.push_back("bind " + options.bind);

  // One model is read by one thread: a pool of threads would cost more to start than it saves.
  mlir::DialectRegistry registry;
  registry.insert<RidgeDialect>();
  frontend::registerInputDialects(registry);
  input.context = std::make_unique<mlir::MLIRContext>(registry, mlir::MLIRContext::Threading::DISABLED);
  // Passes load what they make; here nobody does but us: kernels are of this dialect, and lowering TOSA makes ops of any.
  input.context->loadAllAvailableDialects();
  input.module = frontend::readModule(options.path, *input.context);
  if (!input.module)
    return kFailed;
  mlir::ScopedDiagnosticHandler diagnostics(input.context.get(), printDiagnostic);
  FailureOr<mlir::Operation *> entry = frontend::findEntry(*input.module, options.entry);
  if (failed(entry) || failed(frontend::prepareModule(*input.module, *entry, *bindings)))
    return kFailed;

  std::string entryName;
  if (auto name = (*entry)->getAttrOfType<mlir::StringAttr>(mlir::SymbolTable::getSymbolAttrName()))
    entryName = name.str();
  kernels::FormOptions formOptions;
  formOptions.fusion = *fusion;
  formOptions.causal = *causal;
  formOptions.moePowerLawHundredths = *moePowerLaw;
  formOptions.entry = entryName;
  if (failed(kernels::formKernels(*input.module, formOptions)))
    return kFailed;
  // Forming kernels may replace operations: the entry is found anew by its name.
  entry = frontend::findEntry(*input.module, entryName);
  if (failed(entry))
    return kFailed;
  FailureOr<BuiltKernelGraph> built = buildKernelGraph(*input.module, *entry);
  if (failed(built))
    return kFailed;
  input.built = std::move(*built);
  return kDone;
}

} // namespace ridge::tool
