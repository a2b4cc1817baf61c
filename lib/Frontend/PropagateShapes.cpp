//===- PropagateShapes.cpp - static shapes through a function ----------===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// One walk in program order: a value's type is final when its users are visited. Scalars fold by MLIR's own folders; each kind of op then
// derives its result types from its operands' types and constant operands. Upstream's canonicalization would do much of this by inserting
// and moving casts, but stops at operations that are not registered.
//
//===----------------------------------------------------------------------===//

#include "PropagateShapes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Transforms/FoldUtils.h"
#include "ridge/Support/CheckedMath.h"
#include "llvm/ADT/SmallBitVector.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace ridge::frontend {

static bool isDynamic(Type type) {
  auto shaped = dyn_cast<ShapedType>(type);
  return shaped && !shaped.hasStaticShape();
}

/// `type` with its dynamic dimensions replaced by those known in `shape`.
static Type refine(Type type, ArrayRef<int64_t> shape) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor || tensor.getRank() != static_cast<int64_t>(shape.size()))
    return type;
  SmallVector<int64_t> merged(tensor.getShape());
  for (auto [size, known] : llvm::zip_equal(merged, shape))
    if (ShapedType::isDynamic(size) && known >= 0)
      size = known;
  return tensor.clone(merged);
}

static void refineResult(Value result, ArrayRef<int64_t> shape) { result.setType(refine(result.getType(), shape)); }

static void refineLike(Value result, Type other) {
  if (auto shaped = dyn_cast<RankedTensorType>(other))
    refineResult(result, shaped.getShape());
}

/// Constants among mixed sizes become static; negative ones, which no shape may have, stay as they are and are refused by the verifier.
static SmallVector<OpFoldResult> foldMixed(ArrayRef<OpFoldResult> mixed, MLIRContext *context) {
  SmallVector<OpFoldResult> folded;
  for (OpFoldResult value : mixed) {
    std::optional<int64_t> constant = getConstantIntValue(value);
    folded.push_back(constant ? OpFoldResult(IntegerAttr::get(IndexType::get(context), *constant)) : value);
  }
  return folded;
}

static std::optional<int64_t> constantOf(Value value) {
  APInt number;
  return matchPattern(value, m_ConstantInt(&number)) && number.getSignificantBits() <= 64 ? std::optional(number.getSExtValue())
                                                                                          : std::nullopt;
}

//===----------------------------------------------------------------------===//
// One kind of op at a time
//===----------------------------------------------------------------------===//

/// tensor.empty, tensor.splat, tensor.generate: one operand a dynamic dimension.
static void refineSized(Value result, MutableOperandRange sizes) {
  auto type = cast<RankedTensorType>(result.getType());
  SmallVector<int64_t> shape(type.getShape());
  SmallVector<Value> kept;
  unsigned next = 0;
  for (int64_t &size : shape) {
    if (!ShapedType::isDynamic(size))
      continue;
    Value operand = sizes[next++].get();
    std::optional<int64_t> constant = constantOf(operand);
    if (constant && *constant >= 0)
      size = *constant;
    else
      kept.push_back(operand);
  }
  sizes.assign(kept);
  result.setType(type.clone(shape));
}

/// The one dynamic dimension of a group whose product is known.
static void solveGroup(MutableArrayRef<int64_t> group, int64_t product) {
  int64_t *unknown = nullptr, known = 1;
  for (int64_t &size : group) {
    if (!ShapedType::isDynamic(size)) {
      std::optional<int64_t> next = checkedMul(known, size);
      if (!next)
        return;
      known = *next;
    } else if (unknown) {
      return;
    } else {
      unknown = &size;
    }
  }
  if (unknown && known > 0 && product % known == 0)
    *unknown = product / known;
}

static void refineExpand(tensor::ExpandShapeOp op) {
  SmallVector<int64_t> shape(op.getResultType().getShape());
  for (auto [size, mixed] : llvm::zip_equal(shape, op.getMixedOutputShape()))
    if (std::optional<int64_t> constant = getConstantIntValue(mixed); constant && *constant >= 0)
      size = *constant;
  for (auto [source, group] : llvm::zip_equal(op.getSrcType().getShape(), op.getReassociationIndices()))
    if (!ShapedType::isDynamic(source) && !group.empty())
      solveGroup(MutableArrayRef<int64_t>(shape).slice(group.front(), group.size()), source);
  SmallVector<Value> kept;
  for (auto [size, mixed] : llvm::zip_equal(shape, op.getMixedOutputShape()))
    if (ShapedType::isDynamic(size))
      kept.push_back(cast<Value>(mixed));
  op.getOutputShapeMutable().assign(kept);
  op.setStaticOutputShape(shape);
  op.getResult().setType(op.getResultType().clone(shape));
}

