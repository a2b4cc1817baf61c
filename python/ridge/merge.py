# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Products of one input with several weights, merged into one, as serving runtimes load such weights: queries, keys and values; gate and up."""

from __future__ import annotations

from typing import Any

from .errors import require

_SIBLINGS = (("q_proj", "k_proj", "v_proj"), ("q_a_proj", "kv_a_proj_with_mqa"), ("gate_proj", "up_proj"))


def merge_projections(model: Any) -> Any:
    """Replaces sibling linear layers of one input size by slices of one product.

    Each sibling asks for the whole product and takes its part; equal products of one graph are then computed once.
    """
    torch = require("torch", "hf")
    part = _part_class(torch)
    for parent in list(model.modules()):
        for names in _SIBLINGS:
            layers = [getattr(parent, name, None) for name in names]
            if all(type(layer) is torch.nn.Linear for layer in layers) and _fit(layers):
                _merge(torch, part, parent, names, layers)
    return model


def _fit(layers: list[Any]) -> bool:
    return len({(layer.in_features, layer.weight.dtype, layer.bias is None) for layer in layers}) == 1


def _merge(torch: Any, part: Any, parent: Any, names: tuple[str, ...], layers: list[Any]) -> None:
    first = layers[0]
    whole = torch.nn.Linear(
        first.in_features, sum(layer.out_features for layer in layers), first.bias is not None, device="meta", dtype=first.weight.dtype
    )
    begin = 0
    for name, layer in zip(names, layers):
        setattr(parent, name, part(whole, begin, begin + layer.out_features))
        begin += layer.out_features


def _part_class(torch: Any) -> Any:
    class Part(torch.nn.Module):
        def __init__(self, whole: Any, begin: int, end: int) -> None:
            super().__init__()
            self.whole, self.begin, self.end = whole, begin, end

        def forward(self, x: Any) -> Any:
            return self.whole(x)[..., self.begin : self.end]

    return Part
