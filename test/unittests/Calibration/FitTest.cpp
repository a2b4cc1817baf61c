//===- FitTest.cpp - tests of calibration ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Calibration/Fit.h"
#include "ridge/Model/LibraryWriter.h"
#include "ridge/Planner/Planner.h"
#include "gtest/gtest.h"
#include <cmath>

using namespace ridge;
using namespace ridge::calibration;

namespace {
/// Rows "measured" by the model itself under other parameters: a fit must find them again.
class FitTest : public ::testing::Test {
protected:
  FitTest()
      : devices(llvm::cantFail(DeviceRegistry::open(RIDGE_SOURCE_DIR))),
        libraries(llvm::cantFail(model::LibrarySet::open(RIDGE_SOURCE_DIR))) {
    device = llvm::cantFail(devices.get("a100-sxm-80gb"));
    library = *libraries.find("cublas");
  }

  unsigned parameter(llvm::StringRef name) const {
    auto infos = library.classes[0].mapping->parameters();
    for (unsigned i = 0; i < infos.size(); ++i)
      if (name == infos[i].name)
        return i;
    return ~0u;
  }

  std::vector<FitSample> samples(double launchUs, int sites) {
    std::vector<FitSample> result;
    for (int site = 1; site <= sites; ++site)
      for (int64_t m : {16, 128, 1024}) {
        GemmShape shape;
        shape.m = m;
        shape.n = 512 * site;
        shape.k = 1024;
        FitSample sample;
        sample.device = device;
        sample.workload = llvm::cantFail(makeWorkload(shape));
        std::vector<std::string> notes;
        sample.resolved = libraries.resolve(*device, sample.workload, "cublas", notes);
        model::ResolvedClass truth = sample.resolved;
        truth.parameters[parameter("launch")] = launchUs;
        sample.measuredUs = *libraryTimeUs(*device, sample.workload, truth, {});
        sample.suite = "made";
        sample.site = siteOf(sample.workload);
        result.push_back(std::move(sample));
      }
    return result;
  }

  DeviceRegistry devices;
  model::LibrarySet libraries;
  const Device *device;
  model::Library library;
};
} // namespace

TEST_F(FitTest, FindsTheParameterThatMoved) {
  FitOptions options;
  options.free = {"launch"};
  options.date = "2026-01-01";
  auto reports = fitLibrary(library, samples(3.0, 8), options);
  ASSERT_TRUE(bool(reports)) << llvm::toString(reports.takeError());
  ASSERT_EQ(reports->size(), 1u);
  EXPECT_TRUE((*reports)[0].improved);
  EXPECT_EQ((*reports)[0].level, "family ampere");
  EXPECT_NEAR(library.classes[0].families["ampere"].values["launch"], 3.0, 0.02);
  EXPECT_EQ(library.classes[0].families["ampere"].device, "a100-sxm-80gb");
}

TEST_F(FitTest, WhatNoRowPinsStaysWhereItWas) {
  // Products of 8 MB and more are never split, so no row says what joining the parts of a split costs.
  double before = library.classes[0].families["ampere"].values["split"];
  FitOptions options;
  options.free = {"launch", "split"};
  auto reports = fitLibrary(library, samples(3.0, 8), options);
  ASSERT_TRUE(bool(reports)) << llvm::toString(reports.takeError());
  EXPECT_NEAR(library.classes[0].families["ampere"].values["split"], before, 0.02 * before);
}

TEST_F(FitTest, AtMostSoManyRowsOfSitesNotHeldOut) {
  FitOptions options;
  options.mostRows = 10;
  auto reports = fitLibrary(library, samples(3.0, 12), options);
  ASSERT_TRUE(bool(reports)) << llvm::toString(reports.takeError());
  EXPECT_EQ((*reports)[0].rows, 10);
  EXPECT_GE((*reports)[0].sites, 5);
}

