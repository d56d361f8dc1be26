// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/rowlayouter.h"

#include "paint/codecolours.h"
#include "paint/spanformats.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QRawFont>

#include <cmath>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar objectCharacter = QChar::ObjectReplacementCharacter;
constexpr double hyphenatedWaste = 0.5; // of a line's, over that of lines that words stay whole in

bool mayRunRightToLeft(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 0x0590 && u <= 0x08FF) || (u >= 0xFB1D && u <= 0xFEFC) || u == 0x200F || u == 0x202B || u == 0x202E
            || u == 0x2067 || (u >= 0xD802 && u <= 0xD803) || (u >= 0xD83A && u <= 0xD83B);
    });
}

// Lines on one grid: the box of each is fixed, and the fonts of a line share its baseline however tall they are.
void breakLines(QTextLayout &layout, double width, const TextStyle &style)
{
    layout.beginLayout();
    for (int n = 0;; ++n) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, n * style.lineHeight + style.baseline - line.ascent()});
    }
    layout.endLayout();
}

// Qt gives a soft hyphen its width when it first goes through the glyphs of a line that ends in it. It has to be there
// before, since bands come before the text.
void widenHyphens(const QTextLayout &layout)
{
    const QString text = layout.text();
    for (int n = 0; n < layout.lineCount(); ++n) {
        const QTextLine line = layout.lineAt(n);
        const int last = line.textStart() + line.textLength() - 1;
        if (last >= 0 && text[last] == QChar(QChar::SoftHyphen))
            (void)line.glyphRuns(last, 1);
    }
}

double rightEdge(const QTextLine &line)
{
    double right = 0;
    const QList<QGlyphRun> runs = line.glyphRuns();
    for (const QGlyphRun &run : runs) {
        const QList<QPointF> positions = run.positions();
        const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
        for (qsizetype i = 0; i < positions.size(); ++i)
            right = std::max(right, positions[i].x() + advances.value(i).x());
    }
    return right;
}

// A line that runs right to left has to stand where it begins. Qt leaves it at the left, and when it fills it counts
// the white space at its end as well.
void alignRight(const QTextLayout &layout, double width)
{
    for (int n = 0; n < layout.lineCount(); ++n) {
        QTextLine line = layout.lineAt(n);
        line.setPosition(line.position() + QPointF(width - rightEdge(line), 0));
    }
}

// From the passage to the text that is laid out. A hyphen is part of what stands before it.
void shift(QList<QTextLayout::FormatRange> &formats, const LayoutOffsets &offsets)
{
    for (QTextLayout::FormatRange &format : formats) {
        const qsizetype end = offsets.toLayout(format.start + format.length);
        format.start = int(offsets.toLayout(format.start));
        format.length = int(end) - format.start;
    }
}

double codePadding(const Typography &typography)
{
    return typography.scaled(14);
}

} // namespace

RowLayouter::RowLayouter(Inputs inputs)
    : m_in(std::move(inputs))
    , m_measure(measuredText(m_in.document->text(), m_in.typography->style(TextRole::Body)))
{
    if (m_in.typography->choice().justified && !m_in.hyphenator.isNull())
        m_measure.waste *= hyphenatedWaste;
}

const Block &RowLayouter::blockOf(const Row &row) const
{
    return m_in.document->blocks()[std::size_t(row.block)];
}

double RowLayouter::gapAbove(qsizetype index) const
{
    const Row &row = m_in.rows[std::size_t(index)];
    if (index == 0)
        return m_in.typography->snapped(m_in.topPadding);
    if (!row.first)
        return 0;
    return m_in.typography->scaled(gapBetween(blockOf(m_in.rows[std::size_t(index) - 1]), blockOf(row)));
}

std::unique_ptr<LaidRow> RowLayouter::lay(qsizetype index)
{
    const Row &row = m_in.rows[std::size_t(index)];
    const Block &block = blockOf(row);
    auto laid = std::make_unique<LaidRow>();
    laid->document = m_in.document;
    laid->gap = gapAbove(index);
    laid->quoteDepth = block.quoteDepth;
    if (index > 0)
        laid->quoteJoined = std::min(blockOf(m_in.rows[std::size_t(index) - 1]).quoteDepth, block.quoteDepth);
    laid->characters = std::max(row.length, 64);
    switch (block.kind) {
    case BlockKind::Code:
    case BlockKind::Preformatted: layCode(row, *laid); break;
    case BlockKind::Table: layTableRow(row, *laid); break;
    case BlockKind::Figure: layFigure(row, *laid); break;
    case BlockKind::Rule: layRule(*laid); break;
    default: layProse(row, *laid);
    }
    if (index == 0 && !m_in.metadataLine.isEmpty())
        placeMetadata(*laid);
    return laid;
}

