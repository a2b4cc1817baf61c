//===- AttentionPattern.cpp - attention, kept whole or decomposed ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Decomposed attention is two contractions joined by a softmax over the first one's result, which nothing else reads. What lies between
// (scale, mask, casts, a maximum with its index, a test for rows that are masked whole) belongs to it, in whatever order an importer writes
// it.
//
#include "AttentionPattern.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallSet.h"

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;
using analysis::ContractionInfo;
using analysis::OpClass;

/// More operations than this between the two products are no attention that a kernel runs.
static constexpr size_t kLongestSoftmax = 96;

bool kernels::liesBetween(const Node &node) {
  return node.group < 0 &&
         (node.info.klass == OpClass::Elementwise || node.info.klass == OpClass::Reduction || node.info.klass == OpClass::Movement);
}

/// Nodes that `from` depends on without passing a contraction, and the contractions met.
static bool collectBackwards(const BlockGraph &graph, unsigned from, SmallVectorImpl<unsigned> &visited,
                             SmallVectorImpl<unsigned> &contractions) {
  llvm::SmallSet<unsigned, 32> seen;
  SmallVector<unsigned, 16> worklist{from};
  while (!worklist.empty()) {
    unsigned i = worklist.pop_back_val();
    if (!seen.insert(i).second)
      continue;
    if (contractionAt(graph[i])) {
      contractions.push_back(i);
      continue;
    }
    if (!liesBetween(graph[i]))
      continue;
    if (visited.size() == kLongestSoftmax)
      return false;
    visited.push_back(i);
    llvm::append_range(worklist, graph[i].producers);
  }
  llvm::sort(visited);
  return true;
}

/// A learned sink takes part in the sum as one more column.
static bool isRowOfScores(int64_t columns, int64_t keys) { return columns == keys || columns == keys + 1; }

bool kernels::hasSoftmax(const BlockGraph &graph, ArrayRef<unsigned> between, int64_t keys) {
  bool exponential = false, sum = false;
  for (unsigned i : between) {
    const Node &node = graph[i];
    bool named = isa<linalg::SoftmaxOp>(node.op);
    exponential |= named || (node.body & kExp);
    sum |= named || (node.info.klass == OpClass::Reduction && (node.body & kAdd) && isRowOfScores(node.info.reducedElements, keys));
  }
  return exponential && sum;
}

/// Two products whose results meet, through casts and scales alone, in one addition: together they are the scores.
static bool areAdded(const BlockGraph &graph, unsigned first, unsigned second) {
  auto sumOf = [&](unsigned i) -> int {
    for (unsigned steps = 0; steps < kLongestSoftmax; ++steps) {
      if (graph[i].consumers.size() != 1)
        return -1;
      i = graph[i].consumers.front();
      if (graph[i].info.klass != OpClass::Elementwise || (graph[i].body & ~unsigned(kMul | kDiv | kCast | kAdd)))
        return -1;
      if (graph[i].body & kAdd)
        return i;
    }
    return -1;
  };
  int sum = sumOf(first);
  return sum >= 0 && sum == sumOf(second);
}

