# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Quantised ONNX models, written by onnxruntime's own quantisers."""

import logging

import pytest

import ridge
from test_whole_models import kernels

onnx = pytest.importorskip("onnx")
pytest.importorskip("torch_mlir")
quantization = pytest.importorskip("onnxruntime.quantization")
numpy = pytest.importorskip("numpy")

from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_dynamic, quantize_static  # noqa: E402
from onnxruntime.quantization.matmul_nbits_quantizer import DefaultWeightOnlyQuantConfig, MatMulNBitsQuantizer  # noqa: E402

M, K, N = 8, 512, 256
HALF, SINGLE, BYTE = onnx.TensorProto.FLOAT16, onnx.TensorProto.FLOAT, onnx.TensorProto.UINT8
make, info = onnx.helper.make_node, onnx.helper.make_tensor_value_info


@pytest.fixture(autouse=True)
def quiet():
    logging.disable(logging.INFO)
    yield
    logging.disable(logging.NOTSET)


def stored(name, kind, *sizes):
    return onnx.numpy_helper.from_array(numpy.ones(sizes, kind), name)


def save(path, nodes, inputs, outputs, weights, opset=21):
    graph = onnx.helper.make_graph(nodes, "g", inputs, outputs, weights)
    opsets = [onnx.helper.make_opsetid("", opset), onnx.helper.make_opsetid("com.microsoft", 1)]
    onnx.save(onnx.helper.make_model(graph, opset_imports=opsets, ir_version=10), path)
    return path


@pytest.fixture
def perceptron(tmp_path):
    """A function that writes two products of 512 x 256 and 256 x 512."""

    def write(kind=numpy.float16, k=K, opset=21):
        element = onnx.helper.np_dtype_to_tensor_dtype(numpy.dtype(kind))
        nodes = [make("MatMul", ["x", "w1"], ["h"], name="up"), make("Relu", ["h"], ["r"]), make("MatMul", ["r", "w2"], ["y"], name="down")]
        weights = [stored("w1", kind, k, N), stored("w2", kind, N, k)]
        return save(tmp_path / "net.onnx", nodes, [info("x", element, [M, k])], [info("y", element, [M, k])], weights, opset)

    return write


def by_blocks(path, form, bits, block=32, symmetric=True):
    config = DefaultWeightOnlyQuantConfig(block_size=block, is_symmetric=symmetric, quant_format=form, bits=bits)
    quantizer = MatMulNBitsQuantizer(onnx.load(path), algo_config=config)
    quantizer.process()
    quantizer.model.save_model_to_file(str(path), False)
    return path


def products(imported):
    return [kernel for kernel in kernels(imported) if kernel["kind"] == "gemm"]


NBITS, BLOCKED = QuantFormat.QOperator, QuantFormat.QDQ


@pytest.mark.parametrize(
    "form, bits, symmetric",
    [(NBITS, 4, True), (NBITS, 4, False), (NBITS, 8, True), (BLOCKED, 4, True), (BLOCKED, 4, False)],
    ids=["MatMulNBits", "MatMulNBits-zeros", "MatMulNBits-8", "DequantizeLinear", "DequantizeLinear-zeros"],
)
def test_weights_are_read_as_stored(form, bits, symmetric, perceptron, check, program):
    imported = ridge.from_onnx(by_blocks(perceptron(), form, bits, symmetric=symmetric))
    check(imported)
    assert imported.opaque == ()
    found = kernels(imported)
    assert [(kernel["kind"], kernel["workload"]["lhs"], kernel["workload"]["rhs"]) for kernel in found] == [("gemm", "f16", f"int{bits}")] * 2
    # Weights of `bits`, a scale of two bytes and perhaps a zero point of `bits` for each block of 32.
    weights = N * K * bits // 8 + N * K // 32 * 2 + (0 if symmetric else N * K // 32 * bits // 8)
    # The shifts that take bits out of a byte are two further bytes.
    assert [kernel["bytes"] for kernel in found] == pytest.approx([weights + 2 * M * (N + K)] * 2, abs=2)
    assert all(any("the right operand is read as stored and de-quantised in the kernel" in note for note in kernel["notes"]) for kernel in found)


