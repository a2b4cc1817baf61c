//===- Sites.cpp - which rows belong together ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Calibration/Fit.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/xxhash.h"

namespace ridge::calibration {

/// The axes that sweeps walk, by kind of kernel.
static bool isSwept(KernelKind kind, llvm::StringRef field) {
  switch (kind) {
  case KernelKind::Gemm:
  case KernelKind::GroupedGemm:
    return field == "m" || field == "batch" || field == "expected_rows" || field == "lhs_batches" || field == "rhs_batches";
  case KernelKind::Moe:
    return field == "tokens" || field == "power_law_hundredths" || field == "drawn" || field == "products_only" ||
           field == "computes_remote_rows";
  case KernelKind::AttentionPrefill:
  case KernelKind::AttentionDecode:
  case KernelKind::MlaDecode:
    return field == "batch" || field == "seq_q" || field == "seq_kv" || field == "mask_bytes" || field == "backward";
  case KernelKind::Collective:
    return field == "ranks" || field.starts_with("product_"); // three or four of them: what is unseen is a message size
  case KernelKind::RowReduction:
  case KernelKind::Elementwise:
    return field == "rows" || field == "out"; // casts of one tensor to several types are one site
  case KernelKind::Scan:                      // of measured rows only sums along an axis, which the fields of other scans do not tell apart
    return field != "columns" && field != "type";
  default:
    return field == "rows" || field == "elements" || field == "outputs";
  }
}

std::string siteOf(const Workload &workload) {
  std::string site = kernelKindName(workload.kind()).str();
  for (const FieldText &field : fields(workload.shape))
    if (!isSwept(workload.kind(), field.name))
      site += "," + field.value;
  return site;
}

bool isHeldOut(llvm::StringRef site) { return llvm::xxh3_64bits(site) % 4 == 0; }

} // namespace ridge::calibration
