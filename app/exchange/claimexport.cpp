// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/claimexport.h"

#include <QJsonArray>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// The living claims at the other ends of links.
Result<QList<std::pair<Evidence, Claim>>> linkedClaims(LibraryQueries &queries, const QList<Evidence> &links,
                                                       ClaimId Evidence::*end)
{
    QList<ClaimId> ids;
    for (const Evidence &link : links)
        ids << link.*end;
    return queries.ledgerRows(ids).transform([&](const QList<LedgerRow> &rows) {
        QHash<ClaimId, Claim> claims;
        for (const LedgerRow &row : rows)
            claims.insert(row.claim.id, row.claim);
        QList<std::pair<Evidence, Claim>> linked;
        for (const Evidence &link : links) {
            if (const auto found = claims.constFind(link.*end); found != claims.cend())
                linked.append({link, *found});
        }
        return linked;
    });
}

QString dayText(const QDate &day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

} // namespace

Result<ExportedClaim> claimToExport(LibraryQueries &queries, const ClaimId &id, PassageContext context)
{
    RecentArticles recent;
    return claimToExport(queries, id, context, recent);
}

Result<ExportedClaim> claimToExport(LibraryQueries &queries, const ClaimId &id, PassageContext context,
                                    RecentArticles &recent)
{
    const auto rows = queries.ledgerRows({id});
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return failure(ErrorCode::UnknownId, id.text);
    const auto links = queries.evidenceOf({id});
    if (!links)
        return std::unexpected(links.error());
    QList<Evidence> to;
    QList<Evidence> from;
    for (const Evidence &link : *links) {
        if (!link.other.isNull())
            (link.claim == id ? to : from) << link;
    }
    auto passages = claimPassages(queries, id, context, recent);
    auto claims = linkedClaims(queries, to, &Evidence::other);
    auto bearsOn = linkedClaims(queries, from, &Evidence::claim);
    auto history = queries.history(id);
    if (!passages)
        return std::unexpected(passages.error());
    if (!claims || !bearsOn)
        return std::unexpected(claims ? bearsOn.error() : claims.error());
    if (!history)
        return std::unexpected(history.error());
    return ExportedClaim{.row = rows->front(),
                         .passages = *std::move(passages),
                         .claims = *std::move(claims),
                         .bearsOn = *std::move(bearsOn),
                         .history = *std::move(history)};
}

QJsonObject ledgerObject(const LedgerRow &row, const QList<Evidence> &evidence)
{
    QJsonArray links;
    for (const Evidence &link : evidence) {
        QJsonObject object{{u"relation"_s, toWord(link.relation)}, {u"comment"_s, link.comment}};
        if (link.other.isNull())
            object[u"highlight"_s] = link.highlight.text;
        else
            object[u"claim"_s] = link.other.text;
        links << object;
    }
    const Claim &claim = row.claim;
    return {{u"id"_s, claim.id.text},
            {u"statement"_s, claim.statement},
            {u"status"_s, toWord(claim.status)},
            {u"attributedTo"_s, QJsonArray::fromStringList(claim.attributedTo)},
            {u"kind"_s, toWord(claim.kind)},
            {u"confidence"_s, toWord(claim.confidence)},
            {u"openQuestion"_s, claim.openQuestion},
            {u"changedBy"_s, claim.changedBy},
            {u"reason"_s, claim.reason},
            {u"created"_s, timeText(claim.created)},
            {u"modified"_s, timeText(claim.modified)},
            {u"for"_s, row.supporting},
            {u"against"_s, row.contradicting},
            {u"qualifying"_s, row.qualifying},
            {u"sourcesFor"_s, row.sourcesFor},
            {u"sourcesAgainst"_s, row.sourcesAgainst},
            {u"first"_s, dayText(row.first)},
            {u"last"_s, dayText(row.last)},
            {u"evidence"_s, links}};
}

} // namespace florilegium
