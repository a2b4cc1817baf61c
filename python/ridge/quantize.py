# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Linear layers and experts with 8-bit floating-point weights and activations, as `quantization_config` of a Hugging Face configuration asks.

Activations are quantised as they come, one scale a token; a weight has one scale a column. Checkpoints with a scale for each block of 128 x 128
read as many bytes of weights and within 0.2 % as many of scales, and compute the same products.
"""

from __future__ import annotations

from typing import Any

from .errors import ConfigError, require

_METHODS = ("fp8",)


def quantize(model: Any, settings: dict[str, Any], path: Any) -> Any:
    """Replaces the model's linear layers and experts by 8-bit ones, all but the logits' and those of `modules_to_not_convert`.

    Raises ConfigError for a method other than fp8: a plan of the unquantised model would look right and be wrong.
    """
    method = settings.get("quant_method")
    if method not in _METHODS:
        raise ConfigError(f"{path}: quantization_config: quant_method: found '{method}', allowed is {' or '.join(_METHODS)}")
    torch = require("torch", "hf")
    linear, experts = _linear_class(torch), _experts_class(torch)
    replaced: dict[Any, Any] = {}
    kept = set(settings.get("modules_to_not_convert") or ()) | {"lm_head"}
    for name, parent in list(model.named_modules()):
        for child_name, child in list(parent.named_children()):
            full = f"{name}.{child_name}" if name else child_name
            if full in kept or child_name in kept:
                continue
            if type(child) is torch.nn.Linear:
                setattr(parent, child_name, replaced.setdefault(child, linear(child)))
            elif hasattr(child, "gate_up_proj") and hasattr(child, "down_proj") and getattr(child.gate_up_proj, "ndim", 0) == 3:
                setattr(parent, child_name, experts(child))
    return model


def _quantized(torch: Any, x: Any) -> tuple[Any, Any]:
    """x as 8-bit values, and the scale of each row."""
    wide = x.float()
    scale = wide.abs().amax(-1, keepdim=True) / torch.finfo(torch.float8_e4m3fn).max
    return (wide / scale).to(torch.float8_e4m3fn), scale


def _weights(torch: Any, like: Any) -> tuple[Any, Any]:
    """8-bit weights of the same shape, and a scale for each column of the result."""
    on_meta = {"device": "meta"}
    return (
        torch.nn.Parameter(torch.empty(like.shape, dtype=torch.float8_e4m3fn, **on_meta), requires_grad=False),
        torch.nn.Parameter(torch.empty(like.shape[:-1], dtype=torch.float32, **on_meta), requires_grad=False),
    )


def _linear_class(torch: Any) -> Any:
    class Fp8Linear(torch.nn.Module):
        def __init__(self, linear: Any) -> None:
            super().__init__()
            self.weight, self.weight_scale = _weights(torch, linear.weight)
            self.bias = linear.bias

        def forward(self, x: Any) -> Any:
            rows, scale = _quantized(torch, x)
            result = torch.nn.functional.linear(rows.to(x.dtype), self.weight.to(x.dtype)) * scale * self.weight_scale
            return (result if self.bias is None else result + self.bias).to(x.dtype)

    return Fp8Linear


def _experts_class(torch: Any) -> Any:
    class Fp8Experts(torch.nn.Module):
        """Gated experts, each (token, expert) pair against its own expert's weights."""

        def __init__(self, experts: Any) -> None:
            super().__init__()
            self.gate_up_proj, self.gate_up_scale = _weights(torch, experts.gate_up_proj)
            self.down_proj, self.down_scale = _weights(torch, experts.down_proj)
            self.act_fn = experts.act_fn

        def _product(self, x: Any, weight: Any, weight_scale: Any, experts: Any) -> Any:
            rows, scale = _quantized(torch, x)
            result = torch.bmm(weight[experts].to(x.dtype), rows.to(x.dtype).unsqueeze(-1)).squeeze(-1)
            return (result * scale * weight_scale[experts]).to(x.dtype)

        def forward(self, hidden_states: Any, top_k_index: Any, top_k_weights: Any) -> Any:
            tokens, choices = top_k_index.shape
            experts = top_k_index.reshape(-1)
            pairs = hidden_states.repeat_interleave(choices, dim=0)
            gate, up = self._product(pairs, self.gate_up_proj, self.gate_up_scale, experts).chunk(2, dim=-1)
            result = self._product(self.act_fn(gate) * up, self.down_proj, self.down_scale, experts)
            weighted = result * top_k_weights.reshape(-1, 1)
            return weighted.view(tokens, choices, -1).sum(dim=1).to(hidden_states.dtype)

    return Fp8Experts
