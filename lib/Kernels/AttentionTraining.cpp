//===- AttentionTraining.cpp - attention of a training step ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A differentiated attention is six products: scores S = Q K^T and output O = P V forward; dV = P^T dO, dP = dO V^T, dQ = dS K and dK =
// dS^T Q backward, with dS made of P and dP row by row. As written, P crosses memory between the two passes. FlashAttention (Dao et al.
// 2022, algorithms 1 and 4) runs each pass as one kernel: the forward saves a log-sum-exp a row, from which the backward makes P again, a
// block at a time. So all that depends on S alone and leads to O is the forward kernel, and the rest the backward one. Where the program
// itself computes S again (a checkpointed layer), there is no O, and S belongs to the backward kernel.
//
#include "AttentionPattern.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "llvm/ADT/DenseSet.h"

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;
using analysis::ContractionInfo;
using analysis::OpClass;

/// Both passes together hold fewer operations than this between their products.
static constexpr size_t kLongestPasses = 192;

namespace {
/// What follows from one product through nodes that may stand between products, and the products that this leads to.
struct Reach {
  llvm::DenseSet<unsigned> between;
  SmallVector<unsigned, 4> ends;
};

struct TrainedAttention {
  AttentionMatch forward; ///< scores, what lies between; output where `hasOutput`
  bool hasOutput = false;
  SmallVector<unsigned, 16> backward;      ///< nodes of the backward kernel between its products
  unsigned probabilityGradient = 0;        ///< dP
  unsigned valueGradient = 0;              ///< dV
  SmallVector<unsigned, 4> inputGradients; ///< dQ and dK, in program order
  Value values, outputGradient;            ///< operands of dP
  SmallVector<unsigned, 4> saved;          ///< nodes of the forward kernel that the backward one reads
};
} // namespace

static std::optional<Reach> reachFrom(const Formation &formation, unsigned from) {
  const BlockGraph &graph = formation.graph;
  Reach reach;
  SmallVector<unsigned, 16> worklist{from};
  while (!worklist.empty()) {
    unsigned node = worklist.pop_back_val();
    if (graph[node].escapes)
      return std::nullopt;
    for (unsigned consumer : graph[node].consumers) {
      if (contractionAt(graph[consumer])) {
        if (!llvm::is_contained(reach.ends, consumer))
          reach.ends.push_back(consumer);
      } else if (!liesBetween(graph[consumer]) || reach.between.size() == kLongestPasses) {
        return std::nullopt;
      } else if (reach.between.insert(consumer).second) {
        worklist.push_back(consumer);
      }
    }
    if (reach.ends.size() > 4)
      return std::nullopt;
  }
  llvm::sort(reach.ends);
  return reach;
}

/// The only product as large as the scores, beside them, that nodes of the reach are computed from; -1 if there is none or several.
static int otherScores(const Formation &formation, unsigned scores, const Reach &reach) {
  const BlockGraph &graph = formation.graph;
  llvm::DenseSet<unsigned> seen(reach.between.begin(), reach.between.end());
  SmallVector<unsigned, 16> worklist(reach.between.begin(), reach.between.end());
  int found = -1;
  while (!worklist.empty()) {
    for (unsigned producer : graph[worklist.pop_back_val()].producers) {
      if (producer == scores || !seen.insert(producer).second)
        continue;
      if (contractionAt(graph[producer])) {
        if (graph[producer].elements != graph[scores].elements)
          continue;
        if (found >= 0)
          return -1;
        found = producer;
      } else if (liesBetween(graph[producer]) && seen.size() <= 2 * kLongestPasses) {
        worklist.push_back(producer);
      }
    }
  }
  return found;
}

/// The tensor behind casts and scales.
static Value behindScales(const BlockGraph &graph, Value value) {
  for (;;) {
    value = graph.source(value);
    int i = graph.indexOf(value);
    Value wide = i >= 0 ? scaledOperand(graph[i]) : Value();
    if (!wide)
      return value;
    value = wide;
  }
}

/// The operand of a product that is not computed from these nodes; null if both are or neither is.
static Value otherOperand(const BlockGraph &graph, unsigned product, const llvm::DenseSet<unsigned> &nodes, bool *isLhs = nullptr) {
  const ContractionInfo &info = *graph[product].info.contraction;
  auto isInside = [&](unsigned operand) {
    int i = graph.indexOf(graph.source(graph[product].op->getOperand(operand)));
    return i >= 0 && nodes.contains(i);
  };
  bool lhs = isInside(info.lhsOperand), rhs = isInside(info.rhsOperand);
  if (lhs == rhs)
    return {};
  if (isLhs)
    *isLhs = lhs;
  return graph[product].op->getOperand(lhs ? info.rhsOperand : info.lhsOperand);
}

