// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace florilegium {

/// The strip over the sidebar's edge by which it is made wider or narrower, with the mouse or with Left and Right. A
/// double click or Enter gives the standard width.
class SidebarGrip : public QWidget
{
    Q_OBJECT
public:
    static constexpr int extent = 7;

    explicit SidebarGrip(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Wanted x of the edge, in the parent's coordinates.
    void dragged(int x);
    void standardWanted();

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace florilegium
