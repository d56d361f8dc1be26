// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/indexrows.h"

#include <QTimeZone>

#include <algorithm>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kindShift = 56;
constexpr qint64 numbers = qint64(1) << kindShift; // of each kind
constexpr qint64 latest = numbers - 1; // seconds
constexpr qsizetype fewMoved = 16;

/// Of articles, which have many words, the numbers lie as close as may be.
qint64 gapOf(IndexKind kind)
{
    return kind == IndexKind::Article ? 8 : 512;
}

struct Neighbour
{
    qint64 id = 0;
    qint64 moment = 0;
};

Result<std::optional<Neighbour>> neighbour(Statement &statement)
{
    std::optional<Neighbour> found;
    if (statement.next())
        found = {.id = statement.number(0), .moment = statement.number(1)};
    statement.finish();
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return found;
}

Statement newerStatement(Connection &index)
{
    return {index,
            u"SELECT id, moment FROM things WHERE moment > ? AND moment <= ? ORDER BY moment, id DESC LIMIT 1"_s};
}

Statement olderStatement(Connection &index)
{
    return {index,
            u"SELECT id, moment FROM things WHERE moment <= ? AND moment >= ? ORDER BY moment DESC, id LIMIT 1"_s};
}

/// The last one of those that are newer.
Result<std::optional<Neighbour>> newerThan(Statement &statement, IndexKind kind, qint64 moment)
{
    return neighbour(statement.bind(moment).bind(momentOf(kind, latest)));
}

/// The first one of those that are as old or older.
Result<std::optional<Neighbour>> olderThan(Statement &statement, IndexKind kind, qint64 moment)
{
    return neighbour(statement.bind(moment).bind(momentOf(kind, 0)));
}

/// Between two neighbours where the time lies between theirs.
std::optional<qint64> between(const Neighbour &newer, const Neighbour &older, qint64 moment)
{
    const qint64 room = older.id - newer.id - 1;
    if (room <= 0)
        return std::nullopt;
    const double share = double(newer.moment - moment) / double(newer.moment - older.moment);
    return newer.id + 1 + std::min(room - 1, qint64(share * double(room)));
}

/// The next things of a kind from a place on, upwards or downwards, at most so many.
Result<QList<DealtRow>> rowsFrom(Connection &index, RowRange range, bool up, qsizetype most)
{
    Statement statement(index,
                        u"SELECT target, id FROM things WHERE id BETWEEN ? AND ? ORDER BY id %1 LIMIT ?"_s.arg(
                            up ? u"ASC"_s : u"DESC"_s));
    statement.bind(range.first).bind(range.last).bind(qint64(most));
    QList<DealtRow> rows;
    while (statement.next())
        rows.append({.target = statement.text(0), .from = statement.number(1)});
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return rows;
}

} // namespace

qint64 firstRow(IndexKind kind)
{
    return qint64(kind) << kindShift;
}

qint64 lastRow(IndexKind kind)
{
    return firstRow(kind) + numbers - 1;
}

qint64 momentOf(IndexKind kind, qint64 made)
{
    return firstRow(kind) + std::clamp<qint64>(made, 0, latest);
}

qint64 madeOfMoment(qint64 moment)
{
    return moment & latest;
}

Result<RowRange> rowsMade(Connection &index, IndexKind kind, std::optional<qint64> from, std::optional<qint64> to)
{
    RowRange range{.first = firstRow(kind), .last = lastRow(kind)};
    if (to) {
        Statement statement = olderStatement(index);
        const auto first = *to > 0 ? olderThan(statement, kind, momentOf(kind, *to - 1)) : std::optional<Neighbour>();
        if (!first)
            return std::unexpected(first.error());
        range.first = *first ? (*first)->id : range.last + 1;
    }
    if (from && *from > 0) {
        Statement statement = newerStatement(index);
        const auto last = newerThan(statement, kind, momentOf(kind, *from - 1));
        if (!last)
            return std::unexpected(last.error());
        range.last = *last ? (*last)->id : range.first - 1;
    }
    return range;
}

Result<RowRange> rowsAdded(Connection &index, IndexKind kind, const DateSpan &span)
{
    const auto seconds = [](const QDate &day) {
        return QDateTime(day, QTime(0, 0), QTimeZone::UTC).toSecsSinceEpoch();
    };
    const qint64 from = span.from.isValid() ? seconds(span.from) : 1;
    return rowsMade(index, kind, std::max<qint64>(1, from),
                    span.to.isValid() ? std::optional(seconds(span.to)) : std::nullopt);
}

RowNumbers::RowNumbers(Connection &index)
    : m_newer(newerStatement(index))
    , m_older(olderStatement(index))
{
}

/// Of those made in the same second one stands before or behind the others, whichever end is open.
Result<std::optional<qint64>> RowNumbers::freeRow(IndexKind kind, qint64 made)
{
    const qint64 moment = momentOf(kind, made);
    const auto newer = newerThan(m_newer, kind, moment);
    const auto older = olderThan(m_older, kind, moment);
    if (!newer || !older)
        return std::unexpected(newer ? older.error() : newer.error());
    if (!*newer)
        return *older ? (*older)->id - gapOf(kind) : firstRow(kind) + numbers / 2;
    if (!*older)
        return (*newer)->id + gapOf(kind);
    if ((*older)->moment == moment && moment > momentOf(kind, 0)) {
        const auto last = newerThan(m_newer, kind, moment - 1);
        const auto next = olderThan(m_older, kind, moment - 1);
        if (!last || !next)
            return std::unexpected(last ? next.error() : last.error());
        if (!*next)
            return last->value().id + gapOf(kind);
    }
    return between(**newer, **older, moment);
}

Result<QList<DealtRow>> crowdedRows(Connection &index, IndexKind kind, qint64 made)
{
    Statement statement = olderStatement(index);
    const auto older = olderThan(statement, kind, momentOf(kind, made));
    if (!older)
        return std::unexpected(older.error());
    const qint64 place = *older ? (*older)->id : lastRow(kind);
    for (qsizetype moved = fewMoved;; moved *= 2) {
        // One more on each side tells how far the others may spread.
        auto before = rowsFrom(index, {.first = firstRow(kind), .last = place - 1}, false, moved + 1);
        auto behind = rowsFrom(index, {.first = place, .last = lastRow(kind)}, true, moved + 1);
        if (!before || !behind)
            return std::unexpected(before ? behind.error() : before.error());
        const bool openBefore = before->size() <= moved;
        const bool openBehind = behind->size() <= moved;
        const qint64 low = openBefore ? firstRow(kind) : before->takeLast().from + 1;
        const qint64 high = openBehind ? lastRow(kind) : behind->takeLast().from - 1;
        std::ranges::reverse(*before);
        QList<DealtRow> rows = *before + *behind;
        const qint64 gap = gapOf(kind);
        const qint64 step = std::min(gap, (high - low) / (rows.size() + 1));
        if (step < gap / 2 && !(openBefore && openBehind))
            continue;
        // Towards an open end they spread as far as they like.
        qint64 at = openBefore ? rows.back().from - step * (rows.size() - 1) : low + step / 2;
        for (DealtRow &row : rows) {
            row.to = at;
            at += step;
        }
        return rows;
    }
}

} // namespace florilegium