/// dQ and dK multiply the gradient of the scores by what the scores multiply.
static bool multiplyScoresOperands(const BlockGraph &graph, unsigned scores, ArrayRef<unsigned> ends,
                                   const llvm::DenseSet<unsigned> &nodes) {
  if (ends.size() != 2)
    return false;
  Value first = otherOperand(graph, ends[0], nodes), second = otherOperand(graph, ends[1], nodes);
  if (!first || !second)
    return false;
  Value q = behindScales(graph, queriesOf(graph[scores], true)), k = behindScales(graph, keysOf(graph[scores], true));
  first = behindScales(graph, first);
  second = behindScales(graph, second);
  return (first == q && second == k) || (first == k && second == q);
}

/// Tells O from dV among the products of the probabilities: they share V and dO with dP. A program computes O before the gradient of it.
static bool findOutput(const BlockGraph &graph, ArrayRef<unsigned> products, const llvm::DenseSet<unsigned> &nodes,
                       TrainedAttention &match) {
  const Node &gradient = graph[match.probabilityGradient];
  Value sides[] = {queriesOf(gradient, true), keysOf(gradient, true)};
  unsigned last = products.back();
  Value other = otherOperand(graph, last, nodes);
  if (!other || products.size() > 2)
    return false;
  match.hasOutput = products.size() == 2;
  match.valueGradient = last;
  for (unsigned side : {0u, 1u}) {
    if (behindScales(graph, sides[side]) != behindScales(graph, other))
      continue;
    match.outputGradient = sides[side];
    match.values = sides[1 - side];
    if (!match.hasOutput)
      return true;
    bool probabilitiesAreLhs = false;
    Value values = otherOperand(graph, products.front(), nodes, &probabilitiesAreLhs);
    if (!values || behindScales(graph, values) != behindScales(graph, match.values))
      continue;
    const ContractionInfo &info = *graph[products.front()].info.contraction;
    match.forward.output = products.front();
    match.forward.probabilityOperand = probabilitiesAreLhs ? info.lhsOperand : info.rhsOperand;
    match.values = values;
    return true;
  }
  return false;
}

/// Nodes that the output is computed from, among those given.
static llvm::DenseSet<unsigned> leadingTo(const BlockGraph &graph, unsigned output, const llvm::DenseSet<unsigned> &nodes) {
  llvm::DenseSet<unsigned> found;
  SmallVector<unsigned, 16> worklist{output};
  while (!worklist.empty())
    for (unsigned producer : graph[worklist.pop_back_val()].producers)
      if (nodes.contains(producer) && found.insert(producer).second)
        worklist.push_back(producer);
  return found;
}

/// Shares what lies between the products out to the two kernels.
static void divide(const BlockGraph &graph, const Reach &all, const Reach &gradient, TrainedAttention &match) {
  llvm::DenseSet<unsigned> forward;
  if (match.hasOutput)
    forward = leadingTo(graph, match.forward.output, all.between);
  for (unsigned i : all.between)
    (forward.contains(i) ? match.forward.between : match.backward).push_back(i);
  for (unsigned i : gradient.between)
    if (!all.between.contains(i))
      match.backward.push_back(i);
  llvm::sort(match.forward.between);
  llvm::sort(match.backward);
  for (unsigned i : match.forward.between)
    if (llvm::any_of(graph[i].consumers, [&](unsigned c) { return c != match.forward.output && !forward.contains(c); }))
      match.saved.push_back(i);
}

bool kernels::mayLeave(const BlockGraph &graph, unsigned i) {
  SmallVector<Value, 4> worklist(graph[i].op->getResults());
  while (!worklist.empty())
    for (Operation *user : worklist.pop_back_val().getUsers()) {
      if (user->hasTrait<OpTrait::IsTerminator>() && user->getBlock() == graph[i].op->getBlock())
        continue;
      int reader = user->getNumResults() ? graph.indexOf(user->getResult(0)) : -1;
      if (reader < 0 || graph[reader].role == Role::Outside)
        return false;
      if (graph[reader].role == Role::ReadThrough)
        llvm::append_range(worklist, user->getResults());
    }
  return true;
}

static SmallVector<unsigned, 32> forwardNodes(const TrainedAttention &match) {
  SmallVector<unsigned, 32> nodes(ArrayRef<unsigned>(match.forward.between));
  nodes.push_back(match.forward.scores);
  nodes.push_back(match.forward.output);
  return nodes;
}