TEST_F(FitTest, UnseenSitesArePredictedByTheOthers) {
  // The other sites tell the launch of 6 us, so each row comes out as it was measured, within the 2 % that other fixed times (of a tile, of
  // the memory's first answer), which stand in for a part of it, leave.
  std::vector<FitSample> rows = samples(6.0, 6);
  std::vector<double> ratios = llvm::cantFail(unseenRatios(rows, {}));
  for (auto &&[row, ratio] : llvm::zip_equal(rows, ratios)) {
    double shippedUs = *libraryTimeUs(*device, row.workload, row.resolved, {});
    EXPECT_GT(row.measuredUs / shippedUs, 1.02);
    EXPECT_NEAR(ratio, row.measuredUs / shippedUs, 0.02 * ratio);
  }
  // Two sites are too few to refit: what answers is what would without the device, here the shipped values again.
  rows = samples(6.0, 2);
  for (FitSample &row : rows)
    row.transfer = row.resolved;
  EXPECT_EQ(llvm::cantFail(unseenRatios(rows, {})), std::vector<double>(6, 1.0));
}

TEST_F(FitTest, KeepsWhatItStartedFromWhereNothingIsBetter) {
  double before = library.classes[0].families["ampere"].values["launch"];
  std::string statement = library.classes[0].families["ampere"].error;
  auto reports = fitLibrary(library, samples(before, 8), {});
  ASSERT_TRUE(bool(reports)) << llvm::toString(reports.takeError());
  EXPECT_FALSE((*reports)[0].improved);
  EXPECT_EQ(library.classes[0].families["ampere"].values["launch"], before);
  EXPECT_EQ(library.classes[0].families["ampere"].error, statement);
}

TEST_F(FitTest, RowsPinNoMoreParametersThanThereAreRows) {
  auto reports = fitLibrary(library, samples(3.0, 4), {});
  ASSERT_TRUE(bool(reports)) << llvm::toString(reports.takeError());
  EXPECT_GE((*reports)[0].pinned, 1);
  EXPECT_LT((*reports)[0].pinned, 12);
  EXPECT_TRUE(llvm::is_contained((*reports)[0].moved, "launch"));
}

TEST_F(FitTest, IsNeverWorseThanItsStartOnTheRowsItHas) {
  // Times that no parameter explains: every second row twice as long as the next.
  std::vector<FitSample> rows = samples(3.0, 5);
  for (size_t i = 0; i < rows.size(); ++i)
    rows[i].measuredUs *= i % 2 ? 2 : 1;
  auto error = [&](llvm::ArrayRef<double> parameters) {
    double sum = 0;
    for (const FitSample &row : rows) {
      model::ResolvedClass resolved = row.resolved;
      resolved.parameters.assign(parameters.begin(), parameters.end());
      sum += std::abs(std::log(*libraryTimeUs(*device, row.workload, resolved, {}) / row.measuredUs));
    }
    return sum;
  };
  llvm::SmallVector<double, 24> start = rows.front().resolved.parameters, fitted;
  FitOptions options;
  options.accept = FitAccept::Always;
  auto reports = fitLibrary(library, rows, options);
  ASSERT_TRUE(bool(reports)) << llvm::toString(reports.takeError());
  auto &values = library.classes[0].families["ampere"].values;
  for (const model::ParameterInfo &info : library.classes[0].mapping->parameters())
    fitted.push_back(values[info.name]);
  EXPECT_LE(error(fitted), error(start) + 1e-9);
}

TEST_F(FitTest, FewSitesAreFittedByTheirRows) {
  std::vector<FitSample> rows = samples(6.0, 3);
  for (FitSample &row : rows)
    row.site = "one";
  auto reports = fitLibrary(library, rows, {});
  ASSERT_TRUE(bool(reports)) << llvm::toString(reports.takeError());
  EXPECT_TRUE((*reports)[0].improved);
  EXPECT_LT((*reports)[0].heldAfter.shortMeanPercent, 0.3 * (*reports)[0].heldBefore.shortMeanPercent);
  EXPECT_EQ((*reports)[0].level, "device a100-sxm-80gb"); // of other devices one site says nothing
  EXPECT_EQ(library.classes[0].overrides["a100-sxm-80gb"].error.find("rows of the same sites unseen in turn"), 0u);
}

