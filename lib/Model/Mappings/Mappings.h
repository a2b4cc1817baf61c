//===- Mappings.h - every mapping, by name ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "ridge/Model/Mapping.h"

namespace ridge::model {

// One line a mapping: each is defined in the file of its name in this directory and listed in MappingRegistry.cpp.
const Mapping &simtGemm();
const Mapping &simtConvolution();
const Mapping &simtAttentionPrefill();
const Mapping &simtAttentionDecode();
const Mapping &simtStreaming();
const Mapping &simtSort();
const Mapping &simtStateSpace();
const Mapping &davinciGemm();
const Mapping &davinciConvolution();
const Mapping &davinciVector();
const Mapping &davinciAttention();
const Mapping &simtFp8Gemm();
const Mapping &simtFp8Linear();
const Mapping &simtGroupedGemm();
const Mapping &simtMoe();
const Mapping &simtCollective();
const Mapping &davinciCollective();
const Mapping &simtFusedCollective();
const Mapping &davinciFusedCollective();

} // namespace ridge::model
