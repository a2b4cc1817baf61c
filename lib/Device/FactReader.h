//===- FactReader.h - facts with their sources, out of a device file ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "Quantity.h"
#include "ridge/Device/Device.h"

namespace ridge {

/// Reads one fact at a time and keeps it in Device::facts with its unit, sources, date, confidence and note.
class FactReader {
public:
  /// Reads `sources:` (names for long source texts) and `date:` (when they were read) of the file.
  static llvm::Expected<FactReader> open(const YamlNode &root, Device &device);

  /// The fact `section.key` in base units. nullopt where the section or key is absent or the value null. `extraKeys` may stand in the
  /// fact's map besides the usual ones. Fails on a wrong unit, a value that is not above zero, and a missing source.
  llvm::Error read(const YamlNode *section, llvm::StringRef key, Dimension dimension, std::optional<double> &result,
                   llvm::ArrayRef<llvm::StringRef> extraKeys = {});

  /// The same for a fact that must be whole in base units.
  llvm::Error read(const YamlNode *section, llvm::StringRef key, Dimension dimension, std::optional<int64_t> &result);

  /// A fact of `calibrated:`, which names its rows, their date and the fit's error in place of sources.
  llvm::Error readCalibrated(const YamlNode *section, llvm::StringRef key, Dimension dimension, std::optional<double> &result);

  /// A fact that is only shown: any value with its sources.
  llvm::Error readShown(const YamlNode &node);

private:
  explicit FactReader(Device &device) : device(device) {}

  /// Fills sources, date, confidence and note. `sourceKey` is "source", or "rows" for calibrated facts.
  llvm::Error describe(const YamlNode &node, llvm::StringRef sourceKey, Fact &fact) const;
  llvm::Error resolveSource(const YamlNode &node, Fact &fact) const;

  Device &device;
  llvm::StringMap<std::string> sources;
  std::string date;
};

} // namespace ridge
