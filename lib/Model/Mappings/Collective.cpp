//===- Collective.cpp - collectives inside one node ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Links.h"
#include "Mappings.h"
#include "llvm/ADT/StringSwitch.h"
#include <cmath>

using namespace ridge;
using namespace ridge::model;

namespace {

enum Parameter : unsigned { kStart, kHop, kLowLink, kBulkStart, kBulkLink, kBulkRamp, kJoin, kIssue, kMesh };

constexpr ParameterInfo kParameters[] = {
    {"start", "clk", "latency-bound protocol: launch and first message", 0, 200000},
    {"hop", "clk", "latency-bound protocol: each further rank", 0, 50000},
    {"low_link", "share", "latency-bound protocol: rate over the link's, flags included", 0.001, 1},
    {"bulk_start", "clk", "bandwidth-bound protocol: launch and filling its pipe", 0, 500000},
    {"bulk_link", "share", "bandwidth-bound protocol: rate over the link's", 0.05, 1},
    {"bulk_ramp", "us/sqrt(MB)", "bandwidth-bound protocol: chunks that grow with the message", 0, 100},
    {"join", "1", "q of the soft minimum of the two protocols", 1, 64},
    {"issue", "us", "of a timer on the host, where one thread launches on every rank in turn: each launch", 0, 50},
    kMeshParameter,
};

/// Bytes on the busiest link, as a multiple of (ranks - 1) / ranks of the message; 0 for an operation that is not described.
/// An all-reduce scatters and gathers, so it passes its message twice.
double passes(llvm::StringRef op) {
  return llvm::StringSwitch<double>(op).Case("all_reduce", 2).Cases({"all_gather", "reduce_scatter", "all_to_all"}, 1).Default(0);
}

/// The clock at which latencies are counted: where the matmul peak is quoted, which load comes nearer to than the highest clock; else
/// the highest.
std::optional<double> latencyClockHz(const Device &device) {
  for (DataType type : {DataType::BF16, DataType::F16})
    if (auto it = device.peaks.find({Unit::Matmul, type}); it != device.peaks.end() && it->second.quotedClockHz)
      return it->second.quotedClockHz;
  return device.maxClockHz;
}

/// RF-40 to RF-42: a latency-bound and a bandwidth-bound protocol, and the soft minimum of the two.
class Collective final : public Mapping {
public:
  Collective(llvm::StringRef name, Execution execution) : text(name), machineKind(execution) {}

  llvm::StringRef name() const override { return text; }
  Execution execution() const override { return machineKind; }
  /// Behind a switch every rank has its whole bandwidth; only a mesh divides it.
  llvm::ArrayRef<ParameterInfo> parameters() const override {
    return hasMesh() ? llvm::ArrayRef(kParameters) : llvm::ArrayRef(kParameters).drop_back();
  }

  std::string unsupported(const Workload &workload, const Machine &machine) const override {
    const auto *shape = std::get_if<CollectiveShape>(&workload.shape);
    if (!shape)
      return "not a collective";
    if (passes(shape->op) == 0)
      return "the collective '" + shape->op + "' is not described; all_reduce, all_gather, reduce_scatter and all_to_all are";
    if (std::string why = linksUnsupported(*shape, *machine.device); !why.empty())
      return why;
    if (!latencyClockHz(*machine.device))
      return "the clock of " + machine.device->id + " is unknown";
    return "";
  }

  bool extrapolates(const Workload &workload, const Device &device) const override {
    const auto *shape = std::get_if<CollectiveShape>(&workload.shape);
    return shape && beyondNode(*shape, device);
  }

  void notes(const Workload &workload, const Machine &machine, llvm::SmallVectorImpl<std::string> &notes) const override {
    noteBeyondNode(std::get<CollectiveShape>(workload.shape), *machine.device, notes);
  }

  double build(const Workload &workload, const Tiling &, const Machine &machine, const Context &context,
               TileProgram &program) const override {
    const auto &shape = std::get<CollectiveShape>(workload.shape);
    double ranks = double(shape.ranks), clockUs = *latencyClockHz(*machine.device) * 1e-6;
    double onLink = bytesOnLink(shape, passes(shape.op));
    double linkUs = linkBytesPerUs(shape, *machine.device, hasMesh() ? machine[kMesh] : 0);
    addProtocol(onLink, linkUs * machine[kLowLink], 0, (machine[kStart] + machine[kHop] * (ranks - 1)) / clockUs, machine, program);
    addProtocol(onLink, linkUs * machine[kBulkLink], machine[kBulkRamp] * std::sqrt(onLink * 1e-6), machine[kBulkStart] / clockUs, machine,
                program);
    if (context.timing == Context::Timing::Host)
      program.leastUs = machine[kIssue] * ranks;
    return double(workload.bytes());
  }

private:
  bool hasMesh() const { return machineKind == Execution::Davinci; }

  /// One way to do it: bytes over the link, its ramp, and a latency that nothing hides.
  static void addProtocol(double bytes, double bytesPerUs, double rampUs, double latencyUs, const Machine &machine, TileProgram &program) {
    Phase &phase = program.phases.emplace_back();
    phase.core = CoreKind::Vector;
    phase.alternative = 1;
    phase.alternativeNorm = machine[kJoin];
    phase.unthrottledUs = latencyUs;
    ChipDemand &link = phase.chip[unsigned(ChipResource::Link)];
    link.bytes = bytes;
    link.bytesPerUs = bytesPerUs;
    link.rampUs = rampUs;
  }

  llvm::StringRef text;
  Execution machineKind;
};

} // namespace

const Mapping &ridge::model::simtCollective() {
  static const Collective mapping("simt.collective", Execution::Simt);
  return mapping;
}

const Mapping &ridge::model::davinciCollective() {
  static const Collective mapping("davinci.collective", Execution::Davinci);
  return mapping;
}
