//===- KernelBuilder.cpp - from a group to a ridge.kernel op ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Grouping.h"
#include "KernelBytes.h"
#include "mlir/IR/IRMapping.h"
#include "ridge/Support/CheckedMath.h"

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;

namespace {
/// Moves a group's members into a region and clones what they read through.
class RegionBuilder {
public:
  RegionBuilder(const BlockGraph &graph, const Group &group)
      : graph(graph), group(group), members(group.members.begin(), group.members.end()) {
    llvm::sort(members);
  }

  KernelOp build() {
    Operation *root = lastMember();
    SmallVector<Value, 2> escaping = escapingResults();
    OpBuilder builder(root);
    auto kernel = KernelOp::create(builder, location(), TypeRange(ValueRange(escaping)), builder.getStringAttr(""), WorkloadAttr(),
                                   ArrayAttr(), ArrayAttr());
    Block *body = builder.createBlock(&kernel.getBody());
    for (unsigned member : members)
      take(member, body);
    builder.setInsertionPointToEnd(body);
    YieldOp::create(builder, root->getLoc(), escaping);
    for (auto [inner, outer] : llvm::zip_equal(escaping, kernel.getResults()))
      inner.replaceUsesWithIf(outer, [&](OpOperand &use) { return !kernel->isAncestor(use.getOwner()); });
    return kernel;
  }

  const analysis::OpInfo *infoOf(Operation *op) const {
    auto it = origin.find(op);
    return it == origin.end() ? nullptr : &graph[it->second].info;
  }
  bool readsThrough(Operation *op) const {
    auto it = origin.find(op);
    return it != origin.end() && graph[it->second].role == Role::ReadThrough;
  }
  /// What a clone's result was cloned from; any other value is itself.
  Value originalOf(Value value) const { return originals.lookupOrDefault(value); }
  /// Result bytes of what is yielded, in order.
  SmallVector<int64_t, 4> written;

private:
  /// The last in the block: members may have followed an operand's kernel down.
  Operation *lastMember() const {
    Operation *last = graph[members.front()].op;
    for (unsigned member : members)
      if (last->isBeforeInBlock(graph[member].op))
        last = graph[member].op;
    return last;
  }

  Location location() const { return graph[members.front()].op->getLoc(); }

  bool isMember(unsigned node) const { return llvm::is_contained(members, node); }

  SmallVector<Value, 2> escapingResults() {
    SmallVector<Value, 2> escaping;
    for (unsigned i : members) {
      const Node &node = graph[i];
      bool read = node.escapes || llvm::any_of(node.consumers, [&](unsigned consumer) { return !isMember(consumer); });
      if (!read && i != members.back())
        continue;
      for (auto [index, result] : llvm::enumerate(node.op->getResults()))
        if (isReadElsewhere(result) || node.op->getNumResults() == 1) {
          escaping.push_back(result);
          written.push_back(bytesOf(i, index, result));
        }
    }
    return escaping;
  }

  int64_t bytesOf(unsigned i, size_t index, Value result) const {
    const Node &node = graph[i];
    if (auto it = group.charged.find(result); it != group.charged.end())
      return it->second;
    if (index == 0)
      return bytesWritten(graph, i);
    return index < node.info.resultBytes.size() ? node.info.resultBytes[index] : analysis::tensorBytes(result.getType()).value_or(0);
  }

  static bool isReadElsewhere(Value value) { return !value.use_empty(); }

  void take(unsigned member, Block *body) {
    Operation *op = graph[member].op;
    forEachUse(op, [&](OpOperand &operand) { operand.set(cloned(operand.get(), body)); });
    op->moveBefore(body, body->end());
    origin[op] = member;
  }

  /// The value as the region sees it: itself, or the clone of the operation that it is read through.
  Value cloned(Value value, Block *body) {
    int i = graph.indexOf(value);
    if (i < 0 || graph[i].role != Role::ReadThrough || graph[i].op->getBlock() == body)
      return value;
    if (Value known = clones.lookupOrNull(value))
      return known;
    Operation *op = graph[i].op;
    IRMapping operands;
    forEachUse(op, [&](OpOperand &operand) {
      if (graph.indexOf(operand.get()) >= 0)
        operands.map(operand.get(), cloned(operand.get(), body));
    });
    Operation *clone = OpBuilder::atBlockEnd(body).clone(*op, operands);
    origin[clone] = i;
    clones.map(op->getResults(), clone->getResults());
    originals.map(clone->getResults(), op->getResults());
    return clones.lookup(value);
  }

