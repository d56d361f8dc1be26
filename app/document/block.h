// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"

#include <QString>

#include <vector>

namespace florilegium {

enum class BlockKind : quint8 {
    Heading, ///< level 1–6; the title is the first block, level 1
    Paragraph,
    Quote, ///< a paragraph in a block quotation; quoteDepth ≥ 1
    ListItem, ///< first block of an item; later blocks of it are other kinds with the same listDepth
    Code, ///< lines joined by '\n'; aux: index into Document::codes()
    Table, ///< cells joined by '\t', rows by '\n'; aux: index into Document::tables()
    Figure, ///< one U+FFFC; aux: index into Document::images()
    Caption,
    Footnote,
    Rule, ///< empty text
    Preformatted, ///< lines joined by '\n'
    Maths, ///< a displayed formula as text (TeX or linear)
    DefinitionTerm,
    Definition,
};

/// One block of a document. Blocks are flat, in text order, never overlapping; their texts are joined by one '\n',
/// so the next block starts at end() + 1. Offsets are UTF-16 units (a document is under 2^31 of them).
struct Block
{
    qint32 start = 0;
    qint32 length = 0;
    qint32 number = 0; ///< ListItem: its ordinal, 0 in an unordered list. Footnote: its number or 0
    qint32 aux = -1; ///< index into the side table that the kind names, or -1
    BlockKind kind = BlockKind::Paragraph;
    quint8 level = 0; ///< Heading: 1–6
    quint8 listDepth = 0; ///< how many lists contain it; 0 outside lists
    quint8 quoteDepth = 0; ///< how many block quotations contain it

    [[nodiscard]] qint32 end() const { return start + length; }
    [[nodiscard]] TextRange range() const { return {start, end()}; }
    bool operator==(const Block &) const = default;
};

/// Character styles of a span, combined freely.
enum SpanStyle : quint16 {
    StyleNone = 0,
    StyleStrong = 1 << 0,
    StyleEmphasis = 1 << 1,
    StyleCode = 1 << 2,
    StyleStrike = 1 << 3,
    StyleUnderline = 1 << 4,
    StyleSubscript = 1 << 5,
    StyleSuperscript = 1 << 6,
    StyleSmallCaps = 1 << 7,
    StyleMark = 1 << 8, ///< marked by the author
    StyleMaths = 1 << 9,
    StyleKeyboard = 1 << 10,
    StyleSmall = 1 << 11,
};

/// A run of characters of one style. Sorted, not overlapping, never across a block's end.
struct Span
{
    qint32 start = 0;
    qint32 length = 0;
    qint32 link = -1; ///< index into Document::links(), or -1
    quint16 style = StyleNone;

    [[nodiscard]] qint32 end() const { return start + length; }
    [[nodiscard]] TextRange range() const { return {start, end()}; }
    bool operator==(const Span &) const = default;
};

/// Where a link leads: an absolute or relative URL as written, or "#id" within the document.
struct Link
{
    QString target;
    QString title;
    bool operator==(const Link &) const = default;
};

/// A picture: one U+FFFC in the text, in a Figure block or inline.
struct ImageRef
{
    qint32 offset = 0; ///< of its U+FFFC
    QString source; ///< as written, resolved against the article's URL or folder where one is known
    QString alternative; ///< the words that stand for it
    qint32 width = 0; ///< CSS pixels as declared, 0 when unknown
    qint32 height = 0;
    bool operator==(const ImageRef &) const = default;
};

enum class CellAlignment : quint8 { Start, Centre, End };

/// The grid of a Table block. cells[row * columns + column] is the cell's range in the document's text;
/// rows shorter than the widest are filled with empty ranges.
struct TableRef
{
    qint32 columns = 0;
    qint32 headerRows = 0;
    std::vector<TextRange> cells;
    std::vector<CellAlignment> alignments; ///< one a column

    [[nodiscard]] qint32 rows() const { return columns > 0 ? qint32(cells.size()) / columns : 0; }
    bool operator==(const TableRef &) const = default;
};

struct CodeRef
{
    QString language; ///< as declared or recognised (a KSyntaxHighlighting name or a fence's word), may be empty
    bool operator==(const CodeRef &) const = default;
};

/// An element that links may lead to: its id and the offset it stands at.
struct LinkTarget
{
    QString id;
    qint32 offset = 0;
    bool operator==(const LinkTarget &) const = default;
};

} // namespace florilegium
