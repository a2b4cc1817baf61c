# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The operations `quantized_decomposed` of PT2E's graphs, where torch-mlir has no lowering: scales that are computed, a token's or a group's own.

Scales and zero points that are computed stay floats of the values' type: the f64 and i64 that the operations declare are no kernel's.
"""

from __future__ import annotations

from typing import Any

from .errors import require


def decompositions() -> dict[Any, Any]:
    """Rules by operation, as torch.export takes them; none where nothing has defined the operations."""
    torch = require("torch", "torch")
    rules = {
        "quantize_per_tensor.tensor": _quantize,
        "quantize_per_tensor.tensor2": _quantize,
        "dequantize_per_tensor.tensor": _dequantize,
        "dequantize_per_tensor.tensor2": _dequantize,
        "quantize_per_token.default": _quantize,
        "dequantize_per_token.default": _dequantize_per_token,
        "dequantize_per_channel_group.default": _dequantize_per_channel_group,
        "choose_qparams.tensor": _choose,
        "choose_qparams_symmetric.tensor": _choose_symmetric,
        "choose_qparams_per_token.default": _choose_per_token,
        "choose_qparams_per_token_asymmetric.default": _choose_per_token_asymmetric,
        "_choose_qparams_per_token_asymmetric_impl.default": _choose_per_token_asymmetric,
        "convert_element_type.no_fuse": lambda values, dtype: values.to(dtype),
    }
    found: dict[Any, Any] = {}
    for name, rule in rules.items():
        packet = getattr(torch.ops.quantized_decomposed, name.partition(".")[0], None)
        if packet is not None:
            found[getattr(packet, name.partition(".")[2])] = rule
    return found


def _quantize(values: Any, scale: Any, zero_point: Any, smallest: Any, largest: Any, dtype: Any) -> Any:
    torch = require("torch", "torch")
    ends = torch.iinfo(dtype)
    return torch.clamp(torch.round(values / scale) + zero_point, ends.min, ends.max).to(dtype)


def _dequantize(values: Any, scale: Any, zero_point: Any, smallest: Any, largest: Any, dtype: Any, *, out_dtype: Any = None) -> Any:
    wide = out_dtype or require("torch", "torch").float32
    return ((values.to(wide) - zero_point) * scale).to(wide)


def _dequantize_per_token(values: Any, scales: Any, zero_points: Any, smallest: int, largest: int, dtype: Any, output_dtype: Any) -> Any:
    return ((values.to(output_dtype) - zero_points) * scales).to(output_dtype)


def _dequantize_per_channel_group(
    values: Any, scales: Any, zero_points: Any, smallest: int, largest: int, dtype: Any, group_size: int, output_dtype: Any
) -> Any:
    groups = values.to(output_dtype).reshape(*values.shape[:-1], -1, group_size)
    centred = groups if zero_points is None else groups - zero_points.to(output_dtype).reshape(*groups.shape[:-1], 1)
    return (centred * scales.to(output_dtype).reshape(*groups.shape[:-1], 1)).reshape(values.shape)


def _scale_and_zero_point(least: Any, most: Any, smallest: float, largest: float, eps: float) -> tuple[Any, Any]:
    """So that [least, most], widened to hold zero, falls on [smallest, largest]."""
    torch = require("torch", "torch")
    least, most = torch.clamp(least, max=0.0), torch.clamp(most, min=0.0)
    scale = torch.clamp((most - least) / (largest - smallest), min=eps)
    return scale, torch.clamp(smallest - torch.round(least / scale), smallest, largest)


def _choose(values: Any, smallest: int, largest: int, eps: float, dtype: Any) -> tuple[Any, Any]:
    torch = require("torch", "torch")
    scale, zero_point = _scale_and_zero_point(torch.amin(values), torch.amax(values), smallest, largest, eps)
    return scale.reshape(1), zero_point.reshape(1)


def _choose_symmetric(values: Any, smallest: int, largest: int, eps: float, dtype: Any) -> tuple[Any, Any]:
    torch = require("torch", "torch")
    scale = torch.clamp(torch.amax(values.abs()) / ((largest - smallest) / 2), min=eps).reshape(1)
    return scale, torch.zeros_like(scale)


def _choose_per_token(values: Any, dtype: Any) -> tuple[Any, Any]:
    torch = require("torch", "torch")
    scale = torch.clamp(values.abs().amax(-1, keepdim=True) / torch.iinfo(dtype).max, min=1e-5)
    return scale, torch.zeros_like(scale)


def _choose_per_token_asymmetric(values: Any, dtype: Any) -> tuple[Any, Any]:
    torch = require("torch", "torch")
    least, most, ends = torch.amin(values, -1, keepdim=True), torch.amax(values, -1, keepdim=True), torch.iinfo(dtype)
    return _scale_and_zero_point(least, most, ends.min, ends.max, torch.finfo(torch.float32).eps)
