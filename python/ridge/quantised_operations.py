# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Torch's and torchao's kernels of quantised products, spelled as the products that they compute, with operands as they are stored.

Kernels keep 4-bit weights in an order of tiles that suits them; here they lie in rows: as many bytes, and the same products.
"""

from __future__ import annotations

from typing import Any

from .errors import require


def decompositions() -> dict[Any, Any]:
    """Rules by operation, as torch.export takes them; a rule that does not know a form of scales leaves the operation as it is."""
    torch = require("torch", "torch")
    aten = torch.ops.aten
    rules = {
        aten.addmm.default: _addmm,
        aten._int_mm.default: _int_mm,
        aten._scaled_mm.default: _scaled_mm,
        aten._weight_int8pack_mm.default: _weight_int8pack_mm,
        aten._weight_int4pack_mm.default: _weight_int4pack_mm,
        aten._weight_int4pack_mm_for_cpu.default: _weight_int4pack_mm,
        aten._weight_int4pack_mm_with_scales_and_zeros.default: _weight_int4pack_mm_with_zeros,
    }
    # The kernels of Hopper that torchao calls where its package is installed.
    named = {"bf16i4bf16_rowwise": _bf16_int4, "f8i4bf16_rowwise": _fp8_int4, "f8f8bf16_rowwise": _fp8_fp8}
    return rules | {getattr(torch.ops.mslk, name).default: rule for name, rule in named.items() if hasattr(torch.ops.mslk, name)}


def _addmm(bias: Any, left: Any, right: Any, *, beta: Any = 1, alpha: Any = 1) -> Any:
    """In the operands' type: torch's own rule widens them to f32 first, which no kernel does."""
    torch = require("torch", "torch")
    product = torch.mm(left, right)
    return (product if alpha == 1 else product * alpha) + (bias if beta == 1 else bias * beta)


def _int_mm(left: Any, right: Any) -> Any:
    torch = require("torch", "torch")
    return torch.mm(left.to(torch.int32), right.to(torch.int32))


def _scaled_mm(
    left: Any,
    right: Any,
    left_scale: Any,
    right_scale: Any,
    bias: Any = None,
    scale_result: Any = None,
    out_dtype: Any = None,
    use_fast_accum: bool = False,
) -> Any:
    """One scale for all, for each row and column, or for each 1 x 128 and 128 x 128 block."""
    torch = require("torch", "torch")
    (m, k), n, blocks = left.shape, right.shape[1], left.shape[1] // 128
    wide = out_dtype or torch.bfloat16
    if wide.itemsize < 2 or 2 * left.itemsize > 2 or 2 * right.itemsize > 2:
        return NotImplemented
    if (left_scale.numel() in (1, m)) and (right_scale.numel() in (1, n)):
        product = torch.mm(left.to(wide), right.to(wide))
        result = product.float() * left_scale.reshape(-1, 1) * right_scale.reshape(1, -1)
    elif tuple(left_scale.shape) == (m, blocks) and tuple(right_scale.shape) == (blocks, n // 128):
        rows = (left.to(wide).unflatten(-1, (blocks, 128)) * left_scale.to(wide).unsqueeze(-1)).flatten(-2)
        spread = right_scale.to(wide).repeat_interleave(128, 0).repeat_interleave(128, 1)
        result = torch.mm(rows, right.to(wide) * spread)
    else:
        return NotImplemented
    result = result.to(wide)
    return result if bias is None else result + bias


def _weight_int8pack_mm(x: Any, weights: Any, scales: Any) -> Any:
    torch = require("torch", "torch")
    return torch.mm(x, weights.to(x.dtype).t()) * scales


def _values(words: Any, n: int, k: int) -> Any:
    """n x k values of 4 bits."""
    torch = require("torch", "torch")
    bits = 8 * words.element_size()
    if bits < 32:
        words = words.to(torch.int32)
    shifts = torch.arange(0, bits, 4, dtype=torch.int32, device=words.device)
    return torch.bitwise_and(torch.bitwise_right_shift(words.unsqueeze(-1), shifts), 15).reshape(n, k)


def _times_int4(x: Any, words: Any, scales: Any, zeros: Any) -> Any:
    """x times the transposed values of words, with scales and zero points (on the scaled values' side) of groups in k/group x n."""
    torch = require("torch", "torch")
    (groups, n), k = scales.shape, x.shape[-1]
    values = _values(words, n, k).to(x.dtype).reshape(n, groups, k // groups) - 8
    matrix = values * scales.to(x.dtype).t().unsqueeze(-1) + zeros.to(x.dtype).t().unsqueeze(-1)
    return torch.mm(x, matrix.reshape(n, k).t())


def _weight_int4pack_mm(x: Any, words: Any, group: int, scales_and_zeros: Any) -> Any:
    return _times_int4(x, words, scales_and_zeros.select(-1, 0), scales_and_zeros.select(-1, 1))


def _weight_int4pack_mm_with_zeros(x: Any, words: Any, group: int, scales: Any, zeros: Any) -> Any:
    return _times_int4(x, words, scales, zeros)


def _bf16_int4(x: Any, words: Any, scales: Any, zeros: Any) -> Any:
    return _times_int4(x, words, scales, zeros)


def _fp8_int4(x: Any, words: Any, x_scale: Any, scales: Any, zeros: Any) -> Any:
    torch = require("torch", "torch")
    return _times_int4(x.to(torch.bfloat16), words, scales, zeros) * x_scale.reshape(-1, 1).to(torch.bfloat16)


def _fp8_fp8(x: Any, weights: Any, x_scale: Any, scales: Any, bias: Any = None, use_fast_accum: bool = True) -> Any:
    return _scaled_mm(x, weights.t(), x_scale, scales, bias)
