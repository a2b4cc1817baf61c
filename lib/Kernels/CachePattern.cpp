//===- CachePattern.cpp - updates of a cache in place ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// An exported graph is functional: appending a token to a cache returns a new cache. A runtime writes the new rows in place.
//
#include "Grouping.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/DenseSet.h"

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;
using analysis::OpClass;

/// A cache comes from outside the block (an input, a loop's state) or from an earlier update, and is this many times larger than what is
/// appended.
static constexpr int64_t kCacheOverNew = 4;

/// All of it: what a slice leaves out would have to move up.
static bool comesFromOutside(const BlockGraph &graph, Value value) {
  Value source = graph.source(value);
  return isa<BlockArgument>(source) && elementsOf(source.getType()) == elementsOf(value.getType());
}

/// tensor.concat of a cache and new rows: only the new rows move.
static bool appendsToCache(const BlockGraph &graph, tensor::ConcatOp concat) {
  ValueRange inputs = concat.getInputs();
  if (inputs.size() < 2 || !comesFromOutside(graph, inputs.front()))
    return false;
  int64_t rest = 0;
  for (Value input : inputs.drop_front())
    rest += elementsOf(input.getType());
  return rest > 0 && elementsOf(inputs.front().getType()) >= kCacheOverNew * rest;
}

void kernels::formCacheUpdates(Formation &formation) {
  BlockGraph &graph = formation.graph;
  llvm::DenseSet<Value> appended; // a second version of a cache needs room of its own
  for (unsigned i = 0; i < graph.nodes.size(); ++i) {
    Node &node = graph[i];
    auto concat = dyn_cast<tensor::ConcatOp>(node.op);
    if (!concat || node.role != Role::Node || !formation.isFree(i) || !appendsToCache(graph, concat) ||
        !appended.insert(graph.source(concat.getInputs().front())).second)
      continue;
    Group &group = formation.open(i);
    group.updatesCache = true;
    group.uncharged.insert(graph.source(concat.getInputs().front()));
    group.notes.push_back("appends to the cache in place: only the new rows are written");
    int64_t bytes = 0;
    for (Value input : concat.getInputs().drop_front())
      bytes += analysis::tensorBytes(input.getType()).value_or(0);
    node.info.resultBytes.assign(1, bytes);
  }
}
