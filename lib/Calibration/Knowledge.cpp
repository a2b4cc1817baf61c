//===- Knowledge.cpp - what rows tell of parameters, before they are timed ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Knowledge.h"
#include <algorithm>

using namespace ridge::calibration;

static double dot(const Knowledge::Row &a, const Knowledge::Row &b) {
  double sum = 0;
  for (size_t i = 0; i < a.size(); ++i)
    sum += a[i] * b[i];
  return sum;
}

Knowledge::Knowledge(size_t parameters) : covariance(parameters, Row(parameters)) {
  for (size_t j = 0; j < parameters; ++j)
    covariance[j][j] = 1;
}

Knowledge::Row Knowledge::times(const Row &row) const {
  Row result(row.size());
  for (size_t j = 0; j < row.size(); ++j)
    result[j] = dot(covariance[j], row);
  return result;
}

void Knowledge::add(const Row &row) {
  Row along = times(row);
  double variance = dot(along, row) + kRowDeviation * kRowDeviation;
  for (size_t j = 0; j < row.size(); ++j)
    for (size_t k = 0; k < row.size(); ++k)
      covariance[j][k] -= along[j] * along[k] / variance;
}

double Knowledge::pinned() const {
  double result = 0;
  for (size_t j = 0; j < covariance.size(); ++j)
    result += 1 - covariance[j][j];
  return result;
}

size_t Knowledge::best(const std::vector<Row> &candidates, const std::vector<bool> &taken, const std::vector<Row> &moments) const {
  size_t result = 0;
  double most = -1;
  for (size_t i = 0; i < candidates.size(); ++i) {
    if (taken[i])
      continue;
    Row along = times(candidates[i]);
    double gain = 0;
    for (size_t j = 0; j < along.size(); ++j)
      gain += along[j] * dot(moments[j], along);
    gain /= dot(along, candidates[i]) + kRowDeviation * kRowDeviation;
    if (gain > most) {
      most = gain;
      result = i;
    }
  }
  return result;
}

std::vector<size_t> ridge::calibration::mostInformative(const std::vector<Knowledge::Row> &rows, size_t count) {
  std::vector<size_t> chosen;
  if (rows.empty())
    return chosen;
  size_t parameters = rows.front().size();
  std::vector<Knowledge::Row> moments(parameters, Knowledge::Row(parameters));
  for (const Knowledge::Row &row : rows)
    for (size_t j = 0; j < parameters; ++j)
      for (size_t k = 0; k < parameters; ++k)
        moments[j][k] += row[j] * row[k];
  Knowledge known(parameters);
  std::vector<bool> taken(rows.size());
  while (chosen.size() < std::min(count, rows.size())) {
    size_t next = known.best(rows, taken, moments);
    taken[next] = true;
    chosen.push_back(next);
    known.add(rows[next]);
  }
  return chosen;
}
