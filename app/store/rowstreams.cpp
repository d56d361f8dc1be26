// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rowstreams.h"

#include "store/searchwords.h"

#include <QTimeZone>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

qint64 secondsAt(const QDate &day)
{
    return QDateTime(day, QTime(0, 0), QTimeZone::UTC).toSecsSinceEpoch();
}

RowStream dayStream(const DayTest &test)
{
    const QString column = test.published ? u"published_day"_s : u"known_day"_s;
    SqlPart condition = test.span.from.isValid() ? sqlPart(column + u" >= ?"_s, {test.span.from.toString(Qt::ISODate)})
                                                 : sqlPart(column + u" > ''"_s);
    if (test.span.to.isValid())
        condition += sqlPart(u" AND "_s + column + u" < ?"_s, {test.span.to.toString(Qt::ISODate)});
    return {.table = "days"_L1,
            .condition = condition,
            .index = test.published ? "days_by_published"_L1 : "days_by_known"_L1};
}

RowStream bearingStream(qint64 bit)
{
    return {.table = "bearings"_L1, .condition = sqlPart(u"bits & ? <> 0"_s, {QVariant::fromValue(bit)}), .index = {}};
}

} // namespace

RowRange RowRange::of(IndexKind kind, qint64 since)
{
    return {.first = firstRowMade(kind, since), .last = lastRow(kind)};
}

RowRange RowRange::within(IndexKind kind, const DateSpan &added) const
{
    RowRange range = *this;
    if (added.from.isValid())
        range.first = std::max(range.first, firstRowMade(kind, secondsAt(added.from)));
    if (added.to.isValid())
        range.last = std::min(range.last, firstRowMade(kind, std::max<qint64>(1, secondsAt(added.to))) - 1);
    return range;
}

SqlPart RowStream::conditionWithin(RowRange range, QChar alias) const
{
    return condition
        + sqlPart(u" AND %1.rowid BETWEEN ? AND ?"_s.arg(alias),
                  {QVariant::fromValue(range.first), QVariant::fromValue(range.last)});
}

SqlPart RowStream::source(RowRange range) const
{
    if (index.isEmpty())
        return sqlPart(table + u" f"_s);
    if (!isSorted())
        return sqlPart(table + u" f NOT INDEXED"_s);
    // The limit keeps SQLite from losing the order.
    return sqlPart(u"("_s) + rows(range) + sqlPart(u" ORDER BY g.rowid DESC LIMIT %1) f"_s.arg(length));
}

SqlPart RowStream::rows(RowRange range) const
{
    const QString by = index.isEmpty() ? QString() : u" INDEXED BY "_s + index;
    return sqlPart(u"SELECT g.rowid AS rowid FROM "_s + table + u" g"_s + by + u" WHERE "_s)
        + conditionWithin(range, u'g');
}

SqlPart RowStream::ids(RowRange range) const
{
    return sqlPart(u"SELECT t.target AS id FROM ("_s) + rows(range)
        + sqlPart(u") r CROSS JOIN things t ON t.id = r.rowid"_s);
}

SqlPart RowStream::test(RowRange range) const
{
    // What could be counted is looked up once as a set; of more, each row of the other stream is asked.
    if (index.isEmpty() && isWhole)
        return sqlPart(u"+f.rowid IN ("_s) + rows(range) + sqlPart(u")"_s);
    return sqlPart(u"EXISTS (SELECT 1 FROM %1 g WHERE g.rowid = f.rowid AND "_s.arg(table)) + condition
        + sqlPart(u")"_s);
}

RowStream wordStream(QLatin1StringView table, const QString &expression)
{
    return {.table = table, .condition = sqlPart(table + u" MATCH ?"_s, {expression}), .index = {}};
}

std::optional<RowStream> rowStream(const QueryPlace &place, const Query &term, IndexKind kind)
{
    if (term.kind != Query::Kind::Term || !place.hasIndex || kind == IndexKind::Claim)
        return std::nullopt;
    // A highlight has the author and site of its article since it was indexed.
    const bool isKnown = place.inStep || kind != IndexKind::Highlight;
    if (term.field == QueryField::Author && isKnown)
        return wordStream("sources"_L1, matchIn("author"_L1, term));
    if (term.field == QueryField::Site && isKnown)
        return wordStream("sources"_L1, matchIn("site"_L1, term));
    if (!place.inStep)
        return std::nullopt;
    if (const auto test = dayTest(term))
        return dayStream(*test);
    if (kind != IndexKind::Highlight)
        return std::nullopt;
    const auto status = term.field == QueryField::Status ? statusFromWord(term.text) : std::nullopt;
    const auto relation = term.field == QueryField::Relation ? relationFromWord(term.text) : std::nullopt;
    if (status)
        return bearingStream(bearingBit(*status));
    return relation ? std::optional(bearingStream(bearingBit(*relation))) : std::nullopt;
}

} // namespace florilegium
