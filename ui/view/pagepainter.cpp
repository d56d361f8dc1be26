// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/pagepainter.h"

#include "paint/rowpainter.h"
#include "paint/softunderlines.h"
#include "view/matches.h"
#include "view/softlayer.h"

#include <QPainterPath>

namespace florilegium {

namespace {

constexpr double veilStrength = 0.66; // of the page's colour over what is not lit
constexpr double liftStrength = 0.14; // of a highlight's ink over its band
constexpr double overhang = 2; // of a glyph over its advance
constexpr double handleWidth = 2;
constexpr double chosenGrowth = 1; // of a handle that keys move
constexpr double knobRadius = 4;

class Frame
{
public:
    Frame(RowPaint paint, ReadingPage &page, const PageMarks &marks, double columnLeft, const QRectF &exposed)
        : m_paint(paint)
        , m_page(page)
        , m_marks(marks)
        , m_left(columnLeft)
        , m_exposed(exposed)
    {
        for (const VisibleRow &seen : page.visible()) {
            if (seen.bottom() > exposed.top() && seen.top < exposed.bottom())
                m_rows.push_back(seen);
        }
    }

    [[nodiscard]] const std::vector<VisibleRow> &rows() const { return m_rows; }

    void paintBackgrounds() const
    {
        for (const VisibleRow &seen : m_rows)
            paintBackground(m_paint, m_page.row(seen.row), m_page.laid(seen.row), at(seen), slice(seen));
    }

    void paintChanges() const
    {
        for (const VisibleRow &seen : m_rows) {
            const TextRange row = m_page.row(seen.row).range();
            auto change = std::ranges::upper_bound(m_marks.changes, row.start, {},
                                                   [](const ChangeBand &band) { return band.range.end; });
            for (; change != m_marks.changes.end() && change->range.start < row.end; ++change)
                paintChange(m_paint.painter, m_page.laid(seen.row), at(seen), *change, m_paint.palette, slice(seen));
        }
    }

    [[nodiscard]] std::size_t paintHighlights(const HighlightLayer &highlights)
    {
        std::size_t visited = 0;
        std::vector<Band> bands;
        for (const VisibleRow &seen : m_rows) {
            bands.clear();
            visited += highlights.bandsIn(m_page.row(seen.row).range(), m_paint.palette, m_marks.active, bands);
            paintBands(m_paint.painter, m_page.laid(seen.row), at(seen), bands, slice(seen));
            if (!bands.empty() && isCode(seen))
                std::ranges::transform(bands, std::back_inserter(m_banded), &Band::range);
        }
        return visited;
    }

    void paintLifted() const
    {
        QColor ink = m_marks.liftInk;
        ink.setAlphaF(float(liftStrength));
        for (const VisibleRow &seen : m_rows) {
            for (const TextRange &range : m_marks.lifted)
                paintFill(m_paint.painter, m_page.laid(seen.row), at(seen), range, ink, slice(seen), 2);
        }
    }

    void paintMatches()
    {
        if (!m_marks.matches)
            return;
        const std::vector<TextRange> &ranges = m_marks.matches->ranges;
        for (const VisibleRow &seen : m_rows) {
            const TextRange row = m_page.row(seen.row).range();
            auto match = std::ranges::upper_bound(ranges, row.start, {}, &TextRange::end);
            for (; match != ranges.end() && match->start < row.end; ++match) {
                const bool current = std::distance(ranges.begin(), match) == m_marks.matches->current;
                paintFill(m_paint.painter, m_page.laid(seen.row), at(seen), *match, m_paint.palette.match, slice(seen),
                          2);
                if (current)
                    frame(seen, *match);
                if (isCode(seen))
                    m_banded.push_back(*match);
            }
        }
    }

    void paintSelection() const
    {
        QColor flash = m_paint.palette.accent;
        flash.setAlphaF(float(0.22 * m_marks.flashStrength));
        for (const VisibleRow &seen : m_rows) {
            fill(seen, m_marks.selection, m_paint.palette.selection);
            if (m_marks.flashStrength > 0)
                fill(seen, m_marks.flash, flash);
        }
    }

    void paintSoftLines() const
    {
        if (!m_marks.softWords)
            return;
        for (const VisibleRow &seen : m_rows) {
            const QList<SoftSpan> &spans = m_marks.softWords->inRow(m_page.row(seen.row).range());
            for (const SoftSpan &span : spans)
                paintSoftWords(m_paint.painter, m_page.laid(seen.row), at(seen), span, m_paint.typography,
                               m_paint.palette.soft, slice(seen));
        }
    }

    void paintTexts()
    {
        if (!m_marks.selection.isEmpty())
            m_banded.push_back(m_marks.selection);
        for (const VisibleRow &seen : m_rows)
            paintText(m_paint, m_page.row(seen.row), m_page.laid(seen.row), at(seen), m_exposed, m_banded);
        for (const VisibleRow &seen : m_rows)
            paintFades(m_paint, m_page.laid(seen.row), at(seen));
    }

    void paintCaret() const
    {
        if (!m_marks.caret)
            return;
        const qsizetype index = m_page.rowOf(*m_marks.caret);
        for (const VisibleRow &seen : m_rows) {
            if (seen.row != index)
                continue;
            const LaidRow &laid = m_page.laid(index);
            const QRectF caret = caretRect(laid, m_page.row(index).range(), *m_marks.caret);
            if (laid.tableWindow && !laid.tableWindow->shows(caret.left()))
                continue;
            m_paint.painter.fillRect(
                QRectF(caret.left() - 1, caret.top() + 2, 2, caret.height() - 4).translated(at(seen)),
                m_paint.palette.accent);
        }
    }

