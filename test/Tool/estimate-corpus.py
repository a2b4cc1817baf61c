"""Plans every graph of the corpus: FLOPs equal the oracle where the text does, nothing is faster than its roof, dynamic graphs say what to bind.

usage: estimate-corpus.py CORPUS_DIR
"""

import gzip
import json
import os
import subprocess
import sys
import tempfile

DEVICES = "h100-sxm,h20,ascend-910b3"


def estimate(path, *options):
    return subprocess.run(["ridge", "estimate", path, f"--device={DEVICES}", "--format=json", *options], capture_output=True, text=True)


def check_device(name, device, flops):
    total, kernels = device["total"], device["kernels"]
    if flops is not None:
        assert total["flops"]["matmul"] == flops, f"{name}: {total['flops']['matmul']} matmul FLOPs, the oracle has {flops}"
    assert total["peak_memory_bytes"] >= total["weights_bytes"] + total["input_bytes"], name
    assert total["critical_path_us"] <= total["time_us"], name
    for kernel in kernels:
        known = kernel["time_us"] is not None
        assert known or kernel["notes"], f"{name}: {kernel['name']} is unknown without a reason"
        assert not known or kernel["roof_fraction"] is None or kernel["roof_fraction"] <= 1 + 1e-9, f"{name}: {kernel['name']} beats its roof"


def check(model, path):
    name = model["name"]
    run = estimate(path)
    if "dynseq" in name:
        assert run.returncode == 1 and "--bind=" in run.stderr, f"{name}: {run.stderr}"
        return
    assert run.returncode == 0, f"{name}: {run.stderr}"
    flops = model["oracle"]["flops_total"] if model.get("text_vs_oracle") == "equal" else None
    for device in json.loads(run.stdout)["devices"]:
        check_device(name, device, flops)


corpus = sys.argv[1]
with open(os.path.join(corpus, "index.json"), encoding="utf-8") as index:
    models = [model for model in json.load(index)["models"] if model.get("file")]
assert models
with tempfile.TemporaryDirectory() as folder:
    for model in models:
        path = os.path.join(folder, model["name"] + ".mlir")
        with gzip.open(os.path.join(corpus, model["file"])) as packed, open(path, "wb") as text:
            text.write(packed.read())
        check(model, path)
print(f"{len(models)} graphs planned")
