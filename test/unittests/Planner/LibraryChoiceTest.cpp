//===- LibraryChoiceTest.cpp - tests of naming libraries ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Planner/LibraryChoice.h"
#include "gtest/gtest.h"

using namespace ridge;

namespace {
class LibraryChoice : public ::testing::Test {
protected:
  LibraryChoice() : libraries(llvm::cantFail(model::LibrarySet::open(RIDGE_SOURCE_DIR))) {}
  std::string refusal(llvm::StringRef text) {
    auto choice = parseLibraryChoice(text, libraries);
    return choice ? "no refusal" : llvm::toString(choice.takeError());
  }
  model::LibrarySet libraries;
};
} // namespace

TEST_F(LibraryChoice, KindsClassKeysAndAttentionAsAWhole) {
  auto choice = parseLibraryChoice("gemm:cublas, gemm.fp8:deepgemm;attention:fa3", libraries);
  ASSERT_TRUE(bool(choice)) << llvm::toString(choice.takeError());
  EXPECT_EQ(choice->size(), 5u);
  EXPECT_EQ(choice->lookup("gemm.fp8"), "deepgemm");
  for (const char *kind : {"attention_prefill", "attention_decode", "mla_decode"})
    EXPECT_EQ(choice->lookup(kind), "fa3") << kind;
}

TEST_F(LibraryChoice, ALibraryAloneIsForTheKindThatIsMeant) {
  auto choice = parseLibraryChoice("cublas", libraries, KernelKind::Gemm);
  ASSERT_TRUE(bool(choice)) << llvm::toString(choice.takeError());
  EXPECT_EQ(choice->lookup("gemm"), "cublas");
  EXPECT_EQ(refusal("cublas"), "found 'cublas', allowed is KIND:LIBRARY as in gemm:cublas");
}

TEST_F(LibraryChoice, UnknownNamesOfferTheNearest) {
  EXPECT_EQ(refusal("gem:cublas").find("'gem' is no kind of kernel; nearest: gemm"), 0u);
  EXPECT_EQ(refusal("gemm:cubla").find("there is no library 'cubla'; nearest: cublas"), 0u);
}
