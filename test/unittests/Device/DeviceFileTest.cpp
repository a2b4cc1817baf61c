//===- DeviceFileTest.cpp - reading and refusing device files ===//
//
// Part of Ridge, under the Apache License v2.0 with LLVM Exceptions. See LICENSE.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ridge/Device/Device.h"
#include "gtest/gtest.h"

using namespace ridge;

static std::string file(llvm::StringRef body) {
  return ("id: x\nname: X\nvendor: V\nexecution: simt\ndate: 2026-11-01\n" + body).str(); // five lines before `body`
}

static std::string message(llvm::StringRef body) {
  auto device = parseDevice(file(body), "x.yaml");
  return device ? "no error" : llvm::toString(device.takeError());
}

static Device parse(llvm::StringRef body) {
  auto device = parseDevice(file(body), "x.yaml");
  if (device)
    return std::move(*device);
  ADD_FAILURE() << llvm::toString(device.takeError());
  return {};
}

TEST(DeviceFile, ConvertsUnitsAndKeepsFactsAsWritten) {
  Device device = parse("sources: {a: a data sheet}\n"
                        "memory:\n"
                        "  size: {value: 64, unit: GiB, source: [a], confidence: high, note: n}\n"
                        "  bandwidth: {value: 1.6, unit: TB/s, source: 'my own, 2026', date: 2026-10}\n");
  EXPECT_EQ(*device.memoryBytes, 64ll << 30);
  EXPECT_EQ(*device.memoryBytesPerSecond, 1.6e12);
  ASSERT_EQ(device.facts.size(), 2u);
  EXPECT_EQ(device.facts[0].key, "memory.size");
  EXPECT_EQ(device.facts[0].value, "64 GiB");
  EXPECT_EQ(device.facts[0].sources, std::vector<std::string>{"a data sheet"});
  EXPECT_EQ(device.facts[0].date, "2026-11-01");
  EXPECT_EQ(device.facts[1].sources, std::vector<std::string>{"my own, 2026"});
  EXPECT_EQ(device.facts[1].date, "2026-10");
}

static std::string withPeak(llvm::StringRef peak) {
  return ("cores: {sm: {value: 100, unit: SM, source: a b}}\n"
          "clocks: {max: {value: 2000, unit: MHz, source: a b}}\n"
          "peaks:\n"
          "  matmul:\n"
          "    bf16: {value: " +
          peak + ", source: a b}\n")
      .str();
}

TEST(DeviceFile, PeakMustAgreeWithCoresAndClockWithinTwoPercent) {
  // 100 cores x 1000 x 1 GHz = 100 T/s
  EXPECT_EQ(message(withPeak("101.9, unit: TFLOP/s, ops_per_clock: 1000, quoted_clock: 1 GHz")), "no error");
  EXPECT_EQ(message(withPeak("98.1, unit: TFLOP/s, ops_per_clock: 1000, quoted_clock: 1000 MHz")), "no error");
  EXPECT_EQ(
      message(withPeak("102.1, unit: TFLOP/s, ops_per_clock: 1000, quoted_clock: 1 GHz")),
      "x.yaml:10:12: field 'peaks.matmul.bf16': found 102.100 T/s, but 100 cores x 1000 operations per clock x 1000 MHz = 100.000 T/s, "
      "2.1 % away; allowed is 2 %, or null for what is not known");
  EXPECT_NE(message(withPeak("97.9, unit: TFLOP/s, ops_per_clock: 1000, quoted_clock: 1 GHz")).find("2.1 % away"), std::string::npos);
  EXPECT_EQ(message(withPeak("200, unit: TFLOP/s, ops_per_clock: null, quoted_clock: 1 GHz")), "no error");
  EXPECT_EQ(message(withPeak("200, unit: TFLOP/s, ops_per_clock: 1000, quoted_clock: null")), "no error");
  EXPECT_EQ(message(withPeak("null, unit: TFLOP/s, ops_per_clock: 1000, quoted_clock: 1 GHz")), "no error");
  EXPECT_NE(message(withPeak("200, unit: TFLOP/s, quoted_clock: 2100 MHz"))
                .find("found 2100 MHz, allowed is at most the highest clock, 2000 MHz"),
            std::string::npos);
}

