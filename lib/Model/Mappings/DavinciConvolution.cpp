//===- DavinciConvolution.cpp - convolutions as implicit products through L1 ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DavinciCube.h"
#include "Mappings.h"
#include <algorithm>
#include <cmath>

using namespace ridge;
using namespace ridge::model;

namespace {

/// RF-55. One product a group: m = output positions, n = its output channels, k = window x its input channels. Channels lie in blocks of 32
/// bytes (NC1HWC0), so they are padded to whole ones; img2col expands the window on the way from L1 to L0A, so L1 takes each input in once
/// a tile, not once a window position.
class DavinciConvolution final : public ProblemMapping<DavinciCubeModel> {
public:
  llvm::StringRef name() const override { return "davinci.convolution"; }
  Execution execution() const override { return Execution::Davinci; }
  llvm::ArrayRef<ParameterInfo> parameters() const override { return davinciCubeParameters(); }

private:
  std::string refusal(const Workload &workload) const override {
    return std::holds_alternative<ConvolutionShape>(workload.shape) ? "" : "not a convolution";
  }

  Problem problem(const Workload &workload, const Machine &machine) const override {
    const auto &s = std::get<ConvolutionShape>(workload.shape);
    CubeProblem p;
    p.type = cubeType(*machine.device, multiplyType(s.input, s.filter));
    p.setElements(s.input, s.filter, s.out, s.epilogue);
    double groups = double(std::max<int64_t>(1, s.groups)), channelBlock = 32 / p.lhsBytes;
    double window = double(s.kernelDepth) * double(s.kernelHeight) * double(s.kernelWidth);
    double stride = double(s.strideDepth) * double(s.strideHeight) * double(s.strideWidth);
    p.batch = groups;
    p.m = double(s.batch) * double(s.outDepth) * double(s.outHeight) * double(s.outWidth);
    p.n = double(s.outChannels) / groups;
    p.k = std::ceil(double(s.inChannels) / groups / channelBlock) * channelBlock * window;
    p.lhsLoadShare = std::min(1.0, stride / std::max(1.0, window));
    p.readBytes = double(workload.readBytes());
    p.writeBytes = double(workload.writeBytes());
    return {p};
  }
};

} // namespace

const Mapping &ridge::model::davinciConvolution() {
  static const DavinciConvolution mapping;
  return mapping;
}
