// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/inlinetext.h"

#include "document/builder.h"

namespace florilegium {

namespace {

/// A part of a removed run within one block of the older text.
struct Piece
{
    qsizetype run = 0;
    TextRange range; ///< in the older text, without white space at its ends
    const Block *block = nullptr; ///< of the older text
    qsizetype at = 0; ///< in the newer text

    [[nodiscard]] bool isWhole() const { return range.start <= block->start && range.end >= block->end(); }
    [[nodiscard]] bool startsBlock() const { return range.start <= block->start; }
};

using Pieces = std::vector<Piece>;

/// What is set in around a block of the newer text, in this order.
struct Around
{
    Pieces head; ///< before its first character
    Pieces inside; ///< at their places
    Pieces after; ///< blocks of their own
};

bool isProse(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Code:
    case BlockKind::Table:
    case BlockKind::Figure:
    case BlockKind::Rule:
    case BlockKind::Preformatted:
    case BlockKind::Maths: return false;
    default: return true;
    }
}

TextRange trimmed(const QString &text, TextRange range)
{
    while (range.start < range.end && text[range.start].isSpace())
        ++range.start;
    while (range.start < range.end && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

/// Finds for every removed piece its place, in an order that keeps that of the older text.
class Places
{
public:
    Places(const Document &old, const Document &now, const QList<ComparedRun> &runs)
        : m_old(old)
        , m_now(now)
        , m_around(now.blocks().size())
    {
        for (qsizetype run = 0; run < runs.size(); ++run) {
            if (runs[run].kind == ComparedRun::Kind::Removed)
                addRun(run, runs[run].old, runs[run].now.start);
        }
    }

    [[nodiscard]] const Pieces &first() const { return m_first; }
    [[nodiscard]] const Around &around(std::size_t block) const { return m_around[block]; }

private:
    // At the end of a block pieces first go on with it, then stand apart, then begin the block after it.
    enum class Stage : quint8 { Tail, Apart, Head };

    void addRun(qsizetype run, TextRange range, qsizetype at)
    {
        if (at != m_at || run == 0) {
            m_at = at;
            m_stage = at == 0 ? Stage::Apart : Stage::Tail;
        }
        const std::span<const Block> blocks = m_old.blocks();
        for (auto index = std::size_t(std::max<qsizetype>(m_old.blockAt(range.start), 0)); index < blocks.size();
             ++index) {
            if (blocks[index].start >= range.end)
                break;
            const TextRange part = trimmed(m_old.text(), blocks[index].range().intersected(range));
            if (!part.isEmpty())
                add({.run = run, .range = part, .block = &blocks[index], .at = at});
        }
    }

    void add(const Piece &piece)
    {
        const qsizetype before = piece.at == 0 ? -1 : m_now.blockAt(piece.at);
        const std::span<const Block> blocks = m_now.blocks();
        if (before >= 0 && piece.at < blocks[std::size_t(before)].end()) {
            m_around[std::size_t(before)].inside.push_back(
                blocks[std::size_t(before)].kind == BlockKind::Table ? inCell(piece) : piece);
            return;
        }
        const auto next = std::size_t(before + 1);
        const bool hasTail = before >= 0 && blocks[std::size_t(before)].kind != BlockKind::Figure;
        const bool hasHead = next < blocks.size() && isProse(blocks[next].kind);
        if (m_stage == Stage::Tail && (piece.isWhole() || piece.startsBlock() || !hasTail))
            m_stage = Stage::Apart;
        if (m_stage == Stage::Apart && piece.startsBlock() && !piece.isWhole() && hasHead)
            m_stage = Stage::Head;
        switch (m_stage) {
        case Stage::Tail: m_around[std::size_t(before)].inside.push_back(piece); return;
        case Stage::Apart: (before < 0 ? m_first : m_around[std::size_t(before)].after).push_back(piece); return;
        case Stage::Head: m_around[next].head.push_back(piece); return;
        }
    }

    /// At the end of a cell, what began one in the older text begins the next one.
    Piece inCell(Piece piece)
    {
        const auto isEdge = [](QChar c) { return c == u'\t' || c == u'\n'; };
        if (!isEdge(m_now.text()[piece.at]))
            return piece;
        if (piece.range.start > 0 && isEdge(m_old.text()[piece.range.start - 1]))
            m_stage = Stage::Head;
        if (m_stage == Stage::Head)
            ++piece.at;
        return piece;
    }

    const Document &m_old;
    const Document &m_now;
    Pieces m_first; ///< before the first block
    std::vector<Around> m_around;
    qsizetype m_at = -1;
    Stage m_stage = Stage::Tail;
};

class Writer
{
public:
    Writer(const Document &old, const Document &now, const QList<ComparedRun> &runs)
        : m_old(old)
        , m_now(now)
        , m_runs(runs)
        , m_places(old, now, runs)
        , m_removed(runs.size(), TextRange{-1, -1})
    {
    }

    InlineText write()
    {
        m_builder.metadata() = m_now.metadata();
        for (const Piece &piece : m_places.first())
            addApart(piece);
        const std::span<const Block> blocks = m_now.blocks();
        for (std::size_t index = 0; index < blocks.size(); ++index) {
            addBlock(blocks[index], m_places.around(index));
            for (const Piece &piece : m_places.around(index).after)
                addApart(piece);
        }
        auto document = std::make_shared<const Document>(m_builder.finish(false));
        return {std::move(document), ranges()};
    }

private:
    struct Mapped
    {
        qsizetype now = 0;
        qsizetype here = 0;
    };

    void begin(const Document &source, const Block &block, BlockKind kind)
    {
        m_builder.setListDepth(block.listDepth);
        m_builder.setQuoteDepth(block.quoteDepth);
        if (kind == BlockKind::Code)
            m_builder.beginCode(source.codes()[std::size_t(block.aux)].language);
        else
            m_builder.beginBlock(kind, block.level, block.number);
    }

    void addBlock(const Block &block, const Around &around)
    {
        switch (block.kind) {
        case BlockKind::Rule: m_builder.addRule(); return;
        case BlockKind::Figure:
            m_builder.endBlock();
            addText(m_now, block.range());
            m_mapped.push_back({block.start, m_builder.size() - block.length});
            return;
        case BlockKind::Table: addTable(m_now, block, [&](TextRange cell) { addWith(cell, around.inside); }); return;
        default: break;
        }
        begin(m_now, block, block.kind);
        m_isFresh = true;
        for (const Piece &piece : around.head)
            addPiece(piece, block.start < block.end());
        addWith(block.range(), around.inside);
    }

    template<typename AddCell>
    void addTable(const Document &source, const Block &block, AddCell addCell)
    {
        const TableRef &table = source.tables()[std::size_t(block.aux)];
        m_builder.setListDepth(block.listDepth);
        m_builder.setQuoteDepth(block.quoteDepth);
        m_builder.beginTable(table.headerRows, table.alignments);
        for (qint32 cell = 0; cell < qint32(table.cells.size()); ++cell) {
            if (cell % table.columns == 0)
                m_builder.beginRow();
            m_builder.beginCell();
            m_isFresh = true;
            addCell(table.cells[std::size_t(cell)]);
        }
        m_builder.endBlock();
    }

    /// A block or cell of the newer text with the pieces that stand in it.
    void addWith(TextRange range, const Pieces &pieces)
    {
        qsizetype from = range.start;
        for (const Piece &piece : pieces) {
            if (piece.at < range.start || piece.at > range.end)
                continue;
            addNow({from, piece.at});
            from = piece.at;
            addPiece(piece, from < range.end && !m_now.text()[from].isSpace());
        }
        addNow({from, range.end});
    }

    void addNow(TextRange range)
    {
        if (range.isEmpty())
            return;
        m_mapped.push_back({range.start, m_builder.size()});
        addText(m_now, range);
        m_isFresh = false;
    }

    /// A piece within other text, parted from it as it was in the older text.
    void addPiece(const Piece &piece, bool textFollows)
    {
        const QString &text = m_old.text();
        if (!m_isFresh) {
            qsizetype space = piece.range.start;
            while (space > 0 && text[space - 1].isSpace())
                --space;
            m_builder.addText(QStringView(text).sliced(space, piece.range.start - space));
        }
        addRemoved(piece);
        m_isFresh = false;
        const bool parted = piece.range.end == text.size() || text[piece.range.end].isSpace();
        if (textFollows && parted)
            m_builder.addText(u" ");
    }

    /// A piece as a block of its own.
    void addApart(const Piece &piece)
    {
        const Block &block = *piece.block;
        if (piece.isWhole() && block.kind == BlockKind::Table) {
            const qsizetype parted = m_builder.size() > 0 ? 1 : 0; // from the block before
            const qsizetype start = m_builder.size() + parted;
            addTable(m_old, block, [this](TextRange cell) { addText(m_old, cell); });
            addToRun(piece.run, {start, m_builder.size()});
            return;
        }
        const bool isPicture = block.kind == BlockKind::Figure && m_old.imageAt(piece.range.start);
        if (isPicture) {
            m_builder.endBlock();
            addText(m_old, piece.range);
            addToRun(piece.run, {m_builder.size() - piece.range.length(), m_builder.size()});
            return;
        }
        if (piece.isWhole() && block.kind != BlockKind::Figure)
            begin(m_old, block, block.kind);
        else
            begin(m_old, block, isProse(block.kind) ? block.kind : BlockKind::Paragraph);
        addRemoved(piece);
        m_builder.endBlock();
    }

    void addRemoved(const Piece &piece)
    {
        const qsizetype start = m_builder.size();
        addText(m_old, piece.range);
        addToRun(piece.run, {start, m_builder.size()});
    }

    void addToRun(qsizetype run, TextRange range)
    {
        TextRange &whole = m_removed[run];
        whole = whole.start < 0 ? range : TextRange{whole.start, range.end};
    }

    /// Characters with their styles, links and pictures.
    void addText(const Document &source, TextRange range)
    {
        const QString &text = source.text();
        const std::span<const Span> spans = source.spansIn(range);
        auto span = spans.begin();
        for (qsizetype at = range.start; at < range.end;) {
            while (span != spans.end() && span->end() <= at)
                ++span;
            const bool isStyled = span != spans.end() && span->start <= at;
            const qsizetype limit = span == spans.end() ? range.end : isStyled ? span->end() : span->start;
            qsizetype end = std::min(range.end, limit);
            setStyle(source, isStyled ? &*span : nullptr);
            const ImageRef *image = text[at] == QChar::ObjectReplacementCharacter ? source.imageAt(at) : nullptr;
            if (image) {
                m_builder.addImage(*image);
                end = at + 1;
            } else {
                const qsizetype picture = QStringView(text).first(end).indexOf(QChar::ObjectReplacementCharacter,
                                                                               at + 1);
                end = picture < 0 ? end : picture;
                m_builder.addText(QStringView(text).sliced(at, end - at));
            }
            at = end;
        }
        setStyle(source, nullptr);
    }

    void setStyle(const Document &source, const Span *span)
    {
        m_builder.setStyle(span ? span->style : quint16(StyleNone));
        if (span && span->link >= 0) {
            const Link &link = source.links()[std::size_t(span->link)];
            m_builder.beginLink(link.target, link.title);
        } else {
            m_builder.setLink(-1);
        }
    }

    /// Where an offset of the newer text came to stand; an end belongs to the character before it.
    [[nodiscard]] qsizetype mapped(qsizetype offset, bool isEnd) const
    {
        auto after = isEnd ? std::ranges::lower_bound(m_mapped, offset, {}, &Mapped::now)
                           : std::ranges::upper_bound(m_mapped, offset, {}, &Mapped::now);
        if (after == m_mapped.begin())
            return 0;
        const Mapped &entry = *std::prev(after);
        return entry.here + offset - entry.now;
    }

    [[nodiscard]] QList<TextRange> ranges() const
    {
        QList<TextRange> ranges = m_removed;
        for (qsizetype run = 0; run < m_runs.size(); ++run) {
            if (m_runs[run].kind != ComparedRun::Kind::Removed)
                ranges[run] = {mapped(m_runs[run].now.start, false), mapped(m_runs[run].now.end, true)};
        }
        return ranges;
    }

    const Document &m_old;
    const Document &m_now;
    const QList<ComparedRun> &m_runs;
    Places m_places;
    DocumentBuilder m_builder;
    std::vector<Mapped> m_mapped; ///< pieces of the newer text, ascending
    QList<TextRange> m_removed; ///< of each run
    bool m_isFresh = true; ///< nothing was added to the block or cell yet
};

} // namespace

InlineText inlineText(const Document &old, const Document &now, const QList<ComparedRun> &runs)
{
    return Writer(old, now, runs).write();
}

} // namespace florilegium