TEST(DeviceFile, UnknownStaysUnknown) {
  Device device = parse("memory: {bandwidth: {value: null, unit: GB/s, note: not published}}\n"
                        "notes: [no public specification]\n");
  EXPECT_EQ(device.memoryBytesPerSecond, std::nullopt);
  EXPECT_EQ(device.coreCount(CoreKind::Matmul), std::nullopt);
  EXPECT_EQ(device.peak(Unit::Matmul, DataType::BF16), std::nullopt);
  EXPECT_EQ(device.facts.at(0).value, "");
  EXPECT_EQ(device.unpredictableBecause(),
            "x: memory.bandwidth and peaks are unknown: no public specification; a device file of your own can fill them (--device-file)");
  EXPECT_EQ(parse("memory: {bandwidth: {value: 1, unit: GB/s, source: a b}}").unpredictableBecause(), "");
}

TEST(DeviceFile, RefusesWhatItDoesNotUnderstand) {
  struct Case {
    const char *body, *expected;
  };
  for (const Case &c : std::initializer_list<Case>{
           {"memroy: {}", "x.yaml:6:10: field 'memroy': unknown key 'memroy'; nearest allowed: memory"},
           {"memory: {size: {value: 1, unit: GB, source: a b, colour: red}}", "field 'memory.size.colour': unknown key 'colour'"},
           {"memory: {size: {value: 1, unit: GB/s, source: a b}}",
            "x.yaml:6:33: field 'memory.size.unit': found the unit 'GB/s', allowed is one of: B, kB, MB, GB, KiB, MiB, GiB"},
           {"memory: {size: {value: 1, source: a b}}", "the unit is missing; allowed is one of: B, kB"},
           {"memory: {size: {value: 0, unit: GB, source: a b}}", "field 'memory.size.value': found '0', allowed is a number above zero"},
           {"memory: {size: {value: -8, unit: GB, source: a b}}", "found '-8', allowed is a number above zero"},
           {"memory: {size: {value: 0.3, unit: B, source: a b}}", "allowed is a whole number"},
           {"memory: {size: {value: 1e30, unit: GB, source: a b}}", "allowed is a whole number"},
           {"memory: {bandwidth: {value: 1e308, unit: TB/s, source: a b}}", "found '1e308 TB/s', which is more than a number can hold"},
           {"memory: {size: {value: 80, unit: GB}}", "the key 'source' is missing: a value names where it comes from"},
           {"memory: {size: {unit: GB, source: a b}}", "the key 'value' is missing"},
           {"memory: {size: 80}", "field 'memory.size': found '80', allowed is a map"},
           {"memory: 80", "field 'memory': found '80', allowed is a map"},
           {"memory: {size: {value: 80, unit: GB, source: [sheet]}}", "'sheet' is no name of the file's `sources:`"},
           {"sources: {sheet: a b}\nmemory: {size: {value: 80, unit: GB, source: [shet]}}", "nearest: sheet"},
           {"memory: {size: {value: 80, unit: GB, source: a b, confidence: sure}}", "found 'sure', allowed is one of: high, medium"},
           {"memory: {size: {value: 80, unit: GB, source: a b, date: yesterday}}", "allowed is YYYY-MM-DD or YYYY-MM"},
           {"clocks: {max: {value: 1980, unit: FLOP/s, source: a b}}", "allowed is one of: Hz, MHz, GHz"},
           {"cores: {sm: {value: 2.5, unit: SM, source: a b}}", "allowed is a whole number"},
           {"cores: {sm: {value: 2, unit: SM, source: a b}, cube: {value: 2, unit: cores, source: a b}}", "found 'sm' beside 'cube'"},
           {"peaks: {matmul: {bf17: {value: 1, unit: TFLOP/s, source: a b}}}", "unknown data type 'bf17', allowed is one of: f64, f32"},
           {"peaks: {matmul: {f16: {value: 1, unit: TFLOP/s, source: a b}, fp16: {value: 1, unit: TFLOP/s, source: a b}}}",
            "f16 stands twice"},
           {"peaks: {matmul: {f16: {value: 1, unit: TFLOP/s, quoted_clock: 1830, source: a b}}}", "a space and one of: Hz, MHz, GHz"},
           {"peaks: {matmul: {f16: {value: 1, unit: TFLOP/s, quoted_clock: 1e308 GHz, source: a b}}}", "found '1e308 GHz'"},
           {"peaks: {matmul: {f16: {value: 1, unit: TFLOP/s, quoted_clock: -1 GHz, source: a b}}}", "found '-1 GHz'"},
           {"peaks: {matmul: {f16: {value: 1, unit: TFLOP/s, ops_per_clock: -1, source: a b}}}", "found '-1'"},
           {"peaks: {matmul: 5}", "allowed is a map of data types to peaks"},
           {"core: {l1: {value: 1, unit: KiB, source: a b}}", "allowed only where execution is davinci"},
           {"sm: {shared_memory: {value: 1, unit: KiB, source: a b}, shared_memory_per_cta: {value: 2, unit: KiB, source: a b}}",
            "allowed is at most sm.shared_memory, 1024 B"},
           {"calibrated: {hbm_efficiency: {value: 1.2, rows: r, date: 2026-11, error: e}}", "allowed is a share above 0 and at most 1"},
           {"calibrated: {hbm_efficiency: {value: 0.9, rows: r, date: 2026-11}}", "the key 'error' is missing"},
           {"default_libraries: {gem: cublas}", "unknown kernel class 'gem'"},
           {"notes: text", "allowed is a list of sentences"},
           {"sources: [a]", "allowed is a map of names"},
           {"observed: {x: {value: {a: 1}, source: a b}}", "found a map, allowed is a number"},
       })
    EXPECT_NE(message(c.body).find(c.expected), std::string::npos) << c.body << "\n  " << message(c.body);
}

