# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Latent attention with the weights of its keys and values absorbed, as serving runtimes decode (DeepSeek-AI, DeepSeek-V2, arXiv:2405.04434, 2.1.2)."""

from __future__ import annotations

from typing import Any

from .errors import require

_NAME = "ridge_absorbed"


def absorb_latents(model: Any) -> Any:
    """Has latent attention attend to its cache as it lies, instead of expanding it to every head's keys and values.

    The weight of the keys, [heads, nope, rank], is applied to the query, and that of the values, [heads, value, rank], to the result; both
    stay in the model's type, whatever its other weights are quantised to.
    """
    torch = require("torch", "hf")
    found = [module for module in model.modules() if hasattr(module, "expand_kv") and hasattr(module, "kv_b_proj")]
    for module in found:
        _absorb(torch, module)
    if found:
        _register(torch)
        model.set_attn_implementation(_NAME)
    return model


def _absorb(torch: Any, module: Any) -> None:
    rank, dtype = module.kv_lora_rank, module.kv_b_proj.weight.dtype
    for name, columns in (("absorbed_keys", module.qk_nope_head_dim), ("absorbed_values", module.v_head_dim)):
        weight = torch.empty(module.num_heads, columns, rank, device="meta", dtype=dtype)
        setattr(module, name, torch.nn.Parameter(weight, requires_grad=False))
    del module.kv_b_proj
    module.expand_kv = lambda latents, rotated: (rotated, latents)


def _register(torch: Any) -> None:
    interface = require("transformers", "hf").AttentionInterface
    masks = require("transformers", "hf").AttentionMaskInterface

    def attend(module: Any, query: Any, key: Any, value: Any, mask: Any, scaling: float, **_: Any) -> tuple[Any, None]:
        """`key` is the rotated part of the keys, `value` the latents: the other part of the keys, and the values."""
        plain, rotated = query.split([module.qk_nope_head_dim, module.qk_rope_head_dim], dim=-1)
        batch, heads, rows, _ = query.shape

        def against(queries: Any, keys: Any) -> Any:  # heads are rows of the one latent head
            return queries.reshape(batch, 1, heads * rows, -1) @ keys.transpose(2, 3)

        scores = (against(_by_head(plain, module.absorbed_keys), value) + against(rotated, key)) * scaling
        if mask is not None:
            scores = (scores.view(batch, heads, rows, -1) + mask).view(scores.shape)
        result = (torch.softmax(scores, -1, dtype=torch.float32).to(query.dtype) @ value).view(batch, heads, rows, -1)
        return _by_head(result, module.absorbed_values.transpose(1, 2)).transpose(1, 2), None

    interface.register(_NAME, attend)
    masks.register(_NAME, masks()["eager"])


def _by_head(rows: Any, weight: Any) -> Any:
    """[batch, heads, rows, k] by [heads, k, n] -> [batch, heads, rows, n], as one batched product over heads."""
    batch, heads, count, k = rows.shape
    product = rows.permute(1, 0, 2, 3).reshape(heads, batch * count, k) @ weight
    return product.view(heads, batch, count, -1).permute(1, 0, 2, 3)
