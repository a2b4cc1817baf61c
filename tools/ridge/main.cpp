//===- main.cpp - ridge: plans kernels by roofline ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Commands.h"

#include "ridge/Support/Error.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/InitLLVM.h"

using namespace llvm;
using namespace ridge;
using namespace ridge::tool;

namespace {

struct Command {
  StringRef name;
  int (*run)(int argc, char **argv);
  StringRef summary;
};

const Command kCommands[] = {
#define RIDGE_COMMAND(name, function, summary) {name, function, summary},
#include "Commands.def"
#undef RIDGE_COMMAND
    {"", nullptr, ""} // an array needs an element even where no command is listed
};

ArrayRef<Command> commands() { return ArrayRef<Command>(kCommands).drop_back(); }

void printHelp(raw_ostream &os) {
  os << "ridge: plans the kernels of a model by roofline: what bounds each, how long it runs, which tiling to choose\n\n"
        "USAGE: ridge COMMAND [options]\n\nCOMMANDS:\n";
  for (const Command &command : commands())
    os << "  " << left_justify(command.name, 10) << command.summary << '\n';
  os << "\n'ridge COMMAND --help' lists the options of one.\n"
        "Exit status: 0 done; 1 the input or a file is wrong, or a comparison failed; 2 wrong usage.\n";
}

int unknownCommand(StringRef name) {
  SmallVector<StringRef> names;
  for (const Command &command : commands())
    names.push_back(command.name);
  std::string nearest = nearestNames(name, names);
  return failUsage("unknown command '" + name + "'" + (nearest.empty() ? "" : "; did you mean " + nearest + "?") +
                   " ('ridge --help' lists all)");
}

} // namespace

int main(int argc, char **argv) {
  InitLLVM init(argc, argv);
  if (argc < 2) {
    printHelp(errs());
    return kWrongUsage;
  }
  StringRef name = argv[1];
  if (name == "--help" || name == "-h" || name == "-help" || name == "help") {
    printHelp(outs());
    return kDone;
  }
  if (name == "--version" || name == "-version") {
    outs() << "ridge " RIDGE_VERSION "\n";
    return kDone;
  }
  for (const Command &command : commands()) {
    if (command.name != name)
      continue;
    std::string program = ("ridge " + name).str();
    SmallVector<char *> arguments(argv + 1, argv + argc);
    arguments[0] = program.data();
    arguments.push_back(nullptr);
    return command.run(argc - 1, arguments.data());
  }
  return unknownCommand(name);
}
