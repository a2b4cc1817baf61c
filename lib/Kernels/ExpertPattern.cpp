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
};
} // namespace

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
    Value weights = node.operands[weightsAreLhs ? info.lhsOperand : info.rhsOperand];
    int gather = graph.indexOf(graph.source(weights));
    if (gather < 0 || graph[gather].info.klass != OpClass::Gather || !formation.isFree(gather) || graph[gather].escapes ||
        graph[gather].consumers.size() != 1)
      continue;
    Value matrices = gatheredMatrices(graph[gather].op);
    auto type = matrices ? dyn_cast<RankedTensorType>(matrices.getType()) : RankedTensorType();
    int64_t n = weightsAreLhs ? info.m : info.n;
    if (!type || type.getRank() != 3 || !type.hasStaticShape() || (weightsAreLhs ? info.n : info.m) != 1 ||
        type.getDimSize(1) * type.getDimSize(2) != n * info.k)
      continue;
    ExpertProduct product;
    product.node = i;
    product.gather = gather;
    product.experts = type.getDimSize(0);
    product.pairs = info.batch;
    product.n = n;
    product.k = info.k;
    product.rowsOperand = weightsAreLhs ? info.rhsOperand : info.lhsOperand;
    product.weight = analysis::dataTypeOf(type.getElementType()).value_or(info.lhs);
    return product;
  }
  return std::nullopt;
}

/// Opens a group of a product and the gather of its weights.
static Group &openProduct(Formation &formation, const ExpertProduct &product) {
  Group &group = formation.open(product.node);
  group.anchor = product.node;
  formation.add(group, product.gather);
  return group;
}

static std::string hitNote(int64_t experts, int64_t pairs) {
  std::string note = "expert weights were gathered for each token: planned as grouped products that read each hit expert once";
  if (pairs < experts)
    note += " (" + std::to_string(pairs) + " of " + std::to_string(experts) + " at most)";
  return note;
}

namespace {
/// The activation between the first products and the last one, and the first products themselves.
class LayerWalk {
public:
  LayerWalk(Formation &formation, const ExpertProduct &last) : formation(formation), last(last) { run(); }

  SmallVector<unsigned, 16> members;
  SmallVector<ExpertProduct, 2> first;

private:
  void run() {
    std::priority_queue<unsigned> candidates; // the latest first: its consumers have been decided
    inside.insert(last.node);
    for (unsigned producer : formation.graph[last.node].producers)
      if (producer != last.gather)
        candidates.push(producer);
    while (!candidates.empty()) {
      unsigned i = candidates.top();
      candidates.pop();
      if (inside.contains(i) || !formation.isFree(i) || !isInner(i))
        continue;
      const Node &node = formation.graph[i];
      if (std::optional<ExpertProduct> product = productAt(formation, i)) {
        if (product->pairs != last.pairs || product->experts != last.experts)
          continue;
        first.push_back(*product);
        take(i);
        take(product->gather);
        continue;
      }
      if (!isPairwise(node))
        continue;
      take(i);
      for (unsigned producer : node.producers)
        candidates.push(producer);
    }
  }

  /// Work on the rows of pairs: an activation, or a bias gathered for each.
  bool isPairwise(const Node &node) const {
    bool fits = node.elements >= last.pairs * last.k && node.elements % last.pairs == 0;
    return fits && (node.info.klass == OpClass::Elementwise || node.info.klass == OpClass::Gather || node.info.klass == OpClass::Movement);
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
  llvm::DenseSet<unsigned> inside;
};
} // namespace

/// The weighted sum over a token's experts: elementwise work on the pairs and one reduction. Returns how many results each sum takes; 0 if
/// there is none, and then takes nothing.
static int64_t takeWeightedSum(Formation &formation, Group &group) {
  SmallVector<unsigned, 4> taken;
  unsigned exit = group.root;
  int64_t elements = formation.graph[exit].elements;
  while (!formation.graph[exit].escapes && formation.graph[exit].consumers.size() == 1) {
    unsigned next = formation.graph[exit].consumers.front();
    const Node &node = formation.graph[next];
    bool sums = node.info.klass == OpClass::Reduction && (node.body & kAdd) && node.info.rows * node.info.reducedElements == elements;
    if (!formation.isFree(next) || (!sums && (node.info.klass != OpClass::Elementwise || node.elements != elements)))
      return 0;
    taken.push_back(next);
    exit = next;
    if (!sums)
      continue;
    for (unsigned member : taken)
      formation.add(group, member);
    group.root = exit;
    return node.info.reducedElements;
  }
  return 0;
}

/// Experts of a token where no sum tells: how often a token's vector is repeated.
static int64_t repeatsOfRows(const BlockGraph &graph, const ExpertProduct &product) {
  int64_t read = elementsOf(graph.source(graph[product.node].operands[product.rowsOperand]).getType()), rows = product.pairs * product.k;
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
    formation.add(group, member);
  const BlockGraph &graph = formation.graph;
  int64_t topk = takeWeightedSum(formation, group);
  if (!topk)
    topk = repeatsOfRows(graph, walk.first.front());
  growEpilogue(formation, group);
  MoeShape shape;
  shape.experts = last.experts;
  shape.topk = last.pairs % topk == 0 ? topk : 1;
  shape.tokens = last.pairs / shape.topk;
  shape.hidden = last.n;
  shape.intermediate = last.k;
  shape.powerLawHundredths = formation.options.moePowerLawHundredths;
  const ExpertProduct &product = walk.first.front();
  Value rows = graph.source(graph[product.node].operands[product.rowsOperand]);
  shape.type = analysis::dataTypeOf(getElementTypeOrSelf(rows.getType())).value_or(last.weight);
  shape.weight = last.weight;
  group.moe = shape;
  group.notes.push_back(hitNote(last.experts, last.pairs));
  group.notes.push_back(shape.powerLawHundredths ? "the router's load is taken as a power law (--moe-balance)"
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
  Value rows = graph.source(graph[product.node].operands[product.rowsOperand]);
  shape.lhs = analysis::dataTypeOf(getElementTypeOrSelf(rows.getType())).value_or(product.weight);
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
