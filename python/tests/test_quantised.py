# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Quantised models, from configurations and as libraries spell them in PyTorch."""

import pytest

import ridge
from conftest import signature
from test_whole_models import MIXTRAL, kernels

torch = pytest.importorskip("torch")
pytest.importorskip("torch_mlir")
pytest.importorskip("transformers")

# Of a layer of Llama-3-8B: queries and the output 4096 x 4096, keys and values 1024 x 4096, gate, up and down 14336 x 4096.
LAYER = 2 * 4096 * 4096 + 2 * 1024 * 4096 + 3 * 14336 * 4096
# The embedding and the logits' weights stay in 16 bits.
EMBEDDING = 2 * 128256 * 4096 * 2

GPTQ = {"quant_method": "gptq", "bits": 4, "group_size": 128, "desc_act": False, "sym": True}
AWQ = {"quant_method": "awq", "bits": 4, "group_size": 128, "zero_point": True, "version": "gemm"}


def compressed(weights, activations=None, kind="pack-quantized"):
    group = {"targets": ["Linear"], "weights": weights, "input_activations": activations}
    return {"quant_method": "compressed-tensors", "format": kind, "ignore": ["lm_head"], "config_groups": {"group_0": group}}


INT4 = {"num_bits": 4, "type": "int", "strategy": "group", "group_size": 128, "symmetric": True}
INT8 = {"num_bits": 8, "type": "int", "strategy": "channel", "symmetric": True}
FLOAT8 = {"num_bits": 8, "type": "float", "strategy": "channel", "symmetric": True}
BY_TOKEN = {"strategy": "token", "dynamic": True, "symmetric": True}

