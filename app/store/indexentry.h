// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/indexrows.h"

#include <QStringList>

#include <functional>

namespace florilegium {

/// The words of one thing, each as indexedWords() makes them.
struct IndexWords
{
    QString title; ///< of an article
    QString text; ///< text, quote, statement
    QString note;
};

/// What a thing comes from and is said by: texts, as they stand. A highlight has that of its article, a claim that of
/// the articles of its passages, and both articles and highlights have the statements of the claims made of them.
struct IndexSources
{
    QStringList authors; ///< of a claim first those it is attributed to
    QStringList sites; ///< names and hosts
    QStringList titles; ///< of articles
    QStringList claims; ///< statements; of a claim none
    bool operator==(const IndexSources &) const = default;
};

/// The days of an article, see knownDay in rows.h; empty where they are not known.
struct IndexDays
{
    QString known;
    QString published;
    auto operator<=>(const IndexDays &) const = default;
};

/// What else a query can ask of a thing: names of marks (indexmarks.h) and days.
struct IndexFacts
{
    QStringList marks;
    QList<IndexDays> days;
};

/// One thing of the library in the index.
struct IndexEntry
{
    IndexKind kind = IndexKind::Article;
    qint64 made = 0; ///< seconds since 1970: the order of hits
    QString print; ///< changes whenever its own words do
    std::function<Result<IndexWords>()> words; ///< called only when they have to be indexed
    IndexSources sources;
    IndexFacts facts;
};

/// Reads what the index says of things of a library. On one thread; the connection is borrowed and has to stay.
class IndexEntries
{
public:
    virtual ~IndexEntries() = default;
    /// Absent when it is gone.
    [[nodiscard]] virtual Result<std::optional<IndexEntry>> entry(IndexKind kind, const QString &target) = 0;
};
[[nodiscard]] std::unique_ptr<IndexEntries> indexEntries(Connection &library);

} // namespace florilegium
