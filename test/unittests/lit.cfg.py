"""The GoogleTest programs, one a layer."""

import os

import lit.formats

config.name = "RidgeUnit"
config.test_format = lit.formats.GoogleTest(".", "Tests")
config.suffixes = []
config.test_source_root = config.test_exec_root
config.environment["RIDGE_DATA_DIR"] = config.ridge_source_dir
for variable in ("RIDGE_CORPUS_DIR", "RIDGE_MEASURED_DIR"):
    if variable in os.environ:
        config.environment[variable] = os.environ[variable]
# As in ../lit.cfg.py.
config.environment["ASAN_OPTIONS"] = "allow_user_poisoning=0"
