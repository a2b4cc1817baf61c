//===- Frontend.h - from any accepted module to linalg with static shapes ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#pragma once

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/LogicalResult.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"
#include <memory>
#include <string>
#include <vector>

namespace ridge::frontend {

/// One dynamic dimension of an entry argument, bound: arg<argument>:<dimension> = size.
struct Binding {
  unsigned argument = 0, dimension = 0;
  int64_t size = 0;
};

/// Parses "arg0:1=2048,arg1:1=2048"; errors name the part, what was found and the form allowed.
llvm::Expected<std::vector<Binding>> parseBindings(llvm::StringRef text);

/// Registers every dialect that an input may use and the interfaces that the analysis needs.
void registerInputDialects(mlir::DialectRegistry &registry);

/// Reads text or bytecode (.mlir, .mlirbc; "-" is standard input) with unregistered dialects allowed. MLIR's own diagnostics are shown. A
/// tool that wants file:line:column and the source line in later diagnostics too keeps a SourceMgrDiagnosticHandler of its own.
mlir::OwningOpRef<mlir::ModuleOp> readModule(llvm::StringRef path, mlir::MLIRContext &context,
                                             llvm::raw_ostream &diagnostics = llvm::errs());

/// As above, from memory; the buffer's name stands in diagnostics.
mlir::OwningOpRef<mlir::ModuleOp> readModule(std::unique_ptr<llvm::MemoryBuffer> buffer, mlir::MLIRContext &context,
                                             llvm::raw_ostream &diagnostics = llvm::errs());

/// The entry of that name, or the only public symbol op with one region and a function type (func.func, util.func, ml_program.func) if
/// `name` is empty. Fails with a diagnostic that lists the candidates.
llvm::FailureOr<mlir::Operation *> findEntry(mlir::ModuleOp module, llvm::StringRef name);

/// Drops optimisation barriers, lowers TOSA, binds dynamic dimensions of the entry's arguments and folds the shape arithmetic that follows
/// from them, until every tensor is static. What remains dynamic is an error at the entry that names the argument and dimension to bind.
llvm::LogicalResult prepareModule(mlir::ModuleOp module, mlir::Operation *entry, llvm::ArrayRef<Binding> bindings);

} // namespace ridge::frontend
