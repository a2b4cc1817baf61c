//===- Csv.h - comma-separated values, a record at a time ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <fstream>
#include <memory>
#include <string>
#include <vector>

namespace ridge::calibration {

/// Reads records of a CSV file (RFC 4180: quoted fields, doubled quotes, line breaks inside quotes) in constant memory.
class CsvReader {
public:
  /// Opens the file and reads the header; "-" is standard input. Fails if it cannot be read or has no header.
  static llvm::Expected<CsvReader> open(llvm::StringRef path);

  llvm::ArrayRef<std::string> header() const { return columns; }

  /// Index of a column by name, or -1.
  int column(llvm::StringRef name) const;

  /// Reads the next record into `fields` (one per column of the header; missing ones are empty). Returns false at the end. `problem` says
  /// what is wrong with the record (too many fields, an open quote, not UTF-8) or is empty.
  bool next(std::vector<std::string> &fields, std::string &problem);

  /// Number of the record last read, from 1.
  int64_t row() const { return rowNumber; }

private:
  bool readRecord(std::vector<std::string> &fields, std::string &problem);

  std::unique_ptr<std::ifstream> file;
  std::istream *stream = nullptr;
  std::vector<std::string> columns;
  std::string line;
  int64_t rowNumber = 0;
};

/// The field as CSV writes it: quoted only where it must be.
std::string csvField(llvm::StringRef field);

} // namespace ridge::calibration
