//===- Mapping.cpp - what mappings share ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Model/Mapping.h"
#include <algorithm>

namespace ridge::model {

void Mapping::libraryTilings(const Workload &, const Machine &, llvm::function_ref<void(const Tiling &)> visit) const { visit(Tiling{}); }

void Mapping::notes(const Workload &, const Machine &, llvm::SmallVectorImpl<std::string> &) const {}

void Mapping::legalTilings(const Workload &workload, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) const {
  libraryTilings(workload, machine, visit);
}

namespace {
/// Builds anew for every tiling.
class PlainPrepared final : public PreparedWorkload {
public:
  PlainPrepared(const Mapping &mapping, const Workload &workload, const Machine &machine, const Context &context)
      : mapping(mapping), workload(workload), machine(machine), context(context) {}
  double build(const Tiling &tiling, TileProgram &program) const override {
    return mapping.build(workload, tiling, machine, context, program);
  }

private:
  const Mapping &mapping;
  const Workload &workload;
  const Machine &machine;
  const Context &context;
};
} // namespace

std::unique_ptr<PreparedWorkload> Mapping::prepare(const Workload &workload, const Machine &machine, const Context &context) const {
  return std::make_unique<PlainPrepared>(*this, workload, machine, context);
}

/// RF-8. Operands below 0.85 of the L2 stay resident between two uses, above 1.15 nothing does: the edge is soft because placement hashes
/// addresses and other data shares the cache. The edge was fixed before the fits of the GEMM rows, which it served on two devices.
static double protocolMissShare(double sets, double bytes, double l2Bytes) {
  return std::clamp((sets * bytes - 0.85 * l2Bytes) / (0.3 * l2Bytes), 0.0, 1.0);
}

double missShare(const Workload &workload, const Machine &machine, const Context &context) {
  double reads = double(workload.readBytes());
  if (reads <= 0)
    return 1;
  if (!context.residency.empty()) {
    double missed = 0;
    for (size_t i = 0; i < workload.reads.size(); ++i) {
      double resident = i < context.residency.size() ? context.residency[i] : 0;
      missed += double(workload.reads[i]) * (1 - std::clamp(resident, 0.0, 1.0));
    }
    return missed / reads;
  }
  double sets = context.rotatingSets.value_or(machine.tiles ? machine.tiles->protocolSets : 0);
  if (sets <= 0 || !machine.device->l2Bytes)
    return 1;
  return protocolMissShare(sets, reads, double(*machine.device->l2Bytes));
}

} // namespace ridge::model
