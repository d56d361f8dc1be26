// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/block.h"
#include "parse/html/selection.h"

#include <optional>

namespace florilegium::html {

/// The grid of a data table; cells that a span covers are null.
struct TablePlan
{
    std::vector<std::vector<Node>> rows;
    int headerRows = 0;
    std::vector<CellAlignment> alignments;
    Node caption;
};

/// The grid of a <table> that holds data, or nothing for one that only places things on the page (one column, blocks
/// or tables or code in its cells, role=presentation). Spans are capped at 1000; linear in cells and spanned places,
/// which are capped at 200 000.
[[nodiscard]] std::optional<TablePlan> planTable(Node table, const Selection &selection);

} // namespace florilegium::html
