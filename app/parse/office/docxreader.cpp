// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/office/docxreader.h"

#include "parse/parts.h"

#include <QUrl>

namespace florilegium::office {

using namespace Qt::StringLiterals;

namespace {

bool isOn(const QString &value)
{
    return value != "0"_L1 && value != "false"_L1 && value != "none"_L1;
}

bool isQuote(const QString &style)
{
    return style.contains("quote"_L1) || style == "block text"_L1 || style == "quotations"_L1;
}

bool isCode(const QString &style)
{
    return style.contains("preformatted"_L1) || style.contains("source code"_L1) || style == "code"_L1
        || style == "plain text"_L1;
}

/// Text that is not part of what is read: deleted, or there a second time for older programs.
bool isSkipped(QStringView name)
{
    return name == "del"_L1 || name == "moveFrom"_L1 || name == "Fallback"_L1 || name == "sectPr"_L1
        || name == "instrText"_L1 || name == "delText"_L1 || name == "rPrChange"_L1 || name == "pPrChange"_L1;
}

} // namespace

bool DocxReader::readAll()
{
    if (m_reader.readNextStartElement())
        readChildren(0);
    return !m_reader.hasError() && !m_stop.stop_requested();
}

void DocxReader::readNotes(QChar kind)
{
    while (!m_stop.stop_requested() && !m_reader.atEnd()) {
        if (m_reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const bool isNote = m_reader.name() == "footnote"_L1 || m_reader.name() == "endnote"_L1;
        if (isNote && m_writer.beginNote(kind + m_reader.attribute(u"id")))
            readChildren(0);
    }
}

void DocxReader::readChildren(int depth)
{
    while (!m_stop.stop_requested() && m_reader.readNextStartElement())
        readElement(depth + 1);
}

void DocxReader::readElement(int depth)
{
    const QStringView name = m_reader.name();
    if (depth > maxDepth || isSkipped(name))
        m_reader.skipCurrentElement();
    else if (name == "p"_L1)
        readParagraph(depth);
    else if (name == "r"_L1)
        readRun(depth);
    else if (name == "tbl"_L1)
        readTable(depth);
    else if (name == "hyperlink"_L1)
        readLink(depth);
    else if (name == "t"_L1)
        m_writer.addText(m_reader.textWithin());
    else if (name == "tab"_L1 || name == "br"_L1 || name == "cr"_L1 || name == "noBreakHyphen"_L1) {
        name == "tab"_L1                 ? m_writer.addText(u"\t")
            : name == "noBreakHyphen"_L1 ? m_writer.addText(u"\u2011")
                                         : m_writer.addBreak();
        m_reader.skipCurrentElement();
    } else if (name == "footnoteReference"_L1 || name == "endnoteReference"_L1) {
        m_writer.addNoteMark(name.front() + m_reader.attribute(u"id"));
        m_reader.skipCurrentElement();
    } else if (name == "bookmarkStart"_L1) {
        m_writer.builder().addTarget(m_reader.attribute(u"name"));
        m_reader.skipCurrentElement();
    } else if (name == "inline"_L1 || name == "anchor"_L1 || name == "pict"_L1)
        readPicture();
    else
        readChildren(depth);
}

DocxReader::Look DocxReader::readLook()
{
    Look look;
    for (int depth = 1; depth > 0 && !m_reader.atEnd();) {
        const QXmlStreamReader::TokenType token = m_reader.readNext();
        depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QString value = m_reader.attribute(u"val");
        if (m_reader.name() == "pStyle"_L1)
            look.style = value;
        else if (m_reader.name() == "numId"_L1)
            look.numbering = value;
        else if (m_reader.name() == "ilvl"_L1)
            look.level = std::clamp(value.toInt(), 0, 8);
        else if (m_reader.name() == "outlineLvl"_L1)
            look.outline = value.toInt();
    }
    return look;
}

qint32 DocxReader::numberOf(const QString &numbering, int level)
{
    const DocxStyles::Numbering kind = m_styles.numberings.value(numbering);
    auto counter = m_counters.find(numbering);
    if (counter == m_counters.end())
        counter = m_counters.insert(numbering, {});
    auto &numbers = *counter;
    const auto at = size_t(level);
    numbers[at] = numbers[at] == 0 ? std::max(kind.starts[at], 1) : numbers[at] + 1;
    for (size_t deeper = at + 1; deeper < numbers.size(); ++deeper)
        numbers[deeper] = 0;
    return kind.marks[at] == DocxStyles::Mark::Number ? numbers[at] : 0;
}

Paragraph DocxReader::paragraphOf(const Look &look)
{
    using Style = DocxStyles::Style;
    const QString name = m_styles.styles.value(look.style).name;
    if (name == "title"_L1)
        return {BlockKind::Heading, 1, 0, 0};
    const int inherited = m_styles.nearest(look.style, [](const Style &s) { return s.outline >= 0; }).outline;
    const int outline = look.outline >= 0 ? look.outline : inherited;
    if (outline >= 0 && outline < 9)
        return {BlockKind::Heading, std::min(outline + 1 + m_shift, 6), 0, 0};
    const Style numbered = m_styles.nearest(look.style, [](const Style &s) { return !s.numbering.isEmpty(); });
    const QString numbering = look.numbering.isEmpty() ? numbered.numbering : look.numbering;
    const int level = look.level >= 0 ? look.level : numbered.level;
    const bool listed = !numbering.isEmpty() && numbering != "0"_L1
        && m_styles.numberings.value(numbering).marks[size_t(level)] != DocxStyles::Mark::None;
    if (listed)
        return {BlockKind::ListItem, 0, numberOf(numbering, level), level + 1};
    const BlockKind kind = isQuote(name) ? BlockKind::Quote
        : isCode(name)                   ? BlockKind::Preformatted
        : name == "caption"_L1           ? BlockKind::Caption
                                         : BlockKind::Paragraph;
    return {kind, 0, 0, 0};
}

void DocxReader::readParagraph(int depth)
{
    bool begun = false;
    while (!m_stop.stop_requested() && m_reader.readNextStartElement()) {
        const bool isLook = m_reader.name() == "pPr"_L1;
        if (!begun) {
            m_writer.beginParagraph(paragraphOf(isLook ? readLook() : Look()));
            begun = true;
        } else if (isLook) {
            m_reader.skipCurrentElement();
            continue;
        }
        if (!isLook)
            readElement(depth + 1);
    }
    m_writer.endParagraph();
    for (const QString &box : std::exchange(m_boxes, {})) {
        m_writer.beginParagraph({});
        m_writer.addText(box);
        m_writer.endParagraph();
    }
}

quint16 DocxReader::readRunStyle()
{
    quint16 style = StyleNone;
    while (m_reader.readNextStartElement()) {
        const QStringView name = m_reader.name();
        const QString value = m_reader.attribute(u"val");
        const quint16 mark = name == "b"_L1 ? StyleStrong
            : name == "i"_L1                ? StyleEmphasis
            : name == "u"_L1                ? StyleUnderline
            : name == "strike"_L1           ? StyleStrike
            : name == "smallCaps"_L1        ? StyleSmallCaps
            : name == "highlight"_L1        ? StyleMark
            : name != "vertAlign"_L1        ? StyleNone
            : value == "superscript"_L1     ? StyleSuperscript
            : value == "subscript"_L1       ? StyleSubscript
                                            : StyleNone;
        if (isOn(value))
            style |= mark;
        m_reader.skipCurrentElement();
    }
    return style;
}

void DocxReader::readRun(int depth)
{
    DocumentBuilder &builder = m_writer.builder();
    const quint16 before = builder.addStyle(StyleNone);
    while (!m_stop.stop_requested() && m_reader.readNextStartElement()) {
        if (m_reader.name() == "rPr"_L1)
            static_cast<void>(builder.addStyle(readRunStyle()));
        else
            readElement(depth + 1);
    }
    builder.setStyle(before);
}

void DocxReader::readTable(int depth)
{
    m_writer.beginTable(0);
    while (!m_stop.stop_requested() && m_reader.readNextStartElement()) {
        if (m_reader.name() != "tr"_L1) {
            m_reader.skipCurrentElement();
            continue;
        }
        m_writer.beginRow();
        while (!m_stop.stop_requested() && m_reader.readNextStartElement()) {
            if (m_reader.name() == "tc"_L1) {
                m_writer.beginCell();
                readChildren(depth + 1);
            } else {
                m_reader.skipCurrentElement();
            }
        }
    }
    m_writer.endTable();
}

void DocxReader::readLink(int depth)
{
    const QString anchor = m_reader.attribute(u"anchor");
    const QString target = anchor.isEmpty() ? m_styles.relations.value(m_reader.attribute(u"id")) : u'#' + anchor;
    const QString scheme = QUrl(target).scheme();
    const bool leads = target.startsWith(u'#') || scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1;
    DocumentBuilder &builder = m_writer.builder();
    const qint32 before = leads ? builder.beginLink(target) : builder.link();
    readChildren(depth);
    builder.setLink(before);
}

void DocxReader::readPicture()
{
    ImageRef picture;
    QString box;
    for (int depth = 1; depth > 0 && !m_reader.atEnd();) {
        const QXmlStreamReader::TokenType token = m_reader.readNext();
        depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = m_reader.name();
        if (name == "docPr"_L1)
            picture.alternative = m_reader.attribute(u"descr").simplified();
        else if (name == "blip"_L1 || name == "imagedata"_L1) {
            const QString id = name == "blip"_L1 ? m_reader.attribute(u"embed") : m_reader.attribute(u"id");
            const QString file = entryAddressed(m_styles.relations.value(id), u"word/document.xml"_s);
            if (m_archive.contains(file))
                picture.source = addressOfPart(file);
        } else if (name == "t"_L1) {
            box += m_reader.textWithin();
            --depth;
        } else if (name == "p"_L1) {
            box += u' ';
        }
    }
    if (!picture.source.isEmpty())
        m_writer.addPicture(std::move(picture));
    if (!box.trimmed().isEmpty())
        m_boxes.append(box);
}

} // namespace florilegium::office
