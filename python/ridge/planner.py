# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Estimates and predictions: by the native module where it was built, else by the `ridge` program."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Mapping, Sequence, Union

from .errors import EstimateError, MissingPackageError, require
from .program import Program

if TYPE_CHECKING:
    import numpy

try:
    from . import _native  # type: ignore[attr-defined]
except ImportError:
    _native = None

Model = Union[Program, str, "os.PathLike[str]"]

_NUMBERS = ("predicted_us", "low_us", "high_us")
_TEXTS = ("bound", "tiling", "provenance", "reason")


def find_program() -> str:
    """The `ridge` program: $RIDGE_BIN if set, else the first on PATH, else the release build of the source tree that holds this file."""
    named = os.environ.get("RIDGE_BIN")
    if named:
        if not os.access(named, os.X_OK):
            raise EstimateError(f"RIDGE_BIN: found '{named}', which is no program that can be run")
        return named
    built = Path(__file__).resolve().parents[2] / "build" / "release" / "bin" / "ridge"
    found = shutil.which("ridge") or (str(built) if os.access(built, os.X_OK) else None)
    if not found:
        raise EstimateError("the program 'ridge' is not on PATH: build it (scripts/build) and name it in RIDGE_BIN")
    return found


def estimate(
    model: Model,
    devices: str | Sequence[str],
    *,
    name: str | None = None,
    bind: str | Mapping[str, int] | None = None,
    entry: str | None = None,
    fusion: str | None = None,
    causal: str | None = None,
    moe_balance: str | None = None,
    library: str | Mapping[str, str] | None = None,
    f32: str | None = None,
    launch: str | None = None,
    strict: bool = False,
    device_files: Sequence[str | os.PathLike[str]] = (),
    threads: int = 0,
) -> dict[str, Any]:
    """Plans every kernel of a model and returns the report, schema ridge.report/1 of docs/json.md.

    Args:
        model: a Program, a path to MLIR (text or bytecode), or the text itself (a string with a line break).
        devices: ids of devices, as `ridge devices` lists them: "h20" or ["h20", "h100-sxm"].
        name: what the report calls the model; by default the path or the program's name.
        bind: sizes of dynamic dimensions, {"arg0:1": 2048} or "arg0:1=2048".
        entry: the function to plan, where there are several.
        fusion: "none", "elementwise" or "flash" (the default).
        causal: "auto" (the default: read off the mask), "on" or "off".
        moe_balance: how routers load their experts: "drawn" (the default: every token draws its own, all equally likely), "balanced" or the
            exponent of a power law.
        library: libraries by class of kernel, {"gemm": "cublas"} or "gemm:cublas"; by default each device's own.
        f32: "ieee" or "tf32", how f32 products are computed.
        launch: "graph", "eager" or "eager:US".
        strict: a kernel whose time is unknown is an error.
        device_files: YAML files of devices of your own.
        threads: threads that plan; 0 is one a core. Results do not depend on it.

    Raises:
        EstimateError: what `ridge estimate` says of the model or of an option.
    """
    options = {"device": devices if isinstance(devices, str) else ",".join(devices)}
    if bind:
        options["bind"] = _pairs(bind, "=")
    if library:
        options["library"] = _pairs(library, ":")
    named = {"entry": entry, "fusion": fusion, "causal": causal, "moe-balance": moe_balance, "f32": f32, "launch": launch}
    options |= {option: value for option, value in named.items() if value is not None}
    files = [os.fspath(file) for file in device_files]

    text, path = _text_or_path(model)
    shown = name or (model.name if isinstance(model, Program) else path or "model")
    # A path may be anywhere; a text has no place but its name.
    if _native is not None:
        try:
            report = json.loads(_native.estimate(path or shown, text, options, files, strict, threads))
        except ValueError as error:
            raise EstimateError(str(error).strip()) from None
    else:
        report = _estimate_by_program(text, path, options, files, strict, threads)
    report["model"] = shown
    return report


def _pairs(pairs: str | Mapping[str, Any], sign: str) -> str:
    return pairs if isinstance(pairs, str) else ",".join(f"{key}{sign}{value}" for key, value in pairs.items())


def _text_or_path(model: Model) -> tuple[str | None, str | None]:
    if isinstance(model, Program):
        return model.mlir, None
    if isinstance(model, str) and "\n" in model:
        return model, None
    return None, os.fspath(model)


def _run(arguments: Sequence[str], text: str | None = None) -> str:
    done = subprocess.run([find_program(), *arguments], input=text, capture_output=True, text=True, encoding="utf-8")
    if done.returncode != 0:
        message = done.stderr.strip().removeprefix("ridge: error: ")
        raise EstimateError(message or f"ridge {arguments[0]} ended with status {done.returncode}")
    return done.stdout


