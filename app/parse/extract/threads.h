// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/extract/analysis.h"
#include "parse/extract/jsonld.h"

namespace florilegium::extract {

/// Whether the page is a thread: a forum, questions and answers, a discussion whose posts are the text. Seen from
/// linked data, microdata, the words of its address, the program that made it, from posts of one make, and from
/// comments that are nearly all there is, unless the page says that it is an article.
[[nodiscard]] bool isThread(const Analysis &analysis, const LinkedData &linked, const QString &url,
                            const QString &generator, bool isArticle);

} // namespace florilegium::extract
