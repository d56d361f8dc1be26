// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/rows.h"

#include <algorithm>

namespace florilegium {

namespace {

// The end of the piece that starts at `start`: after the last white space of its last quarter, else wherever it is
// full, but never within a surrogate pair.
qsizetype pieceEnd(QStringView text, qsizetype start, qsizetype end)
{
    const qsizetype full = start + pieceLength;
    if (full >= end)
        return end;
    for (qsizetype i = full; i > full - pieceLength / 4; --i) {
        if (text[i - 1].isSpace())
            return i;
    }
    return text[full].isLowSurrogate() && text[full - 1].isHighSurrogate() ? full - 1 : full;
}

class RowMaker
{
public:
    explicit RowMaker(const Document &document)
        : m_text(document.text())
    {
        m_rows.reserve(document.blocks().size());
    }

    void addBlock(const Block &block, qint32 index)
    {
        const std::size_t from = m_rows.size();
        const bool byLines = block.kind == BlockKind::Code || block.kind == BlockKind::Preformatted
            || block.kind == BlockKind::Table;
        if (byLines)
            addLines(block, index);
        else
            addPieces(block.start, block.end(), index, 0);
        for (std::size_t i = from; i < m_rows.size(); ++i) {
            m_rows[i].first = i == from;
            m_rows[i].last = i + 1 == m_rows.size();
        }
    }

    [[nodiscard]] std::vector<Row> take() { return std::move(m_rows); }

private:
    void addLines(const Block &block, qint32 index)
    {
        qsizetype start = block.start;
        for (qint32 line = 0;; ++line) {
            qsizetype end = m_text.indexOf(u'\n', start);
            if (end < 0 || end > block.end())
                end = block.end();
            if (block.kind == BlockKind::Table)
                add(start, end, index, line, false);
            else
                addPieces(start, end, index, line);
            if (end >= block.end())
                break;
            start = end + 1;
        }
    }

    void addPieces(qsizetype start, qsizetype end, qint32 block, qint32 part)
    {
        bool continues = false;
        while (end - start > giantLength) {
            const qsizetype cut = pieceEnd(m_text, start, end);
            add(start, cut, block, part, continues);
            start = cut;
            continues = true;
        }
        add(start, end, block, part, continues);
    }

    void add(qsizetype start, qsizetype end, qint32 block, qint32 part, bool continues)
    {
        m_rows.push_back({.start = qint32(start),
                          .length = qint32(end - start),
                          .block = block,
                          .part = part,
                          .first = true,
                          .last = true,
                          .continues = continues});
    }

    QStringView m_text;
    std::vector<Row> m_rows;
};

} // namespace

std::vector<Row> rowsOf(const Document &document)
{
    RowMaker maker(document);
    qint32 index = 0;
    for (const Block &block : document.blocks())
        maker.addBlock(block, index++);
    return maker.take();
}

qsizetype rowAt(std::span<const Row> rows, qsizetype offset)
{
    const auto after = std::ranges::upper_bound(rows, offset, {}, [](const Row &row) { return qsizetype(row.start); });
    if (after == rows.begin())
        return rows.empty() ? -1 : 0;
    return std::distance(rows.begin(), after) - 1;
}

qsizetype firstRowOf(std::span<const Row> rows, qint32 block)
{
    return std::distance(rows.begin(), std::ranges::lower_bound(rows, block, {}, &Row::block));
}

} // namespace florilegium
