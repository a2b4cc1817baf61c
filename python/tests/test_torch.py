# Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

import pytest

import ridge
from conftest import signature

torch = pytest.importorskip("torch")
pytest.importorskip("torch_mlir")


class ConvNet(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = torch.nn.Conv2d(3, 8, 3, padding=1)
        self.norm = torch.nn.BatchNorm2d(8)
        self.head = torch.nn.Linear(8, 10)

    def forward(self, x):
        return self.head(torch.relu(self.norm(self.conv(x))).mean((2, 3)))


class Attention(torch.nn.Module):
    def forward(self, q, k, v, mask):
        return torch.nn.functional.scaled_dot_product_attention(q, k, v, attn_mask=mask)


def on_meta(kind):
    with torch.device("meta"):
        return kind()


def test_weights_are_arguments_after_inputs(check):
    imported = ridge.from_torch(on_meta(ConvNet).eval(), (torch.empty(2, 3, 8, 8, device="meta"),))
    check(imported)
    arguments, results = signature(imported)
    assert arguments[:3] == ["tensor<2x3x8x8xf32>", "tensor<8x3x3x3xf32>", "tensor<8xf32>"]
    assert results == ["tensor<2x10xf32>"]
    assert imported.arguments[1] == "conv.weight" and len(imported.arguments) == len(arguments)
    assert imported.opaque == ()


def test_the_module_is_left_as_it_was():
    module = ConvNet().eval()
    before = {name: value.clone() for name, value in module.state_dict().items()}
    ridge.from_torch(module, (torch.zeros(2, 3, 8, 8),))
    assert all(torch.equal(value, before[name]) for name, value in module.state_dict().items())


def attention(**options):
    q = torch.empty(1, 8, 128, 64, dtype=torch.bfloat16, device="meta")
    mask = torch.empty(1, 1, 128, 128, dtype=torch.bool, device="meta")
    return ridge.from_torch(Attention(), (q, q, q, mask), **options)


def test_attention_is_kept_whole(check):
    whole, parts = attention(), attention(keep_attention=False)
    check(whole)
    check(parts)
    assert whole.mlir.count('"tm_tensor.attention"') == 1 and '"linalg.batch_matmul"' not in whole.mlir
    assert parts.mlir.count('"tm_tensor.attention"') == 0 and parts.mlir.count('"linalg.batch_matmul"') == 2


def test_joint_forward_and_backward(check):
    class Loss(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.net = ConvNet()

        def forward(self, x, y):
            return torch.nn.functional.cross_entropy(self.net(x), y)

    imported = ridge.from_torch(on_meta(Loss).train(), (torch.empty(2, 3, 8, 8), torch.zeros(2, dtype=torch.int64)), train=True)
    check(imported)
    arguments, results = signature(imported)
    # The loss, then a gradient for each of the six parameters.
    assert results == ["tensor<f32>"] + arguments[2:8]
    # One convolution forward, one for the gradient of its weight; the image needs none.
    assert imported.mlir.count('"linalg.conv_2d') == 2


def test_training_needs_a_loss():
    with pytest.raises(ridge.ExportError, match="first result .* is a scalar"):
        ridge.from_torch(on_meta(ConvNet), (torch.empty(2, 3, 8, 8),), train=True)


def test_an_operation_without_a_lowering_is_kept_and_named(check):
    class Histogram(torch.nn.Module):
        def forward(self, x):
            return torch.histc(x * 2, 10) + torch.cummax(x[:10], 0)[0]

    imported = ridge.from_torch(Histogram(), (torch.empty(40),))
    check(imported)
    assert set(imported.opaque) == {"aten.histc", "aten.cummax"}
    assert '"opaque.aten.histc"' in imported.mlir and "torch." not in imported.mlir.replace("opaque.", "")


class ComplexRotary(torch.nn.Module):
    def forward(self, x, angles):
        turns = torch.polar(torch.ones_like(angles), angles) * 1.5
        pairs = torch.view_as_complex(x.float().reshape(*x.shape[:-1], -1, 2))
        return torch.view_as_real(pairs * turns[:, :, None, :]).flatten(3).to(x.dtype)


def test_complex_numbers(check):
    x = torch.empty(2, 4096, 32, 128, dtype=torch.bfloat16, device="meta")
    program = ridge.from_torch(ComplexRotary(), (x, torch.empty(1, 4096, 64, device="meta")))
    check(program)
    assert program.opaque == ()
    kernels = program.estimate("h100-sxm")["devices"][0]["kernels"]
    assert {kernel["kind"] for kernel in kernels} <= {"elementwise", "copy"}
    # The rotation reads x and writes as much, besides angles of 1 MB.
    rotation = max(kernel["bytes"] for kernel in kernels)
    assert 2 * x.numel() * 2 <= rotation < 2 * x.numel() * 2 + (8 << 20)


def test_a_module_that_does_not_export():
    class Branch(torch.nn.Module):
        def forward(self, x):
            return x if x.sum() > 0 else -x

    with pytest.raises(ridge.ExportError, match="Branch does not export: .*data-dependent"):
        ridge.from_torch(Branch(), (torch.empty(40),))


def test_what_is_no_module():
    with pytest.raises(ridge.ExportError, match="found function, allowed is a torch.nn.Module"):
        ridge.from_torch(lambda x: x, (torch.empty(1),))


def test_dynamic_dimensions_stay(check):
    class Layer(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.linear = torch.nn.Linear(64, 32)

        def forward(self, x):
            return torch.relu(self.linear(x))

    rows = torch.export.Dim("rows", min=2, max=4096)
    imported = ridge.from_torch(on_meta(Layer), (torch.empty(16, 64),), dynamic_shapes=({0: rows},))
    check(imported)
    assert signature(imported)[0][0] == "tensor<?x64xf32>"
