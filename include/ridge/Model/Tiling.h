//===- Tiling.h - how a kernel is cut ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#pragma once

#include "llvm/ADT/Hashing.h"
#include "llvm/ADT/StringRef.h"
#include <array>
#include <cstdint>
#include <string>
#include <type_traits>

namespace ridge::model {

/// A tiling choice. Only what applies is set; zero means "not applicable".
/// GEMM on Simt: `block` is the CTA tile (m, n, k), `cluster`, `stages`, `splits` (split-K). On Davinci `block` is the L1 tile and
/// `inner` the L0 tile. Attention: block = (query rows, keys, head size), splits of the key range. Row-wise kernels: block = (rows,
/// columns per trip, 0).
struct Tiling {
  std::array<int32_t, 3> block{}, inner{};
  std::array<int32_t, 2> cluster{};
  int32_t stages = 0, splits = 0;
  int32_t packed = 0; ///< attention: query heads of a group that share a tile

  template <typename Self, typename V> static void visitFields(Self &self, V &&visit) {
    visit("block", self.block);
    visit("inner", self.inner);
    visit("cluster", self.cluster);
    visit("stages", self.stages);
    visit("splits", self.splits);
    visit("packed", self.packed);
  }
  bool operator==(const Tiling &o) const {
    return block == o.block && inner == o.inner && cluster == o.cluster && stages == o.stages && splits == o.splits && packed == o.packed;
  }
  bool operator!=(const Tiling &o) const { return !(*this == o); }
  bool empty() const { return *this == Tiling{}; }

  /// One short cell: "128x256x64 c2x1 s4 k2" (cluster, stages, split-K), "L1 128x256x256 L0 128x256x64"; "-" when empty.
  std::string label() const;
};

inline llvm::hash_code hash_value(const Tiling &tiling) {
  llvm::hash_code hash = 0;
  Tiling::visitFields(tiling, [&hash](const char *, const auto &field) {
    if constexpr (std::is_integral_v<std::decay_t<decltype(field)>>)
      hash = llvm::hash_combine(hash, field);
    else
      hash = llvm::hash_combine(hash, llvm::hash_combine_range(field.begin(), field.end()));
  });
  return hash;
}

} // namespace ridge::model
