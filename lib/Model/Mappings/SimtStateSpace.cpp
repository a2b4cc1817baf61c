//===- SimtStateSpace.cpp - chunked state-space scans, on SMs ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// RF-34 of docs/model.md. One call is five kernels (state-spaces/mamba@01b717a: mamba_ssm/ops/triton/ssd_combined.py): prefix sums of
// the decays, the state of each chunk, states passed from chunk to chunk, the scores C B^T of each chunk, and the outputs. What one leaves
// for the next is f32, save the passed states; it stays in the L2 where that holds it with the operands.
//
//===----------------------------------------------------------------------===//

#include "Mappings.h"
#include "MissingFact.h"
#include "SimtMachine.h"
#include "ridge/Model/Rates.h"
#include <algorithm>
#include <cmath>

using namespace ridge;
using namespace ridge::model;

namespace {

enum Parameter : unsigned { Launch, Matmul, Special, Memory, L2Gain, Join };

constexpr ParameterInfo kParameters[] = {
    {"launch", "us", "time of an empty kernel, of which a call has five", 0.3, 30},
    {"matmul", "share", "rate of the tensor cores over their quoted peak", 0.05, 1.1},
    {"special", "share", "rate of exponentials over the special-function rate", 0.05, 1},
    {"memory", "share", "HBM rate over the nominal bandwidth", 0.05, 1},
    {"l2_gain", "1", "rate of what the L2 holds, over the rate from memory", 1, 12},
    {"join", "1", "p of the join of cores and memory", 1, 30},
};
constexpr unsigned kKernels = 5;
constexpr double kF32Bytes = 4;

/// Bytes that a kernel of the call moves: `hbm` from or to HBM, `resident` from the L2, and `own` from the L2 where that holds all of the
/// call.
struct Moved {
  double hbm = 0, own = 0, resident = 0;
};

/// One call on one device, as sizes in floating point.
class Call {
public:
  Call(const Workload &workload, const Machine &machine, const Context &context, TileProgram &program)
      : s(std::get<ScanShape>(workload.shape)), machine(machine), device(*machine.device), program(program) {
    chunk = double(std::min(s.chunk, s.columns));
    chunks = std::ceil(double(s.columns) / chunk);
    positions = double(s.rows) * double(s.columns);
    miss = missShare(workload, machine, context);
    reads = double(workload.readBytes());
    writes = writeMissShare(context, miss) * double(workload.writeBytes());
    states = double(s.rows) * chunks * double(s.headDim) * double(s.stateDim);
    scores = double(s.groups) * double(s.columns) * chunk;
    decays = 2 * positions * kF32Bytes;
    bool fits =
        device.l2Bytes && reads + double(workload.writeBytes()) + decays + (states + scores) * kF32Bytes <= 0.85 * double(*device.l2Bytes);
    spilled = fits ? 0 : 1;
  }

  /// RF-34. Returns the bytes that reach HBM.
  double build(const Tiling &tiling) {
    program.launchUs = kKernels * machine[Launch];
    double passed = states * elementBytes(s.type), head = double(s.headDim), state = double(s.stateDim);
    double bytes = addKernel({0, decays});
    bytes +=
        addProduct(tiling, double(s.rows) * chunks, head, state, chunk, {miss * reads, decays + states * kF32Bytes, (1 - miss) * reads});
    bytes += addKernel({0, states * kF32Bytes + passed});
    bytes += addProduct(tiling, double(s.groups) * chunks, chunk, chunk, state, {0, scores * kF32Bytes});
    // A tile of outputs walks the keys up to its own rows: half of them, and half a tile more.
    double keys = std::min(chunk, (chunk + double(tiling.block[0])) / 2);
    bytes += addProduct(tiling, double(s.rows) * chunks, chunk, head, keys + state, {writes, reads + decays + scores * kF32Bytes + passed},
                        keys);
    return bytes;
  }

private:
  double addKernel(Moved moved) {
    Phase &phase = program.phases.emplace_back();
    phase.core = CoreKind::Vector;
    return addBytes(phase, moved);
  }

  /// `batch` products of m x n results from a depth of `depth`, with so many exponentials for each row of a tile.
  double addProduct(const Tiling &tiling, double batch, double m, double n, double depth, Moved moved, double exponentials = 0) {
    double bm = tiling.block[0], bn = tiling.block[1], bk = tiling.block[2], sms = smCount(device);
    Phase &phase = program.phases.emplace_back();
    TileGroup &group = phase.groups.emplace_back();
    group.tiles = batch * std::ceil(m / bm) * std::ceil(n / bn);
    group.iterations = std::ceil(depth / bk);
    group.iteration[CoreResource::Matmul] = 2 * bm * bn * bk / (*matmulOpsPerUs(device, s.type) / sms * machine[Matmul]);
    if (std::optional<double> peak = specialPeak(device))
      group.iteration[CoreResource::Special] = exponentials * bm / group.iterations / (*peak / 1e6 / sms * machine[Special]);
    return addBytes(phase, moved);
  }

  double addBytes(Phase &phase, Moved moved) {
    phase.cores = smCount(device);
    phase.joinNorm = machine[Join];
    double rate = *device.memoryBytesPerSecond / 1e6 * machine[Memory];
    ChipDemand &hbm = phase.chip[unsigned(ChipResource::Hbm)];
    hbm.bytes = moved.hbm + spilled * moved.own;
    hbm.bytesPerUs = rate;
    phase.residentRead.bytes = moved.resident + (1 - spilled) * moved.own;
    phase.residentRead.bytesPerUs = rate * machine[L2Gain];
    return hbm.bytes;
  }

  const ScanShape &s;
  const Machine &machine;
  const Device &device;
  TileProgram &program;
  double chunk, chunks, positions; ///< positions of a chunk, chunks of a row, positions of all rows
  double reads, writes, miss;
  double states, scores, decays; ///< elements, elements, bytes of what one kernel leaves for the next
  double spilled;
};

class SimtStateSpace final : public Mapping {
public:
  llvm::StringRef name() const override { return "simt.state_space"; }
  Execution execution() const override { return Execution::Simt; }
  llvm::ArrayRef<ParameterInfo> parameters() const override { return kParameters; }

  std::string unsupported(const Workload &workload, const Machine &machine) const override {
    const auto *shape = std::get_if<ScanShape>(&workload.shape);
    if (!shape || !shape->isStateSpace())
      return "the mapping describes chunked state-space scans only";
    if (!matmulOpsPerUs(*machine.device, shape->type))
      return missingMatmulPeak(*machine.device, shape->type);
    return missingFact(*machine.device, {Need::MatmulCores, Need::Bandwidth});
  }

  void libraryTilings(const Workload &, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) const override {
    for (const auto &block : machine.tiles->blocks) {
      Tiling tiling;
      tiling.block = block;
      visit(tiling);
    }
  }

  void notes(const Workload &workload, const Machine &, llvm::SmallVectorImpl<std::string> &notes) const override {
    notes.push_back("five launches: decays, states, their passing on, scores, outputs");
    const auto &shape = std::get<ScanShape>(workload.shape);
    if (shape.groups < shape.rows)
      notes.push_back("scores are formed once for the heads that share B and C, though FLOPs count them for each head");
  }

  double build(const Workload &workload, const Tiling &tiling, const Machine &machine, const Context &context,
               TileProgram &program) const override {
    return Call(workload, machine, context, program).build(tiling);
  }
};

} // namespace

const Mapping &ridge::model::simtStateSpace() {
  static const SimtStateSpace mapping;
  return mapping;
}
