//===- CsvTest.cpp - tests of CSV reading ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Calibration/Csv.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"

using namespace ridge::calibration;

namespace {
/// A file that lives as long as the test.
class CsvTest : public ::testing::Test {
protected:
  llvm::Expected<CsvReader> read(llvm::StringRef text) {
    EXPECT_FALSE(llvm::sys::fs::createTemporaryFile("ridge", "csv", path));
    std::error_code code;
    llvm::raw_fd_ostream(path, code) << text;
    return CsvReader::open(path);
  }
  void TearDown() override { llvm::sys::fs::remove(path); }
  llvm::SmallString<128> path;
};

std::string message(llvm::Error error) { return llvm::toString(std::move(error)); }
} // namespace

TEST_F(CsvTest, QuotesLineBreaksAndShortRecords) {
  auto reader = read("\xEF\xBB\xBF"
                     "a,b,c\r\n1,\"x, \"\"y\"\"\",3\r\n\n\"two\nlines\",5\n");
  ASSERT_TRUE(bool(reader));
  EXPECT_EQ(reader->column("c"), 2);
  EXPECT_EQ(reader->column("d"), -1);
  std::vector<std::string> fields;
  std::string problem;
  ASSERT_TRUE(reader->next(fields, problem));
  EXPECT_EQ(fields, (std::vector<std::string>{"1", "x, \"y\"", "3"}));
  ASSERT_TRUE(reader->next(fields, problem));
  EXPECT_EQ(fields, (std::vector<std::string>{"two\nlines", "5", ""}));
  EXPECT_TRUE(problem.empty());
  EXPECT_EQ(reader->row(), 2);
  EXPECT_FALSE(reader->next(fields, problem));
}

TEST_F(CsvTest, BadRecordsAreNamedAndTheNextOnesRead) {
  auto reader = read("a,b\n1,2,3\n\xff,2\n4,5\n6,\"7\n");
  ASSERT_TRUE(bool(reader));
  std::vector<std::string> fields;
  std::string problem;
  reader->next(fields, problem);
  EXPECT_EQ(problem, "3 fields, the header has 2");
  reader->next(fields, problem);
  EXPECT_EQ(problem, "the text is not UTF-8");
  reader->next(fields, problem);
  EXPECT_EQ(problem, "");
  reader->next(fields, problem);
  EXPECT_EQ(problem, "a quote is not closed");
}

TEST_F(CsvTest, FilesThatAreNone) {
  auto empty = read("");
  EXPECT_NE(message(empty.takeError()).find("is empty, a header is needed"), std::string::npos);
  EXPECT_NE(message(CsvReader::open("/no/such.csv").takeError()).find("/no/such.csv: cannot be read"), std::string::npos);
  EXPECT_NE(message(CsvReader::open("/tmp").takeError()).find("is a directory"), std::string::npos);
}

TEST(CsvField, QuotesOnlyWhereNeeded) {
  EXPECT_EQ(csvField("plain text"), "plain text");
  EXPECT_EQ(csvField("a,b"), "\"a,b\"");
  EXPECT_EQ(csvField("say \"x\""), "\"say \"\"x\"\"\"");
}
