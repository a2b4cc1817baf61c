"""The integration tests of an imaginary compiler that plans its kernels with Ridge's plugin."""

import os

import lit.formats

config.name = "CompilerTest"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir"]
config.test_source_root = os.path.dirname(__file__)

build = os.environ.get("RIDGE_BUILD_DIR", os.path.join(config.test_source_root, "..", "..", "build", "release"))
config.test_exec_root = os.path.join(build, "examples", "compiler-test")
llvm = os.environ.get("LLVM_TOOLS_DIR", "/usr/lib/llvm-22/bin")
config.environment["PATH"] = os.pathsep.join([llvm, os.environ["PATH"]])
config.substitutions.append(("%plugin", os.path.join(os.path.abspath(build), "lib", "RidgePlugin.so")))
