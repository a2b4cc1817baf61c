//===- SimtFp8GemmModel.h - block-scaled products tiled over streaming multiprocessors ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What dense, contiguous-grouped and masked-grouped 8-bit products share (RF-17 and RF-18): persistent CTA tiles without split-K.
//
#pragma once

#include "ProblemMapping.h"
#include "llvm/ADT/SmallVector.h"
#include <array>

namespace ridge::model {

/// The parameters that all mappings of this file take first, in this order.
enum SimtFp8Parameter : unsigned {
  kFp8Launch,
  kFp8Matmul,
  kFp8Hbm,
  kFp8HbmCore,
  kFp8HbmRamp,
  kFp8L2,
  kFp8L2Core,
  kFp8Load,
  kFp8Iteration,
  kFp8Tile,
  kFp8Store,
  kFp8Join,
  kFp8ThrottleCap,
  kFp8ThrottleExponent,
  kNumFp8Parameters
};

inline constexpr ParameterInfo kFp8Parameters[kNumFp8Parameters] = {
    {"launch", "us", "launch, first instruction to last store of an empty call", 0, 50},
    {"matmul", "share", "rate of the tensor cores over their quoted peak", 0.05, 1.1},
    {"hbm", "share", "HBM rate of a streaming kernel over the nominal bandwidth", 0.1, 1},
    {"hbm_core", "B/ns", "HBM rate that one SM can draw: bytes in flight over latency", 1, 1000},
    {"hbm_ramp", "us", "time to fill the HBM pipe", 0, 20},
    {"l2", "B/clk", "L2 read rate of the chip, per SM and clock", 1, 1000},
    {"l2_core", "B/clk", "rate at which an SM draws operands that the L2 holds", 1, 1000},
    {"load", "B/clk", "rate at which an SM fills its shared memory", 1, 1000},
    {"iteration", "clk", "shortest time of a K block: latency that overlaps with its work", 0, 5000},
    {"tile", "clk", "fill and drain of a tile", 0, 20000},
    {"store", "B/clk", "rate of the epilogue's stores, per SM", 0.1, 10000},
    {"join", "1", "p of the join of cores, L2 and HBM", 1, 64},
    {"throttle_cap", "share", "utilisation of the quoted peak at which power slows the kernel", 0.1, 2},
    {"throttle_exponent", "1", "slow-down per excess utilisation", 0, 2},
};

/// The shared parameters followed by a mapping's own.
template <size_t N> constexpr std::array<ParameterInfo, kNumFp8Parameters + N> fp8ParametersWith(const ParameterInfo (&own)[N]) {
  std::array<ParameterInfo, kNumFp8Parameters + N> all{};
  for (size_t i = 0; i < kNumFp8Parameters; ++i)
    all[i] = kFp8Parameters[i];
  for (size_t i = 0; i < N; ++i)
    all[kNumFp8Parameters + i] = own[i];
  return all;
}

/// `groups` products of n and k. What a group holds is given by values that are equally likely, so that tiles are an expectation.
struct Fp8Problem : ProductElements {
  double groups = 1, m = 0, n = 0, k = 0; ///< m: rows of all groups together
  llvm::SmallVector<double, 9> rows;      ///< rows of one group, equally likely
  double align = 1;                       ///< each group's rows are padded to a multiple of this
  double extraRead = 0;                   ///< bytes that the epilogue reads
  DataType type = DataType::F8;           ///< that the tensor cores multiply in

  /// What a shape of these products says of the operands; groups and rows are the class's own.
  template <typename Shape> void setOperands(const Shape &shape) {
    m = double(shape.m);
    n = double(shape.n);
    k = double(shape.k);
    setElements(shape.lhs, shape.rhs, shape.out, shape.epilogue);
    extraRead = double(shape.epilogue.readBytes);
    type = multiplyType(shape.lhs, shape.rhs);
  }
};

/// A batch is so many products one after the other in the same grid.
Fp8Problem denseFp8Problem(const GemmShape &shape);

/// RF-18: nine equally likely loads of a group around `mean`, from mean (1 - spread) to mean (1 + spread), in whole rows.
llvm::SmallVector<double, 9> spreadRows(double mean, double spread);

/// RF-17: the tile with the fewest waves; among those the fullest last wave; among those the smaller one in the dimension that differs, or
/// the one with more columns where both differ. Empty if `blocks` is. Source of the rule: libraries/deepgemm.yaml.
Tiling fewestWaves(llvm::ArrayRef<std::array<int32_t, 3>> blocks, int64_t m, int64_t n, int64_t groups, int64_t cores);

/// RF-17 of one problem on one machine. `readMiss` and `writeMiss`: shares of the bytes that reach HBM.
class SimtFp8GemmModel : public PreparedWorkload {
public:
  using Problem = Fp8Problem;
  static std::string unsupported(const Device &device, DataType type);
  static void libraryTilings(const Fp8Problem &, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) {
    visitBlocks(*machine.tiles, visit);
  }
  static void legalTilings(const Fp8Problem &, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) {
    visitBlocks(*machine.tiles, visit);
  }

  SimtFp8GemmModel(const Fp8Problem &problem, const Machine &machine, double readMiss, double writeMiss)
      : p(problem), machine(machine), readMiss(readMiss), writeMiss(writeMiss) {}
  double build(const Tiling &tiling, TileProgram &program) const override;

protected:
  Fp8Problem p;
  Machine machine;

private:
  double readMiss, writeMiss;
};

} // namespace ridge::model
