// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/indexentry.h"
#include "store/statement.h"

#include <QSet>

namespace florilegium {

// What things have from each other, as columns of a statement and as what is read from them.

/// Of an article (alias a), for itself, its highlights and the claims that these bear on.
inline constexpr int sourceColumnCount = 9;
[[nodiscard]] QString sourceColumns();

/// Of a highlight (alias h), for itself, its article and its claims.
inline constexpr int passageColumnCount = 4;
inline constexpr QLatin1StringView passageColumns(
    "h.colour, h.note <> '', "
    "(SELECT json_group_array(l.theme) FROM highlight_themes l WHERE l.highlight = h.id), "
    "EXISTS (SELECT 1 FROM highlight_themes l JOIN themes t ON t.id = l.theme "
    "WHERE l.highlight = h.id AND t.deleted IS NULL)");

/// Of the living claims of a highlight (alias h), for itself and its article.
inline constexpr QLatin1StringView linkColumn(
    "(SELECT json_group_array(json_array(v.relation, k.status, k.id, k.statement, "
    "k.open_question <> '')) FROM evidence v "
    "JOIN claims k ON k.id = v.claim WHERE v.highlight = h.id AND k.deleted IS NULL)");

/// Gathers what a thing has from itself and from others, each once.
class IndexGathering
{
public:
    void mark(const QString &name) { m_marks.insert(name); }
    /// The columns from `first` on.
    void addSource(const Statement &statement, int first);
    void addPassage(const Statement &statement, int first);
    void addLinks(const QString &column);
    void addPeople(const QStringList &people);

    [[nodiscard]] const IndexSources &sources() const { return m_sources; }
    [[nodiscard]] IndexFacts facts() const; ///< in an order that depends on nothing else

private:
    QSet<QString> m_marks;
    IndexSources m_sources;
    QList<IndexDays> m_days;
};

} // namespace florilegium
