# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Twins of the recognitions: graphs that look nearly alike, as torch-mlir writes them, and must not be taken for them."""

import collections
import dataclasses
from typing import Any, Callable

import pytest

import ridge

torch = pytest.importorskip("torch")
pytest.importorskip("torch_mlir")
F, nn = torch.nn.functional, torch.nn
BF16, I64 = torch.bfloat16, torch.int64


class Call(nn.Module):
    """A function of its arguments as a module."""

    def __init__(self, function):
        super().__init__()
        self.function = function

    def forward(self, *args):
        return self.function(*args)


def of(*size, dtype=BF16):
    return torch.empty(size, dtype=dtype, device="meta")


def estimate(function, *args, **options):
    module = function if isinstance(function, nn.Module) else Call(function)
    (device,) = ridge.from_torch(module.to(BF16), args, **options).estimate("h100-sxm")["devices"]
    return device


@dataclasses.dataclass
class Twin:
    function: Callable[..., Any]
    args: tuple
    kinds: dict  # kernels by kind
    size: int  # bytes of all kernels
    ops: list = dataclasses.field(default_factory=list)  # names of the row reductions


def root_of_mean(x, dim, wide=lambda x: x * x):
    return x * torch.rsqrt(wide(x.float()).mean(dim, keepdim=True) + 1e-6).to(x.dtype)


CACHE, ROW, AT = of(2, 4, 256, 64), of(2, 4, 1, 64), of(1, dtype=I64)
WHOLE, NEW = 2 * 4 * 256 * 64 * 2, 2 * 4 * 64 * 2  # bytes of the cache, of the new rows
PLACES = 2 * 4 * 64 * 4 * 8  # index_copy's indices: four numbers an element
FIRST = 8 + 256 * 8 * 8  # and the copy of the position into them
X = of(2, 64, 256)  # of 64 KiB
SQUARE, W = of(512, 256), of(512, 256)
EXPERTS = (of(8, 128, 64), of(64, 64), of(64, dtype=I64))

NORMS = {
    # Read and written once: 2 * 65536.
    "rows are columns": Twin(lambda x: root_of_mean(x, 1), (X,), {"row_reduction": 1}, 131072, [""]),
    "no square": Twin(lambda x: root_of_mean(x, -1, lambda x: x), (X,), {"row_reduction": 1}, 131072, [""]),
    "magnitudes": Twin(lambda x: root_of_mean(x, -1, torch.abs), (X,), {"row_reduction": 1}, 131072, [""]),
    "two norms": Twin(lambda x, y: root_of_mean(x, -1) + root_of_mean(y, -1), (X, X), {"row_reduction": 1}, 196608, [""]),
    "softmax of columns": Twin(lambda x: F.softmax(x, 1), (X,), {"row_reduction": 1}, 131072, ["softmax_strided"]),
    # A CTA that holds a column does not hold the sums of rows: they come from a kernel of their own, 512 of 4 bytes.
    "rows, then columns": Twin(
        lambda x: root_of_mean(root_of_mean(x, 1), 0), (of(512, 512),), {"row_reduction": 2}, 3 * 524288 + 2 * 2048, ["", ""]
    ),
    # One row of 2^24 elements is spread over all CTAs: read for the sum, and again to be scaled; the sum is 4 bytes, written and read.
    "one long row": Twin(
        lambda x: root_of_mean(x, -1), (of(1, 1 << 24),), {"row_reduction": 1, "elementwise": 1}, 3 * (1 << 25) + 8, [""]
    ),
    # A batch's own statistics are not folded into the convolution.
    "batch statistics": Twin(
        lambda x: F.batch_norm(x, None, None, training=True), (of(4, 8, 32, 32),), {"row_reduction": 1}, 2 * 65536, [""]
    ),
}

EPILOGUES = {
    # 512*256*2 twice in, 512*512*2 out; then that read and another as large written.
    "added to its transpose": Twin(lambda x, w: (lambda y: y + y.t())(x @ w.t()), (SQUARE, W), {"gemm": 1, "elementwise": 1}, 4 * 524288),
    "times its mirror image": Twin(
        lambda x, w: (lambda y: y * y.flip(1))(x @ w.t()), (SQUARE, W), {"gemm": 1, "elementwise": 1}, 4 * 524288
    ),
    "returned as well": Twin(
        lambda x, w: (lambda y: (y, F.relu(y)))(x @ w.t()), (SQUARE, W), {"gemm": 1, "elementwise": 1}, 4 * 524288
    ),
}

