//===- LibraryTest.cpp - libraries as data ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Model/Library.h"
#include "gtest/gtest.h"

using namespace ridge;
using namespace ridge::model;

namespace {

/// A library whose one class maps to the plain roofline: small, and every level is there.
constexpr const char *kText = R"yaml(schema: ridge.library/1
name: demo
version: "1"
classes:
  gemm:
    mapping: plain
    covers: [gemm.int8]
    protocol: 6
    tiles:
      default: {blocks: [[64, 64, 64]]}
      big: {blocks: [[128, 256, 64]], splits: [1, 2], protocol: 7}
    parameters:
      base: {values: {launch: 1, matmul: 0.5, vector: 0.5, hbm: 0.5}}
      families:
        big: {device: big-one, rows: "rows of big-one (100)", values: {launch: 2, matmul: 0.75}}
      overrides:
        big-three: {rows: "rows of big-three (20)", values: {launch: 3}}
    intervals:
      calibrated: {short: [0.8, 1.25], memory: [0.9, 1.1], compute: [0.9, 1.1], latency: [0.8, 1.25]}
)yaml";

Device device(const char *id, const char *family) {
  Device d;
  d.id = id;
  d.family = family;
  d.memoryBytesPerSecond = 1e12;
  d.peaks[{Unit::Matmul, DataType::BF16}] = {1e14, std::nullopt};
  d.peaks[{Unit::Matmul, DataType::F8}] = {2e14, std::nullopt};
  d.peaks[{Unit::Matmul, DataType::I8}] = {2e14, std::nullopt};
  d.defaultLibraries["gemm"] = "demo";
  return d;
}

Workload gemm(DataType type = DataType::BF16) {
  GemmShape shape;
  shape.m = shape.n = shape.k = 256;
  shape.lhs = shape.rhs = type;
  return llvm::cantFail(makeWorkload(shape));
}

struct LibraryTest : testing::Test {
  LibrarySet set;
  std::vector<std::string> notes;
  void SetUp() override { set.add(llvm::cantFail(parseLibrary(kText, "demo.yaml"))); }
};

TEST_F(LibraryTest, LevelsInherit) {
  Device one = device("big-one", "big"), two = device("big-two", "big"), three = device("big-three", "big"), other = device("x", "small");
  ResolvedClass r = set.resolve(one, gemm(), "", notes);
  EXPECT_EQ(r.parameters, (llvm::SmallVector<double, 24>{2, 0.75, 0.5, 0.5}));
  EXPECT_EQ(r.provenance.level, Provenance::Level::Calibrated);
  EXPECT_EQ(r.provenance.detail, "rows of big-one (100)");
  EXPECT_EQ(r.tiles->protocolSets, 7);
  EXPECT_EQ(r.tiles->splits, (std::vector<int32_t>{1, 2}));

  r = set.resolve(two, gemm(), "", notes);
  EXPECT_EQ(r.parameters, (llvm::SmallVector<double, 24>{2, 0.75, 0.5, 0.5}));
  EXPECT_EQ(r.provenance.level, Provenance::Level::Transferred);
  EXPECT_EQ(r.provenance.detail, "from big-one");

  r = set.resolve(three, gemm(), "", notes);
  EXPECT_EQ(r.parameters, (llvm::SmallVector<double, 24>{3, 0.75, 0.5, 0.5}));
  EXPECT_EQ(r.provenance.level, Provenance::Level::Calibrated);

  r = set.resolve(other, gemm(), "", notes);
  EXPECT_EQ(r.parameters, (llvm::SmallVector<double, 24>{1, 0.5, 0.5, 0.5}));
  EXPECT_EQ(r.provenance.level, Provenance::Level::Uncalibrated);
  EXPECT_EQ(r.tiles->protocolSets, 6);
  EXPECT_TRUE(notes.empty());
}

TEST_F(LibraryTest, AnotherTypeIsTransferredUnlessCovered) {
  Device one = device("big-one", "big");
  EXPECT_EQ(set.resolve(one, gemm(DataType::F8), "", notes).provenance.level, Provenance::Level::Transferred);
  EXPECT_EQ(set.resolve(one, gemm(DataType::I8), "", notes).provenance.level, Provenance::Level::Calibrated);
}

TEST_F(LibraryTest, UnknownLibraryIsAnsweredByTheDefault) {
  Device one = device("big-one", "big");
  ResolvedClass r = set.resolve(one, gemm(), "nowhere", notes);
  EXPECT_EQ(r.library->name, "demo");
  EXPECT_EQ(r.provenance.level, Provenance::Level::Uncalibrated);
  ASSERT_EQ(notes.size(), 1u);
  EXPECT_NE(notes[0].find("nowhere"), std::string::npos);
}

