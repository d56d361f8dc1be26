// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/searchfield.h"

#include <QPainter>

namespace florilegium {

SearchField::SearchField(const QString &key, QWidget *parent)
    : QLineEdit(parent)
    , m_key(key)
{
    setSearching(false);
    setAccessibleDescription(tr("Opens an address, too"));
    setTextMargins(8, 0, 8, 0);
    setFixedHeight(30);
}

void SearchField::setLook(const Palette &look)
{
    m_look = look;
    QPalette roles = palette();
    roles.setColor(QPalette::Base, look.selectedRow);
    roles.setColor(QPalette::Mid, look.selectedRow);
    roles.setColor(QPalette::Highlight, look.line);
    setPalette(roles);
}

void SearchField::setSearching(bool searching)
{
    setPlaceholderText(searching ? tr("Search articles, highlights, claims") : tr("Go to, do, or search"));
    setAccessibleName(searching ? placeholderText() : tr("Go to articles, themes and claims, do, or search"));
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus())
        return;
    QPainter painter(this);
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    painter.setPen(m_look.soft);
    painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, m_key);
}

} // namespace florilegium
