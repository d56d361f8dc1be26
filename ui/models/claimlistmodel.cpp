// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claimlistmodel.h"

namespace florilegium {

using namespace Qt::StringLiterals;

ClaimListModel::ClaimListModel(const ClaimSet &claims, QObject *parent)
    : RowModel(parent)
    , m_claims(claims)
{
    connect(&claims, &ClaimSet::reset, this, &ClaimListModel::update);
    connect(&claims, &ClaimSet::changed, this, &ClaimListModel::update);
    update();
}

void ClaimListModel::setFilter(std::optional<Status> status, const QString &words)
{
    m_status = status;
    m_words = words.simplified();
    update();
}

int ClaimListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

ClaimId ClaimListModel::id(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(index.row()) : ClaimId{};
}

QModelIndex ClaimListModel::indexOf(const ClaimId &id) const
{
    const qsizetype row = m_rows.indexOf(id);
    return row < 0 ? QModelIndex() : index(int(row));
}

QVariant ClaimListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Claim *claim = m_claims.find(m_rows.at(index.row()));
    if (!claim)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return claim->statement;
    case IdRole: return claim->id.text;
    case StatusRole: return int(claim->status);
    case AttributedToRole: return claim->attributedTo;
    case ForRole: return countEvidence(claim->id, false);
    case AgainstRole: return countEvidence(claim->id, true);
    default: return {};
    }
}

int ClaimListModel::countEvidence(const ClaimId &id, bool against) const
{
    const QList<Evidence> evidence = m_claims.evidenceOf(id);
    return int(std::ranges::count_if(evidence, [against](const Evidence &link) {
        if (against)
            return link.relation == Relation::Contradicts;
        return link.relation != Relation::Contradicts && link.relation != Relation::Qualifies;
    }));
}

bool ClaimListModel::passes(const Claim &claim) const
{
    if (m_status && claim.status != *m_status)
        return false;
    const QString hay = claim.statement + u' ' + claim.attributedTo.join(u' ');
    const QStringList words = m_words.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&hay](const QString &word) { return hay.contains(word, Qt::CaseInsensitive); });
}

void ClaimListModel::update()
{
    QList<ClaimId> rows;
    for (const Claim &claim : m_claims.all()) {
        if (passes(claim))
            rows.prepend(claim.id);
    }
    replaceRows(m_rows, rows, std::equal_to<>());
}

} // namespace florilegium