  const BlockGraph &graph;
  const Group &group;
  SmallVector<unsigned, 8> members;
  IRMapping clones, originals;
  llvm::DenseMap<Operation *, unsigned> origin;
};
} // namespace

static bool addAll(FlopCount &sum, const FlopCount &flops) {
  return !__builtin_add_overflow(sum.matmul, flops.matmul, &sum.matmul) && !__builtin_add_overflow(sum.vector, flops.vector, &sum.vector) &&
         !__builtin_add_overflow(sum.special, flops.special, &sum.special);
}

static bool sumFits(ArrayRef<int64_t> bytes, int64_t &sum) {
  return llvm::all_of(bytes, [&](int64_t b) { return !__builtin_add_overflow(sum, b, &sum); });
}

/// The work of a group's members. A product written over all groups does only what its rows need, and no masking before it.
static bool addWork(const BlockGraph &graph, const Group &group, FlopCount &sum) {
  bool fits = true;
  for (unsigned member : group.members)
    if (!group.isDense || int(member) >= group.anchor)
      fits &= addAll(sum, graph[member].info.flops);
  if (group.isDense && group.grouped)
    sum.matmul /= group.grouped->groups;
  return fits;
}

/// Moves what reads an early result of the kernel, and what follows from it, behind the kernel.
static void moveUsersBehind(KernelOp kernel) {
  llvm::SetVector<Operation *> early;
  SmallVector<Operation *, 8> worklist{kernel};
  while (!worklist.empty())
    for (Operation *user : worklist.pop_back_val()->getUsers()) {
      Operation *inBlock = kernel->getBlock()->findAncestorOpInBlock(*user);
      if (inBlock && inBlock != kernel && inBlock->isBeforeInBlock(kernel) && early.insert(inBlock))
        worklist.push_back(inBlock);
    }
  SmallVector<Operation *, 8> ordered = early.takeVector();
  llvm::sort(ordered, [](Operation *a, Operation *b) { return a->isBeforeInBlock(b); });
  for (Operation *op : llvm::reverse(ordered))
    op->moveAfter(kernel);
}

LogicalResult kernels::buildKernel(const BlockGraph &graph, const Group &group) {
  RegionBuilder builder(graph, group);
  KernelOp kernel = builder.build();
  if (kernel.getNumResults() > 1)
    moveUsersBehind(kernel);
  SmallVector<Value, 4> captured = capturedTensors(kernel);
  Workload workload;
  workload.reads = touchedBytes(
      kernel, captured, [&](Operation *op) { return builder.infoOf(op); }, [&](Operation *op) { return builder.readsThrough(op); },
      [&](Value value) { return builder.originalOf(value); });
  for (auto [value, bytes] : llvm::zip_equal(captured, workload.reads))
    if (auto it = group.charged.find(value); it != group.charged.end())
      bytes = it->second;
    else if (group.uncharged.contains(value))
      bytes = 0;
  workload.writes = builder.written;
  std::vector<std::string> notes = group.notes;
  workload.shape = shapeOf(graph, group, captured, workload.reads, notes);
  int64_t bytes = 0;
  bool fits = sumFits(workload.reads, bytes) && sumFits(workload.writes, bytes);
  fits &= addWork(graph, group, workload.flops);
  if (!fits)
    return kernel.emitError("the kernel's work or bytes do not fit in 64 bits");
  MLIRContext *context = kernel.getContext();
  kernel.setWorkloadAttr(WorkloadAttr::get(context, std::move(workload)));
  SmallVector<StringRef> texts(notes.begin(), notes.end());
  if (!texts.empty())
    kernel.setNotesAttr(Builder(context).getStrArrayAttr(texts));
  return success();
}
