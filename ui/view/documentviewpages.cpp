// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The text turned page by page instead of scrolled.

#include "view/documentview.h"

#include "view/documentviewparts.h"

#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace florilegium {

namespace {

constexpr int pageHead = 28; // pixels of the page's own edges, where no text stands
constexpr int pageFoot = 40;
constexpr int notch = 120; // of the wheel

} // namespace

bool DocumentView::isPaged() const
{
    return m_parts->page.isPaged();
}

void DocumentView::setPaged(bool paged)
{
    if (paged == isPaged())
        return;
    m_parts->page.setPaged(paged);
    placeViewport();
    placeColumns();
    relaid();
    Q_EMIT pagedChanged(paged);
}

PageNumbers DocumentView::pageNumbers() const
{
    return m_parts->page.pageNumbers();
}

void DocumentView::turnPage(bool forward)
{
    if (m_parts->page.turnPage(forward))
        scrolled();
}

/// To the page before or after where the passage begins there, else to one that has it a third from the top; one that
/// goes on over the page's end begins the page.
void DocumentView::turnTo(TextRange range)
{
    ReadingPage &page = m_parts->page;
    const auto isWhole = [&] { return page.shows(range.start) && page.shows(std::max(range.start, range.end - 1)); };
    if (page.isEmpty() || isWhole())
        return;
    if (!page.shows(range.start) && (!page.turnPage(range.start > visibleRange().start) || !page.shows(range.start)))
        page.showAt(range.start, std::round(viewport()->height() * arrivalShare));
    if (!isWhole())
        page.showAt(range.start, 0);
    scrolled();
}

bool DocumentView::turnByKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (!isPaged() || modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const int onward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const bool isSpace = key == Qt::Key_Space;
    const bool isBack = isSpace && modifiers & Qt::ShiftModifier;
    if (key == onward || key == Qt::Key_Down || key == Qt::Key_PageDown || (isSpace && !isBack))
        turnPage(true);
    else if (key == back || key == Qt::Key_Up || key == Qt::Key_PageUp || isBack)
        turnPage(false);
    else
        return false;
    return true;
}

/// A page for a notch, or for as much of a swipe; what rolls on by itself turns nothing.
void DocumentView::turnByWheel(const QWheelEvent &event)
{
    if (event.phase() == Qt::ScrollMomentum)
        return;
    int &turned = m_parts->wheelTurned;
    const int step = event.angleDelta().y();
    if (event.phase() == Qt::ScrollBegin || (turned > 0) != (step > 0))
        turned = 0;
    turned += step;
    if (std::abs(turned) < notch)
        return;
    turnPage(turned < 0);
    turned = 0;
    followPointer(event.position());
}

/// What lies beside the viewport: the ruler, and a page's edges.
void DocumentView::placeViewport()
{
    setViewportMargins(0, isPaged() ? pageHead : 0, m_parts->ruler ? rulerWidth : 0, isPaged() ? pageFoot : 0);
}

void DocumentView::paintPageEdges()
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.page);
    if (m_parts->page.isEmpty())
        return;
    const PageNumbers numbers = pageNumbers();
    QFont small = font();
    small.setPixelSize(12);
    small.setFeature("tnum", 1);
    painter.setFont(small);
    painter.setPen(m_look.soft);
    const QRect text = m_parts->columns.text.translated(viewport()->pos());
    painter.drawText(QRect(text.left(), height() - pageFoot, text.width(), pageFoot), Qt::AlignCenter,
                     tr("Page %1 of %2").arg(numbers.page).arg(numbers.count));
}

} // namespace florilegium
