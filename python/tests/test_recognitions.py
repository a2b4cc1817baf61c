# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Every recognition of forward graphs, as torch-mlir writes it, and how its kernels scale. What only looks alike is in test_twins.py."""

import collections
import dataclasses
from typing import Any, Callable

import pytest

import ridge

torch = pytest.importorskip("torch")
pytest.importorskip("torch_mlir")
F, nn = torch.nn.functional, torch.nn
BF16 = torch.bfloat16


class Call(nn.Module):
    """A function as a module, with parameters by name."""

    def __init__(self, function, **sizes):
        super().__init__()
        self.function = function
        for name, size in sizes.items():
            self.register_parameter(name, nn.Parameter(torch.empty(*size, dtype=BF16)))

    def forward(self, *args):
        return self.function(self, *args)


@dataclasses.dataclass
class Case:
    module: Callable[[], Any]
    sizes: Callable[[int], list]  # of the inputs, at a batch
    kinds: dict  # kernels by kind
    fields: dict = dataclasses.field(default_factory=dict)  # of the first kernel of the first kind
    options: dict = dataclasses.field(default_factory=dict)


def call(function, **sizes):
    return lambda: Call(function, **sizes)


def sdpa(m, q, k, v):
    return F.scaled_dot_product_attention(q, k, v, is_causal=q.shape[2] == k.shape[2], enable_gqa=q.shape[1] != k.shape[1])


def windowed(m, q, k, v):
    i = torch.arange(q.shape[2])
    seen = (i[None, :] <= i[:, None]) & (i[None, :] > i[:, None] - 16)
    return F.scaled_dot_product_attention(q, k, v, attn_mask=seen)


def eager(m, q, k, v):
    scores = (q @ k.transpose(2, 3)) * 0.125
    return F.softmax(scores, -1, dtype=torch.float32).to(q.dtype) @ v


def sink(m, q, k, v):
    scores = torch.cat([(q @ k.transpose(2, 3)) * 0.125, m.s.reshape(1, -1, 1, 1).expand(q.shape[0], -1, q.shape[2], 1)], -1)
    return F.softmax(scores, -1)[..., :-1] @ v


def latent(m, q, cache):
    return eager(m, q, cache[:, None], cache[:, None, :, :512])


def rotary(m, x, cos, sin):
    half = x.shape[-1] // 2
    return x * cos + torch.cat((-x[..., half:], x[..., :half]), -1) * sin


def rms(m, x):
    wide = x.float()
    return m.w * (wide * torch.rsqrt(wide.pow(2).mean(-1, keepdim=True) + 1e-6)).to(x.dtype)


def gated(m, x):
    return F.silu(x @ m.g.t()) * (x @ m.u.t())


def heads(q, kv, queries, keys, d=64, dv=None):
    return lambda b: [(b, q, queries, d), (b, kv, keys, d), (b, kv, keys, dv or d)]


def shape(q, kv, queries, keys, **more):
    return dict(heads_q=q, heads_kv=kv, seq_q=queries, seq_kv=keys, **more)