CACHES = {
    "the old cache is returned": Twin(
        lambda c, a, r: (c.index_copy(2, a, r), c), (CACHE, AT, ROW), {"copy": 2}, FIRST + PLACES + 2 * WHOLE
    ),
    "the old cache is read later": Twin(
        lambda c, a, r: (lambda new: new + c)(c.index_copy(2, a, r)),
        (CACHE, AT, ROW),
        {"copy": 2, "elementwise": 1},
        FIRST + PLACES + 2 * WHOLE + 3 * WHOLE,
    ),
    "two versions": Twin(
        lambda c, r: (torch.cat([c, r], 2), torch.cat([c, 2 * r], 2)),
        (CACHE, ROW),
        {"gather": 1, "elementwise": 1},
        4 * NEW + 2 * WHOLE,
    ),
    "rows move up": Twin(lambda c, r: torch.cat([c[:, :, 1:], r], 2), (CACHE, ROW), {"copy": 1}, 2 * WHOLE),
    "rolled": Twin(lambda c: torch.roll(c, -1, 2), (CACHE,), {"copy": 1}, 2 * WHOLE),
    "put before": Twin(lambda c, r: torch.cat([r, c], 2), (CACHE, ROW), {"copy": 1}, 2 * (WHOLE + NEW)),
    # Nothing is there to be kept, but zeros have to be written.
    "into zeros": Twin(
        lambda r: torch.slice_scatter(torch.zeros(2, 4, 256, 64, dtype=BF16), r, 2, 5, 6), (ROW,), {"copy": 1}, WHOLE + NEW
    ),
}

MATRICES = 8 * 128 * 64 * 2  # all experts'
MIXTURES = {
    # Each pair's own matrix: gathered, 64 * 128*64*2 written, read, and a row in and out.
    "weights are a result too": Twin(
        lambda w, x, i: (lambda own: (torch.bmm(own, x.unsqueeze(-1)), own))(w[i]),
        EXPERTS,
        {"gather": 1, "gemm": 1},
        MATRICES + 64 * 8 + 2 * 64 * 128 * 64 * 2 + 64 * (64 + 128) * 2,
    ),
    "a matrix of its own for each token": Twin(
        lambda w, x: torch.bmm(w, x.unsqueeze(-1)), (of(64, 128, 64), of(64, 64)), {"gemm": 1}, 64 * (128 * 64 + 64 + 128) * 2
    ),
    # All rows in a new order: every row of the table is read.
    "a permutation": Twin(lambda x, i: x[i], (of(4096, 64), of(4096, dtype=I64)), {"gather": 1}, 4096 * (2 * 128 + 8)),
    # A small table that is read often is read once.
    "few rows, many times": Twin(lambda x, i: x[i], (of(16, 64), of(4096, dtype=I64)), {"gather": 1}, 16 * 128 + 4096 * (128 + 8)),
}


HEADS = (of(2, 8, 64, 64),) * 3
APART = {"gemm": 2, "row_reduction": 1}
# Two products of 3 * 2*8*64*64 elements, and the softmax that reads and writes the scores.
APART_BYTES = (3 + 2 + 3) * 131072
ATTENTIONS = {
    "softmax over queries": Twin(
        lambda q, k, v: F.softmax(q @ k.transpose(2, 3), 2) @ v, HEADS, APART, APART_BYTES, ["softmax_strided"]
    ),
    "softmax over as many heads": Twin(
        lambda q, k, v: F.softmax(q @ k.transpose(2, 3), 1) @ v, (of(2, 64, 64, 64),) * 3, APART, 8 * APART_BYTES, ["softmax_strided"]
    ),
    "transposed probabilities": Twin(
        lambda q, k, v: F.softmax(q @ k.transpose(2, 3), -1).transpose(2, 3) @ v, HEADS, APART, APART_BYTES, ["softmax"]
    ),
    "scores are a result too": Twin(
        lambda q, k, v: (lambda s: (F.softmax(s, -1) @ v, s))(q @ k.transpose(2, 3)), HEADS, APART, APART_BYTES, ["softmax"]
    ),
    "no exponential": Twin(
        lambda q, k, v: (lambda s: (s / s.sum(-1, keepdim=True)) @ v)(F.relu(q @ k.transpose(2, 3))), HEADS, APART, APART_BYTES, [""]
    ),
    "no sum": Twin(lambda q, k, v: torch.exp(q @ k.transpose(2, 3)) @ v, HEADS, {"gemm": 2}, 6 * 131072),
}

