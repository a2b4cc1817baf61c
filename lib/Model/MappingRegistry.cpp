//===- MappingRegistry.cpp - every mapping, by name ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Mappings/Mappings.h"

namespace ridge::model {

llvm::ArrayRef<const Mapping *> mappings() {
  static const Mapping *const all[] = {
      &plainMapping(),  &simtGemm(),         &simtConvolution(),   &simtAttentionPrefill(), &simtAttentionDecode(),
      &simtStreaming(), &simtSort(),         &simtStateSpace(),    &davinciGemm(),          &davinciConvolution(),
      &davinciVector(), &davinciAttention(), &simtFp8Gemm(),       &simtFp8Linear(),        &simtGroupedGemm(),
      &simtMoe(),       &simtCollective(),   &davinciCollective(), &simtFusedCollective(),  &davinciFusedCollective(),
  };
  return all;
}

const Mapping *findMapping(llvm::StringRef name) {
  for (const Mapping *mapping : mappings())
    if (mapping->name() == name)
      return mapping;
  return nullptr;
}

} // namespace ridge::model
