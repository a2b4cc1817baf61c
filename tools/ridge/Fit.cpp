//===- Fit.cpp - ridge fit: calibrates a library to measured rows ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Commands.h"
#include "RowCommands.h"

#include "ridge/Calibration/Fit.h"
#include "ridge/Calibration/SampleMaker.h"
#include "ridge/Model/LibraryWriter.h"
#include "ridge/Support/Error.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <ctime>

using namespace llvm;
using namespace ridge;
using namespace ridge::calibration;

namespace ridge::tool {

static std::string today() {
  char text[16];
  std::time_t now = std::time(nullptr);
  std::strftime(text, sizeof text, "%Y-%m-%d", std::gmtime(&now));
  return text;
}

/// Adds the rows of one file that `library` answers for and, where a device is forgotten, has no values of its own for; the others are
/// counted as skipped.
static Error readSamples(StringRef path, StringRef library, bool forgets, const RowData &data, SampleMaker &maker,
                         std::vector<FitSample> &samples, int64_t &skipped) {
  auto file = RowFile::open(path, /*measured=*/true);
  if (!file)
    return file.takeError();
  auto &[reader, columns] = *file;
  RowPredictor predictor = data.predictor();
  std::vector<std::string> fields;
  std::string problem;
  while (reader.next(fields, problem)) {
    double measured = 0;
    auto asked = predictor.question(fields, columns);
    bool usable = problem.empty() && !StringRef(fields[columns.latencyUs]).getAsDouble(measured) && measured > 0;
    if (!asked || !usable) {
      ++skipped;
      consumeError(asked.takeError());
      continue;
    }
    RowQuestion &question = asked->first;
    // A row of another library, or of one that Ridge does not know, says nothing of this one.
    if (!question.libraryKnown || (!question.library.empty() && question.library != library)) {
      ++skipped;
      continue;
    }
    FitSample sample = maker.make(question, *asked->second, library, measured,
                                  columns.suite >= 0 ? StringRef(fields[columns.suite]) : sys::path::stem(path));
    // With a device left out, only classes that have lost their values by it have anything to learn.
    bool known = forgets && sample.resolved.provenance.level == model::Provenance::Level::Calibrated;
    if (!sample.resolved.library || sample.resolved.library->name != library || known) {
      ++skipped;
      continue;
    }
    samples.push_back(std::move(sample));
  }
  return Error::success();
}

static void printReports(raw_ostream &os, ArrayRef<FitReport> reports) {
  os << format("%-28s %-20s %6s %6s %26s %26s\n", "class", "level", "rows", "sites", "before: mean median P90 %",
               "after: mean median P90 %");
  for (const FitReport &r : reports) {
    if (!r.problem.empty()) {
      os << r.problem << "; left alone\n";
      continue;
    }
    os << format("%-28s %-20s %6lld %6lld", r.classKey.c_str(), r.level.c_str(), (long long)r.rows, (long long)r.sites);
    for (const FitError *e : {&r.heldBefore, &r.heldAfter})
      os << format("%13.1f %6.1f %6.1f", e->meanPercent, e->medianPercent, e->p90Percent);
    os << (r.improved ? "" : "  kept as it was") << format("\n  the rows pin %.1f parameters; moved most: ", r.pinned)
       << (r.moved.empty() ? "none" : join(r.moved, ", ")) << '\n';
  }
  os << "errors: rows of 20 us and more on sites that the fit did not see\n";
}

int runFit(int argc, char **argv) {
  beginCommandLine();
  cl::OptionCategory category("ridge fit options");
  cl::list<std::string> inputs(cl::Positional, cl::OneOrMore, cl::desc("ROWS.csv..."), cl::cat(category));
  cl::opt<std::string> library("library", cl::desc("The library to calibrate"), cl::value_desc("name"), cl::cat(category));
  cl::opt<std::string> output("o", cl::desc("Write the library here instead of to standard output"), cl::value_desc("file"),
                              cl::cat(category));
  cl::opt<std::string> free("free", cl::desc("Parameters to free (all, each as far as the rows pin it, unless said)"),
                            cl::value_desc("name,..."), cl::cat(category));
  cl::opt<FitLevel> level(
      "level", cl::desc("Where the values are written"), cl::init(FitLevel::Auto), cl::cat(category),
      cl::values(clEnumValN(FitLevel::Auto, "auto", "the level that speaks for the rows' device, else the device's own"),
                 clEnumValN(FitLevel::Base, "base", "all devices"), clEnumValN(FitLevel::Family, "family", "the family"),
                 clEnumValN(FitLevel::Device, "device", "the rows' device")));
  cl::opt<FitAccept> accept(
      "accept", cl::desc("When fitted values replace the shipped ones"), cl::init(FitAccept::Better), cl::cat(category),
      cl::values(clEnumValN(FitAccept::Better, "better", "where they are nearer on sites that the fit did not see"),
                 clEnumValN(FitAccept::Always, "always", "even if not: for shipped values that have seen those sites"),
                 clEnumValN(FitAccept::Never, "never", "not at all: only the intervals are set")));
  cl::opt<unsigned> rows("rows",
                         cl::desc("Fit to at most so many rows of a class, those that tell most of the sites that are not held out"),
                         cl::init(0), cl::value_desc("n"), cl::cat(category));
  cl::opt<std::string> leftOut("without-device",
                               cl::desc("Start as if nothing had been measured on this device, and fit only classes that lack values so"),
                               cl::value_desc("id"), cl::cat(category));
  cl::opt<int> iterations("iterations", cl::desc("Most iterations of a class"), cl::init(40), cl::cat(category));
  cl::list<std::string> deviceFiles("device-file", cl::desc("A device of your own (may be repeated)"), cl::value_desc("file"),
                                    cl::cat(category));
  cl::list<std::string> libraryFiles("library-file", cl::desc("A library that takes the place of the shipped one (may be repeated)"),
                                     cl::value_desc("file"), cl::cat(category));
  if (!parseCommandLine(argc, argv, category, "Calibrates a library to measured rows and writes it with the error on sites not seen\n"))
    return kWrongUsage;
  if (library.empty())
    return failUsage("--library=NAME is needed: the library to calibrate");
  if (iterations < 1)
    return failUsage("--iterations: found " + Twine(iterations) + ", allowed is at least 1");

  auto data = RowData::open(deviceFiles, libraryFiles, leftOut);
  if (!data)
    return fail(data.takeError());
  const model::Library *known = data->librarySet().find(library);
  if (!known) {
    std::vector<std::string> names = data->librarySet().names();
    SmallVector<StringRef> candidates(names.begin(), names.end());
    return fail(makeError("unknown library '" + library + "'; nearest: " + nearestNames(library, candidates)));
  }
  std::vector<FitSample> samples;
  int64_t skipped = 0;
  SampleMaker maker(*data);
  for (const std::string &input : inputs)
    if (Error error = readSamples(input, library, !leftOut.empty(), *data, maker, samples, skipped))
      return fail(std::move(error));

  FitOptions options;
  options.level = level;
  options.mostRows = rows;
  options.free = splitList(free);
  options.maxIterations = iterations;
  options.accept = accept;
  options.date = today();
  bool terminal = sys::Process::StandardErrIsDisplayed();
  options.progress = [&](const std::string &text) {
    if (terminal)
      errs() << "\r\x1b[Kridge: " << text;
  };
  model::Library fitted = *known;
  auto reports = fitLibrary(fitted, std::move(samples), options);
  if (terminal)
    errs() << "\r\x1b[K";
  if (!reports)
    return fail(reports.takeError());
  printReports(errs(), *reports);
  if (skipped > 0)
    errs() << "ridge: " << skipped << " rows are not of this library or cannot be read\n";
  std::string comment;
  if (auto buffer = MemoryBuffer::getFile(dataDirectory() + "/libraries/" + library + ".yaml"))
    comment = model::leadingComment((*buffer)->getBuffer()).str();
  return writeOutput(output, [&](raw_ostream &os) -> Error {
    os << model::writeLibrary(fitted, comment);
    return Error::success();
  });
}

} // namespace ridge::tool
