//===- FormKernels.cpp - which operations become one launch ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Kernels/FormKernels.h"
#include "Grouping.h"
#include "Ridge/RidgeDialect.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include <cmath>
#include <queue>

using namespace mlir;
using namespace ridge;
using namespace ridge::kernels;
using analysis::OpClass;

StringRef kernels::fusionName(Fusion fusion) {
  switch (fusion) {
  case Fusion::None:
    return "none";
  case Fusion::Elementwise:
    return "elementwise";
  case Fusion::Flash:
    return "flash";
  }
  return "";
}

std::optional<Fusion> kernels::parseFusion(StringRef name) {
  for (Fusion fusion : {Fusion::None, Fusion::Elementwise, Fusion::Flash})
    if (fusionName(fusion) == name)
      return fusion;
  return std::nullopt;
}

StringRef kernels::causalityName(Causality causality) {
  return causality == Causality::Auto ? "auto" : causality == Causality::On ? "on" : "off";
}

std::optional<Causality> kernels::parseCausality(StringRef name) {
  for (Causality causality : {Causality::Auto, Causality::On, Causality::Off})
    if (causalityName(causality) == name)
      return causality;
  return std::nullopt;
}

std::optional<MoeBalance> kernels::parseMoeBalance(StringRef text) {
  double exponent = 0;
  if (text == "drawn" || text == "balanced")
    return MoeBalance{text == "drawn", 0};
  if (text.getAsDouble(exponent) || !(exponent > 0 && exponent <= 10))
    return std::nullopt;
  return MoeBalance{false, int64_t(std::lround(exponent * 100))};
}

namespace {
class ModuleFormation {
public:
  explicit ModuleFormation(const FormOptions &options) : options(options) {}

  LogicalResult formRegion(Region &region) {
    for (Block &block : region)
      if (failed(formBlock(block)))
        return failure();
    return success();
  }

private:
  LogicalResult formBlock(Block &block) {
    // Loops and branches first, so that their bodies are formed before what surrounds them.
    for (Operation &op : llvm::make_early_inc_range(block))
      if (op.getNumRegions() && !isa<KernelOp>(op) && analysis::analyzeOp(&op).klass == OpClass::Structure)
        for (Region &region : op.getRegions())
          if (failed(formRegion(region)))
            return failure();
    BlockGraph graph(block, options.fusion);
    Formation formation(graph, options);
    formGroups(formation);
    SmallVector<unsigned> order = buildOrder(formation);
    if (order.size() != formation.groups.size())
      return block.getParentOp()->emitError("holds kernels that depend on each other");
    for (unsigned i : order)
      if (failed(buildKernel(graph, formation.groups[i])))
        return failure();
    eraseDead(graph);
    return success();
  }

  /// Readers before what they read; of those that are free to go, the last root first.
  static SmallVector<unsigned> buildOrder(const Formation &formation) {
    const std::vector<Node> &nodes = formation.graph.nodes;
    std::vector<llvm::SmallSetVector<int, 4>> producers(formation.groups.size());
    std::vector<unsigned> readers(formation.groups.size());
    for (const Node &node : nodes)
      for (unsigned producer : node.group < 0 ? ArrayRef<unsigned>() : ArrayRef<unsigned>(node.producers))
        if (int from = nodes[producer].group; from >= 0 && from != node.group && producers[node.group].insert(from))
          ++readers[from];
    auto byRoot = [&](unsigned a, unsigned b) { return formation.groups[a].root < formation.groups[b].root; };
    std::priority_queue<unsigned, std::vector<unsigned>, decltype(byRoot)> ready(byRoot);
    for (unsigned i = 0; i < readers.size(); ++i)
      if (!readers[i])
        ready.push(i);
    SmallVector<unsigned> order;
    while (!ready.empty()) {
      order.push_back(ready.top());
      ready.pop();
      for (int from : producers[order.back()])
        if (!--readers[from])
          ready.push(from);
    }
    return order;
  }

