# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""PyTorch modules, traced on fake tensors: sizes and types only, no weight is ever allocated."""

from __future__ import annotations

from typing import Any, Mapping, Sequence

from . import affine_quantisation, quantised_operations
from .errors import ExportError, require
from .lowering import print_generic, to_linalg, torch_context
from .program import Program
from .recurrent import SELECTIVE_SCAN
from .tensor_subclasses import flattened, rebuilt

# Operations that are kept whole on purpose: Ridge knows their work.
UNDERSTOOD = (SELECTIVE_SCAN,)
_PIPELINE = "func.func(torch-match-quantized-custom-ops),torchdynamo-export-to-torch-backend-pipeline{extra-library=}"


def from_torch(
    module: Any,
    args: Sequence[Any] = (),
    kwargs: Mapping[str, Any] | None = None,
    *,
    keep_attention: bool = True,
    train: bool = False,
    dynamic_shapes: Any = None,
    name: str | None = None,
) -> Program:
    """Imports a torch.nn.Module by torch.export and torch-mlir.

    Args:
        module: the model, on any device, `meta` included: only sizes and types of its weights are used.
        args, kwargs: example inputs; tensors on `meta` or fake ones do.
        keep_attention: leave scaled_dot_product_attention whole; otherwise it is decomposed into products and a softmax.
        train: the joint forward and backward graph of a module whose first result is a scalar loss. Results are the module's, then the
            gradients of the parameters.
        dynamic_shapes: as torch.export.export takes it, for (args, kwargs) of the module; such dimensions are bound at estimate time.
        name: what reports call the model; by default the class's name.

    Raises:
        ExportError: the module does not export; LoweringError: its graph cannot become linalg; MissingPackageError.
    """
    torch = require("torch", "torch")
    require("torch_mlir.fx", "torch")
    if not isinstance(module, torch.nn.Module):
        raise ExportError(f"from_torch: found {type(module).__name__}, allowed is a torch.nn.Module")
    shown = name or type(module).__name__
    try:
        if train:
            graph, arguments = _joint_graph(module, args, kwargs or {})
        else:
            graph, arguments = _forward_graph(module, args, kwargs or {}, keep_attention, dynamic_shapes)
    except ExportError:
        raise
    except Exception as error:  # tracing raises errors of many unrelated classes
        raise ExportError(f"{shown} does not {'trace with its backward pass' if train else 'export'}: {_first_line(error)}") from error
    _spell_for_importer(graph)
    importer = require("torch_mlir.extras.fx_importer", "torch").FxImporter(context=torch_context())
    try:
        importer.import_stateless_graph(graph, func_name="main")
    except Exception as error:  # the importer raises whatever its helpers do
        raise ExportError(f"{shown}: torch-mlir does not import the exported graph: {_first_line(error)}") from error
    lowered, opaque = to_linalg(importer.module, _PIPELINE)
    return Program(print_generic(lowered), shown, tuple(name for name in opaque if name not in UNDERSTOOD), arguments)


def _spell_for_importer(graph: Any) -> None:
    """Spells what torch-mlir refuses in a way that does the same work."""
    torch = require("torch", "torch")
    for node in graph.nodes:
        if node.target is torch.ops.higher_order.out_dtype:
            _widen_operands(graph, node)
        if node.kwargs.get("device") is not None:  # the importer knows no GPU
            node.kwargs = {**node.kwargs, "device": torch.device("cpu")}
        # A caller who does not need the best k sorted is served as well by sorted ones.
        if node.target is torch.ops.aten.topk.default and len(node.args) > 4:
            node.args = (*node.args[:4], True)


def _widen_operands(graph: Any, node: Any) -> None:
    """An operation whose sums have a wider type than its operands: of operands in that type."""
    torch = require("torch", "torch")
    operation, dtype, *operands = node.args
    with graph.inserting_before(node):
        wide = [graph.call_function(torch.ops.aten._to_copy.default, (operand,), {"dtype": dtype}) for operand in operands]
    for cast, operand in zip(wide, operands):
        cast.meta["val"] = operand.meta["val"].to(dtype)
    node.target, node.args = operation, tuple(wide)


