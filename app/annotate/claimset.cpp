// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/claimset.h"

#include <algorithm>
#include <tuple>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

bool isEarlier(const Claim &a, const Claim &b)
{
    return std::tie(a.created, a.id) < std::tie(b.created, b.id);
}

bool evidenceIsEarlier(const Evidence &a, const Evidence &b)
{
    return std::tie(a.created, a.id) < std::tie(b.created, b.id);
}

} // namespace

ClaimSet::ClaimSet(QObject *parent)
    : QObject(parent)
{
}

const Claim *ClaimSet::find(const ClaimId &id) const
{
    const auto found = m_content.m_claims.constFind(id);
    return found == m_content.m_claims.cend() ? nullptr : &*found;
}

QList<Claim> ClaimSet::all() const
{
    QList<Claim> result = m_content.m_claims.values();
    std::ranges::sort(result, isEarlier);
    return result;
}

QList<Evidence> ClaimSet::evidenceOf(const ClaimId &id) const
{
    QList<Evidence> result;
    for (const EvidenceId &evidence : m_content.m_ofClaim.values(id)) {
        const Evidence link = m_content.m_evidence.value(evidence);
        if (!isBinned(link.highlight))
            result << link;
    }
    std::ranges::sort(result, evidenceIsEarlier);
    return result;
}

QList<Evidence> ClaimSet::evidenceWith(const HighlightId &id) const
{
    QList<Evidence> result;
    for (const EvidenceId &evidence : m_content.m_withHighlight.values(id))
        result << m_content.m_evidence.value(evidence);
    std::ranges::sort(result, evidenceIsEarlier);
    return result;
}

QList<Evidence> ClaimSet::evidenceWith(const ClaimId &id) const
{
    QList<Evidence> result;
    for (const EvidenceId &evidence : m_content.m_withClaim.values(id))
        result << m_content.m_evidence.value(evidence);
    std::ranges::sort(result, evidenceIsEarlier);
    return result;
}

const Claim *ClaimSet::statedBy(const HighlightId &id) const
{
    const Claim *first = nullptr;
    for (const Evidence &evidence : evidenceWith(id)) {
        const Claim *claim = evidence.relation == Relation::States ? find(evidence.claim) : nullptr;
        if (claim && (!first || isEarlier(*claim, *first)))
            first = claim;
    }
    return first;
}

QList<std::pair<ClaimId, HighlightId>> ClaimSet::contradictionsOf(const HighlightId &id) const
{
    QList<std::pair<ClaimId, HighlightId>> result;
    for (const Evidence &mine : evidenceWith(id)) {
        if ((mine.relation != Relation::States && mine.relation != Relation::Contradicts) || !find(mine.claim))
            continue;
        const Relation opposite = mine.relation == Relation::States ? Relation::Contradicts : Relation::States;
        for (const Evidence &other : evidenceOf(mine.claim)) {
            if (other.relation == opposite && !other.highlight.isNull() && other.highlight != id)
                result << std::pair(mine.claim, other.highlight);
        }
    }
    return result;
}

ClaimSet::Content::Content(const QList<Claim> &claims, const QList<Evidence> &evidence, const QSet<HighlightId> &binned)
    : m_binned(binned)
{
    m_claims.reserve(claims.size());
    m_evidence.reserve(evidence.size());
    for (const Claim &claim : claims) {
        if (!claim.isDeleted())
            m_claims.insert(claim.id, claim);
    }
    for (const Evidence &link : evidence)
        insert(link);
}

void ClaimSet::Content::insert(const Evidence &evidence)
{
    m_evidence.insert(evidence.id, evidence);
    m_ofClaim.insert(evidence.claim, evidence.id);
    if (!evidence.highlight.isNull())
        m_withHighlight.insert(evidence.highlight, evidence.id);
    else
        m_withClaim.insert(evidence.other, evidence.id);
}

void ClaimSet::load(Content content)
{
    m_content = std::move(content);
    Q_EMIT reset();
}

std::optional<Evidence> ClaimSet::remove(const EvidenceId &id)
{
    const auto found = m_content.m_evidence.constFind(id);
    if (found == m_content.m_evidence.cend())
        return std::nullopt;
    const Evidence evidence = *found;
    m_content.m_evidence.erase(found);
    m_content.m_ofClaim.remove(evidence.claim, id);
    m_content.m_withHighlight.remove(evidence.highlight, id);
    m_content.m_withClaim.remove(evidence.other, id);
    return evidence;
}

bool ClaimSet::applyClaim(const Record &record)
{
    const Claim after = claimFromRow(record.after);
    const ClaimId id{record.id};
    if (record.after.isEmpty() || after.isDeleted())
        return m_content.m_claims.remove(id);
    const Claim *known = find(id);
    if (known && *known == after)
        return false;
    m_content.m_claims.insert(id, after);
    return true;
}

/// The claims that the passage bears on, when it was told of otherwise until now.
QSet<ClaimId> ClaimSet::claimsToldOtherwise(const HighlightId &id, bool binned)
{
    if (isBinned(id) == binned)
        return {};
    if (binned)
        m_content.m_binned << id;
    else
        m_content.m_binned.remove(id);
    QSet<ClaimId> claims;
    for (const Evidence &link : evidenceWith(id))
        claims << link.claim;
    return claims;
}

void ClaimSet::setBinned(const QList<HighlightId> &ids, bool binned)
{
    QSet<ClaimId> claims;
    for (const HighlightId &id : ids)
        claims |= claimsToldOtherwise(id, binned);
    tell({}, {}, claims);
}

/// All passages of the claims that are told otherwise have another part in them: they may contradict each other.
void ClaimSet::tell(QSet<ClaimId> claims, QSet<HighlightId> highlights, const QSet<ClaimId> &toldOtherwise)
{
    for (const ClaimId &claim : toldOtherwise) {
        claims << claim;
        for (const Evidence &link : evidenceOf(claim)) {
            if (!link.highlight.isNull())
                highlights << link.highlight;
        }
    }
    if (!claims.isEmpty() || !highlights.isEmpty())
        Q_EMIT changed(claims.values(), highlights.values());
}

void ClaimSet::apply(const Change &change)
{
    QSet<ClaimId> claims;
    QSet<ClaimId> toldOtherwise;
    QSet<HighlightId> highlights;
    const auto touch = [&](const Evidence &evidence) {
        claims << evidence.claim;
        if (!evidence.highlight.isNull())
            highlights << evidence.highlight;
        else
            claims << evidence.other;
    };
    for (const Record &record : change.records) {
        if (record.table == Table::Claims && applyClaim(record)) {
            claims << ClaimId{record.id};
            for (const Evidence &evidence : evidenceOf({record.id}) + evidenceWith(ClaimId{record.id}))
                touch(evidence);
        } else if (record.table == Table::Evidence) {
            if (const auto known = remove({record.id}))
                touch(*known);
            if (!record.after.isEmpty()) {
                m_content.insert(evidenceFromRow(record.after));
                touch(evidenceFromRow(record.after));
            }
        } else if (record.table == Table::Highlights) {
            const bool lives = !record.after.isEmpty() && record.after["deleted"_L1].toString().isEmpty();
            toldOtherwise |= claimsToldOtherwise({record.id}, !lives);
        }
    }
    tell(claims, highlights, toldOtherwise);
}

} // namespace florilegium
