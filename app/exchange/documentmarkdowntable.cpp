// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/documentmarkdowninline.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

QStringView delimiterOf(CellAlignment alignment)
{
    switch (alignment) {
    case CellAlignment::Start: return u" --- |";
    case CellAlignment::Centre: return u" :-: |";
    case CellAlignment::End: return u" --: |";
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString tableMarkdown(const Document &document, const TableRef &table)
{
    QString markdown;
    for (qint32 row = 0; row < table.rows(); ++row) {
        markdown += row > 0 ? u"\n|"_s : u"|"_s;
        for (qint32 column = 0; column < table.columns; ++column) {
            const TextRange cell = table.cells[size_t(row * table.columns + column)];
            markdown += u' ' + inlineMarkdown(document, cell, MarkdownPlace::Cell) + u" |"_s;
        }
        if (row > 0)
            continue;
        markdown += u"\n|"_s;
        for (qint32 column = 0; column < table.columns; ++column)
            markdown += delimiterOf(table.alignments[size_t(column)]);
    }
    return markdown;
}

} // namespace florilegium