TEST_F(FitTest, TooFewRowsAndUnknownParameters) {
  auto few = fitLibrary(library, samples(3.0, 2), {});
  EXPECT_EQ(llvm::toString(few.takeError()), "gemm: 6 rows of 2 sites are too few to fit; at least 8 rows are needed, better of 3 sites");
  FitOptions options;
  options.free = {"lunch"};
  auto unknown = fitLibrary(library, samples(3.0, 4), options);
  EXPECT_NE(llvm::toString(unknown.takeError()).find("simt.gemm has no parameter 'lunch'; nearest: launch"), std::string::npos);
  auto none = fitLibrary(library, {}, {});
  EXPECT_EQ(llvm::toString(none.takeError()), "no row is answered by library 'cublas'");
}

TEST_F(FitTest, AWrittenLibraryReadsBackTheSame) {
  for (const std::string &name : libraries.names()) {
    std::string text = model::writeLibrary(*libraries.find(name), "# a comment\n");
    auto again = model::parseLibrary(text, name);
    ASSERT_TRUE(bool(again)) << llvm::toString(again.takeError()) << text;
    EXPECT_EQ(model::writeLibrary(*again, model::leadingComment(text)), text);
    for (size_t i = 0; i < again->classes.size(); ++i)
      for (const auto &[key, tiles] : libraries.find(name)->classes[i].tiles) {
        ASSERT_TRUE(again->classes[i].tiles.count(key)) << name << ' ' << key;
        const model::TileSet &read = again->classes[i].tiles[key];
        EXPECT_EQ(read.blocks, tiles.blocks);
        EXPECT_EQ(read.clusters, tiles.clusters);
        EXPECT_EQ(read.tuned, tiles.tuned);
        EXPECT_EQ(read.upTo, tiles.upTo);
        EXPECT_EQ(read.rule, tiles.rule);
      }
  }
}

TEST(Sites, TheSweptAxisIsNotPartOfTheSite) {
  GemmShape shape;
  shape.m = 16;
  shape.n = 32;
  shape.k = 64;
  std::string site = siteOf(llvm::cantFail(makeWorkload(shape)));
  shape.m = 17;
  EXPECT_EQ(siteOf(llvm::cantFail(makeWorkload(shape))), site);
  shape.n = 33;
  EXPECT_NE(siteOf(llvm::cantFail(makeWorkload(shape))), site);
}

TEST(Sites, AFieldThatNoRowSetsDoesNotChangeTheName) {
  // The name decides which sites are held out: with another, values would have seen the rows that they are scored on.
  AttentionShape attention;
  attention.seqQ = attention.seqKv = 64;
  std::string site = siteOf(llvm::cantFail(makeWorkload(attention)));
  attention.backward = true;
  EXPECT_EQ(siteOf(llvm::cantFail(makeWorkload(attention))), site);
  EXPECT_EQ(site, "attention_prefill,prefill,1,1,128,128,false,0,false,bf16,bf16");
  ScanShape scan;
  scan.rows = 8, scan.columns = 4096;
  EXPECT_EQ(siteOf(llvm::cantFail(makeWorkload(scan))), "scan,4096,f32");
}

TEST(Sites, AboutAQuarterIsHeldOut) {
  int held = 0;
  for (int i = 0; i < 1000; ++i)
    held += isHeldOut("site " + std::to_string(i));
  EXPECT_NEAR(held, 250, 45); // three standard deviations of 1000 draws: 3 sqrt(1000/4 * 3/4) = 41
}
