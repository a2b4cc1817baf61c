//===- ReadModule.cpp - text or bytecode to a module -------------------===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Index/IR/IndexDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MLProgram/IR/MLProgram.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Quant/IR/Quant.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Shape/IR/Shape.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Support/FileUtilities.h"
#include "ridge/Frontend/Frontend.h"
#include "llvm/Support/SourceMgr.h"

using namespace mlir;

namespace ridge::frontend {

void registerInputDialects(DialectRegistry &registry) {
  // Registration is nearly free; a dialect is loaded when the input first names it.
  registry.insert<affine::AffineDialect, arith::ArithDialect, bufferization::BufferizationDialect, complex::ComplexDialect,
                  cf::ControlFlowDialect, func::FuncDialect, index::IndexDialect, linalg::LinalgDialect, math::MathDialect,
                  memref::MemRefDialect, ml_program::MLProgramDialect, quant::QuantDialect, scf::SCFDialect, shape::ShapeDialect,
                  tensor::TensorDialect, tosa::TosaDialect>();
}

OwningOpRef<ModuleOp> readModule(StringRef path, MLIRContext &context, llvm::raw_ostream &diagnostics) {
  std::string message;
  if (std::unique_ptr<llvm::MemoryBuffer> buffer = openInputFile(path, &message))
    return readModule(std::move(buffer), context, diagnostics);
  diagnostics << "error: " << message << '\n';
  return {};
}

OwningOpRef<ModuleOp> readModule(std::unique_ptr<llvm::MemoryBuffer> buffer, MLIRContext &context, llvm::raw_ostream &diagnostics) {
  context.allowUnregisteredDialects();
  auto sources = std::make_shared<llvm::SourceMgr>();
  sources->AddNewSourceBuffer(std::move(buffer), llvm::SMLoc());
  SourceMgrDiagnosticHandler showsLines(*sources, &context, diagnostics);
  return parseSourceFile<ModuleOp>(sources, ParserConfig(&context));
}

} // namespace ridge::frontend