bool RowLayouter::isJustified(const Block &block) const
{
    return m_in.typography->choice().justified
        && (block.kind == BlockKind::Paragraph || block.kind == BlockKind::Quote || block.kind == BlockKind::ListItem);
}

TextPiece RowLayouter::layPiece(TextRange range, const PieceStyle &how, double width, LaidRow &into) const
{
    const Document &document = *m_in.document;
    const TextStyle &style = m_in.typography->style(how.role);
    // The characters stay where they are; the laid row keeps the document alive.
    QString text = QString::fromRawData(document.text().constData() + range.start, range.length());
    QList<QTextLayout::FormatRange> formats = spanFormats(document, range, how.role, *m_in.typography, m_in.palette,
                                                          m_in.links);
    if (text.contains(objectCharacter))
        leaveRoomForPictures(text, formats, range.start, style, into);

    TextPiece piece;
    piece.range = range;
    piece.width = width;
    piece.lineHeight = style.lineHeight;
    piece.role = how.role;
    piece.hasRightToLeft = mayRunRightToLeft(text);
    piece.isJustified = how.isJustified;
    if (how.isJustified && !piece.hasRightToLeft && !m_in.hyphenator.isNull()) {
        piece.offsets = LayoutOffsets(hyphenPlaces(document, range, m_in.hyphenator));
        text = piece.offsets.hyphenated(text);
        shift(formats, piece.offsets);
    }
    piece.layout = std::make_unique<QTextLayout>(text, style.font);
    piece.layout->setCacheEnabled(true);
    piece.layout->setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(how.isJustified ? Qt::AlignJustify : how.alignment);
    option.setTextDirection(how.direction);
    if (how.role == TextRole::Code)
        option.setTabStopDistance(4 * style.meanAdvance);
    piece.layout->setTextOption(option);
    breakLines(*piece.layout, width, style);
    if (!piece.offsets.places().empty())
        widenHyphens(*piece.layout);
    if (piece.runsRightToLeft() && (piece.isJustified || how.alignment == Qt::AlignLeft))
        alignRight(*piece.layout, width);
    return piece;
}

void RowLayouter::layProse(const Row &row, LaidRow &laid) const
{
    const Block &block = blockOf(row);
    const double indent = indentOf(block, *m_in.typography);
    const double width = std::max(m_in.width - indent, m_in.typography->indent());
    PieceStyle style{.role = roleOf(block), .isJustified = isJustified(block)};
    if (block.kind == BlockKind::Maths)
        style.alignment = Qt::AlignHCenter;
    TextPiece piece = layPiece(row.range(), style, width, laid);
    // Text that runs right to left is indented on its own side.
    const bool mirrored = piece.runsRightToLeft();
    piece.origin = {mirrored ? 0 : indent, laid.gap};
    laid.height = laid.gap + piece.lineHeight * piece.layout->lineCount();
    if (row.first)
        placeMarker(block, laid);
    if (mirrored)
        laid.mirroredAt = m_in.width;
    if (mirrored && !laid.marker.isEmpty()) {
        laid.markerBox.moveRight(m_in.width - laid.markerBox.left());
        laid.markerAlignment = Qt::AlignLeft;
    }
    laid.pieces.push_back(std::move(piece));
}

void RowLayouter::placeMarker(const Block &block, LaidRow &laid) const
{
    if (block.kind == BlockKind::ListItem)
        laid.marker = block.number > 0 ? u"%1."_s.arg(block.number)
                                       : QString(block.listDepth % 3 == 1       ? u'•'
                                                     : block.listDepth % 3 == 2 ? u'◦'
                                                                                : u'–');
    else if (block.kind == BlockKind::Footnote && block.number > 0)
        laid.marker = u"%1."_s.arg(block.number);
    const TextStyle &style = m_in.typography->style(roleOf(block));
    const double right = indentOf(block, *m_in.typography) - m_in.typography->scaled(9);
    laid.markerBox = QRectF(right - m_in.typography->scaled(60), laid.gap, m_in.typography->scaled(60),
                            style.lineHeight);
}

