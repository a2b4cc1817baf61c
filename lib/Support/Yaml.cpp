//===- Yaml.cpp - YAML files with typed access and exact error places ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Support/Yaml.h"
#include "ridge/Support/Error.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLParser.h"
#include <cmath>

namespace ridge {

const YamlNode *YamlNode::find(llvm::StringRef key) const {
  for (const auto &entry : entries)
    if (entry.first == key)
      return &entry.second;
  return nullptr;
}

llvm::Error YamlNode::error(const llvm::Twine &message) const {
  std::string place = file + ":" + std::to_string(line) + ":" + std::to_string(column) + ": ";
  if (!path.empty())
    place += "field '" + path + "': ";
  return makeError(place + message);
}

static std::string describe(const YamlNode &node) {
  switch (node.kind) {
  case YamlNode::Kind::Null:
    return "nothing";
  case YamlNode::Kind::Scalar:
    return "'" + node.scalar + "'";
  case YamlNode::Kind::Map:
    return "a map";
  case YamlNode::Kind::Sequence:
    return "a sequence";
  }
  return "";
}

llvm::Expected<double> YamlNode::asNumber() const {
  double value;
  if (kind != Kind::Scalar || llvm::StringRef(scalar).getAsDouble(value) || !std::isfinite(value))
    return error("found " + describe(*this) + ", allowed is a number");
  return value;
}

llvm::Expected<int64_t> YamlNode::asInteger() const {
  int64_t value;
  if (kind != Kind::Scalar || llvm::StringRef(scalar).getAsInteger(10, value))
    return error("found " + describe(*this) + ", allowed is a whole number");
  return value;
}

llvm::Expected<bool> YamlNode::asBool() const {
  std::optional<bool> value;
  if (kind == Kind::Scalar)
    value = llvm::StringSwitch<std::optional<bool>>(scalar).Case("true", true).Case("false", false).Default(std::nullopt);
  if (!value)
    return error("found " + describe(*this) + ", allowed is true or false");
  return *value;
}

llvm::Expected<std::string> YamlNode::asString() const {
  if (kind != Kind::Scalar)
    return error("found " + describe(*this) + ", allowed is text");
  return scalar;
}

llvm::Expected<const YamlNode *> YamlNode::require(llvm::StringRef key) const {
  if (kind != Kind::Map)
    return error("found " + describe(*this) + ", allowed is a map with the key '" + key + "'");
  if (const YamlNode *node = find(key))
    return node;
  return error("the key '" + key + "' is missing");
}

llvm::Error YamlNode::allowOnly(llvm::ArrayRef<llvm::StringRef> allowed) const {
  if (kind != Kind::Map)
    return error("found " + describe(*this) + ", allowed is a map");
  for (const auto &entry : entries)
    if (!llvm::is_contained(allowed, entry.first))
      return entry.second.error("unknown key '" + entry.first + "'; nearest allowed: " + nearestNames(entry.first, allowed));
  return llvm::Error::success();
}

namespace {
/// Turns llvm's lazy YAML stream into a tree. The stream reports syntax errors through the SourceMgr's handler.
class TreeBuilder {
public:
  TreeBuilder(llvm::StringRef name, llvm::SourceMgr &manager) : name(name), manager(manager) {}

