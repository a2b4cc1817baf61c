//===- RowsTest.cpp - tests of measured rows as workloads ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Calibration/Rows.h"
#include "ridge/Calibration/ErrorTable.h"
#include "gtest/gtest.h"

using namespace ridge;
using namespace ridge::calibration;

namespace {
/// Rows are given as "column=value" pairs; all other columns are empty.
class RowsTest : public ::testing::Test {
protected:
  RowsTest() {
    auto opened = RowTable::open(RIDGE_SOURCE_DIR);
    EXPECT_TRUE(bool(opened)) << (opened ? "" : llvm::toString(opened.takeError()));
    if (opened)
      table = std::move(*opened);
    int *all[] = {&columns.suite, &columns.device,  &columns.op,        &columns.dtype,  &columns.batch,   &columns.m,
                  &columns.n,     &columns.k,       &columns.groups,    &columns.headsQ, &columns.headsKv, &columns.headDim,
                  &columns.seqQ,  &columns.seqKv,   &columns.causal,    &columns.window, &columns.kvDtype, &columns.ranks,
                  &columns.bytes, &columns.library, &columns.latencyUs, &columns.noise,  &columns.note};
    for (unsigned i = 0; i < names.size(); ++i)
      *all[i] = i;
  }

  llvm::Expected<RowQuestion> ask(std::initializer_list<std::pair<const char *, const char *>> values) {
    std::vector<std::string> fields(names.size());
    for (auto [name, value] : values)
      for (unsigned i = 0; i < names.size(); ++i)
        if (llvm::StringRef(names[i]) == name)
          fields[i] = value;
    return table.question(fields, columns);
  }

  std::string refusal(std::initializer_list<std::pair<const char *, const char *>> values) {
    auto question = ask(values);
    return question ? "no refusal" : llvm::toString(question.takeError());
  }

  std::vector<const char *> names = {"suite",    "device",  "op",       "dtype",    "batch",      "m",      "n",      "k",
                                     "groups",   "heads_q", "heads_kv", "head_dim", "seq_q",      "seq_kv", "causal", "window",
                                     "kv_dtype", "ranks",   "bytes",    "library",  "latency_us", "noise",  "note"};
  RowTable table;
  RowColumns columns{};
};
} // namespace

TEST_F(RowsTest, Gemm) {
  auto q = ask({{"device", "H100-SXM"}, {"op", "GEMM"}, {"dtype", "bf16"}, {"m", "16"}, {"n", "32"}, {"k", "64"}, {"library", "cublas"}});
  ASSERT_TRUE(bool(q));
  EXPECT_EQ(q->device, "h100-sxm");
  EXPECT_EQ(q->library, "cublas");
  EXPECT_EQ(q->workload.label(), "16x32x64 bf16");
}

TEST_F(RowsTest, LibrariesSetFieldsOfTheShape) {
  auto q = ask({{"device", "h20"},
                {"op", "grouped_gemm"},
                {"dtype", "fp8"},
                {"m", "96"},
                {"n", "8"},
                {"k", "128"},
                {"groups", "4"},
                {"library", "deepgemm-masked"},
                {"note", "tokens_per_expert=24"}});
  ASSERT_TRUE(bool(q));
  const auto &shape = std::get<GroupedGemmShape>(q->workload.shape);
  EXPECT_TRUE(shape.masked);
  EXPECT_EQ(shape.expectedRows, 24);
  EXPECT_EQ(shape.out, DataType::BF16);
}

