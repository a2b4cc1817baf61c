//===- DavinciCube.h - products on cube cores: what GEMM, grouped GEMM, MoE and convolution share ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "ridge/Model/Mapping.h"
#include "ridge/Model/Rates.h"

namespace ridge::model {

enum DavinciCubeParameter : unsigned {
  kCubeLaunch, kCubeLaunchCores, kCubeMatmul, kCubeHbm, kCubeLoad, kCubeIterationNorm, kCubeTile, kCubeStore, kCubeJoin, kCubeSplit,
  kCubeMisaligned, kCubeTransposed, kCubeDequantize
};

llvm::ArrayRef<ParameterInfo> davinciCubeParameters();

/// One product as the cube cores see it: `batch` independent products of m x k by k x n.
struct CubeProblem {
  double batch = 1, m = 0, n = 0, k = 0;
  double lhsBytes = 2, rhsBytes = 2, outBytes = 2; ///< of one element, as the cube core loads and stores it
  double lhsLoadShare = 1;   ///< bytes of a tile of A that L1 takes in, over m x k: below 1 where img2col expands it in L1
  bool misaligned = false;   ///< rows of an operand do not begin at multiples of 32 bytes
  bool lhsTransposed = false;
  DataType type = DataType::F16; ///< that the cube multiplies
  double readBytes = 0;      ///< from outside, each operand once
  double writeBytes = 0;
  double weightElements = 0; ///< that vector cores turn into `type` before the product; 0: none
  double vectorOps = 0, specialOps = 0; ///< of the epilogue, per element of the result
};

/// The type the cube multiplies for operands of `type`: TF32 is a mode of other machines' units; a cube without it takes f32 whole.
DataType cubeType(const Device &device, DataType type);

/// Why the device cannot run it, or empty.
std::string davinciCubeUnsupported(const Device &device, DataType type);

/// RF-50. The L0 and L1 depths of an L1 tile of m x n: L0A, L0B and L1 each hold two buffers, L0C one f32 (or int32) accumulator. Returns
/// false if the tile does not fit. Sets block[2] and inner.
bool fitCubeTile(const Device &device, const CubeProblem &problem, Tiling &tiling);

/// The library's blocks (with depths by fitCubeTile) and splits of K; splits only where whole tiles leave cores idle.
void davinciCubeLibraryTilings(const CubeProblem &problem, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit);

/// Every tile in steps of the 16 x 16 fractal that fits the buffers.
void davinciCubeLegalTilings(const CubeProblem &problem, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit);

/// RF-51 to RF-53. Appends the product's phases; returns the bytes that reach HBM. The launch is the caller's.
double buildDavinciCube(const CubeProblem &problem, const Tiling &tiling, const Machine &machine, double readMiss, double writeMiss,
                        TileProgram &program);

} // namespace ridge::model
