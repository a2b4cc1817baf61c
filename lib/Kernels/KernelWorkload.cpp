//===- KernelWorkload.cpp - the shape of a group's workload ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Grouping.h"
#include "KernelShapes.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;
using analysis::OpClass;

DataType kernels::typeOf(Value value, DataType fallback) {
  return analysis::dataTypeOf(getElementTypeOrSelf(value.getType())).value_or(fallback);
}

/// What the elementwise members do for each element of the result, and the bytes that only they read.
static Epilogue epilogueOf(const BlockGraph &graph, const Group &group, ArrayRef<Value> captured, ArrayRef<int64_t> readBytes) {
  Epilogue epilogue;
  int64_t elements = std::max<int64_t>(graph[group.root].elements, 1), vector = 0, special = 0;
  for (unsigned i : group.members)
    if (int(i) != group.anchor) {
      vector += graph[i].info.flops.vector;
      special += graph[i].info.flops.special;
    }
  epilogue.vectorOps = (vector + elements - 1) / elements;
  epilogue.specialOps = (special + elements - 1) / elements;
  const Node &anchor = graph[group.anchor];
  SmallVector<Value, 4> own;
  for (Value operand : anchor.operands)
    own.push_back(graph.stored(operand, DataType::F32).value);
  for (auto [value, bytes] : llvm::zip_equal(captured, readBytes))
    if (!llvm::is_contained(own, value))
      epilogue.readBytes += bytes;
  return epilogue;
}

/// The work of the members that follow the anchor, for each element of the result.
static Epilogue epilogueAfter(const BlockGraph &graph, const Group &group) {
  Epilogue epilogue;
  int64_t elements = std::max<int64_t>(graph[group.root].elements, 1), vector = 0, special = 0;
  for (unsigned i : group.members)
    if (int(i) > group.anchor) {
      vector += graph[i].info.flops.vector;
      special += graph[i].info.flops.special;
    }
  epilogue.vectorOps = (vector + elements - 1) / elements;
  epilogue.specialOps = (special + elements - 1) / elements;
  return epilogue;
}

/// Transposes that an operand is read through, each of which changes which dimension is contiguous.
static bool flipsLayout(const BlockGraph &graph, Value value) {
  bool flips = false;
  for (int i = graph.indexOf(value); i >= 0 && graph[i].role == Role::ReadThrough && graph.passedOn(i); i = graph.indexOf(value)) {
    Operation *op = graph[i].op;
    if (graph[i].info.klass == OpClass::Transpose)
      if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
        SmallVector<AffineMap> maps = linalgOp.getIndexingMapsArray();
        unsigned inner = maps.front().getNumResults();
        flips ^= inner && maps.back().getNumResults() &&
                 maps.front().getResult(inner - 1) != maps.back().getResult(maps.back().getNumResults() - 1);
      }
    value = graph.passedOn(i);
  }
  return flips;
}

/// Matrices of `perMatrix` elements behind an operand, at most `batches`.
static int64_t distinctBatches(const BlockGraph &graph, Value operand, int64_t batches) {
  int64_t whole = elementsOf(operand.getType()), read = graph.stored(operand, DataType::F32).elements;
  if (read <= 0 || read >= whole || whole % read || batches % (whole / read))
    return batches;
  return batches / (whole / read);
}

/// Says which operands a product reads as they are stored and widens itself, and what they are packed in.
static void noteQuantised(const BlockGraph &graph, const Node &anchor, const GemmShape &shape, std::vector<std::string> &notes) {
  const analysis::ContractionInfo &info = *anchor.info.contraction;
  for (bool isLeft : {true, false}) {
    StoredOperand stored = graph.stored(anchor.operands[isLeft ? info.lhsOperand : info.rhsOperand], DataType::F32);
    int64_t words = elementsOf(stored.value.getType());
    if (words > 0 && words < stored.elements)
      notes.push_back(std::string("the ") + (isLeft ? "left" : "right") + " operand is unpacked in the kernel: " +
                      std::to_string(stored.elements / words) + " of " + std::to_string(storageBits(stored.type)) + " bits in a word of " +
                      std::to_string(storageBits(typeOf(stored.value, stored.type))));
  }
  auto quantised = [](DataType stored, DataType written) { return storageBits(stored) <= 8 && storageBits(written) > 8; };
  bool lhs = quantised(shape.lhs, info.lhs), rhs = quantised(shape.rhs, info.rhs);
  if (lhs || rhs)
    notes.push_back((lhs && rhs ? "both operands are"
                     : lhs      ? "the left operand is"
                                : "the right operand is") +
                    std::string(" read as stored and de-quantised in the kernel"));
}

