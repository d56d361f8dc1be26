// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/deskmodel.h"
#include "paint/palette.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QListView;
class QToolButton;

namespace florilegium {

class ActionButton;
class DeskDelegate;
class EmptyState;

/// The re-anchoring desk, below the article: what became of each highlight, and what can be decided about it. It
/// decides nothing: its actions are the window's.
class DeskPanel : public QWidget
{
    Q_OBJECT
public:
    /// The model is borrowed. `actions` get a button each; their keys act in the list too.
    DeskPanel(DeskModel &model, const QList<QAction *> &actions, QWidget *parent = nullptr);

    void setLook(const Palette &look);
    /// The columns of the page above, which the desk's stands under: from `left` to `right`, in the panel's
    /// coordinates.
    void setColumn(int left, int right);
    [[nodiscard]] QListView *list() const { return m_list; }
    /// Null id: none is current.
    [[nodiscard]] HighlightId current() const;
    void setCurrent(const HighlightId &id);
    [[nodiscard]] QString countText() const;

Q_SIGNALS:
    /// Another row is current, or none; not before the model has settled.
    void currentChanged();
    /// The reader wants to choose the place by selecting text.
    void selectWanted();
    void closeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHead(const QList<QAction *> &actions);
    void follow();
    void placeColumn();
    void fitHead(int wide);

    DeskModel &m_model;
    Palette m_look;
    DeskDelegate *m_delegate;
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
