//===- Yaml.h - YAML files with typed access and exact error places ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A document is read once into a tree that remembers the place of every node. Each accessor checks type and range and fails with
// "file:line:column: field 'a.b': found X, allowed Y". `allowOnly` refuses keys that nobody asked for and offers the nearest.
//
#pragma once

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ridge {

/// One node of a YAML document: a scalar, a map, a sequence or null.
class YamlNode {
public:
  enum class Kind { Null, Scalar, Map, Sequence };

  Kind kind = Kind::Null;
  std::string scalar;                                    ///< text of a Scalar
  std::vector<std::pair<std::string, YamlNode>> entries; ///< of a Map, in file order
  std::vector<YamlNode> items;                           ///< of a Sequence
  std::string path;                                      ///< dotted path from the root, for messages
  std::string file;                                      ///< file name, for messages
  unsigned line = 0, column = 0;                         ///< from 1

  bool isNull() const { return kind == Kind::Null; }

  /// The entry of that key in a Map, or null.
  const YamlNode *find(llvm::StringRef key) const;

  /// An error at this node: "file:line:column: field 'path': message".
  llvm::Error error(const llvm::Twine &message) const;

  llvm::Expected<double> asNumber() const;
  llvm::Expected<int64_t> asInteger() const;
  llvm::Expected<bool> asBool() const;
  llvm::Expected<std::string> asString() const;

  /// The entry, or an error at this map that names the missing key.
  llvm::Expected<const YamlNode *> require(llvm::StringRef key) const;

  /// Fails at the first key that is not in `allowed`, offering the nearest allowed one.
  llvm::Error allowOnly(llvm::ArrayRef<llvm::StringRef> allowed) const;
};

/// Parses one document. `name` stands for the file in messages. Duplicate keys are refused.
llvm::Expected<YamlNode> parseYaml(llvm::StringRef text, llvm::StringRef name);

/// Reads and parses a file; says which file could not be read, and why.
llvm::Expected<YamlNode> readYamlFile(llvm::StringRef path);

} // namespace ridge
