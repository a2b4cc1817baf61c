//===- UnregisteredOps.cpp - operations of dialects that are not loaded ---===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// They arrive in generic form; operands, attributes and regions can be read, their names are text.
//
//===----------------------------------------------------------------------===//

#include "Detail.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace ridge::analysis::detail {

static constexpr llvm::StringLiteral kTooLarge = "its form is not understood, its shape is dynamic or its work does not fit in 64 bits";

static OpInfo ofClass(OpClass klass) {
  OpInfo info;
  info.klass = klass;
  return info;
}

/// The attribute of that name, a property of the generic form or a discardable one.
template <typename AttrT> static AttrT attributeOf(Operation *op, StringRef name) {
  if (auto properties = dyn_cast_or_null<DictionaryAttr>(op->getPropertiesAsAttribute()))
    if (auto found = dyn_cast_or_null<AttrT>(properties.get(name)))
      return found;
  return op->getAttrOfType<AttrT>(name);
}

static std::optional<int64_t> integerOf(Operation *op, StringRef name) {
  auto attribute = attributeOf<IntegerAttr>(op, name);
  return attribute ? std::optional(attribute.getInt()) : std::nullopt;
}

/// Inputs before initial values, by operandSegmentSizes; all operands but the last where there is no such attribute.
static unsigned numInputs(Operation *op) {
  unsigned fallback = op->getNumOperands() ? op->getNumOperands() - 1 : 0;
  auto segments = attributeOf<DenseI32ArrayAttr>(op, "operandSegmentSizes");
  if (!segments || segments.empty() || segments[0] < 0 || static_cast<unsigned>(segments[0]) > op->getNumOperands())
    return fallback;
  return segments[0];
}

static RankedTensorType tensorAt(Operation *op, unsigned operand) {
  return operand < op->getNumOperands() ? dyn_cast<RankedTensorType>(op->getOperand(operand).getType()) : RankedTensorType();
}

static std::optional<BodyCost> regionCost(Operation *op, std::string &reason) {
  if (op->getNumRegions() != 1 || op->getRegion(0).empty())
    return BodyCost{};
  return bodyCost(op->getRegion(0).front(), reason);
}

//===----------------------------------------------------------------------===//
// tm_tensor
//===----------------------------------------------------------------------===//

/// softmax(q k^T) v of q [..., sq, d], k [..., skv, d], v [..., skv, dv]: the two products whole, 2 * lead * sq * skv * (d + dv). Per score
/// a scale, a maximum, a subtraction, a sum and, with a mask, an addition; an exponential. Per output a division.
static OpInfo analyzeAttention(Operation *op) {
  RankedTensorType q = tensorAt(op, 0), k = tensorAt(op, 1), v = tensorAt(op, 2);
  if (!q || !k || !v || q.getRank() < 3 || k.getRank() != q.getRank() || v.getRank() != q.getRank() || op->getNumResults() != 1)
    return opaque(op, "attention needs q, k and v of one rank of at least three");
  unsigned inputs = numInputs(op), rank = q.getRank();
  AttentionShape shape;
  int64_t lead = 1, leadKv = 1;
  for (unsigned dim = 0; dim + 2 < rank; ++dim) {
    auto next = checkedMul(lead, q.getDimSize(dim)), nextKv = checkedMul(leadKv, k.getDimSize(dim));
    if (!next || !nextKv)
      return opaque(op, kTooLarge);
    lead = *next;
    leadKv = *nextKv;
  }
  // Three dimensions hold batch and heads folded together: all of it counts as heads.
  shape.batch = rank > 3 && q.getDimSize(0) == k.getDimSize(0) ? q.getDimSize(0) : 1;
  shape.headsQ = shape.batch ? lead / shape.batch : 0;
  shape.headsKv = shape.batch ? leadKv / shape.batch : 0;
  shape.seqQ = q.getDimSize(rank - 2);
  shape.seqKv = k.getDimSize(rank - 2);
  shape.headDim = q.getDimSize(rank - 1);
  shape.headDimV = v.getDimSize(rank - 1);
  shape.phase = shape.seqQ == 1 ? AttentionPhase::Decode : AttentionPhase::Prefill;
  std::optional<DataType> type = dataTypeOf(q.getElementType()), kvType = dataTypeOf(k.getElementType());
  OpInfo info = ofClass(OpClass::Attention);
  auto scores = checkedProduct(std::array<int64_t, 3>{lead, shape.seqQ, shape.seqKv});
  auto outputs = checkedProduct(std::array<int64_t, 3>{lead, shape.seqQ, shape.headDimV});
  auto products = scores ? checkedProduct(std::array<int64_t, 3>{2, *scores, shape.headDim + shape.headDimV}) : std::nullopt;
  bool hasMask = inputs > 3;
  if (!type || !kvType || !outputs || !products || !setWholeBytes(info, op) || !addCost(info.flops, *scores, {hasMask ? 5 : 4, 1}) ||
      !addCost(info.flops, *outputs, {0, 1}))
    return opaque(op, kTooLarge);
  info.flops.matmul = *products;
  shape.type = *type;
  shape.kvType = *kvType;
  shape.maskBytes = hasMask ? info.operandBytes[3] : 0;
  for (unsigned init = inputs; init < op->getNumOperands(); ++init)
    info.operandBytes[init] = 0;
  info.attention = shape;
  return info;
}

