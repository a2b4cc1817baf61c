# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Models from a local Hugging Face configuration. Nothing is downloaded and no weight is allocated."""

from __future__ import annotations

import difflib
import json
import os
from pathlib import Path
from typing import Any

from .absorb import absorb_latents
from .errors import ConfigError, ExportError, require
from .merge import merge_projections
from .program import Program
from .quantize import quantize
from .recurrent import cache_name, is_recurrent, restore_states, whole_scans
from .torch_import import fake_call, from_torch

_PHASES = ("prefill", "decode")


def from_hf(
    config: str | os.PathLike[str],
    phase: str = "prefill",
    *,
    batch: int = 1,
    seq: int | None = None,
    target_seq: int | None = None,
    layers: int | None = None,
    dtype: str = "bfloat16",
    attention: str | None = None,
    experts: str = "batched_mm",
    last_logits: bool = False,
    merged: bool = False,
    keep_attention: bool = True,
    name: str | None = None,
) -> Program:
    """Imports the model that a Hugging Face config.json describes.

    Args:
        config: the file, or the folder that holds it. Of its `quantization_config`, the methods "fp8", "gptq", "awq" and
            "compressed-tensors" are known; others are refused.
        phase: "prefill" runs the model over whole inputs (encoders and vision models have this phase alone); "decode" makes one token a
            sequence against a cache of fixed size, or the states of recurrent layers, which are arguments and results and are written in
            place.
        batch: sequences (or images).
        seq: tokens a sequence; in decode, tokens in the cache. By default 2048, but no more than the model's positions.
        target_seq: tokens of the decoder of an encoder-decoder model; by default 128.
        layers: depth, in place of the configuration's; all other sizes stay.
        dtype: of weights and activations: "bfloat16", "float16" or "float32".
        attention: transformers' attention implementation, "sdpa" or "eager"; by default the one that it prefers for this model.
        experts: transformers' implementation of mixtures of experts.
        last_logits: compute the logits of the last token only, as a serving runtime does in prefill.
        merged: compute queries, keys and values in one product, gate and up in one, and decode against a latent cache as it lies, with the
            weights of keys and values absorbed, as serving runtimes do.
        keep_attention: as from_torch takes it.
        name: what reports call the model; by default the architecture.

    Raises:
        ConfigError: the file is unreadable, its architecture is unknown, or it does not fit what was asked; ExportError, LoweringError,
        MissingPackageError as from_torch.
    """
    if phase not in _PHASES:
        raise ConfigError(f"phase: found '{phase}', allowed is {' or '.join(_PHASES)}")
    for what, size in (("batch", batch), ("seq", seq), ("target_seq", target_seq), ("layers", layers)):
        if size is not None and size < 1:
            raise ConfigError(f"{what}: found {size}, allowed is 1 or more")
    path = Path(config)
    path = path / "config.json" if path.is_dir() else path
    settings = _read(path)
    torch = require("torch", "hf")
    transformers = require("transformers", "hf")
    if dtype not in ("bfloat16", "float16", "float32"):
        raise ConfigError(f"dtype: found '{dtype}', allowed is bfloat16, float16 or float32")
    parsed = _configuration(transformers, settings, path)
    if layers is not None:
        _set_layers(parsed, layers, path)
    model = _build(torch, transformers, parsed, settings, path, dtype=dtype, attention=attention, experts=experts)
    if merged:
        merge_projections(model)
        if phase == "decode":
            absorb_latents(model)
    if settings.get("quantization_config") is not None:
        quantize(model, settings["quantization_config"], path)
    shown = name or type(model).__name__
    text = parsed.get_text_config(decoder=True)
    seq = seq or min(2048, getattr(text, "max_position_embeddings", None) or 2048)
    if phase == "decode":
        if not model.can_generate() or getattr(parsed, "is_encoder_decoder", False):
            raise ConfigError(f"{path}: {type(model).__name__} has no decode phase: only causal language models have")
        inputs = _decode_inputs(torch, model, batch, seq)
        return from_torch(_decode_module(model, seq), (), inputs, keep_attention=keep_attention, name=shown)
    inputs = _inputs(torch, model, parsed, batch, seq, target_seq or 128, dtype, path)
    if last_logits:
        inputs["logits_to_keep"] = 1
    with whole_scans(model):
        return from_torch(_prefill_module(model), (), inputs, keep_attention=keep_attention, name=shown)