TEST_F(RowsTest, SummedProductsOfABatchAreOneOrCallsInTurn) {
  auto sum = [&](const char *library) {
    return ask({{"device", "h20"},
                {"op", "addbmm"},
                {"dtype", "f16"},
                {"batch", "16"},
                {"m", "1024"},
                {"n", "1024"},
                {"k", "1024"},
                {"library", library}});
  };
  auto inTurn = sum("cublas"), fused = sum("triton-flaggems");
  ASSERT_TRUE(inTurn && fused);
  EXPECT_EQ(inTurn->calls, 16);
  EXPECT_EQ(std::get<GemmShape>(inTurn->workload.shape).k, 1024);
  EXPECT_EQ(fused->calls, 1);
  EXPECT_EQ(std::get<GemmShape>(fused->workload.shape).k, 16384);

  auto devices = llvm::cantFail(DeviceRegistry::open(RIDGE_SOURCE_DIR));
  auto libraries = llvm::cantFail(model::LibrarySet::open(RIDGE_SOURCE_DIR));
  RowPredictor predictor(devices, libraries, table);
  // FlagGems pull 5340 measures 353 us for torch.addbmm on cuBLAS; as one product of k = 16384 it would take 268. Tolerance: 6 %.
  EXPECT_NEAR(*predictor.predict(*inTurn, *llvm::cantFail(devices.get("h20"))).timeUs, 353, 0.06 * 353);
}

TEST_F(RowsTest, SuitesSetTheProtocol) {
  std::initializer_list<std::pair<const char *, const char *>> served = {{"suite", "prefill-h100-fa3"},
                                                                         {"device", "h100-sxm"},
                                                                         {"op", "attention_prefill"},
                                                                         {"heads_q", "8"},
                                                                         {"seq_q", "64"},
                                                                         {"seq_kv", "64"},
                                                                         {"causal", "1"}};
  auto q = ask(served);
  ASSERT_TRUE(bool(q));
  EXPECT_TRUE(std::get<AttentionShape>(q->workload.shape).writesKvCache);
  auto kernel = ask({{"suite", "prefill-h100-fa3-kernel"},
                     {"device", "h100-sxm"},
                     {"op", "attention_prefill"},
                     {"heads_q", "8"},
                     {"seq_q", "64"},
                     {"seq_kv", "64"}});
  ASSERT_TRUE(bool(kernel));
  EXPECT_FALSE(std::get<AttentionShape>(kernel->workload.shape).writesKvCache);
}

TEST_F(RowsTest, MoeReadsItsNote) {
  auto q = ask({{"device", "h100-sxm"},
                {"op", "moe"},
                {"m", "64"},
                {"n", "14336"},
                {"k", "4096"},
                {"note", "experts=8;topk=2;tp=8;ep=2;dist=power_law_1.01"}});
  ASSERT_TRUE(bool(q));
  const auto &shape = std::get<MoeShape>(q->workload.shape);
  EXPECT_EQ(shape.experts, 8);
  EXPECT_EQ(shape.epRanks, 2);
  EXPECT_EQ(shape.powerLawHundredths, 101);
}

TEST_F(RowsTest, WhatARowLeavesOpenIsAssumedOnlyWhereTheTableSaysSo) {
  auto cache = ask({{"device", "ascend-910c-die"},
                    {"op", "mla_decode_fia"},
                    {"batch", "5"},
                    {"heads_q", "16"},
                    {"note", "kernel=a;input4096;exact KV length not printed"}});
  ASSERT_TRUE(bool(cache));
  EXPECT_EQ(std::get<AttentionShape>(cache->workload.shape).seqKv, 4096);
  EXPECT_EQ(cache->assumed, "assumed: 4096 keys, the input's tokens");
  EXPECT_EQ(refusal({{"device", "ascend-910c-die"},
                     {"op", "mla_decode_fia"},
                     {"batch", "5"},
                     {"heads_q", "16"},
                     {"note", "kernel=a;KV length not printed"}}),
            "column 'seq_kv' is empty");
  auto stated = ask({{"device", "ascend-910c-die"},
                     {"op", "mla_decode_fia"},
                     {"batch", "5"},
                     {"heads_q", "16"},
                     {"seq_kv", "2048"},
                     {"note", "kernel=a;input4096;exact KV length not printed"}});
  ASSERT_TRUE(bool(stated));
  EXPECT_EQ(std::get<AttentionShape>(stated->workload.shape).seqKv, 2048);
  EXPECT_EQ(stated->assumed, "");
  // Seven sequences of 24624 tokens together: 24624 / 7 = 3517 each.
  auto packed = ask({{"device", "a3"},
                     {"op", "attention_prefill"},
                     {"batch", "7"},
                     {"heads_q", "4"},
                     {"seq_q", "24624"},
                     {"seq_kv", "24624"},
                     {"causal", "causal varlen"},
                     {"note", "24624 tokens packed in 7 seqs; CV 0.0111"}});
  ASSERT_TRUE(bool(packed));
  EXPECT_EQ(std::get<AttentionShape>(packed->workload.shape).seqKv, 3517);
  EXPECT_TRUE(std::get<AttentionShape>(packed->workload.shape).causal);
  auto rounded = ask({{"device", "a3"}, {"op", "attention_decode"}, {"heads_q", "4"}, {"seq_kv", "~4k"}});
  ASSERT_TRUE(bool(rounded));
  EXPECT_EQ(std::get<AttentionShape>(rounded->workload.shape).seqKv, 4096);
  EXPECT_NE(rounded->assumed, "");
}

