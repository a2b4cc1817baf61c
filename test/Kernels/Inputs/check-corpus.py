"""Forms the kernels of real graphs and compares them with what is known of their source models.

Usage: check-corpus.py CORPUS_DIRECTORY. Prints one line a graph that passes, and exits 1 at the first that does not.
"""

import gzip
import json
import os
import re
import subprocess
import sys

# Attention layers of each source model, with query heads, key and value heads and causality, counted from the models' configurations.
# T5-base: 12 encoder layers, 12 decoder layers with self and cross attention each; only the decoder's self attention is causal.
ATTENTION = {
    "llama3-8b-prefill-b1-s2048-fused": (32, 32, 8, 32),
    "llama3-8b-prefill-b1-s2048-sdpa": (32, 32, 8, 32),
    "llama3-8b-prefill-b1-s2048-eager": (32, 32, 8, 32),
    "llama3-8b-decode-b16-kv4096-static-fused": (32, 32, 8, 0),
    "llama3-8b-decode-b16-kv4096-static-sdpa": (32, 32, 8, 0),
    "llama3-8b-decode-b16-kv4096-concat-sdpa": (32, 32, 8, 0),
    "jax-llama8b-block-b2-s2048": (1, 32, 8, 1),
    "jax-gpt12-scan-b4-s1024-iree": (1, 12, 12, 1),
    "bert-base-b8-s128-eager": (12, 12, 12, 0),
    "bert-base-b8-s128-sdpa": (12, 12, 12, 0),
    "bert-base-b8-s128-sdpa-tosa": (12, 12, 12, 0),
    "gpt2-prefill-b1-s1024-sdpa": (12, 12, 12, 12),
    "t5-base-b4-s512-d128": (36, 12, 12, 12),
    "clip-vit-l14-text-b8-s77-sdpa": (12, 12, 12, 12),
    "whisper-small-encoder-b1-sdpa": (12, 12, 12, 0),
    "mamba2-130m-b2-s1024": (0, 0, 0, 0),
    "qwen3-30b-a3b-prefill-b1-s512-batched_mm": (48, 32, 4, 48),
    "mixtral-8x7b-b16-s1-batched_mm": (32, 32, 8, 0),
    "deepseek-v3-2layer-prefill-b1-s512-batched_mm": (2, 128, 128, 2),
    "flax-vit-b16-b8-bf16": (12, 12, 12, 0),
    "onnx-resnet50": (0, 0, 0, 0),
}

# Llama-3-8B, one decode step of 16 sequences over 4096 tokens: weights without the embedding table, of which 16 rows are read
# (16.06 GB - 128256*4096*2 = 15.01 GB), and the cache of 32 layers, k and v, 16*8*4096*128*2 bytes each (8.59 GB): 23.6 GB.
DECODE_BYTES = 23.6e9


def kernels(path, name):
    text = gzip.open(os.path.join(path, name + ".mlir.gz")).read()
    command = ["ridge-opt", "-", "--allow-unregistered-dialect", "--pass-pipeline=builtin.module(ridge-form-kernels)"]
    out = subprocess.run(command, input=text, stdout=subprocess.PIPE, check=True).stdout.decode()
    return re.findall(r'ridge\.kernel "(\w+)_\d+" workload\(<(.*?)>\)', out)


def field(workload, name):
    found = re.search(r"\b" + name + r" = ([^,]*)", workload)
    return found.group(1) if found else None


def total_bytes(found):
    lists = [part for _, workload in found for part in re.findall(r"(?:reads|writes) = \[([\d, ]*)\]", workload)]
    return sum(int(size) for part in lists for size in part.split(",") if size.strip())


def main(path):
    index = json.load(open(os.path.join(path, "index.json")))
    models = index if isinstance(index, list) else index.get("models", index)
    oracle = {m["name"]: m for m in models} if isinstance(models, list) else models
    sizes = {}
    for name, expected in ATTENTION.items():
        if not os.path.exists(os.path.join(path, name + ".mlir.gz")):
            continue
        found = kernels(path, name)
        attention = [w for kind, w in found if kind.startswith("attention")]
        heads = {(int(field(w, "heads_q")), int(field(w, "heads_kv"))) for w in attention}
        causal = sum(field(w, "causal") == "true" for w in attention)
        count, heads_q, heads_kv, expected_causal = expected
        if (len(attention), causal) != (count, expected_causal) or heads - {(heads_q, heads_kv)}:
            sys.exit(f"{name}: {len(attention)} attention kernels, heads {heads}, {causal} causal; expected {expected}")
        flops = sum(int(field(w, "matmul_flops") or 0) for _, w in found)
        # The scanned model's layers are one loop body, which runs twelve times.
        if "scan" not in name and flops != oracle[name]["oracle"]["flops_total"]:
            sys.exit(f"{name}: {flops} matrix FLOPs; the source program does {oracle[name]['oracle']['flops_total']}")
        sizes[name] = total_bytes(found)
        print("ok", name)
    decode = sizes["llama3-8b-decode-b16-kv4096-static-fused"]
    if abs(decode / DECODE_BYTES - 1) > 0.1:
        sys.exit(f"decode moves {decode} bytes; {DECODE_BYTES:.0f} are expected")
    for stem, spellings in (("llama3-8b-prefill-b1-s2048-", ("sdpa", "eager")), ("llama3-8b-decode-b16-kv4096-static-", ("sdpa",))):
        for spelling in spellings:
            if abs(sizes[stem + spelling] / sizes[stem + "fused"] - 1) > 0.05:
                sys.exit(f"{stem}{spelling} moves {sizes[stem + spelling]} bytes, its twin {sizes[stem + 'fused']}")
    print("all agree")


main(sys.argv[1])
