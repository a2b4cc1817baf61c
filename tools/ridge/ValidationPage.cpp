//===- ValidationPage.cpp - scored rows as a page of figures ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ValidationPage.h"

#include "ridge/Device/Device.h"
#include "ridge/Support/Error.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include <cstdlib>
#include <optional>

using namespace llvm;
using namespace ridge::calibration;

namespace ridge::tool {

static constexpr StringLiteral kExtra = "pip install 'ridge-planner[html]'";

static Expected<std::string> findPython() {
  const char *named = std::getenv("RIDGE_PYTHON");
  std::string name = named && *named ? named : "python3";
  auto found = sys::findProgramByName(name);
  if (!found || !sys::fs::can_execute(*found))
    return makeError("--html: found no Python '" + name + "'; RIDGE_PYTHON names one that has the package: " + kExtra);
  return *found;
}

/// A source tree has the package beside its data; elsewhere Python finds an installed one itself.
static void showSourcePackage() {
  SmallString<256> package(dataDirectory());
  sys::path::append(package, "python");
  if (!sys::fs::is_directory(package + "/ridge"))
    return;
  if (const char *others = std::getenv("PYTHONPATH"); others && *others)
    (package += ":") += others;
  setenv("PYTHONPATH", package.c_str(), /*overwrite=*/1);
}

/// A stream to a new file, which `remover` deletes in the end.
static Expected<std::unique_ptr<raw_fd_ostream>> openTemporary(std::string &path, FileRemover &remover) {
  int descriptor;
  SmallString<128> name;
  if (std::error_code code = sys::fs::createTemporaryFile("ridge-validate", "csv", descriptor, name))
    return makeError("--html: cannot make a temporary file: " + code.message());
  remover.setFile(name);
  path = name.str().str();
  return std::make_unique<raw_fd_ostream>(descriptor, /*shouldClose=*/true);
}

static Error closeWritten(raw_fd_ostream &os, StringRef path) {
  os.close();
  std::error_code code = os.error();
  os.clear_error();
  return code ? makeError("--html: cannot write '" + path + "': " + code.message()) : Error::success();
}

static std::string lastLine(StringRef text) {
  text = text.rtrim();
  size_t before = text.rfind('\n');
  return text.substr(before == StringRef::npos ? 0 : before + 1).str();
}

Expected<std::unique_ptr<ValidationPage>> ValidationPage::open(StringRef path) {
  auto python = findPython();
  if (!python)
    return python.takeError();
  std::unique_ptr<ValidationPage> result(new ValidationPage);
  auto rows = openTemporary(result->rowsPath, result->rowsFile);
  if (!rows)
    return rows.takeError();
  result->page = path.str();
  result->python = *python;
  result->rows = std::move(*rows);
  *result->rows << "suite,device,op,latency_us,predicted_us,low_us,high_us\n";
  return result;
}

void ValidationPage::add(StringRef suite, StringRef device, StringRef op, double measuredUs, const RowPrediction &prediction) {
  *rows << csvField(suite) << ',' << csvField(device) << ',' << csvField(op) << ',' << format("%.4f", measuredUs);
  for (std::optional<double> value : {prediction.timeUs, prediction.lowUs, prediction.highUs}) {
    *rows << ',';
    if (value)
      *rows << format("%.4f", *value);
  }
  *rows << '\n';
}

Error ValidationPage::write(function_ref<void(raw_ostream &)> printErrors) {
  if (Error error = closeWritten(*rows, rowsPath))
    return error;
  std::string errorsPath, saidPath;
  FileRemover errorsFile, saidFile;
  auto errors = openTemporary(errorsPath, errorsFile);
  if (!errors)
    return errors.takeError();
  printErrors(**errors);
  if (Error error = closeWritten(**errors, errorsPath))
    return error;
  if (auto said = openTemporary(saidPath, saidFile); !said)
    return said.takeError();

  showSourcePackage();
  std::string problem;
  int status = sys::ExecuteAndWait(python, {python, "-m", "ridge.validation_html", rowsPath, errorsPath, "-o", page}, std::nullopt,
                                   {std::nullopt, std::nullopt, StringRef(saidPath)}, 0, 0, &problem);
  if (status == 0)
    return Error::success();
  if (auto said = MemoryBuffer::getFile(saidPath); said && problem.empty())
    problem = lastLine((*said)->getBuffer());
  if (StringRef(problem).contains("No module named"))
    problem += (": " + kExtra).str();
  return makeError("--html: " + problem);
}

} // namespace ridge::tool
