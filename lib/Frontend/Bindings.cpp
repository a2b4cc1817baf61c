//===- Bindings.cpp - sizes of dynamic dimensions, as users write them ---===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Frontend/Frontend.h"
#include "ridge/Support/Error.h"
#include "llvm/ADT/SmallVector.h"

using namespace llvm;

namespace ridge::frontend {

static Error badBinding(StringRef part, const Twine &why) {
  return makeError("binding '" + part + "': " + why + "; expected arg<number>:<dimension>=<size>, for example arg0:1=2048");
}

static Expected<Binding> parseBinding(StringRef part) {
  auto [place, sizeText] = part.split('=');
  auto [argumentText, dimensionText] = place.split(':');
  Binding binding;
  if (!part.contains('=') || !place.contains(':') || !argumentText.consume_front("arg"))
    return badBinding(part, "not of the form");
  if (argumentText.getAsInteger(10, binding.argument))
    return badBinding(part, "'" + argumentText + "' is not an argument number");
  if (dimensionText.getAsInteger(10, binding.dimension))
    return badBinding(part, "'" + dimensionText + "' is not a dimension number");
  if (sizeText.getAsInteger(10, binding.size))
    return badBinding(part, "'" + sizeText + "' is not a size");
  if (binding.size <= 0)
    return badBinding(part, "size " + sizeText + " is not positive");
  return binding;
}

Expected<std::vector<Binding>> parseBindings(StringRef text) {
  std::vector<Binding> bindings;
  if (text.trim().empty())
    return bindings;
  SmallVector<StringRef> parts;
  text.split(parts, ',');
  for (StringRef part : parts) {
    Expected<Binding> binding = parseBinding(part.trim());
    if (!binding)
      return binding.takeError();
    for (const Binding &other : bindings)
      if (other.argument == binding->argument && other.dimension == binding->dimension && other.size != binding->size)
        return makeError("binding '" + part.trim() + "' contradicts the earlier size " + Twine(other.size) + " of the same dimension");
    bindings.push_back(*binding);
  }
  return bindings;
}

} // namespace ridge::frontend
