//===- RelationsTest.cpp - what must hold for every class on every device ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Relations over random shapes of every class of every shipped library, on every shipped device that it answers for. At a fixed tiling,
// since a library's own rule may choose badly.
//
//===----------------------------------------------------------------------===//

#include "ridge/Model/Evaluator.h"
#include "ridge/Planner/Planner.h"
#include "gtest/gtest.h"
#include <cmath>
#include <random>

using namespace ridge;
using namespace ridge::model;

namespace {

constexpr double kRounding = 1 + 1e-9;

const DeviceRegistry &devices() {
  static const DeviceRegistry registry = llvm::cantFail(DeviceRegistry::open(RIDGE_SOURCE_DIR));
  return registry;
}
const LibrarySet &libraries() {
  static const LibrarySet set = llvm::cantFail(LibrarySet::open(RIDGE_SOURCE_DIR));
  return set;
}

/// Sizes of a shape, by a law: most fields of a kind may be anything.
struct Sizes {
  std::mt19937 random{17};
  /// A whole number up to `most`, evenly in the logarithm.
  virtual int64_t upTo(int64_t most) {
    return int64_t(std::exp2(std::uniform_real_distribution<double>(0, std::log2(double(most)))(random)));
  }
  int64_t oneOf(std::initializer_list<int64_t> values) { return values.begin()[random() % values.size()]; }
  virtual ~Sizes() = default;
};

/// One element, one more than a tile, a million: what breaks arithmetic first.
struct ExtremeSizes final : Sizes {
  int64_t upTo(int64_t most) override { return most < 64 ? Sizes::upTo(most) : oneOf({1, 2, 129, 65537, 1 << 20}); }
};

void set(WorkloadShape &shape, llvm::StringRef field, int64_t value) { llvm::cantFail(setField(shape, field, std::to_string(value))); }
void set(WorkloadShape &shape, llvm::StringRef field, llvm::StringRef value) { llvm::cantFail(setField(shape, field, value)); }

/// Fields of each kind that are sizes, with the largest.
llvm::ArrayRef<std::pair<const char *, int64_t>> sizeFields(KernelKind kind) {
  using Field = std::pair<const char *, int64_t>;
  static const Field gemm[] = {{"m", 8192}, {"n", 8192}, {"k", 8192}};
  static const Field grouped[] = {{"groups", 128}, {"m", 16384}, {"n", 8192}, {"k", 8192}};
  static const Field moe[] = {{"tokens", 4096}, {"hidden", 8192}, {"intermediate", 8192}};
  static const Field convolution[] = {{"batch", 64},      {"out_channels", 512}, {"out_height", 128},
                                      {"out_width", 128}, {"kernel_height", 7},  {"kernel_width", 7}};
  static const Field pooling[] = {{"outputs", 1 << 20}, {"window", 64}};
  static const Field prefill[] = {{"batch", 16}, {"seq_q", 8192}};
  static const Field decode[] = {{"batch", 256}, {"seq_kv", 65536}};
  static const Field rows[] = {{"rows", 16384}, {"columns", 16384}};
  static const Field copy[] = {{"elements", 1 << 26}};
  static const Field collective[] = {{"bytes", 1 << 28}};
  switch (kind) {
  case KernelKind::Gemm:
    return gemm;
  case KernelKind::GroupedGemm:
    return grouped;
  case KernelKind::Moe:
    return moe;
  case KernelKind::Convolution:
    return convolution;
  case KernelKind::Pooling:
    return pooling;
  case KernelKind::AttentionPrefill:
    return prefill;
  case KernelKind::AttentionDecode:
  case KernelKind::MlaDecode:
    return decode;
  case KernelKind::Copy:
    return copy;
  case KernelKind::Collective:
    return collective;
  case KernelKind::Opaque:
    return {};
  default:
    return rows;
  }
}

/// What the qualifiers of a class key say of the shape: its operand types, its variant or its operation.
void applyQualifier(llvm::StringRef qualifier, WorkloadShape &shape) {
  if (qualifier == "quantized")
    return set(shape, "quantizes_lhs", "true");
  if (qualifier == "masked" || qualifier == "contiguous")
    return set(shape, "masked", qualifier == "masked" ? "true" : "false");
  if (qualifier == "causal" || qualifier == "full")
    return set(shape, "causal", qualifier == "causal" ? "true" : "false");
  if (qualifier == "paged")
    return set(shape, "writes_kv_cache", "true");
  if (qualifier == "depthwise")
    return set(shape, "groups", std::get<ConvolutionShape>(shape).inChannels);
  bool narrow = qualifier.starts_with("w");
  std::optional<DataType> type =
      narrow ? std::optional(qualifier.starts_with("w4") ? DataType::I4 : DataType::I8) : parseDataType(qualifier);
  if (!type)
    return set(shape, "op", qualifier);
  if (auto *gemm = std::get_if<GemmShape>(&shape)) {
    gemm->rhs = *type;
    gemm->lhs = narrow ? gemm->lhs : *type;
  } else if (auto *grouped = std::get_if<GroupedGemmShape>(&shape)) {
    grouped->lhs = grouped->rhs = *type;
  } else if (auto *convolution = std::get_if<ConvolutionShape>(&shape)) {
    convolution->input = convolution->filter = *type;
  } else if (auto *attention = std::get_if<AttentionShape>(&shape)) {
    attention->kvType = *type;
    attention->type = narrow ? attention->type : *type;
  } else if (auto *moe = std::get_if<MoeShape>(&shape)) {
    moe->weight = *type;
    moe->type = narrow ? moe->type : *type;
  }
}

/// A shape that the class of that key describes.
WorkloadShape shapeOf(llvm::StringRef key, Sizes &sizes) {
  auto [kindName, rest] = key.split('.');
  KernelKind kind = *parseKernelKind(kindName);
  WorkloadShape shape = makeShape(kind);
  for (auto [field, most] : sizeFields(kind))
    set(shape, field, sizes.upTo(most));
  if (auto *attention = std::get_if<AttentionShape>(&shape)) {
    attention->headsQ = 1 << sizes.upTo(6);
    attention->headsKv = kind == KernelKind::MlaDecode ? 1 : std::max<int64_t>(1, attention->headsQ >> sizes.upTo(4));
    if (kind == KernelKind::AttentionPrefill)
      attention->seqKv = attention->seqQ;
    if (kind != KernelKind::MlaDecode)
      attention->headDim = attention->headDimV = sizes.oneOf({64, 96, 128, 192, 256});
    attention->window = sizes.oneOf({0, 0, 100});
  }
  if (auto *moe = std::get_if<MoeShape>(&shape)) {
    moe->experts = sizes.oneOf({8, 64, 256});
    moe->topk = sizes.oneOf({1, 2, 8});
    moe->epRanks = sizes.oneOf({1, 1, 8});
    moe->powerLawHundredths = sizes.oneOf({0, 101});
  }
  if (auto *convolution = std::get_if<ConvolutionShape>(&shape))
    convolution->inChannels = convolution->outChannels;
  if (auto *collective = std::get_if<CollectiveShape>(&shape)) {
    collective->ranks = sizes.oneOf({2, 4, 8, 16});
    if (rest.contains("gemm")) // fused with a product
      for (const char *field : {"product_m", "product_n", "product_k"})
        set(shape, field, sizes.upTo(1 << 14));
  }
  if (auto *scan = std::get_if<ScanShape>(&shape); scan && rest == "state_space") {
    scan->groups = 1;
    scan->headDim = sizes.oneOf({32, 64, 128});
    scan->stateDim = sizes.oneOf({16, 64, 128, 256});
    scan->chunk = sizes.oneOf({64, 128, 256});
  }
  while (!rest.empty()) {
    auto [qualifier, next] = rest.split('.');
    applyQualifier(qualifier, shape);
    rest = next;
  }
  return shape;
}

/// One kernel as a library's class runs it on a device.
struct ClassRun {
  const Device &device;
  const ResolvedClass &resolved;

