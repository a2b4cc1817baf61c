//===- RaggedPattern.cpp - products over all experts, rows of others masked ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// JAX writes a ragged product densely: the rows are repeated for every expert, those of other experts are set to zero, and one contraction
// sums over experts and depth. Each row counts in one expert only, so a grouped product does the same with the rows' own FLOPs.
//
#include "Grouping.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/DenseSet.h"

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;
using analysis::OpClass;

namespace {
struct RaggedProduct {
  GroupedGemmShape shape;
  unsigned selection = 0; ///< the node that sets the rows of other experts to zero
};
} // namespace

/// A mask whose computation is longer than this is not followed.
static constexpr unsigned kLongestMask = 64;

static bool isZero(Value value) {
  DenseElementsAttr constant;
  if (matchPattern(value, m_Constant(&constant)))
    return constant.isSplat() && isa<FloatType>(constant.getElementType()) && constant.getSplatValue<APFloat>().isZero();
  return matchPattern(value, m_AnyZeroFloat());
}

static bool isZeroTensor(const BlockGraph &graph, Value value) {
  Value source = graph.source(value);
  int i = graph.indexOf(source);
  bool filled = i >= 0 && graph[i].info.klass == OpClass::Fill && graph[i].op->getNumOperands();
  return isZero(filled ? graph[i].op->getOperand(0) : source);
}

/// The mask is a range of row numbers for each expert: an AND of two integer comparisons in order, and nothing but integers lead to it.
static bool isRangeOfRows(const BlockGraph &graph, Value mask) {
  unsigned comparisons = 0, steps = 0;
  bool joins = false;
  llvm::DenseSet<Value> seen;
  SmallVector<Value, 8> worklist{mask};
  while (!worklist.empty()) {
    Value value = graph.source(worklist.pop_back_val());
    if (!seen.insert(value).second)
      continue;
    int i = graph.indexOf(value);
    if (i < 0 || graph[i].info.klass != OpClass::Elementwise)
      continue;
    if (++steps > kLongestMask || isa<FloatType>(getElementTypeOrSelf(value.getType())))
      return false;
    graph[i].op->walk([&](Operation *inner) {
      auto compare = dyn_cast<arith::CmpIOp>(inner);
      comparisons += compare && compare.getPredicate() != arith::CmpIPredicate::eq && compare.getPredicate() != arith::CmpIPredicate::ne;
      joins |= isa<arith::AndIOp>(inner);
    });
    if (comparisons < 2 || !joins)
      llvm::append_range(worklist, graph[i].op->getOperands());
  }
  return joins && comparisons >= 2;
}

/// select(range of rows, rows repeated for each expert, zero).
static bool selectsOwnRows(const BlockGraph &graph, const Node &node, int64_t experts) {
  auto generic = dyn_cast<linalg::GenericOp>(node.op);
  if (!generic || node.info.klass != OpClass::Elementwise || !llvm::hasSingleElement(generic.getBody()->without_terminator()))
    return false;
  auto select = dyn_cast<arith::SelectOp>(generic.getBody()->front());
  if (!select)
    return false;
  auto operandOf = [&](Value scalar) {
    auto argument = dyn_cast<BlockArgument>(scalar);
    return argument && argument.getOwner() == generic.getBody() ? generic->getOperand(argument.getArgNumber()) : Value();
  };
  Value mask = operandOf(select.getCondition()), rows = operandOf(select.getTrueValue()), other = operandOf(select.getFalseValue());
  bool zero = other ? isZeroTensor(graph, other) : isZero(select.getFalseValue());
  return mask && rows && zero && elementsOf(graph.source(rows).getType()) * experts == node.elements && isRangeOfRows(graph, mask);
}

/// Loops of the contraction: rows, columns, depth and experts, where lhs is [experts, m, k] and rhs [experts, k, n] in any order.
static std::optional<RaggedProduct> raggedAt(const Formation &formation, unsigned i) {
  const BlockGraph &graph = formation.graph;
  const Node &node = graph[i];
  auto op = dyn_cast<linalg::LinalgOp>(node.op);
  if (!op || node.role != Role::Node || !formation.isFree(i) || !node.info.contraction || op.getNumLoops() != 4 ||
      op.getNumReductionLoops() != 2)
    return std::nullopt;
  const analysis::ContractionInfo &info = *node.info.contraction;
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  SmallVector<unsigned, 2> reduced;
  op.getReductionDims(reduced);
  for (bool rowsAreLhs : {true, false}) {
    Value rows = node.operands[rowsAreLhs ? info.lhsOperand : info.rhsOperand];
    int selection = graph.indexOf(graph.source(rows));
    if (selection < 0 || !formation.isFree(selection) || graph[selection].role != Role::Node || graph[selection].escapes ||
        graph[selection].consumers.size() != 1)
      continue;
    for (unsigned experts : reduced) {
      if (ranges[experts] < 2 || info.batch != 1 || !selectsOwnRows(graph, graph[selection], ranges[experts]))
        continue;
      RaggedProduct product;
      product.selection = selection;
      product.shape.groups = ranges[experts];
      product.shape.m = rowsAreLhs ? info.m : info.n;
      product.shape.n = rowsAreLhs ? info.n : info.m;
      product.shape.k = info.k / ranges[experts];
      product.shape.lhs = rowsAreLhs ? info.lhs : info.rhs;
      product.shape.rhs = rowsAreLhs ? info.rhs : info.lhs;
      product.shape.acc = DataType::F32;
      return product;
    }
  }
  return std::nullopt;
}

/// The masking and what computes it, where nothing else reads it: a grouped product needs no mask.
static void takeMasking(Formation &formation, Group &group, unsigned selection) {
  formation.add(group, selection);
  SmallVector<unsigned, 8> worklist{selection};
  while (!worklist.empty())
    for (unsigned producer : formation.graph[worklist.pop_back_val()].producers)
      if (formation.isFree(producer) && formation.graph[producer].info.klass == OpClass::Elementwise &&
          formation.isInner(producer, group)) {
        formation.add(group, producer);
        worklist.push_back(producer);
      }
}

void kernels::formRaggedProducts(Formation &formation) {
  for (unsigned i = 0; i < formation.graph.nodes.size(); ++i) {
    std::optional<RaggedProduct> product = raggedAt(formation, i);
    if (!product)
      continue;
    Group &group = formation.open(i);
    group.anchor = i;
    takeMasking(formation, group, product->selection);
    growEpilogue(formation, group);
    group.grouped = product->shape;
    group.isDense = true;
    group.notes.push_back("written over all " + std::to_string(product->shape.groups) +
                          " groups with the rows of others masked: planned as a grouped product, its FLOPs are those of the rows");
    group.notes.push_back("the rows are taken as spread evenly over the groups");
  }
}
