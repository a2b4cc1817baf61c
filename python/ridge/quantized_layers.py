# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Linear layers and experts with quantised weights, stored as checkpoints store them and multiplied as their kernels do.

Activations that are quantised as they come have one scale a token, or one for each of its groups where weights have one for each block. Experts
are packed along a row whatever the method packs along: as many bytes, and the same products.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any


@dataclass(frozen=True)
class Scheme:
    """How a linear layer of n x k weights is stored and multiplied."""

    # plain: n x k values. In words of 32 bits: gptq k/w x n, awq k x n/w in an order of its own, packed n x k/w.
    layout: str
    bits: int
    floating: bool = False
    group: int | None = None  # weights of a row that share a scale; None: all of them
    block: tuple[int, int] | None = None  # weights in n x k that share a scale; activations then have groups of as many along k
    zero_points: bool = False
    act_order: bool = False  # gptq: rows belong to groups by an index
    activations: str | None = None  # None: as they are; "fp8" or "int8"
    dynamic: bool = True  # scales of activations are taken from them

    @property
    def values_in_word(self) -> int:
        return 1 if self.layout == "plain" else 32 // self.bits


def _parameter(torch: Any, *shape: int, dtype: Any) -> Any:
    return torch.nn.Parameter(torch.empty(*shape, dtype=dtype, device="meta"), requires_grad=False)


def _narrow(torch: Any, scheme: Scheme) -> tuple[Any, float]:
    """The type of quantised activations and its largest value."""
    return (torch.float8_e4m3fn, torch.finfo(torch.float8_e4m3fn).max) if scheme.activations == "fp8" else (torch.int8, 127.0)


def _cast(torch: Any, wide: Any, kind: Any, largest: float) -> Any:
    return wide.to(kind) if kind.is_floating_point else torch.clamp(torch.round(wide), -largest - 1, largest).to(kind)


def _quantized(torch: Any, x: Any, scheme: Scheme, given: Any = None) -> tuple[Any, Any]:
    """x as narrow values, and the scale of each row (or of each group in it), or the one that was given."""
    kind, largest = _narrow(torch, scheme)
    wide = _in_groups(x.float(), scheme)
    scale = wide.abs().amax(-1, keepdim=True) / largest if given is None else given
    return _cast(torch, wide / scale, kind, largest).reshape(x.shape), scale


def _in_groups(x: Any, scheme: Scheme) -> Any:
    return x.unflatten(-1, (-1, scheme.block[1])) if scheme.block else x


def _operand(rows: Any, scale: Any, scheme: Scheme, dtype: Any) -> tuple[Any, Any]:
    """The left operand of a product, and the scale that waits for the sum."""
    if not scheme.block:
        return rows.to(dtype), scale
    return (_in_groups(rows.to(dtype), scheme) * scale.to(dtype)).flatten(-2, -1), None


