//===- Module.cpp - ridge._native, what the Python package calls in this process ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ModelReport.h"
#include "RowColumns.h"

#include <nanobind/nanobind.h>
#include <nanobind/ndarray.h>
#include <nanobind/stl/optional.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>

namespace nb = nanobind;
using namespace ridge::python;

namespace {

using Integers = nb::ndarray<const int64_t, nb::ndim<1>, nb::c_contig, nb::device::cpu>;
using Doubles = nb::ndarray<const double, nb::ndim<1>, nb::c_contig, nb::device::cpu>;

/// The columns of a dict; `arrays` keeps those that are arrays alive.
std::vector<Column> columnsOf(const nb::dict &dict, size_t rows, std::vector<nb::object> &arrays) {
  auto checkLength = [&](const std::string &name, size_t length) {
    if (length != rows)
      throw nb::value_error(
          ("column '" + name + "': found " + std::to_string(length) + " rows, allowed is " + std::to_string(rows)).c_str());
  };
  std::vector<Column> columns;
  for (auto [key, value] : dict) {
    Column column{nb::cast<std::string>(key), {}};
    Integers integers;
    Doubles doubles;
    if (nb::try_cast<Integers>(value, integers, false)) {
      checkLength(column.name, integers.size());
      column.values = integers.data();
      arrays.push_back(nb::cast(integers));
    } else if (nb::try_cast<Doubles>(value, doubles, false)) {
      checkLength(column.name, doubles.size());
      column.values = doubles.data();
      arrays.push_back(nb::cast(doubles));
    } else {
      auto texts = nb::cast<std::vector<std::string>>(value);
      checkLength(column.name, texts.size());
      column.values = std::move(texts);
    }
    columns.push_back(std::move(column));
  }
  return columns;
}

/// A NumPy array that owns the numbers.
nb::ndarray<nb::numpy, double, nb::ndim<1>> arrayOf(std::vector<double> &&values) {
  auto *owned = new std::vector<double>(std::move(values));
  nb::capsule owner(owned, [](void *pointer) noexcept { delete static_cast<std::vector<double> *>(pointer); });
  return {owned->data(), {owned->size()}, owner};
}

nb::dict predict(const nb::dict &dict, size_t rows, const std::vector<std::string> &deviceFiles, bool strict) {
  std::vector<nb::object> arrays;
  std::vector<Column> columns = columnsOf(dict, rows, arrays);
  Predictions predictions;
  std::string error;
  {
    nb::gil_scoped_release release;
    error = predictColumns(columns, rows, deviceFiles, strict, predictions);
  }
  if (!error.empty())
    throw nb::value_error(error.c_str());
  nb::dict result;
  result["predicted_us"] = arrayOf(std::move(predictions.predictedUs));
  result["low_us"] = arrayOf(std::move(predictions.lowUs));
  result["high_us"] = arrayOf(std::move(predictions.highUs));
  result["bound"] = predictions.bound;
  result["tiling"] = predictions.tiling;
  result["provenance"] = predictions.provenance;
  result["reason"] = predictions.reason;
  return result;
}

std::string estimateModel(const std::string &path, std::optional<std::string> text, const nb::dict &options,
                          const std::vector<std::string> &deviceFiles, bool strict, unsigned threads) {
  EstimateQuestion question;
  question.path = path;
  question.text = std::move(text);
  const std::pair<const char *, std::string *> settings[] = {
      {"device", &question.devices}, {"library", &question.library}, {"f32", &question.f32},
      {"launch", &question.launch},  {"bind", &question.bind},       {"entry", &question.entry},
      {"fusion", &question.fusion},  {"causal", &question.causal},   {"moe-balance", &question.moeBalance}};
  for (auto [name, setting] : settings)
    if (options.contains(name))
      *setting = nb::cast<std::string>(options[name]);
  question.deviceFiles = deviceFiles;
  question.strict = strict;
  question.threads = threads;
  std::string answer;
  bool done;
  {
    nb::gil_scoped_release release;
    done = estimate(question, answer);
  }
  if (!done)
    throw nb::value_error(answer.c_str());
  return answer;
}

} // namespace

NB_MODULE(_native, module) {
  module.doc() =
      "Ridge in this process. Use the functions of the package `ridge`: they check their arguments and fall back on the program.";
  module.def("estimate", &estimateModel, nb::arg("path"), nb::arg("text").none(), nb::arg("options"), nb::arg("device_files"),
             nb::arg("strict"), nb::arg("threads"),
             "Plans a model and returns the report as JSON, schema ridge.report/1.\n\n"
             "path: of the MLIR file, or with `text` the model's name. options: as `ridge estimate` spells them, {\"device\": \"h20\"}.\n"
             "Raises ValueError with what is wrong with the model or an option.");
  module.def("predict", &predict, nb::arg("columns"), nb::arg("rows"), nb::arg("device_files"), nb::arg("strict"),
             "Predicts rows given as columns.\n\n"
             "columns: name in the header of measured rows -> int64 or float64 array, or list of str, each of `rows` elements.\n"
             "Returns predicted_us, low_us, high_us (float64 arrays, NaN: no prediction) and bound, tiling, provenance, reason (lists).\n"
             "Raises ValueError for a missing column, an unreadable device file or, with `strict`, the first row without a prediction.");
}
