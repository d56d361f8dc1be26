// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/office/odtstyles.h"

#include "parse/xml/xmlreader.h"

namespace florilegium::office {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxParents = 20;

quint16 marksOfProperties(const XmlReader &reader)
{
    quint16 marks = StyleNone;
    const QString position = reader.attribute(u"text-position");
    const QString weight = reader.attribute(u"font-weight");
    const auto isSet = [&](QStringView name) {
        const QString value = reader.attribute(name);
        return !value.isEmpty() && value != "none"_L1 && value != "normal"_L1;
    };
    if (weight == "bold"_L1 || weight.toInt() >= 600)
        marks |= StyleStrong;
    if (isSet(u"font-style"))
        marks |= StyleEmphasis;
    if (isSet(u"text-underline-style"))
        marks |= StyleUnderline;
    if (isSet(u"text-line-through-style"))
        marks |= StyleStrike;
    if (isSet(u"font-variant"))
        marks |= StyleSmallCaps;
    if (position.startsWith("super"_L1) || position.section(u'%', 0, 0).toInt() > 0)
        marks |= StyleSuperscript;
    else if (position.startsWith("sub"_L1) || position.section(u'%', 0, 0).toInt() < 0)
        marks |= StyleSubscript;
    return marks;
}

} // namespace

void OdtStyles::read(const QByteArray &xml)
{
    XmlReader reader(xml);
    QString current;
    QString list;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = reader.name();
        if (name == "style"_L1) {
            current = reader.attribute(u"name");
            const QString display = reader.attribute(u"display-name");
            styles[current].parent = reader.attribute(u"parent-style-name");
            styles[current].shown =
                (display.isEmpty() ? QString(current).replace("_20_"_L1, " "_L1) : display).toLower();
        } else if (name == "text-properties"_L1 && !current.isEmpty()) {
            styles[current].marks |= marksOfProperties(reader);
        } else if (name == "list-style"_L1) {
            list = reader.attribute(u"name");
        } else if (name == "list-level-style-number"_L1 && !reader.attribute(u"num-format").isEmpty()) {
            numbered.insert(list + u' ' + reader.attribute(u"level"));
        } else if (name == "body"_L1) {
            return;
        }
    }
}

quint16 OdtStyles::marksOf(const QString &name) const
{
    quint16 marks = StyleNone;
    QString at = name;
    for (int steps = 0; steps < maxParents && styles.contains(at); ++steps) {
        const Style style = styles.value(at);
        marks |= style.marks;
        at = style.parent;
    }
    return marks;
}

bool OdtStyles::isA(const QString &name, QLatin1StringView wanted) const
{
    QString at = name;
    for (int steps = 0; steps < maxParents && !at.isEmpty(); ++steps) {
        const Style style = styles.value(at);
        const QString shown = style.shown.isEmpty() ? QString(at).replace("_20_"_L1, " "_L1).toLower() : style.shown;
        if (shown == wanted)
            return true;
        at = style.parent;
    }
    return false;
}

} // namespace florilegium::office