/// The contraction whose result, through nodes that nothing else reads, is this operand of the output contraction.
static std::optional<AttentionMatch> matchFrom(Formation &formation, unsigned output, unsigned operand) {
  BlockGraph &graph = formation.graph;
  int last = graph.indexOf(graph.source(graph[output].op->getOperand(operand)));
  if (last < 0 || !liesBetween(graph[last]))
    return std::nullopt;
  AttentionMatch match;
  match.output = output;
  match.probabilityOperand = operand;
  SmallVector<unsigned, 16> visited;
  SmallVector<unsigned, 2> contractions;
  if (!collectBackwards(graph, last, visited, contractions))
    return std::nullopt;
  int64_t scoreElements = elementsOf(graph[output].op->getOperand(operand).getType());
  llvm::erase_if(contractions, [&](unsigned i) { return graph[i].elements != scoreElements || !formation.isFree(i); });
  if (contractions.empty() || contractions.size() > 2 || (contractions.size() == 2 && !areAdded(graph, contractions[0], contractions[1])))
    return std::nullopt;
  match.scores = *llvm::max_element(contractions, [&](unsigned a, unsigned b) {
    return std::make_pair(contractionAt(graph[a])->k, -int64_t(a)) < std::make_pair(contractionAt(graph[b])->k, -int64_t(b));
  });
  llvm::DenseSet<unsigned> inside(contractions.begin(), contractions.end());
  for (unsigned i : contractions)
    if (i != match.scores)
      match.addedScores = i;
  for (unsigned i : visited)
    if (llvm::any_of(graph[i].producers, [&](unsigned producer) { return inside.contains(producer); })) {
      inside.insert(i);
      match.between.push_back(i);
    }
  for (unsigned i : inside)
    if (graph[i].escapes || llvm::any_of(graph[i].consumers, [&](unsigned c) { return c != output && !inside.contains(c); }))
      return std::nullopt;
  const ContractionInfo &scores = *graph[match.scores].info.contraction, &product = *graph[output].info.contraction;
  int64_t keys = product.k;
  if (!hasSoftmax(graph, match.between, keys) || (scores.n != keys && scores.m != keys) ||
      !sumsOverKeys(graph, match.between, output, operand))
    return std::nullopt;
  bool probabilitiesAreLhs = operand == product.lhsOperand;
  int64_t queries = probabilitiesAreLhs ? product.m : product.n;
  match.queriesAreLhs = scores.n == keys && (scores.m == queries || scores.m != keys);
  return match;
}

static unsigned bitsOf(Value value) {
  std::optional<DataType> type = analysis::dataTypeOf(getElementTypeOrSelf(value.getType()));
  return type ? storageBits(*type) : 0;
}

bool kernels::isNarrowing(const Node &node, Value operand) { return bitsOf(operand) > bitsOf(node.op->getResult(0)); }

Value kernels::scaledOperand(const Node &node) {
  if (node.role != Role::Node || node.info.klass != OpClass::Elementwise || (node.body & ~unsigned(kMul | kDiv | kCast)))
    return {};
  Value wide;
  for (Value operand : node.op->getOperands()) {
    bool isInit = node.op->getNumOperands() > 1 && operand == node.op->getOperands().back();
    if (isInit || elementsOf(operand.getType()) <= 1)
      continue;
    if (wide && wide != operand)
      return {};
    wide = operand;
  }
  return wide;
}

/// Casts and scales of q, k or v that only this kernel reads: the kernel takes the tensor before them. The value is followed on.
static void takeOperandPrologue(Formation &formation, Group &group, Value value) {
  BlockGraph &graph = formation.graph;
  for (;;) {
    int i = graph.indexOf(graph.source(value));
    if (i < 0 || !formation.isFree(i) || !formation.isInner(i, group))
      return;
    Value wide = scaledOperand(graph[i]);
    // A kernel reads the narrow side of a cast.
    if (!wide || isNarrowing(graph[i], wide))
      return;
    formation.add(group, i);
    value = wide;
  }
}

/// One query is behind no key: that it sees all is read off a mask only where one is computed.
static MaskInfo ofComputedMasks(const BlockGraph &graph, MaskInfo info, const AttentionShape &shape, ArrayRef<Value> masks) {
  info.causal &= shape.seqQ > 1 ||
                 llvm::any_of(masks, [&](Value mask) { return elementsOf(mask.getType()) >= shape.seqKv && isComputedMask(graph, mask); });
  return info;
}

void kernels::chargeMasks(const BlockGraph &graph, Group &group, MaskInfo all, ArrayRef<Value> captured) {
  for (Value mask : captured) {
    if (elementsOf(mask.getType()) <= 1)
      continue;
    if (all.causal && isComputedMask(graph, mask))
      group.uncharged.insert(mask);
    else
      group.masks.insert(mask);
  }
}

