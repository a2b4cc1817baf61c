//===- LibraryWriter.cpp - a library as its file ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Model/LibraryWriter.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

using namespace ridge;
using namespace ridge::model;
using llvm::raw_ostream;

namespace {

/// A number with as many digits as a fit can mean.
std::string number(double value) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%.6g", value);
  return text;
}

std::string quoted(llvm::StringRef text) {
  std::string result = "\"";
  for (char c : text) {
    if (c == '"' || c == '\\')
      result += '\\';
    result += c;
  }
  return result + "\"";
}

/// Writes items separated by commas, breaking lines that grow too long.
class FlowWriter {
public:
  FlowWriter(raw_ostream &os, unsigned indent) : os(os), indent(indent), column(indent) {}
  void item(llvm::StringRef text) {
    if (!first)
      os << ',';
    if (column + text.size() > kWidth) {
      os << '\n';
      os.indent(indent);
      column = indent;
    } else if (!first) {
      os << ' ';
    }
    os << text;
    column += text.size() + 2;
    first = false;
  }

private:
  static constexpr unsigned kWidth = 130;
  raw_ostream &os;
  unsigned indent, column;
  bool first = true;
};

void writeTriples(raw_ostream &os, llvm::StringRef key, llvm::ArrayRef<std::array<int32_t, 3>> triples, unsigned indent) {
  if (triples.empty())
    return;
  os.indent(indent) << key << ": [";
  FlowWriter flow(os, indent + key.size() + 3);
  for (const auto &t : triples)
    flow.item("[" + std::to_string(t[0]) + ", " + std::to_string(t[1]) + ", " + std::to_string(t[2]) + "]");
  os << "]\n";
}

void writePairs(raw_ostream &os, llvm::StringRef key, llvm::ArrayRef<std::array<int32_t, 2>> pairs, unsigned indent) {
  if (pairs.empty())
    return;
  os.indent(indent) << key << ": [";
  FlowWriter flow(os, indent + key.size() + 3);
  for (const auto &p : pairs)
    flow.item("[" + std::to_string(p[0]) + ", " + std::to_string(p[1]) + "]");
  os << "]\n";
}

/// Whether a class lists no tilings at all, as one that needs none.
bool isEmpty(const TileSet &tiles) {
  return tiles.blocks.empty() && tiles.tuned.empty() && tiles.rule == "search" && tiles.protocolSets == 0;
}

void writeTiles(raw_ostream &os, llvm::StringRef name, const TileSet &tiles) {
  os << "      " << name << ":\n";
  os << "        rule: " << tiles.rule << '\n';
  writeTriples(os, "blocks", tiles.blocks, 8);
  writeTriples(os, "inner", tiles.inner, 8);
  writePairs(os, "clusters", tiles.clusters, 8);
  writePairs(os, "tuned", tiles.tuned, 8);
  if (!tiles.upTo.empty())
    os << "        up_to: [" << llvm::join(llvm::map_range(tiles.upTo, [](int32_t r) { return std::to_string(r); }), ", ") << "]\n";
  os << "        splits: [" << llvm::join(llvm::map_range(tiles.splits, [](int32_t s) { return std::to_string(s); }), ", ") << "]\n";
  os << "        both_orientations: " << (tiles.bothOrientations ? "true" : "false") << '\n';
  const auto &mma = tiles.instruction;
  if (mma != std::array<int32_t, 3>{})
    os << "        instruction: [" << mma[0] << ", " << mma[1] << ", " << mma[2] << "]\n";
  os << "        protocol: " << number(tiles.protocolSets) << '\n';
}

/// Values in the mapping's order, which groups what belongs together.
void writeValues(raw_ostream &os, const Mapping &mapping, const std::map<std::string, double> &values, unsigned indent) {
  os.indent(indent) << "values: {";
  FlowWriter flow(os, indent + 9);
  for (const ParameterInfo &info : mapping.parameters())
    if (auto it = values.find(info.name); it != values.end())
      flow.item(it->first + ": " + number(it->second));
  os << "}\n";
}

