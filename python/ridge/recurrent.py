# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Recurrent layers of transformers: their states as inputs of a decode step, and selective scans kept whole."""

from __future__ import annotations

import contextlib
import inspect
import sys
from collections.abc import Iterator
from typing import Any

from .errors import require

SELECTIVE_SCAN = "ridge.selective_scan"


def cache_name(model: Any) -> str:
    """The argument by which a model takes its cache: models without positions have another one."""
    return "cache_params" if "cache_params" in inspect.signature(model.forward).parameters else "past_key_values"


def is_recurrent(layer: Any) -> bool:
    """Whether a layer of a cache keeps states of a convolution and a recurrence."""
    return hasattr(layer, "conv_states") and hasattr(layer, "recurrent_states")


def restore_states(layer: Any, conv: Any, recurrent: Any) -> None:
    """Gives an empty layer of a cache the states of a sequence that has begun."""
    layer.dtype, layer.device = conv.dtype, conv.device
    layer.conv_states[0], layer.recurrent_states[0] = conv, recurrent
    layer.conv_kernel_size[0] = conv.shape[-1]
    for begun in (layer.is_conv_states_initialized, layer.is_recurrent_states_initialized, layer.has_previous_state):
        begun[0] = True


@contextlib.contextmanager
def whole_scans(model: Any) -> Iterator[None]:
    """While it lasts, the model's selective scan (Gu and Dao, Mamba, arXiv:2312.00752, algorithm 2) is one operation.

    What transformers runs in its stead without mamba_ssm is a loop in Python over the sequence, which exports as thousands of operations.
    """
    module, name = sys.modules[type(model).__module__], "mamba_selective_scan"
    reference = getattr(module, name, None)
    if reference is None:
        yield
        return

    def scan(x: Any, dt: Any, a: Any, b: Any, c: Any, D: Any = None, z: Any = None, delta_bias: Any = None, **options: Any) -> Any:
        if options.get("return_last_state"):
            return reference(x, dt, a, b, c, D=D, z=z, delta_bias=delta_bias, **options)
        return _operation()(x, dt, a, b, c, D, z, delta_bias)

    setattr(module, name, scan)
    try:
        yield
    finally:
        setattr(module, name, reference)


def _operation() -> Any:
    """The operation, which has no code to run: it is traced alone."""
    torch = require("torch", "hf")
    qualified = SELECTIVE_SCAN.replace(".", "::")
    if not hasattr(torch.ops.ridge, "selective_scan"):
        torch.library.define(qualified, "(Tensor x, Tensor dt, Tensor a, Tensor b, Tensor c, Tensor? d, Tensor? z, Tensor? bias) -> Tensor")
        torch.library.register_fake(qualified, lambda x, *_: torch.empty_like(x))
    return torch.ops.ridge.selective_scan