# What masks leave of 64 queries' keys, and whether a kernel may skip what is behind a query (causal) or before a window.
MASKS = {
    "triangle": (lambda i, j: j <= i, True, 0),
    "window": (lambda i, j: (j <= i) & (j > i - 16), True, 16),
    "window by distance": (lambda i, j: (i - j >= 0) & (i - j < 16), True, 16),
    "all but what is hidden": (lambda i, j: ~((j > i) | (j <= i - 16)), True, 16),
    "every eighth key": (lambda i, j: (j <= i) & ((i - j) % 8 == 0), True, 0),
    "window and first keys": (lambda i, j: (j <= i) & ((j > i - 16) | (j < 4)), True, 0),
    "periodic": (lambda i, j: i % 16 >= j % 16, False, 0),
    "blocks": (lambda i, j: i // 16 >= j // 16, False, 0),
    "blocks on the diagonal": (lambda i, j: i // 16 == j // 16, False, 0),
    "prefix": (lambda i, j: (j <= i) | (j < 32), False, 0),
    "keys behind alone": (lambda i, j: j > i, False, 0),
    "distant keys alone": (lambda i, j: j <= i - 16, False, 0),
    "both sides": (lambda i, j: (i - j).abs() < 16, False, 0),
    "padding": (lambda i, j: (j < 40) & (i >= 0), False, 0),
}


@pytest.mark.parametrize("keep", [True, False])
@pytest.mark.parametrize("name", MASKS)
def test_what_a_mask_hides(name, keep, program):
    visible, causal, window = MASKS[name]

    def attend(q, k, v):
        i = torch.arange(64)
        return F.scaled_dot_product_attention(q, k, v, attn_mask=visible(i[:, None], i[None, :]).expand(2, 8, 64, 64))

    (kernel,) = [k for k in estimate(attend, *HEADS, keep_attention=keep)["kernels"] if k["kind"] == "attention_prefill"]
    assert (kernel["workload"]["causal"], kernel["workload"]["window"]) == (causal, window)


@pytest.mark.parametrize("same, causal", [(False, True), (True, False)])
def test_positions_that_are_inputs(same, causal, program):
    def attend(q, k, v, at):
        left, right = at[:, None, :, None], at[:, None, None, :]
        return F.scaled_dot_product_attention(q, k, v, attn_mask=left == right if same else left >= right)

    # Positions in order are causal; equal numbers are sequences that were packed.
    (kernel,) = estimate(attend, *HEADS, of(2, 64, dtype=I64), keep_attention=False)["kernels"]
    assert kernel["workload"]["causal"] == causal


IMAGE = of(8, 64, 64, 64)
GATHERS = {
    # One kernel reads the image and writes one four times as large.
    "bilinear": Twin(lambda x: F.interpolate(x, scale_factor=2, mode="bilinear"), (IMAGE,), {"elementwise": 1}, 5 * 8 * 64 * 64 * 64 * 2),
    "nearest": Twin(lambda x: F.interpolate(x, scale_factor=2), (IMAGE,), {"copy": 1}, 5 * 8 * 64 * 64 * 64 * 2),
    # What is picked is written, and read by the kernel that scales it.
    "picked elements are a result too": Twin(
        lambda x, i: (lambda y: (2 * y, y))(torch.gather(x, 1, i)),
        (of(512, 256), of(512, 256, dtype=I64)),
        {"gather": 1, "elementwise": 1},
        512 * 256 * (8 + 2 + 2 + 2 + 2),
    ),
    # Rows of a table stay a gather of its own, as servers run embeddings.
    "rows of a table": Twin(
        lambda x, i: 2 * x[i], (of(4096, 64), of(4096, dtype=I64)), {"gather": 1, "elementwise": 1}, 4096 * (4 * 128 + 8)
    ),
}

TWINS = {**GATHERS, **NORMS, **EPILOGUES, **CACHES, **MIXTURES, **ATTENTIONS}


@pytest.mark.parametrize("name", TWINS)
def test_what_only_looks_alike(name, program):
    twin = TWINS[name]
    device = estimate(twin.function, *twin.args)
    kernels = device["kernels"]
    assert collections.Counter(kernel["kind"] for kernel in kernels) == twin.kinds
    assert device["total"]["bytes"] == twin.size
    assert [kernel["workload"]["op"] for kernel in kernels if kernel["kind"] == "row_reduction"] == twin.ops
