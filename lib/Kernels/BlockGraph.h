//===- BlockGraph.h - one block's operations as a dataflow graph of nodes ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A node is an operation that a kernel must run. Operations that a kernel reads through (views, fills, broadcasts, transposes, padding of a
// convolution) are not nodes: an edge leads from the node that produces a tensor to the node that consumes it, whatever lies between.
//
#pragma once

#include "mlir/IR/Block.h"
#include "ridge/Analysis/OpInfo.h"
#include "ridge/Kernels/FormKernels.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"
#include <vector>

namespace ridge::kernels {

/// What part an operation plays.
enum class Role : uint8_t {
  Node,        ///< a kernel runs it
  ReadThrough, ///< cloned into every kernel that reads it
  Dead,        ///< nothing reads it
  Outside      ///< stays where it is: structure, constants, scalar arithmetic
};

/// The scalar operations that occur in an operation's body, as bits.
enum BodyBit : unsigned {
  kExp = 1,
  kMax = 2,
  kAdd = 4,
  kMul = 8,
  kRoot = 16,
  kErf = 32,
  kTanh = 64,
  kCompare = 128,
  kSelect = 256,
  kCast = 512,
  kDiv = 1024,
  kOther = 2048,
  kIndex = 4096,
  kNeg = 8192,
  kSub = 16384,
  kAnd = 32768,
  kOr = 65536,
  kShift = 131072,
  kMin = 262144
};

/// The tensor that an operand of a product is read from, and what it holds: packed words hold several elements each.
struct StoredOperand {
  mlir::Value value;
  DataType type = DataType::F32; ///< of an element
  int64_t elements = 0;
};

struct Node {
  mlir::Operation *op = nullptr;
  analysis::OpInfo info;
  Role role = Role::Outside;
  int group = -1;                                      ///< the group that claims it
  bool escapes = false;                                ///< something that is not a node reads a result
  unsigned body = 0;                                   ///< BodyBit
  int64_t elements = 0;                                ///< of the first result
  int64_t insertedBytes = 0;                           ///< of an update that also copies or fills the rest of its tensor
  bool copiesRest = false;                             ///< that update's old content is read later
  unsigned through = 0;                                ///< the operand that a read-through operation passes on; past the last: none
  std::optional<StoredOperand> decoded;                ///< what the last step of a de-quantisation is decoded from
  llvm::SmallVector<mlir::Value, 4> operands;          ///< as written: a kernel replaces those that it reads through
  llvm::SmallVector<unsigned, 2> producers, consumers; ///< nodes, without repetition, ascending
};

class BlockGraph {
public:
  BlockGraph(mlir::Block &block, Fusion fusion);

  std::vector<Node> nodes; ///< every operation of the block but its terminator, in order

  /// The node or read-through operation that defines the value in this block; -1 if it comes from elsewhere.
  int indexOf(mlir::Value value) const;
  /// What a read-through operation passes on: its first operand, or the tensor that its body copies element by element. None if it counts
  /// positions.
  mlir::Value passedOn(unsigned readThrough) const;
  /// The value behind views, broadcasts, transposes and the like: a node's result, or one from outside.
  mlir::Value source(mlir::Value value) const;
  /// What a kernel reads of an operand: its source, or the quantised tensor that it is decoded from.
  StoredOperand stored(mlir::Value operand, DataType fallback) const;
  /// Lets kernels read through a node from now on: they take that operand of it and clone the node.
  void readThrough(unsigned node, unsigned operand);
  Node &operator[](unsigned i) { return nodes[i]; }
  const Node &operator[](unsigned i) const { return nodes[i]; }

  /// Adds a clone of a node's operation as one that is read through and reads nothing that counts.
  void addUncharged(mlir::Operation *clone, unsigned original);
  /// Finds a node's producers anew after its operands were changed.
  void reconnect(unsigned node);
  /// An importer leaves operations that nothing reads, and so do recognisers; no runtime runs them.
  void dropDead();

private:
  /// What a value is read through; none for a node's result, a fill or a value from outside.
  mlir::Value behind(mlir::Value value) const;
  void classify(mlir::Block &block, Fusion fusion);
  void keepWhatIsReadOutside(mlir::Block &block);
  void connect();
  void addSources(mlir::Value value, llvm::SmallVectorImpl<unsigned> &sources) const;

  llvm::DenseMap<mlir::Operation *, unsigned> index;
  std::vector<llvm::SmallVector<unsigned, 2>> sourcesOf; ///< of read-through operations
};

/// Calls `visit` for every operand of the operation and of the operations inside it.
template <typename F> void forEachUse(mlir::Operation *op, F &&visit) {
  for (mlir::OpOperand &operand : op->getOpOperands())
    visit(operand);
  for (mlir::Region &region : op->getRegions())
    region.walk([&](mlir::Operation *inner) {
      for (mlir::OpOperand &operand : inner->getOpOperands())
        visit(operand);
    });
}

/// Lets kernels read 16-bit tensors as they are before they are widened, save where a product needs the wide one.
void readThroughWideningCasts(BlockGraph &graph);
/// Lets contractions and convolutions read quantised operands as they are stored, packed ones included.
void readThroughDequantization(BlockGraph &graph);

/// Charges updates of tensors whose old content is read later, or that are fills, with all that they must write.
void chargeCopies(BlockGraph &graph, mlir::Block &block);

/// Bytes that a kernel writes of a node's first result: of a tensor that its members update in place, one after the other, what they
/// insert.
int64_t bytesWritten(const BlockGraph &graph, unsigned node);
/// The same as elements of the result's type.
int64_t elementsWritten(const BlockGraph &graph, unsigned node);

/// Elements of a statically shaped tensor; 0 for anything else.
int64_t elementsOf(mlir::Type type);

} // namespace ridge::kernels
