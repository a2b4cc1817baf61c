//===- YamlTest.cpp - tests of typed YAML access ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Support/Yaml.h"
#include "gtest/gtest.h"

using namespace ridge;

static YamlNode parse(llvm::StringRef text) {
  auto node = parseYaml(text, "f.yaml");
  EXPECT_TRUE(bool(node)) << (node ? "" : llvm::toString(node.takeError()));
  return node ? std::move(*node) : YamlNode();
}

template <typename T> static std::string message(llvm::Expected<T> value) { return value ? "no error" : llvm::toString(value.takeError()); }

TEST(Yaml, TypesAndNull) {
  YamlNode root = parse("a: 1.5e3\nb: [1, two]\nc: null\nd: 'null'\ne: {f: true}\n");
  EXPECT_EQ(*root.find("a")->asNumber(), 1500.0);
  EXPECT_EQ(root.find("b")->items.size(), 2u);
  EXPECT_TRUE(root.find("c")->isNull());
  EXPECT_EQ(*root.find("d")->asString(), "null");
  EXPECT_TRUE(*root.find("e")->find("f")->asBool());
  EXPECT_EQ(root.find("missing"), nullptr);
}

TEST(Yaml, ErrorsNameThePlace) {
  YamlNode root = parse("a:\n  b: fast\n");
  EXPECT_EQ(message(root.find("a")->find("b")->asNumber()), "f.yaml:2:6: field 'a.b': found 'fast', allowed is a number");
  EXPECT_EQ(message(root.find("a")->require("c")), "f.yaml:2:3: field 'a': the key 'c' is missing");
  EXPECT_EQ(llvm::toString(root.allowOnly({"aa", "zz"})), "f.yaml:2:3: field 'a': unknown key 'a'; nearest allowed: aa, zz");
}

TEST(Yaml, NumbersMustBeFinite) {
  YamlNode root = parse("a: inf\nb: 99999999999999999999\n");
  EXPECT_EQ(message(root.find("a")->asNumber()), "f.yaml:1:4: field 'a': found 'inf', allowed is a number");
  EXPECT_EQ(message(root.find("b")->asInteger()), "f.yaml:2:4: field 'b': found '99999999999999999999', allowed is a whole number");
}

TEST(Yaml, DuplicateKeysAndSyntax) {
  EXPECT_EQ(message(parseYaml("a: 1\na: 2\n", "f.yaml")), "f.yaml:2:1: field 'a': the key stands twice");
  EXPECT_NE(message(parseYaml("a: [1, 2\nb: 3\n", "f.yaml")).find("f.yaml:"), std::string::npos);
  EXPECT_EQ(message(parseYaml("", "f.yaml")), "f.yaml:1:1: the file is empty");
  EXPECT_NE(message(readYamlFile("/no/such/file.yaml")).find("/no/such/file.yaml: cannot be read"), std::string::npos);
}
