// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"

#include <QWidget>

class QAbstractListModel;
class QAction;
class QHBoxLayout;
class QKeyEvent;
class QLabel;
class QListView;
class QToolButton;

namespace florilegium {

class ActionButton;
class EmptyState;
class RowDelegate;

/// What a panel says of itself.
struct PanelWords
{
    QString title;
    QString list; ///< accessible name of its rows
    QString close; ///< "Close the desk"
    QString empty; ///< without rows
    QString how; ///< below that
};

/// A list below the article that speaks of the article: its head with the actions, its column under the page's. It
/// changes nothing: its actions are the window's.
class PagePanel : public QWidget
{
    Q_OBJECT
public:
    /// Model and actions are borrowed. `actions` get a button each; their keys act in the list too.
    PagePanel(QAbstractListModel &model, RowDelegate *delegate, const QList<QAction *> &actions,
              const PanelWords &words, QWidget *parent = nullptr);

    void setLook(const Palette &look);
    /// The columns of the page above, which the panel's stands under: from `left` to `right`, in the panel's
    /// coordinates.
    void setColumn(int left, int right);
    [[nodiscard]] QListView *list() const { return m_list; }
    /// -1: none.
    [[nodiscard]] int currentRow() const;
    void setCurrentRow(int row);
    [[nodiscard]] QString countText() const;

Q_SIGNALS:
    /// Another row is current, or none; not before the model has settled.
    void currentChanged();
    void closeWanted();

protected:
    /// Follows the model: how many rows there are, which is current. Called by the model's signals, and once by whoever
    /// derives.
    void follow();
    [[nodiscard]] virtual bool isLoaded() const = 0;
    [[nodiscard]] virtual QString countOf(int rows) const = 0;
    /// A key in the list; true when it was taken.
    virtual bool press(const QKeyEvent &key);
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHead(const QList<QAction *> &actions, const QString &close);
    void placeColumn();
    void fitHead(int wide);

    QAbstractListModel &m_model;
    Palette m_look;
    RowDelegate *m_delegate;
    QWidget *m_column;
    QLabel *m_title;
    QLabel *m_count;
    QList<ActionButton *> m_buttons;
    QToolButton *m_close;
    QListView *m_list;
    EmptyState *m_empty;
    int m_left = 0;
    int m_right = 0;
};

} // namespace florilegium
