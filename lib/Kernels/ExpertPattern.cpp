//===- ExpertPattern.cpp - mixtures of experts whose weights are gathered ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// An exported mixture of experts gathers a copy of an expert's weights for every (token, expert) pair and multiplies each copy by one
// vector. Real kernels sort the pairs by expert and multiply each expert's rows at once, so each hit expert's weights are read once a
// layer.
//
#include "Grouping.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/SetVector.h"
#include <queue>

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;
using analysis::ContractionInfo;
using analysis::OpClass;

namespace {
/// One product of every pair's vector with its own expert's matrix.
struct ExpertProduct {
  unsigned node = 0, gather = 0; ///< the contraction, and what gathers its weights
  int64_t experts = 0, pairs = 0, n = 0, k = 0;
  unsigned rowsOperand = 0; ///< of the contraction: the vectors
  DataType weight = DataType::BF16;
  SmallVector<unsigned, 2> scales; ///< gathers of what the weights are de-quantised by
};
} // namespace

/// A bias or scale of each pair's expert.
static bool isGatherOfExperts(const Node &node, int64_t experts) {
  if (node.role != Role::Node || node.info.klass != OpClass::Gather || node.info.captured.size() != 1 || node.escapes)
    return false;
  auto type = dyn_cast<RankedTensorType>(node.info.captured[0].first.getType());
  return type && type.getRank() && type.getDimSize(0) == experts;
}

/// The tensor whose whole matrices a gather copies to computed places: [experts, n, k] read at [computed, index, index].
static Value gatheredMatrices(Operation *op) {
  if (auto gather = dyn_cast<tensor::GatherOp>(op))
    return gather.getGatherDims() == ArrayRef<int64_t>{0} ? gather.getSource() : Value();
  auto generic = dyn_cast<linalg::GenericOp>(op);
  if (!generic || generic.getNumReductionLoops())
    return {};
  tensor::ExtractOp only;
  for (Operation &inner : *generic.getBody())
    if (auto extract = dyn_cast<tensor::ExtractOp>(inner)) {
      if (only)
        return {};
      only = extract;
    }
  if (!only || only.getIndices().size() != 3 || !isa<RankedTensorType>(only.getTensor().getType()))
    return {};
  auto isLoop = [](Value index) { return index.getDefiningOp<linalg::IndexOp>() != nullptr; };
  bool wholeMatrices = !isLoop(only.getIndices()[0]) && isLoop(only.getIndices()[1]) && isLoop(only.getIndices()[2]);
  return wholeMatrices ? only.getTensor() : Value();
}

static std::optional<ExpertProduct> productAt(const Formation &formation, unsigned i) {
  const BlockGraph &graph = formation.graph;
  const Node &node = graph[i];
  if (node.info.klass != OpClass::Contraction || node.role != Role::Node || !node.info.contraction || !formation.isFree(i))
    return std::nullopt;
  const ContractionInfo &info = *node.info.contraction;
  for (bool weightsAreLhs : {true, false}) {
    StoredOperand weights = graph.stored(node.operands[weightsAreLhs ? info.lhsOperand : info.rhsOperand], DataType::F32);
    int gather = graph.indexOf(weights.value);
    if (gather < 0 || graph[gather].info.klass != OpClass::Gather || !formation.isFree(gather) || graph[gather].escapes ||
        graph[gather].consumers.size() != 1)
      continue;
    Value matrices = gatheredMatrices(graph[gather].op);
    auto type = matrices ? dyn_cast<RankedTensorType>(matrices.getType()) : RankedTensorType();
    int64_t n = weightsAreLhs ? info.m : info.n;
    if (!type || type.getRank() != 3 || !type.hasStaticShape() || (weightsAreLhs ? info.n : info.m) != 1 ||
        weights.elements != info.batch * n * info.k || type.getDimSize(0) <= 0 ||
        elementsOf(type) / type.getDimSize(0) * info.batch != elementsOf(weights.value.getType()))
      continue;
    ExpertProduct product;
    product.node = i;
    product.gather = gather;
    product.experts = type.getDimSize(0);
    product.pairs = info.batch;
    product.n = n;
    product.k = info.k;
    product.rowsOperand = weightsAreLhs ? info.rhsOperand : info.lhsOperand;
    product.weight = weights.type;
    for (unsigned producer : node.producers)
      if (int(producer) != gather && isGatherOfExperts(graph[producer], product.experts))
        product.scales.push_back(producer);
    return product;
  }
  return std::nullopt;
}

