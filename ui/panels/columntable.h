// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/columnchoice.h"
#include "paint/palette.h"

#include <QTableView>

namespace florilegium {

class TableCellDelegate;
class TableHeader;

/// A table of rows with columns as the reader wants them. A click on a heading asks for another order; headings are
/// dragged to other places, their edges to other widths, and their menu says which are shown. The first column takes
/// what the others leave of the width; when there is not enough, the table scrolls sideways.
class ColumnTable : public QTableView
{
    Q_OBJECT
public:
    /// The model is borrowed; takes the delegate as its child. `usual`: the columns that one can go back to.
    ColumnTable(QAbstractItemModel &model, TableCellDelegate *cells, int lineHeight, QList<ColumnChoice> usual,
                QWidget *parent);

    void setLook(const Palette &look);
    void setColumns(const QList<ColumnChoice> &columns);
    [[nodiscard]] const QList<ColumnChoice> &columns() const { return m_columns; }
    /// The mark at the heading of what is sorted by. Sorts nothing itself.
    void setSorted(int column, Qt::SortOrder order);
    /// The choice of columns, below the headings.
    void openColumnMenu();

    /// Letters are no search here: it would read every row.
    void keyboardSearch(const QString &) override {}

    [[nodiscard]] const Palette &look() const;

Q_SIGNALS:
    void columnClicked(int column);
    void columnsChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;
    /// Home and End are the first and the last row, as in a list.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void connectHeader();
    void applyColumns();
    void fitFirst();
    void keepWidth(int section, int width);
    void keepOrder();
    void showColumn(int column, bool shown);
    void openMenuAt(QPoint place);

    TableHeader *m_header;
    TableCellDelegate *m_cells;
    QList<ColumnChoice> m_usual;
    QList<ColumnChoice> m_columns;
    bool m_applying = false; ///< what the header tells is our own doing
};

} // namespace florilegium
