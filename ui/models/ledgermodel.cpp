// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ledgermodel.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// Whether the order of claims or what is counted of them may be another after this.
bool touchesClaims(const Change &change)
{
    return std::ranges::any_of(change.records, [](const Record &record) {
        switch (record.table) {
        case Table::Articles:
        case Table::Highlights:
        case Table::Claims:
        case Table::Evidence:
        case Table::Versions: return true;
        default: return false;
        }
    });
}

} // namespace

LedgerModel::LedgerModel(Library &library, const ClaimSet &claims, QObject *parent)
    : PagedTable(library, parent)
    , m_claims(claims)
{
    setReading([](LibraryQueries &queries, const LedgerFilter &filter) { return queries.ledgerIds(filter); },
               [](LibraryQueries &queries, const QList<ClaimId> &ids) { return queries.ledgerRows(ids); },
               [](const LedgerRow &row) { return row.claim.id; }, pageSize);
    connect(&library, &Library::committed, this, [this](const Change &change) {
        if (touchesClaims(change))
            refreshSoon();
    });
    connect(&claims, &ClaimSet::changed, this, &LedgerModel::followClaims);
    connect(&claims, &ClaimSet::reset, this, &LedgerModel::refreshSoon);
}

void LedgerModel::followClaims(const QList<ClaimId> &changed)
{
    constexpr qsizetype few = 20; // more are not looked for one by one
    if (changed.size() > few) {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ledgerColumnCount - 1));
        return;
    }
    for (const ClaimId &id : changed) {
        if (const QModelIndex row = find(id); row.isValid())
            Q_EMIT dataChanged(row, row.siblingAtColumn(ledgerColumnCount - 1));
    }
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ledgerColumnCount;
}

QString LedgerModel::text(const QModelIndex &index) const
{
    const auto column = LedgerColumn(index.column());
    const bool counted = !isEditable(column);
    const Claim *known = counted ? nullptr : claim(index);
    if (known)
        return cellText(*known, column);
    const LedgerRow *read = row(index.row());
    return read ? cellText(*read, column) : QString();
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = LedgerColumn(index.column());
    switch (role) {
    case IdRole: return id(index).text;
    case StatusRole: {
        const Claim *known = claim(index);
        return known ? int(known->status) : int(Status::Asserted);
    }
    case Qt::TextAlignmentRole: return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(index);
    case Qt::EditRole: {
        const Claim *known = claim(index);
        if (known && column == LedgerColumn::AttributedTo)
            return peopleText(known->attributedTo);
        return text(index);
    }
    case Qt::AccessibleTextRole: return QString(heading(column) + u": "_s + text(index));
    default: return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ledgerColumnCount)
        return {};
    const auto column = LedgerColumn(section);
    switch (role) {
    case Qt::DisplayRole: return heading(column);
    case Qt::ToolTipRole: return explanation(column);
    case Qt::TextAlignmentRole: return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

Qt::ItemFlags LedgerModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = PagedTable::flags(index);
    return index.isValid() && isEditable(LedgerColumn(index.column())) ? flags | Qt::ItemIsEditable : flags;
}

} // namespace florilegium
