//===- ClassKeys.cpp - under which keys libraries list a kernel ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Model/Library.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"

using namespace ridge;
using namespace ridge::model;

namespace {

std::string typeSuffix(DataType activations, DataType weights) {
  if (activations != weights && storageBits(weights) < storageBits(activations))
    return llvm::formatv("w{0}a{1}", storageBits(weights), storageBits(activations)).str();
  if (activations == DataType::F16 || activations == DataType::BF16)
    return "";
  return dataTypeName(activations).str();
}

struct TypeSuffix {
  std::string operator()(const GemmShape &s) const { return typeSuffix(s.lhs, s.rhs); }
  std::string operator()(const GroupedGemmShape &s) const { return typeSuffix(s.lhs, s.rhs); }
  std::string operator()(const MoeShape &s) const { return typeSuffix(s.type, s.weight); }
  std::string operator()(const ConvolutionShape &s) const { return typeSuffix(s.input, s.filter); }
  std::string operator()(const AttentionShape &s) const { return typeSuffix(s.type, s.kvType); }
  template <typename Shape> std::string operator()(const Shape &) const { return ""; }
};

struct KeyMaker {
  llvm::StringRef kind;
  std::string suffix; ///< of the types
  llvm::SmallVector<std::string, 4> keys;

  /// Keys with ever fewer of the qualifiers, the last first to go; the bare kind comes last of all.
  void from(llvm::ArrayRef<std::string> qualifiers) {
    for (size_t count = qualifiers.size(); count > 0; --count) {
      std::string key = kind.str();
      for (const std::string &qualifier : qualifiers.take_front(count))
        if (!qualifier.empty())
          key += "." + qualifier;
      if (key != kind && !llvm::is_contained(keys, key))
        keys.push_back(key);
    }
  }

  void operator()(const GemmShape &s) {
    if (s.quantizesLhs)
      from({"quantized", suffix});
    from({suffix});
  }
  void operator()(const GroupedGemmShape &s) {
    from({s.masked ? "masked" : "contiguous", suffix});
    from({suffix});
  }
  void operator()(const MoeShape &) { from({suffix}); }
  void operator()(const ConvolutionShape &s) {
    if (s.groups > 1 && s.groups == s.inChannels)
      from({"depthwise", suffix});
    from({suffix});
  }
  void operator()(const AttentionShape &s) {
    if (s.backward)
      from({"backward", s.causal ? "causal" : "full", suffix});
    if (s.phase == AttentionPhase::Prefill)
      from({s.causal ? "causal" : "full", s.writesKvCache ? "paged" : "", suffix});
    from({suffix});
  }
  template <typename S> void operator()(const S &s) {
    if constexpr (hasOp<S>(0))
      from({s.op});
  }

private:
  template <typename S> static constexpr auto hasOp(int) -> decltype(std::declval<S>().op, true) { return true; }
  template <typename S> static constexpr bool hasOp(long) { return false; }
};

} // namespace

std::string ridge::model::typeSuffix(const Workload &workload) { return std::visit(TypeSuffix(), workload.shape); }

llvm::SmallVector<std::string, 4> ridge::model::classKeys(const Workload &workload) {
  KeyMaker maker{kernelKindName(workload.kind()), typeSuffix(workload), {}};
  std::visit(maker, workload.shape);
  maker.keys.push_back(maker.kind.str());
  return maker.keys;
}
