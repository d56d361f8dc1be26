// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/articlecolumns.h"
#include "paint/palette.h"

#include <QTableView>

namespace florilegium {

class ArticleCellDelegate;
class ArticleHeader;
class ArticleTableModel;

/// The articles as a table. A click on a heading sorts, or turns the order around; headings are dragged to other
/// places, their edges to other widths, and their menu says which are shown. The title takes what the others leave of
/// the width; when there is not enough, the table scrolls sideways. The model is borrowed.
class ArticleTable : public QTableView
{
    Q_OBJECT
public:
    static constexpr int lineHeight = 34; ///< logical pixels

    ArticleTable(ArticleTableModel &model, QWidget *parent);

    void setLook(const Palette &look);
    /// Columns and the mark of what is sorted by. Sorts nothing itself.
    void setShelfView(const ShelfView &view);
    [[nodiscard]] const QList<ColumnChoice> &columns() const { return m_view.columns; }
    /// The choice of columns, below the headings.
    void openColumnMenu();

    /// Letters are no search here: it would read every article.
    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    void sortWanted(florilegium::ArticleColumn column);
    void columnsChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;
    /// Home and End are the first and the last article, as in a list.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void applyColumns();
    void fitTitle();
    void keepWidth(int section, int width);
    void keepOrder();
    void showColumn(ArticleColumn column, bool shown);
    void openMenuAt(QPoint place);

    ArticleHeader *m_header;
    ArticleCellDelegate *m_cells;
    ShelfView m_view;
    bool m_applying = false; ///< what the header tells is our own doing
};

} // namespace florilegium