/// A prefix scan: its body once per element. The initial values give only shapes.
static OpInfo analyzeScan(Operation *op) {
  OpInfo info = ofClass(OpClass::Scan);
  RankedTensorType input = tensorAt(op, 0);
  std::optional<int64_t> dimension = integerOf(op, "dimension"), elements = input ? elementsOf(input) : std::nullopt;
  std::string reason = kTooLarge.str();
  std::optional<BodyCost> cost = regionCost(op, reason);
  if (!elements || !dimension || *dimension < 0 || *dimension >= input.getRank() || !cost || !addCost(info.flops, *elements, *cost) ||
      !setWholeBytes(info, op))
    return opaque(op, reason);
  for (unsigned init = numInputs(op); init < op->getNumOperands(); ++init)
    info.operandBytes[init] = 0;
  info.reducedElements = input.getDimSize(*dimension);
  info.rows = info.reducedElements ? *elements / info.reducedElements : 0;
  return info;
}

/// A sort or a top-k of `inputs` operands, which initial values may follow: n log2 n comparisons of a row of n.
static OpInfo analyzeSort(Operation *op, unsigned inputs) {
  OpInfo info = ofClass(OpClass::Sort);
  RankedTensorType input = tensorAt(op, 0);
  std::optional<int64_t> dimension = integerOf(op, "dimension"), elements = input ? elementsOf(input) : std::nullopt;
  std::string reason = kTooLarge.str();
  std::optional<BodyCost> cost = regionCost(op, reason);
  if (!elements || !dimension || *dimension < 0 || *dimension >= input.getRank() || !cost)
    return opaque(op, reason);
  info.reducedElements = input.getDimSize(*dimension);
  info.rows = info.reducedElements ? *elements / info.reducedElements : 0;
  std::optional<int64_t> comparisons = checkedMul(*elements, info.reducedElements > 1 ? llvm::Log2_64_Ceil(info.reducedElements) : 0);
  if (!comparisons || !addCost(info.flops, *comparisons, *cost) || !setWholeBytes(info, op))
    return opaque(op, reason);
  for (unsigned init = inputs; init < op->getNumOperands(); ++init)
    info.operandBytes[init] = 0;
  return info;
}