TEST_F(LibraryTest, NoLibraryMeansThePlainRoofline) {
  Device one = device("big-one", "big");
  one.defaultLibraries.clear();
  ResolvedClass r = set.resolve(one, gemm(), "", notes);
  EXPECT_EQ(r.library, nullptr);
  EXPECT_EQ(r.klass->mapping, &plainMapping());
  EXPECT_EQ(r.provenance.level, Provenance::Level::Uncalibrated);
  EXPECT_FALSE(notes.empty());
}

TEST_F(LibraryTest, WhatIsMissingIsBorrowedFromTheNearest) {
  constexpr const char *other = R"yaml(schema: ridge.library/1
name: other
version: "1"
classes:
  gemm.fp8:
    mapping: plain
    tiles: {default: {blocks: [[64, 64, 64]]}}
    parameters:
      families:
        huge: {device: huge-one, values: {launch: 9, matmul: 0.9, vector: 0.9, hbm: 0.9}}
)yaml";
  set.add(llvm::cantFail(parseLibrary(other, "other.yaml")));
  Device one = device("big-one", "big"), huge = device("huge-two", "huge");
  // The class's own other family is nearer than another library's class.
  ResolvedClass r = set.resolve(one, gemm(DataType::F8), "other", notes);
  EXPECT_EQ(r.parameters[0], 9);
  EXPECT_EQ(r.provenance.level, Provenance::Level::Uncalibrated);
  ASSERT_EQ(notes.size(), 1u);
  EXPECT_EQ(notes[0], "other gemm.fp8 is not calibrated for family big: it takes the values of family huge");
  EXPECT_EQ(set.resolve(huge, gemm(DataType::F8), "other", notes).provenance.level, Provenance::Level::Transferred);
}

TEST_F(LibraryTest, WhatNoClassOfItsMappingHasIsLentByParameter) {
  // moe asks for eleven parameters; the product's mapping shares seven of them by name and unit, the class's own base has the others.
  constexpr const char *text = R"yaml(schema: ridge.library/1
name: experts
version: "1"
classes:
  moe:
    mapping: simt.moe
    tiles: {default: {rule: tuned-or-default, blocks: [[64, 64, 32], [16, 32, 64]]}}
    parameters:
      base: {provenance: uncalibrated, values: {launch: 6, tail: 1, elementwise: 0.8, route: 0, router: 0}}
)yaml";
  DeviceRegistry devices = llvm::cantFail(DeviceRegistry::open(dataDirectory()));
  LibrarySet shipped = llvm::cantFail(LibrarySet::open(dataDirectory()));
  LibrarySet products;
  products.add(*shipped.find("cublas"));
  products.add(llvm::cantFail(parseLibrary(text, "experts.yaml")));
  MoeShape shape;
  shape.tokens = 64;
  shape.experts = 8;
  shape.topk = 2;
  shape.hidden = 1024;
  shape.intermediate = 512;
  const Device *a100 = llvm::cantFail(devices.get("a100-sxm-80gb"));
  ResolvedClass r = products.resolve(*a100, llvm::cantFail(makeWorkload(shape)), "experts", notes);
  ASSERT_NE(r.library, nullptr);
  EXPECT_EQ(r.klass->key, "moe");
  EXPECT_EQ(r.provenance.level, Provenance::Level::Uncalibrated);
  EXPECT_EQ(r.provenance.detail, "family ampere in cublas gemm");
  EXPECT_EQ(r.parameters[0], 6); // its own
  EXPECT_EQ(r.parameters[2], products.find("cublas")->classes[0].families.at("ampere").values.at("hbm"));
}

TEST_F(LibraryTest, ADeviceLeftOutTakesItsValuesWithIt) {
  DeviceRegistry devices = llvm::cantFail(DeviceRegistry::open(dataDirectory()));
  constexpr const char *text = R"yaml(schema: ridge.library/1
name: siblings
version: "1"
classes:
  gemm:
    mapping: plain
    tiles: {default: {blocks: [[64, 64, 64]]}}
    parameters:
      families:
        hopper: {device: h100-sxm, values: {launch: 1, matmul: 0.5, vector: 0.5, hbm: 0.5}}
      overrides:
        h20: {values: {launch: 2, matmul: 0.6, vector: 0.6, hbm: 0.6}}
        h200-sxm: {values: {launch: 4}}
        h800-sxm: {also: [h100-sxm], values: {launch: 3, matmul: 0.5, vector: 0.5, hbm: 0.5}}
)yaml";
  set.add(llvm::cantFail(parseLibrary(text, "siblings.yaml")));
  auto launchUs = [&](const LibrarySet &of, const char *id) {
    return of.resolve(device(id, "hopper"), gemm(), "siblings", notes).parameters[0];
  };
  EXPECT_EQ(launchUs(set, "h100-sxm"), 1);
  EXPECT_EQ(launchUs(set, "h800-sxm"), 3);
  LibrarySet without = set.without("h100-sxm", devices);
  EXPECT_EQ(launchUs(without, "h100-sxm"), 2); // the H20 speaks for the family
  EXPECT_EQ(launchUs(without, "h200-sxm"), 2); // its own was fitted on top of the H100's
  EXPECT_EQ(launchUs(without, "h800-sxm"), 2); // its own rested on the H100's rows too
  EXPECT_EQ(launchUs(set.without("h20", devices), "h20"), 1);
}

