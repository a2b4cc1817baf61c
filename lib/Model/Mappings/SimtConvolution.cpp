//===- SimtConvolution.cpp - convolutions as implicit matrix products ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Mappings.h"
#include "SimtGemmModel.h"
#include <algorithm>
#include <cmath>

using namespace ridge;
using namespace ridge::model;

namespace {

/// Input channels are gathered eight 16-bit elements (16 bytes) at a time; a shorter run is padded to that.
double paddedChannels(double channels, double elementBytes) {
  double run = 16 / elementBytes;
  return std::ceil(channels / run) * run;
}

bool isDepthwise(const ConvolutionShape &shape) { return shape.groups > 1 && shape.groups == shape.inChannels; }

/// RF-16: m = positions, n = output channels and k = window x input channels of a group; a group is one product of a
/// batch. A depthwise convolution has one channel a group: it runs on vector lanes, since tensor cores would mostly multiply padding.
GemmProblem problemOf(const Workload &workload, const Device &device) {
  const auto &shape = std::get<ConvolutionShape>(workload.shape);
  GemmProblem p;
  double groups = double(std::max<int64_t>(1, shape.groups));
  double window = double(shape.kernelDepth) * double(shape.kernelHeight) * double(shape.kernelWidth);
  double positions = double(shape.batch) * double(shape.outDepth) * double(shape.outHeight) * double(shape.outWidth);
  p.lhsBytes = elementBytes(shape.input);
  p.rhsBytes = elementBytes(shape.filter);
  p.outBytes = elementBytes(shape.out);
  p.depthwise = isDepthwise(shape);
  if (p.depthwise) {
    p.m = positions;
    p.n = double(shape.outChannels);
    p.k = window;
  } else {
    p.batch = groups;
    p.m = positions;
    p.n = double(shape.outChannels) / groups;
    p.k = window * paddedChannels(double(shape.inChannels) / groups, p.lhsBytes);
  }
  p.rhsRead = double(shape.outChannels) * double(shape.inChannels) / groups * window * p.rhsBytes;
  // The window's overlap is read again from shared memory and L1, not from HBM: what is left of the reads is the input, read once.
  p.lhsRead = std::max(0.0, double(workload.readBytes()) - double(shape.epilogue.readBytes) - p.rhsRead);
  fitReads(workload, p);
  p.epilogueVector = double(shape.epilogue.vectorOps);
  p.epilogueSpecial = double(shape.epilogue.specialOps);
  if (p.depthwise)
    p.unit = {Unit::Vector, DataType::F32};
  else if (std::optional<MatmulUnit> unit = matmulUnit(device, multiplyType(shape.input, shape.filter)))
    p.unit = *unit;
  return p;
}

class SimtConvolution final : public Mapping {
public:
  llvm::StringRef name() const override { return "simt.convolution"; }
  Execution execution() const override { return Execution::Simt; }
  llvm::ArrayRef<ParameterInfo> parameters() const override { return simtGemmParameters(); }

  std::string unsupported(const Workload &workload, const Machine &machine) const override {
    const auto *shape = std::get_if<ConvolutionShape>(&workload.shape);
    if (!shape)
      return "not a convolution";
    if (machine.tiles->blocks.empty())
      return "the library lists no tiles";
    return simtGemmUnsupported(*machine.device, isDepthwise(*shape) ? DataType::F32 : *multiplyType(workload));
  }

  void libraryTilings(const Workload &workload, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) const override {
    simtGemmLibraryTilings(problemOf(workload, *machine.device), machine, visit);
  }

  void legalTilings(const Workload &workload, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) const override {
    simtGemmLegalTilings(problemOf(workload, *machine.device), machine, visit);
  }

  double build(const Workload &workload, const Tiling &tiling, const Machine &machine, const Context &context,
               TileProgram &program) const override {
    return model(workload, machine, context).build(tiling, program);
  }

  std::unique_ptr<PreparedWorkload> prepare(const Workload &workload, const Machine &machine, const Context &context) const override {
    return std::make_unique<SimtGemmModel>(model(workload, machine, context));
  }

private:
  static SimtGemmModel model(const Workload &workload, const Machine &machine, const Context &context) {
    double miss = missShare(workload, machine, context);
    return SimtGemmModel(problemOf(workload, *machine.device), machine, miss, writeMissShare(context, miss));
  }
};

} // namespace

const Mapping &ridge::model::simtConvolution() {
  static const SimtConvolution mapping;
  return mapping;
}
