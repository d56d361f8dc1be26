// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/printedarticle.h"

#include "view/metadataline.h"

#include <QUrl>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

QString siteOf(const Article &article)
{
    return article.site.isEmpty() ? QUrl(article.url).host() : article.site;
}

QString originOf(const Article &article)
{
    QStringList parts{siteOf(article), article.byline};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

bool PrintedArticle::hasNotes() const
{
    return std::ranges::any_of(highlights,
                               [](const PrintedHighlight &highlight) { return highlight.note.has_value(); });
}

PrintedArticle printedArticle(const OpenArticle &article, const ClaimSet &claims, const ThemeSet &themes,
                              const TypeChoice &type)
{
    const Metadata &metadata = article.document->metadata();
    PrintedArticle printed{.document = article.document,
                           .title = article.article.title.isEmpty() ? metadata.title : article.article.title,
                           .author = article.article.byline,
                           .origin = originOf(article.article),
                           .metadataLine = metadataLineOf(*article.document),
                           .highlights = {},
                           .type = type,
                           .codeColours = {},
                           .hyphenator = {},
                           .colours = themes.colours()};
    for (const PlacedHighlight &placed : article.highlights->all())
        printed.highlights.append({.ranges = placed.ranges,
                                   .colour = placed.highlight.colour,
                                   .note = marginNoteOf(placed, *article.highlights, claims, themes)});
    return printed;
}

} // namespace florilegium
