//===- Validate.cpp - ridge validate: predictions against measured rows ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Commands.h"
#include "RowCommands.h"
#include "TileChoice.h"
#include "ValidationPage.h"

#include "ridge/Calibration/ErrorTable.h"
#include "ridge/Calibration/Fit.h"
#include "ridge/Calibration/SampleMaker.h"
#include "ridge/Support/Error.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"
#include <map>

using namespace llvm;
using namespace ridge;
using namespace ridge::calibration;

namespace ridge::tool {

/// Predicts every row of one file and adds those with a measured time to the table.
namespace {

/// Which sites are scored.
enum class SiteChoice : uint8_t { All, Held, Unseen };

/// A measured row, and where it stands.
struct MeasuredRow {
  std::string file;
  int64_t number;
  std::string suite, device, op;
  double measuredUs;
};

/// Lists scored rows as CSV, in the order in which they are scored.
class ScoredRows {
public:
  void add(const MeasuredRow &row, const RowPrediction &prediction) {
    os << csvField(row.file) << ',' << row.number << ',' << csvField(row.suite) << ',' << csvField(row.device) << ',' << csvField(row.op)
       << format(",%.6g", row.measuredUs);
    for (const std::optional<double> &time : {prediction.timeUs, prediction.lowUs, prediction.highUs}) {
      os << ',';
      if (time)
        os << format("%.6g", *time);
    }
    os << ',' << csvField(prediction.reason) << '\n';
  }

  const std::string &text() const { return lines; }

private:
  std::string lines = "file,row,suite,device,op,measured_us,predicted_us,low_us,high_us,reason\n";
  raw_string_ostream os{lines};
};

/// Scores files of measured rows.
class Validation {
public:
  /// Scored rows go to `page` too, unless it is null.
  Validation(const RowData &data, SiteChoice sites, ValidationPage *page)
      : predictor(data.predictor()), maker(data), sites(sites), page(page) {}

  Error add(StringRef path) {
    std::map<std::string, size_t> suiteRows;
    if (sites != SiteChoice::All)
      if (Error error = forEachRow(path, [&](MeasuredRow row, ArrayRef<std::string>, const RowColumns &) { ++suiteRows[row.suite]; }))
        return error;
    return forEachRow(path, [&](MeasuredRow row, ArrayRef<std::string> fields, const RowColumns &columns) {
      bool small = sites != SiteChoice::All && suiteRows[row.suite] < kSmallSuite;
      score(std::move(row), fields, columns, small);
    });
  }

  /// Scores the rows of small suites that wait for values that have not seen their sites.
  Error finish() {
    std::vector<FitSample> samples;
    for (const Waiting &row : waiting)
      samples.push_back(row.sample);
    auto ratios = unseenRatios(samples, {});
    if (!ratios)
      return ratios.takeError();
    for (auto &&[row, ratio] : zip_equal(waiting, *ratios)) {
      for (std::optional<double> *time : {&row.prediction.timeUs, &row.prediction.lowUs, &row.prediction.highUs})
        if (*time)
          **time *= ratio;
      add(row.row, row.prediction, row.origin);
    }
    return Error::success();
  }

  const ErrorTable &result() const { return table; }
  const ScoredRows &rows() const { return scored; }

private:
  void score(MeasuredRow row, ArrayRef<std::string> fields, const RowColumns &columns, bool small) {
    auto asked = predictor.question(fields, columns);
    if (!asked) {
      RowPrediction refused;
      refused.reason = toString(asked.takeError());
      add(row, refused, {});
      return;
    }
    const auto &[question, target] = *asked;
    std::string site = siteOf(question.workload);
    if (sites != SiteChoice::All && !small && !isHeldOut(site))
      return;
    FitSample sample = maker.make(question, *target, question.library, row.measuredUs, row.suite);
    const model::ResolvedClass &resolved = sample.resolved;
    ErrorTable::Origin origin{resolved.library ? resolved.library->name + " " + resolved.klass->key : "", site};
    RowPrediction prediction = predictor.predict(question, *target);
    if (sites == SiteChoice::Unseen && small)
      waiting.push_back({std::move(row), std::move(prediction), std::move(origin), std::move(sample)});
    else
      add(row, prediction, origin);
  }

  void add(const MeasuredRow &row, const RowPrediction &prediction, const ErrorTable::Origin &origin) {
    table.add(row.suite, row.device, row.measuredUs, prediction, origin);
    scored.add(row, prediction);
    if (page)
      page->add(row.suite, row.device, row.op, row.measuredUs, prediction);
  }

