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
#include <set>

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
  if (level.restsOn(device.id))
    return {Provenance::Level::Calibrated, rowsText(level)};
  return {Provenance::Level::Transferred, level.device.empty() ? level.rows : "from " + level.device};
}

/// The levels of a class that speak for a device id and a family, the nearest first.
llvm::SmallVector<const ParameterLevel *, 6> levelsOf(const LibraryClass &klass, const std::string &id, const std::string &family) {
  llvm::SmallVector<const ParameterLevel *, 6> levels;
  for (const ParameterLevel *level : {lookup(klass.overrides, id), lookup(klass.families, family), &klass.base})
    if (level)
      levels.push_back(level);
  return levels;
}

/// Whether `other` has that parameter in the same sense: by name and unit.
bool means(const Mapping &other, const ParameterInfo &info) {
  return llvm::any_of(other.parameters(), [&](const ParameterInfo &of) {
    return llvm::StringRef(of.name) == info.name && llvm::StringRef(of.unit) == info.unit;
  });
}

/// Every parameter of the mapping, level upon level; false if one is missing. Behind the levels stand those of a `lender`, which may be
/// another mapping's: of those the parameters that it shares count, within the mapping's own range.
bool collect(const Mapping &mapping, llvm::ArrayRef<const ParameterLevel *> levels, llvm::SmallVectorImpl<double> &parameters,
             const Mapping *lenderMapping = nullptr, llvm::ArrayRef<const ParameterLevel *> lent = {}) {
  parameters.clear();
  for (const ParameterInfo &info : mapping.parameters()) {
    const double *value = nullptr;
    for (const ParameterLevel *level : levels)
      if (!value)
        value = lookup(level->values, info.name);
    for (const ParameterLevel *level : lent)
      if (!value && means(*lenderMapping, info))
        value = lookup(level->values, info.name);
    if (!value)
      return false;
    parameters.push_back(std::clamp(*value, info.lower, info.upper));
  }
  return true;
}

/// The parameters of the class on this device; false if one is missing.
bool collectParameters(const Device &device, ResolvedClass &resolved) {
  auto levels = levelsOf(*resolved.klass, device.id, device.family);
  if (!collect(*resolved.klass->mapping, levels, resolved.parameters))
    return false;
  resolved.provenance = provenanceOf(*levels.front(), device);
  return true;
}

/// How many leading parts two class keys share: "attention_prefill.causal.paged" and "attention_prefill.causal" two. 0: other kinds.
unsigned sharedParts(llvm::StringRef a, llvm::StringRef b) {
  llvm::SmallVector<llvm::StringRef, 4> as, bs;
  a.split(as, '.');
  b.split(bs, '.');
  unsigned count = 0;
  while (count < std::min(as.size(), bs.size()) && as[count] == bs[count])
    ++count;
  return count;
}

/// Values that may stand in where a class has none for a device: a family's level of a class, or the class's base.
struct Lender {
  const Library *library;
  const LibraryClass *klass;
  std::string family; ///< empty: the base
  std::array<int, 6>
      rank; ///< nearness: of the class itself, its mapping, the device's family, of the same library, parts of the key; place
};

/// Every set of values that may stand in, the nearest first: another family's of the class itself, those of a class like it, of another
/// library. A class whose base says what is its own takes the rest of another kind of kernel too, with the same mapping or with one that
/// shares its parameters. Equally near ones stay in the order of names.
std::vector<Lender> lendersTo(const Device &device, const ResolvedClass &resolved, llvm::ArrayRef<std::unique_ptr<Library>> libraries) {
  std::vector<Lender> lenders;
  for (const auto &library : libraries)
    for (const LibraryClass &klass : library->classes) {
      int shared = sharedParts(klass.key, resolved.klass->key);
      if (klass.mapping->execution() != device.execution)
        continue;
      int same = &klass == resolved.klass, sameLibrary = library.get() == resolved.library;
      int alike = klass.mapping == resolved.klass->mapping ? 1 + (shared > 0) : 0;
      if (alike < 2 && resolved.klass->base.values.empty())
        continue;
      for (const auto &family : klass.families)
        lenders.push_back(
            {library.get(), &klass, family.first, {same, alike, family.first == device.family, sameLibrary, shared, -int(lenders.size())}});
      lenders.push_back({library.get(), &klass, "", {same, alike, 0, sameLibrary, shared, -int(lenders.size())}});
    }
  llvm::sort(lenders, [](const Lender &a, const Lender &b) { return a.rank > b.rank; });
  return lenders;
}