void writeLevel(raw_ostream &os, llvm::StringRef name, const ParameterLevel &level, const Mapping &mapping, unsigned indent) {
  os.indent(indent) << name << ":\n";
  auto text = [&](llvm::StringRef key, llvm::StringRef value) {
    if (!value.empty())
      os.indent(indent + 2) << key << ": " << quoted(value) << '\n';
  };
  text("device", level.device);
  if (!level.also.empty())
    os.indent(indent + 2) << "also: [" << llvm::join(level.also, ", ") << "]\n";
  text("rows", level.rows);
  text("date", level.date);
  text("error", level.error);
  if (level.provenance)
    text("provenance", provenanceName(*level.provenance));
  writeValues(os, mapping, level.values, indent + 2);
}

bool isEmpty(const ParameterLevel &level) {
  return level.values.empty() && level.rows.empty() && level.device.empty() && !level.provenance;
}

void writeLevels(raw_ostream &os, llvm::StringRef name, const std::map<std::string, ParameterLevel> &levels, const Mapping &mapping) {
  if (levels.empty())
    return;
  os << "      " << name << ":\n";
  for (const auto &[key, level] : levels)
    writeLevel(os, key, level, mapping, 8);
}

void writeIntervals(raw_ostream &os, const LibraryClass &klass) {
  static constexpr const char *regimes[kNumRegimes] = {"short", "memory", "compute", "latency"};
  os << "    intervals:\n";
  for (unsigned level = 0; level < klass.intervals.size(); ++level) {
    bool known = llvm::all_of(klass.intervals[level], [](const IntervalFactors &f) { return f.known(); });
    if (!known || (level > 0 && isWidened(klass, level)))
      continue;
    os << "      " << provenanceName(Provenance::Level(level)) << ": {";
    for (unsigned r = 0; r < kNumRegimes; ++r)
      os << (r ? ", " : "") << regimes[r] << ": ["
         << llvm::format("%.4g, %.4g", klass.intervals[level][r].low, klass.intervals[level][r].high) << ']';
    os << "}\n";
  }
}

void writeClass(raw_ostream &os, const LibraryClass &klass) {
  os << "  " << klass.key << ":\n    mapping: " << klass.mapping->name() << '\n';
  if (!klass.covers.empty())
    os << "    covers: [" << llvm::join(klass.covers, ", ") << "]\n";
  if (klass.tiles.size() > 1 || (klass.tiles.size() == 1 && !isEmpty(klass.tiles.begin()->second))) {
    os << "    tiles:\n";
    for (const auto &[name, tiles] : klass.tiles)
      writeTiles(os, name.empty() ? "default" : name, tiles);
  }
  if (!isEmpty(klass.base) || !klass.families.empty() || !klass.overrides.empty())
    os << "    parameters:\n";
  if (!isEmpty(klass.base))
    writeLevel(os, "base", klass.base, *klass.mapping, 6);
  writeLevels(os, "families", klass.families, *klass.mapping);
  writeLevels(os, "overrides", klass.overrides, *klass.mapping);
  writeIntervals(os, klass);
}

} // namespace

std::string ridge::model::writeLibrary(const Library &library, llvm::StringRef comment) {
  std::string text = comment.str();
  llvm::raw_string_ostream os(text);
  os << "schema: ridge.library/1\nname: " << library.name << '\n';
  if (!library.title.empty())
    os << "title: " << quoted(library.title) << '\n';
  if (!library.version.empty())
    os << "version: " << quoted(library.version) << '\n';
  os << "classes:\n";
  for (const LibraryClass &klass : library.classes)
    writeClass(os, klass);
  return text;
}

llvm::StringRef ridge::model::leadingComment(llvm::StringRef text) {
  size_t end = 0;
  while (end < text.size() && text[end] == '#') {
    size_t newline = text.find('\n', end);
    end = newline == llvm::StringRef::npos ? text.size() : newline + 1;
  }
  return text.take_front(end);
}
