# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Quantised weights of ONNX files, respelled in operations of words that torch-mlir lowers: values of 4 bits are taken out of bytes by shifts.

Respelled are `MatMulNBits` (com.microsoft) of 4 and 8 bits, `DequantizeLinear` of 4-bit values, by blocks, of 8-bit floats, with scales of 16 bits and
without zero points, and `QuantizeLinear` to integers in the latter two cases. Any other form stays as it is and becomes opaque. Weights' values are never read: signed values of 4 bits are taken as if stored with 8 added, which is the same work.
"""

from __future__ import annotations

from math import prod
from typing import Any, Sequence

from .errors import require


def respell_quantised_values(model: Any) -> None:
    """Replaces in the main graph what torch-mlir does not lower; weights that were unpacked become inputs of bytes."""
    graph = model.graph
    stored = {tensor.name: tensor for tensor in graph.initializer}
    rules = {"MatMulNBits": _matmul_nbits, "DequantizeLinear": _dequantize_linear, "QuantizeLinear": _quantize_linear}
    nodes, words = [], {}
    for node in graph.node:
        new = _Spelling(node, stored)
        if node.op_type not in rules or not rules[node.op_type](node, new):
            nodes.append(node)
            continue
        nodes += new.nodes
        words |= new.words
        graph.initializer.extend(new.constants)
        graph.value_info.extend(new.infos)
    for field, kept in (
        (graph.node, nodes),
        (graph.initializer, [tensor for tensor in graph.initializer if tensor.name not in words]),
        (graph.input, [*(value for value in graph.input if value.name not in words), *words.values()]),
    ):
        kept = list(kept)
        del field[:]
        field.extend(kept)


class _Spelling:
    """Nodes in place of one, whose values have sizes that are known."""

    def __init__(self, node: Any, stored: dict[str, Any]) -> None:
        self.onnx = require("onnx", "onnx")
        self.node, self.tensors = node, stored
        self.attributes = {a.name: self.onnx.helper.get_attribute_value(a) for a in node.attribute}
        self.nodes: list[Any] = []
        self.infos: list[Any] = []
        self.constants: list[Any] = []
        self.words: dict[str, Any] = {}
        kinds = self.onnx.TensorProto
        self.wide = (kinds.FLOAT, kinds.FLOAT16, kinds.BFLOAT16)
        self.floats = (kinds.FLOAT8E4M3FN, kinds.FLOAT8E5M2)
        self.bits = dict.fromkeys((kinds.INT4, kinds.UINT4), 4) | dict.fromkeys((kinds.INT8, kinds.UINT8, *self.floats), 8)

    def is_lowered(self, scales: Any, zeros: Any) -> bool:
        """Whether torch-mlir lowers it by itself: 8-bit integers with zero points and scales in f32."""
        return zeros is not None and scales.data_type == self.onnx.TensorProto.FLOAT and zeros.data_type not in self.floats

    def operand(self, index: int) -> str:
        return self.node.input[index] if index < len(self.node.input) else ""

    def stored(self, name: str) -> Any:
        """The weight of that name; None if it is computed."""
        return self.tensors.get(name)

    def add(self, kind: str, inputs: Sequence[str], sizes: Sequence[int], element: int, **attributes: Any) -> str:
        name = self.step(kind, inputs, **attributes)
        self.infos.append(self.onnx.helper.make_tensor_value_info(name, element, list(sizes)))
        return name

    def finish(self, kind: str, inputs: Sequence[str], **attributes: Any) -> None:
        self.nodes.append(self.onnx.helper.make_node(kind, list(inputs), [self.node.output[0]], **attributes))

    def step(self, kind: str, inputs: Sequence[str], **attributes: Any) -> str:
        """A node on computed values, whose sizes inference finds."""
        name = f"{self.node.output[0]}.{kind}{len(self.nodes)}"
        self.nodes.append(self.onnx.helper.make_node(kind, list(inputs), [name], **attributes))
        return name

    def constant(self, values: Sequence[int], sizes: Sequence[int], element: int) -> str:
        name = f"{self.node.output[0]}.constant{len(self.constants)}"
        kind = self.onnx.helper.tensor_dtype_to_np_dtype(element)
        values = require("numpy", "onnx").array(values, dtype=kind).reshape(sizes)  # raw bytes: torch-mlir reads 16-bit floats in no other form
        self.constants.append(self.onnx.numpy_helper.from_array(values, name))
        return name

    def reshape(self, value: str, sizes: Sequence[int], element: int) -> str:
        shape = self.constant(sizes, [len(sizes)], self.onnx.TensorProto.INT64)
        return self.add("Reshape", [value, shape], sizes, element)

    def unpack(self, tensor: Any, rows: int, values: int, bits: int) -> str:
        """rows x values unsigned numbers of a stored tensor that packs them in bytes, the first in the lowest bits; a row begins a byte."""
        byte, per_word = self.onnx.TensorProto.UINT8, 8 // bits
        words = -(-values // per_word)
        if per_word == 1:
            return tensor.name
        self.words[tensor.name] = self.onnx.helper.make_tensor_value_info(tensor.name, byte, [rows, words])
        each = self.reshape(tensor.name, [rows, words, 1], byte)
        for direction, shifts in (("LEFT", [8 - bits * (i + 1) for i in range(per_word)]), ("RIGHT", [8 - bits] * per_word)):
            amounts = self.constant(shifts, [per_word], byte)
            each = self.add("BitShift", [each, amounts], [rows, words, per_word], byte, direction=direction)
        each = self.reshape(each, [rows, words * per_word], byte)
        return each if words * per_word == values else self.slice(each, rows, values, byte)

    def slice(self, value: str, rows: int, columns: int, element: int) -> str:
        begin, end, axis = (self.constant([at], [1], self.onnx.TensorProto.INT64) for at in (0, columns, 1))
        return self.add("Slice", [value, begin, end, axis], [rows, columns], element)

    def scaled(self, values: str, zeros: str | None, scales: str, sizes: Sequence[int], element: int) -> str:
        """(values - zeros) * scales in the scales' type; zeros have it already."""
        wide = self.add("Cast", [values], sizes, element, to=element)
        centred = self.add("Sub", [wide, zeros], sizes, element) if zeros else wide
        return self.add("Mul", [centred, scales], sizes, element)


