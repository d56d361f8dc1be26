// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/highlight.h"
#include "text/textrange.h"

namespace florilegium {

/// A passage that is looked for in other articles.
struct PassageQuestion
{
    QString words; ///< as they stand in its article; several ranges as several lines
    ArticleId article; ///< that it stands in, which is left out
    bool operator==(const PassageQuestion &) const = default;
};

/// The same passage, or nearly the same (anchor/nearquote.h), in another article.
struct SamePassage
{
    ArticleId article;
    QString title; ///< of the article
    QString site; ///< may be empty
    TextId text = 0; ///< the article's newest one
    TextRange range; ///< in that text, UTF-16 units
    QString quote; ///< what stands there
    double score = 0; ///< nearQuoteFrom to 1: the very words, but for their dress
    bool operator==(const SamePassage &) const = default;
};

} // namespace florilegium
