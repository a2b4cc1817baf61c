//===- Workload.h - what a kernel must do, as a plain value ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A Workload says what has to be computed and moved, never how. It is comparable and hashable, so equal kernels are planned once.
// Every shape lists its fields once, in `visitFields`; equality, hashing, JSON, the IR attribute and the command line all come from it.
//
#pragma once

#include "ridge/Support/DataType.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <cstdint>
#include <string>
#include <variant>

namespace ridge {

/// The kinds of kernel that reports name.
enum class KernelKind : uint8_t {
  Gemm,
  GroupedGemm,
  Moe,
  Convolution,
  Pooling,
  AttentionPrefill,
  AttentionDecode,
  MlaDecode,
  RowReduction,
  Elementwise,
  Gather,
  Copy,
  Scan,
  Sort,
  Collective,
  Opaque
};
inline constexpr unsigned kNumKernelKinds = 16;

/// As reports and files spell it: gemm, grouped_gemm, moe, convolution, pooling, attention_prefill, attention_decode, mla_decode,
/// row_reduction, elementwise, gather, copy, scan, sort, collective, opaque.
llvm::StringRef kernelKindName(KernelKind kind);
std::optional<KernelKind> parseKernelKind(llvm::StringRef name);

/// Work by unit. A multiply and an add are two. `matmul` is what contractions and convolutions do; `vector` what other arithmetic does;
/// `special` counts exponentials, logarithms, roots, divisions and the like.
struct FlopCount {
  int64_t matmul = 0, vector = 0, special = 0;
  bool operator==(const FlopCount &other) const { return matmul == other.matmul && vector == other.vector && special == other.special; }
};

/// Work that a contraction does on its result before it is stored, per result element.
struct Epilogue {
  int64_t vectorOps = 0;  ///< arithmetic operations per element (bias, residual, scale)
  int64_t specialOps = 0; ///< special-function operations per element (activation)
  int64_t readBytes = 0;  ///< extra bytes read in all (bias, residual)
  template <typename Self, typename V> static void visitFields(Self &self, V &&visit) {
    visit("epilogue_vector_ops", self.vectorOps);
    visit("epilogue_special_ops", self.specialOps);
    visit("epilogue_read_bytes", self.readBytes);
  }
};

/// out[b,m,n] = lhs[b,m,k] x rhs[b,k,n].
struct GemmShape {
  static constexpr KernelKind kKind = KernelKind::Gemm;
  int64_t batch = 1, m = 0, n = 0, k = 0;
  DataType lhs = DataType::BF16, rhs = DataType::BF16, acc = DataType::F32, out = DataType::BF16;
  int64_t lhsBatches = 1, rhsBatches = 1; ///< distinct matrices of each side: 1 where the batch shares one
  bool lhsTransposed = false;             ///< lhs is stored [k,m]
  bool rhsTransposed = true;              ///< rhs is stored [n,k], as the weight of a linear layer is
  bool quantizesLhs = false;              ///< a kernel that quantises the 16-bit activations to `lhs` precedes and is part of it
  Epilogue epilogue;
  template <typename Self, typename V> static void visitFields(Self &self, V &&visit) {
    visit("batch", self.batch);
    visit("m", self.m);
    visit("n", self.n);
    visit("k", self.k);
    visit("lhs", self.lhs);
    visit("rhs", self.rhs);
    visit("acc", self.acc);
    visit("out", self.out);
    visit("lhs_batches", self.lhsBatches);
    visit("rhs_batches", self.rhsBatches);
    visit("lhs_transposed", self.lhsTransposed);
    visit("rhs_transposed", self.rhsTransposed);
    visit("quantizes_lhs", self.quantizesLhs);
    Epilogue::visitFields(self.epilogue, visit);
  }
};

/// `groups` independent GEMMs of one n and k; `m` rows in all, spread over the groups.
struct GroupedGemmShape {
  static constexpr KernelKind kKind = KernelKind::GroupedGemm;
  int64_t groups = 1, m = 0, n = 0, k = 0;
  DataType lhs = DataType::BF16, rhs = DataType::BF16, acc = DataType::F32, out = DataType::BF16;
  bool masked = false;      ///< rows lie in a fixed slot per group (decode); otherwise contiguous, each group padded
  int64_t expectedRows = 0; ///< rows per group that the library is told to expect, in a masked layout; 0: m / groups
  Epilogue epilogue;
  template <typename Self, typename V> static void visitFields(Self &self, V &&visit) {
    visit("groups", self.groups);
    visit("m", self.m);
    visit("n", self.n);
    visit("k", self.k);
    visit("lhs", self.lhs);
    visit("rhs", self.rhs);
    visit("acc", self.acc);
    visit("out", self.out);
    visit("masked", self.masked);
    visit("expected_rows", self.expectedRows);
    Epilogue::visitFields(self.epilogue, visit);
  }
};

/// A fused mixture-of-experts layer. How the router loads its experts (RF-45): `powerLawHundredths` is the exponent of a power law in
/// hundredths (101 is 1.01); where it is 0, every token draws its experts, all equally likely (`drawn`), or all get as many rows. With
/// several `epRanks` all tokens arrive at a rank, which leaves out rows whose experts are elsewhere; with `computesRemoteRows` only the
/// tokens that it has an expert for arrive, but its first expert computes their other rows.
struct MoeShape {
  static constexpr KernelKind kKind = KernelKind::Moe;
  int64_t tokens = 0, experts = 1, topk = 1, hidden = 0, intermediate = 0; ///< `intermediate` before the split over tpRanks
  int64_t tpRanks = 1, epRanks = 1;
  int64_t powerLawHundredths = 0;
  bool drawn = true;
  bool computesRemoteRows = false;
  bool productsOnly = false; ///< the two products without what chooses, sorts, activates and adds around them
  DataType type = DataType::BF16, weight = DataType::BF16;
  template <typename Self, typename V> static void visitFields(Self &self, V &&visit) {
    visit("tokens", self.tokens);
    visit("experts", self.experts);
    visit("topk", self.topk);
    visit("hidden", self.hidden);
    visit("intermediate", self.intermediate);
    visit("tp_ranks", self.tpRanks);
    visit("ep_ranks", self.epRanks);
    visit("computes_remote_rows", self.computesRemoteRows);
    visit("power_law_hundredths", self.powerLawHundredths);
    visit("drawn", self.drawn);
    visit("products_only", self.productsOnly);
    visit("type", self.type);
    visit("weight", self.weight);
  }
};

/// A convolution of up to three spatial dimensions; unused ones are 1. A depthwise one has groups == inChannels.
struct ConvolutionShape {
  static constexpr KernelKind kKind = KernelKind::Convolution;
  int64_t batch = 1, groups = 1, inChannels = 0, outChannels = 0; ///< channels of all groups together
  int64_t outDepth = 1, outHeight = 1, outWidth = 1;
  int64_t kernelDepth = 1, kernelHeight = 1, kernelWidth = 1;
  int64_t strideDepth = 1, strideHeight = 1, strideWidth = 1;
  DataType input = DataType::F16, filter = DataType::F16, acc = DataType::F32, out = DataType::F16;
  bool channelsLast = false;
  Epilogue epilogue;
  template <typename Self, typename V> static void visitFields(Self &self, V &&visit) {
    visit("batch", self.batch);
    visit("groups", self.groups);
    visit("in_channels", self.inChannels);
    visit("out_channels", self.outChannels);
    visit("out_depth", self.outDepth);
    visit("out_height", self.outHeight);
    visit("out_width", self.outWidth);
    visit("kernel_depth", self.kernelDepth);
    visit("kernel_height", self.kernelHeight);
    visit("kernel_width", self.kernelWidth);
    visit("stride_depth", self.strideDepth);
    visit("stride_height", self.strideHeight);
    visit("stride_width", self.strideWidth);
    visit("input", self.input);
    visit("filter", self.filter);
    visit("acc", self.acc);
    visit("out", self.out);
    visit("channels_last", self.channelsLast);
    Epilogue::visitFields(self.epilogue, visit);
  }
};

/// softmax(q k^T) v over `batch` sequences; the kind is prefill, decode or MLA decode by `phase`.
enum class AttentionPhase : uint8_t { Prefill, Decode, MlaDecode };
llvm::StringRef attentionPhaseName(AttentionPhase phase); ///< prefill, decode, mla_decode
std::optional<AttentionPhase> parseAttentionPhase(llvm::StringRef name);

struct AttentionShape {
  AttentionPhase phase = AttentionPhase::Prefill;
  int64_t batch = 1, headsQ = 1, headsKv = 1, seqQ = 1, seqKv = 1;
  int64_t headDim = 128;      ///< of q and k; 576 = 512 + 64 for a latent (MLA) cache
  int64_t headDimV = 128;     ///< of v; 512 for a latent cache, which is part of k
  bool causal = false;        ///< the kernel may skip what the mask hides; FLOPs are counted whole all the same
  int64_t window = 0;         ///< sliding window in keys; 0: none
  int64_t maskBytes = 0;      ///< bytes of an explicit mask that is read; 0: none or implicit
  bool writesKvCache = false; ///< the launch that appends k and v to a paged cache is part of it
  bool backward = false;      ///< the backward pass: gradients of q, k and v from that of the output; FLOPs are its four products
  DataType type = DataType::BF16, kvType = DataType::BF16;
  template <typename Self, typename V> static void visitFields(Self &self, V &&visit) {
    visit("phase", self.phase);
    visit("batch", self.batch);
    visit("heads_q", self.headsQ);
    visit("heads_kv", self.headsKv);
    visit("seq_q", self.seqQ);
    visit("seq_kv", self.seqKv);
    visit("head_dim", self.headDim);
    visit("head_dim_v", self.headDimV);
    visit("causal", self.causal);
    visit("window", self.window);
    visit("mask_bytes", self.maskBytes);
    visit("writes_kv_cache", self.writesKvCache);
    visit("backward", self.backward);
    visit("type", self.type);
    visit("kv_type", self.kvType);
  }
};

/// `rows` rows of `columns` elements, each reduced (norm, softmax, sum, argmax), with elementwise work before and after. `op` names a known
/// kernel (rmsnorm, layernorm, softmax, ...) where there is one, for libraries that time it apart; empty otherwise. A `dynamic_quant`
/// stores its rows in the narrower `out` and an f32 scale for each.
struct RowReductionShape {
  static constexpr KernelKind kKind = KernelKind::RowReduction;
  std::string op;
  int64_t rows = 0, columns = 0;
  int64_t passes = 1;                                   ///< times the row is walked: 1 for a sum, 2 for a norm, 3 for a softmax
  DataType type = DataType::BF16, out = DataType::BF16; ///< of the largest operand, and of the result
  template <typename Self, typename V> static void visitFields(Self &self, V &&visit) {
    visit("op", self.op);
    visit("rows", self.rows);
    visit("columns", self.columns);
    visit("passes", self.passes);
    visit("type", self.type);
    visit("out", self.out);
  }
};

/// Work without reduction on `rows` x `columns` results (columns is the contiguous dimension). `op` as for RowReductionShape
/// (add, silu_and_mul, gelu, cast, ...).
struct ElementwiseShape {
  static constexpr KernelKind kKind = KernelKind::Elementwise;
  std::string op;
  int64_t rows = 0, columns = 0;
  DataType type = DataType::BF16, out = DataType::BF16; ///< of the largest operand, and of the result: they differ where it casts
  template <typename Self, typename V> static void visitFields(Self &self, V &&visit) {
    visit("op", self.op);
    visit("rows", self.rows);
    visit("columns", self.columns);
    visit("type", self.type);
    visit("out", self.out);
  }
};

/// `outputs` windows of `window` elements each.
struct PoolingShape {
  static constexpr KernelKind kKind = KernelKind::Pooling;
  int64_t outputs = 0, window = 1;
  DataType type = DataType::F16;
  template <typename Self, typename V> static void visitFields(Self &self, V &&visit) {
    visit("outputs", self.outputs);
    visit("window", self.window);
    visit("type", self.type);
  }
};

/// `rows` rows of `columns` elements, fetched from or stored to computed places: embedding, index_select, cache update.
struct GatherShape {
  static constexpr KernelKind kKind = KernelKind::Gather;
  std::string op; ///< embedding, gather, scatter, cache_update
  int64_t rows = 0, columns = 0;
  DataType type = DataType::BF16;
  template <typename Self, typename V> static void visitFields(Self &self, V &&visit) {
    visit("op", self.op);
    visit("rows", self.rows);
    visit("columns", self.columns);
    visit("type", self.type);
  }
};

/// Data movement that a kernel must really make: copy, concat, pad, transpose (`transposes`: the contiguous dimension changes).
struct CopyShape {
  static constexpr KernelKind kKind = KernelKind::Copy;
  int64_t elements = 0;
  bool transposes = false;
  DataType type = DataType::BF16;
  template <typename Self, typename V> static void visitFields(Self &self, V &&visit) {
    visit("elements", self.elements);
    visit("transposes", self.transposes);
    visit("type", self.type);
  }
};

/// A scan of `rows` rows of `columns` elements: a prefix sum, or with op "state_space" a chunked state-space scan (Mamba-2). There a row is
/// one head of one sequence and a column a position: y = C h, h = decay h + x B^T, with x and y of `headDim` channels and a state of
/// `headDim` x `stateDim`; `groups` rows of B and C of `stateDim` are shared by rows / groups heads each. The other sizes are 0 for a
/// prefix sum.
struct ScanShape {
  static constexpr KernelKind kKind = KernelKind::Scan;
  std::string op; ///< empty (a prefix sum), state_space, or selective_scan: each row has a state of its own and decays of its own
  int64_t rows = 0, columns = 0;
  int64_t groups = 0, headDim = 0, stateDim = 0;
  int64_t chunk = 0; ///< positions that are multiplied as one block; states pass from block to block
  DataType type = DataType::F32;
  bool isStateSpace() const { return op == "state_space"; }
  template <typename Self, typename V> static void visitFields(Self &self, V &&visit) {
    visit("op", self.op);
    visit("rows", self.rows);
    visit("columns", self.columns);
    visit("groups", self.groups);
    visit("head_dim", self.headDim);
    visit("state_dim", self.stateDim);
    visit("chunk", self.chunk);
    visit("type", self.type);
  }
};

/// A sort of `rows` rows of `columns` elements, or the selection of the first of each row.
struct SortShape {
  static constexpr KernelKind kKind = KernelKind::Sort;
  int64_t rows = 0, columns = 0;
  int64_t kept = 0;       ///< of each row; 0: all
  int64_t valueBytes = 8; ///< that move with each key: its place, as a rule
  DataType type = DataType::F32;
  template <typename Self, typename V> static void visitFields(Self &self, V &&visit) {
    visit("rows", self.rows);
    visit("columns", self.columns);
    visit("kept", self.kept);
    visit("value_bytes", self.valueBytes);
    visit("type", self.type);
  }
};

/// A collective over `ranks` devices; `bytes` as nccl-tests prints them in its size column. One that is fused with a product, so that the
/// two overlap, names it: the product of one rank, after the gather of its left operand or before the reduction of its result.
struct CollectiveShape {
  static constexpr KernelKind kKind = KernelKind::Collective;
  std::string op; ///< all_reduce, all_gather, reduce_scatter, all_to_all, broadcast, send_recv; all_gather_gemm, gemm_all_reduce,
                  ///< gemm_reduce_scatter
  int64_t ranks = 1, bytes = 0;
  int64_t productM = 0, productN = 0, productK = 0; ///< 0: no product
  DataType type = DataType::BF16;
  template <typename Self, typename V> static void visitFields(Self &self, V &&visit) {
    visit("op", self.op);
    visit("ranks", self.ranks);
    visit("bytes", self.bytes);
    visit("product_m", self.productM);
    visit("product_n", self.productN);
    visit("product_k", self.productK);
    visit("type", self.type);
  }
};

/// Not understood: its bytes are counted, its time is unknown.
struct OpaqueShape {
  static constexpr KernelKind kKind = KernelKind::Opaque;
  std::string op; ///< the operation's name
  template <typename Self, typename V> static void visitFields(Self &self, V &&visit) { visit("op", self.op); }
};

using WorkloadShape = std::variant<GemmShape, GroupedGemmShape, MoeShape, ConvolutionShape, PoolingShape, AttentionShape, RowReductionShape,
                                   ElementwiseShape, GatherShape, CopyShape, ScanShape, SortShape, CollectiveShape, OpaqueShape>;

/// A kernel's shape, its work, and what it moves. `reads` and `writes` hold the bytes of each operand once: operands in the order in
/// which the kernel first uses them, results in their order. Broadcast, gathered or sliced operands count only what is touched.
struct Workload {
  WorkloadShape shape = OpaqueShape{};
  FlopCount flops;
  llvm::SmallVector<int64_t, 4> reads, writes;

