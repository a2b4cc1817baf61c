//===- Predict.cpp - ridge predict: predictions for measured rows ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Commands.h"
#include "RowCommands.h"

#include "ridge/Support/Error.h"
#include "llvm/Support/Format.h"

using namespace llvm;
using namespace ridge;
using namespace ridge::calibration;

namespace ridge::tool {

static void printNumber(raw_ostream &os, std::optional<double> value) {
  if (value)
    os << format("%.4f", *value);
}

/// One row as it came, with the columns of the prediction.
static void printRow(raw_ostream &os, ArrayRef<std::string> fields, const RowPrediction &prediction) {
  for (const std::string &field : fields)
    os << csvField(field) << ',';
  printNumber(os, prediction.timeUs);
  os << ',';
  printNumber(os, prediction.lowUs);
  os << ',';
  printNumber(os, prediction.highUs);
  bool known = prediction.timeUs.has_value();
  os << ',' << (known ? model::boundName(prediction.bound) : "") << ',' << csvField(prediction.tiling) << ',' << prediction.provenance
     << ',' << csvField(prediction.reason) << '\n';
}

int runPredict(int argc, char **argv) {
  beginCommandLine();
  cl::OptionCategory category("ridge predict options");
  cl::opt<std::string> input(cl::Positional, cl::Required, cl::desc("ROWS.csv"), cl::cat(category));
  cl::opt<std::string> output("o", cl::desc("Write here instead of to standard output"), cl::value_desc("file"), cl::cat(category));
  cl::list<std::string> deviceFiles("device-file", cl::desc("A device of your own (may be repeated)"), cl::value_desc("file"),
                                    cl::cat(category));
  cl::opt<bool> strict("strict", cl::desc("Stop at the first row that cannot be predicted"), cl::cat(category));
  cl::list<std::string> libraryFiles("library-file", cl::desc("A library that takes the place of the shipped one (may be repeated)"),
                                     cl::value_desc("file"), cl::cat(category));
  if (!parseCommandLine(argc, argv, category, "Predicts the rows of a CSV file in the header of docs/accuracy.md\n"))
    return kWrongUsage;

  auto data = RowData::open(deviceFiles, libraryFiles);
  if (!data)
    return fail(data.takeError());
  auto file = RowFile::open(input, /*measured=*/false);
  if (!file)
    return fail(file.takeError());
  CsvReader &reader = file->reader;
  const RowColumns &columns = file->columns;

  RowPredictor predictor = data->predictor();
  int64_t predicted = 0, refused = 0;
  int status = writeOutput(output, [&](raw_ostream &os) -> Error {
    for (const std::string &name : reader.header())
      os << csvField(name) << ',';
    os << "predicted_us,low_us,high_us,bound,tiling,provenance,reason\n";
    std::vector<std::string> fields;
    std::string problem;
    Progress progress;
    while (reader.next(fields, problem)) {
      RowPrediction prediction;
      if (problem.empty())
        prediction = predictor.predict(fields, columns);
      else
        prediction.reason = problem;
      if (strict && !prediction.timeUs)
        return makeError(input + ": row " + Twine(reader.row()) + ": " + prediction.reason);
      ++(prediction.timeUs ? predicted : refused);
      printRow(os, fields, prediction);
      progress.tick(reader.row());
    }
    return Error::success();
  });
  if (status == kDone)
    errs() << "ridge: " << predicted << " rows predicted, " << refused << " without a prediction\n";
  return status;
}

} // namespace ridge::tool