def _first_line(error: BaseException) -> str:
    text = str(error).strip()
    return f"{type(error).__name__}: {text.splitlines()[0] if text else 'no message'}"


def _decompositions(keep_attention: bool) -> dict[Any, Any]:
    aten = require("torch", "torch").ops.aten
    table = require("torch_mlir.extras.fx_decomp_util", "torch").get_decomposition_table()
    kept = {op: rule for op, rule in table.items() if not (keep_attention and "scaled_dot_product" in str(op))}
    complex_products = {aten.mul.Tensor: _scale_complex, aten.mul.Scalar: _scale_complex}
    return kept | complex_products | quantised_operations.decompositions() | affine_quantisation.decompositions()


def _scale_complex(x: Any, factor: Any) -> Any:
    """Complex numbers times a number, for which torch-mlir has no lowering, as their parts times it."""
    torch = require("torch", "torch")
    if not x.is_complex() or isinstance(factor, (torch.Tensor, complex)):
        return NotImplemented
    return torch.view_as_complex(torch.view_as_real(x) * factor)


def _fake_mode() -> Any:
    from torch._subclasses.fake_tensor import FakeTensorMode

    return FakeTensorMode(allow_non_fake_inputs=True)


def _faked(mode: Any, tree: Any, device: str = "cpu") -> Any:
    """The tree with every tensor replaced by a fake one of the same sizes, strides and type."""
    torch = require("torch", "torch")

    def fake(value: Any) -> Any:
        if not isinstance(value, torch.Tensor):
            return value
        with mode:
            copy = torch.empty_strided(value.shape, value.stride(), dtype=value.dtype, device=device)
        return torch.nn.Parameter(copy, requires_grad=value.requires_grad) if isinstance(value, torch.nn.Parameter) else copy

    return torch.utils._pytree.tree_map(fake, tree)


def fake_call(module: Any, **kwargs: Any) -> Any:
    """Calls a module on fake weights and inputs, for the sizes of what it makes."""
    torch = require("torch", "torch")
    mode = _fake_mode()
    parameters, buffers = _state(module)
    state = {**parameters, **buffers}
    with mode, torch.no_grad():
        return torch.func.functional_call(module, rebuilt(state, _faked(mode, flattened(state))), (), _faked(mode, kwargs))


