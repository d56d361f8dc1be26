// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rowdiff.h"

#include <QAbstractListModel>

namespace florilegium {

/// A list whose rows are made anew when something changes, and shown without a reset: what stays the same thing keeps
/// its place, selection and scroll position in the views.
class RowModel : public QAbstractListModel
{
protected:
    using QAbstractListModel::QAbstractListModel;

    /// Makes `shown` the `wanted` rows and tells the views: rows between the ends that are the same things (rowdiff.h)
    /// go and come, the rest has new data. O(n).
    template<typename Row, typename Same>
    void replaceRows(QList<Row> &shown, const QList<Row> &wanted, Same same)
    {
        const RowDiff diff = rowDiff(shown, wanted, same);
        const qsizetype gone = shown.size() - diff.front - diff.back;
        const qsizetype come = wanted.size() - diff.front - diff.back;
        if (gone > 0) {
            beginRemoveRows({}, int(diff.front), int(diff.front + gone) - 1);
            shown.remove(diff.front, gone);
            endRemoveRows();
        }
        if (come > 0) {
            beginInsertRows({}, int(diff.front), int(diff.front + come) - 1);
            shown = wanted;
            endInsertRows();
        }
        shown = wanted;
        if (!shown.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(shown.size()) - 1));
    }
};

} // namespace florilegium
