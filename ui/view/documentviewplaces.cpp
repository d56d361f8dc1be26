// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/documentview.h"

#include "view/copying.h"
#include "view/documentviewparts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStyle>

namespace florilegium {

namespace {

constexpr double comfort = 24; // pixels between a passage and the viewport's edge that count as seen

} // namespace

// Places -------------------------------------------------------------------------------------------------------------

double DocumentView::yOf(qsizetype offset) const
{
    return m_parts->page.yOf(offset);
}

QList<QRectF> DocumentView::rectsOf(TextRange range) const
{
    QList<QRectF> rects = m_parts->page.rectsOf(range);
    for (QRectF &rect : rects)
        rect.translate(m_parts->columns.text.left(), 0);
    return rects;
}

TextRange DocumentView::visibleRange() const
{
    return m_parts->page.visibleRange();
}

double DocumentView::documentY(qsizetype offset) const
{
    return m_parts->page.yOf(offset) + scrollTop();
}

qsizetype DocumentView::offsetAtDocumentY(double y) const
{
    const ScrollModel &scroll = m_parts->page.scroll();
    if (m_parts->page.isEmpty())
        return 0;
    const qsizetype index = scroll.rowAtY(std::max(y, 0.0));
    const Row &row = m_parts->page.row(index);
    const double height = scroll.heightOf(index);
    const double share = height > 0 ? std::clamp((y - scroll.topOf(index)) / height, 0.0, 1.0) : 0;
    return row.start + qsizetype(share * row.length);
}

double DocumentView::documentHeight() const
{
    return m_parts->page.scroll().total();
}

double DocumentView::scrollTop() const
{
    return m_parts->page.isEmpty() ? 0 : m_parts->page.scroll().top();
}

QRectF DocumentView::rectOf(qsizetype offset) const
{
    const std::vector<VisibleRow> &seen = m_parts->page.visible();
    const qsizetype index = m_parts->page.rowOf(offset);
    if (seen.empty() || index < seen.front().row || index > seen.back().row)
        return {};
    QRectF rect = m_parts->page.caretRectOf(offset);
    if (const std::optional<TableWindow> &window = m_parts->page.laid(index).tableWindow)
        rect.moveLeft(std::clamp(rect.left(), window->left, window->right));
    return rect.translated(m_parts->columns.text.left(), 0);
}

qsizetype DocumentView::offsetAt(QPointF point) const
{
    return m_parts->page.offsetAt(m_parts->toPage(point));
}

double DocumentView::progress() const
{
    const double maximum = m_parts->page.isEmpty() ? 0 : m_parts->page.scroll().maximum();
    if (isPaged())
        return m_parts->page.isEmpty() || m_parts->page.isLastPage() ? 1.0
                                                                     : std::clamp(scrollTop() / maximum, 0.0, 0.99);
    return maximum > 0 ? std::clamp(scrollTop() / maximum, 0.0, 1.0) : 1.0;
}

// Going --------------------------------------------------------------------------------------------------------------

ReadingPlace DocumentView::readingPlace() const
{
    const TextPlace place = m_parts->page.place();
    return {.offset = place.offset,
            .pixels = place.pixels,
            .progress = progress(),
            .when = QDateTime::currentDateTimeUtc()};
}

void DocumentView::goToPlace(const ReadingPlace &place)
{
    m_parts->page.restore({.offset = place.offset, .pixels = place.pixels});
    scrolled();
}

void DocumentView::goToRange(TextRange range, bool flash)
{
    if (m_parts->page.isEmpty())
        return;
    const qsizetype size = document()->text().size();
    range = {std::clamp<qsizetype>(range.start, 0, size), std::clamp<qsizetype>(range.end, 0, size)};
    if (isPaged())
        turnTo({range.start, range.start});
    const QRectF seen = rectOf(range.start);
    const bool inView = isPaged()
        || (!seen.isNull() && seen.top() >= comfort && seen.bottom() <= viewport()->height() - comfort);
    if (!inView) {
        m_parts->page.showAt(range.start, viewport()->height() * arrivalShare);
        scrolled();
    }
    revealInTable(range);
    if (flash)
        startFlash(range);
}

void DocumentView::startFlash(TextRange range)
{
    // Motion only keeps the eye's place, and not where the system asks for none.
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0)
        return;
    m_parts->flash = range;
    m_parts->flashAge.start();
    m_parts->flashTimer.start(16, this);
    updateRanges({range});
}