PARTS = {"keep_attention": False}
IMAGE = lambda b: [(b, 32, 16, 16)]  # noqa: E731
CASES = {
    "attention": Case(call(sdpa), heads(8, 8, 64, 64), {"attention_prefill": 1}, shape(8, 8, 64, 64, causal=True)),
    "attention in parts": Case(call(sdpa), heads(8, 8, 64, 64), {"attention_prefill": 1}, shape(8, 8, 64, 64, causal=True), PARTS),
    "attention eager": Case(call(eager), heads(8, 8, 64, 64), {"attention_prefill": 1}, shape(8, 8, 64, 64, causal=False)),
    "grouped heads": Case(call(sdpa), heads(8, 2, 64, 64), {"attention_prefill": 1}, shape(8, 2, 64, 64, causal=True)),
    "grouped heads in parts": Case(call(sdpa), heads(8, 2, 64, 64), {"attention_prefill": 1}, shape(8, 2, 64, 64, causal=True), PARTS),
    "cross attention": Case(call(sdpa), heads(8, 8, 32, 96, dv=32), {"attention_prefill": 1}, shape(8, 8, 32, 96, head_dim_v=32), PARTS),
    "window": Case(call(windowed), heads(8, 8, 64, 64), {"attention_prefill": 1}, shape(8, 8, 64, 64, window=16), PARTS),
    "sink": Case(call(sink, s=(8,)), heads(8, 8, 64, 64), {"attention_prefill": 1}, shape(8, 8, 64, 64)),
    "decode": Case(call(sdpa), heads(8, 2, 1, 256), {"attention_decode": 1}, shape(8, 2, 1, 256)),
    "latent decode": Case(call(latent), lambda b: [(b, 16, 1, 576), (b, 256, 576)], {"mla_decode": 1}, shape(16, 1, 1, 256, head_dim_v=512)),
    "RMSNorm": Case(call(rms, w=(256,)), lambda b: [(b, 64, 256)], {"row_reduction": 1}, {"op": "rmsnorm", "columns": 256}),
    "LayerNorm": Case(lambda: nn.LayerNorm(256), lambda b: [(b, 64, 256)], {"row_reduction": 1}, {"op": "layernorm", "columns": 256}),
    "GroupNorm": Case(lambda: nn.GroupNorm(4, 32), IMAGE, {"row_reduction": 1}),
    "softmax": Case(lambda: nn.Softmax(-1), lambda b: [(b, 64, 256)], {"row_reduction": 1}, {"op": "softmax", "columns": 256}),
    "rotary": Case(call(rotary), lambda b: [(b, 8, 64, 64), (64, 64), (64, 64)], {"elementwise": 1}),
    "linear": Case(lambda: nn.Linear(256, 128), lambda b: [(64 * b, 256)], {"gemm": 1}, {"n": 128, "k": 256, "rhs_transposed": True}),
    "gated": Case(call(gated, g=(512, 256), u=(512, 256)), lambda b: [(64 * b, 256)], {"gemm": 2}),
    "BatchNorm": Case(lambda: nn.Sequential(nn.Conv2d(32, 64, 3), nn.BatchNorm2d(64), nn.ReLU()).eval(), IMAGE, {"convolution": 1}),
    "depthwise": Case(lambda: nn.Conv2d(32, 32, 3, groups=32), IMAGE, {"convolution": 1}, {"groups": 32, "in_channels": 32}),
    "grouped": Case(lambda: nn.Conv2d(32, 64, 3, groups=4), IMAGE, {"convolution": 1}, {"groups": 4, "in_channels": 32}),
    "pooling": Case(lambda: nn.MaxPool2d(2), IMAGE, {"pooling": 1}, {"window": 4}),
    "upsampling": Case(lambda: nn.Upsample(scale_factor=2), IMAGE, {"copy": 1}),
}


def kernels_of(case, batch, program):
    with torch.device("meta"):
        module = case.module().to(BF16)
    args = tuple(torch.empty(size, dtype=BF16, device="meta") for size in case.sizes(batch))
    (device,) = ridge.from_torch(module, args, **case.options).estimate("h100-sxm")["devices"]
    return device["kernels"]


def totals(kernels):
    flops = tuple(sum(kernel["flops"][unit] for kernel in kernels) for unit in ("matmul", "vector", "special"))
    return flops, sum(kernel["bytes"] for kernel in kernels)


@pytest.mark.parametrize("name", CASES)
def test_what_is_recognised_and_how_it_scales(name, program):
    case = CASES[name]
    runs = [kernels_of(case, batch, program) for batch in (2, 4, 6)]
    for kernels in runs:
        assert collections.Counter(kernel["kind"] for kernel in kernels) == case.kinds
        workload = kernels[0]["workload"]
        assert {field: workload[field] for field in case.fields} == case.fields
    (flops, size), (flops2, size2), (flops3, size3) = map(totals, runs)
    # Products grow with the batch; other work but for masks and folded statistics; bytes but for weights.
    assert (flops2[0], flops3[0]) == (2 * flops[0], 3 * flops[0])
    assert all(third - second == second - first for first, second, third in zip(flops, flops2, flops3))
    assert size3 - size2 == size2 - size > 0


