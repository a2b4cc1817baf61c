//===- ViewsTest.cpp - one small plan in every format ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Report/SweepView.h"
#include "llvm/Support/JSON.h"
#include "gtest/gtest.h"
#include <limits>

using namespace llvm;
using namespace ridge;
using namespace ridge::report;
using model::Bound;
using Level = model::Provenance::Level;

namespace {

/// Two layers of one GEMM each, a norm in a loop, and an opaque kernel, on two devices.
class Views : public testing::Test {
protected:
  void SetUp() override {
    graph.entry = "main";
    graph.weightsBytes = 2000000000;
    graph.inputBytes = 500000;
    GemmShape gemm;
    gemm.m = 128;
    gemm.n = 256;
    gemm.k = 512;
    add("gemm_0", gemm, {2 * 128 * 256 * 512, 0, 0});
    add("gemm_1", gemm, {2 * 128 * 256 * 512, 0, 0});
    RowReductionShape norm;
    norm.op = "rmsnorm";
    norm.rows = 128;
    norm.columns = 256;
    add("row_reduction_2", norm, {0, 98304, 128}).count = 12;

    devices[0].id = "small";
    devices[0].memoryBytes = 1000000000;
    devices[0].notes = {"the small one"};
    devices[1].id = "large";
    devices[1].memoryBytes = 80000000000;
    for (int i = 0; i < 2; ++i) {
      plans.emplace_back();
      plans[i].device = &devices[i];
      plans[i].kernels = {plan(100, 90, 120, Bound::Compute), plan(100, 90, 120, Bound::Compute), plan(5, 4, 6, Bound::Memory)};
    }
    plans[1].kernels[0].estimate.timeUs = 40;
    plans[1].kernels[1].estimate.timeUs = 60;
    reschedule();
  }

  KernelNode &add(StringRef name, WorkloadShape shape, FlopCount flops) {
    KernelNode node;
    node.name = name.str();
    node.location = "model.mlir:1:1";
    node.workload.shape = std::move(shape);
    node.workload.flops = flops;
    node.workload.reads = {1000, 2000};
    node.workload.writes = {500};
    graph.kernels.push_back(std::move(node));
    return graph.kernels.back();
  }

  void addOpaque() {
    OpaqueShape opaque;
    opaque.op = "x.y";
    add("opaque_3", opaque, {}).notes = {"x.y is not understood"};
    for (DevicePlan &plan : plans)
      plan.kernels.emplace_back();
    reschedule();
  }

  static KernelPlan plan(double time, double low, double high, Bound bound) {
    KernelPlan result;
    result.estimate.timeUs = time;
    result.estimate.lowUs = low;
    result.estimate.highUs = high;
    result.estimate.roofUs = time * 0.8;
    result.estimate.intensity = 10;
    result.estimate.bound = bound;
    result.estimate.hbmBytes = 3000;
    result.estimate.waves = 2.5;
    result.estimate.provenance = {Level::Calibrated, "some rows"};
    result.estimate.notes = {"a note"};
    result.tiling.block = {128, 64, 32};
    result.library = "lib";
    return result;
  }

  void reschedule() {
    for (DevicePlan &plan : plans)
      plan.totals = schedule(graph, plan.kernels, *plan.device);
  }

  Report report(size_t count = 2) { return makeReport(graph, ArrayRef(plans).take_front(count), "model.mlir", "1.2.3"); }

  template <typename Print> std::string text(Print print) {
    std::string result;
    raw_string_ostream os(result);
    print(os);
    return result;
  }
  std::string table(size_t count, size_t width = 120, Order order = Order::Program) {
    Report shown = report(count);
    return text([&](raw_ostream &os) { printTable(shown, {order, width}, os); });
  }
  json::Value json(size_t count = 2) {
    Report shown = report(count);
    Expected<json::Value> value = json::parse(text([&](raw_ostream &os) { printJson(shown, os); }));
    return value ? std::move(*value) : json::Value(toString(value.takeError()));
  }

