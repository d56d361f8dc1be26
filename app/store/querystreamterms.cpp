// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The streams of single terms.

#include "store/indexmarks.h"
#include "store/querystreams.h"
#include "store/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// So many rows are sorted at once; of more, those that are wanted are looked for in their order.
constexpr qint64 mostSorted = 4000;

QStringList namesOf(const QStringList &keys, QString (*name)(const QString &))
{
    QStringList names;
    for (const QString &key : keys)
        names << name(key);
    return names;
}

QString numbersList(const QList<qint64> &numbers)
{
    QStringList texts;
    for (const qint64 number : numbers)
        texts << QString::number(number);
    return u'[' + texts.join(u',') + u']';
}

} // namespace

QueryStreams::Found QueryStreams::term(const Query &term)
{
    if (term.field == QueryField::Words)
        return nullptr; // says no word; ownWords() has had it else
    if (term.field == QueryField::Title || term.field == QueryField::Author || term.field == QueryField::Site)
        return source(term);
    if (term.field == QueryField::Claim)
        return claim(term);
    if (!m_place.inStep)
        return nullptr;
    switch (term.field) {
    case QueryField::Theme: return marks(m_place.names.themes(term));
    case QueryField::In: return marks(m_place.names.collections(term));
    case QueryField::Colour: return marks(namesOf(m_place.names.colours(term), &colourMark));
    case QueryField::Status: return marks({statusMark(term.text)});
    case QueryField::Relation: return marks({relationMark(term.text)});
    case QueryField::State: return marks({stateMark(term.text)});
    case QueryField::Has: return isHasMark(term.text) ? marks({hasMark(term.text)}) : Found(nullptr);
    case QueryField::Kind: {
        const auto own = m_kind == IndexKind::Article ? "article"_L1
            : m_kind == IndexKind::Highlight          ? "highlight"_L1
                                                      : "claim"_L1;
        return term.text == own ? everything(m_range) : Found(listedRows({}));
    }
    case QueryField::Added: return added(term);
    default: break;
    }
    const auto test = dayTest(term);
    return test ? days(*test) : Found(nullptr);
}

/// An article was indexed with these words of its own; of others it takes an index that knows of every change.
QueryStreams::Found QueryStreams::source(const Query &term)
{
    if (!m_place.inStep && m_kind != IndexKind::Article)
        return nullptr;
    return words(sourceMatch(term.field == QueryField::Title        ? "title"_L1
                                 : term.field == QueryField::Author ? "author"_L1
                                                                    : "site"_L1,
                             term));
}

QueryStreams::Found QueryStreams::claim(const Query &term)
{
    if (!m_place.inStep)
        return nullptr;
    if (ClaimId::parse(term.text))
        return marks({term.text});
    return words(sourceMatch("claim"_L1, term));
}

QueryStreams::Found QueryStreams::days(const DayTest &test)
{
    const QString column = test.published ? u"published"_s : u"known"_s;
    const QString index = test.published ? u"days_by_published"_s : u"days_by_known"_s;
    SqlPart span = test.span.from.isValid() ? sqlPart(u"%1 >= ?"_s, {test.span.from.toString(Qt::ISODate)})
                                            : sqlPart(u"%1 > ''"_s);
    if (test.span.to.isValid())
        span += sqlPart(u" AND %1 < ?"_s, {test.span.to.toString(Qt::ISODate)});
    const SqlPart inSpan = sqlPart(u"SELECT id FROM days INDEXED BY "_s + index + u" WHERE kind = ? AND "_s,
                                   {int(m_kind)})
        + sqlPart(span.sql.arg(column), span.values);
    // Without the range, which is looked for among all days of the span.
    const auto many = isMany(inSpan + sqlPart(u" LIMIT ?"_s));
    if (!many)
        return std::unexpected(many.error());
    if (!*many)
        return few(inSpan + sqlPart(u" AND id BETWEEN ? AND ? LIMIT ?"_s, {m_range.first, m_range.last}));
    // The plus keeps SQLite from going through the days instead of the rows.
    return readRows(m_place.connection,
                    sqlPart(u"SELECT DISTINCT id FROM days WHERE "_s)
                        + sqlPart(span.sql.arg(u'+' + column), span.values)
                        + sqlPart(u" AND id BETWEEN ? AND ? ORDER BY id LIMIT ?"_s),
                    m_range);
}

QueryStreams::Found QueryStreams::added(const Query &term)
{
    const auto span = dateSpan(term.text);
    const auto range = span ? rowsAdded(m_place.connection, m_kind, *span) : Result<RowRange>(RowRange{0, -1});
    if (!range)
        return std::unexpected(range.error());
    return everything(m_range.within(*range));
}

QueryStreams::Found QueryStreams::marks(const QStringList &names)
{
    const auto numbers = knownMarks(m_place.connection, names);
    if (!numbers)
        return std::unexpected(numbers.error());
    if (numbers->isEmpty())
        return listedRows({});
    if (numbers->size() == 1) {
        return readRows(m_place.connection,
                        sqlPart(u"SELECT id FROM marks WHERE mark = ? AND id BETWEEN ? AND ? ORDER BY id LIMIT ?"_s,
                                {numbers->front()}),
                        m_range);
    }
    const SqlPart among = sqlPart(
        u" FROM marks WHERE mark IN (SELECT value FROM json_each(?)) AND id BETWEEN ? AND ?"_s,
        {numbersList(*numbers)});
    auto listed = few(
        {u"SELECT id"_s + among.sql + u" LIMIT ?"_s, among.values + QVariantList{m_range.first, m_range.last}});
    if (!listed || *listed)
        return listed;
    return sortedRows(m_place.connection, {u"SELECT DISTINCT id"_s + among.sql + u" ORDER BY id"_s, among.values},
                      m_range);
}

QueryStreams::Found QueryStreams::words(const WordMatch &words)
{
    return readRows(
        m_place.connection,
        sqlPart(u"SELECT rowid FROM %1 WHERE %1 MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid LIMIT ?"_s.arg(
                    words.table),
                {words.expression}),
        m_range);
}

/// Null while the index does not know of all things.
QueryStreams::Found QueryStreams::everything(RowRange range)
{
    if (!m_place.inStep)
        return nullptr;
    return readRows(m_place.connection,
                    sqlPart(u"SELECT id FROM things WHERE id BETWEEN ? AND ? ORDER BY id LIMIT ?"_s), range);
}

/// Counted by SQLite, which takes a twentieth of the time that handing the rows out does.
Result<bool> QueryStreams::isMany(const SqlPart &statement) const
{
    Statement counted(m_place.connection, u"SELECT COUNT(*) FROM ("_s + statement.sql + u')');
    counted.bindAll(statement.values).bind(mostSorted);
    if (counted.next())
        return counted.number(0) >= mostSorted;
    return std::unexpected(counted.result().error());
}

QueryStreams::Found QueryStreams::few(const SqlPart &statement)
{
    const auto many = isMany(statement);
    if (!many)
        return std::unexpected(many.error());
    if (*many)
        return nullptr;
    Statement listed(m_place.connection, statement.sql);
    listed.bindAll(statement.values).bind(mostSorted);
    QList<qint64> rows;
    while (listed.next())
        rows << listed.number(0);
    if (!listed.result())
        return std::unexpected(listed.result().error());
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    return listedRows(std::move(rows));
}

} // namespace florilegium
