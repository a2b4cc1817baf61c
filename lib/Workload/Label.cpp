//===- Label.cpp - short texts for people ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Workload/Workload.h"
#include "llvm/ADT/Twine.h"
#include <algorithm>

namespace ridge {

namespace {

std::string times(std::initializer_list<int64_t> sizes) {
  std::string text;
  for (int64_t size : sizes)
    text += (text.empty() ? "" : "x") + std::to_string(size);
  return text;
}

/// The operand type, or both where they differ: "bf16", "f16*int8".
std::string types(DataType lhs, DataType rhs) {
  return lhs == rhs ? dataTypeName(lhs).str() : (dataTypeName(lhs) + "*" + dataTypeName(rhs)).str();
}

std::string shortLabel(const GemmShape &s) {
  return (s.batch > 1 ? std::to_string(s.batch) + "x " : std::string()) + times({s.m, s.n, s.k}) + " " + types(s.lhs, s.rhs);
}
std::string shortLabel(const GroupedGemmShape &s) {
  return std::to_string(s.groups) + " groups " + times({s.m, s.n, s.k}) + " " + types(s.lhs, s.rhs) + (s.masked ? " masked" : "");
}
std::string shortLabel(const MoeShape &s) {
  return std::to_string(s.tokens) + " tok top" + std::to_string(s.topk) + "/" + std::to_string(s.experts) + " " +
         times({s.hidden, s.intermediate}) + " " + types(s.type, s.weight);
}
std::string shortLabel(const ConvolutionShape &s) {
  std::string kernel = s.kernelDepth > 1 ? times({s.kernelDepth, s.kernelHeight, s.kernelWidth}) : times({s.kernelHeight, s.kernelWidth});
  std::string out = s.outDepth > 1 ? times({s.outDepth, s.outHeight, s.outWidth}) : times({s.outHeight, s.outWidth});
  int64_t widest = std::max({s.strideDepth, s.strideHeight, s.strideWidth});
  std::string stride = widest > 1 ? " s" + std::to_string(widest) : "";
  std::string groups = s.groups == 1 ? "" : s.groups == s.inChannels ? " depthwise" : " g" + std::to_string(s.groups);
  return std::to_string(s.batch) + "x " + std::to_string(s.inChannels) + ">" + std::to_string(s.outChannels) + " k" + kernel + stride +
         " @" + out + groups + " " + types(s.input, s.filter);
}
std::string shortLabel(const AttentionShape &s) {
  std::string text = "b" + std::to_string(s.batch) + " h" + std::to_string(s.headsQ) + "/" + std::to_string(s.headsKv) + " " +
                     times({s.seqQ, s.seqKv}) + " d" + std::to_string(s.headDim);
  if (s.headDimV != s.headDim)
    text += "/" + std::to_string(s.headDimV);
  if (s.window > 0)
    text += " w" + std::to_string(s.window);
  return text + (s.causal ? " causal" : "") + (s.backward ? " backward " : " ") + types(s.type, s.kvType);
}
std::string shortLabel(const PoolingShape &s) {
  return std::to_string(s.outputs) + " w" + std::to_string(s.window) + " " + dataTypeName(s.type).str();
}
std::string shortLabel(const CopyShape &s) {
  return std::to_string(s.elements) + " " + dataTypeName(s.type).str() + (s.transposes ? " transposed" : "");
}
std::string shortLabel(const CollectiveShape &s) {
  std::string product = s.productM > 0 ? " " + times({s.productM, s.productN, s.productK}) + " " + dataTypeName(s.type).str() : "";
  return s.op + product + " " + std::to_string(s.ranks) + " ranks " + std::to_string(s.bytes) + " B";
}
std::string shortLabel(const OpaqueShape &s) { return s.op; }

std::string shortLabel(const ScanShape &s) {
  std::string sizes = times({s.rows, s.columns});
  return (s.isStateSpace() ? "ssm " + sizes + " d" + std::to_string(s.headDim) + " n" + std::to_string(s.stateDim) : sizes) + " " +
         dataTypeName(s.type).str();
}

std::string shortLabel(const SortShape &s) {
  std::string first = s.kept > 0 ? "first " + std::to_string(s.kept) + " of " : "";
  return first + times({s.rows, s.columns}) + " " + dataTypeName(s.type).str();
}

/// Row-wise kernels: the operation where it is known, rows x columns, type, and the result's where it differs ("cast 16x4096 f32>bf16").
template <typename Shape> std::string shortLabel(const Shape &s) {
  std::string op, out;
  op = s.op.empty() ? "" : s.op + " ";
  if constexpr (std::is_same_v<Shape, ElementwiseShape> || std::is_same_v<Shape, RowReductionShape>)
    out = s.out == s.type ? "" : ">" + dataTypeName(s.out).str();
  return op + times({s.rows, s.columns}) + " " + dataTypeName(s.type).str() + out;
}

} // namespace

std::string Workload::label() const {
  return std::visit([](const auto &s) { return shortLabel(s); }, shape);
}

} // namespace ridge
