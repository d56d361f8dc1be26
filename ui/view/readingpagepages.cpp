// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The text turned page by page instead of scrolled.

#include "view/readingpage.h"

#include <cmath>

namespace florilegium {

namespace {

constexpr double captionLines = 3; // of a page that a picture leaves to its caption
constexpr double tolerance = 0.5; // pixels

} // namespace

void ReadingPage::setPaged(bool paged)
{
    if (paged == m_paged)
        return;
    const std::optional<TextPlace> kept = isEmpty() ? std::nullopt : std::optional(place());
    m_paged = paged;
    m_scroll.setFreeEnd(paged);
    m_visible.reset();
    if (m_document && !m_document->images().empty())
        rebuild();
    if (kept)
        restore(*kept);
}

double ReadingPage::tallestPicture() const
{
    const double height = m_scroll.viewportHeight();
    return std::max(height - captionLines * m_typography.style(TextRole::Small).lineHeight, height / 2);
}

/// To the line at the viewport's top.
void ReadingPage::alignPage()
{
    if (!m_paged || isEmpty())
        return;
    const RowPlace line = lineAround(*this, {m_scroll.row(), m_scroll.into()});
    if (line != RowPlace{m_scroll.row(), m_scroll.into()})
        m_scroll.jumpTo(line.row, line.into);
    m_visible.reset();
}

void ReadingPage::endPage()
{
    m_pageEnd = pageBreak(*this, {m_scroll.row(), m_scroll.into()});
    const auto isBelow = [&](const VisibleRow &row) {
        return row.top + laid(row.row).gap > m_pageEnd->bottom - tolerance;
    };
    while (m_visible->size() > 1 && isBelow(m_visible->back()))
        m_visible->pop_back();
}

/// Nothing while there are no pages.
const std::optional<PageBreak> &ReadingPage::shownEnd()
{
    (void)visible();
    return m_pageEnd;
}

bool ReadingPage::turnPage(bool forward)
{
    if (!shownEnd())
        return false;
    std::vector<RowPlace> turned = m_turned;
    const RowPlace here{m_scroll.row(), m_scroll.into()};
    const int number = pageNumbers().page;
    std::optional<RowPlace> to;
    if (forward)
        to = m_pageEnd->next;
    else if (!turned.empty())
        to = turned.back();
    else
        to = pageBefore(*this, here);
    if (!to)
        return false;
    if (forward)
        turned.push_back(here);
    else if (!turned.empty())
        turned.pop_back();
    moved();
    m_scroll.jumpTo(to->row, to->into);
    m_turned = std::move(turned);
    m_page = forward ? number + 1 : std::max(number - 1, 2); // the first one is known to be the first
    return true;
}

double ReadingPage::bottom()
{
    return shownEnd() ? m_pageEnd->bottom : m_scroll.viewportHeight();
}

bool ReadingPage::isLastPage()
{
    return shownEnd() && !m_pageEnd->next;
}

PageNumbers ReadingPage::pageNumbers()
{
    const double end = bottom();
    if (!m_pageEnd)
        return {};
    // A page leaves half a line empty, one with another.
    const double usual = std::max(m_scroll.viewportHeight() - m_typography.style(TextRole::Body).lineHeight / 2, 1.0);
    if (m_scroll.row() == 0 && m_scroll.into() < tolerance)
        m_page = 1;
    else if (!m_page)
        m_page = std::max(2, 1 + int(std::lround(m_scroll.top() / usual)));
    if (!m_pageEnd->next)
        return {.page = *m_page, .count = *m_page};
    const double left = m_scroll.topOf(m_scroll.count()) - m_scroll.top() - end;
    return {.page = *m_page, .count = *m_page + std::max(1, int(std::ceil(left / usual)))};
}

double ReadingPage::lineTopOf(qsizetype offset)
{
    const qsizetype index = rowOf(offset);
    return topOf(index) + lineTop(laid(index), linePlaceOf(laid(index), offset));
}

bool ReadingPage::shows(qsizetype offset)
{
    const std::vector<VisibleRow> &seen = visible();
    const qsizetype index = rowOf(offset);
    if (seen.empty() || index < seen.front().row || index > seen.back().row)
        return false;
    const double top = lineTopOf(offset);
    if (m_paged)
        return top > -tolerance && top < bottom() - tolerance;
    const LaidRow &found = laid(index);
    const double height = found.isAtomic() ? found.height - found.gap : found.pieces.front().lineHeight;
    return top + height > 0 && top < m_scroll.viewportHeight();
}

/// What comes after the page stands below the viewport, not in the room that the page leaves empty.
double ReadingPage::shift(double y)
{
    const double end = bottom();
    return m_paged && y > end - tolerance ? y + m_scroll.viewportHeight() - end : y;
}

/// What of a row is shown.
Slice ReadingPage::sliceOf(const VisibleRow &seen)
{
    if (!m_paged)
        return {};
    return {.top = tolerance - seen.top, .bottom = bottom() - tolerance - seen.top};
}

} // namespace florilegium
