//===- Rates.h - which unit of a device does a workload's work ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "ridge/Device/Device.h"
#include "ridge/Model/Context.h"
#include "ridge/Model/Mapping.h"
#include "ridge/Model/TileProgram.h"
#include "ridge/Workload/Workload.h"
#include <optional>

namespace ridge::model {

/// The unit that multiplies, and the type it multiplies in.
struct MatmulUnit {
  Unit unit = Unit::Matmul;
  DataType type = DataType::BF16;
};

/// The type that operands of two types are multiplied in: the wider of the two, since narrow weights are widened on the way.
DataType multiplyType(DataType lhs, DataType rhs);

/// The type that the contraction of a workload multiplies in; nullopt for a workload without contraction.
std::optional<DataType> multiplyType(const Workload &workload);

/// The unit that multiplies `type` on the device: its matmul unit if that has a peak in this type, else the vector unit if that has one
/// (f32 on tensor cores without ieee f32); nullopt if neither does.
std::optional<MatmulUnit> matmulUnit(const Device &device, DataType type);

/// Peak of the vector unit in `type`, or in f32 if that is what is known, ops per second.
std::optional<double> vectorPeak(const Device &device, DataType type);

/// Special-function results per second of the whole device; nullopt if unknown.
std::optional<double> specialPeak(const Device &device);

/// Products of tf32 parts that make one of f32 (high by high, high by low, low by high), where a fused attention multiplies f32 on tensor
/// cores (RF-21; pytorch/pytorch@a60dd4b0:aten/src/ATen/native/transformers/cuda/mem_eff_attention/gemm_kernel_utils.h).
inline constexpr int kTf32ProductsOfF32 = 3;

/// Whether an attention's products of f32 are made of products of tf32 on this device.
bool splitsIntoTf32(const Device &device, const AttentionShape &shape);

/// Share of an attention's scores that neither the causal mask nor the window hides, 0 to 1: what a kernel must at least compute.
double visibleShare(const AttentionShape &shape);

/// Share of a workload's FLOPs that any kernel must do, 0 to 1: of attention visibleShare, of a chunked state-space scan the recurrence, of
/// everything else all (RF-35).
double necessaryShare(const Workload &workload);

/// Puts the power throttle (RF-5) on a phase, if power holds the device at all: `peakUs` is the phase's matmul work over the quoted peak,
/// `cap` the class's own limit of utilisation; the device's holds where it is lower.
void setThrottle(Phase &phase, const Device &device, double peakUs, double cap, double exponent, double decay);

/// Share of results that reach HBM: under a measuring protocol they stay with their operands (`readMiss`), in a graph they are stored.
double writeMissShare(const Context &context, double readMiss);

/// Bytes per element, exact for the packed types (0.5 for int4).
inline double elementBytes(DataType type) { return storageBits(type) / 8.0; }

} // namespace ridge::model
