//===- VisibleKeys.cpp - causality and windows, read off what a mask hides ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AttentionMask.h"

using namespace mlir;
using namespace ridge::kernels;

/// Keys that are looked at between two others; no power of two, so that no period hides between them.
static constexpr int64_t kSamples = 11;

/// The keys from `first` to `last`, or some of them: both ends and their neighbours, and others in between.
static SmallVector<int64_t, 16> sampled(int64_t first, int64_t last) {
  SmallVector<int64_t, 16> keys;
  if (first > last)
    return keys;
  for (int64_t i = 0; i < kSamples; ++i)
    keys.push_back(first + (last - first) * i / (kSamples - 1));
  keys.append({std::min(first + 1, last), std::max(last - 1, first)});
  llvm::sort(keys);
  keys.erase(llvm::unique(keys), keys.end());
  return keys;
}

namespace {
/// Queries whose own positions are `offset` keys after the first.
class Aligned {
public:
  Aligned(HidesKey hides, int64_t queries, int64_t keys, int64_t offset) : hides(hides), queries(queries), keys(keys), offset(offset) {}

  bool isCausal() const {
    return llvm::all_of(sampled(0, queries - 1), [&](int64_t query) {
      return !isHidden(query, position(query)) && allHidden(query, position(query) + 1, keys - 1);
    });
  }

  /// Keys of the last query's window, if all have one of that length.
  int64_t window() const {
    int64_t last = position(queries - 1);
    if (last < 1 || !isHidden(queries - 1, 0))
      return 0;
    int64_t hidden = 0, seen = last;
    while (seen - hidden > 1) {
      int64_t middle = hidden + (seen - hidden) / 2;
      (isHidden(queries - 1, middle) ? hidden : seen) = middle;
    }
    int64_t length = last - seen + 1;
    bool holds = llvm::all_of(sampled(0, queries - 1), [&](int64_t query) {
      int64_t first = std::max<int64_t>(position(query) - length + 1, 0);
      return allHidden(query, 0, first - 1) &&
             llvm::none_of(sampled(first, position(query)), [&](int64_t key) { return isHidden(query, key); });
    });
    return holds ? length : 0;
  }

private:
  int64_t position(int64_t query) const { return query + offset; }
  bool isHidden(int64_t query, int64_t key) const { return hides(query, key, keys); }
  bool allHidden(int64_t query, int64_t first, int64_t last) const {
    return llvm::all_of(sampled(first, last), [&](int64_t key) { return isHidden(query, key); });
  }

  HidesKey hides;
  int64_t queries, keys, offset;
};
} // namespace

/// What the only query of a decode step sees are the first keys: a length says it all.
static bool seesFirstKeys(HidesKey hides, int64_t keys, int64_t filled) {
  bool hidden = false;
  for (int64_t key : sampled(0, keys - 1)) {
    bool isHidden = hides(0, key, filled);
    if (hidden && !isHidden)
      return false;
    hidden |= isHidden;
  }
  return true;
}

static MaskInfo visibleToOne(HidesKey hides, int64_t keys) {
  int64_t window = Aligned(hides, 1, keys, keys - 1).window();
  return {window > 0 || (seesFirstKeys(hides, keys, keys) && seesFirstKeys(hides, keys, keys / 2 + 1)), window};
}

MaskInfo ridge::kernels::visibleKeys(HidesKey hides, int64_t queries, int64_t keys) {
  if (queries <= 0 || keys <= 0)
    return {};
  if (queries == 1)
    return visibleToOne(hides, keys);
  // The last query stands at the last key, or the first at the first.
  for (int64_t offset : {keys - queries, int64_t(0)})
    if (Aligned aligned(hides, queries, keys, offset); offset >= 0 && aligned.isCausal())
      return {true, aligned.window()};
  return {};
}
