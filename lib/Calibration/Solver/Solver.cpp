//===- Solver.cpp - least squares with bounds ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Solver.h"
#include <ceres/ceres.h>
#include <cmath>
#include <thread>

namespace ridge::calibration {

namespace {

/// All residuals as one block: a row's time depends on every parameter, and rows share the evaluation's threads. The loss is folded into
/// each residual, since Ceres would apply it to the block as a whole.
class RowsCost final : public ceres::CostFunction {
public:
  explicit RowsCost(const SolverProblem &problem) : problem(problem) {
    set_num_residuals(int(problem.residuals + problem.start.size()));
    mutable_parameter_block_sizes()->push_back(int(problem.start.size()));
  }

  bool Evaluate(double const *const *parameters, double *residuals, double **jacobians) const override {
    std::vector<double> x(parameters[0], parameters[0] + problem.start.size());
    robust(x, residuals);
    if (jacobians && jacobians[0])
      differentiate(x, residuals, jacobians[0]);
    return true;
  }

private:
  static constexpr double kStep = 1e-4; // of a logarithm: times are smooth on this scale, save at a change of tiling

  void robust(const std::vector<double> &x, double *residuals) const {
    problem.evaluate(x, residuals);
    for (size_t j = 0; j < x.size(); ++j)
      residuals[problem.residuals + j] = problem.pull[j] * (x[j] - problem.start[j]);
    double c2 = problem.robustScale * problem.robustScale;
    for (unsigned i = 0; i < problem.residuals; ++i) {
      double square = residuals[i] * residuals[i];
      residuals[i] = std::copysign(std::sqrt(2 * c2 * (std::sqrt(1 + square / c2) - 1)), residuals[i]);
    }
  }

  /// Forward differences, backward at an upper bound; columns are shared out to threads.
  void differentiate(const std::vector<double> &x, const double *residuals, double *jacobian) const {
    size_t columns = x.size();
    auto column = [&](size_t j) {
      size_t rows = problem.residuals + columns;
      std::vector<double> moved = x, at(rows);
      double step = x[j] + kStep > problem.upper[j] ? -kStep : kStep;
      moved[j] += step;
      robust(moved, at.data());
      for (size_t i = 0; i < rows; ++i)
        jacobian[i * columns + j] = (at[i] - residuals[i]) / step;
    };
    unsigned threads = std::max(1u, std::thread::hardware_concurrency());
    std::vector<std::thread> pool;
    for (unsigned t = 0; t < threads; ++t)
      pool.emplace_back([&, t] {
        for (size_t j = t; j < columns; j += threads)
          column(j);
      });
    for (std::thread &thread : pool)
      thread.join();
  }

  const SolverProblem &problem;
};

class Progress final : public ceres::IterationCallback {
public:
  explicit Progress(const SolverProblem &problem) : problem(problem) {}
  ceres::CallbackReturnType operator()(const ceres::IterationSummary &summary) override {
    if (problem.progress)
      problem.progress(summary.iteration, summary.cost);
    return ceres::SOLVER_CONTINUE;
  }

private:
  const SolverProblem &problem;
};

} // namespace

SolverResult solve(const SolverProblem &problem) {
  SolverResult result{problem.start, ""};
  try {
    ceres::Problem ceresProblem;
    ceresProblem.AddResidualBlock(new RowsCost(problem), nullptr, result.x.data());
    for (size_t j = 0; j < result.x.size(); ++j) {
      ceresProblem.SetParameterLowerBound(result.x.data(), int(j), problem.lower[j]);
      ceresProblem.SetParameterUpperBound(result.x.data(), int(j), problem.upper[j]);
    }
    ceres::Solver::Options options;
    options.max_num_iterations = problem.maxIterations;
    options.linear_solver_type = ceres::DENSE_QR;
    options.logging_type = ceres::SILENT;
    Progress progress(problem);
    options.callbacks.push_back(&progress);
    ceres::Solver::Summary summary;
    ceres::Solve(options, &ceresProblem, &summary);
    if (!summary.IsSolutionUsable())
      result.error = summary.message;
  } catch (const std::exception &exception) {
    result.error = exception.what();
  }
  return result;
}

} // namespace ridge::calibration
