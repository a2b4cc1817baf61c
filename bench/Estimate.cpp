//===- Estimate.cpp - how long the estimate of a whole model takes ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Llama-3-8B's prefill, its entry's body repeated: 3 copies have about 6,000 operations. estimateModel is what `ridge estimate
// --format=json` does; parseAndPrint is what MLIR itself needs for the same text, the measure that estimateModel is held against.
//
//===----------------------------------------------------------------------===//

#include "Ridge/RidgeDialect.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Parser/Parser.h"
#include "ridge/Frontend/Frontend.h"
#include "ridge/Kernels/FormKernels.h"
#include "ridge/Report/Report.h"
#include "ridge/Transforms/BuildKernelGraph.h"
#include "llvm/Support/MemoryBuffer.h"
#include <benchmark/benchmark.h>
#include <chrono>
#include <functional>
#include <malloc.h>
#include <map>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace mlir;
using namespace ridge;

namespace {

std::unique_ptr<MLIRContext> makeContext() {
  DialectRegistry registry;
  registry.insert<RidgeDialect>();
  frontend::registerInputDialects(registry);
  auto context = std::make_unique<MLIRContext>(registry, MLIRContext::Threading::DISABLED);
  context->loadAllAvailableDialects();
  context->allowUnregisteredDialects();
  return context;
}

OwningOpRef<ModuleOp> parse(llvm::StringRef text, MLIRContext &context) {
  return parseSourceString<ModuleOp>(text, ParserConfig(&context), "model.mlir");
}

/// The entry's body `copies` times over the same arguments; every copy's result is returned, so that nothing is dead.
void repeatBody(func::FuncOp entry, int64_t copies) {
  Block &block = entry.front();
  Operation *terminator = block.getTerminator();
  SmallVector<Operation *> body;
  for (Operation &op : block.without_terminator())
    body.push_back(&op);
  OpBuilder builder(terminator);
  SmallVector<Value> results(terminator->getOperands());
  for (int64_t copy = 1; copy < copies; ++copy) {
    IRMapping mapping;
    for (Operation *op : body)
      builder.clone(*op, mapping);
    for (Value result : terminator->getOperands())
      results.push_back(mapping.lookupOrDefault(result));
  }
  terminator->setOperands(results);
  entry.setType(FunctionType::get(entry.getContext(), entry.getArgumentTypes(), ValueRange(results).getTypes()));
}

struct Model {
  std::string text;
  int64_t ops = 0; ///< of the entry's body
};

const Model &repeatedModel(int64_t copies) {
  static std::map<int64_t, Model> models;
  auto [it, isNew] = models.try_emplace(copies);
  if (!isNew)
    return it->second;
  auto file = llvm::cantFail(llvm::errorOrToExpected(llvm::MemoryBuffer::getFile(RIDGE_SOURCE_DIR "/examples/llama3-8b-prefill.mlir")));
  std::unique_ptr<MLIRContext> context = makeContext();
  OwningOpRef<ModuleOp> module = parse(file->getBuffer(), *context);
  func::FuncOp entry = *module->getOps<func::FuncOp>().begin();
  repeatBody(entry, copies);
  it->second.ops = int64_t(llvm::range_size(entry.front()));
  llvm::raw_string_ostream os(it->second.text);
  module->print(os);
  return it->second;
}

void parseAndPrintOnce(llvm::StringRef text) {
  std::unique_ptr<MLIRContext> context = makeContext();
  OwningOpRef<ModuleOp> module = parse(text, *context);
  module->print(llvm::nulls());
}

/// What each step of an estimate takes, in seconds.
struct Steps {
  double parse = 0, prepare = 0, form = 0, graph = 0, plan = 0, json = 0;
};

void estimateOnce(llvm::StringRef text, const Device &device, const model::LibrarySet &libraries, Steps &steps) {
  using Clock = std::chrono::steady_clock;
  Clock::time_point before = Clock::now();
  auto lap = [&](double &step) {
    Clock::time_point now = Clock::now();
    step += std::chrono::duration<double>(now - before).count();
    before = now;
  };
  std::unique_ptr<MLIRContext> context = makeContext();
  OwningOpRef<ModuleOp> module = parse(text, *context);
  lap(steps.parse);
  Operation *entry = *frontend::findEntry(*module, "");
  bool prepared = succeeded(frontend::prepareModule(*module, entry, {}));
  lap(steps.prepare);
  kernels::FormOptions options;
  options.entry = "main";
  bool formed = prepared && succeeded(kernels::formKernels(*module, options));
  lap(steps.form);
  if (!formed)
    llvm::report_fatal_error("the example cannot be formed");
  BuiltKernelGraph built = *buildKernelGraph(*module, *frontend::findEntry(*module, "main"));
  lap(steps.graph);
  std::vector<DevicePlan> plans{planGraph(built.graph, Planner(device, libraries), LaunchMode(), /*threads=*/1)};
  lap(steps.plan);
  report::printJson(report::makeReport(built.graph, plans, "model.mlir", ""), llvm::nulls());
  lap(steps.json);
}

struct Shipped {
  DeviceRegistry devices = llvm::cantFail(DeviceRegistry::open(RIDGE_SOURCE_DIR));
  model::LibrarySet libraries = llvm::cantFail(model::LibrarySet::open(RIDGE_SOURCE_DIR));
};

Shipped &shipped() {
  static Shipped all;
  return all;
}

void countOps(benchmark::State &state, int64_t ops) {
  state.counters["ops"] = double(ops);
  state.counters["time/op"] = benchmark::Counter(double(ops), benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

void parseAndPrint(benchmark::State &state) {
  const Model &model = repeatedModel(state.range(0));
  for (auto _ : state)
    parseAndPrintOnce(model.text);
  countOps(state, model.ops);
}
BENCHMARK(parseAndPrint)->Arg(1)->Arg(3)->Arg(16)->Arg(64)->Unit(benchmark::kMillisecond);

/// The steps are shown in milliseconds.
void estimateModel(benchmark::State &state) {
  const Model &model = repeatedModel(state.range(0));
  const Device &device = *llvm::cantFail(shipped().devices.get("h100-sxm"));
  Steps steps;
  for (auto _ : state)
    estimateOnce(model.text, device, shipped().libraries, steps);
  countOps(state, model.ops);
  for (auto [name, seconds] : {std::pair{"parse", steps.parse},
                               {"prepare", steps.prepare},
                               {"form", steps.form},
                               {"graph", steps.graph},
                               {"plan", steps.plan},
                               {"json", steps.json}})
    state.counters[name] = 1000 * seconds / double(state.iterations());
}
BENCHMARK(estimateModel)->Arg(1)->Arg(3)->Arg(16)->Arg(64)->Unit(benchmark::kMillisecond);

/// The most memory that a process holds that does `work` from here, in bytes.
double peakBytes(const std::function<void()> &work) {
  int ends[2];
  if (pipe(ends) != 0)
    llvm::report_fatal_error("no pipe");
  if (fork() == 0) {
    work();
    rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    long kiB = usage.ru_maxrss;
    _exit(write(ends[1], &kiB, sizeof kiB) == sizeof kiB ? 0 : 1);
  }
  long kiB = 0;
  if (read(ends[0], &kiB, sizeof kiB) != sizeof kiB)
    llvm::report_fatal_error("the child failed");
  close(ends[0]);
  close(ends[1]);
  wait(nullptr);
  return double(kiB) * 1024;
}

/// Peak memory over what the process holds before, of parsing alone and of the whole estimate; run it by itself.
void estimateMemory(benchmark::State &state) {
  const Model &model = repeatedModel(state.range(0));
  const Device &device = *llvm::cantFail(shipped().devices.get("h100-sxm"));
  malloc_trim(0);
  double parsed = 0, whole = 0;
  for (auto _ : state) {
    double before = peakBytes([] {});
    parsed = peakBytes([&] {
               std::unique_ptr<MLIRContext> context = makeContext();
               OwningOpRef<ModuleOp> module = parse(model.text, *context);
               benchmark::DoNotOptimize(module);
             }) -
             before;
    whole = peakBytes([&] {
              Steps steps;
              estimateOnce(model.text, device, shipped().libraries, steps);
            }) -
            before;
  }
  state.counters["parsed_MB"] = parsed / 1e6;
  state.counters["whole_MB"] = whole / 1e6;
  state.counters["ratio"] = whole / parsed;
}
BENCHMARK(estimateMemory)->Arg(3)->Arg(64)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