    // A line with a knob, at the top of a start and at the foot of an end: two edges that meet can be told apart.
    void paintHandles() const
    {
        QPainter &painter = m_paint.painter;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        for (const EdgeHandle &handle : m_marks.handles) {
            const QRectF line = handle.line.translated(m_left, 0);
            const QColor &ink = handle.isChosen ? m_paint.palette.accent : m_marks.handleInk;
            const double growth = handle.isChosen ? chosenGrowth : 0; // not by colour alone
            painter.fillRect(line.adjusted(-handleWidth / 2, 0, handleWidth / 2 + growth, 0), ink);
            painter.setBrush(ink);
            painter.drawEllipse(handle.edge.isEnd ? line.bottomLeft() : line.topLeft(), knobRadius + growth,
                                knobRadius + growth);
        }
    }

    void paintVeil() const
    {
        if (!m_marks.lit)
            return;
        QRegion dimmed(m_exposed.toAlignedRect());
        for (const VisibleRow &seen : m_rows)
            dimmed -= litPart(seen, *m_marks.lit);
        QColor veil = m_paint.palette.page;
        veil.setAlphaF(float(veilStrength));
        QPainterPath shape;
        shape.addRegion(dimmed);
        m_paint.painter.fillPath(shape, veil);
    }

private:
    [[nodiscard]] bool isCode(const VisibleRow &seen) const
    {
        const Row &row = m_page.row(seen.row);
        return m_paint.document.blocks()[std::size_t(row.block)].kind == BlockKind::Code;
    }

    // A whole row with what stands beside it; of a part of it, its lines.
    [[nodiscard]] QRegion litPart(const VisibleRow &seen, TextRange lit) const
    {
        const TextRange row = m_page.row(seen.row).range();
        const LaidRow &laid = m_page.laid(seen.row);
        if (lit.contains(row))
            return QRectF(m_exposed.left(), seen.top + laid.gap, m_exposed.width(), seen.height - laid.gap)
                .toAlignedRect();
        QRegion region;
        if (!row.intersects(lit))
            return region;
        const QList<LinePart> parts = partsOf(laid, row.intersected(lit), slice(seen));
        for (const LinePart &part : parts)
            region += part.rect.adjusted(-overhang, 0, overhang, 0).translated(at(seen)).toAlignedRect();
        return region;
    }

    [[nodiscard]] QPointF at(const VisibleRow &seen) const { return {m_left, seen.top}; }

    // Of a tall row only the lines that are exposed.
    [[nodiscard]] Slice slice(const VisibleRow &seen) const
    {
        return {.top = m_exposed.top() - seen.top, .bottom = m_exposed.bottom() - seen.top};
    }

    void fill(const VisibleRow &seen, TextRange range, const QColor &colour) const
    {
        const TextRange row = m_page.row(seen.row).range();
        const TextRange part = row.intersected(range);
        const LaidRow &laid = m_page.laid(seen.row);
        if (!part.isEmpty())
            paintFill(m_paint.painter, laid, at(seen), part, colour, slice(seen));
        else if (row.isEmpty() && range.contains(row.start))
            // An empty line within the selection shows that it belongs to it.
            m_paint.painter.fillRect(caretRect(laid, row, row.start).adjusted(0, 0, 6, 0).translated(at(seen)), colour);
    }

    void frame(const VisibleRow &seen, TextRange match) const
    {
        m_paint.painter.setBrush(Qt::NoBrush);
        m_paint.painter.setPen(QPen(m_paint.palette.accent, 1.5));
        const QList<LinePart> parts = partsOf(m_page.laid(seen.row), match, slice(seen));
        for (const LinePart &part : parts)
            m_paint.painter.drawRoundedRect(part.rect.translated(at(seen)).adjusted(-0.5, 1, 0.5, -1), 2, 2);
        m_paint.painter.setPen(Qt::NoPen);
    }

    RowPaint m_paint;
    ReadingPage &m_page;
    const PageMarks &m_marks;
    double m_left;
    QRectF m_exposed;
    std::vector<VisibleRow> m_rows;
    std::vector<TextRange> m_banded; ///< highlights and matches over code that is seen, and the selection
};

} // namespace

FrameCounts paintPage(QPainter &painter, ReadingPage &page, const HighlightLayer &highlights, const Palette &palette,
                      Pictures *pictures, const PageMarks &marks, double columnLeft, const QRectF &exposed)
{
    painter.fillRect(exposed, palette.page);
    if (page.isEmpty())
        return {};
    Frame frame({.painter = painter,
                 .palette = palette,
                 .typography = page.typography(),
                 .document = *page.document(),
                 .pictures = pictures,
                 .width = page.columnWidth()},
                page, marks, columnLeft, exposed);
    frame.paintBackgrounds();
    frame.paintChanges();
    const std::size_t visited = frame.paintHighlights(highlights);
    frame.paintLifted();
    frame.paintMatches();
    frame.paintSelection();
    frame.paintSoftLines();
    frame.paintTexts();
    frame.paintCaret();
    frame.paintHandles();
    frame.paintVeil();
    return {.rows = qsizetype(frame.rows().size()), .highlightsVisited = visited};
}

} // namespace florilegium