def test_an_embedding_reads_the_rows_that_it_needs(program):
    def read(rows, table):
        with torch.device("meta"):
            module = nn.Embedding(table, 64).to(BF16)
        ids = torch.zeros(rows, dtype=torch.int64, device="meta")
        ((kernel,),) = [d["kernels"] for d in ridge.from_torch(module, (ids,)).estimate("h100-sxm")["devices"]]
        assert kernel["kind"] == "gather"
        return kernel["bytes"]

    # Rows of 128 bytes, read and written, and their numbers; the size of the table is no matter.
    assert read(32, 1000) == read(32, 50000) == 32 * (2 * 128 + 8)
    assert read(64, 1000) == 2 * read(32, 1000)


def test_a_cache_update_moves_the_new_rows(program):
    def moved(length, new):
        module = Call(lambda m, cache, at, rows: cache.index_copy(2, at, rows))
        cache, rows = (torch.empty(2, 4, n, 64, dtype=BF16, device="meta") for n in (length, new))
        at = torch.zeros(new, dtype=torch.int64, device="meta")
        (device,) = ridge.from_torch(module, (cache, at, rows)).estimate("h100-sxm")["devices"]
        return device["total"]["bytes"]

    # 2*4 heads of `new` rows of 128 bytes, and indices; never the cache, whose length is no matter.
    assert moved(256, 1) == moved(4096, 1) < 2 * 4 * 256 * 128
    assert moved(256, 2) == 2 * moved(256, 1)


def test_experts_are_read_once(program):
    def experts(m, x, weight, index):
        return torch.bmm(m.w[index], x.unsqueeze(-1)).squeeze(-1) * weight

    def run(tokens):
        with torch.device("meta"):
            module = Call(experts, w=(8, 128, 64))
        args = (torch.empty(tokens, 64, dtype=BF16), torch.empty(tokens, 1, dtype=BF16), torch.zeros(tokens, dtype=torch.int64))
        (device,) = ridge.from_torch(module, args).estimate("h100-sxm")["devices"]
        return device["kernels"]

    for tokens in (64, 128):
        (kernel,) = run(tokens)
        assert kernel["kind"] == "grouped_gemm" and kernel["flops"]["matmul"] == 2 * tokens * 128 * 64
        # Eight experts once, and per token a row in, a row out, its weight and its expert's number.
        assert kernel["bytes"] <= 8 * 128 * 64 * 2 + tokens * (64 * 2 + 128 * 2 + 2 + 8)


@pytest.mark.parametrize("kv_heads", [4, 2])
@pytest.mark.parametrize("spelling", [sdpa, eager])
def test_a_training_step_runs_two_kernels_of_attention(spelling, kv_heads, program):
    def loss(m, x):
        q, k, v = (F.linear(x, w).unflatten(-1, (-1, 16)).transpose(1, 2) for w in (m.q, m.k, m.v))
        if spelling is eager:
            k, v = (t.repeat_interleave(4 // kv_heads, 1) for t in (k, v))
        return spelling(m, q, k, v).float().sum()

    def attention(batch):
        with torch.device("meta"):
            module = Call(loss, q=(64, 64), k=(16 * kv_heads, 64), v=(16 * kv_heads, 64))
        x = torch.empty(batch, 32, 64, dtype=BF16, device="meta")
        (device,) = ridge.from_torch(module, (x,), train=True).estimate("h100-sxm")["devices"]
        return [kernel for kernel in device["kernels"] if kernel["kind"] == "attention_prefill"]

    forward, backward = attention(2)
    twice = attention(4)
    assert [kernel["workload"]["backward"] for kernel in (forward, backward)] == [False, True]
    # 2 products forward, 4 backward: 2 * 2*4*32*32*16 = 262144 FLOPs each.
    assert forward["flops"]["matmul"] == 2 * 262144 and backward["flops"]["matmul"] == 4 * 262144
    for kernel, larger in zip((forward, backward), twice):
        assert larger["flops"]["matmul"] == 2 * kernel["flops"]["matmul"] and larger["bytes"] == 2 * kernel["bytes"]
        # Scores of 32x32 in f32 would be 2*4*32*32*4 bytes: they stay inside.
        assert kernel["bytes"] < 2 * (4 * 4 + 4 * kv_heads) * 32 * 16 * 2 + 4096
