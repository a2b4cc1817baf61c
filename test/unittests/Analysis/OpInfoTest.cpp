//===- OpInfoTest.cpp - footprints and work against naive twins -----------===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Analysis/OpInfo.h"
#include "mlir/AsmParser/AsmParser.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Parser/Parser.h"
#include "ridge/Frontend/Frontend.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include <gtest/gtest.h>
#include <random>
#include <set>

using namespace mlir;
using namespace ridge;
using namespace ridge::analysis;

namespace {

class OpInfoTest : public testing::Test {
protected:
  OpInfoTest() {
    DialectRegistry registry;
    frontend::registerInputDialects(registry);
    context.appendDialectRegistry(registry);
  }

  /// The first operation of that name in `text`, analysed.
  OpInfo analyze(const std::string &text, StringRef name) {
    module = parseSourceString<ModuleOp>(text, &context);
    OpInfo info;
    info.reason = "the text has no such operation";
    if (module)
      module->walk([&](Operation *op) {
        if (op->getName().getStringRef() == name)
          info = analyzeOp(op);
      });
    return info;
  }

  MLIRContext context{MLIRContext::Threading::DISABLED};
  OwningOpRef<ModuleOp> module;
};

/// Distinct elements that a map reaches, by walking every point.
int64_t countTouched(AffineMap map, ArrayRef<int64_t> ranges) {
  std::set<SmallVector<int64_t>> touched;
  SmallVector<int64_t> point(ranges.size(), 0);
  while (true) {
    touched.insert(map.compose(point));
    unsigned loop = 0;
    while (loop != ranges.size() && ++point[loop] == ranges[loop])
      point[loop++] = 0;
    if (loop == ranges.size())
      return touched.size();
  }
}

std::string tensorText(ArrayRef<int64_t> shape) {
  std::string text = "tensor<";
  for (int64_t size : shape)
    text += std::to_string(size) + "x";
  return text + "f32>";
}

/// One dimension of a random operand: `text` over loops d0..d2, and a size that it never leaves.
std::pair<std::string, int64_t> randomDimension(std::mt19937 &random, ArrayRef<int64_t> ranges, unsigned kind, unsigned loop,
                                                unsigned other) {
  int64_t slack = random() % 3;
  switch (kind) {
  case 0:
    return {"0", 1 + slack};
  case 1:
    return {llvm::formatv("d{0} * 2 + d{1}", loop, other), (ranges[loop] - 1) * 2 + ranges[other] + slack};
  case 2:
    return {llvm::formatv("d{0} floordiv 2", loop), (ranges[loop] - 1) / 2 + 1 + slack};
  default:
    return {llvm::formatv("d{0} * 3 + 1", loop), (ranges[loop] - 1) * 3 + 2 + slack};
  }
}

// The span of d0 * 2 + d1 is exact where d1 has at least two values or d0 one; the count of pairs is exact otherwise. So each random map,
// whose dimensions use loops of their own, is counted exactly.
TEST_F(OpInfoTest, FootprintsEqualEnumeration) {
  std::mt19937 random(7);
  for (int trial = 0; trial != 60; ++trial) {
    SmallVector<int64_t> ranges = {int64_t(1 + random() % 5), int64_t(1 + random() % 4), int64_t(1 + random() % 6)};
    auto [first, firstSize] = randomDimension(random, ranges, random() % 4, 0, 1);
    auto [second, secondSize] = randomDimension(random, ranges, 2 + random() % 2, 2, 2);
    std::string out = tensorText(ranges), in = tensorText({firstSize, secondSize});
    std::string map = "affine_map<(d0, d1, d2) -> (" + first + ", " + second + ")>";
    std::string text =
        "func.func @f(%a: " + in + ", %o: " + out + ") {\n %0 = linalg.generic {indexing_maps = [" + map +
        ", affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = [\"parallel\", \"parallel\", \"parallel\"]} ins(%a : " + in +
        ") outs(%o : " + out + ") {\n ^bb0(%x: f32, %y: f32):\n %n = arith.negf %x : f32\n linalg.yield %n : f32\n } -> " + out +
        "\n return\n}\n";
    OpInfo info = analyze(text, "linalg.generic");
    ASSERT_EQ(info.klass, OpClass::Elementwise) << text << info.reason;
    linalg::GenericOp generic;
    module->walk([&](linalg::GenericOp op) { generic = op; });
    EXPECT_EQ(info.operandBytes[0], 4 * countTouched(generic.getIndexingMapsArray()[0], ranges)) << text;
    EXPECT_EQ(info.operandBytes[1], 0) << "the initial value is not used";
    EXPECT_EQ(info.flops.vector, ranges[0] * ranges[1] * ranges[2]);
  }
}

std::string batchMatmul(int64_t batch, int64_t m, int64_t n, int64_t k) {
  return llvm::formatv(
      "func.func @f(%a: tensor<{0}x{1}x{3}xbf16>, %b: tensor<{0}x{3}x{2}xbf16>) {{\n %e = tensor.empty() : tensor<{0}x{1}x{2}xf32>\n"
      " %0 = linalg.batch_matmul ins(%a, %b : tensor<{0}x{1}x{3}xbf16>, tensor<{0}x{3}x{2}xbf16>) outs(%e : tensor<{0}x{1}x{2}xf32>)"
      " -> tensor<{0}x{1}x{2}xf32>\n return\n}\n",
      batch, m, n, k);
}

TEST_F(OpInfoTest, WorkAndBytesScaleWithTheBatch) {
  OpInfo one = analyze(batchMatmul(1, 16, 24, 32), "linalg.batch_matmul");
  OpInfo seven = analyze(batchMatmul(7, 16, 24, 32), "linalg.batch_matmul");
  EXPECT_EQ(one.flops.matmul, 2 * 16 * 24 * 32);
  EXPECT_EQ(seven.flops.matmul, 7 * one.flops.matmul);
  for (unsigned operand : {0u, 1u})
    EXPECT_EQ(seven.operandBytes[operand], 7 * one.operandBytes[operand]);
  EXPECT_EQ(seven.resultBytes[0], 7 * one.resultBytes[0]);
  ASSERT_TRUE(seven.contraction);
  EXPECT_EQ(seven.contraction->batch, 7);
}

TEST_F(OpInfoTest, EmptyShapesHaveNoWork) {
  OpInfo info = analyze(batchMatmul(4, 0, 24, 32), "linalg.batch_matmul");
  EXPECT_EQ(info.klass, OpClass::Contraction);
  EXPECT_EQ(info.flops, FlopCount());
  EXPECT_EQ(info.operandBytes[0], 0);
}

// 2^22 * 2^21 * 2^20 * 2 = 2^64 is one bit too many; half of it is 2^63, still too many for a signed number; a quarter fits.
TEST_F(OpInfoTest, OverflowIsOpaqueAtTheExactBound) {
  EXPECT_EQ(analyze(batchMatmul(1, 1 << 21, 1 << 21, 1 << 20), "linalg.batch_matmul").klass, OpClass::Opaque);
  OpInfo fits = analyze(batchMatmul(1, 1 << 21, 1 << 20, 1 << 20), "linalg.batch_matmul");
  EXPECT_EQ(fits.klass, OpClass::Contraction);
  EXPECT_EQ(fits.flops.matmul, int64_t(1) << 62);
}

TEST_F(OpInfoTest, DynamicShapesAreRefused) {
  OpInfo info = analyze("func.func @f(%a: tensor<?x4xf32>) {\n %0 = arith.negf %a : tensor<?x4xf32>\n return\n}\n", "arith.negf");
  EXPECT_EQ(info.klass, OpClass::Opaque);
  EXPECT_EQ(info.reason, "its shape is dynamic");
}

TEST_F(OpInfoTest, ElementTypes) {
  auto typeOf = [&](StringRef text) { return dataTypeOf(parseType(text, &context)); };
  EXPECT_EQ(typeOf("bf16"), DataType::BF16);
  EXPECT_EQ(typeOf("tf32"), DataType::TF32);
  EXPECT_EQ(typeOf("f8E4M3FN"), DataType::F8);
  EXPECT_EQ(typeOf("f8E5M2"), DataType::F8);
  EXPECT_EQ(typeOf("index"), DataType::I64);
  EXPECT_EQ(typeOf("i1"), DataType::I1);
  EXPECT_EQ(typeOf("ui8"), DataType::I8);
  EXPECT_EQ(typeOf("i4"), DataType::I4);
  EXPECT_EQ(typeOf("i3"), std::nullopt);
  EXPECT_EQ(typeOf("complex<f32>"), DataType::C64);
  EXPECT_EQ(typeOf("complex<f64>"), std::nullopt);
  EXPECT_EQ(tensorBytes(parseType("tensor<3x5xi4>", &context)), 8); // 15 halves, rounded up
  EXPECT_EQ(tensorBytes(parseType("tensor<?xf32>", &context)), std::nullopt);
  EXPECT_EQ(tensorBytes(parseType("tensor<4294967296x4294967296xf32>", &context)), std::nullopt);
}

TEST_F(OpInfoTest, EveryClassHasAName) {
  std::set<std::string> names;
  for (unsigned klass = 0; klass <= static_cast<unsigned>(OpClass::Opaque); ++klass)
    names.insert(opClassName(static_cast<OpClass>(klass)).str());
  EXPECT_EQ(names.size(), static_cast<size_t>(OpClass::Opaque) + 1);
  EXPECT_EQ(opClassName(OpClass::Opaque), "opaque");
}

} // namespace
