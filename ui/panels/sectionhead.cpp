// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/sectionhead.h"

#include <QPainter>
#include <QStyle>

namespace florilegium {

namespace {

constexpr int headHeight = 32;
constexpr int gap = 12;

} // namespace

SectionHead::SectionHead(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(headHeight);
}

void SectionHead::setLook(const Palette &look)
{
    m_look = look;
    update();
}

void SectionHead::setTexts(const QString &title, const QString &note)
{
    m_title = title;
    m_note = note;
    setAccessibleName(note.isEmpty() ? title : title + QStringLiteral(": ") + note);
    update();
}

QSize SectionHead::sizeHint() const
{
    return {120, headHeight};
}

void SectionHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QRect room = rect().adjusted(4, 0, -4, -1);
    const auto draw = [&](const QFont &font, const QColor &ink, int left, const QString &text) {
        const QFontMetrics metrics(font);
        const QRect place = QStyle::visualRect(layoutDirection(), room, room.adjusted(left, 0, 0, 0));
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(place, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, place.width()));
        return metrics.horizontalAdvance(text);
    };
    const int used = draw(strong, m_look.text, 0, m_title);
    draw(font(), m_look.soft, used + gap, m_note);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.line);
}

} // namespace florilegium
