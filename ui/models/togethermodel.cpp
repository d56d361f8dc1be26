// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/togethermodel.h"

#include "models/highlightlistmodel.h"

namespace florilegium {

TogetherModel::TogetherModel(const ThemeSet &themes, QObject *parent)
    : QAbstractListModel(parent)
    , m_themes(themes)
{
}

void TogetherModel::setTogether(const QList<std::pair<ThemeId, int>> &together)
{
    beginResetModel();
    m_rows = together;
    endResetModel();
}

int TogetherModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TogetherModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[theme, count] = m_rows.at(index.row());
    const QString path = shownPath(m_themes, theme);
    switch (role) {
    case Qt::DisplayRole: return path;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %n passage(s)", "a theme, and how many passages have it too", count).arg(path);
    case CountRole: return count;
    case ShareRole: return double(count) / m_rows.front().second;
    case ColourRole: return m_themes.colourOf(theme);
    default: return {};
    }
}

} // namespace florilegium
