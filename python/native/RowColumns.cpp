//===- RowColumns.cpp - rows given as columns, predicted ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowColumns.h"

#include "ridge/Calibration/RowData.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>
#include <limits>

using namespace ridge;
using namespace ridge::python;

namespace {

/// Writes the field of one row as CSV would hold it.
struct FieldWriter {
  size_t row;
  std::string &field;

  void operator()(const int64_t *values) { field = std::to_string(values[row]); }
  void operator()(const std::vector<std::string> &values) { field = values[row]; }
  void operator()(const double *values) {
    field.clear();
    if (std::isnan(values[row]))
      return;
    // Sizes often come as floating point, because a column with gaps cannot hold integers.
    if (values[row] == std::floor(values[row]) && std::abs(values[row]) < 9e15) {
      field = std::to_string(int64_t(values[row]));
      return;
    }
    llvm::raw_string_ostream(field) << values[row];
  }
};

void append(Predictions &predictions, calibration::RowPrediction &&row) {
  constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
  predictions.predictedUs.push_back(row.timeUs.value_or(unknown));
  predictions.lowUs.push_back(row.lowUs.value_or(unknown));
  predictions.highUs.push_back(row.highUs.value_or(unknown));
  predictions.bound.push_back(row.timeUs ? model::boundName(row.bound).str() : "");
  predictions.tiling.push_back(std::move(row.tiling));
  predictions.provenance.push_back(std::move(row.provenance));
  predictions.reason.push_back(std::move(row.reason));
}

} // namespace

std::string ridge::python::predictColumns(const std::vector<Column> &columns, size_t rows, const std::vector<std::string> &deviceFiles,
                                          bool strict, Predictions &predictions) {
  llvm::Expected<calibration::RowData> data = calibration::RowData::open(deviceFiles);
  if (!data)
    return llvm::toString(data.takeError());
  std::vector<std::string> header;
  for (const Column &column : columns)
    header.push_back(column.name);
  auto places = calibration::RowColumns::find(header);
  if (!places)
    return llvm::toString(places.takeError());

  calibration::RowPredictor predictor = data->predictor();
  std::vector<std::string> fields(columns.size());
  for (size_t row = 0; row < rows; ++row) {
    for (size_t i = 0; i < columns.size(); ++i)
      std::visit(FieldWriter{row, fields[i]}, columns[i].values);
    calibration::RowPrediction prediction = predictor.predict(fields, *places);
    if (strict && !prediction.reason.empty())
      return "row " + std::to_string(row + 1) + ": " + prediction.reason;
    append(predictions, std::move(prediction));
  }
  return "";
}
