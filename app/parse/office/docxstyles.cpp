// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/office/docxstyles.h"

#include "parse/xml/xmlreader.h"

#include <algorithm>

namespace florilegium::office {

using namespace Qt::StringLiterals;

namespace {

int levelOf(const QString &number)
{
    return std::clamp(number.toInt(), 0, 8);
}

} // namespace

void DocxStyles::readStyles(const QByteArray &xml)
{
    XmlReader reader(xml);
    Style *style = nullptr;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = reader.name();
        if (name == "style"_L1)
            style = &styles[reader.attribute(u"styleId")];
        else if (!style)
            continue;
        else if (name == "name"_L1)
            style->name = reader.attribute(u"val").toLower();
        else if (name == "basedOn"_L1)
            style->parent = reader.attribute(u"val");
        else if (name == "outlineLvl"_L1)
            style->outline = reader.attribute(u"val").toInt();
        else if (name == "numId"_L1)
            style->numbering = reader.attribute(u"val");
        else if (name == "ilvl"_L1)
            style->level = levelOf(reader.attribute(u"val"));
    }
}

void DocxStyles::readNumbering(const QByteArray &xml)
{
    XmlReader reader(xml);
    QHash<QString, Numbering> kinds; // numberings refer to these
    Numbering *kind = nullptr;
    QString id;
    size_t level = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = reader.name();
        const QString value = reader.attribute(u"val");
        if (name == "abstractNum"_L1)
            (kind = &kinds[reader.attribute(u"abstractNumId")])->starts.fill(1);
        else if (name == "num"_L1)
            id = reader.attribute(u"numId");
        else if (name == "abstractNumId"_L1 && !id.isEmpty())
            numberings.insert(id, kinds.value(value));
        else if (name == "lvl"_L1)
            level = size_t(levelOf(reader.attribute(u"ilvl")));
        else if (name == "numFmt"_L1 && kind && id.isEmpty())
            kind->marks[level] = value == "bullet"_L1 ? Mark::Bullet : value == "none"_L1 ? Mark::None : Mark::Number;
        else if (name == "start"_L1 && kind && id.isEmpty())
            kind->starts[level] = value.toInt();
    }
}

void DocxStyles::readRelations(const QByteArray &xml)
{
    XmlReader reader(xml);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "Relationship"_L1)
            relations.insert(reader.attribute(u"Id"), reader.attribute(u"Target"));
}

} // namespace florilegium::office