static SmallVector<unsigned, 32> backwardNodes(const TrainedAttention &match) {
  SmallVector<unsigned, 32> nodes(ArrayRef<unsigned>(match.backward));
  nodes.append({match.probabilityGradient, match.valueGradient, match.inputGradients[0], match.inputGradients[1]});
  if (!match.hasOutput)
    nodes.push_back(match.forward.scores);
  return nodes;
}

static bool canStand(const Formation &formation, const TrainedAttention &match) {
  const BlockGraph &graph = formation.graph;
  if (!formation.isConvex(backwardNodes(match)) || (match.hasOutput && !formation.isConvex(forwardNodes(match))))
    return false;
  SmallVector<unsigned, 4> ends(ArrayRef<unsigned>(match.inputGradients));
  ends.push_back(match.valueGradient);
  if (match.hasOutput)
    ends.push_back(match.forward.output);
  return llvm::all_of(ends, [&](unsigned i) { return formation.isFree(i) && mayLeave(graph, i); });
}

static std::optional<TrainedAttention> matchFrom(const Formation &formation, unsigned scores) {
  const BlockGraph &graph = formation.graph;
  std::optional<Reach> all = reachFrom(formation, scores);
  if (!all || all->ends.size() < 3)
    return std::nullopt;
  int probabilityGradient = otherScores(formation, scores, *all);
  std::optional<Reach> gradient = probabilityGradient >= 0 ? reachFrom(formation, probabilityGradient) : std::nullopt;
  if (!gradient || !formation.isFree(probabilityGradient))
    return std::nullopt;
  TrainedAttention match;
  match.forward.scores = scores;
  match.probabilityGradient = probabilityGradient;
  match.inputGradients = gradient->ends;
  SmallVector<unsigned, 2> products;
  for (unsigned end : all->ends)
    if (!llvm::is_contained(gradient->ends, end))
      products.push_back(end);
  if (products.empty() || !multiplyScoresOperands(graph, scores, gradient->ends, gradient->between) ||
      !findOutput(graph, products, all->between, match))
    return std::nullopt;
  divide(graph, *all, *gradient, match);
  const ContractionInfo &product = *graph[match.hasOutput ? match.forward.output : match.valueGradient].info.contraction;
  const ContractionInfo &info = *graph[scores].info.contraction;
  int64_t keys = match.hasOutput ? product.k : info.m * info.n / std::max<int64_t>(product.k, 1);
  if (!hasSoftmax(graph, match.hasOutput ? match.forward.between : match.backward, keys) || (info.n != keys && info.m != keys) ||
      (match.hasOutput && !sumsOverKeys(graph, match.forward.between, match.forward.output, match.forward.probabilityOperand)) ||
      !canStand(formation, match))
    return std::nullopt;
  match.forward.queriesAreLhs = info.n == keys;
  return match;
}

/// Casts and scales that only the products of the two kernels read: each kernel reads the tensor before them.
static void readThroughScales(Formation &formation, const TrainedAttention &match) {
  BlockGraph &graph = formation.graph;
  SmallVector<unsigned, 8> products{match.forward.scores, match.probabilityGradient, match.valueGradient, match.inputGradients[0],
                                    match.inputGradients[1]};
  if (match.hasOutput)
    products.push_back(match.forward.output);
  llvm::DenseSet<unsigned> readers(products.begin(), products.end());
  SmallVector<unsigned, 16> candidates;
  for (unsigned product : products)
    for (Value operand : graph[product].op->getOperands())
      for (int i = graph.indexOf(graph.source(operand)); i >= 0 && formation.isFree(i) && scaledOperand(graph[i]);
           i = graph.indexOf(graph.source(scaledOperand(graph[i]))))
        candidates.push_back(i);
  llvm::sort(candidates, std::greater<unsigned>());
  candidates.erase(llvm::unique(candidates), candidates.end());
  llvm::DenseSet<unsigned> between(match.backward.begin(), match.backward.end());
  between.insert(match.forward.between.begin(), match.forward.between.end());
  for (unsigned i : candidates) {
    Value wide = scaledOperand(graph[i]);
    bool isShared = !graph[i].escapes && llvm::all_of(graph[i].consumers, [&](unsigned c) { return readers.contains(c); });
    if (!isShared || between.contains(i) || isNarrowing(graph[i], wide))
      continue;
    graph.readThrough(i, llvm::find(graph[i].op->getOperands(), wide) - graph[i].op->operand_begin());
  }
}