TEST_F(RowsTest, ALibraryMaySayThatTheOperationIsAnother) {
  auto fused = ask({{"device", "a2/a3 (24 aic)"},
                    {"op", "gemm"},
                    {"dtype", "f16"},
                    {"m", "4096"},
                    {"n", "4096"},
                    {"k", "2048"},
                    {"library", "allgather_gemm (fused comm+gemm)"},
                    {"note", "variant=4 ranks, M sliced across ranks;l1=nan"}});
  ASSERT_TRUE(bool(fused));
  const auto &collective = std::get<CollectiveShape>(fused->workload.shape);
  EXPECT_EQ(collective.op, "all_gather_gemm");
  EXPECT_EQ(collective.ranks, 4);
  EXPECT_EQ(collective.bytes, 4096 * 2048 * 2); // all of A
  EXPECT_EQ(fused->assumed, "");
  auto sparse = ask({{"device", "a3"}, {"op", "attention_prefill"}, {"library", "sparse MLA tilelang"}});
  ASSERT_TRUE(bool(sparse));
  EXPECT_EQ(sparse->workload.kind(), KernelKind::MlaDecode);
  EXPECT_EQ(std::get<AttentionShape>(sparse->workload.shape).seqKv, 2048);
  EXPECT_NE(sparse->assumed, "");
  EXPECT_EQ(refusal({{"device", "a3"}, {"op", "gemm"}, {"library", "allgather_gemm"}, {"m", "64"}, {"n", "64"}, {"k", "64"}}),
            "column 'ranks' is empty");
}

TEST_F(RowsTest, AFusedCollectiveTakesItsMessageFromTheProduct) {
  auto q = ask({{"device", "h20"},
                {"op", "gemm_reduce_scatter"},
                {"dtype", "bf16"},
                {"m", "8192"},
                {"n", "8192"},
                {"k", "29568"},
                {"ranks", "8"},
                {"note", "k is the whole, split over eight ranks;dtype not stated"}});
  ASSERT_TRUE(bool(q));
  const auto &shape = std::get<CollectiveShape>(q->workload.shape);
  EXPECT_EQ(shape.productK, 3696);         // 29568 / 8
  EXPECT_EQ(shape.bytes, 8192 * 8192 * 2); // the result, to be reduced
  EXPECT_EQ(q->workload.flops.matmul, 2LL * 8192 * 8192 * 3696);
}

