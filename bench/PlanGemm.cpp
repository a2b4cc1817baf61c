//===- PlanGemm.cpp - how long planning one matrix product takes ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Planner/Planner.h"
#include <benchmark/benchmark.h>

using namespace ridge;

namespace {

struct Shipped {
  DeviceRegistry devices = llvm::cantFail(DeviceRegistry::open(RIDGE_SOURCE_DIR));
  model::LibrarySet libraries = llvm::cantFail(model::LibrarySet::open(RIDGE_SOURCE_DIR));
  const Device &device(llvm::StringRef id) { return *llvm::cantFail(devices.get(id)); }
};

Shipped &shipped() {
  static Shipped all;
  return all;
}

Workload gemm(int64_t m, int64_t n, int64_t k) {
  GemmShape shape;
  shape.m = m;
  shape.n = n;
  shape.k = k;
  return llvm::cantFail(makeWorkload(shape));
}

/// Every tile, orientation and split of the library.
void planGemm(benchmark::State &state) {
  Planner planner(shipped().device("h100-sxm"), shipped().libraries);
  Workload workload = gemm(state.range(0), state.range(1), state.range(2));
  for (auto _ : state)
    benchmark::DoNotOptimize(planner.plan(workload));
}
BENCHMARK(planGemm)
    ->Args({16, 4096, 4096})
    ->Args({512, 1024, 8192})
    ->Args({2048, 14336, 4096})
    ->Args({8192, 8192, 8192})
    ->Unit(benchmark::kMicrosecond);

/// The legal space too: every tile that fits, with clusters and splits.
void rankLegalTilings(benchmark::State &state) {
  PlannerOptions options;
  options.top = 5;
  Planner planner(shipped().device("h100-sxm"), shipped().libraries, options);
  Workload workload = gemm(state.range(0), state.range(1), state.range(2));
  for (auto _ : state)
    benchmark::DoNotOptimize(planner.plan(workload));
}
BENCHMARK(rankLegalTilings)->Args({16, 4096, 4096})->Args({2048, 14336, 4096})->Unit(benchmark::kMicrosecond);

/// Finding the class and its parameters, a part of every plan.
void resolveClass(benchmark::State &state) {
  const Device &device = shipped().device("h100-sxm");
  Workload workload = gemm(2048, 14336, 4096);
  for (auto _ : state) {
    std::vector<std::string> notes;
    benchmark::DoNotOptimize(shipped().libraries.resolve(device, workload, "", notes));
  }
}
BENCHMARK(resolveClass)->Unit(benchmark::kMicrosecond);

} // namespace
