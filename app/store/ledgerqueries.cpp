// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows.h"
#include "store/searchwords.h"
#include "store/sqlitequeries.h"

#include <algorithm>
#include <tuple>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView sumColumns(
    ", c.supporting, c.contradicting, c.qualifying, c.sources_for, c.sources_against, c.first_day, c.last_day");

template<typename E>
QStringList wordsOf(const QList<E> &values)
{
    QStringList words;
    for (const E value : values)
        words << toWord(value);
    return words;
}

template<typename E>
void addChoice(Conditions &conditions, const QString &column, const QList<E> &values)
{
    if (values.isEmpty())
        return;
    const SqlPart part = oneOf(column, wordsOf(values));
    conditions.add(part.sql, part.values);
}

Result<Conditions> conditionsOf(const QueryPlace &place, const LedgerFilter &filter)
{
    Conditions conditions;
    conditions.add(u"c.deleted IS NULL"_s);
    addChoice(conditions, u"c.status"_s, filter.statuses);
    addChoice(conditions, u"c.kind"_s, filter.kinds);
    addChoice(conditions, u"c.confidence"_s, filter.confidences);
    if (filter.openQuestions)
        conditions.add(u"c.open_question <> ''"_s);
    if (filter.disputed)
        conditions.add(u"c.supporting > 0 AND c.contradicting > 0"_s);
    if (!filter.person.isEmpty()) {
        conditions.add(u"c.id IN (SELECT p.claim FROM claim_people p WHERE p.person = ?)"_s, {filter.person});
    }
    return withQuery(std::move(conditions), place, QueryScope::Claims, filter.query);
}

/// The place of a column's word among the words of its enumerators.
template<typename E, std::size_t N>
QString rankOf(const QString &column, const std::array<E, N> &values)
{
    QString sql = u"CASE "_s + column;
    for (std::size_t i = 0; i < N; ++i)
        sql += u" WHEN '%1' THEN %2"_s.arg(toWord(values[i])).arg(i);
    return sql + u" END"_s;
}

/// What is not known comes last, either way.
QString orderOf(LedgerOrder order, bool reversed)
{
    const QString up = reversed ? u" DESC"_s : u""_s;
    const QString down = reversed ? u""_s : u" DESC"_s;
    const QString equals = u", c.created DESC, c.id"_s;
    switch (order) {
    case LedgerOrder::Created: return u"c.created"_s + down + u", c.id"_s;
    case LedgerOrder::Modified: return u"c.modified"_s + down + equals;
    case LedgerOrder::Statement: return u"c.statement_key"_s + up + u", c.statement"_s + up + equals;
    case LedgerOrder::Status: return rankOf(u"c.status"_s, allStatuses) + up + equals;
    case LedgerOrder::Kind: return rankOf(u"c.kind"_s, allClaimKinds) + up + equals;
    case LedgerOrder::AttributedTo: return u"c.person_key = '', c.person_key"_s + up + equals;
    case LedgerOrder::Confidence:
        return u"c.confidence = 'unset', "_s + rankOf(u"c.confidence"_s, allConfidences) + down + equals;
    case LedgerOrder::Supporting: return u"c.supporting"_s + down + equals;
    case LedgerOrder::Contradicting: return u"c.contradicting"_s + down + equals;
    case LedgerOrder::Qualifying: return u"c.qualifying"_s + down + equals;
    case LedgerOrder::SourcesFor: return u"c.sources_for"_s + down + equals;
    case LedgerOrder::SourcesAgainst: return u"c.sources_against"_s + down + equals;
    case LedgerOrder::First: return u"c.first_day = '', c.first_day"_s + down + equals;
    case LedgerOrder::Last: return u"c.last_day = '', c.last_day"_s + down + equals;
    case LedgerOrder::OpenQuestion: return u"c.open_question = '', c.open_question COLLATE NOCASE"_s + up + equals;
    }
    Q_UNREACHABLE_RETURN({});
}

/// The ids of the claims that a filter lets through, in its order; its values are those of the conditions. All of them
/// are sorted sooner than looked up one by one along an index, which the plus keeps SQLite from.
QString idsInOrder(const Conditions &conditions, const LedgerFilter &filter, bool all)
{
    return u"SELECT c.id AS id FROM claims c"_s + conditions.where() + (all ? u" ORDER BY +"_s : u" ORDER BY "_s)
        + orderOf(filter.order, filter.reversed);
}

