//===- FormKernels.h - which operations become one launch ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#pragma once

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/LogicalResult.h"
#include <optional>

namespace ridge::kernels {

/// How far kernels are formed. None: one kernel an op, as written. Elementwise: reads through views, fills, broadcasts and transposed
/// weights; elementwise work joins its neighbours. Flash: also attention, norms and other patterns that real libraries run as one.
enum class Fusion : uint8_t { None, Elementwise, Flash };
llvm::StringRef fusionName(Fusion fusion);
std::optional<Fusion> parseFusion(llvm::StringRef name);

/// Whether attention is causal. Auto: read off the computation of its mask.
enum class Causality : uint8_t { Auto, On, Off };
llvm::StringRef causalityName(Causality causality);
std::optional<Causality> parseCausality(llvm::StringRef name);

/// How routers load their experts, as MoeShape has it.
struct MoeBalance {
  bool drawn = true;
  int64_t powerLawHundredths = 0;
};
/// "drawn": every token draws its experts, all equally likely; "balanced": all experts get as many rows; or the exponent of a power law
/// between 0 and 10.
std::optional<MoeBalance> parseMoeBalance(llvm::StringRef text);

struct FormOptions {
  Fusion fusion = Fusion::Flash;
  Causality causal = Causality::Auto;
  MoeBalance moeBalance;
  /// Entry whose callees and body are formed; empty: every function-like op of the module.
  llvm::StringRef entry;
};

/// Groups the ops of every function body into `ridge.kernel` regions that carry their workload. The module stays valid and means the same.
llvm::LogicalResult formKernels(mlir::ModuleOp module, const FormOptions &options);

/// The tensors that a ridge.kernel op captures, in the order in which its region first uses them: what Workload::reads is parallel to.
llvm::SmallVector<mlir::Value, 4> capturedTensors(mlir::Operation *kernel);

} // namespace ridge::kernels
