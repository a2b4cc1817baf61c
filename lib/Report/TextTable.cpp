//===- TextTable.cpp - aligned columns of text ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Report/TextTable.h"

#include "ridge/Report/Format.h"
#include <algorithm>

using namespace llvm;
using namespace ridge::report;

static constexpr size_t kGap = 2;         ///< between columns
static constexpr size_t kInnerGap = 1;    ///< between columns of one group
static constexpr size_t kLeastWidth = 12; ///< of the flexible column
static constexpr size_t kFairWidth = 18;  ///< of the flexible column while optional ones show: "16x4096x14336 bf16"

/// Which columns show, how wide each is, and the space before it.
struct TextTable::Layout {
  std::vector<size_t> shown;        ///< indices into columns
  std::vector<size_t> widths, gaps; ///< parallel to columns

  /// The width of the shown columns first to last, as positions in `shown`, without the space before the first.
  size_t span(size_t first, size_t last) const {
    size_t sum = 0;
    for (size_t i = first; i <= last && i < shown.size(); ++i)
      sum += widths[shown[i]] + (i > first ? gaps[shown[i]] : 0);
    return sum;
  }
  size_t total() const { return shown.empty() ? 0 : span(0, shown.size() - 1); }
};

/// Runs of shown columns that stand in one group: [first, last] as positions in `shown`.
template <typename Visit> static void visitGroups(ArrayRef<size_t> shown, ArrayRef<TextTable::Column> columns, Visit visit) {
  for (size_t first = 0; first < shown.size();) {
    size_t last = first;
    while (last + 1 < shown.size() && columns[shown[last + 1]].group == columns[shown[first]].group)
      ++last;
    visit(first, last);
    first = last + 1;
  }
}

TextTable::Layout TextTable::layout(size_t width) const {
  Layout result;
  for (size_t column = 0; column < columns.size(); ++column) {
    size_t widest = textWidth(columns[column].title);
    bool empty = true;
    for (const auto &row : rows)
      if (column < row.size()) {
        widest = std::max(widest, textWidth(row[column]));
        empty &= row[column].empty();
      }
    result.widths.push_back(widest);
    bool inGroup = column > 0 && !columns[column].group.empty() && columns[column].group == columns[column - 1].group;
    result.gaps.push_back(inGroup ? kInnerGap : kGap);
    if (!empty)
      result.shown.push_back(column);
  }

  auto flexible = llvm::find_if(result.shown, [&](size_t column) { return columns[column].flexible; });
  auto spareOver = [&](size_t least) {
    return flexible == result.shown.end() || result.widths[*flexible] <= least ? 0 : result.widths[*flexible] - least;
  };
  size_t fairSpare = spareOver(kFairWidth), spare = spareOver(kLeastWidth);
  while (result.total() > width + fairSpare) {
    auto drop = std::max_element(result.shown.begin(), result.shown.end(),
                                 [&](size_t a, size_t b) { return columns[a].dropOrder < columns[b].dropOrder; });
    if (drop == result.shown.end() || columns[*drop].dropOrder == 0)
      break;
    int order = columns[*drop].dropOrder; // all of one order go together: a group keeps the same columns for every device
    llvm::erase_if(result.shown, [&](size_t column) { return columns[column].dropOrder == order; });
  }
  for (size_t column : result.shown)
    if (columns[column].flexible && result.total() > width)
      result.widths[column] -= std::min(spare, result.total() - width);

  // A group's title may be wider than its columns: the last one grows.
  visitGroups(result.shown, columns, [&](size_t first, size_t last) {
    size_t inner = result.span(first, last);
    size_t title = textWidth(columns[result.shown[first]].group);
    if (title > inner)
      result.widths[result.shown[last]] += title - inner;
  });
  return result;
}

static std::string cut(StringRef text, size_t width) {
  if (textWidth(text) <= width)
    return text.str();
  StringRef kept = text.take_front(width - 1);
  while (!kept.empty() && (static_cast<unsigned char>(text[kept.size()]) & 0xC0) == 0x80) // not inside a character
    kept = kept.drop_back();
  return kept.str() + "\u2026";
}

static std::string padded(StringRef text, size_t width, TextTable::Align align) {
  std::string cell = cut(text, width);
  std::string space(width - std::min(width, textWidth(cell)), ' ');
  return align == TextTable::Align::Left ? cell + space : space + cell;
}

static void printLine(raw_ostream &os, StringRef line) { os << line.rtrim() << '\n'; }

void TextTable::print(raw_ostream &os, size_t width) const {
  Layout plan = layout(width);
  if (llvm::any_of(plan.shown, [&](size_t column) { return !columns[column].group.empty(); })) {
    std::string line;
    visitGroups(plan.shown, columns, [&](size_t first, size_t last) {
      StringRef title = columns[plan.shown[first]].group;
      size_t space = plan.span(first, last) - textWidth(title);
      line += std::string(first ? kGap : 0, ' ') + title.str();
      if (space > 0)
        line += title.empty() ? std::string(space, ' ') : " " + std::string(space - 1, '-');
    });
    printLine(os, line);
  }
  auto printCells = [&](auto cell) {
    std::string line;
    for (size_t i = 0; i < plan.shown.size(); ++i) {
      size_t column = plan.shown[i];
      line += std::string(i ? plan.gaps[column] : 0, ' ') + padded(cell(column), plan.widths[column], columns[column].align);
    }
    printLine(os, line);
  };
  if (llvm::any_of(columns, [](const Column &column) { return !column.title.empty(); })) {
    printCells([&](size_t column) { return columns[column].title; });
    printLine(os, std::string(plan.total(), '-'));
  }
  for (const auto &row : rows) {
    if (row.empty())
      printLine(os, std::string(plan.total(), '-'));
    else
      printCells([&](size_t column) { return column < row.size() ? row[column] : std::string(); });
  }
}

void ridge::report::printWrapped(raw_ostream &os, StringRef first, StringRef text, size_t width) {
  size_t indent = textWidth(first), used = indent;
  os << first;
  bool lineHasWord = false;
  while (!(text = text.ltrim()).empty()) {
    StringRef word = text.take_until([](char c) { return c == ' '; });
    text = text.drop_front(word.size());
    if (lineHasWord && used + 1 + textWidth(word) > width) {
      os << '\n' << std::string(indent, ' ');
      used = indent;
      lineHasWord = false;
    }
    os << (lineHasWord ? " " : "") << word;
    used += textWidth(word) + (lineHasWord ? 1 : 0);
    lineHasWord = true;
  }
  os << '\n';
}
