# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

import itertools
import subprocess
import sys

import pytest

import ridge
from ridge import planner

numpy = pytest.importorskip("numpy")
if planner._native is None:
    pytest.skip("the native module is not built", allow_module_level=True)


def test_it_answers_as_the_program_does(program, monkeypatch):
    sizes = [1, 16, 100, 1024, 4097]
    m, n, k = (numpy.array(column) for column in zip(*itertools.product(sizes, sizes, sizes)))
    columns = {"device": ["h100-sxm"] * len(m), "op": ["gemm"] * len(m), "dtype": ["bf16"] * len(m), "m": m, "n": n.astype(float), "k": k}
    native = ridge.predict(columns)
    monkeypatch.setattr(planner, "_native", None)
    program_s = ridge.predict(columns)
    for name, values in native.items():
        if values.dtype == object:
            assert list(values) == list(program_s[name])
        else:
            # The program prints four digits behind the point.
            numpy.testing.assert_allclose(values, program_s[name], atol=6e-5)


def test_gaps_are_empty_fields():
    columns = {"device": ["h20", "h20"], "op": ["gemm", "gemm"], "dtype": ["bf16", "bf16"], "m": [64.0, None], "n": [64, 64], "k": [64, 64]}
    result = ridge.predict(columns)
    assert result["predicted_us"][0] > 0 and numpy.isnan(result["predicted_us"][1]) and "'m' is empty" in result["reason"][1]


def test_no_rows():
    assert len(ridge.predict({"device": [], "op": []})["predicted_us"]) == 0


@pytest.mark.parametrize("first, second", [("ridge._native", "torch_mlir.fx"), ("torch_mlir.fx", "ridge._native")])
def test_it_lives_beside_another_copy_of_mlir(first, second):
    pytest.importorskip("torch_mlir")
    predict = "ridge.predict(dict(device=['h20'], op=['gemm'], dtype=['bf16'], m=[64], n=[64], k=[64]))['predicted_us'][0] > 0"
    done = subprocess.run([sys.executable, "-c", f"import {first}, {second}, ridge; assert {predict}"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_estimates_are_the_programs(program, monkeypatch, tmp_path):
    tensor = "tensor<64x64xf32>"
    path = tmp_path / "abs.mlir"
    path.write_text(
        f"func.func @main(%a: {tensor}) -> {tensor} {{\n"
        f"  %0 = linalg.abs ins(%a : {tensor}) outs(%a : {tensor}) -> {tensor}\n  return %0 : {tensor}\n}}\n"
    )
    native = ridge.estimate(path, ["h20", "a100-sxm-80gb"], f32="tf32")
    monkeypatch.setattr(planner, "_native", None)
    assert native == ridge.estimate(path, ["h20", "a100-sxm-80gb"], f32="tf32")
