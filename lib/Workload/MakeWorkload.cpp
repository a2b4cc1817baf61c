//===- MakeWorkload.cpp - work and traffic that follow from a shape alone ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Support/CheckedMath.h"
#include "ridge/Support/Error.h"
#include "ridge/Workload/Workload.h"
#include <algorithm>
#include <cmath>

namespace ridge {

namespace {

/// Products and sums of sizes that remember whether one of them did not fit 64 bits.
class Checked {
public:
  int64_t product(std::initializer_list<int64_t> factors) {
    auto result = checkedProduct(factors);
    overflow |= !result;
    return result.value_or(0);
  }
  int64_t sum(std::initializer_list<int64_t> terms) {
    int64_t total = 0;
    for (int64_t term : terms) {
      auto result = checkedAdd(total, term);
      overflow |= !result;
      total = result.value_or(0);
    }
    return total;
  }
  /// Bytes of that many elements.
  int64_t bytes(DataType type, std::initializer_list<int64_t> sizes) {
    int64_t elements = product(sizes);
    return storageBits(type) < 8 ? storageBytes(type, elements) : product({elements, storageBits(type) / 8});
  }
  bool overflow = false;
};

/// Sizes divide by ranks and groups; a divisor of zero is refused before, where fields are checked.
int64_t share(int64_t size, int64_t parts) { return parts > 0 ? size / parts : size; }

int64_t matmul(const GemmShape &s, Checked &c) { return c.product({2, s.batch, s.m, s.n, s.k}); }
int64_t matmul(const GroupedGemmShape &s, Checked &c) { return c.product({2, s.m, s.n, s.k}); }
int64_t matmul(const MoeShape &s, Checked &c) {
  // Gate and up projections (2 i x h) and the down projection (h x i), for each of the rows that this rank's experts receive.
  int64_t perRow = c.product({6, s.hidden, share(s.intermediate, s.tpRanks)});
  return share(c.product({s.tokens, s.topk, perRow}), s.epRanks);
}
int64_t matmul(const ConvolutionShape &s, Checked &c) {
  int64_t outputs = c.product({s.batch, s.outChannels, s.outDepth, s.outHeight, s.outWidth});
  return c.product({2, outputs, share(s.inChannels, s.groups), s.kernelDepth, s.kernelHeight, s.kernelWidth});
}
int64_t matmul(const AttentionShape &s, Checked &c) {
  // Both products whole: a mask changes time, not FLOPs. Backward four, two of either head size; a kernel that computes the scores again
  // does a fifth, which shows in its time.
  return c.product({s.backward ? 4 : 2, s.batch, s.headsQ, s.seqQ, s.seqKv, c.sum({s.headDim, s.headDimV})});
}
int64_t matmul(const CollectiveShape &s, Checked &c) { return c.product({2, s.productM, s.productN, s.productK}); }
/// Scores C B^T and their product with x over each chunk, its state x^T B, states passed on (a product over chunks and the first state, as
/// graphs write it) and read out by C.
int64_t matmul(const ScanShape &s, Checked &c) {
  if (!s.isStateSpace())
    return 0;
  int64_t chunks = (s.columns + s.chunk - 1) / std::max<int64_t>(s.chunk, 1), positions = c.product({2, s.rows, s.columns});
  return c.sum({c.product({positions, s.chunk, c.sum({s.stateDim, s.headDim})}), c.product({positions, 2, s.stateDim, s.headDim}),
                c.product({2, s.rows, chunks + 1, chunks + 1, s.stateDim, s.headDim})});
}
template <typename Shape> int64_t matmul(const Shape &, Checked &) { return 0; }

/// Adds the epilogue to a contraction whose reads and writes are set.
void addEpilogue(Workload &w, const Epilogue &epilogue, int64_t outputs, Checked &c) {
  w.flops.vector = c.sum({w.flops.vector, c.product({outputs, epilogue.vectorOps})});
  w.flops.special = c.sum({w.flops.special, c.product({outputs, epilogue.specialOps})});
  if (epilogue.readBytes > 0)
    w.reads.push_back(epilogue.readBytes);
}

void fill(Workload &w, const GemmShape &s, Checked &c) {
  DataType lhsInMemory = s.quantizesLhs ? DataType::BF16 : s.lhs;
  w.reads = {c.bytes(lhsInMemory, {s.lhsBatches, s.m, s.k}), c.bytes(s.rhs, {s.rhsBatches, s.k, s.n})};
  w.writes = {c.bytes(s.out, {s.batch, s.m, s.n})};
  addEpilogue(w, s.epilogue, c.product({s.batch, s.m, s.n}), c);
}
void fill(Workload &w, const GroupedGemmShape &s, Checked &c) {
  int64_t active = std::min(s.groups, s.m); // a group without a row is not read
  w.reads = {c.bytes(s.lhs, {s.m, s.k}), c.bytes(s.rhs, {active, s.n, s.k})};
  w.writes = {c.bytes(s.out, {s.m, s.n})};
  addEpilogue(w, s.epilogue, c.product({s.m, s.n}), c);
}
/// Of the experts, those that a token of many draws at least.
double hitShare(const MoeShape &s) { return -std::expm1(double(s.tokens) * std::log1p(-double(s.topk) / double(s.experts))); }

void fill(Workload &w, const MoeShape &s, Checked &c) {
  int64_t local = std::max<int64_t>(share(s.experts, s.epRanks), 1);
  int64_t active = std::min(local, c.product({s.tokens, s.topk}));
  if (s.drawn && s.powerLawHundredths == 0 && s.topk < s.experts) // of experts drawn at random some are drawn twice
    active = std::min(active, int64_t(std::ceil(double(local) * hitShare(s) - 1e-6)));
  DataType inMemory = storageBits(s.type) < 16 ? DataType::BF16 : s.type; // operands of 8 bits are quantised within the call
  w.reads = {c.bytes(inMemory, {s.tokens, s.hidden}), c.bytes(s.weight, {active, 3, s.hidden, share(s.intermediate, s.tpRanks)})};
  w.writes = {c.bytes(inMemory, {s.tokens, s.hidden})};
}

/// Input positions that `out` windows of `kernel` elements touch: a window that moves by more than its own size leaves gaps.
int64_t touched(int64_t out, int64_t kernel, int64_t stride, Checked &c) {
  return c.sum({c.product({out - 1, std::min(stride, kernel)}), kernel});
}

void fill(Workload &w, const ConvolutionShape &s, Checked &c) {
  int64_t depth = touched(s.outDepth, s.kernelDepth, s.strideDepth, c);
  int64_t height = touched(s.outHeight, s.kernelHeight, s.strideHeight, c);
  int64_t width = touched(s.outWidth, s.kernelWidth, s.strideWidth, c);
  int64_t outputs = c.product({s.batch, s.outChannels, s.outDepth, s.outHeight, s.outWidth});
  w.reads = {c.bytes(s.input, {s.batch, s.inChannels, depth, height, width}),
             c.bytes(s.filter, {s.outChannels, share(s.inChannels, s.groups), s.kernelDepth, s.kernelHeight, s.kernelWidth})};
  w.writes = {c.bytes(s.out, {outputs})};
  addEpilogue(w, s.epilogue, outputs, c);
}
void fill(Workload &w, const AttentionShape &s, Checked &c) {
  int64_t keys = s.window > 0 ? std::min(s.seqKv, c.sum({s.window, s.seqQ - 1})) : s.seqKv;
  w.reads = {c.bytes(s.type, {s.batch, s.headsQ, s.seqQ, s.headDim}), c.bytes(s.kvType, {s.batch, s.headsKv, keys, s.headDim})};
  if (s.phase != AttentionPhase::MlaDecode) // the latent cache's values are part of its keys
    w.reads.push_back(c.bytes(s.kvType, {s.batch, s.headsKv, keys, s.headDimV}));
  if (s.maskBytes > 0)
    w.reads.push_back(s.maskBytes);
  w.writes = {c.bytes(s.type, {s.batch, s.headsQ, s.seqQ, s.headDimV})};
  if (s.backward) {
    // The output, its gradient and a log-sum-exp a row come in; the gradients of q, k and v go out.
    w.reads.append({w.writes[0], w.writes[0], c.bytes(DataType::F32, {s.batch, s.headsQ, s.seqQ})});
    w.writes = {w.reads[0], w.reads[1], w.reads[2]};
  }
  int64_t scores = c.product({s.batch, s.headsQ, s.seqQ, keys});
  w.flops.special = scores;                // one exponential a score
  w.flops.vector = c.product({4, scores}); // scale, running maximum, difference, sum
}
void fill(Workload &w, const PoolingShape &s, Checked &c) {
  w.reads = {c.bytes(s.type, {s.outputs, s.window})};
  w.writes = {c.bytes(s.type, {s.outputs})};
  w.flops.vector = c.product({s.outputs, s.window});
}

/// Operands that a known row-wise kernel reads and writes, in units of rows x columns, and its operations an element.
struct RowKernel {
  llvm::StringLiteral op;
  int reads, writes, vectorOps, specialOps;
};
constexpr RowKernel kRowKernels[] = {{"silu_and_mul", 2, 1, 3, 2},
                                     {"gelu_and_mul", 2, 1, 6, 1},
                                     {"add", 2, 1, 1, 0},
                                     {"sub", 2, 1, 1, 0},
                                     {"mul", 2, 1, 1, 0},
                                     {"div", 2, 1, 0, 1},
                                     {"gelu", 1, 1, 6, 1},
                                     {"silu", 1, 1, 1, 2},
                                     {"sigmoid", 1, 1, 1, 2},
                                     {"exp", 1, 1, 0, 1},
                                     {"fill", 0, 1, 0, 0},
                                     {"add_rmsnorm", 2, 2, 4, 0},
                                     {"rmsnorm", 1, 1, 3, 0},
                                     {"softmax", 1, 1, 3, 1},
                                     {"layernorm", 1, 1, 6, 0},
                                     {"maximum", 2, 1, 1, 0},
                                     {"minimum", 2, 1, 1, 0},
                                     {"relu_grad", 2, 1, 1, 0},
                                     {"broadcast", 0, 1, 0, 0},
                                     {"sum", 1, 0, 1, 0},
                                     {"max", 1, 0, 1, 0},
                                     {"prod", 1, 0, 1, 0},
                                     {"l2norm", 1, 0, 2, 0},
                                     // Magnitude, its maximum, and the product with the scale's inverse.
                                     {"dynamic_quant", 1, 1, 3, 0},
                                     // Weight, gradient and two moments in; weight and moments out.
                                     {"adamw", 4, 3, 12, 2}};

/// A kernel that is not in the table reads one operand, writes one and does one operation an element.
RowKernel rowKernel(llvm::StringRef op) {
  for (const RowKernel &kernel : kRowKernels)
    if (kernel.op == op)
      return kernel;
  return {"", 1, 1, 1, 0};
}

template <typename Shape> void fillRows(Workload &w, const Shape &s, Checked &c) {
  RowKernel kernel = rowKernel(s.op);
  int64_t elements = c.product({s.rows, s.columns});
  w.reads.assign(kernel.reads, c.bytes(s.type, {s.rows, s.columns}));
  w.writes.assign(kernel.writes, c.bytes(s.out, {s.rows, s.columns}));
  w.flops.vector = c.product({elements, kernel.vectorOps});
  w.flops.special = c.product({elements, kernel.specialOps});
}
void fill(Workload &w, const RowReductionShape &s, Checked &c) {
  fillRows(w, s, c);
  if (w.writes.empty()) // a plain reduction leaves one result a row
    w.writes = {c.bytes(s.out, {s.rows})};
  if (s.op == "dynamic_quant")
    w.writes.push_back(c.bytes(DataType::F32, {s.rows}));
}
void fill(Workload &w, const ElementwiseShape &s, Checked &c) { fillRows(w, s, c); }

void fill(Workload &w, const GatherShape &s, Checked &c) {
  w.reads = {c.bytes(s.type, {s.rows, s.columns}), c.bytes(DataType::I64, {s.rows})};
  w.writes = {c.bytes(s.type, {s.rows, s.columns})};
}
void fill(Workload &w, const CopyShape &s, Checked &c) {
  w.reads = {c.bytes(s.type, {s.elements})};
  w.writes = {c.bytes(s.type, {s.elements})};
}
void fill(Workload &w, const ScanShape &s, Checked &c) {
  if (s.isStateSpace()) {
    int64_t x = c.bytes(s.type, {s.rows, s.columns, s.headDim}), shared = c.bytes(s.type, {s.groups, s.columns, s.stateDim});
    w.reads = {x, shared, shared, c.bytes(s.type, {s.rows, s.columns})};
    w.writes = {x};
    w.flops.special = c.product({s.rows, s.columns, s.chunk}); // one exponential a score: the decay between two positions
    w.flops.vector = c.product({2, w.flops.special});          // their difference, and the score times the decay
    return;
  }
  w.reads = {c.bytes(s.type, {s.rows, s.columns})};
  w.writes = {c.bytes(s.type, {s.rows, s.columns})};
  w.flops.vector = c.product({s.rows, s.columns});
}
void fill(Workload &w, const SortShape &s, Checked &c) {
  w.reads = {c.bytes(s.type, {s.rows, s.columns})};
  int64_t kept = s.kept > 0 ? s.kept : s.columns;
  w.writes = {c.bytes(s.type, {s.rows, kept}), c.product({s.rows, kept, s.valueBytes})};
}
void fill(Workload &w, const CollectiveShape &s, Checked &c) {
  w.reads = {s.bytes};
  w.writes = {s.bytes};
  if (s.productM > 0) {
    w.reads = {c.bytes(s.type, {s.productM, s.productK}), c.bytes(s.type, {s.productK, s.productN})};
    w.writes = {c.bytes(s.type, {s.productM, s.productN})};
  }
}
void fill(Workload &, const OpaqueShape &, Checked &) {}

/// Fields that may be zero; every other size must be positive.
bool mayBeZero(llvm::StringRef field) {
  return field == "window" || field == "mask_bytes" || field == "expected_rows" || field == "power_law_hundredths" ||
         field.starts_with("epilogue_") || field.starts_with("product_");
}

/// Sizes that only a state-space scan has.
bool isUnused(const ScanShape &s, llvm::StringRef field) {
  bool keepsStates = s.isStateSpace() || (s.op == "selective_scan" && field == "state_dim");
  return !keepsStates && (field == "groups" || field == "head_dim" || field == "state_dim" || field == "chunk");
}
bool isUnused(const SortShape &s, llvm::StringRef field) {
  return (field == "kept" && s.kept == 0) || (field == "value_bytes" && s.valueBytes == 0);
}
template <typename Shape> bool isUnused(const Shape &, llvm::StringRef) { return false; }

/// The first size that is not positive, as an error text; empty if there is none.
std::string badSize(const WorkloadShape &shape) {
  std::string problem;
  std::visit(
      [&](const auto &s) {
        std::decay_t<decltype(s)>::visitFields(s, [&](const char *name, const auto &value) {
          if constexpr (std::is_same_v<std::decay_t<decltype(value)>, int64_t>)
            if (problem.empty() && (value < 0 || (value == 0 && !mayBeZero(name) && !isUnused(s, name))))
              problem = "field '" + std::string(name) + "': found " + std::to_string(value) + ", allowed is a positive number";
        });
      },
      shape);
  return problem;
}

} // namespace

std::optional<int64_t> matmulFlops(const WorkloadShape &shape) {
  Checked checked;
  int64_t flops = std::visit([&](const auto &s) { return matmul(s, checked); }, shape);
  return checked.overflow ? std::nullopt : std::optional(flops);
}

llvm::Expected<Workload> makeWorkload(WorkloadShape shape) {
  Workload workload;
  workload.shape = std::move(shape);
  llvm::StringRef kind = kernelKindName(workload.kind());
  std::string problem = badSize(workload.shape);
  if (!problem.empty())
    return makeError(kind + ": " + problem);
  Checked checked;
  std::visit(
      [&](const auto &s) {
        fill(workload, s, checked);
        workload.flops.matmul = matmul(s, checked);
      },
      workload.shape);
  if (checked.overflow)
    return makeError(kind + ": the sizes are too large, its work does not fit 64 bits");
  return workload;
}

} // namespace ridge
