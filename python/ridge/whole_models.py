# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Whole models, imported from their configurations, against measured ones: a step of decoding, a prompt, a request."""

from __future__ import annotations

import argparse
import csv
import json
import os
import sys
import tempfile
import warnings
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Iterable, Sequence

from .errors import RidgeError
from .huggingface import from_hf
from .planner import estimate
from .program import Program

_LLAMA_31_8B = {
    "architectures": ["LlamaForCausalLM"],
    "model_type": "llama",
    "hidden_size": 4096,
    "intermediate_size": 14336,
    "num_hidden_layers": 32,
    "num_attention_heads": 32,
    "num_key_value_heads": 8,
    "vocab_size": 128256,
    "max_position_embeddings": 131072,
    "rope_theta": 500000.0,
    "rms_norm_eps": 1e-05,
    "tie_word_embeddings": False,
}


def _qwen3(hidden: int, intermediate: int, layers: int, heads: int, kv_heads: int, tied: bool, **more: Any) -> dict[str, Any]:
    return {
        "architectures": ["Qwen3ForCausalLM"],
        "model_type": "qwen3",
        "hidden_size": hidden,
        "intermediate_size": intermediate,
        "num_hidden_layers": layers,
        "num_attention_heads": heads,
        "num_key_value_heads": kv_heads,
        "head_dim": 128,
        "vocab_size": 151936,
        "max_position_embeddings": 40960,
        "rope_theta": 1000000.0,
        "rms_norm_eps": 1e-06,
        "tie_word_embeddings": tied,
        **more,
    }


# The sizes that the models' own config.json state (huggingface.co: meta-llama/Llama-3.1-8B-Instruct, and Qwen/Qwen3-* in April 2025).
CONFIGURATIONS: dict[str, dict[str, Any]] = {
    "meta-llama/Llama-3.1-8B-Instruct": _LLAMA_31_8B,
    "Qwen3-0.6B": _qwen3(1024, 3072, 28, 16, 8, True),
    "Qwen3-1.7B": _qwen3(2048, 6144, 28, 16, 8, True),
    "Qwen3-8B": _qwen3(4096, 12288, 36, 32, 8, False),
    "Qwen3-30B-A3B": _qwen3(
        2048,
        6144,
        48,
        32,
        4,
        False,
        architectures=["Qwen3MoeForCausalLM"],
        model_type="qwen3_moe",
        moe_intermediate_size=768,
        num_experts=128,
        num_experts_per_tok=8,
        norm_topk_prob=True,
        decoder_sparse_step=1,
        mlp_only_layers=[],
    ),
}


# What the checkpoints named -FP8 add to it.
_FP8 = {"quant_method": "fp8", "fmt": "e4m3", "activation_scheme": "dynamic", "weight_block_size": [128, 128]}

# SGLang decodes with FlashAttention-3 on Hopper for these models (sgl-project/sglang, issue 5064).
_SGLANG = (("attention_decode", "fa3"),)

# A measured step has a context of isl + half of the tokens that were made; a mean over 1 to 2048 that grows linearly is its value at 1024.
_MADE_TOKENS, _MEAN_CONTEXT, _NEW_TOKENS = 130, 1024, 2048


@dataclass(frozen=True)
class Row:
    """One measured time of a whole model."""

    model: str
    precision: str
    device: str
    phase: str  # "decode", "prefill" or "request"
    batch: int
    tokens: int  # in the cache; of the prompt for the phases prefill and request
    measured_ms: float
    libraries: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return f"{self.model.rpartition('/')[2]} {self.precision} {self.device} {self.phase} {self.batch} x {self.tokens}"


def decode_rows(measured: Path) -> list[Row]:
    """The steps of decoding on one device, of models and precisions that from_hf knows."""
    rows = []
    for row in _read(measured / "model-decode-h100.csv"):
        if row["tp"] == "1":
            context = int(row["isl"]) + _MADE_TOKENS
            rows.append(Row(row["model"], "bf16", row["device"], "decode", int(row["batch"]), context, float(row["decode_step_ms"])))
    for row in _h20_rows(measured, "decode_step"):
        rows.append(Row(row["model"], row["precision"].lower(), row["device"], "decode", 1, _MEAN_CONTEXT, float(row["value"]), _SGLANG))
    return rows


def prefill_rows(measured: Path) -> list[Row]:
    """What each further request of a batch adds to the H100's runs: rough, as pieces of prompts share steps with decoding."""
    return [
        Row(row["model"], "bf16", row["device"], "prefill", int(row["batch"]), int(row["isl"]), float(row["prefill_ms_per_request"]))
        for row in _read(measured / "model-decode-h100.csv")
        if row["tp"] == "1"
    ]


def request_rows(measured: Path, longest: int) -> list[Row]:
    """Whole requests, a prompt and 2048 new tokens, with prompts of up to `longest` tokens."""
    return [
        Row(row["model"], row["precision"].lower(), row["device"], "request", 1, int(row["isl"]), float(row["value"]), _SGLANG)
        for row in _h20_rows(measured, "request_time")
        if 1 < int(row["isl"]) <= longest
    ]


