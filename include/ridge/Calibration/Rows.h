//===- Rows.h - measured rows as workloads ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Rows come in one header (docs/accuracy.md). What their names mean is data, calibration/rows.yaml: one table maps op names to workloads,
// one the library column to Ridge's libraries, one device spellings to device ids, one suites to the protocol they were measured under.
//
#pragma once

#include "ridge/Calibration/Csv.h"
#include "ridge/Device/Device.h"
#include "ridge/Model/Context.h"
#include "ridge/Model/Library.h"
#include "ridge/Planner/Planner.h"
#include "ridge/Workload/Workload.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Error.h"
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ridge::calibration {

/// Where each known column stands in a file; -1 where it is absent.
struct RowColumns {
  int suite, device, op, dtype, batch, m, n, k, groups, headsQ, headsKv, headDim, seqQ, seqKv, causal, window, kvDtype, ranks, bytes,
      library, latencyUs, noise, note;
  /// The places of the known columns in a header. Fails if `device` or `op` is missing.
  static llvm::Expected<RowColumns> find(llvm::ArrayRef<std::string> header);
  static llvm::Expected<RowColumns> find(const CsvReader &reader) { return find(reader.header()); }
  /// The place of a known column; -1 if it is absent or the name is none.
  int place(llvm::StringRef name) const;
};

/// A row as a question to the planner.
struct RowQuestion {
  std::string device;       ///< id
  std::string library;      ///< Ridge's name; empty: the class's default
  bool libraryKnown = true; ///< false: the row names a library that Ridge does not know
  Workload workload;
  model::Context context;
  int64_t calls = 1;   ///< of the kernel one after another, which the row times together
  std::string assumed; ///< what the row leaves open and was assumed; the answer is then uncalibrated
};

/// What calibration/rows.yaml says. Names are matched without regard to case; suites, libraries and notes by glob.
class RowTable {
public:
  static llvm::Expected<RowTable> open(llvm::StringRef dataDirectory);

  /// The id of a device as rows spell it; the name itself, in lower case, where it is none that the table knows.
  std::string deviceId(llvm::StringRef name) const;

  /// The row as a question, or why it is none.
  llvm::Expected<RowQuestion> question(llvm::ArrayRef<std::string> fields, const RowColumns &columns) const;

private:
  using Settings = std::vector<std::pair<std::string, std::string>>;
  struct OpEntry {
    KernelKind kind;
    Settings set;
    bool batchIntoK = false;       ///< the products of a batch are summed into one result
    bool outputsInColumns = false; ///< a pooling's results are m x n; its window is set
  };
  struct PatternEntry {
    std::string pattern;
    std::string library;
    std::string op; ///< the operation that such rows are of, in place of what their column says; empty: that
    Settings set;
    std::optional<double> rotatingSets;
    bool hostTimed = false;
    bool bytesOfEachRank = false;   ///< a collective's bytes are those of one rank
    Settings fromNote;              ///< columns that are empty, and the key of the note whose value begins with them
    Settings assume;                ///< columns that are empty, and what stands for them: a value or another column's name
    std::string because;            ///< why
    bool packed = false;            ///< seq_q counts the tokens of all sequences of the batch, taken as equally long
    bool columnsOfOneRank = false;  ///< a layer's intermediate size is that of one tensor-parallel rank
    bool depthOfAllRanks = false;   ///< a fused product's k is that of all ranks together
    bool gatedInputColumns = false; ///< a gated activation's columns are those that it reads, twice those that it writes
    bool sumsInTurn = false;        ///< products that are summed are calls one after another, each adding to the result
    std::optional<KernelKind> kind; ///< rows of other kinds are not meant
    Settings where;                 ///< fields that the shape must have, as its columns and its operation say, for the row to be meant
  };
  friend class RowTableReader;
  struct Rereader;
  static void fillColumns(const PatternEntry &pattern, const RowColumns &columns, llvm::StringRef note, class RowFields &row);
  llvm::Expected<const OpEntry *> operation(const class RowFields &row, const RowColumns &columns, const PatternEntry *library) const;

  llvm::StringMap<OpEntry> ops;
  llvm::StringMap<std::string> devices;
  std::vector<PatternEntry> libraries, suites, notes;
};

/// The answer to a row.
struct RowPrediction {
  std::optional<double> timeUs, lowUs, highUs;
  model::Bound bound = model::Bound::Unknown;
  std::string tiling;
  std::string provenance; ///< the level's name and, in parentheses, what the row left open and was assumed
  model::Provenance::Level level = model::Provenance::Level::Uncalibrated;
  model::Regime regime = model::Regime::Short; ///< meaningful with a time only
  std::string reason;                          ///< why there is no prediction; empty otherwise
};

/// Predicts rows: keeps a planner for each device and library it meets.
class RowPredictor {
public:
  RowPredictor(const DeviceRegistry &devices, const model::LibrarySet &libraries, const RowTable &table)
      : devices(devices), libraries(libraries), table(table) {}

  RowPrediction predict(llvm::ArrayRef<std::string> fields, const RowColumns &columns);
  RowPrediction predict(const RowQuestion &question, const Device &device);

  /// The question that a row asks and the device it asks of; fails as `predict` refuses.
  llvm::Expected<std::pair<RowQuestion, const Device *>> question(llvm::ArrayRef<std::string> fields, const RowColumns &columns) const;

private:
  const DeviceRegistry &devices;
  const model::LibrarySet &libraries;
  const RowTable &table;
  std::map<std::pair<std::string, std::string>, Planner> planners;
};

} // namespace ridge::calibration