def _matmul_nbits(node: Any, new: _Spelling) -> bool:
    """A is ... x K; B is N rows of K/block_size blocks. Zero points are packed as B is, or of the scales' type; without them 2^(bits-1)."""
    bits, block, k, n = (new.attributes.get(name, default) for name, default in (("bits", 4), ("block_size", 0), ("K", 0), ("N", 0)))
    weights, scales, zeros = new.stored(new.operand(1)), new.stored(new.operand(2)), new.operand(3)
    if bits not in (4, 8) or block < 16 or weights is None or scales is None or new.operand(4):
        return False
    blocks, element, byte = -(-k // block), scales.data_type, new.onnx.TensorProto.UINT8
    if prod(weights.dims) != n * blocks * block * bits // 8 or prod(scales.dims) != n * blocks:
        return False
    values = new.reshape(new.unpack(weights, n, blocks * block, bits), [n, blocks, block], byte)
    stored_zeros = new.stored(zeros)
    if not zeros:
        points = new.constant([2 ** (bits - 1)], [1], element)
    elif stored_zeros is None:
        return False
    elif stored_zeros.data_type == byte:
        points = new.add("Cast", [new.unpack(stored_zeros, n, blocks, bits)], [n, blocks], element, to=element)
        points = new.reshape(points, [n, blocks, 1], element)
    else:
        points = new.reshape(zeros, [n, blocks, 1], element)
    matrix = new.scaled(values, points, new.reshape(scales.name, [n, blocks, 1], element), [n, blocks, block], element)
    matrix = new.reshape(matrix, [n, blocks * block], element)
    if blocks * block != k:
        matrix = new.slice(matrix, n, k, element)
    operands = [new.operand(0), new.add("Transpose", [matrix], [k, n], element, perm=[1, 0])]
    if new.operand(5):
        product = f"{node.output[0]}.product"
        new.nodes.append(new.onnx.helper.make_node("MatMul", operands, [product]))
        new.finish("Add", [product, new.operand(5)])
    else:
        new.finish("MatMul", operands)
    return True


def _dequantize_linear(node: Any, new: _Spelling) -> bool:
    """Of stored values and a scale for all, for each place of an axis, or for each block of one; of computed values and one scale."""
    scales, zeros = new.stored(new.operand(1)), new.stored(new.operand(2))
    if scales is None or scales.data_type not in new.wide or (new.operand(2) and zeros is None):
        return False
    weights = new.stored(new.operand(0))
    if weights is None:
        return _dequantize_computed(node, new, scales, zeros)
    kinds = new.onnx.TensorProto
    if weights.data_type not in new.bits or not weights.dims:
        return False
    sizes, element, bits = list(weights.dims), scales.data_type, new.bits[weights.data_type]
    axis, block = new.attributes.get("axis", 1) % len(sizes), new.attributes.get("block_size", 0)
    # Unsigned ones it would rewrite as signed, in a pass over all weights.
    if not block and weights.data_type == kinds.INT8 and new.is_lowered(scales, zeros):
        return False
    if block:
        if sizes[axis] % block:
            return False
        whole = [*sizes[:axis], sizes[axis] // block, block, *sizes[axis + 1 :]]
        by_scale = [*sizes[:axis], sizes[axis] // block, 1, *sizes[axis + 1 :]]
    else:
        whole, by_scale = sizes, [size if prod(scales.dims) != 1 and at == axis else 1 for at, size in enumerate(sizes)]
    if prod(by_scale) != prod(scales.dims):
        return False

    def values_of(tensor: Any, shown: list[int]) -> str:
        rows = prod(tensor.dims[:-1]) if tensor.dims and tensor.dims[-1] % (8 // bits) == 0 else 1
        count = prod(tensor.dims)
        return new.reshape(new.unpack(tensor, rows, count // rows, bits), shown, weights.data_type if bits == 8 else kinds.UINT8)

    if zeros is not None and bits == 4:
        points = new.add("Cast", [values_of(zeros, by_scale)], by_scale, element, to=element)
    elif zeros is not None and weights.data_type not in new.floats:
        points = new.add("Cast", [new.reshape(zeros.name, by_scale, zeros.data_type)], by_scale, element, to=element)
    else:
        points = new.constant([8], [1], element) if weights.data_type == kinds.INT4 else None
    stored = values_of(weights, whole) if bits == 4 or block else weights.name
    matrix = new.scaled(stored, points, new.reshape(scales.name, by_scale, element), whole, element)
    if block:
        matrix = new.reshape(matrix, sizes, element)
    new.finish("Cast", [matrix], to=new.attributes.get("output_dtype") or element)
    return True


def _dequantize_computed(node: Any, new: _Spelling, scales: Any, zeros: Any) -> bool:
    if prod(scales.dims) != 1 or new.attributes.get("block_size") or new.is_lowered(scales, zeros):
        return False
    name, element = node.output[0], scales.data_type
    value = new.step("Cast", [node.input[0]], to=element)
    if zeros is not None and zeros.data_type not in new.floats:
        value = new.step("Sub", [value, new.step("Cast", [zeros.name], to=element)])
    new.nodes.append(new.onnx.helper.make_node("Mul", [value, scales.name], [name]))
    return True


def _quantize_linear(node: Any, new: _Spelling) -> bool:
    """With one stored scale: divided, rounded, and clipped to what the narrow type holds."""
    scales, zeros, kinds = new.stored(new.operand(1)), new.stored(new.operand(2)), new.onnx.TensorProto
    narrow = zeros.data_type if zeros is not None else new.attributes.get("output_dtype") or kinds.UINT8
    if scales is None or scales.data_type not in new.wide or prod(scales.dims) != 1 or (new.operand(2) and zeros is None):
        return False
    if narrow not in (kinds.INT8, kinds.UINT8) or new.attributes.get("block_size") or new.is_lowered(scales, zeros):
        return False
    element, ends = scales.data_type, (0, 255) if narrow == kinds.UINT8 else (-128, 127)
    value = new.step("Round", [new.step("Div", [node.input[0], scales.name])])
    if zeros is not None:
        value = new.step("Add", [value, new.step("Cast", [zeros.name], to=element)])
    value = new.step("Clip", [value, *(new.constant([end], [], element) for end in ends)])
    new.finish("Cast", [value], to=narrow)
    return True
