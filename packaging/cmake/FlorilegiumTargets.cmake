# SPDX-FileCopyrightText: 2026 The Florilegium developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One way to declare a layer, a test program and a benchmark.

# florilegium_layer(NAME SOURCES … LINKS … [WITHIN …]): the static library of the layer whose folder this is called in.
# WITHIN are libraries that none of its headers shows.
function(florilegium_layer name)
    cmake_parse_arguments(LAYER "" "" "SOURCES;LINKS;WITHIN" ${ARGN})
    add_library(${name} STATIC ${LAYER_SOURCES})
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}/app" "${PROJECT_SOURCE_DIR}/ui")
    target_link_libraries(${name} PUBLIC strict ${LAYER_LINKS} PRIVATE ${LAYER_WITHIN})
    florilegium_precompile(${name} ${LAYER_SOURCES})
endfunction()

# A header parsed once pays for itself from the third file on.
function(florilegium_precompile name)
    list(FILTER ARGN INCLUDE REGEX "\\.cpp$")
    list(LENGTH ARGN count)
    if(count GREATER 2)
        target_precompile_headers(${name} PRIVATE "${PROJECT_SOURCE_DIR}/packaging/cmake/precompiled.h")
    endif()
endfunction()

# Linked last by everything that uses Qt Test: its own QTRY_ macros narrow. In a sanitized build the tests' own objects
# are not optimised: it is for what is tested, and they take a sixth less time.
add_library(qttest INTERFACE)
target_compile_options(qttest INTERFACE -Wno-conversion
                       $<$<BOOL:${FLORILEGIUM_SANITIZE}>:-O0>)

# florilegium_test(NAME SOURCES … LINKS … [GUI]): one Qt Test program (several test classes: tests/testmain.h),
# run offscreen, without display or network, with a home of its own.
function(florilegium_test name)
    cmake_parse_arguments(TEST "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${TEST_SOURCES})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    target_link_libraries(${name} PRIVATE strict ${TEST_LINKS} testfolders Qt6::Test qttest)
    florilegium_precompile(${name} ${TEST_SOURCES})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 1800 ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;QTEST_DISABLE_STACK_DUMP=1;LC_ALL=C.UTF-8;TZ=UTC;XDG_DATA_HOME=${CMAKE_CURRENT_BINARY_DIR}/home/${name}/data;XDG_CONFIG_HOME=${CMAKE_CURRENT_BINARY_DIR}/home/${name}/config;XDG_CACHE_HOME=${CMAKE_CURRENT_BINARY_DIR}/home/${name}/cache")
endfunction()
