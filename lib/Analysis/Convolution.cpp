//===- Convolution.cpp - windows that slide over an input --------------===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Layouts are not looked up by op name: each loop's role follows from the maps it appears in, so every named layout, quantised or not, and
// generics of the same kind are read by one rule.
//
//===----------------------------------------------------------------------===//

#include "Detail.h"
#include "mlir/IR/AffineExpr.h"

using namespace mlir;

namespace ridge::analysis::detail {

/// One spatial dimension: the loop over outputs, the loop over the window and how far outputs lie apart.
struct WindowDim {
  unsigned output, window;
  int64_t stride;
};

/// Splits expr into loop -> factor; false if it is not a sum of loops times constants.
static bool collectTerms(AffineExpr expr, int64_t factor, SmallVectorImpl<std::pair<unsigned, int64_t>> &terms) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
    terms.emplace_back(dim.getPosition(), factor);
    return true;
  }
  if (isa<AffineConstantExpr>(expr))
    return true;
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!binary)
    return false;
  if (binary.getKind() == AffineExprKind::Add)
    return collectTerms(binary.getLHS(), factor, terms) && collectTerms(binary.getRHS(), factor, terms);
  auto constant = dyn_cast<AffineConstantExpr>(binary.getRHS());
  std::optional<int64_t> scaled = constant ? checkedMul(factor, constant.getValue()) : std::nullopt;
  return binary.getKind() == AffineExprKind::Mul && scaled && collectTerms(binary.getLHS(), *scaled, terms);
}

/// The spatial dimensions of an operand's map, outermost first.
static SmallVector<WindowDim> windowDims(AffineMap map, ArrayRef<utils::IteratorType> iterators) {
  SmallVector<WindowDim> dims;
  for (AffineExpr expr : map.getResults()) {
    SmallVector<std::pair<unsigned, int64_t>> terms;
    if (!collectTerms(expr, 1, terms) || terms.size() != 2)
      continue;
    if (iterators[terms[0].first] == utils::IteratorType::reduction)
      std::swap(terms[0], terms[1]);
    if (iterators[terms[0].first] == utils::IteratorType::parallel && iterators[terms[1].first] == utils::IteratorType::reduction)
      dims.push_back({terms[0].first, terms[1].first, std::abs(terms[0].second)});
  }
  return dims;
}

static OpInfo makePooling(linalg::LinalgOp op, ArrayRef<int64_t> ranges) {
  std::string reason;
  std::optional<BodyCost> cost = bodyCost(*op.getBlock(), reason);
  if (!cost)
    return opaque(op, reason);
  std::optional<int64_t> outputs = 1, window = 1;
  for (auto [range, iterator] : llvm::zip_equal(ranges, op.getIteratorTypesArray())) {
    std::optional<int64_t> &size = iterator == utils::IteratorType::parallel ? outputs : window;
    size = size ? checkedMul(*size, range) : std::nullopt;
  }
  std::optional<DataType> type = dataTypeOf(getElementTypeOrSelf(op->getOperand(0).getType()));
  std::optional<int64_t> points = outputs && window ? checkedMul(*outputs, *window) : std::nullopt;
  OpInfo info;
  if (!type || !points || !addCost(info.flops, *points, *cost))
    return opaque(op, "its element type is not understood or its work does not fit in 64 bits");
  info.klass = OpClass::Pooling;
  info.pooling = PoolingShape{*outputs, *window, *type};
  info.rows = *outputs;
  info.reducedElements = *window;
  return info;
}

/// Sizes of the loops that are no window, by the maps that they appear in; false on overflow.
static bool setChannels(ConvolutionShape &shape, AffineMap input, AffineMap filter, AffineMap output, ArrayRef<int64_t> ranges,
                        const llvm::SmallDenseSet<unsigned> &spatial) {
  std::optional<int64_t> batch = 1, groups = 1, in = 1, out = 1;
  for (unsigned loop = 0; loop != ranges.size(); ++loop) {
    if (spatial.contains(loop))
      continue;
    bool inInput = input.isFunctionOfDim(loop), inFilter = filter.isFunctionOfDim(loop), inOutput = output.isFunctionOfDim(loop);
    std::optional<int64_t> &size = !inOutput ? in : inInput && inFilter ? groups : inInput ? batch : out;
    size = size ? checkedMul(*size, ranges[loop]) : std::nullopt;
  }
  if (!batch || !groups || !in || !out || !(in = checkedMul(*in, *groups)) || !(out = checkedMul(*out, *groups)))
    return false;
  shape.batch = *batch;
  shape.groups = *groups;
  shape.inChannels = *in;
  shape.outChannels = *out;
  return true;
}

