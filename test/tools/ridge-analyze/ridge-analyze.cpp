//===- ridge-analyze.cpp - shows what the analysis says, for tests --------===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Not installed. Prints one line an operation (--ops), or the sums by class, of the entry and what it calls, loop trips multiplied in.
//
//===----------------------------------------------------------------------===//

#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "ridge/Analysis/OpInfo.h"
#include "ridge/Analysis/TripCount.h"
#include "ridge/Frontend/Frontend.h"
#include "ridge/Support/CheckedMath.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/SourceMgr.h"
#include <map>

using namespace mlir;
using namespace ridge::analysis;

static llvm::cl::opt<std::string> inputPath(llvm::cl::Positional, llvm::cl::init("-"));
static llvm::cl::opt<std::string> bindText("bind"), entryName("entry");
static llvm::cl::opt<bool> showOps("ops", llvm::cl::desc("one line an operation")), printModule("print-module");

namespace {
struct Sum {
  int64_t ops = 0, matmul = 0, vector = 0, special = 0, readBytes = 0, writtenBytes = 0;
};

class Walker {
public:
  void run(Operation *function, int64_t count);
  void print();

private:
  void visit(Operation *op, int64_t count);
  void add(int64_t &sum, int64_t value, int64_t count);
  std::map<OpClass, Sum> sums;
  std::map<std::string, int64_t> opaque;
  bool overflows = false, hasUnknownTrips = false;
};
} // namespace

static void printShapes(const OpInfo &info) {
  auto &out = llvm::outs();
  if (info.contraction) {
    const ContractionInfo &c = *info.contraction;
    out << " gemm=" << c.batch << "x" << c.m << "x" << c.n << "x" << c.k << " " << ridge::dataTypeName(c.lhs) << ","
        << ridge::dataTypeName(c.rhs) << "->" << ridge::dataTypeName(c.acc) << " operands=" << c.lhsOperand << "," << c.rhsOperand
        << " batches=" << c.lhsBatches << "," << c.rhsBatches << (c.lhsTransposed ? " lhs-transposed" : "")
        << (c.rhsTransposed ? " rhs-transposed" : "");
  }
  ridge::WorkloadShape shape;
  if (info.convolution)
    shape = *info.convolution;
  else if (info.pooling)
    shape = *info.pooling;
  else if (info.attention)
    shape = *info.attention;
  else
    return;
  for (const ridge::FieldText &field : ridge::fields(shape))
    if (!field.name.starts_with("epilogue"))
      out << " " << field.name << "=" << field.value;
}

static void printOp(Operation *op, const OpInfo &info) {
  auto &out = llvm::outs();
  auto list = [&](auto name, auto &&values) {
    out << " " << name << "=[";
    llvm::interleaveComma(values, out);
    out << "]";
  };
  out << op->getName() << ": " << opClassName(info.klass) << " matmul=" << info.flops.matmul << " vector=" << info.flops.vector
      << " special=" << info.flops.special;
  list("reads", info.operandBytes);
  list("writes", info.resultBytes);
  if (!info.captured.empty())
    list("captured", llvm::make_second_range(info.captured));
  if (info.rows || info.reducedElements)
    out << " rows=" << info.rows << " reduced=" << info.reducedElements;
  out << " type=" << ridge::dataTypeName(info.type);
  printShapes(info);
  if (!info.reason.empty())
    out << " (" << info.reason << ")";
  out << "\n";
}

void Walker::add(int64_t &sum, int64_t value, int64_t count) {
  std::optional<int64_t> product = ridge::checkedMul(value, count), total = product ? ridge::checkedAdd(sum, *product) : std::nullopt;
  overflows |= !total;
  sum = total.value_or(sum);
}

void Walker::visit(Operation *op, int64_t count) {
  OpInfo info = analyzeOp(op);
  if (showOps && info.klass != OpClass::Free && info.klass != OpClass::Structure)
    printOp(op, info);
  Sum &sum = sums[info.klass];
  sum.ops += 1;
  add(sum.matmul, info.flops.matmul, count);
  add(sum.vector, info.flops.vector, count);
  add(sum.special, info.flops.special, count);
  for (int64_t bytes : info.operandBytes)
    add(sum.readBytes, bytes, count);
  for (auto &[tensor, bytes] : info.captured)
    add(sum.readBytes, bytes, count);
  for (int64_t bytes : info.resultBytes)
    add(sum.writtenBytes, bytes, count);
  if (info.klass == OpClass::Opaque)
    ++opaque[op->getName().getStringRef().str()];
  if (info.klass != OpClass::Structure)
    return;
  bool isLoop = isa<LoopLikeOpInterface>(op) || op->getName().getStringRef() == "stablehlo.while";
  std::optional<int64_t> trips = isLoop ? tripCount(op) : 1;
  hasUnknownTrips |= !trips;
  if (isLoop && showOps)
    llvm::outs() << op->getName() << ": trips=" << (trips ? std::to_string(*trips) : "unknown") << "\n";
  std::optional<int64_t> inner = ridge::checkedMul(count, trips.value_or(1));
  overflows |= !inner;
  if (auto call = dyn_cast<CallOpInterface>(op)) {
    Operation *callee = call.resolveCallable();
    if (callee && callee->getNumRegions())
      run(callee, count);
    return;
  }
  for (Region &region : op->getRegions())
    for (Operation &nested : region.getOps())
      visit(&nested, inner.value_or(count));
}

void Walker::run(Operation *function, int64_t count) {
  for (Operation &op : function->getRegion(0).getOps())
    visit(&op, count);
}

void Walker::print() {
  auto &out = llvm::outs();
  Sum total;
  for (auto &[klass, sum] : sums) {
    add(total.matmul, sum.matmul, 1);
    if (!showOps)
      out << opClassName(klass) << ": ops=" << sum.ops << " matmul=" << sum.matmul << " vector=" << sum.vector << " special=" << sum.special
          << " read=" << sum.readBytes << " written=" << sum.writtenBytes << "\n";
  }
  for (auto &[name, ops] : opaque)
    out << "opaque op " << name << ": " << ops << "\n";
  if (hasUnknownTrips)
    out << "trips of a loop are unknown\n";
  out << "total matmul flops: " << (overflows ? "beyond 64 bits" : std::to_string(total.matmul)) << "\n";
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  llvm::cl::ParseCommandLineOptions(argc, argv, "shows what Ridge's analysis says of each operation\n");
  DialectRegistry registry;
  ridge::frontend::registerInputDialects(registry);
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  llvm::SourceMgr sources;
  SourceMgrDiagnosticHandler showsLines(sources, &context);
  OwningOpRef<ModuleOp> module = ridge::frontend::readModule(inputPath, context);
  if (!module)
    return 1;
  auto bindings = ridge::frontend::parseBindings(bindText);
  if (!bindings) {
    llvm::errs() << "error: " << llvm::toString(bindings.takeError()) << "\n";
    return 1;
  }
  FailureOr<Operation *> entry = ridge::frontend::findEntry(*module, entryName);
  if (failed(entry) || failed(ridge::frontend::prepareModule(*module, *entry, *bindings)))
    return 1;
  if (printModule)
    module->print(llvm::outs());
  Walker walker;
  walker.run(*entry, 1);
  walker.print();
}
