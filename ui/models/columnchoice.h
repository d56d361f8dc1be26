// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <span>

namespace florilegium {

/// A column of a table as the reader wants it. Columns are known by their numbers: the enumerators of ArticleColumn or
/// LedgerColumn.
struct ColumnChoice
{
    static constexpr int narrowest = 40; // logical pixels
    static constexpr int widest = 1200;

    int column = 0;
    int width = 100; ///< logical pixels
    bool shown = true;
    bool operator==(const ColumnChoice &) const = default;
};

/// What a table has of itself, one for each column, by number. The first is the one that is always shown.
struct ColumnWord
{
    QLatin1StringView word; ///< how the column is kept
    int width = 100; ///< usual
    bool shown = true; ///< usually
};

[[nodiscard]] QList<ColumnChoice> standardColumns(std::span<const ColumnWord> words);
/// "title:260 site:110 -themes:120", a minus before what is hidden: how columns are kept.
[[nodiscard]] QString columnsText(const QList<ColumnChoice> &columns, std::span<const ColumnWord> words);
/// Whatever the text is, each column comes once, widths within their bounds and the first column shown.
[[nodiscard]] QList<ColumnChoice> columnsFromText(const QString &text, std::span<const ColumnWord> words);

} // namespace florilegium
