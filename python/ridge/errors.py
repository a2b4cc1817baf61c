# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Every error that this package raises on purpose; all are a RidgeError."""

from __future__ import annotations

import importlib
from types import ModuleType


class RidgeError(Exception):
    """Something that the caller can put right: the message names the input, what was found and what is allowed."""


class MissingPackageError(RidgeError, ImportError):
    """A Python package that a front door needs is not installed; the message names the extra that brings it."""


class ExportError(RidgeError):
    """The framework could not turn the model into a graph."""


class LoweringError(RidgeError):
    """The graph could not be turned into linalg."""


class ConfigError(RidgeError):
    """A model's configuration is unreadable, of an unknown architecture, or contradicts what was asked."""


class EstimateError(RidgeError):
    """`ridge` refused the model or the options; the message is its own."""


def require(package: str, extra: str) -> ModuleType:
    """Imports `package`, or says which extra of this package brings it."""
    try:
        return importlib.import_module(package)
    except ImportError as error:
        raise MissingPackageError(
            f"{package} is not installed or does not load ({error}): pip install 'ridge-planner[{extra}]'", name=package
        ) from error
