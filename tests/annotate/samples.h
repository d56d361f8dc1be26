// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/edits.h"
#include "document/builder.h"

#include <QTimeZone>

namespace florilegium::testing {

inline DocumentPtr documentOf(const QString &text)
{
    DocumentBuilder builder;
    builder.addText(text);
    return std::make_shared<const Document>(builder.finish(false));
}

inline QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::UTC);
}

inline const ArticleId sampleArticle{QStringLiteral("a-aaaaaaaaaaaa")};

/// A highlight over the first occurrence of `words`.
inline Highlight highlightOf(const DocumentPtr &document, const QString &words)
{
    const qsizetype start = document->text().indexOf(words);
    Q_ASSERT(start >= 0);
    return newHighlight(*document, sampleArticle, 1, {{start, start + words.size()}}, QStringLiteral("claim"), noon());
}

} // namespace florilegium::testing
