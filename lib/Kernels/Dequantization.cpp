//===- Dequantization.cpp - quantised operands that a product reads as stored ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Exported quantised models take each operand out of the words it is packed in, widen it, subtract its zero point and multiply its scale
// before a product. A kernel reads the operand as it is stored and does this in registers, or multiplies the integers and scales the sum,
// so none of it is a kernel of its own. What lies between a stored tensor and a product is found by dataflow: steps that decode, all of
// whose results only decode or multiply, and whose other inputs are many times smaller than the operand.
//
#include "BlockGraph.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/SetVector.h"
#include <list>

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;
using analysis::OpClass;

/// Scales and zero points are this many times fewer than what they scale: the smallest groups in use hold 16 elements.
static constexpr int64_t kFewerScales = 16;

static bool isMuchSmaller(int64_t elements, int64_t than) { return elements * kFewerScales <= than; }

static unsigned bitsOf(Type element) { return element.isIntOrFloat() ? element.getIntOrFloatBitWidth() : 0; }

/// Quantises: from floating point to integers or to 8 bits.
static bool quantises(Operation &op) {
  if (isa<arith::FPToSIOp, arith::FPToUIOp>(op))
    return true;
  return isa<arith::TruncFOp>(op) && bitsOf(op.getResult(0).getType()) <= 8;
}

static bool multiplies(const Node &node) {
  return node.role == Role::Node && (node.info.klass == OpClass::Contraction || node.info.klass == OpClass::Convolution);
}

/// What a step of decoding computes its result from.
static SmallVector<Value, 4> inputsOf(const Node &node) {
  SmallVector<Value, 4> inputs;
  bool movesIntoFirst = isa<tensor::InsertSliceOp>(node.op); // the destination is counted as not read, but holds what was inserted before
  for (auto [operand, bytes] : llvm::zip(node.operands, node.info.operandBytes))
    if ((bytes || movesIntoFirst) && isa<ShapedType>(operand.getType()))
      inputs.push_back(operand);
  for (auto &[tensor, bytes] : node.info.captured)
    inputs.push_back(tensor);
  return inputs;
}

namespace {
/// What lies between a stored tensor and an operand of a product.
class Decoding {
public:
  /// `stopsAtNarrow`: tensors of at most 8 bits are taken as stored, whatever computed them.
  Decoding(const BlockGraph &graph, unsigned top, bool isBatched, bool stopsAtNarrow)
      : top(top), elements(graph[top].elements), graph(graph), isBatched(isBatched), stopsAtNarrow(stopsAtNarrow) {
    follow(top);
    valid = !steps.empty() && findStored();
  }

  bool isLarge(unsigned step) const { return !isMuchSmaller(graph[step].elements, elements); }

  unsigned top;     ///< the step whose result the product reads
  int64_t elements; ///< of that result
  llvm::SetVector<unsigned> steps;
  Value stored;
  DataType type = DataType::I8; ///< of the elements that `stored` holds
  int64_t storedElements = 0;   ///< how many: fewer than `elements` where they are repeated
  bool valid = false;

  /// The operand through which a step passes on what is stored; nullopt if it only decodes scales or zero points.
  std::optional<unsigned> operandToStored(unsigned step) {
    const Node &node = graph[step];
    for (auto &[tensor, bytes] : node.info.captured)
      if (reachesStored(tensor))
        return 0;
    for (auto [i, operand] : llvm::enumerate(node.operands))
      if (reachesStored(operand))
        return i;
    return std::nullopt;
  }

private:
  void follow(unsigned step) {
    if (!steps.insert(step))
      return;
    for (Value input : inputsOf(graph[step])) {
      Value source = graph.source(input);
      int i = graph.indexOf(source);
      if (i >= 0 && isStep(graph[i]) && !(stopsAtNarrow && bitsOf(getElementTypeOrSelf(source.getType())) <= 8))
        follow(i);
      else if (i < 0 || graph[i].role == Role::Node || graph[i].role == Role::Outside)
        leaves.insert(source);
    }
  }

  bool isStep(const Node &node) const {
    if (node.role != Role::Node || node.op->getNumResults() != 1 || !node.elements)
      return false;
    switch (node.info.klass) {
    case OpClass::Elementwise:
      return decodesElements(node);
    case OpClass::Movement:
      return isa<tensor::InsertSliceOp, tensor::ConcatOp, linalg::GenericOp>(node.op);
    case OpClass::Gather:
      return repeatsSmall(node) || permutes(node);
    default:
      return false;
    }
  }

  static bool decodesElements(const Node &node) {
    constexpr unsigned kSteps = kCast | kMul | kSub | kAdd | kDiv | kNeg | kAnd | kOr | kShift | kIndex;
    auto generic = dyn_cast<linalg::GenericOp>(node.op);
    return generic && !(node.body & ~kSteps) && node.info.captured.empty() && llvm::none_of(*generic.getBody(), quantises);
  }

  /// A scale or zero point looked up for each element.
  bool repeatsSmall(const Node &node) const {
    return node.info.captured.size() == 1 && isMuchSmaller(elementsOf(node.info.captured[0].first.getType()), node.elements);
  }

  /// A new order of one matrix. A product of many chooses among them: experts.
  bool permutes(const Node &node) const {
    return !isBatched && node.info.captured.size() == 1 && elementsOf(node.info.captured[0].first.getType()) == node.elements;
  }

