// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/claimedits.h"

#include <QSet>

#include <algorithm>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

QDateTime wholeSeconds(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    return utc.addMSecs(-utc.time().msec());
}

/// The claim as the edit leaves it, but for the time.
Claim edited(Claim claim, const ClaimEdit &edit, bool alone)
{
    const Status status = edit.status.value_or(claim.status);
    const QStringList people = edit.attributedTo ? cleanPeople(*edit.attributedTo) : claim.attributedTo;
    if (status != claim.status || people != claim.attributedTo) {
        claim.changedBy = edit.by;
        claim.reason = edit.reason;
    } else if (!edit.reason.isEmpty() && edit.reason != claim.reason) {
        claim.changedBy = edit.by;
        claim.reason = edit.reason;
    }
    claim.status = status;
    claim.attributedTo = people;
    const QString statement = alone ? edit.statement.value_or(QString()).simplified() : QString();
    if (!statement.isEmpty())
        claim.statement = statement;
    claim.kind = edit.kind.value_or(claim.kind);
    claim.confidence = edit.confidence.value_or(claim.confidence);
    claim.openQuestion = edit.openQuestion ? edit.openQuestion->trimmed() : claim.openQuestion;
    return claim;
}

QString nameOf(const ClaimEdit &edit)
{
    const bool more = edit.kind || edit.confidence || edit.openQuestion;
    const bool status = edit.status || edit.attributedTo || !edit.reason.isEmpty();
    return !more && status && !edit.statement ? u"status"_s
        : !more && !status                    ? u"statement"_s
                                              : u"claim.edit"_s;
}

/// What a link connects, whatever its relation.
using Ends = std::pair<ClaimId, std::pair<HighlightId, ClaimId>>;

Ends endsOf(const Evidence &evidence)
{
    return {evidence.claim, {evidence.highlight, evidence.other}};
}

/// Moves the links of the merged claims: each comes to the one that stays, or goes.
class LinkMover
{
public:
    LinkMover(const ClaimId &into, const QList<Claim> &others)
        : m_into(into)
    {
        for (const Claim &other : others)
            m_merged << other.id;
    }

    QList<Record> moved(const QList<Evidence> &evidence)
    {
        // Links that stay as they are come first: what is moved onto them is there twice.
        for (const Evidence &link : evidence) {
            if (!takesPart(link))
                m_there << endsOf(link);
        }
        QList<Record> records;
        for (const Evidence &link : evidence) {
            if (takesPart(link))
                records << recordOf(link);
        }
        return records;
    }

private:
    [[nodiscard]] bool takesPart(const Evidence &link) const
    {
        return m_merged.contains(link.claim) || m_merged.contains(link.other);
    }

    Record recordOf(const Evidence &link)
    {
        Evidence after = link;
        if (m_merged.contains(after.claim))
            after.claim = m_into;
        if (m_merged.contains(after.other))
            after.other = m_into;
        const bool toItself = after.claim == after.other;
        if (toItself || m_there.contains(endsOf(after)))
            return record(std::optional(link), std::nullopt);
        m_there << endsOf(after);
        return record(std::optional(link), std::optional(after));
    }

    ClaimId m_into;
    QSet<ClaimId> m_merged;
    QSet<Ends> m_there;
};

Claim united(Claim claim, const QList<Claim> &others)
{
    QStringList people = claim.attributedTo;
    QStringList questions = claim.openQuestion.isEmpty() ? QStringList() : QStringList{claim.openQuestion};
    for (const Claim &other : others) {
        people << other.attributedTo;
        if (!other.openQuestion.isEmpty() && !questions.contains(other.openQuestion))
            questions << other.openQuestion;
    }
    claim.attributedTo = cleanPeople(people);
    claim.openQuestion = questions.join(u'\n');
    return claim;
}

} // namespace

QStringList cleanPeople(const QStringList &names)
{
    QStringList clean;
    QSet<QString> known;
    for (const QString &name : names) {
        QString one = name.simplified().left(longestName);
        if (!one.isEmpty() && one.back().isHighSurrogate())
            one.chop(1);
        const QString folded = one.toCaseFolded();
        if (one.isEmpty() || known.contains(folded))
            continue;
        known << folded;
        clean << one;
    }
    return clean;
}

Change editClaims(const QList<Claim> &claims, const ClaimEdit &edit, const QDateTime &now)
{
    Change change{nameOf(edit), {}};
    for (const Claim &before : claims) {
        Claim after = edited(before, edit, claims.size() == 1);
        if (after == before)
            continue;
        after.modified = wholeSeconds(now);
        change.records << record(std::optional(before), std::optional(after));
    }
    return change.records.isEmpty() ? Change() : change;
}

Change deleteClaims(const QList<Claim> &claims, const QDateTime &now)
{
    Change change{u"claim.delete"_s, {}};
    for (const Claim &before : claims) {
        Claim after = before;
        after.deleted = wholeSeconds(now);
        change.records << record(std::optional(before), std::optional(after));
    }
    return change;
}

Change restoreClaims(const QList<Claim> &claims)
{
    Change change{u"claim.restore"_s, {}};
    for (const Claim &before : claims) {
        Claim after = before;
        after.deleted = {};
        change.records << record(std::optional(before), std::optional(after));
    }
    return change;
}

Change mergeClaims(const Claim &into, const QList<Claim> &others, const QList<Evidence> &evidence,
                   const QDateTime &now)
{
    Q_ASSERT(std::ranges::none_of(others, [&](const Claim &other) { return other.id == into.id; }));
    if (others.isEmpty())
        return {};
    Change change{u"claim.merge"_s, {}};
    Claim after = united(into, others);
    if (after != into) {
        after.modified = wholeSeconds(now);
        change.records << record(std::optional(into), std::optional(after));
    }
    change.records << LinkMover(into.id, others).moved(evidence) << deleteClaims(others, now).records;
    return change;
}

} // namespace florilegium
