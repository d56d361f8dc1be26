// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/statement.h"
#include "store/transaction.h"
#include "store/writes.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

bool exists(Connection &connection, const HighlightId &id)
{
    Statement statement(connection, u"SELECT 1 FROM highlights WHERE id = ?"_s);
    statement.bind(id.text);
    return statement.next();
}

/// The last placements of a highlight in a text: rows of the newest save. Absent: never looked for.
Result<std::optional<QList<Placement>>> lastPlacements(Connection &connection, TextId text, const HighlightId &id)
{
    Statement statement(connection,
                        u"SELECT ordinal, start_at, end_at, score, placed_by FROM placements "
                        "WHERE highlight = ? AND text = ? ORDER BY id DESC"_s);
    statement.bind(id.text).bind(text);
    std::optional<QList<Placement>> last;
    // Each save counts its rows from 0, and rows come newest first: the one numbered 0 ends the newest save.
    while (statement.next()) {
        if (!last)
            last.emplace();
        if (!statement.isNull(1)) {
            Placement placement{.range = {statement.number(1), statement.number(2)}, .score = statement.real(3)};
            if (const auto by = placedByFromWord(statement.text(4)))
                placement.by = *by;
            last->prepend(placement);
        }
        if (statement.number(0) == 0)
            break;
    }
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return last;
}

Result<void> append(Connection &connection, TextId text, const HighlightId &id, const QList<Placement> &placements,
                    const QDateTime &now)
{
    Statement statement(connection,
                        u"INSERT INTO placements (highlight, text, ordinal, start_at, end_at, score, placed_by, made) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (placements.isEmpty())
        return statement.bind(id.text)
            .bind(text)
            .bind(qint64(0))
            .bindNull()
            .bindNull()
            .bind(0.0)
            .bind(QString())
            .bind(now)
            .run();
    for (qint64 ordinal = 0; const Placement &placement : placements) {
        statement.bind(id.text).bind(text).bind(ordinal++);
        statement.bind(qint64(placement.range.start)).bind(qint64(placement.range.end)).bind(placement.score);
        if (auto done = statement.bind(toWord(placement.by)).bind(now).run(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> storePlacements(Connection &connection, TextId text,
                             const QList<std::pair<HighlightId, QList<Placement>>> &placements, const QDateTime &now)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    if (!transaction.result())
        return transaction.result();
    for (const auto &[id, places] : placements) {
        if (!exists(connection, id))
            continue;
        const auto last = lastPlacements(connection, text, id);
        if (!last)
            return std::unexpected(last.error());
        if (*last && **last == places)
            continue;
        if (auto done = append(connection, text, id, places, now); !done)
            return done;
    }
    return transaction.commit();
}

} // namespace florilegium
