# SPDX-FileCopyrightText: 2026 The Florilegium developers
# SPDX-License-Identifier: GPL-3.0-or-later

set(HTML_TESTS
    patternsamples.cpp
    patternsamples.h
    tests_html.h
    tst_article.cpp
    tst_metadata.cpp
    tst_needles.cpp
    tst_rawtext.cpp)
