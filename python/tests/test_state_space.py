# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""State-space models of transformers: selective scans, and steps that update a state."""

import pytest

import ridge

torch = pytest.importorskip("torch")
pytest.importorskip("torch_mlir")
pytest.importorskip("transformers")

MAMBA = {
    "architectures": ["MambaForCausalLM"],
    "model_type": "mamba",
    "hidden_size": 256,
    "num_hidden_layers": 1,
    "state_size": 16,
    "vocab_size": 1024,
    "time_step_rank": 16,
}
MAMBA2 = {
    "architectures": ["Mamba2ForCausalLM"],
    "model_type": "mamba2",
    "hidden_size": 256,
    "num_hidden_layers": 1,
    "state_size": 128,
    "vocab_size": 1024,
    "head_dim": 64,
    "num_heads": 8,
    "n_groups": 1,
    "time_step_limit": [0.0, {"__float__": "Infinity"}],
}


def kernels_of(program):
    (device,) = program.estimate("h100-sxm")["devices"]
    assert device["total"]["unknown_kernels"] == 0
    return device["kernels"]


def test_a_selective_scan_is_one_kernel(config, program):
    def scan(batch, seq):
        imported = ridge.from_hf(config(MAMBA), phase="prefill", batch=batch, seq=seq)
        assert imported.opaque == ()
        (kernel,) = [kernel for kernel in kernels_of(imported) if kernel["kind"] == "scan"]
        assert (kernel["workload"]["op"], kernel["workload"]["state_dim"]) == ("selective_scan", 16)
        assert (kernel["workload"]["rows"], kernel["workload"]["columns"]) == (batch * 512, seq)
        return kernel

    kernel, longer = scan(2, 64), scan(2, 128)
    # x, time step and gate of 512 channels in, the result out; B and C of 16. Whatever the length: A in f32, and D and the bias as stored.
    tokens, fixed = 2 * 64, 512 * 16 * 4 + 2 * 512 * 2
    assert kernel["bytes"] == tokens * 2 * (4 * 512 + 2 * 16) + fixed
    assert longer["bytes"] - fixed == 2 * (kernel["bytes"] - fixed)
    assert kernel["flops"]["special"] == tokens * 512 * (16 + 4)


@pytest.mark.parametrize("settings, state", [(MAMBA, 512 * 16), (MAMBA2, 8 * 64 * 128)])
def test_a_step_reads_and_writes_the_state_once(settings, state, config, program):
    def update(batch):
        imported = ridge.from_hf(config(settings), phase="decode", batch=batch, seq=64)
        (kernel,) = [kernel for kernel in kernels_of(imported) if kernel["workload"].get("op") == "state_update"]
        assert kernel["workload"]["rows"] * kernel["workload"]["columns"] == batch * state
        # The state is kept in f32; all else is a vector a channel.
        assert 2 * 4 * batch * state <= kernel["bytes"] < 1.2 * 2 * 4 * batch * state
        return kernel["bytes"]

    assert update(16) - update(8) == update(24) - update(16)


def step(read):
    class Step(torch.nn.Module):
        def forward(self, state, decay, inputs, outputs):
            new = state * decay[:, :, None] + inputs[:, :, None]
            return new, torch.bmm(new, outputs[:, :, None]), *read(state, new)

    args = (torch.empty(4, 512, 64, device="meta"), *(torch.empty(4, n, device="meta") for n in (512, 512, 64)))
    return [kernel["workload"].get("op") for kernel in kernels_of(ridge.from_torch(Step(), args))]


def test_a_state_that_something_else_reads_is_no_update(program):
    assert step(lambda old, new: ()) == ["state_update"]
    assert "state_update" not in step(lambda old, new: (new.cumsum(1),))
