//===- DeviceView.h - devices as text ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "ridge/Device/Device.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/raw_ostream.h"

namespace ridge::report {

/// One line a device: cores, the matmul peak at the clock it is quoted at (bf16, or the 16-bit or f32 type that the device has), bandwidth,
/// memory and the ridge point, peak / bandwidth in FLOP/B; then the devices' notes. What is not known reads "unknown". Notes wrap at
/// `width`.
void printDeviceList(llvm::ArrayRef<const Device *> devices, llvm::raw_ostream &os, size_t width);

/// Every fact of one device by section, with confidence, the numbers of its sources and its note; what follows from the facts (peaks at the
/// highest clock, ridge points); default libraries; notes; and the list of sources with the dates they were read.
void printDevice(const Device &device, llvm::raw_ostream &os, size_t width);

} // namespace ridge::report
