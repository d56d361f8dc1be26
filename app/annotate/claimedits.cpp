// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/claimedits.h"

#include "annotate/deleting.h"
#include "annotate/wholeseconds.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

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
    return !more && status && !edit.statement ? u"status"_s : !more && !status ? u"statement"_s : u"claim.edit"_s;
}

/// What a link connects, whatever its relation.
using Ends = std::pair<ClaimId, std::pair<HighlightId, ClaimId>>;

Ends endsOf(const Evidence &evidence)
{
    return {evidence.claim, {evidence.highlight, evidence.other}};
}

/// Of two links between the same ends, what the one that goes said is kept in the comment of the other.
Evidence united(Evidence kept, const Evidence &gone)
{
    QStringList words;
    if (gone.relation != kept.relation)
        words << toWord(gone.relation);
    if (!gone.comment.isEmpty() && (gone.relation != kept.relation || gone.comment != kept.comment))
        words << gone.comment;
    if (words.isEmpty())
        return kept;
    const QString said = words.join(u": "_s);
    kept.comment = kept.comment.isEmpty() ? said : kept.comment + u"; "_s + said;
    return kept;
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
        // Links that stay come first: what is moved onto them is there twice.
        QList<Evidence> links = evidence;
        std::ranges::stable_partition(links, [this](const Evidence &link) { return !takesPart(link); });
        QList<std::optional<Evidence>> after;
        QHash<Ends, qsizetype> there;
        for (qsizetype i = 0; i < links.size(); ++i) {
            const Evidence link = comeOver(links[i]);
            const auto known = there.constFind(endsOf(link));
            if (known != there.cend())
                after[*known] = united(*after[*known], link);
            else if (link.claim != link.other)
                there.insert(endsOf(link), i);
            after << (known == there.cend() && link.claim != link.other ? std::optional(link) : std::nullopt);
        }
        QList<Record> records;
        for (qsizetype i = 0; i < links.size(); ++i) {
            if (after[i] != links[i])
                records << record(std::optional(links[i]), after[i]);
        }
        return records;
    }

private:
    [[nodiscard]] bool takesPart(const Evidence &link) const
    {
        return m_merged.contains(link.claim) || m_merged.contains(link.other);
    }

    [[nodiscard]] Evidence comeOver(Evidence link) const
    {
        if (m_merged.contains(link.claim))
            link.claim = m_into;
        if (m_merged.contains(link.other))
            link.other = m_into;
        return link;
    }

    ClaimId m_into;
    QSet<ClaimId> m_merged;
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
    return withDeleted(u"claim.delete"_s, claims, wholeSeconds(now));
}

Change restoreClaims(const QList<Claim> &claims)
{
    return withDeleted(u"claim.restore"_s, claims, {});
}

Change mergeClaims(const Claim &into, const QList<Claim> &others, const QList<Evidence> &evidence, const QDateTime &now)
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
