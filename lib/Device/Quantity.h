//===- Quantity.h - numbers with units in device files ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "ridge/Support/Yaml.h"

namespace ridge {

/// What a number measures. Each kind has its own list of allowed units.
enum class Dimension : uint8_t { Rate, Bandwidth, Bytes, Clock, Power, Cores, Registers, Threads, Ctas, Devices, OpsPerClock, Share, Time };

/// The factor that turns a number of that unit into the base unit of its dimension: operations per second, bytes per second, bytes, Hz, W,
/// us, or the bare number. nullopt if the unit is not allowed there. Decimal prefixes are powers of 1000, binary ones (KiB) of 1024.
std::optional<double> unitFactor(Dimension dimension, llvm::StringRef unit);

/// The units allowed for that dimension, for messages: "B/s, kB/s, MB/s, GB/s, TB/s, KiB/s, MiB/s, GiB/s, TiB/s".
std::string allowedUnits(Dimension dimension);

/// Parses a scalar such as "1830 MHz" into the base unit. Fails at the node unless it is a positive number, a space and an allowed unit.
llvm::Expected<double> parseQuantity(const YamlNode &node, Dimension dimension);

/// Parses `value`, which must be above zero, in `unit`, which must be allowed for the dimension. A missing unit fails unless the dimension
/// is Share.
llvm::Expected<double> parseValue(const YamlNode &value, const YamlNode *unit, Dimension dimension);

/// A positive number from a node that must hold one.
llvm::Expected<double> parsePositive(const YamlNode &value);

} // namespace ridge
