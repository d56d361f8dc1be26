# SPDX-FileCopyrightText: 2026 The Florilegium developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How everything is compiled: the language, warnings, Qt's strictness, sanitizers.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF) # we have none; scanning reads every source twice
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin/modules")

option(FLORILEGIUM_SANITIZE "Address and undefined-behaviour sanitizers" OFF)
option(FLORILEGIUM_FUZZ "Instrumented for libFuzzer, with its programs (Clang)" OFF)
set(FLORILEGIUM_INSTRUMENTED "" CACHE PATH "Sources of gumbo-parser and md4c, to be fuzzed with ours (FLORILEGIUM_FUZZ)")
option(FLORILEGIUM_WERROR "Warnings are errors (CI)" OFF)

find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()
find_program(MOLD mold)
if(MOLD)
    add_link_options(-fuse-ld=mold)
endif()

# What a program does not use it does not load: the window starts without the libraries of containers.
add_link_options(-Wl,--as-needed)

# Every target of ours links this.
add_library(strict INTERFACE)
target_compile_options(strict INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-missing-field-initializers
                       $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
                       $<$<BOOL:${FLORILEGIUM_WERROR}>:-Werror>)
target_compile_definitions(strict INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_UP_TO=0x060800)
if(FLORILEGIUM_FUZZ)
    target_compile_options(strict INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(FLORILEGIUM_SANITIZE)
    target_compile_options(strict INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
                           -fno-omit-frame-pointer)
    target_link_options(strict INTERFACE -fsanitize=address,undefined)
endif()