  KernelGraph graph;
  Device devices[2];
  std::vector<DevicePlan> plans;
};

#define EXPECT_HAS(text, part) EXPECT_NE((text).find(part), std::string::npos) << (text)

} // namespace

TEST_F(Views, EqualKernelsFoldAndTheirTimesAverage) {
  std::vector<Row> rows = foldedRows(report(), Order::Program);
  ASSERT_EQ(rows.size(), 2u);
  EXPECT_EQ(rows[0].executions, 2);
  EXPECT_EQ(rows[1].executions, 12);
  EXPECT_EQ(rows[0].devices[0].timeUs, 100.0);
  EXPECT_FALSE(rows[0].devices[0].varies);
  EXPECT_EQ(rows[0].devices[1].timeUs, 50.0); // (40 + 60) / 2
  EXPECT_TRUE(rows[0].devices[1].varies);
  EXPECT_DOUBLE_EQ(*rows[0].devices[0].share, 200.0 / 260); // 100 + 100 + 12 * 5
}

TEST_F(Views, DifferentTilingsDoNotFold) {
  plans[1].kernels[1].tiling.stages = 4;
  EXPECT_EQ(foldedRows(report(), Order::Program).size(), 3u);
  EXPECT_EQ(foldedRows(report(1), Order::Program).size(), 2u);
}

TEST_F(Views, OrderByTime) {
  plans[0].kernels[2].estimate.timeUs = 50; // 12 * 50 > 2 * 100
  reschedule();
  EXPECT_EQ(foldedRows(report(), Order::Time)[0].kernels.front(), 2u);
}

TEST_F(Views, TableOfOneDevice) {
  std::string shown = table(1);
  EXPECT_HAS(shown, "model.mlir, entry @main (ridge 1.2.3)");
  EXPECT_HAS(shown, "3 kernels, 2 distinct; 67.1 MFLOP in matrix products"); // 2 * 33554432
  EXPECT_HAS(shown, "gemm_0            2  128x256x512 bf16          100    77%  compute   80%  128x64x32  lib      -10/+20  1");
  EXPECT_HAS(shown, "row_reduction_2  12  rmsnorm 128x256 bf16     5.00    23%  memory    80%");
  EXPECT_HAS(shown, "DOES NOT FIT small: 2.00 GB needed, 1.00 GB there");
  EXPECT_HAS(shown, "  1. a note\n");
  EXPECT_HAS(shown, "small: the small one");
  EXPECT_HAS(shown, "gemm lib 77% calibrated (some rows)");
}

TEST_F(Views, TableOfSeveralDevices) {
  std::string shown = table(2);
  EXPECT_HAS(shown, "small ------");
  EXPECT_HAS(shown, "0.50x");
  EXPECT_HAS(shown, "~50.0");
  EXPECT_HAS(shown, "~: the mean of executions that differ");
}

TEST_F(Views, TableStaysInItsWidth) {
  for (size_t width : {80, 100, 120, 200})
    for (size_t count : {1, 2}) {
      SmallVector<StringRef> lines;
      std::string shown = table(count, width);
      StringRef(shown).split(lines, '\n');
      for (StringRef line : lines)
        EXPECT_LE(line.size(), width) << line.str();
    }
}

TEST_F(Views, TimeWithoutAnIntervalIsSaid) {
  plans[0].kernels[2].estimate.lowUs.reset();
  reschedule();
  std::string shown = table(1);
  EXPECT_HAS(shown, "  error unknown  for 23% of the time"); // 12 * 5 of 260
  EXPECT_HAS(shown, "80 % interval    unknown");             // what is known reaches less than 60 us above
  EXPECT_HAS(shown, "128x64x32  lib            ?  1");
  EXPECT_EQ(table(2).find("for 23%"), table(2).rfind("for 23%")) << "the other device knows all its errors";
}

