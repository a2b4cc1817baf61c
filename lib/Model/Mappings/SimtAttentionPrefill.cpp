//===- SimtAttentionPrefill.cpp - attention over many queries, on SMs ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// RF-21 of docs/model.md. A CTA keeps a tile of queries and walks the keys it may see, block by block: two products and the exponentials
// between them. Tiles differ in length under a causal mask, where the kernel hands them out as SMs become free; equal ones run in waves.
//
//===----------------------------------------------------------------------===//

#include "Mappings.h"
#include "SimtAttention.h"
#include "SimtMachine.h"
#include "ridge/Model/Rates.h"
#include "ridge/Support/CheckedMath.h"
#include <algorithm>
#include <cmath>

using namespace ridge;
using namespace ridge::model;

namespace {

enum Parameter : unsigned {
  Launch,
  PerSequence,
  WideHead,
  Matmul,
  Special,
  Load,
  Overlap,
  PerBlock,
  PerTile,
  HeadGrowth,
  Tail,
  Memory,
  CacheWrite,
  PaddedRows,
  PaddedKeys,
  Split,
  SplitTarget,
  PowerCap,
  PowerExponent,
  PowerDecay,
  Waves,
  HostLaunch,
  WriteRow,
  WideRow,
  RaggedHead,
  MergedRows,
  MergedKeys,
  Merge
};

constexpr ParameterInfo kParameters[] = {
    {"launch", "us", "time of an empty call", 0.5, 30},
    {"per_sequence", "us", "scheduling of one more sequence", 0, 0.2},
    {"wide_head", "us", "what the instance for head sizes of 129 to 192 adds to a call", 0, 20},
    {"matmul", "share", "share of the matmul peak inside a key block", 0.2, 1.1},
    {"special", "share", "exponentials over the special-function rate; below 1 because maximum, scale and conversion share the path", 0.2,
     6},
    {"load", "B/clk", "keys and values that one SM can load", 3, 128},
    {"overlap", "1", "norm that joins products, exponentials and loads of a key block", 1, 30},
    {"per_block", "clk", "latency of a key block that nothing hides", 1, 2000},
    {"per_tile", "clk", "fill and drain of a query tile at head size 128", 10, 40000},
    {"head_growth", "1", "exponent of the tile's cost over the head size", 0, 3},
    {"tail", "1", "norm that joins the mean load of an SM and the longest tile, or rounds the first wave off", 1, 30},
    {"memory", "share", "share of the nominal memory bandwidth that the loads sustain", 0.2, 1},
    {"cache_write", "share", "share of the nominal memory bandwidth while the cache is written before the kernel", 0.05, 1},
    {"padded_rows", "share", "share of a padding row's cost that the kernel saves", 0, 1},
    {"padded_keys", "share", "share of a padding key's cost that the kernel saves", 0, 1},
    {"split", "us", "combining of a split key range", 0, 20},
    {"split_target", "1", "CTAs an SM that the split of the key range aims at; 0: it is never split", 0, 4},
    {"power_cap", "share", "utilisation of the peak at which the clock falls, for a kernel of 100 us", 0.05, 1.2},
    {"power_exponent", "1", "exponent of the slow-down", 0, 0.95},
    {"power_decay", "1", "exponent by which the cap falls with duration", 0, 0.2},
    {"waves", "share", "share of the wave quantisation that is paid; 0: tiles are handed out as SMs become free", 0, 1},
    {"host_launch", "us", "what timing by the host adds to a call", 0, 60},
    {"write_row", "clk", "time of an SM for the keys and values of a position that is written to the cache, however short", 1, 2000},
    {"wide_row", "clk", "the same for head sizes of 129 to 192, which another kernel writes", 1, 2000},
    {"ragged_head", "clk", "what a tile adds whose head size is not its instance's", 1, 40000},
    {"merged_rows", "rows", "query rows of a sequence, over its heads, up to which results go through partial sums in f32; 0: none do", 0,
     65536},
    {"merged_keys", "keys", "keys from which they do", 1, 65536},
    {"merge", "share", "share of the nominal memory bandwidth while partial sums are written and read", 0.2, 2},
};

/// How a shape is cut: all that depends on the tiling and not on rates.
struct Cut {
  double tiles = 0, blocks = 0;    ///< query tiles of the call; key blocks that they walk together
  double longestBlocks = 0;        ///< key blocks of the longest tile
  double rowFill = 1, keyFill = 1; ///< share of real rows and keys in the tiles
};

/// Key blocks that `tiles` query tiles walk together when tile i sees offset + rise * i of them and none more than `most`.
double causalBlocks(double tiles, double offset, double rise, double most) {
  double below = std::clamp(std::floor((most - offset) / rise), 0.0, tiles); // tiles that the mask ends before `most`
  return below * offset + rise * below * (below + 1) / 2 + (tiles - below) * most;
}

Cut cut(const AttentionShape &s, const Tiling &tiling) {
  double bq = tiling.block[0], bkv = tiling.block[1], group = tiling.packed;
  double seqQ = double(s.seqQ), seqKv = double(s.seqKv);
  double heads = double(tiling.packed > 1 ? s.headsKv : s.headsQ);
  double rows = bq / group; // query positions that one tile spans
  double perHead = std::max(1.0, std::ceil(seqQ * group / bq));
  double full = std::ceil(seqKv / bkv), most = full;
  if (s.window > 0)
    most = std::min(full, std::ceil((double(s.window) + rows) / bkv));
  double each = perHead * most;
  if (s.causal) {
    double rise = rows / bkv, offset = std::max(0.0, seqKv - seqQ) / bkv;
    // A tile whose edge falls inside a key block walks the whole block: half a block on average.
    if (rise != std::floor(rise) || offset != std::floor(offset))
      offset += 0.5;
    each = std::max(perHead, causalBlocks(perHead, offset, rise, most));
  }
  Cut c;
  c.tiles = double(s.batch) * heads * perHead;
  c.blocks = double(s.batch) * heads * each;
  c.longestBlocks = most;
  c.rowFill = seqQ / (perHead * rows);
  c.keyFill = seqKv / (full * bkv);
  return c;
}

class SimtAttentionPrefill final : public Mapping {
public:
  llvm::StringRef name() const override { return "simt.attention_prefill"; }
  Execution execution() const override { return Execution::Simt; }
  llvm::ArrayRef<ParameterInfo> parameters() const override { return kParameters; }

