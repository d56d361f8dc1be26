// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows.h"
#include "store/sqlitequeries.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView placementColumns(
    "p.highlight, p.text, p.ordinal, p.start_at, p.end_at, p.kept_at, p.decided, "
    "p.score, p.placed_by");

bool exists(Connection &connection, const HighlightId &id)
{
    Statement statement(connection, u"SELECT 1 FROM highlights WHERE id = ?"_s);
    return statement.bind(id.text).next();
}

/// Takes a row into the entry; rows of an entry come last to first.
void take(const Statement &statement, Places &places)
{
    places.text = statement.number(1);
    places.keptAt = statement.number(5);
    places.decided = statement.number(6) != 0;
    if (statement.isNull(3))
        return;
    places.found.prepend({.range = {statement.number(3), statement.number(4)},
                          .score = statement.real(7),
                          .by = placedByFromWord(statement.text(8)).value_or(PlacedBy::Similar)});
}

/// The newest entry of each highlight of rows that come by highlight, newest first.
Result<QList<Places>> newestEntries(Statement &statement, const ArticleId &article)
{
    QList<Places> entries;
    bool isWhole = true;
    while (statement.next()) {
        const HighlightId id{statement.text(0)};
        const bool isNext = entries.isEmpty() || entries.back().highlight != id;
        if (isNext)
            entries.append({.highlight = id, .article = article, .text = 0, .found = {}});
        else if (isWhole)
            continue; // an older entry
        take(statement, entries.back());
        isWhole = statement.number(2) == 0;
    }
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return entries;
}

Result<std::optional<Places>> newestEntry(Connection &connection, const Places &of)
{
    Statement statement(connection,
                        u"SELECT "_s + placementColumns
                            + u" FROM placements p WHERE p.highlight = ? AND p.text = ? ORDER BY p.id DESC"_s);
    statement.bind(of.highlight.text).bind(of.text);
    return newestEntries(statement, of.article).transform([](const QList<Places> &entries) {
        return entries.isEmpty() ? std::nullopt : std::optional(entries.front());
    });
}

Result<void> appendRow(Statement &statement, const Places &places, qint64 ordinal, const Placement *placement,
                       const QDateTime &now)
{
    statement.bind(places.highlight.text).bind(places.text).bind(ordinal);
    if (placement)
        statement.bind(qint64(placement->range.start)).bind(qint64(placement->range.end));
    else
        statement.bindNull().bindNull();
    statement.bind(qint64(places.keptAt)).bind(qint64(places.decided));
    statement.bind(placement ? placement->score : 0.0).bind(placement ? toWord(placement->by) : QString());
    return statement.bind(now).run();
}

} // namespace

Result<void> appendPlaces(Connection &connection, const Places &places, const QDateTime &now)
{
    if (!exists(connection, places.highlight))
        return {};
    const auto newest = newestEntry(connection, places);
    if (!newest)
        return std::unexpected(newest.error());
    if (*newest == places)
        return {};
    Statement statement(connection,
                        u"INSERT INTO placements (highlight, text, ordinal, start_at, end_at, kept_at, decided, "
                        "score, placed_by, made) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (places.isOrphan())
        return appendRow(statement, places, 0, nullptr, now);
    for (qint64 ordinal = 0; const Placement &placement : places.found) {
        if (auto done = appendRow(statement, places, ordinal++, &placement, now); !done)
            return done;
    }
    return {};
}

Result<QList<Places>> readPlaces(Connection &connection, const ArticleId &id, TextId text)
{
    Statement statement(connection,
                        u"SELECT "_s + placementColumns
                            + u" FROM placements p JOIN highlights h ON h.id = p.highlight "
                              "WHERE h.article = ? AND h.deleted IS NULL AND p.text = ? "
                              "ORDER BY p.highlight, p.id DESC"_s);
    statement.bind(id.text).bind(text);
    return newestEntries(statement, id);
}

} // namespace florilegium
