// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/breadcrumb.h"

#include <QPainter>
#include <QToolButton>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int separatorWidth = 18;

} // namespace

Breadcrumb::Breadcrumb(QWidget *parent)
    : QWidget(parent)
    , m_shelf(new QToolButton(this))
{
    m_shelf->setAutoRaise(true);
    m_shelf->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(m_shelf, &QToolButton::clicked, this, &Breadcrumb::shelfChosen);
}

void Breadcrumb::setLook(const Palette &look)
{
    m_look = look;
    QPalette roles = m_shelf->palette();
    roles.setColor(QPalette::ButtonText, m_title.isEmpty() ? look.text : look.soft);
    m_shelf->setPalette(roles);
    update();
}

void Breadcrumb::setPlace(const QString &shelf, const QString &title)
{
    m_title = title;
    m_shelf->setText(shelf);
    m_shelf->setAccessibleName(shelf);
    setAccessibleName(title.isEmpty() ? shelf : shelf + u" › "_s + title);
    setLook(m_look);
    placeShelf();
}

void Breadcrumb::placeShelf()
{
    const int wide = std::min(m_shelf->sizeHint().width(), width());
    m_shelf->setGeometry(0, (height() - 28) / 2, wide, 28);
}

void Breadcrumb::resizeEvent(QResizeEvent *)
{
    placeShelf();
}

void Breadcrumb::paintEvent(QPaintEvent *)
{
    if (m_title.isEmpty())
        return;
    QPainter painter(this);
    const int left = m_shelf->geometry().right() + 1;
    painter.setPen(m_look.soft);
    painter.drawText(QRect(left - 4, 0, separatorWidth, height()), Qt::AlignCenter, u"›"_s);
    QFont strong = font();
    strong.setWeight(QFont::Medium);
    painter.setFont(strong);
    painter.setPen(m_look.text);
    const QRect rest(left + separatorWidth - 4, 0, width() - left - separatorWidth, height());
    painter.drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(strong).elidedText(m_title, Qt::ElideRight, rest.width()));
}

} // namespace florilegium