void DocumentView::scrollToDocumentY(double y)
{
    if (m_parts->page.isEmpty())
        return;
    m_parts->page.scrollToY(y);
    scrolled();
}

void DocumentView::scrollByPixels(double pixels)
{
    if (m_parts->page.isEmpty() || pixels == 0)
        return;
    if (isPaged())
        return turnPage(pixels > 0);
    m_parts->page.scrollBy(pixels);
    scrolled();
}

// Selection and caret ------------------------------------------------------------------------------------------------

TextRange DocumentView::selection() const
{
    return m_parts->caret.selection();
}

void DocumentView::setSelection(TextRange range)
{
    const qsizetype size = document() ? document()->text().size() : 0;
    const TextRange before = selection();
    m_parts->caret.select({std::clamp<qsizetype>(range.start, 0, size), std::clamp<qsizetype>(range.end, 0, size)});
    caretChanged(before, false);
}

void DocumentView::clearSelection()
{
    const TextRange before = selection();
    m_parts->caret.moveTo(caret(), false);
    caretChanged(before, false);
}

void DocumentView::selectAll()
{
    setSelection({0, document() ? document()->text().size() : 0});
}

qsizetype DocumentView::caret() const
{
    return m_parts->caret.position();
}

void DocumentView::setCaret(qsizetype offset)
{
    const TextRange before = selection();
    m_parts->caret.moveTo(std::clamp<qsizetype>(offset, 0, document() ? document()->text().size() : 0), false);
    caretChanged(before, true);
}

void DocumentView::caretChanged(TextRange before, bool keepInView)
{
    if (keepInView)
        keepCaretInView();
    if (m_parts->caretMode) {
        const QList<HighlightId> here = m_parts->highlights.at(caret());
        // A selection only ends here: the reader did not come to what lies there, and may mean another one by it.
        const bool selects = !selection().isEmpty() || m_parts->press.active;
        if (!selects || !here.contains(m_parts->current))
            setCurrentHighlight(selects || here.isEmpty() ? std::nullopt : std::optional(here.front()));
        pointSoftWords(std::nullopt);
    }
    viewport()->update();
    if (selection() != before)
        Q_EMIT selectionChanged();
    Q_EMIT caretMoved(caret());
}

void DocumentView::keepCaretInView()
{
    if (m_parts->page.isEmpty())
        return;
    revealInTable({caret(), caret()});
    if (isPaged())
        return turnTo({caret(), caret()});
    const QRectF rect = rectOf(caret());
    const double height = viewport()->height();
    if (rect.isNull() && (yOf(caret()) < -height || yOf(caret()) > 2 * height)) {
        m_parts->page.showAt(caret(), height * arrivalShare);
        return scrolled();
    }
    // Near: scroll no further than needed, so that the eye keeps its place.
    const QRectF near = m_parts->page.caretRectOf(caret());
    if (near.top() < comfort)
        scrollByPixels(near.top() - comfort);
    else if (near.bottom() > height - comfort)
        scrollByPixels(std::min(near.bottom() - height + comfort, near.top() - comfort));
}

bool DocumentView::isCaretMode() const
{
    return m_parts->caretMode;
}

void DocumentView::setCaretMode(bool on)
{
    if (on == m_parts->caretMode)
        return;
    m_parts->caretMode = on;
    const TextRange seen = visibleRange();
    if (on && selection().isEmpty() && (caret() < seen.start || caret() > seen.end))
        m_parts->caret.moveTo(seen.start, false);
    viewport()->update();
    Q_EMIT caretModeChanged(on);
}

void DocumentView::selectNextSentence()
{
    setCaretMode(true);
    const TextRange chosen = selection();
    if (!chosen.isEmpty())
        return showSelectedSentence(nextSentence(m_parts->page, chosen.start));
    const TextRange seen = visibleRange();
    const bool caretSeen = caret() >= seen.start && caret() <= seen.end;
    const qsizetype from = caretSeen ? caret() : seen.start;
    const std::optional<TextRange> here = sentenceAround(m_parts->page, from);
    const std::optional<TextRange> next = nextSentence(m_parts->page, from);
    const bool isRead = here && next && from == here->end; // as when it has just been marked
    showSelectedSentence(here && !isRead ? here : next);
}

