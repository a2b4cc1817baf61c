# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""JAX functions, by way of StableHLO."""

from __future__ import annotations

from typing import Any, Callable

from .errors import ExportError, require
from .lowering import print_generic, run_passes, walk
from .program import Program
from .stablehlo_loops import counted_loops

_INLINE = "builtin.module(inline,canonicalize)"
_LOWER = "builtin.module(func.func(stablehlo-legalize-to-linalg),canonicalize,cse)"


def from_jax(fn: Callable[..., Any], *shapes: Any, unroll: bool = False, name: str | None = None) -> Program:
    """Imports a JAX function. Training steps are functions too: from_jax(jax.grad(loss), ...).

    Args:
        fn: the function; it is traced, never run.
        shapes: one a positional argument: jax.ShapeDtypeStruct, arrays, or trees of them.
        unroll: unroll lax.scan; otherwise it stays a loop, whose kernels are counted once a trip.
        name: what reports call the model; by default the function's name.

    Raises:
        ExportError: the function does not trace; LoweringError: its graph cannot become linalg; MissingPackageError.
    """
    jax = require("jax", "jax")
    shown = name or getattr(fn, "__name__", type(fn).__name__)
    try:
        traced = jax.make_jaxpr(fn, return_shape=False)(*shapes)
        leaves = jax.tree_util.tree_leaves_with_path(shapes)
        flat = [jax.ShapeDtypeStruct(value.shape, value.dtype) for value in traced.in_avals]
        lowered = jax.jit(_runner(traced, unroll), keep_unused=True).lower(*flat).compiler_ir(dialect="stablehlo")
        text = _without_chlo(lowered)
    except Exception as error:  # tracing raises whatever the function does
        first = str(error).strip().splitlines()
        raise ExportError(f"{shown} does not trace: {type(error).__name__}: {first[0] if first else 'no message'}") from error
    module = _parse(text)
    run_passes(module, _INLINE)
    counted_loops(module)
    run_passes(module, _LOWER)
    return Program(print_generic(module), shown, _left(module), tuple(_argument_name(path) for path, _ in leaves))


def _runner(traced: Any, unroll: bool) -> Callable[..., Any]:
    """A function that runs the traced one, with its scans unrolled if so asked."""
    if unroll:
        traced = traced.replace(jaxpr=_unrolled(traced.jaxpr))
    return require("jax.extend.core", "jax").jaxpr_as_fun(traced)


def _unrolled(jaxpr: Any) -> Any:
    """The jaxpr with every scan, at any depth, set to unroll all of its trips."""

    def visit(value: Any) -> Any:
        if hasattr(value, "jaxpr") and hasattr(value, "consts"):  # a closed jaxpr answers to `eqns` too
            return value.replace(jaxpr=_unrolled(value.jaxpr))
        if hasattr(value, "eqns"):
            return _unrolled(value)
        if isinstance(value, tuple):
            return tuple(visit(part) for part in value)
        return value

    equations = []
    for equation in jaxpr.eqns:
        parameters = {key: visit(value) for key, value in equation.params.items()}
        if equation.primitive.name == "scan":
            parameters["unroll"] = max(1, parameters["length"])
        equations.append(equation.replace(params=parameters))
    return jaxpr.replace(eqns=equations)


def _without_chlo(module: Any) -> str:
    """The module's text, with JAX's higher operations (erf, top_k) spelled in StableHLO: torch-mlir does not know them."""
    require("jaxlib.mlir.dialects.stablehlo", "jax").register_stablehlo_passes()
    passes = require("jaxlib.mlir.passmanager", "jax")
    with module.context:
        passes.PassManager.parse("builtin.module(func.func(chlo-legalize-to-stablehlo))").run(module.operation)
    return str(module)


def _parse(text: str) -> Any:
    """The StableHLO text as a module of torch-mlir's, which brings the passes to linalg."""
    ir = require("torch_mlir.ir", "jax")
    stablehlo = require("torch_mlir._mlir_libs._stablehlo", "jax")
    stablehlo.register_stablehlo_passes()
    context = ir.Context()
    stablehlo.register_dialect(context)
    context.allow_unregistered_dialects = True
    with context:
        try:
            module = ir.Module.parse(text)
        except ir.MLIRError as error:
            said = [diagnostic.message for diagnostic in error.error_diagnostics] or [str(error)]
            raise ExportError(f"torch-mlir does not read JAX's StableHLO: {said[0]}") from None

        def plain(operation: Any) -> None:
            # How a product accumulates is the library's affair; an algorithm attribute would keep it from being lowered.
            if operation.name == "stablehlo.dot_general" and "algorithm" in operation.attributes:
                del operation.attributes["algorithm"]

        walk(module.operation, plain)
    return module


def _left(module: Any) -> tuple[str, ...]:
    """Names of the operations that did not become linalg, without loops and what belongs to them."""
    names: dict[str, None] = {}

    def visit(operation: Any) -> None:
        if operation.name.startswith(("stablehlo.", "chlo.")) and operation.name not in ("stablehlo.while", "stablehlo.return"):
            names[operation.name] = None

    walk(module.operation, visit)
    return tuple(names)


def _argument_name(path: Any) -> str:
    return ".".join(str(getattr(step, "key", getattr(step, "idx", getattr(step, "name", step)))) for step in path)
