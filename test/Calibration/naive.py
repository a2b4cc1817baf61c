"""Compares `ridge validate`'s kind of error with the plain roofline's: max(flops / peak, bytes / (0.8 x bandwidth)) + 3 us.

Reads what `ridge predict` wrote of rows of one suite; prints both mean errors of rows of 20 us and more, and fails unless Ridge's is at most
half of the roofline's."""

import csv
import sys

# Peak by type in FLOP/s and bandwidth in B/s: NVIDIA's data sheets, dense.
PEAKS = {
    "h100-sxm": ({"bf16": 989.4e12, "fp8": 1978.9e12}, 3.35e12),
    "a100-sxm-80gb": ({"bf16": 312e12}, 2.039e12),
    "h20": ({"bf16": 148e12, "fp8": 296e12}, 4.0e12),
}


def number(row, key, missing=0):
    return float(row[key]) if row[key] else missing


def work(row):
    """Floating-point operations and bytes, each operand once."""
    element = 1 if row["dtype"] == "fp8" else 2
    if row["op"] == "gemm":
        m, n, k = (number(row, key) for key in "mnk")
        return 2 * m * n * k, element * (m * k + k * n) + 2 * m * n
    batch, heads, shared = number(row, "batch", 1), number(row, "heads_q"), number(row, "heads_kv")
    size, new, total = number(row, "head_dim"), number(row, "seq_q", 1), number(row, "seq_kv")
    pairs = new * total - (new * (new - 1) / 2 if row["causal"] in ("1", "1.0", "True") else 0)
    return 4 * batch * heads * size * pairs, 2 * batch * size * (2 * heads * new + 2 * shared * total)


def main():
    ridge, naive = [], []
    for row in csv.DictReader(open(sys.argv[1])):
        measured = float(row["latency_us"])
        if measured < 20:
            continue
        peaks, bandwidth = PEAKS[row["device"]]
        flops, moved = work(row)
        roofline = 1e6 * max(flops / peaks[row["dtype"]], moved / (0.8 * bandwidth)) + 3
        ridge.append(abs(float(row["predicted_us"]) / measured - 1) if row["predicted_us"] else 1)
        naive.append(abs(roofline / measured - 1))
    ours, theirs = 100 * sum(ridge) / len(ridge), 100 * sum(naive) / len(naive)
    print(f"{len(ridge)} rows: ridge {ours:.1f} %, roofline {theirs:.1f} %, {theirs / ours:.1f} times")
    return 0 if 2 * ours <= theirs else 1


sys.exit(main())
