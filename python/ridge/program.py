# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""An imported model: its MLIR text, and the ways on from there."""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Sequence

from .errors import RidgeError


@dataclass(frozen=True)
class Program:
    """A model as MLIR in generic form, as every front door returns it.

    Attributes:
        mlir: the module's text. Weights are arguments of the entry, never constants: user inputs first, then parameters, then buffers.
        name: what the model is called in reports.
        opaque: names of operations that the importer could not lower, each once. They are kept in the module; Ridge counts their bytes and
            calls their time unknown.
        arguments: names of the entry's arguments in order, where the front end kept them.
    """

    mlir: str = field(repr=False)
    name: str = "model"
    opaque: tuple[str, ...] = ()
    arguments: tuple[str, ...] = field(default=(), repr=False)

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Writes the text to `path`; a file that is already there is replaced only once all is written."""
        return write_whole(Path(path), self.mlir)

    def estimate(self, devices: str | Sequence[str], **options: Any) -> dict[str, Any]:
        """The report (schema ridge.report/1) of this model on `devices`; options as `ridge.estimate` takes them.

        `bind` may name arguments as `arguments` does: {"input_ids:1": 2048}.
        """
        from .planner import estimate

        if isinstance(options.get("bind"), dict):
            options["bind"] = {self._place(where): size for where, size in options["bind"].items()}
        return estimate(self, devices, **options)

    def _place(self, where: str) -> str:
        argument, _, dimension = where.rpartition(":")
        return f"arg{self.arguments.index(argument)}:{dimension}" if argument in self.arguments else where


def write_whole(path: Path, text: str) -> Path:
    """Writes through a temporary file beside `path`, so that nothing partial is ever left."""
    try:
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    except OSError as error:
        raise RidgeError(f"{path}: cannot be written: {error.strerror}") from error
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(temporary, 0o644)
        os.replace(temporary, path)
    except OSError as error:
        os.unlink(temporary)
        raise RidgeError(f"{path}: cannot be written: {error.strerror}") from error
    return path
