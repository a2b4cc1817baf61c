//===- RowQuestion.cpp - from a row's columns to a workload ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Calibration/Rows.h"
#include "ridge/Support/CheckedMath.h"
#include "ridge/Support/Error.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/GlobPattern.h"
#include <array>
#include <cmath>

namespace ridge::calibration {

/// The known columns and where their places are kept.
static constexpr std::pair<llvm::StringLiteral, int RowColumns::*> kColumns[] = {{"suite", &RowColumns::suite},
                                                                                 {"device", &RowColumns::device},
                                                                                 {"op", &RowColumns::op},
                                                                                 {"dtype", &RowColumns::dtype},
                                                                                 {"batch", &RowColumns::batch},
                                                                                 {"m", &RowColumns::m},
                                                                                 {"n", &RowColumns::n},
                                                                                 {"k", &RowColumns::k},
                                                                                 {"groups", &RowColumns::groups},
                                                                                 {"heads_q", &RowColumns::headsQ},
                                                                                 {"heads_kv", &RowColumns::headsKv},
                                                                                 {"head_dim", &RowColumns::headDim},
                                                                                 {"seq_q", &RowColumns::seqQ},
                                                                                 {"seq_kv", &RowColumns::seqKv},
                                                                                 {"causal", &RowColumns::causal},
                                                                                 {"window", &RowColumns::window},
                                                                                 {"kv_dtype", &RowColumns::kvDtype},
                                                                                 {"ranks", &RowColumns::ranks},
                                                                                 {"bytes", &RowColumns::bytes},
                                                                                 {"library", &RowColumns::library},
                                                                                 {"latency_us", &RowColumns::latencyUs},
                                                                                 {"noise", &RowColumns::noise},
                                                                                 {"note", &RowColumns::note}};

llvm::Expected<RowColumns> RowColumns::find(llvm::ArrayRef<std::string> header) {
  RowColumns columns;
  for (const auto &[name, member] : kColumns) {
    const std::string *place = llvm::find(header, name);
    columns.*member = place == header.end() ? -1 : int(place - header.begin());
  }
  for (llvm::StringRef needed : {"device", "op"})
    if (columns.place(needed) < 0)
      return makeError("the column '" + needed + "' is missing from the header");
  return columns;
}

int RowColumns::place(llvm::StringRef name) const {
  for (const auto &[known, member] : kColumns)
    if (known == name)
      return this->*member;
  return -1;
}

/// The fields of one row by name, with numbers parsed where asked for. The first bad number is kept.
class RowFields {
public:
  RowFields(llvm::ArrayRef<std::string> fields) : fields(fields) {}

  llvm::StringRef text(int column) const {
    if (column < 0)
      return {};
    llvm::StringRef field = llvm::StringRef(fields[column]).trim();
    auto stand = field.empty() ? assumed.find(column) : assumed.end();
    return stand == assumed.end() ? field : llvm::StringRef(stand->second);
  }

  /// Takes `value` for a column that is empty. Returns whether it was.
  bool assume(int column, llvm::StringRef value) {
    if (column < 0 || !llvm::StringRef(fields[column]).trim().empty() || value.empty())
      return false;
    assumed[column] = value.str();
    return true;
  }

  /// Notes what the row leaves open.
  void leavesOpen(llvm::StringRef what) {
    if (open.find(what.str()) == std::string::npos)
      open += (open.empty() ? "assumed: " : "; ") + what.str();
  }

  /// A size; `missing` where the column is absent or empty. Sizes below `least` are refused.
  int64_t size(int column, llvm::StringRef name, int64_t missing, int64_t least = 1) {
    llvm::StringRef value = text(column);
    if (value.empty())
      return missing;
    double number;
    std::string rounded; // "~4k"
    if (value.consume_front("~")) {
      leavesOpen((name + " as rounded in the row").str());
      int64_t thousands;
      if (value.consume_back("k") && !value.getAsInteger(10, thousands) && thousands < 1 << 20)
        rounded = std::to_string(thousands * 1024);
      if (!rounded.empty())
        value = rounded;
    }
    if (value.getAsDouble(number) || !std::isfinite(number) || number != std::floor(number) || std::abs(number) > 9e15) {
      fail("column '" + name.str() + "': found '" + value.str() + "', allowed is a whole number");
      return missing;
    }
    if (number < double(least))
      fail("column '" + name.str() + "': found " + value.str() + ", allowed is at least " + std::to_string(least));
    return int64_t(number);
  }

