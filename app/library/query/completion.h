// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/query/queryparser.h"

#include <QStringList>

namespace florilegium {

/// The names that a query may speak of in one library.
struct QueryVocabulary
{
    QStringList themes; ///< paths
    QStringList colours; ///< keys and the reader's labels
    QStringList collections;
    QStringList sites;
    QStringList authors;
    bool operator==(const QueryVocabulary &) const = default;
};

/// What may stand at a place of a query's text.
struct Completion
{
    QString text; ///< to be put in, with colon or quotation marks
    QString shown;
    bool isField = false; ///< a field's name; else a whole value
    bool operator==(const Completion &) const = default;
};

struct Completions
{
    TextRange replaced; ///< of the text, UTF-16 units
    QList<Completion> list; ///< those that begin with what is there come first
    bool isWhole = false; ///< what is there is a value by itself, though others may begin with it
    [[nodiscard]] bool isEmpty() const { return list.isEmpty(); }
};

inline constexpr int mostCompletions = 12;

/// Fields at the beginning of a term, values behind a colon; nothing within a phrase or a word that is no beginning.
[[nodiscard]] Completions completions(QStringView text, qsizetype cursor, const QueryVocabulary &vocabulary);

/// The text after a completion was taken, and where the cursor then stands.
struct CompletedText
{
    QString text;
    qsizetype cursor = 0;
    bool operator==(const CompletedText &) const = default;
};
[[nodiscard]] CompletedText withCompletion(const QString &text, TextRange replaced, const Completion &completion);

/// Names of themes, colours and collections in a query that the library does not have.
[[nodiscard]] QList<QueryIssue> unknownNames(const Query &query, const QueryVocabulary &vocabulary);

} // namespace florilegium
