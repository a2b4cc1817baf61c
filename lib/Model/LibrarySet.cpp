//===- LibrarySet.cpp - which class of which library answers ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Model/Library.h"
#include "ridge/Support/Error.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"

using namespace ridge;
using namespace ridge::model;
using llvm::Expected;

namespace {

const LibraryClass *findClass(const Library &library, llvm::ArrayRef<std::string> keys) {
  for (const std::string &key : keys)
    for (const LibraryClass &klass : library.classes)
      if (klass.key == key)
        return &klass;
  return nullptr;
}

template <typename T> const T *lookup(const std::map<std::string, T> &map, const std::string &key) {
  auto it = map.find(key);
  return it == map.end() ? nullptr : &it->second;
}

std::string rowsText(const ParameterLevel &level) { return level.rows.empty() ? level.device : level.rows; }

/// Provenance of one level on a device, before the class's key is looked at.
Provenance provenanceOf(const ParameterLevel &level, const Device &device) {
  if (level.provenance)
    return {*level.provenance, rowsText(level)};
  if (level.rows.empty() && level.device.empty())
    return {Provenance::Level::Uncalibrated, ""};
  if (level.device == device.id)
    return {Provenance::Level::Calibrated, rowsText(level)};
  return {Provenance::Level::Transferred, level.device.empty() ? level.rows : "from " + level.device};
}

/// The parameters of the class on this device, level upon level; false if one is missing.
bool collectParameters(const Device &device, ResolvedClass &resolved) {
  const LibraryClass &klass = *resolved.klass;
  const ParameterLevel *family = lookup(klass.families, device.family), *own = lookup(klass.overrides, device.id);
  const ParameterLevel *levels[] = {own, family, &klass.base};
  resolved.parameters.clear();
  for (const ParameterInfo &info : klass.mapping->parameters()) {
    bool found = false;
    for (const ParameterLevel *level : levels) {
      auto it = level ? level->values.find(info.name) : std::map<std::string, double>::const_iterator();
      if (!level || it == level->values.end())
        continue;
      resolved.parameters.push_back(it->second);
      found = true;
      break;
    }
    if (!found)
      return false;
  }
  resolved.provenance = provenanceOf(own ? *own : family ? *family : klass.base, device);
  return true;
}

/// No level of this family: the family nearest in kind lends its values, so that the class at least answers.
bool borrowFamily(const Device &device, ResolvedClass &resolved, std::vector<std::string> &notes) {
  const LibraryClass &klass = *resolved.klass;
  for (const auto &[name, family] : klass.families) {
    Device stand = device;
    stand.family = name;
    if (!collectParameters(stand, resolved))
      continue;
    resolved.provenance = {Provenance::Level::Uncalibrated, "family " + name};
    resolved.tiles = lookup(klass.tiles, name);
    notes.push_back(llvm::formatv("{0} {1} is not calibrated for family {2}: it takes the values of {3}", resolved.library->name, klass.key,
                                  device.family, name));
    return true;
  }
  return false;
}

/// Whether the class or one of the keys that it covers ends with the operands' types.
bool hasTypesOf(const LibraryClass &klass, const std::string &suffix) {
  if (suffix.empty())
    return true;
  auto ends = [&](llvm::StringRef key) { return key.ends_with("." + suffix); };
  return ends(klass.key) || llvm::any_of(klass.covers, ends);
}

} // namespace

Expected<LibrarySet> LibrarySet::open(llvm::StringRef dataDirectory) {
  LibrarySet set;
  llvm::SmallString<128> directory(dataDirectory);
  llvm::sys::path::append(directory, "libraries");
  std::vector<std::string> paths;
  std::error_code error;
  for (llvm::sys::fs::directory_iterator it(directory, error), end; it != end && !error; it.increment(error))
    if (llvm::sys::path::extension(it->path()) == ".yaml")
      paths.push_back(it->path());
  if (error)
    return makeError("cannot read the directory '" + directory.str() + "': " + error.message());
  llvm::sort(paths);
  for (const std::string &path : paths) {
    Expected<Library> library = readLibraryFile(path);
    if (!library)
      return library.takeError();
    if (set.find(library->name))
      return makeError("'" + path + "': the library '" + library->name + "' is there twice");
    set.add(std::move(*library));
  }
  return set;
}

