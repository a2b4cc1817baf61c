//===- ProblemMapping.h - mappings that see a workload through their model's problem ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "ridge/Model/Mapping.h"
#include "ridge/Model/Rates.h"
#include <utility>

namespace ridge::model {

/// What the operands and the epilogue of a product are made of, on every machine.
struct ProductElements {
  double lhsBytes = 2, rhsBytes = 2, outBytes = 2; ///< of an element
  double epilogueVector = 0, epilogueSpecial = 0;  ///< operations per result

  void setElements(DataType lhs, DataType rhs, DataType out, const Epilogue &epilogue) {
    lhsBytes = elementBytes(lhs);
    rhsBytes = elementBytes(rhs);
    outBytes = elementBytes(out);
    epilogueVector = double(epilogue.vectorOps);
    epilogueSpecial = double(epilogue.specialOps);
  }
};

/// Every block of the library, with its cluster where it has one.
inline void visitBlocks(const TileSet &tiles, llvm::function_ref<void(const Tiling &)> visit) {
  for (size_t i = 0; i < tiles.blocks.size(); ++i) {
    Tiling tiling;
    tiling.block = tiles.blocks[i];
    if (i < tiles.clusters.size())
      tiling.cluster = tiles.clusters[i];
    visit(tiling);
  }
}

/// Several kernel classes may be one problem to the machine: a convolution is a product. `Model` is a PreparedWorkload with
///
///   Problem                                                    what tiles divide, a plain value
///   Model(Problem, const Machine &, double readMiss, double writeMiss)
///   static std::string unsupported(const Device &, DataType)   the fact that it lacks to multiply in that type, or empty
///   static void libraryTilings(const Problem &, const Machine &, function_ref<void(const Tiling &)>), and legalTilings
///
/// and the mapping of a class says what makes a workload one of its own and which problem that is.
template <typename Model> class ProblemMapping : public Mapping {
public:
  using Problem = typename Model::Problem;

  std::string unsupported(const Workload &workload, const Machine &machine) const final {
    if (std::string why = refusal(workload); !why.empty())
      return why;
    if (machine.tiles->blocks.empty())
      return "the library lists no tiles";
    return Model::unsupported(*machine.device, *multiplies(workload));
  }

  void libraryTilings(const Workload &workload, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) const override {
    Model::libraryTilings(problem(workload, machine), machine, visit);
  }

  void legalTilings(const Workload &workload, const Machine &machine, llvm::function_ref<void(const Tiling &)> visit) const final {
    Model::legalTilings(problem(workload, machine), machine, visit);
  }

  double build(const Workload &workload, const Tiling &tiling, const Machine &machine, const Context &context,
               TileProgram &program) const final {
    return model(workload, machine, context).build(tiling, program);
  }

  std::unique_ptr<PreparedWorkload> prepare(const Workload &workload, const Machine &machine, const Context &context) const final {
    return std::make_unique<Model>(model(workload, machine, context));
  }

protected:
  /// Why the workload is none of this class, whatever the device; empty if it is.
  virtual std::string refusal(const Workload &workload) const = 0;
  /// The type that a workload of this class multiplies in.
  virtual std::optional<DataType> multiplies(const Workload &workload) const { return multiplyType(workload); }
  virtual Problem problem(const Workload &workload, const Machine &machine) const = 0;

private:
  Model model(const Workload &workload, const Machine &machine, const Context &context) const {
    double miss = missShare(workload, machine, context);
    return Model(problem(workload, machine), machine, miss, writeMissShare(context, miss));
  }
};

} // namespace ridge::model
