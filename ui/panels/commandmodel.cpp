// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/commandmodel.h"

#include "models/searchresultsmodel.h"

#include <QAction>

namespace florilegium {

namespace {

QString plain(const QAction &action)
{
    QString text = action.text();
    text.remove(u'&');
    return text;
}

} // namespace

void CommandModel::search(const QString &words)
{
    beginResetModel();
    m_found.clear();
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    for (QAction *action : m_all) {
        const QString text = plain(*action);
        const auto holds = [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); };
        if (!wanted.isEmpty() && action->isEnabled() && m_found.size() < limit && std::ranges::all_of(wanted, holds))
            m_found.append(action);
    }
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_found.at(index.row()))
        return {};
    const QAction &action = *m_found.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return plain(action);
    case SearchResultsModel::GroupRole: return group;
    case SearchResultsModel::FirstRole: return index.row() == 0;
    case SearchResultsModel::SnippetRole: return action.shortcut().toString(QKeySequence::NativeText);
    default: return {};
    }
}

} // namespace florilegium
