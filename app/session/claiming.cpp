// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/claiming.h"

#include "annotate/highlightset.h"

namespace florilegium {

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

/// Those that are alive.
QList<Claim> livingClaims(Session &session, const QList<ClaimId> &ids)
{
    QList<Claim> claims;
    for (const ClaimId &id : ids) {
        if (const Claim *claim = session.claims().find(id))
            claims << *claim;
    }
    return claims;
}

Result<void> mergeRead(Session &session, const QList<ClaimId> &ids, const Result<QList<Evidence>> &evidence)
{
    if (!evidence)
        return std::unexpected(evidence.error());
    QList<Claim> claims = livingClaims(session, ids);
    if (claims.size() < 2)
        return failure(ErrorCode::UnknownId);
    const Claim into = claims.takeFirst();
    session.perform(mergeClaims(into, claims, *evidence, now()));
    return {};
}

} // namespace

QFuture<void> whenSaved(Session &session)
{
    if (session.unsaved() == 0)
        return QtFuture::makeReadyVoidFuture();
    return QtFuture::connect(&session, &Session::savedChanged)
        .then(&session, [&session] { return whenSaved(session); })
        .unwrap();
}

LinkEnd linkEnd(const OpenArticlePtr &article, const HighlightId &id)
{
    const PlacedHighlight *placed = article->highlights->find(id);
    return placed ? LinkEnd{.highlight = id, .claim = {}, .words = quoteOf(placed->highlight)} : LinkEnd();
}

LinkEnd linkEnd(Session &session, const ClaimId &id)
{
    const Claim *claim = session.claims().find(id);
    return claim ? LinkEnd{.highlight = {}, .claim = id, .words = claim->statement} : LinkEnd();
}

std::expected<Linked, LinkProblem> link(Session &session, const LinkEnd &from, const LinkEnd &to, Relation relation,
                                        const QString &comment)
{
    auto result = linked(session.claims(), from, to, relation, comment, now());
    if (result)
        session.perform(result->change);
    return result;
}

qsizetype editClaims(Session &session, const QList<ClaimId> &ids, const ClaimEdit &edit)
{
    const Change change = editClaims(livingClaims(session, ids), edit, now());
    session.perform(change);
    return change.records.size();
}

void deleteClaims(Session &session, const QList<ClaimId> &ids)
{
    const QList<Claim> claims = livingClaims(session, ids);
    if (!claims.isEmpty())
        session.perform(deleteClaims(claims, now()));
}

QFuture<Result<void>> mergeClaims(Session &session, const QList<ClaimId> &ids)
{
    // A merge writes whole rows: they are read when those before are written, and anew when others came meanwhile.
    const auto isStale = std::make_shared<bool>(false);
    const auto watch = QObject::connect(&session, &Session::changed, &session, [isStale] { *isStale = true; });
    return whenSaved(session)
        .then(&session,
              [&session, ids, isStale] {
                  *isStale = false;
                  return session.library().read([ids](LibraryQueries &queries) { return queries.evidenceOf(ids); });
              })
        .unwrap()
        .then(&session,
              [&session, ids, isStale, watch](const Result<QList<Evidence>> &evidence) {
                  QObject::disconnect(watch);
                  return *isStale ? mergeClaims(session, ids)
                                  : QtFuture::makeReadyValueFuture(mergeRead(session, ids, evidence));
              })
        .unwrap();
}

} // namespace florilegium
