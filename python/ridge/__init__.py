# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Ridge plans kernels by roofline: a model goes in; for every kernel comes out what bounds it, how long it takes, and which tiling.

Front doors (each needs its extra, see docs/python.md): from_torch, from_onnx, from_jax, from_hf. Each returns a Program, which has the MLIR
text, `save` and `estimate`. `estimate` and `predict` work on files and columns, without any framework.
"""

from __future__ import annotations

import pkgutil

# The native module may lie in a build tree, beside the sources of the package.
__path__ = pkgutil.extend_path(__path__, __name__)

from .errors import ConfigError, EstimateError, ExportError, LoweringError, MissingPackageError, RidgeError  # noqa: E402
from .huggingface import from_hf  # noqa: E402
from .jax_import import from_jax  # noqa: E402
from .onnx_import import from_onnx  # noqa: E402
from .planner import estimate, predict  # noqa: E402
from .program import Program  # noqa: E402
from .torch_import import from_torch  # noqa: E402

__version__ = "0.1.0"

__all__ = [
    "ConfigError",
    "EstimateError",
    "ExportError",
    "LoweringError",
    "MissingPackageError",
    "Program",
    "RidgeError",
    "estimate",
    "from_hf",
    "from_jax",
    "from_onnx",
    "from_torch",
    "predict",
]
