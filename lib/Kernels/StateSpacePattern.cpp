//===- StateSpacePattern.cpp - chunked state-space scans ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Mamba-2's state-space duality as graphs have it: prefix sums of log decays become exponentials of their differences; the scores C B^T of
// a chunk, times those decays, multiply X; each chunk leaves a state B^T X, decayed; states pass from chunk to chunk by a product with the
// chunks' decays; C reads them out; both results are added. Libraries run all of it as one call. Nothing here asks for an order of
// operations or for their names, only for which products the decays and each other's results enter.
//
#include "Grouping.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/SmallBitVector.h"
#include <queue>

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;
using analysis::ContractionInfo;
using analysis::OpClass;

/// More operations than this are no scan that a library runs as one call.
static constexpr size_t kLongestScan = 160;
/// Elementwise operations that may follow the sum of both results (a skip connection D x).
static constexpr unsigned kLongestSkip = 4;

static bool isElementwise(const Node &node) {
  return node.role == Role::Node && (node.info.klass == OpClass::Elementwise || node.info.klass == OpClass::Movement);
}

static bool isContraction(const Node &node) { return node.role == Role::Node && node.info.contraction.has_value(); }

namespace {
/// What an operand of a product is computed from, without passing another product.
struct OperandOrigin {
  bool decayed = false; ///< by the exponential of a prefix sum
  SmallVector<unsigned, 2> products;
  bool has(unsigned product) const { return llvm::is_contained(products, product); }
};

/// The five products of one scan, and where its results are added.
struct Match {
  unsigned masked = 0, scores = 0, states = 0, passing = 0, readout = 0, root = 0;
  unsigned maskedOperand = 0, stateOperand = 0; ///< the decayed scores in `masked`; the states in `passing`
  bool holds(unsigned node) const { return node == masked || node == scores || node == states || node == passing || node == readout; }
};

class Matcher {
public:
  explicit Matcher(const Formation &formation) : formation(formation), graph(formation.graph), decays(graph.nodes.size()) { findDecays(); }

  std::optional<Match> matchAt(unsigned masked) const {
    if (decays.none() || !isContraction(graph[masked]) || !formation.isFree(masked))
      return std::nullopt;
    const ContractionInfo &info = *graph[masked].info.contraction;
    for (unsigned operand : {info.lhsOperand, info.rhsOperand}) {
      OperandOrigin origin = originOf(masked, operand);
      if (!origin.decayed || origin.products.size() != 1)
        continue;
      Match match;
      match.masked = masked;
      match.maskedOperand = operand;
      match.scores = origin.products.front();
      if (graph[match.scores].elements == elementsOf(graph[masked].op->getOperand(operand).getType()) && findReadout(match))
        return match;
    }
    return std::nullopt;
  }

private:
  /// Exponentials of what a prefix sum of floats leads to.
  void findDecays() {
    llvm::SmallBitVector summed(graph.nodes.size());
    for (unsigned i = 0; i < graph.nodes.size(); ++i) {
      const Node &node = graph[i];
      bool isSum = node.role == Role::Node && node.info.klass == OpClass::Scan && (node.body & kAdd) &&
                   isa<FloatType>(getElementTypeOrSelf(node.op->getResult(0).getType()));
      bool follows = isElementwise(node) && llvm::any_of(node.producers, [&](unsigned p) { return summed.test(p) && !decays.test(p); });
      if (isSum || follows)
        summed.set(i);
      if (follows && (node.body & kExp))
        decays.set(i);
    }
  }

  OperandOrigin originOf(unsigned product, unsigned operand) const {
    OperandOrigin origin;
    int start = graph.indexOf(graph.source(graph[product].op->getOperand(operand)));
    SmallVector<unsigned, 16> worklist;
    if (start >= 0)
      worklist.push_back(start);
    llvm::DenseSet<unsigned> seen;
    while (!worklist.empty() && seen.size() < kLongestScan) {
      unsigned i = worklist.pop_back_val();
      if (!seen.insert(i).second)
        continue;
      if (isContraction(graph[i]))
        origin.products.push_back(i);
      else if (decays.test(i))
        origin.decayed = true;
      else if (isElementwise(graph[i]))
        llvm::append_range(worklist, graph[i].producers);
    }
    return origin;
  }

  /// The operand of the product that another product leads to.
  std::optional<unsigned> operandFrom(unsigned product, unsigned from) const {
    const ContractionInfo &info = *graph[product].info.contraction;
    for (unsigned operand : {info.lhsOperand, info.rhsOperand})
      if (originOf(product, operand).has(from))
        return operand;
    return std::nullopt;
  }

  bool isDecayed(unsigned product) const {
    const ContractionInfo &info = *graph[product].info.contraction;
    return originOf(product, info.lhsOperand).decayed || originOf(product, info.rhsOperand).decayed;
  }