  std::string unsupported(const Workload &workload, const Machine &machine) const override {
    std::string why = unsupportedAttention(workload, machine);
    if (!why.empty())
      return why;
    if (!machine.device->specialOpsPerClock)
      return "the special-function rate of the device is unknown";
    return "";
  }

  void notes(const Workload &workload, const Machine &machine, llvm::SmallVectorImpl<std::string> &notes) const override {
    noteTypes(workload, machine, notes);
  }

  void libraryTilings(const Workload &workload, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) const override {
    const auto &s = std::get<AttentionShape>(workload.shape);
    visit(complete(s, machine, libraryTiling(s, *machine.tiles)));
  }

  void legalTilings(const Workload &workload, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) const override;

  double build(const Workload &workload, const Tiling &tiling, const Machine &machine, const Context &context,
               TileProgram &program) const override;

private:
  static Tiling libraryTiling(const AttentionShape &s, const TileSet &tiles);
  static Tiling complete(const AttentionShape &s, const Machine &machine, Tiling tiling);
};

/// The library's tile and packing. "packed": the heads of a group always share a tile; "packed_if_fewer": where that saves a tenth of the
/// tiles or more; otherwise never.
Tiling SimtAttentionPrefill::libraryTiling(const AttentionShape &s, const TileSet &tiles) {
  int64_t group = groupSize(s), head = std::max(s.headDim, s.headDimV);
  Tiling tiling;
  bool packs = tiles.rule == "packed";
  tiling.block = attentionBlock(tiles, head, packs ? s.seqQ * group : s.seqQ);
  if (tiles.rule == "packed_if_fewer") {
    double alone = double(s.headsQ) * double(ceilDiv(s.seqQ, tiling.block[0]));
    double together = double(s.headsKv) * double(ceilDiv(s.seqQ * group, tiling.block[0]));
    packs = together < 0.9 * alone;
  }
  tiling.packed = packs ? int32_t(group) : 1;
  return tiling;
}

/// Splits the key range so that few tiles fill the SMs: no split is shorter than four key blocks.
Tiling SimtAttentionPrefill::complete(const AttentionShape &s, const Machine &machine, Tiling tiling) {
  Cut c = cut(s, tiling);
  double most = std::max(1.0, c.longestBlocks / 4);
  tiling.splits = int32_t(std::clamp(std::floor(machine[SplitTarget] * smCount(*machine.device) / c.tiles), 1.0, std::floor(most)));
  return tiling;
}

/// Every tile of 64-row MMA warp groups whose operands fit shared memory: the query tile and two stages of keys and values.
void SimtAttentionPrefill::legalTilings(const Workload &workload, const Machine &machine,
                                        llvm::function_ref<void(const Tiling &)> visit) const {
  const auto &s = std::get<AttentionShape>(workload.shape);
  Tiling own = libraryTiling(s, *machine.tiles);
  visit(complete(s, machine, own));
  double head = own.block[2], bytes = elementBytes(s.type), room = double(machine.device->sharedMemoryBytesPerCta.value_or(0));
  int64_t group = groupSize(s);
  for (int32_t rows : {64, 128, 192})
    for (int32_t keys = 32; keys <= 256; keys += 32) {
      if ((rows * head + 2 * keys * 2 * head) * bytes > room)
        continue;
      for (int32_t packed : {int32_t(1), int32_t(group)}) {
        Tiling tiling = own;
        tiling.block = {rows, keys, own.block[2]};
        tiling.packed = packed;
        if (tiling.block != own.block || packed != own.packed)
          visit(complete(s, machine, tiling));
        if (group == 1)
          break;
      }
    }
}

/// The head size that the kernel computes: its instance's, or the workload's own where the library lists none so large.
double computedHead(const AttentionShape &s, const Tiling &tiling) { return std::max(double(tiling.block[2]), double(s.headDim)); }

/// What a backward kernel executes: it computes the scores again, so three products of the one head size (S, dQ, dK) and two of the other
/// (dP, dV).
double backwardOps(const AttentionShape &s) {
  double scores = double(s.batch) * double(s.headsQ) * double(s.seqQ) * double(s.seqKv);
  return 2 * scores * double(3 * s.headDim + 2 * s.headDimV);
}

/// One key block of a query tile: RF-21.
CoreDemand blockDemand(const AttentionShape &s, const Tiling &tiling, const Machine &machine, double sms) {
  const Device &device = *machine.device;
  double bq = tiling.block[0], bkv = tiling.block[1];
  // Query and key size round up to the kernel's instance; so does the value size where it is the same.
  double head = computedHead(s, tiling), headV = s.headDimV == s.headDim ? head : std::min(head, double(s.headDimV));
  double products = s.backward ? 3 * head + 2 * headV : head + headV;
  CoreDemand demand;
  demand[CoreResource::Matmul] = 2 * bq * bkv * products / (*attentionOpsPerUs(device, s) / sms * machine[Matmul]);
  demand[CoreResource::Special] = bq * bkv / (*device.specialOpsPerClock * machine[Special] * *smClocksPerUs(device));
  demand[CoreResource::LoadPath] = elementBytes(s.kvType) * bkv * (head + headV) / (machine[Load] * *smClocksPerUs(device));
  return demand;
}

double SimtAttentionPrefill::build(const Workload &workload, const Tiling &tiling, const Machine &machine, const Context &context,
                                   TileProgram &program) const {
  const auto &s = std::get<AttentionShape>(workload.shape);
  const Device &device = *machine.device;
  double sms = smCount(device), clocks = *smClocksPerUs(device), bandwidth = *device.memoryBytesPerSecond / 1e6;
  Cut c = cut(s, tiling);
  program.launchUs = machine[Launch] + machine[PerSequence] * double(s.batch);
  if (tiling.block[2] > 128 && tiling.block[2] <= 192)
    program.launchUs += machine[WideHead];
  if (context.timing == Context::Timing::Host)
    program.launchUs += machine[HostLaunch];

  Phase &phase = program.phases.emplace_back();
  phase.cores = sms;
  phase.iterationNorm = machine[Overlap];
  phase.spreadNorm = machine[Tail];

  double rows = 1 - machine[PaddedRows] * (1 - c.rowFill), keys = 1 - machine[PaddedKeys] * (1 - c.keyFill);
  double splits = std::max<int32_t>(1, tiling.splits);
  TileGroup &group = phase.groups.emplace_back();
  group.tiles = c.tiles;
  group.iterations = c.blocks / c.tiles;
  group.iteration = blockDemand(s, tiling, machine, sms);
  double joined = 0;
  for (double &us : group.iteration.us) {
    us *= rows * keys;
    joined += std::pow(us, machine[Overlap]);
  }
  group.exposedUs = machine[PerBlock] / clocks * rows * keys;
  double computed = computedHead(s, tiling);
  double head = (computed + (s.headDimV == s.headDim ? computed : double(s.headDimV))) / 2;
  double ragged = double(s.headDim) != computed ? machine[RaggedHead] : 0;
  group.fixedUs = (machine[PerTile] * std::pow(head / 128, machine[HeadGrowth]) + ragged) / clocks * rows;
  phase.spreadShare = machine[Waves];
  if (s.causal) {
    phase.spread = Spread::Conserving;
    double block = std::pow(joined, 1 / machine[Overlap]) + group.exposedUs;
    phase.longestTileUs = c.longestBlocks / splits * block + group.fixedUs + (splits > 1 ? machine[Split] : 0);
  } else {
    phase.spread = Spread::Blend;
    group.tiles *= splits;
    group.iterations /= splits;
    phase.afterUs = splits > 1 ? machine[Split] : 0;
  }

  double miss = missShare(workload, machine, context);
  double hbmBytes = miss * double(workload.readBytes()) + double(workload.writeBytes());
  ChipDemand &hbm = phase.chip[unsigned(ChipResource::Hbm)];
  hbm.bytes = hbmBytes;
  hbm.bytesPerUs = bandwidth * machine[Memory];

  if (double(s.headsQ) * double(s.seqQ) <= machine[MergedRows] && double(s.seqKv) >= machine[MergedKeys]) {
    // Partial sums are f32, written once and read once.
    double partial = 2 * 4 * double(s.batch) * double(s.headsQ) * double(s.seqQ) * double(s.headDimV);
    phase.afterUs += partial / (bandwidth * machine[Merge]);
  }

  double work = visibleShare(s) * (s.backward ? backwardOps(s) : double(workload.flops.matmul));
  setThrottle(phase, device, work / *attentionOpsPerUs(device, s), machine[PowerCap], machine[PowerExponent], machine[PowerDecay]);
  if (s.writesKvCache) {
    // The new keys and values are read once and written once.
    double positions = double(s.batch) * double(std::min(s.seqQ, s.seqKv));
    double moved = 2 * elementBytes(s.kvType) * positions * double(s.headsKv) * double(s.headDim + s.headDimV);
    double row = machine[tiling.block[2] > 128 && tiling.block[2] <= 192 ? WideRow : WriteRow];
    phase.unthrottledUs = std::max(moved / (bandwidth * machine[CacheWrite]), positions * row / (sms * clocks));
    hbmBytes += moved;
  }
  return hbmBytes;
}

} // namespace

const Mapping &ridge::model::simtAttentionPrefill() {
  static const SimtAttentionPrefill mapping;
  return mapping;
}