  /// A size that must be there.
  int64_t need(int column, llvm::StringRef name) {
    if (text(column).empty())
      fail("column '" + name.str() + "' is empty");
    return size(column, name, 1);
  }

  DataType type(int column, DataType missing) {
    llvm::StringRef value = text(column);
    if (value.empty())
      return missing;
    auto parsed = parseDataType(value.split(" (").first); // a remark in brackets may follow
    if (!parsed)
      fail("unknown data type '" + value.str() + "'");
    return parsed.value_or(missing);
  }

  bool flag(int column) {
    llvm::StringRef value = text(column);
    if (value.empty() || value == "0" || value.equals_insensitive("decode") || value == "0.0" || value.equals_insensitive("no") ||
        value.equals_insensitive("false"))
      return false;
    if (value == "1" || value == "1.0" || value.starts_with_insensitive("causal") || value.equals_insensitive("yes") ||
        value.equals_insensitive("true"))
      return true;
    fail("column 'causal': found '" + value.str() + "', allowed is 0 or 1");
    return false;
  }

  void fail(std::string message) {
    if (problem.empty())
      problem = std::move(message);
  }

  std::string problem;
  std::string open; ///< what was assumed, as text

private:
  llvm::ArrayRef<std::string> fields;
  std::map<int, std::string> assumed; ///< by column
};

namespace {

/// The value of "key=" in a note such as "experts=8;topk=2;tp=8"; empty if it is not there.
llvm::StringRef noteValue(llvm::StringRef note, llvm::StringRef key) {
  while (!note.empty()) {
    auto [part, rest] = note.split(';');
    auto [name, value] = part.trim().split('=');
    if (name == key)
      return value;
    note = rest;
  }
  return {};
}

int64_t noteSize(RowFields &row, llvm::StringRef note, llvm::StringRef key, int64_t missing) {
  llvm::StringRef value = noteValue(note, key);
  int64_t number = missing;
  if (!value.empty() && (value.getAsInteger(10, number) || number < 1))
    row.fail("note '" + key.str() + "': found '" + value.str() + "', allowed is a positive number");
  return number;
}

/// What a GEMM of those operands stores: integer and 8-bit products come out in 16 bits.
DataType outputType(DataType operand) {
  switch (operand) {
  case DataType::F64:
  case DataType::F32:
  case DataType::F16:
  case DataType::BF16:
    return operand;
  case DataType::TF32:
    return DataType::F32;
  default:
    return DataType::BF16;
  }
}

/// Fills each kind of shape from the columns that describe it.
struct ShapeFiller {
  RowFields &row;
  const RowColumns &c;
  bool outputsInColumns;
  bool gathers; ///< a fused collective's message is the product's first operand, not its result