/// Opens a group of a product and the gathers of its weights and of their scales.
static Group &openProduct(Formation &formation, const ExpertProduct &product) {
  Group &group = formation.open(product.node);
  group.anchor = product.node;
  formation.add(group, product.gather);
  for (unsigned scale : product.scales)
    if (formation.isFree(scale) && formation.isInner(scale, group))
      formation.add(group, scale);
  return group;
}

static std::string hitNote(int64_t experts, int64_t pairs) {
  std::string note = "expert weights were gathered for each token: planned as grouped products that read each hit expert once";
  if (pairs < experts)
    note += " (" + std::to_string(pairs) + " of " + std::to_string(experts) + " at most)";
  return note;
}

namespace {
/// The weighted sum over a token's experts: elementwise work on the pairs and one reduction.
struct WeightedSum {
  SmallVector<unsigned, 4> nodes; ///< in order; none if there is no such sum
  int64_t choices = 0;            ///< results that each sum takes
};
} // namespace

static WeightedSum weightedSumAfter(const Formation &formation, unsigned exit) {
  WeightedSum sum;
  int64_t elements = formation.graph[exit].elements;
  while (!formation.graph[exit].escapes && formation.graph[exit].consumers.size() == 1) {
    exit = formation.graph[exit].consumers.front();
    const Node &node = formation.graph[exit];
    bool adds = node.info.klass == OpClass::Reduction && (node.body & kAdd) && node.info.rows * node.info.reducedElements == elements;
    if (!formation.isFree(exit) || (!adds && (node.info.klass != OpClass::Elementwise || node.elements != elements)))
      return {};
    sum.nodes.push_back(exit);
    sum.choices = node.info.reducedElements;
    if (adds)
      return sum;
  }
  return {};
}

namespace {
/// What lies between the first products and the sum over the last one's results, and the first products themselves.
class LayerWalk {
public:
  LayerWalk(Formation &formation, const ExpertProduct &last)
      : formation(formation), last(last), sum(weightedSumAfter(formation, last.node)) {
    run();
  }

  SmallVector<unsigned, 16> members;
  SmallVector<ExpertProduct, 2> first;
  const WeightedSum &weightedSum() const { return sum; }

private:
  void run() {
    std::priority_queue<unsigned> candidates; // the latest first: its consumers have been decided
    auto begin = [&](unsigned node) {
      inside.insert(node);
      for (unsigned producer : formation.graph[node].producers)
        if (producer != last.gather)
          candidates.push(producer);
    };
    begin(last.node);
    llvm::for_each(sum.nodes, begin);
    while (!candidates.empty()) {
      unsigned i = candidates.top();
      candidates.pop();
      if (inside.contains(i) || !formation.isFree(i) || !isInner(i))
        continue;
      if (std::optional<ExpertProduct> product = productAt(formation, i)) {
        if (product->pairs != last.pairs || product->experts != last.experts)
          continue;
        first.push_back(*product);
        take(i);
        take(product->gather);
        for (unsigned scale : product->scales)
          if (formation.isFree(scale) && isInner(scale))
            take(scale);
        continue;
      }
      if (!isPairwise(i))
        continue;
      take(i);
      for (unsigned producer : formation.graph[i].producers)
        candidates.push(producer);
    }
  }

  /// Work on the rows of pairs: an activation, a bias or scale gathered for each, or the quantiser of the last product's rows.
  bool isPairwise(unsigned i) const {
    const Node &node = formation.graph[i];
    if (node.elements % last.pairs)
      return false;
    switch (node.info.klass) {
    case OpClass::Elementwise:
    case OpClass::Movement:
      return node.elements >= last.pairs * last.k || followsProduct(i);
    case OpClass::Gather:
      return node.elements >= last.pairs * last.k || isGatherOfExperts(node, last.experts);
    case OpClass::Reduction:
      return node.info.rows % last.pairs == 0 && followsProduct(i);
    default:
      return false;
    }
  }

