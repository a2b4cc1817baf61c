//===- KernelView.cpp - one kernel's plan and why ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Report/KernelView.h"

#include "ridge/Model/Rates.h"
#include "ridge/Report/Format.h"
#include "ridge/Report/TextTable.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;
using namespace ridge;
using namespace ridge::report;
using Side = TextTable::Align;

namespace {

struct NamedTime {
  StringRef name;
  double us;
};

StringRef resourceName(RoofTerm::Resource resource) {
  switch (resource) {
  case RoofTerm::Resource::Matmul:
    return "matmul";
  case RoofTerm::Resource::Vector:
    return "vector";
  case RoofTerm::Resource::Special:
    return "special";
  case RoofTerm::Resource::Hbm:
    return "HBM";
  case RoofTerm::Resource::L2:
    return "L2";
  }
  return "";
}

bool countsBytes(RoofTerm::Resource resource) { return resource == RoofTerm::Resource::Hbm || resource == RoofTerm::Resource::L2; }

/// An amount as vendors write it: "989 TFLOP", "3.35 TB"; special functions are no FLOPs: "4.18 Top".
std::string amountText(const RoofTerm &term, double amount) {
  if (countsBytes(term.resource))
    return bytesText(amount);
  std::string text = flopsText(amount);
  if (term.resource == RoofTerm::Resource::Special)
    text.replace(text.find("FLOP"), 4, "op");
  return text;
}

class KernelView {
public:
  KernelView(const KernelExplanation &kernel, size_t width, raw_ostream &os)
      : kernel(kernel), plan(*kernel.plan), estimate(kernel.plan->estimate), width(width), os(os) {}

  void print() {
    os << kernel.title << " on " << kernel.device->id << " (" << kernel.device->name << ")\n";
    summary();
    roof();
    shares();
    tilings();
    notes();
  }

private:
  void summary();
  void roof();
  void shares();
  void tilings();
  void notes();
  void line(StringRef title, const std::string &text) { os << "  " << left_justify(title, 12) << text << '\n'; }

  const KernelExplanation &kernel;
  const KernelPlan &plan;
  const model::Estimate &estimate;
  size_t width;
  raw_ostream &os;
};

} // namespace

void KernelView::summary() {
  std::string library = plan.library.empty() ? "none: a plain roofline" : plan.library;
  line("library", library);
  const std::string &detail = estimate.provenance.detail;
  printWrapped(os, "  parameters  ", (model::provenanceName(estimate.provenance.level) + (detail.empty() ? "" : ": " + detail)).str(),
               width);
  if (!estimate.timeUs) {
    line("time", "unknown");
    return;
  }
  double timeUs = *estimate.timeUs;
  std::string interval;
  if (estimate.lowUs && estimate.highUs)
    interval = "; 80 % of such kernels take " + timeText(*estimate.lowUs) + " to " + timeText(*estimate.highUs);
  line("time", timeText(timeUs) + interval);
  std::string rates;
  if (kernel.workload.flops.matmul > 0)
    rates += flopsText(model::necessaryShare(kernel.workload) * double(kernel.workload.flops.matmul) / timeUs * 1e6) + "/s in products, ";
  line("reaches", rates + bytesText(double(estimate.hbmBytes) / timeUs * 1e6) + "/s of HBM");
  if (estimate.roofUs)
    line("roof", timeText(*estimate.roofUs) + ": " + percentText(*estimate.roofFraction()) + " of it reached");
  line("bound", model::boundName(estimate.bound).str());
  if (!plan.tiling.empty())
    line("tiling", plan.tiling.label());
  if (estimate.waves > 0)
    line("waves", threeDigits(estimate.waves) + (estimate.tail > 0 ? ", " + percentText(estimate.tail) + " of the last one idle" : ""));
}