TEST_F(Views, EpiloguesAreMarked) {
  std::get<GemmShape>(graph.kernels[1].workload.shape).epilogue.readBytes = 64;
  std::string shown = table(1);
  EXPECT_HAS(shown, "gemm_1 +ep");
  EXPECT_HAS(shown, "+ep: an epilogue runs in the same kernel");
  EXPECT_EQ(foldedRows(report(1), Order::Program).size(), 3u);
}

TEST_F(Views, TracePutsKernelsOneAfterTheOther) {
  addOpaque();
  Report shown = report();
  Expected<json::Value> value = json::parse(text([&](raw_ostream &os) { printTrace(shown, os); }));
  ASSERT_TRUE(bool(value)) << toString(value.takeError());
  json::Array &events = *value->getAsObject()->getArray("traceEvents");
  ASSERT_EQ(events.size(), 2u * (1 + 4)); // a name and four kernels a device
  const json::Object &third = *events[3].getAsObject();
  EXPECT_EQ(third.getString("name"), "row_reduction_2");
  EXPECT_EQ(third.getNumber("ts"), 200.0); // behind two kernels of 100
  EXPECT_EQ(third.getNumber("dur"), 60.0); // 12 * 5
  const json::Object &opaque = *events[4].getAsObject();
  EXPECT_EQ(opaque.getString("ph"), "i") << "a time that is unknown is not drawn as one";
  EXPECT_EQ(opaque.getNumber("ts"), 260.0);
  EXPECT_EQ(events[5].getAsObject()->getInteger("pid"), 1);
}

TEST_F(Views, SweepHasALineForEverySize) {
  Sweep sweep{{"arg0:1", "arg1:0"}, {128, 512}, {report(1), report(1)}};
  std::string shown = text([&](raw_ostream &os) { printSweepTable(sweep, 120, os); });
  EXPECT_HAS(shown, "arg0:1=arg1:0");
  EXPECT_HAS(shown, "  128  260 us"); // 100 + 100 + 12 * 5
  EXPECT_HAS(shown, "  512  260 us");
  EXPECT_HAS(shown, "compute 77%"); // 200 of 260
  Expected<json::Value> value = json::parse(text([&](raw_ostream &os) { printSweepJson(sweep, os); }));
  ASSERT_TRUE(bool(value)) << toString(value.takeError());
  const json::Object &root = *value->getAsObject();
  EXPECT_EQ(root.getString("schema"), "ridge.sweep/1");
  const json::Object &second = *(*root.getArray("points"))[1].getAsObject();
  EXPECT_EQ(second.getInteger("size"), 512);
  EXPECT_EQ(second.getObject("report")->getString("schema"), "ridge.report/1");
}

TEST_F(Views, UnknownKernelsMakeLowerBounds) {
  addOpaque();
  std::string shown = table(1);
  EXPECT_HAS(shown, "opaque_3");
  EXPECT_HAS(shown, "\u2265 260 us");
  EXPECT_HAS(shown, "Unknown on small, totals are lower bounds: opaque_3");
  json::Value value = json(1);
  const json::Object &device = *value.getAsObject()->getArray("devices")->front().getAsObject();
  const json::Object &kernel = *device.getArray("kernels")->back().getAsObject();
  for (const char *key : {"time_us", "low_us", "high_us", "hbm_bytes", "intensity", "roof_fraction", "waves", "library"})
    EXPECT_TRUE(kernel.get(key) && kernel.get(key)->getAsNull()) << key;
  EXPECT_EQ(kernel.getInteger("bytes"), 3500);
  EXPECT_TRUE(device.getObject("total")->get("high_us")->getAsNull());
  EXPECT_EQ(device.getObject("total")->getInteger("unknown_kernels"), 1);
}

