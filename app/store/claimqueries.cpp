// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows.h"
#include "store/sqlitequeries.h"

#include <QJsonDocument>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// All rows of a statement through one function.
template<typename Row>
auto collected(Statement &statement, Row row) -> Result<QList<std::invoke_result_t<Row, const Statement &>>>
{
    QList<std::invoke_result_t<Row, const Statement &>> rows;
    while (statement.next())
        rows.append(row(statement));
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return rows;
}

} // namespace

Result<QList<Theme>> readThemes(Connection &connection)
{
    Statement statement(connection,
                        u"SELECT "_s + themeColumns
                            + u" FROM themes t WHERE t.deleted IS NULL ORDER BY t.position, t.name, t.id"_s);
    return collected(statement, &themeAt);
}

Result<QList<Colour>> readColours(Connection &connection)
{
    Statement statement(connection,
                        u"SELECT key, label, position, shade, pattern FROM colours ORDER BY position, key"_s);
    return collected(statement, [](const Statement &row) {
        return Colour{.key = row.text(0),
                      .label = row.text(1),
                      .position = int(row.number(2)),
                      .shade = row.text(3),
                      .pattern = row.text(4)};
    });
}

Result<QList<Claim>> readClaims(Connection &connection)
{
    Statement statement(
        connection, u"SELECT "_s + claimColumns + u" FROM claims c WHERE c.deleted IS NULL ORDER BY c.created, c.id"_s);
    auto claims = collected(statement, &claimAt);
    if (!claims)
        return claims;
    QList<Claim *> all;
    for (Claim &claim : *claims)
        all << &claim;
    if (auto done = completeClaims(connection, all); !done)
        return std::unexpected(done.error());
    return claims;
}

Result<QList<Evidence>> readEvidence(Connection &connection)
{
    Statement statement(
        connection,
        u"SELECT "_s + evidenceColumns
            + u" FROM evidence e JOIN claims c ON c.id = e.claim AND c.deleted IS NULL "
              "LEFT JOIN highlights h ON h.id = e.highlight LEFT JOIN articles a ON a.id = h.article "
              "LEFT JOIN claims o ON o.id = e.other "
              "WHERE h.deleted IS NULL AND a.deleted IS NULL AND o.deleted IS NULL ORDER BY e.created, e.id"_s);
    return collected(statement, &evidenceAt);
}

Result<QList<Evidence>> readEvidenceOf(Connection &connection, const QList<ClaimId> &ids)
{
    QStringList wanted;
    for (const ClaimId &id : ids)
        wanted << id.text;
    const QString list = jsonList(wanted);
    Statement statement(connection,
                        u"WITH wanted AS (SELECT value AS id FROM json_each(?)) SELECT "_s + evidenceColumns
                            + u" FROM evidence e WHERE e.claim IN wanted OR e.other IN wanted "
                              "ORDER BY e.created, e.id"_s);
    statement.bind(list);
    return collected(statement, &evidenceAt);
}

Result<QList<StatusChange>> readHistory(Connection &connection, const ClaimId &id)
{
    Statement statement(
        connection,
        u"SELECT claim, status, attributed_to, changed_by, reason, happened FROM claim_history WHERE claim = ? "
        "ORDER BY id"_s);
    statement.bind(id.text);
    return collected(statement, [](const Statement &row) {
        return StatusChange{.claim = {row.text(0)},
                            .status = statusFromWord(row.text(1)).value_or(Status::Asserted),
                            .attributedTo = listOfJson(row.text(2)),
                            .by = row.text(3),
                            .reason = row.text(4),
                            .when = row.time(5)};
    });
}

Result<QList<JournalEntry>> readJournal(Connection &connection, int limit, qint64 bytes)
{
    Statement statement(connection, u"SELECT id, happened, change FROM journal ORDER BY id DESC LIMIT ?"_s);
    statement.bind(qint64(limit));
    QList<JournalEntry> entries;
    // The entry that goes beyond is still read, however large: no step may bar the way to itself.
    while (bytes >= 0 && statement.next()) {
        const QByteArray text = statement.text(2).toUtf8();
        bytes -= text.size();
        // An entry that cannot be read is passed over: the others still can.
        const auto change = changeFromJson(QJsonDocument::fromJson(text).object());
        if (change)
            entries.append({.id = statement.number(0), .when = statement.time(1), .change = *change});
    }
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return entries;
}

Result<QList<ExportState>> readExportStates(Connection &connection, const QString &target)
{
    Statement statement(connection, u"SELECT target, block, hash FROM export_states WHERE target = ? ORDER BY block"_s);
    statement.bind(target);
    return collected(statement, [](const Statement &row) {
        return ExportState{.target = row.text(0), .block = row.text(1), .hash = row.text(2)};
    });
}

Result<QString> readSetting(Connection &connection, const QString &key)
{
    Statement statement(connection, u"SELECT value FROM settings WHERE key = ?"_s);
    statement.bind(key);
    QString value;
    if (statement.next())
        value = statement.text(0);
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return value;
}

} // namespace florilegium