/// Writes the updates in place. A body that combines reads what it overwrites: its argument number `old`.
static OpInfo analyzeScatter(Operation *op, unsigned updatesOperand, unsigned originalOperand, unsigned old) {
  OpInfo info = ofClass(OpClass::Scatter);
  RankedTensorType updates = tensorAt(op, updatesOperand);
  std::optional<int64_t> elements = updates ? elementsOf(updates) : std::nullopt;
  std::string reason = kTooLarge.str();
  std::optional<BodyCost> cost = regionCost(op, reason);
  if (!elements || op->getNumOperands() != 3 || op->getNumResults() != 1 || !cost || !addCost(info.flops, *elements, *cost) ||
      !setWholeBytes(info, op))
    return opaque(op, reason);
  Block *body = op->getNumRegions() && !op->getRegion(0).empty() ? &op->getRegion(0).front() : nullptr;
  bool combines = body && body->getNumArguments() == 2 && !body->getArgument(old).use_empty();
  info.operandBytes[originalOperand] = combines ? info.operandBytes[updatesOperand] : 0;
  info.resultBytes[0] = info.operandBytes[updatesOperand];
  info.rows = updates.getRank() ? updates.getDimSize(0) : 1;
  return info;
}

//===----------------------------------------------------------------------===//
// stablehlo
//===----------------------------------------------------------------------===//

/// The list of integers after `name = [` in the text of an attribute; empty if it is not there.
static SmallVector<int64_t> listIn(StringRef text, StringRef name) {
  SmallVector<int64_t> numbers;
  size_t at = text.find((name + " = [").str());
  if (at == StringRef::npos)
    return numbers;
  StringRef list = text.drop_front(at + name.size() + 4).split(']').first;
  SmallVector<StringRef> parts;
  list.split(parts, ',', -1, /*KeepEmpty=*/false);
  for (StringRef part : parts)
    if (int64_t number; !part.trim().getAsInteger(10, number))
      numbers.push_back(number);
  return numbers;
}

static std::string textOf(Operation *op, StringRef name) {
  std::string text;
  if (auto attribute = attributeOf<Attribute>(op, name)) {
    llvm::raw_string_ostream stream(text);
    attribute.print(stream);
  }
  return text;
}

/// The number after `name = ` in the text of an attribute; 0, which the text leaves out, if it is not there.
static int64_t numberIn(StringRef text, StringRef name) {
  size_t at = text.find((name + " = ").str());
  int64_t number = 0;
  StringRef rest = at == StringRef::npos ? StringRef() : text.drop_front(at + name.size() + 3);
  return rest.consumeInteger(10, number) ? 0 : number;
}

/// original, indices, updates: a window is written at each index vector.
static OpInfo analyzeStablehloScatter(Operation *op) {
  OpInfo info = analyzeScatter(op, /*updatesOperand=*/2, /*originalOperand=*/0, /*old=*/0);
  RankedTensorType indices = tensorAt(op, 1);
  std::optional<int64_t> coordinates = indices ? elementsOf(indices) : std::nullopt;
  if (info.klass != OpClass::Scatter || !coordinates)
    return info;
  int64_t vectorDim = numberIn(textOf(op, "scatter_dimension_numbers"), "index_vector_dim");
  info.rows = vectorDim >= 0 && vectorDim < indices.getRank() && indices.getDimSize(vectorDim) > 0
                  ? *coordinates / indices.getDimSize(vectorDim)
                  : *coordinates;
  return info;
}

