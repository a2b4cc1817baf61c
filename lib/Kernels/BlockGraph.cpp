//===- BlockGraph.cpp - how the dataflow graph is found ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BlockGraph.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;
using analysis::OpClass;

int64_t kernels::elementsOf(Type type) {
  auto shaped = dyn_cast<ShapedType>(type);
  return shaped && shaped.hasStaticShape() ? shaped.getNumElements() : 0;
}

static unsigned bodyBit(StringRef name) {
  static constexpr std::pair<const char *, unsigned> kBits[] = {
      {"math.exp", kExp},       {"math.exp2", kExp},     {"arith.maximumf", kMax}, {"arith.maxnumf", kMax},     {"arith.maxsi", kMax},
      {"arith.addf", kAdd},     {"arith.addi", kAdd},    {"arith.subf", kSub},     {"arith.subi", kSub},        {"arith.mulf", kMul},
      {"arith.muli", kMul},     {"math.fpowi", kMul},    {"math.powf", kMul},      {"math.rsqrt", kRoot},       {"math.sqrt", kRoot},
      {"math.erf", kErf},       {"math.tanh", kTanh},    {"arith.cmpi", kCompare}, {"arith.cmpf", kCompare},    {"arith.select", kSelect},
      {"arith.extf", kCast},    {"arith.truncf", kCast}, {"arith.sitofp", kCast},  {"arith.uitofp", kCast},     {"arith.fptosi", kCast},
      {"arith.extsi", kCast},   {"arith.extui", kCast},  {"arith.trunci", kCast},  {"arith.index_cast", kCast}, {"arith.divf", kDiv},
      {"linalg.index", kIndex}, {"arith.negf", kNeg},    {"arith.andi", kAnd},     {"arith.ori", kOr},          {"arith.shli", kShift},
      {"arith.shrsi", kShift},  {"arith.shrui", kShift}, {"arith.minimumf", kMin}, {"arith.minnumf", kMin}};
  for (auto [text, bit] : kBits)
    if (name == text)
      return bit;
  return kOther;
}

/// The scalar operations of the body; a linalg.softmax has none but is known.
static unsigned bodyOf(Operation *op) {
  unsigned bits = 0;
  for (Region &region : op->getRegions())
    for (Block &block : region)
      for (Operation &inner : block)
        if (!inner.hasTrait<OpTrait::IsTerminator>() && !isa<arith::ConstantOp>(inner))
          bits |= bodyBit(inner.getName().getStringRef());
  return bits;
}

static bool hasTensorResult(Operation *op) {
  return llvm::any_of(op->getResultTypes(), [](Type type) { return isa<TensorType>(type); });
}

/// Padding that only convolutions and poolings read is part of how they walk their input.
static bool padsWindows(Operation *op, const llvm::DenseMap<Operation *, unsigned> &index, const std::vector<Node> &nodes) {
  if (!isa<tensor::PadOp>(op) || op->use_empty())
    return false;
  return llvm::all_of(op->getUsers(), [&](Operation *user) {
    auto it = index.find(user);
    if (it == index.end())
      return false;
    OpClass klass = nodes[it->second].info.klass;
    return klass == OpClass::Convolution || klass == OpClass::Pooling;
  });
}

/// A constant that is a fill in all but name.
static bool isSplatTensor(Operation *op) {
  DenseElementsAttr constant;
  return isa<arith::ConstantOp>(op) && matchPattern(op->getResult(0), m_Constant(&constant)) && constant.isSplat();
}

/// A generic without inputs that extracts one tensor at its own indices: how importers spell a broadcast whose shape was dynamic.
static bool copiesByIndex(const Node &node) {
  auto generic = dyn_cast<linalg::GenericOp>(node.op);
  if (!generic || generic.getNumDpsInputs() || node.info.captured.size() != 1 || node.op->getNumResults() != 1)
    return false;
  return llvm::all_of(*generic.getBody(),
                      [](Operation &op) { return isa<linalg::IndexOp, tensor::ExtractOp, arith::ConstantOp, linalg::YieldOp>(op); });
}

/// A generic that reads no tensor and writes numbers that follow from the position alone: a kernel has them in registers.
static bool countsPositions(const Node &node) {
  auto generic = dyn_cast<linalg::GenericOp>(node.op);
  if (!generic || generic.getNumDpsInputs() || generic.getNumReductionLoops() || !node.info.captured.empty() ||
      generic->getNumResults() != 1)
    return false;
  return llvm::all_of(*generic.getBody(), [](Operation &op) {
    return isa<linalg::IndexOp, linalg::YieldOp, arith::ConstantOp, arith::IndexCastOp, arith::IndexCastUIOp, arith::AddIOp, arith::SubIOp,
               arith::MulIOp, arith::SIToFPOp, arith::UIToFPOp>(op);
  });
}

