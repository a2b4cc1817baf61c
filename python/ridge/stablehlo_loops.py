# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Counted loops: a stablehlo.while that counts from one constant to another, as lax.scan and fori_loop make them, becomes an scf.for.

Lowering would turn the counter and its comparison into tensor operations, and how often the loop runs would no longer be read off.
"""

from __future__ import annotations

from typing import Any

from .errors import require
from .lowering import walk


def counted_loops(module: Any) -> None:
    """Rewrites every counted loop of a module of StableHLO in place; other loops stay as they are."""
    loops: list[Any] = []
    walk(module.operation, lambda operation: loops.append(operation) if operation.name == "stablehlo.while" else None)
    for loop in loops:
        if (count := _count(loop)) is not None:
            _rewrite(loop, *count)


def _constant(value: Any) -> int | None:
    """The whole number that a value is, if it is a constant of rank 0."""
    owner = value.owner
    if getattr(owner, "name", None) != "stablehlo.constant":
        return None
    elements = owner.attributes["value"]
    try:
        return int(list(elements)[0]) if len(elements) == 1 else None
    except TypeError:
        return None


def _argument(value: Any, block: Any) -> int | None:
    """Which argument of a block a value is."""
    return next((i for i, argument in enumerate(block.arguments) if argument == value), None)


def _count(loop: Any) -> tuple[int, int, int, int] | None:
    """Which argument counts, from where, to where (exclusive), by how much; None if the loop does not count."""
    condition, body = loop.regions[0].blocks[0], loop.regions[1].blocks[0]
    compare = list(condition.operations)[-1].operation.operands[0].owner
    if getattr(compare, "name", None) != "stablehlo.compare" or "LT" not in str(compare.attributes["comparison_direction"]):
        return None
    counter, stop = _argument(compare.operands[0], condition), _constant(compare.operands[1])
    if counter is None or stop is None:
        return None
    start = _constant(loop.operands[counter])
    step = list(body.operations)[-1].operation.operands[counter].owner
    if start is None or getattr(step, "name", None) != "stablehlo.add":
        return None
    sides = list(step.operands)
    by = next((_constant(sides[1 - i]) for i in range(2) if _argument(sides[i], body) == counter), None)
    return (counter, start, stop, by) if by is not None and by > 0 else None


def _rewrite(loop: Any, counter: int, start: int, stop: int, by: int) -> None:
    ir = require("torch_mlir.ir", "jax")
    body = loop.regions[1].blocks[0]
    carried = [i for i in range(len(loop.operands)) if i != counter]
    kind = body.arguments[counter].type
    element = ir.RankedTensorType(kind).element_type
    with loop.context, loop.location:
        index = ir.IndexType.get()

        def create(name: str, types: list[Any], operands: list[Any] = (), attributes: Any = None, regions: int = 0) -> Any:
            return ir.Operation.create(name, results=types, operands=list(operands), attributes=attributes or {}, regions=regions)

        with ir.InsertionPoint(loop):
            numbers = [ir.IntegerAttr.get(index, number) for number in (start, stop, by)]
            bounds = [create("arith.constant", [index], attributes={"value": number}).result for number in numbers]
            for_op = create("scf.for", [loop.results[i].type for i in carried], bounds + [loop.operands[i] for i in carried], regions=1)
            trips = max(0, -(-(stop - start) // by))
            last = ir.DenseElementsAttr.get_splat(kind, ir.IntegerAttr.get(element, start + trips * by))
            end = create("arith.constant", [kind], attributes={"value": last}).result
        block = for_op.regions[0].blocks.append(index, *[loop.results[i].type for i in carried])
        with ir.InsertionPoint(block):
            number = create("arith.index_cast", [element], [block.arguments[0]]).result
            body.arguments[counter].replace_all_uses_with(create("tensor.from_elements", [kind], [number]).result)
            for position, i in enumerate(carried):
                body.arguments[i].replace_all_uses_with(block.arguments[position + 1])
            results = list(list(body.operations)[-1].operation.operands)
            for operation in list(body.operations)[:-1]:
                block.append(operation.operation)
            create("scf.yield", [], [results[i] for i in carried])
    for position, i in enumerate(carried):
        loop.results[i].replace_all_uses_with(for_op.results[position])
    loop.results[counter].replace_all_uses_with(end)
    loop.erase()
