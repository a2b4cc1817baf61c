# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""From the dialects of importers (torch, onnx, stablehlo) to linalg on tensors, by torch-mlir's passes.

An operation that cannot be lowered does not stop the import: it stays in the module as `"opaque.<its name>"` on builtin tensors, so that
Ridge can count its bytes and name it.
"""

from __future__ import annotations

import re
from typing import Any, Callable

from .errors import LoweringError, require

_TO_LINALG = "torch-backend-to-linalg-on-tensors-backend-pipeline"
_TYPE_CONVERSION = "torch-func-backend-type-conversion"
_VTENSOR = re.compile(r"!torch\.v?tensor<\[([^\]]*)\],(\w+|complex<\w+>)>")
# Constants, lists and casts carry no work; once their users are opaque operations they are dead.
_SHAPE_ONLY = ("torch.constant", "torch.prim.", "torch.aten.size", "torch_c.")


def torch_context() -> Any:
    """A context that knows torch-mlir's dialects."""
    ir = require("torch_mlir.ir", "torch")
    dialect = require("torch_mlir.dialects.torch", "torch")
    context = ir.Context()
    dialect.register_dialect(context)
    context.allow_unregistered_dialects = True
    with context, ir.Location.unknown():
        # Only its passes load the dialect of the casts between torch's and builtin types.
        run_passes(ir.Module.create(), f"builtin.module({_TO_LINALG})")
    return context


def run_passes(module: Any, pipeline: str) -> None:
    """Runs a pipeline in place; a failure is a LoweringError with the passes' own diagnostics."""
    ir = require("torch_mlir.ir", "torch")
    passes = require("torch_mlir.passmanager", "torch")
    with module.context:
        try:
            passes.PassManager.parse(pipeline).run(module.operation)
        except ir.MLIRError as error:
            said = [str(diagnostic.message) for diagnostic in error.error_diagnostics] or [str(error)]
            raise LoweringError("; ".join(dict.fromkeys(line.splitlines()[0] for line in said))) from None


def to_linalg(module: Any, frontend_pipeline: str, unknown_first: bool = True) -> tuple[Any, tuple[str, ...]]:
    """Lowers a module of torch operations. `frontend_pipeline` brings it to torch-mlir's backend form first.

    With `unknown_first`, operations for which torch-mlir has no class are set aside before: its pipeline for torch.export refuses them, the
    one for ONNX begins with them.

    Returns the module and the names of the operations that were kept as opaque, each once.
    """
    unknown = keep_opaque(module, lambda operation: operation.name == "torch.operator") if unknown_first else ()
    module, refused = _run_without_refused(module, f"builtin.module({frontend_pipeline})")
    lower, convert = _linalg_pipelines(module.context)
    module, refused_later = _run_without_refused(module, f"builtin.module({lower})")
    left = keep_opaque(module, lambda operation: operation.name.startswith("torch."))
    run_passes(module, f"builtin.module({convert})")
    return module, tuple(dict.fromkeys((*unknown, *refused, *refused_later, *left)))


def _run_without_refused(module: Any, pipeline: str) -> tuple[Any, tuple[str, ...]]:
    """Runs a pipeline. A pass refuses the whole function for one operation that it should know and does not: then it is run again on the
    module as it was, with operations of that name kept as opaque. Returns the module and their names."""
    ir = require("torch_mlir.ir", "torch")
    before = str(module)
    refused: dict[str, None] = {}
    while True:
        try:
            run_passes(module, pipeline)
            return module, tuple(name.removeprefix("torch.") for name in refused)
        except LoweringError as error:
            match = re.search(r"failed to legalize operation '(torch\.[\w.]+)'(?:.*\bname = \"([\w.]+)\")?", str(error))
            name = match and (match[2] if match[1] == "torch.operator" else match[1])
            if not name or name in refused:
                raise
            refused[name] = None
            with module.context:
                module = ir.Module.parse(before)
            if not keep_opaque(module, lambda operation: _name(operation) in refused):
                raise


def _name(operation: Any) -> str:
    """An operation's own name; that of one without a class of its own is an attribute."""
    return operation.attributes["name"].value if operation.name == "torch.operator" else operation.name


def print_generic(module: Any) -> str:
    """The module's text in generic form, which stock tools parse whatever dialects it holds; weights' values are left out."""
    return module.operation.get_asm(large_elements_limit=16, print_generic_op_form=True)


def _linalg_pipelines(context: Any) -> tuple[str, str]:
    """The passes before types change from torch's to builtin's, and those from there on, without the check that refuses what was kept."""
    passes = require("torch_mlir.passmanager", "torch")
    with context:
        inside = str(passes.PassManager.parse(f"builtin.module({_TO_LINALG})"))[len("builtin.module(") : -1]
    at = inside.index(_TYPE_CONVERSION)
    return inside[:at].rstrip(","), inside[at:].rsplit(",torch-verify-", 1)[0]


def walk(operation: Any, visit: Callable[[Any], None]) -> None:
    """Calls `visit` on every operation inside, children after parents; `visit` may erase or replace what it is given."""
    for region in operation.regions:
        for block in region.blocks:
            for child in list(block.operations):
                walk(child.operation, visit)
                visit(child.operation)


def _builtin_type(ir: Any, kind: Any) -> Any | None:
    """The builtin tensor type of a torch tensor type of known rank and element; None for any other type."""
    match = _VTENSOR.fullmatch(str(kind))
    if not match:
        return None
    element = re.sub(r"^[su]i(\d+)$", r"i\1", match[2])
    sizes = "".join(f"{size.strip()}x" for size in match[1].split(",") if size.strip())
    return ir.Type.parse(f"tensor<{sizes}{element}>")


def keep_opaque(module: Any, chosen: Callable[[Any], bool]) -> tuple[str, ...]:
    """Replaces every torch operation that is `chosen` by an unregistered one on builtin tensors; returns their names."""
    ir = require("torch_mlir.ir", "torch")
    names: dict[str, None] = {}
    dead: list[Any] = []

    def visit(operation: Any) -> None:
        if not chosen(operation):
            return
        results = [_builtin_type(ir, result.type) for result in operation.results]
        if operation.name.startswith(_SHAPE_ONLY) or not results or None in results:
            dead.append(operation)
            return
        name = _name(operation).removeprefix("torch.")
        names[name] = None
        with operation.location, ir.InsertionPoint(operation):
            operands = []
            for operand in operation.operands:
                if kind := _builtin_type(ir, operand.type):
                    cast = ir.Operation.create("torch_c.to_builtin_tensor", results=[kind], operands=[operand])
                    operands.append(cast.result)
            kept = ir.Operation.create(f"opaque.{name}", results=results, operands=operands)
            for old, new in zip(operation.results, kept.results):
                cast = ir.Operation.create("torch_c.from_builtin_tensor", results=[old.type], operands=[new])
                old.replace_all_uses_with(cast.result)
        operation.erase()

    with module.context:
        walk(module.operation, visit)
        for operation in reversed(dead):
            if all(not list(result.uses) for result in operation.results):
                operation.erase()
    return tuple(names)