  /// Nodes that elementwise work leads to from here, and the products that end it.
  void forward(unsigned from, llvm::SetVector<unsigned> &elementwise, llvm::SetVector<unsigned> &products) const {
    SmallVector<unsigned, 16> worklist(graph[from].consumers.begin(), graph[from].consumers.end());
    while (!worklist.empty() && elementwise.size() < kLongestScan) {
      unsigned i = worklist.pop_back_val();
      if (isContraction(graph[i]))
        products.insert(i);
      else if (isElementwise(graph[i]) && elementwise.insert(i))
        llvm::append_range(worklist, graph[i].consumers);
    }
  }

  /// states -> passing -> readout, whose result is added to that of the masked product.
  bool findReadout(Match &match) const {
    llvm::SetVector<unsigned> after, ignored;
    forward(match.masked, after, ignored);
    for (unsigned i = 0; i < graph.nodes.size(); ++i) {
      if (i == match.masked || !isContraction(graph[i]) || !formation.isFree(i) || !isDecayed(i))
        continue;
      llvm::SetVector<unsigned> between, passing;
      forward(i, between, passing);
      for (unsigned pass : passing)
        if (pass != match.masked && formation.isFree(pass) && isDecayed(pass) && findSum(match, i, pass, after))
          return true;
    }
    return false;
  }

  bool findSum(Match &match, unsigned states, unsigned pass, const llvm::SetVector<unsigned> &after) const {
    llvm::SetVector<unsigned> between, readouts;
    forward(pass, between, readouts);
    for (unsigned readout : readouts) {
      llvm::SetVector<unsigned> sums, ignored;
      forward(readout, sums, ignored);
      sums.remove_if([&](unsigned i) { return !after.contains(i) || !(graph[i].body & kAdd); });
      std::optional<unsigned> operand = operandFrom(pass, states);
      if (sums.empty() || !operand || readout == match.masked || !formation.isFree(readout))
        continue;
      match.states = states;
      match.passing = pass;
      match.stateOperand = *operand;
      match.readout = readout;
      match.root = *llvm::min_element(sums);
      return true;
    }
    return false;
  }

  const Formation &formation;
  const BlockGraph &graph;
  llvm::SmallBitVector decays;
};

/// The nodes that one call runs: from its root backwards, whatever nothing else reads.
class ScanRegion {
public:
  ScanRegion(const Formation &formation, const Match &match, unsigned root) : formation(formation), graph(formation.graph), match(match) {
    grow(root);
  }

  llvm::SetVector<unsigned> nodes;
  /// What the members read of other kernels, as slices where they read slices.
  llvm::SetVector<Value> inputs;

  bool isWhole() const {
    return llvm::all_of(ArrayRef<unsigned>{match.masked, match.scores, match.states, match.passing, match.readout},
                        [&](unsigned i) { return nodes.contains(i); });
  }

  /// The value behind views and casts, no further than a slice.
  Value inputBehind(Value value) const {
    for (;;) {
      int i = graph.indexOf(value);
      if (i < 0 || graph[i].role != Role::ReadThrough || isa<tensor::ExtractSliceOp>(graph[i].op) || !graph.passedOn(i) ||
          graph[i].info.klass == OpClass::Fill)
        return value;
      value = graph.passedOn(i);
    }
  }

private:
  void grow(unsigned root) {
    std::priority_queue<unsigned> candidates; // the latest first: its consumers have been decided
    candidates.push(root);
    while (!candidates.empty() && nodes.size() < kLongestScan) {
      unsigned i = candidates.top();
      candidates.pop();
      if (nodes.contains(i) || !joins(i, root))
        continue;
      nodes.insert(i);
      for (unsigned producer : graph[i].producers)
        candidates.push(producer);
    }
    for (unsigned i : nodes)
      for (auto [operand, bytes] : llvm::zip(graph[i].operands, graph[i].info.operandBytes)) {
        Value input = inputBehind(operand);
        int producer = graph.indexOf(graph.source(input));
        if (bytes > 0 && (producer < 0 || !nodes.contains(producer)))
          inputs.insert(input);
      }
  }

  bool joins(unsigned i, unsigned root) const {
    const Node &node = graph[i];
    bool allowed = isElementwise(node) || (node.role == Role::Node && node.info.klass == OpClass::Scan) || match.holds(i);
    if (!allowed || !formation.isFree(i))
      return false;
    if (i == root)
      return true;
    // The last state may be kept for decoding: what reads it comes after the call.
    bool isState = i == match.passing;
    return (!node.escapes || (isState && !isReadOutsideBefore(i, root))) &&
           llvm::all_of(node.consumers, [&](unsigned consumer) { return nodes.contains(consumer) || (isState && consumer > root); });
  }

