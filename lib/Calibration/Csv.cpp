//===- Csv.cpp - comma-separated values, a record at a time ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Calibration/Csv.h"
#include "ridge/Support/Error.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/FileSystem.h"
#include <iostream>

namespace ridge::calibration {

llvm::Expected<CsvReader> CsvReader::open(llvm::StringRef path) {
  CsvReader reader;
  if (path == "-") {
    reader.stream = &std::cin;
  } else {
    if (llvm::sys::fs::is_directory(path))
      return makeError(path + ": is a directory, not a CSV file");
    reader.file = std::make_unique<std::ifstream>(path.str(), std::ios::binary);
    if (!*reader.file)
      return makeError(path + ": cannot be read: " + std::error_code(errno, std::generic_category()).message());
    reader.stream = reader.file.get();
  }
  std::string problem;
  if (!reader.readRecord(reader.columns, problem))
    return makeError(path + ": is empty, a header is needed");
  if (!problem.empty())
    return makeError(path + ":1: " + problem);
  return reader;
}

int CsvReader::column(llvm::StringRef name) const {
  for (unsigned i = 0; i < columns.size(); ++i)
    if (name == columns[i])
      return i;
  return -1;
}

bool CsvReader::next(std::vector<std::string> &fields, std::string &problem) {
  if (!readRecord(fields, problem))
    return false;
  ++rowNumber;
  if (problem.empty() && fields.size() > columns.size())
    problem = std::to_string(fields.size()) + " fields, the header has " + std::to_string(columns.size());
  fields.resize(columns.size());
  return true;
}

/// Splits one record into fields. An empty line between records is skipped.
bool CsvReader::readRecord(std::vector<std::string> &fields, std::string &problem) {
  fields.clear();
  problem.clear();
  do {
    if (!std::getline(*stream, line))
      return false;
    if (!line.empty() && line.back() == '\r')
      line.pop_back();
  } while (line.empty());
  if (fields.empty() && line.compare(0, 3, "\xEF\xBB\xBF") == 0 && columns.empty())
    line.erase(0, 3); // byte-order mark
  std::string field;
  bool quoted = false;
  for (size_t i = 0;; ++i) {
    if (i >= line.size()) {
      std::string more;
      if (!quoted || !std::getline(*stream, more))
        break;
      line += '\n';
      line += more;
    }
    char c = line[i];
    if (quoted) {
      if (c != '"')
        field += c;
      else if (i + 1 < line.size() && line[i + 1] == '"')
        field += line[++i];
      else
        quoted = false;
    } else if (c == '"' && field.empty()) {
      quoted = true;
    } else if (c == ',') {
      fields.push_back(std::move(field));
      field.clear();
    } else {
      field += c;
    }
  }
  fields.push_back(std::move(field));
  if (quoted)
    problem = "a quote is not closed";
  const auto *begin = reinterpret_cast<const llvm::UTF8 *>(line.data());
  if (!llvm::isLegalUTF8String(&begin, begin + line.size()))
    problem = "the text is not UTF-8";
  return true;
}

std::string csvField(llvm::StringRef field) {
  if (field.find_first_of(",\"\n\r") == llvm::StringRef::npos)
    return field.str();
  std::string result = "\"";
  for (char c : field) {
    if (c == '"')
      result += '"';
    result += c;
  }
  return result + "\"";
}

} // namespace ridge::calibration
