// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/findbarbutton.h"

#include "view/popupframe.h"

#include <QPainter>

namespace florilegium {

namespace {

QList<QLineF> strokesOf(FindBarButton::Sign sign, QPointF c)
{
    switch (sign) {
    case FindBarButton::Sign::Up:
        return {{c.x() - 4.5, c.y() + 2.25, c.x(), c.y() - 2.25}, {c.x(), c.y() - 2.25, c.x() + 4.5, c.y() + 2.25}};
    case FindBarButton::Sign::Down:
        return {{c.x() - 4.5, c.y() - 2.25, c.x(), c.y() + 2.25}, {c.x(), c.y() + 2.25, c.x() + 4.5, c.y() - 2.25}};
    case FindBarButton::Sign::Close:
        return {{c.x() - 4, c.y() - 4, c.x() + 4, c.y() + 4}, {c.x() - 4, c.y() + 4, c.x() + 4, c.y() - 4}};
    case FindBarButton::Sign::Letters: break;
    }
    return {};
}

} // namespace

FindBarButton::FindBarButton(Sign sign, const QString &name, PopupFrame *frame)
    : QAbstractButton(frame)
    , m_frame(frame)
    , m_sign(sign)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::ArrowCursor);
    setToolTip(name);
    setAccessibleName(name);
    setFixedSize(sizeHint());
}

void FindBarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &colours = m_frame->colours();
    if ((isEnabled() && underMouse()) || isChecked() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(colours.accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() || underMouse() ? sheetHover(colours) : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
    if (!isEnabled())
        painter.setOpacity(0.45);
    painter.setPen(QPen(isChecked() ? colours.text : colours.soft, 1.5, Qt::SolidLine, Qt::RoundCap));
    if (m_sign == Sign::Letters) {
        painter.setFont(labelFont(font()));
        painter.drawText(rect(), Qt::AlignCenter, text());
    } else {
        painter.drawLines(strokesOf(m_sign, QRectF(rect()).center()));
    }
}

} // namespace florilegium
