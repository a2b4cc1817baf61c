# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

import resource
import subprocess
import sys

import pytest

import ridge
from conftest import LLAMA, signature

pytest.importorskip("torch")
pytest.importorskip("torch_mlir")
pytest.importorskip("transformers")


def test_prefill(config, check):
    imported = ridge.from_hf(config(), "prefill", batch=2, seq=256)
    check(imported)
    arguments, results = signature(imported)
    assert arguments[0] == "tensor<2x256xi64>" and results == ["tensor<2x256x128256xbf16>"]
    assert imported.mlir.count('"tm_tensor.attention"') == 2
    # Seven products a layer, and the logits.
    assert imported.mlir.count('"linalg.matmul"') + imported.mlir.count('"linalg.batch_matmul"') == 2 * 7 + 1
    assert imported.name == "LlamaForCausalLM" and imported.opaque == ()


def test_decode_writes_the_cache_in_place(config, check):
    imported = ridge.from_hf(config(), "decode", batch=2, seq=256)
    check(imported)
    arguments, results = signature(imported)
    cache = ["tensor<2x8x256x128xbf16>"] * 4
    assert arguments[:2] == ["tensor<2x1xi64>", "tensor<1x1xi64>"] and arguments[2:6] == cache
    assert results == ["tensor<2x1x128256xbf16>"] + cache
    assert imported.arguments[:4] == ("input_ids", "position", "keys.0", "keys.1")


def test_options(config):
    path = config()
    assert ridge.from_hf(path, seq=64, layers=1).mlir.count('"tm_tensor.attention"') == 1
    assert ridge.from_hf(path, seq=64, layers=1, keep_attention=False).mlir.count('"tm_tensor.attention"') == 0
    assert signature(ridge.from_hf(path.parent, seq=64, layers=1, last_logits=True))[1] == ["tensor<1x1x128256xbf16>"]
    assert "bf16" not in ridge.from_hf(path, seq=64, layers=1, dtype="float16").mlir


def test_mixture_of_experts(config, check):
    settings = dict(LLAMA, architectures=["MixtralForCausalLM"], model_type="mixtral", num_local_experts=8, num_experts_per_tok=2)
    imported = ridge.from_hf(config(settings, num_hidden_layers=1), seq=64)
    check(imported)
    assert "8x4096x14336xbf16" in imported.mlir or "8x28672x4096xbf16" in imported.mlir


def test_experts_without_a_lowering_are_opaque(config, check):
    settings = dict(LLAMA, architectures=["MixtralForCausalLM"], model_type="mixtral", num_local_experts=8, num_experts_per_tok=2)
    imported = ridge.from_hf(config(settings, num_hidden_layers=1), seq=64, experts="grouped_mm")
    check(imported)
    assert "aten._grouped_mm" in imported.opaque


def test_the_best_experts_need_no_order(config, check):
    settings = dict(architectures=["DeepseekV3ForCausalLM"], model_type="deepseek_v3", num_hidden_layers=1, first_k_dense_replace=0)
    imported = ridge.from_hf(config(settings), seq=16)
    check(imported)
    assert imported.opaque == ()


@pytest.mark.parametrize(
    "settings, result",
    [
        (dict(architectures=["BertModel"], model_type="bert", num_hidden_layers=2), "tensor<1x128x768xbf16>"),
        (dict(architectures=["ResNetForImageClassification"], model_type="resnet", depths=[1, 1, 1, 1]), "tensor<1x2xbf16>"),
        (dict(architectures=["ViTForImageClassification"], model_type="vit", num_hidden_layers=2), "tensor<1x2xbf16>"),
        (dict(architectures=["T5ForConditionalGeneration"], model_type="t5", num_layers=1, num_decoder_layers=1), "tensor<1x128x32128xbf16>"),
    ],
)
def test_other_families(config, check, settings, result):
    imported = ridge.from_hf(config(settings), seq=128)
    check(imported)
    assert signature(imported)[1] == [result]


@pytest.mark.parametrize(
    "changes, options, message",
    [
        (dict(model_type="lama"), {}, "model_type 'lama' is unknown .*near names are .*llama"),
        (dict(architectures=["LlamaForCausalLLM"]), {}, "architecture 'LlamaForCausalLLM' is unknown .*LlamaForCausalLM"),
        (dict(num_attention_heads=7), {}, "num_attention_heads|heads"),
        ({}, dict(phase="train"), "phase: found 'train', allowed is prefill or decode"),
        ({}, dict(batch=0), "batch: found 0, allowed is 1 or more"),
        ({}, dict(dtype="int4"), "dtype: found 'int4'"),
        (dict(architectures=["BertModel"], model_type="bert"), dict(phase="decode"), "no decode phase"),
    ],
)
def test_errors(config, changes, options, message):
    with pytest.raises(ridge.RidgeError, match=message):
        ridge.from_hf(config(**changes), **options)


def test_unreadable_configurations(tmp_path):
    with pytest.raises(ridge.ConfigError, match="none.json: cannot be read: No such file"):
        ridge.from_hf(tmp_path / "none.json")
    broken = tmp_path / "config.json"
    broken.write_text("{")
    with pytest.raises(ridge.ConfigError, match="config.json: is no JSON"):
        ridge.from_hf(tmp_path)
    broken.write_text("{}")
    with pytest.raises(ridge.ConfigError, match="has no 'model_type'"):
        ridge.from_hf(broken)


_IMPORT = "import sys, ridge; ridge.from_hf(sys.argv[1], seq=2048).save(sys.argv[2])"


@pytest.mark.slow
def test_a_model_of_70_billion_weights(config, tmp_path):
    sizes = dict(hidden_size=8192, intermediate_size=28672, num_hidden_layers=80, num_attention_heads=64)
    out = tmp_path / "llama-70b.mlir"
    subprocess.run([sys.executable, "-c", _IMPORT, str(config(**sizes)), str(out)], check=True)
    assert out.read_text().count('"tm_tensor.attention"') == 80
    # 141 GB of weights, under 4 GiB of memory (ru_maxrss is in KiB, of the largest child).
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss < 4 << 20
