//===- Explain.cpp - ridge explain: one kernel of a model, from its operations to its tilings ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Inputs.h"
#include "ModelInput.h"

#include "mlir/IR/Location.h"
#include "mlir/IR/Operation.h"
#include "ridge/Report/Format.h"
#include "ridge/Report/KernelView.h"
#include "ridge/Report/Report.h"
#include "ridge/Report/TextTable.h"
#include "ridge/Support/Error.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace ridge::tool {

/// The kernel of that name, or an error with the nearest names.
static Expected<size_t> findKernel(const KernelGraph &graph, StringRef name) {
  SmallVector<StringRef> names;
  for (size_t i = 0; i < graph.kernels.size(); ++i) {
    if (graph.kernels[i].name == name)
      return i;
    names.push_back(graph.kernels[i].name);
  }
  std::string nearest = nearestNames(name, names);
  return makeError("there is no kernel '" + name + "'" + (nearest.empty() ? "" : "; nearest: " + nearest) +
                   " ('ridge estimate' lists all)");
}

/// One line an operation of the kernel: its name, what it makes, and where it stands in the model.
/// "325:21" where the operation is of the file that `place` names, else the whole location.
static std::string placeIn(mlir::Location location, StringRef place) {
  std::string text;
  raw_string_ostream os(text);
  auto file = location->findInstanceOf<mlir::FileLineColLoc>();
  if (file && place.starts_with(file.getFilename().getValue()))
    os << "at " << file.getLine() << ':' << file.getColumn();
  else
    os << location;
  return text;
}

static void printOperations(mlir::Operation *kernel, StringRef place, raw_ostream &os) {
  os << "Operations in it:\n";
  for (mlir::Operation &op : kernel->getRegion(0).front()) {
    if (op.hasTrait<mlir::OpTrait::IsTerminator>())
      continue;
    os << "  " << op.getName().getStringRef();
    for (mlir::Type type : op.getResultTypes())
      os << ' ' << type;
    os << "  " << placeIn(op.getLoc(), place) << '\n';
  }
}

/// "reads 459 kB, 117 MB": what of it the L2 holds is of a device, and shown there.
static void printBytes(StringRef title, ArrayRef<int64_t> bytes, raw_ostream &os) {
  if (!bytes.empty())
    os << "  " << title << ' ' << join(map_range(bytes, [](int64_t operand) { return report::bytesText(double(operand)); }), ", ") << '\n';
}

/// Fields at their plain values (no, none) are left out.
static void printWorkload(const KernelNode &node, size_t width, raw_ostream &os) {
  std::string shape;
  for (const FieldText &field : fields(node.workload.shape))
    if (!field.value.empty() && field.value != "0" && field.value != "false")
      shape += (shape.empty() ? "" : " ") + (field.name + "=" + field.value).str();
  os << "Workload:\n";
  report::printWrapped(os, "  ", shape, width);
  printBytes("reads", node.workload.reads, os);
  printBytes("writes", node.workload.writes, os);
  const FlopCount &flops = node.workload.flops;
  os << "  FLOPs: matmul " << flops.matmul << ", vector " << flops.vector << ", special " << flops.special << '\n';
  if (node.count > 1)
    os << "  runs " << node.count << " times\n";
}

/// What the L2 holds of the operands of one execution, or an empty text.
static std::string residencyNote(const model::Context &context) {
  if (none_of(context.residency, [](float share) { return share > 0; }))
    return "";
  return "in the L2 when it starts, of each read: " +
         join(map_range(context.residency, [](float share) { return report::percentText(share); }), ", ");
}

int runExplain(int argc, char **argv) {
  beginCommandLine();
  cl::OptionCategory category("Options of 'ridge explain'");
  ModelOptions modelOptions(category);
  InputOptions inputOptions(category);
  cl::opt<std::string> kernel("kernel", cl::desc("The kernel's name, as 'ridge estimate' prints it"), cl::value_desc("name"),
                              cl::cat(category));
  cl::opt<unsigned> top("top", cl::desc("How many legal tilings to show (default 5)"), cl::init(5), cl::cat(category));
  cl::opt<std::string> output("o", cl::desc("Write to a file"), cl::value_desc("file"), cl::cat(category));
  if (!parseCommandLine(argc, argv, category, "one kernel of a model: its operations, its workload, the arithmetic, its tilings"))
    return kWrongUsage;
  if (kernel.empty())
    return failUsage("--kernel is missing: name one as 'ridge estimate' prints it");

  Inputs inputs;
  if (int status = openInputs(inputOptions, std::nullopt, inputs); status != kDone)
    return status;
  inputs.planner.top = top;
  ModelInput model;
  if (int status = readModel(modelOptions, model); status != kDone)
    return status;
  const KernelGraph &graph = model.built.graph;
  Expected<size_t> index = findKernel(graph, kernel);
  if (!index)
    return fail(index.takeError());
  const KernelNode &node = graph.kernels[*index];

  return writeOutput(output, [&](raw_ostream &os) -> Error {
    os << node.name << " at " << (node.location.empty() ? "an unknown place" : node.location) << '\n';
    printOperations(model.built.ops[*index], node.location, os);
    printWorkload(node, report::terminalWidth(), os);
    for (const Device *device : inputs.devices) {
      Planner planner(*device, *inputs.libraries, inputs.planner);
      model::Context context = kernelContexts(graph, device->l2Bytes.value_or(0), inputs.launch.launch)[*index];
      KernelPlan plan = planner.plan(node.workload, context);
      std::vector<std::string> notes = node.notes;
      if (std::string note = residencyNote(context); !note.empty())
        notes.push_back(std::move(note));
      std::string title = (kernelKindName(node.workload.kind()) + " " + node.workload.label()).str();
      os << '\n';
      report::printKernel({title, planner.effective(node.workload), &plan, device, notes}, report::terminalWidth(), os);
    }
    return Error::success();
  });
}

} // namespace ridge::tool
