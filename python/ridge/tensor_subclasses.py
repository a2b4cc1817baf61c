# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Weights that are made of several tensors, as torchao's are: their parts are what a kernel reads, and what a graph has as arguments."""

from __future__ import annotations

from typing import Any, Mapping

from .errors import require


def _is_made_of_parts(value: Any) -> bool:
    utils = require("torch.utils._python_dispatch", "torch")
    return utils.is_traceable_wrapper_subclass(value)


def flattened(state: Mapping[str, Any]) -> dict[str, Any]:
    """`state` with each tensor of several parts replaced by them, named NAME.PART."""
    flat: dict[str, Any] = {}
    for name, value in state.items():
        if _is_made_of_parts(value):
            parts, _ = value.__tensor_flatten__()
            flat |= flattened({f"{name}.{part}": getattr(value, part) for part in parts})
        else:
            flat[name] = value
    return flat


def rebuilt(state: Mapping[str, Any], flat: Mapping[str, Any]) -> dict[str, Any]:
    """Tensors of the kinds of `state` from parts that `flat` names as `flattened` does."""
    return {name: _rebuilt(name, value, flat) for name, value in state.items()}


def _rebuilt(name: str, value: Any, flat: Mapping[str, Any]) -> Any:
    if not _is_made_of_parts(value):
        return flat[name]
    parts, context = value.__tensor_flatten__()
    inner = {part: _rebuilt(f"{name}.{part}", getattr(value, part), flat) for part in parts}
    return type(value).__tensor_unflatten__(inner, context, value.shape, value.stride())
