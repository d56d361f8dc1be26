// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables of a document that is being built.

#include "document/builder.h"

#include <algorithm>

namespace florilegium {

void DocumentBuilder::beginTable(int headerRows, std::vector<CellAlignment> alignments)
{
    openBlock(BlockKind::Table);
    m_parts.blocks.back().aux = qint32(m_parts.tables.size());
    m_parts.tables.push_back({.headerRows = std::max(headerRows, 0), .cells = {}, .alignments = std::move(alignments)});
    m_rows.clear();
}

void DocumentBuilder::beginRow()
{
    Q_ASSERT(m_open && m_parts.blocks.back().kind == BlockKind::Table);
    closeRow();
    m_rows.emplace_back();
}

void DocumentBuilder::beginCell()
{
    Q_ASSERT(m_open && m_parts.blocks.back().kind == BlockKind::Table);
    if (m_rows.empty())
        m_rows.emplace_back();
    closeCell();
    std::vector<TextRange> &row = m_rows.back();
    if (!row.empty())
        m_parts.text += u'\t';
    else if (m_rows.size() > 1)
        m_parts.text += u'\n';
    m_contentStart = qint32(m_parts.text.size());
    row.push_back({m_contentStart, m_contentStart});
    m_inCell = true;
}

void DocumentBuilder::closeCell()
{
    if (!m_inCell)
        return;
    trimTrailingSpace();
    m_rows.back().back().end = m_parts.text.size();
    m_inCell = false;
}

void DocumentBuilder::closeRow()
{
    closeCell();
    if (!m_rows.empty() && m_rows.back().empty())
        m_rows.pop_back();
}

void DocumentBuilder::closeTable()
{
    closeRow();
    const bool wordless = std::ranges::all_of(m_rows, [](const auto &row) {
        return std::ranges::all_of(row, [](TextRange cell) { return cell.isEmpty(); });
    });
    if (wordless) {
        m_parts.text.truncate(m_parts.blocks.back().start);
        return;
    }
    TableRef &table = m_parts.tables.back();
    size_t columns = 0;
    for (const auto &row : m_rows)
        columns = std::max(columns, row.size());
    table.columns = qint32(columns);
    table.headerRows = std::min(table.headerRows, qint32(m_rows.size()));
    table.alignments.resize(columns, CellAlignment::Start);
    table.cells.reserve(columns * m_rows.size());
    for (auto &row : m_rows) {
        const qsizetype end = row.back().end;
        row.resize(columns, TextRange{end, end});
        table.cells.insert(table.cells.end(), row.begin(), row.end());
    }
}

} // namespace florilegium