void LibrarySet::add(Library library) {
  for (auto &known : libraries)
    if (known->name == library.name) {
      *known = std::move(library);
      return;
    }
  libraries.push_back(std::make_unique<Library>(std::move(library)));
}

const Library *LibrarySet::find(llvm::StringRef name) const {
  for (const auto &library : libraries)
    if (library->name == name)
      return library.get();
  return nullptr;
}

std::vector<std::string> LibrarySet::names() const {
  std::vector<std::string> names;
  for (const auto &library : libraries)
    names.push_back(library->name);
  llvm::sort(names);
  return names;
}

LibrarySet LibrarySet::without(llvm::StringRef device) const {
  LibrarySet set;
  for (const auto &library : libraries) {
    Library copy = *library;
    for (LibraryClass &klass : copy.classes) {
      klass.overrides.erase(device.str());
      for (auto family = klass.families.begin(); family != klass.families.end();)
        family = family->second.device == device ? klass.families.erase(family) : std::next(family);
      if (klass.base.device == device)
        klass.base = ParameterLevel();
    }
    set.add(std::move(copy));
  }
  return set;
}

/// The library that the device names for the most specific key it knows, or null.
static const Library *defaultLibrary(const LibrarySet &set, const Device &device, llvm::ArrayRef<std::string> keys) {
  for (const std::string &key : keys)
    if (auto it = device.defaultLibraries.find(key); it != device.defaultLibraries.end())
      return set.find(it->second);
  return nullptr;
}

ResolvedClass LibrarySet::resolve(const Device &device, const Workload &workload, llvm::StringRef name,
                                  std::vector<std::string> &notes) const {
  llvm::SmallVector<std::string, 4> keys = classKeys(workload);
  ResolvedClass resolved;
  auto answers = [&](const Library *library) {
    resolved.library = library;
    resolved.klass = library ? findClass(*library, keys) : nullptr;
    if (!resolved.klass || resolved.klass->mapping->execution() != device.execution)
      return false;
    const auto &tiles = resolved.klass->tiles;
    const TileSet *own = lookup(tiles, device.id), *family = lookup(tiles, device.family);
    resolved.tiles = own ? own : family ? family : lookup(tiles, std::string());
    if (!collectParameters(device, resolved) && !borrowFamily(device, resolved, notes))
      return false;
    if (!resolved.tiles)
      resolved.tiles = lookup(tiles, std::string());
    Machine machine = resolved.machine(device);
    std::string why = resolved.klass->mapping->unsupported(workload, machine);
    if (!why.empty())
      notes.push_back(library->name + ": " + why);
    return why.empty();
  };

  const Library *named = name.empty() ? nullptr : find(name);
  bool found = named && answers(named);
  if (!name.empty() && !found)
    notes.push_back(llvm::formatv("library {0} {1} {2} on {3}: the default answers", name,
                                  named ? "does not describe" : "is not known, asked for", keys.back(), device.id));
  bool unknownName = !name.empty() && !found;
  if (!found)
    found = answers(defaultLibrary(*this, device, keys));
  if (!found) {
    resolved = ResolvedClass();
    resolved.klass = &plainClass();
    resolved.tiles = lookup(resolved.klass->tiles, std::string());
    collectParameters(device, resolved);
    notes.push_back(llvm::formatv("no library describes {0} on {1}: plain roofline", keys.front(), device.id));
    return resolved;
  }
  const LibraryClass &klass = *resolved.klass;
  resolved.otherTypes = !hasTypesOf(klass, typeSuffix(workload));
  if (unknownName)
    resolved.provenance.level = Provenance::Level::Uncalibrated;
  else if (klass.key != keys.front() && !llvm::is_contained(klass.covers, keys.front()) &&
           resolved.provenance.level == Provenance::Level::Calibrated) {
    resolved.provenance = {Provenance::Level::Transferred, "from " + klass.key + " rows (" + resolved.provenance.detail + ")"};
  }
  return resolved;
}
