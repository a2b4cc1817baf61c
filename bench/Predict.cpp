//===- Predict.cpp - rows predicted a second ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `items_per_second` is rows a second on one core, tile search included; the aim is 50,000.
//
#include "ridge/Calibration/Rows.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"
#include <benchmark/benchmark.h>

using namespace ridge;
using namespace ridge::calibration;

/// Dense products of two devices, 1 to 8192 rows of 20 sites: 560 rows.
static std::string writeRows() {
  llvm::SmallString<128> path;
  int file;
  llvm::cantFail(llvm::errorCodeToError(llvm::sys::fs::createTemporaryFile("ridge-bench", "csv", file, path)));
  llvm::raw_fd_ostream os(file, /*shouldClose=*/true);
  os << "device,op,dtype,m,n,k,library\n";
  for (const char *device : {"h100-sxm", "a100-sxm-80gb"})
    for (int site = 0; site < 20; ++site)
      for (int m = 1; m <= 8192; m *= 2)
        os << device << ",gemm,bf16," << m << ',' << 512 * (1 + site % 5) << ',' << 1024 * (1 + site / 5) << ",cublas\n";
  return path.str().str();
}

static void predictRows(benchmark::State &state) {
  auto devices = llvm::cantFail(DeviceRegistry::open(RIDGE_SOURCE_DIR));
  auto libraries = llvm::cantFail(model::LibrarySet::open(RIDGE_SOURCE_DIR));
  auto table = llvm::cantFail(RowTable::open(RIDGE_SOURCE_DIR));
  std::string path = writeRows();
  int64_t rows = 0;
  for (auto _ : state) {
    RowPredictor predictor(devices, libraries, table);
    CsvReader reader = llvm::cantFail(CsvReader::open(path));
    RowColumns columns = llvm::cantFail(RowColumns::find(reader));
    std::vector<std::string> fields;
    std::string problem;
    while (reader.next(fields, problem)) {
      benchmark::DoNotOptimize(predictor.predict(fields, columns).timeUs);
      ++rows;
    }
  }
  llvm::sys::fs::remove(path);
  state.SetItemsProcessed(rows);
}
BENCHMARK(predictRows)->Unit(benchmark::kMillisecond);
