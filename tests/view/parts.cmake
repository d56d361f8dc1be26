# SPDX-FileCopyrightText: 2026 The Florilegium developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tests of the parts around the document view, and of the module of code colours.

florilegium_test(tst_viewparts
    SOURCES parts_main.cpp parts_tests.h parts_givens.cpp parts_find.cpp parts_margin.cpp parts_notes.cpp
            parts_lines.cpp parts_spelling.cpp parts_bars.cpp parts_ruler.cpp parts_pictures.cpp parts_attributes.cpp
            parts_colours.cpp
    LINKS view spellingloader syntaxloader)
