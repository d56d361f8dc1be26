// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/readingpage.h"

#include "text/boundaries.h"

#include <cmath>

namespace florilegium {

namespace {

constexpr double topPadding = 40; // above the title, logical pixels of the drawing
constexpr double tail = 96; // below the last row

} // namespace

ReadingPage::ReadingPage() = default;
ReadingPage::~ReadingPage() = default;

void ReadingPage::setDocument(DocumentPtr document, const QString &metadataLine)
{
    m_document = std::move(document);
    m_metadataLine = metadataLine;
    m_rows = m_document ? rowsOf(*m_document) : std::vector<Row>();
    m_place.reset();
    m_tablePlaces.clear();
    m_scroll.reset({}, this);
    rebuild();
}

void ReadingPage::setTypography(const Typography &typography, const Hyphenator &hyphenator)
{
    const std::optional<TextPlace> kept = isEmpty() ? std::nullopt : std::optional(place());
    m_typography = typography;
    m_hyphenator = hyphenator;
    rebuild();
    if (kept)
        restore(*kept);
}

void ReadingPage::setPalette(const Palette &palette)
{
    const std::optional<TextPlace> kept = isEmpty() ? std::nullopt : std::optional(place());
    m_palette = palette;
    rebuild();
    if (kept)
        restore(*kept);
}

void ReadingPage::setColumnWidth(double width)
{
    if (width == m_width)
        return;
    const std::optional<TextPlace> kept = isEmpty() ? std::nullopt : std::optional(place());
    m_width = width;
    rebuild();
    if (kept)
        restore(*kept);
}

void ReadingPage::setViewportHeight(double height)
{
    if (height == m_scroll.viewportHeight())
        return;
    const std::optional<TextPlace> kept = !m_paged || isEmpty() ? std::nullopt : std::optional(place());
    m_scroll.setViewportHeight(height);
    m_visible.reset();
    if (kept) {
        if (!m_document->images().empty())
            rebuild(); // a picture is no taller than a page
        restore(*kept);
    } else if (!isEmpty()) {
        m_scroll.scrollBy(0);
    }
}

void ReadingPage::setPictures(Pictures *pictures)
{
    const std::optional<TextPlace> kept = isEmpty() ? std::nullopt : std::optional(place());
    m_pictures = pictures;
    if (!m_document || m_document->images().empty())
        return m_layouter.setPictures(pictures);
    rebuild();
    if (kept)
        restore(*kept);
}

void ReadingPage::setCodeColours(CodeColours *colours)
{
    m_codeColours = colours;
    m_layouter.setCodeColours(colours);
}

void ReadingPage::rebuild()
{
    m_cache.clear();
    m_visible.reset();
    m_turned.clear();
    m_page.reset();
    if (!m_document || m_width <= 0)
        return;
    m_layouter = RowLayouter({.document = m_document,
                              .rows = m_rows,
                              .typography = &m_typography,
                              .palette = m_palette,
                              .width = m_width,
                              .topPadding = m_typography.scaled(topPadding),
                              .metadataLine = m_metadataLine,
                              .pictures = m_pictures,
                              .codeColours = m_codeColours,
                              .tallestPicture = m_paged ? tallestPicture() : 0,
                              .hyphenator = m_hyphenator,
                              .wideTables = WideTables::Sliding});
    std::vector<double> estimates(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        estimates[i] = m_layouter.estimate(qsizetype(i));
    m_scroll.reset(estimates, this);
    m_scroll.setTail(m_typography.scaled(tail));
}

double ReadingPage::exactHeight(qsizetype row)
{
    return laid(row).height;
}

const LaidRow &ReadingPage::laid(qsizetype row)
{
    if (LaidRow *known = m_cache.find(row)) {
        slide(*known);
        return *known;
    }
    ++m_laidOut;
    LaidRow &made = m_cache.insert(row, m_layouter.lay(row));
    m_scroll.setExact(row, made.height);
    slide(made);
    return made;
}

// A table is slid as its rows are asked for, so that it costs what is seen of it.
void ReadingPage::slide(LaidRow &row) const
{
    if (!row.tableWindow)
        return;
    const auto place = m_tablePlaces.constFind(row.tableWindow->table);
    if (place == m_tablePlaces.cend())
        return;
    const double offset = m_typography.snapped(offsetWithHidden(*row.tableWindow, *place));
    if (offset != row.tableWindow->offset)
        slideTo(row, offset);
}

bool ReadingPage::slideTable(const TableWindow &window, double offset)
{
    const double to = m_typography.snapped(std::clamp(offset, 0.0, window.most()));
    if (to == window.offset)
        return false;
    m_tablePlaces.insert(window.table, columnsHiddenAt(window, to));
    return true;
}

void ReadingPage::moved()
{
    m_visible.reset();
    m_place.reset();
    m_turned.clear();
    m_page.reset();
}

void ReadingPage::scrollBy(double pixels)
{
    moved();
    m_scroll.scrollBy(m_typography.snapped(pixels));
    alignPage();
}

void ReadingPage::scrollToY(double y)
{
    moved();
    if (m_paged && y >= m_scroll.maximum() - 0.5)
        return scrollToEnd();
    m_scroll.jumpToY(m_typography.snapped(y));
    alignPage();
}

void ReadingPage::scrollToEnd()
{
    moved();
    const std::optional<RowPlace> last = m_paged ? pageBefore(*this, {m_scroll.count(), 0}) : std::nullopt;
    if (last)
        m_scroll.jumpTo(last->row, last->into);
    else
        m_scroll.jumpToEnd();
}

void ReadingPage::showAt(qsizetype offset, double y)
{
    if (isEmpty())
        return;
    moved();
    const qsizetype index = rowOf(offset);
    const LaidRow &found = laid(index);
    m_scroll.jumpTo(index, m_typography.snapped(lineTop(found, linePlaceOf(found, offset)) - y));
    alignPage();
    if (m_paged && y >= 0 && !shows(offset)) { // what stands above took its room
        const LaidRow &there = laid(index);
        const RowPlace line = lineAround(*this, {index, lineTop(there, linePlaceOf(there, offset))});
        m_visible.reset();
        m_scroll.jumpTo(line.row, line.into);
    }
}

TextPlace ReadingPage::place()
{
    if (m_place || isEmpty())
        return m_place.value_or(TextPlace());
    for (const VisibleRow &seen : visible()) {
        const LaidRow &found = laid(seen.row);
        if (seen.bottom() <= 0)
            continue;
        const TextRange range = row(seen.row).range();
        LinePlace at = linePlaceOf(found, range.start);
        while (!found.isAtomic() && seen.top + lineTop(found, at) + found.pieces[0].lineHeight <= 0.01
               && at.line + 1 < found.pieces[0].layout->lineCount())
            ++at.line;
        m_place = TextPlace{.offset = lineRange(found, range, at).start, .pixels = -(seen.top + lineTop(found, at))};
        return *m_place;
    }
    return {};
}

void ReadingPage::restore(const TextPlace &place)
{
    if (isEmpty())
        return;
    showAt(std::clamp<qsizetype>(place.offset, 0, m_document->text().size()), -place.pixels);
    m_place = place;
}

const std::vector<VisibleRow> &ReadingPage::visible()
{
    if (!m_visible) {
        m_visible = isEmpty() ? std::vector<VisibleRow>() : m_scroll.visible();
        m_pageEnd.reset();
        if (m_paged && !m_visible->empty())
            endPage();
    }
    return *m_visible;
}

double ReadingPage::topOf(qsizetype row)
{
    const std::vector<VisibleRow> &seen = visible();
    if (!seen.empty() && row >= seen.front().row && row <= seen.back().row)
        return seen[std::size_t(row - seen.front().row)].top;
    return m_scroll.topOf(row) - m_scroll.top();
}

double ReadingPage::yOf(qsizetype offset)
{
    if (isEmpty())
        return 0;
    const qsizetype index = rowOf(offset);
    if (const LaidRow *known = laidIfKnown(index))
        return shift(topOf(index) + lineTop(*known, linePlaceOf(*known, offset)));
    const Row &found = row(index);
    const double share = found.length > 0 ? double(offset - found.start) / found.length : 0;
    return shift(topOf(index) + std::clamp(share, 0.0, 1.0) * m_scroll.heightOf(index));
}

QRectF ReadingPage::caretRectOf(qsizetype offset)
{
    if (isEmpty())
        return {};
    const qsizetype index = rowOf(offset);
    const QRectF rect = caretRect(laid(index), row(index).range(), offset);
    return rect.translated(0, topOf(index));
}

QList<QRectF> ReadingPage::rectsOf(TextRange range)
{
    QList<QRectF> rects;
    for (const VisibleRow &seen : visible()) {
        const TextRange part = row(seen.row).range().intersected(range);
        if (part.isEmpty())
            continue;
        const QList<LinePart> parts = partsOf(laid(seen.row), part, sliceOf(seen));
        for (const LinePart &line : parts)
            rects.append(line.rect.translated(0, seen.top));
    }
    return rects;
}

qsizetype ReadingPage::offsetAt(QPointF point)
{
    const std::vector<VisibleRow> &seen = visible();
    if (seen.empty())
        return 0;
    const auto below = std::ranges::find_if(seen, [&](const VisibleRow &r) { return r.bottom() > point.y(); });
    const VisibleRow &found = below == seen.end() ? seen.back() : *below;
    if (m_paged)
        point.setY(std::min(point.y(), bottom() - 1));
    return florilegium::offsetAt(laid(found.row), row(found.row).range(), point - QPointF(0, found.top));
}

std::optional<qsizetype> ReadingPage::characterAt(QPointF point)
{
    const qsizetype at = offsetAt(point);
    const qsizetype index = rowOf(at);
    if (index < 0)
        return std::nullopt;
    const Row &found = row(index);
    const QStringView text = m_document->text(found.range());
    const qsizetype before = found.start + previousGrapheme(text, at - found.start);
    const qsizetype after = found.start + nextGrapheme(text, at - found.start);
    const auto covers = [&](TextRange range) {
        return std::ranges::any_of(rectsOf(range), [&](const QRectF &rect) { return rect.contains(point); });
    };
    if (covers({at, after}))
        return at;
    return covers({before, at}) ? std::optional(before) : std::nullopt;
}

TextRange ReadingPage::visibleRange()
{
    const std::vector<VisibleRow> &seen = visible();
    if (seen.empty())
        return {};
    const qsizetype from = place().offset;
    const VisibleRow &last = seen.back();
    const LaidRow &found = laid(last.row);
    const TextRange whole = row(last.row).range();
    qsizetype to = whole.end;
    if (!found.isAtomic() && found.pieces.size() == 1) {
        const TextPiece &piece = found.pieces.front();
        const double inside = bottom() - last.top - piece.origin.y() - (m_paged ? 0.5 : 0);
        const int line = std::clamp(int(std::ceil(inside / piece.lineHeight)) - 1, 0, piece.layout->lineCount() - 1);
        to = lineRange(found, whole, {.piece = 0, .line = line}).end;
    }
    return {std::min(from, to), to};
}

void ReadingPage::relayRow(qsizetype row)
{
    if (row < 0 || isEmpty())
        return;
    const TextPlace kept = place();
    const std::vector<RowPlace> turned = m_turned;
    const std::optional<int> number = m_page;
    m_cache.remove(row);
    m_scroll.setExact(row, m_layouter.estimate(row));
    m_visible.reset();
    restore(kept);
    m_turned = turned;
    m_page = number;
}

void ReadingPage::recolour(qint32 block, qint32 firstLine, qint32 lastLine)
{
    const auto touched = [&](qsizetype index) {
        const Row &line = row(index);
        return line.block == block && line.part >= firstLine && line.part <= lastLine;
    };
    const std::vector<VisibleRow> &seen = visible();
    const auto isVisible = [&](qsizetype index) {
        return !seen.empty() && index >= seen.front().row && index <= seen.back().row;
    };
    // What is not on the screen takes its colours when it is laid out again.
    m_cache.removeIf([&](qsizetype index) { return touched(index) && !isVisible(index); });
    for (const VisibleRow &found : seen) {
        LaidRow *laidRow = touched(found.row) ? m_cache.find(found.row) : nullptr;
        if (laidRow)
            m_layouter.recolour(found.row, *laidRow);
    }
}

void ReadingPage::trim()
{
    const std::vector<VisibleRow> &seen = visible();
    if (!seen.empty())
        m_cache.trim(seen.front().row, seen.back().row);
}

} // namespace florilegium