static void refineCollapse(tensor::CollapseShapeOp op) {
  SmallVector<int64_t> shape;
  for (const ReassociationIndices &group : op.getReassociationIndices()) {
    std::optional<int64_t> size = 1;
    for (int64_t dim : group) {
      int64_t next = op.getSrcType().getDimSize(dim);
      size = size && !ShapedType::isDynamic(next) ? checkedMul(*size, next) : std::nullopt;
    }
    shape.push_back(size.value_or(ShapedType::kDynamic));
  }
  refineResult(op.getResult(), shape);
}

static void refineReshape(tensor::ReshapeOp op) {
  auto type = dyn_cast<RankedTensorType>(op.getResult().getType());
  if (!type)
    return;
  SmallVector<int64_t> shape(type.getShape());
  if (auto elements = op.getShape().getDefiningOp<tensor::FromElementsOp>(); elements && elements.getElements().size() == shape.size()) {
    for (auto [size, element] : llvm::zip_equal(shape, elements.getElements()))
      if (std::optional<int64_t> constant = constantOf(element); constant && *constant >= 0)
        size = *constant;
  } else if (DenseIntElementsAttr constants;
             matchPattern(op.getShape(), m_Constant(&constants)) && constants.getNumElements() == static_cast<int64_t>(shape.size())) {
    for (auto [size, constant] : llvm::zip_equal(shape, constants.getValues<APInt>()))
      size = constant.getSExtValue() >= 0 ? constant.getSExtValue() : size;
  }
  auto source = cast<ShapedType>(op.getSource().getType());
  std::optional<int64_t> elements = source.hasStaticShape() ? checkedProduct(source.getShape()) : std::nullopt;
  if (elements)
    solveGroup(shape, *elements);
  refineResult(op.getResult(), shape);
}

static void refineExtractSlice(tensor::ExtractSliceOp op) {
  MLIRContext *context = op.getContext();
  SmallVector<OpFoldResult> offsets = foldMixed(op.getMixedOffsets(), context), sizes = foldMixed(op.getMixedSizes(), context),
                            strides = foldMixed(op.getMixedStrides(), context);
  llvm::SmallBitVector dropped = op.getDroppedDims();
  SmallVector<int64_t> shape;
  for (auto [dim, size] : llvm::enumerate(sizes))
    if (!dropped.test(dim))
      shape.push_back(getConstantIntValue(size).value_or(ShapedType::kDynamic));
  OpBuilder builder(op);
  auto slice = tensor::ExtractSliceOp::create(builder, op.getLoc(), cast<RankedTensorType>(refine(op.getType(), shape)), op.getSource(),
                                              offsets, sizes, strides);
  op.replaceAllUsesWith(slice.getResult());
  op.erase();
}

static void refineInsertSlice(tensor::InsertSliceOp op) {
  MLIRContext *context = op.getContext();
  OpBuilder builder(op);
  auto slice = tensor::InsertSliceOp::create(builder, op.getLoc(), op.getSource(), op.getDest(), foldMixed(op.getMixedOffsets(), context),
                                             foldMixed(op.getMixedSizes(), context), foldMixed(op.getMixedStrides(), context));
  op.replaceAllUsesWith(slice.getResult());
  op.erase();
}

static void refinePad(tensor::PadOp op) {
  auto foldSide = [](ArrayRef<int64_t> statics, MutableOperandRange values) {
    SmallVector<int64_t> folded(statics);
    SmallVector<Value> kept;
    unsigned next = 0;
    for (int64_t &amount : folded) {
      if (!ShapedType::isDynamic(amount))
        continue;
      Value operand = values[next++].get();
      if (std::optional<int64_t> constant = constantOf(operand))
        amount = *constant;
      else
        kept.push_back(operand);
    }
    values.assign(kept);
    return folded;
  };
  SmallVector<int64_t> low = foldSide(op.getStaticLow(), op.getLowMutable()), high = foldSide(op.getStaticHigh(), op.getHighMutable());
  op.setStaticLow(low);
  op.setStaticHigh(high);
  SmallVector<int64_t> shape;
  for (auto [source, before, after] : llvm::zip_equal(op.getSourceType().getShape(), low, high)) {
    bool known = !ShapedType::isDynamic(source) && !ShapedType::isDynamic(before) && !ShapedType::isDynamic(after);
    std::optional<int64_t> sum = known ? checkedAdd(source, before) : std::nullopt;
    shape.push_back((sum ? checkedAdd(*sum, after) : std::nullopt).value_or(ShapedType::kDynamic));
  }
  refineResult(op.getResult(), shape);
}

