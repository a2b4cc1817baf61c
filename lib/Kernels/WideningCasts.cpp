//===- WideningCasts.cpp - casts that a contraction reads through ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Importers widen 16-bit tensors to f32 wherever they compute. A kernel reads the narrow tensor and widens in registers; a matrix unit
// multiplies 16-bit operands and accumulates in f32, which gives the same products. Only a product of one widened and one really wide
// operand needs the cast.
//
#include "BlockGraph.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;
using analysis::OpClass;

/// One arith.extf of a float of at most 16 bits, element by element.
static bool isWideningCast(const Node &node) {
  auto generic = dyn_cast<linalg::GenericOp>(node.op);
  if (!generic || node.info.klass != OpClass::Elementwise || node.role != Role::Node || generic.getNumDpsInputs() != 1 ||
      node.body != kCast)
    return false;
  Block &body = *generic.getBody();
  auto cast = dyn_cast<arith::ExtFOp>(body.front());
  return cast && body.getOperations().size() == 2 && cast.getIn() == body.getArgument(0) &&
         cast.getIn().getType().getIntOrFloatBitWidth() <= 16 && generic.getIndexingMapsArray()[0] == generic.getIndexingMapsArray()[1];
}

/// The cast behind an operand, through what is read through; -1 if there is none.
static int castBehind(const BlockGraph &graph, Value operand) {
  int i = graph.indexOf(graph.source(operand));
  return i >= 0 && isWideningCast(graph[i]) ? i : -1;
}

static bool multiplies(const Node &node) {
  return node.role == Role::Node && (node.info.klass == OpClass::Contraction || node.info.klass == OpClass::Convolution);
}

void kernels::readThroughWideningCasts(BlockGraph &graph) {
  llvm::SmallBitVector needed(graph.nodes.size());
  for (const Node &node : graph.nodes) {
    if (!multiplies(node))
      continue;
    unsigned lhs = node.info.contraction ? node.info.contraction->lhsOperand : 0,
             rhs = node.info.contraction ? node.info.contraction->rhsOperand : 1;
    int left = castBehind(graph, node.operands[lhs]), right = castBehind(graph, node.operands[rhs]);
    if (left >= 0 && right < 0)
      needed.set(left);
    if (right >= 0 && left < 0)
      needed.set(right);
  }
  for (unsigned i = 0; i < graph.nodes.size(); ++i)
    if (!needed.test(i) && isWideningCast(graph[i]))
      graph[i].role = Role::ReadThrough;
}
