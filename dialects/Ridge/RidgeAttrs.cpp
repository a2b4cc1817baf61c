//===- RidgeAttrs.cpp - how the attributes are written and read ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Ridge/RidgeDialect.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace ridge;
using namespace mlir;

#define GET_ATTRDEF_CLASSES
#include "Ridge/RidgeAttrs.cpp.inc"

void RidgeDialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "Ridge/RidgeAttrs.cpp.inc"
      >();
}

FailureOr<model::Bound> ridge::parseBound(AsmParser &parser) {
  SMLoc loc = parser.getCurrentLocation();
  std::string word;
  if (parser.parseKeywordOrString(&word))
    return failure();
  for (auto bound :
       {model::Bound::Unknown, model::Bound::Compute, model::Bound::Memory, model::Bound::L2, model::Bound::Network, model::Bound::Latency})
    if (model::boundName(bound) == word)
      return bound;
  return parser.emitError(loc) << "unknown bound '" << word << "'; allowed are unknown, compute, memory, l2, network and latency";
}

/// Reads a keyword, a string or an integer as the text that ridge::setField takes.
static ParseResult parseFieldText(AsmParser &parser, std::string &text) {
  // The keywords first: an integer parser takes true and false too.
  StringRef keyword;
  if (succeeded(parser.parseOptionalKeyword(&keyword))) {
    text = keyword.str();
    return success();
  }
  int64_t number;
  OptionalParseResult isNumber = parser.parseOptionalInteger(number);
  if (!isNumber.has_value())
    return parser.parseString(&text);
  text = std::to_string(number);
  return *isNumber;
}

template <typename Vector> static ParseResult parseIntegers(AsmParser &parser, Vector &values) {
  values.clear();
  return parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, [&]() -> ParseResult {
    int64_t value;
    if (parser.parseInteger(value))
      return failure();
    values.push_back(value);
    return success();
  });
}

void WorkloadAttr::print(AsmPrinter &printer) const {
  const Workload &workload = getValue();
  printer << '<';
  printer.printKeywordOrString(kernelKindName(workload.kind()));
  for (const FieldText &field : fields(workload.shape)) {
    printer << ", " << field.name << " = ";
    if (field.isText)
      printer.printKeywordOrString(field.value);
    else
      printer << field.value;
  }
  auto flops = [&](StringRef name, int64_t value) {
    if (value)
      printer << ", " << name << " = " << value;
  };
  flops("matmul_flops", workload.flops.matmul);
  flops("vector_flops", workload.flops.vector);
  flops("special_flops", workload.flops.special);
  printer << ", reads = [";
  llvm::interleaveComma(workload.reads, printer.getStream());
  printer << "], writes = [";
  llvm::interleaveComma(workload.writes, printer.getStream());
  printer << "]>";
}

/// Reads `name = value` of a workload; the fields that every workload has come first, then those of its shape.
static ParseResult parseWorkloadField(AsmParser &parser, Workload &workload) {
  SMLoc loc = parser.getCurrentLocation();
  std::string name, text;
  if (parser.parseKeywordOrString(&name) || parser.parseEqual())
    return failure();
  if (name == "reads")
    return parseIntegers(parser, workload.reads);
  if (name == "writes")
    return parseIntegers(parser, workload.writes);
  int64_t *flops = name == "matmul_flops"    ? &workload.flops.matmul
                   : name == "vector_flops"  ? &workload.flops.vector
                   : name == "special_flops" ? &workload.flops.special
                                             : nullptr;
  if (flops)
    return parser.parseInteger(*flops);
  if (parseFieldText(parser, text))
    return failure();
  if (llvm::Error error = setField(workload.shape, name, text))
    return parser.emitError(loc, llvm::toString(std::move(error)));
  return success();
}

Attribute WorkloadAttr::parse(AsmParser &parser, Type) {
  std::string kindName;
  if (parser.parseLess())
    return {};
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseKeywordOrString(&kindName))
    return {};
  std::optional<KernelKind> kind = parseKernelKind(kindName);
  if (!kind) {
    parser.emitError(loc) << "unknown kind of kernel '" << kindName << "'";
    return {};
  }
  Workload workload;
  workload.shape = makeShape(*kind);
  while (succeeded(parser.parseOptionalComma()))
    if (parseWorkloadField(parser, workload))
      return {};
  if (parser.parseGreater())
    return {};
  return get(parser.getContext(), workload);
}

namespace {
/// Prints the fields of a tiling that are set.
struct TilingPrinter {
  AsmPrinter &printer;
  bool first = true;

  void name(const char *field) {
    printer << (first ? "" : ", ") << field << " = ";
    first = false;
  }
  void operator()(const char *field, int32_t value) {
    if (!value)
      return;
    name(field);
    printer << value;
  }
  template <size_t N> void operator()(const char *field, const std::array<int32_t, N> &values) {
    if (values == std::array<int32_t, N>{})
      return;
    name(field);
    printer << '[';
    llvm::interleaveComma(values, printer.getStream());
    printer << ']';
  }
};

/// Reads the value of the field of that name.
struct TilingFieldParser {
  AsmParser &parser;
  StringRef wanted;
  std::optional<ParseResult> result;

  void operator()(StringRef field, int32_t &value) {
    if (field == wanted)
      result = parser.parseInteger(value);
  }
  template <size_t N> void operator()(StringRef field, std::array<int32_t, N> &values) {
    if (field != wanted)
      return;
    SmallVector<int64_t, 4> list;
    SMLoc loc = parser.getCurrentLocation();
    result = parseIntegers(parser, list);
    if (failed(*result))
      return;
    if (list.size() != N) {
      result = parser.emitError(loc) << "'" << field << "' has " << list.size() << " sizes; it takes " << N;
      return;
    }
    llvm::copy(list, values.begin());
  }
};
} // namespace

void TilingAttr::print(AsmPrinter &printer) const {
  printer << '<';
  TilingPrinter fields{printer};
  const model::Tiling &tiling = getValue();
  model::Tiling::visitFields(tiling, fields);
  printer << '>';
}

Attribute TilingAttr::parse(AsmParser &parser, Type) {
  model::Tiling tiling;
  auto parseField = [&]() -> ParseResult {
    SMLoc loc = parser.getCurrentLocation();
    std::string name;
    if (parser.parseKeywordOrString(&name) || parser.parseEqual())
      return failure();
    TilingFieldParser field{parser, name, std::nullopt};
    model::Tiling::visitFields(tiling, field);
    if (!field.result)
      return parser.emitError(loc) << "unknown field '" << name << "'; allowed are block, inner, cluster, stages, splits and packed";
    return *field.result;
  };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::LessGreater, parseField))
    return {};
  return get(parser.getContext(), tiling);
}
