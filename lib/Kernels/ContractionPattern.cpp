//===- ContractionPattern.cpp - contractions and convolutions with their epilogue ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Grouping.h"

using namespace ridge;
using namespace ridge::kernels;
using analysis::OpClass;

void kernels::formContractions(Formation &formation) {
  for (unsigned i = 0; i < formation.graph.nodes.size(); ++i) {
    const Node &node = formation.graph[i];
    bool anchors = node.info.klass == OpClass::Contraction || node.info.klass == OpClass::Convolution;
    if (!anchors || node.role != Role::Node || !formation.isFree(i))
      continue;
    Group &group = formation.open(i);
    group.anchor = i;
    growEpilogue(formation, group);
    // A vector along the columns is computed by each tile for its own columns, however few the rows.
    int64_t columns = node.info.contraction ? node.info.contraction->n : 0;
    takeSmallProducers(formation, group, std::max(node.elements / kSmallerThanResult, columns));
    if (formation.options.fusion == Fusion::Flash && node.info.contraction && node.info.contraction->batch > 1)
      takeExpansions(formation, group);
  }
}
