//===- Kernel.cpp - ridge kernel: one kernel, its best tilings, and why ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Inputs.h"

#include "ridge/Report/KernelView.h"
#include "ridge/Report/Report.h"
#include "ridge/Support/Error.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include <memory>

using namespace llvm;

namespace ridge::tool {

namespace {

/// An option for each field of a kind of kernel. Fields are spelled with dashes or underscores: --seq-q, --seq_q.
class FieldOptions {
public:
  FieldOptions(const WorkloadShape &shape, cl::OptionCategory &category) {
    for (const FieldText &field : fields(shape)) {
      if (field.name == "phase") // the kind says it
        continue;
      names.push_back(field.name.str());
      std::string dashed = names.back();
      std::replace(dashed.begin(), dashed.end(), '_', '-');
      spellings.push_back(std::make_unique<std::string>(dashed));
      descriptions.push_back(std::make_unique<std::string>(field.value.empty() ? "name of the operation" : "default " + field.value));
      options.push_back(std::make_unique<cl::opt<std::string>>(StringRef(*spellings.back()), cl::desc(*descriptions.back()),
                                                               cl::value_desc("value"), cl::cat(category)));
      if (dashed == "out")
        aliases.push_back(
            std::make_unique<cl::alias>("out-dtype", cl::desc("The same as --out"), cl::aliasopt(*options.back()), cl::cat(category)));
      if (dashed != names.back())
        aliases.push_back(std::make_unique<cl::alias>(StringRef(*nameOf.emplace_back(std::make_unique<std::string>(names.back()))),
                                                      cl::aliasopt(*options.back()), cl::Hidden, cl::cat(category)));
    }
  }