def _read(path: Path) -> dict[str, Any]:
    try:
        settings = json.loads(path.read_text(encoding="utf-8"), object_hook=_special_float)
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise ConfigError(f"{path}: is no JSON: {error}") from error
    if not isinstance(settings, dict) or "model_type" not in settings:
        raise ConfigError(f"{path}: has no 'model_type', so it is no Hugging Face configuration")
    return settings


def _special_float(value: dict[str, Any]) -> Any:
    """Infinities and the like, which JSON lacks, as transformers writes them: {"__float__": "Infinity"}."""
    return float(value["__float__"]) if set(value) == {"__float__"} else value


def _near(name: str, known: Any) -> str:
    near = difflib.get_close_matches(name, list(known), n=3)
    return f"; near names are {', '.join(near)}" if near else ""


def _configuration(transformers: Any, settings: dict[str, Any], path: Path) -> Any:
    known = transformers.CONFIG_MAPPING
    kind = settings["model_type"]
    if kind not in known:
        raise ConfigError(f"{path}: model_type '{kind}' is unknown to transformers {transformers.__version__}{_near(kind, known.keys())}")
    try:
        return known[kind].from_dict({key: value for key, value in settings.items() if key != "quantization_config"})
    except Exception as error:  # configuration classes check their values each in its own way
        raise ConfigError(f"{path}: {type(error).__name__}: {error}") from error


def _set_layers(config: Any, layers: int, path: Path) -> None:
    text = config.get_text_config(decoder=True)
    for field in ("num_hidden_layers", "n_layer", "num_layers", "n_layers"):
        if hasattr(text, field):
            setattr(text, field, layers)
            if getattr(text, "layer_types", None):
                text.layer_types = text.layer_types[:layers]
            return
    raise ConfigError(f"{path}: layers: {type(config).__name__} has no number of layers to set")


def _class(transformers: Any, config: Any, settings: dict[str, Any], path: Path) -> Any:
    for architecture in settings.get("architectures") or ():
        found = getattr(transformers, architecture, None)
        if found is None:
            near = _near(architecture, dir(transformers))
            raise ConfigError(f"{path}: architecture '{architecture}' is unknown to transformers {transformers.__version__}{near}")
        return found
    for family in (transformers.AutoModelForCausalLM, transformers.AutoModel):
        if type(config) in family._model_mapping:
            return family._model_mapping[type(config)]
    raise ConfigError(f"{path}: names no architecture, and transformers has no model for {type(config).__name__}")


def _build(
    torch: Any, transformers: Any, config: Any, settings: Any, path: Path, *, dtype: str, attention: str | None, experts: str
) -> Any:
    """The model on the meta device, ready for inference."""
    kind = _class(transformers, config, settings, path)
    options: dict[str, Any] = {"attn_implementation": attention} if attention else {}
    if kind._can_set_experts_implementation():
        options["experts_implementation"] = experts
    try:
        with torch.device("meta"):
            return kind._from_config(config, dtype=getattr(torch, dtype), **options).eval()
    except Exception as error:  # a model refuses sizes that do not fit in its own way
        raise ConfigError(f"{path}: {kind.__name__} cannot be built: {type(error).__name__}: {error}") from error


def _tensors(output: Any) -> Any:
    """The results that a caller wants: logits where there are any."""
    for field in ("logits", "last_hidden_state"):
        if getattr(output, field, None) is not None:
            return getattr(output, field)
    return output