TEST_F(RowsTest, ABenchmarkMayComputeRemoteRows) {
  auto remote = [&](const char *columns, const char *note) {
    auto q = ask({{"device", "h100-sxm"}, {"op", "moe"}, {"m", "64"}, {"n", columns}, {"k", "2816"}, {"note", note}});
    return q && std::get<MoeShape>(q->workload.shape).computesRemoteRows;
  };
  EXPECT_TRUE(remote("704", "experts=128;topk=8;tp=1;ep=2;dist=balanced"));
  EXPECT_FALSE(remote("768", "experts=128;topk=8;tp=1;ep=2;dist=balanced"));
  EXPECT_FALSE(remote("704", "experts=128;topk=8;tp=1;ep=2"));
}

TEST_F(RowsTest, UnknownLibraryIsMarked) {
  auto q = ask({{"device", "h100-sxm"}, {"op", "softmax"}, {"dtype", "f32"}, {"m", "4"}, {"n", "8"}, {"library", "my-own"}});
  ASSERT_TRUE(bool(q));
  EXPECT_FALSE(q->libraryKnown);
  EXPECT_EQ(q->library, "");
}

TEST_F(RowsTest, BadRowsSayWhy) {
  EXPECT_EQ(refusal({{"device", "h100-sxm"}, {"op", "gemmm"}}), "unknown operation 'gemmm'");
  EXPECT_EQ(refusal({{"device", "h100-sxm"}, {"op", "gemm"}, {"m", "1"}, {"n", "1"}}), "column 'k' is empty");
  EXPECT_EQ(refusal({{"device", "h100-sxm"}, {"op", "gemm"}, {"m", "-4"}, {"n", "1"}, {"k", "1"}}),
            "column 'm': found -4, allowed is at least 1");
  EXPECT_EQ(refusal({{"device", "h100-sxm"}, {"op", "gemm"}, {"m", "1.5"}, {"n", "1"}, {"k", "1"}}),
            "column 'm': found '1.5', allowed is a whole number");
  EXPECT_EQ(refusal({{"device", "h100-sxm"}, {"op", "gemm"}, {"dtype", "fp7"}, {"m", "1"}, {"n", "1"}, {"k", "1"}}),
            "unknown data type 'fp7'");
  EXPECT_EQ(refusal({{"device", "h100-sxm"}, {"op", "attention_decode"}, {"heads_q", "10"}, {"heads_kv", "4"}, {"seq_kv", "64"}}),
            "heads_q 10 is not a multiple of heads_kv 4");
  EXPECT_EQ(refusal({{"device", "h100-sxm"}, {"op", "moe"}, {"m", "1"}, {"n", "1"}, {"k", "1"}}),
            "the number of experts and topk are in no column; the note must give experts= and topk=");
}

static RowPrediction prediction(double time, double low, double high) {
  RowPrediction p;
  p.timeUs = time;
  p.lowUs = low;
  p.highUs = high;
  return p;
}

TEST(ErrorTable, StatisticsByHand) {
  ErrorTable table;
  table.add("s", "d", 100, prediction(110, 90, 120)); // 10 %, covered
  table.add("s", "d", 100, prediction(80, 70, 90));   // 20 %, not covered
  table.add("s", "d", 100, RowPrediction());          // refused: 100 %
  table.add("s", "d", 10, prediction(15, 9, 20));     // under 20 us: apart
  auto lines = table.lines();
  ASSERT_EQ(lines.size(), 1u);
  EXPECT_EQ(lines[0].longRows.rows, 3);
  EXPECT_EQ(lines[0].longRows.refused, 1);
  EXPECT_NEAR(lines[0].longRows.meanPercent, 130. / 3, 1e-9);
  EXPECT_NEAR(lines[0].longRows.medianPercent, 20, 1e-9);
  EXPECT_NEAR(lines[0].longRows.p90Percent, 84, 1e-9); // 20 + 0.8 * 80
  EXPECT_NEAR(lines[0].longRows.biasRatio, .95, 1e-9); // median of 1.1 and 0.8
  EXPECT_NEAR(lines[0].longRows.coveragePercent, 100. / 3, 1e-9);
  EXPECT_NEAR(lines[0].shortRows.meanPercent, 50, 1e-9);
}
