# Finds what Ridge is built on. MLIR's package wants its major and minor version named.
find_package(MLIR 22.1 REQUIRED CONFIG)
list(APPEND CMAKE_MODULE_PATH "${MLIR_CMAKE_DIR}" "${LLVM_CMAKE_DIR}")
include(TableGen)
include(AddLLVM)
include(AddMLIR)
find_package(Boost 1.74 REQUIRED)
find_package(Ceres 2.1 REQUIRED)

separate_arguments(RIDGE_LLVM_DEFINITIONS NATIVE_COMMAND "${LLVM_DEFINITIONS}")
add_definitions(${RIDGE_LLVM_DEFINITIONS})
include_directories(SYSTEM ${LLVM_INCLUDE_DIRS} ${MLIR_INCLUDE_DIRS})
include_directories("${CMAKE_CURRENT_SOURCE_DIR}/include" "${CMAKE_CURRENT_SOURCE_DIR}/dialects"
                    "${CMAKE_CURRENT_BINARY_DIR}/include" "${CMAKE_CURRENT_BINARY_DIR}/dialects")

# One set of flags for every target, so that one precompiled header serves all of them. NDEBUG stays on in every build type: the
# layout of some LLVM classes depends on it, and Debian's libraries are built with it.
add_compile_definitions(NDEBUG)
add_compile_options(-fPIC -fvisibility-inlines-hidden -Wall -Wextra -Wno-unused-parameter -ffunction-sections -fdata-sections)
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  add_compile_options(-Werror=return-type -Wno-unknown-warning-option)
  add_link_options(-fuse-ld=lld)
else()
  # g++ 12 has false positives of these in LLVM's headers and in generated attribute parsers.
  add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-Wno-maybe-uninitialized> -Wno-redundant-move -Wno-missing-field-initializers
                      -Wno-dangling-reference)
endif()
add_link_options(-Wl,--gc-sections)
if(RIDGE_SANITIZE)
  add_compile_options(-fsanitize=${RIDGE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    # LLVM's own libraries are not instrumented, so type checks that cross into them would be false.
    add_compile_options(-fno-sanitize=vptr,function)
  endif()
  add_link_options(-fsanitize=${RIDGE_SANITIZE})
endif()

find_program(RIDGE_CCACHE ccache)
if(RIDGE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # A precompiled header is cacheable only with these relaxations.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime;${RIDGE_CCACHE}")
endif()
