//===- Estimate.cpp - ridge estimate: every kernel of a model, how long and why ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Inputs.h"
#include "ModelInput.h"

#include "ridge/Report/Report.h"
#include "ridge/Support/Error.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace ridge::tool {

int runEstimate(int argc, char **argv) {
  beginCommandLine();
  cl::OptionCategory category("Options of 'ridge estimate'");
  ModelOptions modelOptions(category);
  InputOptions inputOptions(category);
  cl::opt<std::string> format("format", cl::desc("table, json (ridge.report/1) or csv (default table)"), cl::value_desc("format"),
                              cl::init("table"), cl::cat(category));
  cl::opt<std::string> sort("sort", cl::desc("Order of the table (default program)"), cl::value_desc("program|time"), cl::init("program"),
                            cl::cat(category));
  cl::opt<bool> strict("strict", cl::desc("A kernel whose time is unknown is an error"), cl::cat(category));
  cl::opt<unsigned> threads("threads", cl::desc("Threads that plan; 0 is one a core (default); results do not depend on it"), cl::init(0),
                            cl::cat(category));
  cl::opt<std::string> output("o", cl::desc("Write to a file"), cl::value_desc("file"), cl::cat(category));
  if (!parseCommandLine(argc, argv, category, "every kernel of a model: what bounds it, how long it takes, which tiling"))
    return kWrongUsage;
  if (!is_contained({"table", "json", "csv"}, StringRef(format)))
    return failUsage("--format: found '" + format + "', allowed is table, json or csv");
  if (!is_contained({"program", "time"}, StringRef(sort)))
    return failUsage("--sort: found '" + sort + "', allowed is program or time");

  Inputs inputs;
  if (int status = openInputs(inputOptions, std::nullopt, inputs); status != kDone)
    return status;
  ModelInput model;
  if (int status = readModel(modelOptions, model); status != kDone)
    return status;
  const KernelGraph &graph = model.built.graph;
  std::vector<DevicePlan> plans = driver::planModel(model, inputs, threads);
  if (strict)
    if (Error error = driver::checkAllKnown(graph, plans))
      return fail(std::move(error));

  report::Report shown = report::makeReport(graph, plans, modelOptions.path, RIDGE_VERSION);
  shown.settings = driver::reportSettings(modelOptions.request(), inputOptions.request());
  return writeOutput(output, [&](raw_ostream &os) -> Error {
    report::TableOptions options;
    options.order = sort == "time" ? report::Order::Time : report::Order::Program;
    options.width = report::terminalWidth();
    if (format == "table")
      report::printTable(shown, options, os);
    else if (format == "json")
      report::printJson(shown, os);
    else
      report::printCsv(shown, os);
    return Error::success();
  });
}

} // namespace ridge::tool
