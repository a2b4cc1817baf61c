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
#include "Grouping.h"
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

namespace {
/// A decomposed attention as it is matched.
struct Match {
  unsigned scores = 0, output = 0;   ///< the two contractions
  SmallVector<unsigned, 16> between; ///< nodes that depend on the scores and lead to the output, ascending
  unsigned probabilityOperand = 0;   ///< of the output contraction
  bool queriesAreLhs = true;         ///< of the scores contraction
};
} // namespace

static const ContractionInfo *contractionAt(const Node &node) {
  return node.info.klass == OpClass::Contraction && node.role == Role::Node && node.info.contraction ? &*node.info.contraction : nullptr;
}

static bool liesBetween(const Node &node) {
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

static bool hasSoftmax(const BlockGraph &graph, ArrayRef<unsigned> between, int64_t keys) {
  bool exponential = false, sum = false;
  for (unsigned i : between) {
    const Node &node = graph[i];
    bool named = isa<linalg::SoftmaxOp>(node.op);
    exponential |= named || (node.body & kExp);
    sum |= named || (node.info.klass == OpClass::Reduction && (node.body & kAdd) && isRowOfScores(node.info.reducedElements, keys));
  }
  return exponential && sum;
}

/// The contraction whose result, through nodes that nothing else reads, is this operand of the output contraction.
static std::optional<Match> matchFrom(Formation &formation, unsigned output, unsigned operand) {
  BlockGraph &graph = formation.graph;
  int last = graph.indexOf(graph.source(graph[output].op->getOperand(operand)));
  if (last < 0 || !liesBetween(graph[last]))
    return std::nullopt;
  Match match;
  match.output = output;
  match.probabilityOperand = operand;
  SmallVector<unsigned, 16> visited;
  SmallVector<unsigned, 2> contractions;
  if (!collectBackwards(graph, last, visited, contractions))
    return std::nullopt;
  int64_t scoreElements = elementsOf(graph[output].op->getOperand(operand).getType());
  llvm::erase_if(contractions, [&](unsigned i) { return graph[i].elements != scoreElements || !formation.isFree(i); });
  if (contractions.size() != 1)
    return std::nullopt;
  match.scores = contractions.front();
  llvm::DenseSet<unsigned> inside{match.scores};
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
  if (!hasSoftmax(graph, match.between, keys) || (scores.n != keys && scores.m != keys))
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

/// Casts and scales of q, k or v that only this kernel reads: the kernel takes the tensor before them. The value is followed on.
static void takeOperandPrologue(Formation &formation, Group &group, Value value) {
  BlockGraph &graph = formation.graph;
  for (;;) {
    int i = graph.indexOf(graph.source(value));
    if (i < 0 || graph[i].role != Role::Node || graph[i].info.klass != OpClass::Elementwise || !formation.isFree(i) ||
        (graph[i].body & ~unsigned(kMul | kDiv | kCast)) || !formation.isInner(i, group))
      return;
    Value wide;
    for (Value operand : graph[i].op->getOperands()) {
      bool isInit = graph[i].op->getNumOperands() > 1 && operand == graph[i].op->getOperands().back();
      if (isInit || elementsOf(operand.getType()) <= 1)
        continue;
      if (wide && wide != operand)
        return;
      wide = operand;
    }
    // A kernel reads the narrow side of a cast.
    if (!wide || bitsOf(wide) > bitsOf(graph[i].op->getResult(0)))
      return;
    formation.add(group, i);
    value = wide;
  }
}

/// Walks from a contraction's operand to what the group captures; `shapes` receives the shapes met on the way, the nearest first.
static Value capturedBehind(const BlockGraph &graph, int groupId, Value value, SmallVectorImpl<RankedTensorType> &shapes) {
  for (;;) {
    if (auto type = dyn_cast<RankedTensorType>(value.getType()))
      shapes.push_back(type);
    int i = graph.indexOf(value);
    if (i < 0 || graph[i].op->getNumOperands() == 0)
      return value;
    bool passes = graph[i].role == Role::ReadThrough || (graph[i].role == Role::Node && graph[i].group == groupId);
    if (!passes)
      return value;
    // Of an absorbed scale, the operand that is not a scalar.
    Value next = graph[i].role == Role::ReadThrough ? graph.passedOn(i) : Value();
    for (Value operand : graph[i].op->getOperands())
      if (!next && elementsOf(operand.getType()) > 1)
        next = operand;
    if (!next)
      return value;
    value = next;
  }
}

/// Distinct matrices behind an operand of `perMatrix` elements each: repeated heads are read through.
static int64_t distinctMatrices(Value captured, Value operand, int64_t matrices) {
  int64_t whole = elementsOf(operand.getType()), read = elementsOf(captured.getType());
  if (read <= 0 || whole <= 0 || read >= whole || whole % read)
    return matrices;
  int64_t repeats = whole / read;
  return matrices % repeats ? matrices : matrices / repeats;
}

/// Sequences: the leading dimension of the nearest shape of four dimensions or more that holds all of q.
static int64_t batchOf(ArrayRef<RankedTensorType> shapes, int64_t matrices, int64_t elements) {
  for (RankedTensorType type : shapes)
    if (type.getRank() >= 4 && type.hasStaticShape() && type.getNumElements() == elements && type.getDimSize(0) > 0 &&
        matrices % type.getDimSize(0) == 0)
      return type.getDimSize(0);
  return 1;
}

/// As groupedRows, of an operation without indexing maps: q is (batch, queries, kv heads, group, size) and k (batch, keys, kv heads, size).
static int64_t groupedRowsByShape(Type queries, Type keys) {
  auto q = dyn_cast<RankedTensorType>(queries), k = dyn_cast<RankedTensorType>(keys);
  bool grouped = q && k && q.getRank() == 5 && k.getRank() == 4 && q.getDimSize(0) == k.getDimSize(0) &&
                 q.getDimSize(2) == k.getDimSize(2) && q.getDimSize(4) == k.getDimSize(3);
  return grouped ? q.getDimSize(3) : 1;
}

/// Query heads that a grouped spelling (batch, kv heads, group, queries) keeps among the rows of one matrix: the loop of q alone that
/// follows the heads directly in q's own layout.
static int64_t groupedRows(Operation *op, unsigned queries, unsigned keys) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp)
    return groupedRowsByShape(op->getOperand(queries).getType(), op->getOperand(keys).getType());
  AffineMap own = linalgOp.getMatchingIndexingMap(&op->getOpOperand(queries)),
            other = linalgOp.getMatchingIndexingMap(&op->getOpOperand(keys));
  AffineMap out = linalgOp.getMatchingIndexingMap(linalgOp.getDpsInitOperand(0));
  SmallVector<int64_t> ranges = linalgOp.getStaticLoopRanges();
  SmallVector<unsigned, 2> rows;
  int afterHeads = -1;
  bool lastIsBatch = false;
  for (AffineExpr expr : own.getResults()) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    if (!dim)
      continue;
    bool isRow = !other.isFunctionOfDim(dim.getPosition()) && out.isFunctionOfDim(dim.getPosition());
    if (isRow)
      rows.push_back(dim.getPosition());
    if (isRow && lastIsBatch)
      afterHeads = dim.getPosition();
    lastIsBatch = other.isFunctionOfDim(dim.getPosition()) && out.isFunctionOfDim(dim.getPosition());
  }
  return rows.size() >= 2 && afterHeads >= 0 ? ranges[afterHeads] : 1;
}