/// Maps of lhs, rhs and result of a dot_general over the loops batch, lhs free, rhs free, contracted; empty if the attribute is not
/// understood.
static SmallVector<AffineMap> dotMaps(Operation *op, RankedTensorType lhs, RankedTensorType rhs, SmallVectorImpl<int64_t> &ranges) {
  std::string text = textOf(op, "dot_dimension_numbers");
  SmallVector<int64_t> lhsBatch = listIn(text, "lhs_batching_dimensions"), rhsBatch = listIn(text, "rhs_batching_dimensions");
  SmallVector<int64_t> lhsK = listIn(text, "lhs_contracting_dimensions"), rhsK = listIn(text, "rhs_contracting_dimensions");
  MLIRContext *context = op->getContext();
  SmallVector<AffineExpr> lhsExprs(lhs.getRank()), rhsExprs(rhs.getRank()), outExprs;
  auto addLoops = [&](ArrayRef<int64_t> left, ArrayRef<int64_t> right, bool isResult) {
    for (auto [l, r] : llvm::zip_equal(left, right)) {
      if (l < 0 || l >= lhs.getRank() || r < 0 || r >= rhs.getRank() || lhsExprs[l] || rhsExprs[r])
        return false;
      lhsExprs[l] = rhsExprs[r] = getAffineDimExpr(ranges.size(), context);
      if (isResult)
        outExprs.push_back(lhsExprs[l]);
      ranges.push_back(lhs.getDimSize(l));
    }
    return true;
  };
  auto addFree = [&](RankedTensorType type, SmallVectorImpl<AffineExpr> &exprs) {
    for (auto [index, expr] : llvm::enumerate(exprs))
      if (!expr) {
        expr = getAffineDimExpr(ranges.size(), context);
        outExprs.push_back(expr);
        ranges.push_back(type.getDimSize(index));
      }
  };
  if (text.empty() || lhsBatch.size() != rhsBatch.size() || lhsK.size() != rhsK.size() || !addLoops(lhsBatch, rhsBatch, true) ||
      !addLoops(lhsK, rhsK, false))
    return {};
  addFree(lhs, lhsExprs);
  addFree(rhs, rhsExprs);
  unsigned loops = ranges.size();
  return {AffineMap::get(loops, 0, lhsExprs, context), AffineMap::get(loops, 0, rhsExprs, context),
          AffineMap::get(loops, 0, outExprs, context)};
}

static OpInfo analyzeDotGeneral(Operation *op) {
  RankedTensorType lhs = tensorAt(op, 0), rhs = tensorAt(op, 1);
  if (!lhs || !rhs || !lhs.hasStaticShape() || !rhs.hasStaticShape() || op->getNumOperands() != 2 || op->getNumResults() != 1)
    return opaque(op, kTooLarge);
  SmallVector<int64_t> ranges;
  SmallVector<AffineMap> maps = dotMaps(op, lhs, rhs, ranges);
  if (maps.empty())
    return opaque(op, "its dot_dimension_numbers are not understood");
  std::optional<ContractionInfo> loops = contractionLoops(maps[0], maps[1], maps[2], ranges);
  std::optional<int64_t> points = checkedProduct(ranges), flops = points ? checkedMul(*points, 2) : std::nullopt;
  std::optional<DataType> lhsType = dataTypeOf(lhs.getElementType()), rhsType = dataTypeOf(rhs.getElementType());
  std::optional<DataType> outType = dataTypeOf(getElementTypeOrSelf(op->getResult(0).getType()));
  OpInfo info = ofClass(OpClass::Contraction);
  if (!loops || !flops || !lhsType || !rhsType || !outType || !setWholeBytes(info, op))
    return opaque(op, kTooLarge);
  std::string algorithm = textOf(op, "algorithm");
  size_t at = algorithm.find("accumulation_type = ");
  StringRef named = at == std::string::npos ? "" : StringRef(algorithm).drop_front(at + 20).take_while([](char c) { return isalnum(c); });
  loops->lhs = *lhsType;
  loops->rhs = *rhsType;
  loops->acc = parseDataType(named).value_or(*outType);
  info.flops.matmul = *flops;
  info.contraction = *loops;
  return info;
}

/// A slice at computed places is read through; one that is written in place moves what it inserts alone.
static OpInfo analyzeDynamicSlice(Operation *op, bool isUpdate) {
  OpInfo info = ofClass(isUpdate ? OpClass::Movement : OpClass::View);
  if (op->getNumOperands() < 2 || op->getNumResults() != 1 || !setWholeBytes(info, op))
    return opaque(op, kTooLarge);
  int64_t moved = isUpdate ? info.operandBytes[1] : info.resultBytes[0];
  info.operandBytes.assign(op->getNumOperands(), 0);
  info.operandBytes[isUpdate ? 1 : 0] = moved;
  info.resultBytes[0] = moved;
  return info;
}

