// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/flow.h"

#include "paint/linegeometry.h"

namespace florilegium {

namespace {

constexpr std::size_t together = 2; // lines that stay together at a block's start and end

/// How many line boxes a row has: a row of a table as many as its highest cell.
int linesOf(const LaidRow &laid)
{
    int lines = 1;
    for (const TextPiece &piece : laid.pieces)
        lines = std::max(lines, piece.layout->lineCount());
    return lines;
}

/// A row cut between its lines. What stands above the first line and below the last belongs to them.
std::vector<FlowLine> cutLines(const LaidRow &laid, const Row &row, qint32 index)
{
    const int count = linesOf(laid);
    const TextPiece &piece = laid.pieces.front();
    const bool oneRun = laid.pieces.size() == 1;
    std::vector<FlowLine> lines;
    for (int line = 0; line < count; ++line) {
        const double top = piece.origin.y() + line * piece.lineHeight;
        const bool isLast = line + 1 == count;
        TextRange range = line == 0 ? row.range() : TextRange{row.end(), row.end()};
        if (oneRun && piece.layout->lineCount() > 0)
            range = lineRange(laid, row.range(), {.piece = 0, .line = line});
        lines.push_back({.row = index,
                         .top = line == 0 ? laid.gap : top,
                         .bottom = isLast ? laid.height : top + piece.lineHeight,
                         .range = range});
    }
    return lines;
}

class FlowMaker
{
public:
    FlowMaker(RowLayouter &layouter, double tallest)
        : m_layouter(layouter)
        , m_tallest(tallest)
    {
    }

    void add(qint32 index)
    {
        const Row &row = m_layouter.inputs().rows[std::size_t(index)];
        if (row.first)
            endBlock();
        const std::unique_ptr<LaidRow> laid = m_layouter.lay(index);
        const bool isTable = blockOf(index).kind == BlockKind::Table;
        if (laid->isAtomic() || (isTable && laid->height - laid->gap <= m_tallest)) {
            addLine({.row = index, .top = laid->gap, .bottom = laid->height, .range = row.range()}, laid->gap);
            return;
        }
        for (const FlowLine &line : cutLines(*laid, row, index))
            addLine(line, line.top == laid->gap ? laid->gap : 0);
    }

    [[nodiscard]] Flow take()
    {
        endBlock();
        return std::move(m_flow);
    }

private:
    [[nodiscard]] const Block &blockOf(qint32 row) const
    {
        const RowLayouter::Inputs &in = m_layouter.inputs();
        return in.document->blocks()[std::size_t(in.rows[std::size_t(row)].block)];
    }

    void addLine(const FlowLine &line, double gap)
    {
        m_flow.pieces.push_back({.gap = gap, .height = line.bottom - line.top});
        m_flow.lines.push_back(line);
    }

    /// Only now it is known how many lines the block has.
    void endBlock()
    {
        const std::size_t end = m_flow.pieces.size();
        for (std::size_t piece = m_block; piece < end; ++piece)
            m_flow.pieces[piece].before = piece == m_block ? endBefore(piece) : endWithin(piece, end);
        m_block = end;
    }

    [[nodiscard]] PageEnd endBefore(std::size_t piece) const
    {
        if (piece == 0)
            return PageEnd::Free;
        const Block &before = blockOf(m_flow.lines[piece - 1].row);
        const Block &after = blockOf(m_flow.lines[piece].row);
        if (before.kind == BlockKind::Heading)
            return PageEnd::Forbidden;
        const bool isCaption = after.kind == BlockKind::Caption
            && (before.kind == BlockKind::Figure || before.kind == BlockKind::Table);
        return isCaption || before.kind == BlockKind::DefinitionTerm ? PageEnd::Unwanted : PageEnd::Free;
    }

    [[nodiscard]] PageEnd endWithin(std::size_t piece, std::size_t end) const
    {
        const FlowLine &line = m_flow.lines[piece];
        const Row &row = m_layouter.inputs().rows[std::size_t(line.row)];
        const Block &block = blockOf(line.row);
        const bool goesOn = m_flow.lines[piece - 1].row == line.row; // the row above is not at its end
        if (block.kind == BlockKind::Heading)
            return PageEnd::Forbidden;
        if (block.kind == BlockKind::Table) {
            const qint32 heads = m_layouter.inputs().document->tables()[std::size_t(block.aux)].headerRows;
            if (!goesOn && row.part <= heads)
                return PageEnd::Forbidden;
        }
        const bool byRows = block.kind == BlockKind::Table || block.kind == BlockKind::Code
            || block.kind == BlockKind::Preformatted;
        const bool isAlone = piece - m_block < together || end - piece < together;
        return isAlone || (byRows && goesOn) ? PageEnd::Unwanted : PageEnd::Free;
    }

    RowLayouter &m_layouter;
    double m_tallest;
    Flow m_flow;
    std::size_t m_block = 0; ///< first piece of the block that is being made
};

} // namespace

Flow flowOf(RowLayouter &layouter, double tallest, const std::function<bool(qsizetype row)> &go)
{
    FlowMaker maker(layouter, tallest);
    const auto count = qint32(layouter.inputs().rows.size());
    for (qint32 row = 0; row < count && go(row); ++row)
        maker.add(row);
    return maker.take();
}

RowsOnPage rowsOnPage(const Flow &flow, PageSpan span, double y, bool atHead)
{
    RowsOnPage on{.rows = {}, .end = y};
    for (std::size_t piece = span.first; piece < span.end; ++piece) {
        const FlowLine &line = flow.lines[piece];
        const bool goesOn = !on.rows.empty() && on.rows.back().row == line.row;
        const double gap = flow.pieces[piece].gap;
        const bool isHead = atHead && piece == span.first;
        if (!goesOn) {
            // Bars of quotations go on over the gap, which is the row's own.
            const double top = isHead ? line.top : line.top - gap;
            on.rows.push_back({.row = line.row, .top = top, .y = on.end - top});
        }
        on.end += (isHead ? 0 : gap) + flow.pieces[piece].height;
        on.rows.back().bottom = line.bottom;
    }
    return on;
}

std::size_t pieceOf(const Flow &flow, qsizetype offset)
{
    const auto after = std::ranges::upper_bound(flow.lines, offset, {},
                                                [](const FlowLine &line) { return line.range.start; });
    return after == flow.lines.begin() ? 0 : std::size_t(std::distance(flow.lines.begin(), after)) - 1;
}

} // namespace florilegium
