//===- CommandLine.cpp - parsing, errors and output of every command ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Commands.h"

#include "ridge/Support/Error.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/ToolOutputFile.h"

using namespace llvm;

namespace ridge::tool {

void beginCommandLine() { cl::ResetCommandLineParser(); }

bool parseCommandLine(int argc, char **argv, cl::OptionCategory &category, StringRef overview) {
  cl::SetVersionPrinter([](raw_ostream &os) { os << "ridge " RIDGE_VERSION "\n"; });
  // Common options of LLVM's parser exist only once parsing has begun; a first parse of nothing makes them, so that they can be hidden.
  const char *none[] = {argv[0]};
  std::string ignored;
  raw_string_ostream sink(ignored);
  cl::ParseCommandLineOptions(1, none, overview, &sink);
  cl::HideUnrelatedOptions(category);
  return cl::ParseCommandLineOptions(argc, argv, overview, &errs());
}

int fail(Error error) {
  int status = kFailed;
  handleAllErrors(std::move(error), [&](const ErrorInfoBase &info) {
    if (!info.message().empty())
      errs() << "ridge: error: " << info.message() << '\n';
    if (info.isA<driver::UsageError>())
      status = kWrongUsage;
  });
  return status;
}

int failUsage(const Twine &message) {
  errs() << "ridge: error: " << message << '\n';
  return kWrongUsage;
}

/// Fails early and clearly where a temporary beside the file could not replace it.
static Error checkWritable(StringRef path) {
  if (sys::fs::is_directory(path))
    return makeError("cannot write '" + path + "': it is a directory");
  return Error::success();
}

int writeOutput(StringRef path, function_ref<Error(raw_ostream &)> write) {
  if (path.empty() || path == "-") {
    Error error = write(outs());
    outs().flush();
    if (error)
      return fail(std::move(error));
    if (outs().has_error()) {
      std::error_code code = outs().error();
      outs().clear_error();
      return fail(makeError("cannot write to standard output: " + Twine(code.message())));
    }
    return kDone;
  }
  if (Error error = checkWritable(path))
    return fail(std::move(error));
  // A device such as /dev/null or a pipe cannot be replaced by renaming; nothing partial can be left in it either.
  sys::fs::file_status status;
  if (!sys::fs::status(path, status) && status.type() != sys::fs::file_type::regular_file) {
    std::error_code code;
    raw_fd_ostream os(path, code);
    if (code)
      return fail(makeError("cannot write '" + path + "': " + code.message()));
    if (Error error = write(os))
      return fail(std::move(error));
    return kDone;
  }
  // An error of `write` itself speaks for itself; one of the file names the file.
  bool ownError = false;
  Error error = writeToOutput(path, [&](raw_ostream &os) {
    Error inner = write(os);
    ownError = bool(inner);
    if (inner)
      os.flush(); // the file is closed before the stream, which must have nothing left to write then
    return inner;
  });
  if (error && !ownError)
    return fail(makeError("cannot write '" + path + "': " + toString(std::move(error))));
  return error ? fail(std::move(error)) : kDone;
}

} // namespace ridge::tool
