// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlitequeries.h"

#include <QSet>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView livingHighlights("highlights h JOIN articles a ON a.id = h.article "
                                             "WHERE h.deleted IS NULL AND a.deleted IS NULL");

/// Counts of a statement with rows (word, number) into a hash; words that are unknown are passed over.
template<typename Key, typename FromWord>
Result<void> countWords(Connection &connection, const QString &sql, QHash<Key, int> &counts, FromWord fromWord)
{
    Statement statement(connection, sql);
    while (statement.next()) {
        if (const auto key = fromWord(statement.text(0)))
            counts[*key] += int(statement.number(1));
    }
    return statement.result();
}

Result<void> countInto(Connection &connection, const QString &sql, int &count)
{
    const auto number = connection.number(sql);
    if (!number)
        return std::unexpected(number.error());
    count = int(*number);
    return {};
}

/// Living themes and their parents.
Result<QHash<QString, QString>> parents(Connection &connection)
{
    Statement statement(connection, u"SELECT id, parent FROM themes WHERE deleted IS NULL"_s);
    QHash<QString, QString> parents;
    while (statement.next())
        parents.insert(statement.text(0), statement.text(1));
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return parents;
}

/// Adds the theme and everything above it. Ends on cycles, too: what is in the set is not followed again.
void addWithAncestors(const QHash<QString, QString> &parents, QString theme, QSet<QString> &themes)
{
    while (!themes.contains(theme)) {
        const auto parent = parents.constFind(theme);
        if (parent == parents.cend())
            return;
        themes.insert(theme);
        theme = *parent;
    }
}

Result<void> countThemes(Connection &connection, QHash<ThemeId, int> &counts)
{
    const auto above = parents(connection);
    if (!above)
        return std::unexpected(above.error());
    Statement statement(connection,
                        u"SELECT l.highlight, l.theme FROM highlight_themes l JOIN highlights h ON h.id = l.highlight "
                        "JOIN articles a ON a.id = h.article "
                        "WHERE h.deleted IS NULL AND a.deleted IS NULL ORDER BY l.highlight"_s);
    QString highlight;
    QSet<QString> themes;
    const auto flush = [&] {
        for (const QString &theme : std::as_const(themes))
            ++counts[ThemeId{theme}];
        themes.clear();
    };
    while (statement.next()) {
        if (const QString next = statement.text(0); next != highlight) {
            flush();
            highlight = next;
        }
        addWithAncestors(*above, statement.text(1), themes);
    }
    flush();
    return statement.result();
}

} // namespace

Result<Counts> readCounts(Connection &connection)
{
    Counts counts;
    auto done = countWords(connection, u"SELECT state, COUNT(*) FROM articles WHERE deleted IS NULL GROUP BY state"_s,
                           counts.articles, &readingStateFromWord);
    if (done)
        done = countThemes(connection, counts.themes);
    if (done) {
        done = countWords(connection, u"SELECT status, COUNT(*) FROM claims WHERE deleted IS NULL GROUP BY status"_s,
                          counts.claims, &statusFromWord);
    }
    if (done)
        done = countInto(connection, u"SELECT COUNT(*) FROM "_s + livingHighlights, counts.highlights);
    if (done)
        done = countInto(connection, u"SELECT COUNT(*) FROM articles WHERE deleted IS NOT NULL"_s,
                         counts.deletedArticles);
    if (done)
        done = countInto(connection, u"SELECT COUNT(*) FROM highlights WHERE deleted IS NOT NULL"_s,
                         counts.deletedHighlights);
    if (done)
        done = countInto(connection,
                         u"SELECT (SELECT COUNT(*) FROM claims WHERE deleted IS NOT NULL) "
                         "+ (SELECT COUNT(*) FROM themes WHERE deleted IS NOT NULL) "
                         "+ (SELECT COUNT(*) FROM collections WHERE deleted IS NOT NULL)"_s,
                         counts.deletedOthers);
    if (!done)
        return std::unexpected(done.error());
    return counts;
}

} // namespace florilegium
