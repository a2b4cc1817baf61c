# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

import json
import sys

import pytest

import ridge
from ridge import cli


def test_save_replaces_a_file_whole(tmp_path):
    path = tmp_path / "model.mlir"
    path.write_text("old")
    assert ridge.Program("new\n").save(path) == path
    assert path.read_text() == "new\n" and list(tmp_path.iterdir()) == [path]


def test_save_where_nothing_can_be_written(tmp_path):
    with pytest.raises(ridge.RidgeError, match="cannot be written: No such file or directory"):
        ridge.Program("x").save(tmp_path / "none" / "model.mlir")
    (tmp_path / "folder").mkdir()
    with pytest.raises(ridge.RidgeError, match="folder: cannot be written"):
        ridge.Program("x").save(tmp_path / "folder")
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


@pytest.mark.parametrize("package, extra, call", [
    ("torch", "torch", lambda path: ridge.from_torch(None)),
    ("jax", "jax", lambda path: ridge.from_jax(abs, 1.0)),
    ("onnx", "onnx", lambda path: ridge.from_onnx("model.onnx")),
    ("transformers", "hf", lambda path: ridge.from_hf(path)),
])
def test_a_missing_package_names_its_extra(monkeypatch, tmp_path, package, extra, call):
    path = tmp_path / "config.json"
    path.write_text(json.dumps({"model_type": "llama"}))
    if package == "transformers":
        pytest.importorskip("torch")
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(ridge.MissingPackageError, match=rf"{package} .*pip install 'ridge-planner\[{extra}\]'"):
        call(path)


def test_command_line_errors(tmp_path, capsys):
    out = tmp_path / "out.mlir"
    assert cli.main(["model.txt", "-o", str(out)]) == 1
    assert "ridge-import: error: model.txt: found no model" in capsys.readouterr().err
    assert cli.main(["nowhere_at_all:fn", "-o", str(out)]) == 1
    assert "ModuleNotFoundError" in capsys.readouterr().err
    assert not out.exists()
    with pytest.raises(SystemExit) as usage:
        cli.main([])
    assert usage.value.code == 2


def test_command_line_imports_a_configuration(tmp_path, config):
    for package in ("torch", "torch_mlir", "transformers"):
        pytest.importorskip(package)
    out = tmp_path / "llama.mlir"
    assert cli.main([str(config()), "--seq=64", "--layers=1", "-o", str(out)]) == 0
    assert out.read_text().count('"tm_tensor.attention"') == 1


def test_command_line_imports_a_function(tmp_path, monkeypatch):
    pytest.importorskip("jax")
    pytest.importorskip("torch_mlir")
    (tmp_path / "made.py").write_text("import jax\ndef model():\n    return (lambda x: x @ x), jax.ShapeDtypeStruct((8, 8), 'float32')\n")
    monkeypatch.chdir(tmp_path)
    assert cli.main(["made:model", "-o", "out.mlir"]) == 0
    assert "linalg.matmul" in (tmp_path / "out.mlir").read_text()