std::optional<BodyCost> stablehloCost(StringRef name) {
  return llvm::StringSwitch<std::optional<BodyCost>>(name)
      .Case("convert", BodyCost{0, 0})
      .Cases({"add", "subtract", "multiply", "maximum", "minimum", "compare", "select", "negate", "abs", "and", "or", "xor", "not"},
             BodyCost{1, 0})
      .Cases({"floor", "ceil", "sign", "round_nearest_even", "round_nearest_afz", "is_finite", "shift_left"}, BodyCost{1, 0})
      .Case("clamp", BodyCost{2, 0})
      .Cases({"divide", "remainder", "exponential", "exponential_minus_one", "log", "log_plus_one", "logistic", "tanh"}, BodyCost{0, 1})
      .Cases({"rsqrt", "sqrt", "cbrt", "power", "sine", "cosine", "tan", "atan2"}, BodyCost{0, 1})
      .Default(std::nullopt);
}

static OpInfo analyzeStablehlo(Operation *op, StringRef name) {
  if (name == "dot_general")
    return analyzeDotGeneral(op);
  if (name == "while" || name == "return" || name == "if" || name == "case")
    return ofClass(OpClass::Structure);
  if (name == "constant")
    return ofClass(OpClass::Free);
  if (name == "sort")
    return analyzeSort(op, op->getNumOperands());
  if (name == "scatter")
    return analyzeStablehloScatter(op);
  if (name == "dynamic_slice" || name == "dynamic_update_slice")
    return analyzeDynamicSlice(op, name == "dynamic_update_slice");
  std::optional<OpClass> klass = llvm::StringSwitch<std::optional<OpClass>>(name)
                                     .Cases({"reshape", "bitcast_convert", "slice"}, OpClass::View)
                                     .Case("broadcast_in_dim", OpClass::Broadcast)
                                     .Case("transpose", OpClass::Transpose)
                                     .Cases({"concatenate", "pad", "reverse"}, OpClass::Movement)
                                     .Case("iota", OpClass::Elementwise)
                                     .Default(std::nullopt);
  std::optional<BodyCost> cost = stablehloCost(name);
  std::optional<int64_t> elements = op->getNumResults() == 1 ? elementsOf(op->getResult(0).getType()) : std::nullopt;
  OpInfo info = ofClass(klass.value_or(OpClass::Elementwise));
  if (!klass && !cost)
    return opaque(op, ("operation 'stablehlo." + name + "' is not understood").str());
  if (!elements || !addCost(info.flops, *elements, cost.value_or(BodyCost{})) || !setWholeBytes(info, op))
    return opaque(op, kTooLarge);
  if (klass == OpClass::View && !info.operandBytes.empty())
    info.operandBytes[0] = std::min(info.operandBytes[0], info.resultBytes[0]);
  return info;
}

//===----------------------------------------------------------------------===//
// torch and the rest
//===----------------------------------------------------------------------===//

/// Bytes of `!torch.vtensor<[4,8],bf16>` as its text says; 0 for what is no sized tensor. The type is opaque to us, so it has no shape.
static int64_t torchBytes(Type type) {
  auto opaqueType = dyn_cast<OpaqueType>(type);
  StringRef text = opaqueType ? opaqueType.getTypeData() : "";
  if (!text.consume_front("vtensor<["))
    return 0;
  auto [dims, rest] = text.split(']');
  StringRef element = rest.ltrim(',').rtrim('>');
  if (element.consume_front("si") || element.consume_front("ui"))
    element = element == "8" ? "int8" : element == "16" ? "i16" : element == "32" ? "i32" : "i64";
  std::optional<DataType> dataType = parseDataType(element);
  SmallVector<StringRef> parts;
  dims.split(parts, ',', -1, /*KeepEmpty=*/false);
  std::optional<int64_t> elements = 1;
  for (StringRef part : parts) {
    int64_t size;
    if (part.trim().getAsInteger(10, size) || !(elements = checkedMul(*elements, size)))
      return 0;
  }
  return dataType && checkedMul(*elements, storageBits(*dataType)) ? storageBytes(*dataType, *elements) : 0;
}

