//===- Quantity.cpp - numbers with units in device files ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Quantity.h"
#include "ridge/Support/Error.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include <cmath>

namespace ridge {

namespace {
struct UnitName {
  llvm::StringLiteral name;
  double factor;
};
} // namespace

static llvm::ArrayRef<UnitName> unitsOf(Dimension dimension) {
  static constexpr UnitName rate[] = {{"FLOP/s", 1}, {"GFLOP/s", 1e9}, {"TFLOP/s", 1e12}, {"PFLOP/s", 1e15},
                                      {"OP/s", 1},   {"GOP/s", 1e9},   {"TOP/s", 1e12},   {"POP/s", 1e15}};
  static constexpr UnitName bandwidth[] = {
      {"B/s", 1},   {"MB/s", 1e6}, {"GB/s", 1e9}, {"TB/s", 1e12}, {"MiB/s", 1048576.}, {"GiB/s", 1073741824.}, {"TiB/s", 1099511627776.},
      {"B/ns", 1e9}};
  static constexpr UnitName bytes[] = {{"B", 1},       {"kB", 1e3},       {"MB", 1e6},         {"GB", 1e9},
                                       {"KiB", 1024.}, {"MiB", 1048576.}, {"GiB", 1073741824.}};
  static constexpr UnitName clock[] = {{"Hz", 1}, {"MHz", 1e6}, {"GHz", 1e9}};
  static constexpr UnitName power[] = {{"W", 1}, {"kW", 1e3}};
  static constexpr UnitName cores[] = {{"SM", 1}, {"cores", 1}};
  static constexpr UnitName registers[] = {{"registers", 1}};
  static constexpr UnitName threads[] = {{"threads", 1}};
  static constexpr UnitName ctas[] = {{"CTAs", 1}};
  static constexpr UnitName devices[] = {{"devices", 1}};
  static constexpr UnitName opsPerClock[] = {{"results/clock", 1}};
  static constexpr UnitName share[] = {{"share", 1}, {"%", 0.01}};
  static constexpr UnitName time[] = {{"us", 1}, {"ns", 1e-3}, {"ms", 1e3}};
  switch (dimension) {
  case Dimension::Rate:
    return rate;
  case Dimension::Bandwidth:
    return bandwidth;
  case Dimension::Bytes:
    return bytes;
  case Dimension::Clock:
    return clock;
  case Dimension::Power:
    return power;
  case Dimension::Cores:
    return cores;
  case Dimension::Registers:
    return registers;
  case Dimension::Threads:
    return threads;
  case Dimension::Ctas:
    return ctas;
  case Dimension::Devices:
    return devices;
  case Dimension::OpsPerClock:
    return opsPerClock;
  case Dimension::Share:
    return share;
  case Dimension::Time:
    return time;
  }
  return {};
}

std::optional<double> unitFactor(Dimension dimension, llvm::StringRef unit) {
  for (const UnitName &candidate : unitsOf(dimension))
    if (candidate.name == unit)
      return candidate.factor;
  return std::nullopt;
}

std::string allowedUnits(Dimension dimension) {
  llvm::SmallVector<llvm::StringRef, 8> names;
  for (const UnitName &candidate : unitsOf(dimension))
    names.push_back(candidate.name);
  return llvm::join(names, ", ");
}

llvm::Expected<double> parsePositive(const YamlNode &value) {
  auto number = value.asNumber();
  if (!number)
    return number.takeError();
  if (*number <= 0)
    return value.error("found '" + value.scalar + "', allowed is a number above zero, or null where it is unknown");
  return *number;
}

llvm::Expected<double> parseQuantity(const YamlNode &node, Dimension dimension) {
  auto text = node.asString();
  if (!text)
    return text.takeError();
  auto [number, unit] = llvm::StringRef(*text).split(' ');
  double value;
  std::optional<double> factor = unitFactor(dimension, unit.trim());
  if (number.getAsDouble(value) || !factor || !std::isfinite(value * *factor) || value <= 0)
    return node.error("found '" + *text + "', allowed is a number above zero, a space and one of: " + allowedUnits(dimension));
  return value * *factor;
}

llvm::Expected<double> parseValue(const YamlNode &value, const YamlNode *unit, Dimension dimension) {
  auto number = parsePositive(value);
  if (!number)
    return number.takeError();
  if (!unit && dimension == Dimension::Share)
    return *number;
  if (!unit || unit->isNull())
    return value.error("the unit is missing; allowed is one of: " + allowedUnits(dimension));
  auto name = unit->asString();
  if (!name)
    return name.takeError();
  std::optional<double> factor = unitFactor(dimension, *name);
  if (!factor)
    return unit->error("found the unit '" + *name + "', allowed is one of: " + allowedUnits(dimension));
  if (!std::isfinite(*number * *factor))
    return value.error("found '" + value.scalar + " " + *name + "', which is more than a number can hold");
  return *number * *factor;
}

} // namespace ridge