  KernelKind kind() const;
  int64_t readBytes() const;
  int64_t writeBytes() const;
  /// Each operand read once and each result written once.
  int64_t bytes() const { return readBytes() + writeBytes(); }

  bool operator==(const Workload &other) const;
  bool operator!=(const Workload &other) const { return !(*this == other); }

  /// Short text for people: "2048x14336x4096 bf16".
  std::string label() const;
};

llvm::hash_code hash_value(const Workload &workload);

/// Fills `flops`, `reads` and `writes` of a workload from its shape alone, as a kernel called by itself has them (ridge kernel, ridge
/// predict). FLOPs of contractions follow from the shape exactly. Fails on zero or negative sizes and on overflow, naming the field.
llvm::Expected<Workload> makeWorkload(WorkloadShape shape);

/// Multiply-add FLOPs that the shape implies: 2*batch*m*n*k for a GEMM and so on; 0 for kinds without contraction. nullopt on overflow.
std::optional<int64_t> matmulFlops(const WorkloadShape &shape);

/// An empty shape of that kind, ready for setField; attention kinds have their phase set.
WorkloadShape makeShape(KernelKind kind);

/// One field as text, for JSON, the IR and the command line: name and value in visitFields' order. `isText`: not a number or a bool.
struct FieldText {
  llvm::StringRef name;
  std::string value;
  bool isText;
};
llvm::SmallVector<FieldText, 16> fields(const WorkloadShape &shape);

/// Sets the field of that name from text; fails naming the field, what was found and what is allowed.
llvm::Error setField(WorkloadShape &shape, llvm::StringRef name, llvm::StringRef value);

} // namespace ridge
