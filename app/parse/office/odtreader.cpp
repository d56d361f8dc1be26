// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/office/odtreader.h"

#include "parse/parts.h"

#include <QUrl>

namespace florilegium::office {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxRepeated = 1000; // spaces or cells that stand for many

/// Not text of the document: what was deleted, what is derived from it, forms and declarations.
bool isSkipped(QStringView name)
{
    return name == "tracked-changes"_L1 || name == "table-of-content"_L1 || name.endsWith("-index"_L1)
        || name == "sequence-decls"_L1 || name == "forms"_L1 || name == "automatic-styles"_L1
        || name == "font-face-decls"_L1 || name == "annotation"_L1 || name == "scripts"_L1
        || name == "variable-decls"_L1;
}

int repeated(const QString &count)
{
    return count.isEmpty() ? 1 : std::clamp(count.toInt(), 1, maxRepeated);
}

} // namespace

bool OdtReader::readAll()
{
    if (m_reader.readNextStartElement())
        readChildren(0);
    return !m_reader.hasError() && !m_stop.stop_requested();
}

void OdtReader::writeNotes()
{
    for (qsizetype i = 0; i < m_notes.size(); ++i) {
        if (!m_writer.beginNote(QString::number(i)))
            continue;
        for (const QString &text : std::as_const(m_notes[i].paragraphs)) {
            m_writer.beginParagraph({});
            m_writer.addText(text);
            m_writer.endParagraph();
        }
    }
}

void OdtReader::readChildren(int depth)
{
    while (!m_stop.stop_requested() && m_reader.readNextStartElement())
        readElement(depth + 1);
}

void OdtReader::readElement(int depth)
{
    const QStringView name = m_reader.name();
    if (depth > maxDepth || isSkipped(name))
        m_reader.skipCurrentElement();
    else if (name == "p"_L1 || name == "h"_L1)
        readParagraph(depth, name == "h"_L1);
    else if (name == "list"_L1)
        readList(depth);
    else if (name == "table"_L1)
        readTable(depth);
    else if (name == "frame"_L1)
        readFrame(depth);
    else
        readChildren(depth);
}

Paragraph OdtReader::paragraphOf(const QString &style, bool isHeading, int outline)
{
    if (m_styles.isA(style, "title"_L1))
        return {BlockKind::Heading, 1, 0, 0};
    if (isHeading)
        return {BlockKind::Heading, std::clamp(outline + m_shift, 1, 6), 0, 0};
    if (std::exchange(m_item, false))
        return {BlockKind::ListItem, 0, m_numbers.back(), m_listDepth};
    const BlockKind kind = m_styles.isA(style, "quotations"_L1) ? BlockKind::Quote
        : m_styles.isA(style, "preformatted text"_L1)           ? BlockKind::Preformatted
        : m_styles.isA(style, "caption"_L1)                     ? BlockKind::Caption
                                                                : BlockKind::Paragraph;
    return {kind, 0, 0, m_listDepth};
}

void OdtReader::readParagraph(int depth, bool isHeading)
{
    const QString style = m_reader.attribute(u"style-name");
    m_writer.beginParagraph(paragraphOf(style, isHeading, std::max(m_reader.attribute(u"outline-level").toInt(), 1)));
    DocumentBuilder &builder = m_writer.builder();
    const quint16 before = builder.addStyle(isHeading ? quint16(StyleNone) : m_styles.styles.value(style).marks);
    readInline(depth);
    builder.setStyle(before);
    m_writer.endParagraph();
}

/// Spaces and breaks, which are elements in an ODT; whether it was one.
bool OdtReader::readCharacter(QStringView name)
{
    if (name == "s"_L1)
        m_writer.addText(QString(repeated(m_reader.attribute(u"c")), u' '));
    else if (name == "tab"_L1)
        m_writer.addText(u"\t");
    else if (name == "line-break"_L1)
        m_writer.addBreak();
    else if (name == "bookmark"_L1 || name == "bookmark-start"_L1)
        m_writer.builder().addTarget(m_reader.attribute(u"name"));
    else
        return false;
    m_reader.skipCurrentElement();
    return true;
}

/// Text and what stands in it, to the end of the current element.
void OdtReader::readInline(int depth)
{
    while (!m_stop.stop_requested() && !m_reader.atEnd()) {
        const QXmlStreamReader::TokenType token = m_reader.readNext();
        if (token == QXmlStreamReader::EndElement)
            return;
        if (token == QXmlStreamReader::Characters)
            m_writer.addText(m_reader.text());
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = m_reader.name();
        if (depth > maxDepth || isSkipped(name) || name == "ruby-text"_L1)
            m_reader.skipCurrentElement();
        else if (name == "span"_L1)
            readSpan(depth + 1);
        else if (name == "a"_L1)
            readLink(depth + 1);
        else if (name == "note"_L1)
            readNote();
        else if (name == "frame"_L1)
            readFrame(depth + 1);
        else if (!readCharacter(name))
            readInline(depth + 1);
    }
}

