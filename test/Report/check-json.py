"""Checks a ridge.report/1 file: every key is documented, and the totals are the sums of the kernels."""

import json
import math
import re
import sys

report = json.load(open(sys.argv[1], encoding="utf-8"))
documented = set(re.findall(r"`([a-z_0-9]+)`", open(sys.argv[2], encoding="utf-8").read()))
# The fields of a workload are those of its kind: docs say so, and do not list them.
OPEN = {"workload"}


def keys(value, path):
    if isinstance(value, dict):
        for key, item in value.items():
            assert key in documented, f"{path}.{key} is not documented"
            if key not in OPEN:
                keys(item, f"{path}.{key}")
    elif isinstance(value, list):
        for item in value:
            keys(item, path)


keys(report, "")
assert report["schema"] == "ridge.report/1"
for device in report["devices"]:
    total, kernels = device["total"], device["kernels"]
    assert total["kernels"] == len(kernels)
    assert total["unknown_kernels"] == sum(kernel["time_us"] is None for kernel in kernels)
    for unit in ("matmul", "vector", "special"):
        assert total["flops"][unit] == sum(kernel["count"] * kernel["flops"][unit] for kernel in kernels), unit
    assert total["bytes"] == sum(kernel["count"] * kernel["bytes"] for kernel in kernels)
    time = sum(kernel["count"] * (kernel["time_us"] or 0) for kernel in kernels)
    assert math.isclose(total["time_us"], time, rel_tol=1e-9), (total["time_us"], time)
    assert total["critical_path_us"] <= total["time_us"]
    for kernel in kernels:
        if kernel["roof_fraction"] is not None:
            assert 0 <= kernel["roof_fraction"] <= 1 + 1e-9, kernel["name"]
