//===- SimtGemmModel.h - a matrix product tiled over streaming multiprocessors ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "ProblemMapping.h"

namespace ridge::model {

/// Parameters that describe a GEMM library on Simt, in this order (RF-11 to RF-15).
enum SimtGemmParameter : unsigned {
  kGemmLaunch,
  kGemmMatmul,
  kGemmHbm,
  kGemmHbmCore,
  kGemmHbmNorm,
  kGemmHbmRamp,
  kGemmL2,
  kGemmL2Core,
  kGemmLoad,
  kGemmIteration,
  kGemmTile,
  kGemmStore,
  kGemmSplitFixed,
  kGemmSplit,
  kGemmJoin,
  kGemmThrottleCap,
  kGemmThrottleExponent,
  kGemmThrottleDecay,
  kGemmNarrow
};
llvm::ArrayRef<ParameterInfo> simtGemmParameters();

/// out[b,m,n] = lhs[b,m,k] x rhs[b,k,n] as the tiles see it.
struct GemmProblem : ProductElements {
  double batch = 1, m = 0, n = 0, k = 0;
  double lhsRead = 0, rhsRead = 0, written = 0; ///< bytes of each operand once
  double extraRead = 0;                         ///< bytes that the epilogue reads
  MatmulUnit unit;
  bool depthwise = false; ///< each column of the result has a left operand of its own
};

/// Depth of a K block in elements: the library's tiles are written for 16-bit operands and keep their bytes when elements are wider or
/// narrower.
double blockDepth(const GemmProblem &problem, const std::array<int32_t, 3> &block);

/// Takes what is read and written from the workload, as the kernel has it in its graph: reads beyond A and B are the epilogue's, fewer
/// mean that operands are broadcast or sliced.
void fitReads(const Workload &workload, GemmProblem &problem);

/// RF-11 to RF-15 of one problem on one machine, ready for any tiling. `readMiss` and `writeMiss`: shares of the bytes that reach HBM.
class SimtGemmModel final : public PreparedWorkload {
public:
  using Problem = GemmProblem;
  static std::string unsupported(const Device &device, DataType type);
  static void libraryTilings(const GemmProblem &problem, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit);
  static void legalTilings(const GemmProblem &problem, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit);

  SimtGemmModel(const GemmProblem &problem, const Machine &machine, double readMiss, double writeMiss);
  double build(const Tiling &tiling, TileProgram &program) const override;
  bool mayBeat(const Tiling &tiling, double limitUs) const override;

private:
  struct Grid;
  Grid gridOf(const Tiling &tiling) const;
  void setTile(const Tiling &tiling, TileGroup &group) const;
  double setChip(double operands, double l2Bytes, Phase &phase) const;
  double multiplyUs(const Tiling &tiling) const;
  double operandBytes(double bm, double bn, const Grid &grid) const;
  double splitUs(double splits) const;

  GemmProblem p;
  Machine machine;
  double readMiss, writeMiss;
  double cores, clockUs;                    ///< SMs; clocks per us
  double usPerOp, usPerLoad, usPerStore;    ///< of one SM: an operation, a byte into shared memory, a byte out
  double vectorPerUs = 0, specialPerUs = 0; ///< of one SM; 0: unknown
  double exposedUs, fixedUs;                ///< of a K block, of a tile
  double l2Bytes = 0;                       ///< capacity; 0: unknown
  double hbmPerUs, hbmBytes;                ///< bytes that HBM sustains; bytes that it moves at least
  double leastUs;                           ///< what no tiling can undercut: all arithmetic, all bytes
  double splitUsPerPart;                    ///< of the split-K reduction
  double peakWorkUs = 0;                    ///< matmul work over the quoted peak, for the throttle; 0: none
};

} // namespace ridge::model