def _h20_rows(measured: Path, metric: str) -> Iterable[dict[str, str]]:
    for row in _read(measured / "model-h20.csv"):
        if row["metric"] == metric and row["precision"] in ("BF16", "FP8") and row["gpus"] == "1" and row["model"] in CONFIGURATIONS:
            yield row


def _read(path: Path) -> list[dict[str, str]]:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))
    except OSError as error:
        raise RidgeError(f"{path}: cannot be read: {error.strerror}") from error


@lru_cache(maxsize=8)
def graph(model: str, precision: str, phase: str, batch: int, tokens: int, merged: bool, layers: int) -> Program:
    """A model of CONFIGURATIONS with its first `layers` layers."""
    settings = CONFIGURATIONS[model] | ({"quantization_config": _FP8} if precision == "fp8" else {})
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        path = Path(folder, "config.json")
        path.write_text(json.dumps(settings), encoding="utf-8")
        last = phase == "prefill"
        return from_hf(path, phase, batch=batch, seq=tokens, layers=layers, merged=merged, last_logits=last, name=model)


def predict_ms(row: Row, merged: bool = False) -> float:
    """The predicted time of a row. `merged` as from_hf takes it."""
    if row.phase == "request":
        return _whole_ms(row, "prefill", row.tokens, merged) + _NEW_TOKENS * _whole_ms(row, "decode", row.tokens + _MEAN_CONTEXT, merged)
    return _whole_ms(row, row.phase, row.tokens, merged)


def _whole_ms(row: Row, phase: str, tokens: int, merged: bool) -> float:
    """From graphs of one and of two layers: what lies between them is one layer, and all layers of these models are alike."""
    batch = row.batch if phase == "decode" else 1
    one, two = (_estimated_ms(row, graph(row.model, row.precision, phase, batch, tokens, merged, layers)) for layers in (1, 2))
    return one + (CONFIGURATIONS[row.model]["num_hidden_layers"] - 1) * (two - one)


def _estimated_ms(row: Row, program: Program) -> float:
    total = estimate(program, row.device, library=dict(row.libraries) or None)["devices"][0]["total"]
    if total["unknown_kernels"]:
        raise RidgeError(f"{row}: {total['unknown_kernels']} kernels are unknown")
    return total["time_us"] / 1e3


def table(rows: Sequence[Row]) -> str:
    """A Markdown table of the rows, each predicted for the graph as written and with merged projections."""
    lines = [
        "| model | precision | device | batch x tokens | measured ms | as written | ratio | merged | ratio |",
        "|---|---|---|---|---:|---:|---:|---:|---:|",
    ]
    for row in rows:
        written, merged = predict_ms(row), predict_ms(row, merged=True)
        lines.append(
            f"| {row.model.rpartition('/')[2]} | {row.precision} | {row.device} | {row.batch} x {row.tokens} | {row.measured_ms:.4g} "
            f"| {written:.4g} | {written / row.measured_ms:.2f} | {merged:.4g} | {merged / row.measured_ms:.2f} |"
        )
        print(lines[-1], file=sys.stderr)
    return "\n".join(lines)


def write_between_markers(path: Path, name: str, text: str) -> None:
    """Replaces what stands between `<!-- NAME: made by scripts/whole-models -->` and `<!-- end NAME -->` in a page."""
    page = path.read_text(encoding="utf-8")
    begin, end = f"<!-- {name}: made by scripts/whole-models -->\n", f"<!-- end {name} -->"
    before, found, rest = page.partition(begin)
    _, closed, after = rest.partition(end)
    if not found or not closed:
        raise RidgeError(f"{path}: has no '{begin.strip()}' and '{end}' to write between")
    path.write_text(before + begin + text + "\n" + end + after, encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the comparison; exit status 1 if a file is missing or a graph cannot be planned."""
    parser = argparse.ArgumentParser("whole-models", description=__doc__)
    parser.add_argument("--measured", default=os.environ.get("RIDGE_MEASURED_DIR"), help="the measured rows (default: RIDGE_MEASURED_DIR)")
    parser.add_argument("--kind", choices=("decode", "prefill", "request"), action="append", help="what to compare (default: decode)")
    parser.add_argument("--longest", type=int, default=30720, metavar="TOKENS", help="longest prompt of a request")
    parser.add_argument("--write", metavar="FILE", help="write the tables into this page, between its markers")
    options = parser.parse_args(arguments)
    if not options.measured:
        parser.error("--measured or RIDGE_MEASURED_DIR must name the measured rows")
    measured = Path(options.measured)
    makers = {"decode": decode_rows, "prefill": prefill_rows, "request": lambda folder: request_rows(folder, options.longest)}
    try:
        for kind in options.kind or ["decode"]:
            text = table(makers[kind](measured))
            if options.write:
                write_between_markers(Path(options.write), f"whole-models-{kind}", text)
            else:
                print(text)
    except RidgeError as error:
        print(f"whole-models: error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
