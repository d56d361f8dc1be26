// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/query/queryparser.h"
#include "paint/palette.h"
#include "panels/besideplace.h"

#include <QWidget>

class QAbstractItemModel;
class QAbstractItemView;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QStackedLayout;

namespace florilegium {

class EmptyState;
class FilterPopup;
class Library;
class RowDelegate;

/// A page with a heading, a filter by words, a list, and what stands there when the list is empty. The pages of the
/// window are made of it. It reads nothing of a library but the names that queries speak of.
class ListPage : public QWidget
{
    Q_OBJECT
public:
    static constexpr int columnWidth = 760; ///< of the list, logical pixels

    /// Takes the delegate as its child, and the list, when it is to be another one than a QListView.
    ListPage(RowDelegate *delegate, QWidget *parent = nullptr, QListView *view = nullptr);

    virtual void setLook(const Palette &look);
    void setHeading(const QString &heading);
    [[nodiscard]] QString heading() const;
    /// Where the column begins and ends follows the window's whole width; `pixels` lie to the left of the page.
    void setLeftInset(int pixels);

    [[nodiscard]] QListView *view() const { return m_view; }
    /// What shows the rows: the list, unless the page has put another view in its place.
    [[nodiscard]] QAbstractItemView *rows() const { return m_rows; }
    [[nodiscard]] QLineEdit *words() const { return m_words; }
    /// What takes the keyboard when the page is gone to.
    [[nodiscard]] virtual QWidget *firstFocus() const;
    /// Where the current row leads; null where rows are neither articles nor passages.
    [[nodiscard]] virtual BesidePlace besidePlace() const { return {}; }
    /// The query in the field of words, as far as it is typed.
    [[nodiscard]] Query typedQuery() const;
    [[nodiscard]] EmptyState *empty() const { return m_empty; }
    [[nodiscard]] const Palette &look() const { return m_look; }

Q_SIGNALS:
    /// Rows were selected or are not any more.
    void currentChanged();
    /// Another view shows the rows.
    void rowsReplaced();

protected:
    /// The words are a query: as it is typed, what is wrong with it is said below the field, and what may stand at the
    /// cursor is offered there. Called once; the library is borrowed.
    void takeQueries(Library &library);
    /// Before or after the words' field.
    void addTool(QWidget *tool);
    /// Between the heading and the list, of the column's width.
    void addAbove(QWidget *widget);
    /// Below the list, of the column's width.
    void addBelow(QWidget *widget);
    void setModel(QAbstractItemModel *model);
    /// Another view, with its model, shows the rows, in a column of at most this width; becomes the page's child.
    void setRows(QAbstractItemView *rows, int width);
    /// The current row while anything is selected, else invalid.
    [[nodiscard]] QModelIndex chosenRow() const;
    /// Shows the rows or the empty state.
    void showRows(bool loaded);
    /// While nobody sees the page, rows that are read by pages are not read again.
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void sayWhatIsWrong();
    void placeColumn();
    void followSelectionOf(const QAbstractItemView &rows);
    void select(const QModelIndex &index);
    [[nodiscard]] QModelIndex currentOrFirst() const;
    [[nodiscard]] QModelIndex firstMove(const QKeyEvent &event) const;

    Palette m_look;
    RowDelegate *m_delegate;
    QLabel *m_heading;
    QLineEdit *m_words;
    QLabel *m_wrong; ///< with the query; hidden while nothing is
    FilterPopup *m_completions = nullptr; ///< of the words; null where they are no query
    QListView *m_view;
    QAbstractItemView *m_rows;
    EmptyState *m_empty;
    QWidget *m_column;
    QHBoxLayout *m_tools;
    QStackedLayout *m_stack;
    int m_leftInset = 0;
    int m_widest = columnWidth;
};

} // namespace florilegium