void RowLayouter::layCode(const Row &row, LaidRow &laid) const
{
    const double indent = indentOf(blockOf(row), *m_in.typography);
    const double pad = codePadding(*m_in.typography);
    const double above = row.first ? pad - m_in.typography->scaled(2) : 0;
    const double below = row.last ? pad - m_in.typography->scaled(2) : 0;
    const double width = std::max(m_in.width - indent - 2 * pad, pad);
    TextPiece piece = layPiece(row.range(), {.role = TextRole::Code, .direction = Qt::LeftToRight}, width, laid);
    piece.origin = {indent + pad, laid.gap + above};
    const double content = above + piece.lineHeight * piece.layout->lineCount() + below;
    laid.box = QRectF(indent, laid.gap, m_in.width - indent, content);
    laid.height = laid.gap + content;
    laid.pieces.push_back(std::move(piece));
    recolour(&row - m_in.rows.data(), laid);
}

void RowLayouter::recolour(qsizetype index, LaidRow &laid) const
{
    const Row &row = m_in.rows[std::size_t(index)];
    const bool cut = row.continues
        || (std::size_t(index) + 1 < m_in.rows.size() && m_in.rows[std::size_t(index) + 1].continues);
    if (!m_in.codeColours || cut || blockOf(row).kind != BlockKind::Code || laid.pieces.empty())
        return;
    const QList<QTextLayout::FormatRange> formats = m_in.codeColours->formatsOf(row.block, row.part);
    QTextLayout &layout = *laid.pieces.front().layout;
    if (formats.isEmpty() && layout.formats().isEmpty())
        return;
    // Items are split where formats change, so the line is broken anew; its width, and with it its height, stays.
    const int lines = layout.lineCount(); // before: new formats forget the lines
    layout.setFormats(formats);
    breakLines(layout, laid.pieces.front().width, m_in.typography->style(TextRole::Code));
    if (layout.lineCount() != lines) {
        layout.setFormats({});
        breakLines(layout, laid.pieces.front().width, m_in.typography->style(TextRole::Code));
    }
}

void RowLayouter::layRule(LaidRow &laid) const
{
    const double height = m_in.typography->style(TextRole::Body).lineHeight;
    const double middle = m_in.typography->snapped(laid.gap + height / 2);
    laid.box = QRectF(m_in.width * 0.3, middle, m_in.width * 0.4, 1 / m_in.typography->devicePixelRatio());
    laid.height = laid.gap + height;
}

double RowLayouter::estimate(qsizetype index) const
{
    const Row &row = m_in.rows[std::size_t(index)];
    const Block &block = blockOf(row);
    const TextStyle &style = m_in.typography->style(roleOf(block));
    double width = m_in.width - indentOf(block, *m_in.typography);
    double extra = gapAbove(index);
    double length = row.length;
    switch (block.kind) {
    case BlockKind::Figure: return extra + figureSize(block.aux).height();
    case BlockKind::Rule: return extra + style.lineHeight;
    case BlockKind::Code:
    case BlockKind::Preformatted:
        extra += (int(row.first) + int(row.last)) * (codePadding(*m_in.typography) - m_in.typography->scaled(2));
        width -= 2 * codePadding(*m_in.typography);
        break;
    case BlockKind::Table: {
        const int columns = std::max(m_in.document->tables()[std::size_t(block.aux)].columns, 1);
        length /= columns;
        width /= columns;
        if (m_in.wideTables == WideTables::Sliding)
            width = std::max(width, std::min(leastColumn(*m_in.typography), m_in.width));
        width -= 2 * cellPadding(*m_in.typography);
        extra += 2 * m_in.typography->scaled(5);
        break;
    }
    default: break;
    }
    if (index == 0 && !m_in.metadataLine.isEmpty())
        extra += m_in.typography->scaled(8) + m_in.typography->style(TextRole::Meta).lineHeight;
    const bool isCode = roleOf(block) == TextRole::Code;
    const double lines = estimatedLines(length, isCode ? TextMeasure{} : m_measure, style, width);
    return extra + lines * style.lineHeight;
}

} // namespace florilegium
