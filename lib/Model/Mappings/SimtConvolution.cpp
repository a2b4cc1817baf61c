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
class SimtConvolution final : public ProblemMapping<SimtGemmModel> {
public:
  llvm::StringRef name() const override { return "simt.convolution"; }
  Execution execution() const override { return Execution::Simt; }
  llvm::ArrayRef<ParameterInfo> parameters() const override { return simtGemmParameters(); }

private:
  std::string refusal(const Workload &workload) const override {
    return std::holds_alternative<ConvolutionShape>(workload.shape) ? "" : "not a convolution";
  }

  std::optional<DataType> multiplies(const Workload &workload) const override {
    return isDepthwise(std::get<ConvolutionShape>(workload.shape)) ? DataType::F32 : multiplyType(workload);
  }

  GemmProblem problem(const Workload &workload, const Machine &machine) const override;
};

GemmProblem SimtConvolution::problem(const Workload &workload, const Machine &machine) const {
  const auto &shape = std::get<ConvolutionShape>(workload.shape);
  GemmProblem p;
  double groups = double(std::max<int64_t>(1, shape.groups));
  double window = double(shape.kernelDepth) * double(shape.kernelHeight) * double(shape.kernelWidth);
  p.setElements(shape.input, shape.filter, shape.out, shape.epilogue);
  p.depthwise = isDepthwise(shape);
  p.m = double(shape.batch) * double(shape.outDepth) * double(shape.outHeight) * double(shape.outWidth);
  if (p.depthwise) {
    p.n = double(shape.outChannels);
    p.k = window;
    p.unit = {Unit::Vector, DataType::F32};
  } else {
    p.batch = groups;
    p.n = double(shape.outChannels) / groups;
    p.k = window * paddedChannels(double(shape.inChannels) / groups, p.lhsBytes);
    if (std::optional<MatmulUnit> unit = matmulUnit(*machine.device, multiplyType(shape.input, shape.filter)))
      p.unit = *unit;
  }
  p.rhsRead = double(shape.outChannels) * double(shape.inChannels) / groups * window * p.rhsBytes;
  // The window's overlap is read again from shared memory and L1, not from HBM: what is left of the reads is the input, read once.
  p.lhsRead = std::max(0.0, double(workload.readBytes()) - double(shape.epilogue.readBytes) - p.rhsRead);
  fitReads(workload, p);
  return p;
}

} // namespace

const Mapping &ridge::model::simtConvolution() {
  static const SimtConvolution mapping;
  return mapping;
}