  bool isReadOutsideBefore(unsigned i, unsigned root) const {
    bool isRead = false;
    for (unsigned other = i + 1; other < root; ++other)
      if (graph[other].role == Role::Outside)
        forEachUse(graph[other].op, [&](OpOperand &operand) { isRead |= graph.indexOf(graph.source(operand.get())) == int(i); });
    return isRead;
  }

  const Formation &formation;
  const BlockGraph &graph;
  const Match &match;
};
} // namespace

/// The root, followed over elementwise work on the result and on what the call reads already: a skip connection.
static unsigned rootAfterSkip(const Formation &formation, const Match &match) {
  const BlockGraph &graph = formation.graph;
  unsigned root = match.root;
  llvm::SetVector<Value> read = ScanRegion(formation, match, root).inputs;
  for (unsigned step = 0; step < kLongestSkip && !graph[root].escapes && graph[root].consumers.size() == 1; ++step) {
    unsigned next = graph[root].consumers.front();
    if (!isElementwise(graph[next]) || graph[next].elements != graph[root].elements)
      break;
    ScanRegion longer(formation, match, next);
    bool readsNew = llvm::any_of(longer.inputs, [&](Value input) {
      return !read.contains(input) && elementsOf(input.getType()) * kSmallerThanResult > graph[root].elements;
    });
    if (readsNew || !longer.isWhole())
      break;
    root = next;
    read = longer.inputs;
  }
  return root;
}

/// Computed from nothing but positions: a triangle of booleans.
static bool followsFromPositions(const BlockGraph &graph, Value value) {
  SmallVector<Value, 8> worklist{value};
  llvm::DenseSet<Value> seen;
  while (!worklist.empty()) {
    Value next = worklist.pop_back_val();
    if (!isa<TensorType>(next.getType()) || !seen.insert(next).second)
      continue;
    int i = graph.indexOf(next);
    DenseElementsAttr constant;
    if (i < 0 || (matchPattern(next, m_Constant(&constant)) && !constant.isSplat()))
      return false;
    bool passes = graph[i].role == Role::ReadThrough || graph[i].role == Role::Outside || isElementwise(graph[i]);
    if (!passes)
      return false;
    forEachUse(graph[i].op, [&](OpOperand &operand) { worklist.push_back(operand.get()); });
  }
  return true;
}

/// Sizes from the products' loops; nullopt if they contradict each other.
static std::optional<ScanShape> shapeOfMatch(const BlockGraph &graph, const ScanRegion &region, const Match &match) {
  const ContractionInfo &masked = *graph[match.masked].info.contraction, &scores = *graph[match.scores].info.contraction;
  const ContractionInfo &passing = *graph[match.passing].info.contraction;
  ScanShape shape;
  shape.op = "state_space";
  shape.rows = passing.batch;
  shape.chunk = masked.k;
  shape.headDim = match.maskedOperand == masked.lhsOperand ? masked.n : masked.m;
  shape.stateDim = scores.k;
  if (shape.rows <= 0 || masked.batch % shape.rows || scores.batch != masked.batch)
    return std::nullopt;
  shape.columns = masked.batch / shape.rows * shape.chunk;
  if (graph[match.root].elements != shape.rows * shape.columns * shape.headDim)
    return std::nullopt;
  Value keys = region.inputBehind(graph[match.scores].op->getOperand(scores.rhsOperand));
  shape.groups = std::max<int64_t>(elementsOf(keys.getType()) / (shape.columns * shape.stateDim), 1);
  if (shape.groups > shape.rows || shape.rows % shape.groups)
    shape.groups = shape.rows;
  shape.type = analysis::dataTypeOf(getElementTypeOrSelf(keys.getType())).value_or(scores.rhs);
  return shape;
}

void kernels::formStateSpaceScans(Formation &formation) {
  BlockGraph &graph = formation.graph;
  Matcher matcher(formation);
  for (unsigned i = 0; i < graph.nodes.size(); ++i) {
    std::optional<Match> match = matcher.matchAt(i);
    if (!match)
      continue;
    match->root = rootAfterSkip(formation, *match);
    ScanRegion region(formation, *match, match->root);
    std::optional<ScanShape> shape = region.isWhole() ? shapeOfMatch(graph, region, *match) : std::nullopt;
    if (!shape)
      continue;
    Group &group = formation.open(match->root);
    group.anchor = match->masked;
    for (unsigned node : region.nodes)
      if (node != match->root)
        formation.add(group, node);
    for (Value input : region.inputs)
      if (Value source = graph.source(input); followsFromPositions(graph, source))
        group.uncharged.insert(source);
    group.scan = *shape;
    group.notes.push_back("a state-space scan was decomposed into products: planned as one call on operands as they are before casts");
  }
}
