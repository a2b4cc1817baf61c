//===- Sweep.cpp - a model at several sizes ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Driver/Sweep.h"

#include "ridge/Support/Error.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;
using namespace ridge;
using namespace ridge::driver;

/// The dimension must be there and dynamic: a size that the model fixes cannot be swept.
static Error checkDynamic(const OpenedModel &model, StringRef place, const frontend::Binding &binding) {
  FailureOr<mlir::Operation *> entry = frontend::findEntry(*model.module, model.entry);
  mlir::Block &block = (*entry)->getRegion(0).front();
  if (binding.argument >= block.getNumArguments())
    return makeError("--sweep: '" + place + "': the entry has " + Twine(block.getNumArguments()) + " arguments");
  auto type = dyn_cast<mlir::RankedTensorType>(block.getArgument(binding.argument).getType());
  if (!type || binding.dimension >= type.getRank())
    return makeError("--sweep: '" + place + "': the argument has " + (type ? Twine(type.getRank()) : Twine("no")) + " dimensions");
  if (!type.isDynamicDim(binding.dimension))
    return makeError("--sweep: '" + place + "': the dimension has size " + Twine(type.getDimSize(binding.dimension)) +
                     " and is not dynamic");
  return Error::success();
}

/// The bindings of one point: those of `--bind`, and each swept dimension at `size`.
static Expected<std::vector<frontend::Binding>> bindingsOf(const OpenedModel &model, ArrayRef<std::string> places, StringRef size) {
  std::vector<frontend::Binding> all = model.bindings;
  for (const std::string &place : places) {
    Expected<std::vector<frontend::Binding>> bound = readBindings(model, place + "=" + size.str());
    if (!bound)
      return bound.takeError();
    for (const frontend::Binding &binding : *bound) {
      if (Error error = checkDynamic(model, place, binding))
        return std::move(error);
      if (any_of(all, [&](const frontend::Binding &b) { return b.argument == binding.argument && b.dimension == binding.dimension; }))
        return makeError("--sweep: '" + place + "' is bound already");
      all.push_back(binding);
    }
  }
  return all;
}

Error driver::readSweep(const OpenedModel &model, StringRef text, raw_ostream &diagnostics, SweepPoints &sweep) {
  auto [places, list] = text.rsplit('=');
  std::vector<std::string> sizes = splitList(list);
  for (StringRef place : split(places, '='))
    sweep.dimensions.push_back(place.trim().str());
  bool complete = text.contains('=') && !sizes.empty() && all_of(sweep.dimensions, [](StringRef place) { return place.contains(':'); });
  if (!complete)
    return make_error<UsageError>("--sweep: found '" + text +
                                  "', allowed is a dimension and its sizes, as arg0:1=128,512, or several "
                                  "dimensions that take the same sizes, as arg0:1=arg1:1=128,512");
  // All sizes are read before the first is formed, which may take a while.
  std::vector<std::vector<frontend::Binding>> bindings;
  for (const std::string &size : sizes) {
    Expected<std::vector<frontend::Binding>> ofSize = bindingsOf(model, sweep.dimensions, size);
    if (!ofSize)
      return ofSize.takeError();
    bindings.push_back(std::move(*ofSize));
  }
  for (const std::vector<frontend::Binding> &ofSize : bindings) {
    SweepPoint &point = sweep.points.emplace_back();
    point.size = ofSize.back().size;
    point.module = mlir::OwningOpRef<mlir::ModuleOp>(cast<mlir::ModuleOp>((*model.module)->clone()));
    if (Error error = formModel(model, *point.module, ofSize, diagnostics, point.built))
      return error;
  }
  return Error::success();
}

std::vector<std::vector<DevicePlan>> driver::planPoints(const SweepPoints &sweep, const Inputs &inputs, unsigned threads) {
  std::vector<const KernelGraph *> graphs;
  for (const SweepPoint &point : sweep.points)
    graphs.push_back(&point.built.graph);
  std::vector<std::vector<DevicePlan>> plans(graphs.size());
  for (const Device *device : inputs.devices) {
    Planner planner(*device, *inputs.libraries, inputs.planner);
    for (auto [ofPoint, plan] : zip_equal(plans, planGraphs(graphs, planner, inputs.launch, threads)))
      ofPoint.push_back(std::move(plan));
  }
  return plans;
}
