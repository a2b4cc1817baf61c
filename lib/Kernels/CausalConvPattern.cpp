//===- CausalConvPattern.cpp - causal depthwise convolutions over a sequence ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// State-space models convolve each channel with its last few positions. An exported graph pads both ends and cuts the results beyond the
// sequence off, before bias and activation; a kernel (causal_conv1d) computes what is kept, and the activation with it.
//
#include "Grouping.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;
using analysis::OpClass;

/// One dimension slides; every channel is a group of its own.
static bool isDepthwiseOverSequence(const ConvolutionShape &shape) {
  bool oneDimension = (shape.kernelHeight == 1) + (shape.kernelWidth == 1) + (shape.kernelDepth == 1) >= 2;
  return oneDimension && shape.groups > 1 && shape.groups == shape.inChannels && shape.outChannels == shape.groups;
}

/// The elements that a slice keeps of this node's result, if that slice is all that is read of it; 0 otherwise.
static int64_t keptElements(const BlockGraph &graph, const Node &node) {
  Value value = node.op->getResult(0);
  for (;;) {
    if (!value.hasOneUse())
      return 0;
    Operation *user = *value.user_begin();
    int i = graph.indexOf(user->getNumResults() ? user->getResult(0) : Value());
    if (i < 0 || graph[i].role != Role::ReadThrough || graph[i].info.klass != OpClass::View)
      return 0;
    value = user->getResult(0);
    if (isa<tensor::ExtractSliceOp>(user))
      return elementsOf(value.getType());
  }
}

void kernels::formCausalConvolutions(Formation &formation) {
  const BlockGraph &graph = formation.graph;
  for (unsigned i = 0; i < graph.nodes.size(); ++i) {
    const Node &node = graph[i];
    if (node.role != Role::Node || !formation.isFree(i) || !node.info.convolution || !isDepthwiseOverSequence(*node.info.convolution))
      continue;
    const ConvolutionShape &shape = *node.info.convolution;
    int64_t window = shape.kernelDepth * shape.kernelHeight * shape.kernelWidth, rows = shape.batch * shape.outChannels;
    Group &group = formation.open(i);
    group.anchor = i;
    growEpilogue(formation, group);
    int64_t kept = keptElements(graph, graph[group.root]);
    if (kept > 0 && kept < node.elements && node.elements - kept < window * rows)
      growEpilogue(formation, group, kept);
    takeSmallProducers(formation, group, node.elements / kSmallerThanResult);
  }
}
