//===- FormatTest.cpp - numbers and columns ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Report/Format.h"
#include "ridge/Report/TextTable.h"
#include "gtest/gtest.h"
#include <cmath>
#include <limits>

using namespace ridge::report;
using Side = TextTable::Align;

TEST(Format, ThreeSignificantDigitsAndWholeNumbers) {
  EXPECT_EQ(threeDigits(0), "0");
  EXPECT_EQ(threeDigits(0.01234), "0.0123");
  EXPECT_EQ(threeDigits(1.2345), "1.23");
  EXPECT_EQ(threeDigits(9.996), "10.0");
  EXPECT_EQ(threeDigits(24.54), "24.5");
  EXPECT_EQ(threeDigits(99.96), "100");
  EXPECT_EQ(threeDigits(1724.4), "1724");
  EXPECT_EQ(threeDigits(-1.5), "-1.50");
  EXPECT_EQ(threeDigits(std::numeric_limits<double>::infinity()), "?");
}

TEST(Format, UnitsStepAtAThousand) {
  EXPECT_EQ(timeText(0.5), "0.500 us");
  EXPECT_EQ(timeText(999.4), "999 us");
  EXPECT_EQ(timeText(999.6), "1.00 ms");
  EXPECT_EQ(timeText(11234), "11.2 ms");
  EXPECT_EQ(timeText(3.1e6), "3.10 s");
  EXPECT_EQ(timeText(7.2e9), "7200 s");
  EXPECT_EQ(bytesText(16060522496), "16.1 GB");
  EXPECT_EQ(bytesText(0), "0 B");
  EXPECT_EQ(flopsText(3.29381e13), "32.9 TFLOP");
}

TEST(Format, PercentAndRatio) {
  EXPECT_EQ(percentText(0), "0%");
  EXPECT_EQ(percentText(0.0001), "<0.1%");
  EXPECT_EQ(percentText(0.003), "0.3%");
  EXPECT_EQ(percentText(0.0096), "1%");
  EXPECT_EQ(percentText(0.844), "84%");
  EXPECT_EQ(ratioText(0.88), "0.88x");
  EXPECT_EQ(ratioText(5.94), "5.9x");
  EXPECT_EQ(ratioText(12.3), "12x");
}

TEST(Format, ExactTextReadsBackAsTheSameNumber) {
  EXPECT_EQ(exactText(0.1), "0.1");
  EXPECT_EQ(exactText(1724), "1724");
  EXPECT_EQ(exactText(std::nan("")), "null");
  for (double value : {1.0 / 3, 1e-300, 6.02e23, 123456789.123456789})
    EXPECT_EQ(std::strtod(exactText(value).c_str(), nullptr), value);
}

static std::string print(const TextTable &table, size_t width) {
  std::string text;
  llvm::raw_string_ostream os(text);
  table.print(os, width);
  return text;
}

TEST(TextTable, AlignsAndGroups) {
  TextTable table;
  table.addColumn("name");
  table.addColumn("us", Side::Right, "h20");
  table.addColumn("bound", Side::Left, "h20");
  table.addRow({"a", "1.5", "memory"});
  table.addRow({"bcdef", "100", "l2"});
  EXPECT_EQ(print(table, 80), "       h20 ------\n"
                              "name    us bound\n"
                              "-----------------\n"
                              "a      1.5 memory\n"
                              "bcdef  100 l2\n");
}

TEST(TextTable, DropsOptionalColumnsThenCutsTheFlexibleOne) {
  TextTable table;
  table.addColumn("workload", Side::Left, "", true);
  table.addColumn("us", Side::Right);
  table.addColumn("library", Side::Left, "", false, 1);
  table.addRow({"2048x14336x4096 bf16", "1724", "cublas"});
  EXPECT_EQ(print(table, 35), "workload                us  library\n"
                              "-----------------------------------\n"
                              "2048x14336x4096 bf16  1724  cublas\n");
  EXPECT_EQ(print(table, 33), "workload              us  library\n"
                              "---------------------------------\n"
                              "2048x14336x4096 b\u2026  1724  cublas\n");
  // Rather than cut more, the optional column goes.
  EXPECT_EQ(print(table, 30), "workload                us\n"
                              "--------------------------\n"
                              "2048x14336x4096 bf16  1724\n");
  EXPECT_EQ(print(table, 20), "workload          us\n"
                              "--------------------\n"
                              "2048x14336x40\u2026  1724\n");
  // Numbers are never cut, however narrow the space.
  EXPECT_EQ(print(table, 5), "workload        us\n"
                             "------------------\n"
                             "2048x14336x\u2026  1724\n");
}

TEST(TextTable, CountsCharactersAndNeverCutsInsideOne) {
  EXPECT_EQ(textWidth("\u2265 1"), 3u);
  TextTable table;
  table.addColumn("", Side::Left, "", true);
  table.addRow({"\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4\u00e4"}); // 14 of two bytes
  for (size_t width = 1; width < 20; ++width)
    EXPECT_LE(textWidth(llvm::StringRef(print(table, width)).rtrim()), 14u);
}

TEST(TextTable, WrapsAtSpaces) {
  std::string text;
  llvm::raw_string_ostream os(text);
  printWrapped(os, " 1. ", "one two three four", 12);
  EXPECT_EQ(text, " 1. one two\n    three\n    four\n");
}