/// Whether a batched product's left operand and result lie matrix by matrix, so that all their rows follow one another.
static bool isBatchOutermost(const Node &anchor) { return isa<linalg::BatchMatmulOp>(anchor.op); }

static GemmShape gemmOf(const BlockGraph &graph, const Group &group, ArrayRef<Value> captured, ArrayRef<int64_t> readBytes) {
  const Node &anchor = graph[group.anchor];
  const analysis::ContractionInfo &info = *anchor.info.contraction;
  Value lhs = anchor.operands[info.lhsOperand], rhs = anchor.operands[info.rhsOperand];
  GemmShape shape;
  shape.batch = info.batch;
  shape.m = info.m;
  shape.n = info.n;
  shape.k = info.k;
  shape.lhs = graph.stored(lhs, info.lhs).type;
  shape.rhs = graph.stored(rhs, info.rhs).type;
  shape.acc = info.acc;
  // Units that multiply 8-bit integers add them in 32 bits, whatever the importer sums in.
  if (info.acc == DataType::I64 && storageBits(shape.lhs) <= 8 && storageBits(shape.rhs) <= 8)
    shape.acc = DataType::I32;
  shape.out = typeOf(graph[group.root].op->getResult(0), info.acc);
  shape.lhsBatches = distinctBatches(graph, lhs, info.lhsBatches);
  shape.rhsBatches = distinctBatches(graph, rhs, info.rhsBatches);
  shape.lhsTransposed = info.lhsTransposed != flipsLayout(graph, lhs);
  shape.rhsTransposed = info.rhsTransposed != flipsLayout(graph, rhs);
  // Importers write rows of many sequences by one matrix as a batch of products with copies of it; to a library these are rows of one.
  if (shape.batch > 1 && shape.rhsBatches == 1 && shape.lhsBatches == shape.batch && !shape.lhsTransposed && isBatchOutermost(anchor)) {
    shape.m *= shape.batch;
    shape.batch = shape.lhsBatches = 1;
  }
  shape.epilogue = epilogueOf(graph, group, captured, readBytes);
  return shape;
}

/// Whether a value may be places to pick elements from, which say where, not what, the kernel streams.
static bool saysWhere(const BlockGraph &graph, const Group &group, Value value) {
  return getElementTypeOrSelf(value.getType()).isIntOrIndex() &&
         !getElementTypeOrSelf(graph[group.root].op->getResult(0).getType()).isIntOrIndex() &&
         llvm::any_of(group.members, [&](unsigned i) { return graph[i].info.klass == OpClass::Gather; });
}

/// The element type that the kernel streams: of its largest operand, the widest of several; of its result where all operands are smaller.
/// Importers compute in f64 between; kernels do not.
DataType kernels::streamedType(const BlockGraph &graph, const Group &group, ArrayRef<Value> captured, ArrayRef<int64_t> readBytes) {
  DataType type = typeOf(graph[group.root].op->getResult(0), DataType::F32);
  std::pair<int64_t, unsigned> largest(graph[group.root].elements, 0);
  for (auto [value, bytes] : llvm::zip_equal(captured, readBytes)) {
    DataType own = typeOf(value, type);
    std::pair<int64_t, unsigned> size(elementsOf(value.getType()), storageBits(own));
    if (bytes && size > largest && !saysWhere(graph, group, value)) {
      largest = size;
      type = own;
    }
  }
  return type;
}

unsigned kernels::allBodies(const BlockGraph &graph, const Group &group) {
  unsigned bits = 0;
  for (unsigned i : group.members)
    bits |= graph[i].body;
  return bits;
}

