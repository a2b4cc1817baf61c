//===- Model.cpp - from a model's file to its kernels and their plans ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Driver/Model.h"

#include "Ridge/RidgeDialect.h"
#include "ridge/Frontend/Frontend.h"
#include "ridge/Kernels/FormKernels.h"
#include "ridge/Support/Error.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;
using namespace ridge;
using namespace ridge::driver;

/// An error whose message has gone to the diagnostics already.
static Error diagnosed() { return createStringError(inconvertibleErrorCode(), ""); }

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
static LogicalResult printDiagnostic(mlir::Diagnostic &diagnostic, raw_ostream &os) {
  auto print = [&](mlir::Diagnostic &message, StringRef severity) {
    std::string place = placeOf(message.getLocation());
    os << place << (place.empty() ? "" : ": ") << severity << ": " << message.str() << '\n';
  };
  bool isError = diagnostic.getSeverity() == mlir::DiagnosticSeverity::Error;
  if (!isError && diagnostic.getSeverity() != mlir::DiagnosticSeverity::Warning)
    return success();
  print(diagnostic, isError ? "error" : "warning");
  for (mlir::Diagnostic &note : diagnostic.getNotes())
    print(note, "note");
  return success();
}

/// Checks what the request says of how kernels are formed.
static Error readFormOptions(const ModelRequest &request, kernels::FormOptions &form) {
  std::optional<kernels::Fusion> fusion = kernels::parseFusion(request.fusion);
  if (!fusion)
    return make_error<UsageError>("--fusion: found '" + request.fusion + "', allowed is none, elementwise or flash");
  std::optional<kernels::Causality> causal = kernels::parseCausality(request.causal);
  if (!causal)
    return make_error<UsageError>("--causal: found '" + request.causal + "', allowed is auto, on or off");
  std::optional<kernels::MoeBalance> balance = kernels::parseMoeBalance(request.moeBalance);
  if (!balance)
    return make_error<UsageError>("--moe-balance: found '" + request.moeBalance +
                                  "', allowed is drawn, balanced or an exponent over 0 and up to 10");
  form.fusion = *fusion;
  form.causal = *causal;
  form.moeBalance = *balance;
  return Error::success();
}

Error driver::openModel(const ModelRequest &request, raw_ostream &diagnostics, OpenedModel &model) {
  if (Error error = readFormOptions(request, model.form))
    return error;
  // One model is read by one thread: a pool of threads would cost more to start than it saves.
  mlir::DialectRegistry registry;
  registry.insert<RidgeDialect>();
  frontend::registerInputDialects(registry);
  model.context = std::make_unique<mlir::MLIRContext>(registry, mlir::MLIRContext::Threading::DISABLED);
  // Passes load what they make; here nobody does but us: kernels are of this dialect, and lowering TOSA makes ops of any.
  model.context->loadAllAvailableDialects();
  model.module = request.text ? frontend::readModule(MemoryBuffer::getMemBuffer(*request.text, request.path), *model.context, diagnostics)
                              : frontend::readModule(request.path, *model.context, diagnostics);
  if (!model.module)
    return diagnosed();
  mlir::ScopedDiagnosticHandler handler(model.context.get(),
                                        [&](mlir::Diagnostic &diagnostic) { return printDiagnostic(diagnostic, diagnostics); });
  FailureOr<mlir::Operation *> entry = frontend::findEntry(*model.module, request.entry);
  if (failed(entry))
    return diagnosed();
  if (auto name = (*entry)->getAttrOfType<mlir::StringAttr>(mlir::SymbolTable::getSymbolAttrName()))
    model.entry = name.str();
  Expected<std::vector<frontend::Binding>> bindings = readBindings(model, request.bind);
  if (!bindings)
    return bindings.takeError();
  model.bindings = std::move(*bindings);
  return Error::success();
}

/// The number of the entry's argument whose location has that name.
static std::optional<unsigned> argumentNamed(mlir::Operation *entry, StringRef name) {
  for (mlir::BlockArgument argument : entry->getRegion(0).front().getArguments())
    if (auto named = argument.getLoc()->findInstanceOf<mlir::NameLoc>(); named && named.getName() == name)
      return argument.getArgNumber();
  return std::nullopt;
}