TEST_F(LibraryTest, MissingIntervalsWiden) {
  const LibraryClass &klass = set.find("demo")->classes[0];
  // In log half as wide again: 1.1^1.5 and, uncalibrated, 1.1^2.25
  EXPECT_NEAR(klass.intervals[1][unsigned(Regime::Memory)].high, 1.1537, 1e-4);
  EXPECT_NEAR(klass.intervals[2][unsigned(Regime::Memory)].high, 1.2392, 1e-4);
  EXPECT_NEAR(klass.intervals[1][unsigned(Regime::Short)].low, 0.7155, 1e-4); // 0.8^1.5
}

TEST(ClassKeys, GoFromSpecialToGeneral) {
  using Keys = llvm::SmallVector<std::string, 4>;
  EXPECT_EQ(classKeys(gemm()), Keys{"gemm"});
  EXPECT_EQ(classKeys(gemm(DataType::F8)), (Keys{"gemm.fp8", "gemm"}));
  GemmShape quantized;
  quantized.m = quantized.n = quantized.k = 64;
  quantized.lhs = quantized.rhs = DataType::F8;
  quantized.quantizesLhs = true;
  EXPECT_EQ(classKeys(llvm::cantFail(makeWorkload(quantized))), (Keys{"gemm.quantized.fp8", "gemm.quantized", "gemm.fp8", "gemm"}));
  GemmShape weightOnly;
  weightOnly.m = weightOnly.n = weightOnly.k = 64;
  weightOnly.rhs = DataType::I4;
  EXPECT_EQ(classKeys(llvm::cantFail(makeWorkload(weightOnly))), (Keys{"gemm.w4a16", "gemm"}));
  AttentionShape attention;
  attention.causal = true;
  attention.seqQ = attention.seqKv = 64;
  EXPECT_EQ(classKeys(llvm::cantFail(makeWorkload(attention))), (Keys{"attention_prefill.causal", "attention_prefill"}));
  attention.backward = true;
  EXPECT_EQ(classKeys(llvm::cantFail(makeWorkload(attention))),
            (Keys{"attention_prefill.backward.causal", "attention_prefill.backward", "attention_prefill.causal", "attention_prefill"}));
  ElementwiseShape add;
  add.op = "add";
  add.rows = add.columns = 8;
  EXPECT_EQ(classKeys(llvm::cantFail(makeWorkload(add))), (Keys{"elementwise.add", "elementwise"}));
}

/// What is wrong in a file must be said with its place.
std::string errorOf(std::string text, const std::string &from, const std::string &to) {
  size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  text.replace(at, from.size(), to);
  auto library = parseLibrary(text, "demo.yaml");
  return library ? "" : llvm::toString(library.takeError());
}

TEST(LibraryErrors, NameTheirPlace) {
  auto expect = [](const std::string &message, const char *place, const char *what) {
    EXPECT_EQ(message.find(place), 0u) << message;
    EXPECT_NE(message.find(what), std::string::npos) << message;
  };
  expect(errorOf(kText, "mapping: plain", "mapping: plian"), "demo.yaml:6:", "plain");
  expect(errorOf(kText, "launch: 1", "lunch: 1"), "demo.yaml:13:", "launch");
  expect(errorOf(kText, "matmul: 0.5", "matmul: 5"), "demo.yaml:13:", "0.01 to 1");
  expect(errorOf(kText, "splits: [1, 2]", "splits: [0]"), "demo.yaml:11:", "1 or more");
  expect(errorOf(kText, "[[64, 64, 64]]", "[[64, 64]]"), "demo.yaml:10:", "three sizes");
  expect(errorOf(kText, "hbm: 0.5", "hbm: fast"), "demo.yaml:13:", "fast");
  expect(errorOf(kText, ", hbm: 0.5", ""), "demo.yaml:", "hbm");
  expect(errorOf(kText, "ridge.library/1", "ridge.library/9"), "demo.yaml:1:", "ridge.library/1");
  expect(errorOf(kText, "[0.8, 1.25]", "[1.25, 0.8]"), "demo.yaml:", "low <= high");
}

TEST(LibrarySet, ShippedLibrariesLoad) {
  auto set = LibrarySet::open(RIDGE_SOURCE_DIR);
  ASSERT_TRUE(bool(set)) << llvm::toString(set.takeError());
  EXPECT_NE(set->find("cublas"), nullptr);
}

} // namespace
