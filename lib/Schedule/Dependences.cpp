//===- Dependences.cpp - which kernel must wait for which ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Schedule/Dependences.h"

#include <algorithm>

using namespace ridge;

namespace {

/// What happened to a tensor so far.
struct TensorState {
  int lastWrite = -1;
  llvm::SmallVector<int, 4> readsSince;
};

} // namespace

std::vector<Dependence> ridge::dependences(const KernelGraph &graph) {
  std::vector<TensorState> states(graph.tensors.size());
  std::vector<Dependence> result;
  auto known = [&](int tensor) { return tensor >= 0 && size_t(tensor) < states.size(); };
  auto add = [&](int before, int after) {
    if (before >= 0 && before < after)
      result.push_back({before, after});
  };

  for (int kernel = 0, end = int(graph.kernels.size()); kernel < end; ++kernel) {
    const KernelNode &node = graph.kernels[kernel];
    size_t first = result.size();
    for (int tensor : node.reads)
      if (known(tensor))
        add(states[tensor].lastWrite, kernel);
    for (int tensor : node.writes) {
      if (!known(tensor))
        continue;
      add(states[tensor].lastWrite, kernel);
      for (int reader : states[tensor].readsSince)
        add(reader, kernel);
    }
    std::sort(result.begin() + first, result.end());
    result.erase(std::unique(result.begin() + first, result.end()), result.end());

    for (int tensor : node.reads)
      if (known(tensor))
        states[tensor].readsSince.push_back(kernel);
    for (int tensor : node.writes)
      if (known(tensor)) {
        states[tensor].lastWrite = kernel;
        states[tensor].readsSince.clear();
      }
  }
  return result;
}
