//===- RowTable.cpp - what the names in measured rows mean ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Calibration/Rows.h"
#include "ridge/Support/Error.h"
#include "ridge/Support/Yaml.h"
#include "llvm/Support/GlobPattern.h"

namespace ridge::calibration {

/// Reads calibration/rows.yaml into a RowTable.
class RowTableReader {
public:
  explicit RowTableReader(RowTable &table) : table(table) {}

  llvm::Error read(const YamlNode &root) {
    if (llvm::Error error = root.allowOnly({"schema", "ops", "libraries", "devices", "suites", "notes"}))
      return error;
    for (const auto &[name, node] : section(root, "ops"))
      if (llvm::Error error = readOp(name, node))
        return error;
    for (const auto &[name, node] : section(root, "devices"))
      table.devices[llvm::StringRef(name).lower()] = node.scalar;
    for (const auto &[name, node] : section(root, "libraries")) {
      if (llvm::Error error = readPattern(name, node, table.libraries))
        return error;
      llvm::StringRef op = table.libraries.back().op;
      if (!op.empty() && !table.ops.contains(op))
        return node.error("found '" + op + "', allowed is an operation of this file");
    }
    for (const auto &[name, node] : section(root, "suites"))
      if (llvm::Error error = readPattern(name, node, table.suites))
        return error;
    for (const auto &[name, node] : section(root, "notes"))
      if (llvm::Error error = readPattern(name, node, table.notes))
        return error;
    return llvm::Error::success();
  }

private:
  static llvm::ArrayRef<std::pair<std::string, YamlNode>> section(const YamlNode &root, llvm::StringRef key) {
    const YamlNode *node = root.find(key);
    return node ? llvm::ArrayRef(node->entries) : llvm::ArrayRef<std::pair<std::string, YamlNode>>();
  }

  static RowTable::Settings settings(const YamlNode &node, llvm::StringRef key = "set") {
    RowTable::Settings result;
    if (const YamlNode *set = node.find(key))
      for (const auto &entry : set->entries)
        result.push_back({entry.first, entry.second.scalar});
    return result;
  }

  static bool isTrue(const YamlNode &node, llvm::StringRef key) {
    const YamlNode *value = node.find(key);
    return value && value->scalar == "true";
  }

  llvm::Error readOp(const std::string &name, const YamlNode &node) {
    if (llvm::Error error = node.allowOnly({"kind", "set", "batch_into_k", "outputs_in_columns"}))
      return error;
    auto kindNode = node.require("kind");
    if (!kindNode)
      return kindNode.takeError();
    auto kind = parseKernelKind((*kindNode)->scalar);
    if (!kind)
      return (*kindNode)->error("found '" + (*kindNode)->scalar + "', allowed is a kind of kernel");
    RowTable::OpEntry entry{*kind, settings(node), isTrue(node, "batch_into_k"), isTrue(node, "outputs_in_columns")};
    WorkloadShape shape = makeShape(*kind);
    for (const auto &[field, value] : entry.set)
      if (llvm::Error error = setField(shape, field, value))
        return node.error(llvm::toString(std::move(error)));
    table.ops[llvm::StringRef(name).lower()] = std::move(entry);
    return llvm::Error::success();
  }

  static llvm::Error readPattern(const std::string &name, const YamlNode &node, std::vector<RowTable::PatternEntry> &into) {
    if (llvm::Error error =
            node.allowOnly({"library", "op", "from_note", "set", "rotating_sets", "timing", "kind", "where", "assume", "because", "packed",
                            "columns_of_one_rank", "bytes_of_each_rank", "depth_of_all_ranks", "gated_input_columns", "sums_in_turn"}))
      return error;
    RowTable::PatternEntry entry;
    entry.pattern = llvm::StringRef(name).lower();
    entry.set = settings(node);
    entry.where = settings(node, "where");
    entry.fromNote = settings(node, "from_note");
    entry.assume = settings(node, "assume");
    if (const YamlNode *op = node.find("op"))
      entry.op = op->scalar;
    if (const YamlNode *because = node.find("because"))
      entry.because = because->scalar;
    if (!entry.assume.empty() && entry.because.empty())
      return node.error("an assumption needs a reason, 'because'");
    entry.packed = isTrue(node, "packed");
    entry.columnsOfOneRank = isTrue(node, "columns_of_one_rank");
    if (const YamlNode *library = node.find("library"))
      entry.library = library->scalar;
    if (const YamlNode *sets = node.find("rotating_sets")) {
      auto value = sets->asNumber();
      if (!value)
        return value.takeError();
      entry.rotatingSets = *value;
    }
    if (const YamlNode *timing = node.find("timing"))
      entry.hostTimed = timing->scalar == "host";
    entry.bytesOfEachRank = isTrue(node, "bytes_of_each_rank");
    entry.depthOfAllRanks = isTrue(node, "depth_of_all_ranks");
    entry.gatedInputColumns = isTrue(node, "gated_input_columns");
    entry.sumsInTurn = isTrue(node, "sums_in_turn");
    if (const YamlNode *kind = node.find("kind")) {
      entry.kind = parseKernelKind(kind->scalar);
      if (!entry.kind)
        return kind->error("found '" + kind->scalar + "', allowed is a kind of kernel");
    }
    into.push_back(std::move(entry));
    return llvm::Error::success();
  }

  RowTable &table;
};

llvm::Expected<RowTable> RowTable::open(llvm::StringRef dataDirectory) {
  auto root = readYamlFile((dataDirectory + "/calibration/rows.yaml").str());
  if (!root)
    return root.takeError();
  RowTable table;
  if (llvm::Error error = RowTableReader(table).read(*root))
    return std::move(error);
  return table;
}

} // namespace ridge::calibration
