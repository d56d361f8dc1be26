// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/sidehead.h"

#include "window/icons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace florilegium {

namespace {

constexpr int headHeight = 30;
constexpr int room = 16; // before the title
constexpr int mark = 2; // height of the active side's line

} // namespace

SideHead::SideHead(QWidget *parent)
    : QWidget(parent)
    , m_close(new QToolButton(this))
{
    setFixedHeight(headHeight);
    m_close->setAutoRaise(true);
    m_close->setFixedSize(24, 24);
    m_close->setIconSize({14, 14});
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setAccessibleName(tr("Close this pane"));
    m_close->setToolTip(m_close->accessibleName());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 6, mark);
    row->addStretch(1);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &SideHead::closeWanted);
}

void SideHead::setTitle(const QString &title)
{
    m_title = title;
    describe();
}

void SideHead::setActive(bool active)
{
    m_isActive = active;
    describe();
}

void SideHead::describe()
{
    setAccessibleName(m_isActive ? tr("Active pane: %1", "title of an article or a list").arg(m_title)
                                 : tr("Other pane: %1", "title of an article or a list").arg(m_title));
    update();
}

void SideHead::setLook(const Palette &look)
{
    m_look = look;
    m_close->setIcon(lineIcon(Icon::Close, look.soft));
    update();
}

void SideHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.page);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.line);
    if (m_isActive)
        painter.fillRect(QRect(0, height() - mark, width(), mark), m_look.accent);
    QFont strong = font();
    strong.setWeight(m_isActive ? QFont::Medium : QFont::Normal);
    painter.setFont(strong);
    painter.setPen(m_isActive ? m_look.text : m_look.soft);
    const QRect words = rect().adjusted(room, 0, -room, -mark);
    const QRect place = layoutDirection() == Qt::RightToLeft
        ? words.adjusted(m_close->geometry().right() - room + 4, 0, 0, 0)
        : words.adjusted(0, 0, m_close->x() - width() + room - 4, 0);
    painter.drawText(place, int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                     QFontMetrics(strong).elidedText(m_title, Qt::ElideRight, place.width()));
}

} // namespace florilegium
