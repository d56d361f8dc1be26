# SPDX-FileCopyrightText: 2026 The Florilegium developers
# SPDX-License-Identifier: GPL-3.0-or-later

set(HTML_SOURCES
    extract/analysis.cpp
    extract/byline.cpp
    extract/candidates.cpp
    extract/cleaning.cpp
    extract/dates.cpp
    extract/duplicates.cpp
    extract/extract.cpp
    extract/hints.cpp
    extract/jsonld.cpp
    extract/metadata.cpp
    extract/phrases.cpp
    extract/posts.cpp
    extract/threads.cpp
    extract/title.cpp
    html/code.cpp
    html/convert.cpp
    html/convertblocks.cpp
    html/convertinline.cpp
    html/entities.cpp
    html/htmlparser.cpp
    html/inlinestyle.cpp
    html/links.cpp
    html/maths.cpp
    html/pictures.cpp
    html/prescan.cpp
    html/selection.cpp
    html/tables.cpp
    html/tags.cpp
    html/tree.cpp
    html/treereader.cpp
    html/visibility.cpp
    html/xhtmlreader.cpp)
