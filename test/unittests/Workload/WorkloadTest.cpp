//===- WorkloadTest.cpp - tests of workloads ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Workload/Workload.h"
#include "gtest/gtest.h"

using namespace ridge;

static Workload make(WorkloadShape shape) {
  auto workload = makeWorkload(std::move(shape));
  EXPECT_TRUE(bool(workload)) << (workload ? "" : llvm::toString(workload.takeError()));
  return workload ? *workload : Workload();
}

static GemmShape gemm(int64_t m, int64_t n, int64_t k) {
  GemmShape shape;
  shape.m = m;
  shape.n = n;
  shape.k = k;
  return shape;
}

TEST(Workload, GemmWorkAndTraffic) {
  Workload w = make(gemm(2048, 14336, 4096));
  EXPECT_EQ(w.flops.matmul, 240518168576); // 2*2048*14336*4096
  EXPECT_EQ(w.reads[0], 16777216);         // 2048*4096*2
  EXPECT_EQ(w.reads[1], 117440512);        // 14336*4096*2
  EXPECT_EQ(w.writes[0], 58720256);        // 2048*14336*2
  EXPECT_EQ(w.label(), "2048x14336x4096 bf16");
}

TEST(Workload, EpilogueAddsItsReadsAndWork) {
  GemmShape shape = gemm(16, 32, 64);
  shape.epilogue.vectorOps = 2;
  shape.epilogue.readBytes = 100;
  Workload w = make(shape);
  EXPECT_EQ(w.flops.vector, 2 * 16 * 32);
  EXPECT_EQ(w.reads.back(), 100);
}

TEST(Workload, Int4WeightsTakeHalfAByte) {
  GemmShape shape = gemm(1, 8, 16);
  shape.rhs = DataType::I4;
  EXPECT_EQ(make(shape).reads[1], 64); // 8*16/2
}

TEST(Workload, CastsReadOneTypeAndWriteAnother) {
  ElementwiseShape cast;
  cast.op = "cast";
  cast.rows = 16;
  cast.columns = 4096;
  cast.type = DataType::F32;
  Workload w = make(cast);
  EXPECT_EQ(w.readBytes(), 262144);  // 16*4096*4
  EXPECT_EQ(w.writeBytes(), 131072); // 16*4096*2
  EXPECT_EQ(w.label(), "cast 16x4096 f32>bf16");
}

TEST(Workload, DynamicQuantisersStoreAScaleForEachRow) {
  RowReductionShape quantiser;
  quantiser.op = "dynamic_quant";
  quantiser.rows = 16;
  quantiser.columns = 4096;
  quantiser.out = DataType::F8;
  Workload w = make(quantiser);
  EXPECT_EQ(w.readBytes(), 131072);      // 16*4096*2
  EXPECT_EQ(w.writeBytes(), 65536 + 64); // 16*4096 + 16*4
  EXPECT_EQ(w.label(), "dynamic_quant 16x4096 bf16>fp8");
}

TEST(Workload, AttentionReadsGroupedKeysOnceAndCountsMaskedWorkWhole) {
  AttentionShape shape;
  shape.headsQ = 32;
  shape.headsKv = 8;
  shape.seqQ = shape.seqKv = 2048;
  shape.causal = true;
  Workload w = make(shape);
  EXPECT_EQ(w.flops.matmul, 68719476736); // 4*32*2048*2048*128
  EXPECT_EQ(w.reads[1], 4194304);         // 8*2048*128*2
  EXPECT_EQ(w.kind(), KernelKind::AttentionPrefill);
  shape.window = 512;
  EXPECT_EQ(make(shape).reads[1], 4194304); // every key lies in some query's window: min(2048, 512 + 2047)
}

TEST(Workload, ABackwardPassDoesTwiceTheProducts) {
  AttentionShape shape;
  shape.headsQ = 32;
  shape.headsKv = 8;
  shape.seqQ = shape.seqKv = 2048;
  shape.backward = true;
  Workload w = make(shape);
  EXPECT_EQ(w.flops.matmul, 2 * 68719476736); // dV, dP, dQ and dK: 8*32*2048*2048*128
  // q, k, v, the output, its gradient and a log-sum-exp a row; the gradients of q, k and v.
  EXPECT_EQ(w.readBytes(), 3 * 16777216 + 2 * 4194304 + 32 * 2048 * 4);
  EXPECT_EQ(w.writeBytes(), 16777216 + 2 * 4194304);
}