  llvm::Expected<YamlNode> build(llvm::yaml::Node *node, std::string path) {
    YamlNode result = place(node, path);
    if (!node || llvm::isa<llvm::yaml::NullNode>(node))
      return result;
    if (auto *scalar = llvm::dyn_cast<llvm::yaml::ScalarNode>(node)) {
      llvm::SmallString<64> storage;
      llvm::StringRef raw = scalar->getRawValue();
      llvm::StringRef value = scalar->getValue(storage);
      bool quoted = raw.starts_with("\"") || raw.starts_with("'");
      if (!quoted && (value == "null" || value == "~"))
        return result;
      result.kind = YamlNode::Kind::Scalar;
      result.scalar = value.str();
      return result;
    }
    if (auto *block = llvm::dyn_cast<llvm::yaml::BlockScalarNode>(node)) {
      result.kind = YamlNode::Kind::Scalar;
      result.scalar = block->getValue().str();
      return result;
    }
    if (auto *map = llvm::dyn_cast<llvm::yaml::MappingNode>(node))
      return buildMap(*map, std::move(result), path);
    if (auto *sequence = llvm::dyn_cast<llvm::yaml::SequenceNode>(node)) {
      result.kind = YamlNode::Kind::Sequence;
      for (llvm::yaml::Node &item : *sequence) {
        auto child = build(&item, path + "[" + std::to_string(result.items.size()) + "]");
        if (!child)
          return child.takeError();
        result.items.push_back(std::move(*child));
      }
      return result;
    }
    return result.error("aliases and tags are not allowed here");
  }

private:
  llvm::Expected<YamlNode> buildMap(llvm::yaml::MappingNode &map, YamlNode result, const std::string &path) {
    result.kind = YamlNode::Kind::Map;
    for (llvm::yaml::KeyValueNode &entry : map) {
      auto *keyNode = llvm::dyn_cast_or_null<llvm::yaml::ScalarNode>(entry.getKey());
      if (!keyNode)
        return result.error("a key must be plain text");
      llvm::SmallString<32> storage;
      std::string key = keyNode->getValue(storage).str();
      std::string childPath = path.empty() ? key : path + "." + key;
      YamlNode keyPlace = place(keyNode, childPath);
      if (result.find(key))
        return keyPlace.error("the key stands twice");
      auto child = build(entry.getValue(), childPath);
      if (!child)
        return child.takeError();
      if (child->isNull()) { // an empty value has no place of its own
        child->line = keyPlace.line;
        child->column = keyPlace.column;
      }
      result.entries.push_back({std::move(key), std::move(*child)});
    }
    return result;
  }

  YamlNode place(llvm::yaml::Node *node, const std::string &path) {
    YamlNode result;
    result.path = path;
    result.file = name.str();
    if (node && node->getSourceRange().Start.isValid())
      std::tie(result.line, result.column) = manager.getLineAndColumn(node->getSourceRange().Start);
    return result;
  }

  llvm::StringRef name;
  llvm::SourceMgr &manager;
};
} // namespace

llvm::Expected<YamlNode> parseYaml(llvm::StringRef text, llvm::StringRef name) {
  llvm::SourceMgr manager;
  std::string syntaxError;
  manager.setDiagHandler(
      [](const llvm::SMDiagnostic &diagnostic, void *context) {
        auto &message = *static_cast<std::string *>(context);
        if (message.empty())
          message = std::to_string(diagnostic.getLineNo()) + ":" + std::to_string(diagnostic.getColumnNo() + 1) + ": " +
                    diagnostic.getMessage().str();
      },
      &syntaxError);
  llvm::yaml::Stream stream(llvm::MemoryBufferRef(text, name), manager);
  llvm::yaml::document_iterator document = stream.begin();
  if (document == stream.end() || stream.failed() || !document->getRoot() || llvm::isa<llvm::yaml::NullNode>(document->getRoot()))
    return makeError(name + ":" + (syntaxError.empty() ? "1:1: the file is empty" : syntaxError));
  TreeBuilder builder(name, manager);
  auto tree = builder.build(document->getRoot(), "");
  if (stream.failed() || !syntaxError.empty()) {
    if (!tree)
      llvm::consumeError(tree.takeError());
    return makeError(name + ":" + syntaxError);
  }
  return tree;
}

llvm::Expected<YamlNode> readYamlFile(llvm::StringRef path) {
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/true);
  if (!buffer)
    return makeError(path + ": cannot be read: " + buffer.getError().message());
  return parseYaml((*buffer)->getBuffer(), path);
}

} // namespace ridge
