# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

import pytest

import ridge

jax = pytest.importorskip("jax")
pytest.importorskip("torch_mlir")
import jax.numpy as jnp  # noqa: E402

S = jax.ShapeDtypeStruct


def block(x, weights):
    q, k = x @ weights["q"], x @ weights["k"]
    scores = jax.nn.softmax((q @ k.T).astype(jnp.float32), -1).astype(x.dtype)
    return jax.nn.gelu((scores @ x) @ weights["o"], approximate=False)


def layers(x, weights):
    def body(carry, weight):
        return jnp.tanh(carry @ weight), carry.sum()

    return jax.lax.scan(body, x, weights)


X, W = S((32, 64), jnp.float32), S((12, 64, 64), jnp.float32)


def test_a_block(check):
    weights = {name: S((64, 64), jnp.bfloat16) for name in "qko"}
    imported = ridge.from_jax(block, S((32, 64), jnp.bfloat16), weights)
    check(imported)
    assert imported.opaque == () and imported.name == "block"
    assert imported.arguments == ("0", "1.k", "1.o", "1.q")
    assert "stablehlo." not in imported.mlir and "chlo." not in imported.mlir


def test_a_scan_stays_a_loop_or_is_unrolled(check):
    loop, flat = ridge.from_jax(layers, X, W), ridge.from_jax(layers, X, W, unroll=True)
    check(loop)
    check(flat)
    assert loop.mlir.count('"scf.for"') == 1 and loop.mlir.count('"linalg.matmul"') == 1
    assert flat.mlir.count('"scf.for"') == 0 and flat.mlir.count('"linalg.matmul"') == 12


def test_a_gradient(check):
    imported = ridge.from_jax(jax.grad(lambda weights, x: (layers(x, weights)[0] ** 2).sum()), W, X)
    check(imported)
    # One scan forward and one backward.
    assert imported.mlir.count('"scf.for"') == 2


def test_a_loop_on_data_stays_as_it_is(check):
    imported = ridge.from_jax(lambda x: jax.lax.while_loop(lambda y: y.sum() > 0, lambda y: y - 1, x), X)
    check(imported)
    assert imported.mlir.count('"stablehlo.while"') == 1


def test_loops_count(program):
    def run(x, weight):
        return jax.lax.fori_loop(2, 9, lambda i, y: jnp.tanh(y @ weight) * i, x)

    square = S((64, 64), jnp.float32)
    (device,) = ridge.from_jax(run, square, square).estimate("h100-sxm")["devices"]
    # 7 trips of 2 * 64 * 64 * 64 = 524288
    assert device["total"]["flops"]["matmul"] == 7 * 524288


def test_attention_with_a_chosen_algorithm(check):
    q = S((2, 128, 4, 64), jnp.bfloat16)
    imported = ridge.from_jax(lambda q, k, v: jax.nn.dot_product_attention(q, k, v, is_causal=True), q, q, q)
    check(imported)
    assert imported.opaque == ()


def test_what_is_not_lowered_is_named(check):
    imported = ridge.from_jax(lambda x: jax.lax.top_k(x, 4), S((8, 64), jnp.float32))
    check(imported)
    assert imported.opaque == ("stablehlo.sort",)


def test_a_function_that_does_not_trace():
    with pytest.raises(ridge.ExportError, match="does not trace: TracerBoolConversionError"):
        ridge.from_jax(lambda x: x if x.sum() > 0 else -x, X)