def _state(module: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """Parameters and buffers by name; tied weights once."""
    return dict(module.named_parameters()), dict(module.named_buffers())


def _stateless(module: Any, state: Mapping[str, Any]) -> Any:
    """A module without weights of its own, that is called with (args, kwargs, weights); `state` are its own, of which weights are the parts."""
    torch = require("torch", "torch")

    class Stateless(torch.nn.Module):
        def forward(self, args: Any, kwargs: Any, weights: Any) -> Any:
            return torch.func.functional_call(module, rebuilt(state, weights), args, kwargs)

    return Stateless()


def _forward_graph(module: Any, args: Any, kwargs: Any, keep_attention: bool, dynamic_shapes: Any) -> tuple[Any, tuple[str, ...]]:
    """The exported graph: a function of user inputs, then parameters, then buffers; results, then what was written in place."""
    torch = require("torch", "torch")
    mode = _fake_mode()
    parameters, buffers = _state(module)
    state = {**parameters, **buffers}
    weights = flattened(state)
    # Tensors of several parts compute as their device's kernels do: those of a GPU are the ones to plan. Fake ones need none.
    device = "cpu" if weights.keys() == state.keys() else "cuda"
    inputs = tuple(_faked(mode, tree, device) for tree in (tuple(args), dict(kwargs), weights))
    shapes = None
    if dynamic_shapes is not None:
        given = dynamic_shapes if isinstance(dynamic_shapes, Mapping) else dict(enumerate(dynamic_shapes))
        shapes = {
            "args": tuple(given.get(i) for i in range(len(args))),
            "kwargs": {key: given.get(key) for key in kwargs},
            "weights": {key: None for key in weights},
        }
    with mode, torch.no_grad():
        exported = torch.export.export(_stateless(module, state), inputs, dynamic_shapes=shapes, strict=False)
        exported = exported.run_decompositions(_decompositions(keep_attention))
    graph = exported.graph
    _results_first(graph, exported.graph_signature)
    return graph, _without_unread_weights(graph, _names(args, kwargs, weights), len(weights))


def _without_unread_weights(graph: Any, names: tuple[str, ...], weights: int) -> tuple[str, ...]:
    """Weights that nothing reads, such as those that quantised ones replaced, are no arguments; returns the names of those that stay."""
    arguments = [node for node in graph.nodes if node.op == "placeholder"]
    unread = {i for i in range(len(names) - weights, len(names)) if not arguments[i].users}
    for i in unread:
        graph.erase_node(arguments[i])
    return tuple(name for i, name in enumerate(names) if i not in unread)


def _results_first(graph: Any, signature: Any) -> None:
    """torch.export lists what was written in place before the results; callers expect results first."""
    (output,) = [node for node in graph.nodes if node.op == "output"]
    values = list(output.args[0])
    written = sum("MUTATION" in spec.kind.name for spec in signature.output_specs)
    output.args = (tuple(values[written:] + values[:written]),)


def _names(args: Sequence[Any], kwargs: Mapping[str, Any], weights: Mapping[str, Any]) -> tuple[str, ...]:
    torch = require("torch", "torch")
    paths = torch.utils._pytree.tree_flatten_with_path((tuple(args), dict(kwargs)))[0]
    names = []
    for path, value in paths:
        if isinstance(value, torch.Tensor):
            names.append(".".join(str(getattr(step, "key", getattr(step, "idx", step))) for step in path[1:]))
    return tuple(names) + tuple(weights)


def _joint_graph(module: Any, args: Any, kwargs: Any) -> tuple[Any, tuple[str, ...]]:
    """Forward and backward in one graph. Attention is decomposed: its fused backward has no lowering."""
    torch = require("torch", "torch")
    from torch.fx.experimental.proxy_tensor import make_fx
    from torch.nn.attention import SDPBackend, sdpa_kernel

    mode = _fake_mode()
    parameters, buffers = _state(module)
    weights = {**parameters, **buffers}
    if made := [name for name in weights if name not in flattened(weights)]:
        raise ExportError(f"{type(module).__name__}: train=True: found weights that are made of several tensors ({made[0]}), allowed are plain ones")
    flat, structure = torch.utils._pytree.tree_flatten((tuple(args), dict(kwargs)))
    tensors = [i for i, value in enumerate(flat) if isinstance(value, torch.Tensor)]

    def step(*values: Any) -> Any:
        leaves = list(flat)
        for index, value in zip(tensors, values):
            leaves[index] = value
        # Running statistics are written on a copy: a graph that writes its arguments has no lowering.
        state = {key: value.clone() if key in buffers else value for key, value in zip(weights, values[len(tensors) :])}
        loss = _loss(module, torch.func.functional_call(module, state, *torch.utils._pytree.tree_unflatten(leaves, structure)))
        gradients = torch.autograd.grad(loss, [state[key] for key in parameters if parameters[key].requires_grad], allow_unused=True)
        return (loss.detach(), *[gradient for gradient in gradients if gradient is not None])

    inputs = [_faked(mode, flat[i]) for i in tensors] + list(_faked(mode, weights).values())
    with mode, sdpa_kernel(SDPBackend.MATH):
        joint = make_fx(step, tracing_mode="fake")(*inputs)
        with torch.no_grad():  # what modules write in place becomes values, what has a rule is decomposed
            joint = make_fx(torch.func.functionalize(joint), decomposition_table=_decompositions(False), tracing_mode="fake")(*inputs)
    joint.graph.eliminate_dead_code(lambda node: node.op in ("placeholder", "output"))
    return joint.graph, _names(args, kwargs, weights)


def _loss(module: Any, result: Any) -> Any:
    torch = require("torch", "torch")
    loss = result[0] if isinstance(result, (tuple, list)) else getattr(result, "loss", result)
    if not isinstance(loss, torch.Tensor) or loss.numel() != 1:
        raise ExportError(f"{type(module).__name__}: train=True needs a module whose first result (or .loss) is a scalar")
    return loss
