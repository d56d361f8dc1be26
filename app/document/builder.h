// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

namespace florilegium {

/// Puts a document together, block by block, for parsers. Keeps the rules of block.h whatever it is fed:
/// white space is collapsed in prose (not in Code, Preformatted), blocks without text vanish (but for Rule), controls
/// and lone surrogates become U+FFFD, offsets stay sorted. One thread, one document.
class DocumentBuilder
{
public:
    DocumentBuilder();

    /// Makes room for so many UTF-16 units in all, when they are known before.
    void reserve(qsizetype units) { m_parts.text.reserve(units); }

    /// Containers of the blocks that follow.
    void setListDepth(int depth); ///< capped at 32
    void setQuoteDepth(int depth); ///< capped at 32

    /// Starts a block; ends the one before.
    void beginBlock(BlockKind kind, int level = 0, qint32 number = 0);
    void beginCode(const QString &language);
    /// `headerRows` first rows are headings; alignments apply column by column, Start where absent.
    void beginTable(int headerRows, std::vector<CellAlignment> alignments = {});
    void endBlock();
    [[nodiscard]] bool inBlock() const { return m_open; }
    [[nodiscard]] bool blockIsEmpty() const;

    /// Text in the current style; starts a Paragraph (in a quotation a Quote) when no block is open. In prose, runs of
    /// white space become one space.
    void addText(QStringView text);
    /// A line break within the block: U+2028 in prose, '\n' in code.
    void addLineBreak();
    /// A picture: U+FFFC in the open block, or a Figure block of its own when none is open.
    void addImage(ImageRef image);
    /// Table: cells come row by row; rows that are shorter than the widest are filled with empty cells.
    void beginRow();
    /// Alignment of a column that beginTable() did not know of.
    void alignColumn(int column, CellAlignment alignment);
    void beginCell();
    void addRule();

    /// Adds to the current style and returns the style before, for restoring with setStyle().
    quint16 addStyle(quint16 style);
    void setStyle(quint16 style) { m_style = style; }
    /// Sets the link of what follows (-1: none) and returns the one before.
    qint32 beginLink(const QString &target, const QString &title = {});
    void setLink(qint32 link) { m_link = link; }
    [[nodiscard]] qint32 link() const { return m_link; }
    /// A place that links may lead to, at the next character.
    void addTarget(const QString &id);
    /// The same at a place before, for ids that are made of the text behind them. `offset`: at most size().
    void addTargetAt(const QString &id, qsizetype offset);
    void leaveOut(LeftOutReason reason, const QString &text, const QString &what, const QString &mark = {});

    [[nodiscard]] Metadata &metadata() { return m_parts.metadata; }
    /// UTF-16 units so far; the offset of the next character.
    [[nodiscard]] qsizetype size() const { return m_parts.text.size(); }

    /// Ends the last block and hands the document over; the builder is empty afterwards. When metadata has a title and
    /// the document does not start with it as a heading of level 1, that heading is put first (`titleFirst`).
    [[nodiscard]] Document finish(bool titleFirst = true);

private:
    void openBlock(BlockKind kind);
    void append(QStringView clean);
    void addProse(QStringView text);
    void addVerbatim(QStringView text);
    void addSpace();
    void trimTrailingSpace();
    void cutSpans(); ///< to the text that is left
    void dropLastBlock();
    void closeCell();
    void closeRow();
    void closeTable();
    void placeTargets();
    void putTitleFirst(const QString &title);

    Document::Parts m_parts;
    quint16 m_style = StyleNone;
    qint32 m_link = -1;
    quint8 m_listDepth = 0;
    quint8 m_quoteDepth = 0;
    bool m_open = false;
    qint32 m_contentStart = 0; ///< where the open block's or cell's text begins
    bool m_inCell = false;
    std::vector<std::vector<TextRange>> m_rows; ///< of the open table
    QStringList m_pendingTargets;
};

} // namespace florilegium
