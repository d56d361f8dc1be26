// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/linkedclaimsmodel.h"

#include "models/words.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// What the other claim is to this one, when this one bears on it.
QString outgoing(Relation relation)
{
    switch (relation) {
    case Relation::States: return LinkedClaimsModel::tr("stated by it");
    case Relation::Supports: return LinkedClaimsModel::tr("supported by it");
    case Relation::Contradicts: return LinkedClaimsModel::tr("contradicted by it");
    case Relation::Qualifies: return LinkedClaimsModel::tr("qualified by it");
    case Relation::Repeats: return LinkedClaimsModel::tr("repeated by it");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

LinkedClaimsModel::LinkedClaimsModel(const ClaimSet &claims, QObject *parent)
    : RowModel(parent)
    , m_claims(claims)
{
    connect(&claims, &ClaimSet::reset, this, &LinkedClaimsModel::update);
    connect(&claims, &ClaimSet::changed, this, &LinkedClaimsModel::update);
}

void LinkedClaimsModel::setClaim(const ClaimId &claim)
{
    m_claim = claim;
    update();
}

ClaimId LinkedClaimsModel::other(int row) const
{
    const Evidence &link = m_rows.at(row);
    return isIncoming(link) ? link.other : link.claim;
}

void LinkedClaimsModel::update()
{
    QList<Evidence> rows;
    for (const Evidence &link : m_claims.evidenceOf(m_claim)) {
        if (m_claims.find(link.other))
            rows.append(link);
    }
    for (const Evidence &link : m_claims.evidenceWith(m_claim)) {
        if (m_claims.find(link.claim))
            rows.append(link);
    }
    std::ranges::sort(rows, {}, [this](const Evidence &link) {
        return std::tuple(!isIncoming(link), link.relation, link.created, link.id.text);
    });
    replaceRows(m_rows, rows, [](const Evidence &left, const Evidence &right) { return left.id == right.id; });
}

int LinkedClaimsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant LinkedClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Evidence &link = m_rows.at(index.row());
    const Claim *claim = m_claims.find(other(index.row()));
    if (!claim)
        return {};
    const QString phrase = isIncoming(link) ? label(link.relation) : outgoing(link.relation);
    switch (role) {
    case Qt::DisplayRole: return claim->statement;
    case Qt::AccessibleTextRole: return QString(phrase + u": “"_s + claim->statement + u"”, "_s + label(claim->status));
    case PhraseRole: return phrase;
    case RelationRole: return int(link.relation);
    case StatusRole: return int(claim->status);
    default: return {};
    }
}

} // namespace florilegium
