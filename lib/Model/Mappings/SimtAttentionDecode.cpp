//===- SimtAttentionDecode.cpp - attention of few queries over a cache, on SMs ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// RF-22 and RF-23 of docs/model.md. The query heads of a group share a tile, padded to its rows; the key range is split so that the SMs
// fill, and a second kernel combines the parts. A latent (MLA) cache holds one head whose values are part of its keys.
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
  Load,
  PerBlock,
  PerTile,
  HeadGrowth,
  Tail,
  Waves,
  Memory,
  Draw,
  Ramp,
  Join,
  Split,
  PerSplit,
  PartialSums,
  SplitTarget,
  MostSplits,
  HostLaunch
};

constexpr ParameterInfo kParameters[] = {
    {"launch", "us", "time of an empty call", 0.5, 60},
    {"per_sequence", "us", "scheduling of one more sequence", 0, 0.2},
    {"wide_head", "us", "what the instance for head sizes of 129 to 192 adds to a call", 0, 20},
    {"matmul", "share", "share of the matmul peak inside a key block, padding rows counted", 0.05, 1.1},
    {"load", "B/clk", "keys and values that one SM can load", 3, 128},
    {"per_block", "clk", "latency of a key block that nothing hides", 1, 10000},
    {"per_tile", "clk", "fill and drain of a tile at value size 128", 10, 50000},
    {"head_growth", "1", "exponent of the tile's cost over the value size", 0, 2},
    {"tail", "1", "norm that rounds the first wave off", 1, 30},
    {"waves", "share", "share of the wave quantisation that is paid", 0, 1},
    {"memory", "share", "share of the nominal memory bandwidth that the loads sustain", 0.2, 1},
    {"draw", "B/clk", "what one SM can draw from memory", 2, 128},
    {"ramp", "us", "time to fill the memory pipe, at 4 MB and more", 0, 15},
    {"join", "1", "norm that joins SM and memory time", 1, 30},
    {"split", "us", "the kernel that combines the parts of a split key range", 0, 30},
    {"per_split", "us", "what each part adds to it", 0, 1},
    {"partial_sums", "B/clk", "rate at which each SM writes and reads partial sums", 0.5, 256},
    {"split_target", "1", "CTAs an SM that the split of the key range aims at", 0.1, 6},
    {"most_splits", "splits", "parts of a key range at most", 1, 256},
    {"host_launch", "us", "what timing by the host adds to a call", 0, 60},
};

/// Tiles of all sequences and heads of `s` before the key range is split.
double headTiles(const AttentionShape &s, int64_t blockRows) {
  int64_t rows = ceilDiv(groupSize(s) * s.seqQ, std::max<int64_t>(1, blockRows));
  return double(s.batch) * double(s.headsKv) * double(rows);
}

/// Keys that one query may see.
double visibleKeys(const AttentionShape &s) { return s.window > 0 ? double(std::min(s.seqKv, s.window + s.seqQ - 1)) : double(s.seqKv); }

bool isLatent(const AttentionShape &s) { return s.phase == AttentionPhase::MlaDecode; }

/// Elements of one cached position and head.
double cachedElements(const AttentionShape &s) { return double(s.headDim) + (isLatent(s) ? 0 : double(s.headDimV)); }

class SimtAttentionDecode final : public Mapping {
public:
  llvm::StringRef name() const override { return "simt.attention_decode"; }
  Execution execution() const override { return Execution::Simt; }
  llvm::ArrayRef<ParameterInfo> parameters() const override { return kParameters; }

  std::string unsupported(const Workload &workload, const Machine &machine) const override {
    return unsupportedAttention(workload, machine);
  }

  void notes(const Workload &workload, const Machine &machine, llvm::SmallVectorImpl<std::string> &notes) const override {
    noteTypes(workload, machine, notes);
  }

  void libraryTilings(const Workload &workload, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) const override {
    const auto &s = std::get<AttentionShape>(workload.shape);
    Tiling tiling;
    tiling.packed = int32_t(groupSize(s));
    tiling.block = attentionBlock(*machine.tiles, s.headDim, groupSize(s) * s.seqQ);
    tiling.splits = librarySplits(s, tiling, machine);
    visit(tiling);
  }

  void legalTilings(const Workload &workload, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) const override;

  double build(const Workload &workload, const Tiling &tiling, const Machine &machine, const Context &context,
               TileProgram &program) const override;

private:
  static int32_t librarySplits(const AttentionShape &s, const Tiling &tiling, const Machine &machine);
};