  template <typename Visit> Error forEachRow(StringRef path, Visit visit) {
    auto file = RowFile::open(path, /*measured=*/true);
    if (!file)
      return file.takeError();
    auto &[reader, columns] = *file;
    std::vector<std::string> fields;
    std::string problem;
    Progress progress;
    while (reader.next(fields, problem)) {
      double measured;
      if (!problem.empty() || StringRef(fields[columns.latencyUs]).getAsDouble(measured) || !(measured > 0)) {
        errs() << "ridge: warning: " << path << ": row " << reader.row() << ": " << (problem.empty() ? "no measured time" : problem)
               << '\n';
        continue;
      }
      std::string suite = columns.suite >= 0 ? fields[columns.suite] : sys::path::stem(path).str();
      visit({path.str(), reader.row(), std::move(suite), fields[columns.device], fields[columns.op], measured}, fields, columns);
      progress.tick(reader.row());
    }
    return Error::success();
  }

  /// A row of a small suite.
  struct Waiting {
    MeasuredRow row;
    RowPrediction prediction;
    ErrorTable::Origin origin;
    FitSample sample;
  };

  RowPredictor predictor;
  SampleMaker maker;
  SiteChoice sites;
  ValidationPage *page;
  std::vector<Waiting> waiting;
  ErrorTable table;
  ScoredRows scored;
};

} // namespace

static void printPercent(raw_ostream &os, bool known, double percent, const char *form) {
  if (known)
    os << format(form, percent);
  else
    os << right_justify("-", 7);
}

static void printStatistics(raw_ostream &os, const ErrorStatistics &s) {
  if (s.rows == 0) {
    os << format("%7s%9s%8s%8s%8s%7s%7s%7s", "-", "-", "-", "-", "-", "-", "-", "-");
    return;
  }
  os << format("%7lld%9.1f%8.1f%8.1f%8.3f%7.0f", (long long)s.rows, s.meanPercent, s.medianPercent, s.p90Percent, s.biasRatio,
               s.coveragePercent);
  printPercent(os, s.crossRows > 0, s.crossPercent, "%7.0f");
  os << format("%7lld", (long long)s.refused);
}

static void printLine(raw_ostream &os, const ErrorTable::Line &line) {
  os << format("%-30s %-16s", line.suite.c_str(), line.device.c_str());
  printStatistics(os, line.longRows);
  const ErrorStatistics &s = line.shortRows;
  if (s.rows == 0) {
    os << format("%9s%9s%7s%7s%6s\n", "-", "-", "-", "-", "-");
    return;
  }
  os << format("%9lld%9.1f%7.0f", (long long)s.rows, s.meanPercent, s.coveragePercent);
  printPercent(os, s.crossRows > 0, s.crossPercent, "%7.0f");
  os << format("%6lld\n", (long long)s.refused);
}

static void printTable(raw_ostream &os, const ErrorTable &table) {
  os << "errors in percent of the measured time; bias: median of predicted / measured; cover: measured times inside the 80 % interval; "
        "cross:\n"
        "inside one made from the other half of these sites; ref: rows without a prediction, which count as 100 %\n\n";
  os << format("%-30s %-16s", "", "")
     << "|-------------------- rows of 20 us and more ------------------------||---------- under 20 us ----------|\n";
  os << format("%-30s %-16s%7s%9s%8s%8s%8s%7s%7s%7s%9s%9s%7s%7s%6s\n", "suite", "device", "rows", "MAPE", "median", "P90", "bias", "cover",
               "cross", "ref", "rows", "MAPE", "cover", "cross", "ref");
  for (const ErrorTable::Line &line : table.lines())
    printLine(os, line);
  printLine(os, table.total());
}

static void writeCsvStatistics(raw_ostream &os, const ErrorStatistics &s) {
  os << ',' << s.rows << ',' << s.refused;
  if (s.rows == 0)
    os << ",,,,,";
  else
    os << format(",%.2f,%.2f,%.2f,%.4f,%.1f", s.meanPercent, s.medianPercent, s.p90Percent, s.biasRatio, s.coveragePercent);
  os << ',';
  if (s.crossRows > 0)
    os << format("%.1f", s.crossPercent);
}

/// The same as CSV: columns of rows of 20 us and more, then of shorter ones.
static void printCsv(raw_ostream &os, const ErrorTable &table) {
  os << "suite,device";
  for (const char *prefix : {"", "short_"})
    for (const char *name : {"rows", "refused", "mape", "median", "p90", "bias", "cover", "cross"})
      os << ',' << prefix << name;
  os << '\n';
  std::vector<ErrorTable::Line> lines = table.lines();
  lines.push_back(table.total());
  for (const ErrorTable::Line &line : lines) {
    os << csvField(line.suite) << ',' << csvField(line.device);
    writeCsvStatistics(os, line.longRows);
    writeCsvStatistics(os, line.shortRows);
    os << '\n';
  }
}

int runValidate(int argc, char **argv) {
  beginCommandLine();
  cl::OptionCategory category("ridge validate options");
  cl::list<std::string> inputs(cl::Positional, cl::OneOrMore, cl::desc("ROWS.csv..."), cl::cat(category));
  cl::opt<std::string> output("o", cl::desc("Write here instead of to standard output"), cl::value_desc("file"), cl::cat(category));
  cl::list<std::string> deviceFiles("device-file", cl::desc("A device of your own (may be repeated)"), cl::value_desc("file"),
                                    cl::cat(category));
  cl::list<std::string> libraryFiles("library-file", cl::desc("A library that takes the place of the shipped one (may be repeated)"),
                                     cl::value_desc("file"), cl::cat(category));
  cl::opt<std::string> without("without-device",
                               cl::desc("Leave out what was measured on this device: its rows are then predicted from others"),
                               cl::value_desc("id"), cl::cat(category));
  cl::opt<bool> tiles("tiles", cl::desc("The files hold tilings that autotuners chose: score them by predicted loss"), cl::cat(category));
  cl::opt<std::string> form("format", cl::desc("table or csv"), cl::init("table"), cl::value_desc("format"), cl::cat(category));
  cl::opt<std::string> html("html", cl::desc("Write a page of figures too (needs the Python package's extra 'html')"),
                            cl::value_desc("file"), cl::cat(category));
  cl::opt<std::string> scored("scored", cl::desc("Write every scored row's measured and predicted time too, as CSV"),
                              cl::value_desc("file"), cl::cat(category));
  cl::opt<SiteChoice> sites(
      "sites", cl::desc("Which sites are scored"), cl::init(SiteChoice::All), cl::cat(category),
      cl::values(clEnumValN(SiteChoice::All, "all", "all of them"),
                 clEnumValN(SiteChoice::Held, "held", "those that `ridge fit` holds out; suites under 60 rows whole"),
                 clEnumValN(SiteChoice::Unseen, "unseen",
                            "as held, but each site of a suite under 60 rows by values refitted without it (takes a minute)")));
  if (!parseCommandLine(argc, argv, category, "Compares predictions with measured rows: the error table by suite and device\n"))
    return kWrongUsage;
  if (form != "table" && form != "csv")
    return failUsage("--format: found '" + form + "', allowed is table or csv");
  if (html.getNumOccurrences() && (tiles || html.empty() || html == "-"))
    return failUsage("--html needs a file's name and does not go with --tiles");
  if (scored.getNumOccurrences() && (tiles || scored.empty()))
    return failUsage("--scored needs a file's name and does not go with --tiles");
  auto data = RowData::open(deviceFiles, libraryFiles, without);
  if (!data)
    return fail(data.takeError());
  if (tiles) {
    TileChoices choices(*data);
    for (const std::string &input : inputs)
      if (Error error = choices.add(input))
        return fail(std::move(error));
    return writeOutput(output, [&](raw_ostream &os) -> Error {
      choices.print(os, form == "csv");
      return Error::success();
    });
  }
  std::unique_ptr<ValidationPage> page;
  if (!html.empty())
    if (Error error = ValidationPage::open(html).moveInto(page))
      return fail(std::move(error));
  Validation validation(*data, sites, page.get());
  for (const std::string &input : inputs)
    if (Error error = validation.add(input))
      return fail(std::move(error));
  if (Error error = validation.finish())
    return fail(std::move(error));
  int status = writeOutput(output, [&](raw_ostream &os) -> Error {
    if (form == "csv")
      printCsv(os, validation.result());
    else
      printTable(os, validation.result());
    return Error::success();
  });
  if (status == kDone && !scored.empty())
    status = writeOutput(scored, [&](raw_ostream &os) -> Error {
      os << validation.rows().text();
      return Error::success();
    });
  if (status != kDone || !page)
    return status;
  Error error = page->write([&](raw_ostream &os) { printCsv(os, validation.result()); });
  return error ? fail(std::move(error)) : kDone;
}

} // namespace ridge::tool