void kernels::applyMasks(Formation &formation, Group &group, AttentionShape &shape, MaskInfo all) {
  if (all.causal && formation.options.causal == Causality::Auto)
    group.notes.push_back(group.masks.empty() ? "causal: read off the mask, which the kernel computes itself"
                                              : "causal: read off the mask, part of which is read");
  if (all.causal && formation.options.causal == Causality::Auto && all.window > 0 && all.window < shape.seqKv) {
    shape.window = all.window;
    group.notes.push_back("sliding window of " + std::to_string(all.window) + " keys: read off the mask");
  }
  bool several = shape.seqQ > 1;
  switch (formation.options.causal) {
  case Causality::Auto:
    shape.causal = all.causal && several;
    break;
  case Causality::On:
    shape.causal = several;
    break;
  case Causality::Off:
    shape.causal = false;
    break;
  }
}

SmallVector<Value, 2> kernels::masksOf(const BlockGraph &graph, const Group &group, int groupId, ArrayRef<Value> operands) {
  SmallVector<Value, 2> masks;
  for (unsigned i : group.members)
    for (OpOperand &operand : graph[i].op->getOpOperands()) {
      Value source = graph.source(operand.get());
      int node = graph.indexOf(source);
      bool inside = node >= 0 && (graph[node].role == Role::ReadThrough || graph[node].group == groupId);
      bool isRead =
          operand.getOperandNumber() < graph[i].info.operandBytes.size() && graph[i].info.operandBytes[operand.getOperandNumber()];
      if (!inside && isRead && !llvm::is_contained(masks, source) && !llvm::is_contained(operands, source))
        masks.push_back(source);
    }
  return masks;
}

void kernels::takeMaskProducers(Formation &formation, Group &group, ArrayRef<unsigned> between) {
  BlockGraph &graph = formation.graph;
  SmallVector<unsigned, 16> worklist(between);
  while (!worklist.empty())
    for (unsigned producer : graph[worklist.pop_back_val()].producers)
      if (formation.isFree(producer) && graph[producer].info.klass == OpClass::Elementwise && formation.isInner(producer, group)) {
        formation.add(group, producer);
        worklist.push_back(producer);
      }
}

/// Takes the nodes of the match but its output; returns v, q and k, and the further q and k of a second product.
static SmallVector<Value, 5> takeNodes(Formation &formation, Group &group, const AttentionMatch &match, Value values) {
  BlockGraph &graph = formation.graph;
  SmallVector<unsigned, 2> scores{match.scores};
  if (match.addedScores >= 0)
    scores.push_back(match.addedScores);
  SmallVector<Value, 5> operands{values};
  for (unsigned i : scores) {
    formation.add(group, i);
    operands.push_back(queriesOf(graph[i], match.queriesAreLhs));
    operands.push_back(keysOf(graph[i], match.queriesAreLhs));
  }
  for (unsigned i : match.between)
    formation.add(group, i);
  for (Value operand : operands)
    takeOperandPrologue(formation, group, operand);
  return operands;
}

