//===- ModelReport.cpp - a model given as text, estimated ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ModelReport.h"

#include "ridge/Driver/Model.h"
#include "ridge/Report/Report.h"

using namespace llvm;
using namespace ridge;
using namespace ridge::python;

static void setIfGiven(std::string &setting, const std::string &given) {
  if (!given.empty())
    setting = given;
}

static driver::InputRequest inputsOf(const EstimateQuestion &question) {
  driver::InputRequest request;
  request.device = question.devices;
  request.library = question.library;
  request.f32 = question.f32;
  setIfGiven(request.launch, question.launch);
  request.deviceFiles = question.deviceFiles;
  return request;
}

static driver::ModelRequest modelOf(const EstimateQuestion &question) {
  driver::ModelRequest request;
  request.path = question.path;
  if (question.text)
    request.text = *question.text;
  request.entry = question.entry;
  request.bind = question.bind;
  setIfGiven(request.fusion, question.fusion);
  setIfGiven(request.causal, question.causal);
  setIfGiven(request.moeBalance, question.moeBalance);
  return request;
}

static Error run(const EstimateQuestion &question, raw_ostream &diagnostics, raw_ostream &os) {
  driver::Inputs inputs;
  if (Error error = driver::openInputs(inputsOf(question), std::nullopt, inputs))
    return error;
  driver::ModelInput model;
  if (Error error = driver::readModel(modelOf(question), diagnostics, model))
    return error;
  std::vector<DevicePlan> plans = driver::planModel(model, inputs, question.threads);
  if (question.strict)
    if (Error error = driver::checkAllKnown(model.built.graph, plans))
      return error;
  report::Report shown = report::makeReport(model.built.graph, plans, question.path, RIDGE_VERSION);
  shown.settings = driver::reportSettings(modelOf(question), inputsOf(question));
  report::printJson(shown, os);
  return Error::success();
}

bool ridge::python::estimate(const EstimateQuestion &question, std::string &answer) {
  std::string diagnostics;
  raw_string_ostream diagnosticStream(diagnostics), answerStream(answer);
  Error error = run(question, diagnosticStream, answerStream);
  if (!error)
    return true;
  answer = diagnosticStream.str() + toString(std::move(error));
  return false;
}