TEST(DeviceFile, IdentityIsRequired) {
  auto fails = [](llvm::StringRef text) {
    auto device = parseDevice(text, "x.yaml");
    return device ? std::string("no error") : llvm::toString(device.takeError());
  };
  EXPECT_EQ(fails("name: X\n"), "x.yaml:1:1: the key 'id' is missing");
  EXPECT_NE(fails("id: Big Chip\nname: X\nvendor: V\nexecution: simt\n").find("allowed are lower-case letters, digits and '-'"),
            std::string::npos);
  EXPECT_NE(
      fails("id: x\nname: X\nvendor: V\nexecution: warp\n").find("x.yaml:4:12: field 'execution': found 'warp', allowed is one of: simt"),
      std::string::npos);
  EXPECT_NE(fails("- a\n").find("allowed is a map"), std::string::npos);
}

TEST(DeviceFile, VectorCoresMayHaveTheirOwnClock) {
  Device device = parse("clocks: {max: {value: 1000, unit: MHz, source: a b}, vector: {value: 1500, unit: MHz, source: a b}}\n"
                        "peaks:\n"
                        "  matmul: {f16: {value: 100, unit: TFLOP/s, quoted_clock: 1000 MHz, source: a b}}\n"
                        "  vector: {f16: {value: 10, unit: TFLOP/s, quoted_clock: 1000 MHz, source: a b}}\n");
  EXPECT_EQ(*device.peakAtHighestClock(Unit::Matmul, DataType::F16), 100e12);
  EXPECT_EQ(*device.peakAtHighestClock(Unit::Vector, DataType::F16), 15e12); // 10 x 1500 / 1000
}
