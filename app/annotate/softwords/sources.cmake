# SPDX-FileCopyrightText: 2026 The Florilegium developers
# SPDX-License-Identifier: GPL-3.0-or-later

target_sources(annotate PRIVATE
    softwords/builtinlists.cpp softwords/languageguess.cpp softwords/softcompiler.cpp softwords/softlist.cpp
    softwords/softmatching.cpp softwords/softnames.cpp softwords/softoffer.cpp softwords/softphrases.cpp
    softwords/softrules.cpp softwords/softtokens.cpp softwords/softwords.cpp)

# The lists are compiled in as text: no file to find, nothing to register at start-up.
set(soft_text "")
file(GLOB soft_files CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/softwords/*.txt")
list(SORT soft_files)
foreach(soft_file IN LISTS soft_files)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${soft_file}")
    get_filename_component(soft_language "${soft_file}" NAME_WE)
    file(READ "${soft_file}" soft_list)
    string(APPEND soft_text "    BuiltInList{u\"${soft_language}\", R\"soft(${soft_list})soft\"},\n")
endforeach()
configure_file(softwords/softwordlists.inc.in "${CMAKE_CURRENT_BINARY_DIR}/softwordlists.inc" @ONLY)
target_include_directories(annotate PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
