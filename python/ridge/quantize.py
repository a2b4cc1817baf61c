# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Models as `quantization_config` of a Hugging Face configuration stores them: the methods fp8, gptq, awq and compressed-tensors.

What a method leaves out of its configuration (nothing is read of a checkpoint) is taken as its own tools write it. Anything that this does not
know is a ConfigError: a plan of the unquantised model would look right and be wrong.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Callable

from .errors import ConfigError, require
from .quantized_layers import Scheme, experts_class, linear_class


def quantize(model: Any, settings: dict[str, Any], path: Any) -> Any:
    """Replaces linear layers and experts by quantised ones, as the configuration at `path` asks; the logits' only where it names them.

    Raises ConfigError for an unknown method or setting, and for sizes that a method cannot store.
    """
    method = settings.get("quant_method")
    if method not in _METHODS:
        raise ConfigError(f"{path}: quantization_config: quant_method: found '{method}', allowed is {' or '.join(_METHODS)}")
    rules = _METHODS[method](settings, path)
    torch = require("torch", "hf")
    linear, experts = linear_class(torch), experts_class(torch)
    replaced: dict[Any, Any] = {}
    for name, parent in list(model.named_modules()):
        for child_name, child in list(parent.named_children()):
            full = f"{name}.{child_name}" if name else child_name
            scheme = rules.scheme_of(full.removesuffix(".whole"))
            if scheme is None:
                continue
            if type(child) is torch.nn.Linear:
                _check(scheme, full, child.out_features, child.in_features, path)
                if child not in replaced:
                    replaced[child] = linear(child, scheme)
                setattr(parent, child_name, replaced[child])
            elif hasattr(child, "gate_up_proj") and hasattr(child, "down_proj") and getattr(child.gate_up_proj, "ndim", 0) == 3:
                for weights in (child.gate_up_proj, child.down_proj):
                    _check(scheme, full, weights.shape[1], weights.shape[2], path)
                setattr(parent, child_name, experts(child, scheme))
    return model


@dataclass(frozen=True)
class _Rules:
    """Which modules are stored how: the first that matches."""

    kept: tuple[str, ...]
    schemes: tuple[tuple[tuple[str, ...], Scheme], ...]

    def scheme_of(self, name: str) -> Scheme | None:
        if any(_matches(pattern, name) for pattern in self.kept):
            return None
        return next((scheme for targets, scheme in self.schemes if any(t == "Linear" or _matches(t, name) for t in targets)), None)


def _matches(pattern: str, name: str) -> bool:
    """A regular expression after "re:", else the module's name, the end of it, or a module around it."""
    if pattern.startswith("re:"):
        return re.match(pattern[3:], name) is not None
    return f".{pattern}." in f".{name}."


def _check(scheme: Scheme, name: str, n: int, k: int, path: Any) -> None:
    """Words and groups must come out even."""
    along = {"gptq": (("in", k), ("out", n)), "awq": (("out", n),), "packed": (("in", k),), "plain": ()}[scheme.layout]
    for what, size in along:
        if size % scheme.values_in_word:
            raise ConfigError(f"{path}: {name}: {size} {what} features do not fill words of {scheme.values_in_word} values")
    group = scheme.block[1] if scheme.block else scheme.group
    if group and k % group:
        raise ConfigError(f"{path}: {name}: {k} in features are no multiple of groups of {group}")


class _Settings:
    """Reads one configuration, whose errors name the setting."""

    def __init__(self, settings: dict[str, Any], path: Any, within: str = "quantization_config") -> None:
        self.settings, self.path, self.within = settings, path, within

    def one_of(self, key: str, allowed: tuple[Any, ...], default: Any = None) -> Any:
        value = self.settings.get(key, default)
        value = default if value is None else value
        if value not in allowed:
            shown = " or ".join("null" if choice is None else str(choice) for choice in allowed)
            raise ConfigError(f"{self.path}: {self.within}: {key}: found '{value}', allowed is {shown}")
        return value

    def group(self, default: int) -> int | None:
        """Weights of a row that share a scale; -1 means the whole row."""
        value = self.settings.get("group_size", default)
        value = default if value is None else value
        if not isinstance(value, int) or (value != -1 and value < 16):
            raise ConfigError(f"{self.path}: {self.within}: group_size: found '{value}', allowed is -1 or 16 and more")
        return None if value == -1 else value

    def names(self, key: str) -> tuple[str, ...]:
        return tuple(self.settings.get(key) or ())


def _is_block(block: Any) -> bool:
    return isinstance(block, (list, tuple)) and len(block) == 2 and all(isinstance(size, int) and size >= 16 for size in block)