static void noteDoublePrecision(const BlockGraph &graph, const Group &group, DataType streamed, std::vector<std::string> &notes) {
  bool computes = llvm::any_of(group.members, [&](unsigned i) { return graph[i].info.type == DataType::F64; });
  if (computes && streamed != DataType::F64)
    notes.push_back("written with f64 between: charged as the f32 that kernels compute in");
}

static std::string elementwiseName(unsigned body, size_t wideInputs) {
  if (!body)
    return "fill";
  if (!(body & ~unsigned(kCast)))
    return "cast";
  unsigned work = body & ~unsigned(kCast);
  if (work == kAdd && wideInputs == 2)
    return "add";
  if (work == kMul && wideInputs == 2)
    return "mul";
  if (work & kErf)
    return "gelu";
  if ((work & kTanh) && wideInputs == 1)
    return "gelu";
  if ((work & (kExp | kMul | kDiv)) == (kExp | kMul | kDiv))
    return wideInputs == 2 ? "silu_and_mul" : wideInputs == 1 ? "silu" : "";
  return "";
}

static ElementwiseShape elementwiseOf(const BlockGraph &graph, const Group &group, ArrayRef<Value> captured, ArrayRef<int64_t> readBytes) {
  ElementwiseShape shape;
  const Node &root = graph[group.root];
  auto type = dyn_cast<ShapedType>(root.op->getResult(0).getType());
  shape.columns = type && type.getRank() && type.hasStaticShape() ? std::max<int64_t>(type.getShape().back(), 1) : 1;
  shape.rows = std::max<int64_t>(elementsWritten(graph, group.root) / shape.columns, 1);
  size_t wide = llvm::count_if(captured, [&](Value value) { return elementsOf(value.getType()) >= root.elements; });
  shape.op = elementwiseName(allBodies(graph, group), wide);
  shape.type = streamedType(graph, group, captured, readBytes);
  shape.out = typeOf(root.op->getResult(0), shape.type);
  return shape;
}

static GatherShape gatherOf(const BlockGraph &graph, unsigned i, bool updatesCache) {
  GatherShape shape;
  const Node &node = graph[i];
  bool scatters = node.info.klass == OpClass::Scatter;
  int64_t elements = node.insertedBytes ? node.insertedBytes * 8 / storageBits(node.info.type) : elementsWritten(graph, i);
  if (updatesCache) {
    // A concat of the cache and what is new: rows of the new part.
    elements = 0;
    for (Value added : ArrayRef(node.operands).drop_front())
      elements += elementsOf(added.getType());
    int64_t columns = std::max<int64_t>(cast<ShapedType>(node.operands.back().getType()).getShape().back(), 1);
    shape.op = "cache_update";
    shape.rows = std::max<int64_t>(elements / columns, 1);
    shape.columns = columns;
    shape.type = node.info.type;
    return shape;
  }
  shape.op = scatters ? "scatter" : "gather";
  shape.rows = std::max<int64_t>(node.info.rows, 1);
  // Single elements scattered one by one are written by whole rows of the tensor they are a view of.
  auto updates = llvm::find_if(node.operands, [&](Value operand) { return elementsOf(operand.getType()) == elements; });
  if (scatters && shape.rows == elements && updates != node.operands.end())
    if (auto type = dyn_cast<RankedTensorType>(graph.source(*updates).getType()); type && type.getRank() && type.hasStaticShape())
      shape.rows = std::max<int64_t>(elements / std::max<int64_t>(type.getShape().back(), 1), 1);
  shape.columns = std::max<int64_t>(elements / shape.rows, 1);
  shape.type = node.info.type;
  return shape;
}

static CopyShape copyOf(const BlockGraph &graph, unsigned i) {
  CopyShape shape;
  const Node &node = graph[i];
  shape.elements = elementsWritten(graph, i);
  shape.transposes = node.info.klass == OpClass::Transpose;
  shape.type = node.info.type;
  return shape;
}