def test_bytes_follow_blocks_and_sizes(perceptron, program):
    """Blocks half as long have twice the scales; twice as many inputs twice the weights."""

    def read(k, block):
        (up, _) = products(ridge.from_onnx(by_blocks(perceptron(k=k), NBITS, 4, block)))
        return up["bytes"] - 2 * M * (N + k) - 2

    weights = N * K // 2
    assert [read(K, block) - weights for block in (32, 64, 128)] == [N * K // block * 2 for block in (32, 64, 128)]
    assert read(2 * K, 32) == 2 * read(K, 32)


@pytest.fixture
def nbits(tmp_path):
    """A function that writes one MatMulNBits as the operator's schema allows it."""

    def write(k=K, block=32, bits=4, zeros=None, bias=False, groups=False, opset=21):
        blocks = -(-k // block)
        weights = [stored("B", numpy.uint8, N, blocks, block * bits // 8), stored("scales", numpy.float16, N, blocks)]
        optional = {
            "zeros": zeros and (stored("zeros", numpy.float16, N, blocks) if zeros == "wide" else stored("zeros", numpy.uint8, N, -(-blocks * bits // 8))),
            "groups": stored("groups", numpy.int32, k) if groups else None,
            "bias": stored("bias", numpy.float16, N) if bias else None,
        }
        inputs = ["x", "B", "scales", *(name if weight else "" for name, weight in optional.items())]
        node = make("MatMulNBits", inputs, ["h"], domain="com.microsoft", K=k, N=N, bits=bits, block_size=block)
        weights += [weight for weight in optional.values() if weight]
        return save(tmp_path / "one.onnx", [node, make("Relu", ["h"], ["y"])], [info("x", HALF, [M, k])], [info("y", HALF, [M, N])], weights, opset)

    return write


@pytest.mark.parametrize(
    "form, scales",
    [
        pytest.param({"zeros": "wide"}, N * 16 * 4, id="zeros-of-16-bits"),
        pytest.param({"zeros": "packed", "bias": True}, N * 16 * 2 + N * 8 + N * 2, id="bias"),
        # Three blocks for 352 inputs; two zero points a byte.
        pytest.param({"k": 352, "block": 128, "zeros": "packed"}, N * 3 * 2 + N * 2, id="part-of-a-block"),
        pytest.param({"opset": 14}, N * 16 * 2, id="old-operators"),
    ],
)
def test_forms_of_the_operator(form, scales, nbits, check, program):
    imported = ridge.from_onnx(nbits(**form))
    check(imported)
    (product,) = kernels(imported)
    k, block = form.get("k", K), form.get("block", 32)
    assert (product["kind"], product["workload"]["rhs"], product["workload"]["k"]) == ("gemm", "int4", k)
    assert product["bytes"] == pytest.approx(N * -(-k // block) * block // 2 + scales + 2 * M * (N + k), abs=2)


@pytest.mark.parametrize("form", [{"bits": 2}, {"groups": True}], ids=["2-bits", "order-of-groups"])
def test_other_forms_are_opaque(form, nbits, check, program):
    imported = ridge.from_onnx(nbits(**form))
    check(imported)
    assert imported.opaque == ("onnx.MatMulNBits",)
    kept, _ = kernels(imported)
    bits = form.get("bits", 4)
    # Two bytes for an index of each input.
    assert kept["bytes"] == N * K * bits // 8 + N * K // 32 * 2 + 2 * M * (N + K) + (4 * K if "groups" in form else 0)
    assert kept["time_us"] is None


def test_a_scale_for_each_column_is_no_block(tmp_path, program):
    """Values of 8 bits with one scale a column need no respelling, and give the same types with fewer bytes."""
    nodes = [make("DequantizeLinear", ["w", "scales"], ["wide"], axis=1), make("MatMul", ["x", "wide"], ["y"])]
    weights = [stored("w", numpy.int8, K, N), stored("scales", numpy.float16, N)]
    (product,) = kernels(ridge.from_onnx(save(tmp_path / "one.onnx", nodes, [info("x", HALF, [M, K])], [info("y", HALF, [M, N])], weights)))
    assert product["workload"]["rhs"] == "int8"
    assert product["bytes"] == N * K + 2 * N + 2 * M * (N + K)


class Samples(CalibrationDataReader):
    def __init__(self):
        self.left = iter([{"x": numpy.random.default_rng(0).standard_normal((M, K)).astype(numpy.float32)}])

    def get_next(self):
        return next(self.left, None)


@pytest.mark.parametrize("form", ["qdq", "qdq-columns", "operators", "dynamic"])
def test_products_of_integers(form, perceptron, check, program):
    path = str(perceptron(numpy.float32))
    if form == "dynamic":
        quantize_dynamic(path, path, weight_type=QuantType.QInt8)
    else:
        kind = QuantFormat.QOperator if form == "operators" else QuantFormat.QDQ
        quantize_static(path, path, Samples(), quant_format=kind, per_channel=form == "qdq-columns", activation_type=QuantType.QInt8)
    imported = ridge.from_onnx(path)
    check(imported)
    assert imported.opaque == ()
    found = products(imported)
    assert [(product["workload"]["lhs"], product["workload"]["rhs"]) for product in found] == [("int8", "int8")] * 2
    # Between two static products nothing is wide; a dynamic one writes what its successor measures first. A column has a scale and a zero point.
    columns = {"qdq-columns": (5 * N, 5 * K)}.get(form, (0, 0))
    wide = 4 if form == "dynamic" else 1
    for product, k, n, scales in zip(found, (K, N), (N, K), columns):
        assert product["bytes"] == pytest.approx(K * N + M * k + wide * M * n + scales, abs=16)
