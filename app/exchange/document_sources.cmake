# SPDX-FileCopyrightText: 2026 The Florilegium developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Documents out: text, Markdown, HTML, JSON.
set(DOCUMENT_WRITER_SOURCES
    documenthtml.cpp
    documentinline.cpp
    documentjson.cpp
    documentmarkdown.cpp
    documentmarkdowninline.cpp
    documentmarkdowntable.cpp
    documenttext.cpp)