# Method, operand types, bytes of a layer's weights, scales and zero points beside norms and such.
SCALES = LAYER // 128 * 2
METHODS = [
    pytest.param(GPTQ, ("bf16", "int4"), LAYER // 2 + SCALES + LAYER // 128 // 2, id="gptq"),
    pytest.param(GPTQ | {"desc_act": True}, ("bf16", "int4"), LAYER // 2 + SCALES + LAYER // 128 // 2, id="gptq-act-order"),
    pytest.param(GPTQ | {"bits": 8}, ("bf16", "int8"), LAYER + SCALES + LAYER // 128, id="gptq-8-bits"),
    pytest.param(AWQ, ("bf16", "int4"), LAYER // 2 + SCALES + LAYER // 128 // 2, id="awq"),
    pytest.param(compressed(INT4), ("bf16", "int4"), LAYER // 2 + SCALES, id="w4a16"),
    pytest.param(compressed(INT8, {"num_bits": 8, "type": "int"} | BY_TOKEN, "int-quantized"), ("int8", "int8"), LAYER, id="w8a8"),
    pytest.param(compressed(FLOAT8, {"num_bits": 8, "type": "float"} | BY_TOKEN, "float-quantized"), ("fp8", "fp8"), LAYER, id="fp8"),
]


@pytest.mark.parametrize("method, types, layer", METHODS)
def test_a_layer_reads_its_weights_as_stored(method, types, layer, config, check, program):
    imported = ridge.from_hf(config(num_hidden_layers=1, quantization_config=method), "decode", batch=2, seq=256)
    check(imported)
    report = ridge.estimate(imported, "h100-sxm")["devices"][0]
    products = [kernel for kernel in report["kernels"] if kernel["kind"] == "gemm"]
    quantised = [kernel for kernel in products if kernel["workload"]["n"] != 128256]
    assert [(kernel["workload"]["lhs"], kernel["workload"]["rhs"]) for kernel in quantised] == [types] * 7
    # Norms, shifts, orders of groups and scales of columns are under 0.2 %.
    assert report["total"]["weights_bytes"] == pytest.approx(EMBEDDING + layer, rel=2e-3)
    assert sum(kernel["bytes"] for kernel in quantised) == pytest.approx(layer, rel=6e-3)
    # Nothing but products and quantisers touches a weight: all else is small.
    assert all(kernel["bytes"] < 2e6 for kernel in report["kernels"] if kernel["kind"] != "gemm" and "attention" not in kernel["kind"])
    quantisers = [kernel for kernel in report["kernels"] if kernel["workload"].get("op") == "dynamic_quant"]
    # Queries, keys and values share one, gate and up another.
    assert len(quantisers) == (0 if types[0] == "bf16" else 4)


def test_bytes_follow_groups_and_sizes(config, program):
    """Twice the groups are twice the scales and zero points; a model twice as wide in its feed-forward part reads twice its weights."""

    def read(group, width):
        method = GPTQ | {"group_size": group}
        path = config(num_hidden_layers=1, intermediate_size=width, quantization_config=method)
        found = [k for k in kernels(ridge.from_hf(path, "decode", seq=64)) if k["kind"] == "gemm" and width in (k["workload"]["n"], k["workload"]["k"])]
        weights = sum(k["workload"]["n"] * k["workload"]["k"] // 2 for k in found)
        return weights, sum(k["bytes"] for k in found) - weights

    weights, rest = read(128, 8192)
    finer_weights, finer_rest = read(64, 8192)
    assert finer_weights == weights == 3 * 8192 * 4096 // 2
    # Scales of 2 bytes and zero points of half a byte.
    assert finer_rest - rest == 3 * 8192 * 4096 // 128 * 5 // 2
    assert read(128, 16384)[0] == 2 * weights


@pytest.mark.parametrize(
    "method, types",
    [
        pytest.param({"quant_method": "fp8", "weight_block_size": [128, 128]}, ("fp8", "fp8"), id="fp8"),
        pytest.param(GPTQ, ("bf16", "int4"), id="gptq"),
    ],
)
def test_experts_are_one_kernel(method, types, config, program):
    imported = ridge.from_hf(config(num_hidden_layers=1, quantization_config=method, **MIXTRAL), "decode", batch=2, seq=256)
    found = kernels(imported)
    (layer,) = [kernel for kernel in found if kernel["kind"] == "moe"]
    assert (layer["workload"]["type"], layer["workload"]["weight"]) == types
    assert not [kernel for kernel in found if kernel["kind"] == "grouped_gemm"]
    # Two tokens hit at most four of eight experts; scales and zero points add up to 4 % of packed weights.
    bytes_of = {"fp8": 1, "int4": 0.5}[types[1]]
    assert layer["bytes"] == pytest.approx(4 * 3 * 14336 * 4096 * bytes_of, rel=0.04)


def test_blocks_have_their_own_scales(config, program):
    imported = ridge.from_hf(config(num_hidden_layers=1, quantization_config={"quant_method": "fp8", "weight_block_size": [128, 128]}), "decode", seq=64)
    assert "tensor<112x32xf32>" in signature(imported)[0]  # 14336 / 128 by 4096 / 128
    quantisers = [kernel["workload"] for kernel in kernels(imported) if kernel["workload"].get("op") == "dynamic_quant"]
    assert {(w["rows"], w["columns"]) for w in quantisers} == {(32, 128), (112, 128)}


def test_blocks_of_compressed_tensors_are_those_of_fp8(config, program):
    """Two configurations of the same checkpoint give the same kernels."""
    weights = {"num_bits": 8, "type": "float", "strategy": "block", "block_structure": [128, 128], "symmetric": True}
    inputs = {"num_bits": 8, "type": "float", "strategy": "group", "group_size": 128, "dynamic": True, "symmetric": True}
    methods = (compressed(weights, inputs, "float-quantized"), {"quant_method": "fp8", "weight_block_size": [128, 128]})
    found = [[(k["workload"], k["bytes"]) for k in kernels(ridge.from_hf(config(num_hidden_layers=1, quantization_config=m), "decode", seq=64))] for m in methods]
    assert found[0] == found[1]


def test_modules_of_their_own(config, program):
    method = compressed(INT4) | {"ignore": ["lm_head", "re:.*down_proj"]}
    products = [k["workload"] for k in kernels(ridge.from_hf(config(num_hidden_layers=1, quantization_config=method), "decode", seq=64)) if k["kind"] == "gemm"]
    assert sorted(w["k"] for w in products if w["rhs"] == "bf16") == [4096, 14336]


@pytest.mark.parametrize(
    "method, message",
    [
        ({"quant_method": "hqq"}, "quant_method: found 'hqq', allowed is fp8 or gptq or awq or compressed-tensors"),
        (GPTQ | {"bits": 3}, "bits: found '3', allowed is 4 or 8"),
        (GPTQ | {"group_size": 7}, "group_size: found '7', allowed is -1 or 16 and more"),
        (GPTQ | {"group_size": 96}, "q_proj: 4096 in features are no multiple of groups of 96"),
        (GPTQ | {"dynamic": {"-:.*down.*": {}}}, "dynamic: rules for single modules are not known"),
        (AWQ | {"bits": 8}, "bits: found '8', allowed is 4"),
        (GPTQ | {"bits": 2}, "bits: found '2', allowed is 4 or 8"),
        ({"quant_method": "bitsandbytes", "load_in_4bit": True}, "quant_method: found 'bitsandbytes', allowed is fp8"),
        ({"quant_method": "mxfp4"}, "quant_method: found 'mxfp4', allowed is fp8"),
        ({"quant_method": "compressed-tensors"}, "config_groups: is missing or empty"),
        (compressed(INT4, kind="marlin-24"), "format: found 'marlin-24', allowed is pack-quantized"),
        (compressed(INT4 | {"actorder": "group"}), "actorder: found 'group', allowed is weight"),
        (compressed(INT4) | {"kv_cache_scheme": {"num_bits": 8, "type": "float"}}, "kv_cache_scheme: found .*, allowed is none"),
        (compressed(INT4) | {"sparsity_config": {"format": "sparse-24-bitmask"}}, "sparsity_config: found .*, allowed is none"),
        (compressed(FLOAT8 | {"strategy": "block"}, kind="float-quantized"), "block_structure: found 'None', allowed are two sizes"),
        (compressed(INT4 | {"num_bits": 4, "type": "float"}), "config_groups: group_0: weights: num_bits: found '4', allowed is 8"),
        ({"quant_method": "fp8", "weight_block_size": [128]}, "weight_block_size: found"),
    ],
)
def test_what_is_not_known_is_refused(method, message, config):
    with pytest.raises(ridge.ConfigError, match=message):
        ridge.from_hf(config(num_hidden_layers=1, quantization_config=method), "decode", seq=64)


class TorchaoLinear(torch.nn.Module):
    """Two weights of 4 bits a byte, as pytorch/ao v0.18.0 de-quantises them (torchao/quantization/utils.py)."""

    def __init__(self, n, k, group):
        super().__init__()
        self.group = group
        self.weight = torch.nn.Parameter(torch.empty(n, k // 2, dtype=torch.uint8, device="meta"), requires_grad=False)
        self.scales_and_zeros = torch.nn.Parameter(torch.empty(k // group, n, 2, dtype=torch.bfloat16, device="meta"))

    def forward(self, x):
        words = self.weight.to(torch.int32)
        values = torch.zeros(words.shape[0], words.shape[1] * 2, dtype=torch.int32)
        values[:, ::2] = words >> 4
        values[:, 1::2] = words & 15
        scales, zeros = (part.squeeze(-1).t() for part in self.scales_and_zeros.split(1, -1))
        groups = values.unflatten(-1, (-1, self.group)).to(x.dtype) - 8
        weights = groups * scales.unsqueeze(-1) + zeros.unsqueeze(-1)
        return torch.nn.functional.linear(x, weights.flatten(-2))


@pytest.mark.parametrize("n, k, group", [(256, 512, 128), (512, 512, 128), (256, 1024, 64)])
def test_torchao_words_are_unpacked_in_the_product(n, k, group, check, program):
    imported = ridge.from_torch(TorchaoLinear(n, k, group), (torch.empty(4, k, dtype=torch.bfloat16, device="meta"),))
    check(imported)
    (product,) = kernels(imported)
    assert (product["kind"], product["workload"]["rhs"]) == ("gemm", "int4")
    assert any("unpacked in the kernel: 2 of 4 bits in a word of 8" in note for note in product["notes"])
    # Half a byte a weight, a scale and a zero point of two bytes for each group, activations and results.
    assert product["bytes"] == n * k // 2 + 4 * n * k // group + 2 * 4 * k + 2 * 4 * n
