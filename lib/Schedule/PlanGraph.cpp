//===- PlanGraph.cpp - plans every distinct kernel of a graph once ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Schedule/Schedule.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/ThreadPool.h"
#include <algorithm>
#include <atomic>
#include <unordered_map>

using namespace ridge;

namespace {

/// What a plan depends on.
struct Question {
  const Workload *workload;
  const model::Context *context;

  bool operator==(const Question &o) const { return *workload == *o.workload && *context == *o.context; }
  struct Hash {
    size_t operator()(const Question &q) const {
      llvm::hash_code hash = hash_value(*q.workload);
      for (float share : q.context->residency)
        hash = llvm::hash_combine(hash, int(share * 16)); // kernelContexts gives sixteenths
      return hash;
    }
  };
};

/// The distinct questions of some graphs in order of appearance and, for each graph's kernels, which of them each asks.
class DistinctQuestions {
public:
  std::vector<Question> questions;
  std::vector<std::vector<size_t>> ofKernel;

  /// Graph and contexts must stay where they are.
  void add(const KernelGraph &graph, const std::vector<model::Context> &contexts) {
    std::vector<size_t> &asked = ofKernel.emplace_back();
    asked.reserve(graph.kernels.size());
    for (size_t i = 0; i < graph.kernels.size(); ++i) {
      Question question{&graph.kernels[i].workload, &contexts[i]};
      auto [it, isNew] = index.try_emplace(question, questions.size());
      if (isNew)
        questions.push_back(question);
      asked.push_back(it->second);
    }
  }

private:
  std::unordered_map<Question, size_t, Question::Hash> index;
};

/// A thread costs more to start than a few kernels to plan.
constexpr size_t kQuestionsPerThread = 16;

/// Answers into fixed places, so that the result does not depend on which thread took which question.
std::vector<KernelPlan> answer(llvm::ArrayRef<Question> questions, PlanFunction plan, unsigned threads) {
  std::vector<KernelPlan> answers(questions.size());
  std::atomic<size_t> next{0};
  auto work = [&] {
    for (size_t i; (i = next.fetch_add(1)) < questions.size();)
      answers[i] = plan(*questions[i].workload, *questions[i].context);
  };
  unsigned available = llvm::hardware_concurrency(threads).compute_thread_count();
  size_t useful = std::min<size_t>(available, (questions.size() + kQuestionsPerThread - 1) / kQuestionsPerThread);
  if (useful <= 1) {
    work();
    return answers;
  }
  llvm::DefaultThreadPool pool(llvm::hardware_concurrency(unsigned(useful)));
  for (size_t i = 0; i < useful; ++i)
    pool.async(work);
  pool.wait();
  return answers;
}

std::vector<DevicePlan> planAll(llvm::ArrayRef<const KernelGraph *> graphs, const Device &device, PlanFunction plan, LaunchMode launch,
                                unsigned threads) {
  std::vector<std::vector<model::Context>> contexts;
  for (const KernelGraph *graph : graphs)
    contexts.push_back(kernelContexts(*graph, device.l2Bytes.value_or(0), launch.launch));
  DistinctQuestions asked;
  for (auto [graph, ofGraph] : llvm::zip_equal(graphs, contexts))
    asked.add(*graph, ofGraph);
  std::vector<KernelPlan> answers = answer(asked.questions, plan, threads);
  std::vector<DevicePlan> plans;
  for (auto [graph, questions] : llvm::zip_equal(graphs, asked.ofKernel)) {
    DevicePlan &result = plans.emplace_back();
    result.device = &device;
    result.launch = launch;
    result.kernels.reserve(questions.size());
    for (size_t question : questions)
      result.kernels.push_back(answers[question]);
    result.totals = schedule(*graph, result.kernels, device, launch);
  }
  return plans;
}

} // namespace

DevicePlan ridge::planGraph(const KernelGraph &graph, const Device &device, PlanFunction plan, LaunchMode launch, unsigned threads) {
  return std::move(planAll(&graph, device, plan, launch, threads).front());
}

std::vector<DevicePlan> ridge::planGraphs(llvm::ArrayRef<const KernelGraph *> graphs, const Planner &planner, LaunchMode launch,
                                          unsigned threads) {
  auto plan = [&](const Workload &workload, const model::Context &context) { return planner.plan(workload, context); };
  return planAll(graphs, planner.device(), plan, launch, threads);
}

DevicePlan ridge::planGraph(const KernelGraph &graph, const Planner &planner, LaunchMode launch, unsigned threads) {
  return std::move(planGraphs(&graph, planner, launch, threads).front());
}
