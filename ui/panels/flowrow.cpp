// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/flowrow.h"

#include <QEvent>
#include <QStyle>

namespace florilegium {

namespace {

constexpr int gap = 4;
constexpr int lineHeight = 30;

} // namespace

FlowRow::FlowRow(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(lineHeight);
}

void FlowRow::add(QWidget *widget)
{
    widget->setParent(this);
    m_widgets << widget;
    place();
}

void FlowRow::addStretch()
{
    m_widgets << nullptr;
}

QSize FlowRow::sizeHint() const
{
    return {200, height()};
}

QSize FlowRow::minimumSizeHint() const
{
    return {0, height()};
}

void FlowRow::place()
{
    int wanted = -gap;
    for (const QWidget *widget : std::as_const(m_widgets))
        wanted += widget && !widget->isHidden() ? widget->sizeHint().width() + gap : 0;
    const int spare = std::max(0, width() - wanted);
    int x = 0;
    int y = 0;
    for (QWidget *widget : std::as_const(m_widgets)) {
        if (!widget) {
            x += spare; // nothing where there are several lines
            continue;
        }
        if (widget->isHidden())
            continue;
        const QSize size = widget->sizeHint().boundedTo({std::max(width(), 1), lineHeight});
        if (x > 0 && x + size.width() > width()) {
            x = 0;
            y += lineHeight;
        }
        const QRect place(x, y + (lineHeight - size.height()) / 2, size.width(), size.height());
        widget->setGeometry(QStyle::visualRect(layoutDirection(), {0, 0, width(), height()}, place));
        x += size.width() + gap;
    }
    setFixedHeight(y + lineHeight);
}

void FlowRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

/// A child that is shown, hidden or wants another width asks for a new layout.
bool FlowRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange)
        place();
    return QWidget::event(event);
}

} // namespace florilegium
