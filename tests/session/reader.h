// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "patience.h"
#include "session/session.h"

#include <QTest>

namespace florilegium::testing {

/// A session on the fixture's library that remembers what was opened last.
struct Reader
{
    explicit Reader(Library &library)
        : session(library, parsers)
    {
        QObject::connect(&session, &Session::opened, &session,
                         [this](const OpenArticlePtr &opened) { article = opened; });
        QObject::connect(&session, &Session::saveFailed, &session, [](const Change &change, const Error &error) {
            QFAIL(qPrintable(change.name + QStringLiteral(": ") + toWord(error.code) + u' ' + error.detail));
        });
        session.loadSets();
    }

    bool open(const QString &path)
    {
        article.reset();
        session.openFile(path);
        return waitFor([this] { return article != nullptr; });
    }

    bool open(const ArticleId &id)
    {
        article.reset();
        session.openArticle(id);
        return waitFor([this] { return article != nullptr; });
    }

    bool saved()
    {
        return waitFor([this] { return session.unsaved() == 0 && (!article || article->text != 0); });
    }

    HighlightId mark(const QString &words, const QString &colour = QStringLiteral("claim"))
    {
        const qsizetype start = article->document->text().indexOf(words);
        Q_ASSERT(start >= 0);
        return session.highlight(article, {{start, start + words.size()}}, colour);
    }

    ParserHost parsers;
    Session session;
    OpenArticlePtr article;
};

} // namespace florilegium::testing
