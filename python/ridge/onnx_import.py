# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""ONNX files. Weights are never read: they become arguments of the graph."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Mapping

from .errors import ExportError, LoweringError, require
from .lowering import print_generic, to_linalg, torch_context
from .onnx_quantised import respell_quantised_values
from .program import Program

# Below this many elements a constant may be a shape, an axis or a padding, whose value the lowering needs.
_SMALL = 64
# The operator set for which torch-mlir has the most conversions; older ones lack, for example, batch normalisation.
_OLDEST_OPSET = 17


def from_onnx(path: str | os.PathLike[str], *, shapes: Mapping[str, Any] | None = None, name: str | None = None) -> Program:
    """Imports an ONNX model.

    Args:
        path: the .onnx file. Weights in files beside it need not be there.
        shapes: sizes of inputs, {"input": (8, 3, 224, 224)}, in place of the file's own; or of named dimensions, {"batch": 8}.
        name: what reports call the model; by default the file's name.

    Raises:
        ExportError: the file cannot be read or is no ONNX model; LoweringError: it cannot become linalg; MissingPackageError.
    """
    onnx = require("onnx", "onnx")
    importer = require("torch_mlir.extras.onnx_importer", "onnx")
    model = _load(onnx, Path(path))
    _set_shapes(model, dict(shapes or {}), path)
    respell_quantised_values(model)
    _weights_to_inputs(onnx, model)
    if (opset := _opset(model)) < _OLDEST_OPSET:
        try:
            model = onnx.version_converter.convert_version(model, _OLDEST_OPSET)
        except Exception as error:
            raise LoweringError(f"{path}: operator set {opset} cannot be raised to {_OLDEST_OPSET}: {error}") from error
    try:
        model = _with_sizes(onnx, model)
        context = torch_context()
        info = importer.ModelInfo(model, config=importer.Config())
        module = info.create_module(context=context)
        importer.NodeImporter.define_function(info.main_graph, module.operation).import_all()
    except Exception as error:  # the importer raises errors of many unrelated classes
        raise LoweringError(f"{path}: torch-mlir does not import it: {type(error).__name__}: {error}") from error
    lowered, opaque = to_linalg(module, "torch-onnx-to-torch-backend-pipeline", unknown_first=False)
    return Program(print_generic(lowered), name or Path(path).stem, opaque, tuple(value.name for value in model.graph.input))


def _load(onnx: Any, path: Path) -> Any:
    try:
        model = onnx.load(str(path), load_external_data=False)
    except OSError as error:
        raise ExportError(f"{path}: cannot be read: {error.strerror}") from error
    except Exception as error:
        raise ExportError(f"{path}: is no ONNX model: {error}") from error
    if not model.graph.node:
        raise ExportError(f"{path}: is no ONNX model, or has no operations")
    return model


def _opset(model: Any) -> int:
    return max((entry.version for entry in model.opset_import if entry.domain in ("", "ai.onnx")), default=1)


def _dims(value: Any) -> Any:
    return value.type.tensor_type.shape.dim


def _set_shapes(model: Any, shapes: dict[str, Any], path: Any) -> None:
    graph = model.graph
    inputs = {value.name: value for value in graph.input}
    named = {dim.dim_param for value in graph.input for dim in _dims(value) if dim.dim_param}
    if unknown := sorted(set(shapes) - set(inputs) - named):
        raise ExportError(f"{path}: shapes: found {', '.join(unknown)}, the model has {', '.join(sorted(set(inputs) | named))}")
    for name, sizes in ((name, shapes[name]) for name in shapes if name in inputs):
        if len(sizes) != len(_dims(inputs[name])):
            raise ExportError(f"{path}: input '{name}': found {len(sizes)} sizes, the model has {len(_dims(inputs[name]))} dimensions")
        for dim, size in zip(_dims(inputs[name]), sizes):
            dim.dim_value = int(size)
    for value in (*graph.input, *graph.value_info, *graph.output):
        for dim in _dims(value):
            if dim.dim_param in shapes:
                dim.dim_value = int(shapes[dim.dim_param])
    if set(shapes) & set(inputs):
        # What the file says of other values was true of its own sizes.
        del graph.value_info[:]
        for value in graph.output:
            for dim in _dims(value):
                dim.Clear()


def _with_sizes(onnx: Any, model: Any) -> Any:
    """The model with the sizes of its values. A product with packed weights has those of a plain product, which stands in for it meanwhile."""
    packed = {i: onnx.NodeProto.FromString(node.SerializeToString()) for i, node in enumerate(model.graph.node) if node.op_type == "MatMulNBits"}
    for node in (model.graph.node[i] for i in packed):
        attributes = {a.name: onnx.helper.get_attribute_value(a) for a in node.attribute}
        kind = next((weight.data_type for weight in model.graph.initializer if weight.name == node.input[2]), None)
        kind = kind or next((value.type.tensor_type.elem_type for value in model.graph.input if value.name == node.input[2]), onnx.TensorProto.FLOAT)
        plain = onnx.helper.make_tensor_value_info(f"{node.output[0]}.plain", kind, [attributes["K"], attributes["N"]])
        model.graph.value_info.append(plain)
        node.CopyFrom(onnx.helper.make_node("MatMul", [node.input[0], plain.name], [node.output[0]]))
    model = onnx.shape_inference.infer_shapes(model, data_prop=True)
    for i, node in packed.items():
        model.graph.node[i].CopyFrom(node)
    return model


def _weights_to_inputs(onnx: Any, model: Any) -> None:
    """Large constants become inputs, after the model's own; equal weights stay apart that way. Shapes and axes are wide integers."""
    graph = model.graph
    listed = {value.name for value in graph.input}
    kinds = onnx.TensorProto
    weights = {kinds.FLOAT, kinds.FLOAT16, kinds.BFLOAT16, kinds.DOUBLE, kinds.INT8, kinds.UINT8, kinds.FLOAT8E4M3FN, kinds.FLOAT8E5M2}
    # What ONNX's own operations do not read is no shape of theirs either.
    own = {name for node in graph.node if node.domain in ("", "ai.onnx") for name in node.input}
    kept = []
    for weight in graph.initializer:
        count = 1
        for size in weight.dims:
            count *= size
        external = weight.data_location == kinds.EXTERNAL
        if ((weight.data_type in weights or weight.name not in own) and count > _SMALL) or external or count > 4096:
            if weight.name not in listed:
                graph.input.append(onnx.helper.make_tensor_value_info(weight.name, weight.data_type, list(weight.dims)))
        else:
            kept.append(weight)
    keep = {weight.name for weight in kept}
    del graph.initializer[:]
    graph.initializer.extend(kept)
    # Old files list constants among the inputs.
    inputs = [value for value in graph.input if value.name not in keep]
    del graph.input[:]
    graph.input.extend(inputs)
