// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Going far at once: links, headings, highlights. Each says where the reader was, so that there is a way back.

#include "view/documentview.h"

#include "view/documentviewparts.h"

namespace florilegium {

namespace {

constexpr double headingTop = 32; // pixels above a heading that was gone to

} // namespace

void DocumentView::jumpTo(TextRange range, bool flash)
{
    const ReadingPlace from = readingPlace();
    goToRange(range, flash);
    announceJump(from);
}

void DocumentView::announceJump(const ReadingPlace &from)
{
    const ReadingPlace to = readingPlace();
    if (from.offset == to.offset && from.pixels == to.pixels)
        return;
    // Step by step from heading to heading is one way, not many.
    const bool goesOn = m_parts->jumpedTo && m_parts->jumpedTo->offset == from.offset
        && m_parts->jumpedTo->pixels == from.pixels;
    m_parts->jumpedTo = TextPlace{.offset = to.offset, .pixels = to.pixels};
    if (!goesOn)
        Q_EMIT jumped(from);
}

void DocumentView::goToHeading(qsizetype index)
{
    const std::span<const OutlineEntry> outline = document() ? document()->outline() : std::span<const OutlineEntry>();
    if (index < 0 || std::size_t(index) >= outline.size() || m_parts->page.isEmpty())
        return;
    const TextRange heading = document()->blocks()[std::size_t(outline[std::size_t(index)].block)].range();
    const ReadingPlace from = readingPlace();
    const TextRange selected = selection();
    m_parts->page.showAt(heading.start, isPaged() ? 0 : headingTop);
    scrolled();
    m_parts->caret.moveTo(heading.start, false); // so that the next step, and a screen reader, go on from there
    caretChanged(selected, false);
    startFlash(heading);
    announceJump(from);
}

qsizetype DocumentView::currentHeading() const
{
    if (!document() || m_parts->page.isEmpty())
        return -1;
    const std::span<const OutlineEntry> outline = document()->outline();
    const auto startOf = [&](const OutlineEntry &entry) {
        return qsizetype(document()->blocks()[std::size_t(entry.block)].start);
    };
    // Where the caret stands at a heading that is seen, that one (the end of a text cannot come to the top).
    const TextRange seen = visibleRange();
    qsizetype at = offsetAt({double(m_parts->columns.text.left()), headingTop + 2});
    const auto here = std::ranges::lower_bound(outline, caret(), {}, startOf);
    if (here != outline.end() && startOf(*here) == caret() && caret() >= seen.start && caret() < seen.end)
        at = caret();
    return std::ranges::upper_bound(outline, at, {}, startOf) - outline.begin() - 1;
}

void DocumentView::goToNextHeading()
{
    goToHeading(currentHeading() + 1);
}

void DocumentView::goToPreviousHeading()
{
    goToHeading(std::max<qsizetype>(currentHeading() - 1, 0));
}

void DocumentView::goToNextHighlight()
{
    goToHighlight(true);
}

void DocumentView::goToPreviousHighlight()
{
    goToHighlight(false);
}

void DocumentView::goToHighlight(bool forward)
{
    const TextRange seen = visibleRange();
    const bool fromCaret = m_parts->caretMode && caret() >= seen.start && caret() <= seen.end;
    const qsizetype place = fromCaret ? caret() : seen.start;
    const auto found = forward ? m_parts->highlights.next(m_parts->current, place)
                               : m_parts->highlights.previous(m_parts->current, place);
    if (!found)
        return;
    setCurrentHighlight(found->id);
    jumpTo(found->range);
    if (!selection().isEmpty())
        return;
    setCaret(found->range.start); // so that a screen reader goes on from there
    setCurrentHighlight(found->id); // not one that lies within it
}

void DocumentView::followLink(const QString &target)
{
    const std::optional<qsizetype> place = target.startsWith(u'#') && document()
        ? document()->targetOf(QStringView(target).mid(1))
        : std::nullopt;
    if (!place) {
        Q_EMIT linkActivated(target);
        return;
    }
    jumpTo({*place, *place});
    setCaret(*place); // so that keys, and a screen reader, go on from there
}

const Span *DocumentView::linkAt(qsizetype offset) const
{
    if (!document() || offset < 0)
        return nullptr;
    for (const Span &span : document()->spansIn({offset, offset + 1})) {
        if (span.link >= 0 && span.range().contains(offset))
            return &span;
    }
    return nullptr;
}

bool DocumentView::followLinkAtCaret()
{
    const Span *link = linkAt(caret());
    if (!link)
        link = linkAt(caret() - 1);
    if (link)
        followLink(document()->links()[std::size_t(link->link)].target);
    return link != nullptr;
}

std::optional<TextRange> DocumentView::hoveredLink() const
{
    if (m_parts->hoveredLink.isEmpty())
        return std::nullopt;
    const std::optional<qsizetype> on = m_parts->page.characterAt(m_parts->toPage(m_parts->pointer));
    const Span *link = on ? linkAt(*on) : nullptr;
    return link ? std::optional(link->range()) : std::nullopt;
}

} // namespace florilegium
