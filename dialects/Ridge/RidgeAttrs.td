//===- RidgeAttrs.td - workloads, tilings, plans and totals as attributes ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RIDGE_ATTRS_TD
#define RIDGE_ATTRS_TD

include "RidgeDialect.td"
include "mlir/IR/AttrTypeBase.td"

class Ridge_Attr<string name, string attrMnemonic> : AttrDef<Ridge_Dialect, name> {
  let mnemonic = attrMnemonic;
}

def Ridge_WorkloadAttr : Ridge_Attr<"Workload", "workload"> {
  let summary = "What a kernel must compute and move";
  let description = [{
    The kind of the kernel, then the fields of its shape, then the work by unit and the bytes of each operand it reads (in the order in which the
    kernel first uses them) and of each result it writes. Fields that have their default value may be left out when reading; they are always
    printed, so that a test sees them.

    ```mlir
    #ridge.workload<pooling, outputs = 64, window = 9, type = f16, vector_flops = 576, reads = [1152], writes = [128]>
    ```
  }];
  let parameters = (ins AttrParameter<"::ridge::Workload", "the workload as a plain value", "const ::ridge::Workload &">:$value);
  let hasCustomAssemblyFormat = 1;
}

def Ridge_TilingAttr : Ridge_Attr<"Tiling", "tiling"> {
  let summary = "How a kernel is cut into tiles";
  let description = [{
    Only what applies is written: `block` is the CTA tile (m, n, k) or the L1 tile, `inner` the L0 tile, then `cluster`, `stages`, `splits`
    (split-K or splits of the keys) and `packed` (query heads that share a tile).

    ```mlir
    #ridge.tiling<block = [128, 256, 64], cluster = [2, 1], stages = 4, splits = 1>
    ```
  }];
  let parameters = (ins AttrParameter<"::ridge::model::Tiling", "the tiling as a plain value", "const ::ridge::model::Tiling &">:$value);
  let hasCustomAssemblyFormat = 1;
}

def Ridge_BoundParameter : AttrOrTypeParameter<"::ridge::model::Bound", "what bounds the kernel: unknown, compute, memory, l2, network or latency"> {
  let printer = "$_printer << ::ridge::model::boundName($_self)";
  let parser = "::ridge::parseBound($_parser)";
  let defaultValue = "::ridge::model::Bound::Unknown";
}

class Ridge_OptionalInt<string meaning> : OptionalParameter<"::std::optional<int64_t>", meaning>;
class Ridge_OptionalText<string meaning> : OptionalParameter<"::mlir::StringAttr", meaning>;

def Ridge_PlanAttr : Ridge_Attr<"Plan", "plan"> {
  let summary = "How one kernel runs on one device";
  let description = [{
    Times are integer nanoseconds of one execution; 80 % of such kernels are expected between `low_ns` and `high_ns`. What is not known is absent.

    ```mlir
    #ridge.plan<device = "h20", library = "cublas", tiling = <block = [128, 256, 64], stages = 4>, time_ns = 1724000, low_ns = 1650000,
                high_ns = 1810000, roof_ns = 1625000, hbm_bytes = 184549376, bound = compute, provenance = "calibrated">
    ```
  }];
  let parameters = (ins
    "::mlir::StringAttr":$device,
    Ridge_OptionalText<"the kernel library, absent if none is known">:$library,
    OptionalParameter<"::ridge::TilingAttr", "the library's choice">:$tiling,
    Ridge_OptionalInt<"predicted time">:$time_ns,
    Ridge_OptionalInt<"lower end of the interval">:$low_ns,
    Ridge_OptionalInt<"upper end of the interval">:$high_ns,
    Ridge_OptionalInt<"no kernel can be faster">:$roof_ns,
    Ridge_OptionalInt<"bytes that reach the memory after L2 residency">:$hbm_bytes,
    Ridge_BoundParameter:$bound,
    Ridge_OptionalText<"calibrated, transferred or uncalibrated, and on what">:$provenance,
    OptionalParameter<"::mlir::ArrayAttr", "assumptions and dropped terms, as strings">:$notes);
  let assemblyFormat = "`<` struct(params) `>`";
}

def Ridge_TotalsAttr : Ridge_Attr<"Totals", "totals"> {
  let summary = "A whole module on one device";
  let description = [{
    `unknown_kernels` kernels have no time: the times are then lower bounds.

    ```mlir
    #ridge.totals<device = "h20", time_ns = 12345678, low_ns = 11000000, high_ns = 13000000, critical_path_ns = 12000000,
                  hbm_bytes = 23600000000, peak_memory_bytes = 25000000000, fits_memory = true, kernels = 290, unknown_kernels = 0>
    ```
  }];
  let parameters = (ins
    "::mlir::StringAttr":$device,
    Ridge_OptionalInt<"all kernels one after the other">:$time_ns,
    Ridge_OptionalInt<"lower end of the interval">:$low_ns,
    Ridge_OptionalInt<"upper end of the interval">:$high_ns,
    Ridge_OptionalInt<"the bound that more streams could reach">:$critical_path_ns,
    Ridge_OptionalInt<"bytes that reach the memory">:$hbm_bytes,
    Ridge_OptionalInt<"weights and activations at the worst moment">:$peak_memory_bytes,
    OptionalParameter<"::mlir::BoolAttr", "whether that fits the device">:$fits_memory,
    "int64_t":$kernels,
    "int64_t":$unknown_kernels);
  let assemblyFormat = "`<` struct(params) `>`";
}

#endif // RIDGE_ATTRS_TD