  bool given(StringRef name) const {
    auto it = llvm::find(names, name);
    return it != names.end() && options[it - names.begin()]->getNumOccurrences() > 0;
  }
  StringRef value(StringRef name) const { return *options[llvm::find(names, name) - names.begin()]; }
  ArrayRef<std::string> all() const { return names; }

private:
  std::vector<std::string> names;
  std::vector<std::unique_ptr<std::string>> spellings, descriptions, nameOf; ///< llvm::cl keeps references
  std::vector<std::unique_ptr<cl::opt<std::string>>> options;
  std::vector<std::unique_ptr<cl::alias>> aliases;
};

bool isNarrow(DataType type) { return storageBits(type) <= 8; }
bool isInteger(DataType type) {
  return type == DataType::I8 || type == DataType::I4 || type == DataType::I16 || type == DataType::I32 || type == DataType::I64;
}

/// The type that a field of a type takes when all operands are of `type`: results of 8-bit products are 16-bit, sums are wider.
DataType typeOfField(StringRef field, DataType type, bool isProduct) {
  if (field == "acc")
    return type == DataType::F64 ? DataType::F64 : isInteger(type) ? DataType::I32 : DataType::F32;
  if (field == "out" && isProduct)
    return type == DataType::TF32 ? DataType::F32 : isNarrow(type) ? DataType::BF16 : type;
  return type;
}

Error setTypes(WorkloadShape &shape, StringRef text) {
  std::optional<DataType> type = parseDataType(text);
  if (!type)
    return makeError("--dtype: '" + text + "' is no element type; allowed are f64, f32, tf32, f16, bf16, fp8, int8, int4 and others");
  SmallVector<FieldText, 16> all = fields(shape);
  bool isProduct = any_of(all, [](const FieldText &field) { return field.name == "acc"; });
  for (const FieldText &field : all)
    if (field.isText && parseDataType(field.value))
      if (Error error = setField(shape, field.name, dataTypeName(typeOfField(field.name, *type, isProduct))))
        return error;
  return Error::success();
}

/// What a caller who leaves a field out means: batches of a batched product are distinct, heads share no keys, keys are as many as queries.
Error setImplied(WorkloadShape &shape, const FieldOptions &options) {
  const std::pair<const char *, const char *> implied[] = {
      {"lhs_batches", "batch"}, {"rhs_batches", "batch"}, {"heads_kv", "heads_q"}, {"seq_kv", "seq_q"}, {"head_dim_v", "head_dim"}};
  auto *attention = std::get_if<AttentionShape>(&shape);
  bool latent = attention && attention->phase == AttentionPhase::MlaDecode;
  for (auto [field, source] : implied)
    if (!latent && is_contained(options.all(), field) && !options.given(field) && options.given(source))
      if (Error error = setField(shape, field, options.value(source)))
        return error;
  return Error::success();
}

Expected<Workload> workloadOf(KernelKind kind, const FieldOptions &options, StringRef dtype) {
  WorkloadShape shape = makeShape(kind);
  if (!dtype.empty())
    if (Error error = setTypes(shape, dtype))
      return std::move(error);
  if (Error error = setImplied(shape, options))
    return std::move(error);
  for (const std::string &name : options.all())
    if (options.given(name))
      if (Error error = setField(shape, name, options.value(name)))
        return std::move(error);
  return makeWorkload(std::move(shape));
}

/// A graph of the kernel alone, so that every view of a report serves here too.
KernelGraph graphOf(const Workload &workload) {
  KernelGraph graph;
  KernelNode node;
  node.name = kernelKindName(workload.kind()).str();
  node.workload = workload;
  graph.kernels.push_back(std::move(node));
  return graph;
}

void printExplanations(const Workload &workload, ArrayRef<DevicePlan> plans, const Inputs &inputs, raw_ostream &os) {
  for (const DevicePlan &plan : plans) {
    Planner planner(*plan.device, *inputs.libraries, inputs.planner);
    report::KernelExplanation kernel{(kernelKindName(workload.kind()) + " " + workload.label()).str(),
                                     planner.effective(workload),
                                     &plan.kernels.front(),
                                     plan.device,
                                     {}};
    if (&plan != plans.begin())
      os << '\n';
    report::printKernel(kernel, report::terminalWidth(), os);
  }
}

std::string allKinds() {
  std::string text;
  for (unsigned kind = 0; kind < kNumKernelKinds; ++kind)
    if (KernelKind(kind) != KernelKind::Opaque)
      text += (text.empty() ? "" : ", ") + kernelKindName(KernelKind(kind)).str();
  return text;
}

/// KIND is read by hand, since it decides which options there are. Two kinds also go by what people call them.
std::optional<KernelKind> kindOf(int argc, char **argv) {
  StringRef name = argc > 1 ? argv[1] : "";
  name = StringSwitch<StringRef>(name).Case("attention", "attention_prefill").Case("norm", "row_reduction").Default(name);
  std::optional<KernelKind> kind = parseKernelKind(name);
  return kind == KernelKind::Opaque ? std::nullopt : kind;
}

int wrongKind(int argc, char **argv) {
  StringRef first = argc > 1 ? argv[1] : "";
  if (first == "--help" || first == "-h" || first == "-help") {
    outs() << "OVERVIEW: one kernel: its best tilings, and why\n\nUSAGE: ridge kernel KIND --device=ID [--FIELD=VALUE...]\n\n"
           << "KIND is one of " << allKinds()
           << "; attention is attention_prefill, norm is row_reduction.\n'ridge kernel KIND --help' lists its fields.\n";
    return kDone;
  }
  if (first.empty() || first.starts_with("-"))
    return failUsage("ridge kernel: the kind of kernel is missing; allowed are " + allKinds());
  return failUsage("ridge kernel: '" + first + "' is no kind of kernel; allowed are " + allKinds());
}

} // namespace

int runKernel(int argc, char **argv) {
  std::optional<KernelKind> kind = kindOf(argc, argv);
  if (!kind)
    return wrongKind(argc, argv);
  beginCommandLine();
  cl::OptionCategory category("Options of 'ridge kernel'");
  InputOptions inputOptions(category);
  cl::opt<std::string> dtype("dtype", cl::desc("Sets all types of operands; sums and results follow"), cl::value_desc("type"),
                             cl::cat(category));
  cl::opt<unsigned> top("top", cl::desc("How many legal tilings to show (default 5)"), cl::init(5), cl::cat(category));
  cl::opt<std::string> operands("operands",
                                cl::desc("Where operands lie at first: as in the library's measuring loop, in HBM, "
                                         "or in the L2 if they fit (default protocol)"),
                                cl::value_desc("protocol|cold|warm"), cl::init("protocol"), cl::cat(category));
  cl::opt<std::string> format("format", cl::desc("table, json (ridge.report/1) or csv"), cl::value_desc("format"), cl::init("table"),
                              cl::cat(category));
  cl::opt<std::string> output("o", cl::desc("Write to a file"), cl::value_desc("file"), cl::cat(category));
  FieldOptions fieldOptions(makeShape(*kind), category);

  std::string program = (Twine(argv[0]) + " " + argv[1]).str();
  SmallVector<char *> arguments{program.data()};
  arguments.append(argv + 2, argv + argc);
  if (!parseCommandLine(int(arguments.size()), arguments.data(), category, "one kernel: its best tilings, and why"))
    return kWrongUsage;
  if (!is_contained({"table", "json", "csv"}, StringRef(format)))
    return failUsage("--format: found '" + format + "', allowed is table, json or csv");
  if (!is_contained({"protocol", "cold", "warm"}, StringRef(operands)))
    return failUsage("--operands: found '" + operands + "', allowed is protocol, cold or warm");

  Inputs inputs;
  if (int status = openInputs(inputOptions, kind, inputs); status != kDone)
    return status;
  inputs.planner.top = top;
  Expected<Workload> workload = workloadOf(*kind, fieldOptions, dtype);
  if (!workload)
    return fail(workload.takeError());

  model::Context context;
  context.launch = inputs.launch.launch;
  if (operands != "protocol")
    context.rotatingSets = operands == "warm" ? 1 : 0;
  KernelGraph graph = graphOf(*workload);
  std::vector<DevicePlan> plans;
  for (const Device *device : inputs.devices) {
    DevicePlan plan;
    plan.device = device;
    plan.kernels.push_back(Planner(*device, *inputs.libraries, inputs.planner).plan(*workload, context));
    plan.totals = schedule(graph, plan.kernels, *device);
    plans.push_back(std::move(plan));
  }
  return writeOutput(output, [&](raw_ostream &os) -> Error {
    if (format == "table")
      printExplanations(*workload, plans, inputs, os);
    else if (report::Report shown = report::makeReport(graph, plans, "", RIDGE_VERSION); format == "json")
      report::printJson(shown, os);
    else
      report::printCsv(shown, os);
    return Error::success();
  });
}

} // namespace ridge::tool
