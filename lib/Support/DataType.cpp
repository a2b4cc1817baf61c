//===- DataType.cpp - element types and their sizes ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Support/DataType.h"
#include "llvm/ADT/StringSwitch.h"

namespace ridge {

unsigned storageBits(DataType type) {
  switch (type) {
  case DataType::F64:
  case DataType::I64:
  case DataType::C64:
    return 64;
  case DataType::F32:
  case DataType::TF32:
  case DataType::I32:
    return 32;
  case DataType::F16:
  case DataType::BF16:
  case DataType::I16:
    return 16;
  case DataType::F8:
  case DataType::I8:
  case DataType::I1:
    return 8;
  case DataType::I4:
    return 4;
  }
  return 0;
}

int64_t storageBytes(DataType type, int64_t elements) {
  unsigned bits = storageBits(type);
  return bits >= 8 ? elements * (bits / 8) : elements / 2 + elements % 2;
}

llvm::StringRef dataTypeName(DataType type) {
  static constexpr llvm::StringLiteral names[kNumDataTypes] = {"f64", "f32", "tf32", "f16",  "bf16", "fp8", "i64",
                                                               "i32", "i16", "int8", "int4", "i1",   "c64"};
  return names[unsigned(type)];
}

std::optional<DataType> parseDataType(llvm::StringRef name) {
  using Result = std::optional<DataType>;
  return llvm::StringSwitch<Result>(name)
      .CasesLower({"f64", "fp64", "float64", "double"}, DataType::F64)
      .CasesLower({"f32", "fp32", "float32", "float"}, DataType::F32)
      .CaseLower("tf32", DataType::TF32)
      .CasesLower({"f16", "fp16", "float16", "half"}, DataType::F16)
      .CasesLower({"bf16", "bfloat16"}, DataType::BF16)
      .CasesLower({"fp8", "f8", "float8", "f8e4m3", "f8e4m3fn", "f8e5m2", "float8_e4m3fn", "float8_e5m2"}, DataType::F8)
      .CasesLower({"i64", "int64"}, DataType::I64)
      .CasesLower({"i32", "int32"}, DataType::I32)
      .CasesLower({"i16", "int16"}, DataType::I16)
      .CasesLower({"i8", "int8", "uint8", "u8"}, DataType::I8)
      .CasesLower({"i4", "int4", "uint4"}, DataType::I4)
      .CasesLower({"i1", "bool"}, DataType::I1)
      .CasesLower({"c64", "complex64"}, DataType::C64)
      .Default(std::nullopt);
}

} // namespace ridge
