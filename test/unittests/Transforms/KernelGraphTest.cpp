//===- KernelGraphTest.cpp - graphs of kernels from modules ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Ridge/RidgeDialect.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Parser/Parser.h"
#include "ridge/Frontend/Frontend.h"
#include "ridge/Kernels/FormKernels.h"
#include "ridge/Transforms/BuildKernelGraph.h"
#include <gtest/gtest.h>

using namespace mlir;
using namespace ridge;

namespace {
class KernelGraphTest : public ::testing::Test {
protected:
  KernelGraphTest() {
    DialectRegistry registry;
    frontend::registerInputDialects(registry);
    registry.insert<RidgeDialect>();
    context.appendDialectRegistry(registry);
    context.loadAllAvailableDialects();
    context.allowUnregisteredDialects();
  }

  /// Forms kernels of the module's text and builds the graph of its entry.
  BuiltKernelGraph build(StringRef text, kernels::Fusion fusion = kernels::Fusion::Flash) {
    module = parseSourceString<ModuleOp>(text, &context);
    EXPECT_TRUE(module);
    kernels::FormOptions options;
    options.fusion = fusion;
    EXPECT_TRUE(succeeded(kernels::formKernels(*module, options)));
    EXPECT_TRUE(succeeded(verify(*module)));
    FailureOr<Operation *> entry = frontend::findEntry(*module, "");
    EXPECT_TRUE(succeeded(entry));
    FailureOr<BuiltKernelGraph> built = buildKernelGraph(*module, *entry);
    EXPECT_TRUE(succeeded(built));
    return std::move(*built);
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
};

std::string linear(int m) {
  std::string rows = std::to_string(m);
  return "func.func @main(%x: tensor<" + rows + "x32xbf16>, %w: tensor<32x16xbf16>) -> tensor<" + rows + R"(x16xf32> {
    %zero = arith.constant 0.0 : f32
    %e = tensor.empty() : tensor<)" +
         rows + R"(x16xf32>
    %i = linalg.fill ins(%zero : f32) outs(%e : tensor<)" +
         rows + "x16xf32>) -> tensor<" + rows + R"(x16xf32>
    %p = linalg.matmul ins(%x, %w : tensor<)" +
         rows + "x32xbf16>, tensor<32x16xbf16>) outs(%i : tensor<" + rows + "x16xf32>) -> tensor<" + rows + R"(x16xf32>
    return %p : tensor<)" +
         rows + R"(x16xf32>
  })";
}

TEST_F(KernelGraphTest, TellsDataFromWeights) {
  BuiltKernelGraph built = build(linear(8));
  ASSERT_EQ(built.graph.kernels.size(), 1u);
  const KernelNode &gemm = built.graph.kernels[0];
  EXPECT_EQ(gemm.name, "gemm_0");
  ASSERT_EQ(gemm.reads.size(), 2u);
  EXPECT_EQ(built.graph.tensors[gemm.reads[0]].origin, Tensor::Origin::Input);
  EXPECT_EQ(built.graph.tensors[gemm.reads[1]].origin, Tensor::Origin::Weight);
  EXPECT_TRUE(built.graph.tensors[gemm.writes[0]].isOutput);
  EXPECT_EQ(built.graph.inputBytes, 8 * 32 * 2);
  EXPECT_EQ(built.graph.weightsBytes, 32 * 16 * 2);
  EXPECT_EQ(built.graph.outputBytes, 8 * 16 * 4);
}

TEST_F(KernelGraphTest, TwiceTheRowsMoveTwiceTheRowsBytes) {
  Workload one = build(linear(8)).graph.kernels[0].workload, two = build(linear(16)).graph.kernels[0].workload;
  EXPECT_EQ(two.reads[0], 2 * one.reads[0]);
  EXPECT_EQ(two.reads[1], one.reads[1]);
  EXPECT_EQ(two.writes[0], 2 * one.writes[0]);
  EXPECT_EQ(two.flops.matmul, 2 * one.flops.matmul);
}

constexpr const char *kLoop = R"(
func.func @main(%x: tensor<64xf32>) -> tensor<64xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c12 = arith.constant 12 : index
  %r = scf.for %i = %c0 to %c12 step %c1 iter_args(%s = %x) -> tensor<64xf32> {
    %e = tensor.empty() : tensor<64xf32>
    %0 = linalg.exp ins(%s : tensor<64xf32>) outs(%e : tensor<64xf32>) -> tensor<64xf32>
    scf.yield %0 : tensor<64xf32>
  }
  %e = tensor.empty() : tensor<64xf32>
  %1 = linalg.exp ins(%r : tensor<64xf32>) outs(%e : tensor<64xf32>) -> tensor<64xf32>
  return %1 : tensor<64xf32>
})";