def _fp8(settings: dict[str, Any], path: Any) -> _Rules:
    read = _Settings(settings, path)
    dynamic = read.one_of("activation_scheme", ("dynamic", "static"), "dynamic") == "dynamic"
    block = settings.get("weight_block_size")
    if block is not None and not _is_block(block):
        raise ConfigError(f"{path}: quantization_config: weight_block_size: found '{block}', allowed are two sizes of 16 and more")
    scheme = Scheme("plain", 8, floating=True, block=tuple(block) if block and dynamic else None, activations="fp8", dynamic=dynamic)
    return _Rules((*read.names("modules_to_not_convert"), "lm_head"), ((("Linear",), scheme),))


def _gptq(settings: dict[str, Any], path: Any) -> _Rules:
    read = _Settings(settings, path)
    if settings.get("dynamic"):
        raise ConfigError(f"{path}: quantization_config: dynamic: rules for single modules are not known")
    bits = read.one_of("bits", (4, 8))
    order = bool(read.one_of("desc_act", (False, True), False))
    scheme = Scheme("gptq", bits, group=read.group(128), zero_points=True, act_order=order)
    blocks = settings.get("modules_in_block_to_quantize")
    targets = tuple(name for names in blocks for name in names) if blocks else ("Linear",)
    kept = () if settings.get("lm_head") else ("lm_head",)
    return _Rules(kept, (((*targets, "lm_head") if settings.get("lm_head") else targets, scheme),))


def _awq(settings: dict[str, Any], path: Any) -> _Rules:
    read = _Settings(settings, path)
    zero_points = bool(read.one_of("zero_point", (True, False), True))
    scheme = Scheme("awq", read.one_of("bits", (4,), 4), group=read.group(128), zero_points=zero_points)
    return _Rules((*read.names("modules_to_not_convert"), "lm_head"), ((("Linear",), scheme),))


def _compressed_tensors(settings: dict[str, Any], path: Any) -> _Rules:
    groups = settings.get("config_groups")
    if not isinstance(groups, dict) or not groups:
        raise ConfigError(f"{path}: quantization_config: config_groups: is missing or empty")
    read = _Settings(settings, path)
    for key in ("sparsity_config", "kv_cache_scheme", "transform_config"):
        if settings.get(key) and settings[key] != {"format": "dense"}:
            raise ConfigError(f"{path}: quantization_config: {key}: found {settings[key]}, allowed is none")
    schemes = []
    for name, group in groups.items():
        within = f"config_groups: {name}"
        own = group if group.get("format") else settings
        kind = _Settings(own, path, f"quantization_config: {within}" if own is group else "quantization_config").one_of("format", _FORMATS)
        if group.get("output_activations"):
            raise ConfigError(f"{path}: quantization_config: {within}: output_activations: found {group['output_activations']}, allowed is none")
        schemes.append((tuple(group.get("targets") or ("Linear",)), _compressed_scheme(group, kind == "pack-quantized", path, within)))
    return _Rules(read.names("ignore"), tuple(schemes))


# How compressed-tensors stores weights, of what is known here.
_FORMATS = ("pack-quantized", "int-quantized", "float-quantized", "naive-quantized", None)


def _compressed_scheme(group: dict[str, Any], packed: bool, path: Any, within: str) -> Scheme:
    weights = _Settings(group.get("weights") or {}, path, f"quantization_config: {within}: weights")
    floating = weights.one_of("type", ("int", "float"), "int") == "float"
    bits = weights.one_of("num_bits", (8,) if floating else (4, 8))
    strategy = weights.one_of("strategy", ("tensor", "channel", "group", "block") if floating else ("tensor", "channel", "group"), "channel")
    weights.one_of("actorder", ("weight", "static", False, None))
    inputs = group.get("input_activations")
    activations, dynamic = None, True
    if inputs:
        read = _Settings(inputs, path, f"quantization_config: {within}: input_activations")
        read.one_of("num_bits", (8,))
        activations = "fp8" if read.one_of("type", ("int", "float"), "int") == "float" else "int8"
        dynamic = bool(read.one_of("dynamic", (True, False), False))
    block = weights.settings.get("block_structure") if strategy == "block" else None
    if strategy == "block" and not (_is_block(block) and activations == "fp8" and dynamic):
        raise ConfigError(
            f"{path}: quantization_config: {within}: weights: block_structure: found '{block}', allowed are two sizes of 16 and more, with dynamic "
            "activations of 8-bit floats"
        )
    return Scheme(
        "packed" if packed or bits == 4 else "plain",
        bits,
        floating=floating,
        group=weights.group(128) if strategy == "group" else None,
        block=tuple(block) if block else None,
        zero_points=not weights.one_of("symmetric", (True, False), True),
        activations=activations,
        dynamic=dynamic,
    )


_METHODS: dict[str, Callable[[dict[str, Any], Any], _Rules]] = {
    "fp8": _fp8,
    "gptq": _gptq,
    "awq": _awq,
    "compressed-tensors": _compressed_tensors,
}