static AttentionPhase phaseOf(const AttentionShape &shape) { return shape.seqQ == 1 ? AttentionPhase::Decode : AttentionPhase::Prefill; }

/// What the computation of the masks among these values tells, before the kernel takes any of it over.
static MaskInfo readMasks(const BlockGraph &graph, ArrayRef<Value> masks, int64_t keys) {
  MaskInfo all;
  for (Value mask : masks)
    if (elementsOf(mask.getType()) >= keys) {
      MaskInfo info = analyzeMask(graph, mask);
      all.causal |= info.causal;
      all.window = std::max(all.window, info.window);
      all.pure &= info.causal && info.pure;
    }
  return all;
}

/// Decides which of the captured masks the kernel reads, and whether it may skip what they hide.
static void chargeMasks(Formation &formation, Group &group, AttentionShape &shape, MaskInfo all, ArrayRef<Value> captured) {
  for (Value mask : captured) {
    if (elementsOf(mask.getType()) <= 1)
      continue;
    MaskInfo own = all.causal && !all.pure ? analyzeMask(formation.graph, mask) : all;
    if (own.causal && own.pure)
      group.uncharged.insert(mask);
    else
      group.masks.insert(mask);
  }
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

/// What enters the kernel besides q, k and v: each tensor, behind whatever the kernel reads through.
static SmallVector<Value, 2> masksOf(const BlockGraph &graph, const Group &group, int groupId, ArrayRef<Value> operands) {
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

static AttentionShape shapeOfMatch(Formation &formation, Group &group, const Match &match, ArrayRef<Value> operands) {
  BlockGraph &graph = formation.graph;
  const ContractionInfo &scores = *graph[match.scores].info.contraction, &product = *graph[match.output].info.contraction;
  int id = formation.idOf(group);
  SmallVector<RankedTensorType, 8> shapes, ignored;
  Value q = capturedBehind(graph, id, operands[0], shapes), k = capturedBehind(graph, id, operands[1], ignored);
  AttentionShape shape;
  unsigned queries = match.queriesAreLhs ? scores.lhsOperand : scores.rhsOperand,
           keys = match.queriesAreLhs ? scores.rhsOperand : scores.lhsOperand;
  int64_t rows = match.queriesAreLhs ? scores.m : scores.n, grouped = groupedRows(graph[match.scores].op, queries, keys);
  shape.batch = batchOf(shapes, scores.batch, elementsOf(operands[0].getType()));
  shape.seqQ = rows / grouped;
  shape.seqKv = match.queriesAreLhs ? scores.n : scores.m;
  shape.headsQ = scores.batch / shape.batch * grouped;
  shape.headsKv = distinctMatrices(k, operands[1], scores.batch) / shape.batch;
  shape.headsKv = std::max<int64_t>(shape.headsKv, 1);
  shape.headDim = scores.k;
  shape.headDimV = match.probabilityOperand == product.lhsOperand ? product.n : product.m;
  shape.type = analysis::dataTypeOf(getElementTypeOrSelf(q.getType())).value_or(scores.lhs);
  shape.kvType = analysis::dataTypeOf(getElementTypeOrSelf(k.getType())).value_or(scores.rhs);
  shape.phase = phaseOf(shape);
  return shape;
}

/// Elementwise work on what enters the softmax that no other kernel reads is part of this one.
static void takeMaskProducers(Formation &formation, Group &group, ArrayRef<unsigned> between) {
  BlockGraph &graph = formation.graph;
  SmallVector<unsigned, 16> worklist(between);
  while (!worklist.empty())
    for (unsigned producer : graph[worklist.pop_back_val()].producers)
      if (formation.isFree(producer) && graph[producer].info.klass == OpClass::Elementwise && formation.isInner(producer, group)) {
        formation.add(group, producer);
        worklist.push_back(producer);
      }
}

static void claimDecomposed(Formation &formation, const Match &match) {
  BlockGraph &graph = formation.graph;
  const ContractionInfo &scores = *graph[match.scores].info.contraction, &product = *graph[match.output].info.contraction;
  Group &group = formation.open(match.output);
  group.anchor = match.output;
  formation.add(group, match.scores);
  for (unsigned i : match.between)
    formation.add(group, i);
  Operation *scoresOp = graph[match.scores].op, *outputOp = graph[match.output].op;
  SmallVector<Value, 3> operands{
      scoresOp->getOperand(match.queriesAreLhs ? scores.lhsOperand : scores.rhsOperand),
      scoresOp->getOperand(match.queriesAreLhs ? scores.rhsOperand : scores.lhsOperand),
      outputOp->getOperand(match.probabilityOperand == product.lhsOperand ? product.rhsOperand : product.lhsOperand)};
  for (Value operand : operands)
    takeOperandPrologue(formation, group, operand);
  AttentionShape shape = shapeOfMatch(formation, group, match, operands);
  group.notes.push_back("attention was decomposed: planned as one kernel on operands as they are before casts");
  SmallVector<Value, 3> captured;
  for (Value operand : operands) {
    SmallVector<RankedTensorType, 8> ignored;
    captured.push_back(graph.source(capturedBehind(graph, formation.idOf(group), operand, ignored)));
  }
  MaskInfo masks = readMasks(graph, masksOf(graph, group, formation.idOf(group), captured), shape.seqKv);
  takeMaskProducers(formation, group, match.between);
  chargeMasks(formation, group, shape, masks, masksOf(graph, group, formation.idOf(group), captured));
  growEpilogue(formation, group);
  group.attention = shape;
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
  shape.phase = phaseOf(shape);
  shape.maskBytes = 0;
  // q, k, v and what the result is written into are no masks.
  SmallVector<Value, 1> masks;
  if (op->getNumOperands() > 4 && graph[i].info.operandBytes[3])
    masks.push_back(graph.source(op->getOperand(3)));
  chargeMasks(formation, group, shape, readMasks(graph, masks, shape.seqKv), masks);
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
      if (std::optional<Match> match = matchFrom(formation, i, operand)) {
        claimDecomposed(formation, *match);
        break;
      }
  }
}
