// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passagematchmodel.h"

namespace florilegium {

using namespace Qt::StringLiterals;

void PassageMatchModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_ticked = 0;
    m_articles = 0;
    endResetModel();
    Q_EMIT tickedChanged();
}

void PassageMatchModel::append(const QList<PassageMatch> &matches)
{
    if (matches.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(matches.size()) - 1);
    for (const PassageMatch &match : matches) {
        m_rows.push_back({match, !match.hasTheme});
        m_ticked += match.hasTheme ? 0 : 1;
        m_articles += beginsArticle(int(m_rows.size()) - 1) ? 1 : 0;
    }
    endInsertRows();
    Q_EMIT tickedChanged();
}

bool PassageMatchModel::beginsArticle(int row) const
{
    return row == 0 || match(row - 1).article != match(row).article;
}

void PassageMatchModel::tick(int row, bool ticked)
{
    Row &entry = m_rows[size_t(row)];
    if (entry.ticked == ticked || entry.match.hasTheme)
        return;
    entry.ticked = ticked;
    m_ticked += ticked ? 1 : -1;
    Q_EMIT dataChanged(index(row), index(row), {Qt::CheckStateRole});
}

void PassageMatchModel::toggle(const QModelIndexList &rows)
{
    const bool all = std::ranges::all_of(rows, [this](const QModelIndex &index) {
        const Row &row = m_rows[size_t(index.row())];
        return row.ticked || row.match.hasTheme;
    });
    for (const QModelIndex &index : rows)
        tick(index.row(), !all);
    Q_EMIT tickedChanged();
}

QList<PassageMatch> PassageMatchModel::ticked() const
{
    QList<PassageMatch> matches;
    for (const Row &row : m_rows) {
        if (row.ticked)
            matches << row.match;
    }
    return matches;
}

int PassageMatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PassageMatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.match.quote;
    case Qt::AccessibleTextRole: {
        const QString words = row.match.before + row.match.quote + row.match.after;
        const QString place = words.simplified() + u", "_s + row.match.title;
        return row.match.hasTheme ? tr("%1, has the theme").arg(place) : place;
    }
    case Qt::CheckStateRole:
        return row.match.hasTheme ? QVariant() : QVariant(row.ticked ? Qt::Checked : Qt::Unchecked);
    case BeforeRole: return row.match.before;
    case AfterRole: return row.match.after;
    case TitleRole: return row.match.title;
    case BeginsArticleRole: return beginsArticle(index.row());
    case HasThemeRole: return row.match.hasTheme;
    default: return {};
    }
}

Qt::ItemFlags PassageMatchModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return match(index.row()).hasTheme ? flags : flags | Qt::ItemIsUserCheckable;
}

bool PassageMatchModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    tick(index.row(), value.toInt() == Qt::Checked);
    Q_EMIT tickedChanged();
    return true;
}

} // namespace florilegium
