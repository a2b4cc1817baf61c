# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

import json
import re
import shutil
import subprocess

import pytest

import ridge
from ridge import planner

# A Llama of two layers; every other size is that of Llama-3-8B.
LLAMA = {
    "architectures": ["LlamaForCausalLM"],
    "model_type": "llama",
    "hidden_size": 4096,
    "intermediate_size": 14336,
    "num_hidden_layers": 2,
    "num_attention_heads": 32,
    "num_key_value_heads": 8,
    "vocab_size": 128256,
    "max_position_embeddings": 8192,
    "rope_theta": 500000.0,
    "rms_norm_eps": 1e-05,
    "tie_word_embeddings": False,
}


@pytest.fixture
def config(tmp_path):
    """A function that writes a Hugging Face configuration and returns its path."""

    def write(settings=None, **changes):
        path = tmp_path / "config.json"
        path.write_text(json.dumps({**(LLAMA if settings is None else settings), **changes}))
        return path

    return write


@pytest.fixture(scope="session")
def program():
    """The `ridge` program."""
    try:
        return planner.find_program()
    except ridge.EstimateError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def check():
    """A function that asserts that stock mlir-opt parses and verifies a program."""
    tool = shutil.which("mlir-opt-22") or shutil.which("mlir-opt", path="/usr/lib/llvm-22/bin")

    def verify(imported):
        if tool:
            done = subprocess.run([tool, "--allow-unregistered-dialect", "-o", "/dev/null"], input=imported.mlir, capture_output=True, text=True)
            assert done.returncode == 0, done.stderr[:2000]

    return verify


def signature(imported):
    """Types of the entry's arguments and results, as lists of text."""
    types = re.search(r"function_type = \((.*?)\) -> (.*?), sym_name", imported.mlir)
    return [re.findall(r"tensor<[^>]*>", part) for part in types.groups()]
