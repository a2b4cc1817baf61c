# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Modules quantised by torchao and PT2E themselves, and the kernels that such modules call."""

import pytest

import ridge
from test_whole_models import kernels

torch = pytest.importorskip("torch")
pytest.importorskip("torch_mlir")
torchao = pytest.importorskip("torchao")

import torchao.float8.inference  # noqa: E402
from torchao.quantization import (  # noqa: E402
    Float8DynamicActivationFloat8WeightConfig,
    Float8WeightOnlyConfig,
    Int4WeightOnlyConfig,
    Int8DynamicActivationInt8WeightConfig,
    Int8DynamicActivationIntxWeightConfig,
    Int8WeightOnlyConfig,
    IntxWeightOnlyConfig,
    PerGroup,
    PerRow,
    quantize_,
)
from torchao.quantization.pt2e.quantize_pt2e import convert_pt2e, prepare_pt2e  # noqa: E402
from torchao.quantization.pt2e.quantizer.x86_inductor_quantizer import (  # noqa: E402
    X86InductorQuantizer,
    get_default_x86_inductor_quantization_config,
)

M, K, N = 8, 1024, 256
BF16 = torch.bfloat16


@pytest.fixture(autouse=True)
def on_hopper(monkeypatch):
    """torchao asks for a GPU before it quantises for one, though nothing that it then does here needs it."""
    monkeypatch.setattr(torchao.float8.inference, "is_MI300", lambda: True)
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda *_: (9, 0))


def linear(config, k=K, n=N, bias=False):
    with torch.device("meta"):
        module = torch.nn.Sequential(torch.nn.Linear(k, n, bias=bias, dtype=BF16))
    quantize_(module, config)
    return ridge.from_torch(module, (torch.empty(M, k, dtype=BF16, device="meta"),))


def tiled(group):
    return Int4WeightOnlyConfig(group_size=group, int4_packing_format="tile_packed_to_4d")