  /// Whether the node is computed from a product of experts, a few steps before it.
  bool followsProduct(unsigned i) const {
    constexpr size_t kSteps = 32;
    SetVector<unsigned> reached;
    reached.insert(i);
    for (size_t next = 0; next < reached.size() && next < kSteps; ++next)
      for (unsigned producer : formation.graph[reached[next]].producers) {
        if (productAt(formation, producer))
          return true;
        reached.insert(producer);
      }
    return false;
  }

  bool isInner(unsigned i) const {
    const Node &node = formation.graph[i];
    return !node.escapes && llvm::all_of(node.consumers, [&](unsigned consumer) { return inside.contains(consumer); });
  }

  void take(unsigned i) {
    inside.insert(i);
    members.push_back(i);
  }

  Formation &formation;
  const ExpertProduct &last;
  WeightedSum sum;
  llvm::DenseSet<unsigned> inside;
};
} // namespace

/// Experts of a token where no sum tells: how often a token's vector is repeated.
static int64_t repeatsOfRows(const BlockGraph &graph, const ExpertProduct &product) {
  int64_t read = graph.stored(graph[product.node].operands[product.rowsOperand], DataType::F32).elements, rows = product.pairs * product.k;
  return read > 0 && rows % read == 0 ? rows / read : 1;
}

/// A whole layer: gate and up, activation, down, and the sum over a token's experts, as one call of a fused kernel.
static bool claimLayer(Formation &formation, const ExpertProduct &last) {
  LayerWalk walk(formation, last);
  int64_t columns = 0;
  for (const ExpertProduct &product : walk.first)
    columns += product.k == last.n ? product.n : 0;
  if (walk.first.empty() || columns != 2 * last.k)
    return false;
  Group &group = openProduct(formation, last);
  for (unsigned member : walk.members)
    if (formation.isFree(member)) // its own scales came with the last product
      formation.add(group, member);
  const BlockGraph &graph = formation.graph;
  const WeightedSum &sum = walk.weightedSum();
  for (unsigned node : sum.nodes)
    formation.add(group, node);
  if (!sum.nodes.empty())
    group.root = sum.nodes.back();
  int64_t topk = sum.nodes.empty() ? repeatsOfRows(graph, walk.first.front()) : sum.choices;
  growEpilogue(formation, group);
  MoeShape shape;
  shape.experts = last.experts;
  shape.topk = last.pairs % topk == 0 ? topk : 1;
  shape.tokens = last.pairs / shape.topk;
  shape.hidden = last.n;
  shape.intermediate = last.k;
  const MoeBalance &balance = formation.options.moeBalance;
  shape.drawn = balance.drawn;
  shape.powerLawHundredths = balance.powerLawHundredths;
  const ExpertProduct &product = walk.first.front();
  shape.type = graph.stored(graph[product.node].operands[product.rowsOperand], last.weight).type;
  shape.weight = last.weight;
  group.moe = shape;
  group.notes.push_back(hitNote(last.experts, last.pairs));
  group.notes.push_back(balance.powerLawHundredths ? "the router's load is taken as a power law (--moe-balance)"
                        : balance.drawn            ? "tokens are taken to draw their experts, all equally likely (--moe-balance)"
                                                   : "the router's load is taken as balanced (--moe-balance)");
  return true;
}

static void claimProduct(Formation &formation, const ExpertProduct &product) {
  const BlockGraph &graph = formation.graph;
  Group &group = openProduct(formation, product);
  growEpilogue(formation, group);
  GroupedGemmShape shape;
  shape.groups = std::min(product.experts, product.pairs);
  shape.m = product.pairs;
  shape.n = product.n;
  shape.k = product.k;
  shape.lhs = graph.stored(graph[product.node].operands[product.rowsOperand], product.weight).type;
  shape.rhs = product.weight;
  shape.acc = graph[product.node].info.contraction->acc;
  group.grouped = shape;
  group.notes.push_back(hitNote(product.experts, product.pairs));
  group.notes.push_back("the rows are taken as spread evenly over the experts");
}

void kernels::formExperts(Formation &formation) {
  const BlockGraph &graph = formation.graph;
  // Layers from their last product; what is left stands alone.
  for (unsigned i = graph.nodes.size(); i-- > 0;)
    if (std::optional<ExpertProduct> product = productAt(formation, i))
      claimLayer(formation, *product);
  for (unsigned i = 0; i < graph.nodes.size(); ++i)
    if (std::optional<ExpertProduct> product = productAt(formation, i))
      claimProduct(formation, *product);
}
