# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

import pytest

import ridge
from test_whole_models import kernels

onnx = pytest.importorskip("onnx")
pytest.importorskip("torch_mlir")
numpy = pytest.importorskip("numpy")

FLOAT = onnx.TensorProto.FLOAT


def weight(name, *sizes):
    return onnx.numpy_helper.from_array(numpy.zeros(sizes, numpy.float32), name)


@pytest.fixture
def mlp(tmp_path):
    """A function that writes a perceptron; `extra` is an operation behind its output."""

    def write(extra=None, opset=17):
        make = onnx.helper.make_node
        nodes = [
            make("Gemm", ["x", "w1", "b1"], ["h"]),
            make("Relu", ["h"], ["r"]),
            make("MatMul", ["r", "w2"], ["y"]),
            *([make(extra, ["y"], ["z"], domain="my.ops")] if extra else []),
        ]
        value = onnx.helper.make_tensor_value_info
        graph = onnx.helper.make_graph(
            nodes,
            "g",
            [value("x", FLOAT, ["batch", 64])],
            [value("z" if extra else "y", FLOAT, ["batch", 10])],
            [weight("w1", 64, 128), weight("b1", 128), weight("w2", 128, 10)],
        )
        opsets = [onnx.helper.make_opsetid("", opset), onnx.helper.make_opsetid("my.ops", 1)]
        path = tmp_path / "mlp.onnx"
        onnx.save(onnx.helper.make_model(graph, opset_imports=opsets, ir_version=8), path)
        return path

    return write


def test_weights_become_arguments(mlp, check):
    imported = ridge.from_onnx(mlp(), shapes={"batch": 8})
    check(imported)
    assert imported.arguments == ("x", "w1", "b1", "w2")
    assert imported.name == "mlp"
    assert imported.mlir.count('"linalg.matmul"') == 2
    assert "tensor<8x64xf32>" in imported.mlir and "?" not in imported.mlir


def test_a_dimension_may_stay_dynamic(mlp, check):
    imported = ridge.from_onnx(mlp())
    check(imported)
    assert "tensor<?x64xf32>" in imported.mlir


def test_an_input_may_be_sized(mlp):
    assert "tensor<4x64xf32>" in ridge.from_onnx(mlp(), shapes={"x": (4, 64)}).mlir


def test_an_old_operator_set_is_raised(mlp):
    assert ridge.from_onnx(mlp(opset=11), shapes={"batch": 8}).mlir.count('"linalg.matmul"') == 2


def test_old_batch_normalisation(tmp_path, check):
    value = onnx.helper.make_tensor_value_info
    nodes = [onnx.helper.make_node("BatchNormalization", ["x", "scale", "bias", "mean", "variance"], ["y"])]
    image = [2, 128, 16, 16]
    weights = [weight(name, 128) for name in ("scale", "bias", "mean", "variance")]
    graph = onnx.helper.make_graph(nodes, "g", [value("x", FLOAT, image)], [value("y", FLOAT, image)], weights)
    onnx.save(onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 11)], ir_version=6), tmp_path / "norm.onnx")
    imported = ridge.from_onnx(tmp_path / "norm.onnx")
    check(imported)
    assert imported.opaque == () and len(imported.arguments) == 5


def test_an_unknown_operation_is_kept_and_named(mlp, check):
    imported = ridge.from_onnx(mlp("Frobnicate"), shapes={"batch": 8})
    check(imported)
    assert imported.opaque == ("onnx.Frobnicate",)
    assert '"opaque.onnx.Frobnicate"' in imported.mlir


@pytest.mark.parametrize("leading, batch, m", [((), 1, 48), ((16,), 16, 3)], ids=["one-matrix", "a-matrix-each"])
def test_rows_of_many_sequences_are_rows_of_one_product(leading, batch, m, tmp_path, program):
    value = onnx.helper.make_tensor_value_info
    node = onnx.helper.make_node("MatMul", ["x", "w"], ["y"])
    graph = onnx.helper.make_graph([node], "g", [value("x", FLOAT, [16, 3, 64])], [value("y", FLOAT, [16, 3, 128])], [weight("w", *leading, 64, 128)])
    onnx.save(onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 17)], ir_version=8), tmp_path / "net.onnx")
    (product,) = kernels(ridge.from_onnx(tmp_path / "net.onnx"))
    assert (product["workload"]["batch"], product["workload"]["m"]) == (batch, m)
    assert product["bytes"] == 4 * (16 * 3 * 64 + batch * 64 * 128 + 16 * 3 * 128)


@pytest.mark.parametrize(
    "shapes, message", [({"bach": 8}, "found bach, the model has batch, x"), ({"x": (8,)}, "'x': found 1 sizes, the model has 2")]
)
def test_wrong_shapes(mlp, shapes, message):
    with pytest.raises(ridge.ExportError, match=message):
        ridge.from_onnx(mlp(), shapes=shapes)


def test_what_is_no_model(tmp_path):
    with pytest.raises(ridge.ExportError, match="none.onnx: cannot be read: No such file"):
        ridge.from_onnx(tmp_path / "none.onnx")
    broken = tmp_path / "broken.onnx"
    broken.write_text("no protocol buffer")
    with pytest.raises(ridge.ExportError, match="broken.onnx: is no ONNX model"):
        ridge.from_onnx(broken)
