// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/linking.h"

#include "annotate/edits.h"
#include "annotate/wholeseconds.h"

#include <algorithm>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// What is to be linked: `end` bears on `claim`, or on a claim that is to be made.
struct Bearing
{
    ClaimId claim;
    std::optional<Claim> made;
    LinkEnd end;
};

Claim claimOf(const LinkEnd &passage, const QDateTime &now)
{
    return {.id = ClaimId::make(),
            .statement = passage.words.simplified(),
            .created = wholeSeconds(now),
            .modified = wholeSeconds(now)};
}

Bearing bearingOf(const ClaimSet &claims, const LinkEnd &from, const LinkEnd &to, const QDateTime &now)
{
    if (!from.claim.isNull())
        return {from.claim, {}, to};
    if (!to.claim.isNull())
        return {to.claim, {}, from};
    if (const Claim *stated = claims.statedBy(from.highlight))
        return {stated->id, {}, to};
    const Claim made = claimOf(from, now);
    return {made.id, made, to};
}

bool holdsBothWays(Relation relation)
{
    return relation == Relation::Contradicts || relation == Relation::Repeats;
}

std::optional<Evidence> linkBetween(const ClaimSet &claims, const ClaimId &claim, const LinkEnd &end)
{
    const QList<Evidence> links = claims.evidenceOf(claim);
    const auto found = std::ranges::find_if(links, [&](const Evidence &link) {
        return end.claim.isNull() ? link.highlight == end.highlight : link.other == end.claim;
    });
    return found == links.end() ? std::nullopt : std::optional(*found);
}

bool isGone(const ClaimSet &claims, const LinkEnd &end)
{
    return end.isNull() || (end.claim.isNull() ? claims.isBinned(end.highlight) : !claims.find(end.claim));
}

} // namespace

Change changeEvidence(const Evidence &before, Relation relation, const QString &comment)
{
    Evidence after = before;
    after.relation = relation;
    after.comment = comment;
    if (after == before)
        return {};
    return {u"link.change"_s, {record(std::optional(before), std::optional(after))}};
}

std::expected<Linked, LinkProblem> linked(const ClaimSet &claims, const LinkEnd &from, const LinkEnd &to,
                                          Relation relation, const QString &comment, const QDateTime &now)
{
    if (isGone(claims, from) || isGone(claims, to))
        return std::unexpected(LinkProblem::Gone);
    if (from.highlight == to.highlight && from.claim == to.claim)
        return std::unexpected(LinkProblem::Itself);
    const Bearing bearing = bearingOf(claims, from, to, now);
    if (!bearing.end.claim.isNull() && holdsBothWays(relation)) {
        const auto back = linkBetween(claims, bearing.end.claim,
                                      {.highlight = {}, .claim = bearing.claim, .words = {}});
        if (back && back->relation == relation)
            return std::unexpected(LinkProblem::Known);
    }
    if (const auto known = linkBetween(claims, bearing.claim, bearing.end)) {
        const Change change = changeEvidence(*known, relation, comment.isEmpty() ? known->comment : comment);
        if (change.isEmpty())
            return std::unexpected(LinkProblem::Known);
        return Linked{change, evidenceFromRow(change.records.front().after), {}};
    }
    const Evidence evidence{.id = EvidenceId::make(),
                            .claim = bearing.claim,
                            .relation = relation,
                            .highlight = bearing.end.highlight,
                            .other = bearing.end.claim,
                            .comment = comment,
                            .created = wholeSeconds(now)};
    Linked result{{u"link"_s, {}}, evidence, {}};
    if (bearing.made) {
        result.made = bearing.made->id;
        result.change.records << makeClaim(*bearing.made, from.highlight, now).records;
    }
    result.change.records << addEvidence(evidence).records;
    return result;
}

} // namespace florilegium