/// Parameters that no level gives on this device are borrowed from the nearest values there are, so that the class at least answers; the
/// tilings stay the class's own.
bool borrow(const Device &device, llvm::ArrayRef<std::unique_ptr<Library>> libraries, ResolvedClass &resolved,
            std::vector<std::string> &notes) {
  auto own = levelsOf(*resolved.klass, device.id, device.family);
  for (const Lender &lender : lendersTo(device, resolved, libraries)) {
    auto levels = own;
    if (lender.klass == resolved.klass)
      llvm::erase(levels, &resolved.klass->base); // stands behind the family's
    if (!collect(*resolved.klass->mapping, levels, resolved.parameters, lender.klass->mapping, levelsOf(*lender.klass, "", lender.family)))
      continue;
    std::string of = lender.family.empty() ? "any device" : "family " + lender.family;
    if (lender.klass != resolved.klass)
      of += llvm::formatv(" in {0} {1}", lender.library->name, lender.klass->key);
    resolved.provenance = {Provenance::Level::Uncalibrated, of};
    if (!resolved.tiles)
      resolved.tiles = lookup(resolved.klass->tiles, lender.family);
    notes.push_back(llvm::formatv("{0} {1} is not calibrated for family {2}: it takes the values of {3}", resolved.library->name,
                                  resolved.klass->key, device.family, of));
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

bool isBackward(const Workload &workload) {
  const auto *attention = std::get_if<AttentionShape>(&workload.shape);
  return attention && attention->backward;
}

} // namespace

bool ParameterLevel::restsOn(llvm::StringRef id) const { return device == id || llvm::is_contained(also, id); }

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

/// Takes the levels that rest on the device out of the class, and the overrides that are then incomplete.
static void forget(LibraryClass &klass, llvm::StringRef id, llvm::function_ref<std::string(llvm::StringRef)> familyOf) {
  if (klass.base.restsOn(id))
    klass.base = ParameterLevel();
  std::set<std::string> bereft;
  for (auto family = klass.families.begin(); family != klass.families.end();)
    if (family->second.restsOn(id)) {
      bereft.insert(family->first);
      family = klass.families.erase(family);
    } else {
      ++family;
    }
  llvm::SmallVector<double, 24> values;
  for (auto own = klass.overrides.begin(); own != klass.overrides.end();)
    if (own->second.restsOn(id) || !collect(*klass.mapping, levelsOf(klass, own->first, familyOf(own->first)), values))
      own = klass.overrides.erase(own);
    else
      ++own;
  for (const auto &[sibling, own] : klass.overrides)
    if (std::string family = familyOf(sibling); bereft.erase(family)) {
      ParameterLevel &level = klass.families[family] = own;
      level.device = sibling;
    }
}

LibrarySet LibrarySet::without(llvm::StringRef id, const DeviceRegistry &devices) const {
  auto familyOf = [&](llvm::StringRef other) -> std::string {
    auto device = devices.get(other);
    if (device)
      return (*device)->family;
    llvm::consumeError(device.takeError());
    return "";
  };
  LibrarySet set;
  for (const auto &library : libraries) {
    Library copy = *library;
    for (LibraryClass &klass : copy.classes)
      forget(klass, id, familyOf);
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
    if (!collectParameters(device, resolved) && !borrow(device, libraries, resolved, notes))
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
  bool lendsForward = isBackward(workload) && !llvm::StringRef(klass.key).contains(".backward");
  if (lendsForward)
    notes.push_back(llvm::formatv("{0} has no rows of backward passes: its values of {1}, with the five products that such a kernel runs",
                                  resolved.library->name, klass.key));
  if (unknownName || lendsForward || klass.mapping->extrapolates(workload, device))
    resolved.provenance.level = Provenance::Level::Uncalibrated;
  else if (klass.key != keys.front() && !llvm::is_contained(klass.covers, keys.front()) &&
           resolved.provenance.level == Provenance::Level::Calibrated) {
    resolved.provenance = {Provenance::Level::Transferred, "from " + klass.key + " rows (" + resolved.provenance.detail + ")"};
  }
  return resolved;
}
