// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/html/tables.h"

#include <algorithm>

namespace florilegium::html {

namespace {

constexpr int maxSpan = 1000;
constexpr int maxColumns = 1000;
constexpr qsizetype maxPlaces = 200'000;
constexpr qsizetype maxCellText = 1500; // characters; a cell with more is a column of a page

int spanOf(Node cell, QByteArrayView name)
{
    const int span = cell.attribute(name).toByteArray().toInt();
    return std::clamp(span, 1, maxSpan);
}

CellAlignment alignmentOf(Node cell)
{
    const QByteArray style = cell.attribute("style").toByteArray().replace(' ', "").toLower();
    const QByteArray align = cell.attribute("align").toByteArray().toLower();
    if (align == "right" || style.contains("text-align:right"))
        return CellAlignment::End;
    if (align == "center" || style.contains("text-align:center"))
        return CellAlignment::Centre;
    return CellAlignment::Start;
}

struct Census
{
    std::vector<Node> rows;
    Node caption;
    int headerCells = 0;
    bool blocksInside = false; // what a cell of data does not hold
};

bool isBlockOfPage(Tag tag)
{
    return tag == Tag::table || tag == Tag::pre || tag == Tag::article || tag == Tag::section || tag == Tag::blockquote
        || tag == Tag::figure || tag == Tag::form || tag == Tag::h1 || tag == Tag::h2;
}

/// Rows of this table, not of tables in it.
Census censusOf(Node table, const Selection &selection)
{
    Census census;
    const Tree *tree = table.tree();
    qint32 i = table.index() + 1;
    while (i < table.endIndex()) {
        const Node node = tree->node(i);
        if (selection.isRemoved(node)) {
            i = node.endIndex();
            continue;
        }
        if (node.tag() == Tag::tr)
            census.rows.push_back(node);
        else if (node.tag() == Tag::caption && census.caption.isNull())
            census.caption = node;
        else if (node.tag() == Tag::th)
            ++census.headerCells;
        if (isBlockOfPage(node.tag())) {
            census.blocksInside = true;
            i = node.endIndex();
            continue;
        }
        ++i;
    }
    return census;
}

bool isCell(Node node)
{
    return node.tag() == Tag::td || node.tag() == Tag::th;
}

/// Puts the cells of one row where spans of earlier rows leave room.
std::vector<Node> placeRow(Node row, std::vector<int> &covered, const Selection &selection)
{
    std::vector<Node> places;
    const auto isCovered = [&](size_t column) { return column < covered.size() && covered[column] > 0; };
    std::vector<std::pair<size_t, int>> below;
    for (Node cell = row.firstChild(); !cell.isNull(); cell = cell.nextSibling()) {
        if (!isCell(cell) || selection.isRemoved(cell))
            continue;
        while (isCovered(places.size()))
            places.emplace_back();
        const int rows = spanOf(cell, "rowspan");
        const int columns = spanOf(cell, "colspan");
        for (int i = 0; i < columns && places.size() < maxColumns; ++i) {
            if (rows > 1)
                below.emplace_back(places.size(), rows);
            places.push_back(i == 0 ? cell : Node());
        }
    }
    for (int &count : covered)
        count = std::max(0, count - 1);
    for (const auto &[column, rows] : below) {
        if (covered.size() <= column)
            covered.resize(column + 1, 0);
        covered[column] = rows - 1;
    }
    return places;
}

bool isHeaderRow(const std::vector<Node> &row)
{
    bool any = false;
    for (const Node cell : row) {
        if (!cell.isNull() && cell.tag() != Tag::th)
            return cell.parent().parent().tag() == Tag::thead;
        any = any || !cell.isNull();
    }
    return any;
}

bool hasLongCell(const TablePlan &plan)
{
    for (const auto &row : plan.rows) {
        for (const Node cell : row) {
            qsizetype length = 0;
            for (qint32 i = cell.isNull() ? 0 : cell.index(); !cell.isNull() && i < cell.endIndex(); ++i)
                length += cell.tree()->node(i).isText() ? cell.tree()->node(i).text().size() : 0;
            if (length > maxCellText)
                return true;
        }
    }
    return false;
}

bool isForPlacing(Node table, const Census &census)
{
    const QByteArrayView role = table.attribute("role");
    if (role == QByteArrayView("presentation") || role == QByteArrayView("none"))
        return true;
    return census.rows.empty() || census.blocksInside;
}

} // namespace

std::optional<TablePlan> planTable(Node table, const Selection &selection)
{
    const Census census = censusOf(table, selection);
    if (isForPlacing(table, census))
        return std::nullopt;
    TablePlan plan;
    plan.caption = census.caption;
    std::vector<int> covered;
    qsizetype places = 0;
    size_t columns = 0;
    for (const Node row : census.rows) {
        plan.rows.push_back(placeRow(row, covered, selection));
        columns = std::max(columns, plan.rows.back().size());
        places += qsizetype(plan.rows.back().size());
        if (places > maxPlaces)
            break;
    }
    const bool oneRow = plan.rows.size() < 2;
    const bool declared = census.headerCells > 0 || !census.caption.isNull();
    if (columns < 2 || (oneRow && !declared) || (!declared && hasLongCell(plan)))
        return std::nullopt;
    while (size_t(plan.headerRows) < plan.rows.size() && isHeaderRow(plan.rows[size_t(plan.headerRows)]))
        ++plan.headerRows;
    if (size_t(plan.headerRows) == plan.rows.size())
        plan.headerRows = 0;
    for (const Node cell : plan.rows.back())
        plan.alignments.push_back(cell.isNull() ? CellAlignment::Start : alignmentOf(cell));
    return plan;
}

} // namespace florilegium::html
