//===- InPlace.cpp - which updates may be made in place ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An insertion or a scatter is written as a new tensor, and the analysis of one operation takes it as made in place. That is right where
// nothing reads the old content any more: a cache, a stack that a loop fills. Where something does, the rest is copied first; and a
// destination that is a fill has to be filled.
//
//===----------------------------------------------------------------------===//

#include "BlockGraph.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;
using analysis::OpClass;

/// The operand that an operation updates, by operand number; -1 if it updates none.
static int destinationOf(Operation *op) {
  StringRef name = op->getName().getStringRef();
  if (isa<tensor::InsertSliceOp, tensor::InsertOp, tensor::ScatterOp>(op))
    return 1;
  if (name == "tm_tensor.scatter")
    return 2;
  return name == "stablehlo.scatter" || name == "stablehlo.dynamic_update_slice" ? 0 : -1;
}

namespace {
/// Who reads a buffer, by whatever views.
class Readers {
public:
  Readers(const BlockGraph &graph, Block *block) : graph(graph), block(block) {}

  /// Something reads the buffer after the operation `i` that updates it.
  bool readAfter(Value buffer, unsigned i) const {
    SmallVector<Value, 8> worklist{buffer};
    while (!worklist.empty())
      for (Operation *user : worklist.pop_back_val().getUsers()) {
        Operation *inBlock = block->findAncestorOpInBlock(*user);
        if (!inBlock || inBlock->hasTrait<OpTrait::IsTerminator>())
          return true;
        int reader = inBlock->getNumResults() ? graph.indexOf(inBlock->getResult(0)) : -1;
        if (reader >= 0 && graph[reader].role == Role::ReadThrough)
          llvm::append_range(worklist, inBlock->getResults());
        else if (inBlock != graph[i].op && graph[i].op->isBeforeInBlock(inBlock))
          return true;
      }
    return false;
  }

  /// The buffer is the block's own: one that a loop's body takes from outside is needed again by the next turn.
  bool isOwn(Value buffer) const {
    if (Operation *op = buffer.getDefiningOp())
      return op->getBlock() == block;
    return cast<BlockArgument>(buffer).getOwner() == block;
  }

private:
  const BlockGraph &graph;
  Block *block;
};
} // namespace

/// Bytes that later insertions write into what this one gives, one after the other.
static int64_t insertedLater(const BlockGraph &graph, unsigned i) {
  int64_t bytes = 0;
  for (Operation *op = graph[i].op; op->hasOneUse();) {
    op = *op->user_begin();
    int next = op->getNumResults() ? graph.indexOf(op->getResult(0)) : -1;
    int destination = destinationOf(op);
    if (next < 0 || destination < 0 || graph.source(op->getOperand(destination)) != op->getOperand(destination) ||
        graph[next].info.resultBytes.empty())
      break;
    bytes += graph[next].info.resultBytes[0];
  }
  return bytes;
}

static void chargeWhole(BlockGraph &graph, unsigned i, const Readers &readers) {
  Node &node = graph[i];
  int destination = destinationOf(node.op);
  if (node.role != Role::Node || destination < 0 || node.info.klass == OpClass::Opaque)
    return;
  Value buffer = graph.source(node.op->getOperand(destination));
  int64_t whole = analysis::tensorBytes(node.op->getResult(0).getType()).value_or(0);
  int64_t rest = whole - node.info.resultBytes[0];
  int from = graph.indexOf(buffer);
  if (rest <= 0 || (from >= 0 && isa<tensor::EmptyOp>(graph[from].op)))
    return;
  int64_t inserted = node.info.resultBytes[0];
  bool isFilled = from >= 0 && graph[from].role == Role::ReadThrough;
  if (isFilled) {
    node.info.resultBytes[0] = std::max(node.info.resultBytes[0], whole - insertedLater(graph, i));
  } else if (!readers.isOwn(buffer) || readers.readAfter(buffer, i)) {
    node.info.resultBytes[0] = whole;
    node.info.operandBytes[destination] = std::max(node.info.operandBytes[destination], rest);
    node.copiesRest = true;
  }
  node.insertedBytes = node.info.resultBytes[0] > inserted ? inserted : 0;
}

void kernels::chargeCopies(BlockGraph &graph, Block &block) {
  Readers readers(graph, &block);
  for (unsigned i = 0; i < graph.nodes.size(); ++i)
    chargeWhole(graph, i, readers);
}
