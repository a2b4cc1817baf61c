//===- FindEntry.cpp - the function to plan ----------------------------===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/IR/SymbolTable.h"
#include "ridge/Frontend/Frontend.h"
#include "ridge/Support/Error.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;

namespace ridge::frontend {

// Diagnostics are made at locations: made at the module they would print all of it after the message.

/// Any symbol with one region that is not empty and a function type, registered or not.
static bool isCandidate(Operation &op) {
  auto type = op.getAttrOfType<TypeAttr>("function_type");
  return op.getAttrOfType<StringAttr>(SymbolTable::getSymbolAttrName()) && type && isa<FunctionType>(type.getValue()) &&
         op.getNumRegions() == 1 && !op.getRegion(0).empty();
}

static StringRef nameOf(Operation *op) { return op->getAttrOfType<StringAttr>(SymbolTable::getSymbolAttrName()).getValue(); }

static bool isPublic(Operation *op) {
  auto visibility = op->getAttrOfType<StringAttr>(SymbolTable::getVisibilityAttrName());
  return !visibility || visibility.getValue() == "public";
}

/// Shows the first few names: a module may hold thousands.
static std::string listNames(ArrayRef<Operation *> ops) {
  constexpr size_t kShown = 10;
  std::string names = llvm::join(llvm::map_range(ops.take_front(kShown), [](Operation *op) { return "'" + nameOf(op).str() + "'"; }), ", ");
  return ops.size() > kShown ? names + ", ..." : names;
}

static FailureOr<Operation *> findNamed(ModuleOp module, StringRef name, ArrayRef<Operation *> candidates) {
  for (Operation *op : candidates)
    if (nameOf(op) == name)
      return op;
  InFlightDiagnostic error = emitError(module.getLoc()) << "no entry is named '" << name << "'";
  if (!candidates.empty()) {
    auto names = llvm::to_vector(llvm::map_range(candidates, nameOf));
    error.attachNote() << "did you mean " << nearestNames(name, names) << "?";
  }
  return error;
}

FailureOr<Operation *> findEntry(ModuleOp module, StringRef name) {
  SmallVector<Operation *> candidates, visible;
  for (Operation &op : *module.getBody())
    if (isCandidate(op))
      candidates.push_back(&op);
  llvm::copy_if(candidates, std::back_inserter(visible), isPublic);
  if (!name.empty())
    return findNamed(module, name, candidates);
  if (visible.size() == 1)
    return visible.front();
  if (candidates.empty())
    return emitError(module.getLoc(), "the module has no entry: no symbol with a body and a function type");
  InFlightDiagnostic error = emitError(module.getLoc());
  if (visible.empty())
    error << "the module has no public entry; name one with --entry";
  else
    error << "the module has " << visible.size() << " public entries; name one with --entry";
  error.attachNote() << "candidates are " << listNames(visible.empty() ? candidates : visible);
  return error;
}

} // namespace ridge::frontend
