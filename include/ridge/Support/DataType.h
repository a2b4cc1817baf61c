//===- DataType.h - element types and their sizes ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <optional>

namespace ridge {

/// The element types that kernels compute in and store. TF32 is a way to multiply F32 operands: it occupies four bytes in memory.
/// C64 is a complex number of two F32 parts.
enum class DataType : uint8_t { F64, F32, TF32, F16, BF16, F8, I64, I32, I16, I8, I4, I1, C64 };
inline constexpr unsigned kNumDataTypes = 13;

/// Bits that one element occupies in memory. I1 is stored as one byte, as every framework does.
unsigned storageBits(DataType type);

/// Bytes that `elements` elements occupy, rounded up to a whole byte. Exact for types of at least one byte.
int64_t storageBytes(DataType type, int64_t elements);

/// Lower-case name as users write it: f64 f32 tf32 f16 bf16 fp8 i64 i32 i16 int8 int4 i1 c64.
llvm::StringRef dataTypeName(DataType type);

/// Parses a name of dataTypeName and the usual aliases (fp16, float16, bfloat16, fp32, f8e4m3, i8, i4 ...); nullopt if unknown.
std::optional<DataType> parseDataType(llvm::StringRef name);

} // namespace ridge
