# SPDX-FileCopyrightText: 2026 The Florilegium developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The bars of the document view, against a QTextBrowser in the same run.
add_executable(bench_view view/main.cpp view/bars.h view/code.cpp view/frames.cpp view/highlights.cpp inputs.cpp
               inputs.h loopprobe.h view/large.cpp view/memory.cpp meter.cpp meter.h view/opening.cpp view/ours.cpp
               view/ours.h view/places.cpp view/reference.cpp view/reference.h view/report.cpp view/report.h
               waiting.h view/words.cpp)
target_include_directories(bench_view PRIVATE "${PROJECT_SOURCE_DIR}/tests")
target_link_libraries(bench_view PRIVATE strict view parse syntaxloader Qt6::Widgets)
