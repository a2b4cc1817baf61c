"""Plans every graph of the corpus and compares its kernels with what is known of the source models.

usage: check-models.py CORPUS_DIRECTORY. Prints one line a graph and exits 1 if any of them disagrees.
"""

import collections
import gzip
import json
import os
import subprocess
import sys
import tempfile

import source_models

# Kernels are of no device; what reaches HBM is checked on a machine of each kind.
DEVICES = "h100-sxm,ascend-910b2"
SEQUENCE = 512  # of graphs with a dynamic length
# Nothing but torch ops, which no importer lowered: all are opaque and named.
OPAQUE = {"mixtral-8x7b-2layer-prefill-b1-s512-grouped_mm-torchdialect"}
# DiT's two equal embedders were merged by the importer: 25952256 FLOPs fewer than its source program.
FLOPS = {"dit-xl2-b8-32x32-f16": 1898669408256 - 25952256}
# Spellings of one model: within 3 % in time and 5 % in bytes of the first.
TWINS = [
    ("llama3-8b-prefill-b1-s2048-fused", "llama3-8b-prefill-b1-s2048-sdpa", "llama3-8b-prefill-b1-s2048-eager"),
    ("llama3-8b-decode-b16-kv4096-static-fused", "llama3-8b-decode-b16-kv4096-static-sdpa", "llama3-8b-decode-b16-kv4096-concat-sdpa"),
    ("llama3-8b-1layer-dynseq-sdpa", "llama3-8b-1layer-dynseq-eager"),
    ("bert-base-b8-s128-sdpa", "bert-base-b8-s128-eager", "bert-base-b8-s128-sdpa-tosa", "bert-base-b8-s128-eager-tosa"),
]


def estimate(path, name, sequence=SEQUENCE):
    command = ["ridge", "estimate", path, f"--device={DEVICES}", "--format=json"] + ([f"--bind=arg0:1={sequence}"] if "dynseq" in name else [])
    run = subprocess.run(command, capture_output=True, text=True)
    return (json.loads(run.stdout)["devices"], "") if run.returncode == 0 else ([], run.stderr)


def attention_of(kernels):
    found = collections.Counter()
    for kernel in kernels:
        if kernel["kind"] in ("attention_prefill", "attention_decode", "mla_decode"):
            w = kernel["workload"]
            found[tuple(w[field] for field in ("heads_q", "heads_kv", "seq_q", "seq_kv", "head_dim", "head_dim_v", "causal"))] += kernel["count"]
    return found


def expected_attention(name):
    expected = collections.Counter()
    for count, *shape in source_models.ATTENTION.get(name, []):
        expected[tuple(shape)] += count
    return expected


def scans_of(kernels):
    found = collections.Counter()
    for kernel in kernels:
        if kernel["kind"] == "scan" and kernel["workload"]["op"] == "state_space":
            w = kernel["workload"]
            found[tuple(w[field] for field in ("rows", "columns", "groups", "head_dim", "state_dim"))] += kernel["count"]
    return dict(found)


def expected_flops(model):
    at = model["oracle"].get("flops_at")
    return sum(at["seq=512"].values()) if at else FLOPS.get(model["name"], model["oracle"]["flops_total"])


def check_experts(name, kernels):
    """No more is read than every expert once a layer, and the tokens and routing beside them."""
    layers, experts, elements = source_models.EXPERTS[name]
    found = [kernel for kernel in kernels if kernel["kind"] in ("moe", "grouped_gemm")]
    count, read = sum(kernel["count"] for kernel in found), sum(kernel["count"] * kernel["bytes"] for kernel in found)
    limit = layers * experts * elements * 2
    if count != layers or not 0.99 * limit <= read <= 1.02 * limit:
        yield f"{count} expert kernels move {read} bytes; {layers} layers hold {limit}"
    if any(kernel["kind"] == "gather" and kernel["bytes"] > elements for kernel in kernels):
        yield "an expert's weights are gathered"


