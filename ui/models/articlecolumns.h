// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/queries.h"
#include "models/columnchoice.h"

namespace florilegium {

/// The columns of the table of articles, in their usual order.
enum class ArticleColumn : quint8 { Title, Site, Author, Published, Added, Length, Read, Highlights, Themes, Rating };
inline constexpr int tableColumnCount = int(ArticleColumn::Rating) + 1;

[[nodiscard]] ArticleOrder orderOf(ArticleColumn column);
/// Numbers stand at the end of their cells.
[[nodiscard]] bool isNumber(ArticleColumn column);
/// What stands above it, translated.
[[nodiscard]] QString heading(ArticleColumn column);
/// What stands in the cell, in the reader's locale: dates in its short form, as far as they are known; nothing for
/// what is none or not known.
[[nodiscard]] QString cellText(const ArticleRow &row, ArticleColumn column);
/// As many stars.
[[nodiscard]] QString stars(int rating);

/// Of the table of articles.
[[nodiscard]] QList<ColumnChoice> standardColumns();

/// How the articles are shown: as a list or as a table, grouped and sorted by what.
struct ShelfView
{
    bool table = false;
    ArticleGrouping grouping = ArticleGrouping::None;
    ArticleColumn sort = ArticleColumn::Added;
    bool reversed = false;
    QList<ColumnChoice> columns = standardColumns(); ///< each once, in the order in which they stand
    bool operator==(const ShelfView &) const = default;
};

// How its columns are kept (models/columnchoice.h).
[[nodiscard]] QString columnsText(const QList<ColumnChoice> &columns);
[[nodiscard]] QList<ColumnChoice> columnsFromText(const QString &text);
[[nodiscard]] QString toWord(ArticleColumn column);
[[nodiscard]] std::optional<ArticleColumn> articleColumnFromWord(QStringView word);

} // namespace florilegium
