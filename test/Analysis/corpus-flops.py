"""Compares the matmul FLOPs of every corpus graph with the oracle, which was counted on the source program.

usage: corpus-flops.py CORPUS_DIR [--table]
"""

import gzip
import json
import os
import subprocess
import sys
import tempfile

# A graph whose text does other work than its source program, and the work that the text holds. Reasons are in the index (text_vs_oracle).
TEXT_FLOPS = {
    # One of two equal embedders was merged away: 25952256 FLOPs fewer.
    "dit-xl2-b8-32x32-f16": 1898669408256 - 25952256,
    # ragged_dot arrives as a dense product over all 16 experts.
    "jax-moe-ragged-dot-e16": 34359738368 * 16,
    # Nothing but torch ops: no FLOPs are known, and every op says so.
    "mixtral-8x7b-2layer-prefill-b1-s512-grouped_mm-torchdialect": 0,
}
MUST_BE_OPAQUE = {"mixtral-8x7b-2layer-prefill-b1-s512-grouped_mm-torchdialect"}


def analyze(path, *options):
    run = subprocess.run(["ridge-analyze", path, *options], capture_output=True, text=True)
    if run.returncode:
        return None, [], run.stderr.strip()
    lines = run.stdout.splitlines()
    total = next(line for line in lines if line.startswith("total matmul flops: ")).split(": ")[1]
    return total, [line for line in lines if line.startswith(("opaque op", "trips of a loop"))], ""


def cases(model):
    """Options and expected FLOPs of each run."""
    at = model["oracle"].get("flops_at")
    if not at:
        yield [], TEXT_FLOPS.get(model["name"], model["oracle"]["flops_total"])
        return
    for name, by_op in at.items():
        yield ["--bind=arg0:1=" + name.split("=")[1]], sum(by_op.values())


def main():
    corpus, show_table = sys.argv[1], "--table" in sys.argv
    with open(os.path.join(corpus, "index.json")) as file:
        models = [model for model in json.load(file)["models"] if model.get("file")]
    failures = checked = 0
    with tempfile.TemporaryDirectory() as folder:
        for model in models:
            path = os.path.join(folder, model["name"] + ".mlir")
            with gzip.open(os.path.join(corpus, model["file"])) as packed, open(path, "wb") as text:
                text.write(packed.read())
            for options, expected in cases(model):
                total, opaque, error = analyze(path, *options)
                fits = total == str(expected) and bool(opaque) == (model["name"] in MUST_BE_OPAQUE)
                checked += 1
                failures += not fits
                if show_table or not fits:
                    verdict = "ok  " if fits else "FAIL"
                    print(verdict, model["name"], *options, "expected", expected, "found", total, *opaque, error[:600], sep="  ")
            os.remove(path)
    print(f"{checked} runs over {len(models)} graphs, {failures} failures")
    return failures != 0 or not models


if __name__ == "__main__":
    sys.exit(main())