/// The destination of an unregistered op with initial values is its last operands, one a result.
static void refineUnregistered(Operation *op) {
  if (op->getName().getDialectNamespace() != "tm_tensor" || op->getNumResults() > op->getNumOperands())
    return;
  unsigned first = op->getNumOperands() - op->getNumResults();
  for (OpResult result : op->getResults())
    refineLike(result, op->getOperand(first + result.getResultNumber()).getType());
}

static void refineByInference(Operation *op) {
  auto inference = dyn_cast<InferTypeOpInterface>(op);
  SmallVector<Type> types;
  if (op->hasTrait<OpTrait::Elementwise>() && op->getNumResults() == 1) {
    for (Type type : op->getOperandTypes())
      refineLike(op->getResult(0), type);
  } else if (inference &&
             succeeded(inference.inferReturnTypes(op->getContext(), op->getLoc(), op->getOperands(), op->getRawDictionaryAttrs(),
                                                  op->getPropertiesStorage(), op->getRegions(), types))) {
    for (auto [result, type] : llvm::zip(op->getResults(), types))
      refineLike(result, type);
  }
}

static void refineResults(Operation *op) {
  TypeSwitch<Operation *>(op)
      .Case<tensor::EmptyOp, tensor::SplatOp>([](auto inner) { refineSized(inner.getResult(), inner.getDynamicSizesMutable()); })
      .Case([](tensor::GenerateOp inner) { refineSized(inner.getResult(), inner.getDynamicExtentsMutable()); })
      .Case([](tensor::ExpandShapeOp inner) { refineExpand(inner); })
      .Case([](tensor::CollapseShapeOp inner) { refineCollapse(inner); })
      .Case([](tensor::ReshapeOp inner) { refineReshape(inner); })
      .Case([](tensor::ExtractSliceOp inner) { refineExtractSlice(inner); })
      .Case([](tensor::InsertSliceOp inner) { refineInsertSlice(inner); })
      .Case([](tensor::PadOp inner) { refinePad(inner); })
      .Case<tensor::CastOp, tensor::BitcastOp>([](auto inner) { refineLike(inner.getResult(), inner.getSource().getType()); })
      .Case<tensor::InsertOp, tensor::ScatterOp>([](auto inner) { refineLike(inner.getResult(), inner.getDest().getType()); })
      .Case([](tensor::ConcatOp inner) {
        refineLike(inner.getResult(), tensor::ConcatOp::inferResultType(inner.getDim(), inner.getInputs().getTypes()));
      })
      .Case([](DestinationStyleOpInterface inner) {
        for (auto [result, init] : llvm::zip(inner->getResults(), inner.getDpsInits()))
          refineLike(result, init.getType());
      })
      .Default([](Operation *other) { other->isRegistered() ? refineByInference(other) : refineUnregistered(other); });
}

//===----------------------------------------------------------------------===//
// The walk
//===----------------------------------------------------------------------===//

namespace {

class ShapePropagation {
public:
  explicit ShapePropagation(MLIRContext *context) : folder(context) {}
  LogicalResult runOnFunction(Operation *function);

private:
  /// A called function before its shapes were propagated, and what became of it for the types of its calls.
  struct Specialised {
    OwningOpRef<func::FuncOp> asWritten;
    SmallVector<func::FuncOp, 1> functions;
  };

  LogicalResult runOnBlock(Block &block);
  LogicalResult visit(Operation *op);
  LogicalResult visitRegions(Operation *op);
  LogicalResult visitCall(func::CallOp call);

  OperationFolder folder;
  llvm::StringMap<Specialised> specialised;
  llvm::SmallPtrSet<Operation *, 8> active; ///< functions whose bodies are being walked
};

} // namespace

