// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/builder.h"

#include <QHash>

namespace florilegium::office {

inline constexpr int maxDepth = 512; ///< of elements that are read by recursion

/// A paragraph as an office document has it: code is a run of such paragraphs.
struct Paragraph
{
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    qint32 number = 0;
    int listDepth = 0;
    bool operator==(const Paragraph &) const = default;
};

/// Writes what DOCX and ODT have in common. A paragraph opens with its first text, so that one that holds only a
/// picture becomes a figure; within a table, paragraphs are lines of a cell, and a table within a table is text of the
/// cell.
class Writer
{
public:
    explicit Writer(DocumentBuilder &builder)
        : m_builder(builder)
    {
    }

    void beginParagraph(const Paragraph &paragraph);
    void endParagraph();
    void beginTable(int headerRows);
    void endTable();
    void beginRow();
    void beginCell();
    void addText(QStringView text);
    void addBreak();
    void addPicture(ImageRef picture);
    void addRule();
    /// A raised number that leads to the note; the same note has the same number.
    void addNoteMark(const QString &id);
    /// Begins the text of a note; false where no mark of it was set.
    [[nodiscard]] bool beginNote(const QString &id);

    [[nodiscard]] DocumentBuilder &builder() { return m_builder; }

private:
    void open();

    DocumentBuilder &m_builder;
    Paragraph m_paragraph;
    bool m_pending = false; // the paragraph has no text yet
    bool m_inCode = false; // the open block is code
    bool m_lineBreak = false; // before the next text of this cell
    int m_tables = 0;
    QHash<QString, qint32> m_notes; // numbers by id
    qint32 m_note = 0; // number of the note that is being written
};

} // namespace florilegium::office
