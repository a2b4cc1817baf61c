//===- FactReader.cpp - facts with their sources, out of a device file ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FactReader.h"
#include "ridge/Support/Error.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include <cmath>

namespace ridge {

static constexpr llvm::StringLiteral kConfidences[] = {"high", "medium", "low", "derived", "contradictory", "unverified"};

/// Text of an optional key; empty if it is absent.
static llvm::Error readText(const YamlNode &map, llvm::StringRef key, std::string &result) {
  const YamlNode *node = map.find(key);
  if (!node || node->isNull())
    return llvm::Error::success();
  auto text = node->asString();
  if (!text)
    return text.takeError();
  result = std::move(*text);
  return llvm::Error::success();
}

static llvm::Error checkDate(const YamlNode &map, llvm::StringRef key, llvm::StringRef date) {
  // A month (2026-11) is enough where the day is not known.
  bool good = date.empty() || date.size() == 7 || date.size() == 10;
  for (size_t i = 0; i < date.size(); ++i)
    good &= (i == 4 || i == 7) ? date[i] == '-' : llvm::isDigit(date[i]);
  return good ? llvm::Error::success() : map.find(key)->error("found '" + date + "', allowed is YYYY-MM-DD or YYYY-MM");
}

llvm::Expected<FactReader> FactReader::open(const YamlNode &root, Device &device) {
  FactReader reader(device);
  if (auto error = readText(root, "date", reader.date))
    return error;
  if (auto error = checkDate(root, "date", reader.date))
    return error;
  const YamlNode *names = root.find("sources");
  if (!names)
    return reader;
  if (names->kind != YamlNode::Kind::Map)
    return names->error("allowed is a map of names to the text of each source");
  for (const auto &entry : names->entries) {
    auto text = entry.second.asString();
    if (!text)
      return text.takeError();
    reader.sources[entry.first] = std::move(*text);
  }
  return reader;
}

llvm::Error FactReader::resolveSource(const YamlNode &node, Fact &fact) const {
  auto text = node.asString();
  if (!text)
    return text.takeError();
  if (auto named = sources.find(*text); named != sources.end())
    fact.sources.push_back(named->second);
  else if (llvm::StringRef(*text).find_first_of(" /:") != llvm::StringRef::npos)
    fact.sources.push_back(std::move(*text));
  else {
    llvm::SmallVector<llvm::StringRef> names;
    for (const auto &entry : sources)
      names.push_back(entry.first());
    llvm::sort(names);
    return node.error("'" + *text + "' is no name of the file's `sources:`" +
                      (names.empty() ? "" : "; nearest: " + nearestNames(*text, names)) +
                      "; allowed too is the source itself, as text with a space or slash");
  }
  return llvm::Error::success();
}

llvm::Error FactReader::describe(const YamlNode &node, llvm::StringRef sourceKey, Fact &fact) const {
  fact.date = date;
  if (auto error = readText(node, "date", fact.date))
    return error;
  if (auto error = checkDate(node, "date", node.find("date") ? fact.date : ""))
    return error;
  if (auto error = readText(node, "note", fact.note))
    return error;
  if (auto error = readText(node, "confidence", fact.confidence))
    return error;
  if (!fact.confidence.empty() && !llvm::is_contained(kConfidences, fact.confidence))
    return node.find("confidence")
        ->error("found '" + fact.confidence + "', allowed is one of: " + llvm::join(llvm::ArrayRef(kConfidences), ", "));
  const YamlNode *source = node.find(sourceKey);
  if (!source)
    return fact.value.empty() ? llvm::Error::success()
                              : node.error("the key '" + sourceKey + "' is missing: a value names where it comes from");
  if (sourceKey != "source") {
    std::string rows;
    if (auto error = readText(node, sourceKey, rows))
      return error;
    fact.sources.push_back(rows);
    return llvm::Error::success();
  }
  if (source->kind != YamlNode::Kind::Sequence)
    return resolveSource(*source, fact);
  for (const YamlNode &item : source->items)
    if (auto error = resolveSource(item, fact))
      return error;
  return llvm::Error::success();
}

/// The value as the file writes it, with its unit.
static std::string writtenValue(const YamlNode &value, const YamlNode *unit) {
  if (value.isNull())
    return "";
  std::string text = value.scalar;
  if (value.kind == YamlNode::Kind::Sequence) {
    for (const YamlNode &item : value.items)
      text += (text.empty() ? "" : ", ") + item.scalar;
  }
  if (unit && !unit->scalar.empty() && unit->scalar != "share")
    text += " " + unit->scalar;
  return text;
}

llvm::Error FactReader::read(const YamlNode *section, llvm::StringRef key, Dimension dimension, std::optional<double> &result,
                             llvm::ArrayRef<llvm::StringRef> extraKeys) {
  result.reset();
  const YamlNode *node = section ? section->find(key) : nullptr;
  if (!node)
    return llvm::Error::success();
  llvm::SmallVector<llvm::StringRef, 10> allowed = {"value", "unit", "source", "date", "confidence", "note"};
  allowed.append(extraKeys.begin(), extraKeys.end());
  if (auto error = node->allowOnly(allowed))
    return error;
  auto value = node->require("value");
  if (!value)
    return value.takeError();
  const YamlNode *unit = node->find("unit");
  if (!(*value)->isNull()) {
    auto number = parseValue(**value, unit, dimension);
    if (!number)
      return number.takeError();
    result = *number;
  }
  Fact fact;
  fact.key = node->path;
  fact.value = writtenValue(**value, unit);
  fact.unit = unit ? unit->scalar : "";
  if (auto error = describe(*node, "source", fact))
    return error;
  device.facts.push_back(std::move(fact));
  return llvm::Error::success();
}

llvm::Error FactReader::read(const YamlNode *section, llvm::StringRef key, Dimension dimension, std::optional<int64_t> &result) {
  std::optional<double> number;
  if (auto error = read(section, key, dimension, number))
    return error;
  result.reset();
  if (!number)
    return llvm::Error::success();
  constexpr double largest = 9007199254740992.; // 2^53: above it a double skips whole numbers
  if (*number > largest || std::floor(*number) != *number)
    return section->find(key)->find("value")->error("allowed is a whole number of at most 2^53 in the smallest unit");
  result = static_cast<int64_t>(*number);
  return llvm::Error::success();
}

llvm::Error FactReader::readCalibrated(const YamlNode *section, llvm::StringRef key, Dimension dimension, std::optional<double> &result) {
  result.reset();
  const YamlNode *node = section ? section->find(key) : nullptr;
  if (!node)
    return llvm::Error::success();
  if (auto error = node->allowOnly({"value", "unit", "rows", "date", "error", "note"}))
    return error;
  auto value = node->require("value");
  if (!value)
    return value.takeError();
  const YamlNode *unit = node->find("unit");
  if (!(*value)->isNull()) {
    auto number = parseValue(**value, unit, dimension);
    if (!number)
      return number.takeError();
    if (dimension == Dimension::Share && *number > 1)
      return (*value)->error("found '" + (*value)->scalar + "', allowed is a share above 0 and at most 1");
    for (llvm::StringRef needed : {"rows", "date", "error"})
      if (!node->find(needed))
        return node->error("the key '" + needed + "' is missing: a calibrated value names its rows, their date and the error of the fit");
    result = *number;
  }
  Fact fact;
  fact.key = node->path;
  fact.value = writtenValue(**value, unit);
  fact.unit = unit ? unit->scalar : "";
  fact.calibrated = true;
  if (auto error = describe(*node, "rows", fact))
    return error;
  std::string fitError;
  if (auto error = readText(*node, "error", fitError))
    return error;
  if (!fitError.empty())
    fact.note = "error: " + fitError + (fact.note.empty() ? "" : "; " + fact.note);
  device.facts.push_back(std::move(fact));
  return llvm::Error::success();
}

llvm::Error FactReader::readShown(const YamlNode &node) {
  if (auto error = node.allowOnly({"value", "unit", "source", "date", "confidence", "note"}))
    return error;
  auto value = node.require("value");
  if (!value)
    return value.takeError();
  if ((*value)->kind == YamlNode::Kind::Map)
    return (*value)->error("found a map, allowed is a number, text, a list of them or null");
  Fact fact;
  fact.key = node.path;
  const YamlNode *unit = node.find("unit");
  fact.value = writtenValue(**value, unit);
  fact.unit = unit ? unit->scalar : "";
  if (auto error = describe(node, "source", fact))
    return error;
  device.facts.push_back(std::move(fact));
  return llvm::Error::success();
}

} // namespace ridge
