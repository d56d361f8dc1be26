# SPDX-FileCopyrightText: 2026 The Florilegium developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The parsers of others from their sources in FLORILEGIUM_INSTRUMENTED (packaging/lib/sources.sh), so that libFuzzer sees
# their branches and the sanitizers their mistakes. They stand in for the packaged libraries.

enable_language(C)

# instrumented(NAME PACKAGE SOURCES…)
function(instrumented name package)
    list(TRANSFORM ARGN PREPEND "${FLORILEGIUM_INSTRUMENTED}/${package}/src/" OUTPUT_VARIABLE sources)
    add_library(${name}_instrumented STATIC ${sources})
    target_include_directories(${name}_instrumented SYSTEM PUBLIC "${FLORILEGIUM_INSTRUMENTED}/${package}/src")
    target_compile_options(${name}_instrumented PRIVATE -w -O1 -g1 -fsanitize=fuzzer-no-link,address,undefined
                           -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    set_target_properties(${name}_instrumented PROPERTIES AUTOMOC OFF C_STANDARD 11)
    add_library(PkgConfig::${name} ALIAS ${name}_instrumented)
endfunction()

instrumented(gumbo gumbo-parser attribute.c char_ref.c error.c parser.c string_buffer.c string_piece.c tag.c tokenizer.c
             utf8.c util.c vector.c)
instrumented(md4c md4c entity.c md4c.c)