static Role roleOf(const Node &node, Fusion fusion) {
  switch (node.info.klass) {
  case OpClass::Free:
    return isa<tensor::EmptyOp>(node.op) || isSplatTensor(node.op) ? Role::ReadThrough : Role::Outside;
  case OpClass::Structure:
    return Role::Outside;
  case OpClass::View:
    return Role::ReadThrough;
  case OpClass::Fill:
  case OpClass::Broadcast:
  case OpClass::Transpose:
    return fusion == Fusion::None ? Role::Node : Role::ReadThrough;
  case OpClass::Opaque:
    return Role::Node;
  case OpClass::Movement:
    return fusion != Fusion::None && copiesByIndex(node) ? Role::ReadThrough : Role::Node;
  case OpClass::Elementwise:
    return fusion != Fusion::None && countsPositions(node) ? Role::ReadThrough : hasTensorResult(node.op) ? Role::Node : Role::Outside;
  default:
    return hasTensorResult(node.op) ? Role::Node : Role::Outside;
  }
}

BlockGraph::BlockGraph(Block &block, Fusion fusion) {
  classify(block, fusion);
  if (fusion == Fusion::Flash) {
    readThroughDequantization(*this);
    readThroughWideningCasts(*this);
  }
  keepWhatIsReadOutside(block);
  connect();
  dropDead();
  chargeCopies(*this, block);
}

void BlockGraph::classify(Block &block, Fusion fusion) {
  for (Operation &op : block.without_terminator()) {
    index[&op] = nodes.size();
    Node &node = nodes.emplace_back();
    node.op = &op;
    node.info = analysis::analyzeOp(&op);
    node.role = roleOf(node, fusion);
    llvm::append_range(node.operands, op.getOperands());
    if (node.role == Role::ReadThrough && node.info.klass == OpClass::Elementwise)
      node.through = op.getNumOperands();
    if (op.getNumResults())
      node.elements = elementsOf(op.getResult(0).getType());
    if (node.role == Role::Node)
      node.body = bodyOf(&op);
  }
  if (fusion == Fusion::None)
    return;
  for (Node &node : nodes)
    if (node.role == Role::Node && padsWindows(node.op, index, nodes))
      node.role = Role::ReadThrough;
}

/// What the terminator, a loop or a call reads must exist: a fill, broadcast or transpose behind views becomes a kernel of its own there.
void BlockGraph::keepWhatIsReadOutside(Block &block) {
  auto keep = [&](OpOperand &operand) {
    int i = indexOf(operand.get());
    while (i >= 0 && nodes[i].info.klass == OpClass::View && nodes[i].op->getNumOperands())
      i = indexOf(nodes[i].op->getOperand(0));
    if (i < 0)
      return;
    Node &node = nodes[i];
    if (node.role == Role::ReadThrough && node.info.klass != OpClass::View && node.info.klass != OpClass::Free)
      node.role = Role::Node;
    node.escapes = true;
  };
  for (Node &node : nodes)
    if (node.role == Role::Outside)
      forEachUse(node.op, keep);
  if (!block.empty() && block.back().hasTrait<OpTrait::IsTerminator>())
    forEachUse(&block.back(), keep);
  for (Node &node : nodes)
    for (Operation *user : node.op->getUsers())
      node.escapes |= user->getBlock() != &block && !block.findAncestorOpInBlock(*user);
}

int BlockGraph::indexOf(Value value) const {
  Operation *op = value.getDefiningOp();
  if (!op)
    return -1;
  auto it = index.find(op);
  return it == index.end() ? -1 : int(it->second);
}

void BlockGraph::addSources(Value value, SmallVectorImpl<unsigned> &sources) const {
  int i = indexOf(value);
  if (i < 0 || nodes[i].role == Role::Outside)
    return;
  if (nodes[i].role == Role::Node)
    sources.push_back(i);
  else
    llvm::append_range(sources, sourcesOf[i]);
}

static void makeUnique(SmallVectorImpl<unsigned> &values) {
  llvm::sort(values);
  values.erase(llvm::unique(values), values.end());
}

void BlockGraph::connect() {
  sourcesOf.resize(nodes.size());
  for (unsigned i = 0; i < nodes.size(); ++i) {
    Node &node = nodes[i];
    SmallVector<unsigned, 2> sources;
    forEachUse(node.op, [&](OpOperand &operand) { addSources(operand.get(), sources); });
    makeUnique(sources);
    if (node.role == Role::ReadThrough) {
      sourcesOf[i] = std::move(sources);
      continue;
    }
    for (unsigned producer : sources) {
      if (node.role == Role::Node)
        nodes[producer].consumers.push_back(i);
      else
        nodes[producer].escapes = true;
    }
    if (node.role == Role::Node)
      node.producers = std::move(sources);
  }
}