  void operator()(GemmShape &s) {
    s.batch = row.size(c.batch, "batch", 1);
    s.m = row.need(c.m, "m");
    s.n = row.need(c.n, "n");
    s.k = row.need(c.k, "k");
    s.lhs = s.rhs = row.type(c.dtype, DataType::BF16);
    s.out = outputType(s.lhs);
    s.lhsBatches = s.rhsBatches = s.batch;
    if (s.lhs == DataType::I8)
      s.acc = DataType::I32;
  }
  void operator()(GroupedGemmShape &s) {
    s.groups = row.need(c.groups, "groups");
    s.m = row.need(c.m, "m");
    s.n = row.need(c.n, "n");
    s.k = row.need(c.k, "k");
    s.lhs = s.rhs = row.type(c.dtype, DataType::BF16);
    s.out = outputType(s.lhs);
    s.expectedRows = noteSize(row, row.text(c.note), "tokens_per_expert", 0);
  }
  void operator()(MoeShape &s) {
    llvm::StringRef note = row.text(c.note);
    s.tokens = row.need(c.m, "m");
    s.intermediate = row.need(c.n, "n");
    s.hidden = row.need(c.k, "k");
    s.experts = noteSize(row, note, "experts", row.size(c.groups, "groups", 0));
    s.topk = noteSize(row, note, "topk", 0);
    if (s.experts == 0 || s.topk == 0)
      row.fail("the number of experts and topk are in no column; the note must give experts= and topk=");
    s.tpRanks = noteSize(row, note, "tp", 1);
    s.epRanks = noteSize(row, note, "ep", 1);
    llvm::StringRef law = noteValue(note, "dist");
    double exponent;
    s.drawn = law != "balanced";
    if (law.consume_front("power_law_") && !law.getAsDouble(exponent))
      s.powerLawHundredths = std::llround(exponent * 100);
    s.type = s.weight = row.type(c.dtype, DataType::BF16);
  }
  void operator()(AttentionShape &s) {
    s.batch = row.size(c.batch, "batch", 1);
    s.headsQ = row.need(c.headsQ, "heads_q");
    s.headsKv = s.phase == AttentionPhase::MlaDecode ? 1 : row.size(c.headsKv, "heads_kv", s.headsQ);
    s.headDim = row.size(c.headDim, "head_dim", s.headDim);
    if (s.phase != AttentionPhase::MlaDecode)
      s.headDimV = s.headDim;
    s.seqQ = row.size(c.seqQ, "seq_q", 1);
    s.seqKv = row.need(c.seqKv, "seq_kv");
    s.causal = row.flag(c.causal);
    s.window = row.size(c.window, "window", 0, 0);
    s.type = row.type(c.dtype, DataType::BF16);
    s.kvType = row.type(c.kvDtype, s.type);
    if (s.headsKv > 0 && s.headsQ % s.headsKv != 0)
      row.fail("heads_q " + std::to_string(s.headsQ) + " is not a multiple of heads_kv " + std::to_string(s.headsKv));
  }
  void operator()(CollectiveShape &s) {
    s.ranks = row.need(c.ranks, "ranks");
    s.type = row.type(c.dtype, DataType::BF16);
    if (!row.text(c.m).empty()) { // fused with a product
      s.productM = row.need(c.m, "m");
      s.productN = row.need(c.n, "n");
      s.productK = row.need(c.k, "k");
      if (row.text(c.bytes).empty()) {
        auto bytes = checkedProduct(std::array{s.productM, gathers ? s.productK : s.productN, int64_t(storageBits(s.type)) / 8});
        if (!bytes)
          row.fail("the message of the product does not fit 64 bits");
        s.bytes = bytes.value_or(1);
        return;
      }
    }
    s.bytes = row.need(c.bytes, "bytes");
  }
  void operator()(CopyShape &s) {
    auto elements = checkedMul(row.need(c.m, "m"), row.size(c.n, "n", 1));
    if (!elements)
      row.fail("m x n does not fit 64 bits");
    s.elements = elements.value_or(1);
    s.type = row.type(c.dtype, DataType::BF16);
  }
  void operator()(PoolingShape &s) {
    s.outputs = row.need(c.m, "m");
    s.window = row.need(c.n, "n");
    if (outputsInColumns) { // the window is set by the operation
      auto outputs = checkedMul(s.outputs, s.window);
      if (!outputs)
        row.fail("m x n does not fit 64 bits");
      s.outputs = outputs.value_or(1);
    }
    s.type = row.type(c.dtype, DataType::BF16);
  }
  void operator()(ConvolutionShape &) { row.fail("rows cannot describe a convolution"); }
  void operator()(OpaqueShape &) { row.fail("rows cannot describe an opaque kernel"); }
  template <typename Shape> void operator()(Shape &s) { // row-wise kernels: m rows of n columns
    s.rows = row.need(c.m, "m");
    s.columns = row.size(c.n, "n", 1);
    s.type = row.type(c.dtype, DataType::BF16);
    if constexpr (std::is_same_v<Shape, ElementwiseShape> || std::is_same_v<Shape, RowReductionShape>)
      s.out = s.type;
  }
};

/// Whether the operation gathers operands before it multiplies.
bool gathers(llvm::ArrayRef<std::pair<std::string, std::string>> settings) {
  return llvm::any_of(settings, [](const auto &setting) { return setting.first == "op" && setting.second == "all_gather_gemm"; });
}

/// Whether the operation is an activation of one half of its input times the other.
bool isGated(llvm::ArrayRef<std::pair<std::string, std::string>> settings) {
  return llvm::any_of(settings, [](const auto &setting) { return setting.first == "op" && setting.second == "silu_and_mul"; });
}

/// Whether the shape has all of these fields, with these values.
bool hasFields(const WorkloadShape &shape, llvm::ArrayRef<std::pair<std::string, std::string>> wanted) {
  if (wanted.empty())
    return true;
  llvm::SmallVector<FieldText, 16> present = fields(shape);
  return llvm::all_of(wanted, [&](const auto &field) {
    return llvm::any_of(present, [&](const FieldText &f) { return f.name == field.first && f.value == field.second; });
  });
}

bool globMatches(llvm::StringRef pattern, llvm::StringRef text) {
  auto glob = llvm::GlobPattern::create(pattern);
  if (glob)
    return glob->match(text);
  llvm::consumeError(glob.takeError());
  return false;
}

/// The products of a batch summed into one result: calls in turn where `calls` takes their number, else one product of as many terms.
llvm::Error sumBatch(GemmShape &gemm, int64_t *calls) {
  if (calls) {
    *calls = gemm.batch;
  } else {
    auto k = checkedMul(gemm.k, gemm.batch);
    if (!k)
      return makeError("batch x k does not fit 64 bits");
    gemm.k = *k;
  }
  gemm.batch = gemm.lhsBatches = gemm.rhsBatches = 1;
  return llvm::Error::success();
}

} // namespace

std::string RowTable::deviceId(llvm::StringRef name) const {
  auto alias = devices.find(name.lower());
  return alias == devices.end() ? name.lower() : alias->second;
}

/// What a library's, a suite's or a note's entry says of columns that mean something else there.
struct RowTable::Rereader {
  RowFields &row;
  const PatternEntry &pattern;
  llvm::ArrayRef<std::pair<std::string, std::string>> settings; ///< of the operation and what came before