  void formGroups(Formation &formation) {
    if (options.fusion == Fusion::Flash)
      formCacheUpdates(formation);
    if (options.fusion != Fusion::None) {
      if (options.fusion == Fusion::Flash)
        formTrainedAttention(formation);
      formAttention(formation);
      if (options.fusion == Fusion::Flash) {
        formCausalConvolutions(formation);
        formStateSpaceScans(formation);
        formStateUpdates(formation);
      }
      cloneComputedMasks(formation);
      if (options.fusion == Fusion::Flash) {
        formExperts(formation);
        formRaggedProducts(formation);
        formQuantisers(formation);
        formSelections(formation);
      }
      formContractions(formation);
      formRows(formation);
    }
    formSingles(formation);
  }

  /// What nothing reads and originals of what was cloned into kernels, the users first.
  static void eraseDead(BlockGraph &graph) {
    for (Node &node : llvm::reverse(graph.nodes))
      if ((node.role == Role::ReadThrough || node.role == Role::Dead) && node.op->use_empty())
        node.op->erase();
  }

  const FormOptions &options;
};
} // namespace

/// Names kernels by their kind and their place among those of that kind, in program order.
static void nameKernels(ModuleOp module) {
  std::array<unsigned, kNumKernelKinds> counters{};
  module.walk<WalkOrder::PreOrder>([&](KernelOp kernel) {
    KernelKind kind = kernel.getWorkload()->getValue().kind();
    kernel.setKernelName((kernelKindName(kind) + "_" + Twine(counters[unsigned(kind)]++)).str());
    return WalkResult::skip();
  });
}

/// The functions that the entry reaches through symbols, itself included; all of the module's if it is not named.
static SmallVector<Operation *> functionsToForm(ModuleOp module, StringRef entry) {
  SymbolTable symbols(module);
  SmallVector<Operation *> functions;
  if (entry.empty()) {
    for (Operation &op : *module.getBody())
      functions.push_back(&op);
    return functions;
  }
  llvm::SmallSetVector<Operation *, 8> reached;
  if (Operation *op = symbols.lookup(entry))
    reached.insert(op);
  for (size_t i = 0; i < reached.size(); ++i)
    reached[i]->walk([&](Operation *inner) {
      for (NamedAttribute attr : inner->getDiscardableAttrDictionary())
        if (auto symbol = dyn_cast<FlatSymbolRefAttr>(attr.getValue()))
          if (Operation *callee = symbols.lookup(symbol.getValue()))
            reached.insert(callee);
      if (auto call = dyn_cast<CallOpInterface>(inner))
        if (auto symbol = dyn_cast<SymbolRefAttr>(call.getCallableForCallee()))
          if (Operation *callee = symbols.lookup(symbol.getLeafReference()))
            reached.insert(callee);
    });
  return reached.takeVector();
}

/// Bodies of functions, whatever dialect they are of: a symbol with one region and a function type.
static bool isFunctionLike(Operation *op) {
  return op->getNumRegions() == 1 && !op->getRegion(0).empty() && op->getAttrOfType<StringAttr>(SymbolTable::getSymbolAttrName()) &&
         !isa<ModuleOp>(op);
}

LogicalResult kernels::formKernels(ModuleOp module, const FormOptions &options) {
  bool formed = module.walk([](KernelOp) { return WalkResult::interrupt(); }).wasInterrupted();
  if (formed)
    return module.emitError("holds ridge.kernel ops already; form kernels once, or dissolve them first by ridge-inline-kernels");
  if (options.fusion != Fusion::None)
    inlineHelpers(module);
  ModuleFormation formation(options);
  for (Operation *op : functionsToForm(module, options.entry))
    if (isFunctionLike(op) && failed(formation.formRegion(op->getRegion(0))))
      return failure();
  nameKernels(module);
  return success();
}
