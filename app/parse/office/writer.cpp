// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/office/writer.h"

#include <algorithm>
#include <utility>

namespace florilegium::office {

using namespace Qt::StringLiterals;

void Writer::beginParagraph(const Paragraph &paragraph)
{
    if (m_tables > 0) {
        m_lineBreak = true;
        return;
    }
    const bool goesOn = m_inCode && paragraph.kind == BlockKind::Preformatted;
    if (goesOn) {
        m_builder.addLineBreak();
        return;
    }
    m_builder.endBlock();
    m_inCode = false;
    m_paragraph = paragraph;
    m_pending = true;
}

void Writer::endParagraph()
{
    m_pending = false;
    if (m_tables == 0 && !m_inCode)
        m_builder.endBlock();
}

/// Opens the block that text belongs into.
void Writer::open()
{
    if (m_tables > 0) {
        if (std::exchange(m_lineBreak, false))
            m_builder.addLineBreak();
        return;
    }
    if (!std::exchange(m_pending, false) && m_builder.inBlock())
        return;
    m_builder.setListDepth(m_paragraph.listDepth);
    m_builder.setQuoteDepth(m_paragraph.kind == BlockKind::Quote ? 1 : 0);
    if (m_note > 0)
        m_builder.beginBlock(BlockKind::Footnote, 0, m_note);
    else
        m_builder.beginBlock(m_paragraph.kind, m_paragraph.level, m_paragraph.number);
    m_inCode = m_paragraph.kind == BlockKind::Preformatted;
}

void Writer::beginTable(int headerRows)
{
    if (m_tables++ > 0)
        return;
    m_builder.endBlock();
    m_pending = m_inCode = false;
    m_builder.setListDepth(0);
    m_builder.setQuoteDepth(0);
    m_builder.beginTable(headerRows);
}

void Writer::endTable()
{
    if (--m_tables == 0)
        m_builder.endBlock();
}

void Writer::beginRow()
{
    if (m_tables == 1)
        m_builder.beginRow();
}

void Writer::beginCell()
{
    if (m_tables == 1)
        m_builder.beginCell();
    m_lineBreak = m_tables > 1;
}

void Writer::addText(QStringView text)
{
    const bool blank = std::ranges::all_of(text, [](QChar c) { return c == u' ' || c == u'\t' || c == u'\n'; });
    if (blank && m_pending && m_paragraph.kind != BlockKind::Preformatted)
        return;
    open();
    m_builder.addText(text);
}

void Writer::addBreak()
{
    if (!m_pending)
        m_builder.addLineBreak();
}

void Writer::addPicture(ImageRef picture)
{
    if (!m_pending || m_tables > 0)
        open();
    m_builder.addImage(std::move(picture));
}

void Writer::addRule()
{
    if (m_tables == 0)
        m_builder.addRule();
}

void Writer::addNoteMark(const QString &id)
{
    qint32 &number = m_notes[id];
    if (number == 0)
        number = qint32(m_notes.size());
    open();
    const quint16 style = m_builder.addStyle(StyleSuperscript);
    const qint32 link = m_builder.beginLink(u"#note-%1"_s.arg(number));
    m_builder.addText(QString::number(number));
    m_builder.setLink(link);
    m_builder.setStyle(style);
}

bool Writer::beginNote(const QString &id)
{
    m_note = m_notes.value(id);
    if (m_note == 0)
        return false;
    m_builder.endBlock();
    m_inCode = false;
    m_builder.addTarget(u"note-%1"_s.arg(m_note));
    return true;
}

} // namespace florilegium::office