  void operator()(CollectiveShape &s) const {
    if (pattern.bytesOfEachRank) {
      auto all = checkedMul(s.bytes, s.ranks);
      if (!all)
        row.fail("bytes x ranks does not fit 64 bits");
      s.bytes = all.value_or(1);
    }
    if (pattern.depthOfAllRanks)
      s.productK = std::max<int64_t>(1, s.productK / s.ranks);
  }
  void operator()(ElementwiseShape &s) const {
    if (!pattern.gatedInputColumns || !isGated(settings))
      return;
    if (s.columns % 2 != 0)
      row.fail("column 'n': found " + std::to_string(s.columns) + ", a gated activation reads an even number of columns");
    s.columns /= 2;
  }
  void operator()(MoeShape &s) const {
    if (!pattern.columnsOfOneRank)
      return;
    auto all = checkedMul(s.intermediate, s.tpRanks);
    if (!all)
      row.fail("n x tp does not fit 64 bits");
    s.intermediate = all.value_or(1);
  }
  void operator()(AttentionShape &s) const {
    if (!pattern.packed)
      return;
    bool alone = s.seqKv == s.seqQ;
    s.seqQ = std::max<int64_t>(1, s.seqQ / s.batch);
    if (alone)
      s.seqKv = s.seqQ;
    row.leavesOpen("sequences of equal length");
  }
  template <typename Shape> void operator()(Shape &) const {}
};

/// Puts what the note says, and what the entry assumes, in place of empty columns.
void RowTable::fillColumns(const PatternEntry &pattern, const RowColumns &columns, llvm::StringRef note, RowFields &row) {
  for (const auto &[column, key] : pattern.fromNote)
    row.assume(columns.place(column), noteValue(note, key).take_while(llvm::isDigit));
  for (const auto &[column, value] : pattern.assume) {
    llvm::StringRef stand = value;
    if (int other = columns.place(value); other >= 0)
      stand = row.text(other);
    if (row.assume(columns.place(column), stand))
      row.leavesOpen(pattern.because);
  }
}

/// What the row's operation is: as its library's entry says, else as its column does.
llvm::Expected<const RowTable::OpEntry *> RowTable::operation(const RowFields &row, const RowColumns &columns,
                                                              const PatternEntry *library) const {
  llvm::StringRef name = library && !library->op.empty() ? llvm::StringRef(library->op) : row.text(columns.op);
  auto entry = ops.find(name.lower());
  if (entry == ops.end())
    return makeError("unknown operation '" + name + "'");
  return &entry->second;
}

llvm::Expected<RowQuestion> RowTable::question(llvm::ArrayRef<std::string> fields, const RowColumns &columns) const {
  RowFields row(fields);
  std::string library = row.text(columns.library).lower(), suite = row.text(columns.suite).lower(), note = row.text(columns.note).lower();
  auto matches = [](llvm::StringRef text) {
    return [text](const PatternEntry &p) { return !text.empty() && globMatches(p.pattern, text); };
  };
  auto found = llvm::find_if(libraries, matches(library));
  const PatternEntry *named = found == libraries.end() ? nullptr : &*found;
  auto entry = operation(row, columns, named);
  if (!entry)
    return entry.takeError();
  const OpEntry &op = **entry;
  if (named)
    fillColumns(*named, columns, note, row);
  llvm::SmallVector<const PatternEntry *, 2> noted;
  for (const PatternEntry &pattern : notes)
    if (matches(note)(pattern) && (!pattern.kind || *pattern.kind == op.kind)) {
      noted.push_back(&pattern);
      fillColumns(pattern, columns, note, row);
    }
  RowQuestion question;
  WorkloadShape shape = makeShape(op.kind);
  std::visit(ShapeFiller{row, columns, op.outputsInColumns, gathers(op.set)}, shape);
  if (!row.problem.empty())
    return makeError(row.problem);

  question.device = deviceId(row.text(columns.device));

  Settings settings = op.set;
  bool sumsInTurn = false;
  auto apply = [&](const PatternEntry &pattern) {
    if ((pattern.kind && *pattern.kind != op.kind) || !hasFields(shape, pattern.where))
      return;
    std::visit(Rereader{row, pattern, settings}, shape);
    settings.insert(settings.end(), pattern.set.begin(), pattern.set.end());
    sumsInTurn |= pattern.sumsInTurn;
    if (pattern.rotatingSets)
      question.context.rotatingSets = pattern.rotatingSets;
    if (pattern.hostTimed)
      question.context.timing = model::Context::Timing::Host;
  };
  question.libraryKnown = library.empty() || named != nullptr;
  if (named) {
    question.library = named->library;
    apply(*named);
  }
  for (const PatternEntry &pattern : suites)
    if (globMatches(pattern.pattern, suite)) {
      if (!question.libraryKnown && !pattern.library.empty()) { // the suite's rows name kernels, not libraries
        question.library = pattern.library;
        question.libraryKnown = true;
      }
      apply(pattern);
      break;
    }
  for (const PatternEntry *pattern : noted) {
    if (!pattern->library.empty()) {
      question.library = pattern->library;
      question.libraryKnown = true;
    }
    apply(*pattern);
  }
  if (!row.problem.empty())
    return makeError(row.problem);
  if (auto *gemm = std::get_if<GemmShape>(&shape); gemm && op.batchIntoK)
    if (llvm::Error error = sumBatch(*gemm, sumsInTurn ? &question.calls : nullptr))
      return std::move(error);
  // A setting of a library or suite names fields of the kinds it is about; other kinds do not have them.
  for (const auto &[name, value] : settings)
    llvm::consumeError(setField(shape, name, value));
  auto workload = makeWorkload(std::move(shape));
  if (!workload)
    return workload.takeError();
  question.workload = std::move(*workload);
  question.assumed = std::move(row.open);
  return question;
}

} // namespace ridge::calibration
