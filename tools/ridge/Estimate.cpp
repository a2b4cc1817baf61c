//===- Estimate.cpp - ridge estimate: every kernel of a model, how long and why ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Inputs.h"
#include "ModelInput.h"

#include "ridge/Driver/Sweep.h"
#include "ridge/Report/SweepView.h"
#include "ridge/Support/Error.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace ridge::tool {

static bool isOneOf(StringRef text, ArrayRef<StringRef> allowed) { return is_contained(allowed, text); }

int runEstimate(int argc, char **argv) {
  beginCommandLine();
  cl::OptionCategory category("Options of 'ridge estimate'");
  ModelOptions modelOptions(category);
  InputOptions inputOptions(category);
  cl::opt<std::string> format("format", cl::desc("table, json (ridge.report/1), csv, or trace for Chrome or Perfetto (default table)"),
                              cl::value_desc("format"), cl::init("table"), cl::cat(category));
  cl::opt<std::string> sort("sort", cl::desc("Order of the table (default program)"), cl::value_desc("program|time"), cl::init("program"),
                            cl::cat(category));
  cl::opt<std::string> sweep("sweep",
                             cl::desc("Plans the model at several sizes of a dynamic dimension, or of several that are equal; "
                                      "as a table or json (ridge.sweep/1)"),
                             cl::value_desc("arg0:1[=arg1:1]=128,512,..."), cl::cat(category));
  cl::opt<bool> strict("strict", cl::desc("A kernel whose time is unknown is an error"), cl::cat(category));
  cl::opt<unsigned> threads("threads", cl::desc("Threads that plan; 0 is one a core (default); results do not depend on it"), cl::init(0),
                            cl::cat(category));
  cl::opt<std::string> output("o", cl::desc("Write to a file"), cl::value_desc("file"), cl::cat(category));
  if (!parseCommandLine(argc, argv, category, "every kernel of a model: what bounds it, how long it takes, which tiling"))
    return kWrongUsage;
  if (!isOneOf(format, {"table", "json", "csv", "trace"}))
    return failUsage("--format: found '" + format + "', allowed is table, json, csv or trace");
  if (sweep.getNumOccurrences() && !isOneOf(format, {"table", "json"}))
    return failUsage("--format: found '" + format + "', with --sweep allowed is table or json");
  if (!isOneOf(sort, {"program", "time"}))
    return failUsage("--sort: found '" + sort + "', allowed is program or time");

  Inputs inputs;
  if (int status = openInputs(inputOptions, std::nullopt, inputs); status != kDone)
    return status;
  driver::OpenedModel model;
  if (Error error = driver::openModel(modelOptions.request(), errs(), model))
    return fail(std::move(error));
  driver::SweepPoints points;
  if (sweep.getNumOccurrences()) {
    if (Error error = driver::readSweep(model, sweep, errs(), points))
      return fail(std::move(error));
  } else if (Error error = driver::formModel(model, *model.module, model.bindings, errs(), points.points.emplace_back().built)) {
    return fail(std::move(error));
  }

  std::vector<std::vector<DevicePlan>> plans = driver::planPoints(points, inputs, threads);
  if (strict)
    for (auto [point, ofPoint] : zip_equal(points.points, plans))
      if (Error error = driver::checkAllKnown(point.built.graph, ofPoint))
        return fail(std::move(error));

  report::Sweep shown{points.dimensions, {}, {}};
  for (auto [point, ofPoint] : zip_equal(points.points, plans)) {
    shown.sizes.push_back(point.size);
    shown.reports.push_back(report::makeReport(point.built.graph, ofPoint, modelOptions.path, RIDGE_VERSION));
    shown.reports.back().settings = driver::reportSettings(modelOptions.request(), inputOptions.request());
  }
  return writeOutput(output, [&](raw_ostream &os) -> Error {
    const report::Report &first = shown.reports.front();
    if (sweep.getNumOccurrences() && format == "table")
      report::printSweepTable(shown, report::terminalWidth(), os);
    else if (sweep.getNumOccurrences())
      report::printSweepJson(shown, os);
    else if (format == "table")
      report::printTable(first, {sort == "time" ? report::Order::Time : report::Order::Program, report::terminalWidth()}, os);
    else if (format == "json")
      report::printJson(first, os);
    else if (format == "csv")
      report::printCsv(first, os);
    else
      report::printTrace(first, os);
    return Error::success();
  });
}

} // namespace ridge::tool
