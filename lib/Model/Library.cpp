//===- Library.cpp - reading a library file ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Model/Library.h"
#include "ridge/Support/Error.h"
#include "ridge/Support/Yaml.h"
#include "llvm/Support/FormatVariadic.h"
#include <cmath>

using namespace ridge;
using namespace ridge::model;
using llvm::Error;
using llvm::Expected;

namespace {

/// Sets `target` from the entry of that key, if it is there and not null.
template <typename T, typename Read> Error readOptional(const YamlNode &map, llvm::StringRef key, T &target, Read &&read) {
  const YamlNode *node = map.find(key);
  if (!node || node->isNull())
    return Error::success();
  auto value = read(*node);
  if (!value)
    return value.takeError();
  target = std::move(*value);
  return Error::success();
}

Expected<std::string> readString(const YamlNode &node) { return node.asString(); }
Expected<bool> readBool(const YamlNode &node) { return node.asBool(); }

Expected<double> readSets(const YamlNode &node) {
  Expected<double> value = node.asNumber();
  if (value && !(*value >= 0 && std::isfinite(*value)))
    return node.error("found " + llvm::Twine(node.scalar) + ", allowed a number of operand sets from 0");
  return value;
}

Expected<int32_t> readSize(const YamlNode &node) {
  Expected<int64_t> value = node.asInteger();
  if (!value)
    return value.takeError();
  if (*value < 0 || *value > 1 << 20)
    return node.error("found " + llvm::Twine(*value) + ", allowed 0 to 1048576");
  return int32_t(*value);
}

template <size_t N> Expected<std::array<int32_t, N>> readSizes(const YamlNode &node) {
  if (node.kind != YamlNode::Kind::Sequence || node.items.size() != N)
    return node.error(N == 3 ? "found something else, allowed a list of three sizes" : "found something else, allowed a list of two sizes");
  std::array<int32_t, N> sizes{};
  for (unsigned i = 0; i < N; ++i) {
    Expected<int32_t> size = readSize(node.items[i]);
    if (!size)
      return size.takeError();
    sizes[i] = *size;
  }
  return sizes;
}
Expected<std::array<int32_t, 3>> readTriple(const YamlNode &node) { return readSizes<3>(node); }
Expected<std::array<int32_t, 2>> readPair(const YamlNode &node) { return readSizes<2>(node); }

template <typename T, typename Read> Expected<std::vector<T>> readList(const YamlNode &node, Read &&read) {
  if (node.kind != YamlNode::Kind::Sequence)
    return node.error("found something else, allowed a list");
  std::vector<T> list;
  for (const YamlNode &item : node.items) {
    auto value = read(item);
    if (!value)
      return value.takeError();
    list.push_back(std::move(*value));
  }
  return list;
}

Expected<TileSet> readTileSet(const YamlNode &node, double protocol) {
  TileSet tiles;
  tiles.rule = "search";
  tiles.protocolSets = protocol;
  if (Error error = node.allowOnly(
          {"rule", "blocks", "inner", "splits", "both_orientations", "clusters", "up_to", "tuned", "instruction", "protocol"}))
    return std::move(error);
  auto triples = [](const YamlNode &n) { return readList<std::array<int32_t, 3>>(n, readTriple); };
  auto pairs = [](const YamlNode &n) { return readList<std::array<int32_t, 2>>(n, readPair); };
  auto sizes = [](const YamlNode &n) { return readList<int32_t>(n, readSize); };
  if (Error error = readOptional(node, "rule", tiles.rule, readString))
    return std::move(error);
  if (Error error = readOptional(node, "blocks", tiles.blocks, triples))
    return std::move(error);
  if (Error error = readOptional(node, "inner", tiles.inner, triples))
    return std::move(error);
  if (Error error = readOptional(node, "splits", tiles.splits, sizes))
    return std::move(error);
  if (Error error = readOptional(node, "both_orientations", tiles.bothOrientations, readBool))
    return std::move(error);
  if (Error error = readOptional(node, "clusters", tiles.clusters, pairs))
    return std::move(error);
  if (Error error = readOptional(node, "up_to", tiles.upTo, sizes))
    return std::move(error);
  if (Error error = readOptional(node, "tuned", tiles.tuned, pairs))
    return std::move(error);
  if (Error error = readOptional(node, "instruction", tiles.instruction, readTriple))
    return std::move(error);
  if (Error error = readOptional(node, "protocol", tiles.protocolSets, readSets))
    return std::move(error);
  if (!tiles.inner.empty() && tiles.inner.size() != tiles.blocks.size())
    return node.error("found " + llvm::Twine(tiles.inner.size()) + " inner tiles, allowed one for each of the " +
                      llvm::Twine(tiles.blocks.size()) + " blocks");
  if (!tiles.clusters.empty() && tiles.clusters.size() != tiles.blocks.size())
    return node.error("found " + llvm::Twine(tiles.clusters.size()) + " clusters, allowed one for each of the " +
                      llvm::Twine(tiles.blocks.size()) + " blocks");
  for (const auto &block : tiles.blocks)
    if (block[0] == 0 || block[1] == 0)
      return node.find("blocks")->error("found a block of size 0, allowed positive sizes");
  for (int32_t split : tiles.splits)
    if (split < 1)
      return node.find("splits")->error("found " + llvm::Twine(split) + ", allowed 1 or more");
  if (tiles.splits.empty())
    tiles.splits.push_back(1);
  return tiles;
}

Expected<Provenance::Level> readProvenance(const YamlNode &node) {
  for (auto level : {Provenance::Level::Calibrated, Provenance::Level::Transferred, Provenance::Level::Uncalibrated})
    if (node.scalar == provenanceName(level))
      return level;
  return node.error("found '" + llvm::Twine(node.scalar) + "', allowed calibrated, transferred or uncalibrated");
}

Error readValues(const YamlNode &node, const Mapping &mapping, std::map<std::string, double> &values) {
  llvm::SmallVector<llvm::StringRef, 32> names;
  for (const ParameterInfo &info : mapping.parameters())
    names.push_back(info.name);
  if (Error error = node.allowOnly(names))
    return error;
  for (const ParameterInfo &info : mapping.parameters()) {
    const YamlNode *entry = node.find(info.name);
    if (!entry)
      continue;
    Expected<double> value = entry->asNumber();
    if (!value)
      return value.takeError();
    if (!(*value >= info.lower && *value <= info.upper))
      return entry->error(llvm::formatv("found {0}, allowed {1} to {2} {3}", entry->scalar, info.lower, info.upper, info.unit).str());
    values[info.name] = *value;
  }
  return Error::success();
}

Expected<ParameterLevel> readLevel(const YamlNode &node, const Mapping &mapping) {
  ParameterLevel level;
  if (Error error = node.allowOnly({"values", "rows", "device", "also", "provenance", "date", "error"}))
    return std::move(error);
  if (const YamlNode *values = node.find("values"); values && !values->isNull())
    if (Error error = readValues(*values, mapping, level.values))
      return std::move(error);
  if (Error error = readOptional(node, "rows", level.rows, readString))
    return std::move(error);
  if (Error error = readOptional(node, "device", level.device, readString))
    return std::move(error);
  if (Error error = readOptional(node, "also", level.also, [](const YamlNode &n) { return readList<std::string>(n, readString); }))
    return std::move(error);
  if (Error error = readOptional(node, "provenance", level.provenance, readProvenance))
    return std::move(error);
  if (Error error = readOptional(node, "date", level.date, readString))
    return std::move(error);
  if (Error error = readOptional(node, "error", level.error, readString))
    return std::move(error);
  return level;
}

Error readLevels(const YamlNode &node, const Mapping &mapping, std::map<std::string, ParameterLevel> &levels) {
  if (node.kind != YamlNode::Kind::Map)
    return node.isNull() ? Error::success() : node.error("found something else, allowed a map of levels");
  for (const auto &[name, entry] : node.entries) {
    Expected<ParameterLevel> level = readLevel(entry, mapping);
    if (!level)
      return level.takeError();
    levels[name] = std::move(*level);
  }
  return Error::success();
}

Error readParameters(const YamlNode &node, LibraryClass &klass) {
  if (Error error = node.allowOnly({"base", "families", "overrides"}))
    return error;
  if (const YamlNode *base = node.find("base"); base && !base->isNull()) {
    Expected<ParameterLevel> level = readLevel(*base, *klass.mapping);
    if (!level)
      return level.takeError();
    klass.base = std::move(*level);
  }
  if (const YamlNode *families = node.find("families"))
    if (Error error = readLevels(*families, *klass.mapping, klass.families))
      return error;
  if (const YamlNode *overrides = node.find("overrides"))
    if (Error error = readLevels(*overrides, *klass.mapping, klass.overrides))
      return error;
  for (auto &[device, level] : klass.overrides)
    if (level.device.empty())
      level.device = device;
  return Error::success();
}

constexpr const char *kRegimeNames[kNumRegimes] = {"short", "memory", "compute", "latency"};

Error readIntervals(const YamlNode &node, LibraryClass &klass) {
  if (Error error = node.allowOnly({"calibrated", "transferred", "uncalibrated"}))
    return error;
  for (unsigned level = 0; level < 3; ++level) {
    const YamlNode *regimes = node.find(provenanceName(Provenance::Level(level)));
    if (!regimes || regimes->isNull())
      continue;
    if (Error error = regimes->allowOnly({"short", "memory", "compute", "latency"}))
      return error;
    for (unsigned regime = 0; regime < kNumRegimes; ++regime) {
      const YamlNode *pair = regimes->find(kRegimeNames[regime]);
      if (!pair || pair->isNull())
        continue;
      Expected<std::vector<double>> factors = readList<double>(*pair, [](const YamlNode &n) { return n.asNumber(); });
      if (!factors)
        return factors.takeError();
      if (factors->size() != 2 || !((*factors)[0] > 0) || !((*factors)[1] >= (*factors)[0]))
        return pair->error("allowed two factors, 0 < low <= high");
      klass.intervals[level][regime] = {(*factors)[0], (*factors)[1]};
    }
  }
  return Error::success();
}

Error readTiles(const YamlNode &node, LibraryClass &klass) {
  double protocol = 0;
  if (Error error = readOptional(node, "protocol", protocol, readSets))
    return error;
  const YamlNode *tiles = node.find("tiles");
  if (tiles && !tiles->isNull()) {
    if (tiles->kind != YamlNode::Kind::Map)
      return tiles->error("found something else, allowed tile sets by device id, family or 'default'");
    for (const auto &[name, entry] : tiles->entries) {
      if (entry.kind == YamlNode::Kind::Scalar) {
        auto same = klass.tiles.find(entry.scalar);
        if (same == klass.tiles.end())
          return entry.error("found '" + llvm::Twine(entry.scalar) + "', allowed a tile set or the name of one above");
        TileSet copy = same->second;
        klass.tiles[name] = std::move(copy);
        continue;
      }
      Expected<TileSet> set = readTileSet(entry, protocol);
      if (!set)
        return set.takeError();
      klass.tiles[name == "default" ? "" : name] = std::move(*set);
    }
  }
  if (!klass.tiles.count("")) {
    TileSet none;
    none.rule = "search";
    none.protocolSets = protocol;
    klass.tiles[""] = std::move(none);
  }
  return Error::success();
}

/// Every parameter must come from the base or, where the base lacks it, from each family; without families from each override. A base alone
/// that rests on no row may leave parameters to be borrowed.
Error checkComplete(const YamlNode &node, const LibraryClass &klass) {
  if (klass.families.empty() && klass.overrides.empty() && klass.base.provenance == Provenance::Level::Uncalibrated)
    return Error::success();
  const auto &levels = klass.families.empty() ? klass.overrides : klass.families;
  llvm::StringRef kind = klass.families.empty() ? "device" : "family";
  for (const ParameterInfo &info : klass.mapping->parameters()) {
    if (klass.base.values.count(info.name))
      continue;
    if (levels.empty())
      return node.error(llvm::Twine("no value for parameter '") + info.name + "' of " + klass.mapping->name());
    for (const auto &[name, level] : levels)
      if (!level.values.count(info.name))
        return node.error(
            llvm::formatv("neither base nor {0} '{1}' gives parameter '{2}' of {3}", kind, name, info.name, klass.mapping->name()).str());
  }
  return Error::success();
}

Expected<LibraryClass> readClass(const std::string &key, const YamlNode &node) {
  LibraryClass klass;
  klass.key = key;
  if (Error error = node.allowOnly({"mapping", "covers", "protocol", "tiles", "parameters", "intervals"}))
    return std::move(error);
  Expected<const YamlNode *> mapping = node.require("mapping");
  if (!mapping)
    return mapping.takeError();
  klass.mapping = findMapping((*mapping)->scalar);
  if (!klass.mapping) {
    llvm::SmallVector<llvm::StringRef, 32> names;
    for (const Mapping *known : mappings())
      names.push_back(known->name());
    return (*mapping)->error("found '" + (*mapping)->scalar + "', allowed a mapping such as " + nearestNames((*mapping)->scalar, names));
  }
  if (Error error = readOptional(node, "covers", klass.covers, [](const YamlNode &n) { return readList<std::string>(n, readString); }))
    return std::move(error);
  if (Error error = readTiles(node, klass))
    return std::move(error);
  if (const YamlNode *parameters = node.find("parameters")) {
    if (Error error = readParameters(*parameters, klass))
      return std::move(error);
    if (Error error = checkComplete(*parameters, klass))
      return std::move(error);
  }
  if (const YamlNode *intervals = node.find("intervals"); intervals && !intervals->isNull())
    if (Error error = readIntervals(*intervals, klass))
      return std::move(error);
  widenIntervals(klass);
  return klass;
}

Expected<Library> readLibrary(const YamlNode &root) {
  Library library;
  if (Error error = root.allowOnly({"schema", "name", "title", "version", "classes"}))
    return std::move(error);
  Expected<const YamlNode *> schema = root.require("schema");
  if (!schema)
    return schema.takeError();
  if ((*schema)->scalar != "ridge.library/1")
    return (*schema)->error("found '" + (*schema)->scalar + "', allowed ridge.library/1");
  Expected<const YamlNode *> name = root.require("name");
  if (!name)
    return name.takeError();
  Expected<std::string> text = (*name)->asString();
  if (!text)
    return text.takeError();
  library.name = *text;
  if (Error error = readOptional(root, "title", library.title, readString))
    return std::move(error);
  if (Error error = readOptional(root, "version", library.version, readString))
    return std::move(error);
  Expected<const YamlNode *> classes = root.require("classes");
  if (!classes)
    return classes.takeError();
  if ((*classes)->kind != YamlNode::Kind::Map)
    return (*classes)->error("found something else, allowed a map of class keys");
  for (const auto &[key, node] : (*classes)->entries) {
    Expected<LibraryClass> klass = readClass(key, node);
    if (!klass)
      return klass.takeError();
    library.classes.push_back(std::move(*klass));
  }
  return library;
}

} // namespace

Expected<Library> ridge::model::parseLibrary(llvm::StringRef text, llvm::StringRef name) {
  Expected<YamlNode> root = parseYaml(text, name);
  if (!root)
    return root.takeError();
  return readLibrary(*root);
}

Expected<Library> ridge::model::readLibraryFile(llvm::StringRef path) {
  Expected<YamlNode> root = readYamlFile(path);
  if (!root)
    return root.takeError();
  return readLibrary(*root);
}
