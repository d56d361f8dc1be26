// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/comparedhighlightmodel.h"

namespace florilegium {

void ComparedHighlightModel::setComparison(ComparisonPtr comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    endResetModel();
}

int ComparedHighlightModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_comparison ? 0 : int(m_comparison->highlights.size());
}

QVariant ComparedHighlightModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparedHighlight &highlight = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return highlight.oldWords;
    case Qt::AccessibleTextRole:
        return highlight.now.isEmpty() ? tr("Not found any more: %1").arg(highlight.oldWords)
                                       : tr("Was: %1. Is now: %2").arg(highlight.oldWords, highlight.newWords);
    case NewWordsRole: return highlight.newWords;
    case ColourRole: return highlight.colour;
    default: return {};
    }
}

} // namespace florilegium