void KernelView::roof() {
  SmallVector<RoofTerm, 5> terms = roofTerms(*kernel.device, kernel.workload, double(estimate.hbmBytes));
  if (terms.empty())
    return;
  os << "\nRoof, what each resource needs at least at its highest rate:\n";
  TextTable table;
  table.addColumn("");
  table.addColumn("work", Side::Right);
  table.addColumn("peak rate", Side::Right);
  table.addColumn("us", Side::Right);
  for (const RoofTerm &term : terms)
    table.addRow({("  " + resourceName(term.resource)).str(), amountText(term, term.amount), amountText(term, term.perSecond) + "/s",
                  threeDigits(term.us())});
  table.print(os, width);

  auto matmul = llvm::find_if(terms, [](const RoofTerm &term) { return term.resource == RoofTerm::Resource::Matmul; });
  auto hbm = llvm::find_if(terms, [](const RoofTerm &term) { return term.resource == RoofTerm::Resource::Hbm; });
  if (estimate.intensity)
    os << "  arithmetic intensity " << threeDigits(*estimate.intensity) << " FLOP/B of HBM";
  if (estimate.intensity && matmul != terms.end() && hbm != terms.end())
    os << "; ridge point " << threeDigits(matmul->perSecond / hbm->perSecond);
  os << '\n';
}

void KernelView::shares() {
  if (!estimate.timeUs)
    return;
  static constexpr StringRef kCore[] = {"matmul units", "vector lanes", "special functions", "load path of the cores", "local memory"};
  static constexpr StringRef kChip[] = {"L2", "HBM", "links"};
  std::vector<NamedTime> times;
  for (unsigned i = 0; i < model::kNumCoreResources; ++i)
    times.push_back({kCore[i], estimate.coreUs[i]});
  for (unsigned i = 0; i < model::kNumChipResources; ++i)
    times.push_back({kChip[i], estimate.chipUs[i]});
  times.push_back({"launch", estimate.launchUs});
  llvm::erase_if(times, [](const NamedTime &time) { return !(time.us > 0); });
  llvm::sort(times, [](const NamedTime &a, const NamedTime &b) { return a.us != b.us ? a.us > b.us : a.name < b.name; });
  os << "\nWhere the time goes, each resource by itself with tail and padding (they overlap):\n";
  TextTable table;
  table.addColumn("");
  table.addColumn("us", Side::Right);
  table.addColumn("of the time", Side::Right);
  for (const NamedTime &time : times)
    table.addRow({("  " + time.name).str(), threeDigits(time.us), percentText(time.us / *estimate.timeUs)});
  table.print(os, width);
  if (estimate.slowdown > 1.0005)
    os << "  power slows the clock: x" << threeDigits(estimate.slowdown) << '\n';
}

void KernelView::tilings() {
  if (plan.ranked.empty() || (plan.ranked.size() == 1 && plan.ranked.front().tiling.empty()))
    return;
  os << "\nBest legal tilings:\n";
  TextTable table;
  table.addColumn("");
  table.addColumn("tiling");
  table.addColumn("us", Side::Right);
  table.addColumn("loss", Side::Right);
  table.addColumn("");
  bool chosenShown = false;
  for (size_t i = 0; i < plan.ranked.size(); ++i) {
    const RankedTiling &ranked = plan.ranked[i];
    bool chosen = ranked.tiling == plan.tiling;
    chosenShown |= chosen;
    table.addRow({"  " + std::to_string(i + 1), ranked.tiling.label(), threeDigits(ranked.timeUs), percentText(ranked.loss),
                  chosen ? "the library's choice" : ""});
  }
  if (!chosenShown && estimate.timeUs)
    table.addRow({"  -", plan.tiling.label(), threeDigits(*estimate.timeUs), percentText(*estimate.timeUs / plan.ranked.front().timeUs - 1),
                  "the library's choice"});
  table.print(os, width);
}

void KernelView::notes() {
  std::vector<std::string> notes = kernel.notes;
  for (const std::string &note : estimate.notes)
    if (!is_contained(notes, note))
      notes.push_back(note);
  if (notes.empty() && kernel.device->notes.empty())
    return;
  os << "\nNotes:\n";
  for (const std::string &note : notes)
    printWrapped(os, "  - ", note, width);
  for (const std::string &note : kernel.device->notes)
    printWrapped(os, "  - " + kernel.device->id + ": ", note, width);
}

void ridge::report::printKernel(const KernelExplanation &kernel, size_t width, raw_ostream &os) { KernelView(kernel, width, os).print(); }