def problems(model, device):
    name, kernels, total = model["name"], device["kernels"], device["total"]
    unknown = sum(kernel["count"] for kernel in kernels if kernel["kind"] == "opaque" or kernel["time_us"] is None)
    if bool(unknown) != (name in OPAQUE):
        yield f"{unknown} kernels are not understood"
    if name in OPAQUE:
        return
    found, expected = attention_of(kernels), expected_attention(name)
    if found != expected:
        yield f"attention {dict(found)}; expected {dict(expected)}"
    layers, *scan = source_models.SCANS.get(name, (0,))
    if scans_of(kernels) != ({tuple(scan): layers} if layers else {}):
        yield f"state-space scans {scans_of(kernels)}; expected {layers} of {scan}"
    if total["flops"]["matmul"] != expected_flops(model):
        yield f"{total['flops']['matmul']} matrix FLOPs; the source program does {expected_flops(model)}"
    if name in source_models.EXPERTS:
        yield from check_experts(name, kernels)
    count = source_models.BYTES.get(name)
    if count and abs(total["bytes"] / count - 1) > 0.15:
        yield f"moves {total['bytes']} bytes; weights and what crosses kernels are {count}"
    if count and "decode" in name and abs(total["hbm_bytes"] / count - 1) > 0.10:
        yield f"{total['hbm_bytes']} bytes reach HBM of {device['device']}; weights and cache are {count}"


def scaling_problems(model, path):
    """Four times the sequence: the FLOPs of the source program at each length; four times the bytes but for the weights, read once."""
    name, moved = model["name"], {}
    for key, by_op in model["oracle"]["flops_at"].items():
        sequence = int(key.split("=")[1])
        devices, error = estimate(path, name, sequence)
        if not devices:
            yield f"{name} at {sequence}: {error}"
            continue
        total = devices[0]["total"]
        moved[sequence] = total["bytes"] - 2 * source_models.llama_weights(layers=1)
        if total["flops"]["matmul"] != sum(by_op.values()):
            yield f"{name} at {sequence}: {total['flops']['matmul']} matrix FLOPs; the source program does {sum(by_op.values())}"
    for shorter in (512, 2048):
        if abs(moved.get(4 * shorter, 0) / moved.get(shorter, 1) / 4 - 1) > 0.02:
            yield f"{name}: {moved} bytes beside the weights by length"


def twin_problems(totals):
    for first, *others in TWINS:
        for other in others:
            for field, tolerance in (("time_us", 0.03), ("bytes", 0.05)):
                if abs(totals[other][field] / totals[first][field] - 1) > tolerance:
                    yield f"{other}: {field} {totals[other][field]}; its twin {first} has {totals[first][field]}"


def row(model, total, kernels, count):
    kinds = collections.Counter()
    for kernel in kernels:
        kinds[kernel["kind"]] += kernel["count"]
    attention = sum(attention_of(kernels).values())
    expected = f"{count / 1e9:.2f}" if count else "-"
    return (f"{model['name']:60} {total['kernels']:4} kernels, {attention:2} attention, {total['flops']['matmul'] / 1e9:9.2f} GFLOP, "
            f"{total['bytes'] / 1e9:7.2f} GB of {expected}, {total['unknown_kernels']} unknown, {(total['time_us'] or 0) / 1e3:7.3f} ms")


def main(corpus):
    with open(os.path.join(corpus, "index.json"), encoding="utf-8") as file:
        models = [model for model in json.load(file)["models"] if model.get("file")]
    failures, totals = [], {}
    with tempfile.TemporaryDirectory() as folder:
        for model in models:
            name, path = model["name"], os.path.join(folder, "model.mlir")
            with gzip.open(os.path.join(corpus, model["file"])) as packed, open(path, "wb") as text:
                text.write(packed.read())
            devices, error = estimate(path, name)
            if not devices:
                failures.append(f"{name}: {error}")
                continue
            totals[name] = devices[0]["total"]
            print(row(model, totals[name], devices[0]["kernels"], source_models.BYTES.get(name)))
            failures += [f"{name}: {problem}" for device in devices for problem in problems(model, device)]
            if "dynseq" in name:
                failures += scaling_problems(model, path)
    failures += twin_problems(totals)
    print("\n".join(failures) if failures else f"all {len(models)} graphs agree with their source models")
    return bool(failures)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