def _estimate_by_program(
    text: str | None, path: str | None, options: Mapping[str, str], files: Sequence[str], strict: bool, threads: int
) -> dict[str, Any]:
    arguments = [f"--{option}={value}" for option, value in options.items()] + [f"--device-file={file}" for file in files]
    arguments += ["--strict"] if strict else []
    arguments += [f"--threads={threads}"] if threads else []
    return json.loads(_run(["estimate", path if text is None else "-", "--format=json", *arguments], text))


def predict(
    columns: Any, *, device_files: Sequence[str | os.PathLike[str]] = (), strict: bool = False
) -> dict[str, "numpy.ndarray"]:
    """Predicts rows, given as columns in the header of measured rows (docs/accuracy.md).

    Args:
        columns: a mapping from column name to a NumPy array, an Arrow array or a sequence, all of one length; or an Arrow table or a data
            frame. Absent columns count as empty.
        device_files: YAML files of devices of your own.
        strict: raise at the first row that cannot be predicted.

    Returns:
        predicted_us, low_us, high_us (float64, NaN where there is no prediction), and bound, tiling, provenance, reason (objects), one
        element a row, in order. `reason` says why a row has no prediction and is empty otherwise.

    Raises:
        EstimateError: a needed column is missing, columns differ in length, or (with strict) a row cannot be predicted.
    """
    arrays = _columns(columns)
    if _native is not None:
        return _predict_natively(arrays, device_files, strict)
    return _predict_by_program(arrays, device_files, strict)


def _predict_natively(arrays: Mapping[str, Any], device_files: Sequence[Any], strict: bool) -> dict[str, "numpy.ndarray"]:
    numpy = require("numpy", "native")
    rows = len(next(iter(arrays.values()), ()))
    columns = {name: array.tolist() if array.dtype == object else array for name, array in arrays.items()}
    try:
        result = _native.predict(columns, rows, [os.fspath(file) for file in device_files], strict)
    except ValueError as error:
        raise EstimateError(str(error)) from None
    return result | {name: numpy.array(result[name], dtype=object) for name in _TEXTS}


def _columns(columns: Any) -> dict[str, "numpy.ndarray"]:
    """Columns as arrays of int64, float64 or object (of str); None, NaN and masked values become empty text."""
    numpy = require("numpy", "native")
    names = getattr(columns, "column_names", None)
    names = list(names) if names is not None else list(columns.keys())
    arrays = {}
    for name in names:
        values = columns[name]
        if hasattr(values, "to_numpy"):
            values = values.to_numpy()
        array = numpy.asarray(values)
        if array.ndim != 1:
            raise EstimateError(f"column '{name}': found {array.ndim} dimensions, allowed is 1")
        arrays[str(name)] = _plain(array)
    lengths = {name: len(array) for name, array in arrays.items()}
    if len(set(lengths.values())) > 1:
        raise EstimateError(f"columns differ in length: {', '.join(f'{name} {length}' for name, length in lengths.items())}")
    return arrays


def _plain(array: "numpy.ndarray") -> "numpy.ndarray":
    numpy = require("numpy", "native")
    if array.dtype.kind in "iub":
        return numpy.ascontiguousarray(array, dtype=numpy.int64)
    if array.dtype.kind == "f":
        return numpy.ascontiguousarray(array, dtype=numpy.float64)
    return numpy.array([_text(value) for value in array], dtype=object)


def _text(value: Any) -> str:
    if value is None or value != value:
        return ""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _rows(arrays: Mapping[str, "numpy.ndarray"]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(arrays)
    writer.writerows(zip(*([_text(value) for value in array.tolist()] for array in arrays.values())))
    return out.getvalue()


def _predict_by_program(arrays: Mapping[str, Any], device_files: Sequence[Any], strict: bool) -> dict[str, "numpy.ndarray"]:
    numpy = require("numpy", "native")
    options = [f"--device-file={os.fspath(file)}" for file in device_files] + (["--strict"] if strict else [])
    with tempfile.TemporaryDirectory() as directory:
        rows = Path(directory, "rows.csv")
        rows.write_text(_rows(arrays), encoding="utf-8")
        try:
            answers = list(csv.DictReader(io.StringIO(_run(["predict", str(rows), *options]))))
        except EstimateError as error:
            raise EstimateError(str(error).replace(f"{rows}: ", "").replace(str(rows), "columns")) from None
    result = {name: numpy.array([float(row[name] or "nan") for row in answers], dtype=numpy.float64) for name in _NUMBERS}
    return result | {name: numpy.array([row[name] for row in answers], dtype=object) for name in _TEXTS}