static OpInfo analyzeTorch(Operation *op, StringRef name) {
  bool hasTensor = llvm::any_of(op->getResultTypes(), [](Type type) {
    auto opaqueType = dyn_cast<OpaqueType>(type);
    return isa<ShapedType>(type) || (opaqueType && opaqueType.getTypeData().contains("tensor"));
  });
  // Scalars, lists and assertions make no tensor.
  if (!hasTensor)
    return ofClass(OpClass::Free);
  OpInfo info = opaque(op, "the torch dialect is not lowered here: import the model to linalg on tensors");
  for (auto [index, type] : llvm::enumerate(op->getOperandTypes()))
    info.operandBytes[index] = std::max(info.operandBytes[index], torchBytes(type));
  for (auto [index, type] : llvm::enumerate(op->getResultTypes()))
    info.resultBytes[index] = std::max(info.resultBytes[index], torchBytes(type));
  return info;
}

static OpInfo analyzeTmTensor(Operation *op, StringRef name) {
  if (name == "attention")
    return analyzeAttention(op);
  if (name == "scan")
    return analyzeScan(op);
  // The operands of a sort are initial values that are read; a top-k has inputs first.
  if (name == "sort" || name == "topk")
    return analyzeSort(op, numInputs(op) ? numInputs(op) : op->getNumOperands());
  if (name == "scatter") // updates, indices, original; the body sees the new value first
    return analyzeScatter(op, /*updatesOperand=*/0, /*originalOperand=*/2, /*old=*/1);
  return opaque(op, ("operation 'tm_tensor." + name + "' is not understood").str());
}

/// y of x, dt [batch, channels, positions], A [channels, N], B, C and whatever scales, shifts or gates it (Gu and Dao, Mamba,
/// arXiv:2312.00752, algorithm 2). For each position, channel and element of the state: dt A and its exponential, the decayed state plus
/// dt B x, and its product with C. For each position and channel: softplus of dt (an exponential and a logarithm), D x, and the gate.
static OpInfo analyzeSelectiveScan(Operation *op) {
  OpInfo info = ofClass(OpClass::Scan);
  RankedTensorType x = tensorAt(op, 0), a = tensorAt(op, 2);
  std::optional<int64_t> elements = x ? elementsOf(x) : std::nullopt;
  if (!elements || x.getRank() != 3 || !a || !a.hasStaticShape() || a.getRank() != 2 || op->getNumResults() != 1)
    return opaque(op, kTooLarge);
  std::optional<int64_t> states = checkedMul(*elements, a.getDimSize(1));
  if (!states || !addCost(info.flops, *states, {6, 1}) || !addCost(info.flops, *elements, {5, 4}) || !setWholeBytes(info, op))
    return opaque(op, kTooLarge);
  info.reducedElements = x.getDimSize(2);
  info.rows = info.reducedElements ? *elements / info.reducedElements : 0;
  return info;
}

OpInfo analyzeUnregistered(Operation *op) {
  auto [dialect, name] = op->getName().getStringRef().split('.');
  if (name == "yield" || name == "return" || name == "func" || name == "call" || name == "initializer")
    return ofClass(OpClass::Structure);
  if (name == "global" || name == "global.load" || name == "global_load" || name == "global_load_const")
    return ofClass(OpClass::Free);
  if (dialect == "tm_tensor")
    return analyzeTmTensor(op, name);
  if (dialect == "stablehlo")
    return analyzeStablehlo(op, name);
  if (dialect == "torch")
    return analyzeTorch(op, name);
  if (op->getName().getStringRef() == "opaque.ridge.selective_scan")
    return analyzeSelectiveScan(op);
  if (dialect == "torch_c")
    return ofClass(OpClass::View);
  return opaque(op, ("operation '" + op->getName().getStringRef() + "' belongs to no dialect that is understood").str());
}

} // namespace ridge::analysis::detail
