//===- Workload.cpp - what a kernel must do, as a plain value ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Workload/Workload.h"
#include "ridge/Support/Error.h"
#include "llvm/ADT/Hashing.h"
#include <array>
#include <numeric>

namespace ridge {

static constexpr std::array<llvm::StringLiteral, kNumKernelKinds> kKindNames = {"gemm",
                                                                                "grouped_gemm",
                                                                                "moe",
                                                                                "convolution",
                                                                                "pooling",
                                                                                "attention_prefill",
                                                                                "attention_decode",
                                                                                "mla_decode",
                                                                                "row_reduction",
                                                                                "elementwise",
                                                                                "gather",
                                                                                "copy",
                                                                                "scan",
                                                                                "sort",
                                                                                "collective",
                                                                                "opaque"};
static constexpr std::array<llvm::StringLiteral, 3> kPhaseNames = {"prefill", "decode", "mla_decode"};

llvm::StringRef kernelKindName(KernelKind kind) { return kKindNames[unsigned(kind)]; }

std::optional<KernelKind> parseKernelKind(llvm::StringRef name) {
  for (unsigned i = 0; i < kNumKernelKinds; ++i)
    if (kKindNames[i] == name)
      return KernelKind(i);
  return std::nullopt;
}

llvm::StringRef attentionPhaseName(AttentionPhase phase) { return kPhaseNames[unsigned(phase)]; }

std::optional<AttentionPhase> parseAttentionPhase(llvm::StringRef name) {
  for (unsigned i = 0; i < kPhaseNames.size(); ++i)
    if (kPhaseNames[i] == name)
      return AttentionPhase(i);
  return std::nullopt;
}

/// The kind of a shape: fixed by its type, save for attention, where the phase decides.
static KernelKind kindOf(const WorkloadShape &shape) {
  return std::visit(
      [](const auto &s) {
        using Shape = std::decay_t<decltype(s)>;
        if constexpr (std::is_same_v<Shape, AttentionShape>)
          return KernelKind(unsigned(KernelKind::AttentionPrefill) + unsigned(s.phase));
        else
          return Shape::kKind;
      },
      shape);
}

KernelKind Workload::kind() const { return kindOf(shape); }
int64_t Workload::readBytes() const { return std::accumulate(reads.begin(), reads.end(), int64_t(0)); }
int64_t Workload::writeBytes() const { return std::accumulate(writes.begin(), writes.end(), int64_t(0)); }

//===----------------------------------------------------------------------===//
// Fields as text
//===----------------------------------------------------------------------===//

static std::string toText(int64_t value) { return std::to_string(value); }
static std::string toText(bool value) { return value ? "true" : "false"; }
static std::string toText(DataType value) { return dataTypeName(value).str(); }
static std::string toText(AttentionPhase value) { return attentionPhaseName(value).str(); }
static std::string toText(const std::string &value) { return value; }

/// Each returns what is allowed if the text does not parse, and empty if it does.
static std::string fromText(llvm::StringRef text, int64_t &value) {
  return text.getAsInteger(10, value) || value < 0 ? "a whole number that is not negative" : "";
}
static std::string fromText(llvm::StringRef text, bool &value) {
  value = text == "true" || text == "1";
  return value || text == "false" || text == "0" ? "" : "true or false";
}
static std::string fromText(llvm::StringRef text, DataType &value) {
  auto type = parseDataType(text);
  if (!type)
    return "f64, f32, tf32, f16, bf16, fp8, i64, i32, i16, int8, int4, i1 or c64";
  value = *type;
  return "";
}
static std::string fromText(llvm::StringRef text, AttentionPhase &value) {
  auto phase = parseAttentionPhase(text);
  if (!phase)
    return "prefill, decode or mla_decode";
  value = *phase;
  return "";
}
static std::string fromText(llvm::StringRef text, std::string &value) {
  value = text.str();
  return "";
}

template <typename T>
static constexpr bool isTextField = std::is_same_v<T, std::string> || std::is_same_v<T, DataType> || std::is_same_v<T, AttentionPhase>;

llvm::SmallVector<FieldText, 16> fields(const WorkloadShape &shape) {
  llvm::SmallVector<FieldText, 16> result;
  std::visit(
      [&](const auto &s) {
        std::decay_t<decltype(s)>::visitFields(s, [&](const char *name, const auto &value) {
          result.push_back({name, toText(value), isTextField<std::decay_t<decltype(value)>>});
        });
      },
      shape);
  return result;
}

llvm::Error setField(WorkloadShape &shape, llvm::StringRef name, llvm::StringRef value) {
  bool found = false;
  std::string allowed;
  llvm::SmallVector<llvm::StringRef, 16> names;
  std::visit(
      [&](auto &s) {
        std::decay_t<decltype(s)>::visitFields(s, [&](const char *fieldName, auto &field) {
          names.push_back(fieldName);
          if (name == fieldName) {
            found = true;
            allowed = fromText(value, field);
          }
        });
      },
      shape);
  llvm::StringRef kind = kernelKindName(kindOf(shape));
  if (!found)
    return makeError("a " + kind + " has no field '" + name + "'; nearest: " + nearestNames(name, names));
  if (!allowed.empty())
    return makeError("field '" + name + "' of a " + kind + ": found '" + value + "', allowed is " + allowed);
  // As nccl-tests spell it; everything past this point knows one name.
  if (auto *collective = std::get_if<CollectiveShape>(&shape); collective && collective->op == "alltoall")
    collective->op = "all_to_all";
  return llvm::Error::success();
}

WorkloadShape makeShape(KernelKind kind) {
  switch (kind) {
  case KernelKind::Gemm:
    return GemmShape{};
  case KernelKind::GroupedGemm:
    return GroupedGemmShape{};
  case KernelKind::Moe:
    return MoeShape{};
  case KernelKind::Convolution:
    return ConvolutionShape{};
  case KernelKind::Pooling:
    return PoolingShape{};
  case KernelKind::AttentionPrefill:
  case KernelKind::AttentionDecode:
  case KernelKind::MlaDecode: {
    AttentionShape shape;
    shape.phase = AttentionPhase(unsigned(kind) - unsigned(KernelKind::AttentionPrefill));
    if (shape.phase == AttentionPhase::MlaDecode) {
      shape.headDim = 576; // 512 latent + 64 rotary
      shape.headDimV = 512;
    }
    return shape;
  }
  case KernelKind::RowReduction:
    return RowReductionShape{};
  case KernelKind::Elementwise:
    return ElementwiseShape{};
  case KernelKind::Gather:
    return GatherShape{};
  case KernelKind::Copy:
    return CopyShape{};
  case KernelKind::Scan:
    return ScanShape{};
  case KernelKind::Sort:
    return SortShape{};
  case KernelKind::Collective:
    return CollectiveShape{};
  case KernelKind::Opaque:
    return OpaqueShape{};
  }
  return OpaqueShape{};
}

//===----------------------------------------------------------------------===//
// Equality and hashing
//===----------------------------------------------------------------------===//

/// Every field as a number or, for the few texts, in one string: cheap to compare and to hash.
template <typename Shape> static std::pair<llvm::SmallVector<int64_t, 24>, std::string> fieldValues(const Shape &shape) {
  std::pair<llvm::SmallVector<int64_t, 24>, std::string> result;
  Shape::visitFields(shape, [&](const char *, const auto &value) {
    if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::string>)
      result.second += value;
    else
      result.first.push_back(int64_t(value));
  });
  return result;
}

bool Workload::operator==(const Workload &other) const {
  if (shape.index() != other.shape.index() || !(flops == other.flops) || reads != other.reads || writes != other.writes)
    return false;
  return std::visit([&](const auto &s) { return fieldValues(s) == fieldValues(std::get<std::decay_t<decltype(s)>>(other.shape)); }, shape);
}

llvm::hash_code hash_value(const Workload &workload) {
  llvm::hash_code shape = std::visit(
      [](const auto &s) {
        auto values = fieldValues(s);
        return llvm::hash_combine(llvm::hash_combine_range(values.first.begin(), values.first.end()), values.second);
      },
      workload.shape);
  return llvm::hash_combine(workload.shape.index(), shape, workload.flops.matmul, workload.flops.vector, workload.flops.special,
                            llvm::hash_combine_range(workload.reads.begin(), workload.reads.end()),
                            llvm::hash_combine_range(workload.writes.begin(), workload.writes.end()));
}

} // namespace ridge
