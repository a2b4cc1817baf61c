//===- AttentionShape.cpp - the sizes of a decomposed attention ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AttentionMask.h"
#include "AttentionPattern.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;
using analysis::ContractionInfo;
using analysis::OpClass;

const ContractionInfo *kernels::contractionAt(const Node &node) {
  return node.info.klass == OpClass::Contraction && node.role == Role::Node && node.info.contraction ? &*node.info.contraction : nullptr;
}

Value kernels::queriesOf(const Node &scores, bool queriesAreLhs) {
  const ContractionInfo &info = *scores.info.contraction;
  return scores.op->getOperand(queriesAreLhs ? info.lhsOperand : info.rhsOperand);
}

Value kernels::keysOf(const Node &scores, bool queriesAreLhs) { return queriesOf(scores, !queriesAreLhs); }

Value kernels::capturedBehind(const BlockGraph &graph, int groupId, Value value, SmallVectorImpl<RankedTensorType> &shapes) {
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

int64_t kernels::distinctMatrices(Value captured, Value operand, int64_t matrices) {
  int64_t whole = elementsOf(operand.getType()), read = elementsOf(captured.getType());
  if (read <= 0 || whole <= 0 || read >= whole || whole % read)
    return matrices;
  int64_t repeats = whole / read;
  return matrices % repeats ? matrices : matrices / repeats;
}

int64_t kernels::batchOf(ArrayRef<RankedTensorType> shapes, int64_t matrices, int64_t elements) {
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

AttentionPhase kernels::phaseOf(const AttentionShape &shape) { return shape.seqQ == 1 ? AttentionPhase::Decode : AttentionPhase::Prefill; }

/// Whether the tensors that an elementwise operation reads beside its largest vary with this loop.
static bool masksVaryWith(linalg::LinalgOp op, unsigned loop, int64_t elements) {
  return llvm::any_of(op.getDpsInputOperands(), [&](OpOperand *input) {
    return elementsOf(input->get().getType()) < elements && varyingLoops(op, *input).test(loop);
  });
}

/// Query heads among the `rows` of one matrix, where the scores are seen as (batch, heads, queries, keys) or (batch, queries, heads, keys):
/// a mask varies with queries, not with heads. One if no shape tells them apart. A latent cache serves many heads, never one.
static int64_t foldedHeads(const BlockGraph &graph, const AttentionMatch &match, int64_t matrices, int64_t rows, int64_t keys,
                           bool isLatent) {
  int64_t heads = 1;
  for (unsigned i : match.between) {
    auto type = dyn_cast<RankedTensorType>(graph[i].op->getResult(0).getType());
    if (!type || type.getRank() != 4 || type.getDimSize(3) != keys || type.getDimSize(0) != matrices ||
        type.getDimSize(1) * type.getDimSize(2) != rows)
      continue;
    if (type.getDimSize(1) == 1)
      return isLatent ? rows : 1;
    auto op = dyn_cast<linalg::LinalgOp>(graph[i].op);
    bool queriesFirst =
        op && op.getNumLoops() == 4 && masksVaryWith(op, 1, type.getNumElements()) && !masksVaryWith(op, 2, type.getNumElements());
    heads = std::max(heads, type.getDimSize(queriesFirst ? 2 : 1));
    if (queriesFirst)
      return heads;
  }
  return heads;
}

bool kernels::isLatent(const BlockGraph &graph, const AttentionShape &shape, Value keys, Value values) {
  if (shape.headsKv != 1 || shape.headDim <= shape.headDimV)
    return false;
  if (keys == values)
    return true;
  auto concat = keys.getDefiningOp<tensor::ConcatOp>();
  return concat && graph.source(concat.getInputs().front()) == graph.source(values);
}

AttentionShape kernels::shapeOfMatch(const BlockGraph &graph, int groupId, const AttentionMatch &match, Value values, int64_t headDimV) {
  const Node &node = graph[match.scores];
  const ContractionInfo &scores = *node.info.contraction;
  Value queries = queriesOf(node, match.queriesAreLhs), keys = keysOf(node, match.queriesAreLhs);
  SmallVector<RankedTensorType, 8> shapes, ignored;
  Value q = capturedBehind(graph, groupId, queries, shapes), k = capturedBehind(graph, groupId, keys, ignored),
        v = capturedBehind(graph, groupId, values, ignored);
  unsigned queryOperand = match.queriesAreLhs ? scores.lhsOperand : scores.rhsOperand,
           keyOperand = match.queriesAreLhs ? scores.rhsOperand : scores.lhsOperand;
  AttentionShape shape;
  shape.seqKv = match.queriesAreLhs ? scores.n : scores.m;
  shape.headDim = scores.k + (match.addedScores >= 0 ? contractionAt(graph[match.addedScores])->k : 0);
  shape.headDimV = headDimV;
  shape.batch = batchOf(shapes, scores.batch, elementsOf(queries.getType()));
  shape.headsKv = std::max<int64_t>(distinctMatrices(k, keys, scores.batch) / shape.batch, 1);
  bool latent = isLatent(graph, shape, k, v);
  int64_t rows = match.queriesAreLhs ? scores.m : scores.n, folded = foldedHeads(graph, match, scores.batch, rows, shape.seqKv, latent);
  if (folded == 1)
    folded = groupedRows(node.op, queryOperand, keyOperand);
  shape.seqQ = rows / folded;
  shape.headsQ = scores.batch / shape.batch * folded;
  shape.type = analysis::dataTypeOf(getElementTypeOrSelf(q.getType())).value_or(scores.lhs);
  shape.kvType = analysis::dataTypeOf(getElementTypeOrSelf(k.getType())).value_or(scores.rhs);
  shape.phase = latent ? AttentionPhase::MlaDecode : phaseOf(shape);
  return shape;
}
