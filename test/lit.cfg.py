"""How lit finds and runs Ridge's tests."""

import os
import sys

import lit.formats

config.name = "Ridge"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir", ".test"]
config.excludes = ["Inputs", "unittests", "consumer", "CMakeLists.txt"]
config.test_source_root = os.path.dirname(__file__)

tools = os.path.join(config.ridge_build_dir, "bin")
config.environment["PATH"] = os.pathsep.join([tools, config.llvm_tools_dir, os.environ["PATH"]])
config.environment["RIDGE_DATA_DIR"] = config.ridge_source_dir
config.substitutions.append(("%plugin", os.path.join(config.ridge_build_dir, "lib", "RidgePlugin.so")))
config.substitutions.append(("%python", sys.executable))
config.substitutions.append(("%ridge_src", config.ridge_source_dir))
config.substitutions.append(("%ridge_build", config.ridge_build_dir))
config.substitutions.append(("%mlir_dir", config.mlir_dir))

# Tests over real graphs and measured rows need a directory each; without it they are unsupported.
for feature, variable in (("corpus", "RIDGE_CORPUS_DIR"), ("measured", "RIDGE_MEASURED_DIR")):
    directory = os.environ.get(variable)
    if directory and os.path.isdir(directory):
        config.available_features.add(feature)
        config.environment[variable] = directory
        config.substitutions.append(("%" + feature, directory))
if config.sanitizers:
    config.available_features.add("sanitizers")
    # LLVM's allocators, inlined into our instrumented code, poison memory that the uninstrumented libMLIR hands out again.
    config.environment["ASAN_OPTIONS"] = "allow_user_poisoning=0"