static ScanShape prefixScanOf(const Node &node) {
  ScanShape shape;
  shape.rows = node.info.rows;
  shape.columns = node.info.reducedElements;
  shape.type = node.info.type;
  if (node.op->getName().getStringRef() == "opaque.ridge.selective_scan") {
    shape.op = "selective_scan";
    shape.stateDim = cast<ShapedType>(node.operands[2].getType()).getDimSize(1);
  }
  return shape;
}

static SortShape sortOf(const Node &node, int64_t kept) {
  SortShape shape{node.info.rows, node.info.reducedElements, kept, 0, node.info.type};
  for (Value moved : node.op->getResults().drop_front())
    shape.valueBytes += storageBytes(typeOf(moved, DataType::I64), 1);
  return shape;
}

/// The class of a group without anchor: reductions win over elementwise work, that over movement.
static OpClass classOf(const BlockGraph &graph, const Group &group) {
  OpClass klass = graph[group.root].info.klass;
  for (unsigned i : group.members) {
    OpClass other = graph[i].info.klass;
    if (other == OpClass::Reduction || (other == OpClass::Elementwise && klass == OpClass::Movement))
      klass = other;
  }
  return klass;
}

WorkloadShape kernels::shapeOf(const BlockGraph &graph, const Group &group, ArrayRef<Value> captured, ArrayRef<int64_t> readBytes,
                               std::vector<std::string> &notes) {
  const Node &root = graph[group.root];
  if (root.copiesRest)
    notes.push_back("the old content of the tensor that it updates is read later: the rest is copied");
  if (group.attention) {
    AttentionShape shape = *group.attention;
    for (auto [value, bytes] : llvm::zip_equal(captured, readBytes))
      if (group.masks.contains(value))
        shape.maskBytes += bytes;
    return shape;
  }
  if (group.moe)
    return *group.moe;
  if (group.scan)
    return *group.scan;
  if (group.update)
    return *group.update;
  if (group.grouped) {
    GroupedGemmShape shape = *group.grouped;
    shape.out = typeOf(root.op->getResult(0), shape.acc);
    shape.epilogue = epilogueAfter(graph, group);
    return shape;
  }
  if (group.anchor >= 0 && graph[group.anchor].info.contraction) {
    GemmShape shape = gemmOf(graph, group, captured, readBytes);
    noteQuantised(graph, graph[group.anchor], shape, notes);
    return shape;
  }
  if (group.anchor >= 0 && graph[group.anchor].info.convolution) {
    ConvolutionShape shape = *graph[group.anchor].info.convolution;
    const Node &anchor = graph[group.anchor];
    shape.input = graph.stored(anchor.operands[0], shape.input).type;
    shape.filter = graph.stored(anchor.operands[1], shape.filter).type;
    shape.out = typeOf(root.op->getResult(0), shape.acc);
    shape.epilogue = epilogueOf(graph, group, captured, readBytes);
    return shape;
  }
  switch (group.updatesCache ? OpClass::Scatter : classOf(graph, group)) {
  case OpClass::Reduction: {
    RowReductionShape shape = rowsOf(graph, group, captured, readBytes);
    noteDoublePrecision(graph, group, shape.type, notes);
    return shape;
  }
  case OpClass::Elementwise:
  case OpClass::Fill: {
    ElementwiseShape shape = elementwiseOf(graph, group, captured, readBytes);
    noteDoublePrecision(graph, group, shape.type, notes);
    return shape;
  }
  case OpClass::Pooling:
    return *root.info.pooling;
  case OpClass::Scatter:
    if (root.copiesRest)
      return copyOf(graph, group.root);
    [[fallthrough]];
  case OpClass::Gather:
    return gatherOf(graph, group.root, group.updatesCache);
  case OpClass::Broadcast:
  case OpClass::Transpose:
  case OpClass::Movement:
    return copyOf(graph, group.root);
  case OpClass::Scan:
    if (ScanShape shape = prefixScanOf(root); shape.op.empty())
      return shape;
    notes.push_back("kept whole by the importer: timed as a prefix sum over the positions that does its work");
    return prefixScanOf(root);
  case OpClass::Sort:
    return sortOf(root, group.kept);
  default:
    notes.push_back("not understood: " + root.info.reason);
    return OpaqueShape{root.op->getName().getStringRef().str()};
  }
}
