//===- DavinciCube.h - products on cube cores: what GEMM, grouped GEMM, MoE and convolution share ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "ProblemMapping.h"

namespace ridge::model {

enum DavinciCubeParameter : unsigned {
  kCubeLaunch,
  kCubeLaunchCores,
  kCubeMatmul,
  kCubeHbm,
  kCubeLoad,
  kCubeIterationNorm,
  kCubeTile,
  kCubeStore,
  kCubeJoin,
  kCubeSplit,
  kCubeMisaligned,
  kCubeFar,
  kCubeTransposed,
  kCubeDequantize
};

llvm::ArrayRef<ParameterInfo> davinciCubeParameters();

/// One product as the cube cores see it: `batch` independent products of m x k by k x n.
struct CubeProblem : ProductElements {
  double batch = 1, m = 0, n = 0, k = 0;
  double lhsLoadShare = 1; ///< bytes of a tile of A that L1 takes in, over m x k: below 1 where img2col expands it in L1
  /// Elements from one stored row to the next, of A, B and C: where they begin decides how fast they move. 0: no rows apart (one row, or a
  /// fractal layout).
  double lhsStride = 0, rhsStride = 0, outStride = 0;
  bool lhsTransposed = false;
  DataType type = DataType::F16; ///< that the cube multiplies
  double readBytes = 0;          ///< from outside, each operand once
  double writeBytes = 0;
  double weightElements = 0; ///< that vector cores turn into `type` before the product; 0: none
};

/// The type the cube multiplies for operands of `type`: TF32 is a mode of other machines' units; a cube without it takes f32 whole.
DataType cubeType(const Device &device, DataType type);

/// Why the device cannot run it, or empty.
std::string davinciCubeUnsupported(const Device &device, DataType type);

/// RF-50. The L0 and L1 depths of an L1 tile of m x n: L0A, L0B and L1 each hold two buffers, L0C one f32 (or int32) accumulator. Returns
/// false if the tile does not fit. Sets block[2] and inner.
bool fitCubeTile(const Device &device, const CubeProblem &problem, Tiling &tiling);

/// RF-51 to RF-53 of products that one launch makes one after the other. The first decides the tilings. `readMiss` and `writeMiss`: shares
/// of the bytes that reach HBM.
class DavinciCubeModel final : public PreparedWorkload {
public:
  using Problem = llvm::SmallVector<CubeProblem, 2>;
  static std::string unsupported(const Device &device, DataType type) { return davinciCubeUnsupported(device, type); }
  /// The library's blocks (with depths by fitCubeTile) and splits of K; splits only where whole tiles leave cores idle.
  static void libraryTilings(const Problem &problems, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit);
  /// Every tile in steps of the 16 x 16 fractal that fits the buffers.
  static void legalTilings(const Problem &problems, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit);

  DavinciCubeModel(const Problem &problems, const Machine &machine, double readMiss, double writeMiss);
  double build(const Tiling &tiling, TileProgram &program) const override;
  bool mayBeat(const Tiling &tiling, double limitUs) const override;

private:
  /// What one product asks, apart from the tiling.
  struct Product {
    CubeProblem p;
    double opsPerUs = 0;                                   ///< of one cube
    double lhsStretch = 1, rhsStretch = 1, outStretch = 1; ///< load or store time over that of aligned, untransposed rows
    double vectorPerUs = 0, specialPerUs = 0;              ///< of the vector cores beside one cube; 0: unknown or not asked
    double hbmBytes = 0;                                   ///< of the product itself
    double dequantizeUs = 0, weightBytes = 0;              ///< of the vector phase before it, and its bytes from HBM
    bool dequantizes = false;
  };
  struct Tile;
  Tile tileOf(const Product &product, const Tiling &tiling) const;
  void addDequantize(const Product &product, TileProgram &program) const;
  double leastUs(const Product &product, const Tiling &tiling) const;

  Machine machine;
  double cores, vectorCores;             ///< of the device
  double loadPerUs, storePerUs, fixedUs; ///< bytes of one core; fill and drain of a tile
  double hbmPerUs;
  llvm::SmallVector<Product, 2> products;
};

} // namespace ridge::model