def _prefill_module(model: Any) -> Any:
    torch = require("torch", "hf")

    class Prefill(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.model = model

        def forward(self, **inputs: Any) -> Any:
            if self.model.can_generate():
                inputs["use_cache"] = False
            return _tensors(self.model(**inputs))

    return Prefill().eval()


def _inputs(torch: Any, model: Any, config: Any, batch: int, seq: int, target_seq: int, dtype: str, path: Path) -> dict[str, Any]:
    main = model.main_input_name
    on_meta = {"device": "meta"}
    if main == "input_ids":
        inputs = {"input_ids": torch.empty(batch, seq, dtype=torch.int64, **on_meta)}
    elif main == "pixel_values":
        vision = getattr(config, "vision_config", config)
        size = getattr(vision, "image_size", None) or 224
        height, width = (size, size) if isinstance(size, int) else size
        channels = getattr(vision, "num_channels", 3)
        inputs = {"pixel_values": torch.empty(batch, channels, height, width, dtype=getattr(torch, dtype), **on_meta)}
    elif main == "input_features" and hasattr(config, "num_mel_bins"):
        frames = 2 * getattr(config, "max_source_positions", 1500)
        inputs = {"input_features": torch.empty(batch, config.num_mel_bins, frames, dtype=getattr(torch, dtype), **on_meta)}
    else:
        raise ConfigError(f"{path}: {type(model).__name__} takes '{main}', which from_hf does not make: build the model and use from_torch")
    if getattr(config, "is_encoder_decoder", False):
        inputs["decoder_input_ids"] = torch.empty(batch, target_seq, dtype=torch.int64, **on_meta)
    return inputs


def _decode_module(model: Any, seq: int) -> Any:
    torch = require("torch", "hf")
    cache_class = require("transformers", "hf").StaticCache

    class Decode(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.model = model

        def forward(self, input_ids: Any, position: Any, keys: Any, values: Any, conv_states: Any, recurrent_states: Any) -> Any:
            cache = cache_class(config=self.model.config, max_cache_len=seq)
            for layer, key, value in zip([layer for layer in cache.layers if not is_recurrent(layer)], keys, values):
                layer.keys, layer.values, layer.is_initialized = key, value, True
                layer.dtype, layer.device = key.dtype, key.device
                layer.cumulative_length = position.reshape(()).clone()
            for layer, conv, recurrent in zip(filter(is_recurrent, cache.layers), conv_states, recurrent_states):
                restore_states(layer, conv, recurrent)
            given = {cache_name(self.model): cache}
            if "past_key_values" in given:
                given["position_ids"] = position
            return self.model(input_ids=input_ids, use_cache=True, **given).logits

    return Decode().eval()


def _decode_inputs(torch: Any, model: Any, batch: int, seq: int) -> dict[str, Any]:
    """A token a sequence, its position, and the cache, whose sizes a first call on fake tensors tells."""
    token = torch.empty(batch, 1, dtype=torch.int64, device="meta")
    position = torch.empty(1, 1, dtype=torch.int64, device="meta")
    cache = require("transformers", "hf").StaticCache(config=model.config, max_cache_len=seq)
    try:
        fake_call(model, input_ids=token, use_cache=True, **{cache_name(model): cache})
        recurrent = list(filter(is_recurrent, cache.layers))
        kept = {
            "keys": [layer.keys for layer in cache.layers if layer not in recurrent],
            "values": [layer.values for layer in cache.layers if layer not in recurrent],
            "conv_states": [layer.conv_states[0] for layer in recurrent],
            "recurrent_states": [layer.recurrent_states[0] for layer in recurrent],
        }
        kept = {name: [torch.empty(one.shape, dtype=one.dtype, device="meta") for one in tensors] for name, tensors in kept.items()}
    except Exception as error:
        message = f"{type(model).__name__} keeps no plain cache of keys and values or of states: {type(error).__name__}: {error}"
        raise ExportError(message) from error
    return {"input_ids": token, "position": position, **kept}