Expected<std::vector<frontend::Binding>> driver::readBindings(const OpenedModel &model, StringRef text) {
  FailureOr<mlir::Operation *> entry = frontend::findEntry(*model.module, model.entry);
  std::string numbered;
  for (StringRef part : split(text, ',')) {
    auto [name, rest] = part.trim().split(':');
    std::optional<unsigned> number = succeeded(entry) && !rest.empty() ? argumentNamed(*entry, name) : std::nullopt;
    numbered += (numbered.empty() ? "" : ",") + (number ? ("arg" + Twine(*number) + ":" + rest).str() : part.str());
  }
  return frontend::parseBindings(numbered);
}

Error driver::formModel(const OpenedModel &model, mlir::ModuleOp module, ArrayRef<frontend::Binding> bindings, raw_ostream &diagnostics,
                        BuiltKernelGraph &built) {
  mlir::ScopedDiagnosticHandler handler(model.context.get(),
                                        [&](mlir::Diagnostic &diagnostic) { return printDiagnostic(diagnostic, diagnostics); });
  FailureOr<mlir::Operation *> entry = frontend::findEntry(module, model.entry);
  if (failed(entry) || failed(frontend::prepareModule(module, *entry, bindings)))
    return diagnosed();
  kernels::FormOptions form = model.form;
  form.entry = model.entry;
  if (failed(kernels::formKernels(module, form)))
    return diagnosed();
  // Forming kernels may replace operations: the entry is found anew by its name.
  entry = frontend::findEntry(module, model.entry);
  if (failed(entry))
    return diagnosed();
  FailureOr<BuiltKernelGraph> formed = buildKernelGraph(module, *entry);
  if (failed(formed))
    return diagnosed();
  built = std::move(*formed);
  return Error::success();
}

Error driver::readModel(const ModelRequest &request, raw_ostream &diagnostics, ModelInput &input) {
  OpenedModel model;
  if (Error error = openModel(request, diagnostics, model))
    return error;
  if (Error error = formModel(model, *model.module, model.bindings, diagnostics, input.built))
    return error;
  input.context = std::move(model.context);
  input.module = std::move(model.module);
  return Error::success();
}

std::vector<DevicePlan> driver::planModel(const ModelInput &model, const Inputs &inputs, unsigned threads) {
  std::vector<DevicePlan> plans;
  for (const Device *device : inputs.devices)
    plans.push_back(planGraph(model.built.graph, Planner(*device, *inputs.libraries, inputs.planner), inputs.launch, threads));
  return plans;
}

Error driver::checkAllKnown(const KernelGraph &graph, ArrayRef<DevicePlan> plans) {
  for (const DevicePlan &plan : plans)
    for (size_t i = 0; i < graph.kernels.size(); ++i)
      if (!plan.kernels[i].estimate.timeUs) {
        const KernelNode &node = graph.kernels[i];
        std::vector<std::string> why = node.notes;
        why.insert(why.end(), plan.kernels[i].estimate.notes.begin(), plan.kernels[i].estimate.notes.end());
        return makeError((node.location.empty() ? "" : node.location + ": ") + "the time of kernel '" + node.name + "' on " +
                         plan.device->id + " is unknown: " + join(why, "; ") + " (--strict; " + Twine(plan.totals.unknownKernels) +
                         " such kernels)");
      }
  return Error::success();
}

std::vector<std::string> driver::reportSettings(const ModelRequest &model, const InputRequest &inputs) {
  std::vector<std::string> settings{"fusion " + model.fusion};
  if (model.causal != "auto")
    settings.push_back("causal " + model.causal);
  if (model.moeBalance != "drawn")
    settings.push_back("moe-balance " + model.moeBalance);
  if (!model.bind.empty())
    settings.push_back("bind " + model.bind);
  if (!inputs.f32.empty())
    settings.push_back("f32 " + inputs.f32);
  settings.push_back("launch " + inputs.launch);
  return settings;
}