void OdtReader::readSpan(int depth)
{
    DocumentBuilder &builder = m_writer.builder();
    const quint16 before = builder.addStyle(m_styles.marksOf(m_reader.attribute(u"style-name")));
    readInline(depth);
    builder.setStyle(before);
}

void OdtReader::readLink(int depth)
{
    const QString target = m_reader.attribute(u"href");
    const QString scheme = QUrl(target).scheme();
    const bool leads = target.startsWith(u'#') || scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1;
    DocumentBuilder &builder = m_writer.builder();
    const qint32 before = leads ? builder.beginLink(target) : builder.link();
    readInline(depth);
    builder.setLink(before);
}

void OdtReader::readList(int depth)
{
    if (m_listDepth == 0)
        m_list = m_reader.attribute(u"style-name");
    ++m_listDepth;
    const bool numbered = m_styles.numbered.contains(m_list + u' ' + QString::number(m_listDepth));
    m_numbers.push_back(0);
    while (!m_stop.stop_requested() && m_reader.readNextStartElement()) {
        const bool counts = m_reader.name() == "list-item"_L1;
        const QString start = m_reader.attribute(u"start-value");
        if (numbered && counts)
            m_numbers.back() = start.isEmpty() ? m_numbers.back() + 1 : start.toInt();
        m_item = counts;
        readChildren(depth);
    }
    m_item = false;
    m_numbers.pop_back();
    --m_listDepth;
}

void OdtReader::readRow(int depth)
{
    m_writer.beginRow();
    while (!m_stop.stop_requested() && m_reader.readNextStartElement()) {
        const bool isCell = m_reader.name() == "table-cell"_L1 || m_reader.name() == "covered-table-cell"_L1;
        const int times = isCell ? repeated(m_reader.attribute(u"number-columns-repeated")) : 0;
        if (times > 0)
            m_writer.beginCell();
        readChildren(depth + 1);
        for (int i = 1; i < times; ++i)
            m_writer.beginCell();
    }
}

void OdtReader::readTable(int depth)
{
    m_writer.beginTable(0);
    int groups = 0; // row groups and header rows that are open
    while (!m_stop.stop_requested() && !m_reader.atEnd()) {
        const QXmlStreamReader::TokenType token = m_reader.readNext();
        if (token == QXmlStreamReader::EndElement && --groups < 0)
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = m_reader.name();
        if (name == "table-row"_L1)
            readRow(depth + 1);
        else if (name == "table-header-rows"_L1 || name == "table-rows"_L1 || name == "table-row-group"_L1)
            ++groups;
        else
            m_reader.skipCurrentElement();
    }
    m_writer.endTable();
}

/// A note's text is plain: it is kept until the end, where notes stand.
void OdtReader::readNote()
{
    Note note;
    bool inBody = false;
    for (int depth = 1; depth > 0 && !m_reader.atEnd();) {
        const QXmlStreamReader::TokenType token = m_reader.readNext();
        depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        const QStringView name = m_reader.name();
        if (token == QXmlStreamReader::StartElement && name == "note-body"_L1)
            inBody = true;
        else if (token == QXmlStreamReader::StartElement && inBody && (name == "p"_L1 || name == "h"_L1))
            note.paragraphs.append(QString());
        else if (token == QXmlStreamReader::Characters && inBody && !note.paragraphs.isEmpty())
            note.paragraphs.back() += m_reader.text();
        else if (token == QXmlStreamReader::StartElement && name == "s"_L1 && !note.paragraphs.isEmpty())
            note.paragraphs.back() += u' ';
    }
    m_writer.addNoteMark(QString::number(m_notes.size()));
    m_notes.append(note);
}

void OdtReader::readFrame(int depth)
{
    ImageRef picture;
    while (!m_stop.stop_requested() && m_reader.readNextStartElement()) {
        const QStringView name = m_reader.name();
        if (name == "image"_L1) {
            const QString file = entryAddressed(m_reader.attribute(u"href"), u"content.xml"_s);
            if (picture.source.isEmpty() && m_archive.contains(file))
                picture.source = addressOfPart(file);
            m_reader.skipCurrentElement();
        } else if (name == "desc"_L1 || name == "title"_L1) {
            picture.alternative = m_reader.textWithin().simplified();
        } else if (name == "text-box"_L1) {
            readChildren(depth + 1);
        } else {
            m_reader.skipCurrentElement();
        }
    }
    if (!picture.source.isEmpty())
        m_writer.addPicture(std::move(picture));
}

} // namespace florilegium::office