BOTH_INT8, BOTH_FP8 = ("int8", "int8"), ("fp8", "fp8")
# Configuration, types of the operands, bytes of scales and zero points beside the weights.
CONFIGURATIONS = [
    pytest.param(tiled(128), ("bf16", "int4"), K // 128 * N * 4, id="int4-tiles"),
    pytest.param(Int8WeightOnlyConfig(), ("bf16", "int8"), N * 4, id="int8-weights"),
    pytest.param(Float8WeightOnlyConfig(), ("bf16", "fp8"), N * 4, id="fp8-weights"),
    pytest.param(Int8DynamicActivationInt8WeightConfig(), BOTH_INT8, N * 4, id="w8a8"),
    pytest.param(Float8DynamicActivationFloat8WeightConfig(granularity=PerRow()), BOTH_FP8, N * 4, id="fp8-rows"),
    pytest.param(Float8DynamicActivationFloat8WeightConfig(), BOTH_FP8, 4, id="fp8"),
    # torchao keeps these 4-bit values unpacked, one a byte, with a zero point of a byte.
    pytest.param(IntxWeightOnlyConfig(torch.int4, PerGroup(32)), ("bf16", "int8"), K // 32 * N * 3, id="intx"),
    pytest.param(Int8DynamicActivationIntxWeightConfig(torch.int4, PerGroup(32)), BOTH_INT8, K // 32 * N * 3, id="w4a8"),
]


@pytest.mark.parametrize("config, types, scales", CONFIGURATIONS)
@pytest.mark.parametrize("bias", [False, True], ids=["", "bias"])
def test_weights_are_read_as_stored(config, types, scales, bias, check, program):
    imported = linear(config, bias=bias)
    check(imported)
    assert imported.opaque == ()
    found = kernels(imported)
    product = found[-1]
    assert (product["kind"], product["workload"]["lhs"], product["workload"]["rhs"]) == ("gemm", *types)
    weights = K * N // 2 if types[1] == "int4" else K * N
    rows = M * K * (2 if types[0] == "bf16" else 1)
    # Scales and zero points of rows are 16 bytes a row at most.
    assert product["bytes"] == pytest.approx(weights + scales + rows + 2 * M * N + 2 * N * bias, abs=16 * M)
    assert any("as stored and de-quantised in the kernel" in note for note in product["notes"])
    # All else works on activations: one kernel that quantises rows; for one scale of all, their largest value in two steps before it.
    assert len(found) == {"bf16": 1}.get(types[0], 4 if scales == 4 else 2)
    assert all(kernel["bytes"] < 4 * M * K for kernel in found[:-1])
    if len(found) == 2:
        assert found[0]["workload"]["op"] == "dynamic_quant"


def test_bytes_follow_groups_and_sizes(program):
    """Twice the groups are twice the scales and zero points; twice the inputs are twice the weights and scales."""

    def read(group, k=K):
        (product,) = kernels(linear(tiled(group), k))
        return product["bytes"] - 2 * M * (k + N)

    assert [read(group) - K * N // 2 for group in (256, 128, 64)] == [K // group * N * 4 for group in (256, 128, 64)]
    assert read(128, 2 * K) == 2 * read(128)


def test_what_is_not_quantised_stays_wide(program):
    """A filter that leaves a layer alone leaves its weights wide."""
    with torch.device("meta"):
        module = torch.nn.Sequential(torch.nn.Linear(K, N, dtype=BF16), torch.nn.Linear(N, K, dtype=BF16))
    quantize_(module, Int8WeightOnlyConfig(), filter_fn=lambda layer, name: name == "0")
    products = kernels(ridge.from_torch(module, (torch.empty(M, K, dtype=BF16, device="meta"),)))
    assert [product["workload"]["rhs"] for product in products] == ["int8", "bf16"]


def test_no_backward_pass():
    module = torch.nn.Sequential(torch.nn.Linear(K, N, dtype=BF16))
    quantize_(module, Int8WeightOnlyConfig())
    with pytest.raises(ridge.ExportError, match="train=True: found weights that are made of several tensors"):
        ridge.from_torch(module, (torch.empty(M, K, dtype=BF16),), train=True)


def test_a_language_model(config, check, program):
    """Of seven products a layer, all but the logits' are quantised, and attention stays whole."""
    transformers = pytest.importorskip("transformers")
    sizes = transformers.LlamaConfig(
        hidden_size=1024, intermediate_size=2048, num_hidden_layers=2, num_attention_heads=8, num_key_value_heads=2, vocab_size=512
    )
    with torch.device("meta"):
        model = transformers.LlamaForCausalLM(sizes).to(BF16).eval()
    quantize_(model, tiled(128), filter_fn=lambda layer, name: isinstance(layer, torch.nn.Linear) and name != "lm_head")
    model.config.use_cache = False
    imported = ridge.from_torch(model, (), {"input_ids": torch.empty(1, 128, dtype=torch.int64, device="meta")})
    check(imported)
    assert imported.opaque == ()
    found = kernels(imported)
    products = [kernel for kernel in found if kernel["kind"] == "gemm"]
    assert [product["workload"]["rhs"] for product in products] == ["int4"] * 14 + ["bf16"]
    assert sum(kernel["count"] for kernel in found if kernel["kind"] == "attention_prefill") == 2


class Calls(torch.nn.Module):
    """Calls one operation on activations and weights."""

    def __init__(self, call, **weights):
        super().__init__()
        self.call = call
        for name, (sizes, kind) in weights.items():
            self.register_buffer(name, torch.empty(sizes, dtype=kind, device="meta"))

    def forward(self, x):
        return self.call(x, **dict(self.named_buffers()))


FP8, FLOAT, INT8, INT32 = torch.float8_e4m3fn, torch.float32, torch.int8, torch.int32
OPERATIONS = [
    pytest.param(
        BF16,
        lambda x, w, s: torch.ops.aten._weight_int8pack_mm(x, w, s),
        {"w": ((N, K), INT8), "s": ((N,), BF16)},
        ("bf16", "int8"),
        K * N + 2 * N,
        id="_weight_int8pack_mm",
    ),
    pytest.param(
        BF16,
        lambda x, w, s: torch.ops.aten._weight_int4pack_mm(x, w, 128, s),
        {"w": ((N // 8, K // 128, 32, 4), INT32), "s": ((K // 128, N, 2), BF16)},
        ("bf16", "int4"),
        K * N // 2 + K // 128 * N * 4,
        id="_weight_int4pack_mm",
    ),
    pytest.param(INT8, lambda x, w: torch._int_mm(x, w.t()), {"w": ((N, K), INT8)}, BOTH_INT8, K * N, id="_int_mm"),
    pytest.param(
        FP8,
        lambda x, w, a, b: torch._scaled_mm(x, w.t(), a, b, out_dtype=BF16),
        {"w": ((N, K), FP8), "a": ((M, 1), FLOAT), "b": ((1, N), FLOAT)},
        BOTH_FP8,
        K * N + 4 * (M + N),
        id="_scaled_mm",
    ),
]


@pytest.mark.parametrize("kind, call, weights, types, stored", OPERATIONS)
def test_operations_are_products(kind, call, weights, types, stored, check, program):
    imported = ridge.from_torch(Calls(call, **weights), (torch.empty(M, K, dtype=kind, device="meta"),))
    check(imported)
    assert imported.opaque == ()
    (product,) = kernels(imported)
    assert (product["kind"], product["workload"]["lhs"], product["workload"]["rhs"]) == ("gemm", *types)
    assert [product["workload"][size] for size in ("m", "n", "k")] == [M, N, K]
    out = 4 if kind == INT8 else 2
    assert product["bytes"] == stored + M * K * kind.itemsize + M * N * out


class Net(torch.nn.Module):
    def __init__(self, convolves):
        super().__init__()
        make = (lambda k, n: torch.nn.Conv2d(k, n, 1)) if convolves else torch.nn.Linear
        self.up, self.down = make(64, 128), make(128, 64)

    def forward(self, x):
        return self.down(torch.relu(self.up(x)))


def exported(convolves=False, dynamic=False, quantise=True):
    inputs = (torch.ones(1, 64, 28, 28) if convolves else torch.ones(M, 64),)
    module = torch.export.export(Net(convolves).eval(), inputs).module()
    if quantise:
        quantizer = X86InductorQuantizer().set_global(get_default_x86_inductor_quantization_config(is_dynamic=dynamic))
        module = prepare_pt2e(module, quantizer)
        module(*inputs)
        module = convert_pt2e(module)
    return ridge.from_torch(module, inputs)


@pytest.mark.parametrize("convolves, dynamic", [(False, False), (False, True), (True, False)], ids=["static", "dynamic", "convolution"])
def test_exported_programs(convolves, dynamic, check, program):
    imported = exported(convolves, dynamic)
    check(imported)
    assert imported.opaque == ()
    assert not [name for name in imported.arguments if name.endswith("weight")], "weights that quantised ones replaced are not read"
    products = [kernel for kernel in kernels(imported) if kernel["kind"] in ("gemm", "convolution")]
    names = ("input", "filter") if convolves else ("lhs", "rhs")
    assert [tuple(product["workload"][name] for name in names) for product in products] == [BOTH_INT8] * 2
    rows = 28 * 28 if convolves else M
    # The first result is narrow where its scale is known before; biases, scales and zero points of 64 and 128 columns.
    first = 4 if dynamic else 1
    for product, k, n, out in zip(products, (64, 128), (128, 64), (first, 4)):
        assert product["bytes"] == pytest.approx(k * n + rows * k + rows * n * out + n * 16, abs=64)


def test_exported_without_quantisation(program):
    """The same module, exported and not quantised, computes in f32."""
    products = [kernel["workload"] for kernel in kernels(exported(quantise=False))]
    assert [(product["lhs"], product["rhs"]) for product in products] == [("f32", "f32")] * 2
