// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/edits.h"
#include "store/sqlitelibrary.h"

#include <QTemporaryDir>
#include <QTest>

namespace florilegium::testing {

/// A library of its own in a temporary folder, with what a test needs put into it through the real store.
class GivenLibrary
{
public:
    GivenLibrary()
    {
        StoreOptions options{.backupFolder = m_folder.filePath(QStringLiteral("backups")),
                             .cacheFolder = m_folder.filePath(QStringLiteral("cache"))};
        auto library = SqliteLibrary::open(m_folder.filePath(QStringLiteral("library.florilegium")), OpenMode::Create,
                                           options);
        if (!library)
            qFatal("no library: %s", qPrintable(library.error().detail));
        m_library = std::move(*library);
    }

    [[nodiscard]] SqliteLibrary &library() { return *m_library; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    void close() { m_library.reset(); }

    void put(const Change &change)
    {
        const Result<void> done = m_library->apply(change).result();
        if (!done)
            qFatal("not written: %s", qPrintable(done.error().detail));
        QCoreApplication::processEvents();
    }

    Article putArticle(const QString &title, ReadingState state = ReadingState::Inbox)
    {
        const Article article = newArticle(title, state);
        put({.name = QStringLiteral("article"), .records = {record(std::nullopt, article)}});
        return article;
    }

    /// In one change; titles "Article 000" and on.
    void putArticles(int count)
    {
        Change change{.name = QStringLiteral("article")};
        for (int number = 0; number < count; ++number)
            change.records.append(record(
                std::nullopt,
                newArticle(QStringLiteral("Article %1").arg(number, 3, 10, QLatin1Char('0')), ReadingState::Inbox)));
        put(change);
    }

    Theme putTheme(const QString &name, const ThemeId &parent = {}, int shortcut = 0)
    {
        Theme theme{.id = ThemeId::make(), .parent = parent, .name = name};
        theme.shortcut = shortcut;
        put(addTheme(theme));
        return theme;
    }

    Highlight putHighlight(const Article &article, const QString &quote, const QList<ThemeId> &themes = {})
    {
        Highlight highlight{.id = HighlightId::make(), .article = article.id, .colour = QStringLiteral("claim")};
        Anchor anchor;
        anchor.exact = quote;
        anchor.position = {0, quote.size()};
        highlight.anchors = {anchor};
        highlight.themes = themes;
        highlight.created = highlight.modified = now();
        put(addHighlight(highlight));
        return highlight;
    }

    Claim putClaim(const Highlight &highlight, const QString &statement, Status status)
    {
        Claim claim{.id = ClaimId::make(), .statement = statement, .status = status};
        claim.created = claim.modified = now();
        put(makeClaim(claim, highlight.id, now()));
        return claim;
    }

    [[nodiscard]] static QDateTime now() { return QDateTime(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::UTC); }

private:
    [[nodiscard]] static Article newArticle(const QString &title, ReadingState state)
    {
        Article article;
        article.id = ArticleId::make();
        article.title = title;
        article.state = state;
        article.words = 1600;
        article.added = now();
        return article;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SqliteLibrary> m_library;
};

} // namespace florilegium::testing
