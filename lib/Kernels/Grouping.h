//===- Grouping.h - nodes that become one kernel ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A group is convex: what one member makes reaches another through members alone. Most have one root, whose result alone leaves the group;
// an attention that is trained has several results. A kernel stands where its last member stood, and what reads it follows.
//
#pragma once

#include "BlockGraph.h"
#include "llvm/ADT/SmallPtrSet.h"
#include <optional>
#include <string>

namespace ridge::kernels {

struct Group {
  unsigned root = 0;
  llvm::SmallVector<unsigned, 8> members;
  int anchor = -1; ///< the contraction, convolution or attention that gives the kernel its kind
  std::optional<AttentionShape> attention;
  std::optional<MoeShape> moe;             ///< a layer of experts as one call
  std::optional<GroupedGemmShape> grouped; ///< one product of experts; without epilogue
  std::optional<ScanShape> scan;           ///< a state-space scan as one call
  std::optional<RowReductionShape> update; ///< a step of a state-space model
  int64_t kept = 0;                        ///< elements of each row that a sort is for; 0: all
  bool quantisesRows = false;              ///< writes narrow rows and the scale of each
  bool isDense = false;                    ///< the product is written over all groups, though each row counts in one of them
  llvm::SmallPtrSet<mlir::Value, 2> masks; ///< tensors that enter an attention's softmax
  llvm::SmallPtrSet<mlir::Value, 2>
      uncharged; ///< tensors captured but not read: a mask that the kernel computes itself, a cache that it appends to
  /// Bytes charged for a captured tensor or a result in place of its own: a log-sum-exp a row for probabilities that the backward pass of
  /// attention computes again.
  llvm::SmallDenseMap<mlir::Value, int64_t, 2> charged;
  bool updatesCache = false; ///< appends to a tensor in place
  std::vector<std::string> notes;
};

/// The groups of one block as they are formed.
class Formation {
public:
  Formation(BlockGraph &graph, const FormOptions &options) : graph(graph), options(options) {}

  BlockGraph &graph;
  const FormOptions &options;
  std::vector<Group> groups;

  /// Opens a group with that root and only member, unless the node is claimed.
  Group &open(unsigned root);
  /// Adds an unclaimed node to a group.
  void add(Group &group, unsigned node);
  bool isFree(unsigned node) const { return graph[node].group < 0; }
  int idOf(const Group &group) const { return &group - groups.data(); }
  /// Every consumer of the node is a member and nothing else reads it.
  bool isInner(unsigned node, const Group &group) const;
  /// No path leads from one of the nodes back to one of them through others; a claimed group counts as one.
  bool isConvex(llvm::ArrayRef<unsigned> nodes) const;
};

/// Vectors that a kernel needs beside its operands are computed in it if they are this many times smaller than its result.
inline constexpr int64_t kSmallerThanResult = 16;

/// Moves the root of the group forward over elementwise consumers of its result as long as one value leaves it; keeps the cheapest exit.
/// `elements`: what the consumers work on, where they read but a part of the result; 0: all of it.
void growEpilogue(Formation &formation, Group &group, int64_t elements = 0);
/// Takes elementwise producers of at most `maxElements` elements that only the group's epilogue reads.
void takeSmallProducers(Formation &formation, Group &group, int64_t maxElements);
/// Takes what computes a large operand of a batched product or of its epilogue from tensors that are many times smaller.
void takeExpansions(Formation &formation, Group &group);

// The recognisers, each in its own file, in the order in which they claim.
void formCacheUpdates(Formation &formation);       ///< concat of a cache; scatter into one
void formTrainedAttention(Formation &formation);   ///< forward and backward of a training step (flash only)
void formAttention(Formation &formation);          ///< kept whole, or (flash only) decomposed
void formCausalConvolutions(Formation &formation); ///< depthwise over a sequence, with what follows
void formStateSpaceScans(Formation &formation);    ///< Mamba-2's products with decays
void formStateUpdates(Formation &formation);       ///< one token's step of a state-space model
void formSelections(Formation &formation);         ///< sorts whose first elements alone are read
void cloneComputedMasks(Formation &formation);     ///< what no kernel reads once attention is found is not planned
void formExperts(Formation &formation);            ///< products with gathered weights of experts
void formRaggedProducts(Formation &formation);     ///< products over all experts with the rows of others masked
void formQuantisers(Formation &formation);         ///< rows quantised by their own largest values
void formContractions(Formation &formation);       ///< contractions and convolutions with their epilogue
void formRows(Formation &formation);               ///< row reductions and elementwise chains
void formSingles(Formation &formation);            ///< what is left, one op a kernel

/// Inlines small private functions into their callers.
void inlineHelpers(mlir::ModuleOp module);

/// Which keys the masks of an attention leave.
struct MaskInfo {
  bool causal = false; ///< no query sees a key behind its own position
  int64_t window = 0;  ///< keys that each query sees of a sliding window; 0: all
};
/// A mask is computed from positions and integers: a kernel need not read it.
bool isComputedMask(const BlockGraph &graph, mlir::Value mask);

/// Makes the ridge.kernel op of a group at its root, without a name, and moves the members into it. Groups are built the last root first,
/// so that a kernel sees its operands as the graph knows them. Fails with a diagnostic if the work or the bytes do not fit 64 bits.
llvm::LogicalResult buildKernel(const BlockGraph &graph, const Group &group);

/// The workload's shape of a group; `notes` receives what was assumed.
WorkloadShape shapeOf(const BlockGraph &graph, const Group &group, llvm::ArrayRef<mlir::Value> captured, llvm::ArrayRef<int64_t> readBytes,
                      std::vector<std::string> &notes);

} // namespace ridge::kernels