TEST_F(KernelGraphTest, LoopMultipliesAndItsStateStaysOneTensor) {
  BuiltKernelGraph built = build(kLoop);
  ASSERT_EQ(built.graph.kernels.size(), 2u);
  EXPECT_EQ(built.graph.kernels[0].count, 12);
  EXPECT_EQ(built.graph.kernels[1].count, 1);
  // What the loop returns is what its body's kernel wrote.
  EXPECT_EQ(built.graph.kernels[1].reads[0], built.graph.kernels[0].writes[0]);
}

constexpr const char *kCalls = R"(
func.func private @layer(%x: tensor<64xf32>) -> tensor<64xf32> {
  %e = tensor.empty() : tensor<64xf32>
  %0 = linalg.exp ins(%x : tensor<64xf32>) outs(%e : tensor<64xf32>) -> tensor<64xf32>
  return %0 : tensor<64xf32>
}
func.func @main(%x: tensor<64xf32>) -> tensor<64xf32> {
  %0 = call @layer(%x) : (tensor<64xf32>) -> tensor<64xf32>
  %1 = call @layer(%0) : (tensor<64xf32>) -> tensor<64xf32>
  return %1 : tensor<64xf32>
})";

TEST_F(KernelGraphTest, CallsCountWhereTheyAreKept) {
  // Without fusion nothing is inlined: one kernel that runs twice.
  BuiltKernelGraph kept = build(kCalls, kernels::Fusion::None);
  ASSERT_EQ(kept.graph.kernels.size(), 1u);
  EXPECT_EQ(kept.graph.kernels[0].count, 2);
}

TEST_F(KernelGraphTest, SmallHelpersAreInlinedAndFused) {
  BuiltKernelGraph fused = build(kCalls);
  ASSERT_EQ(fused.graph.kernels.size(), 1u);
  EXPECT_EQ(fused.graph.kernels[0].count, 1);
  EXPECT_EQ(fused.graph.kernels[0].workload.flops.special, 2 * 64);
}

TEST_F(KernelGraphTest, UpdatedCacheTakesNoMemoryOfItsOwn) {
  BuiltKernelGraph built = build(R"(
func.func @main(%cache: tensor<8x128x64xbf16>, %token: tensor<8x1x64xbf16>) -> tensor<8x129x64xbf16> {
  %0 = tensor.concat dim(1) %cache, %token : (tensor<8x128x64xbf16>, tensor<8x1x64xbf16>) -> tensor<8x129x64xbf16>
  return %0 : tensor<8x129x64xbf16>
})");
  ASSERT_EQ(built.graph.kernels.size(), 1u);
  EXPECT_TRUE(built.graph.tensors[built.graph.kernels[0].writes[0]].aliasesInput);
  EXPECT_EQ(built.graph.tensors[built.graph.kernels[0].reads[0]].origin, Tensor::Origin::Input);
}

TEST_F(KernelGraphTest, LoopOfUnknownTripsIsRefused) {
  module = parseSourceString<ModuleOp>(R"(
func.func @main(%x: tensor<64xf32>, %n: index) -> tensor<64xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%s = %x) -> tensor<64xf32> {
    %e = tensor.empty() : tensor<64xf32>
    %0 = linalg.exp ins(%s : tensor<64xf32>) outs(%e : tensor<64xf32>) -> tensor<64xf32>
    scf.yield %0 : tensor<64xf32>
  }
  return %r : tensor<64xf32>
})",
                                       &context);
  ASSERT_TRUE(module);
  ASSERT_TRUE(succeeded(kernels::formKernels(*module, {})));
  std::string message;
  ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) {
    message += diagnostic.str();
    return success();
  });
  FailureOr<Operation *> entry = frontend::findEntry(*module, "main");
  EXPECT_TRUE(failed(buildKernelGraph(*module, *entry)));
  EXPECT_NE(message.find("how often this loop runs depends on data"), std::string::npos);
}
} // namespace

TEST_F(KernelGraphTest, QuantisedWeightsAreWeightsAndIdsAreInputs) {
  auto [graph, ops] = build(R"mlir(
    func.func @f(%x: tensor<16x32xi8>, %w: tensor<32x64xi8>, %ids: tensor<16x64xi32>) -> (tensor<16x64xi32>, tensor<16x64xi32>) {
      %zero = arith.constant 0 : i32
      %e = tensor.empty() : tensor<16x64xi32>
      %fill = linalg.fill ins(%zero : i32) outs(%e : tensor<16x64xi32>) -> tensor<16x64xi32>
      %y = linalg.matmul ins(%x, %w : tensor<16x32xi8>, tensor<32x64xi8>) outs(%fill : tensor<16x64xi32>) -> tensor<16x64xi32>
      %s = linalg.add ins(%ids, %ids : tensor<16x64xi32>, tensor<16x64xi32>) outs(%e : tensor<16x64xi32>) -> tensor<16x64xi32>
      return %y, %s : tensor<16x64xi32>, tensor<16x64xi32>
    })mlir");
  EXPECT_EQ(graph.weightsBytes, 32 * 64);             // int8
  EXPECT_EQ(graph.inputBytes, 16 * 32 + 16 * 64 * 4); // activations of one byte, ids of four
}
