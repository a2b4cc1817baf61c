# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""ridge-import: a model of any front door to an MLIR file."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import warnings
from pathlib import Path
from typing import Any, Sequence

from .errors import ExportError, RidgeError
from .huggingface import from_hf
from .jax_import import from_jax
from .onnx_import import from_onnx
from .program import Program
from .torch_import import from_torch

_OVERVIEW = """Writes a model as MLIR that `ridge estimate` reads.

MODEL is one of
  FILE.onnx          an ONNX file
  config.json        a Hugging Face configuration, or the folder that holds it
  package.module:fn  a Python function without arguments that returns (torch.nn.Module, args[, kwargs]) or (JAX function, shape...)
"""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("ridge-import", description=_OVERVIEW, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", metavar="MODEL")
    parser.add_argument("-o", "--output", default="-", metavar="FILE", help="write here instead of to standard output")
    parser.add_argument("--name", help="what reports call the model")
    parser.add_argument("--decompose-attention", action="store_true", help="spell attention as products and a softmax")
    hf = parser.add_argument_group("Hugging Face configurations")
    hf.add_argument("--phase", choices=("prefill", "decode"), default="prefill")
    hf.add_argument("--batch", type=int, default=1)
    hf.add_argument("--seq", type=int, help="tokens a sequence, or in the cache (default: 2048, at most the model's positions)")
    hf.add_argument("--target-seq", type=int, help="tokens of an encoder-decoder model's decoder (default: 128)")
    hf.add_argument("--layers", type=int, help="depth, in place of the configuration's")
    hf.add_argument("--dtype", choices=("bfloat16", "float16", "float32"), default="bfloat16")
    hf.add_argument("--attention", choices=("sdpa", "eager"), help="default: what transformers prefers")
    hf.add_argument("--merged", action="store_true", help="queries, keys and values in one product, and gate and up in one")
    hf.add_argument("--last-logits", action="store_true", help="logits of the last token only")
    onnx = parser.add_argument_group("ONNX files")
    onnx.add_argument("--shape", action="append", default=[], metavar="NAME=SIZES", help="input=8x3x224x224, or a named dimension: batch=8")
    torch = parser.add_argument_group("Python functions")
    torch.add_argument("--train", action="store_true", help="forward and backward of a torch module whose first result is a loss")
    torch.add_argument("--unroll", action="store_true", help="unroll JAX's scans")
    return parser


def _shapes(options: Sequence[str]) -> dict[str, Any]:
    shapes: dict[str, Any] = {}
    for option in options:
        name, _, sizes = option.rpartition("=")
        parts = sizes.split("x")
        if not name or not all(part.isdigit() for part in parts):
            raise ExportError(f"--shape: found '{option}', allowed is NAME=8x3x224x224 or NAME=8")
        shapes[name] = int(parts[0]) if len(parts) == 1 else tuple(map(int, parts))
    return shapes


def _from_function(spec: str, options: argparse.Namespace) -> Program:
    module_name, _, function_name = spec.partition(":")
    sys.path.insert(0, os.getcwd())
    try:
        made = getattr(importlib.import_module(module_name), function_name)()
    except (ImportError, AttributeError, TypeError) as error:
        raise ExportError(f"{spec}: {type(error).__name__}: {error}") from error
    if not isinstance(made, tuple) or not made:
        raise ExportError(f"{spec}: found {type(made).__name__}, allowed is a tuple of a model and its inputs")
    torch = sys.modules.get("torch")
    if torch is not None and isinstance(made[0], torch.nn.Module):
        return from_torch(*made, keep_attention=not options.decompose_attention, train=options.train, name=options.name)
    return from_jax(*made, unroll=options.unroll, name=options.name)


def _import(options: argparse.Namespace) -> Program:
    path = Path(options.model)
    if path.suffix == ".onnx":
        return from_onnx(path, shapes=_shapes(options.shape), name=options.name)
    if path.suffix == ".json" or path.is_dir():
        return from_hf(
            path,
            options.phase,
            batch=options.batch,
            seq=options.seq,
            target_seq=options.target_seq,
            layers=options.layers,
            dtype=options.dtype,
            attention=options.attention,
            last_logits=options.last_logits,
            merged=options.merged,
            keep_attention=not options.decompose_attention,
            name=options.name,
        )
    if ":" in options.model:
        return _from_function(options.model, options)
    raise ExportError(f"{options.model}: found no model; allowed is FILE.onnx, a Hugging Face config.json, or package.module:function")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs ridge-import. Exit status 0: done; 1: the model or a file is wrong; 2: wrong usage."""
    options = _parser().parse_args(arguments)
    warnings.simplefilter("ignore")
    try:
        program = _import(options)
        if options.output == "-":
            sys.stdout.write(program.mlir)
        else:
            program.save(options.output)
    except RidgeError as error:
        print(f"ridge-import: error: {error}", file=sys.stderr)
        return 1
    for name in program.opaque:
        print(f"ridge-import: note: '{name}' was not lowered and is kept as it is", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