static bool isScalarOp(Operation *op) {
  auto isScalar = [](Type type) { return type.isIntOrIndexOrFloat(); };
  return op->getNumResults() && !op->getNumRegions() && !op->hasTrait<OpTrait::ConstantLike>() &&
         llvm::all_of(op->getResultTypes(), isScalar) &&
         (isa<tensor::DimOp, tensor::ExtractOp>(op) || llvm::all_of(op->getOperandTypes(), isScalar));
}

/// Makes the call's callee one for its argument types: an earlier one, the function itself at the first call, or a copy.
LogicalResult ShapePropagation::visitCall(func::CallOp call) {
  auto callee = SymbolTable::lookupNearestSymbolFrom<func::FuncOp>(call, call.getCalleeAttr());
  if (!callee || callee.isExternal())
    return success();
  if (active.contains(callee))
    return emitError(call.getLoc(), "a recursive call has no static plan");
  Specialised &known = specialised[callee.getName()];
  auto found = llvm::find_if(known.functions,
                             [&](func::FuncOp function) { return llvm::equal(function.getArgumentTypes(), call.getOperandTypes()); });
  func::FuncOp target = found == known.functions.end() ? func::FuncOp() : *found;
  if (!target) {
    target = callee;
    if (known.asWritten) {
      target = known.asWritten->clone();
      SymbolTable(callee->getParentOp()).insert(target, std::next(callee->getIterator()));
    } else {
      known.asWritten = callee.clone();
    }
    known.functions.push_back(target);
    for (auto [argument, type] : llvm::zip_equal(target.getArguments(), call.getOperandTypes()))
      argument.setType(type);
    if (failed(runOnFunction(target)))
      return failure();
  }
  call.setCallee(target.getName());
  for (auto [result, type] : llvm::zip_equal(call.getResults(), target.getResultTypes()))
    result.setType(type);
  return success();
}

/// Loops and conditionals: block arguments follow the operands, results follow what the last region yields.
LogicalResult ShapePropagation::visitRegions(Operation *op) {
  bool isFor = isa<scf::ForOp>(op), isWhile = isa<scf::WhileOp>(op) || op->getName().getStringRef() == "stablehlo.while";
  unsigned firstInit = isFor ? 3 : 0, firstArgument = isFor ? 1 : 0;
  if (isFor || isWhile)
    for (Region &region : op->getRegions())
      for (BlockArgument argument : region.empty() ? MutableArrayRef<BlockArgument>() : region.getArguments().drop_front(firstArgument))
        if (unsigned operand = argument.getArgNumber() - firstArgument + firstInit; operand < op->getNumOperands())
          refineLike(argument, op->getOperand(operand).getType());
  for (Region &region : op->getRegions())
    for (Block &block : region)
      if (failed(runOnBlock(block)))
        return failure();
  if ((isFor || isWhile || isa<scf::IfOp>(op)) && !op->getRegions().back().empty())
    for (auto [result, yielded] : llvm::zip(op->getResults(), op->getRegions().back().front().getTerminator()->getOperands()))
      refineLike(result, yielded.getType());
  return success();
}

LogicalResult ShapePropagation::visit(Operation *op) {
  if (isScalarOp(op)) {
    // What does not fold stays as it is.
    (void)folder.tryToFold(op);
    return success();
  }
  if (auto call = dyn_cast<func::CallOp>(op))
    return visitCall(call);
  if (op->getNumRegions() && failed(visitRegions(op)))
    return failure();
  bool knowsMore = llvm::any_of(op->getResultTypes(), isDynamic) || isa<tensor::InsertSliceOp, tensor::ExtractSliceOp, tensor::PadOp>(op);
  if (knowsMore)
    refineResults(op);
  return success();
}

LogicalResult ShapePropagation::runOnBlock(Block &block) {
  for (Operation &op : llvm::make_early_inc_range(block))
    if (failed(visit(&op)))
      return failure();
  return success();
}

LogicalResult ShapePropagation::runOnFunction(Operation *function) {
  active.insert(function);
  for (Block &block : function->getRegion(0))
    if (failed(runOnBlock(block)))
      return failure();
  active.erase(function);
  Block &entry = function->getRegion(0).front(), &exit = function->getRegion(0).back();
  auto type = FunctionType::get(function->getContext(), entry.getArgumentTypes(), exit.getTerminator()->getOperandTypes());
  function->setAttr("function_type", TypeAttr::get(type));
  return success();
}

LogicalResult propagateShapes(Operation *function) { return ShapePropagation(function->getContext()).runOnFunction(function); }

} // namespace ridge::frontend
