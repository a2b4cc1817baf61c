# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

import os
from pathlib import Path

import pytest

import ridge
from conftest import signature

pytest.importorskip("torch")
pytest.importorskip("torch_mlir")
pytest.importorskip("transformers")

from ridge import whole_models  # noqa: E402

FP8 = {"quant_method": "fp8", "activation_scheme": "dynamic", "weight_block_size": [128, 128]}
MIXTRAL = dict(architectures=["MixtralForCausalLM"], model_type="mixtral", num_local_experts=8, num_experts_per_tok=2)


def kernels(program, device="h20"):
    return ridge.estimate(program, device)["devices"][0]["kernels"]


def sizes(found, kind):
    """(n, k) of each product of a kind, sorted."""
    return sorted((kernel["workload"]["n"], kernel["workload"]["k"]) for kernel in found for _ in range(kernel["count"]) if kernel["kind"] == kind)


def test_merged_projections_are_one_product(config, check, program):
    path = config(num_hidden_layers=1)
    written = kernels(ridge.from_hf(path, "decode", batch=2, seq=256))
    imported = ridge.from_hf(path, "decode", batch=2, seq=256, merged=True)
    check(imported)
    merged = kernels(imported)
    # 32 + 2 x 8 heads of 128; gate and up of 14336; the output of attention, that of the layer, and the logits stay.
    assert sizes(merged, "gemm") == [(4096, 4096), (4096, 14336), (6144, 4096), (28672, 4096), (128256, 4096)]
    flops = [sum(kernel["flops"]["matmul"] for kernel in found) for found in (written, merged)]
    assert flops[0] == flops[1]
    assert len(merged) < len(written)


def test_latents_are_not_expanded(config, check, program):
    sizes_of_one_layer = dict(num_hidden_layers=1, first_k_dense_replace=1, hidden_size=1024, intermediate_size=2048, vocab_size=4096)
    heads_of_one_layer = dict(num_attention_heads=16, num_key_value_heads=16)
    path = config(architectures=["DeepseekV3ForCausalLM"], model_type="deepseek_v3", **heads_of_one_layer, **sizes_of_one_layer)
    batch, seq, heads, rank, rotated, nope, value = 2, 1024, 16, 512, 64, 128, 128
    written = kernels(ridge.from_hf(path, "decode", batch=batch, seq=seq))
    imported = ridge.from_hf(path, "decode", batch=batch, seq=seq, merged=True)
    check(imported)
    merged = kernels(imported)
    # As written, each token of the cache is expanded to the keys and values of all heads; absorbed, each query and result is taken to the latents.
    assert (heads * (nope + value), rank) in sizes(written, "gemm") and not any(k["kind"] == "mla_decode" for k in written)
    assert (heads * (nope + value), rank) not in sizes(merged, "gemm")
    assert {(rank, nope), (value, rank), (1536 + rank + rotated, 1024)} <= set(sizes(merged, "gemm"))
    (attention,) = [kernel for kernel in merged if kernel["kind"] == "mla_decode"]
    shape = attention["workload"]
    assert (shape["batch"], shape["heads_q"], shape["heads_kv"], shape["seq_kv"]) == (batch, heads, 1, seq)
    assert (shape["head_dim"], shape["head_dim_v"]) == (rank + rotated, rank)
    cache = batch * seq * (rank + rotated) * 2
    assert cache < attention["bytes"] < 1.1 * cache
    # No other kernel touches as much as the cache but by its weights.
    assert all(kernel["kind"] == "gemm" for kernel in merged if kernel["bytes"] >= cache and kernel is not attention)


def test_layers_of_eight_bits(config, check, program):
    imported = ridge.from_hf(config(num_hidden_layers=1, quantization_config=FP8), "decode", batch=2, seq=256)
    check(imported)
    products = [kernel["workload"] for kernel in kernels(imported) if kernel["kind"] == "gemm"]
    assert [(w["lhs"], w["rhs"]) for w in products].count(("fp8", "fp8")) == 7
    # The logits are not quantised.
    assert [w["n"] for w in products if w["rhs"] == "bf16"] == [128256]


def test_experts_of_eight_bits(config, check, program):
    path = config(num_hidden_layers=1, quantization_config=FP8, **MIXTRAL)
    imported = ridge.from_hf(path, "decode", batch=2, seq=256)
    check(imported)
    arguments = signature(imported)[0]
    assert "tensor<8x28672x4096xf8E4M3FN>" in arguments and "tensor<8x4096x14336xf8E4M3FN>" in arguments
    # Two tokens hit at most four of eight experts: 28672 x 4096 and 4096 x 14336 bytes each.
    experts = [kernel for kernel in kernels(imported) if kernel["kind"] in ("moe", "grouped_gemm")]
    assert sum(kernel["bytes"] for kernel in experts) < 1.05 * 4 * (28672 + 14336) * 4096


def test_modules_that_are_not_converted(config, program):
    imported = ridge.from_hf(config(num_hidden_layers=1, quantization_config=FP8 | {"modules_to_not_convert": ["down_proj"]}), "decode", seq=64)
    products = [kernel["workload"] for kernel in kernels(imported) if kernel["kind"] == "gemm"]
    assert sorted(w["k"] for w in products if w["rhs"] == "bf16") == [4096, 14336]


def test_pages_are_written_between_markers(tmp_path):
    page = tmp_path / "page.md"
    page.write_text("a\n<!-- t: made by scripts/whole-models -->\nold\n<!-- end t -->\nb\n")
    whole_models.write_between_markers(page, "t", "new")
    assert page.read_text() == "a\n<!-- t: made by scripts/whole-models -->\nnew\n<!-- end t -->\nb\n"
    with pytest.raises(ridge.RidgeError, match="has no '<!-- u: made"):
        whole_models.write_between_markers(page, "u", "new")


def _rows():
    folder = os.environ.get("RIDGE_MEASURED_DIR")
    return whole_models.decode_rows(Path(folder)) if folder else []


@pytest.mark.slow
@pytest.mark.parametrize("row", _rows(), ids=str)
def test_decode_steps_against_measured_ones(row, program):
    """Steps of Llama-3.1-8B (TensorRT-LLM, H100) within 12 %, of Qwen3 (SGLang, H20) within 20 %."""
    bound = 0.12 if row.device == "h100-sxm" else 0.20
    assert whole_models.predict_ms(row) == pytest.approx(row.measured_ms, rel=bound)


@pytest.mark.slow
def test_a_layer_is_the_difference_of_two_depths(program):
    """What predict_ms takes for granted: the third layer costs what the second does."""
    row = whole_models.Row("Qwen3-0.6B", "bf16", "h20", "decode", 1, 1024, 0.0)
    one, two, three = (whole_models._estimated_ms(row, whole_models.graph("Qwen3-0.6B", "bf16", "decode", 1, 1024, False, n)) for n in (1, 2, 3))
    assert three - two == pytest.approx(two - one, rel=1e-3)