static OpInfo makeConvolution(linalg::LinalgOp op, ArrayRef<int64_t> ranges, ArrayRef<WindowDim> windows, unsigned input, unsigned filter,
                              const MultiplyAccumulate &body) {
  AffineMap inputMap = op.getMatchingIndexingMap(&op->getOpOperand(input)),
            filterMap = op.getMatchingIndexingMap(&op->getOpOperand(filter));
  AffineMap outputMap = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  ConvolutionShape shape;
  int64_t *const outputs[] = {&shape.outDepth, &shape.outHeight, &shape.outWidth};
  int64_t *const kernels[] = {&shape.kernelDepth, &shape.kernelHeight, &shape.kernelWidth};
  int64_t *const strides[] = {&shape.strideDepth, &shape.strideHeight, &shape.strideWidth};
  llvm::SmallDenseSet<unsigned> spatial;
  for (auto [index, window] : llvm::enumerate(windows)) {
    unsigned place = 3 - windows.size() + index;
    *outputs[place] = ranges[window.output];
    *kernels[place] = ranges[window.window];
    *strides[place] = window.stride;
    spatial.insert(window.output);
    spatial.insert(window.window);
  }
  auto typeOf = [](Type type) { return dataTypeOf(getElementTypeOrSelf(type)); };
  std::optional<DataType> inputType = typeOf(op->getOperand(input).getType()), filterType = typeOf(op->getOperand(filter).getType());
  std::optional<DataType> accType = typeOf(body.add->getResult(0).getType()), outType = typeOf(op.getDpsInitOperand(0)->get().getType());
  if (!inputType || !filterType || !accType || !outType)
    return opaque(op, "an element type is not understood");
  shape.input = *inputType;
  shape.filter = *filterType;
  shape.acc = *accType;
  shape.out = *outType;
  // The innermost dimension of the input is either a window or its channels.
  shape.channelsLast =
      windowDims(AffineMap::get(inputMap.getNumDims(), 0, inputMap.getResults().back()), op.getIteratorTypesArray()).empty();
  std::optional<int64_t> points = checkedProduct(ranges), flops = points ? checkedMul(*points, 2) : std::nullopt;
  if (!flops || !setChannels(shape, inputMap, filterMap, outputMap, ranges, spatial))
    return opaque(op, "its work does not fit in 64 bits");
  OpInfo info;
  info.klass = OpClass::Convolution;
  info.flops.matmul = *flops;
  info.convolution = shape;
  if (isa<linalg::GenericOp>(op.getOperation()) && !addExtraWork(info, op, body, ranges))
    return opaque(op, "its body is not understood or its work does not fit in 64 bits");
  return info;
}

std::optional<OpInfo> analyzeWindowed(linalg::LinalgOp op, ArrayRef<int64_t> ranges) {
  if (op.getNumDpsInputs() == 0 || op.getNumReductionLoops() == 0)
    return std::nullopt;
  std::optional<MultiplyAccumulate> body = matchMultiplyAccumulate(op);
  unsigned input = body ? body->lhs : 0, filter = body ? body->rhs : 1;
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  SmallVector<WindowDim> windows = windowDims(op.getMatchingIndexingMap(&op->getOpOperand(input)), iterators);
  if (windows.empty() && body) {
    std::swap(input, filter);
    windows = windowDims(op.getMatchingIndexingMap(&op->getOpOperand(input)), iterators);
  }
  if (windows.empty())
    return std::nullopt;
  if (!body)
    return makePooling(op, ranges);
  if (windows.size() > 3)
    return opaque(op, "it has more than three spatial dimensions");
  return makeConvolution(op, ranges, windows, input, filter, *body);
}

} // namespace ridge::analysis::detail
