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


TWINS = {**NORMS, **EPILOGUES, **CACHES, **MIXTURES}


@pytest.mark.parametrize("name", TWINS)
def test_what_only_looks_alike(name, program):
    twin = TWINS[name]
    device = estimate(twin.function, *twin.args)
    kernels = device["kernels"]
    assert collections.Counter(kernel["kind"] for kernel in kernels) == twin.kinds
    assert device["total"]["bytes"] == twin.size
    assert [kernel["workload"]["op"] for kernel in kernels if kernel["kind"] == "row_reduction"] == twin.ops