def _weights_class(torch: Any) -> Any:
    class Weights(torch.nn.Module):
        """Stored weights of `leading` matrices of n x k (none: one)."""

        def __init__(self, scheme: Scheme, n: int, k: int, dtype: Any, leading: tuple[int, ...] = ()) -> None:
            super().__init__()
            self.scheme, self.n, self.k = scheme, n, k
            word, groups = scheme.values_in_word, k // scheme.group if scheme.group else 1
            words = {"gptq": (k // word, n), "awq": (k, n // word), "packed": (n, k // word), "plain": (n, k)}[scheme.layout]
            stored = torch.float8_e4m3fn if scheme.floating else torch.int8 if word == 1 else torch.int32
            self.weight = _parameter(torch, *leading, *words, dtype=stored)
            by_row = scheme.layout in ("packed", "plain")
            wide = torch.float32 if scheme.layout == "plain" else dtype
            scales = (-(-n // scheme.block[0]), -(-k // scheme.block[1])) if scheme.block else (n, groups) if by_row else (groups, n)
            self.scales = _parameter(torch, *leading, *scales, dtype=wide)
            if scheme.zero_points:
                zeros = (n, groups) if word == 1 else (-(-n // word), groups) if by_row else (groups, n // word)
                self.zeros = _parameter(torch, *leading, *zeros, dtype=torch.int8 if word == 1 else torch.int32)
            if word > 1:
                self.register_buffer("shifts", torch.empty(word, dtype=torch.int32, device="meta"))
            if scheme.layout == "awq":
                self.register_buffer("order", torch.empty(word, dtype=torch.int64, device="meta"))
            if scheme.act_order:
                self.g_idx = _parameter(torch, k, dtype=torch.int32)

        def scale_of_columns(self) -> Any:
            """The scale of each column of the result, where a row of weights has one: it can wait for the sum."""
            whole = not (self.scheme.group or self.scheme.block or self.scheme.zero_points) and self.scheme.layout == "plain"
            return self.scales.squeeze(-1) if whole else None

        def _unpack(self, words: Any, axis: int) -> Any:
            """Each value of the words along one axis, of which there become as many more."""
            axis = axis % words.ndim
            shifts = self.shifts.view(-1, *(1,) * (words.ndim - 1 - axis))
            values = torch.bitwise_right_shift(words.unsqueeze(axis + 1), shifts)
            if self.scheme.layout == "awq":
                values = values.index_select(axis + 1, self.order)
            return torch.bitwise_and(values.flatten(axis, axis + 1), 2**self.scheme.bits - 1).to(torch.int8)

        def matrix(self, dtype: Any) -> Any:
            """n x k weights of an activation's type; k x n where the method stores them so."""
            return self._by_column(dtype) if self.scheme.layout in ("gptq", "awq") else self._by_row(dtype, self.weight, self.scales)

        def _by_column(self, dtype: Any) -> Any:
            values = self._unpack(self.weight, 0 if self.scheme.layout == "gptq" else 1)
            zeros = self._unpack(self.zeros, 1) if self.scheme.zero_points else None
            if self.scheme.act_order:
                rows = self.g_idx.long()
                return ((values - zeros[rows]) * self.scales[rows]).to(dtype)
            values = values.view(self.scales.shape[0], -1, self.n)
            values = self._centred(values, dtype) if zeros is None else (values - zeros.unsqueeze(1)).to(dtype)
            return (values * self.scales.unsqueeze(1)).view(self.k, self.n)

        def _centred(self, values: Any, dtype: Any) -> Any:
            # After the cast: torch-mlir does not survive the difference of an 8-bit tensor and a number.
            return values.to(dtype) - 2 ** (self.scheme.bits - 1)

        def _by_row(self, dtype: Any, weight: Any, scales: Any) -> Any:
            if self.scale_of_columns() is not None:
                return weight.to(dtype)
            if self.scheme.block:
                n, k = self.scheme.block
                return weight.to(dtype) * scales.to(dtype).repeat_interleave(n, -2)[..., : self.n, :].repeat_interleave(k, -1)[..., : self.k]
            values = weight if self.scheme.layout == "plain" else self._unpack(weight, -1)
            values = values.unflatten(-1, (scales.shape[-1], -1))
            if self.scheme.zero_points:
                zeros = self.zeros if self.scheme.layout == "plain" else self._unpack(self.zeros, 0)[: self.n]
                values = values - zeros.unsqueeze(-1)
            values = values.to(dtype) if self.scheme.zero_points or self.scheme.layout == "plain" else self._centred(values, dtype)
            return (values * scales.to(dtype).unsqueeze(-1)).flatten(-2, -1)

        def of_experts(self, dtype: Any, experts: Any) -> Any:
            """The matrices of some of the leading ones."""
            return self._by_row(dtype, self.weight[experts], self.scales[experts])

    return Weights


def linear_class(torch: Any) -> Any:
    """The class that replaces torch.nn.Linear; made of (linear, scheme)."""
    weights = _weights_class(torch)

    class QuantizedLinear(torch.nn.Module):
        def __init__(self, linear: Any, scheme: Scheme) -> None:
            super().__init__()
            self.scheme = scheme
            self.stored = weights(scheme, linear.out_features, linear.in_features, linear.weight.dtype)
            self.bias = linear.bias
            if scheme.activations and not scheme.dynamic:
                self.input_scale = _parameter(torch, 1, dtype=torch.float32)

        def forward(self, x: Any) -> Any:
            result = self._product(x)
            return (result if self.bias is None else result + self.bias).to(x.dtype)

        def _product(self, x: Any) -> Any:
            if not self.scheme.activations:
                return self._times_weights(x, x.dtype)
            rows, scale = _quantized(torch, x, self.scheme, None if self.scheme.dynamic else self.input_scale)
            if self.scheme.activations == "int8" and self.stored.scale_of_columns() is not None and not self.scheme.floating:
                # In integers, as torch's integer products are written.
                flat = torch.matmul(rows.flatten(0, -2).to(torch.int32), self.stored.weight.to(torch.int32).t())
                result = flat.view(*x.shape[:-1], -1).float() * self.stored.scale_of_columns()
            else:
                left, scale = _operand(rows, scale, self.scheme, x.dtype)
                result = self._times_weights(left, x.dtype)
            return result if scale is None else result * scale

        def _times_weights(self, x: Any, dtype: Any) -> Any:
            matrix = self.stored.matrix(dtype)
            if self.scheme.layout in ("gptq", "awq"):
                return torch.matmul(x, matrix)
            result = torch.nn.functional.linear(x, matrix)
            scale = self.stored.scale_of_columns()
            return result if scale is None else result * scale

    return QuantizedLinear


def experts_class(torch: Any) -> Any:
    """The class that replaces experts; made of (experts, scheme)."""
    weights = _weights_class(torch)

    class QuantizedExperts(torch.nn.Module):
        """Gated experts, each (token, expert) pair against its own expert's weights."""

        def __init__(self, experts: Any, scheme: Scheme) -> None:
            super().__init__()
            layout = "plain" if scheme.layout == "plain" else "packed"
            self.scheme = replace(scheme, layout=layout, zero_points=False, act_order=False, dynamic=True)
            for name in ("gate_up_proj", "down_proj"):
                whole = getattr(experts, name)
                setattr(self, name, weights(self.scheme, whole.shape[1], whole.shape[2], whole.dtype, tuple(whole.shape[:1])))
            self.act_fn = experts.act_fn

        def _product(self, rows: Any, scale: Any, stored: Any, experts: Any, dtype: Any) -> Any:
            left, scale = (rows, None) if scale is None else _operand(rows, scale, self.scheme, dtype)
            result = torch.bmm(stored.of_experts(dtype, experts), left.unsqueeze(-1)).squeeze(-1)
            columns = stored.scale_of_columns()
            result = result if scale is None else result * scale
            return (result if columns is None else result * columns[experts]).to(dtype)

        def _rows(self, x: Any) -> tuple[Any, Any]:
            return _quantized(torch, x, self.scheme) if self.scheme.activations else (x, None)

        def forward(self, hidden_states: Any, top_k_index: Any, top_k_weights: Any) -> Any:
            tokens, choices = top_k_index.shape
            experts, dtype = top_k_index.reshape(-1), hidden_states.dtype
            rows, scale = self._rows(hidden_states)
            rows = rows.repeat_interleave(choices, dim=0)
            scale = None if scale is None else scale.repeat_interleave(choices, dim=0)
            gate, up = self._product(rows, scale, self.gate_up_proj, experts, dtype).chunk(2, dim=-1)
            result = self._product(*self._rows(self.act_fn(gate) * up), self.down_proj, experts, dtype)
            weighted = result * top_k_weights.reshape(-1, 1)
            return weighted.view(tokens, choices, -1).sum(dim=1).to(dtype)

    return QuantizedExperts