TEST(Workload, LatentCacheIsReadOnce) {
  auto shape = std::get<AttentionShape>(makeShape(KernelKind::MlaDecode));
  shape.headsQ = 128;
  shape.seqKv = 1024;
  Workload w = make(shape);
  EXPECT_EQ(w.reads.size(), 2u);
  EXPECT_EQ(w.reads[1], 1024 * 576 * 2);
  EXPECT_EQ(w.flops.matmul, 2 * 128 * 1024 * (576 + 512));
}

TEST(Workload, ConvolutionReadsOnlyWhatWindowsTouch) {
  ConvolutionShape shape;
  shape.inChannels = 64;
  shape.outChannels = 128;
  shape.outHeight = shape.outWidth = 28;
  shape.strideHeight = shape.strideWidth = 2; // 1x1 windows two apart
  Workload w = make(shape);
  EXPECT_EQ(w.reads[0], 64 * 28 * 28 * 2);
  EXPECT_EQ(w.flops.matmul, 2 * 128 * 28 * 28 * 64);
  shape.kernelHeight = shape.kernelWidth = 3;
  EXPECT_EQ(make(shape).reads[0], 64 * 57 * 57 * 2); // 27*2 + 3 = 57
}

TEST(Workload, BadSizesAreRefused) {
  auto zero = makeWorkload(gemm(0, 1, 1));
  EXPECT_EQ(llvm::toString(zero.takeError()), "gemm: field 'm': found 0, allowed is a positive number");
  auto large = makeWorkload(gemm(1LL << 40, 1LL << 20, 1LL << 20));
  EXPECT_EQ(llvm::toString(large.takeError()), "gemm: the sizes are too large, its work does not fit 64 bits");
}

TEST(Workload, EveryKindRoundTripsThroughText) {
  for (unsigned i = 0; i < kNumKernelKinds; ++i) {
    WorkloadShape shape = makeShape(KernelKind(i));
    WorkloadShape copy = makeShape(KernelKind(i));
    for (const FieldText &field : fields(shape)) {
      if (!field.isText && field.value != "true" && field.value != "false")
        ASSERT_FALSE(bool(setField(shape, field.name, "7")));
    }
    for (const FieldText &field : fields(shape))
      ASSERT_FALSE(bool(setField(copy, field.name, field.value)));
    Workload a, b;
    a.shape = shape;
    b.shape = copy;
    EXPECT_EQ(a, b) << kernelKindName(KernelKind(i)).str();
    EXPECT_EQ(hash_value(a), hash_value(b));
    EXPECT_EQ(a.kind(), KernelKind(i));
    EXPECT_EQ(parseKernelKind(kernelKindName(KernelKind(i))), KernelKind(i));
  }
}

TEST(Workload, EveryFieldMatters) {
  WorkloadShape shape = gemm(8, 8, 8);
  Workload base;
  base.shape = shape;
  for (const FieldText &field : fields(shape)) {
    Workload changed = base;
    llvm::StringRef other = field.value == "true" ? "false" : field.value == "false" ? "true" : field.isText ? "int4" : "9";
    ASSERT_FALSE(bool(setField(changed.shape, field.name, other)));
    EXPECT_NE(changed, base) << field.name.str();
  }
}

TEST(Workload, FieldErrorsSayWhatIsAllowed) {
  WorkloadShape shape = GemmShape{};
  EXPECT_EQ(llvm::toString(setField(shape, "mm", "1")), "a gemm has no field 'mm'; nearest: m, k, n");
  EXPECT_EQ(llvm::toString(setField(shape, "m", "-1")), "field 'm' of a gemm: found '-1', allowed is a whole number that is not negative");
  EXPECT_EQ(llvm::toString(setField(shape, "lhs", "float7")),
            "field 'lhs' of a gemm: found 'float7', allowed is f64, f32, tf32, f16, bf16, fp8, i64, i32, i16, int8, int4, i1 or c64");
}

TEST(Workload, HasOneNameForAnAllToAll) {
  WorkloadShape shape = makeShape(KernelKind::Collective);
  llvm::cantFail(setField(shape, "op", "alltoall"));
  EXPECT_EQ(std::get<CollectiveShape>(shape).op, "all_to_all");
}
