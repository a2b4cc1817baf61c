//===- Validate.cpp - ridge validate: predictions against measured rows ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Commands.h"
#include "RowCommands.h"

#include "ridge/Calibration/ErrorTable.h"
#include "ridge/Support/Error.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/Path.h"

using namespace llvm;
using namespace ridge;
using namespace ridge::calibration;

namespace ridge::tool {

/// Predicts every row of one file and adds those with a measured time to the table.
static Error validateFile(StringRef path, RowPredictor &predictor, ErrorTable &table) {
  auto reader = CsvReader::open(path);
  if (!reader)
    return reader.takeError();
  auto columns = RowColumns::find(*reader);
  if (!columns)
    return makeError(path + ":1: " + toString(columns.takeError()));
  if (columns->latencyUs < 0)
    return makeError(path + ":1: the column 'latency_us' is missing from the header");
  std::vector<std::string> fields;
  std::string problem;
  Progress progress;
  while (reader->next(fields, problem)) {
    double measured;
    if (!problem.empty() || StringRef(fields[columns->latencyUs]).getAsDouble(measured) || !(measured > 0)) {
      errs() << "ridge: warning: " << path << ": row " << reader->row() << ": " << (problem.empty() ? "no measured time" : problem) << '\n';
      continue;
    }
    std::string suite = columns->suite >= 0 ? fields[columns->suite] : sys::path::stem(path).str();
    table.add(suite, fields[columns->device], measured, predictor.predict(fields, *columns));
    progress.tick(reader->row());
  }
  return Error::success();
}

static void printStatistics(raw_ostream &os, const ErrorStatistics &s) {
  if (s.rows == 0)
    os << format("%7s%9s%8s%8s%8s%7s%7s", "-", "-", "-", "-", "-", "-", "-");
  else
    os << format("%7lld%9.1f%8.1f%8.1f%8.3f%7.0f%7lld", (long long)s.rows, s.meanPercent, s.medianPercent, s.p90Percent, s.biasRatio,
                 s.coveragePercent, (long long)s.refused);
}

static void printTable(raw_ostream &os, const ErrorTable &table) {
  os << "errors in percent of the measured time; bias: median of predicted / measured; cover: measured times inside the 80 % interval;\n"
        "ref: rows without a prediction, which count as 100 %\n\n";
  os << format("%-30s %-16s", "", "") << "|------------------- rows of 20 us and more ------------------||--- under 20 us ---|\n";
  os << format("%-30s %-16s%7s%9s%8s%8s%8s%7s%7s%9s%9s%6s\n", "suite", "device", "rows", "MAPE", "median", "P90", "bias", "cover", "ref", "rows",
               "MAPE", "ref");
  for (const ErrorTable::Line &line : table.lines()) {
    os << format("%-30s %-16s", line.suite.c_str(), line.device.c_str());
    printStatistics(os, line.longRows);
    const ErrorStatistics &s = line.shortRows;
    if (s.rows == 0)
      os << format("%9s%9s%6s\n", "-", "-", "-");
    else
      os << format("%9lld%9.1f%6lld\n", (long long)s.rows, s.meanPercent, (long long)s.refused);
  }
}

int runValidate(int argc, char **argv) {
  beginCommandLine();
  cl::OptionCategory category("ridge validate options");
  cl::list<std::string> inputs(cl::Positional, cl::OneOrMore, cl::desc("ROWS.csv..."), cl::cat(category));
  cl::opt<std::string> output("o", cl::desc("Write here instead of to standard output"), cl::value_desc("file"), cl::cat(category));
  cl::list<std::string> deviceFiles("device-file", cl::desc("A device of your own (may be repeated)"), cl::value_desc("file"),
                                    cl::cat(category));
  if (!parseCommandLine(argc, argv, category, "Compares predictions with measured rows: the error table by suite and device\n"))
    return kWrongUsage;
  auto data = RowData::open(deviceFiles);
  if (!data)
    return fail(data.takeError());
  RowPredictor predictor = data->predictor();
  ErrorTable table;
  for (const std::string &input : inputs)
    if (Error error = validateFile(input, predictor, table))
      return fail(std::move(error));
  return writeOutput(output, [&](raw_ostream &os) -> Error {
    printTable(os, table);
    return Error::success();
  });
}

} // namespace ridge::tool