  Machine machine() const { return resolved.machine(device); }
  const Mapping &mapping() const { return *resolved.klass->mapping; }

  Tiling tiling(const Workload &workload) const {
    std::optional<Tiling> first;
    mapping().libraryTilings(workload, machine(), [&](const Tiling &tiling) {
      if (!first)
        first = tiling;
    });
    return first.value_or(Tiling());
  }

  Estimate estimate(const Workload &workload, const Tiling &tiling, double *hbmBytes = nullptr) const {
    Context cold;
    cold.rotatingSets = 0;
    TileProgram program;
    double bytes = mapping().build(workload, tiling, machine(), cold, program);
    if (hbmBytes)
      *hbmBytes = bytes;
    return evaluate(program);
  }
  double us(const Workload &workload, const Tiling &tiling) const { return *estimate(workload, tiling).timeUs; }

  /// The same class on a device with other facts.
  double usOn(const Device &other, const Workload &workload, const Tiling &tiling) const {
    return ClassRun{other, resolved}.us(workload, tiling);
  }
};

/// Calls `check` with `count` random workloads of every class on every device that it answers for. Returns the classes that none met.
template <typename Check> std::vector<std::string> forEveryClass(Sizes &sizes, int count, Check &&check) {
  std::vector<std::string> unmet;
  for (const std::string &name : libraries().names())
    for (const LibraryClass &klass : libraries().find(name)->classes) {
      bool met = false;
      for (const std::string &id : devices().ids()) {
        const Device &device = *llvm::cantFail(devices().get(id));
        if (device.execution != klass.mapping->execution() || !device.unpredictableBecause().empty())
          continue;
        for (int i = 0; i < count; ++i) {
          // A class of several operations may have none of its own.
          bool general = klass.key == kernelKindName(KernelKind::Collective);
          llvm::Expected<Workload> workload =
              makeWorkload(shapeOf(general ? klass.covers[size_t(i) % klass.covers.size()] : klass.key, sizes));
          if (!workload) { // too large to count
            llvm::consumeError(workload.takeError());
            continue;
          }
          std::vector<std::string> notes;
          ResolvedClass resolved = libraries().resolve(device, *workload, name, notes);
          if (resolved.klass != &klass)
            continue;
          met = true;
          SCOPED_TRACE(name + " " + klass.key + " on " + id + ": " + workload->label());
          check(ClassRun{device, resolved}, *workload);
          if (testing::Test::HasFatalFailure())
            return unmet;
        }
      }
      if (!met)
        unmet.push_back(name + " " + klass.key);
    }
  return unmet;
}

TEST(Relations, EveryClassAnswersAndNeverBelowTheRoof) {
  Sizes sizes;
  std::vector<std::string> unmet = forEveryClass(sizes, 8, [](const ClassRun &run, const Workload &workload) {
    double hbmBytes = 0;
    double us = *run.estimate(workload, run.tiling(workload), &hbmBytes).timeUs;
    EXPECT_GT(us, 0);
    EXPECT_TRUE(std::isfinite(us));
    EXPECT_GE(us * kRounding, roofUs(run.device, workload, hbmBytes).value_or(0));
  });
  EXPECT_EQ(unmet, std::vector<std::string>()) << "no shape reaches these classes";
}

TEST(Relations, ExtremeShapesStayFinite) {
  ExtremeSizes sizes;
  forEveryClass(sizes, 12, [](const ClassRun &run, const Workload &workload) {
    run.mapping().libraryTilings(workload, run.machine(), [&](const Tiling &tiling) {
      double hbmBytes = -1;
      Estimate estimate = run.estimate(workload, tiling, &hbmBytes);
      EXPECT_TRUE(std::isfinite(*estimate.timeUs) && *estimate.timeUs > 0) << tiling.label() << ": " << *estimate.timeUs;
      EXPECT_TRUE(std::isfinite(hbmBytes) && hbmBytes >= 0) << tiling.label() << ": " << hbmBytes;
      EXPECT_TRUE(estimate.tail >= 0 && estimate.tail <= 1) << tiling.label() << ": " << estimate.tail;
    });
  });
}

TEST(Relations, MoreBytesNeverTakeLess) {
  Sizes sizes;
  forEveryClass(sizes, 8, [](const ClassRun &run, const Workload &workload) {
    Tiling tiling = run.tiling(workload);
    Workload more = workload;
    for (int64_t &bytes : more.reads)
      bytes += bytes / 2;
    for (int64_t &bytes : more.writes)
      bytes += bytes / 2;
    EXPECT_GE(run.us(more, tiling) * kRounding, run.us(workload, tiling));
  });
}

TEST(Relations, AFasterDeviceIsNeverSlower) {
  Sizes sizes;
  forEveryClass(sizes, 6, [](const ClassRun &run, const Workload &workload) {
    Tiling tiling = run.tiling(workload);
    double base = run.us(workload, tiling) * kRounding;
    Device wide = run.device;
    *wide.memoryBytesPerSecond *= 1.5;
    EXPECT_LE(run.usOn(wide, workload, tiling), base) << "more bandwidth";
    Device linked = run.device;
    if (linked.linkBytesPerSecond)
      *linked.linkBytesPerSecond *= 1.5;
    EXPECT_LE(run.usOn(linked, workload, tiling), base) << "faster links";
    Device quick = run.device;
    for (std::optional<double> *clock : {&quick.maxClockHz, &quick.vectorClockHz})
      if (*clock)
        **clock *= 1.2;
    for (auto &[key, peak] : quick.peaks) {
      peak.opsPerSecond *= 1.2;
      if (peak.quotedClockHz)
        *peak.quotedClockHz *= 1.2;
    }
    EXPECT_LE(run.usOn(quick, workload, tiling), base) << "a higher clock";
  });
}

/// Twice the batch of a shape that has one.
bool doubleBatch(WorkloadShape &shape) {
  if (auto *gemm = std::get_if<GemmShape>(&shape)) {
    for (int64_t *batch : {&gemm->batch, &gemm->lhsBatches, &gemm->rhsBatches})
      *batch *= 2;
    return true;
  }
  if (auto *convolution = std::get_if<ConvolutionShape>(&shape))
    convolution->batch *= 2;
  else if (auto *attention = std::get_if<AttentionShape>(&shape))
    attention->batch *= 2;
  else
    return false;
  return true;
}

TEST(Relations, ABatchOfTwoIsNotSlowerPerItem) {
  Sizes sizes;
  forEveryClass(sizes, 8, [](const ClassRun &run, const Workload &workload) {
    WorkloadShape twice = workload.shape;
    if (!doubleBatch(twice))
      return;
    Tiling tiling = run.tiling(workload);
    // What the L2 holds of one item need not be held of two, and a kernel that lasts longer is slowed more by power: not of interest here.
    Device bare = run.device;
    bare.l2Bytes.reset();
    bare.calibrated.throttleUtilization.reset();
    EXPECT_LE(run.usOn(bare, llvm::cantFail(makeWorkload(twice)), tiling), 2 * run.usOn(bare, workload, tiling) * kRounding);
  });
}

} // namespace