/// Casts and scales of a gradient, and the sum over query heads that share a head of keys, are part of the kernel that makes it.
static void takeGradientEpilogue(Formation &formation, Group &group, unsigned exit, int64_t headsPerGroup) {
  BlockGraph &graph = formation.graph;
  while (!graph[exit].escapes && graph[exit].consumers.size() == 1) {
    unsigned next = graph[exit].consumers.front();
    const Node &node = graph[next];
    bool sumsHeads = node.info.klass == OpClass::Reduction && node.body == kAdd && headsPerGroup > 1 &&
                     node.info.reducedElements == headsPerGroup && node.elements * headsPerGroup == graph[exit].elements;
    bool scales = scaledOperand(node) && node.elements == graph[exit].elements;
    if (!formation.isFree(next) || (!sumsHeads && !scales) || !mayLeave(graph, next))
      return;
    formation.add(group, next);
    exit = next;
  }
}

static int64_t rowsOf(const AttentionShape &shape) { return shape.batch * shape.headsQ * shape.seqQ; }

/// In place of what the forward kernel saves stands one log-sum-exp a row, in f32. The backward kernel reads it, and the output, for the
/// sums of P dP over each row that it makes of O and dO.
static void chargeSaved(const BlockGraph &graph, const TrainedAttention &match, const AttentionShape &shape, Group &forward,
                        Group &backward) {
  int64_t statistics = 4 * rowsOf(shape), output = rowsOf(shape) * shape.headDimV * storageBits(shape.type) / 8;
  for (unsigned i : match.saved)
    for (Value result : graph[i].op->getResults()) {
      bool isFirst = i == match.saved.front() && result == graph[i].op->getResult(0);
      forward.charged[result] = isFirst ? statistics : 0;
      backward.charged[result] = isFirst ? statistics + output : 0;
    }
}

static void claimBackward(Formation &formation, const TrainedAttention &match, const AttentionShape *forwardShape) {
  BlockGraph &graph = formation.graph;
  SmallVector<unsigned, 32> nodes = backwardNodes(match);
  llvm::sort(nodes);
  Group &group = formation.open(nodes.back());
  group.anchor = nodes.back();
  for (unsigned i : ArrayRef(nodes).drop_back())
    formation.add(group, i);
  int id = formation.idOf(group);
  const ContractionInfo &gradient = *graph[match.probabilityGradient].info.contraction;
  AttentionShape shape = forwardShape ? *forwardShape : shapeOfMatch(graph, id, match.forward, match.values, gradient.k);
  shape.phase = AttentionPhase::Prefill;
  shape.backward = true;
  group.notes.push_back("the backward pass of an attention: planned as one kernel");
  group.notes.push_back(forwardShape
                            ? "the probabilities are computed again from q, k and a log-sum-exp a row; that fifth product is in the time, "
                              "not in the FLOPs"
                            : "the program computes the scores again");
  SmallVector<Value, 8> operands;
  for (Value operand :
       {queriesOf(graph[match.forward.scores], true), keysOf(graph[match.forward.scores], true), match.values, match.outputGradient})
    operands.push_back(graph.source(operand));
  for (unsigned i : match.saved)
    llvm::append_range(operands, graph[i].op->getResults());
  MaskInfo masks = readScores(graph, forwardShape ? match.forward.between : match.backward, shape);
  takeMaskProducers(formation, group, match.backward);
  chargeMasks(graph, group, masks, masksOf(graph, group, id, operands));
  if (!forwardShape)
    applyMasks(formation, group, shape, masks);
  int64_t headsPerGroup = shape.headsKv ? shape.headsQ / shape.headsKv : 1;
  for (unsigned exit : {match.valueGradient, match.inputGradients[0], match.inputGradients[1]})
    takeGradientEpilogue(formation, group, exit, headsPerGroup);
  group.root = *llvm::max_element(group.members);
  group.attention = shape;
}

static void claim(Formation &formation, const TrainedAttention &match) {
  readThroughScales(formation, match);
  if (!match.hasOutput)
    return claimBackward(formation, match, nullptr);
  int forward = formation.idOf(claimDecomposed(formation, match.forward));
  formation.groups[forward].notes.push_back("saves a log-sum-exp a row for the backward pass, in place of the probabilities");
  AttentionShape shape = *formation.groups[forward].attention;
  claimBackward(formation, match, &shape);
  chargeSaved(formation.graph, match, shape, formation.groups[forward], formation.groups.back());
}

void kernels::formTrainedAttention(Formation &formation) {
  BlockGraph &graph = formation.graph;
  for (unsigned i = 0; i < graph.nodes.size(); ++i)
    if (contractionAt(graph[i]) && formation.isFree(i))
      if (std::optional<TrainedAttention> match = matchFrom(formation, i))
        claim(formation, *match);
}
