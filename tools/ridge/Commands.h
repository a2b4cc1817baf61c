//===- Commands.h - what the commands of ridge share ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A command is a function of argc and argv, where argv[0] is "ridge <command>". It declares its options as local llvm::cl objects (never at
// file scope: two commands may use one name), parses them with `parseCommandLine` and returns an exit status.
//
//===----------------------------------------------------------------------===//

#pragma once

#include "ridge/Driver/Inputs.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"
#include <optional>
#include <string>
#include <vector>

namespace ridge::tool {

#define RIDGE_COMMAND(name, function, summary) int function(int argc, char **argv);
#include "Commands.def"
#undef RIDGE_COMMAND

/// Exit statuses of every command.
enum ExitStatus : int {
  kDone = 0,
  kFailed = 1,    ///< the input or a file is wrong, or a comparison failed
  kWrongUsage = 2 ///< the command line is wrong
};

/// Forgets the options that linked libraries registered, so that only the command's own exist. Call before the first option is declared.
void beginCommandLine();

/// Parses with llvm::cl. Only options of `category` show in --help. Returns false after wrong usage, which has been printed to stderr: the
/// command then returns kWrongUsage. Exits with status 0 after --help and --version.
bool parseCommandLine(int argc, char **argv, llvm::cl::OptionCategory &category, llvm::StringRef overview);

using driver::splitList;

/// Prints "ridge: error: <message>" to stderr, or nothing if the message is empty. Returns kFailed, for a driver::UsageError kWrongUsage.
int fail(llvm::Error error);

/// As above, for wrong usage: prints and returns kWrongUsage.
int failUsage(const llvm::Twine &message);

/// Writes a result: to stdout if `path` is empty or "-", else to a temporary file beside `path` that replaces it once all is written, so
/// that nothing partial is ever left; an error that `write` returns leaves the old file. Returns the exit status; an error has been
/// printed.
int writeOutput(llvm::StringRef path, llvm::function_ref<llvm::Error(llvm::raw_ostream &)> write);

} // namespace ridge::tool
