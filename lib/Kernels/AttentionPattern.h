//===- AttentionPattern.h - what the recognisers of attention share ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "Grouping.h"

namespace ridge::kernels {

/// A decomposed attention as it is matched: the contractions by node, and what lies between them.
struct AttentionMatch {
  unsigned scores = 0, output = 0;
  int addedScores = -1;                    ///< a second product added to the scores: the rotary part of the heads, kept apart
  llvm::SmallVector<unsigned, 16> between; ///< nodes that depend on the scores and lead to the output, ascending
  unsigned probabilityOperand = 0;         ///< of the output contraction
  bool queriesAreLhs = true;               ///< of the scores contractions
};

/// The contraction that the node is; null if it is none, or read through.
const analysis::ContractionInfo *contractionAt(const Node &node);
/// A free node that may stand between the products of an attention.
bool liesBetween(const Node &node);
/// An exponential and a sum over rows of `keys` scores are among the nodes.
bool hasSoftmax(const BlockGraph &graph, llvm::ArrayRef<unsigned> between, int64_t keys);
/// The sums among the nodes run over what the product sums over too: the keys, not the queries or the heads.
bool sumsOverKeys(const BlockGraph &graph, llvm::ArrayRef<unsigned> nodes, unsigned product, unsigned operand);
/// The operand that a cast or a scale of one tensor changes; null if the node is anything else.
mlir::Value scaledOperand(const Node &node);
/// The elements of the result are narrower than those of the operand.
bool isNarrowing(const Node &node, mlir::Value operand);

/// The queries (or keys) of a product of scores.
mlir::Value queriesOf(const Node &scores, bool queriesAreLhs);
mlir::Value keysOf(const Node &scores, bool queriesAreLhs);

/// Walks from a contraction's operand to what the group captures; `shapes` receives the shapes met on the way, the nearest first.
mlir::Value capturedBehind(const BlockGraph &graph, int groupId, mlir::Value value, llvm::SmallVectorImpl<mlir::RankedTensorType> &shapes);
/// Distinct matrices behind an operand of so many: repeated heads are read through.
int64_t distinctMatrices(mlir::Value captured, mlir::Value operand, int64_t matrices);
/// Sequences: the leading dimension of the nearest shape of four dimensions or more that holds all of q.
int64_t batchOf(llvm::ArrayRef<mlir::RankedTensorType> shapes, int64_t matrices, int64_t elements);
/// Prefill or decode, by the number of queries.
AttentionPhase phaseOf(const AttentionShape &shape);
/// One head of keys, whose first part is the values (multi-head latent attention, absorbed): the same tensor, or the first of a concat that
/// the keys are.
bool isLatent(const BlockGraph &graph, const AttentionShape &shape, mlir::Value keys, mlir::Value values);
/// The sizes of a matched attention whose operands the group has taken; `values` is what multiplies the probabilities, of `headDimV`.
AttentionShape shapeOfMatch(const BlockGraph &graph, int groupId, const AttentionMatch &match, mlir::Value values, int64_t headDimV);

/// Opens the group of a matched attention.
Group &claimDecomposed(Formation &formation, const AttentionMatch &match);
/// What enters the kernel besides the operands given: each tensor, behind whatever the kernel reads through.
llvm::SmallVector<mlir::Value, 2> masksOf(const BlockGraph &graph, const Group &group, int groupId, llvm::ArrayRef<mlir::Value> operands);
/// Which keys the softmax among these nodes leaves, by what is exponentiated.
MaskInfo readScores(const BlockGraph &graph, llvm::ArrayRef<unsigned> nodes, const AttentionShape &shape);
/// Which keys the mask of an attention that was kept whole leaves: [..., queries, keys].
MaskInfo readMask(mlir::Value mask, const AttentionShape &shape);
/// Decides which of the captured masks the kernel reads.
void chargeMasks(const BlockGraph &graph, Group &group, MaskInfo all, llvm::ArrayRef<mlir::Value> captured);
/// Whether the kernel may skip what its masks hide, and the notes that say so. Masks are charged.
void applyMasks(Formation &formation, Group &group, AttentionShape &shape, MaskInfo all);
/// A result may be returned or read by other kernels, but by nothing that stays in between.
bool mayLeave(const BlockGraph &graph, unsigned node);
/// Elementwise work on what enters the softmax that no other kernel reads is part of this one.
void takeMaskProducers(Formation &formation, Group &group, llvm::ArrayRef<unsigned> between);

} // namespace ridge::kernels