/// Parts that the library cuts a key range into: as many as bring the CTAs to the target, of two blocks at least. The rule "fill" does not
/// split at all once the tiles alone fill four fifths of the SMs.
int32_t SimtAttentionDecode::librarySplits(const AttentionShape &s, const Tiling &tiling, const Machine &machine) {
  double sms = smCount(*machine.device), tiles = headTiles(s, tiling.block[0]);
  if (machine.tiles->rule == "fill" && tiles >= 0.8 * sms)
    return 1;
  double blocks = std::ceil(visibleKeys(s) / tiling.block[1]);
  // The last of a target that divides evenly must not fall to rounding.
  double wanted = std::floor(machine[SplitTarget] * sms / tiles + 1e-6);
  double most = std::floor(std::min(machine[MostSplits], std::max(1.0, blocks / 2)));
  return int32_t(std::clamp(wanted, 1.0, std::max(1.0, most)));
}

/// The library's tiles with every power of two of splits, and its own.
void SimtAttentionDecode::legalTilings(const Workload &workload, const Machine &machine,
                                       llvm::function_ref<void(const Tiling &)> visit) const {
  const auto &s = std::get<AttentionShape>(workload.shape);
  libraryTilings(workload, machine, [&](const Tiling &own) {
    visit(own);
    for (const auto &block : machine.tiles->blocks) {
      if (block[2] != own.block[2])
        continue;
      double blocks = std::ceil(visibleKeys(s) / block[1]);
      for (int32_t splits = 1; splits <= 128 && splits <= blocks; splits *= 2) {
        Tiling tiling = own;
        tiling.block = block;
        tiling.splits = splits;
        if (tiling != own)
          visit(tiling);
      }
    }
  });
}

/// RF-22: one key block of a tile.
CoreDemand blockDemand(const AttentionShape &s, const Tiling &tiling, const Machine &machine) {
  const Device &device = *machine.device;
  double rows = tiling.block[0], keys = tiling.block[1], blocks = std::ceil(visibleKeys(s) / keys);
  // A single block that the keys do not fill loads only its own rows; half of its time does not shrink with them.
  double filled = blocks > 1 ? 1 : 0.5 + 0.5 * std::min(1.0, visibleKeys(s) / keys);
  CoreDemand demand;
  demand[CoreResource::Matmul] =
      filled * 2 * rows * keys * double(s.headDim + s.headDimV) / (*attentionOpsPerUs(device, s) / smCount(device) * machine[Matmul]);
  demand[CoreResource::LoadPath] = filled * keys * elementBytes(s.kvType) * cachedElements(s) / (machine[Load] * *smClocksPerUs(device));
  return demand;
}

double SimtAttentionDecode::build(const Workload &workload, const Tiling &tiling, const Machine &machine, const Context &context,
                                  TileProgram &program) const {
  const auto &s = std::get<AttentionShape>(workload.shape);
  const Device &device = *machine.device;
  double splits = std::max<int32_t>(1, tiling.splits), clocks = *smClocksPerUs(device);
  program.launchUs = machine[Launch] + machine[PerSequence] * double(s.batch);
  if (!isLatent(s) && s.headDim > 128 && s.headDim <= 192)
    program.launchUs += machine[WideHead];
  if (context.timing == Context::Timing::Host)
    program.launchUs += machine[HostLaunch];

  Phase &phase = program.phases.emplace_back();
  phase.cores = smCount(device);
  phase.spread = Spread::Blend;
  phase.spreadNorm = machine[Tail];
  phase.spreadShare = machine[Waves];
  phase.joinNorm = machine[Join];

  double blocks = std::ceil(visibleKeys(s) / tiling.block[1]);
  double filled = blocks > 1 ? 1 : 0.5 + 0.5 * std::min(1.0, visibleKeys(s) / tiling.block[1]);
  TileGroup &group = phase.groups.emplace_back();
  group.tiles = headTiles(s, tiling.block[0]) * splits;
  group.iterations = blocks / splits;
  group.iteration = blockDemand(s, tiling, machine);
  group.exposedUs = filled * machine[PerBlock] / clocks;
  group.fixedUs = machine[PerTile] / clocks * std::pow(double(s.headDimV) / 128, machine[HeadGrowth]);

  double hbmBytes = missShare(workload, machine, context) * double(workload.readBytes()) + double(workload.writeBytes());
  ChipDemand &hbm = phase.chip[unsigned(ChipResource::Hbm)];
  hbm.bytes = hbmBytes;
  hbm.bytesPerUs = *device.memoryBytesPerSecond / 1e6 * machine[Memory];
  hbm.bytesPerUsPerCore = machine[Draw] * clocks;
  hbm.rampUs = machine[Ramp] * std::min(1.0, hbmBytes / 4e6);

  if (splits > 1) {
    // RF-23: partial sums are f32, written once and read once.
    double partial = splits * double(s.batch) * double(s.headsQ) * double(s.seqQ) * double(s.headDimV) * 4 * 2;
    phase.afterUs = machine[Split] + machine[PerSplit] * splits + partial / (machine[PartialSums] * clocks * phase.cores);
  }
  return hbmBytes;
}

} // namespace

const Mapping &ridge::model::simtAttentionDecode() {
  static const SimtAttentionDecode mapping;
  return mapping;
}
