//===- KernelGraph.h - the kernels of a model as plain values ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#pragma once

#include "ridge/Model/Context.h"
#include "ridge/Workload/Workload.h"
#include "llvm/ADT/SmallVector.h"
#include <string>
#include <vector>

namespace ridge {

/// A tensor that crosses kernels.
struct Tensor {
  int64_t bytes = 0; ///< whole
  enum class Origin : uint8_t { Input, Weight, Kernel, Constant } origin = Origin::Kernel;
  bool isOutput = false;     ///< returned by the entry
  bool aliasesInput = false; ///< updated in place (a cache): takes no memory of its own
};

/// One kernel, in program order.
struct KernelNode {
  std::string name;     ///< unique: "gemm_12"
  std::string location; ///< file:line:column of its first op
  Workload workload;
  int64_t count = 1; ///< executions: loop trips x calls
  /// Tensors read and written, by index into KernelGraph::tensors, in the order of Workload::reads and writes.
  llvm::SmallVector<int, 4> reads, writes;
  std::vector<std::string> notes;
};

/// All kernels of an entry, called functions included.
struct KernelGraph {
  std::string entry;
  std::vector<Tensor> tensors;
  std::vector<KernelNode> kernels;
  int64_t weightsBytes = 0, inputBytes = 0, outputBytes = 0;
};

/// The context of every kernel of the graph in program order, from where each operand was last touched and the bytes since, on a device
/// whose L2 holds `l2Bytes` (0: unknown, nothing is resident).
///
/// RF-60: between two touches of a byte pass W = half of what each of the two kernels moves and all that was last touched between them
/// (a stack distance over tensors: what is touched again counts once). The L2 then holds the share clip((1.15 L2 - W) / 0.3 L2, 0, 1). For
/// a timing loop over `r` sets of operands of B bytes W is r B, the protocol by which the two numbers were fitted. Of a tensor
/// that was last touched in part, the rest counts from when it was last touched whole. First touches are cold: the graph runs once, and a
/// loop's body is walked once.
std::vector<model::Context> kernelContexts(const KernelGraph &graph, int64_t l2Bytes, model::Context::Launch launch);

} // namespace ridge