LedgerRow ledgerRowAt(const Statement &statement)
{
    const auto number = [&](int column) { return int(statement.number(claimColumnCount + column)); };
    const auto day = [&](int column) {
        return QDate::fromString(statement.text(claimColumnCount + column), Qt::ISODate);
    };
    return {.claim = claimAt(statement),
            .supporting = number(0),
            .contradicting = number(1),
            .qualifying = number(2),
            .sourcesFor = number(3),
            .sourcesAgainst = number(4),
            .first = day(5),
            .last = day(6)};
}

/// The living claims whose ids `source` (an alias k, before its column) gives, in its order.
Result<QList<LedgerRow>> rowsOf(Connection &connection, const QString &source, const QString &id, const QString &order,
                                const QVariantList &values)
{
    Statement statement(connection,
                        u"SELECT "_s + claimColumns + sumColumns + u" FROM "_s + source
                            + u" k CROSS JOIN claims c ON c.id = k."_s + id + u" WHERE c.deleted IS NULL ORDER BY "_s
                            + order);
    statement.bindAll(values);
    QList<LedgerRow> rows;
    while (statement.next())
        rows.append(ledgerRowAt(statement));
    if (!statement.result())
        return std::unexpected(statement.result().error());
    QList<Claim *> claims;
    for (LedgerRow &row : rows)
        claims << &row.claim;
    if (auto done = completeClaims(connection, claims); !done)
        return std::unexpected(done.error());
    return rows;
}

} // namespace

Result<QList<LedgerRow>> readLedger(const QueryPlace &place, const LedgerFilter &filter, int offset, int limit)
{
    const auto conditions = conditionsOf(place, filter);
    if (!conditions)
        return std::unexpected(conditions.error());
    const QString ids = u'(' + idsInOrder(*conditions, filter, false) + u" LIMIT ? OFFSET ?)"_s;
    return rowsOf(place.connection, ids, u"id"_s, orderOf(filter.order, filter.reversed),
                  conditions->values + QVariantList{limit, offset});
}

Result<int> countLedger(const QueryPlace &place, const LedgerFilter &filter)
{
    const auto conditions = conditionsOf(place, filter);
    if (!conditions)
        return std::unexpected(conditions.error());
    Statement statement(place.connection, u"SELECT COUNT(*) FROM claims c"_s + conditions->where());
    statement.bindAll(conditions->values);
    if (statement.next())
        return int(statement.number(0));
    return std::unexpected(statement.result().error());
}

Result<QList<ClaimId>> readLedgerIds(const QueryPlace &place, const LedgerFilter &filter)
{
    const auto conditions = conditionsOf(place, filter);
    if (!conditions)
        return std::unexpected(conditions.error());
    Statement statement(place.connection, idsInOrder(*conditions, filter, true));
    statement.bindAll(conditions->values);
    return readIds<ClaimId>(statement);
}

Result<QList<LedgerRow>> readLedgerRows(Connection &connection, const QList<ClaimId> &ids)
{
    QStringList texts;
    texts.reserve(ids.size());
    for (const ClaimId &id : ids)
        texts << id.text;
    return rowsOf(connection, u"json_each(?)"_s, u"value"_s, u"k.key"_s, {jsonList(texts)});
}

Result<QList<PersonRow>> readPeople(Connection &connection, const QString &beginning, int limit)
{
    Statement statement(connection,
                        u"SELECT p.person, COUNT(DISTINCT p.claim) FROM claim_people p "
                        "JOIN claims c ON c.id = p.claim AND c.deleted IS NULL GROUP BY p.person"_s);
    const QString wanted = folded(beginning);
    struct Found
    {
        PersonRow row;
        QString key;
        bool isBeginning = false;
    };
    QList<Found> found;
    while (statement.next()) {
        const QString key = folded(statement.text(0));
        const bool isBeginning = key.startsWith(wanted);
        if (isBeginning || key.contains(u' ' + wanted)) {
            found.append({.row = {.name = statement.text(0), .claims = int(statement.number(1))},
                          .key = key,
                          .isBeginning = isBeginning});
        }
    }
    if (!statement.result())
        return std::unexpected(statement.result().error());
    std::ranges::sort(found, [](const Found &a, const Found &b) {
        return std::tuple(!a.isBeginning, -a.row.claims, a.key, a.row.name)
            < std::tuple(!b.isBeginning, -b.row.claims, b.key, b.row.name);
    });
    QList<PersonRow> rows;
    for (const Found &each : std::as_const(found)) {
        if (rows.size() < limit)
            rows << each.row;
    }
    return rows;
}

} // namespace florilegium