TEST_F(Views, JsonIsNeverFoldedAndSumsToItsTotals) {
  json::Value value = json();
  const json::Object &root = *value.getAsObject();
  EXPECT_EQ(root.getString("schema"), "ridge.report/1");
  ASSERT_EQ(root.getArray("devices")->size(), 2u);
  for (const json::Value &entry : *root.getArray("devices")) {
    const json::Object &device = *entry.getAsObject();
    ASSERT_EQ(device.getArray("kernels")->size(), 3u);
    double timeUs = 0;
    int64_t flops = 0, bytes = 0;
    for (const json::Value &item : *device.getArray("kernels")) {
      const json::Object &kernel = *item.getAsObject();
      int64_t count = *kernel.getInteger("count");
      timeUs += double(count) * *kernel.getNumber("time_us");
      flops += count * *kernel.getObject("flops")->getInteger("matmul");
      bytes += count * *kernel.getInteger("bytes");
    }
    const json::Object &total = *device.getObject("total");
    EXPECT_DOUBLE_EQ(timeUs, *total.getNumber("time_us"));
    EXPECT_EQ(flops, *total.getObject("flops")->getInteger("matmul"));
    EXPECT_EQ(bytes, *total.getInteger("bytes"));
  }
}

TEST_F(Views, JsonOfAKernel) {
  json::Value value = json(1);
  const json::Object &device = *value.getAsObject()->getArray("devices")->front().getAsObject();
  const json::Object &kernel = *device.getArray("kernels")->front().getAsObject();
  EXPECT_EQ(kernel.getString("name"), "gemm_0");
  EXPECT_EQ(kernel.getString("kind"), "gemm");
  EXPECT_EQ(kernel.getObject("workload")->getInteger("m"), 128);
  EXPECT_EQ(kernel.getObject("workload")->getString("lhs"), "bf16");
  EXPECT_EQ(*kernel.getObject("tiling")->getArray("block"), (json::Array{128, 64, 32}));
  EXPECT_EQ(kernel.getObject("tiling")->size(), 1u); // what does not apply is left out
  EXPECT_EQ(kernel.getNumber("roof_fraction"), 0.8);
  EXPECT_EQ(kernel.getString("location"), "model.mlir:1:1");
  EXPECT_EQ(*kernel.getArray("notes"), (json::Array{"a note"}));
  EXPECT_EQ(device.getObject("total")->getBoolean("fits_memory"), false);
}

TEST_F(Views, NamesThatAreNotUtf8StillMakeJson) {
  graph.kernels[0].name = "bad\xff";
  EXPECT_NE(json(1).getAsObject(), nullptr);
}

TEST_F(Views, TotalsThatOverflowAreNull) {
  graph.kernels[0].workload.flops.matmul = std::numeric_limits<int64_t>::max();
  reschedule();
  json::Value value = json(1);
  const json::Object &total = *value.getAsObject()->getArray("devices")->front().getAsObject()->getObject("total");
  EXPECT_TRUE(total.getObject("flops")->get("matmul")->getAsNull());
  EXPECT_HAS(table(1), "do not fit 64 bits");
}

TEST_F(Views, CsvHasALineForEveryKernelAndDevice) {
  graph.kernels[0].notes = {"says \"so\", twice"};
  Report shown = report();
  std::string csv = text([&](raw_ostream &os) { printCsv(shown, os); });
  SmallVector<StringRef> lines;
  StringRef(csv).split(lines, '\n', -1, false);
  ASSERT_EQ(lines.size(), 1 + 2 * 3u);
  EXPECT_TRUE(lines[0].starts_with("device,name,kind,count,workload,"));
  EXPECT_TRUE(lines[1].starts_with("small,gemm_0,gemm,1,128x256x512 bf16,33554432,0,0,3500,3000,10,100,90,120,100,compute,0.8,2.5,"));
  EXPECT_HAS(lines[1].str(), "\"says \"\"so\"\", twice; a note\"");
  EXPECT_TRUE(lines[6].starts_with("large,row_reduction_2,row_reduction,12,"));
}
