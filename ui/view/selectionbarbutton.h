// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"

#include <QAbstractButton>

class QAction;

namespace florilegium {

class PopupFrame;

/// An action in a bar over the page: a dot in the tone of the colour key in its data(), or its name and key.
class SelectionBarButton : public QAbstractButton
{
    Q_OBJECT
public:
    /// `action` is borrowed and outlives the button; `frame` gives the colours.
    SelectionBarButton(QAction *action, bool isDot, PopupFrame *frame);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow();
    [[nodiscard]] QString keyText() const;
    void paintDot(QPainter &painter) const;
    void paintWords(QPainter &painter) const;

    QAction *m_action;
    PopupFrame *m_frame;
    bool m_isDot;
};

/// The hairline between two groups of a bar.
class SelectionBarRule : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionBarRule(PopupFrame *frame);
    [[nodiscard]] QSize sizeHint() const override { return {25, 40}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PopupFrame *m_frame;
};

} // namespace florilegium
