//===- TextTable.h - aligned columns of text ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"
#include <string>
#include <vector>

namespace ridge::report {

/// A table of text with aligned columns. Columns may stand in a group, whose title is printed above them. Where the table is wider than the
/// space, optional columns go first, then the flexible column is cut; nothing else is ever cut.
class TextTable {
public:
  enum class Align { Left, Right };

  struct Column {
    std::string title;
    Align align;
    std::string group; ///< equal neighbours share one title above; empty: none
    bool flexible;     ///< may be cut, marked with '~'
    int dropOrder;     ///< > 0: optional; the highest is dropped first
  };

  void addColumn(llvm::StringRef title, Align align = Align::Left, llvm::StringRef group = "", bool flexible = false, int dropOrder = 0) {
    columns.push_back({title.str(), align, group.str(), flexible, dropOrder});
  }
  void addRow(std::vector<std::string> cells) { rows.push_back(std::move(cells)); }
  /// A line of dashes.
  void addRule() { rows.emplace_back(); }

  /// Prints in at most `width` columns where that can be.
  void print(llvm::raw_ostream &os, size_t width) const;

private:
  struct Layout;
  Layout layout(size_t width) const;
  std::vector<Column> columns;
  std::vector<std::vector<std::string>> rows; ///< an empty one is a rule
};

/// Prints `text` broken at spaces to `width`; the first line begins with `first`, others are indented by as much.
void printWrapped(llvm::raw_ostream &os, llvm::StringRef first, llvm::StringRef text, size_t width);

} // namespace ridge::report
