//===- TileChoice.cpp - recorded tilings against Ridge's ranking ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TileChoice.h"
#include "Commands.h"

#include "ridge/Support/Error.h"
#include "llvm/Support/Format.h"
#include <algorithm>
#include <array>

using namespace llvm;
using namespace ridge;
using namespace ridge::calibration;

namespace ridge::tool {

/// So many tilings are ranked: more than the legal space of any device here, which is a few thousand.
static constexpr unsigned kWholeSpace = 20000;

/// The type of both operands, or nullopt where the record has another kind of product.
static std::optional<DataType> operandType(StringRef text) {
  StringRef first = text.split(',').first.trim();
  if (first.equals_insensitive("fp8_w8a8"))
    return DataType::F8;
  return parseDataType(first.lower());
}

Error TileChoices::add(StringRef path) {
  auto reader = CsvReader::open(path);
  if (!reader)
    return reader.takeError();
  std::array<int, 9> at;
  constexpr const char *names[] = {"device", "op", "dtype", "m", "n", "k", "BLOCK_M", "BLOCK_N", "BLOCK_K"};
  for (size_t i = 0; i < at.size(); ++i)
    if ((at[i] = reader->column(names[i])) < 0)
      return makeError(path + ":1: the column '" + names[i] + "' is missing from the header");
  std::vector<std::string> fields;
  std::string problem;
  while (reader->next(fields, problem)) {
    if (!problem.empty())
      continue;
    const Device *device = data.deviceOf(fields[at[0]]);
    auto type = operandType(fields[at[2]]);
    std::array<double, 6> sizes;
    bool dense = StringRef(fields[at[1]]).contains("gemm") && !StringRef(fields[at[1]]).contains("group");
    for (size_t i = 0; i < sizes.size(); ++i)
      dense &= !StringRef(fields[at[3 + i]]).getAsDouble(sizes[i]) && sizes[i] >= 1;
    if (!device || !type || !dense)
      continue;
    GemmShape shape;
    shape.m = int64_t(sizes[0]);
    shape.n = int64_t(sizes[1]);
    shape.k = int64_t(sizes[2]);
    shape.lhs = shape.rhs = *type;
    auto workload = makeWorkload(shape);
    if (!workload) {
      consumeError(workload.takeError());
      continue;
    }
    PlannerOptions options;
    options.top = kWholeSpace;
    KernelPlan plan = Planner(*device, data.librarySet(), options).plan(*workload);
    Scores &scores = byDevice[device->id];
    ++scores.choices;
    auto recorded = find_if(plan.ranked, [&](const RankedTiling &r) {
      return r.tiling.block[0] == sizes[3] && r.tiling.block[1] == sizes[4] && r.tiling.block[2] == sizes[5];
    });
    if (recorded == plan.ranked.end())
      continue;
    ++scores.found;
    scores.firstFive += recorded - plan.ranked.begin() < 5;
    scores.losses.push_back(100 * recorded->loss);
  }
  return Error::success();
}

void TileChoices::print(raw_ostream &os, bool csv) const {
  os << (csv ? "device,choices,found,median_loss,p90_loss,first_five\n"
             : "device            choices  found  median loss %  P90 loss %  in the first five %\n");
  for (const auto &[device, scores] : byDevice) {
    std::vector<double> losses = scores.losses;
    std::sort(losses.begin(), losses.end());
    auto share = [&](double q) { return losses[std::min(losses.size() - 1, size_t(q * losses.size()))]; };
    os << format(csv ? "%s,%lld,%lld" : "%-16s%9lld%7lld", device.c_str(), (long long)scores.choices, (long long)scores.found);
    if (losses.empty())
      os << (csv ? ",,," : "              -           -                    -");
    else
      os << format(csv ? ",%.2f,%.2f,%.1f" : "%15.1f%12.1f%21.0f", share(.5), share(.9), 100. * scores.firstFive / scores.found);
    os << '\n';
  }
}

} // namespace ridge::tool
