// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "panels/rowdelegate.h"

namespace florilegium {

/// A cell of the table of articles. The row, not the cell, is what is selected and under the pointer.
class ArticleCellDelegate : public RowDelegate
{
    Q_OBJECT
public:
    static constexpr int inset = 9; ///< of texts from the edges of their columns, logical pixels

    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Tells only what the cell has no room for.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace florilegium
