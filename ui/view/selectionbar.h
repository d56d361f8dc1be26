// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "view/popupframe.h"

#include <QList>
#include <QRectF>

#include <optional>

class QAction;
class QHBoxLayout;

namespace florilegium {

class SelectionBarButton;

/// What can be done with the selected passage, beside it: dots for the colours, words with their keys for the rest.
/// Shows the actions that it is given (names, keys and what they do belong to the table of actions); a colour's
/// action carries the key of its colour in data(). Never takes the focus by itself; Tab and the arrow keys reach it.
class SelectionBar : public PopupFrame
{
    Q_OBJECT
public:
    /// `page`: the viewport that it floats over. The actions are borrowed and outlive the bar.
    SelectionBar(const QList<QAction *> &colours, const QList<QAction *> &actions, QWidget *page);

    void setColours(const Palette &palette) override;
    /// Opens beside a selection, given as one rectangle a line in the page's coordinates; closes when there is no
    /// place.
    void openBeside(const QList<QRectF> &lines);
    void dismiss();

Q_SIGNALS:
    void dismissed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addButtons(const QList<QAction *> &actions, bool dots, QHBoxLayout *row);
    void moveFocus(int step);

    QList<SelectionBarButton *> m_buttons;
};

/// Top left corner for a sheet of `size` beside the selected lines: 8 below the last, above the first when there is
/// no room, never over one; nothing when there is room neither below nor above. Page coordinates.
[[nodiscard]] std::optional<QPointF> placeBeside(QSizeF size, const QList<QRectF> &lines, const QRectF &page);

} // namespace florilegium
