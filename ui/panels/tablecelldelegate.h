// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "panels/rowdelegate.h"

namespace florilegium {

/// A cell of a table. The row, not the cell, is what is selected and under the pointer.
class TableCellDelegate : public RowDelegate
{
    Q_OBJECT
public:
    static constexpr int inset = 9; ///< of texts from the edges of their columns, logical pixels

    using RowDelegate::RowDelegate;

protected:
    /// The part of the row's background that lies in this cell; where the keyboard is, lines above and below.
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace florilegium