  /// The one large leaf, if all others are small and it holds each element in 4 or 8 bits.
  bool findStored() {
    for (Value leaf : leaves)
      if (!stored || analysis::tensorBytes(leaf.getType()) > analysis::tensorBytes(stored.getType()))
        stored = leaf;
    auto isSmall = [&](Value leaf) { return leaf == stored || isMuchSmaller(elementsOf(leaf.getType()), elements); };
    if (!stored || !llvm::all_of(leaves, isSmall))
      return false;
    Type element = getElementTypeOrSelf(stored.getType());
    int64_t width = bitsOf(element), words = elementsOf(stored.getType());
    bool isWide = bitsOf(getElementTypeOrSelf(graph[top].op->getResult(0).getType())) > 8;
    if (width <= 8 && (words == elements || (isRepeated(words) && !takesBitsOut()))) { // one element a word
      type = analysis::dataTypeOf(element).value_or(DataType::I1);
      storedElements = words;
      return isWide && type != DataType::I1; // a truth value is no number
    }
    storedElements = elements;
    int64_t bits = isRepeated(words) && words * width % elements == 0 ? words * width / elements : 0;
    type = bits == 4 ? DataType::I4 : DataType::I8;
    return element.isInteger() && (bits == 4 || bits == 8) && takesBitsOut();
  }

  bool isRepeated(int64_t words) const { return words > 0 && words < elements && elements % words == 0; }

  /// Whether bits of the stored words are shifted or masked on their way.
  bool takesBitsOut() {
    return llvm::any_of(steps, [&](unsigned step) { return (graph[step].body & (kAnd | kShift)) && operandToStored(step); });
  }

  bool reachesStored(Value value) {
    Value source = graph.source(value);
    if (source == stored)
      return true;
    int i = graph.indexOf(source);
    if (i < 0 || !steps.contains(i))
      return false;
    auto [it, isNew] = reaches.try_emplace(i, false);
    if (isNew) {
      bool found = llvm::any_of(inputsOf(graph[i]), [&](Value input) { return reachesStored(input); });
      reaches[i] = found;
      return found;
    }
    return it->second;
  }

  const BlockGraph &graph;
  bool isBatched, stopsAtNarrow;
  llvm::SetVector<Value> leaves;
  llvm::DenseMap<unsigned, bool> reaches;
};

/// All decodings of a block, less what something else reads as well.
class Finder {
public:
  explicit Finder(BlockGraph &graph) : graph(graph), isKept(graph.nodes.size()) {}

  void run() {
    for (const Node &node : graph.nodes)
      if (multiplies(node)) {
        const auto &contraction = node.info.contraction;
        bool isBatched = contraction && contraction->batch > 1;
        find(node.operands[contraction ? contraction->lhsOperand : 0], isBatched);
        find(node.operands[contraction ? contraction->rhsOperand : 1], isBatched);
      }
    while (dropWhatIsReadElsewhere()) {
    }
    for (Decoding &decoding : decodings)
      apply(decoding);
  }

private:
  void find(Value operand, bool isBatched) {
    int top = graph.indexOf(graph.source(operand));
    if (top < 0 || graph[top].role != Role::Node || graph[top].info.klass != OpClass::Elementwise || !tops.insert(top).second)
      return;
    for (bool stopsAtNarrow : {false, true}) {
      Decoding decoding(graph, top, isBatched, stopsAtNarrow);
      if (!decoding.valid)
        continue;
      decodings.push_back(std::move(decoding));
      return;
    }
  }

  /// A large step that is read elsewhere must be written, so its decoding is none; a small one is left as an input.
  bool dropWhatIsReadElsewhere() {
    llvm::DenseSet<unsigned> members;
    for (const Decoding &decoding : decodings)
      for (unsigned step : decoding.steps)
        if (!isKept[step])
          members.insert(step);
    bool changed = false;
    decodings.remove_if([&](const Decoding &decoding) {
      for (unsigned step : decoding.steps) {
        if (isKept[step] || onlyDecodingReads(graph[step].op, members, step == decoding.top))
          continue;
        changed = true;
        if (decoding.isLarge(step)) {
          tops.erase(decoding.top);
          return true;
        }
        isKept[step] = true;
      }
      return false;
    });
    return changed;
  }

  bool onlyDecodingReads(Operation *op, const llvm::DenseSet<unsigned> &members, bool isTop) const {
    return !op->use_empty() && llvm::all_of(op->getUsers(), [&](Operation *user) {
      Operation *inBlock = op->getBlock()->findAncestorOpInBlock(*user);
      int i = inBlock && inBlock->getNumResults() ? graph.indexOf(inBlock->getResult(0)) : -1;
      if (i < 0)
        return false;
      if (graph[i].role == Role::ReadThrough)
        return onlyDecodingReads(inBlock, members, isTop);
      return members.contains(i) || (isTop && multiplies(graph[i]));
    });
  }

  void apply(Decoding &decoding) {
    for (unsigned step : decoding.steps)
      if (!isKept[step])
        graph[step].through = decoding.operandToStored(step).value_or(graph[step].operands.size());
    for (unsigned step : decoding.steps)
      if (!isKept[step])
        graph[step].role = Role::ReadThrough;
    graph[decoding.top].decoded = StoredOperand{decoding.stored, decoding.type, decoding.storedElements};
  }

  BlockGraph &graph;
  std::list<Decoding> decodings;
  llvm::DenseSet<unsigned> tops;
  std::vector<bool> isKept; ///< small steps that are kernels of their own, or part of others
};
} // namespace

void kernels::readThroughDequantization(BlockGraph &graph) { Finder(graph).run(); }
