//===- RidgeOps.td - the kernel op ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RIDGE_OPS_TD
#define RIDGE_OPS_TD

include "RidgeAttrs.td"
include "mlir/IR/OpAsmInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "mlir/Interfaces/ControlFlowInterfaces.td"

def Ridge_PlanArrayAttr : TypedArrayAttrBase<Ridge_PlanAttr, "plans, one a device">;

def Ridge_KernelOp : Op<Ridge_Dialect, "kernel", [
    RecursiveMemoryEffects, RecursivelySpeculatable, SingleBlockImplicitTerminator<"::ridge::YieldOp">,
    DeclareOpInterfaceMethods<RegionBranchOpInterface>]> {
  let summary = "The operations that one launch runs";
  let description = [{
    A region that is executed once, in place. It is not isolated: it captures the values that it reads, and returns what `ridge.yield` yields.
    `ridge-inline-kernels` dissolves it again.

    `workload` is derived from the region. The verifier checks its structure: one size in `writes` for each result. That its matrix FLOPs are those
    of the region is checked by every pass that reads it (`ridge-plan-kernels`, `ridge-schedule-kernels`), because only the analysis, which knows
    all dialects, can count them.

    ```mlir
    %r = ridge.kernel "gemm_0" workload(<gemm, ...>) plans([#ridge.plan<device = "h20", bound = compute>]) -> tensor<16x16xf32> {
      %0 = linalg.matmul ins(%a, %b : tensor<16x16xf16>, tensor<16x16xf16>) outs(%init : tensor<16x16xf32>) -> tensor<16x16xf32>
      ridge.yield %0 : tensor<16x16xf32>
    }
    ```
  }];
  let arguments = (ins StrAttr:$kernel_name, OptionalAttr<Ridge_WorkloadAttr>:$workload, OptionalAttr<Ridge_PlanArrayAttr>:$plans,
                       OptionalAttr<StrArrayAttr>:$notes);
  let results = (outs Variadic<AnyType>:$results);
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = [{
    $kernel_name (`workload` `(` $workload^ `)`)? (`plans` `(` $plans^ `)`)? (`notes` `(` $notes^ `)`)? attr-dict-with-keyword
    (`->` type($results)^)? $body
  }];
  let hasVerifier = 1;
}

def Ridge_YieldOp : Op<Ridge_Dialect, "yield", [Pure, ReturnLike, Terminator, HasParent<"KernelOp">]> {
  let summary = "Ends a kernel and returns its results";
  let arguments = (ins Variadic<AnyType>:$operands);
  let builders = [OpBuilder<(ins), [{ build($_builder, $_state, ::mlir::ValueRange()); }]>];
  let assemblyFormat = "attr-dict ($operands^ `:` type($operands))?";
}

#endif // RIDGE_OPS_TD
