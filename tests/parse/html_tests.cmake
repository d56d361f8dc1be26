# SPDX-FileCopyrightText: 2026 The Florilegium developers
# SPDX-License-Identifier: GPL-3.0-or-later

set(HTML_TESTS
    tests_html.h
    tst_article.cpp
    tst_metadata.cpp)
