// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/builder.h"

#include <span>
#include <stop_token>

namespace florilegium::markup {

inline constexpr int maxNesting = 16; ///< of lists and quotations that are read by recursion

/// One line: without its indentation and the white space at its end.
struct Line
{
    QStringView text;
    int indent = 0; ///< columns; a tab goes to the next multiple of eight

    [[nodiscard]] bool isBlank() const { return text.isEmpty(); }
};

using Lines = std::span<const Line>;

/// The lines of a text whose line ends are all '\n'. The views stay valid as long as it does.
[[nodiscard]] std::vector<Line> linesOf(QStringView text);
/// How many lines from `at` on are blank or indented by at least `indent`, without the blank ones at the end.
[[nodiscard]] size_t indentedRun(Lines lines, size_t at, int indent);
/// How many lines from `at` on are not blank.
[[nodiscard]] size_t filledRun(Lines lines, size_t at);
/// The lines with single spaces between.
[[nodiscard]] QString joined(Lines lines);
/// The lines as they stand, less `indent` columns.
[[nodiscard]] QString verbatim(Lines lines, int indent);
/// Whether a line is one character of `characters` over and over, at least `least` times.
[[nodiscard]] bool isRow(QStringView text, QStringView characters, qsizetype least);

/// A bullet or number at the beginning of a line; `length` is that of the mark with the space behind it.
struct ItemMark
{
    qsizetype length = 0; ///< 0: none
    qint32 number = 0; ///< 0: a bullet
};

/// "- ", or another of `bullets`; "3. ", "3) ", "(3) ", and "#. " (`next` is then its number).
[[nodiscard]] ItemMark itemMarkOf(QStringView text, QStringView bullets, qint32 next);

/// What a block of code is written with.
void writeCode(DocumentBuilder &builder, const QString &language, const QString &code);
void writePreformatted(DocumentBuilder &builder, const QString &text);
void writeMaths(DocumentBuilder &builder, const QString &formula);
/// A table: cells of rows, of which the first `headerRows` are headings.
void writeTable(DocumentBuilder &builder, const QList<QStringList> &rows, int headerRows,
                const std::function<void(const QString &)> &writeCell);

} // namespace florilegium::markup