void BlockGraph::addUncharged(Operation *clone, unsigned original) {
  index[clone] = nodes.size();
  Node node = nodes[original];
  node.op = clone;
  node.role = Role::ReadThrough;
  node.escapes = false;
  node.operands.assign(clone->operand_begin(), clone->operand_end());
  node.producers.clear();
  node.consumers.clear();
  llvm::fill(node.info.operandBytes, 0);
  for (auto &[value, bytes] : node.info.captured)
    bytes = 0;
  nodes.push_back(std::move(node));
  sourcesOf.emplace_back();
}

void BlockGraph::reconnect(unsigned i) {
  SmallVector<unsigned, 2> sources;
  forEachUse(nodes[i].op, [&](OpOperand &operand) { addSources(operand.get(), sources); });
  makeUnique(sources);
  for (unsigned producer : nodes[i].producers)
    if (!llvm::is_contained(sources, producer))
      llvm::erase(nodes[producer].consumers, i);
  nodes[i].operands.assign(nodes[i].op->operand_begin(), nodes[i].op->operand_end());
  nodes[i].producers = std::move(sources);
}

void BlockGraph::dropDead() {
  for (unsigned i = nodes.size(); i-- > 0;) {
    Node &node = nodes[i];
    if (node.role != Role::Node || node.escapes || !node.consumers.empty() || node.info.klass == OpClass::Opaque)
      continue;
    node.role = Role::Dead;
    for (unsigned producer : node.producers)
      llvm::erase(nodes[producer].consumers, i);
  }
}

void BlockGraph::readThrough(unsigned i, unsigned operand) {
  Node &node = nodes[i];
  for (unsigned producer : node.producers) {
    llvm::erase(nodes[producer].consumers, i);
    llvm::append_range(nodes[producer].consumers, node.consumers);
    makeUnique(nodes[producer].consumers);
  }
  for (unsigned consumer : node.consumers) {
    llvm::erase(nodes[consumer].producers, i);
    llvm::append_range(nodes[consumer].producers, node.producers);
    makeUnique(nodes[consumer].producers);
  }
  node.role = Role::ReadThrough;
  node.through = operand;
  sourcesOf[i] = node.producers;
}

Value BlockGraph::passedOn(unsigned i) const {
  const Node &node = nodes[i];
  if (!node.info.captured.empty())
    return node.info.captured.front().first;
  return node.through < node.operands.size() ? node.operands[node.through] : Value();
}

Value BlockGraph::behind(Value value) const {
  int i = indexOf(value);
  return i < 0 || nodes[i].role != Role::ReadThrough || nodes[i].info.klass == OpClass::Fill ? Value() : passedOn(i);
}

Value BlockGraph::source(Value value) const {
  while (Value next = behind(value))
    value = next;
  return value;
}

StoredOperand BlockGraph::stored(Value operand, DataType fallback) const {
  for (;;) {
    int i = indexOf(operand);
    if (i >= 0 && nodes[i].decoded)
      return *nodes[i].decoded;
    Value next = behind(operand);
    if (!next)
      return {operand, analysis::dataTypeOf(getElementTypeOrSelf(operand.getType())).value_or(fallback), elementsOf(operand.getType())};
    operand = next;
  }
}

int64_t kernels::bytesWritten(const BlockGraph &graph, unsigned i) {
  const Node &node = graph[i];
  Type type = node.op->getResult(0).getType();
  int64_t bytes = node.info.resultBytes[0], whole = analysis::tensorBytes(type).value_or(0);
  if (node.info.klass != OpClass::Movement || bytes >= whole)
    return bytes;
  for (auto [operand, read] : llvm::zip(node.operands, node.info.operandBytes)) {
    int inner = read == 0 && operand.getType() == type ? graph.indexOf(operand) : -1;
    if (inner >= 0 && graph[inner].role == Role::Node && node.group >= 0 && graph[inner].group == node.group)
      return std::min(whole, bytes + bytesWritten(graph, inner));
  }
  return bytes;
}

int64_t kernels::elementsWritten(const BlockGraph &graph, unsigned i) {
  const Node &node = graph[i];
  Type type = node.op->getResult(0).getType();
  std::optional<int64_t> whole = analysis::tensorBytes(type);
  bool inPlace = node.info.klass == OpClass::Movement || node.info.klass == OpClass::Scatter;
  int64_t bytes = inPlace ? bytesWritten(graph, i) : 0;
  // Fewer or more bytes than the tensor has; they were counted from as many elements, so this fits.
  return bytes <= 0 || !whole || bytes == *whole ? node.elements : bytes * 8 / storageBits(node.info.type);
}
