// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/papertext.h"

#include "paint/rowpainter.h"
#include "print/paperlinks.h"

namespace florilegium {

namespace {

constexpr double overhang = 8; // of boxes beside the column

} // namespace

PaperText::PaperText(const Inputs &inputs, const PaperStyle &style)
    : m_document(inputs.document)
    , m_style(style)
    , m_pictures(inputs.pictures)
    , m_rows(rowsOf(*m_document))
    , m_links(paperLinks(*m_document))
    , m_layouter({.document = m_document,
                  .rows = m_rows,
                  .typography = &style.typography,
                  .palette = style.palette,
                  .width = style.shape.text.width(),
                  .topPadding = inputs.gapAbove,
                  .metadataLine = inputs.metadataLine,
                  .pictures = m_pictures,
                  .codeColours = inputs.codeColours,
                  .links = &m_links,
                  .tallestPicture = style.shape.text.height(),
                  .hyphenator = inputs.hyphenator})
{
    std::vector<Interval> intervals;
    for (const PaperMark &mark : inputs.marks) {
        intervals.push_back(
            {.start = qint32(mark.range.start), .end = qint32(mark.range.end), .owner = quint32(m_colours.size())});
        m_colours.append(mark.colour);
    }
    m_marks.reset(std::move(intervals));
}

void PaperText::cut(const std::function<bool(qsizetype row)> &go)
{
    m_flow = flowOf(m_layouter, m_style.shape.text.height(), go);
}

void PaperText::paint(QPainter &painter, std::span<const RowOnPage> rows)
{
    const RowPaint how{.painter = painter,
                       .palette = m_style.palette,
                       .typography = m_style.typography,
                       .document = *m_document,
                       .pictures = m_pictures,
                       .width = m_style.shape.text.width(),
                       .wholeLines = true};
    for (const RowOnPage &on : rows) {
        const Row &row = m_rows[std::size_t(on.row)];
        const std::unique_ptr<LaidRow> laid = m_layouter.lay(on.row);
        const QPointF at(0, on.y);
        const Slice slice{.top = on.top, .bottom = on.bottom};
        const QRectF part(-overhang, on.y + on.top, how.width + 2 * overhang, on.bottom - on.top);
        painter.save();
        if (on.top > 0 || on.bottom < laid->height)
            painter.setClipRect(part, Qt::IntersectClip);
        paintBackground(how, row, *laid, at, slice);
        paintRowBands(painter, on, *laid, slice);
        painter.restore();
        paintText(how, row, *laid, at, part);
    }
}

void PaperText::paintRowBands(QPainter &painter, const RowOnPage &on, const LaidRow &laid, Slice slice)
{
    std::vector<Interval> found;
    const Row &row = m_rows[std::size_t(on.row)];
    m_marks.query(row.start, row.end(), found);
    const std::vector<Lane> lanes = lanesOf(found);
    std::vector<Band> bands;
    for (std::size_t i = 0; i < found.size(); ++i)
        bands.push_back({.range = {found[i].start, found[i].end},
                         .lane = lanes[i],
                         .tone = m_style.palette.tone(m_colours[qsizetype(found[i].owner)])});
    paintBands(painter, laid, QPointF(0, on.y), bands, slice);
}

} // namespace florilegium
