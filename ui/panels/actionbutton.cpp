// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/actionbutton.h"

#include "view/popupframe.h"

#include <QAction>
#include <QPainter>

namespace florilegium {

namespace {

constexpr int sideRoom = 8;
constexpr int keyGap = 6;
constexpr int buttonHeight = 28;

} // namespace

ActionButton::ActionButton(QAction *action, QWidget *parent)
    : QAbstractButton(parent)
    , m_action(action)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    follow();
}

void ActionButton::follow()
{
    setText(m_action->iconText());
    setAccessibleName(text());
    setAccessibleDescription(keyText());
    setToolTip(m_action->toolTip());
    setEnabled(m_action->isEnabled());
    updateGeometry();
    update();
}

QString ActionButton::keyText() const
{
    return m_action->shortcut().toString(QKeySequence::NativeText);
}

QSize ActionButton::sizeHint() const
{
    int width = 2 * sideRoom + fontMetrics().horizontalAdvance(text());
    if (!keyText().isEmpty())
        width += keyGap + QFontMetrics(labelFont(font())).horizontalAdvance(keyText());
    return {width, buttonHeight};
}

void ActionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hovered = isEnabled() && underMouse();
    if (hovered || isDown() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Accent), 1) : QPen(Qt::NoPen));
        painter.setBrush(hovered || isDown() ? palette().color(QPalette::Midlight) : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
    const QRect words = rect().adjusted(sideRoom, 0, -sideRoom, 0);
    painter.setPen(palette().color(isEnabled() ? QPalette::WindowText : QPalette::Dark));
    painter.drawText(words, int(Qt::AlignVCenter | Qt::AlignLeading), text());
    painter.setFont(labelFont(font()));
    painter.setPen(palette().color(QPalette::Dark));
    painter.drawText(words, int(Qt::AlignVCenter | Qt::AlignTrailing), keyText());
}

} // namespace florilegium
