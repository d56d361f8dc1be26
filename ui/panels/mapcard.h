// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "panels/claimmappaint.h"

#include <QAbstractButton>

namespace florilegium {

/// A claim on a map, as a button.
class MapCard : public QAbstractButton
{
    Q_OBJECT
public:
    explicit MapCard(QWidget *parent);

    void setNode(const MapNode &node);
    [[nodiscard]] const MapNode &node() const { return m_node; }
    void setLook(const Palette &look);

Q_SIGNALS:
    /// An arrow key or Home.
    void walked(int key);
    void focused();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    MapNode m_node;
    Palette m_look;
};

} // namespace florilegium
