//===- FusedCollective.cpp - a product and a collective that overlap ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Links.h"
#include "Mappings.h"
#include "MissingFact.h"
#include "llvm/ADT/StringSwitch.h"

using namespace ridge;
using namespace ridge::model;

namespace {

enum Parameter : unsigned { kLaunch, kMatmul, kHbm, kLink, kJoin, kMesh };

constexpr ParameterInfo kParameters[] = {
    {"launch", "us", "launch, meeting of the ranks, and the first piece, which nothing overlaps with", 0, 2000},
    {"matmul", "share", "rate of the product over the quoted peak", 0.05, 1.1},
    {"hbm", "share", "memory rate of the product's operands and result over the nominal bandwidth", 0.1, 1},
    {"link", "share", "rate of the transfer over the link's", 0.05, 1},
    {"join", "1", "p of the join of product and transfer: 1 is one after the other, large values hide the shorter", 1, 64},
    kMeshParameter,
};

/// Times that the message passes the busiest link, as a multiple of (ranks - 1) / ranks; 0 for an operation that is not described.
double passes(llvm::StringRef op) {
  return llvm::StringSwitch<double>(op).Case("gemm_all_reduce", 2).Cases({"all_gather_gemm", "gemm_reduce_scatter"}, 1).Default(0);
}

/// RF-46: pieces of a product and of its transfer take turns, so that the two overlap but for the first and the last.
class FusedCollective final : public Mapping {
public:
  FusedCollective(llvm::StringRef name, Execution execution) : text(name), machineKind(execution) {}

  llvm::StringRef name() const override { return text; }
  Execution execution() const override { return machineKind; }
  /// Behind a switch every rank has its whole bandwidth; only a mesh divides it.
  llvm::ArrayRef<ParameterInfo> parameters() const override {
    return hasMesh() ? llvm::ArrayRef(kParameters) : llvm::ArrayRef(kParameters).drop_back();
  }

  std::string unsupported(const Workload &workload, const Machine &machine) const override {
    const auto *shape = std::get_if<CollectiveShape>(&workload.shape);
    if (!shape || passes(shape->op) == 0)
      return "not a product fused with a collective";
    if (shape->productM < 1 || shape->productN < 1 || shape->productK < 1)
      return "a fused collective needs the sizes of its product";
    if (std::string why = linksUnsupported(*shape, *machine.device); !why.empty())
      return why;
    if (std::string why = missingMatmulPeak(*machine.device, shape->type); !why.empty())
      return why;
    return missingFact(*machine.device, {Need::MatmulCores, Need::Bandwidth});
  }

  bool extrapolates(const Workload &workload, const Device &device) const override {
    const auto *shape = std::get_if<CollectiveShape>(&workload.shape);
    return shape && beyondNode(*shape, device);
  }

  void notes(const Workload &workload, const Machine &machine, llvm::SmallVectorImpl<std::string> &notes) const override {
    noteBeyondNode(std::get<CollectiveShape>(workload.shape), *machine.device, notes);
  }

  double build(const Workload &workload, const Tiling &, const Machine &machine, const Context &, TileProgram &program) const override {
    const auto &shape = std::get<CollectiveShape>(workload.shape);
    const Device &device = *machine.device;
    program.launchUs = machine[kLaunch];
    Phase &phase = program.phases.emplace_back();
    phase.cores = double(*device.coreCount(CoreKind::Matmul));
    phase.joinNorm = machine[kJoin];
    TileGroup &group = phase.groups.emplace_back(); // large products: every core has its share
    group.tiles = phase.cores;
    group.iteration[CoreResource::Matmul] =
        double(workload.flops.matmul) / (*device.peak(Unit::Matmul, shape.type) * machine[kMatmul] * 1e-6);
    ChipDemand &hbm = phase.chip[unsigned(ChipResource::Hbm)];
    hbm.bytes = double(workload.bytes());
    hbm.bytesPerUs = *device.memoryBytesPerSecond * machine[kHbm] * 1e-6;
    ChipDemand &link = phase.chip[unsigned(ChipResource::Link)];
    link.bytes = bytesOnLink(shape, passes(shape.op));
    link.bytesPerUs = linkBytesPerUs(shape, device, hasMesh() ? machine[kMesh] : 0) * machine[kLink];
    return hbm.bytes;
  }

private:
  bool hasMesh() const { return machineKind == Execution::Davinci; }

  llvm::StringRef text;
  Execution machineKind;
};

} // namespace

const Mapping &ridge::model::simtFusedCollective() {
  static const FusedCollective mapping("simt.fused_collective", Execution::Simt);
  return mapping;
}

const Mapping &ridge::model::davinciFusedCollective() {
  static const FusedCollective mapping("davinci.fused_collective", Execution::Davinci);
  return mapping;
}