void DocumentView::selectPreviousSentence()
{
    setCaretMode(true);
    const qsizetype from = selection().isEmpty() ? caret() : selection().start;
    showSelectedSentence(previousSentence(m_parts->page, from));
}

void DocumentView::extendBySentence()
{
    if (selection().isEmpty())
        return selectNextSentence();
    const std::optional<TextRange> next = nextSentence(m_parts->page, std::max(selection().start, selection().end - 1));
    if (next)
        showSelectedSentence(TextRange{selection().start, next->end});
}

void DocumentView::showSelectedSentence(const std::optional<TextRange> &sentence)
{
    if (!sentence)
        return;
    const TextRange before = selection();
    m_parts->caret.select(*sentence);
    const double top = m_parts->page.caretRectOf(sentence->start).top();
    const double bottom = m_parts->page.caretRectOf(sentence->end).bottom();
    if (isPaged()) {
        turnTo(*sentence);
    } else if (top < comfort || bottom > viewport()->height() - comfort) {
        m_parts->page.showAt(sentence->start, viewport()->height() * arrivalShare);
        scrolled();
    }
    revealInTable(*sentence);
    caretChanged(before, false);
    finishSelecting();
}

std::unique_ptr<QMimeData> DocumentView::copied() const
{
    if (selection().isEmpty() || !document())
        return nullptr;
    return std::make_unique<CopiedPassage>(document(), selection());
}

void DocumentView::copy() const
{
    if (std::unique_ptr<QMimeData> mime = copied())
        QGuiApplication::clipboard()->setMimeData(mime.release());
}

// Highlights ---------------------------------------------------------------------------------------------------------

std::optional<HighlightId> DocumentView::hovered() const
{
    return m_parts->hovered.isNull() ? std::nullopt : std::optional(m_parts->hovered);
}

std::optional<HighlightId> DocumentView::currentHighlight() const
{
    return m_parts->current.isNull() ? std::nullopt : std::optional(m_parts->current);
}

void DocumentView::setCurrentHighlight(const std::optional<HighlightId> &id)
{
    const HighlightId wanted = id.value_or(HighlightId());
    if (wanted == m_parts->current)
        return;
    const HighlightId before = std::exchange(m_parts->current, wanted);
    m_parts->chosenRange = {};
    updateRanges(m_parts->highlights.rangesOf(before) + m_parts->highlights.rangesOf(wanted)
                 + QList<TextRange>{{caret(), caret()}}); // never empty, which would mean everything
    Q_EMIT currentHighlightChanged();
}

void DocumentView::setHovered(const std::optional<HighlightId> &id)
{
    const HighlightId wanted = id.value_or(HighlightId());
    if (wanted == m_parts->hovered)
        return;
    const HighlightId before = std::exchange(m_parts->hovered, wanted);
    updateRanges(m_parts->highlights.rangesOf(before) + m_parts->highlights.rangesOf(wanted)
                 + QList<TextRange>{{caret(), caret()}}); // never empty, which would mean everything
    Q_EMIT highlightHovered(wanted);
}

void DocumentView::setHighlightWords(std::function<QString(const HighlightId &id)> words)
{
    m_parts->highlightWords = std::move(words);
}

QString DocumentView::highlightWords(const HighlightId &id) const
{
    return m_parts->highlightWords ? m_parts->highlightWords(id) : QString();
}

/// Keys and the pointer act on no highlight that is gone, as one is when the step that made it is undone.
void DocumentView::forgetGone()
{
    const HighlightSet *set = highlights();
    if (!set) // going, or about to be another one: who listens may be going with it
        return;
    const auto isGone = [set](const HighlightId &id) { return !id.isNull() && !set->find(id); };
    if (isGone(m_parts->current))
        setCurrentHighlight(std::nullopt);
    if (isGone(m_parts->hovered))
        setHovered(std::nullopt);
}

} // namespace florilegium
