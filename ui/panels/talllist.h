// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>
#include <QTimer>

namespace florilegium {

/// A list that is as tall as its rows and scrolls nothing itself: part of a page that does.
class TallList : public QListView
{
    Q_OBJECT
public:
    explicit TallList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    /// The keyboard has come to a row; `place` in the list's coordinates.
    void reached(const QRect &place);
    void deleteWanted(const QModelIndex &index);
    /// A letter or another key that the list has no use for.
    void keyPressed(int key, const QModelIndex &index);

protected:
    bool event(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyboardSearch(const QString &) override {}

private:
    void fit();

    QTimer m_soon;
};

} // namespace florilegium