Group &kernels::claimDecomposed(Formation &formation, const AttentionMatch &match) {
  BlockGraph &graph = formation.graph;
  const ContractionInfo &product = *graph[match.output].info.contraction;
  Group &group = formation.open(match.output);
  group.anchor = match.output;
  bool probabilitiesAreLhs = match.probabilityOperand == product.lhsOperand;
  Value values = graph[match.output].op->getOperand(probabilitiesAreLhs ? product.rhsOperand : product.lhsOperand);
  SmallVector<Value, 5> operands = takeNodes(formation, group, match, values);
  int id = formation.idOf(group);
  AttentionShape shape = shapeOfMatch(graph, id, match, values, probabilitiesAreLhs ? product.n : product.m);
  group.notes.push_back("attention was decomposed: planned as one kernel on operands as they are before casts");
  SmallVector<Value, 5> captured;
  for (Value operand : operands) {
    SmallVector<RankedTensorType, 8> ignored;
    captured.push_back(graph.source(capturedBehind(graph, id, operand, ignored)));
  }
  if (shape.phase == AttentionPhase::MlaDecode) {
    group.notes.push_back("the values are the first part of the one latent head of keys: read once");
    if (captured[0] != captured[2])
      group.charged[captured[0]] = 0;
  }
  MaskInfo masks = ofComputedMasks(graph, readScores(graph, match.between, shape), shape, masksOf(graph, group, id, captured));
  takeMaskProducers(formation, group, match.between);
  chargeMasks(graph, group, masks, masksOf(graph, group, id, captured));
  applyMasks(formation, group, shape, masks);
  growEpilogue(formation, group);
  group.attention = shape;
  return group;
}

static void claimWhole(Formation &formation, unsigned i) {
  BlockGraph &graph = formation.graph;
  Group &group = formation.open(i);
  group.anchor = i;
  AttentionShape shape = *graph[i].info.attention;
  Operation *op = graph[i].op;
  int64_t matrices = shape.batch * shape.headsQ;
  for (unsigned operand = 0; operand < 3; ++operand)
    takeOperandPrologue(formation, group, op->getOperand(operand));
  SmallVector<RankedTensorType, 8> shapes, ignored;
  Value q = capturedBehind(graph, formation.idOf(group), op->getOperand(0), shapes);
  Value k = capturedBehind(graph, formation.idOf(group), op->getOperand(1), ignored);
  shape.batch = shape.batch > 1 ? shape.batch : batchOf(shapes, matrices, elementsOf(op->getOperand(0).getType()));
  shape.headsQ = matrices / shape.batch;
  int64_t kvMatrices = distinctMatrices(k, op->getOperand(1), matrices);
  shape.headsKv = kvMatrices % shape.batch ? shape.headsKv : kvMatrices / shape.batch;
  shape.type = analysis::dataTypeOf(getElementTypeOrSelf(q.getType())).value_or(shape.type);
  shape.kvType = analysis::dataTypeOf(getElementTypeOrSelf(k.getType())).value_or(shape.kvType);
  bool latent = isLatent(graph, shape, k, capturedBehind(graph, formation.idOf(group), op->getOperand(2), ignored));
  if (latent)
    group.notes.push_back("the values are the first part of the one latent head of keys: read once");
  shape.phase = latent ? AttentionPhase::MlaDecode : phaseOf(shape);
  shape.maskBytes = 0;
  // q, k, v and what the result is written into are no masks.
  SmallVector<Value, 1> masks;
  if (op->getNumOperands() > 4 && graph[i].info.operandBytes[3])
    masks.push_back(graph.source(op->getOperand(3)));
  MaskInfo info = masks.empty() ? MaskInfo() : ofComputedMasks(graph, readMask(op->getOperand(3), shape), shape, masks);
  chargeMasks(graph, group, info, masks);
  applyMasks(formation, group, shape, info);
  growEpilogue(formation, group);
  group.attention = shape;
}

void kernels::formAttention(Formation &formation) {
  BlockGraph &graph = formation.graph;
  for (unsigned i = 0; i < graph.nodes.size(); ++i) {
    if (graph[i].role != Role::Node || !formation.isFree(i))
      continue;
    if (graph[i].info.klass == OpClass::Attention && graph[i].info.attention) {
      claimWhole(formation, i);
      continue;
    }
    const ContractionInfo *output = contractionAt(graph[i]);
    if (!output || formation.options.fusion != Fusion::Flash)
      continue;
    for (unsigned operand : {output->lhsOperand, output->rhsOperand})
      if (std::optional<AttentionMatch> match = matchFrom(formation, i, operand)) {
        claimDecomposed(formation, *match);
        break;
      }
  }
}
