# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes files of 2,000 and 200,000 rows, has `ridge predict` read each, and fails if the longer one took 20 MB more memory."""

import resource
import subprocess
import sys


def peak_kib(path, count):
    """The largest resident size of the children so far, which is this one's as files grow."""
    with open(path, "w") as file:
        file.write("device,op,dtype,m,n,k,library\n")
        file.writelines(f"h20,gemm,bf16,{1 + row % 8192},{1024 + 64 * (row // 8192)},4096,cublas\n" for row in range(count))
    run = subprocess.run(["ridge", "predict", path, "-o", path + ".out"], capture_output=True, text=True, check=True)
    assert f"{count} rows predicted, 0 without" in run.stderr, run.stderr
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss


few = peak_kib(sys.argv[1], 2000)
many = peak_kib(sys.argv[1], 200000)
print(f"peaks: {few} and {many} KiB")
sys.exit(many - few >= 20 * 1024)
