# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

import math

import pytest

import ridge
from ridge import planner

MATMUL = """
func.func @main(%a: tensor<?x1024xbf16>, %b: tensor<1024x512xbf16>, %c: tensor<?x512xf32>) -> tensor<?x512xf32> {
  %0 = linalg.matmul ins(%a, %b : tensor<?x1024xbf16>, tensor<1024x512xbf16>) outs(%c : tensor<?x512xf32>) -> tensor<?x512xf32>
  return %0 : tensor<?x512xf32>
}
"""
BIND = {"arg0:0": 2048, "arg2:0": 2048}


@pytest.fixture(params=["program", "native"], autouse=True)
def way(request, monkeypatch):
    """Every test runs through the program and through the native module."""
    if request.param == "program":
        monkeypatch.setattr(planner, "_native", None)
    elif planner._native is None:
        pytest.skip("the native module is not built")


def test_estimate_text(program):
    report = ridge.estimate(MATMUL, ["h100-sxm", "h20"], bind=BIND, name="product")
    assert report["schema"] == "ridge.report/1" and report["model"] == "product"
    assert [device["device"] for device in report["devices"]] == ["h100-sxm", "h20"]
    for device in report["devices"]:
        # 2 * 2048 * 512 * 1024 = 2147483648
        assert device["total"]["flops"]["matmul"] == 2147483648
        assert device["total"]["time_us"] > 0


def test_estimate_a_file_and_a_program(program, tmp_path):
    imported = ridge.Program(MATMUL, "product")
    path = imported.save(tmp_path / "product.mlir")
    by_path = ridge.estimate(path, "h20", bind="arg0:0=2048,arg2:0=2048")
    by_program = imported.estimate("h20", bind=BIND)
    assert by_path["model"] == str(path) and by_program["model"] == "product"
    assert by_path["devices"][0]["total"] == by_program["devices"][0]["total"]


def test_bind_by_name(program):
    imported = ridge.Program(MATMUL, "product", arguments=("x", "weight", "y"))
    assert imported.estimate("h20", bind={"x:0": 2048, "y:0": 2048}) == imported.estimate("h20", bind=BIND)


@pytest.mark.parametrize(
    "options, message",
    [
        (dict(devices="h21", bind=BIND), "h21"),
        (dict(devices="h20"), "arg0:0"),
        (dict(devices="h20", bind={"arg7:0": 2}), "arg7"),
        (dict(devices="h20", bind=BIND, fusion="all"), "fusion"),
        (dict(devices="h20", bind={"x:0": 2048}), "'x'|x:0"),
    ],
)
def test_estimate_errors(program, options, message):
    with pytest.raises(ridge.EstimateError, match=message):
        ridge.estimate(MATMUL, **options)


def test_strict_refuses_an_unknown_time(program):
    opaque = 'func.func @main(%a: tensor<8xf32>) -> tensor<8xf32> {\n  %0 = "my.op"(%a) : (tensor<8xf32>) -> tensor<8xf32>\n  return %0 : tensor<8xf32>\n}\n'
    assert ridge.estimate(opaque, "h20")["devices"][0]["total"]["unknown_kernels"] == 1
    with pytest.raises(ridge.EstimateError, match="my.op"):
        ridge.estimate(opaque, "h20", strict=True)


def test_estimate_of_a_file_that_is_not_there(program):
    with pytest.raises(ridge.EstimateError, match="nowhere.mlir.*No such file"):
        ridge.estimate("nowhere.mlir", "h20")


def test_estimate_of_what_is_no_mlir(program):
    with pytest.raises(ridge.EstimateError, match="error"):
        ridge.estimate("func.func @main( {\n", "h20")


def test_a_program_that_is_not_there(monkeypatch):
    monkeypatch.setenv("RIDGE_BIN", "/nowhere/ridge")
    with pytest.raises(ridge.EstimateError, match="RIDGE_BIN: found '/nowhere/ridge'"):
        planner.find_program()


def rows(module):
    return {
        "device": ["h100-sxm", "h20", "nowhere"],
        "op": ["gemm", "gemm", "gemm"],
        "dtype": ["bf16"] * 3,
        "m": module.array([4096, 4096, 4096]),
        "n": module.array([4096, 4096, 4096]),
        "k": module.array([4096, 4096, 4096]),
    }


def check_prediction(result):
    # 2 * 4096^3 = 137.4 GFLOP: at 989 TFLOP/s at least 139 us, at 148 TFLOP/s at least 929 us.
    assert result["predicted_us"][0] > 139 and result["predicted_us"][1] > 0.9 * 929
    assert result["low_us"][0] <= result["predicted_us"][0] <= result["high_us"][0]
    assert math.isnan(result["predicted_us"][2]) and "nowhere" in result["reason"][2]
    assert result["reason"][0] == "" and result["bound"][0] == "compute"


def test_predict_numpy(program):
    numpy = pytest.importorskip("numpy")
    check_prediction(ridge.predict(rows(numpy)))


def test_predict_arrow(program):
    pyarrow = pytest.importorskip("pyarrow")
    pytest.importorskip("numpy")
    check_prediction(ridge.predict(rows(pyarrow)))
    check_prediction(ridge.predict(pyarrow.table({key: list(map(str, value)) for key, value in rows(pyarrow).items()})))


def test_predict_errors(program):
    numpy = pytest.importorskip("numpy")
    with pytest.raises(ridge.EstimateError, match="differ in length: device 1, op 2"):
        ridge.predict({"device": ["h20"], "op": ["gemm", "gemm"]})
    with pytest.raises(ridge.EstimateError, match="column 'op' is missing"):
        ridge.predict({"device": ["h20"]})
    with pytest.raises(ridge.EstimateError, match="row 3: .*nowhere"):
        ridge.predict(rows(numpy), strict=True)
    with pytest.raises(ridge.EstimateError, match="column 'm': found 2 dimensions"):
        ridge.predict({"device": ["h20"], "op": ["gemm"], "m": numpy.zeros((1, 1))})
