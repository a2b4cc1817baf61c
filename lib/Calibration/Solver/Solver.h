//===- Solver.h - least squares with bounds ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Wraps Ceres, which throws and uses run-time types: no header of LLVM or Ceres stands in this interface, and no exception leaves it.
//
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace ridge::calibration {

/// Minimises the sum of rho(r_i(x)) + (pull_j (x_j - start_j))^2 within bounds, rho the soft-L1 loss of that scale: quadratic below it,
/// linear above.
struct SolverProblem {
  std::vector<double> start, lower, upper, pull;
  unsigned residuals = 0;
  double robustScale = 0.02;
  int maxIterations = 40;
  /// Writes the residuals at x. Called from several threads at once.
  std::function<void(const std::vector<double> &x, double *residuals)> evaluate;
  /// Called after each iteration with its number and the cost.
  std::function<void(int iteration, double cost)> progress;
};

struct SolverResult {
  std::vector<double> x;
  std::string error; ///< empty: solved
};

SolverResult solve(const SolverProblem &problem);

} // namespace ridge::calibration
