//===- SortPattern.cpp - sorts of which only the first are kept ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Importers write the k largest of a row as a sort of all of it and a slice. A kernel selects: it writes k, not the row.
//
#include "Grouping.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;
using analysis::OpClass;

/// What a slice from the beginning keeps of the rows of a result; 0 if the reader is anything else.
static int64_t keptBy(Operation *reader, int64_t dimension) {
  auto slice = dyn_cast<tensor::ExtractSliceOp>(reader);
  if (!slice || dimension >= int64_t(slice.getStaticOffsets().size()) || slice.getStaticOffsets()[dimension] != 0 ||
      slice.getStaticStrides()[dimension] != 1 || ShapedType::isDynamic(slice.getStaticSizes()[dimension]))
    return 0;
  return slice.getStaticSizes()[dimension];
}

/// How many of each row anything reads; the whole row if something reads that.
static int64_t keptOf(const Node &node, int64_t dimension) {
  int64_t kept = 0;
  for (Value result : node.op->getResults()) {
    auto type = cast<RankedTensorType>(result.getType());
    for (Operation *reader : result.getUsers()) {
      int64_t own = keptBy(reader, dimension);
      kept = std::max(kept, own ? own : type.getDimSize(dimension));
    }
  }
  return kept;
}

void kernels::formSelections(Formation &formation) {
  for (unsigned i = 0; i < formation.graph.nodes.size(); ++i) {
    Node &node = formation.graph[i];
    auto attribute = node.op->getAttrOfType<IntegerAttr>("dimension");
    if (auto properties = dyn_cast_or_null<DictionaryAttr>(node.op->getPropertiesAsAttribute()); properties && !attribute)
      attribute = properties.getAs<IntegerAttr>("dimension");
    bool isSort = node.role == Role::Node && node.info.klass == OpClass::Sort && formation.isFree(i) && attribute &&
                  llvm::all_of(node.op->getResultTypes(), [](Type type) { return isa<RankedTensorType>(type); });
    int64_t columns = node.info.reducedElements, kept = isSort ? keptOf(node, attribute.getInt()) : 0;
    if (kept <= 0 || kept >= columns)
      continue;
    Group &group = formation.open(i);
    group.kept = kept;
    for (auto [bytes, type] : llvm::zip(node.info.resultBytes, node.op->getResultTypes()))
      bytes = storageBytes(analysis::dataTypeOf(getElementTypeOrSelf(type)).value_or(DataType::I64), node.info.rows * kept);
    // A row of n gives its k largest in n log2 k comparisons.
    int64_t depth = std::max<int64_t>(llvm::Log2_64_Ceil(columns), 1);
    node.info.flops.vector = node.info.flops.vector / depth * std::max<int64_t>(llvm::Log2_64_Ceil(kept), 1);
    group.notes.push_back("the first " + std::to_string(kept) + " of " + std::to_string(columns) + " are kept: selected, not sorted");
  }
}
