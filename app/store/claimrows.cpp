// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows.h"
#include "store/searchwords.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

Result<QStringList> peopleOf(Connection &connection, const ClaimId &id)
{
    Statement statement(connection, u"SELECT person FROM claim_people WHERE claim = ? ORDER BY position"_s);
    statement.bind(id.text);
    QStringList people;
    while (statement.next())
        people << statement.text(0);
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return people;
}

/// People whom no claim names any more go.
Result<void> forgetPeople(Connection &connection, const QStringList &people)
{
    Statement statement(connection,
                        u"DELETE FROM people WHERE name = ? "
                        "AND NOT EXISTS (SELECT 1 FROM claim_people WHERE person = name)"_s);
    for (const QString &person : people) {
        if (auto done = statement.bind(person).run(); !done)
            return done;
    }
    return {};
}

Result<void> writePeople(Connection &connection, const Claim &claim)
{
    const auto before = peopleOf(connection, claim.id);
    if (!before)
        return std::unexpected(before.error());
    if (*before == claim.attributedTo)
        return {};
    if (auto done = removeWhere(connection, "claim_people"_L1, "claim"_L1, claim.id.text); !done)
        return done;
    Statement person(connection, u"INSERT OR IGNORE INTO people (name) VALUES (?)"_s);
    Statement link(connection, u"INSERT INTO claim_people (claim, position, person) VALUES (?, ?, ?)"_s);
    for (qint64 position = 0; const QString &name : claim.attributedTo) {
        if (auto done = person.bind(name).run(); !done)
            return done;
        if (auto done = link.bind(claim.id.text).bind(position++).bind(name).run(); !done)
            return done;
    }
    return forgetPeople(connection, *before);
}

/// An entry in the history, unless the last one says the same.
Result<void> remember(Connection &connection, const Claim &claim, const QDateTime &now)
{
    const QString people = jsonList(claim.attributedTo);
    Statement last(connection,
                   u"SELECT status, attributed_to, changed_by, reason FROM claim_history WHERE claim = ? "
                   "ORDER BY id DESC LIMIT 1"_s);
    last.bind(claim.id.text);
    if (last.next() && last.text(0) == toWord(claim.status) && last.text(1) == people && last.text(2) == claim.changedBy
        && last.text(3) == claim.reason)
        return {};
    if (!last.result())
        return last.result();
    return Statement(connection,
                     u"INSERT INTO claim_history (claim, status, attributed_to, changed_by, reason, happened) "
                     "VALUES (?, ?, ?, ?, ?, ?)"_s)
        .bind(claim.id.text)
        .bind(toWord(claim.status))
        .bind(people)
        .bind(claim.changedBy)
        .bind(claim.reason)
        .bind(now)
        .run();
}

} // namespace

Result<void> writeClaim(Connection &connection, const Claim &claim, const QDateTime &now)
{
    Statement statement(connection,
                        u"INSERT INTO claims (id, statement, status, kind, confidence, open_question, changed_by, "
                        "reason, statement_key, person_key, created, modified, deleted) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                        "ON CONFLICT (id) DO UPDATE SET statement = excluded.statement, status = excluded.status, "
                        "kind = excluded.kind, confidence = excluded.confidence, "
                        "open_question = excluded.open_question, changed_by = excluded.changed_by, "
                        "reason = excluded.reason, statement_key = excluded.statement_key, "
                        "person_key = excluded.person_key, created = excluded.created, "
                        "modified = excluded.modified, deleted = excluded.deleted"_s);
    statement.bind(claim.id.text).bind(claim.statement).bind(toWord(claim.status)).bind(toWord(claim.kind));
    statement.bind(toWord(claim.confidence)).bind(claim.openQuestion).bind(claim.changedBy).bind(claim.reason);
    statement.bind(folded(claim.statement)).bind(folded(claim.attributedTo.value(0)));
    statement.bind(claim.created).bind(claim.modified).bind(claim.deleted);
    if (auto done = statement.run(); !done)
        return done;
    if (auto done = writePeople(connection, claim); !done)
        return done;
    return remember(connection, claim, now);
}

Result<void> removeClaim(Connection &connection, const ClaimId &id)
{
    const auto people = peopleOf(connection, id);
    if (!people)
        return std::unexpected(people.error());
    if (auto done = removeWhere(connection, "claims"_L1, "id"_L1, id.text); !done)
        return done;
    return forgetPeople(connection, *people);
}

Claim claimAt(const Statement &statement)
{
    return {.id = {statement.text(0)},
            .statement = statement.text(1),
            .status = statusFromWord(statement.text(2)).value_or(Status::Asserted),
            .attributedTo = {},
            .kind = claimKindFromWord(statement.text(3)).value_or(ClaimKind::Fact),
            .confidence = confidenceFromWord(statement.text(4)).value_or(Confidence::Unset),
            .openQuestion = statement.text(5),
            .changedBy = statement.text(6),
            .reason = statement.text(7),
            .created = statement.time(8),
            .modified = statement.time(9),
            .deleted = statement.time(10)};
}

Result<void> completeClaims(Connection &connection, const QList<Claim *> &claims)
{
    QHash<QString, Claim *> byId;
    for (Claim *claim : claims)
        byId.insert(claim->id.text, claim);
    Statement people(connection,
                     u"SELECT p.claim, p.person FROM json_each(?) wanted "
                     "JOIN claim_people p ON p.claim = wanted.value ORDER BY p.claim, p.position"_s);
    people.bind(jsonList(byId.keys()));
    while (people.next())
        byId.value(people.text(0))->attributedTo << people.text(1);
    return people.result();
}

Result<void> writeEvidence(Connection &connection, const Evidence &evidence)
{
    if (evidence.highlight.isNull() == evidence.other.isNull())
        return failure(ErrorCode::InvalidArgument, evidence.id.text);
    Statement statement(connection,
                        u"INSERT INTO evidence (id, claim, relation, highlight, other, comment, created) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET claim = excluded.claim, "
                        "relation = excluded.relation, highlight = excluded.highlight, other = excluded.other, "
                        "comment = excluded.comment, created = excluded.created"_s);
    statement.bind(evidence.id.text).bind(evidence.claim.text).bind(toWord(evidence.relation));
    statement.bindOrNull(evidence.highlight.text)
        .bindOrNull(evidence.other.text)
        .bind(evidence.comment)
        .bind(evidence.created);
    return statement.run();
}

Evidence evidenceAt(const Statement &statement)
{
    return {.id = {statement.text(0)},
            .claim = {statement.text(1)},
            .relation = relationFromWord(statement.text(2)).value_or(Relation::States),
            .highlight = {statement.text(3)},
            .other = {statement.text(4)},
            .comment = statement.text(5),
            .created = statement.time(6)};
}

} // namespace florilegium
